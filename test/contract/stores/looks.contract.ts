import { describe, expect, it } from "vitest";
import type { Stretch } from "../../../src/policy/looks/stretch.js";
import type { Stores } from "../../../src/ports.js";
import { day, policyText, saveDocument, saveVersion } from "../../support/records.js";

const STRETCH: Stretch = {
  ...{ place: "of:a", path: ["Terms", "1. Scope"], kinds: ["retention"], since: day(1), seenAt: day(2), turns: 3 },
  ...{ changeDays: 1, changedAt: day(1), now: ["b"], still: 2, stillSince: day(2), gone: ["a", "c"] },
  ...{ frame: { runs: [["we", "keep"], []], longest: 2 }, volatileSince: day(2), toldAt: null },
  ...{ standing: { b: { looks: 2, since: 7 } }, waits: { frame: { runs: [["a"]], longest: 0 }, looks: 1, since: 7 } },
  ...{ known: { versionId: 1, start: 0, end: 5 }, other: null },
};

export function describeLooks(open: () => Stores): void {
  describe("looks", () => {
    async function candidate(slug: string, confirmAt: Date | null) {
      const { id: documentId } = await saveDocument(open(), slug);
      const [before, after] = [
        await saveVersion(open(), documentId, policyText(["One text."])),
        await saveVersion(open(), documentId, policyText(["Another text."])),
      ];
      const ids = { documentId, beforeVersionId: before.id, versionId: after.id };
      const waiting = { ...ids, seenAt: day(3), confirmAt, looks: 1 };
      await open().looks.saveCandidate(documentId, waiting);
      return { waiting, snapshotId: after.snapshotId };
    }

    it("keep one text that waits for a document, the last one", async () => {
      const { waiting, snapshotId } = await candidate("acme", day(4));
      const { looks } = open();
      expect(await looks.findCandidate(waiting.documentId)).toEqual(waiting);
      expect(await looks.findOpen(waiting.documentId)).toEqual({ versionId: waiting.versionId, snapshotId });
      const later = { ...waiting, seenAt: day(5), confirmAt: null, looks: 2 };
      await looks.saveCandidate(waiting.documentId, later);
      expect(await looks.findCandidate(waiting.documentId)).toEqual(later);
      await looks.saveCandidate(waiting.documentId, null);
      expect(await looks.findCandidate(waiting.documentId)).toBeNull();
      expect(await looks.findOpen(waiting.documentId)).toBeNull();
    });

    it("give the overdue ones once until they are overdue again", async () => {
      const first = await candidate("acme", day(4));
      const second = await candidate("zeta", day(5));
      await candidate("other", null);
      const take = async (now: number, before: number, limit = 9) =>
        (await open().looks.takeOverdue(day(now), day(before), limit)).map(({ documentId }) => documentId);
      expect(await take(6, 4)).toEqual([]);
      expect(await take(6, 6, 1)).toEqual([first.waiting.documentId]);
      expect(await take(6, 6)).toEqual([second.waiting.documentId]);
      expect(await take(7, 6)).toEqual([]);
      expect((await take(8, 7)).length).toBe(2);
    });

    it("remember places of a document, whole and in order", async () => {
      const { id } = await saveDocument(open());
      const other = { ...STRETCH, place: "after:x", since: day(2), frame: null, known: null };
      await open().looks.saveStretches(id, [other, STRETCH]);
      expect(await open().looks.listStretches(id)).toEqual([STRETCH, other]);
      expect(await open().looks.findOpen(id)).toEqual({ versionId: 0, snapshotId: 0 });
      await open().looks.saveStretches(id, [other]);
      expect(await open().looks.listStretches(id)).toEqual([other]);
      await open().looks.saveStretches(id, []);
      expect(await open().looks.findOpen(id)).toBeNull();
    });
  });
}
