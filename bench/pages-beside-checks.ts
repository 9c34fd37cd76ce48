/**
 * How fast record pages are while the same process checks policies: starts Fineprint with record pages on DATA_DIR (which has
 * records), has it check loopback pages of 60 to 140 KB without a pause, and asks for pages meanwhile from a process of its own.
 *
 *   DATA_DIR=… npx tsx bench/pages-beside-checks.ts [seconds] [connections] /c/C-1 /p/P-1
 */
import { fork, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { startApp } from "../src/app.js";
import { readConfig } from "../src/config.js";
import { createLogger } from "../src/logger.js";
import type { ServerMode } from "./page-server.js";

const [seconds = "10", connections = "20", ...paths] = process.argv.slice(2);
const PORT = 3981;
const DOCUMENTS = 40;
const BASE = `http://127.0.0.1:${PORT}`;
const file = (name: string) => fileURLToPath(new URL(name, import.meta.url));

const server = fork(file("./page-server.ts"), { execArgv: ["--import", "tsx"] });
const [{ port }] = (await once(server, "message")) as [{ port: number }];
const mode: ServerMode = { documents: DOCUMENTS, validators: false, noise: 0, edit: 0 };
server.send(mode);
await once(server, "message");

const app = await startApp({
  config: readConfig({
    ...{ DATA_DIR: process.env["DATA_DIR"], DATABASE_URL: process.env["DATABASE_URL"], ARCHIVE: "off" },
    ...{ RECORD_PAGES: "all", PUBLIC_URL: BASE, PORT: String(PORT), CHECK_EVERY: "1s", CONFIRM_AFTER: "1s" },
    FETCH_ALLOW_PRIVATE_HOSTS: "127.0.0.1",
  }),
  role: "all",
  logger: createLogger("fatal"),
});
const { platforms, documents, watches } = app.stores;
const now = new Date();
const { id: platformId } = await platforms.savePlatform({ slug: "bench", name: "Bench", aliases: [], domains: [] });
const { id: channelId } = await watches.saveChannel({ adapter: "terminal", workspace: "local", channel: "bench" });
const settings = { threshold: "high", provisionType: null, digest: "off" } as const;
for (let at = 0; at < DOCUMENTS; at += 1) {
  const url = `http://127.0.0.1:${port}/${at}`;
  const { id: documentId } = await documents.saveDocument({ platformId, type: "other", url }, now);
  await watches.saveWatch({ channelId, documentId, settings, createdBy: "bench", now });
}
const checked = async () =>
  (await documents.listDocuments(platformId)).map(({ lastCheckedAt }) => lastCheckedAt?.getTime() ?? 0);
while ((await checked()).some((at) => at === 0)) await new Promise((resolve) => setTimeout(resolve, 500));

let checks = 0;
let last = await checked();
const counting = setInterval(async () => {
  const next = await checked();
  checks += next.filter((at, index) => at !== last[index]).length;
  last = next;
}, 500);
const begun = performance.now();
const load = spawn(
  process.execPath,
  ["--import", "tsx", file("./page-load.ts"), BASE, seconds, connections, ...paths],
  { stdio: "inherit" },
);
await once(load, "exit");
clearInterval(counting);
process.stdout.write(
  `at least ${(checks / ((performance.now() - begun) / 1_000)).toFixed(1)} checks/s in the same process meanwhile\n`,
);
await app.close();
server.kill();
