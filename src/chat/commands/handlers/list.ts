import type { CommandContext, Reply } from "../../types.js";
import type { Command } from "../command.js";
import type { HandlerDeps } from "../deps.js";
import { commandLine } from "../find-verb.js";
import { list, nextStep, sentenceReply, text, toAsker } from "../reply.js";
import { watchLine } from "../watch-line.js";
import { readWatched } from "../watched.js";

/** What this channel watches, with each document's state. */
export async function handleList(_command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const watched = await readWatched(deps.stores, context);
  if (watched.length === 0) {
    return sentenceReply(`This channel watches nothing yet. Start with ${commandLine("watch", "coursera")}`);
  }
  const summary = `This channel watches ${watched.length === 1 ? "1 policy" : `${watched.length} policies`}.`;
  const lines = watched.map((one) => watchLine(one, deps.clock.now()));
  return toAsker({ summary, blocks: [text(summary), ...list(lines), nextStep("What changed lately", "latest")] });
}
