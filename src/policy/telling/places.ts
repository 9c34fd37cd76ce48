import { findEntities } from "../direction/find-entities.js";
import { foldText } from "../reading/fold-text.js";

/** Whether words name a country, state or region: what follows may hold for its people alone. */
export function namesPlace(words: string): boolean {
  return findEntities(foldText(words), "countries").length > 0;
}
