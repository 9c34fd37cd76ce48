import type { QueueCounts } from "../../../ports.js";
import type { Block, CommandContext, Reply } from "../../types.js";
import type { Command } from "../command.js";
import type { HandlerDeps } from "../deps.js";
import { documentName, documentState } from "../labels.js";
import { fields, heading, list, nextStep, text, toAsker } from "../reply.js";
import { readWatched, type WatchedDocument } from "../watched.js";

/** Coverage of what this channel watches (what cannot be read, since when, why), and the work in the queues. */
export async function handleStatus(_command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const [watched, queues] = await Promise.all([readWatched(deps.stores, context), deps.checks.countJobs()]);
  const summary = coverage(watched);
  const dead = queues.reduce((sum, step) => sum + step.dead, 0);
  const blocks: Block[] = [
    text(summary),
    ...problems("Cannot be read", watched, "unreadable"),
    ...problems("Not read yet (unverified)", watched, "unverified"),
    heading("Work"),
    ...(queues.length > 0 ? fields(queues.map(queueField)) : [text("No work is queued.")]),
    text(dead === 0 ? "No job is dead." : `${dead} jobs are dead: they failed for good and need the operator.`),
    nextStep("All watches of this channel", "list"),
  ];
  return toAsker({ summary, blocks });
}

function coverage(watched: readonly WatchedDocument[]): string {
  if (watched.length === 0) return "This channel watches nothing yet.";
  const count = (state: string) => watched.filter(({ document }) => document.state === state).length;
  const all = watched.length === 1 ? "1 watched policy" : `${watched.length} watched policies`;
  return `Of ${all}: ${count("verified")} readable, ${count("unreadable")} cannot be read, ${count("unverified")} not read yet.`;
}

function problems(title: string, watched: readonly WatchedDocument[], state: string): Block[] {
  const lines = watched
    .filter(({ document }) => document.state === state)
    .map(({ document, platform }) => `${documentName(document, platform)}: ${documentState(document)}`);
  return lines.length > 0 ? [heading(title), ...list(lines)] : [];
}

function queueField({ step, waiting, active, delayed, dead }: QueueCounts): [string, string] {
  return [step, `${waiting} waiting, ${active} running, ${delayed} planned, ${dead} dead`];
}
