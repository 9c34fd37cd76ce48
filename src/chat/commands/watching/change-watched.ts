import { documentName } from "../../../records/labels.js";
import type { CommandContext, Reply } from "../../types.js";
import { chooseWatched } from "../choose-watched.js";
import type { HandlerDeps } from "../deps.js";
import { filterWords } from "../filter-watched.js";
import type { Command } from "../line/command.js";
import { list, nextStep, text, toChannel } from "../reply.js";
import { commandWords, place, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { typedProse } from "../verbs/typed-prose.js";
import { settingChanges } from "../watch-settings.js";
import { readWatched } from "../watched.js";
import { saveWatches } from "./save-watches.js";

const SHOWN = 20;

/** `/watch tag:payments severity:high+`: the tag and the owner say which watches, the rest is what becomes of them. */
export async function changeWatched(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { tags: _tags, owner: _owner, everything: _all, ...changes } = command.given;
  if (Object.keys(changes).length === 0) {
    throw new SpokenError(
      prose`Say what to change of these watches, for example ${commandWords("watch", "tag:payments severity:high+")}, or name a platform to give it the tag.`,
    );
  }
  const chosen = chooseWatched(command, await readWatched(deps.stores, context), { context, deps });
  const saved = await saveWatches(chosen, { given: changes, context }, deps);
  const changed = saved.filter(({ before, watch }) => before !== null && settingChanges(before, watch).length > 0);
  const which = filterWords(command.given, context);
  const summary = prose`Changed ${changed.length} of the ${saved.length} watches of ${place()}${which}.`;
  const lines = changed.map(({ document, platform, before, watch }) => {
    const words = before ? settingChanges(before, watch).join(", ") : "";
    return `${documentName(document, platform)}: ${words}`;
  });
  const more = lines.length > SHOWN ? [text(`${lines.length - SHOWN} more are not shown here.`)] : [];
  return toChannel({
    summary: typedProse(summary),
    blocks: [text(summary), ...list(lines.slice(0, SHOWN)), ...more, nextStep("All watches of this channel", "list")],
  });
}
