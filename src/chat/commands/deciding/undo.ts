import { formatMinute } from "../../../policy/utc.js";
import type { AuditEntry } from "../../../ports.js";
import type { CommandContext, Reply } from "../../types.js";
import { isOfAll, isTakenBack } from "../apply-threshold.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { button, nextStep, sentenceReply, text, toAsker } from "../reply.js";
import { commandWords, place, prose } from "../verbs/prose.js";
import type { VerbName } from "../verbs/verb-types.js";
import { readChannel } from "../watched.js";

/** Entries that are looked through for the newest of the one who asks. */
const LOOKED_BACK = 200;
/** Longest argument of a button. */
const MAX_ARGUMENT = 80;

/** How each deed is taken back: the verb, and its argument for what it was done to; null where no single command does it. */
interface Way {
  readonly verb: VerbName;
  argument(subjects: string, entry: AuditEntry): string;
}

const SAME = (subjects: string) => subjects;

/** One watch comes back with its threshold; several may have had different ones. */
function watchAgain(subjects: string, { detail }: AuditEntry): string {
  const { threshold } = detail;
  return subjects.includes(" ") || typeof threshold !== "string" ? subjects : `${subjects} severity:${threshold}`;
}

const WAYS: Readonly<Record<string, Way | undefined>> = {
  unwatch: { verb: "watch", argument: watchAgain },
  mute: { verb: "unmute", argument: SAME },
  unmute: { verb: "mute", argument: SAME },
  acknowledge: { verb: "reopen", argument: SAME },
  assign: { verb: "reopen", argument: SAME },
  "not-material": { verb: "reopen", argument: SAME },
  escalate: { verb: "reopen", argument: SAME },
  profile: { verb: "profile", argument: () => "undo" },
};

/** What the one who asks did last in this channel, and the command that takes it back. Takes nothing back by itself. */
export async function handleUndo(_command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { id: channelId } = await readChannel(deps.stores, context);
  const entries = await deps.stores.audit.listAudit({ channelId, limit: LOOKED_BACK });
  const own = entries.filter(({ actor, verb }) => actor === context.user && verb !== "export");
  const [last] = own;
  if (!last) {
    return sentenceReply(
      prose`You have changed nothing in ${place()} that could be taken back. Who did what: ${commandWords("audit")}`,
    );
  }
  // One command may have been about several documents: they stand together in the log.
  const together = own.filter(({ at, verb }) => at.getTime() === last.at.getTime() && verb === last.verb);
  const subjects = [...new Set(together.map(({ subject }) => subject).reverse())].join(" ");
  const deed = `${last.verb} ${subjects}, ${formatMinute(last.at)}`;
  const way = wayBack(last);
  const argument = way?.argument(subjects, last) ?? "";
  if (!way || argument.length > MAX_ARGUMENT) {
    const summary = `What you did last here: ${deed}. No single command takes that back.`;
    return toAsker({
      summary,
      blocks: [text(summary), nextStep("How it is set", "help", last.verb), nextStep("Who did what", "audit")],
    });
  }
  const summary = `What you did last here: ${deed}.`;
  return toAsker({
    summary,
    blocks: [text(summary), nextStep("To take it back", way.verb, argument), nextStep("Who did what", "audit")],
    actions: [button("Take it back", way.verb, argument)],
  });
}

function wayBack(entry: AuditEntry): Way | undefined {
  if (isOfAll(entry)) return isTakenBack(entry) ? undefined : { verb: "settings", argument: () => "apply:undo" };
  // A watch that was only changed had settings before, which the log does not hold.
  if (entry.verb === "watch") return entry.detail["created"] === true ? { verb: "unwatch", argument: SAME } : undefined;
  if (entry.verb === "rules") {
    return "undone" in entry.detail ? undefined : { verb: "rules", argument: (subjects) => `undo ${subjects}` };
  }
  return WAYS[entry.verb];
}
