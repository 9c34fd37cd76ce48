import type { CommandContext, Reply } from "../../types.js";
import { chooseWatched } from "../choose-watched.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { list, nextStep, sentenceReply, text, toChannel } from "../reply.js";
import { place, prose } from "../verbs/prose.js";
import { typedProse } from "../verbs/typed-prose.js";
import { watchLine } from "../watch-line.js";
import { readWatched } from "../watched.js";
import { muteWatched } from "./mute-watched.js";

/** Posts again what was muted, with the filters as they were. */
export async function handleUnmute(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const now = deps.clock.now();
  const chosen = chooseWatched(command, await readWatched(deps.stores, context), { context, deps });
  const muted = chosen.filter(({ watch }) => watch.mutedUntil !== null && watch.mutedUntil > now);
  if (muted.length === 0) return sentenceReply(prose`Nothing of this was muted: it is posted in ${place()} as before.`);
  await muteWatched(muted, { verb: "unmute", until: null, context }, deps);
  const summary = prose`Posted in ${place()} again: ${muted.length === 1 ? "1 policy" : `${muted.length} policies`}.`;
  const lines = muted.map((one) => watchLine({ ...one, watch: { ...one.watch, mutedUntil: null } }, now));
  return toChannel({
    summary: typedProse(summary),
    blocks: [text(summary), ...list(lines), nextStep("What changed meanwhile", "latest")],
  });
}
