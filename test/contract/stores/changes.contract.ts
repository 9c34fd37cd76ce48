import { describe, expect, it } from "vitest";
import { NotFoundError } from "../../../src/errors.js";
import type { Severity } from "../../../src/policy/types.js";
import type { Stores, Version } from "../../../src/ports.js";
import {
  acceptance,
  changeReport,
  clauseChange,
  day,
  outcome,
  pairsInOrder,
  policyText,
  ratedClause,
  saveDocument,
  saveVersion,
  spanOf,
} from "../../support/records.js";

const BEFORE = policyText(["# Data", "We keep data for 30 days.", "We may end your account."]);
const AFTER = policyText(["# Data", "We keep data for 90 days.", "We may end your account."]);

/** A document with an accepted version of three clauses and a newer version of the same three. */
async function twoVersions(stores: Stores, slug = "acme"): Promise<{ before: Version; after: Version }> {
  const { id } = await saveDocument(stores, slug);
  const before = await saveVersion(stores, id, BEFORE, day(1));
  await stores.changes.acceptBaseline(acceptance(before, [ratedClause(BEFORE, 1, "retention", 41)], { now: day(1) }));
  return { before, after: await saveVersion(stores, id, AFTER, day(3)) };
}

function next(after: Version, more: Parameters<typeof acceptance>[2] = {}) {
  return acceptance(after, [ratedClause(AFTER, 1, "retention", 61)], { pairs: pairsInOrder(3), now: day(4), ...more });
}

const current = async (stores: Stores, documentId: number) =>
  (await stores.documents.getDocument(documentId)).currentVersionId;

export function describeChanges(open: () => Stores): void {
  describe("a change that is confirmed", () => {
    it("keeps every field of the record and of its clause changes", async () => {
      const { before, after } = await twoVersions(open());
      const changes = [
        clauseChange({ before: spanOf(BEFORE, 1), after: spanOf(AFTER, 1) }),
        clauseChange({
          kind: "added",
          after: spanOf(AFTER, 2),
          severity: null,
          score: null,
          protective: true,
          words: [],
        }),
        clauseChange({ kind: "removed", before: spanOf(BEFORE, 0), types: [], reasons: [], direction: "unclear" }),
      ];
      const report = changeReport({ changes });
      const saved = await open().changes.confirm(
        outcome(before, after, { report, revertedToVersionId: before.id, now: day(4), detectedAt: day(3) }),
        next(after),
      );
      expect(saved).toEqual({
        id: 1,
        documentId: before.documentId,
        beforeVersionId: before.id,
        afterVersionId: after.id,
        status: "confirmed",
        detectedAt: day(3),
        confirmedAt: day(4),
        verdict: "changed",
        severity: "high",
        direction: "worse",
        flags: ["silent"],
        headline: report.headline,
        told: report.told,
        summary: report.summary,
        facts: report.facts,
        analyser: "1",
        revertedToVersionId: before.id,
        imported: false,
      });
      expect(await open().changes.getChange(1)).toEqual(saved);
      expect(await open().changes.listClauseChanges(1)).toEqual(
        changes.map((change, ordinal) => ({
          ...change,
          ordinal,
          provisionId: ordinal === 0 ? 1 : null,
          wording: null,
        })),
      );
    });

    it("keeps half characters that a word diff may leave", async () => {
      const { before, after } = await twoVersions(open());
      const words = [{ op: "-" as const, text: "\ud83d\u0000" }];
      const report = changeReport({ changes: [clauseChange({ words, before: spanOf(BEFORE, 1) })] });
      const { id } = await open().changes.confirm(outcome(before, after, { report }), next(after));
      expect(await open().changes.listClauseChanges(id)).toMatchObject([{ words }]);
    });

    it("is saved once for two versions, also at the same moment", async () => {
      const { before, after } = await twoVersions(open());
      const report = changeReport({ changes: [clauseChange({})] });
      const save = () => open().changes.confirm(outcome(before, after, { report }), next(after));
      const [first, second] = await Promise.all([save(), save()]);
      expect(second).toEqual(first);
      expect(await save()).toEqual(first);
      expect(await open().changes.listClauseChanges(first.id)).toHaveLength(1);
      expect(await current(open(), before.documentId)).toBe(after.id);
      expect((await open().versions.getVersion(after.id)).acceptedAt).toEqual(day(4));
      expect(await open().provisions.listWordings(1)).toHaveLength(2);
    });

    it("is left to be planned until it is, oldest first", async () => {
      const { before, after } = await twoVersions(open());
      const third = await saveVersion(open(), before.documentId, policyText(["# Data", "Another text."]));
      const other = await twoVersions(open(), "zeta");
      const first = await open().changes.confirm(outcome(before, after), next(after));
      const second = await open().changes.confirm(outcome(after, third), acceptance(third, []));
      const elsewhere = await open().changes.confirm(outcome(other.before, other.after), next(other.after));
      const ids = async (documentId?: number) =>
        (await open().changes.findUnplanned(9, documentId)).map(({ id }) => id);
      expect(await ids()).toEqual([first.id, second.id, elsewhere.id]);
      expect(await ids(before.documentId)).toEqual([first.id, second.id]);
      await open().changes.markPlanned(first.id, day(5));
      expect(await ids(before.documentId)).toEqual([second.id]);
    });

    it("gets the next number, and none is left out by what fails", async () => {
      const { before, after } = await twoVersions(open());
      const other = await twoVersions(open(), "zeta");
      const broken = acceptance(after, [{ ...ratedClause(AFTER, 1, "retention", 61), severity: null }]);
      await expect(open().changes.confirm(outcome(before, after), broken)).rejects.toMatchObject({ code: "database" });
      const pairs = [
        { before, after },
        { before: other.before, after: other.after },
      ];
      const made = await Promise.all(
        pairs.map((pair) => open().changes.confirm(outcome(pair.before, pair.after), next(pair.after))),
      );
      expect(made.map(({ id }) => id).toSorted()).toEqual([1, 2]);
    });
  });

  describe("accepting a version", () => {
    it("takes a first version without a change record, once", async () => {
      const { before } = await twoVersions(open());
      expect(await current(open(), before.documentId)).toBe(before.id);
      const again = acceptance(before, [], { now: day(9) });
      await open().changes.acceptBaseline(again);
      expect((await open().versions.getVersion(before.id)).acceptedAt).toEqual(day(1));
      expect(await open().provisions.listProvisions({ limit: 9 })).toHaveLength(1);
      expect(await open().changes.listChanges({ limit: 9, withQuiet: true })).toEqual([]);
    });

    it("goes back to a version that was accepted before, when a baseline says so", async () => {
      const { before, after } = await twoVersions(open());
      const rated = [ratedClause(AFTER, 1, "retention", 61)];
      await open().changes.acceptBaseline(acceptance(after, rated, { pairs: pairsInOrder(3), now: day(4) }));
      const old = [ratedClause(BEFORE, 1, "retention", 41)];
      await open().changes.acceptBaseline(acceptance(before, old, { pairs: pairsInOrder(3), now: day(5) }));
      expect(await current(open(), before.documentId)).toBe(before.id);
      expect((await open().versions.getVersion(before.id)).acceptedAt).toEqual(day(1));
      const standing = { id: 1, score: 41, lastVersionId: before.id, clause: spanOf(BEFORE, 1) };
      expect(await open().provisions.listProvisions({ limit: 9 })).toMatchObject([standing]);
      expect(await open().provisions.listWordings(1)).toHaveLength(2);
    });

    it("keeps a quiet change, or none when there was nothing but noise, once", async () => {
      const { before, after } = await twoVersions(open());
      const quiet = outcome(before, after, {
        report: changeReport({ verdict: "date-only", severity: null, direction: null }),
      });
      const record = await open().changes.acceptQuietly(quiet, next(after));
      expect(record).toMatchObject({ status: "quiet", verdict: "date-only", confirmedAt: null });
      expect(await current(open(), before.documentId)).toBe(after.id);
      const third = await saveVersion(open(), before.documentId, AFTER);
      const noise = outcome(after, third, { report: changeReport({ verdict: "none" }) });
      expect(await open().changes.acceptQuietly(noise, next(third))).toBeNull();
      expect(await open().changes.acceptQuietly(noise, next(third))).toBeNull();
      expect(await open().changes.acceptQuietly(quiet, next(after))).toEqual(record);
      expect(await current(open(), before.documentId)).toBe(third.id);
    });

    it("refuses a comparison with a version that has been replaced since", async () => {
      const { before, after } = await twoVersions(open());
      const third = await saveVersion(open(), before.documentId, policyText(["Another text."]));
      await open().changes.acceptQuietly(outcome(before, after), next(after));
      const stale = { code: "stale-comparison", retryable: false };
      await expect(open().changes.confirm(outcome(before, third), next(third))).rejects.toMatchObject(stale);
      await expect(open().changes.acceptQuietly(outcome(before, third), next(third))).rejects.toMatchObject(stale);
      expect(await current(open(), before.documentId)).toBe(after.id);
      expect((await open().versions.getVersion(third.id)).acceptedAt).toBeNull();
    });

    it("leaves nothing behind when it fails half-way", async () => {
      const { before, after } = await twoVersions(open());
      const broken = { ...ratedClause(AFTER, 1, "retention", 61), severity: null };
      const accepted = acceptance(after, [broken, ratedClause(AFTER, 2, "termination")], { now: day(4) });
      const confirming = open().changes.confirm(outcome(before, after), accepted);
      await expect(confirming).rejects.toMatchObject({ code: "database", retryable: false });
      expect(await current(open(), before.documentId)).toBe(before.id);
      expect((await open().versions.getVersion(after.id)).acceptedAt).toBeNull();
      expect(await open().changes.listChanges({ limit: 9, withQuiet: true })).toEqual([]);
      expect(await open().provisions.listProvisions({ limit: 9 })).toMatchObject([{ id: 1, lastVersionId: before.id }]);
      expect(await open().provisions.listWordings(1)).toHaveLength(1);
      expect(await open().changes.acceptQuietly(outcome(before, after), next(after))).toMatchObject({
        id: 1,
        status: "quiet",
      });
    });

    it("refuses another document's version and unknown records", async () => {
      const { before, after } = await twoVersions(open());
      const other = await twoVersions(open(), "zeta");
      const mixed = { ...acceptance(after, []), documentId: other.before.documentId };
      await expect(open().changes.acceptBaseline(mixed)).rejects.toThrow(NotFoundError);
      await expect(open().changes.acceptBaseline({ ...mixed, documentId: 99 })).rejects.toThrow(NotFoundError);
      await expect(open().changes.getChange(99)).rejects.toThrow(NotFoundError);
      const wrong = open().changes.confirm(outcome(before, after), next(before));
      await expect(wrong).rejects.toThrow("was to be accepted");
    });
  });

  describe("the list of changes", () => {
    /** Confirms or quietly accepts one more version of a new document. */
    async function change(slug: string, at: number, severity: Severity | null, quiet = false): Promise<number> {
      const { before, after } = await twoVersions(open(), slug);
      const made = outcome(before, after, { now: day(at), report: changeReport({ severity }) });
      if (quiet) return (await open().changes.acceptQuietly(made, next(after)))?.id ?? 0;
      return (await open().changes.confirm(made, next(after))).id;
    }

    it("shows confirmed ones newest first, by platform, document, time and severity", async () => {
      const low = await change("acme", 5, "low");
      const high = await change("zeta", 9, "high");
      const medium = await change("acme", 7, "medium");
      const quiet = await change("acme", 8, null, true);
      const list = async (filter: Omit<Parameters<Stores["changes"]["listChanges"]>[0], "limit">, limit = 10) =>
        (await open().changes.listChanges({ ...filter, limit })).map(({ id }) => id);
      const acme = (await open().platforms.findPlatformBySlug("acme"))?.id ?? 0;
      const { documentId } = await open().changes.getChange(low);
      expect(await list({})).toEqual([high, medium, low]);
      expect(await list({}, 2)).toEqual([high, medium]);
      expect(await list({ platformId: acme })).toEqual([medium, low]);
      expect(await list({ documentId })).toEqual([low]);
      expect(await list({ since: day(7) })).toEqual([high, medium]);
      expect(await list({ atLeast: "medium" })).toEqual([high, medium]);
      expect(await list({ atLeast: "high" })).toEqual([high]);
      expect(await list({ atLeast: "low" })).toEqual([high, medium, low]);
      expect(await list({ platformId: acme, withQuiet: true })).toEqual([quiet, medium, low]);
    });

    it("plans deliveries of a change and lists them by it", async () => {
      const changeId = await change("acme", 5, "low");
      const { documentId } = await open().changes.getChange(changeId);
      const channel = await open().watches.saveChannel({ adapter: "terminal", workspace: "w", channel: "c" });
      const planned = {
        channelId: channel.id,
        kind: "change",
        documentId,
        changeId,
        key: `change-${changeId}`,
      } as const;
      const deliveries = await open().deliveries.planDeliveries([planned], day(6));
      expect(await open().deliveries.listDeliveries({ changeId, limit: 9 })).toEqual(deliveries);
      expect(await open().deliveries.listDeliveries({ changeId: changeId + 1, limit: 9 })).toEqual([]);
    });
  });
}
