import { readChannelSettings } from "../../channels/channel-settings.js";
import { nextDigest } from "../../channels/digest-times.js";
import type { Logger } from "../../logger.js";
import type { Deadline, Delivery, DigestRhythm, Stores, Watch } from "../../ports.js";
import type { ChangeViewStores } from "../../records/change-view.js";
import type { Covered } from "./coverage-blocks.js";
import { type DigestEntry, readDigestEntries } from "./digest-entries.js";
import { type HeartbeatView, readAhead, readHeartbeat } from "./heartbeat-notice.js";

/** Everything a digest says. */
export interface DigestView {
  readonly rhythm: DigestRhythm;
  readonly since: Date;
  readonly until: Date;
  readonly timeZone: string;
  readonly nextAt: Date;
  /** Only shown to somebody who asked, before its time. */
  readonly preview: boolean;
  readonly entries: readonly DigestEntry[];
  /** Changes that no watch here asks for: other types of clause. */
  readonly otherTypes: number;
  /** Changes that are recorded and never news. */
  readonly quiet: number;
  /** Days of the next weeks that changes of these policies bind to, soonest first. */
  readonly ahead: readonly Deadline[];
  /** The heartbeat, on the weekly digest: it is said there. */
  readonly heartbeat?: HeartbeatView;
  /** The policies whose changes it tells. */
  readonly watched: readonly Covered[];
}

/** The stores a digest is read from. */
export type DigestStores = ChangeViewStores &
  Pick<Stores, "settings" | "deliveries" | "digests" | "watches" | "deadlines" | "triage">;

/** Loads what a planned digest says. Throws `NotFoundError`. */
export async function readDigestView(
  stores: DigestStores,
  { id, channelId, rhythm, since, until }: Delivery,
  logger?: Pick<Logger, "error">,
): Promise<DigestView> {
  if (rhythm === null || since === null || until === null) throw new Error(`Delivery ${id} is no digest.`);
  const listed = await stores.digests.listDigest(id);
  return viewOf(stores, { channelId, rhythm, since, until, listed, preview: false }, logger);
}

/** What the channel's next digest would say by now; of some documents only, where they are given. */
export async function previewDigest(
  stores: DigestStores,
  turn: { channelId: number; rhythm: DigestRhythm; since: Date; dueAt: Date },
  now: Date,
  only?: ReadonlySet<number>,
): Promise<DigestView> {
  const watches = await digestWatches(stores, turn.channelId, turn.rhythm);
  const ids = watches.map(({ documentId }) => documentId).filter((id) => only?.has(id) ?? true);
  const listed = await stores.digests.listUndigested(turn, ids, now);
  return viewOf(stores, { ...turn, until: now, listed, preview: true, ...(only ? { only } : {}) });
}

/** The channel's active watches that a digest of the rhythm tells about. */
export async function digestWatches(
  stores: Pick<Stores, "watches">,
  channelId: number,
  rhythm: DigestRhythm,
): Promise<Watch[]> {
  const watches = await stores.watches.listWatches({ channelId });
  return watches.filter(({ digest, disabledReason }) => digest === rhythm && disabledReason === null);
}

interface Period extends Pick<DigestView, "rhythm" | "since" | "until" | "preview"> {
  readonly channelId: number;
  readonly listed: readonly Delivery[];
  /** Only these documents. */
  readonly only?: ReadonlySet<number>;
}

async function viewOf(
  stores: DigestStores,
  { channelId, listed, only, ...period }: Period,
  logger?: Pick<Logger, "error">,
): Promise<DigestView> {
  const { rhythm, since, until } = period;
  const [settings, watches] = await Promise.all([
    readChannelSettings(stores, channelId),
    digestWatches(stores, channelId, rhythm),
  ]);
  const ids = watches.map(({ documentId }) => documentId).filter((id) => only?.has(id) ?? true);
  const asked = listed.filter(({ skipKind }) => skipKind !== "type");
  return {
    ...period,
    timeZone: settings.timeZone,
    nextAt: nextDigest(rhythm, settings, until),
    entries: await readDigestEntries(stores, asked, logger),
    otherTypes: listed.length - asked.length,
    quiet: await stores.changes.countQuiet(ids, since, until),
    ahead: await readAhead(stores, ids, { timeZone: settings.timeZone, now: until, channelId }),
    ...(rhythm === "weekly" && settings.heartbeat && !only
      ? { heartbeat: await readHeartbeat(stores, channelId, until) }
      : {}),
    watched: await Promise.all(ids.map((id) => readCovered(stores, id))),
  };
}

async function readCovered(stores: DigestStores, documentId: number): Promise<Covered> {
  const document = await stores.documents.getDocument(documentId);
  return { document, platform: await stores.platforms.getPlatform(document.platformId) };
}
