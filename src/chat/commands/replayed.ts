import { formatDay } from "../../policy/utc.js";
import type { ScoredChange } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { documentName } from "../../records/labels.js";
import { SEVERITY_WORDS } from "../../records/words.js";
import { type Replay, type ReplayedChange, replay, type Trial } from "../../teams/replay.js";
import type { Block, CommandContext } from "../types.js";
import type { HandlerDeps } from "./deps.js";
import { heading, list, text } from "./reply.js";
import { readWatched, type WatchedDocument } from "./watched.js";

/** How far back other rules are tried out, and how many changes at most. */
export const REPLAY_DAYS = 90;
const MOST_CHANGES = 20_000;
const SHOWN = 10;

/** The last 90 days of what this channel watches, under the rules that stand and under others. */
export interface Tried extends Replay {
  readonly since: Date;
  readonly watched: readonly WatchedDocument[];
}

/** Tries rules out on recorded changes: nothing is read, rated or stored. */
export async function tryRules(trial: Trial, context: CommandContext, { stores, clock }: HandlerDeps): Promise<Tried> {
  const watched = await readWatched(stores, context);
  const since = new Date(clock.now().getTime() - REPLAY_DAYS * 86_400_000);
  const ids = watched.map(({ document }) => document.id);
  const changes: ScoredChange[] = await stores.changes.listScored(ids, since, MOST_CHANGES);
  const watches = watched.map(({ watch }) => watch);
  return { ...replay(changes, watches, trial), since, watched };
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** What would have been otherwise: cards more, cards fewer, cards rated otherwise, each with which. */
export function triedBlocks({ judged, posted, more, fewer, rated, since, watched }: Tried): Block[] {
  const window = `In the last ${REPLAY_DAYS} days, since ${formatDay(since)}`;
  const sum = `${window}: ${countOf(judged, "change")} on record, ${countOf(posted, "card")}; ${more.length} more than before, ${fewer.length} fewer, ${rated.length} rated otherwise.`;
  const names = new Map(watched.map(({ document, platform }) => [document.id, documentName(document, platform)]));
  return [
    text(sum),
    ...section("Cards more", more, names),
    ...section("Cards fewer", fewer, names),
    ...section("Rated otherwise", rated, names),
  ];
}

function section(title: string, all: readonly ReplayedChange[], names: ReadonlyMap<number, string>): Block[] {
  if (all.length === 0) return [];
  const rest = all.length > SHOWN ? [text(`${all.length - SHOWN} more.`)] : [];
  return [heading(title), ...list(all.slice(0, SHOWN).map((one) => lineOf(one, names))), ...rest];
}

/** `2026-03-02 · C-67 · D-12 Coursera Terms · Medium → High: +20 your profile: AI training` */
function lineOf({ change, before, after }: ReplayedChange, names: ReadonlyMap<number, string>): string {
  const word = (severity: typeof before.severity) => (severity ? SEVERITY_WORDS[severity] : "not rated");
  const rating =
    before.severity === after.severity ? word(after.severity) : `${word(before.severity)} → ${word(after.severity)}`;
  const why = after.silenced ?? after.reasons.join(", ");
  const parts = [formatDay(change.detectedAt), formatRecordId("change", change.id), names.get(change.documentId) ?? ""];
  return `${parts.join(" · ")} · ${rating}${why === "" ? "" : `: ${why}`}`;
}
