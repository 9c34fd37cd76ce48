import { TRIAGE_STATES } from "../../../records/triage-words.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { askerOf } from "../person.js";
import { drawCard, readTriageSubject } from "./triage.js";
import { triageReply } from "./triage-reply.js";

/** Takes back what this channel decided on a change; its card is as it was at first. The audit keeps what was. */
export async function handleReopen(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores, clock } = deps;
  const subject = await readTriageSubject(command, context, deps);
  const { changeId, channelId, record } = subject;
  const { id: actor, name } = askerOf(context);
  const at = clock.now();
  const taken = await stores.triage.reopen(changeId, channelId, { actorName: name, at });
  if (taken.length === 0) return triageReply(`${record} is open: nothing was noted on it here.`, subject, null);
  const kinds = taken.map(({ kind }) => TRIAGE_STATES[kind]);
  const detail = { taken: taken.map(({ kind, actor: by, reason }) => ({ kind, by, reason })) };
  await stores.audit.append({ at, actor, channelId, verb: "reopen", subject: record, detail });
  const summary = `${record}: reopened by @${name}; no longer ${kinds.join(", ")}.`;
  return triageReply(summary, subject, await drawCard(subject, summary, { context, deps }));
}
