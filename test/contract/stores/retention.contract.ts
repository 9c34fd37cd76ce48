import { describe, expect, it } from "vitest";
import { NotFoundError } from "../../../src/errors.js";
import type { ChangeRecord, Stores, Version } from "../../../src/ports.js";
import {
  acceptance,
  changeReport,
  DAY_MS,
  day,
  outcome,
  pairsInOrder,
  policyText,
  ratedClause,
  saveDocument,
  saveVersion,
  snapshotOf,
} from "../../support/records.js";

const LATER = day(400);
const EVERY = { now: LATER, documents: 10, everyMs: 7 * DAY_MS, dateLinesBefore: null };
const ALL_OLD = { ...EVERY, before: day(399) };

const text = (words: string) => policyText(["# Data", words]);

export function describeRetention(open: () => Stores): void {
  const isThere = async (version: Version) =>
    open()
      .versions.getVersion(version.id)
      .then(() => true)
      .catch((error: unknown) => {
        if (error instanceof NotFoundError) return false;
        throw error;
      });

  /** A document with a baseline; further texts of it that were seen and never accepted. */
  async function documentWith(...seen: string[]) {
    const { id } = await saveDocument(open());
    const known = await saveVersion(open(), id, text("We keep data for 30 days."), day(1));
    const rated = [ratedClause(text("We keep data for 30 days."), 1, "retention", 41)];
    await open().changes.acceptBaseline(acceptance(known, rated, { now: day(1) }));
    const others: Version[] = [];
    for (const words of seen) others.push(await saveVersion(open(), id, text(words), day(2)));
    return { id, known, others };
  }

  describe("retention", () => {
    it("clears away texts and pages that no record needs, once they are old enough", async () => {
      const { id, known, others } = await documentWith("A flap.");
      const repeated = await open().snapshots.saveSnapshot(snapshotOf(id, "the same page, another nonce", day(3)));
      expect(await open().retention.prune({ ...EVERY, before: day(1) })).toMatchObject({ versions: 0, snapshots: 0 });
      const again = { ...ALL_OLD, now: day(408) };
      const gone = await open().retention.prune(again);
      expect(gone).toMatchObject({ documents: 1, versions: 1, snapshots: 2 });
      expect(gone.bytes).toBeGreaterThan(20);
      expect(await Promise.all([known, ...others].map(isThere))).toEqual([true, false]);
      await expect(open().snapshots.readBytes(repeated.sha256)).rejects.toThrow(NotFoundError);
      const { sha256 } = await open().snapshots.getSnapshot(known.snapshotId);
      expect((await open().snapshots.readBytes(sha256)).byteLength).toBe("# Data\nWe keep data for 30 days.".length);
      expect(await open().retention.prune(again)).toEqual({
        ...{ documents: 0, dateLines: 0, versions: 0, snapshots: 0, bytes: 0 },
      });
    });

    it("keeps every text that a record refers to, whatever its age", async () => {
      const { id, known, others } = await documentWith(
        "In a change.",
        "Waits.",
        "In a place.",
        "Held from.",
        "Gone back to.",
      );
      const [changed, waits, place, origin, back] = others as [Version, Version, Version, Version, Version];
      await open().changes.confirm(
        outcome(known, changed, { revertedToVersionId: back.id, now: day(4), detectedAt: day(3) }),
        acceptance(changed, [ratedClause(text("In a change."), 1, "retention", 61)], {
          pairs: pairsInOrder(2),
          now: day(4),
        }),
      );
      const waiting = {
        documentId: id,
        beforeVersionId: known.id,
        versionId: waits.id,
        seenAt: day(3),
        confirmAt: null,
        looks: 1,
      };
      await open().looks.saveCandidate(id, waiting);
      await open().looks.saveStretches(id, [
        {
          ...{
            place: "of:a",
            path: [],
            kinds: [],
            since: day(1),
            seenAt: day(2),
            turns: 3,
            changeDays: 1,
            changedAt: null,
          },
          ...{ now: ["b"], still: 2, stillSince: day(2), gone: ["a"], frame: null, volatileSince: null, toldAt: null },
          ...{ standing: {}, waits: null },
          ...{ known: null, other: { versionId: place.id, start: 0, end: 4 } },
        },
      ]);
      const content = text("Held in part.");
      const held = [{ index: 1, versionId: origin.id }];
      await open().versions.saveVersion({
        documentId: id,
        snapshotId: changed.snapshotId,
        content,
        held,
        now: day(398),
      });
      expect(await open().retention.prune({ ...ALL_OLD, before: day(390) })).toMatchObject({
        versions: 0,
        snapshots: 0,
      });
      expect(await Promise.all([known, ...others].map(isThere))).toEqual(Array(6).fill(true));
    });

    /** A document whose date line moves day by day; its texts and the quiet records between them, oldest first. */
    async function documentWithDates(days: number) {
      const { id } = await saveDocument(open());
      const texts: Version[] = [];
      for (let at = 1; at <= days; at += 1) {
        const content = text(`Last updated: ${at} May 2025.`);
        const { id: snapshotId } = await open().snapshots.saveSnapshot(snapshotOf(id, content.text, day(at)));
        const saved = { documentId: id, snapshotId, content, comparableSha256: "the same words", now: day(at) };
        texts.push(await open().versions.saveVersion(saved));
      }
      const changes: ChangeRecord[] = [];
      for (const [at, version] of texts.entries()) {
        const before = texts[at - 1];
        const settled = acceptance(version, [], { pairs: before ? pairsInOrder(2) : null, now: day(at + 1) });
        if (before === undefined) await open().changes.acceptBaseline(settled);
        else changes.push(await quietly(before, version, settled));
      }
      return { id, texts, changes };
    }

    async function quietly(before: Version, after: Version, settled: ReturnType<typeof acceptance>) {
      const quiet = {
        verdict: "date-only",
        severity: null,
        direction: null,
        changes: [],
        told: [],
        facts: [],
      } as const;
      const report = changeReport({ ...quiet, post: false, headline: null, summary: [], flags: [] });
      const change = await open().changes.acceptQuietly(outcome(before, after, { report, now: settled.now }), settled);
      if (change === null) throw new Error("a moved date line leaves a record");
      return change;
    }

    const listQuiet = async (documentId: number) => {
      const changes = await open().changes.listChanges({ documentId, withQuiet: true, limit: 20, since: day(0) });
      return changes.map(({ id }) => id).sort((a, b) => a - b);
    };

    it("keeps every record of a moved date line unless a time is set for them", async () => {
      const { id, texts, changes } = await documentWithDates(4);
      expect(await open().retention.prune(ALL_OLD)).toMatchObject({ dateLines: 0, versions: 0, snapshots: 0 });
      expect(await listQuiet(id)).toEqual(changes.map((change) => change.id));
      expect(await Promise.all(texts.map(isThere))).toEqual([true, true, true, true]);
    });

    it("takes away old records of a moved date line with their texts; the first, the current and the newest record stay", async () => {
      const { id, texts, changes } = await documentWithDates(6);
      const gone = await open().retention.prune({ ...ALL_OLD, dateLinesBefore: day(399) });
      expect(gone).toMatchObject({ dateLines: 4, versions: 3, snapshots: 3 });
      expect(await listQuiet(id)).toEqual([changes[4]?.id]);
      expect(await Promise.all(texts.map(isThere))).toEqual([true, false, false, false, true, true]);
      expect((await open().documents.getDocument(id)).currentVersionId).toBe(texts[5]?.id);
    });

    it("leaves records of a moved date line that are young, or that something refers to", async () => {
      const { id, changes } = await documentWithDates(6);
      const [first] = changes;
      if (first === undefined) throw new Error("no record");
      const { id: channelId } = await open().watches.saveChannel({ adapter: "slack", workspace: "w", channel: "c" });
      const plan = { channelId, kind: "change", documentId: id, changeId: first.id, key: "told" } as const;
      await open().deliveries.planDeliveries([plan], day(3));
      expect(await open().retention.prune({ ...ALL_OLD, dateLinesBefore: day(4) })).toMatchObject({ dateLines: 1 });
      expect(await listQuiet(id)).toEqual([changes[0], changes[2], changes[3], changes[4]].map((one) => one?.id));
    });

    it("clears away an accepted text that says what an older one says, and not one that says something else", async () => {
      const { id } = await saveDocument(open());
      const save = async (words: string, comparableSha256: string, at: number) => {
        const content = text(words);
        const { id: snapshotId } = await open().snapshots.saveSnapshot(snapshotOf(id, content.text, day(at)));
        const saved = { documentId: id, snapshotId, content, comparableSha256, now: day(at) };
        const version = await open().versions.saveVersion(saved);
        await open().changes.acceptBaseline(acceptance(version, [], { now: day(at) }));
        return version;
      };
      const texts = [
        await save("We keep data.", "a", 1),
        await save("We keep data!", "a", 2),
        await save("We sell data.", "b", 3),
        await save("We keep  data.", "a", 4),
      ];
      expect(await open().retention.prune(ALL_OLD)).toMatchObject({ dateLines: 0, versions: 1, snapshots: 1 });
      expect(await Promise.all(texts.map(isThere))).toEqual([true, false, true, true]);
    });

    it("keeps bytes that another document still has, and what was imported", async () => {
      const { id } = await documentWith();
      const other = await saveDocument(open(), "other");
      const page = await open().snapshots.saveSnapshot(snapshotOf(id, "shared", day(3)));
      await open().snapshots.saveSnapshot({ ...snapshotOf(other.id, "shared", day(3)), origin: "ota:1:terms.md" });
      expect(await open().retention.prune(ALL_OLD)).toMatchObject({ documents: 2, snapshots: 1, bytes: 0 });
      expect(await open().snapshots.readBytes(page.sha256)).toHaveLength("shared".length);
    });

    it("takes the document whose turn is longest past first", async () => {
      await documentWith("A flap.");
      await saveDocument(open(), "other");
      expect(await open().retention.prune({ ...ALL_OLD, documents: 1 })).toMatchObject({ documents: 1, versions: 1 });
      expect(await open().retention.prune({ ...ALL_OLD, documents: 5 })).toMatchObject({ documents: 1, versions: 0 });
      expect(await open().retention.prune({ ...ALL_OLD, now: day(409), documents: 5 })).toMatchObject({ documents: 2 });
    });

    it("says what is stored of a document, largest first", async () => {
      const { id } = await documentWith("A flap.", "Another flap, in many more words than the first one had.");
      const other = await saveDocument(open(), "other");
      const [first, second] = await open().retention.listSizes(5);
      expect(first).toMatchObject({ documentId: id, snapshots: 3, versions: 3, changes: 0 });
      expect(first?.bytes).toBeGreaterThan(100);
      expect(second).toEqual({ documentId: other.id, snapshots: 0, versions: 0, changes: 0, bytes: 0 });
      expect(await open().retention.measure(id)).toEqual(first);
      expect(await open().retention.measureDatabase()).toBeGreaterThan(1_000_000);
    });
  });
}
