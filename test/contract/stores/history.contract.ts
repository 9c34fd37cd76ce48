import { describe, expect, it } from "vitest";
import type { Stores, Version } from "../../../src/ports.js";
import {
  acceptance,
  changeReport,
  clauseChange,
  day,
  outcome,
  policyText,
  ratedClause,
  saveDocument,
  saveVersion,
  snapshotOf,
  spanOf,
} from "../../support/records.js";

const PAST = policyText(["# Data", "We keep data for 30 days.", "We share nothing."]);
const NOW = policyText(["# Data", "We keep data for 90 days.", "We share nothing."]);

export function describeHistory(open: () => Stores): void {
  describe("history", () => {
    /** A version as an import saves it. */
    async function importVersion(documentId: number, origin: string, at: Date): Promise<Version> {
      const { snapshots, versions } = open();
      const snapshot = await snapshots.saveSnapshot({ ...snapshotOf(documentId, PAST.text, at), origin });
      return versions.saveVersion({ documentId, snapshotId: snapshot.id, content: PAST, now: at });
    }

    /** A document whose first own version, of day 20, has two provisions. */
    async function track() {
      const { id } = await saveDocument(open());
      const base = await saveVersion(open(), id, NOW, day(20));
      const rated = [ratedClause(NOW, 1, "retention"), ratedClause(NOW, 2, "third-party-sharing", 20)];
      await open().changes.acceptBaseline(acceptance(base, rated, { now: day(20) }));
      return { id, base };
    }

    it("lists what was imported by its origin, each origin once", async () => {
      const { id } = await saveDocument(open());
      const version = await importVersion(id, "ota:1:a.md", day(2));
      await saveVersion(open(), id, NOW);
      const read = { origin: "ota:1:a.md", snapshotId: version.snapshotId, versionId: version.id };
      expect(await open().history.listImported(id)).toEqual([read]);
      expect((await open().snapshots.getSnapshot(version.snapshotId)).origin).toBe("ota:1:a.md");
      await expect(importVersion(id, "ota:1:a.md", day(2))).rejects.toThrow();
    });

    it("keeps a change of the past, settled and marked, once", async () => {
      const { id } = await saveDocument(open());
      const [before, after] = [await importVersion(id, "a", day(2)), await importVersion(id, "b", day(5))];
      const found = outcome(before, after, { now: day(5), report: changeReport({ changes: [clauseChange({})] }) });
      const change = await open().history.saveImportedChange(found);
      expect(change).toMatchObject({ status: "confirmed", imported: true, detectedAt: day(5), confirmedAt: day(5) });
      expect((await open().history.saveImportedChange(found)).id).toBe(change.id);
      expect(await open().changes.listClauseChanges(change.id)).toHaveLength(1);
      expect(await open().changes.findUnplanned(9)).toEqual([]);
      const quiet = outcome(after, before, { report: changeReport({ verdict: "moved" }) });
      expect((await open().history.saveImportedChange(quiet)).status).toBe("quiet");
    });

    it("names the clauses of a version that are standing provisions", async () => {
      const { base } = await track();
      const places = await open().history.listProvisionPlaces(base.id);
      expect(places.map(({ index, quote }) => [index, quote])).toEqual([
        [1, "We keep data for 90 days."],
        [2, "We share nothing."],
      ]);
    });

    it("dates provisions, versions and the document back, as often as it is told", async () => {
      const { id, base } = await track();
      const first = await importVersion(id, "a", day(-300));
      const [kept, shared] = await open().history.listProvisionPlaces(base.id);
      const past = { firstSeenAt: day(-300), firstVersionId: first.id };
      const provisions = [
        {
          ...past,
          provisionId: kept?.provisionId ?? 0,
          wordings: [{ versionId: first.id, clause: spanOf(PAST, 1) }],
          unchanged: false,
        },
        {
          ...past,
          provisionId: shared?.provisionId ?? 0,
          wordings: [{ versionId: first.id, clause: spanOf(PAST, 2) }],
          unchanged: true,
        },
      ];
      const written = {
        documentId: id,
        baseVersionId: base.id,
        versions: [{ versionId: first.id, at: day(-300) }],
        provisions,
      };
      await open().history.savePast(written);
      await open().history.savePast(written);
      const found = await open().provisions.listProvisions({ documentId: id, limit: 10 });
      expect(found.map(({ firstSeenAt }) => firstSeenAt)).toEqual([day(-300), day(-300)]);
      const wordings = await open().provisions.listWordings(kept?.provisionId ?? 0);
      expect(wordings.map(({ acceptedAt, clause }) => [acceptedAt, clause.quote])).toEqual([
        [day(-300), "We keep data for 30 days."],
        [day(20), "We keep data for 90 days."],
      ]);
      expect(await open().provisions.listWordings(shared?.provisionId ?? 0)).toHaveLength(1);
      const document = await open().documents.getDocument(id);
      expect(document).toMatchObject({ firstTrackedAt: day(-300), currentVersionId: base.id });
      expect((await open().versions.listVersions(id, 10)).map((version) => version.id)).toEqual([base.id, first.id]);
    });

    it("remembers how far an import has come", async () => {
      const { id } = await saveDocument(open());
      expect(await open().history.findImportMark(id, "ota:1")).toBeNull();
      const mark = { documentId: id, source: "ota:1", lastOrigin: "a", finishedAt: day(2) };
      await open().history.saveImportMark(mark);
      await open().history.saveImportMark({ ...mark, lastOrigin: "b" });
      expect(await open().history.findImportMark(id, "ota:1")).toEqual({ ...mark, lastOrigin: "b" });
    });
  });
}
