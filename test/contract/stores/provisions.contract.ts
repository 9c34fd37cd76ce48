import { describe, expect, it } from "vitest";
import { NotFoundError } from "../../../src/errors.js";
import type { ProvisionType } from "../../../src/policy/taxonomy.js";
import type { PolicyText } from "../../../src/policy/types.js";
import type { Acceptance, Stores, Version } from "../../../src/ports.js";
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

const ARBITRATION = "Disputes go to binding arbitration.";
const RETENTION = "We keep data for 30 days.";
const TERMINATION = "We may end your account.";
const FIRST = policyText(["# Terms", ARBITRATION, RETENTION]);

type Rated = readonly [index: number, type: ProvisionType, score?: number | null];

/** Saves the text as the next version of the document and accepts it as the baseline. */
async function accept(
  stores: Stores,
  documentId: number,
  content: PolicyText,
  rated: readonly Rated[],
  more: Partial<Acceptance> = {},
): Promise<Version> {
  const version = await saveVersion(stores, documentId, content);
  const clauses = rated.map(([index, type, score]) => ratedClause(content, index, type, score));
  await stores.changes.acceptBaseline(acceptance(version, clauses, more));
  return version;
}

export function describeProvisions(open: () => Stores): void {
  const standing = async (documentId: number) =>
    (await open().provisions.listProvisions({ documentId, limit: 99 })).map(({ id, clause }) => [id, clause.quote]);

  describe("provisions of a version", () => {
    it("gives a provision to each rated clause of a known type", async () => {
      const { id } = await saveDocument(open());
      const rated: Rated[] = [
        [1, "arbitration", 43],
        [2, "other"],
      ];
      const version = await accept(open(), id, FIRST, rated, { now: day(2) });
      const { index: _, quote, start, end, path, ...rating } = ratedClause(FIRST, 1, "arbitration", 43);
      const provision = {
        id: 1,
        documentId: id,
        title: "Title of arbitration",
        ...rating,
        clause: { quote, start, end, path },
        firstSeenAt: day(2),
        firstVersionId: version.id,
        endedAt: null,
        lastVersionId: version.id,
        analysedAt: day(2),
        analyser: "1",
        wording: expect.stringMatching(/^[0-9a-f]{32}$/),
      };
      expect(await open().provisions.listProvisions({ limit: 9 })).toEqual([provision]);
      expect(await open().provisions.getProvision(1)).toEqual(provision);
      await expect(open().provisions.getProvision(2)).rejects.toThrow(NotFoundError);
    });

    it("keeps a protective clause, and quotes with any characters", async () => {
      const { id } = await saveDocument(open());
      const content = policyText(['We do not sell "data" 😀 \\ \u2028.']);
      await accept(open(), id, content, [[0, "data-sale", null]]);
      const [provision] = await open().provisions.listProvisions({ limit: 9 });
      expect(provision).toMatchObject({ protective: true, severity: null, score: null, clause: spanOf(content, 0) });
    });
  });

  describe("provisions through versions", () => {
    it("keeps the ID where a clause moved, and its time of analysis", async () => {
      const { id } = await saveDocument(open());
      await accept(
        open(),
        id,
        FIRST,
        [
          [1, "arbitration"],
          [2, "retention"],
        ],
        { now: day(2) },
      );
      const moved = policyText(["# Terms", "A new line.", RETENTION, ARBITRATION]);
      const pairs = [
        { before: 0, after: 0 },
        { before: 1, after: 3 },
        { before: 2, after: 2 },
        { before: null, after: 1 },
      ];
      const version = await accept(
        open(),
        id,
        moved,
        [
          [2, "retention"],
          [3, "arbitration"],
        ],
        { pairs, now: day(5) },
      );
      expect(await open().provisions.getProvision(1)).toMatchObject({
        clause: spanOf(moved, 3),
        lastVersionId: version.id,
        firstSeenAt: day(2),
        analysedAt: day(2),
      });
      expect(await open().provisions.listWordings(1)).toHaveLength(1);
      expect(await standing(id)).toEqual([
        [1, ARBITRATION],
        [2, RETENTION],
      ]);
    });

    it("leaves what did not change as it is, wherever it stands now", async () => {
      const { id } = await saveDocument(open());
      const rated: Rated[] = [
        [1, "arbitration", 43],
        [2, "retention", 41],
      ];
      await accept(open(), id, FIRST, rated, { now: day(2) });
      const longer = policyText(["# Terms", `${ARBITRATION} Always.`, "A new line.", RETENTION]);
      const pairs = [
        { before: 0, after: 0 },
        { before: 1, after: 1 },
        { before: null, after: 2 },
        { before: 2, after: 3 },
      ];
      const more = { pairs, unchanged: [0, 3], now: day(5) };
      const version = await accept(open(), id, longer, [[1, "arbitration", 70]], more);
      const [changed, kept] = await open().provisions.listProvisions({ documentId: id, limit: 9 });
      expect(changed).toMatchObject({ id: 1, score: 70, analysedAt: day(5), clause: spanOf(longer, 1) });
      expect(kept).toMatchObject({ id: 2, score: 41, analysedAt: day(2), clause: spanOf(longer, 3) });
      expect(kept).toMatchObject({ lastVersionId: version.id, endedAt: null });
      expect(version.analyser).toBeNull();
      expect((await open().versions.getVersion(version.id)).analyser).toBe("1");
    });

    it("keeps the ID where the wording changed, with the new rating and the wording before", async () => {
      const { id } = await saveDocument(open());
      const first = await accept(open(), id, FIRST, [[2, "retention", 41]], { now: day(2) });
      const longer = policyText(["# Terms", ARBITRATION, "We keep data for ever."]);
      const more = { pairs: pairsInOrder(3), now: day(5), analyser: "1" };
      const second = await accept(open(), id, longer, [[2, "retention", 65]], more);
      const provision = await open().provisions.getProvision(1);
      expect(provision).toMatchObject({ score: 65, severity: "high", analysedAt: day(5), clause: spanOf(longer, 2) });
      expect(provision).toMatchObject({ firstVersionId: first.id, lastVersionId: second.id });
      expect(await open().provisions.listWordings(1)).toEqual([
        { versionId: first.id, acceptedAt: day(2), clause: spanOf(FIRST, 2) },
        { versionId: second.id, acceptedAt: day(5), clause: spanOf(longer, 2) },
      ]);
    });

    it("rates the same words anew when the analyser is another", async () => {
      const { id } = await saveDocument(open());
      await accept(open(), id, FIRST, [[2, "retention", 41]], { now: day(2) });
      const more = { pairs: pairsInOrder(3), now: day(5), analyser: "2" };
      await accept(open(), id, { ...FIRST, extractor: "2" }, [[2, "retention", 45]], more);
      expect(await open().provisions.getProvision(1)).toMatchObject({ score: 45, analysedAt: day(5), analyser: "2" });
      expect(await open().provisions.listWordings(1)).toHaveLength(1);
    });

    it("are found by the place of their clause, and their ratings listed by it", async () => {
      const { id } = await saveDocument(open());
      const version = await accept(open(), id, FIRST, [
        [1, "arbitration", 43],
        [2, "retention", null],
      ]);
      const [first, second] = [spanOf(FIRST, 1), spanOf(FIRST, 2)];
      const { provisions } = open();
      expect((await provisions.findProvisionAt(version.id, second.start))?.clause.quote).toBe(RETENTION);
      expect(await provisions.findProvisionAt(version.id, 0)).toBeNull();
      expect(await provisions.findProvisionAt(version.id, 1)).toBeNull();
      const rated = (await provisions.listRatedStarts(version.id)).sort((a, b) => a.start - b.start);
      expect(rated).toEqual([
        {
          start: first.start,
          types: [{ id: "arbitration", confidence: 0.9 }],
          severity: "medium",
          score: 43,
          protective: false,
        },
        {
          start: second.start,
          types: [{ id: "retention", confidence: 0.9 }],
          severity: null,
          score: null,
          protective: true,
        },
      ]);
    });

    it("of others are known by their words: the same key for the same words, and no other", async () => {
      const [own, ...others] = await Promise.all(["acme", "meadow", "quill"].map((slug) => saveDocument(open(), slug)));
      for (const { id } of others) await accept(open(), id, FIRST, [[1, "arbitration"]]);
      const { provisions } = open();
      const filter = { type: "arbitration", platformId: own?.platformId ?? 0, limit: 9 } as const;
      const [first, second, ...more] = await provisions.listOfOthers(filter);
      expect(more).toEqual([]);
      expect(first?.key).toBe(second?.key);
      const ids = [first?.id ?? 0, second?.id ?? 0];
      expect(await provisions.readQuotes(ids)).toEqual(new Map(ids.map((id) => [id, ARBITRATION])));
      const other = policyText(["# Terms", `${ARBITRATION} No class actions.`]);
      await accept(open(), others[0]?.id ?? 0, other, [[1, "arbitration"]], { pairs: pairsInOrder(2) });
      const after = await provisions.listOfOthers(filter);
      expect(new Set(after.map(({ key }) => key)).size).toBe(2);
      expect(await provisions.readQuotes([])).toEqual(new Map());
    });

    it("ends one whose clause is gone, or says nothing of a known type any more", async () => {
      const { id } = await saveDocument(open());
      const first = await accept(open(), id, FIRST, [
        [1, "arbitration"],
        [2, "retention"],
      ]);
      const shorter = policyText(["# Terms", RETENTION]);
      const pairs = [
        { before: 0, after: 0 },
        { before: 1, after: null },
        { before: 2, after: 1 },
      ];
      await accept(open(), id, shorter, [], { pairs, now: day(5) });
      expect(await standing(id)).toEqual([]);
      for (const provision of [await open().provisions.getProvision(1), await open().provisions.getProvision(2)]) {
        expect(provision).toMatchObject({ endedAt: day(5), lastVersionId: first.id });
      }
      expect(await open().provisions.getProvision(1)).toMatchObject({ clause: spanOf(FIRST, 1) });
    });

    it("gives an old ID back to a clause that comes back word for word, and not to other words", async () => {
      const { id } = await saveDocument(open());
      await accept(
        open(),
        id,
        FIRST,
        [
          [1, "arbitration"],
          [2, "retention"],
        ],
        { now: day(2) },
      );
      const shorter = policyText(["# Terms", RETENTION]);
      const gone = [
        { before: 0, after: 0 },
        { before: 1, after: null },
        { before: 2, after: 1 },
      ];
      await accept(open(), id, shorter, [[1, "retention"]], { pairs: gone, now: day(3) });
      const back = policyText(["# Terms", RETENTION, ARBITRATION, `${ARBITRATION} Always.`]);
      const pairs = [
        { before: 0, after: 0 },
        { before: 1, after: 1 },
        { before: null, after: 2 },
        { before: null, after: 3 },
      ];
      const rated: Rated[] = [
        [1, "retention"],
        [2, "arbitration"],
        [3, "arbitration"],
      ];
      const version = await accept(open(), id, back, rated, { pairs, now: day(4) });
      expect(await standing(id)).toEqual([
        [1, ARBITRATION],
        [2, RETENTION],
        [3, `${ARBITRATION} Always.`],
      ]);
      expect(await open().provisions.getProvision(1)).toMatchObject({ endedAt: null, firstSeenAt: day(2) });
      const wordings = await open().provisions.listWordings(1);
      expect(wordings.map(({ acceptedAt }) => acceptedAt)).toEqual([day(2), day(4)]);
      expect(wordings[1]?.versionId).toBe(version.id);
    });

    it("follows the words when a new extractor gives no pairs, and each of two equal clauses keeps one ID", async () => {
      const { id } = await saveDocument(open());
      const twice = policyText([RETENTION, RETENTION, TERMINATION]);
      await accept(open(), id, twice, [
        [0, "retention"],
        [1, "retention"],
        [2, "termination"],
      ]);
      const anew = policyText(["A better title.", RETENTION, RETENTION, RETENTION], "2");
      await accept(
        open(),
        id,
        anew,
        [
          [1, "retention"],
          [2, "retention"],
          [3, "retention"],
        ],
        { now: day(5) },
      );
      expect((await standing(id)).map(([provision]) => provision)).toEqual([1, 2, 4]);
      expect(await open().provisions.getProvision(3)).toMatchObject({ endedAt: day(5) });
    });

    it("keeps documents apart that say the same", async () => {
      const [one, other] = [await saveDocument(open()), await saveDocument(open(), "zeta")];
      await accept(open(), one.id, FIRST, [[1, "arbitration"]]);
      await accept(open(), other.id, FIRST, [[1, "arbitration"]]);
      await accept(open(), one.id, policyText(["Nothing."]), [], { now: day(5) });
      expect(await standing(other.id)).toEqual([[2, ARBITRATION]]);
    });
  });

  describe("provisions in answers", () => {
    it("lists standing ones by platform, document and type, highest score first", async () => {
      const acme = await saveDocument(open());
      const zeta = await saveDocument(open(), "zeta");
      await accept(open(), acme.id, FIRST, [
        [1, "arbitration", 43],
        [2, "retention", null],
      ]);
      await accept(open(), zeta.id, FIRST, [
        [1, "arbitration", 71],
        [2, "retention", 71],
      ]);
      const list = async (filter: Omit<Parameters<Stores["provisions"]["listProvisions"]>[0], "limit">, limit = 9) =>
        (await open().provisions.listProvisions({ ...filter, limit })).map(({ id }) => id);
      expect(await list({})).toEqual([3, 4, 1, 2]);
      expect(await list({}, 3)).toEqual([3, 4, 1]);
      expect(await list({ platformId: acme.platformId })).toEqual([1, 2]);
      expect(await list({ documentId: zeta.id })).toEqual([3, 4]);
      expect(await list({ type: "retention" })).toEqual([4, 2]);
      expect(await list({ type: "data-sale" })).toEqual([]);
    });

    it("counts platforms that have the type among those with a readable document", async () => {
      const [first, second, third] = [
        await saveDocument(open()),
        await saveDocument(open(), "zeta"),
        await saveDocument(open(), "omega"),
      ];
      await saveDocument(open(), "never-read");
      const again = await saveDocument(open(), "acme");
      for (const { id } of [first, again, third]) await accept(open(), id, FIRST, [[1, "arbitration"]]);
      await accept(open(), second.id, FIRST, [[2, "retention"]]);
      expect(await open().provisions.countPrevalence("arbitration")).toEqual({ withType: 2, platforms: 3 });
      expect(await open().provisions.countPrevalence("arbitration", "terms")).toEqual({ withType: 2, platforms: 3 });
      expect(await open().provisions.countPrevalence("arbitration", "cookies")).toEqual({ withType: 0, platforms: 0 });
      const failed = { at: day(3), readState: "blocked", problem: "403" } as const;
      await open().documents.recordFailedRead(third.id, failed, 1);
      expect(await open().provisions.countPrevalence("arbitration")).toEqual({ withType: 1, platforms: 2 });
      expect(await open().provisions.countPrevalence("data-sale")).toEqual({ withType: 0, platforms: 2 });
    });

    it("knows the confirmed changes that touched one: changed, added, removed", async () => {
      const { id } = await saveDocument(open());
      const before = await accept(open(), id, FIRST, [
        [1, "arbitration"],
        [2, "retention"],
      ]);
      const content = policyText(["# Terms", "We keep data for 90 days.", TERMINATION]);
      const after = await saveVersion(open(), id, content);
      const report = changeReport({
        changes: [
          clauseChange({ kind: "removed", before: spanOf(FIRST, 1) }),
          clauseChange({ before: spanOf(FIRST, 2), after: spanOf(content, 1) }),
          clauseChange({ kind: "added", after: spanOf(content, 2) }),
        ],
      });
      const pairs = [
        { before: 0, after: 0 },
        { before: 1, after: null },
        { before: 2, after: 1 },
        { before: null, after: 2 },
      ];
      const rated = [ratedClause(content, 1, "retention"), ratedClause(content, 2, "termination")];
      const planned = acceptance(after, rated, { pairs });
      const confirmed = await open().changes.confirm(outcome(before, after, { report }), planned);
      const changeId = confirmed.id;
      const touched = async () =>
        (await open().changes.listClauseChanges(changeId)).map(({ provisionId }) => provisionId);
      const related = (provisionId: number, limit = 9) => open().provisions.listRelatedChanges(provisionId, limit);
      expect(await touched()).toEqual([1, 2, 3]);
      for (const provisionId of [1, 2, 3]) expect(await related(provisionId)).toEqual([confirmed]);
      expect(await related(4)).toEqual([]);
      expect(await related(2, 0)).toEqual([]);
    });
  });
}
