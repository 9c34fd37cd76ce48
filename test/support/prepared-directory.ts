import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { PGlite, type PGliteOptions } from "@electric-sql/pglite";
import { assemblePglite, SMALL_MEMORY } from "../../db/open-pglite.js";

const ROOT = path.resolve(import.meta.dirname, "../..");
const CACHE = path.join(ROOT, "node_modules/.cache/fineprint");
const PGLITE = path.join(ROOT, "node_modules/@electric-sql/pglite");

/** `empty`: as PGlite makes it. `migrated`: with the tables of the application, up to date, and nothing in them. */
export type Directory = "empty" | "migrated";

/**
 * Options that start PGlite from a data directory made once, by the first test run after a change of the migrations or
 * of PGlite: making one takes two seconds of computing. The compiled program is shared too, within a process.
 */
export async function preparedOptions(directory: Directory): Promise<PGliteOptions> {
  const [loadDataDir, pgliteWasmModule] = await Promise.all([readDirectory(directory), compiledOnce()]);
  return { startParams: SMALL_MEMORY, loadDataDir, pgliteWasmModule };
}

/** Node has it; its types leave it to the browser's. */
interface Compiler {
  compile(bytes: Uint8Array): Promise<WebAssembly.Module>;
}

let compiled: Promise<WebAssembly.Module> | null = null;

function compiledOnce(): Promise<WebAssembly.Module> {
  const { compile } = Reflect.get(globalThis, "WebAssembly") as Compiler;
  compiled ??= readFile(path.join(PGLITE, "dist/pglite.wasm")).then((bytes) => compile(bytes));
  return compiled;
}

async function readDirectory(directory: Directory): Promise<Blob> {
  const file = path.join(CACHE, `${directory}-${await hashOrigin()}.tar`);
  try {
    return new Blob([await readFile(file)]);
  } catch {
    return prepare(directory, file);
  }
}

/** Written under another name first: test files that start together never see half a file. */
async function prepare(directory: Directory, file: string): Promise<Blob> {
  const pglite = await PGlite.create({ startParams: SMALL_MEMORY });
  if (directory === "migrated") await assemblePglite(pglite);
  const dump = await pglite.dumpDataDir("none");
  await pglite.close();
  await mkdir(CACHE, { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, new Uint8Array(await dump.arrayBuffer()));
  await rename(draft, file);
  return dump;
}

async function hashOrigin(): Promise<string> {
  const hash = createHash("sha256");
  hash.update(await readFile(path.join(PGLITE, "package.json")));
  const folder = path.join(ROOT, "db/migrations");
  // The times of the migrations are kept in the database as well.
  hash.update(await readFile(path.join(folder, "meta/_journal.json")));
  for (const name of (await readdir(folder)).filter((entry) => entry.endsWith(".sql")).sort()) {
    hash.update(name).update(await readFile(path.join(folder, name)));
  }
  return hash.digest("hex").slice(0, 16);
}
