/**
 * Every regular expression of the product: the literals of its source files, and what its modules and tables build when
 * they are loaded. Run as a process of its own it prints them as JSON: the recording must begin before a module is loaded.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readLiterals } from "./literals.js";

/** One expression, whatever the number of places that have it. */
export interface Pattern {
  /** Of source and flags; changes when the expression does. */
  readonly hash: string;
  readonly source: string;
  /** Without `g` and `y`, which do not bear on the time one match takes. */
  readonly flags: string;
  /** Files, as paths from the root. */
  readonly places: readonly string[];
}

/** And where `RegExp(…)` is called that loading the modules does not reach: such a call belongs in a constant. */
export interface Collected {
  readonly patterns: readonly Pattern[];
  readonly unseen: readonly string[];
}

const ROOT = resolve(import.meta.dirname, "../..");
const FOLDERS = ["src", "jobs", "db"];
/** Starts the program when it is loaded; it builds no expression. */
const ENTRY = "src/cli.ts";
/** Files that build expressions for others: the place is the table that asked. */
const BUILDERS = /^src\/policy\/(?:reading\/pattern|classify\/rule)\.ts$/;

interface Found {
  readonly source: string;
  readonly flags: string;
  readonly place: string;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(JSON.stringify(await collect()), () => process.exit(0));
}

async function collect(): Promise<Collected> {
  const files = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
      .map((name) => join(folder, name)),
  );
  const read = files.map((file) => ({ file, ...readLiterals(readFileSync(join(ROOT, file), "utf8")) }));
  const recorded = await record(files.filter((file) => file !== ENTRY));
  const literals = read.flatMap(({ file, literals }) => literals.map((one) => ({ ...one, place: file })));
  return {
    patterns: distinct([...literals, ...recorded.found]),
    unseen: read.flatMap(({ file, calls }) =>
      calls.filter((line) => !recorded.lines.has(`${file}:${line}`)).map((line) => `${file}:${line}`),
    ),
  };
}

async function record(files: readonly string[]): Promise<{ found: Found[]; lines: Set<string> }> {
  const found: Found[] = [];
  const lines = new Set<string>();
  const note = (built: RegExp): RegExp => {
    const frames = productFrames();
    const [first] = frames;
    if (first === undefined) return built;
    lines.add(first);
    const place = frames.map((frame) => frame.slice(0, frame.lastIndexOf(":"))).find((file) => !BUILDERS.test(file));
    found.push({ source: built.source, flags: built.flags, place: place ?? first });
    return built;
  };
  Error.stackTraceLimit = 40;
  const Original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Original, {
    construct: (target, [source, flags]) => note(new target(source, flags)),
    apply: (target, _, [source, flags]) => note(target(source, flags)),
  });
  for (const file of files) await import(pathToFileURL(join(ROOT, file)).href);
  globalThis.RegExp = Original;
  return { found, lines };
}

/** The frames of the stack that are the product's own, nearest first, as `path:line`. */
function productFrames(): string[] {
  const stack = new Error().stack ?? "";
  return [...stack.matchAll(/(?:file:\/\/)?(\/[^\s()]+\.ts):(\d+):\d+/g)]
    .map(([, path = "", line = ""]) => `${relative(ROOT, path)}:${line}`)
    .filter((frame) => FOLDERS.some((folder) => frame.startsWith(`${folder}/`)));
}

function distinct(found: readonly Found[]): Pattern[] {
  const byHash = new Map<string, Pattern>();
  for (const { source, flags: all, place } of found) {
    const flags = all.replace(/[gy]/g, "");
    const hash = createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 16);
    const places = byHash.get(hash)?.places ?? [];
    byHash.set(hash, { hash, source, flags, places: [...new Set([...places, place])].sort() });
  }
  return [...byHash.values()].sort((a, b) => a.hash.localeCompare(b.hash));
}
