import { readChannelSettings } from "../../channels/channel-settings.js";
import { formatLocal, nextDigest } from "../../channels/digest-times.js";
import { dayAfter, daysUntil, localDay } from "../../channels/reminder-times.js";
import type { Deadline, Platform, PolicyDocument, Stores, Watch } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { daysLeftWords, deadlineWords } from "../../records/deadline-words.js";
import { proveDeadlines } from "../../records/proven-deadlines.js";
import { documentName } from "../../records/record-words.js";
import { rateListed } from "../../teams/team-severity.js";
import { commandWords, type Prose, prose } from "../commands/verbs/prose.js";
import type { Block, Notice } from "../types.js";
import { coverageProblems } from "./coverage-blocks.js";

const DAY_MS = 86_400_000;
/** Days ahead that are listed, and how many of them. */
const AHEAD_DAYS = 30;
const SHOWN = 5;
const MOST = 1_000;
/** A card that nobody has touched for so long is history, not work. */
const UNDECIDED_MS = 90 * DAY_MS;

export type HeartbeatStores = Pick<
  Stores,
  "settings" | "watches" | "documents" | "platforms" | "deadlines" | "triage" | "changes" | "versions"
>;

/** How all that a channel watches stands, whether something changed or not. */
export interface HeartbeatView {
  readonly watched: readonly {
    readonly document: PolicyDocument;
    readonly platform: Platform;
    readonly watch: Watch;
  }[];
  readonly timeZone: string;
  readonly now: Date;
  readonly nextAt: Date;
  readonly ahead: readonly Deadline[];
  readonly undecided: number;
  readonly undecidedHigh: number;
}

/** Loads what a channel's heartbeat says now. */
export async function readHeartbeat(stores: HeartbeatStores, channelId: number, now: Date): Promise<HeartbeatView> {
  const [settings, watches] = await Promise.all([
    readChannelSettings(stores, channelId),
    stores.watches.listWatches({ channelId }),
  ]);
  const active = watches.filter(({ disabledReason }) => disabledReason === null);
  const ids = active.map(({ documentId }) => documentId);
  const documents = await stores.documents.findDocuments(ids);
  const platforms = await stores.platforms.findPlatforms([...new Set(documents.map(({ platformId }) => platformId))]);
  const since = new Date(now.getTime() - UNDECIDED_MS);
  const open = await stores.triage.listUndecided({ channelId, since, limit: MOST });
  const undecided = await rateListed(open, channelId, stores);
  return {
    watched: active.flatMap((watch) => {
      const document = documents.find(({ id }) => id === watch.documentId);
      const platform = platforms.find(({ id }) => id === document?.platformId);
      return document && platform ? [{ document, platform, watch }] : [];
    }),
    timeZone: settings.timeZone,
    now,
    nextAt: nextDigest("weekly", settings, now),
    ahead: await readAhead(stores, ids, { timeZone: settings.timeZone, now, channelId }),
    undecided: undecided.length,
    undecidedHigh: undecided.filter(({ severity }) => severity === "high").length,
  };
}

/** Days of the next weeks that changes of these documents bind to, soonest first, as far as their words are proven. */
export async function readAhead(
  stores: Pick<Stores, "deadlines" | "changes" | "versions">,
  documentIds: readonly number[],
  { timeZone, now, channelId }: { readonly timeZone: string; readonly now: Date; readonly channelId: number },
): Promise<Deadline[]> {
  const from = localDay(now, timeZone);
  const asked = { documentIds, from, to: dayAfter(from, AHEAD_DAYS), minding: { channelId }, limit: MOST };
  return proveDeadlines(await stores.deadlines.listDeadlines(asked), stores);
}

/** The weekly word that everything is looked at: silence is never left to be guessed at. */
export function createHeartbeatNotice(view: HeartbeatView): Notice {
  const { watched, now, ahead, undecided, nextAt, timeZone } = view;
  const summary = heartbeatSentence(view);
  const unreadable = watched.filter(({ document }) => document.state === "unreadable").length;
  const decisions =
    undecided === 0
      ? "No change waits for a decision."
      : `${count(undecided, "change")} waiting for a decision here${highWords(view)}.`;
  return {
    summary,
    blocks: [
      { kind: "text", text: summary },
      {
        kind: "text",
        text:
          unreadable === 0 ? "Nothing is unreadable." : `${count(unreadable, "policy", "policies")} cannot be read.`,
      },
      ...coverageProblems(watched),
      ...aheadBlocks(ahead, watched, { timeZone, now }),
      { kind: "text", text: decisions },
      {
        kind: "footer",
        text: prose`Once a week, next ${formatLocal(nextAt, timeZone)} ${timeZone}, even when nothing changed. Off: ${commandWords("settings", "heartbeat:off")}`,
      },
    ],
    actions: [
      { label: "What is open", verb: "todo", argument: "", place: "button" },
      { label: "Deadlines", verb: "deadlines", argument: "", place: "button" },
    ],
  };
}

/** `All is looked at: 12 policies watched here, 11 of them verified in the last day, …` */
export function heartbeatSentence({ watched, now }: HeartbeatView): string {
  const dayAgo = new Date(now.getTime() - DAY_MS);
  const fresh = watched.filter(({ document }) => document.lastVerifiedAt !== null && document.lastVerifiedAt >= dayAgo);
  return `This week's word: ${count(watched.length, "policy", "policies")} watched here, ${fresh.length} of them verified in the last day.`;
}

/** The days ahead, each with what it is; and that there are none, since that is worth knowing too. */
export function aheadBlocks(
  ahead: readonly Deadline[],
  watched: readonly { readonly document: PolicyDocument; readonly platform: Pick<Platform, "name"> }[],
  { timeZone, now }: { readonly timeZone: string; readonly now: Date },
): Block[] {
  if (ahead.length === 0) return [{ kind: "text", text: `No deadline in the next ${AHEAD_DAYS} days.` }];
  const items = ahead.slice(0, SHOWN).map((deadline): Prose => {
    const one = watched.find(({ document }) => document.id === deadline.documentId);
    const name = one ? ` · ${documentName(one.document, one.platform)}` : "";
    const left = daysLeftWords(daysUntil(deadline.day, { timeZone }, now));
    return `${deadlineWords(deadline.name, deadline.day)}, ${left} · ${formatRecordId("change", deadline.changeId)}${name}`;
  });
  const more = ahead.length - SHOWN;
  return [
    { kind: "heading", text: `Deadlines in the next ${AHEAD_DAYS} days` },
    { kind: "list", items },
    ...(more > 0 ? [{ kind: "text" as const, text: prose`${more} more: ${commandWords("deadlines")}` }] : []),
  ];
}

function highWords({ undecidedHigh }: HeartbeatView): string {
  return undecidedHigh === 0 ? "" : `, ${undecidedHigh} of them High`;
}

function count(number: number, word: string, several = `${word}s`): string {
  return `${number} ${number === 1 ? word : several}`;
}
