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
  /** Where it stands in the new sentence; of what only went, in the old one. */
  readonly at: number;
}

/** What an edit replaced, grown to words that can be read by themselves. */
export function readReplaced(
  edit: Edit,
  { before, after }: { readonly before: string; readonly after: string },
): Replaced {
  const settled = settleEdit(inContext(edit, before, after), before, after);
  const { before: was, after: now } = standsAgain(settled, before, after)
    ? withWordAhead(settled, before, after)
    : settled;
  const words = withoutShared(
    before.slice(was.start, was.end),
    after.slice(now.start, now.end),
    was !== settled.before,
  );
  return { ...words, at: words.young === "" ? was.start : now.start };
}

/** What came or went alone stands in the other sentence as well: by itself it does not say which place is meant. */
function standsAgain({ before: was, after: now }: Edit, before: string, after: string): boolean {
  const [old, young] = [before.slice(was.start, was.end).trim(), after.slice(now.start, now.end).trim()];
  if ((old === "") === (young === "")) return false;
  return old === "" ? before.includes(young) : after.includes(old);
}

const IN_WORD = /[^\s,;:()“”"]/;

/** "Premium {Economy}" is "{Premium Economy}". */
function withWordAhead(edit: Edit, before: string, after: string): Edit {
  const [old, young] = [before.slice(0, edit.before.start), after.slice(0, edit.after.start)];
  const [ahead, youngAhead] = [
    wordAhead(old, before.charAt(edit.before.start)),
    wordAhead(young, after.charAt(edit.after.start)),
  ];
  if (ahead === "" || ahead.trim() !== youngAhead.trim()) return edit;
  return {
    before: { start: edit.before.start - ahead.length, end: edit.before.end },
    after: { start: edit.after.start - youngAhead.length, end: edit.after.end },
  };
}

/** The last word, with the blank behind it where what follows does not begin with one. */
function wordAhead(text: string, next: string): string {
  const said = text.trimEnd();
  if (/\s/.test(next) ? said !== text : said === text) return "";
  let start = said.length;
  while (start > 0 && IN_WORD.test(said.charAt(start - 1))) start -= 1;
  return text.slice(start);
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
function withoutShared(old: string, young: string, keep: boolean): Omit<Replaced, "at"> {
  if (keep) return trimmed(old, young);
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

function trimmed(old: string, young: string): Omit<Replaced, "at"> {
  return { old: old.replace(EDGES, ""), young: young.replace(EDGES, "") };
}

/** What was replaced, without the sentence around it. */
export function sayBare({ old, young }: Omit<Replaced, "at">): string {
  if (old === "") return `adds “${young}”`;
  return young === "" ? `drops “${old}”` : `“${old}” becomes “${young}”`;
}

/** What was replaced in a sentence where that is one thing. */
export function gistOf({ before, after, edits }: News): string | null {
  const [edit] = edits;
  if (before === null || after === null || edit === undefined || edits.length > 1) return null;
  return sayBare(readReplaced(edit, { before: before.sentence.text, after: after.sentence.text }));
}
