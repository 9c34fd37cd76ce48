import { upperFirst } from "../words/first-letter.js";
import type { PlacedStatement } from "./statements-of-news.js";

/** Longest sentence of ours made from one statement, in characters. */
const LONGEST = 180;
/** "Also," and "In addition," take nothing off what follows. */
const MOST_AHEAD = 2;
/** The company speaks of itself; we speak of it. */
const PRONOUNS: Readonly<Record<string, string>> = {
  we: "they",
  us: "them",
  our: "their",
  ours: "theirs",
  ourselves: "themselves",
  "we’ll": "they will",
  "we'll": "they will",
  "we’re": "they are",
  "we're": "they are",
  "we’ve": "they have",
  "we've": "they have",
};
const PRONOUN = /\b(?:we[’'](?:ll|re|ve)|we|us|our|ours|ourselves)\b/gi;
const MODAL = /^(?:may|can|might|could|will|shall|must|would|should)$/i;
/** What follows a statement and takes something off it. */
const TAKES_OFF =
  /^[\s,;:(–—-]*(?:unless|except|but|only|provided|other than|save|until|subject to|however|and you|if)\b/i;

/**
 * A statement as a sentence of ours, in the third person, with "now" where it is new; null where a field is not sure, where
 * its subject does not open it, or where it does not fit with all that belongs to it. Its other words are the policy's own.
 */
export function restate(
  { statement, sentence, leadIn }: PlacedStatement,
  { isNew }: { isNew: boolean },
): string | null {
  const { party, modality, negated, action, whole } = statement;
  if (!party.sure || !modality.sure || !negated.sure || !action.sure || party.place === null) return null;
  if (whole.in !== "sentence" || party.place.in !== "sentence" || (leadIn !== "" && action.place?.in === "lead-in"))
    return null;
  if (party.value === "law" || party.value === "unknown" || party.place.start > whole.start + 4) return null;
  const end = TAKES_OFF.test(sentence.text.slice(whole.end)) ? sentence.text.length : whole.end;
  const words = sentence.text.slice(party.place.start, end);
  if (words.length > LONGEST || /[:;\n]/.test(words.replace(/[.;:]\s*$/, "")) || !/^\p{L}/u.test(words)) return null;
  if (wordsAhead(sentence.text.slice(0, party.place.start)) > MOST_AHEAD) return null;
  const subject = sentence.text.slice(party.place.start, party.place.end);
  const rest = sentence.text.slice(party.place.end, end).trim();
  if (!/^[\p{L}(]/u.test(rest) || !isComplete(sentence.text, end)) return null;
  const said = isNew ? `${subject} ${withNow(rest)}` : `${subject} ${rest}`;
  return closed(inThirdPerson(said));
}

/** What stands before the subject ("If you purchase …,", "Adding your account means") may be a condition: it is not left out. */
function wordsAhead(words: string): number {
  return words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

/** A statement that goes on behind its end, as one verb of a row does, is not all of what is said. */
function isComplete(text: string, end: number): boolean {
  return /^[\s)\]"”’*]*(?:$|[.;!?]|,? and (?:we|you|they|it|this|these|such)\b|, which\b)/i.test(text.slice(end));
}

/** "may share" → "may now share"; "share" → "now share". */
function withNow(rest: string): string {
  if (/\bnow\b/i.test(rest)) return rest;
  const [first = "", ...others] = rest.split(" ");
  if (MODAL.test(first) && /^(?:not|never)$/i.test(others[0] ?? "")) return `now ${rest}`;
  return MODAL.test(first) ? `${first} now ${others.join(" ")}` : `now ${rest}`;
}

/** The company in the third person; everybody else as the policy calls them. */
export function inThirdPerson(words: string): string {
  return upperFirst(words.replace(PRONOUN, (pronoun) => PRONOUNS[pronoun.toLowerCase()] ?? pronoun));
}

/** The same sentence as the company would say it: what the grammar reads. */
export function inFirstPerson(words: string): string {
  return words
    .replace(/\bthey\b/gi, "we")
    .replace(/\bthem\b/gi, "us")
    .replace(/\btheirs\b/gi, "ours")
    .replace(/\btheir\b/gi, "our")
    .replace(/\bthemselves\b/gi, "ourselves")
    .replace(/ now\b/g, "");
}

function closed(words: string): string {
  return words.replace(/(?<![\s,;:.])[\s,;:.]+$/, "");
}
