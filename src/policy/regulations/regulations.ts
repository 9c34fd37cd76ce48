import { foldText } from "../reading/fold-text.js";
import type { ProvisionType } from "../taxonomy.js";
import { NEEDS_WORDS } from "./tables/needs-words.js";
import { REGULATION_MAP, type Regulation, type RegulationEntry } from "./tables/regulation-map.js";
import { UK_MAP } from "./tables/uk-map.js";

export { REGULATION_MAP_VERSION, type Regulation } from "./tables/regulation-map.js";

const ENTRIES: readonly RegulationEntry[] = [...REGULATION_MAP, ...UK_MAP];
/** The order in which places take turns, so that the first rows are of more than one. */
const PLACES: readonly (readonly Regulation["jurisdiction"][])[] = [["EU"], ["UK"], ["US", "US-CA", "US-IL"]];
/** As much of a clause is read, in characters. */
const READ = 4_000;

/**
 * Regulations that clauses of these types may engage ("may engage", never "violates"), the leading type's first, each once, the
 * places by turns. With the words of the clauses only those that these words call for; without them all of the types'.
 */
export function regulationsFor(types: readonly ProvisionType[], quotes?: readonly string[]): Regulation[] {
  const words = quotes?.map((quote) => foldText(quote.slice(0, READ)));
  const found = new Map<string, Regulation>();
  for (const type of types) {
    const own = ENTRIES.filter((entry) => entry.types.includes(type) && isCalledFor(entry, words));
    for (const entry of byTurns(own)) {
      if (!found.has(entry.provision)) found.set(entry.provision, withoutTypes(entry));
    }
  }
  return [...found.values()];
}

function isCalledFor({ provision }: RegulationEntry, words: readonly string[] | undefined): boolean {
  const needed = NEEDS_WORDS.get(provision);
  return needed === undefined || words === undefined || words.some((clause) => needed.test(clause));
}

function byTurns(entries: readonly RegulationEntry[]): RegulationEntry[] {
  const places = PLACES.map((place) => entries.filter(({ jurisdiction }) => place.includes(jurisdiction)));
  return entries.flatMap((_, turn) => places.flatMap((place) => place[turn] ?? []));
}

function withoutTypes({ provision, jurisdiction, reason, reviewed }: RegulationEntry): Regulation {
  return { provision, jurisdiction, reason, reviewed };
}
