import type { IncomingMessage, ServerResponse } from "node:http";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { EXIT_CODES, exitCodeOf } from "../../src/cli/exit-codes.js";
import { importHistory } from "../../src/history-import/import-history.js";
import { openWayback } from "../../src/history-import/wayback/open-wayback.js";
import { readCaptures } from "../../src/history-import/wayback/read-captures.js";
import { closeLoopback, createTestFetcher, startWeb } from "../fetch/support/loopback.js";
import { Pipeline, URL_OF_TERMS } from "../jobs/support/pipeline.js";
import { policyHtml } from "../jobs/support/policy.js";

const PAGES: Readonly<Record<string, string>> = {
  "20250110060000": policyHtml({ retention: "30 days" }),
  "20250301060000": policyHtml({ retention: "30 days", date: "2 February 2025" }),
  "20250601060000": policyHtml({ retention: "90 days" }),
};
const NAMES = ["timestamp", "original", "mimetype", "statuscode", "digest"];

let shared: Pipeline;
let pipeline: Pipeline;
beforeAll(async () => {
  shared = await Pipeline.open();
});
beforeEach(async () => {
  pipeline = await shared.fresh();
});
afterEach(closeLoopback);
afterAll(() => shared.database.close());

function answer(request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "", "http://archive");
  if (url.pathname === "/cdx/search/cdx") {
    const rows = Object.keys(PAGES).map((timestamp) => [timestamp, URL_OF_TERMS, "text/html", "200", `D${timestamp}`]);
    return void response.end(JSON.stringify([NAMES, ...rows]));
  }
  const timestamp = /^\/web\/(\d+)id_\/https:\/\/marigold\.example\/terms$/.exec(url.pathname)?.[1];
  const page = PAGES[timestamp ?? ""];
  response.writeHead(page ? 200 : 404, { "content-type": "text/html; charset=utf-8" }).end(page);
}

async function open(archiveUrl: string, slept: number[] = []) {
  const id = await pipeline.watch();
  const document = await pipeline.stores.documents.getDocument(id);
  const platform = await pipeline.stores.platforms.getPlatform(document.platformId);
  const time = { now: new Date("2026-05-11T06:00:00Z") };
  const fetcher = createTestFetcher({ clock: { now: () => time.now } });
  const sleep = async (ms: number) => {
    slept.push(ms);
    time.now = new Date(time.now.getTime() + ms);
  };
  return openWayback({ fetcher, archiveUrl, document, platform, since: new Date("2025-01-01T00:00:00Z"), sleep });
}

describe("the Wayback Machine", () => {
  it("gives a document its past, and asks for each capture once", async () => {
    const archive = await startWeb(answer);
    const result = await importHistory(await open(archive.origin), "wayback", pipeline.deps);
    expect(result).toMatchObject({ versions: 3, changes: 1, known: false });
    const { id } = result.document;
    const [change] = await pipeline.stores.changes.listChanges({ documentId: id, limit: 10 });
    expect(change).toMatchObject({ imported: true, detectedAt: new Date("2025-06-01T06:00:00Z") });
    const asked = archive.requests.length;
    const [index] = archive.requests;
    expect(index?.url).toContain("url=https%3A%2F%2Fmarigold.example%2Fterms");
    expect(index?.url).toContain("from=20250101");
    expect(await importHistory(await open(archive.origin), "wayback", pipeline.deps)).toMatchObject({ known: true });
    expect(archive.requests.length).toBe(asked + 1);
  });

  it("waits as long as the archive asks to", async () => {
    let refused = 0;
    const archive = await startWeb((request, response) => {
      refused += 1;
      if (refused > 2) return answer(request, response);
      response.writeHead(429, refused === 1 ? { "retry-after": "7" } : {}).end();
    });
    const slept: number[] = [];
    expect((await open(archive.origin, slept)).reads).toHaveLength(3);
    expect(slept).toEqual([7_000, 60_000]);
  });

  it("gives up for now when the archive does not answer, and says that a second run goes on", async () => {
    const archive = await startWeb((_, response) => response.writeHead(503).end());
    await expect(open(archive.origin)).rejects.toMatchObject({ code: "archive", retryable: true });
  });

  it("answers refused, empty and on record already apart, with exit codes of their own", async () => {
    const refuses = await startWeb((_, response) => response.writeHead(403).end("Blocked Site Error"));
    const blocks = await startWeb((_, response) =>
      response.end("org.archive.util.io.RuntimeIOException: Blocked Site Error"),
    );
    for (const { origin } of [refuses, blocks]) {
      const error = await open(origin).catch((thrown: unknown) => thrown);
      expect(error).toMatchObject({ code: "archive-refused", message: expect.stringContaining("refuses") });
      expect(exitCodeOf(error)).toBe(EXIT_CODES.archiveRefuses);
    }
    const empty = await startWeb((_, response) => response.end("[]"));
    expect((await open(empty.origin)).reads).toEqual([]);
    expect(new Set([EXIT_CODES.archiveRefuses, EXIT_CODES.archiveEmpty, EXIT_CODES.done, EXIT_CODES.failed]).size).toBe(
      4,
    );
  });

  it("leaves out captures of the same content or day, failures and nonsense", () => {
    const row = (timestamp: string, digest: string, status = "200") => [
      timestamp,
      "https://a.example/",
      "text/html",
      status,
      digest,
    ];
    const rows = [NAMES, row("20250102000000", "B"), row("20250101000000", "A"), row("20250102120000", "C")];
    const more = [row("20250103000000", "B"), row("20250104000000", "D", "302"), row("2025", "E")];
    const captures = readCaptures(JSON.stringify([...rows, ...more]));
    expect(captures.map(({ timestamp }) => timestamp)).toEqual(["20250101000000", "20250102000000"]);
    expect(readCaptures("")).toEqual([]);
    expect(() => readCaptures("<html>")).toThrow("cannot be read");
  });
});
