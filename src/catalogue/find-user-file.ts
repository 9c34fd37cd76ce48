import { existsSync } from "node:fs";
import { join } from "node:path";

/** A catalogue of the operator's own: `catalogue.json` in the data directory, when there is one. */
export function findUserFile(dataDir: string): string | undefined {
  const file = join(dataDir, "catalogue.json");
  return existsSync(file) ? file : undefined;
}
