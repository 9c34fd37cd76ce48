import { safeLine } from "../../../records/safe-text.js";
import { triageWords } from "../../../records/triage-words.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { type Command, needArgument } from "../line/command.js";
import { proposeRules } from "./propose-rules.js";
import { decide, readTriageSubject } from "./triage.js";
import { triageReply } from "./triage-reply.js";

/** Records for this channel that a change does not matter to it, and why; its card says so. The first one stands. */
export async function handleNotMaterial(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const subject = await readTriageSubject(command, context, deps);
  const reason = safeLine(needArgument(command, "reason"));
  const decided = await decide(subject, { kind: "not-material", reason }, { context, deps });
  const already = decided.saved ? "" : "already ";
  const reply = triageReply(`${subject.record}: ${already}${triageWords(decided.entry)}`, subject, decided.card);
  return { ...reply, blocks: [...reply.blocks, ...(await proposeRules(subject, context, deps))] };
}
