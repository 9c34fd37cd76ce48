import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { nextDigestWords, readNextDigests } from "../next-digests.js";
import { button, list, nextStep, sentenceReply, text, toAsker } from "../reply.js";
import { commandWords, place, prose } from "../verbs/prose.js";
import { typedProse } from "../verbs/typed-prose.js";
import { watchLine } from "../watch-line.js";
import { readWatched } from "../watched.js";

/** What this channel watches, with each document's state. */
export async function handleList(_command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const watched = await readWatched(deps.stores, context);
  if (watched.length === 0) {
    const start = prose`${place("This channel")} watches nothing yet. Start with ${commandWords("watch", "coursera")}`;
    return { ...sentenceReply(start), actions: [button("Add a watch", "watch", "")] };
  }
  const summary = prose`${place("This channel")} watches ${watched.length === 1 ? "1 policy" : `${watched.length} policies`}.`;
  const lines = watched.map((one) => watchLine(one, deps.clock.now()));
  const watches = watched.map(({ watch }) => watch);
  const digests = await readNextDigests(deps.stores, watches, deps.clock.now());
  return toAsker({
    summary: typedProse(summary),
    blocks: [
      text(summary),
      ...list(lines),
      ...digests.map((digest) => text(`Next digest: ${nextDigestWords(digest)}`)),
      nextStep("What changed lately", "latest"),
    ],
  });
}
