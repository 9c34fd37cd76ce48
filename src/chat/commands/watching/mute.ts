import { formatMinute } from "../../../policy/utc.js";
import { documentName, durationWords } from "../../../records/labels.js";
import type { CommandContext, Reply } from "../../types.js";
import { chooseWatched } from "../choose-watched.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { button, list, nextStep, text, toChannel } from "../reply.js";
import { commandWords, place, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { typedProse } from "../verbs/typed-prose.js";
import { readWatched } from "../watched.js";
import { muteWatched } from "./mute-watched.js";
import { documentIds } from "./recent-history.js";

const DEFAULT_MS = 7 * 24 * 3_600_000;
const MAX_ARGUMENT = 80;

/** Posts nothing of a platform here for a while. The watches keep their filters, and changes are recorded all the same. */
export async function handleMute(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const watched = await readWatched(deps.stores, context);
  if (watched.length === 0) {
    throw new SpokenError(
      prose`${place("This channel")} watches nothing. ${commandWords("watch", "coursera")} starts.`,
    );
  }
  const chosen = chooseWatched(command, watched, { context, deps });
  const { durationMs = DEFAULT_MS } = command.given;
  const until = new Date(deps.clock.now().getTime() + durationMs);
  await muteWatched(chosen, { verb: "mute", until, context }, deps);
  const policies = chosen.length === 1 ? "1 policy" : `${chosen.length} policies`;
  const summary = prose`Muted ${policies} in ${place()} for ${durationWords(durationMs)}, until ${formatMinute(until)}.`;
  const ids = documentIds(chosen);
  return toChannel({
    summary: typedProse(summary),
    blocks: [
      text(summary),
      ...list(chosen.map(({ document, platform }) => documentName(document, platform))),
      text("The watches stay with their filters. What changes meanwhile is recorded and not posted."),
      nextStep("What changed", "latest"),
    ],
    actions: ids.length <= MAX_ARGUMENT ? [button("Unmute", "unmute", ids)] : [],
  });
}
