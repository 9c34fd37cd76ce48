import { describe, expect, it } from "vitest";
import { createOneUseStates } from "../../../src/chat/slack/installs/state-store.js";
import { createRequestGuard } from "../../../src/chat/slack/request-guard.js";

const NOW = new Date("2026-05-11T06:02:13.000Z");

describe("a request to HTTP mode", () => {
  const headers = (seconds: number) => ({
    headers: { "x-slack-request-timestamp": String(NOW.getTime() / 1_000 + seconds), "x-slack-signature": "v0=1" },
  });

  it("is of our time, five minutes either way", () => {
    const guard = createRequestGuard(() => NOW.getTime());
    expect([-301, -299, 0, 299, 301, 600].map((seconds) => guard.mayPass(headers(seconds)))).toEqual([
      ...[false, true, true, true, false, false],
    ]);
  });

  it("is taken once", () => {
    const guard = createRequestGuard(() => NOW.getTime());
    expect([guard.takeOnce("v0=1"), guard.takeOnce("v0=1"), guard.takeOnce("v0=2")]).toEqual([true, false, true]);
    expect(guard.mayPass(headers(0))).toBe(false);
  });
});

describe("the state of an installation", () => {
  const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

  it("is good once, for ten minutes, and of our own making", () => {
    const states = createOneUseStates("secret");
    const state = states.create(NOW);
    expect(states.use(`${state}x`, later(1))).toBe(false);
    expect(createOneUseStates("another").use(state, later(1))).toBe(false);
    expect(states.use(state, later(1))).toBe(true);
    expect(states.use(state, later(1))).toBe(false);
    expect(states.use(states.create(NOW), later(11))).toBe(false);
    expect(["", "a.b.c", "1.2"].map((junk) => states.use(junk, NOW))).toEqual([false, false, false]);
  });
});
