import { isDeepStrictEqual } from "node:util";
import type { DocumentStore } from "../ports.js";
import { readingFor } from "./document-reading.js";
import type { Catalogue } from "./types.js";

/**
 * Brings the catalogue's reading instructions to the documents on record; what an operator or a declaration gave stays.
 * Returns how many documents are read otherwise from now on.
 */
export async function syncReading(
  catalogue: Pick<Catalogue, "find">,
  documents: Pick<DocumentStore, "listDocuments" | "setReading">,
  now: Date,
): Promise<number> {
  let changed = 0;
  for (const { id, url, reading = null } of await documents.listDocuments()) {
    if (reading !== null && reading.by !== "catalogue") continue;
    const wanted = readingFor(catalogue, url);
    if (isDeepStrictEqual(wanted, reading)) continue;
    await documents.setReading(id, wanted, now);
    changed += 1;
  }
  return changed;
}
