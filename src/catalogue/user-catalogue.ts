import { readFile, stat } from "node:fs/promises";
import { errorMessage, InputError } from "../errors.js";
import { addressKeyOf } from "./address.js";
import { readCatalogueFile, sortDocuments } from "./catalogue-file.js";
import type { CatalogueEntry } from "./types.js";

const MAX_BYTES = 10 * 1024 * 1024;

/** Reads a person's own catalogue file. Throws one `InputError` that lists every fault of it. */
export async function readUserCatalogue(file: string): Promise<readonly CatalogueEntry[]> {
  const result = readCatalogueFile(parseJson(file, await readText(file)));
  if ("faults" in result) throw catalogueFaults(file, result.faults);
  return result.entries;
}

/** One error for all faults of a catalogue file. */
export function catalogueFaults(file: string, faults: readonly string[]): InputError {
  const lines = faults.map((fault) => `  ${fault}`).join("\n");
  return new InputError(`The catalogue file ${file} has ${faults.length} fault(s):\n${lines}`);
}

/**
 * Adds a person's entries to the built-in ones. An entry with a known slug extends that platform: its name and its
 * documents of the same address win, its other names, domains and documents are added.
 */
export function mergeEntries(
  builtIn: readonly CatalogueEntry[],
  own: readonly CatalogueEntry[],
): readonly CatalogueEntry[] {
  const merged = new Map(builtIn.map((entry) => [entry.slug, entry]));
  for (const entry of own) {
    const known = merged.get(entry.slug);
    merged.set(entry.slug, known ? extendEntry(known, entry) : entry);
  }
  return [...merged.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

function extendEntry(known: CatalogueEntry, own: CatalogueEntry): CatalogueEntry {
  const addresses = new Set(own.documents.map(({ url }) => addressKeyOf(url)));
  return {
    slug: known.slug,
    name: own.name,
    aliases: [...new Set([...known.aliases, known.name, ...own.aliases])].filter((alias) => alias !== own.name),
    domains: [...new Set([...known.domains, ...own.domains])],
    documents: sortDocuments([
      ...own.documents,
      ...known.documents.filter(({ url }) => !addresses.has(addressKeyOf(url))),
    ]),
  };
}

async function readText(file: string): Promise<string> {
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw new InputError(`it has ${size} bytes; at most ${MAX_BYTES} are read`);
    return await readFile(file, "utf8");
  } catch (error) {
    throw new InputError(`The catalogue file ${file} cannot be read: ${errorMessage(error)}`, { cause: error });
  }
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    throw new InputError(`The catalogue file ${file} is no JSON: ${errorMessage(error)}`, { cause: error });
  }
}
