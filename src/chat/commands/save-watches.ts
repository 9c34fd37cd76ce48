import type { Platform, PolicyDocument, Watch } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import type { CommandContext } from "../types.js";
import type { Command } from "./command.js";
import type { HandlerDeps } from "./deps.js";
import { findRecord } from "./records.js";
import { mergeSettings } from "./watch-settings.js";
import { findWatchTarget } from "./watch-target.js";
import { readChannel, type WatchedDocument } from "./watched.js";

/** A watch as it stands now, and as it stood before this command. */
export interface SavedWatch extends WatchedDocument {
  readonly before: Watch | null;
}

interface Page {
  readonly document: PolicyDocument;
  readonly platform: Platform;
}

/** Saves the platform, its documents and this channel's watches of them, and notes who did it. Throws `InputError`. */
export async function saveWatches(command: Command, context: CommandContext, deps: HandlerDeps): Promise<SavedWatch[]> {
  const { stores, clock } = deps;
  const pages = command.given.records ? await readPages(command, deps) : await savePages(command, deps);
  const channel = await readChannel(stores, context);
  const standing = await stores.watches.listWatches({ channelId: channel.id });
  const saved: SavedWatch[] = [];
  for (const page of pages) {
    const before = standing.find((watch) => watch.documentId === page.document.id) ?? null;
    const settings = mergeSettings(command.given, before);
    const who = { channelId: channel.id, createdBy: context.user, now: clock.now() };
    const { watch } = await stores.watches.saveWatch({ ...who, documentId: page.document.id, settings });
    saved.push({ ...page, watch, before });
    await stores.audit.append({
      at: clock.now(),
      actor: context.user,
      channelId: channel.id,
      verb: "watch",
      subject: formatRecordId("document", page.document.id),
      detail: { ...settings, created: before === null },
    });
  }
  return saved;
}

async function savePages(command: Command, deps: HandlerDeps): Promise<Page[]> {
  const target = await findWatchTarget(command, deps);
  const platform = await deps.stores.platforms.savePlatform(target.platform);
  const pages: Page[] = [];
  for (const { type, url } of target.documents) {
    const document = await deps.stores.documents.saveDocument({ platformId: platform.id, type, url }, deps.clock.now());
    pages.push({ document, platform });
  }
  return pages;
}

/** `/watch D-12 D-13`: documents that are on record already, as Undo names them. */
async function readPages({ given }: Command, { stores }: HandlerDeps): Promise<Page[]> {
  return Promise.all(
    (given.records ?? []).map(async (record) => {
      const document = await findRecord(record, () => stores.documents.getDocument(record.id));
      return { document, platform: await stores.platforms.getPlatform(document.platformId) };
    }),
  );
}
