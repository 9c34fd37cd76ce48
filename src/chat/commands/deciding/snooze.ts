import { formatMinute } from "../../../policy/utc.js";
import { durationWords } from "../../../records/labels.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { nextStep, text, toAsker } from "../reply.js";
import { commandWords, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { readTriageSubject } from "./triage.js";

const DEFAULT_MS = 3 * 24 * 3_600_000;

/** Puts off when a change that waits for a decision is raised again, for this channel. The last one counts. */
export async function handleSnooze(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores, clock } = deps;
  const subject = await readTriageSubject(command, context, deps);
  const { changeId, channelId, record } = subject;
  const decided = await stores.triage.listTriage(channelId, [changeId]);
  if (decided.length > 0) {
    throw new SpokenError(
      prose`${record} is decided already, so nobody is reminded of it. To take that back: ${commandWords("reopen", record)}`,
    );
  }
  const { durationMs = DEFAULT_MS } = command.given;
  const at = clock.now();
  const until = new Date(at.getTime() + durationMs);
  await stores.triage.saveSnooze({ changeId, channelId, until, actor: context.user, at });
  const detail = { until: until.toISOString() };
  await stores.audit.append({ at, actor: context.user, channelId, verb: "snooze", subject: record, detail });
  const { severity } = await stores.changes.getChange(changeId);
  const then =
    severity === "high" ? "It is raised again then, if nobody has decided." : "Only High changes are raised again.";
  const summary = `${record}: snoozed for ${durationWords(durationMs)}, until ${formatMinute(until)}. ${then}`;
  return toAsker({ summary, record, blocks: [text(summary), nextStep("Decide now", "acknowledge", record)] });
}
