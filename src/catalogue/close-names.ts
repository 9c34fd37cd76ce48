import { distance } from "fastest-levenshtein";
import type { CatalogueEntry } from "./types.js";

export interface CloseName {
  readonly entry: CatalogueEntry;
  /** Typing errors between the two: a letter missing, added, other, or two neighbours swapped. */
  readonly typos: number;
  /** The name begins with what was typed, or the other way round. */
  readonly begins: boolean;
}

/** No name is longer; nothing beyond it is worth comparing. */
const MAX_KEY_LENGTH = 64;

/** Entries whose names come close to `key` (a search key), closest first, each entry once. */
export function findCloseNames(names: ReadonlyMap<string, CatalogueEntry>, key: string): CloseName[] {
  if (key === "" || key.length > MAX_KEY_LENGTH) return [];
  const best = new Map<CatalogueEntry, CloseName>();
  for (const [name, entry] of names) {
    const close = { entry, typos: countTypos(name, key), begins: beginsAlike(name, key) };
    const known = best.get(entry);
    if (isClose(close, key) && (known === undefined || compareCloseness(close, known) < 0)) best.set(entry, close);
  }
  return [...best.values()].sort(compareCloseness);
}

/** At most a third of what was typed may be wrong, and never more than 4 letters. */
function isClose({ typos, begins }: CloseName, key: string): boolean {
  return begins || typos <= Math.max(1, Math.min(4, Math.floor(key.length / 3)));
}

function compareCloseness(a: CloseName, b: CloseName): number {
  return (
    Number(b.typos <= 1) - Number(a.typos <= 1) ||
    Number(b.begins) - Number(a.begins) ||
    a.typos - b.typos ||
    a.entry.slug.localeCompare(b.entry.slug, "en")
  );
}

function beginsAlike(name: string, key: string): boolean {
  const shorter = Math.min(name.length, key.length);
  return shorter >= 3 && (name.startsWith(key) || key.startsWith(name));
}

/** Letters missing, added or other; two neighbours swapped are one. */
export function countTypos(name: string, key: string): number {
  return isSwap(name, key) ? 1 : distance(name, key);
}

/** Whether one is the other with two neighbouring letters swapped: one typing error, though an edit distance of 2. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length || a === b) return false;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
