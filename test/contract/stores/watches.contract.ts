import { describe, expect, it } from "vitest";
import { NotFoundError } from "../../../src/errors.js";
import type { Stores, WatchSettings } from "../../../src/ports.js";
import { day, saveDocument } from "../../support/records.js";

const REF = { adapter: "slack", workspace: "T1", channel: "C1" };
const SETTINGS: WatchSettings = { threshold: "high", provisionType: "ai-training", digest: "weekly" };

export function describeWatches(open: () => Stores): void {
  describe("channels and watches", () => {
    it("keeps one channel for a place", async () => {
      const { watches } = open();
      const [first, again] = await Promise.all([watches.saveChannel(REF), watches.saveChannel(REF)]);
      const other = await watches.saveChannel({ ...REF, workspace: "T2" });
      expect(again).toEqual(first);
      expect(first).toEqual({ ...REF, id: first.id });
      expect(other.id).not.toBe(first.id);
      expect(await watches.getChannel(other.id)).toEqual(other);
      await expect(watches.getChannel(99)).rejects.toThrow(NotFoundError);
    });

    it("tells a new watch from a changed one, and keeps who made it", async () => {
      const { watches } = open();
      const { id: documentId } = await saveDocument(open());
      const { id: channelId } = await watches.saveChannel(REF);
      const wanted = { channelId, documentId, settings: SETTINGS, createdBy: "ann", now: day(1) };
      const { watch, created } = await watches.saveWatch(wanted);
      expect(created).toBe(true);
      const fixed = {
        channelId,
        documentId,
        createdBy: "ann",
        createdAt: day(1),
        mutedUntil: null,
        disabledReason: null,
        ...{ tags: [], owner: null, ownerName: null, checkEveryMs: null },
      };
      expect(watch).toEqual({ id: watch.id, ...fixed, ...SETTINGS });
      const lower: WatchSettings = { threshold: "low", provisionType: null, digest: "off" };
      const changed = await watches.saveWatch({ ...wanted, settings: lower, createdBy: "bob", now: day(2) });
      expect(changed).toEqual({ created: false, watch: { ...watch, ...lower } });
    });

    it("keeps what a team notes on a watch, and only changes what is given", async () => {
      const { watches } = open();
      const { id: documentId } = await saveDocument(open());
      const { id: channelId } = await watches.saveChannel(REF);
      const wanted = { channelId, documentId, settings: SETTINGS, createdBy: "ann", now: day(1) };
      const labels = { tags: ["pay", "eu", "pay"], owner: "U1", ownerName: "ann", checkEveryMs: 3_600_000 };
      expect((await watches.saveWatch({ ...wanted, labels })).watch).toMatchObject({ ...labels, tags: ["eu", "pay"] });
      const kept = await watches.saveWatch({ ...wanted, labels: { owner: null, ownerName: null } });
      expect(kept.watch).toMatchObject({ tags: ["eu", "pay"], owner: null, checkEveryMs: 3_600_000 });
      expect((await watches.saveWatch(wanted)).watch).toEqual(kept.watch);
      await expect(watches.saveWatch({ ...wanted, labels: { checkEveryMs: 1_000 } })).rejects.toThrow();
    });

    it("saves many watches or none, within the limits of a channel and a workspace", async () => {
      const { watches } = open();
      const documents = [await saveDocument(open(), "acme"), await saveDocument(open(), "bolt")];
      const { id: channelId } = await watches.saveChannel(REF);
      const wanted = documents.map(({ id }) => ({
        ...{ channelId, documentId: id, settings: SETTINGS, createdBy: "ann", now: day(1) },
      }));
      const broken = [...wanted, { ...wanted[0], documentId: 99 }] as typeof wanted;
      await expect(watches.saveWatches(broken)).rejects.toThrow();
      await expect(watches.saveWatches(wanted, { channel: 1, workspace: 9 })).rejects.toThrow(
        "2 watched platforms in this channel; the limit is 1. Nothing was changed.",
      );
      await expect(watches.saveWatches(wanted, { channel: 9, workspace: 1 })).rejects.toThrow("WATCHES_PER_WORKSPACE");
      expect(await watches.countPlatforms(REF)).toBe(0);
      const limits = { channel: 2, workspace: 2 };
      expect((await watches.saveWatches(wanted, limits)).map(({ created }) => created)).toEqual([true, true]);
      expect(await watches.countPlatforms(REF)).toBe(2);
      expect(await watches.countPlatforms(REF, channelId + 1)).toBe(0);
      expect(await watches.countPlatforms({ ...REF, workspace: "T2" })).toBe(0);
      // What stands may be changed, whatever the limit is now.
      expect(await watches.saveWatches(wanted, { channel: 0, workspace: 0 })).toHaveLength(2);
    });

    it("says of one call only that it made the watch", async () => {
      const { watches } = open();
      const { id: documentId } = await saveDocument(open());
      const { id: channelId } = await watches.saveChannel(REF);
      const wanted = { channelId, documentId, settings: SETTINGS, createdBy: "ann", now: day(1) };
      const saved = await Promise.all([1, 2, 3].map(() => watches.saveWatch(wanted)));
      expect(saved.filter(({ created }) => created)).toHaveLength(1);
      expect(new Set(saved.map(({ watch }) => watch.id)).size).toBe(1);
    });

    it("lists and removes by channel and document", async () => {
      const { watches } = open();
      const documents = [await saveDocument(open()), await saveDocument(open())];
      const channels = [await watches.saveChannel(REF), await watches.saveChannel({ ...REF, channel: "C2" })];
      for (const { id: channelId } of channels) {
        for (const { id: documentId } of documents) {
          await watches.saveWatch({ channelId, documentId, settings: SETTINGS, createdBy: "ann", now: day(1) });
        }
      }
      const list = async (filter: { channelId?: number; documentId?: number }) =>
        (await watches.listWatches(filter)).map(({ id }) => id);
      const all = await list({});
      expect(all).toHaveLength(4);
      const mine = await list({ channelId: channels[0]?.id ?? 0 });
      expect(mine).toEqual(all.slice(0, 2));
      expect(await list({ documentId: documents[1]?.id ?? 0, channelId: channels[0]?.id ?? 0 })).toEqual(mine.slice(1));
      await watches.removeWatches([]);
      await watches.removeWatches(mine);
      await watches.removeWatches(mine);
      expect(await list({})).toEqual(all.slice(2));
    });

    it("mutes the watches it is given until a time, and keeps their settings", async () => {
      const { watches } = open();
      const { id: channelId } = await watches.saveChannel(REF);
      const wanted = { channelId, settings: SETTINGS, createdBy: "ann", now: day(1) };
      const { watch } = await watches.saveWatch({ ...wanted, documentId: (await saveDocument(open())).id });
      await watches.saveWatch({ ...wanted, documentId: (await saveDocument(open())).id });
      await watches.muteWatches([watch.id], day(8));
      await watches.muteWatches([], day(9));
      expect((await watches.listWatches({ channelId })).map(({ mutedUntil }) => mutedUntil)).toEqual([day(8), null]);
      expect((await watches.listWatches({ channelId }))[0]).toEqual({ ...watch, mutedUntil: day(8) });
      await watches.muteWatches([watch.id], null);
      expect((await watches.listWatches({ channelId }))[0]).toEqual(watch);
    });

    it("lists the channels of a workspace in which somebody set up a watch", async () => {
      const { watches } = open();
      const { id: documentId } = await saveDocument(open());
      const wanted = { documentId, settings: SETTINGS, now: day(1) };
      const [mine, theirs, elsewhere] = [
        await watches.saveChannel(REF),
        await watches.saveChannel({ ...REF, channel: "C2" }),
        await watches.saveChannel({ ...REF, workspace: "T2" }),
      ];
      for (const { id: channelId } of [mine, elsewhere])
        await watches.saveWatch({ ...wanted, channelId, createdBy: "ann" });
      await watches.saveWatch({ ...wanted, channelId: theirs.id, createdBy: "bob" });
      const ann = { adapter: "slack", workspace: "T1", user: "ann" };
      expect(await watches.listChannelsOf(ann, 10)).toEqual([mine]);
      expect(await watches.listChannelsOf({ ...ann, user: "eve" }, 10)).toEqual([]);
      expect(await watches.listChannelsOf(ann, 0)).toEqual([]);
      const there = { adapter: "slack", workspace: "T1" };
      expect(await watches.findChannels(there, [mine.channel, "C-nobody"], 10)).toEqual([mine]);
      expect(await watches.findChannels({ ...there, workspace: "T0" }, [mine.channel], 10)).toEqual([]);
      expect(await watches.findChannels(there, [], 10)).toEqual([]);
    });

    it("switches a channel's watches off with the reason, and on again when somebody asks", async () => {
      const { watches } = open();
      const { id: documentId } = await saveDocument(open());
      const { id: channelId } = await watches.saveChannel(REF);
      const other = await watches.saveChannel({ ...REF, channel: "C2" });
      const wanted = { channelId, documentId, settings: SETTINGS, createdBy: "ann", now: day(1) };
      await watches.saveWatch(wanted);
      await watches.saveWatch({ ...wanted, channelId: other.id });
      const off = await watches.disableWatches(channelId, "the channel was deleted");
      expect(off).toMatchObject([{ channelId, createdBy: "ann", disabledReason: "the channel was deleted" }]);
      expect(await watches.disableWatches(channelId, "a later reason")).toEqual([]);
      expect(await watches.listWatches({ channelId })).toMatchObject([{ disabledReason: "the channel was deleted" }]);
      expect(await watches.listWatches({ channelId: other.id })).toMatchObject([{ disabledReason: null }]);
      expect((await watches.saveWatch(wanted)).watch.disabledReason).toBeNull();
    });
  });
}
