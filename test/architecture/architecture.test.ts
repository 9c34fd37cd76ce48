import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { files, type Import, imports, ROOT } from "./read-imports.js";
import { ARROWS, COMPOSITION, roomOf } from "./rooms.js";

/** Reads the imports of every source file and holds them to the arrows of docs/architecture.md. */

const PACKAGE_OWNERS: Readonly<Record<string, RegExp>> = {
  "@slack/": /^src\/chat\/slack\//,
  nodemailer: /^src\/chat\/mail\//,
  standardwebhooks: /^src\/hooks\//,
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
  "@js-temporal/": /^src\/channels\/(?:digest-times|reminder-times|period)\.ts$/,
  commander: /^src\/cli\//,
  tar: /^src\/backup\//,
  "prom-client": /^src\/operations\//,
  piscina: /^src\/engine\//,
  pdfkit: /^src\/export\//,
  fontkit: /^src\/export\//,
  "csv-stringify": /^src\/export\//,
  "csv-parse": /^src\/vendors\//,
  hono: /^src\/web\//,
  "@hono/": /^src\/web\//,
  yazl: /^src\/evidence\//,
  pkijs: /^src\/evidence\//,
  asn1js: /^src\/evidence\//,
  "ical-generator": /^src\/web\/feeds\//,
  "@modelcontextprotocol/": /^src\/(?:web\/api|cli)\//,
  "rate-limiter-flexible": /^(?:src\/web\/access|jobs)\//,
};

/** What is wrong with an import, and what to do instead; null when nothing is. */
function faultOf({ from, to }: Import): string | null {
  const [source, target] = [roomOf(from), roomOf(to)];
  if (!/^(src|jobs|db)\//.test(to) || source === target || target === "ground" || COMPOSITION.has(source)) return null;
  const allowed = ARROWS[source] ?? [];
  if (allowed.includes(target)) return null;
  const places = allowed.length > 0 ? allowed.join(", ") : "nothing";
  return `${from} → ${to}: ${source} may import ${places}. Move what both need into one of these, or hand it over from above.`;
}

function packageOwner(name: string): RegExp | undefined {
  const owner = Object.keys(PACKAGE_OWNERS).find(
    (prefix) => name === prefix || name.startsWith(prefix.endsWith("/") ? prefix : `${prefix}/`),
  );
  return owner === undefined ? undefined : PACKAGE_OWNERS[owner];
}

/** The first circle among nodes, each arrow followed once; null when there is none. */
function findCircle(nodes: readonly string[], arrows: ReadonlyMap<string, ReadonlySet<string>>): string[] | null {
  const done = new Set<string>();
  function visit(node: string, trail: string[]): string[] | null {
    if (trail.includes(node)) return [...trail.slice(trail.indexOf(node)), node];
    if (done.has(node)) return null;
    for (const next of arrows.get(node) ?? []) {
      const circle = visit(next, [...trail, node]);
      if (circle) return circle;
    }
    done.add(node);
    return null;
  }
  for (const node of nodes) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return null;
}

function arrowsBetween(name: (path: string) => string): Map<string, Set<string>> {
  const arrows = new Map<string, Set<string>>();
  for (const { from, to } of imports) {
    if (!files.includes(to) || name(from) === name(to)) continue;
    arrows.set(name(from), (arrows.get(name(from)) ?? new Set()).add(name(to)));
  }
  return arrows;
}

describe("architecture", () => {
  it("reads the imports it judges", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(files.length);
  });

  it("has a row of arrows for every room, and no other", () => {
    const rooms = new Set(files.map(roomOf).filter((room) => !COMPOSITION.has(room)));
    expect(Object.keys(ARROWS).sort()).toEqual([...rooms].sort());
  });

  it("has no import against the arrows", () => {
    expect(imports.flatMap((one) => faultOf(one) ?? [])).toEqual([]);
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

  it("has no circle of files, types included", () => {
    expect(
      findCircle(
        files,
        arrowsBetween((path) => path),
      ),
    ).toBeNull();
  });

  it("writes no command into a sentence of its own: each platform writes it another way", () => {
    const neutral = files.filter((file) => /^src\/(?:chat\/(?:commands|notice)|records|channels)\/|^jobs\//.test(file));
    const typed = neutral.flatMap((file) =>
      readFileSync(join(ROOT, file), "utf8")
        .split("\n")
        .filter((line) => !/^\s*(?:\/\*\*|\*|\/\/)/.test(line))
        .filter((line) => /["'`][^"'`]*\/(?:policy|watch|unwatch)\b(?![.\w/-]*js)/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    const known = ["verbs/find-verb.ts", "commands/complete.ts", "line/tokens.ts"];
    expect(typed.filter((line) => !known.some((file) => line.includes(`${file}:`)))).toEqual([]);
  });

  it("names nothing of a developer's machine", () => {
    const marks = /\/work\/|\.\.\/shared\b/;
    expect(files.filter((file) => marks.test(readFileSync(join(ROOT, file), "utf8")))).toEqual([]);
  });
});
