import { readRecordId } from "../record-id.js";
import { findVerb, VERB_WORDS } from "./commands/find-verb.js";
import type { Verb } from "./commands/verb-types.js";

/** What people say when they mean a verb of ours; the first word of a question decides. */
const QUESTION_WORDS: Readonly<Record<string, string>> = { how: "severity", why: "severity", what: "explain" };

/** The command line a mention stands for, or null when it holds none. `subject` is the record its thread is about. */
export function mentionLine(words: string, subject: string | undefined): string | null {
  const [first = "", ...rest] = words
    .replace(/^\/?policy\b/i, "")
    .trim()
    .split(/\s+/);
  if (readRecordId(first)) return words;
  const ask = findVerb("ask");
  const verb = findVerb(first.replace(/^\//, ""));
  if (verb && verb !== ask && !(isQuestion(words) && ask)) return withSubject(verb, rest, subject);
  if (ask && words !== "") return [ask.name, words, subject ?? ""].join(" ").trimEnd();
  const meant = findVerb(QUESTION_WORDS[first.toLowerCase()] ?? "");
  return meant && subject !== undefined ? `${meant.name} ${subject}` : null;
}

/** What can be asked, for a mention that holds no command. */
export function mentionHelp(subject: string | undefined): string {
  const about = subject === undefined ? "" : ` This thread is about ${subject}.`;
  const verbs = ["explain", "severity", "diff", "cite", "latest"].filter((word) => VERB_WORDS.includes(word));
  return `I understand commands here: ${verbs.join(", ")}, help.${about} In the thread of a card they need no ID; elsewhere write, for example, "explain C-67".`;
}

/** The first record's ID in a text: "C-67"; undefined when there is none. */
export function recordInText(text: string): string | undefined {
  return text.match(/\b[CPD]-[1-9]\d{0,9}\b/g)?.find((word) => readRecordId(word) !== null);
}

function isQuestion(words: string): boolean {
  return words.endsWith("?") && words.split(/\s+/).length > 2;
}

/** A verb about a record, in a thread about one, needs no ID. */
function withSubject(verb: Verb, rest: readonly string[], subject: string | undefined): string {
  const about = verb.arguments.find(({ kind }) => kind === "record");
  const kind = subject === undefined ? undefined : readRecordId(subject)?.kind;
  const fills = kind !== undefined && about?.records?.includes(kind) && rest.length === 0;
  return [verb.name, ...(fills && subject !== undefined ? [subject] : rest)].join(" ");
}
