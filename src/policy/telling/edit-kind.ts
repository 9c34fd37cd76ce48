import { findQuantities } from "../reading/quantities.js";
import type { Stretch } from "../reading/split-sentences.js";
import { contentWords } from "../words/content-words.js";
import type { Edit } from "./edits.js";

/** What was replaced in a sentence: an address alone, a figure, a word that binds or frees, much of it, or other words. */
export type EditKind = "address" | "figure" | "binding" | "much" | "words";

const ADDRESS =
  /(?:[\w.+-]{1,64}@[\w.-]{3,80}|(?:https?:\/\/|www\.)\S{3,200}|\b[\w-]{2,40}\.(?:com|org|net|io|eu|co|gov|edu)\b\S{0,100})/gi;
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
  if (movesFigure(edits, before, after)) return "figure";
  const replaced = bare.reduce((sum, text) => sum + contentWords(text).length, 0);
  const all = contentWords(before).length + contentWords(after).length;
  if (all > 0 && replaced / all >= MUCH) return "much";
  return bare.some((text) => BINDING.test(text)) ? "binding" : "words";
}

const ADDRESS_ONCE = new RegExp(ADDRESS.source, "i");
/** Whether a figure with its unit stands in what was replaced, on either side. */
function movesFigure(edits: readonly Edit[], before: string, after: string): boolean {
  const [old, young] = [findQuantities(before), findQuantities(after)];
  const touches = ({ start, end }: Stretch, figures: readonly Stretch[]) =>
    figures.some((figure) => figure.start < end && start < figure.end);
  return edits.some((edit) => touches(edit.before, old) || touches(edit.after, young));
}
