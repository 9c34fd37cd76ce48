/**
 * What an import makes of three hundred vendors as people write them, and how long it takes: `tsx bench/import.ts`. The list is
 * bench/vendor-names.txt; the catalogue and the commands are the real ones, on the embedded database. Nothing is fetched.
 */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { createCatalogue } from "../src/catalogue/catalogue.js";
import { createCommandRunner } from "../src/chat/commands/runner.js";
import { openTestDatabase } from "../test/support/database.js";
import { directEngine } from "../test/support/direct-engine.js";

const list = readFileSync(new URL("vendor-names.txt", import.meta.url), "utf8");
const database = await openTestDatabase();
const runner = createCommandRunner({
  ...{ stores: database.stores, engine: directEngine, catalogue: await createCatalogue() },
  ...{ clock: { now: () => new Date() }, logger: { error: () => {}, warn: () => {} }, version: "bench" },
  checks: { requestCheck: async () => {}, sendNow: async () => {}, countJobs: async () => [] },
  judgeUrl: () => null,
  discover: async () => ({ pages: [], problem: "not looked for here" }),
  defaults: { checkEveryMs: 43_200_000, confirmAfterMs: 0, watchLimits: { channel: 500, workspace: 500 } },
  sleep: () => Promise.reject(new Error("the end")),
});
const channel = { adapter: "terminal", workspace: "local", channel: "bench" };
const context = { channel, user: "bench", mayManage: true, followUp: async () => {} };
for (const turn of ["first", "again"]) {
  const begun = performance.now();
  const reply = await runner.run({ verb: "import", given: { list } }, context);
  process.stdout.write(`${turn}: ${Math.round(performance.now() - begun)} ms. ${reply.summary}\n`);
}
const documents = await database.stores.documents.listDocuments();
const hosts = new Map<string, number>();
for (const { url } of documents) hosts.set(new URL(url).host, (hosts.get(new URL(url).host) ?? 0) + 1);
process.stdout.write(
  `${documents.length} first reads on ${hosts.size} hosts, at most ${Math.max(...hosts.values())} of one host.\n`,
);
process.exit(0);
