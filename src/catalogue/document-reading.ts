import type { DocumentReading } from "../ports.js";
import type { Catalogue } from "./types.js";

/** How the catalogue says the document of an address is to be read, or null: as pages are read in general. */
export function readingFor(catalogue: Pick<Catalogue, "find">, url: string): DocumentReading | null {
  const match = catalogue.find(url);
  if (match.kind !== "found" || match.url === undefined) return null;
  const page = match.entry.documents.find((document) => document.url === match.url);
  if (page === undefined || (!page.reading && !page.needsBrowser)) return null;
  return { ...page.reading, ...(page.needsBrowser ? { browser: true } : {}), by: "catalogue" };
}
