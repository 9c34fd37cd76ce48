import { InputError } from "../../../errors.js";
import type { Direction } from "../../../policy/types.js";
import { WRONG_PARTS, type WrongPart } from "../../../ports.js";
import { type RecordId, readRecordId } from "../../../record-id.js";
import type { Verb } from "../verbs/verb-types.js";
import { quoteInput } from "./closest.js";
import type { CommandArguments } from "./command.js";
import { checkRecordKind } from "./record-values.js";
import type { Token } from "./tokens.js";
import { readBounded } from "./triage-text.js";
import { readSeverity } from "./values.js";
import { readPage } from "./watch-values.js";
import { guessPart } from "./wrong-words.js";

/** What a correction does beside setting fields. */
export const CORRECTION_ACTS = ["withdraw", "reset", "reject"] as const;
export const DIRECTIONS = ["worse", "better", "mixed", "editorial", "unclear"] as const satisfies readonly Direction[];

/** A headline fits on the card and in the record: the length of ours. */
const MOST_HEADLINE = 160;

const PART_NAMES: Readonly<Record<string, WrongPart>> = {
  summary: "summary",
  headline: "summary",
  sentence: "summary",
  direction: "direction",
  severity: "severity",
  rating: "severity",
  "not-a-change": "not-a-change",
  "no-change": "not-a-change",
  other: "other",
};

/** A part that can be wrong, by name. Throws `InputError` with those there are. */
export function readPart(value: string): WrongPart {
  const part = findPart(value);
  if (part) return part;
  throw new InputError(`${quoteInput(value)} cannot be wrong here. Write ${WRONG_PARTS.join(", ")}.`);
}

/** Throws `InputError`. */
export function readDirection(value: string): Direction {
  const word = value.trim().toLowerCase();
  const direction = DIRECTIONS.find((one) => one === word);
  if (direction) return direction;
  throw new InputError(`${quoteInput(value)} is no direction. Write ${DIRECTIONS.join(", ")}.`);
}

/** Throws `InputError` for one without words, or too long. */
export function readHeadline(value: string): string {
  const headline = value.replaceAll(/\s+/g, " ").trim();
  if (/\p{L}{2}/u.test(headline) && headline.length <= MOST_HEADLINE) return headline;
  throw new InputError(
    `A headline is one sentence of at most ${MOST_HEADLINE} characters; this one has ${headline.length}. Say it shorter.`,
  );
}

/** Throws `InputError`. */
export function readCorrectionAct(value: string): (typeof CORRECTION_ACTS)[number] {
  const act = CORRECTION_ACTS.find((one) => one === value.trim().toLowerCase());
  if (act) return act;
  throw new InputError(`${quoteInput(value)} cannot be done here. Write ${CORRECTION_ACTS.join(", ")}.`);
}

/** Reads `list page:2`, or `C-67 direction it is the other way`: which change, what is wrong, and why in plain words. */
export function readWrongText(tokens: readonly Token[], verb: Verb): CommandArguments {
  const [first, ...after] = tokens;
  if (first && !first.quoted && /^list$/i.test(first.text)) return { act: "list", ...readPages(after) };
  const { record, rest } = takeSubject(tokens, verb);
  const [named, ...words] = rest;
  const [, what] = /^what[:=](.+)$/is.exec(named?.text ?? "") ?? [];
  const part = what === undefined ? findPart(plain(named?.text ?? "")) : readPart(what);
  const said = wordsOf(part === undefined ? rest : words);
  const guessed = part ?? (said === "" ? undefined : guessPart(said));
  return { ...record, ...(guessed ? { part: guessed } : {}), ...reasonOf(said) };
}

function readPages(tokens: readonly Token[]): CommandArguments {
  const [, page] = /^(?:page[:=])?(\d{1,4})$/i.exec(tokens[0]?.text ?? "") ?? [];
  return page === undefined ? {} : { page: readPage(page) };
}

type Field = "headline" | "reason";
const FIELD = /^(headline|reason|direction|severity|do|what)[:=](?!\/\/)(.*)$/is;

/**
 * Reads `C-67 headline:"They may now sell your data" direction:worse severity:high because …`: words behind a field belong to
 * it, all others are the reason. Throws `InputError`.
 */
export function readCorrectionText(tokens: readonly Token[], verb: Verb): CommandArguments {
  const { record, rest } = takeSubject(tokens, verb);
  const texts: Record<Field, Token[]> = { headline: [], reason: [] };
  let given: CommandArguments = { ...record };
  let open: Field = "reason";
  for (const token of rest) {
    const [, name = "", value = ""] = token.quoted ? [] : (FIELD.exec(token.text) ?? []);
    const field = name.toLowerCase();
    const act = CORRECTION_ACTS.find((one) => one === token.text.toLowerCase());
    if (field === "headline" || field === "reason") {
      // What stands in quotes is whole; else it goes on to the next field.
      open = /\s/.test(value) ? "reason" : field;
      if (value !== "") texts[field].push({ text: value, quoted: false });
    } else if (field !== "") {
      open = "reason";
      given = { ...given, ...readField(field, value) };
    } else if (act && !token.quoted && given.act === undefined && texts.reason.length === 0 && open === "reason")
      given = { ...given, act };
    else texts[open].push(token);
  }
  const headline = wordsOf(texts.headline);
  return {
    ...given,
    ...(headline === "" ? {} : { headline: readHeadline(headline) }),
    ...reasonOf(wordsOf(texts.reason)),
  };
}

function readField(field: string, value: string): CommandArguments {
  if (field === "direction") return { direction: readDirection(value) };
  if (field === "severity") return { severity: readSeverity(value) };
  if (field === "what") return { part: readPart(value) };
  return { act: readCorrectionAct(value) };
}

/** The change in front; one further on belongs to the words. */
function takeSubject(tokens: readonly Token[], verb: Verb): { record: CommandArguments; rest: readonly Token[] } {
  const [first, ...rest] = tokens;
  const [, given = first?.text ?? ""] = /^record[:=](.+)$/i.exec(first?.text ?? "") ?? [];
  const found: RecordId | null = first && !first.quoted ? readRecordId(plain(given)) : null;
  return found ? { record: { records: [checkRecordKind(found, verb)] }, rest } : { record: {}, rest: tokens };
}

function findPart(word: string): WrongPart | undefined {
  const name = word.trim().toLowerCase();
  return Object.hasOwn(PART_NAMES, name) ? PART_NAMES[name] : undefined;
}

function plain(word: string): string {
  return word.replace(/(?<![,.:;!])[,.:;!]+$/, "");
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map(({ text, quoted }) => (quoted && tokens.length > 1 ? `"${text}"` : text))
    .join(" ")
    .replace(/^reason[:=]/i, "");
}

function reasonOf(text: string): CommandArguments {
  return text === "" ? {} : { reason: readBounded("reason", text) };
}
