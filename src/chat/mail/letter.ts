import { homeOf } from "../../mail-channel.js";
import { commandLine } from "../commands/verbs/find-verb.js";
import { commandWords, prose } from "../commands/verbs/prose.js";
import type { Block, NoticeFile, SendRequest } from "../types.js";
import { mailText } from "./text.js";
import type { Letter } from "./types.js";

/** Characters of a body: more than this mail programs cut by themselves. */
const MOST_CHARACTERS = 90_000;
/** Bytes of all attachments; mail servers commonly take 10 to 25 MB, a third of it for the encoding. */
const MOST_BYTES = 6_000_000;

const PLATFORMS: Readonly<Record<string, string>> = { slack: "Slack", discord: "Discord", terminal: "the terminal" };

/** A mail has no thread to open: details stand below the card, or in a file where they are too long. Nothing is left out silently. */
export function createLetter(
  { channel, notice }: Pick<SendRequest, "channel" | "notice">,
  stopUrl: string | null,
): Letter {
  const { summary, severity, record, blocks, details = [], files = [] } = notice;
  const home = PLATFORMS[homeOf(channel).adapter] ?? homeOf(channel).adapter;
  const stop = commandLine("unwatch", `all for:${channel.channel}`);
  const how = stopUrl === null ? `ask them for: ${stop}` : `open ${stopUrl} or ask them for: ${stop}`;
  const footer = `You get this because a team that uses Fineprint in ${home} has it sent to ${channel.channel}. Nobody reads answers to it. To get no more of it, ${how}`;
  const more: Block[] =
    record === undefined ? [] : [{ kind: "footer", text: prose`In ${home}: ${commandWords("show", record)}` }];
  const letter = {
    summary,
    severity,
    blocks: blocks.length > 0 ? [...blocks, ...more] : [],
    details,
    footer,
    files: [],
  };
  const isShort = mailText(letter).length <= MOST_CHARACTERS;
  const long = isShort
    ? []
    : [{ name: "details.txt", text: mailText({ ...letter, blocks: details, details: [], footer: "" }) }];
  const kept = isShort
    ? details
    : [{ kind: "text" as const, text: "The details are in the attached file details.txt." }];
  return { ...letter, ...attachedFiles([...long, ...files], kept) };
}

function attachedFiles(files: readonly NoticeFile[], details: readonly Block[]): Pick<Letter, "files" | "details"> {
  let left = MOST_BYTES;
  const fit = files.filter(({ text, bytes }) => {
    left -= bytes?.byteLength ?? Buffer.byteLength(text);
    return left >= 0;
  });
  const missing = files.filter((file) => !fit.includes(file)).map(({ name }) => name);
  const note: Block[] =
    missing.length === 0 ? [] : [{ kind: "text", text: `Too large to be sent: ${missing.join(", ")}.` }];
  return {
    files: fit.map(({ name, text, bytes }) => ({ name, content: bytes ?? text })),
    details: [...details, ...note],
  };
}
