import { readPattern } from "../reading/pattern.js";
import { ENTITY_SETS, type SetName } from "./tables/entities.js";

/** A listed thing in a text: what it counts as, and where it stands. */
export interface Entity {
  readonly set: SetName;
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Finder {
  readonly set: SetName;
  readonly names: readonly string[];
  /** One group per name, in order. */
  readonly pattern: RegExp;
}

const FINDERS: readonly Finder[] = ENTITY_SETS.map(([set, synonyms]) => ({
  set,
  names: Object.keys(synonyms),
  pattern: readPattern(
    `(?:${Object.values(synonyms)
      .map((words) => `(${words})`)
      .join("|")})(?![a-z])`,
    "g",
  ),
}));

/** Every listed thing of a folded text; the first of each name. */
export function findEntities(folded: string): Entity[] {
  const found = new Map<string, Entity>();
  for (const { set, names, pattern } of FINDERS) {
    for (const match of folded.matchAll(pattern)) {
      const name = names[match.findIndex((group, index) => index > 0 && group !== undefined) - 1] ?? "";
      const key = `${set}/${name}`;
      if (!found.has(key)) found.set(key, { set, name, start: match.index, end: match.index + match[0].length });
    }
  }
  return [...found.values()];
}
