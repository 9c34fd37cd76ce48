import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DEFAULT_CHANNEL_SETTINGS,
  readChannelSettings,
  saveChannelSettings,
} from "../../src/channels/channel-settings.js";
import { findTimeZone } from "../../src/channels/time-zone.js";
import { isPing, readPing } from "../../src/chat/ping.js";
import { InputError } from "../../src/errors.js";
import "../support/property-seed.js";

function stored(value: unknown) {
  const saved = new Map<string, unknown>([["1 channel", value]]);
  return {
    settings: {
      readSetting: async (channelId: number, name: string) => saved.get(`${channelId} ${name}`) ?? null,
      saveSetting: async (channelId: number, name: string, next: unknown) =>
        void saved.set(`${channelId} ${name}`, next),
    },
  };
}

describe("a channel's settings", () => {
  it("are the defaults until something is set, and come back as they were saved", async () => {
    const stores = stored(null);
    expect(await readChannelSettings(stores, 1)).toEqual(DEFAULT_CHANNEL_SETTINGS);
    const set = { ...DEFAULT_CHANNEL_SETTINGS, timeZone: "Asia/Tokyo", budget: 3, ping: "S012ABCDEF", short: true };
    await saveChannelSettings(stores, 1, set);
    expect(await readChannelSettings(stores, 1)).toEqual(set);
    expect(await readChannelSettings(stores, 2)).toEqual(DEFAULT_CHANNEL_SETTINGS);
  });

  it("keep what is good of a value that is not", async () => {
    const bad = { budget: 1e9, timeZone: "Mars/Olympus", threads: "no", threshold: "high", digestTime: { weekday: 9 } };
    expect(await readChannelSettings(stored(bad), 1)).toEqual({ ...DEFAULT_CHANNEL_SETTINGS, threshold: "high" });
  });

  it("are settings whatever is stored", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom(...Object.keys(DEFAULT_CHANNEL_SETTINGS)),
        async (value, key) => {
          for (const one of [value, { [key]: value }]) {
            const read = await readChannelSettings(stored(one), 1);
            expect(Object.keys(read).toSorted()).toEqual(Object.keys(DEFAULT_CHANNEL_SETTINGS).toSorted());
            expect(findTimeZone(read.timeZone)).not.toBeNull();
            expect(read.budget).toBeGreaterThanOrEqual(0);
            expect(read.digestTime.time).toMatch(/^\d\d:\d\d$/);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("findTimeZone", () => {
  it.each([
    ["europe/berlin", "Europe/Berlin"],
    ["America/Argentina/Buenos_Aires", "America/Argentina/Buenos_Aires"],
    ["utc", "UTC"],
    ["+02:00", null],
    ["Mars", null],
    ["Europe/Berlin\n", null],
    ["../../etc/passwd", null],
    ["a".repeat(5_000), null],
  ])("%j is %j", (name, zone) => {
    expect(findTimeZone(name)).toBe(zone);
  });
});

describe("readPing", () => {
  it.each([
    ["discord", "<@&123456789012345678>", "123456789012345678"],
    ["discord", "123456789012345678", "123456789012345678"],
    ["slack", "<!subteam^S012ABC345>", "S012ABC345"],
    ["slack", "<!subteam^S012ABC345|@legal>", "S012ABC345"],
    ["slack", "S012ABC345", "S012ABC345"],
  ])("takes a group of %s: %s", (adapter, typed, id) => {
    expect(readPing(adapter, typed)).toBe(id);
    expect(isPing(adapter, id)).toBe(true);
  });

  it.each([
    ["discord", "@everyone"],
    ["discord", "<@123456789012345678>"],
    ["discord", "S012ABC345"],
    ["slack", "<!channel>"],
    ["slack", "<!here|here>"],
    ["slack", "<@U012ABC345>"],
    ["slack", "S012ABC345> <!channel"],
    ["terminal", "S012ABC345"],
    ["constructor", "S012ABC345"],
  ])("takes nothing else: %s %s", (adapter, typed) => {
    expect(() => readPing(adapter, typed)).toThrow(InputError);
    expect(isPing(adapter, typed)).toBe(false);
  });
});
