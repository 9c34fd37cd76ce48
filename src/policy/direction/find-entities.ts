import { readPattern } from "../reading/pattern.js";
import { textWords } from "../reading/text-words.js";
import { createWordSigns } from "../reading/word-signs.js";
import { ENTITY_SETS, type SetName } from "./tables/entities.js";

/** A listed thing in a text: what it counts as, and where it stands. */
export interface Entity {
  readonly set: SetName;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Named {
  readonly name: string;
  readonly pattern: RegExp;
}

const NAMES = ENTITY_SETS.map(([set, synonyms]) => ({
  set,
  names: Object.entries(synonyms).map(
    ([name, words]): Named => ({ name, pattern: readPattern(`(?:${words})(?![a-z])`, "g") }),
  ),
}));
/** Most names of most sets stand in no sentence: each set is asked for those alone whose words are there. */
const FINDERS = NAMES.map(({ set, names }) => ({
  set,
  names,
  signs: createWordSigns(names.map(({ pattern }) => pattern)),
}));

/** Every listed thing of a folded text, or of one set alone; the first of each name. */
export function findEntities(folded: string, only?: SetName): Entity[] {
  const words = textWords(folded);
  return FINDERS.flatMap(({ set, names, signs }) => {
    if (only !== undefined && set !== only) return [];
    const standing = signs.candidates(words).flatMap((index) => names[index] ?? []);
    return firstOfEach(set, folded, standing);
  });
}

/**
 * Reads a text from left to right as one choice of all names would: at each place the first of the table's order that
 * matches, and on from where it ends.
 */
function firstOfEach(set: SetName, folded: string, names: readonly Named[]): Entity[] {
  const found = new Map<string, Entity>();
  const next = names.map(({ pattern }) => matchFrom(pattern, folded, 0));
  for (let at = 0; ; ) {
    let nearest: Entity | null = null;
    for (const [index, { name, pattern }] of names.entries()) {
      let place = next[index] ?? null;
      if (place !== null && place.start < at) next[index] = place = matchFrom(pattern, folded, at);
      if (place !== null && (nearest === null || place.start < nearest.start)) nearest = { set, name, ...place };
    }
    if (nearest === null) return [...found.values()];
    if (!found.has(nearest.name)) found.set(nearest.name, nearest);
    at = Math.max(nearest.end, nearest.start + 1);
  }
}

function matchFrom(pattern: RegExp, folded: string, at: number): { start: number; end: number } | null {
  pattern.lastIndex = at;
  const match = pattern.exec(folded);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}
