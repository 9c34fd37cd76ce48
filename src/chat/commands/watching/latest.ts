import type { KnownPeriod } from "../../../channels/period.js";
import { isAtLeast } from "../../../policy/severities.js";
import type { Severity } from "../../../policy/types.js";
import type { ChangeRecord, Platform, PolicyDocument } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { changeLine, documentName, documentState } from "../../../records/labels.js";
import { rateChanges, readTeamRater } from "../../../teams/team-severity.js";
import type { CommandContext, Reply } from "../../types.js";
import { askedPeriod } from "../asked-period.js";
import { chooseWatched } from "../choose-watched.js";
import type { HandlerDeps } from "../deps.js";
import { filterWords, hasFilter } from "../filter-watched.js";
import type { Command } from "../line/command.js";
import { findRecordedPlatform } from "../platforms/known-platform.js";
import { list, nextStep, sentenceReply, text, toAsker } from "../reply.js";
import { commandWords, place, prose } from "../verbs/prose.js";
import { atLeast, thresholdWords } from "../watch-settings.js";
import { readChannel, readWatched, type WatchedDocument } from "../watched.js";

const DEFAULT_COUNT = 5;
/** Of a period all are meant, as far as they fit. */
const PERIOD_COUNT = 20;

interface Page {
  readonly document: PolicyDocument;
  readonly platform: Platform;
}

/** The newest confirmed changes of a platform, or of what this channel watches. */
export async function handleLatest(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { platform: query, period, severity } = command.given;
  const count = command.given.count ?? (period ? PERIOD_COUNT : DEFAULT_COUNT);
  const { words: days, ...bounds } = await askedPeriod(period, context, deps);
  const filter = hasFilter(command.given);
  const watched = query === undefined || filter ? await readWatched(deps.stores, context) : [];
  const pages =
    query === undefined || filter ? chosenPages(command, watched, { context, deps }) : await platformPages(query, deps);
  const all = query === undefined ? "what this channel watches" : (pages[0]?.platform.name ?? query);
  const whose = `${all}${filterWords(command.given, context)}${days === "" ? "" : `, ${days}`}`;
  if (pages.length === 0)
    return sentenceReply(prose`Nothing is watched in ${place()} yet. Start with ${commandWords("watch", "coursera")}`);
  const { id: channelId } = await readChannel(deps.stores, context);
  const found = await newestChanges(pages, { ...bounds, count, severity, channelId }, deps);
  const above = severity ? `, ${thresholdWords(severity)}` : "";
  if (found.length === 0) return nothingYet(`No confirmed change of ${whose} on record${above}.`, pages);
  const counted = found.length === 1 ? "1 change" : `${found.length} changes`;
  const summary = period
    ? `${counted} of ${whose}${above}${found.length === count ? "; there may be more" : ""}.`
    : `Latest ${found.length === 1 ? "change" : counted} of ${whose}${above}.`;
  const first = formatRecordId("change", found[0]?.change.id ?? 0);
  const lines = found.map(({ change, page }) => changeLine(change, page.document, page.platform));
  return toAsker({
    summary,
    record: first,
    blocks: [text(summary), ...list(lines), nextStep("One of them in plain words", "explain", first)],
  });
}

function chosenPages(
  command: Command,
  watched: readonly WatchedDocument[],
  asked: { readonly context: CommandContext; readonly deps: HandlerDeps },
): readonly Page[] {
  const named = command.given.platform !== undefined || hasFilter(command.given);
  return named && watched.length > 0 ? chooseWatched(command, watched, asked) : watched;
}

async function platformPages(query: string, deps: HandlerDeps): Promise<Page[]> {
  const platform = await findRecordedPlatform(query, deps);
  const documents = await deps.stores.documents.listDocuments(platform.id);
  return documents.map((document) => ({ document, platform }));
}

interface Wanted extends Omit<KnownPeriod, "words"> {
  readonly count: number;
  readonly severity: Severity | undefined;
  readonly channelId: number;
}

/** Newest changes looked through where a workspace rates them itself: what they are stored with is no filter then. */
const LOOKED_THROUGH = 1_000;

async function newestChanges(
  pages: readonly Page[],
  { count, severity, channelId, ...bounds }: Wanted,
  { stores }: HandlerDeps,
) {
  const rates = severity !== undefined && (await readTeamRater(stores, channelId)) !== null;
  const filter = rates ? { limit: LOOKED_THROUGH } : { ...atLeast(severity), limit: count };
  const pageOf = new Map(pages.map((page) => [page.document.id, page]));
  // One query, however many documents are watched.
  const changes = await stores.changes.listChanges({ ...filter, ...bounds, documentIds: [...pageOf.keys()] });
  const pool = changes
    .flatMap((change) => {
      const page = pageOf.get(change.documentId);
      return page ? [{ change, page }] : [];
    })
    .toSorted((a, b) => seenAt(b.change) - seenAt(a.change) || b.change.id - a.change.id);
  const rated = await rateChanges(
    pool.map(({ change }) => change),
    channelId,
    stores,
  );
  return pool
    .map(({ page, change }, index) => ({ page, change: rated[index] ?? change }))
    .filter(({ change }) => severity === undefined || isAtLeast(change.severity ?? "low", severity))
    .slice(0, count);
}

function seenAt({ confirmedAt, detectedAt }: ChangeRecord): number {
  return (confirmedAt ?? detectedAt).getTime();
}

/** No change is only said of documents that were read. */
function nothingYet(sentence: string, pages: readonly Page[]): Reply {
  const unread = pages.filter(({ document }) => document.state !== "verified");
  const lines = unread.map(
    ({ document, platform }) => `${documentName(document, platform)}: ${documentState(document)}`,
  );
  return toAsker({
    summary: sentence,
    blocks: [
      text(sentence),
      ...(lines.length > 0 ? [text("Not compared, because not readable now:"), ...list(lines)] : []),
      nextStep("All watches of this channel", "list"),
    ],
  });
}
