import type { Run, Word } from "./parts.js";
import { singular } from "./singular.js";
import type { ObjectClass } from "./statement.js";
import { OBJECTS, SEE_THROUGH } from "./tables/objects.js";

const CLASSES = new Map<string, ObjectClass>();
for (const [name, words] of Object.entries(OBJECTS) as [ObjectClass, string][]) {
  for (const word of words.split("|")) if (!CLASSES.has(word)) CLASSES.set(word, name);
}

const NOMINAL = new Set(["NOUN", "PROPN", "PRON", "NUM", "SYM", "X", "DET", "ADJ", "INTJ"]);
const LONGEST = 40;
const STOPS =
  /^(?:as|regardless|notwithstanding|irrespective|except|without|that|which|who|whom|whose|if|when|where|unless|because|while|once|whether|than|we|they|so)$/;

/** The noun phrase that begins at a word, with its "of" phrases and its list; null when none does. */
export function readPhrase(words: readonly Word[], from: number, limit: number): Run | null {
  let at = from;
  while (at < limit && (words[at]?.pos === "ADV" || /^(?:"|'|-|both|either|only|harmless)$/.test(words[at]?.low ?? "")))
    at += 1;
  const start = at;
  let end = at;
  if (/^(?:,|and|or|nor|\/)$/.test(words[at]?.low ?? "")) return null;
  for (; at < limit && at - start < LONGEST; at += 1) {
    const word = words[at];
    if (word === undefined || STOPS.test(word.low)) break;
    if (at > start && /^(?:you|it|he|she)$/.test(word.low) && /^(?:NOUN|PROPN)$/.test(words[at - 1]?.pos ?? "")) break;
    if (word.low === "other" && words[at + 1]?.low === "than") break;
    if (NOMINAL.has(word.pos) || word.low === "'s") end = at + 1;
    else if (word.pos === "VERB") {
      if (!describes(words, at)) break;
    } else if (word.low === "of" || word.low === "/" || word.low === "-" || word.low === '"' || word.low === "'")
      continue;
    else if (/^(?:to|in)$/.test(word.low) && at > start && takesTo(words, at)) continue;
    else if (/^(?:,|and|or|nor|and\/or|&)$/.test(word.low)) {
      if (!goesOn(words, at + 1, limit)) break;
    } else if (word.low === "(") {
      at = closing(words, at, limit);
    } else if (word.pos !== "ADV" && !/^(?:not|such|other|as well as|any|all|"|')$/.test(word.low)) break;
  }
  while (end - 1 > start && words[end - 1]?.pos === "ADJ" && /^(?:NOUN|PROPN)$/.test(words[end - 2]?.pos ?? ""))
    end -= 1;
  return end > start && hasNoun(words, start, end) ? { start, end } : null;
}

function hasNoun(words: readonly Word[], start: number, end: number): boolean {
  for (let at = start; at < end; at += 1)
    if (/^(?:NOUN|PROPN|PRON|NUM|X|DET|ADJ)$/.test(words[at]?.pos ?? "")) return true;
  return false;
}

/** "Aggregated data", "advertising partners": a verb form that describes the noun after it. */
function describes(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  const shape = words[at]?.verb?.shapes[0] ?? (words[at]?.low.endsWith("ing") ? "ing" : "ed");
  return shape !== "base" && shape !== "s" && (next?.pos === "NOUN" || next?.pos === "PROPN" || next?.pos === "ADJ");
}

/** "Access to your data", "rights in your content". */
function takesTo(words: readonly Word[], at: number): boolean {
  return (
    /^(?:access|rights?|title|interest|interests|changes|updates|modifications|licen[sc]es?|amendments)$/.test(
      words[at - 1]?.low ?? "",
    ) && words[at + 1]?.pos !== "VERB"
  );
}

function goesOn(words: readonly Word[], from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + 4); at += 1) {
    const word = words[at];
    if (word === undefined) return false;
    if (/^(?:and|or|,|any|all|other|as|well|not|only|&)$/.test(word.low) || word.pos === "ADV") continue;
    return (NOMINAL.has(word.pos) && !STOPS.test(word.low)) || (word.pos === "VERB" && describes(words, at));
  }
  return false;
}

function closing(words: readonly Word[], at: number, limit: number): number {
  for (let index = at; index < limit; index += 1) if (words[index]?.low === ")") return index;
  return limit;
}

/** What a noun phrase is about; "other" for what the tables do not have. */
export function classOf(words: readonly Word[], run: Run): ObjectClass {
  const members = splitList(words.slice(run.start, run.end));
  const classes = members.map(classOfMember);
  return classes.find((name) => name !== "other") ?? "other";
}

function splitList(words: readonly Word[]): Word[][] {
  const members: Word[][] = [[]];
  for (const word of words) {
    if (/^(?:,|and|or|nor|and\/or|&)$/.test(word.low)) members.push([]);
    else members.at(-1)?.push(word);
  }
  return members.filter((member) => member.length > 0);
}

/** The head with up to three words before it; a head that only counts gives way to what follows "of". */
function classOfMember(member: readonly Word[]): ObjectClass {
  const parts: Word[][] = [[]];
  for (const word of member) {
    if (word.pos === "ADP" || word.low === "to") parts.push([]);
    else parts.at(-1)?.push(word);
  }
  for (const part of parts) {
    const last = part.at(-1);
    if (last === undefined || (SEE_THROUGH.test(last.low) && part !== parts.at(-1))) continue;
    const found = classOfWords(part.map(({ low }) => low));
    if (found !== null) return found;
    if (!SEE_THROUGH.test(last.low)) return "other";
  }
  return "other";
}

function classOfWords(words: readonly string[]): ObjectClass | null {
  const last = words.length - 1;
  const head = [...words.slice(0, last), singular(words[last] ?? "")];
  for (let length = Math.min(4, head.length); length > 0; length -= 1) {
    const found = CLASSES.get(head.slice(-length).join(" "));
    if (found !== undefined) return owned(found, words);
  }
  return null;
}

/** "Our content" is theirs, no user's. */
function owned(found: ObjectClass, words: readonly string[]): ObjectClass {
  return found === "content" && words[0] === "our" ? "company-property" : found;
}
