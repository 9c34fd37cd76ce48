import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { alignClauses } from "../src/policy/compare/align.js";
import { type ComparableClause, readComparable } from "../src/policy/compare/comparable-clause.js";
import { comparePolicies } from "../src/policy/compare/compare.js";
import { findRoles } from "../src/policy/compare/roles.js";
import { extractText } from "../src/policy/extract/extract.js";
import type { PolicyText } from "../src/policy/types.js";
import { editPolicy, LEVELS, type Level } from "./align/edit-policy.js";
import { createRandom } from "./align/random.js";
import { textOfClauses, writePolicies } from "./align/write-policies.js";

/**
 * Match, modified and moved F1 of the alignment on edits whose truth is known, and its time and peak memory beside
 * `git diff --word-diff` on the same texts.
 * Run: npx tsx bench/align.ts [--data DIR]   (DIR/corpus/<service>/terms.md; without it, policies written by the bench itself)
 */
const DOCUMENTS = 50;
const SIZES = [20_000, 100_000, 500_000] as const;

interface Counts {
  hit: number;
  found: number;
  due: number;
}

function readPolicies(data: string | undefined): PolicyText[] {
  if (data === undefined) return writePolicies(DOCUMENTS);
  const corpus = join(resolve(data), "corpus");
  const files = readdirSync(corpus)
    .sort()
    .map((service) => join(corpus, service, "terms.md"))
    .filter((file) => existsSync(file));
  const texts = files
    .map((file) => extractText(readFileSync(file, "utf8"), "markdown"))
    .filter((text) => text.clauses.length >= 40);
  const step = Math.max(1, Math.floor(texts.length / DOCUMENTS));
  return texts.filter((_, at) => at % step === 0).slice(0, DOCUMENTS);
}

function score(policies: readonly PolicyText[], level: Level): { match: number; modified: number; moved: number } {
  const counts = { match: zero(), modified: zero(), moved: zero() };
  policies.forEach((policy, at) => {
    const edit = editPolicy(policy, LEVELS[level], createRandom(1000 + at));
    const [before, after] = [readComparable(policy), readComparable(edit.text)];
    const matches = alignClauses(before, after, { before: findRoles(before), after: findRoles(after) });
    const equal = (pair: { before: number; after: number }): boolean =>
      sameWording(before[pair.before], after[pair.after]);
    const found = matches.map((match) => ({
      key: `${match.before}>${match.after}`,
      modified: !equal(match),
      moved: match.moved,
    }));
    add(counts.match, found, edit.pairs);
    add(
      counts.modified,
      found.filter((pair) => pair.modified),
      edit.pairs.filter((pair) => pair.modified),
    );
    add(
      counts.moved,
      found.filter((pair) => pair.moved),
      edit.pairs.filter((pair) => pair.moved),
    );
  });
  return { match: f1(counts.match), modified: f1(counts.modified), moved: f1(counts.moved) };
}

function sameWording(before: ComparableClause | undefined, after: ComparableClause | undefined): boolean {
  return before?.key === after?.key;
}

function zero(): Counts {
  return { hit: 0, found: 0, due: 0 };
}

function add(counts: Counts, found: readonly { key: string }[], due: readonly { key: string }[]): void {
  const keys = new Set(due.map((pair) => pair.key));
  counts.hit += found.filter((pair) => keys.has(pair.key)).length;
  counts.found += found.length;
  counts.due += due.length;
}

function f1({ hit, found, due }: Counts): number {
  return found + due === 0 ? 1 : (2 * hit) / (found + due);
}

/** One policy of about `size` characters, from as many policies as it takes. */
function compose(policies: readonly PolicyText[], size: number): PolicyText {
  const quotes: { kind: "heading" | "paragraph" | "item" | "row"; text: string }[] = [];
  let length = 0;
  for (const policy of policies) {
    for (const clause of policy.clauses) {
      if (length >= size) break;
      const text = policy.text.slice(clause.start, clause.end);
      quotes.push({ kind: clause.kind, text });
      length += text.length + 2;
    }
  }
  return textOfClauses(quotes);
}

/** Runs in a process of its own, so that peak memory is this comparison's and not the bench's. */
function measureOne(file: string): void {
  const { before, after } = JSON.parse(readFileSync(file, "utf8")) as { before: PolicyText; after: PolicyText };
  const started = process.resourceUsage().maxRSS;
  const cold = performance.now();
  comparePolicies(before, after);
  const first = performance.now() - cold;
  const peak = process.resourceUsage().maxRSS;
  const warm = performance.now();
  const cpu = process.cpuUsage();
  const { operations } = comparePolicies(before, after);
  const seconds = (performance.now() - warm) / 1000;
  const used = process.cpuUsage(cpu);
  const kinds = Object.fromEntries(
    ["same", "moved", "modified", "rewritten", "added", "removed", "noise"].map((kind) => [
      kind,
      operations.filter((operation) => operation.kind === kind).length,
    ]),
  );
  console.log(
    JSON.stringify({
      cold: first / 1000,
      warm: seconds,
      warmCpu: (used.user + used.system) / 1e6,
      growthMb: (peak - started) / 1024,
      peakMb: peak / 1024,
      ...kinds,
    }),
  );
}

function measure(policies: readonly PolicyText[], size: number, level: Level): Record<string, unknown> {
  const folder = mkdtempSync(join(tmpdir(), "fineprint-align-"));
  try {
    const before = compose(policies, size);
    const after = editPolicy(before, LEVELS[level], createRandom(size)).text;
    writeFileSync(join(folder, "pair.json"), JSON.stringify({ before, after }));
    writeFileSync(join(folder, "before.txt"), before.text);
    writeFileSync(join(folder, "after.txt"), after.text);
    const args = ["--import", "tsx", fileURLToPath(import.meta.url), "--measure", join(folder, "pair.json")];
    const figures = JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as Record<string, unknown>;
    const git = performance.now();
    spawnSync("git", ["diff", "--no-index", "--word-diff=porcelain", "before.txt", "after.txt"], {
      cwd: folder,
      maxBuffer: 1e9,
    });
    return { size, level, ...figures, gitSeconds: (performance.now() - git) / 1000 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function main(): void {
  const { values } = parseArgs({ options: { data: { type: "string" }, measure: { type: "string" } } });
  if (values.measure !== undefined) measureOne(values.measure);
  else printFigures(values.data);
}

function printFigures(data: string | undefined): void {
  const policies = readPolicies(data);
  const scores = (Object.keys(LEVELS) as Level[]).map((level) => ({ level, ...score(policies, level) }));
  console.table(
    scores.map(({ level, match, modified, moved }) => ({
      level,
      match: match.toFixed(4),
      modified: modified.toFixed(4),
      moved: moved.toFixed(4),
    })),
  );
  const speeds = SIZES.flatMap((size) =>
    (["typical", "heavy"] as const).map((level) => measure(policies, size, level)),
  );
  console.table(
    speeds.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === "number" ? Math.round(value * 1000) / 1000 : value,
        ]),
      ),
    ),
  );
  console.log(JSON.stringify({ documents: policies.length, scores, speeds }));
}

main();
