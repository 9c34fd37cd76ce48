import type { ProvisionType } from "../taxonomy.js";
import { REGULATION_MAP, type Regulation, type RegulationEntry } from "./tables/regulation-map.js";

export { REGULATION_MAP_VERSION, type Regulation } from "./tables/regulation-map.js";

/** Regulations that clauses of these types may engage ("may engage", never "violates"), the leading type's first, each once. */
export function regulationsFor(types: readonly ProvisionType[], _quote?: string): Regulation[] {
  const found = new Map<string, Regulation>();
  for (const type of types) {
    for (const entry of REGULATION_MAP) {
      if (entry.types.includes(type) && !found.has(entry.provision)) found.set(entry.provision, withoutTypes(entry));
    }
  }
  return [...found.values()];
}

function withoutTypes({ provision, jurisdiction, reason, reviewed }: RegulationEntry): Regulation {
  return { provision, jurisdiction, reason, reviewed };
}
