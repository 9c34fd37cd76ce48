import type { Export } from "./types.js";

/** JSON as docs/schemas/export.schema.json describes it. */
export function writeJson(whole: Export): string {
  return `${JSON.stringify(whole, null, 2)}\n`;
}
