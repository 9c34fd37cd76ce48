import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { PageAccess, PageSettings } from "../../../src/ports.js";
import { createStopSigner } from "../../../src/records/mail-stops.js";
import { createLinkSigner } from "../../../src/records/record-links.js";
import { createSiteListener } from "../../../src/web/site.js";
import { startWebServer } from "../../../src/web/web-server.js";
import {
  createWorld,
  publishBaseline,
  publishChange,
  TERMS_AFTER,
  TERMS_BEFORE,
  type World,
  withChange,
} from "../../chat/commands/world.js";
import type { TestDatabase } from "../../support/database.js";
import { directEngine } from "../../support/direct-engine.js";

export const STOPS = createStopSigner([new Uint8Array(32).fill(7)]);
export const SIGNER = createLinkSigner([new Uint8Array(32).fill(7)]);

/** Documents of a site: one that the catalogue lists, and one that only a workspace knows. */
export interface OpenSite {
  readonly base: string;
  readonly world: World;
  readonly settings: PageSettings;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** The real site on a real server and database: D-1 (listed, C-1), and D-2 (of slack/T1 alone, C-2). */
export async function openSite(database: TestDatabase, access: PageAccess): Promise<OpenSite> {
  const world = await createWorld(database);
  await withChange(world);
  const [listed] = await world.stores.documents.listDocuments();
  await world.stores.documents.publish([listed?.url ?? ""]);
  await addPrivate(world);
  const settings = { access, publicUrl: "https://fineprint.example" };
  const site = createSiteListener({
    ...{ stores: database.stores, settings, signer: SIGNER, stops: STOPS, engine: directEngine },
    clock: { now: () => world.now },
    logger: { error: (...args: unknown[]) => void world.errors.push(args) },
  });
  const server: Server = await startWebServer({ host: "127.0.0.1", port: 0, routes: [], others: site });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    ...{ base, world, settings },
    get: (path, headers = {}) => fetch(`${base}${path}`, { headers, redirect: "manual" }),
    async close() {
      await world.runner.stop();
      server.closeAllConnections();
      server.close();
    },
  };
}

async function addPrivate(world: World): Promise<void> {
  const { stores } = world;
  const platform = await stores.platforms.savePlatform({ slug: "acorn", name: "Acorn", aliases: [], domains: [] });
  const url = "https://intranet.acorn.example/terms";
  const document = await stores.documents.saveDocument({ platformId: platform.id, type: "terms", url }, world.now);
  const { id: channelId } = await stores.watches.saveChannel({ adapter: "slack", workspace: "T1", channel: "C1" });
  const watch = { threshold: "low", provisionType: null, digest: "off" } as const;
  await stores.watches.saveWatch({
    channelId,
    documentId: document.id,
    settings: watch,
    createdBy: "U1",
    now: world.now,
  });
  await publishBaseline(world, document.id, TERMS_BEFORE.replaceAll("Meadow Learn", "Acorn"));
  await publishChange(
    world,
    await stores.documents.getDocument(document.id),
    TERMS_AFTER.replaceAll("Meadow Learn", "Acorn"),
  );
}
