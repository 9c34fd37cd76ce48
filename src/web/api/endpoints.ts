import type { Endpoint } from "./endpoint.js";
import { ASKING } from "./endpoints/asking.js";
import { CHANGES } from "./endpoints/changes.js";
import { LISTS } from "./endpoints/lists.js";
import { RECORDS } from "./endpoints/records.js";

/** Everything the API does. */
export const ENDPOINTS: readonly Endpoint[] = [...CHANGES, ...RECORDS, ...LISTS, ...ASKING];
