import { settleEdit } from "./edit-bounds.js";
import { type Edit, inContext } from "./edits.js";
import { beginsAsName } from "./name-words.js";
import type { News } from "./news.js";
import type { NewsQuotes } from "./quotes.js";

/** Longest words that were replaced and are given as such, in characters. */
const LONGEST_SHORT = 70;

/** What was replaced in a sentence, by itself; empty on one side for what came or went. */
export interface Replaced {
  readonly old: string;
  readonly young: string;
}

/** What an edit replaced, grown to words that can be read by themselves. */
export function readReplaced(
  edit: Edit,
  { before, after }: { readonly before: string; readonly after: string },
): Replaced {
  const { before: was, after: now } = settleEdit(inContext(edit, before, after), before, after);
  return withoutShared(before.slice(was.start, was.end), after.slice(now.start, now.end));
}

/** "(b)" that became "(c)" counts what stands ahead of it. */
const ENUMERATOR = /^\(?(?:\p{L}|\p{N}{1,2}|[ivx]{1,4})[).]?$/iu;

/** Whether more than the number of an entry was replaced. */
export function saysMore({ old, young }: Replaced): boolean {
  return old.length + young.length > 0 && !(ENUMERATOR.test(old) && ENUMERATOR.test(young));
}

/** Whether what was replaced is short enough to be given as such, and stands in what is quoted. */
export function isTellable({ old, young }: Replaced, { was, now }: NewsQuotes): boolean {
  return (
    Math.max(old.length, young.length) <= LONGEST_SHORT &&
    (was === null ? old === "" : was.quote.includes(old)) &&
    (now === null ? young === "" : now.quote.includes(young))
  );
}

/** What was replaced without the words that only changed their case: "We" → "By default, we" adds "By default". */
function withoutShared(old: string, young: string): Replaced {
  const words = (text: string) =>
    text
      .trim()
      .split(/\s+/)
      .filter((word) => word !== "");
  const [a, b] = [words(old), words(young)];
  // A name or figure that both sides begin with is given whole.
  if (old.includes(" ") && young.includes(" ") && a[0] === b[0] && beginsAsName(a[0] ?? "")) return trimmed(old, young);
  const same = (x: string | undefined, y: string | undefined) =>
    x !== undefined && x.toLowerCase() === y?.toLowerCase();
  while (same(a[0], b[0])) {
    a.shift();
    b.shift();
  }
  while (same(a.at(-1), b.at(-1))) {
    a.pop();
    b.pop();
  }
  return trimmed(a.join(" "), b.join(" "));
}

const EDGES = /^[\s,;:.]+|(?<![\s,;:.])[\s,;:.]+$/g;

function trimmed(old: string, young: string): Replaced {
  return { old: old.replace(EDGES, ""), young: young.replace(EDGES, "") };
}

/** What was replaced, without the sentence around it. */
export function sayBare({ old, young }: Replaced): string {
  if (old === "") return `adds “${young}”`;
  return young === "" ? `drops “${old}”` : `“${old}” becomes “${young}”`;
}

/** What was replaced in a sentence where that is one thing. */
export function gistOf({ before, after, edits }: News): string | null {
  const [edit] = edits;
  if (before === null || after === null || edit === undefined || edits.length > 1) return null;
  return sayBare(readReplaced(edit, { before: before.sentence.text, after: after.sentence.text }));
}
