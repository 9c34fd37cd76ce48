import { describe, expect, it } from "vitest";
import type { ClauseReading } from "../../../src/policy/clause-reading.js";
import { readClauses, readOneClause } from "../../../src/policy/explain/read-clauses.js";
import { titleOfType } from "../../../src/policy/type-titles.js";
import type { PolicyText } from "../../../src/policy/types.js";
import type { Renewal, Stores } from "../../../src/ports.js";
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

const LINES = [
  "# Data",
  "We may sell your personal data to advertisers at any time.",
  "You may opt out of the sale by writing to no@acme.example within 30 days after you first accept.",
  "Any dispute will be resolved by binding arbitration.",
];
const TEXT = policyText(LINES);

function wordingOf(text: PolicyText, index: number) {
  const { quote, path } = spanOf(text, index);
  return { quote, path };
}

function renewalOf(documentId: number, versionId: number, analyser: string, text = TEXT): Renewal {
  const clauses = readClauses(text);
  const titles = clauses.map(({ types }) => titleOfType(types[0]?.id ?? "other"));
  return { documentId, versionId, clauses, titles, analyser, now: day(9) };
}

export function describeReadings(open: () => Stores): void {
  describe("readings", () => {
    async function saved() {
      const stores = open();
      const document = await saveDocument(stores);
      const version = await saveVersion(stores, document.id, TEXT);
      const rated = [ratedClause(TEXT, 1, "data-sale"), ratedClause(TEXT, 2, "fees", 20)];
      await stores.changes.acceptBaseline(acceptance(version, rated));
      return { stores, document, version };
    }

    it("come back whole for each wording, the newest analyser's first", async () => {
      const { stores, version } = await saved();
      const wording = wordingOf(TEXT, 2);
      const reading = readOneClause(wording);
      expect(reading.explanation.youCanDo.length).toBeGreaterThan(0);
      const older: ClauseReading = { ...reading, score: 1, severity: "low" };
      const place = { changeId: 99, ordinal: 0 };
      await stores.readings.saveUnread([{ ...place, ...wording, reading: older }], "9");
      await stores.readings.saveUnread([{ ...place, ...wording, reading }], "10");
      const asked = [wordingOf(TEXT, 3), wording, { ...wording, path: ["Elsewhere"] }];
      expect(await stores.readings.findReadings(asked)).toEqual([
        [],
        [
          { analyser: "10", reading },
          { analyser: "9", reading: older },
        ],
        [],
      ]);
      expect(version.id).toBeGreaterThan(0);
    });

    it("are kept with the change that shows them and with the version that has them", async () => {
      const { stores, version } = await saved();
      const text = policyText([...LINES.slice(0, 3), "Disputes go to arbitration, and you waive any class action."]);
      const after = await saveVersion(stores, version.documentId, text, day(3));
      const [shown, other] = [wordingOf(text, 3), wordingOf(text, 1)];
      const change = clauseChange({
        kind: "added",
        after: spanOf(text, 3),
        wouldChange: readOneClause(shown).wouldChange,
      });
      const report = changeReport({ changes: [change] });
      const readings = [{ ...shown, reading: readOneClause(shown) }];
      const waiting = acceptance(after, [ratedClause(text, 1, "data-sale")], {
        pairs: pairsInOrder(4),
        readings: [{ ...other, reading: readOneClause(other) }],
      });
      const { id } = await stores.changes.confirm(
        outcome(version, after, { report: { ...report, readings } }),
        waiting,
      );
      const [ofChange, ofVersion] = await stores.readings.findReadings([shown, other]);
      expect(ofChange).toEqual([{ analyser: "1", reading: readOneClause(shown) }]);
      expect(ofVersion).toEqual([{ analyser: "1", reading: readOneClause(other) }]);
      const kept = await stores.changes.listClauseChanges(id);
      expect(kept).toEqual([{ ...change, ordinal: 0, provisionId: null, wording: kept[0]?.wording }]);
      expect(await stores.readings.findReadings(kept.map(({ wording }) => ({ quote: "", path: [], wording })))).toEqual(
        [[{ analyser: "1", reading: expect.objectContaining({ types: readOneClause(shown).types }) }]],
      );
      expect(await stores.readings.listUnread(10)).toEqual([]);
    });

    it("of an entry are kept apart by what leads it in, and found by the provision and the change that show it", async () => {
      const stores = open();
      const document = await saveDocument(stores);
      const entry = "Sell the personal data of other users";
      const text = policyText(["# Data", "You must not:", entry, "We may:", entry, "Write to us."]);
      const version = await saveVersion(stores, document.id, text);
      const leadIns = { 2: "You must not:", 4: "We may:" } as const;
      const readings = ([2, 4] as const).map((index) => {
        const wording = { ...wordingOf(text, index), leadIn: leadIns[index] };
        return { ...wording, reading: { ...readOneClause(wording), score: index } };
      });
      const rated = ([2, 4] as const).map((index) => {
        return { ...ratedClause(text, index, "data-sale"), leadIn: leadIns[index] };
      });
      await stores.changes.acceptBaseline(acceptance(version, rated, { readings }));
      const provisions = await stores.provisions.listProvisions({ documentId: document.id, limit: 5 });
      const asked = provisions.map(({ clause, wording }) => ({ ...clause, wording }));
      const found = await stores.readings.findReadings(asked);
      expect(found.map(([one]) => one?.reading.score).sort()).toEqual([2, 4]);
      const after = await saveVersion(stores, document.id, policyText(["# Data", "We may:", entry]), day(3));
      const change = { ...clauseChange({ kind: "added", after: spanOf(text, 4), before: null }), leadIn: "We may:" };
      const report = { ...changeReport({ changes: [change] }), readings };
      const { id } = await stores.changes.confirm(outcome(version, after, { report }), acceptance(after, []));
      const [shown] = await stores.changes.listClauseChanges(id);
      const [ofChange] = await stores.readings.findReadings([
        { ...wordingOf(text, 4), wording: shown?.wording ?? null },
      ]);
      expect(ofChange?.map(({ reading }) => reading.score)).toEqual([4]);
    });

    it("that a change lacks are listed until they are saved", async () => {
      const { stores, version } = await saved();
      const after = await saveVersion(stores, version.documentId, policyText(LINES.slice(0, 3)), day(3));
      const change = clauseChange({ kind: "removed", before: spanOf(TEXT, 3), after: null });
      const report = changeReport({ changes: [change, { ...change, kind: "moved" }] });
      await stores.changes.confirm(outcome(version, after, { report }), acceptance(after, []));
      const unread = await stores.readings.listUnread(10);
      expect(unread).toEqual([{ changeId: 1, ordinal: 0, ...wordingOf(TEXT, 3) }]);
      await stores.readings.saveUnread(
        unread.map((one) => ({ ...one, reading: readOneClause(one) })),
        "2",
      );
      expect(await stores.readings.listUnread(10)).toEqual([]);
    });

    it("of a document are stale when an older analyser made them", async () => {
      const { stores, document, version } = await saved();
      const stale = [{ documentId: document.id, versionId: version.id }];
      expect(await stores.readings.findStale("2", 0, 10)).toEqual(stale);
      expect(await stores.readings.findStale("10", 0, 10)).toEqual(stale);
      expect(await stores.readings.findStale("10", document.id, 10)).toEqual([]);
      expect(await stores.readings.findStale("1", 0, 10)).toEqual([]);
      expect(await stores.readings.countStale("2")).toBe(1);
    });

    it("are renewed in place: provisions keep their IDs, and a clause of a kind now known is one since its version", async () => {
      const { stores, document, version } = await saved();
      const before = await stores.provisions.listProvisions({ documentId: document.id, limit: 10 });
      expect(before).toHaveLength(2);
      expect(await stores.readings.renew(renewalOf(document.id, version.id, "2"))).toBe(true);
      const after = await stores.provisions.listProvisions({ documentId: document.id, limit: 10 });
      const read = new Map(readClauses(TEXT).map((one) => [one.start, one]));
      for (const provision of after) {
        const { types, score, reasons } = read.get(provision.clause.start) ?? {};
        expect(provision).toMatchObject({ types, score, reasons, analyser: "2", analysedAt: day(9) });
        expect(provision).toMatchObject({ firstSeenAt: day(2), firstVersionId: version.id, endedAt: null });
      }
      expect(after).toHaveLength(3);
      expect(after.map(({ id }) => id)).toEqual(expect.arrayContaining(before.map(({ id }) => id)));
      expect(await stores.readings.countStale("2")).toBe(0);
      expect((await stores.versions.getVersion(version.id)).analyser).toBe("2");
    });

    it("renewed keep a provision whose clause is of no known kind any more", async () => {
      const { stores, document, version } = await saved();
      const { clauses, ...renewal } = renewalOf(document.id, version.id, "2");
      const untyped = clauses.map((one) => ({ ...one, types: [{ id: "other" as const, confidence: 1 }] }));
      await stores.readings.renew({ ...renewal, clauses: untyped });
      const standing = await stores.provisions.listProvisions({ documentId: document.id, limit: 10 });
      expect(standing.map(({ types }) => types[0]?.id)).toEqual(["other", "other"]);
    });

    it("are not renewed of a version that is not current any more", async () => {
      const { stores, document, version } = await saved();
      const next = await saveVersion(stores, document.id, policyText([...LINES, "More."]), day(3));
      await stores.changes.acceptBaseline(acceptance(next, [ratedClause(TEXT, 1, "data-sale")]));
      expect(await stores.readings.renew(renewalOf(document.id, version.id, "2"))).toBe(false);
      expect((await stores.versions.getVersion(version.id)).analyser).toBe("1");
    });

    it("of a provision that ended stay, though an older analyser made them", async () => {
      const { stores, document, version } = await saved();
      await stores.readings.renew(renewalOf(document.id, version.id, "2"));
      const rest = policyText(LINES.slice(0, 3));
      const next = await saveVersion(stores, document.id, rest, day(3));
      const kept = [ratedClause(rest, 1, "data-sale"), ratedClause(rest, 2, "fees", 20)];
      await stores.changes.acceptBaseline(acceptance(next, kept, { pairs: pairsInOrder(3), analyser: "3" }));
      await stores.readings.prune("3");
      const [ended, standing] = await stores.readings.findReadings([wordingOf(TEXT, 3), wordingOf(TEXT, 1)]);
      expect(ended?.map(({ analyser }) => analyser)).toEqual(["2"]);
      expect(standing).toEqual([]);
    });

    it("of older analysers go when no change was told with them", async () => {
      const { stores, document, version } = await saved();
      await stores.readings.renew(renewalOf(document.id, version.id, "2"));
      await stores.readings.renew(renewalOf(document.id, version.id, "3"));
      const text = policyText([...LINES, "We share your data with partners."]);
      const after = await saveVersion(stores, document.id, text, day(3));
      const shown = wordingOf(text, 1);
      const report = changeReport({ changes: [clauseChange({ after: spanOf(text, 1) })] });
      const readings = [{ ...shown, reading: readOneClause(shown) }];
      await stores.changes.confirm(outcome(version, after, { report: { ...report, readings } }), acceptance(after, []));
      expect(await stores.readings.prune("3")).toBe(2);
      const [told, gone] = await stores.readings.findReadings([shown, wordingOf(TEXT, 3)]);
      expect(told?.map(({ analyser }) => analyser)).toEqual(["3", "2", "1"]);
      expect(gone?.map(({ analyser }) => analyser)).toEqual(["3"]);
    });
  });
}
