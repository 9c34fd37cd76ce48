import type { QueueCounts } from "../../../ports.js";
import { coverageProblems, coverageSentence } from "../../notice/coverage-blocks.js";
import type { Block, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { fields, heading, nextStep, text, toAsker } from "../reply.js";
import { readWatched } from "../watched.js";
import { movedPages } from "./moved-pages.js";

/** Coverage of what this channel watches (what cannot be read, since when, why), and the work in the queues. */
export async function handleStatus(_command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const [watched, queues] = await Promise.all([readWatched(deps.stores, context), deps.checks.countJobs()]);
  const summary = coverageSentence(watched);
  const dead = queues.reduce((sum, step) => sum + step.dead, 0);
  const blocks: Block[] = [
    text(summary),
    ...coverageProblems(watched),
    ...(await movedPages(deps.stores, watched)),
    heading("Work"),
    ...(queues.length > 0 ? fields(queues.map(queueField)) : [text("No work is queued.")]),
    text(dead === 0 ? "No job is dead." : `${dead} jobs are dead: they failed for good and need the operator.`),
    nextStep("All watches of this channel", "list"),
  ];
  return toAsker({ summary, blocks });
}

function queueField({ step, waiting, active, delayed, dead }: QueueCounts): [string, string] {
  return [step, `${waiting} waiting, ${active} running, ${delayed} planned, ${dead} dead`];
}
