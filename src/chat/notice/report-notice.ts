import { readRights } from "../../channels/rights.js";
import { FineprintError } from "../../errors.js";
import { formatMinute } from "../../policy/utc.js";
import type { Channel, Delivery, MessageRef, Stores, WrongReport } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { correctedWords, correctionDeed, reportState, reportWords } from "../../records/correction-words.js";
import { asSentence, upperFirst } from "../../records/words.js";
import { commandWords, moment, type Prose, prose } from "../commands/verbs/prose.js";
import { isPerson } from "../ping.js";
import type { Action, Block, Notice } from "../types.js";

export type ReportStores = Pick<Stores, "corrections" | "deliveries" | "settings" | "watches">;

/** What a message under a card says, whom it mentions, and the card. */
export interface UnderCard {
  readonly notice: Notice;
  readonly ping?: string;
  readonly people?: readonly string[];
  readonly thread?: MessageRef;
}

/** People mentioned for one report. */
const MOST_PEOPLE = 5;

/**
 * That somebody finds a card wrong, for those who may manage: in the card's thread, once. Throws a `FineprintError` "too-late"
 * (no retry) when it was answered meanwhile.
 */
export async function readReport(stores: ReportStores, delivery: Delivery, channel: Channel): Promise<UnderCard> {
  const report = await getReport(stores, delivery);
  if (report.state !== "open") throw tooLate("It was answered meanwhile.");
  const record = formatRecordId("change", report.changeId);
  const said = asSentence(`@${report.actorName} says of ${record}: ${reportWords(report)}`);
  const notice: Notice = {
    summary: said,
    record,
    blocks: [
      { kind: "text", text: said },
      {
        kind: "byline",
        text: [moment(report.at, formatMinute(report.at)), " · for those who may manage this channel"],
      },
    ],
    actions: reportActions(record),
  };
  return { notice, ...(await managersOf(stores, report, channel)), ...(await threadOf(stores, delivery)) };
}

/** That a report was rejected, and why: to who made it. */
export async function readAnswered(stores: ReportStores, delivery: Delivery, channel: Channel): Promise<UnderCard> {
  const report = await getReport(stores, delivery);
  const record = formatRecordId("change", report.changeId);
  const said = asSentence(`${record} stays as it is: ${reportWords(report)}: ${reportState(report)}`);
  const notice: Notice = { summary: said, record, blocks: [{ kind: "text", text: said }] };
  return { notice, ...peopleOf([report.actor], channel), ...(await threadOf(stores, delivery)) };
}

/**
 * What a correction put right, for the thread of the card that was drawn anew. `problem`: why it could not be; `again`: the
 * card, where what was sent stays as it was. Throws "too-late" when a later correction tells it.
 */
export async function readCorrected(
  stores: ReportStores,
  delivery: Delivery,
  {
    channel,
    problem,
    again,
  }: { readonly channel: Channel; readonly problem: string | null; readonly again: Notice | null },
): Promise<UnderCard> {
  const { changeId, revision } = delivery;
  if (changeId === null) throw new Error(`Delivery ${delivery.id} is of no change.`);
  const [correction] = await stores.corrections.findCorrections(channel, [changeId]);
  if (correction?.revision !== revision || !correction) throw tooLate("A later correction tells it.");
  const record = formatRecordId("change", changeId);
  const words = correctedWords(correction);
  const deed = words === "" ? `as in the record again, by @${correction.actorName}` : correctionDeed(correction);
  const why = correction.reason === null ? "" : ` ${upperFirst(asSentence(correction.reason))}`;
  const said = `${record} ${words === "" ? "is " : ""}${deed}${words === "" ? "." : `: ${asSentence(words)}`}${why}`;
  const failed = problem === null ? "" : ` The card itself could not be changed: ${asSentence(problem)}`;
  const told = { summary: `${said}${failed}`, record };
  const head: Block = { kind: "text", text: told.summary };
  const notice: Notice = again
    ? { ...told, ...severityOf(again), blocks: [head, ...again.blocks, footer(AGAIN)] }
    : { ...told, blocks: [head, footer(words === "" ? BACK : takeBack(record))] };
  const reports = await stores.corrections.listReports({
    channelId: channel.id,
    changeId,
    states: ["corrected"],
    limit: 20,
  });
  const answered = reports.filter(({ decidedAt }) => decidedAt?.getTime() === correction.at.getTime());
  const thanked = answered.map(({ actor }) => actor).filter((actor) => actor !== correction.actor);
  return { notice, ...peopleOf(thanked, channel), ...(await threadOf(stores, delivery)) };
}

const BACK = "Its card here is as everybody's again.";
const AGAIN = "This stands instead of what was sent before. The record that others see is unchanged.";

function takeBack(record: string): Prose {
  return prose`The record that others see is unchanged. Take it back: ${commandWords("correct", `${record} reset`)}`;
}

function footer(text: Prose): Block {
  return { kind: "footer", text };
}

function severityOf({ severity }: Notice): Pick<Notice, "severity"> {
  return severity === undefined ? {} : { severity };
}

function reportActions(record: string): Action[] {
  return [
    { label: "Correct…", verb: "correct", argument: record, place: "button", fill: true },
    { label: "Withdraw…", verb: "correct", argument: `${record} withdraw`, place: "button", fill: true },
    { label: "Reject…", verb: "correct", argument: `${record} reject`, place: "button", fill: true },
  ];
}

function getReport({ corrections }: ReportStores, { id, reportId }: Delivery): Promise<WrongReport> {
  if (reportId === null) throw new Error(`Delivery ${id} is of no report.`);
  return corrections.getReport(reportId);
}

/** Who is listed with the right; where nobody is, whoever set up the watch or looks after the document. */
async function managersOf(
  stores: ReportStores,
  { changeId, actor }: WrongReport,
  channel: Channel,
): Promise<Pick<UnderCard, "people" | "ping">> {
  const { manage, listed } = await readRights(stores, channel);
  if (manage === "listed" && listed.length > 0) {
    const group = listed.find(({ kind }) => kind === "group");
    const people = listed.filter(({ kind }) => kind === "person").map(({ id }) => id);
    return { ...peopleOf(people, channel), ...(group ? { ping: group.id } : {}) };
  }
  const [card] = await stores.deliveries.listDeliveries({ changeId, channelId: channel.id, limit: 1 });
  const documentId = card?.documentId ?? null;
  if (documentId === null) return {};
  const watches = await stores.watches.listWatches({ channelId: channel.id, documentId });
  const known = watches.flatMap(({ createdBy, owner }) => [createdBy, ...(owner === null ? [] : [owner])]);
  return peopleOf(
    known.filter((id) => id !== actor),
    channel,
  );
}

function peopleOf(ids: readonly string[], { adapter }: Channel): Pick<UnderCard, "people"> {
  const people = [...new Set(ids)].filter((id) => isPerson(adapter, id)).slice(0, MOST_PEOPLE);
  return people.length > 0 ? { people } : {};
}

async function threadOf(stores: ReportStores, delivery: Delivery): Promise<Pick<UnderCard, "thread">> {
  const card = await findPostedCard(stores, delivery);
  return card?.message ? { thread: card.message } : {};
}

/** The card of a delivery's change in its channel, where one stands. */
export async function findPostedCard(
  { deliveries }: Pick<Stores, "deliveries">,
  { changeId, channelId }: Delivery,
): Promise<Delivery | undefined> {
  if (changeId === null) return undefined;
  const all = await deliveries.listDeliveries({ changeId, channelId, limit: 50 });
  return all.find(({ kind, status }) => kind === "change" && status === "posted");
}

function tooLate(reason: string): FineprintError {
  return new FineprintError("too-late", reason, false);
}
