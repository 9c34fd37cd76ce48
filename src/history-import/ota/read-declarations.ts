import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { readWebAddress } from "../../catalogue/address.js";
import { type ReadingInstructions, ReadingInstructionsShape } from "../../policy/extract/reading/instructions.js";

/** How a declaration says one document is read. */
export interface DeclaredTerms {
  readonly url: string;
  /** What it selects, removes and combines; null when it says nothing of the kind, or nothing that can be read. */
  readonly reading: ReadingInstructions | null;
  /** Addresses of before, each valid until a time, oldest first. */
  readonly past: readonly { readonly url: string; readonly until: Date }[];
}

/** A service as its declaration names it, with each of its documents. */
export interface Declaration {
  /** The file's name: the folder its versions stand in. */
  readonly service: string;
  readonly name: string;
  /** By terms type as written. */
  readonly terms: ReadonlyMap<string, DeclaredTerms>;
}

const MAX_BYTES = 2_000_000;
const MAX_FILES = 20_000;

const Page = z.object({
  fetch: z.string().optional(),
  location: z.string().optional(),
  select: z.unknown().optional(),
  remove: z.unknown().optional(),
  executeClientScripts: z.boolean().optional(),
});
const Terms = Page.extend({ combine: z.array(Page).optional() });
const File = z.object({
  name: z.string().min(1).max(200),
  terms: z.record(z.string().max(200), Terms).optional(),
  documents: z.record(z.string().max(200), Terms).optional(),
});
/** `Service.history.json`: what was declared before, by terms type. */
const History = z.record(z.string().max(200), z.array(Terms.extend({ validUntil: z.string().optional() })).max(1_000));
type Terms = z.infer<typeof Terms>;

/**
 * Reads a folder of declarations, or the folder `declarations` in it: names, addresses, selectors, and the addresses of
 * before from the files of history. Filters are programs: they are left, and `.js` files are never opened. A file that does
 * not fit is left out. Null when there is no such folder.
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
  const declared = File.safeParse(await readJson(file));
  if (!declared.success) return null;
  const { name, terms, documents } = declared.data;
  const history = History.safeParse(await readJson(file.replace(/\.json$/, ".history.json")));
  const past = history.success ? history.data : {};
  const current = terms ?? documents ?? {};
  const found = [...new Set([...Object.keys(current), ...Object.keys(past)])].flatMap((type) => {
    const one = readTerms(current[type], past[type] ?? []);
    return one ? [[type, one] as const] : [];
  });
  return { service: path.basename(file, ".json"), name, terms: new Map(found) };
}

/** What was given up is known by its last address alone. */
function readTerms(current: Terms | undefined, past: z.infer<typeof History>[string]): DeclaredTerms | null {
  const before = past.flatMap((page) => {
    const [url, until] = [addressesOf(page)[0], new Date(page.validUntil ?? "")];
    return url === undefined || Number.isNaN(until.getTime()) ? [] : [{ url, until }];
  });
  before.sort((a, b) => a.until.getTime() - b.until.getTime());
  const url = current === undefined ? before.at(-1)?.url : addressesOf(current)[0];
  if (url === undefined) return null;
  return { url, reading: current === undefined ? null : readInstructions(current), past: before };
}

function addressesOf(page: Terms): string[] {
  return (page.combine ?? [page]).flatMap((part) => {
    const url = readWebAddress(part.fetch ?? page.fetch ?? part.location ?? page.location ?? "");
    return url ? [url.href] : [];
  });
}

/** A document's first page reads by its own selectors, or by those all its pages share. */
function readInstructions(page: Terms): ReadingInstructions | null {
  const [first = page, ...others] = page.combine ?? [];
  const addresses = addressesOf(page);
  const instructions = ReadingInstructionsShape.safeParse({
    select: first.select ?? page.select,
    remove: first.remove ?? page.remove,
    ...(others.length > 0 ? { combine: others.map((other, at) => readPart(other, page, addresses[at + 1])) } : {}),
    ...([page, first].some((part) => part.executeClientScripts) ? { browser: true } : {}),
  });
  if (!instructions.success) return null;
  const { select, remove, combine, browser } = instructions.data;
  return (select ?? remove ?? combine ?? browser) ? instructions.data : null;
}

function readPart(part: z.infer<typeof Page>, page: Terms, url: string | undefined) {
  return { url, select: part.select ?? page.select, remove: part.remove ?? page.remove };
}

/** Null for a file that is not there, is too large or holds no JSON. */
async function readJson(file: string): Promise<unknown> {
  try {
    const stats = await stat(file);
    return stats.isFile() && stats.size <= MAX_BYTES ? JSON.parse(await readFile(file, "utf8")) : null;
  } catch {
    return null;
  }
}
