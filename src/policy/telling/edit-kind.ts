import { contentWords } from "../words/content-words.js";
import type { Edit } from "./edits.js";

/** What was replaced in a sentence: an address alone, a figure, a word that binds or frees, much of it, or other words. */
export type EditKind = "address" | "figure" | "binding" | "much" | "words";

const ADDRESS =
  /(?:[\w.+-]{1,64}@[\w.-]{3,80}|(?:https?:\/\/|www\.)\S{3,200}|\b[\w-]{2,40}\.(?:com|org|net|io|eu|co|gov|edu)\b\S{0,100})/gi;
const FIGURE =
  /\d|[%€$£]|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|thirty|sixty|ninety|hundred|days?|weeks?|months?|years?)\b/i;
const BINDING =
  /\b(?:not|no|never|only|solely|exclusively|primarily|mainly|unless|except|without|with|may|must|shall|will|can|cannot|might|should|any|all|every|consent|opt|prior|notice|regardless|including|also|sole|discretion|irrevocable|perpetual|revocable|required|prohibited)\b/i;
/** So much of a sentence's own words replaced makes it another sentence. */
const MUCH = 0.35;

/** The most telling kind of a sentence's edits. */
export function kindOfEdits(edits: readonly Edit[], before: string, after: string): EditKind {
  const words = edits.flatMap((edit) => [
    before.slice(edit.before.start, edit.before.end),
    after.slice(edit.after.start, edit.after.end),
  ]);
  const said = words.filter((text) => text.trim() !== "");
  if (
    said.length > 0 &&
    said.every((text) => contentWords(text.replace(ADDRESS, "")).length === 0 && ADDRESS_ONCE.test(text))
  ) {
    return "address";
  }
  const bare = said.map((text) => text.replace(ADDRESS, " "));
  if (bare.some((text) => FIGURE.test(text) && !DATED.test(text))) return "figure";
  const replaced = bare.reduce((sum, text) => sum + contentWords(text).length, 0);
  const all = contentWords(before).length + contentWords(after).length;
  if (all > 0 && replaced / all >= MUCH) return "much";
  return bare.some((text) => BINDING.test(text)) ? "binding" : "words";
}

const ADDRESS_ONCE = new RegExp(ADDRESS.source, "i");
/** A day or a year is no figure that binds. */
const DATED =
  /\b(?:19|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\d{1,2}:\d{2}/i;
