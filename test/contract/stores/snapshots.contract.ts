import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { NotFoundError } from "../../../src/errors.js";
import type { Stores } from "../../../src/ports.js";
import { day, saveDocument, snapshotOf } from "../../support/records.js";

export function describeSnapshots(open: () => Stores): void {
  describe("snapshots", () => {
    it("gives back every byte and every field", async () => {
      const { id: documentId } = await saveDocument(open());
      const bytes = Uint8Array.from({ length: 5000 }, (_, index) => (index * 31) % 256);
      const sha256 = createHash("sha256").update(bytes).digest("hex");
      const { bytes: _, ...fields } = { ...snapshotOf(documentId, ""), bytes, sha256 };
      const saved = await open().snapshots.saveSnapshot({ ...fields, bytes });
      expect(saved).toEqual({ ...fields, id: saved.id, size: 5000, origin: null, archived: null });
      expect(await open().snapshots.getSnapshot(saved.id)).toEqual(saved);
      expect(Buffer.from(await open().snapshots.readBytes(sha256)).equals(bytes)).toBe(true);
    });

    it("keeps the same bytes once, with a row for each fetch, also when fetched at the same moment", async () => {
      const { id } = await saveDocument(open());
      const [first, second] = await Promise.all([
        open().snapshots.saveSnapshot(snapshotOf(id, "same", day(1))),
        open().snapshots.saveSnapshot(snapshotOf(id, "same", day(2))),
      ]);
      expect(first.sha256).toBe(second.sha256);
      expect(first.id).not.toBe(second.id);
      expect((await open().snapshots.getSnapshot(second.id)).fetchedAt).toEqual(day(2));
    });

    it("keeps an empty page", async () => {
      const { id } = await saveDocument(open());
      const saved = await open().snapshots.saveSnapshot(snapshotOf(id, ""));
      expect(saved.size).toBe(0);
      expect(await open().snapshots.readBytes(saved.sha256)).toHaveLength(0);
    });

    it("refuses bytes under a hash that is not theirs", async () => {
      const { id } = await saveDocument(open());
      const forged = { ...snapshotOf(id, "one"), sha256: snapshotOf(id, "two").sha256 };
      await expect(open().snapshots.saveSnapshot(forged)).rejects.toMatchObject({ code: "hash-mismatch" });
      await expect(open().snapshots.readBytes(forged.sha256)).rejects.toThrow(NotFoundError);
    });

    it("keeps header values whatever characters they hold", async () => {
      const { id } = await saveDocument(open());
      const headers = { "x-odd": "a\u0000b \ud800 é" };
      const saved = await open().snapshots.saveSnapshot({
        ...snapshotOf(id, "x"),
        headers,
        contentType: "text/\u0000html",
      });
      expect(await open().snapshots.getSnapshot(saved.id)).toMatchObject({ headers, contentType: "text/\uFFFDhtml" });
    });

    it("says so when one does not exist", async () => {
      await expect(open().snapshots.getSnapshot(9)).rejects.toThrow(NotFoundError);
    });
  });
}
