import type { Statement } from "./statement.js";
import { VALUES } from "./tables/user-values.js";
import type { UserValue } from "./user-value.js";

/**
 * What it is worth to the user that a statement holds. Only fields that are sure are looked at; what the table does not name is
 * neutral. A statement that is denied is worth the opposite, but for duties: free not to do good is bad.
 */
export function valueForUser({ party, modality, negated, action, object }: Statement): UserValue {
  if (!party.sure || !modality.sure || !negated.sure || !action.sure) return "neutral";
  const row = VALUES.find(
    (one) =>
      one.party === party.value &&
      one.actions.has(action.value) &&
      (one.modalities === undefined || one.modalities.includes(modality.value)) &&
      (one.objects === undefined || (object !== null && one.objects.includes(object.value))),
  );
  if (row === undefined) return "neutral";
  if (!negated.value) return row.value;
  return row.denied ?? (row.value === "good" ? "bad" : row.value === "bad" ? "good" : "neutral");
}
