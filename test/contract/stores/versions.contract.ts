import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { NotFoundError } from "../../../src/errors.js";
import type { PolicyText } from "../../../src/policy/types.js";
import type { Stores } from "../../../src/ports.js";
import { day, policyText, saveDocument, saveVersion, snapshotOf } from "../../support/records.js";

const ODD: PolicyText = {
  extractor: "7",
  text: 'Terms 😀\n\\u0000 "quoted" \t ünï\u00a0\u2028 % \\ {"a":1}\n',
  clauses: [
    { kind: "heading", path: [], start: 0, end: 8, linkShare: 0 },
    { kind: "row", path: ["Terms 😀", 'A "quoted" \\ path'], start: 9, end: 20, linkShare: 1 / 3 },
    {
      ...{ kind: "item", path: ["Terms 😀"], start: 20, end: 20, linkShare: 1 },
      links: [
        { text: 'a "link" 😀', target: "https://acme.example/a?b=c\\" },
        { text: "again", target: "https://acme.example/a?b=c\\" },
      ],
    },
    { kind: "item", path: [], start: 20, end: 20, linkShare: 1, links: [{ text: "x", target: "/b" }] },
  ],
  title: null,
  language: null,
  dateLine: "Last updated: 1 May 2026",
};

export function describeVersions(open: () => Stores): void {
  describe("versions", () => {
    it("gives back the text and its clauses unchanged", async () => {
      const { id } = await saveDocument(open());
      const version = await saveVersion(open(), id, ODD, day(4));
      expect(version).toEqual({
        id: version.id,
        documentId: id,
        snapshotId: version.snapshotId,
        extractor: "7",
        ...{ comparableSha256: null, analyser: null, held: null },
        textSha256: createHash("sha256").update(ODD.text, "utf8").digest("hex"),
        title: null,
        language: null,
        dateLine: "Last updated: 1 May 2026",
        setAside: [],
        createdAt: day(4),
        acceptedAt: null,
      });
      expect(await open().versions.readVersion(version.id)).toEqual({ ...version, content: ODD });
      expect(await open().versions.getVersion(version.id)).toEqual(version);
    });

    it("counts the lines that were set aside, by reason", async () => {
      const { id } = await saveDocument(open());
      const setAside = ["menu", "footer", "menu"].map((reason) => ({ reason, text: "Home" }));
      const version = await saveVersion(open(), id, { ...ODD, setAside });
      const counts = [
        { reason: "menu", lines: 2 },
        { reason: "footer", lines: 1 },
      ];
      expect((await open().versions.getVersion(version.id)).setAside).toEqual(counts);
    });

    it.each([
      ["plain text", "We keep your data — alle Daten — for 30 days."],
      ["text beyond the first plane", "😀 We keep 🏺🏺 your data for 30 days 😀."],
    ])("cuts %s as it stands there", async (_what, line) => {
      const { id } = await saveDocument(open());
      const content = policyText([line, "More."]);
      const version = await saveVersion(open(), id, content);
      for (const count of [0, 1, 3, 30]) {
        const places = Array.from({ length: count }, (_, at) => ({
          start: at,
          end: Math.min(at * 2, line.length + 3),
        }));
        const expected = places.map(({ start, end }) => content.text.slice(start, end));
        expect(await open().versions.readSlices(version.id, places)).toEqual(expected);
      }
      await expect(open().versions.readSlices(99, [])).rejects.toThrow(NotFoundError);
    });

    it("keeps thousands of clauses, and a text without any", async () => {
      const { id } = await saveDocument(open());
      const long = policyText(Array.from({ length: 3000 }, (_, index) => `Clause number ${index}.`));
      const empty = policyText([]);
      for (const content of [long, empty]) {
        const version = await saveVersion(open(), id, content);
        expect((await open().versions.readVersion(version.id)).content).toEqual(content);
      }
    });

    it("saves one version for a snapshot and an extractor, also at the same moment", async () => {
      const { id: documentId } = await saveDocument(open());
      const { id: snapshotId } = await open().snapshots.saveSnapshot(snapshotOf(documentId, "x"));
      const save = (extractor: string) =>
        open().versions.saveVersion({ documentId, snapshotId, content: policyText(["x"], extractor), now: day(1) });
      const [first, again] = await Promise.all([save("1"), save("1")]);
      const better = await save("2");
      expect(again).toEqual(first);
      expect(better.id).not.toBe(first.id);
      expect(await open().versions.listVersions(documentId, 10)).toEqual([better, first]);
      expect(await open().versions.listVersions(documentId, 1)).toEqual([better]);
      expect((await open().versions.readVersion(first.id)).content.clauses).toHaveLength(1);
    });

    it.each([
      ["a NUL character", "a\u0000b"],
      ["half of a UTF-16 pair", "a\ud83db"],
    ])("refuses a text with %s rather than alter it, and leaves nothing behind", async (_, text) => {
      const { id } = await saveDocument(open());
      const error = { code: "text-not-storable", retryable: false };
      await expect(saveVersion(open(), id, policyText([text]))).rejects.toMatchObject(error);
      expect(await open().versions.listVersions(id, 10)).toEqual([]);
    });

    it("says so when one does not exist", async () => {
      await expect(open().versions.getVersion(9)).rejects.toThrow(NotFoundError);
      await expect(open().versions.readVersion(9)).rejects.toThrow(NotFoundError);
    });
  });
}
