import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { readWebAddress } from "../../catalogue/address.js";

/** A service as its declaration names it, with the address of each of its terms. */
export interface Declaration {
  /** The file's name: the folder its versions stand in. */
  readonly service: string;
  readonly name: string;
  /** Terms type as written → address. */
  readonly addresses: ReadonlyMap<string, string>;
}

const MAX_BYTES = 2_000_000;
const MAX_FILES = 20_000;

const Page = z.object({ fetch: z.string().optional(), location: z.string().optional() });
const Terms = Page.extend({ combine: z.array(Page).optional() });
const File = z.object({
  name: z.string().min(1).max(200),
  terms: z.record(z.string().max(200), Terms).optional(),
  documents: z.record(z.string().max(200), Terms).optional(),
});

/**
 * Reads a folder of declarations, or the folder `declarations` in it. Names and addresses are taken, selectors are left;
 * `.js` files are never opened. A file that does not fit is left out. Null when there is no such folder.
 */
export async function readDeclarations(directory: string): Promise<ReadonlyMap<string, Declaration> | null> {
  const inner = path.join(directory, "declarations");
  const folder = (await isFolder(inner)) ? inner : directory;
  const names = (await readdir(folder).catch(() => [])).filter(isDeclaration).sort().slice(0, MAX_FILES);
  if (names.length === 0) return null;
  const declarations = new Map<string, Declaration>();
  for (const name of names) {
    const declaration = await readDeclaration(path.join(folder, name));
    if (declaration) declarations.set(declaration.service, declaration);
  }
  return declarations;
}

function isDeclaration(name: string): boolean {
  return name.endsWith(".json") && !name.endsWith(".history.json") && !name.includes(".filters.");
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

async function readDeclaration(file: string): Promise<Declaration | null> {
  try {
    const stats = await stat(file);
    if (!stats.isFile() || stats.size > MAX_BYTES) return null;
    const { name, terms, documents } = File.parse(JSON.parse(await readFile(file, "utf8")));
    const found = Object.entries(terms ?? documents ?? {}).flatMap(([type, page]): [string, string][] => {
      const first = page.combine?.[0] ?? page;
      const url = readWebAddress(first.fetch ?? page.fetch ?? first.location ?? "");
      return url ? [[type, url.href]] : [];
    });
    return { service: path.basename(file, ".json"), name, addresses: new Map(found) };
  } catch {
    return null;
  }
}
