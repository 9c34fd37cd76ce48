import type { Stretch } from "../reading/split-sentences.js";
import { CLOSED_SHORT_FORMS, OPEN_SHORT_FORMS, OPENERS } from "./tables/abbreviations.js";

/** The end of a sentence may stand here: a full stop with what closes it, and the white space behind; or a line's end. */
const END = /[.!?。！？]["'”’)\]*_]{0,3}\s+|\n\s*|(?<=\s)[*•]\s+/gu;
const LAST_WORD = /[\p{L}\p{N}.&-]{1,24}$/u;
const NEXT_WORD = /^["'“‘([*_•]{0,3}([\p{L}\p{N}]+)/u;
/** "1.", "(iv)", "2.3.", "A." before a sentence's first word. */
const LABEL = /^["'“(*_\s]{0,4}(?:[\p{L}\p{N}]{1,4}|(?:\p{N}{1,3}\.){1,4}\p{N}{0,3}|\p{L}\.\p{N}{1,3})\)?$/u;

/** A full stop behind a whole word ends a sentence whatever follows; a short form is no whole word. */
const PLAIN_WORD = /(?<![.\p{L}\p{N}@/-])\p{L}{5,24}$/u;

const BULLET = /^[*•]/;

/** Where the sentences of one clause stand, in order, without the white space around them. */
export function splitClause(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const match of text.matchAll(END)) {
    const at = match.index;
    const end = at + match[0].length;
    if (!/^[\n*•]/.test(match[0]) && !ends(text.slice(start, at), text.slice(end, end + 40), match[0])) continue;
    pushTrimmed(stretches, text, { start, end: BULLET.test(match[0]) ? at : end });
    start = end;
  }
  pushTrimmed(stretches, text, { start, end: text.length });
  return stretches;
}

/** Whether a sentence ends between what stands ahead of the mark and what follows it. */
function ends(ahead: string, behind: string, mark: string): boolean {
  const next = NEXT_WORD.exec(behind)?.[1] ?? "";
  if (next !== "" && /^\p{Ll}/u.test(next)) return mark.startsWith(".") && PLAIN_WORD.test(ahead);
  if (!mark.startsWith(".")) return true;
  if (LABEL.test(ahead)) return false;
  // "EU-U.S. Data Privacy Framework"
  const last = (LAST_WORD.exec(ahead)?.[0] ?? "").toLowerCase().replace(/^.*-(?=\p{L}\.)/u, "");
  if (OPEN_SHORT_FORMS.has(last)) return false;
  if (CLOSED_SHORT_FORMS.has(last) || /^\p{L}$/u.test(last) || /^(?:\p{L}\.)+\p{L}$/u.test(last)) {
    return OPENERS.has(next.toLowerCase());
  }
  return true;
}

function pushTrimmed(stretches: Stretch[], text: string, { start, end }: Stretch): void {
  const words = text.slice(start, end);
  const trimmed = words.trim();
  if (!/[\p{L}\p{N}]/u.test(trimmed)) return;
  const at = start + words.indexOf(trimmed);
  stretches.push({ start: at, end: at + trimmed.length });
}
