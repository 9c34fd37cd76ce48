import { isAtLeast, severityRank } from "../../../policy/severities.js";
import { formatDay } from "../../../policy/utc.js";
import type { ChangeRecord, Delivery, TriageEntry } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { documentLabel, SEVERITY_WORDS } from "../../../records/words.js";
import { rateChanges } from "../../../teams/team-severity.js";
import type { Action, Block, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { filterWatched } from "../filter-watched.js";
import type { Command } from "../line/command.js";
import { writeOptions } from "../line/write-options.js";
import { pageOf } from "../pages.js";
import { button, heading, list, nextStep, sentenceReply, text, toAsker } from "../reply.js";
import { commandWords, type Prose, place, prose } from "../verbs/prose.js";
import { typedProse } from "../verbs/typed-prose.js";
import { readChannel, readWatched, type WatchedDocument } from "../watched.js";

/** What nobody has touched for so long is history, not work. */
const DAYS = 90;
/** Changes and deliveries of that time that are looked through, newest first. */
const MOST_CHANGES = 1_000;
const MOST_DELIVERIES = 3_000;
const PAGE_SIZE = 12;

/** Why a change waits: it is one's own or somebody else's and not done, its card stands here, or it was found and no card was posted. */
type Waits = "mine" | "posted" | "held" | "others";

interface Waiting {
  readonly waits: Waits;
  readonly change: ChangeRecord;
  readonly about: WatchedDocument;
  readonly delivery: Delivery | null;
  /** Whose it is; null where it is nobody's. */
  readonly assignee: string | null;
}

const TITLES: Readonly<Record<Waits, string>> = {
  mine: "Assigned to you",
  posted: "Posted here, nobody has decided",
  held: "Found, but not posted here",
  others: "Assigned to others, not done",
};
const ORDER: readonly Waits[] = ["mine", "posted", "held", "others"];

/** What waits for a decision here, a line each with what to do next: one's own first, then what was posted, then what was not. */
export async function handleTodo(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const all = await readWatched(deps.stores, context);
  if (all.length === 0) {
    return sentenceReply(
      prose`${place("This channel")} watches nothing yet. Start with ${commandWords("watch", "coursera")}`,
    );
  }
  const watched = filterWatched(all, command.given, { context, now: deps.clock.now() });
  const { severity } = command.given;
  const found = await readWaiting(watched, context, deps);
  const waiting = found.filter(({ change }) => severity === undefined || isAtLeast(rankedOf(change), severity));
  const unread = watched.filter(({ document }) => document.state === "unreadable").length;
  const summary = sumUp(waiting);
  const page = pageOf(waiting, command.given.page, PAGE_SIZE);
  const first = page.shown[0];
  const words = page.words((number) =>
    commandWords("todo", [...writeOptions({ ...command, given: { ...command.given, page: number } })].join(" ")),
  );
  return toAsker({
    summary: typedProse(summary),
    ...(first ? { record: formatRecordId("change", first.change.id) } : {}),
    blocks: [
      text(summary),
      ...ORDER.flatMap((waits) => section(waits, waiting, page.shown)),
      ...words,
      ...(unread > 0 ? [nextStep(`Not read: ${countOf(unread, "policy", "policies")}`, "status")] : []),
      nextStep("What changed lately, decided or not", "latest"),
    ],
    actions: first ? firstActions(first) : [],
  });
}

function rankedOf({ severity }: ChangeRecord) {
  return severity ?? "low";
}

async function readWaiting(
  watched: readonly WatchedDocument[],
  context: CommandContext,
  { stores, clock }: HandlerDeps,
): Promise<Waiting[]> {
  const since = new Date(clock.now().getTime() - DAYS * 86_400_000);
  const { id: channelId } = await readChannel(stores, context);
  const aboutById = new Map(watched.map((one) => [one.document.id, one]));
  const [recorded, deliveries] = await Promise.all([
    stores.changes.listChanges({ documentIds: [...aboutById.keys()], since, limit: MOST_CHANGES }),
    stores.deliveries.listDeliveries({ channelId, plannedSince: since, limit: MOST_DELIVERIES }),
  ]);
  const changes = await rateChanges(
    recorded.filter(({ imported, correction }) => !imported && correction?.withdrawn !== true),
    channelId,
    stores,
  );
  const entries = await stores.triage.listTriage(
    channelId,
    changes.map(({ id }) => id),
  );
  const cards = new Map(
    deliveries.flatMap((one) => (one.kind === "change" && one.changeId !== null ? [[one.changeId, one] as const] : [])),
  );
  const waiting = changes.flatMap((change): Waiting[] => {
    const about = aboutById.get(change.documentId);
    const delivery = cards.get(change.id) ?? null;
    const decided = entries.filter(({ changeId }) => changeId === change.id);
    const waits = waitsFor(delivery, decided, context.user);
    return about && waits ? [{ waits, change, about, delivery, assignee: assigneeOf(decided) }] : [];
  });
  return waiting.toSorted(
    (a, b) =>
      ORDER.indexOf(a.waits) - ORDER.indexOf(b.waits) ||
      severityRank(rankedOf(a.change)) - severityRank(rankedOf(b.change)) ||
      b.change.id - a.change.id,
  );
}

/** Null for what is decided, still to be posted, silenced by the workspace's own rules, or of no kind that is watched here. */
function waitsFor(delivery: Delivery | null, decided: readonly TriageEntry[], user: string): Waits | null {
  if (decided.some(({ kind }) => kind === "acknowledged" || kind === "not-material")) return null;
  if (decided.some(({ assignee }) => assignee === user)) return "mine";
  if (assigneeOf(decided) !== null) return "others";
  if (decided.length > 0 || delivery === null) return null;
  if (delivery.status === "posted") return "posted";
  if (delivery.status === "failed") return "held";
  const isHeld = delivery.status === "skipped" && delivery.skipKind !== "team" && delivery.skipKind !== "type";
  return isHeld ? "held" : null;
}

/** The one whom a change was given to last, by name where that is known. */
function assigneeOf(decided: readonly TriageEntry[]): string | null {
  const given = decided.find(({ kind }) => kind === "assigned");
  return given?.assigneeName ?? given?.assignee ?? null;
}

function sumUp(waiting: readonly Waiting[]): Prose {
  const window = `in the last ${DAYS} days`;
  if (waiting.length === 0) return prose`Nothing waits for a decision in ${place()}: no open change ${window}.`;
  const counts = ORDER.flatMap((waits) => {
    const count = waiting.filter((one) => one.waits === waits).length;
    return count === 0 ? [] : [`${count} ${COUNTED[waits]}`];
  });
  const wait = waiting.length === 1 ? "change waits" : "changes wait";
  return prose`${waiting.length} ${wait} for a decision in ${place()}, ${window}: ${counts.join(", ")}.`;
}

const COUNTED: Readonly<Record<Waits, string>> = {
  mine: "yours",
  posted: "posted and undecided",
  held: "found but not posted",
  others: "with others",
};

function countOf(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function section(waits: Waits, all: readonly Waiting[], shown: readonly Waiting[]): Block[] {
  const lines = shown.filter((one) => one.waits === waits).map(line);
  const count = all.filter((one) => one.waits === waits).length;
  return lines.length === 0 ? [] : [heading(`${TITLES[waits]} (${count})`), ...list(lines)];
}

/** `High · C-67 · Coursera Privacy Policy: what changed · posted 2026-05-11 · /policy acknowledge C-67` */
function line({ waits, change, about, delivery, assignee }: Waiting): Prose {
  const id = formatRecordId("change", change.id);
  const what = change.headline ?? change.summary[0] ?? "changed";
  const rated = change.severity ? SEVERITY_WORDS[change.severity] : "Not rated";
  const where = `${about.platform.name} ${documentLabel(about.document.type)}`;
  const whose = waits === "others" ? `with @${assignee} · ` : "";
  const next = waits === "held" ? commandWords("share", id) : commandWords("acknowledge", id);
  return prose`${rated} · ${id} · ${where}: ${what} · ${whose}${stateWords(change, delivery)} · ${next}`;
}

function stateWords({ confirmedAt, detectedAt }: ChangeRecord, delivery: Delivery | null): string {
  const found = `found ${formatDay(confirmedAt ?? detectedAt)}`;
  if (delivery?.status === "posted" && delivery.postedAt) return `posted ${formatDay(delivery.postedAt)}`;
  return delivery?.reason ? `${found}, not posted: ${delivery.reason}` : found;
}

function firstActions({ waits, change }: Waiting): Action[] {
  const id = formatRecordId("change", change.id);
  return [
    button(`Explain ${id}`, "explain", id),
    button(`Acknowledge ${id}`, "acknowledge", id),
    ...(waits === "mine" ? [] : [button(`Take ${id}`, "assign", `${id} me`)]),
    ...(waits === "held" ? [button(`Post ${id} here`, "share", id)] : []),
  ];
}
