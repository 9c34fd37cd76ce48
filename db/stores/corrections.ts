import { and, asc, desc, eq, inArray, or, type SQL } from "drizzle-orm";
import { homeOf, mailOf } from "../../src/mail-channel.js";
import type {
  Corrected,
  Correction,
  CorrectionStore,
  Delivery,
  NewCorrection,
  NewReport,
  Rejection,
  ReportFilter,
  Viewer,
  WrongReport,
} from "../../src/ports.js";
import { type Db, onlyRow, requireRow } from "../rows.js";
import { audit, changeRecords, channels, corrections, deliveries, wrongReports } from "../schema.js";
import { newsOfCorrection, planHookMessages } from "./hook-outbox.js";

const NOTHING = { headline: null, direction: null, severity: null, withdrawn: false } as const;

export class CorrectionTables implements CorrectionStore {
  constructor(private readonly db: Db) {}

  saveReport({ isTold, audit: entry, ...report }: NewReport) {
    return this.db.transaction(async (tx) => {
      const inserted = await tx.insert(wrongReports).values(report).onConflictDoNothing().returning();
      const [added] = inserted;
      if (!added) return { report: await addWords(tx, report), saved: false, deliveries: [] };
      await tx.insert(audit).values(entry);
      return {
        report: added,
        saved: true,
        deliveries: isTold ? await planTelling(tx, "report", [added], report.at) : [],
      };
    });
  }

  async getReport(id: number): Promise<WrongReport> {
    return requireRow(await this.db.select().from(wrongReports).where(eq(wrongReports.id, id)), `Report ${id}`);
  }

  listReports({ channelId, workspace, changeId, states, limit, offset = 0 }: ReportFilter): Promise<WrongReport[]> {
    const wanted = and(
      channelId === undefined ? undefined : eq(wrongReports.channelId, channelId),
      workspace === undefined ? undefined : ofWorkspace(wrongReports, workspace),
      changeId === undefined ? undefined : eq(wrongReports.changeId, changeId),
      states === undefined ? undefined : inArray(wrongReports.state, [...states]),
    );
    return this.db.select().from(wrongReports).where(wanted).orderBy(desc(wrongReports.id)).limit(limit).offset(offset);
  }

  correct({ set, answers, audit: entry, ...made }: NewCorrection): Promise<Corrected> {
    return this.db.transaction(async (tx) => {
      await lockChange(tx, made.changeId);
      const [before = null] = await findCorrections(tx, made, [made.changeId]);
      const { headline, direction, severity, withdrawn } = { ...NOTHING, ...before, ...set };
      if (before && saysTheSame(before, { headline, direction, severity, withdrawn, reason: made.reason }))
        return { saved: false, correction: before, before, answered: [], deliveries: [] };
      const row = { ...made, headline, direction, severity, withdrawn, revision: (before?.revision ?? 0) + 1 };
      const target = [corrections.changeId, corrections.adapter, corrections.workspace];
      const written = tx.insert(corrections).values(row).onConflictDoUpdate({ target, set: row }).returning();
      const correction = onlyRow(await written);
      const answered = await decide(tx, made, { parts: answers, state: "corrected", answer: null });
      await tx.insert(audit).values(entry);
      const shown = await lockShown(tx, correction);
      await tellOutside(tx, correction, shown);
      return { saved: true, correction, before, answered, deliveries: await planRedraws(tx, correction, shown) };
    });
  }

  reject({ audit: entry, part, answer, channelId, ...made }: Rejection) {
    return this.db.transaction(async (tx) => {
      const parts = part === undefined ? undefined : [part];
      const answered = await decide(tx, made, { parts, channelId, state: "rejected", answer });
      if (answered.length === 0) return { answered, deliveries: [] };
      await tx.insert(audit).values(entry);
      return { answered, deliveries: await planTelling(tx, "answered", answered, made.at) };
    });
  }

  findCorrections(viewer: Viewer, changeIds: readonly number[]): Promise<Correction[]> {
    return findCorrections(this.db, homeOf(viewer), changeIds);
  }
}

type Said = Pick<Correction, "headline" | "direction" | "severity" | "withdrawn" | "reason">;

/** Pressed twice, or said by two people, it is one correction: no card is drawn and no thread told again. */
function saysTheSame(before: Correction, said: Said): boolean {
  const { headline, direction, severity, withdrawn, reason } = before;
  const isSame =
    headline === said.headline &&
    direction === said.direction &&
    severity === said.severity &&
    withdrawn === said.withdrawn;
  return isSame && (said.reason === null || said.reason === reason);
}

/** Corrections of one change are made one after the other. */
async function lockChange(tx: Db, changeId: number): Promise<void> {
  const locked = tx.select({ id: changeRecords.id }).from(changeRecords).where(eq(changeRecords.id, changeId));
  requireRow(await locked.for("no key update"), `Change C-${changeId}`);
}

async function findCorrections(db: Db, viewer: Viewer, changeIds: readonly number[]): Promise<Correction[]> {
  if (changeIds.length === 0) return [];
  const wanted = and(ofWorkspace(corrections, viewer), inArray(corrections.changeId, [...changeIds]));
  return db.select().from(corrections).where(wanted);
}

/** What is said again with more words has them from now on. */
async function addWords(tx: Db, report: Omit<NewReport, "isTold" | "audit">): Promise<WrongReport> {
  const { changeId, channelId, actor, part, words } = report;
  const same = and(
    eq(wrongReports.changeId, changeId),
    eq(wrongReports.channelId, channelId),
    eq(wrongReports.actor, actor),
    eq(wrongReports.part, part),
    eq(wrongReports.state, "open"),
  );
  if (words === null) return onlyRow(await tx.select().from(wrongReports).where(same));
  return onlyRow(await tx.update(wrongReports).set({ words }).where(same).returning());
}

interface Decision extends Pick<WrongReport, "state" | "answer"> {
  /** Without them, all. */
  readonly parts: readonly WrongReport["part"][] | undefined;
  /** Without it, of the whole workspace. */
  readonly channelId?: number;
}

function decide(
  tx: Db,
  { changeId, actorName, at, ...viewer }: Pick<Rejection, "changeId" | "actorName" | "at" | "adapter" | "workspace">,
  { parts, channelId, state, answer }: Decision,
): Promise<WrongReport[]> {
  const open = and(
    ofWorkspace(wrongReports, viewer),
    eq(wrongReports.changeId, changeId),
    eq(wrongReports.state, "open"),
    parts === undefined ? undefined : inArray(wrongReports.part, [...parts]),
    channelId === undefined ? undefined : eq(wrongReports.channelId, channelId),
  );
  const set = { state, answer, decidedByName: actorName, decidedAt: at };
  return tx.update(wrongReports).set(set).where(open).returning();
}

/** A message of each report, in the thread of the change's card in the report's channel. */
async function planTelling(
  tx: Db,
  kind: "report" | "answered",
  reports: readonly WrongReport[],
  now: Date,
): Promise<Delivery[]> {
  const [first] = reports;
  if (!first) return [];
  const documentId = await documentOf(tx, first.changeId);
  const rows = reports.map(({ id, changeId, channelId }) => {
    return { channelId, kind, documentId, changeId, reportId: id, key: `${kind}-${id}`, ...waiting(now) };
  });
  return tx.insert(deliveries).values(rows).onConflictDoNothing().returning();
}

interface ShownIn {
  readonly channelId: number;
  readonly adapter: string;
}

/**
 * The channels of the workspace whose card may show what stood before, addresses that it has mail sent to among them. The rows
 * of all the change's cards are locked: a card that is about to be sent waits, and is made with what stands then.
 */
async function lockShown(tx: Db, { changeId, ...viewer }: Correction): Promise<ShownIn[]> {
  const { id, channelId, status, attempts } = deliveries;
  const here = await tx
    .select({ channelId: channels.id, adapter: channels.adapter })
    .from(channels)
    .where(or(ofWorkspace(channels, viewer), ofWorkspace(channels, mailOf(viewer))));
  if (here.length === 0) return [];
  const inChannels = inArray(
    channelId,
    here.map((channel) => channel.channelId),
  );
  const cards = await tx
    .select({ channelId, status, attempts })
    .from(deliveries)
    .where(and(eq(deliveries.changeId, changeId), eq(deliveries.kind, "change"), inChannels))
    .orderBy(asc(id))
    .for("update");
  const out = new Set(cards.filter((card) => isOut(card)).map((card) => card.channelId));
  return here.filter((channel) => out.has(channel.channelId));
}

/** One for each channel in which the card stands. */
async function planRedraws(
  tx: Db,
  { changeId, revision, at }: Correction,
  shown: readonly ShownIn[],
): Promise<Delivery[]> {
  if (shown.length === 0) return [];
  const documentId = await documentOf(tx, changeId);
  const key = `corrected-${changeId}-${revision}`;
  const rows = shown.map(({ channelId }) => {
    return { channelId, kind: "corrected" as const, documentId, changeId, revision, key, ...waiting(at) };
  });
  return tx.insert(deliveries).values(rows).onConflictDoNothing().returning();
}

/** Whoever was told of the change outside is told what was put right; what no channel of the workspace told is no news there. */
async function tellOutside(tx: Db, correction: Correction, shown: readonly ShownIn[]): Promise<void> {
  const channel = shown.find(({ adapter }) => adapter === correction.adapter);
  if (!channel) return;
  const documentId = await documentOf(tx, correction.changeId);
  await planHookMessages(tx, newsOfCorrection(correction, { documentId, ...channel }), correction.at);
}

/** It stands in the channel, or a try may have put it there. */
function isOut({ status, attempts }: Pick<Delivery, "status" | "attempts">): boolean {
  return status === "posted" || status === "sending" || (status === "pending" && attempts > 0);
}

async function documentOf(tx: Db, changeId: number): Promise<number> {
  const { documentId } = changeRecords;
  return onlyRow(await tx.select({ documentId }).from(changeRecords).where(eq(changeRecords.id, changeId))).documentId;
}

function waiting(now: Date) {
  return { status: "pending", plannedAt: now, dueAt: now } as const;
}

type OfWorkspace = Pick<typeof channels, "adapter" | "workspace"> | Pick<typeof corrections, "adapter" | "workspace">;

function ofWorkspace(
  table: OfWorkspace | Pick<typeof wrongReports, "adapter" | "workspace">,
  viewer: Viewer,
): SQL | undefined {
  return and(eq(table.adapter, viewer.adapter), eq(table.workspace, viewer.workspace));
}
