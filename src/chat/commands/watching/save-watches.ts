import { readingFor } from "../../../catalogue/document-reading.js";
import { listedUrls } from "../../../catalogue/listed-urls.js";
import { readChannelSettings } from "../../../channels/channel-settings.js";
import type {
  AuditEntry,
  NewPlatform,
  Platform,
  PolicyDocument,
  Watch,
  WatchSaved,
  WatchToSave,
} from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import type { CommandContext } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { findRecord } from "../find-record.js";
import type { CommandArguments } from "../line/command.js";
import { givenLabels } from "../watch-labels.js";
import { mergeSettings } from "../watch-settings.js";
import { readChannel, type WatchedDocument } from "../watched.js";
import type { WatchTarget } from "./watch-target.js";

/** A watch as it stands now, and as it stood before this command. */
export interface SavedWatch extends WatchedDocument {
  readonly before: Watch | null;
}

/** A document on record with its platform. */
export interface Page {
  readonly document: PolicyDocument;
  readonly platform: Platform;
}

/** Who watches, where, and with which settings. */
export interface Watching {
  readonly given: CommandArguments;
  readonly context: CommandContext;
}

/** A page, and what is to be set for its watch. */
export interface WantedWatch {
  readonly page: Page;
  readonly given: CommandArguments;
}

/** Saves this channel's watches of the pages, all with the same settings, and notes who did it. */
export function saveWatches(
  pages: readonly Page[],
  { given, context }: Watching,
  deps: HandlerDeps,
): Promise<SavedWatch[]> {
  return saveEach(
    pages.map((page) => ({ page, given })),
    context,
    deps,
  );
}

/** The same with settings for each: all are saved or none. Throws `InputError` where a limit is reached. */
export async function saveEach(
  wanted: readonly WantedWatch[],
  context: CommandContext,
  deps: HandlerDeps,
): Promise<SavedWatch[]> {
  const { stores, clock } = deps;
  const channel = await readChannel(stores, context);
  const defaults = await readChannelSettings(stores, channel.id);
  const standing = await stores.watches.listWatches({ channelId: channel.id });
  const befores = new Map(standing.map((watch) => [watch.documentId, watch]));
  const who = { channelId: channel.id, createdBy: context.user, now: clock.now() };
  const watches = wanted.map(({ page, given }): WatchToSave => {
    const before = befores.get(page.document.id) ?? null;
    const settings = mergeSettings(given, before, defaults);
    return { ...who, documentId: page.document.id, settings, labels: givenLabels(given, before, context) };
  });
  const results = await stores.watches.saveWatches(watches, deps.defaults.watchLimits);
  await stores.audit.appendAll(results.map((result) => watchEntry(result, context, deps)));
  await settleCadences(results, deps);
  const saved = new Map(results.map(({ watch }) => [watch.documentId, watch]));
  return wanted.flatMap(({ page }) => {
    const watch = saved.get(page.document.id);
    return watch ? [{ ...page, watch, before: befores.get(page.document.id) ?? null }] : [];
  });
}

function watchEntry({ watch, created }: WatchSaved, { user }: CommandContext, { clock }: HandlerDeps): AuditEntry {
  const { threshold, provisionType, digest, tags, ownerName, checkEveryMs } = watch;
  return {
    at: clock.now(),
    actor: user,
    channelId: watch.channelId,
    verb: "watch",
    subject: formatRecordId("document", watch.documentId),
    detail: { threshold, provisionType, digest, tags, owner: ownerName, checkEveryMs, created },
  };
}

/** A watch with a wish, or a new one without, may change how often its document is checked for everybody. */
async function settleCadences(results: readonly WatchSaved[], { stores, defaults, clock }: HandlerDeps): Promise<void> {
  const ids = results.map(({ watch }) => watch.documentId);
  await stores.documents.settleCadences(ids, defaults.checkEveryMs, clock.now());
}

/** Saves the platform and its documents; those the catalogue lists are public from then on. */
export function savePages(target: WatchTarget, deps: HandlerDeps): Promise<Page[]> {
  return saveTargets([target], deps).then(([pages = []]) => pages);
}

/** The same for many platforms: the pages of each, in their order. */
export async function saveTargets(targets: readonly WatchTarget[], deps: HandlerDeps): Promise<Page[][]> {
  const listed = new Set(listedUrls(deps.catalogue));
  const saved: Page[][] = [];
  for (const { platform: wanted, documents } of targets) {
    const platform = await savePlatform(wanted, deps);
    const pages: Page[] = [];
    for (const { type, url } of documents) {
      const page = { platformId: platform.id, type, url, reading: readingFor(deps.catalogue, url) };
      pages.push({ document: await deps.stores.documents.saveDocument(page, deps.clock.now()), platform });
    }
    saved.push(pages);
  }
  const urls = targets.flatMap(({ documents }) => documents.map(({ url }) => url));
  await deps.stores.documents.publish(urls.filter((url) => listed.has(url)));
  return saved;
}

/** One that was added by its address keeps the name its pages gave it. */
function savePlatform(wanted: NewPlatform, { stores, catalogue }: HandlerDeps): Promise<Platform> {
  const isListed = catalogue.entries().some(({ slug }) => slug === wanted.slug);
  return isListed ? stores.platforms.savePlatform(wanted) : stores.platforms.addPlatform(wanted);
}

/** `/watch D-12 D-13`: documents that are on record already, as Undo names them. Throws `InputError`. */
export async function readPages({ records = [] }: CommandArguments, { stores }: HandlerDeps): Promise<Page[]> {
  return Promise.all(
    records.map(async (record) => {
      const document = await findRecord(record, () => stores.documents.getDocument(record.id));
      return { document, platform: await stores.platforms.getPlatform(document.platformId) };
    }),
  );
}
