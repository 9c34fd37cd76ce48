import { distance } from "fastest-levenshtein";
import { diffWords } from "../compare/word-diff.js";
import { lines } from "../reading/lines.js";
import type { Stretch } from "../reading/split-sentences.js";

/** One stretch of a sentence that was replaced, by places in either sentence; empty on one side for what came or went. */
export interface Edit {
  readonly before: Stretch;
  readonly after: Stretch;
}

/** Words between two edits that are too few to keep them apart. */
const NEAR = 12;

/** What was replaced in a reworded sentence, in order; edits that nearly touch are one. */
export function findEdits(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let [at, afterAt] = [0, 0];
  for (const { op, text } of diffWords(before, after)) {
    if (op === "=") {
      at += text.length;
      afterAt += text.length;
      continue;
    }
    const edit = {
      before: { start: at, end: op === "-" ? at + text.length : at },
      after: { start: afterAt, end: op === "+" ? afterAt + text.length : afterAt },
    };
    if (op === "-") at += text.length;
    else afterAt += text.length;
    pushEdit(edits, edit);
  }
  return edits.map((edit) => wholeWords(edit, before, after)).filter((edit) => saysAnything(edit, before, after));
}

/** Part of an address or of a figure is no word: an edit reaches to the white space around it. */
function wholeWords(edit: Edit, before: string, after: string): Edit {
  if (edit.before.start === edit.before.end && edit.after.start === edit.after.end) return edit;
  let ahead = 0;
  while (isInside(before, edit.before.start - ahead) && isInside(after, edit.after.start - ahead)) ahead += 1;
  let behind = 0;
  while (isInside(before, edit.before.end + behind) && isInside(after, edit.after.end + behind)) behind += 1;
  return {
    before: { start: edit.before.start - ahead, end: edit.before.end + behind },
    after: { start: edit.after.start - ahead, end: edit.after.end + behind },
  };
}

/** Whether a word or address goes on across this place. */
function isInside(text: string, at: number): boolean {
  return /[^\s,;:()“”"]/.test(text.charAt(at - 1)) &&
    /[^\s,;:()“”"]/.test(text.charAt(at)) &&
    !/[.!?]/.test(text.charAt(at))
    ? true
    : IN_ADDRESS.test(text.slice(Math.max(0, at - 1), at + 2));
}

const IN_ADDRESS = /^[^\s.][.@][^\s.]/;

function pushEdit(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1);
  if (last === undefined || edit.before.start - last.before.end > NEAR || edit.after.start - last.after.end > NEAR) {
    edits.push(edit);
    return;
  }
  edits[edits.length - 1] = {
    before: { start: last.before.start, end: Math.max(last.before.end, edit.before.end) },
    after: { start: last.after.start, end: Math.max(last.after.end, edit.after.end) },
  };
}

/** Words that are put in or left out to mend a sentence: "able {to} upload". */
const FILLERS = /(?<![\p{L}\p{N}’'-])(?:a|an|the|to|of|that|also|please)(?![\p{L}\p{N}’'-])/gu;

/** Where a link leads, and markup that was not read as such, whole or torn: no words of the policy. */
const MARKUP = new RegExp(
  lines`
    https?:\/\/[^\s)\]]*
    |mailto:
    |\]\[[^\]\s]{1,80}\]?
    |\]\((?:javascript|mailto|tel|https?|#|\/)[^)\n]{0,200}\)(?:;?\))?
    |\[comment\]:[^\n]{0,200}
    |<\/?[a-z][^<>\n]{0,200}>
    |(?:\b[a-z]{1,10} )?\b(?:class|style|id|href|rel|target|data-[a-z-]{1,20})="[^"\n]{0,200}"? ?\/?>?
    |[\w-]{1,40}" ?\/?>
    |(?:%[0-9a-f]{2}){1,20}
    |[[\]]
  `,
  "g",
);

/** Punctuation, case, little words and addresses of links alone say nothing. */
function saysAnything(edit: Edit, before: string, after: string): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(MARKUP, "")
      .replace(FILLERS, "")
      .replace(/[^\p{L}\p{N}%€$£]+/gu, "");
  const [old, young] = [plain(sliceOf(before, edit.before)), plain(sliceOf(after, edit.after))];
  if (isNumberAhead(edit, before, after)) return false;
  if (plain(unbroken(before, edit.before)) === plain(unbroken(after, edit.after))) return false;
  return old !== young && !isSlip(old, young);
}

function sliceOf(text: string, { start, end }: Stretch): string {
  return text.slice(start, end);
}

/** The stretch with the rest of what it begins or ends amid: half of a tag is not known as one. */
function unbroken(text: string, { start, end }: Stretch): string {
  const ahead = /\S{0,60}$/u.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? "";
  const behind = /^\S{0,60}/u.exec(text.slice(end, end + 60))?.[0] ?? "";
  return MARKED.test(ahead + text.slice(start, end) + behind)
    ? ahead + text.slice(start, end) + behind
    : text.slice(start, end);
}

/** Signs of a tag. */
const MARKED = /["=]|[<>]/;

/** The number of an entry: "S. Government End Users" → "e. S. Government End Users". */
function isNumberAhead({ before: was, after: now }: Edit, before: string, after: string): boolean {
  const [old, young] = [before.slice(was.start, was.end), after.slice(now.start, now.end)];
  return was.start <= 1 && now.start <= 1 && [old, young].every((words) => words.trim() === "" || NUMBER.test(words));
}

const NUMBER = /^\s*[(*_]{0,3}(?:\p{N}{1,2}(?:\.\p{N}{1,2}){0,3}|\p{L}|[ivx]{1,5})[.)][*_]{0,2}\s*$/iu;

/** A letter is mended in words of so many letters: "to train out models" → "to train our models". */
const LONG_ENOUGH = 5;

function isSlip(old: string, young: string): boolean {
  if (!/^\p{Script=Latin}+$/u.test(old + young) || Math.min(old.length, young.length) < LONG_ENOUGH) return false;
  return distance(old, young) <= 1;
}

/** Fewer letters say nothing by themselves: "13", "or". */
const TELLING = 12;
const WORD_AHEAD = /(?<![\p{L}\p{N}’'%-])(?:[\p{L}\p{N}’'%-]+ ){1,3}$/u;
const WORD_BEHIND = /^ [\p{L}\p{N}’'%-]+/u;

/** A short edit with the words around it that both sides have, so that it can be read by itself. */
export function inContext(edit: Edit, before: string, after: string): Edit {
  const size = (stretch: Stretch) => stretch.end - stretch.start;
  if (size(edit.before) === 0 || size(edit.after) === 0) return edit;
  if (Math.max(size(edit.before), size(edit.after)) > TELLING) return edit;
  const ahead = WORD_AHEAD.exec(before.slice(0, edit.before.start))?.[0] ?? "";
  const behind = WORD_BEHIND.exec(before.slice(edit.before.end))?.[0] ?? "";
  const sameAhead = after.slice(0, edit.after.start).endsWith(ahead) ? ahead.length : 0;
  const sameBehind = after.slice(edit.after.end).startsWith(behind) ? behind.length : 0;
  return {
    before: { start: edit.before.start - sameAhead, end: edit.before.end + sameBehind },
    after: { start: edit.after.start - sameAhead, end: edit.after.end + sameBehind },
  };
}
