import type { ProvisionType } from "../taxonomy.js";
import type { Cell } from "./cell.js";
import type { Operative } from "./operative.js";
import { COMPANY_CELLS } from "./tables/company-cells.js";
import { WORD_CELLS } from "./tables/kind-cells.js";
import { USER_CELLS } from "./tables/user-cells.js";

/** All cells, in the order they are tried. */
export const ALL_CELLS: readonly Cell[] = [...WORD_CELLS, ...USER_CELLS, ...COMPANY_CELLS];

/** The first cell that an operative sentence of a clause of the kind fits; null where nobody who acts is sure and no words tell. */
export function chooseCell({ sentence, statement, act }: Operative, type: ProvisionType | null): Cell | null {
  const action = statement?.action.sure ? statement.action.value : null;
  const object = statement?.object?.value ?? "other";
  return (
    ALL_CELLS.find(
      ({ acts, actions, objects, kinds, words }) =>
        acts.includes(act) &&
        (actions === null || (action !== null && actions.includes(action))) &&
        (objects === null || objects.includes(object)) &&
        (kinds === null || (type !== null && kinds.includes(type))) &&
        (words === null || words.test(sentence.folded)),
    ) ?? null
  );
}
