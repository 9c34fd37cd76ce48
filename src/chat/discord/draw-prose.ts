import { safeLine, safeText } from "../../records/safe-text.js";
import { givenValues } from "../commands/line/given-command.js";
import { readPressed } from "../commands/line/read-pressed.js";
import { getVerb } from "../commands/verbs/find-verb.js";
import {
  type CommandInline,
  type Inline,
  inlinesOf,
  type LinkInline,
  type PlaceInline,
  type Prose,
} from "../commands/verbs/prose.js";
import type { Verb, VerbArgument } from "../commands/verbs/verb-types.js";
import { commandOf } from "./command-definitions.js";
import { type CommandIds, NO_COMMAND_IDS } from "./command-ids.js";
import { optionArguments } from "./command-options.js";
import { LIMITS } from "./limits.js";
import { escapeLine, escapeMarkdown, maskedLink } from "./markdown.js";
import { fitPieces, type Piece } from "./piece.js";

/** Where words are shown: which commands can be pressed, and which channel they are about when it is another one. */
export interface Stage {
  readonly commandIds?: CommandIds | undefined;
  readonly target?: string | null;
}

interface Style {
  /** What stands around the words of a piece. */
  readonly wrap: (markdown: string) => string;
  /** All on one line. */
  readonly line?: boolean;
}

/** Words of ours as pieces that each fit; a command is never torn apart. */
export function drawProse(prose: Prose, { wrap, line = false }: Style, stage: Stage): Piece[] {
  const [escaped, safe] = line ? [escapeLine, safeLine] : [escapeMarkdown, (text: string) => text];
  if (typeof prose === "string") return fitPieces(safe(prose), (part) => wrap(escaped(part)));
  const pieces: Piece[] = [];
  let open: Piece = { markdown: "", text: "" };
  for (const atom of inlinesOf(prose).flatMap((inline) => atomsOf(inline, escaped, stage))) {
    const longer = { markdown: open.markdown + atom.markdown, text: open.text + atom.text };
    if (wrap(longer.markdown).length > LIMITS.pieceText) {
      pieces.push(open);
      open = atom;
    } else open = longer;
  }
  return [...pieces, open]
    .filter(({ text }) => text.trim() !== "")
    .map(({ markdown, text }) => ({ markdown: wrap(markdown), text }));
}

function atomsOf(inline: Inline, escaped: (text: string) => string, stage: Stage): Piece[] {
  if (typeof inline === "string") return textAtoms(inline, escaped);
  if ("place" in inline) return [placeAtom(inline, stage)];
  if ("time" in inline) return [{ markdown: `<t:${inline.time}:R>`, text: inline.words }];
  if ("url" in inline) return linkAtoms(inline, escaped);
  return [commandAtom(inline, escaped, stage)];
}

/** `[Open policy ↗](<https://…>)`; an address that Discord could misread is shown as it is. */
function linkAtoms({ label, url }: LinkInline, escaped: (text: string) => string): Piece[] {
  const text = `${safeLine(label)}: ${url}`;
  const link = maskedLink(label, url);
  return link === null ? textAtoms(text, escaped) : [{ markdown: link, text }];
}

/** Parts short enough to fit beside others; blanks between them are kept. */
function textAtoms(text: string, escaped: (text: string) => string): Piece[] {
  const safe = safeText(text);
  if (escaped(safe).length < LIMITS.pieceText / 2) return [{ markdown: escaped(safe), text: safe }];
  return fitPieces(safe, escaped, LIMITS.pieceText / 2);
}

function placeAtom({ place: words, channel }: PlaceInline, { target: elsewhere }: Stage): Piece {
  const target = channel ?? elsewhere;
  return target && /^\d{15,21}$/.test(target)
    ? { markdown: `<#${target}>`, text: `<#${target}>` }
    : { markdown: words, text: words };
}

/** `</policy show:12> record: C-67`, to be pressed; `/policy show record: C-67` where its ID is not known. */
function commandAtom(inline: CommandInline, escaped: (text: string) => string, stage: Stage): Piece {
  const verb = getVerb(inline.command);
  const name = commandOf(verb);
  const path = verb.under === "itself" ? name : `${name} ${verb.name}`;
  const id = (stage.commandIds ?? NO_COMMAND_IDS).get(name);
  const options = optionWords(inline, verb);
  const rest = options === "" ? "" : ` ${options}`;
  const pressed = id === undefined ? escaped(`/${path}`) : `</${path}:${id}>`;
  return { markdown: `${pressed}${escaped(rest)}`, text: `/${path}${rest}` };
}

/** What a command is given, as its options are filled in here. */
function optionWords({ command, argument, usage }: CommandInline, verb: Verb): string {
  const options = optionArguments(verb);
  if (usage) return options.map(({ name, required }) => (required ? `${name}:` : `[${name}:]`)).join(" ");
  const read = argument === "" ? null : readPressed(`${command} ${argument}`);
  // What is no command to run shows what may stand there: "threads:on|off".
  if (!read) return argument;
  const values = givenValues(read);
  const named = options.flatMap((option) => {
    const value = values.get(option.name) ?? inPlaceOf(option, values.get("record"), options);
    return value === undefined ? [] : [`${option.name}: ${value}`];
  });
  return named.join(" ");
}

/** A record is written in a platform's place where it has no option of its own. */
function inPlaceOf({ kind }: VerbArgument, record: string | undefined, options: readonly VerbArgument[]) {
  const takes = (kind === "platform" || kind === "watched-platform") && !options.some((one) => one.kind === "record");
  return takes ? record : undefined;
}
