/**
 * Asks a channel's documents, and prints for how long the main thread was held up at a time, and what the process spent:
 * for the first question, whose texts nobody has read yet, for a second one, and for a clause's peers.
 * `npx tsx bench/ask.ts [--documents 40] [--clauses 250]`.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { createCatalogueIndex } from "../src/catalogue/catalogue-index.js";
import { findPlatform } from "../src/catalogue/find-platform.js";
import { createCommandRunner } from "../src/chat/commands/runner.js";
import { createPolicyEngine } from "../src/engine/policy-engine.js";
import { createLogger } from "../src/logger.js";
import { ANALYSER_VERSION } from "../src/policy/analyser-version.js";
import { extractText } from "../src/policy/extract/extract.js";
import { rateClauses } from "../src/policy/severity/rate.js";
import { titleOfType } from "../src/policy/type-titles.js";
import type { Stores } from "../src/ports.js";
import { openTestDatabase } from "../test/support/database.js";
import { createRandom } from "./align/random.js";

const { values } = parseArgs({
  options: { documents: { type: "string", default: "40" }, clauses: { type: "string", default: "250" } },
});
const CHANNEL = { adapter: "terminal", workspace: "local", channel: "general" };
const QUESTIONS = [
  ["first question", 'ask "Do they sell my data to advertisers?"'],
  ["second question", 'ask "How long is my data kept after I leave?"'],
  ["third question", 'ask "Can I opt out of arbitration?"'],
  ["compare, first", "compare P-1"],
  ["compare, again", "compare P-1"],
] as const;

const database = await openTestDatabase();
const engine = createPolicyEngine();
const clock = { now: () => new Date() };
await fill(database.stores);
const index = createCatalogueIndex([]);
const runner = createCommandRunner({
  ...{ stores: database.stores, engine, clock, logger: createLogger("error"), version: "bench" },
  catalogue: { entries: () => [], find: (query) => findPlatform(index, query) },
  checks: { requestCheck: async () => {}, sendNow: async () => {}, countJobs: async () => [] },
  judgeUrl: () => null,
  discover: async () => ({ pages: [], problem: null }),
  defaults: { checkEveryMs: 43_200_000, confirmAfterMs: 0, watchLimits: { channel: 500, workspace: 500 } },
  sleep: (ms) => sleep(ms),
});
await runner.run("list", contextOf());
for (const [name, line] of QUESTIONS) console.log(await measure(name, line));
await runner.stop();
await engine.close();
await database.close();

async function measure(name: string, line: string): Promise<string> {
  // What came before is over: no waste of it is cleared away in between.
  await sleep(500);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  const [cpu, started] = [process.cpuUsage(), performance.now()];
  delay.enable();
  const reply = await runner.run(line, contextOf());
  const [spent, wall] = [process.cpuUsage(cpu), performance.now() - started];
  // The last hold-up is counted when the loop turns again.
  await sleep(20);
  delay.disable();
  const figures = [
    `held up ${(delay.max / 1e6).toFixed(0)} ms at most`,
    `wall ${wall.toFixed(0)} ms`,
    `CPU ${((spent.user + spent.system) / 1_000).toFixed(0)} ms`,
  ];
  return `${name.padEnd(16)} ${figures.join(", ")}: ${reply.summary.slice(0, 70)}`;
}

function contextOf() {
  return { channel: CHANNEL, user: "bench", mayManage: true, followUp: async () => {} };
}

/** Documents of one platform each, of clauses that are drawn from the tests' own. */
async function fill(stores: Stores): Promise<void> {
  const random = createRandom(1);
  const clauses = readClauses();
  const channel = await stores.watches.saveChannel(CHANNEL);
  const now = new Date();
  for (let n = 1; n <= Number(values.documents); n += 1) {
    const chosen = Array.from({ length: Number(values.clauses) }, () => clauses[Math.floor(random() * clauses.length)]);
    const text = chosen
      .map((clause, at) => (at % 12 === 0 ? `## ${at / 12 + 1}. Part\n\n${clause}` : clause))
      .join("\n\n");
    const content = extractText(`# Terms of company ${n}\n\n${text}\n`, "markdown");
    const platform = { slug: `company-${n}`, name: `Company ${n}`, aliases: [], domains: [`company${n}.example`] };
    const { id: platformId } = await stores.platforms.savePlatform(platform);
    const url = `https://company${n}.example/terms`;
    const { id: documentId } = await stores.documents.saveDocument({ platformId, type: "terms", url }, now);
    const bytes = new TextEncoder().encode(text);
    const snapshot = await stores.snapshots.saveSnapshot({
      ...{ documentId, bytes, contentType: "text/markdown", status: 200, headers: {}, finalUrl: url, fetchedAt: now },
      sha256: createHash("sha256").update(bytes).digest("hex"),
    });
    const version = await stores.versions.saveVersion({ documentId, snapshotId: snapshot.id, content, now });
    const rated = rateClauses(content).filter(({ types }) => types[0]?.id !== "other");
    await stores.changes.acceptBaseline({
      ...{ documentId, versionId: version.id, pairs: null, rated, analyser: ANALYSER_VERSION, now },
      titles: rated.map(({ types }) => titleOfType(types[0]?.id ?? "other")),
    });
    const settings = { threshold: "high", provisionType: null, digest: "off" } as const;
    await stores.watches.saveWatch({ channelId: channel.id, documentId, settings, createdBy: "bench", now });
  }
}

function readClauses(): string[] {
  const folder = new URL("../test/fixtures/clauses/", import.meta.url);
  return readdirSync(folder).flatMap((name) => {
    const file: unknown = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    return textsIn(file);
  });
}

/** Every text of some length in a file of clauses, however it is laid out. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return value.length > 40 ? [value] : [];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
