import { readChannelSettings } from "../../channels/channel-settings.js";
import { daysUntil } from "../../channels/reminder-times.js";
import { FineprintError } from "../../errors.js";
import type { Logger } from "../../logger.js";
import { deadlinesOf } from "../../policy/facts/deadlines.js";
import type { Delivery, MessageRef, Stores, TriageEntry } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { changeHeadline, changeTitle, whatHappened } from "../../records/change-sentences.js";
import { type ChangeView, type ChangeViewStores, readChangeView } from "../../records/change-view.js";
import { daysLeftWords, deadlineWords } from "../../records/deadline-words.js";
import { commandWords, prose } from "../commands/verbs/prose.js";
import type { Action, Block, Notice } from "../types.js";

type ReminderStores = ChangeViewStores & Pick<Stores, "settings" | "deliveries" | "watches" | "triage" | "deadlines">;

/** A message about a change that was told: whom it mentions, and the card whose thread it belongs to. */
export interface ChangeReminder {
  readonly notice: Notice;
  readonly ping?: string;
  readonly people?: readonly string[];
  readonly thread?: MessageRef;
}

/**
 * The reminder of a day that comes near. Throws a `FineprintError` "too-late" (no retry) when the day has passed meanwhile:
 * nobody is reminded of what cannot be done any more.
 */
export async function readDayReminder(
  stores: ReminderStores,
  delivery: Delivery,
  { now, logger }: { readonly now: Date; readonly logger?: Pick<Logger, "error"> },
): Promise<ChangeReminder> {
  const { changeId, channelId, day } = delivery;
  if (changeId === null || day === null) throw new Error(`Delivery ${delivery.id} is no reminder.`);
  const settings = await readChannelSettings(stores, channelId);
  const left = daysUntil(day, settings, now);
  if (left < 0) throw tooLate(`The day, ${day}, has passed.`);
  const view = await readChangeView(stores, changeId, logger);
  needStanding(view);
  const asked = { documentIds: [view.document.id], from: day, to: day, minding: { channelId }, limit: 100 };
  const binding = await stores.deadlines.listDeadlines(asked);
  if (!binding.some((one) => one.changeId === changeId)) throw tooLate("It was taken back, or found not material.");
  const due = deadlinesOf(view.facts).filter((one) => one.day === day);
  if (due.length === 0) throw tooLate("Its quotes do not stand in the stored version any more.");
  const record = formatRecordId("change", changeId);
  const what = [...new Set(due.map(({ name }) => deadlineWords(name, day)))].join("; ");
  const summary = `${what}, ${daysLeftWords(left)}: ${changeTitle(view)}`;
  const quotes = due.map(({ fact }): Block => ({ kind: "quote", text: fact.quote, source: "The policy says" }));
  const notice: Notice = {
    summary,
    record,
    blocks: [
      { kind: "heading", text: `⏳ ${what} · ${daysLeftWords(left)}` },
      { kind: "text", text: `${changeTitle(view)}: ${changeHeadline(view) ?? whatHappened(view)}` },
      ...quotes,
      { kind: "footer", text: prose`${record} · all days ahead: ${commandWords("deadlines")}` },
    ],
    actions: actionsOf(record),
  };
  return { notice, ...(await whomOf(stores, delivery, view)) };
}

/** A High change that nobody has decided on is raised again. Throws "too-late" when somebody has meanwhile. */
export async function readRaised(
  stores: ReminderStores,
  delivery: Delivery,
  { now, logger }: { readonly now: Date; readonly logger?: Pick<Logger, "error"> },
): Promise<ChangeReminder> {
  const { changeId, channelId } = delivery;
  if (changeId === null) throw new Error(`Delivery ${delivery.id} is of no change.`);
  if ((await stores.triage.listTriage(channelId, [changeId])).length > 0) throw tooLate("It was decided meanwhile.");
  const [view, settings, card] = await Promise.all([
    readChangeView(stores, changeId, logger),
    readChannelSettings(stores, channelId),
    findCard(stores, delivery),
  ]);
  needStanding(view);
  const record = formatRecordId("change", changeId);
  const days = card?.postedAt ? Math.floor((now.getTime() - card.postedAt.getTime()) / 86_400_000) : null;
  const since = days === null || days < 1 ? "" : ` for ${days === 1 ? "1 day" : `${days} days`}`;
  const summary = `Nobody here has decided on ${record}${since}: ${changeTitle(view)}`;
  const whom = await whomOf(stores, delivery, view);
  const notice: Notice = {
    summary,
    record,
    ...(view.change.severity ? { severity: view.change.severity } : {}),
    blocks: [
      { kind: "heading", text: `▲ ${record} waits for a decision${since}` },
      { kind: "text", text: `${changeTitle(view)}: ${changeHeadline(view) ?? whatHappened(view)}` },
      { kind: "footer", text: prose`Raised once. Be reminded later: ${commandWords("snooze", `${record} 3d`)}` },
    ],
    actions: [
      ...actionsOf(record),
      { label: "Snooze 3 days", verb: "snooze", argument: `${record} 3d`, place: "button" },
    ],
  };
  const nobody = (whom.people ?? []).length === 0;
  return { notice, ...whom, ...(nobody && settings.ping !== null ? { ping: settings.ping } : {}) };
}

/** Nobody is reminded of what was withdrawn. */
function needStanding({ change }: ChangeView): void {
  if (change.correction?.withdrawn) throw tooLate("It was withdrawn meanwhile.");
}

function actionsOf(record: string): Action[] {
  return [
    { label: "Explain", verb: "explain", argument: record, place: "button" },
    { label: "Acknowledge", verb: "acknowledge", argument: record, place: "button" },
    { label: "Assign…", verb: "assign", argument: record, place: "menu" },
  ];
}

/** Whoever it was assigned to, else who looks after the document; and the thread of its card. */
async function whomOf(
  stores: ReminderStores,
  delivery: Delivery,
  { document }: ChangeView,
): Promise<Pick<ChangeReminder, "people" | "thread">> {
  const { channelId, changeId } = delivery;
  const [card, settings, watches, decided] = await Promise.all([
    findCard(stores, delivery),
    readChannelSettings(stores, channelId),
    stores.watches.listWatches({ channelId, documentId: document.id }),
    stores.triage.listTriage(channelId, changeId === null ? [] : [changeId]),
  ]);
  const owners = settings.owners ? watches.flatMap(({ owner }) => owner ?? []) : [];
  const people = assigneeOf(decided) ?? owners;
  return {
    ...(people.length > 0 ? { people } : {}),
    ...(card?.message && settings.threads ? { thread: card.message } : {}),
  };
}

function assigneeOf(decided: readonly TriageEntry[]): string[] | null {
  const assigned = decided.find(({ kind }) => kind === "assigned")?.assignee ?? null;
  return assigned === null ? null : [assigned];
}

async function findCard({ deliveries }: Pick<Stores, "deliveries">, { changeId, channelId }: Delivery) {
  if (changeId === null) return undefined;
  const all = await deliveries.listDeliveries({ changeId, channelId, limit: 50 });
  return all.find(({ kind, status }) => kind === "change" && status === "posted");
}

function tooLate(reason: string): FineprintError {
  return new FineprintError("too-late", reason, false);
}
