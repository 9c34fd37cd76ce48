import { formatMinute } from "../../../policy/utc.js";
import type { QueueCounts } from "../../../ports.js";
import { cadence } from "../../../records/labels.js";
import { documentName } from "../../../records/record-words.js";
import { readRestlessPlaces, restlessLine } from "../../../records/restless-places.js";
import { coverageProblems, coverageSentence } from "../../notice/coverage-blocks.js";
import type { Block, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps, ReadinessSummary } from "../deps.js";
import type { Command } from "../line/command.js";
import { fields, heading, list, nextStep, text, toAsker } from "../reply.js";
import { readWatched, type WatchedDocument } from "../watched.js";
import { movedPages } from "./moved-pages.js";

/**
 * Coverage of what this channel watches: what cannot be read, since when, why. Who governs the channel is told in a line
 * how the process is, and in full its checks and the work in its queues: nobody else has a use for them.
 */
export async function handleStatus({ given }: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const watched = await readWatched(deps.stores, context);
  const summary = coverageSentence(watched);
  const blocks: Block[] = [
    text(summary),
    ...coverageProblems(watched),
    ...(await movedPages(deps.stores, watched)),
    ...(await restlessPlaces(watched, deps)),
    ...(await checkTimes(watched, deps)),
    ...((await governs(context)) ? await operation(given.full === true, deps) : []),
    nextStep("All watches of this channel", "list"),
  ];
  return toAsker({ summary, blocks });
}

/** When the newest and the next look was and is. */
async function checkTimes(watched: readonly WatchedDocument[], { defaults }: HandlerDeps): Promise<Block[]> {
  const documents = watched.filter(({ watch }) => watch.disabledReason === null).map(({ document }) => document);
  const [first] = documents;
  if (!first) return [];
  const last = documents
    .flatMap(({ lastCheckedAt }) => (lastCheckedAt ? [lastCheckedAt] : []))
    .toSorted(byTime)
    .at(-1);
  const next = documents.map(({ nextCheckAt }) => nextCheckAt).toSorted(byTime)[0] ?? first.nextCheckAt;
  const paces = [...new Set(documents.map(({ checkEveryMs }) => cadence(checkEveryMs ?? defaults.checkEveryMs)))];
  return fields([
    ["Last look", last ? formatMinute(last) : "none yet"],
    ["Next look", `${formatMinute(next)}; each policy ${paces.join(" or ")}`],
  ]);
}

function byTime(a: Date, b: Date): number {
  return a.getTime() - b.getTime();
}

/** Where every member may manage, those who govern the channel are fewer. */
async function governs({ mayManage, isAdmin }: CommandContext): Promise<boolean> {
  return mayManage && (isAdmin === undefined || (await isAdmin()));
}

/** How the process is. A queue that does not answer is told, and does not keep the rest of the answer. */
async function operation(full: boolean, { checks, readReadiness }: HandlerDeps): Promise<Block[]> {
  const [readiness, queues] = await Promise.all([readReadiness?.(), checks.countJobs().catch(() => null)]);
  const dead = (queues ?? []).reduce((sum, step) => sum + step.dead, 0);
  const jobs = dead === 0 ? "No job is dead." : `${dead} jobs are dead: they failed for good and need the operator.`;
  if (!full) {
    const words = [readiness ? sayReady(readiness) : "", queues === null ? "The queue does not answer." : jobs];
    return [nextStep(`Operation: ${words.filter((one) => one !== "").join(" ")} Checks and queues`, "status", "full")];
  }
  return [
    heading("Operation"),
    ...(readiness ? [text(sayReady(readiness)), ...fields(readiness.checks.map(checkField))] : []),
    heading("Work"),
    ...(queues === null ? [text("The queue does not answer.")] : fields(queues.map(queueField))),
    text(jobs),
  ];
}

function sayReady({ ready, checks }: ReadinessSummary): string {
  if (!ready) return "Not ready: something that checks and cards need is missing.";
  return checks.some(({ ok }) => ok === null) ? "Ready, with something to look at." : "Ready.";
}

function checkField({ name, ok, detail }: ReadinessSummary["checks"][number]): [string, string] {
  if (ok === true) return [name, detail];
  return [name, `${ok === false ? "missing" : "look at this"}: ${detail}`];
}

/** More than these are counted; `fineprint reading show` names them all. */
const MOST_PLACES = 10;

/** Places that are passed over because they do not hold still: nobody would know otherwise. */
async function restlessPlaces(watched: readonly WatchedDocument[], { stores }: HandlerDeps): Promise<Block[]> {
  const documents = [...new Map(watched.map((one) => [one.document.id, one])).values()];
  const lines: string[] = [];
  for (const { document, platform } of documents) {
    const places = await readRestlessPlaces(stores, document.id);
    lines.push(...places.map((place) => `${documentName(document, platform)} · ${restlessLine(place)}`));
  }
  if (lines.length === 0) return [];
  const more = lines.length - MOST_PLACES;
  const rest = more > 0 ? [text(`${more} more: fineprint reading show names them by document.`)] : [];
  return [heading("Not holding still"), ...list(lines.slice(0, MOST_PLACES)), ...rest];
}

function queueField({ step, waiting, active, delayed, dead }: QueueCounts): [string, string] {
  return [step, `${waiting} waiting, ${active} running, ${delayed} planned, ${dead} dead`];
}
