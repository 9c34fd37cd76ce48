import { readRecordId } from "../../../record-id.js";
import { findVerb, VERB_WORDS } from "../verbs/find-verb.js";
import type { Verb } from "../verbs/verb-types.js";
import { readsAsSentence } from "./sentence.js";
import { spokenRequest } from "./spoken-request.js";
import { saysWrong, wrongReason } from "./wrong-words.js";

/** Words that name nothing: a question made of these is about what the thread is about. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  `a about and are bad bit change changed changes clause did does do exactly for happened here high i in is it its it's low
   me mean means medium of on our part please policy rated rating severe severity so that the these this to us was we what why`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/**
 * The command line a mention stands for, or null when it holds none: what is said in a sentence is asked. `subject` is the
 * record its thread is about.
 */
export function mentionLine(words: string, subject: string | undefined): string | null {
  const [first = "", ...rest] = plainWords(words);
  if (first === "") return null;
  const wrong = wrongLine(words, subject);
  if (wrong !== null) return wrong;
  const spoken = spokenRequest(words, subject);
  // Whether a name is a platform's is known where the question is answered.
  if (spoken && spoken.platform === undefined) return spoken.line;
  if (readRecordId(first)) return [first, ...rest].join(" ");
  const verb = findVerb(first.replace(/^\//, ""));
  const isQuestion = words.trim().endsWith("?");
  if (verb && takesWords(verb) && isVerbName(verb, first) && !isQuestion) return wordsLine(verb, words, subject);
  const asks = verb !== null && isAsking(verb, first, rest);
  const about = verb && !asks ? recordFor(verb, rest, subject) : undefined;
  if (verb && about !== undefined) return `${verb.name} ${about}`;
  if (verb && verb.name !== "ask" && !asks && !readsAsSentence(words)) return [verb.name, ...rest].join(" ");
  const question = verb?.name === "ask" ? words.trim().replace(/^\/?(?:policy\s+)?\S+\s*/i, "") : words.trim();
  return ["ask", question, recordInText(words) === undefined ? (subject ?? "") : ""]
    .filter((part) => part !== "")
    .join(" ");
}

/** The line of somebody who says that a card is wrong: "this is wrong, the direction is the other way"; null for all else. */
export function wrongLine(words: string, subject: string | undefined): string | null {
  if (!saysWrong(words)) return null;
  const about = recordInText(words) ?? subject ?? "";
  return ["wrong", about, about === "" ? words.trim() : wrongReason(words)].filter((part) => part !== "").join(" ");
}

/** "why", "what", "meaning": other names of a verb are what people ask with, unless the line is one of a command. */
function isAsking(verb: Verb, first: string, rest: readonly string[]): boolean {
  if (first.toLowerCase() === verb.name || first.startsWith("/")) return false;
  return rest.length === 0 || readsAsSentence([first, ...rest].join(" ")) ? rest.every(isNoRecord) : false;
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

/** Without "/policy" in front and the punctuation of a sentence. */
function plainWords(words: string): string[] {
  const line = words.trim().replace(/^\/?policy\b/i, "");
  return line
    .split(/\s+/)
    .map((word) => word.replace(/(?<![?!.,:;])[?!.,:;]+$/, ""))
    .filter((word) => word !== "");
}

/** What follows is somebody's own words: who takes a change, why it does not matter. */
function takesWords(verb: Verb): boolean {
  return verb.arguments.some(({ kind }) => kind === "person" || kind === "reason");
}

/** The words as they stand, with the thread's record before them when they are about no other. */
function wordsLine(verb: Verb, words: string, subject: string | undefined): string {
  const given = words
    .trim()
    .replace(/^\/?policy\s+/i, "")
    .replace(/^\S+\s*/, "");
  const about = namesSubject(verb, plainWords(given)) ? "" : (subject ?? "");
  return [verb.name, about, given].filter((part) => part !== "").join(" ");
}

/** A record is the subject where it stands first or behind a person; further on in a reason it is one of its words. */
function namesSubject(verb: Verb, words: readonly string[]): boolean {
  const others = words.filter((word) => !/^<?@/.test(word));
  const asReason = verb.arguments.some(({ kind }) => kind === "reason");
  const takes = verb.arguments.find(({ kind }) => kind === "record")?.records ?? [];
  return others
    .slice(0, asReason ? 1 : undefined)
    .some((word) => takes.some((kind) => kind === readRecordId(word)?.kind));
}

/** The record a verb is asked about: the one that is named, else the thread's when nothing else is named. */
function recordFor(verb: Verb | null, rest: readonly string[], subject: string | undefined): string | undefined {
  const takes = verb?.arguments.find(({ kind }) => kind === "record")?.records ?? [];
  const fits = (word: string) => takes.some((kind) => kind === readRecordId(word)?.kind);
  const named = rest.find((word) => readRecordId(word));
  if (named !== undefined)
    return fits(named) && rest.every((word) => word === named || isEmpty(word)) ? named : undefined;
  return subject !== undefined && fits(subject) && rest.every(isEmpty) ? subject : undefined;
}

function isNoRecord(word: string): boolean {
  return readRecordId(word) === null;
}

function isEmpty(word: string): boolean {
  return EMPTY_WORDS.has(word.toLowerCase().replaceAll("’", "'"));
}

function isVerbName(verb: Verb, word: string): boolean {
  return [verb.name, ...verb.aliases].includes(word.toLowerCase().replace(/^\//, ""));
}
