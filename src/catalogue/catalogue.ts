import { readCatalogueFile } from "./catalogue-file.js";
import { createCatalogueIndex, findConflicts } from "./catalogue-index.js";
import { findPlatform } from "./find-platform.js";
import platforms from "./platforms.json" with { type: "json" };
import type { Catalogue, CatalogueEntry } from "./types.js";
import { catalogueFaults, mergeEntries, readUserCatalogue } from "./user-catalogue.js";

const BUILT_IN = "that comes with Fineprint";

/**
 * The built-in catalogue, with the person's own file (JSON, the shape of `platforms.json`) added when there is one.
 * Throws one `InputError` with every fault of that file.
 */
export async function createCatalogue(options: { readonly userFile?: string | undefined } = {}): Promise<Catalogue> {
  const { userFile } = options;
  const builtIn = readBuiltIn();
  const entries = userFile === undefined ? builtIn : mergeEntries(builtIn, await readUserCatalogue(userFile));
  const conflicts = findConflicts(entries);
  if (conflicts.length > 0) throw catalogueFaults(userFile ?? BUILT_IN, conflicts);
  const index = createCatalogueIndex(entries);
  return { entries: () => entries, find: (query) => findPlatform(index, query) };
}

function readBuiltIn(): readonly CatalogueEntry[] {
  const result = readCatalogueFile(platforms);
  if ("faults" in result) throw catalogueFaults(BUILT_IN, result.faults);
  return result.entries;
}
