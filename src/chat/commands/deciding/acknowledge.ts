import { triageWords } from "../../../records/triage-words.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { decide, readTriageSubject } from "./triage.js";
import { triageReply } from "./triage-reply.js";

/** Records for this channel who saw to a change, and when; its card says so. The first one stands. */
export async function handleAcknowledge(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const subject = await readTriageSubject(command, context, deps);
  const decided = await decide(subject, { kind: "acknowledged" }, { context, deps });
  const already = decided.saved ? "" : "already ";
  return triageReply(`${subject.record}: ${already}${triageWords(decided.entry)}.`, subject, decided.card);
}
