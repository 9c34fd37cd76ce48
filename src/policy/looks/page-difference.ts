import { createHash } from "node:crypto";
import { type Difference, GONE } from "./differences.js";
import type { Stretch } from "./stretch.js";

/** The place that stands for a page most of which reads otherwise. */
export const PAGE_PLACE = "page";

/** More clauses than this that read otherwise all at once are one difference of the page, not so many places to remember. */
const MANY = 60;

/** The difference of the whole page, when so many clauses at places that are not remembered yet read otherwise; else null. */
export function pageDifference(
  differences: readonly Difference[],
  places: ReadonlyMap<string, Stretch>,
): Difference | null {
  const fresh = differences.filter(({ place }) => !places.has(place));
  if (fresh.length <= MANY) return null;
  const wordings = fresh.map(({ wording }) => wording).sort();
  const wording = createHash("sha256").update(wordings.join(" ")).digest("hex").slice(0, 16);
  const kinds = [...new Set(fresh.flatMap((difference) => difference.kinds))];
  const none = { before: null, after: null, known: GONE, words: [], knownWords: [], path: [] };
  return { ...none, place: PAGE_PLACE, wording, kinds };
}

/** What a look tells the memory of places: each difference, or the page's in place of very many new ones. */
export function observable(differences: readonly Difference[], stretches: readonly Stretch[]): readonly Difference[] {
  const places = new Map(stretches.map((stretch) => [stretch.place, stretch]));
  const page = pageDifference(differences, places);
  return page === null ? differences : [...differences.filter(({ place }) => places.has(place)), page];
}
