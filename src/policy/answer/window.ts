/** A cut between words is moved no farther than this, in characters. */
const NEAR = 40;
/** Where nothing else can be cut, this share of what is shown stands before the anchor. */
const BEFORE = 0.4;
/** How a sentence begins says who and whether ("You must not …"): as much of it is shown before a window further in. */
const LONGEST_HEAD = 0.4;
/** Where a part of a sentence ends: at a semicolon, a colon, a sentence inside; then, where such a part is too long, at a comma. */
const STRONG = /[;:]\s+|[.?!]\s+|\s(?=\((?:[a-z]|[ivx]{1,4}|\d{1,2})\)\s)/g;
const WEAK = /[,;:]\s+|[.?!)]\s+|\s(?=[(\u2013\u2014])/g;
const GAP = " \u2026 ";

/** The anchor of a window: what must be seen. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
}

/**
 * At most `most` characters of a text around the anchor, with "…" where something is left out: whole parts of the sentence, behind
 * its beginning; only a part that is itself too long is cut, between words.
 */
export function windowAround(text: string, anchor: Anchor, most: number): string {
  if (text.length <= most) return text;
  const head = headOf(text, most * LONGEST_HEAD);
  const apart = head.end > 0 && anchor.start >= head.end;
  const room = most - 2 * GAP.length - (apart ? head.end : 0);
  const shown = partsAround(text, anchor, room);
  if (!apart) return withGaps(text, shown);
  if (shown.start <= head.end) return withGaps(text, { start: 0, end: shown.end });
  return `${text.slice(0, head.end).trim()} ${withGaps(text, shown)}`;
}

function withGaps(text: string, { start, end }: Anchor): string {
  const shown = text.slice(start, end).trim();
  return `${start > 0 ? "\u2026 " : ""}${shown}${text.slice(end).trim() === "" ? "" : " \u2026"}`;
}

/** The first part, if it is short enough to be shown before the rest. */
function headOf(text: string, most: number): Anchor {
  const [first] = partsOf(text, WEAK);
  return first === undefined || first.end > most ? { start: 0, end: 0 } : first;
}

/** As many whole parts around the anchor as there is room for, those that follow first. */
function partsAround(text: string, anchor: Anchor, room: number): Anchor {
  for (const boundary of [STRONG, WEAK]) {
    const parts = partsOf(text, boundary);
    const from = parts.findIndex(({ end }) => anchor.start < end);
    const to = parts.findIndex(({ end }) => anchor.end <= end);
    const shown = grow(parts, { from, to: Math.max(from, to) }, room);
    if (shown !== null) return shown;
  }
  return wordsAround(text, anchor, room);
}

function grow(parts: readonly Anchor[], { from, to }: { from: number; to: number }, room: number): Anchor | null {
  let [first, last] = [parts[from], parts[to]];
  if (first === undefined || last === undefined || last.end - first.start > room) return null;
  for (let at = to + 1; at < parts.length && (parts[at]?.end ?? 0) - first.start <= room; at++)
    last = parts[at] ?? last;
  for (let at = from - 1; at >= 0 && last.end - (parts[at]?.start ?? 0) <= room; at--) first = parts[at] ?? first;
  return { start: first.start, end: last.end };
}

/** The parts of a sentence, between commas and the like, in order. */
export function partsOf(text: string, boundary = WEAK): Anchor[] {
  const ends = [...text.matchAll(boundary)].map((match) => match.index + match[0].length);
  return [...ends, text.length]
    .map((end, at) => ({ start: ends[at - 1] ?? 0, end }))
    .filter(({ start, end }) => end > start);
}

/** A part that is too long by itself, cut between words. */
function wordsAround(text: string, { start, end }: Anchor, room: number): Anchor {
  const wanted = Math.min(Math.max(0, start - Math.floor(room * BEFORE)), Math.max(0, text.length - room));
  const from = end <= room ? 0 : wordAfter(text, wanted);
  const limit = from + room;
  if (limit >= text.length) return { start: from, end: text.length };
  const space = text.lastIndexOf(" ", limit);
  return { start: from, end: space > limit - NEAR ? space : limit };
}

function wordAfter(text: string, at: number): number {
  const space = text.indexOf(" ", at);
  return at === 0 || space < 0 || space > at + NEAR ? at : space + 1;
}
