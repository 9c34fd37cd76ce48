import type { Stretch } from "../reading/split-sentences.js";
import { namesPlace } from "./places.js";
import {
  ASIDES,
  BINDING_WORDS,
  BOUNDS_AHEAD,
  CLAUSE_STARTS,
  HAS_SUBJECT,
  LEFT_HANGING,
  OPENINGS,
} from "./tables/brief-words.js";

/** What stands for words that are left out. */
const GAP = " … ";
/** Room that the beginning of a sentence gets where what moved stands far behind it, as a share of the whole. */
const HEAD_SHARE = 0.45;
/** Longest exception, condition or limit that is given behind a gap, in characters. */
const BOUND_ROOM = 84;
/** A sentence keeps at least so much of its room for its beginning. */
const LEAST_HEAD = 0.4;
/** Fewer characters than this are no excerpt. */
const FEWEST = 24;

/**
 * A sentence in at most `longest` characters, in its own words. First what only explains is left out (openings, brackets,
 * references, examples), then the middle or the end; never the words at `keep`, never a negation or an exception without a
 * sign of it. Each part stands in the sentence as it is; `…` stands where words are left out.
 */
export function brief(sentence: string, longest: number, keep: Stretch | null = null): string {
  let parts = trimParts(sentence, [{ start: 0, end: sentence.length }]);
  if (lengthOf(parts) <= longest) return join(sentence, parts);
  for (const drop of droppable(sentence, keep)) {
    parts = trimParts(sentence, without(parts, drop));
    if (lengthOf(parts) <= longest) return join(sentence, parts);
  }
  const text = join(sentence, parts);
  const kept = keep === null ? null : sentence.slice(keep.start, keep.end).trim().replace(/\s+/g, " ");
  const at = kept === null || kept === "" ? -1 : text.indexOf(kept);
  if (kept === null || at < 0 || at + kept.length <= longest - GAP.length) return endWell(text, longest);
  return headAndPlace(text, { start: at, end: at + kept.length }, longest);
}

/** What may be left out, the least needed first. */
function droppable(sentence: string, keep: Stretch | null): Stretch[] {
  const opening = OPENINGS.exec(sentence);
  const found = opening === null ? [] : [{ start: 0, end: opening[0].length }];
  for (const aside of ASIDES) {
    for (const { index, 0: words } of sentence.matchAll(aside)) {
      if (!bounds(words)) found.push({ start: index, end: index + words.length });
    }
  }
  return found.filter(({ start, end }) => keep === null || keep.end <= start || keep.start >= end);
}

/** Words that bound what is said: an exception, a negation, or a place for whose people it holds. */
function bounds(words: string): boolean {
  return BINDING_WORDS.test(words) || namesPlace(words);
}

function without(parts: readonly Stretch[], drop: Stretch): Stretch[] {
  return parts.flatMap((part) => {
    if (drop.end <= part.start || drop.start >= part.end) return [part];
    return [
      { start: part.start, end: drop.start },
      { start: drop.end, end: part.end },
    ].filter(({ start, end }) => end > start);
  });
}

function trimParts(sentence: string, parts: readonly Stretch[]): Stretch[] {
  return parts
    .map(({ start, end }) => {
      const words = sentence.slice(start, end);
      const lead = words.length - words.trimStart().length;
      return { start: start + lead, end: start + lead + words.trim().length };
    })
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(sentence.slice(start, end)));
}

function lengthOf(parts: readonly Stretch[]): number {
  return parts.reduce((sum, { start, end }) => sum + (end - start), 0) + GAP.length * Math.max(0, parts.length - 1);
}

function join(sentence: string, parts: readonly Stretch[]): string {
  const [first] = parts;
  const words = parts
    .map(({ start, end }) => sentence.slice(start, end).replace(/\s+/g, " "))
    .join(GAP)
    .replace(/ … (?=[,;.:])/g, " …")
    .replace(/…[\s,;.]*…/g, "…");
  return first !== undefined && first.start > 0 ? `… ${words.replace(/^(?:and|or|but|so) /i, "")}` : words;
}

/**
 * The beginning, and the stretch with the clause it stands in: who acts is never left to the other side of a gap. "You export
 * your content …, we will keep it for 30 days" is not "You … keep it for 30 days". Where both have no room, the clause alone.
 */
function headAndPlace(text: string, { start, end }: Stretch, longest: number): string {
  const clause = startOfClause(text, start);
  if (clause > 0) {
    const room = longest - (end - clause) - GAP.length;
    if (room >= FEWEST) return aroundGap(text, clause, { longest, room });
    const own = { start: start - clause, end: end - clause };
    return `… ${headAndRest(text.slice(clause), own, longest - 2)}`;
  }
  return headAndRest(text, { start, end }, longest);
}

/** The beginning, and as much of what stands ahead of the stretch as there is room for. */
function headAndRest(text: string, { start, end }: Stretch, longest: number): string {
  if (end <= longest - GAP.length) return endWell(text, longest);
  const room = longest - (end - start) - GAP.length;
  if (room < FEWEST) return `… ${endWell(text.slice(start), longest - 2)}`;
  const head = endOfWords(text, Math.min(Math.floor(longest * HEAD_SHARE), room));
  const from = startOfWords(text, Math.max(head.length, end - (longest - head.length - GAP.length) + GAP.length));
  return aroundGap(text, from, { longest, room });
}

function aroundGap(text: string, from: number, { longest, room }: { longest: number; room: number }): string {
  const head = endOfWords(text, Math.min(Math.floor(longest * HEAD_SHARE), room));
  if (from <= head.length + GAP.length) return endWell(text, longest);
  return `${head}${GAP}${endWell(text.slice(from), longest - head.length - GAP.length)}`;
}

const SUPPOSES = /^(?:if|when|where|unless|once|until)\b/i;

/** Where the clause begins that a place stands in: behind a mark or a joining word, with the one who acts in it. */
function startOfClause(text: string, place: number): number {
  const starts = [...text.slice(0, place).matchAll(CLAUSE_STARTS)].map(({ index, 0: mark }) => index + mark.length);
  const found = starts.findLastIndex((at) => HAS_SUBJECT.test(text.slice(at, place)));
  const [ahead, start] = [starts[found - 1], starts[found] ?? 0];
  // What it holds for stands ahead of it: "if we close your account, we will keep it".
  return ahead !== undefined && SUPPOSES.test(text.slice(ahead, start)) ? ahead : start;
}

/** Cut at a word's end, where the sentence does not hang; the first exception, condition or limit that is cut off follows. */
function endWell(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const bound = boundAhead(text, longest);
  if (bound !== null) {
    const head = endOfWords(text.slice(0, bound.start), longest - (bound.end - bound.start) - 2 * GAP.length);
    if (head.length >= LEAST_HEAD * longest) {
      const tail = text.slice(bound.start, bound.end).trimEnd();
      return `${withGap(head)} ${bound.end < text.length - 1 ? withGap(tail) : tail}`;
    }
  }
  return withGap(endOfWords(text, longest - 2));
}

/** With the sign that words follow, once. */
function withGap(words: string): string {
  return words.endsWith("…") ? words : `${words} …`;
}

/** The first words that bound what is said and that a cut would leave out or break. */
function boundAhead(text: string, longest: number): Stretch | null {
  for (const { index, 0: words } of text.matchAll(BOUNDS_AHEAD)) {
    if (index + words.length <= longest - 2) continue;
    const kept = words.length <= BOUND_ROOM ? words : endOfWords(words, BOUND_ROOM);
    return { start: index, end: index + kept.length };
  }
  return null;
}

/** Whole words from the beginning, no longer than there is room, no word left hanging at the end. */
function endOfWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const end = text.lastIndexOf(" ", room);
  let words = text.slice(0, end > 0 ? end : room);
  while (LEFT_HANGING.test(words)) words = words.replace(LEFT_HANGING, "");
  return trimEnd(words) || text.slice(0, room);
}

const MARKS = new Set(" ,;:.(–—-");

function trimEnd(words: string): string {
  let end = words.length;
  while (end > 0 && MARKS.has(words.charAt(end - 1))) end -= 1;
  return words.slice(0, end);
}

/** The first whole word at or behind a place. */
function startOfWords(text: string, at: number): number {
  if (at === 0 || text.charAt(at - 1) === " ") return at;
  const space = text.indexOf(" ", at);
  return space < 0 ? at : space + 1;
}
