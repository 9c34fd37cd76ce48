import { describe, expect, it } from "vitest";
import { createPace } from "../../src/chat/pace.js";
import { createVirtualTime } from "../support/slack/slack-world.js";

async function startsOf(pace: ReturnType<typeof createPace>, keys: readonly string[], now: () => number) {
  const starts: [string, number][] = [];
  await Promise.all(keys.map((key) => pace.turn(key, async () => void starts.push([key, now()]))));
  return starts;
}

describe("a pace", () => {
  it("leaves the gap between the starts of a key, in the order they came", async () => {
    const time = createVirtualTime();
    const pace = createPace(1_000, time);
    expect(await startsOf(pace, ["a", "a", "a"], time.now)).toEqual([
      ["a", 0],
      ["a", 1_000],
      ["a", 2_000],
    ]);
  });

  it("lets other keys go ahead", async () => {
    const time = createVirtualTime();
    const starts = await startsOf(createPace(1_000, time), ["a", "b", "c"], time.now);
    expect(starts.map(([, at]) => at)).toEqual([0, 0, 0]);
  });

  it("goes on after work that failed", async () => {
    const time = createVirtualTime();
    const pace = createPace(1_000, time);
    await expect(pace.turn("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await pace.turn("a", async () => time.now())).toBe(1_000);
  });

  it("holds a key for as long as the platform says, and no other", async () => {
    const time = createVirtualTime();
    const pace = createPace(1_000, time);
    pace.hold("a", 30_000);
    expect(await pace.turn("b", async () => time.now())).toBe(0);
    expect(await pace.turn("a", async () => time.now())).toBe(30_000);
  });
});
