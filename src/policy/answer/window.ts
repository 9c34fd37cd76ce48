/** A cut is moved to a place between words no farther away than this, in characters. */
const NEAR = 40;
/** Of what is shown before the anchor, as a share of all. */
const BEFORE = 0.4;
/** Where a part of a sentence begins: after a comma, a semicolon, a colon, a bracket. */
const PART = /[,;:]\s|\)\s/g;

/** The anchor of a window: what must be seen. */
export interface Anchor {
  readonly start: number;
  readonly end: number;
}

/** At most `most` characters of a text around the anchor, cut between words, with "…" where something is left out. */
export function windowAround(text: string, anchor: Anchor, most: number): string {
  if (text.length <= most) return text;
  const room = most - 4;
  const from = startOf(text, anchor, room);
  const to = endOf(text, from + room);
  return `${from > 0 ? "… " : ""}${text.slice(from, to).trim()}${to < text.length ? " …" : ""}`;
}

function startOf(text: string, { start, end }: Anchor, room: number): number {
  if (end <= room) return 0;
  const wanted = Math.min(Math.max(0, start - Math.floor(room * BEFORE)), text.length - room);
  const reach = text.slice(wanted, Math.max(wanted, Math.min(start, wanted + 2 * NEAR)));
  const part = [...reach.matchAll(PART)][0];
  if (part !== undefined) return wanted + part.index + part[0].length;
  const space = text.indexOf(" ", wanted);
  return space < 0 || space > wanted + NEAR ? wanted : space + 1;
}

function endOf(text: string, limit: number): number {
  if (limit >= text.length) return text.length;
  const space = text.lastIndexOf(" ", limit);
  return space > limit - NEAR ? space : limit;
}
