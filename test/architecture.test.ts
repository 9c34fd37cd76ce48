import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

/** Reads the imports of every source file and holds them to the arrows of docs/architecture.md. */

const ROOT = resolve(import.meta.dirname, "..");

interface Import {
  readonly from: string;
  /** A path from the root, or a package's name. */
  readonly to: string;
  readonly typeOnly: boolean;
}

const files = ["src", "jobs", "db"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);
const imports = files.flatMap(readImports);

function readImports(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), "utf8");
  const statements = source.matchAll(
    /^(?:import|export)\s+(type\s)?[^;"']*?from\s+["']([^"']+)["']|import\(\s*["']([^"']+)["']/gm,
  );
  return [...statements].map(([, typeOnly, target, dynamic]) => ({
    from: file,
    to: resolveTarget(file, target ?? dynamic ?? ""),
    typeOnly: typeOnly !== undefined,
  }));
}

function resolveTarget(file: string, target: string): string {
  if (!target.startsWith(".")) return target;
  return relative(ROOT, resolve(ROOT, dirname(file), target)).replace(/\.js$/, ".ts");
}

/** The part of the code a file belongs to; a chat platform's folder is a part of its own. */
function partOf(path: string): string {
  const [top, second, third] = path.split("/");
  if (top !== "src") return top ?? "";
  if (second === "chat" && third && !third.endsWith(".ts")) return `chat/${third}`;
  return second?.endsWith(".ts") ? "src" : (second ?? "");
}

const SHARED_FILES = new Set([
  "src/ports.ts",
  "src/errors.ts",
  "src/logger.ts",
  "src/record-id.ts",
  "src/config.ts",
  "src/package-version.ts",
]);

/** Which parts a part may import, beside itself and the shared files above. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  policy: [],
  ports: ["policy"],
  fetch: ["policy"],
  catalogue: ["policy"],
  browser: ["policy", "fetch"],
  engine: ["policy"],
  "history-import": ["policy", "catalogue"],
  discovery: ["policy"],
  "chat/commands": ["policy", "catalogue", "discovery", "chat", "chat/notice", "export"],
  "chat/notice": ["policy", "catalogue", "chat"],
  export: ["policy", "chat", "chat/notice"],
  "chat/terminal": ["policy", "chat", "chat/commands"],
  "chat/slack": ["policy", "chat", "chat/commands"],
  "chat/discord": ["policy", "chat", "chat/commands"],
  chat: ["policy", "chat/terminal", "chat/slack", "chat/discord"],
  web: [],
  jobs: ["policy", "chat", "chat/notice"],
  db: ["policy"],
};
/** Composition roots: they put the parts together and nothing imports them. */
const ROOTS = new Set(["src", "cli", "demo"]);

const PACKAGE_OWNERS: Readonly<Record<string, RegExp>> = {
  "@slack/": /^src\/chat\/slack\//,
  "discord.js": /^src\/chat\/discord\//,
  bullmq: /^jobs\//,
  ioredis: /^jobs\//,
  "drizzle-orm": /^db\//,
  "@electric-sql/pglite": /^db\//,
  pg: /^db\//,
  undici: /^src\/fetch\//,
  cheerio: /^src\/policy\/extract\//,
  htmlparser2: /^src\/(policy\/extract|discovery)\//,
  "playwright-core": /^src\/browser\//,
  unpdf: /^src\/policy\/extract\//,
  "@js-temporal/": /^src\/chat\/digest-times\.ts$/,
  commander: /^src\/cli\//,
  piscina: /^src\/engine\//,
  pdfkit: /^src\/export\//,
  fontkit: /^src\/export\//,
  "csv-stringify": /^src\/export\//,
};

function isForbidden({ from, to }: Import): boolean {
  const [source, target] = [partOf(from), partOf(to)];
  if (!/^(src|jobs|db)\//.test(to) || source === target || ROOTS.has(source)) return false;
  if (SHARED_FILES.has(to) && source !== "policy") return false;
  return !ALLOWED[source]?.includes(target);
}

function packageOwner(name: string): RegExp | undefined {
  const owner = Object.keys(PACKAGE_OWNERS).find(
    (prefix) => name === prefix || name.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`),
  );
  return owner === undefined ? undefined : PACKAGE_OWNERS[owner];
}

function findCircle(): string[] | null {
  const next = new Map(files.map((file) => [file, imports.filter(({ from, typeOnly }) => from === file && !typeOnly)]));
  const done = new Set<string>();
  function visit(file: string, trail: string[]): string[] | null {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const { to } of next.get(file) ?? []) {
      const circle = visit(to, [...trail, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  }
  for (const file of files) {
    const circle = visit(file, []);
    if (circle) return circle;
  }
  return null;
}

describe("architecture", () => {
  it("reads the imports it judges", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it("has no import against the arrows", () => {
    expect(imports.filter(isForbidden).map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("keeps each outside package in its place", () => {
    const strays = imports.filter(({ from, to }) => packageOwner(to)?.test(from) === false);
    expect(strays.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("keeps the domain free of input and output", () => {
    const io = /^node:(fs|net|http|https|dns|child_process|worker_threads|process|timers)/;
    const strays = imports.filter(({ from, to }) => from.startsWith("src/policy/") && io.test(to));
    expect(strays.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("has no circle", () => {
    expect(findCircle()).toBeNull();
  });

  it("names nothing of a developer's machine", () => {
    const marks = /\/work\/|\.\.\/shared\b/;
    expect(files.filter((file) => marks.test(readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
  });
});
