import type { CommandContext, Reply } from "../../types.js";
import { askedPeriod } from "../asked-period.js";
import { auditLine } from "../audit-words.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { writeOptions } from "../line/write-options.js";
import { pageOf } from "../pages.js";
import { findPeopleNames } from "../people-names.js";
import { list, nextStep, text, toAsker } from "../reply.js";
import { commandWords, place, prose } from "../verbs/prose.js";
import { typedProse } from "../verbs/typed-prose.js";
import { readChannel } from "../watched.js";

const PAGE_SIZE = 20;
const MOST = 20_000;

/** Who did what when in this channel, newest first. */
export async function handleAudit(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { page: number } = command.given;
  const { words: days, ...bounds } = await askedPeriod(command.given.period, context, deps);
  const { id: channelId } = await readChannel(deps.stores, context);
  const entries = await deps.stores.audit.listAudit({ channelId, limit: MOST, ...bounds });
  const from = days === "" ? "" : `, ${days}`;
  const count = entries.length === 1 ? "1 entry" : `${entries.length} entries`;
  const summary = prose`Who did what in ${place()}${from}: ${count}, newest first.`;
  const page = pageOf(entries, number, PAGE_SIZE);
  const names = await findPeopleNames(
    page.shown.map(({ actor }) => actor),
    context,
  );
  return toAsker({
    summary: typedProse(summary),
    blocks: [
      text(summary),
      ...list(page.shown.map((entry) => auditLine(entry, names))),
      ...page.words((turn) =>
        commandWords("audit", writeOptions({ ...command, given: { ...command.given, page: turn } }).join(" ")),
      ),
      nextStep("All of it as a file", "export", "audit"),
    ],
  });
}
