import { afterEach, describe, expect, test } from "vitest";
import { createHostPatience } from "../../src/fetch/host-patience.js";
import type { PageRead } from "../../src/ports.js";
import { closeLoopback, createTestFetcher, startWeb } from "./support/loopback.js";

const HOST = "acme.example";
const DOWN: PageRead = { state: "unreachable", problem: "acme.example refuses connections.", retryable: true };
const GONE: PageRead = { state: "http-error", problem: "acme.example answered 404", retryable: false };

afterEach(closeLoopback);

function start() {
  const time = { now: new Date("2026-05-11T06:00:00Z") };
  const patience = createHostPatience({ now: () => time.now });
  const pass = (minutes: number) => {
    time.now = new Date(time.now.getTime() + minutes * 60_000);
  };
  return { patience, pass };
}

describe("a host that asks for patience", () => {
  test("is left alone as long, for all its pages, and nothing is said about them", async () => {
    const web = await startWeb((_, response) => response.writeHead(503, { "retry-after": "120" }).end());
    const time = { now: new Date("2026-05-11T06:00:00Z") };
    const fetcher = createTestFetcher({ clock: { now: () => time.now } });
    expect(await fetcher.fetchPage({ url: `${web.origin}/privacy` })).toMatchObject({ retryAfterMs: 120_000 });
    time.now = new Date(time.now.getTime() + 20_000);
    const second = await fetcher.fetchPage({ url: `${web.origin}/terms` });
    expect(second).toMatchObject({ postponed: true, retryable: true, retryAfterMs: 100_000 });
    expect("problem" in second && second.problem).toContain(
      "left alone until 2026-05-11 06:02 UTC because it asked for patience",
    );
    expect(web.requests).toHaveLength(1);
    time.now = new Date(time.now.getTime() + 100_000);
    await fetcher.fetchPage({ url: `${web.origin}/terms` });
    expect(web.requests).toHaveLength(2);
  });

  test("is not confused with its neighbours", () => {
    const { patience } = start();
    patience.note(HOST, { ...DOWN, retryAfterMs: 60_000 }, false);
    expect(patience.find(HOST)).not.toBeNull();
    expect(patience.find("www.acme.example")).toBeNull();
  });
});

describe("a host in trouble", () => {
  test("rests after five failures in a row, longer each time, an hour at most", () => {
    const { patience, pass } = start();
    const rests: number[] = [];
    for (let failures = 1; failures <= 12; failures += 1) {
      patience.note(HOST, DOWN, false);
      const rest = patience.find(HOST);
      rests.push((rest?.retryAfterMs ?? 0) / 60_000);
      expect(rest?.postponed).toBeUndefined();
      pass(rests.at(-1) ?? 0);
    }
    expect(rests).toEqual([0, 0, 0, 0, 5, 10, 20, 40, 60, 60, 60, 60]);
  });

  test.each([GONE, { state: "not-modified" } as const])("starts afresh once it answers: %o", (answer) => {
    const { patience } = start();
    for (let failures = 1; failures <= 4; failures += 1) patience.note(HOST, DOWN, false);
    patience.note(HOST, answer, false);
    patience.note(HOST, DOWN, false);
    expect(patience.find(HOST)).toBeNull();
  });

  test("is asked all the same when the operator has opened it", () => {
    const { patience } = start();
    for (let failures = 1; failures <= 9; failures += 1) patience.note(HOST, DOWN, true);
    expect(patience.find(HOST)).toBeNull();
  });
});
