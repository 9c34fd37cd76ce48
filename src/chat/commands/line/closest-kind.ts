import { isProvisionType, type ProvisionType } from "../../../policy/taxonomy.js";
import { closestWord } from "./closest.js";
import { findProvisionType, TYPE_KEYS, typeKey } from "./values.js";

/** The kind of clause that words name, by its ID or its title, a slip or a plural away; null when none is near. */
export function closestKind(words: string): ProvisionType | null {
  const exact = findProvisionType(words) ?? findProvisionType(words.replace(/s$/i, ""));
  if (exact) return exact;
  const near = closestWord(typeKey(words), TYPE_KEYS);
  if (near === null) return null;
  return isProvisionType(near) ? near : findProvisionType(near);
}
