import { describe, expect, it } from "vitest";
import type { Stores } from "../../../src/ports.js";
import { day, saveDocument } from "../../support/records.js";

const FIRST = { adapter: "slack", workspace: "T1", sealed: "sealed-1", installedAt: day(1) };

export function describeInstallations(open: () => Stores): void {
  describe("installations", () => {
    it("keeps one for each workspace of each platform", async () => {
      const { installations } = open();
      const others = [
        { ...FIRST, workspace: "T2", sealed: "sealed-2" },
        { ...FIRST, adapter: "other", sealed: "sealed-3" },
      ];
      for (const one of [FIRST, ...others]) await installations.saveInstallation(one);
      const again = { ...FIRST, sealed: "sealed-4", installedAt: day(2) };
      await installations.saveInstallation(again);
      expect(await installations.findInstallation("slack", "T1")).toEqual(again);
      expect(await installations.findInstallation("slack", "T2")).toEqual(others[0]);
      expect(await installations.findInstallation("other", "T1")).toEqual(others[1]);
      expect(await installations.findInstallation("slack", "T3")).toBeNull();
    });

    it("renews only what is still there", async () => {
      const { installations } = open();
      await installations.saveInstallation(FIRST);
      expect(await installations.renewInstallation(FIRST, "renewed")).toBe(true);
      expect(await installations.renewInstallation(FIRST, "late")).toBe(false);
      expect(await installations.findInstallation("slack", "T1")).toEqual({ ...FIRST, sealed: "renewed" });
      await installations.removeInstallation("slack", "T1");
      expect(await installations.renewInstallation({ ...FIRST, sealed: "renewed" }, "later")).toBe(false);
      expect(await installations.findInstallation("slack", "T1")).toBeNull();
    });

    it("removes one, once", async () => {
      const { installations } = open();
      await installations.saveInstallation(FIRST);
      await installations.saveInstallation({ ...FIRST, workspace: "T2" });
      expect(await installations.removeInstallation("slack", "T1")).toBe(true);
      expect(await installations.removeInstallation("slack", "T1")).toBe(false);
      expect(await installations.findInstallation("slack", "T2")).not.toBeNull();
    });

    it("switches off the watches of one workspace and no other", async () => {
      const { watches } = open();
      const { id: documentId } = await saveDocument(open());
      const settings = { threshold: "low", provisionType: null, digest: "off" } as const;
      const reasons = async () => (await watches.listWatches({})).map(({ disabledReason }) => disabledReason);
      for (const [adapter, workspace, channel] of [
        ["slack", "T1", "C1"],
        ["slack", "T1", "C2"],
        ["slack", "T2", "C1"],
        ["discord", "T1", "C1"],
      ] as const) {
        const { id: channelId } = await watches.saveChannel({ adapter, workspace, channel });
        await watches.saveWatch({ channelId, documentId, settings, createdBy: "ann", now: day(1) });
      }
      await watches.disableWorkspace({ adapter: "slack", workspace: "T1" }, "removed");
      await watches.disableWorkspace({ adapter: "slack", workspace: "T1" }, "a later reason");
      expect(await reasons()).toEqual(["removed", "removed", null, null]);
    });
  });
}
