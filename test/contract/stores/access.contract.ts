import { describe, expect, it } from "vitest";
import type { Stores, Viewer } from "../../../src/ports.js";
import {
  acceptance,
  day,
  outcome,
  pairsInOrder,
  policyText,
  ratedClause,
  saveDocument,
  saveVersion,
} from "../../support/records.js";

const HERE: Viewer = { adapter: "slack", workspace: "T1" };
const THERE: Viewer = { adapter: "slack", workspace: "T2" };

/** A document with a clause of each kind given, read once; and one change of it. */
async function withRecords(stores: Stores) {
  const document = await saveDocument(stores);
  const content = policyText(["# Terms", "You waive class actions for ever.", "We keep your data for 30 days."]);
  const before = await saveVersion(stores, document.id, content);
  const rated = [ratedClause(content, 1, "class-action-waiver"), ratedClause(content, 2, "retention", 20)];
  await stores.changes.acceptBaseline(acceptance(before, rated));
  const changed = policyText(["# Terms", "You waive class actions for ever, always."]);
  const after = await saveVersion(stores, document.id, changed, day(3));
  const pairs = [...pairsInOrder(2), { before: 2, after: null }];
  const accepted = acceptance(after, [ratedClause(changed, 1, "class-action-waiver")], { pairs });
  const change = await stores.changes.confirm(outcome(before, after), accepted);
  return { document, change };
}

export function describeAccess(open: () => Stores): void {
  describe("links to records", () => {
    const wanted = { record: "C-67", ...HERE, createdBy: "U1", createdAt: day(1), expiresAt: day(9) };

    it("are counted when opened, and taken back by their workspace alone, once", async () => {
      const { links } = open();
      const { id } = await links.saveLink(wanted);
      expect(await links.findLink(id)).toEqual({ ...wanted, id, revokedAt: null, opened: 0, lastOpenedAt: null });
      await links.noteOpened(id, day(2));
      await links.noteOpened(id, day(3));
      expect(await links.findLink(id)).toMatchObject({ opened: 2, lastOpenedAt: day(3) });
      expect(await links.revokeLink(id, THERE, day(4))).toBeNull();
      expect(await links.revokeLink(id, HERE, day(5))).toMatchObject({ revokedAt: day(5) });
      expect(await links.revokeLink(id, HERE, day(6))).toMatchObject({ revokedAt: day(5) });
      expect([await links.findLink(id + 1), await links.listLinks(THERE, 9)]).toEqual([null, []]);
    });

    it("are listed newest first", async () => {
      const { links } = open();
      const made = [await links.saveLink(wanted), await links.saveLink(wanted)];
      expect((await links.listLinks(HERE, 9)).map(({ id }) => id)).toEqual(made.map(({ id }) => id).reverse());
    });
  });

  describe("tokens", () => {
    it("are found by their hash, which is told to nobody", async () => {
      const { tokens } = open();
      const sha256 = "a".repeat(64);
      const wanted = {
        name: "GRC",
        scopes: ["read", "ask"] as const,
        ...HERE,
        createdBy: "U1",
        createdAt: day(1),
        expiresAt: null,
      };
      const token = await tokens.saveToken({ ...wanted, sha256 });
      expect(token).toEqual({ ...wanted, id: token.id, revokedAt: null, lastUsedAt: null });
      expect([await tokens.findToken(sha256), await tokens.findToken("b".repeat(64))]).toEqual([token, null]);
      await tokens.noteUsed(token.id, day(2));
      expect(await tokens.revokeToken(token.id, THERE, day(3))).toBeNull();
      expect(await tokens.revokeToken(token.id, HERE, day(3))).toMatchObject({ lastUsedAt: day(2), revokedAt: day(3) });
      expect(await tokens.listTokens(HERE, 9)).toHaveLength(1);
    });
  });

  describe("the chain", () => {
    it("takes each place and each change once", async () => {
      const { change } = await withRecords(open());
      const { chain } = open();
      expect([await chain.findHead(), await chain.listUnchained(9), await chain.countUnchained()]).toEqual([
        null,
        [change.id],
        1,
      ]);
      const entry = { position: 1, changeId: change.id, recordSha256: "1", previous: "0", hash: "2", at: day(4) };
      expect(await chain.appendEntry(entry)).toBe(true);
      expect(await chain.appendEntry(entry)).toBe(false);
      expect(await chain.appendEntry({ ...entry, position: 2 })).toBe(false);
      await chain.saveTimestamp(1, new Uint8Array([1, 2]));
      expect({ ...(await chain.findHead()), timestamp: null }).toEqual({ ...entry, timestamp: null });
      expect([...((await chain.findEntry(change.id))?.timestamp ?? [])]).toEqual([1, 2]);
      expect([await chain.listEntries(0, 9), await chain.listEntries(1, 9), await chain.countUnchained()]).toEqual([
        [expect.anything()],
        [],
        0,
      ]);
    });
  });

  describe("looking for records", () => {
    it("finds standing clauses by words in any form, whatever is asked, for whoever may see them", async () => {
      const stores = open();
      const { document } = await withRecords(stores);
      const find = async (words: string, more: object = {}) =>
        (await stores.provisions.searchProvisions({ words, limit: 9, offset: 0, ...more })).map(({ title }) => title);
      const waiver = "Title of class-action-waiver";
      expect(await find("waiving actions")).toEqual([waiver]);
      expect([
        await find("waive", { viewer: HERE }),
        await find("waive", { offset: 1 }),
        await find("nothing"),
      ]).toEqual([[], [], []]);
      for (const odd of ["", "'", '"', "a & | !", "\\", "\0", "(*:", "-", "x".repeat(5_000)])
        expect(await find(odd)).toEqual([]);
      expect(await stores.provisions.countTypes()).toEqual([{ type: "class-action-waiver", platforms: 1 }]);
      expect(await stores.provisions.countTypes(HERE)).toEqual([]);
      expect(await stores.watches.listWatchedDocuments(HERE)).toEqual([]);
      const { id: channelId } = await stores.watches.saveChannel({ ...HERE, channel: "C1" });
      const settings = { threshold: "high", provisionType: null, digest: "off" } as const;
      const labels = { tags: ["payments", "eu"] };
      const watch = { channelId, documentId: document.id, settings, labels, createdBy: "U1", now: day(2) };
      await stores.watches.saveWatch(watch);
      expect(await stores.watches.listWatchedDocuments(HERE)).toEqual([document.id]);
      expect(await stores.watches.listWatchedDocuments(HERE, "eu")).toEqual([document.id]);
      expect(await stores.watches.listWatchedDocuments(HERE, "e")).toEqual([]);
      expect(await find("waive", { viewer: HERE })).toEqual([waiver]);
    });

    it("lists changes of some documents, of a kind, behind one", async () => {
      const stores = open();
      const { document, change } = await withRecords(stores);
      const list = async (filter: object) =>
        (await stores.changes.listChanges({ limit: 9, ...filter })).map(({ id }) => id);
      expect([await list({ documentIds: [document.id] }), await list({ documentIds: [] })]).toEqual([[change.id], []]);
      expect(await list({ type: "arbitration" })).toEqual([]);
      expect(await list({ after: change })).toEqual([]);
      expect(await list({ after: { id: change.id + 1, detectedAt: change.detectedAt } })).toEqual([change.id]);
    });
  });
}
