import { triageWords } from "../../../records/triage-words.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { type Command, needArgument } from "../line/command.js";
import { readPerson } from "../person.js";
import { decide, needOpen, readTriageSubject } from "./triage.js";
import { triageReply } from "./triage-reply.js";

/** Records for this channel who takes care of a change; its card says so. The last one stands. */
export async function handleAssign(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const subject = await readTriageSubject(command, context, deps);
  const to = readPerson(needArgument(command, "person"), context);
  await needOpen(subject, deps);
  const decided = await decide(subject, { kind: "assigned", to }, { context, deps });
  const already = decided.saved ? "" : "already ";
  return triageReply(
    `${subject.record}: ${already}${triageWords(decided.entry)}.`,
    subject,
    decided.card,
    decided.people,
  );
}
