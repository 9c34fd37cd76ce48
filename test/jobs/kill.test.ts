import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { afterEach, beforeEach, expect, it } from "vitest";
import { preparedOptions } from "../support/prepared-directory.js";
import { policyHtml } from "./support/policy.js";

const SCRIPT = fileURLToPath(new URL("./support/run-pipeline.ts", import.meta.url));
const PAGES = Array.from({ length: 8 }, (_, page) => page);

let directory: string;
let server: Server;
const reads = new Map<string, number>();
const children: ChildProcess[] = [];
let onRead: (total: number) => void;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "fineprint-kill-"));
  await writeFile(join(directory, "posts"), "");
  await makeDatabase(join(directory, "data/db"));
  server = createServer((request, response) => {
    const path = request.url ?? "";
    const before = reads.get(path) ?? 0;
    reads.set(path, before + 1);
    const html = policyHtml({ nonce: path, retention: before === 0 ? "30 days" : "180 days" });
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(html);
    onRead([...reads.values()].reduce((sum, count) => sum + count, 0));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
});

afterEach(async () => {
  // None outlives a test that failed: it would poll its database for ever.
  for (const child of children.splice(0)) child.kill("SIGKILL");
  server.close();
  await rm(directory, { recursive: true, force: true });
});

/** Its tables are there already: making them in the process takes most of its time, and has tests of its own. */
async function makeDatabase(dataDir: string): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  await (await PGlite.create({ ...(await preparedOptions("migrated")), dataDir })).close();
}

function run(minutesAhead: number): ChildProcess {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const words = [join(directory, "data"), origin, join(directory, "posts"), String(minutesAhead)];
  const child = spawn(process.execPath, ["--import", "tsx", SCRIPT, ...words], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  return child;
}

async function settled(child: ChildProcess): Promise<{ changed: number[]; dead: number }> {
  let said = "";
  for await (const part of child.stdout ?? []) {
    said += part;
    const found = /settled (\{.*\})\n/.exec(said);
    if (found?.[1]) return JSON.parse(found[1]);
  }
  throw new Error(`the pipeline ended early: ${said}`);
}

/** Killed while the changes are being confirmed and posted: each page is read three times when nothing goes wrong. */
it("a process that is killed amid its work leaves nothing undone and posts nothing twice", async () => {
  const killed = run(0);
  onRead = (total) => {
    if (total === 2 * PAGES.length + 4) killed.kill("SIGKILL");
  };
  await once(killed, "exit");
  expect(killed.signalCode).toBe("SIGKILL");
  onRead = () => {};
  const again = run(5);
  const { changed, dead } = await settled(again);
  again.kill("SIGKILL");
  await once(again, "exit");
  expect(changed.toSorted((a, b) => a - b)).toEqual(PAGES.map((page) => page + 1));
  expect(dead).toBe(0);
  const posts = (await readFile(join(directory, "posts"), "utf8")).trim().split("\n");
  expect(posts).toHaveLength(PAGES.length);
  expect(new Set(posts).size).toBe(PAGES.length);
  // The first read, the one that found the change, the one that confirmed it; one more where the kill cut one short, or a slow machine let a lock run out.
  expect([...reads.values()].reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(4 * PAGES.length);
}, 240_000);
