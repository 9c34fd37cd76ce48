import { describe, expect, it } from "vitest";
import type { Stores } from "../../../src/ports.js";
import { day } from "../../support/records.js";

const REF = { adapter: "terminal", workspace: "local", channel: "stdin" };

export function describeSettingsAndAudit(open: () => Stores): void {
  describe("settings", () => {
    it.each([["text"], [7], [true], [null], [["a", null]], [{ zone: "Europe/Berlin", odd: "\u0000 \ud800 '" }]])(
      "gives back %j",
      async (value) => {
        const { id } = await open().watches.saveChannel(REF);
        await open().settings.saveSetting(id, "a", "old");
        await open().settings.saveSetting(id, "a", value);
        expect(await open().settings.readSetting(id, "a")).toEqual(value);
      },
    );

    it("reads one setting of all channels that have saved it", async () => {
      const here = await open().watches.saveChannel(REF);
      const there = await open().watches.saveChannel({ ...REF, channel: "other" });
      await open().settings.saveSetting(here.id, "a", 1);
      await open().settings.saveSetting(there.id, "a", { b: 2 });
      await open().settings.saveSetting(there.id, "c", 3);
      expect([...(await open().settings.readSettings("a"))].toSorted()).toEqual([
        [here.id, 1],
        [there.id, { b: 2 }],
      ]);
    });

    it("is changed by one after the other, and by nobody who finds it otherwise than expected", async () => {
      const { settings, watches } = open();
      const { id } = await watches.saveChannel(REF);
      expect(await settings.changeSetting(id, "a", () => undefined)).toBe(false);
      expect([...(await settings.readSettings("a"))]).toEqual([]);
      const add = (who: string) => settings.changeSetting(id, "a", (value) => [...((value ?? []) as string[]), who]);
      await Promise.all(["ann", "bob", "cem", "dee"].map(add));
      expect(((await settings.readSetting(id, "a")) as string[]).toSorted()).toEqual(["ann", "bob", "cem", "dee"]);
      const first = (who: string) => settings.changeSetting(id, "b", (value) => (value === null ? who : undefined));
      const won = await Promise.all(["ann", "bob", "cem"].map(first));
      expect(won.filter((one) => one)).toHaveLength(1);
    });

    it("keeps channels and names apart; what was never saved is null", async () => {
      const here = await open().watches.saveChannel(REF);
      const there = await open().watches.saveChannel({ ...REF, channel: "other" });
      await open().settings.saveSetting(here.id, "a", 1);
      expect(await open().settings.readSetting(here.id, "b")).toBeNull();
      expect(await open().settings.readSetting(there.id, "a")).toBeNull();
    });
  });

  describe("audit", () => {
    it("lists entries newest first, of all channels or one", async () => {
      const { id } = await open().watches.saveChannel(REF);
      const entry = {
        at: day(1),
        actor: "ann",
        channelId: id,
        verb: "watch",
        subject: "D-1",
        detail: { threshold: "high" },
      };
      const second = { ...entry, at: day(2), channelId: null, verb: "start" };
      const third = { ...entry, at: day(3), verb: "unwatch" };
      for (const each of [entry, second, third]) await open().audit.append(each);
      expect(await open().audit.listAudit({ limit: 9 })).toEqual([third, second, entry]);
      expect(await open().audit.listAudit({ limit: 2 })).toEqual([third, second]);
      expect(await open().audit.listAudit({ channelId: id, limit: 9 })).toEqual([third, entry]);
      expect(await open().audit.listAudit({ limit: 1, offset: 1 })).toEqual([second]);
      expect(await open().audit.listAudit({ since: day(2), verb: "unwatch", limit: 9 })).toEqual([third]);
    });

    it("keeps what is not old, and lets go of what is", async () => {
      const { audit } = open();
      const now = new Date();
      const entry = { actor: "ann", channelId: null, verb: "watch", subject: "D-1", detail: {} };
      await audit.appendAll([
        { ...entry, at: new Date(now.getTime() - 40 * 86_400_000) },
        { ...entry, at: now },
      ]);
      expect(await audit.prune(new Date(now.getTime() - 35 * 86_400_000))).toBe(1);
      await expect(audit.prune(new Date(now.getTime() + 1_000))).rejects.toThrow();
      expect(await audit.listAudit({ limit: 9 })).toHaveLength(1);
    });
  });
}
