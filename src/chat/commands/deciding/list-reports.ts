import type { KnownPeriod } from "../../../channels/period.js";
import { writeTable } from "../../../export/write-table.js";
import { formatRecordId } from "../../../record-id.js";
import { reportLine } from "../../../records/correction-words.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { pageOf } from "../pages.js";
import { list, nextStep, text, toAsker } from "../reply.js";
import { commandWords } from "../verbs/prose.js";
import { readChannel } from "../watched.js";

const PAGE_SIZE = 20;
const MOST = 5_000;

/** What was found wrong in this channel and what came of it, newest first. */
export async function listReports(
  { given }: Command,
  context: CommandContext,
  { stores }: HandlerDeps,
): Promise<Reply> {
  const { id: channelId } = await readChannel(stores, context);
  const reports = await stores.corrections.listReports({ channelId, limit: MOST });
  const open = reports.filter(({ state }) => state === "open").length;
  const count = reports.length === 1 ? "1 card was" : `${reports.length} cards were`;
  const summary =
    reports.length === 0
      ? "Nobody has called a card wrong in this channel."
      : `${count} called wrong in this channel, newest first; ${open} of them open.`;
  const page = pageOf(reports, given.page, PAGE_SIZE);
  const lines = page.shown.map((report) => `${formatRecordId("change", report.changeId)} · ${reportLine(report)}`);
  const first = reports.find(({ state }) => state === "open");
  return toAsker({
    summary,
    blocks: [
      text(summary),
      ...list(lines),
      ...page.words((number) => commandWords("wrong", `list page:${number}`)),
      first
        ? nextStep("Put one right", "correct", formatRecordId("change", first.changeId))
        : nextStep("Recent changes", "latest"),
    ],
  });
}

/** The same as a table. */
export async function exportReports(
  channelId: number,
  { since, until }: Omit<KnownPeriod, "words">,
  { stores }: HandlerDeps,
): Promise<Reply> {
  const all = await stores.corrections.listReports({ channelId, limit: MOST });
  const reports = all.filter(({ at }) => (!since || at >= since) && (!until || at < until));
  const rows = reports.map((report) => {
    const { changeId, part, words, actor, actorName, at, state, decidedByName, decidedAt, answer } = report;
    const decided = [decidedByName ?? "", decidedAt?.toISOString() ?? "", answer ?? ""];
    return [
      formatRecordId("change", changeId),
      part,
      words ?? "",
      actor,
      actorName,
      at.toISOString(),
      state,
      ...decided,
    ];
  });
  const columns = ["change", "wrong", "words", "by", "name", "at", "state", "decided by", "decided at", "answer"];
  const file = { name: "wrong.csv", text: writeTable(columns, rows) };
  const summary = `${rows.length} ${rows.length === 1 ? "report" : "reports"} of what is wrong, as ${file.name}.`;
  const cut = `Cut: only the newest ${MOST}.`;
  return toAsker({
    summary,
    blocks: [text(summary), ...(all.length === MOST ? [text(cut)] : []), nextStep("The newest", "wrong", "list")],
    files: [{ ...file, keep: true }],
  });
}
