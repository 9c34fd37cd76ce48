import { describe, expect, it } from "vitest";
import type { Stores, Viewer } from "../../../src/ports.js";
import { day, saveDocument } from "../../support/records.js";

const ACME: Viewer = { adapter: "slack", workspace: "T1" };
const OTHER: Viewer = { adapter: "slack", workspace: "T2" };
/** The same name on another platform is another workspace. */
const NAMESAKE: Viewer = { adapter: "discord", workspace: "T1" };

async function watch(stores: Stores, documentId: number, viewer: Viewer): Promise<number> {
  const { id: channelId } = await stores.watches.saveChannel({ ...viewer, channel: "C1" });
  const settings = { threshold: "high", provisionType: null, digest: "off" } as const;
  const { watch: saved } = await stores.watches.saveWatch({
    ...{ channelId, documentId, settings, createdBy: "U1" },
    now: day(2),
  });
  return saved.id;
}

async function seenBy({ documents, platforms }: Stores, id: number, viewer: Viewer): Promise<boolean> {
  const { platformId } = await documents.getDocument(id);
  const { slug } = await platforms.getPlatform(platformId);
  const answers = [
    await documents.isVisible(id, viewer),
    (await documents.listDocuments(undefined, viewer)).some((document) => document.id === id),
    (await documents.listDocuments(platformId, viewer)).some((document) => document.id === id),
    (await platforms.findPlatformBySlug(slug, viewer)) !== null,
    (await platforms.listPlatforms(viewer)).some((platform) => platform.id === platformId),
  ];
  expect(new Set(answers).size).toBe(1);
  return answers[0] === true;
}

export function describeVisibility(open: () => Stores): void {
  describe("visibility", () => {
    it("shows a document to workspaces that watch it or ever have, and to no other", async () => {
      const { id } = await saveDocument(open());
      expect(await seenBy(open(), id, ACME)).toBe(false);
      const watchId = await watch(open(), id, ACME);
      expect(await seenBy(open(), id, ACME)).toBe(true);
      await open().watches.removeWatches([watchId]);
      expect(await seenBy(open(), id, ACME)).toBe(true);
      expect(await seenBy(open(), id, OTHER)).toBe(false);
      expect(await seenBy(open(), id, NAMESAKE)).toBe(false);
    });

    it("shows a published document to all", async () => {
      const { id, url } = await saveDocument(open());
      await open().documents.publish([url, "https://nobody.example/'; --"]);
      for (const viewer of [ACME, OTHER, NAMESAKE]) expect(await seenBy(open(), id, viewer)).toBe(true);
    });
  });
}
