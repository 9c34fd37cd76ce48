import { describe, expect, it } from "vitest";
import { InputError, NotFoundError } from "../../../src/errors.js";
import type { Stores } from "../../../src/ports.js";
import { day, saveDocument, snapshotOf } from "../../support/records.js";

const ACME = { slug: "acme", name: "Acme", aliases: ["acme inc"], domains: ["acme.example"] };
const SETTINGS = { threshold: "low", provisionType: null, digest: "off" } as const;

async function watch(stores: Stores, documentId: number): Promise<number> {
  const channel = await stores.watches.saveChannel({ adapter: "terminal", workspace: "w", channel: "c" });
  const saved = { channelId: channel.id, documentId, settings: SETTINGS, createdBy: "ann", now: day(1) };
  return (await stores.watches.saveWatch(saved)).watch.id;
}

export function describeDocuments(open: () => Stores): void {
  describe("platforms", () => {
    it("saves, finds and lists them, and keeps the ID when one is saved again", async () => {
      const { platforms } = open();
      const acme = await platforms.savePlatform(ACME);
      const zeta = await platforms.savePlatform({ ...ACME, slug: "zeta", name: "Zeta" });
      const renamed = await platforms.savePlatform({ ...ACME, name: "Acme Corp", domains: ["acme.test"] });
      expect(acme).toEqual({ id: 1, ...ACME });
      expect(renamed).toEqual({ id: 1, ...ACME, name: "Acme Corp", domains: ["acme.test"] });
      expect(await platforms.getPlatform(1)).toEqual(renamed);
      expect(await platforms.findPlatformBySlug("zeta")).toEqual(zeta);
      expect(zeta.id).toBe(2);
      expect(await platforms.listPlatforms()).toEqual([renamed, zeta]);
    });

    it("adds one only where none has the slug", async () => {
      const { platforms } = open();
      const host = { ...ACME, name: "acme.example" };
      expect((await platforms.addPlatform(host)).name).toBe("acme.example");
      const named = await platforms.savePlatform(ACME);
      expect(await platforms.addPlatform(host)).toEqual(named);
      const both = await Promise.all(["zeta", "zeta"].map((slug) => open().platforms.addPlatform({ ...ACME, slug })));
      expect(both[0]).toEqual(both[1]);
    });

    it("says so when one does not exist", async () => {
      await expect(open().platforms.getPlatform(9)).rejects.toThrow(NotFoundError);
      expect(await open().platforms.findPlatformBySlug("none")).toBeNull();
    });

    it("keeps one platform when two processes save it at once", async () => {
      const saved = await Promise.all([open().platforms.savePlatform(ACME), open().platforms.savePlatform(ACME)]);
      expect(saved[0]).toEqual(saved[1]);
      expect(await open().platforms.listPlatforms()).toHaveLength(1);
    });
  });

  describe("documents", () => {
    it("makes a document once for an address, due at once", async () => {
      const { platforms, documents } = open();
      const { id: platformId } = await platforms.savePlatform(ACME);
      const wanted = { platformId, type: "privacy", url: "https://acme.example/privacy" };
      const document = await documents.saveDocument(wanted, day(1));
      expect(document).toEqual({
        ...wanted,
        id: 1,
        isPublic: false,
        state: "unverified",
        stateSince: day(1),
        problem: null,
        readState: null,
        replacementUrl: null,
        failedReads: 0,
        checkEveryMs: null,
        nextCheckAt: day(1),
        lastCheckedAt: null,
        lookedAt: null,
        lastVerifiedAt: null,
        firstTrackedAt: day(1),
        etag: null,
        lastModified: null,
        lastSnapshotId: null,
        currentVersionId: null,
        reading: null,
      });
      expect(await documents.saveDocument({ ...wanted, type: "other" }, day(2))).toEqual(document);
      expect(await documents.findDocumentByUrl(wanted.url)).toEqual(document);
      expect(await documents.findDocumentByUrl("https://acme.example/")).toBeNull();
    });

    it("knows a page by its address, however it is written", async () => {
      const { platforms, documents } = open();
      const { id: platformId } = await platforms.savePlatform(ACME);
      const url = "https://acme.example/Legal/privacy?lang=en&view=full";
      const { id } = await documents.saveDocument({ platformId, type: "privacy", url }, day(1));
      const same = [
        "http://acme.example/Legal/privacy?lang=en&view=full",
        "https://acme.example/Legal/privacy/?view=full&lang=en",
        "https://www.acme.example/Legal/privacy?utm_source=mail&lang=en&view=full&gclid=1#top",
        "https://ACME.example:443/Legal/privacy?lang=en&view=full",
      ];
      for (const other of same) {
        expect((await documents.findDocumentByUrl(other))?.id).toBe(id);
        expect(await documents.saveDocument({ platformId, type: "privacy", url: other }, day(2))).toMatchObject({
          id,
          url,
        });
      }
      for (const other of ["/legal/privacy?lang=en&view=full", "/Legal/privacy?lang=de&view=full", "/Legal/privacy"]) {
        expect(await documents.findDocumentByUrl(`https://acme.example${other}`)).toBeNull();
      }
      const both = ["http://acme.example/terms", "https://acme.example/terms/"];
      const saved = await Promise.all(
        both.map((address) => documents.saveDocument({ platformId, type: "terms", url: address }, day(1))),
      );
      expect(new Set(saved.map((document) => document.id)).size).toBe(1);
    });

    it("is looked at by one at a time, and again by the same job", async () => {
      const { documents } = open();
      const { id } = await saveDocument(open());
      const begin = async (askedAt: number, now: number, lost = 0) =>
        (await documents.beginLook(id, { askedAt, now: day(now), lostBefore: day(lost) }))?.id ?? null;
      const both = await Promise.all([begin(1, 2), begin(2, 2)]);
      expect(both.filter((found) => found !== null)).toEqual([id]);
      const winner = both[0] === id ? 1 : 2;
      expect(await begin(winner, 3)).toBe(id);
      expect(await begin(7, 3)).toBeNull();
      expect(await documents.findDue(day(0), 9, day(4))).toEqual([]);
      expect(await begin(7, 5, 4)).toBe(id);
      await documents.recordVerified(id, day(5));
      expect(await begin(8, 6)).toBe(id);
      await documents.endLook(id);
      expect(await begin(9, 7)).toBe(id);
      await expect(documents.beginLook(99, { askedAt: 1, now: day(1), lostBefore: day(0) })).rejects.toThrow(
        NotFoundError,
      );
    });

    it("keeps how a document is read, and reads it anew when that changes", async () => {
      const { platforms, documents } = open();
      const { id: platformId } = await platforms.savePlatform(ACME);
      const given = { select: ["main"], combine: [{ url: "https://acme.example/more" }], by: "declaration" } as const;
      const wanted = { platformId, type: "terms", url: "https://acme.example/terms", reading: given };
      const { id, reading } = await documents.saveDocument(wanted, day(1));
      expect(reading).toEqual(given);
      await documents.recordGoodRead(id, { at: day(2), etag: '"1"', lastModified: null });
      await documents.scheduleCheck(id, day(9));
      const own = { remove: [{ startBefore: "#end" }], by: "operator" } as const;
      const anew = { reading: own, etag: null, lastSnapshotId: null, nextCheckAt: day(3) };
      expect(await documents.setReading(id, own, day(3))).toMatchObject(anew);
      expect((await documents.setReading(id, null, day(4))).reading).toBeNull();
      await expect(documents.setReading(99, null, day(4))).rejects.toThrow(NotFoundError);
    });

    it("lists all documents or those of a platform", async () => {
      const first = await saveDocument(open(), "acme");
      const second = await saveDocument(open(), "zeta");
      expect(await open().documents.listDocuments()).toEqual([first, second]);
      expect(await open().documents.listDocuments(second.platformId)).toEqual([second]);
    });

    it("refuses an address it could not index, and a platform that is not there", async () => {
      const { documents } = open();
      const url = `https://acme.example/${"a".repeat(2000)}`;
      await expect(documents.saveDocument({ platformId: 1, type: "terms", url }, day(1))).rejects.toThrow(InputError);
      const orphan = documents.saveDocument({ platformId: 7, type: "terms", url: "https://a.example/" }, day(1));
      await expect(orphan).rejects.toMatchObject({ code: "database", retryable: false });
    });

    it("finds due documents that somebody watches, longest overdue first", async () => {
      const { documents, watches } = open();
      const [late, later, idle, future] = [
        await saveDocument(open()),
        await saveDocument(open()),
        await saveDocument(open()),
        await saveDocument(open()),
      ];
      for (const { id } of [late, later, future]) await watch(open(), id);
      const idleWatch = await watch(open(), idle.id);
      await watches.removeWatches([idleWatch]);
      await documents.scheduleCheck(late.id, day(3));
      await documents.scheduleCheck(later.id, day(2));
      await documents.scheduleCheck(future.id, day(9));
      const due = async (limit: number) => (await documents.findDue(day(4), limit)).map(({ id }) => id);
      expect(await due(10)).toEqual([later.id, late.id]);
      expect(await due(1)).toEqual([later.id]);
    });

    it("does not count a watch that was switched off", async () => {
      const document = await saveDocument(open());
      await watch(open(), document.id);
      const [channel] = await open().watches.listWatches({ documentId: document.id });
      await open().watches.disableWatches(channel?.channelId ?? 0, "the channel is gone");
      expect(await open().documents.findDue(day(9), 10)).toEqual([]);
    });

    it("keeps a cadence of its own", async () => {
      const { id } = await saveDocument(open());
      await open().documents.setCadence(id, 90 * 86_400_000);
      expect((await open().documents.getDocument(id)).checkEveryMs).toBe(7_776_000_000);
      await open().documents.setCadence(id, null);
      expect((await open().documents.getDocument(id)).checkEveryMs).toBeNull();
    });

    it("is checked as often as the most eager of its watchers wants", async () => {
      const { documents, watches } = open();
      const { id } = await saveDocument(open());
      const [hour, defaultMs] = [3_600_000, 12 * 3_600_000];
      const wish = async (channel: string, checkEveryMs: number | null) => {
        const { id: channelId } = await watches.saveChannel({ adapter: "slack", workspace: "T1", channel });
        const settings = { threshold: "low", provisionType: null, digest: "off" } as const;
        const labels = { checkEveryMs };
        const saved = { channelId, documentId: id, settings, labels, createdBy: "ann", now: day(1) };
        const { watch: made } = await watches.saveWatch(saved);
        await documents.settleCadences([id], defaultMs, day(2));
        return made.id;
      };
      const cadence = async () => (await documents.getDocument(id)).checkEveryMs;
      await documents.scheduleCheck(id, day(9));
      await wish("C1", 48 * hour);
      expect(await cadence()).toBe(48 * hour);
      expect((await documents.getDocument(id)).nextCheckAt).toEqual(day(4));
      const usual = await wish("C2", null);
      expect(await cadence()).toBeNull();
      await wish("C3", 6 * hour);
      expect(await cadence()).toBe(6 * hour);
      await watches.removeWatches([usual]);
      await wish("C3", 72 * hour);
      expect(await cadence()).toBe(48 * hour);
    });

    it("finds several by ID, and only those that exist", async () => {
      const [one, two] = [await saveDocument(open()), await saveDocument(open())];
      expect(await open().documents.findDocuments([two.id, 99, one.id])).toEqual([one, two]);
      expect(await open().documents.findDocuments([])).toEqual([]);
      const platforms = await open().platforms.findPlatforms([one.platformId, 99]);
      expect(platforms.map(({ id }) => id)).toEqual([one.platformId]);
    });

    it("takes a new snapshot's validators as they are, and keeps them when the same page says nothing of them", async () => {
      const { documents, snapshots } = open();
      const { id } = await saveDocument(open());
      const tagged = { ...snapshotOf(id, "one"), headers: { etag: '"a"' } };
      const { id: first } = await snapshots.saveSnapshot(tagged);
      const { id: second } = await snapshots.saveSnapshot(snapshotOf(id, "two"));
      await documents.recordSeen(id, first, day(2));
      const read = { etag: '"a"', lastModified: null, lastSnapshotId: first, readState: "ok" };
      expect(await documents.getDocument(id)).toMatchObject({ ...read, lastCheckedAt: day(2), state: "unverified" });
      await documents.recordGoodRead(id, { at: day(3), etag: null, lastModified: "Mon" });
      expect(await documents.getDocument(id)).toMatchObject({ ...read, lastModified: "Mon", lastCheckedAt: day(3) });
      await documents.recordSeen(id, second, day(4));
      const now = { etag: null, lastModified: null, lastSnapshotId: second, lastCheckedAt: day(4) };
      expect(await documents.getDocument(id)).toMatchObject(now);
      await expect(documents.recordSeen(id, 99, day(5))).rejects.toThrow(NotFoundError);
    });

    it("puts many checks off at once", async () => {
      const { documents } = open();
      const [first, second, third] = [
        await saveDocument(open()),
        await saveDocument(open()),
        await saveDocument(open()),
      ];
      await documents.scheduleChecks([
        { id: first.id, at: day(5) },
        { id: second.id, at: day(6) },
      ]);
      await documents.scheduleChecks([]);
      const due = (await documents.listDocuments()).map(({ nextCheckAt }) => nextCheckAt);
      expect(due).toEqual([day(5), day(6), third.nextCheckAt]);
    });

    it("becomes unreadable after some failures in a row, once, and verified again", async () => {
      const { documents } = open();
      const { id } = await saveDocument(open());
      const fail = (at: Date) =>
        documents.recordFailedRead(id, { at, readState: "blocked", problem: "acme.example answered 403" }, 2);
      expect(await documents.recordVerified(id, day(2))).toBe("unverified");
      expect(await fail(day(3))).toMatchObject({ state: "verified", stateSince: day(2), failedReads: 1 });
      expect(await fail(day(4))).toMatchObject({ state: "unreadable", stateSince: day(4), readState: "blocked" });
      expect(await fail(day(5))).toMatchObject({ state: "unreadable", stateSince: day(4), failedReads: 3 });
      expect(await documents.recordVerified(id, day(6))).toBe("unreadable");
      const well = { state: "verified", stateSince: day(6), lastVerifiedAt: day(6), failedReads: 0, problem: null };
      expect(await documents.getDocument(id)).toMatchObject(well);
      expect(await documents.recordVerified(id, day(7))).toBe("verified");
      expect(await documents.getDocument(id)).toMatchObject({ stateSince: day(6), lastVerifiedAt: day(7) });
    });

    it("keeps where a page seems to stand now until it can be read again", async () => {
      const { documents } = open();
      const { id } = await saveDocument(open());
      const gone = { readState: "http-error", problem: "acme.example answered 404" } as const;
      const moved = "https://acme.example/legal/privacy";
      await documents.recordFailedRead(id, { at: day(2), ...gone, replacementUrl: moved }, 1);
      const still = await documents.recordFailedRead(id, { at: day(3), ...gone }, 1);
      expect(still).toMatchObject({ problem: gone.problem, replacementUrl: moved });
      await documents.recordVerified(id, day(4));
      expect(await documents.getDocument(id)).toMatchObject({ problem: null, replacementUrl: null });
    });

    it("goes on counting when pages are read that turn out to be walls", async () => {
      const { documents } = open();
      const { id } = await saveDocument(open());
      for (const number of [2, 3]) {
        await documents.recordGoodRead(id, { at: day(number), etag: null, lastModified: null });
        await documents.recordFailedRead(id, { at: day(number), readState: "wall", problem: "a challenge page" }, 2);
      }
      expect(await documents.getDocument(id)).toMatchObject({ state: "unreadable", failedReads: 2, readState: "wall" });
    });

    it("says so when a document does not exist, whatever is asked of it", async () => {
      const { documents } = open();
      const read = { at: day(1), etag: null, lastModified: null };
      const failed = { at: day(1), readState: "timeout", problem: "no answer" } as const;
      for (const call of [
        () => documents.getDocument(9),
        () => documents.scheduleCheck(9, day(1)),
        () => documents.setCadence(9, null),
        () => documents.recordGoodRead(9, read),
        () => documents.recordVerified(9, day(1)),
        () => documents.recordFailedRead(9, failed, 3),
      ]) {
        await expect(call()).rejects.toThrow("Document D-9 does not exist.");
      }
    });
  });
}
