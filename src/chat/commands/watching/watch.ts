import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { type Command, needArgument } from "../line/command.js";
import { readPages, savePages, saveWatches } from "./save-watches.js";
import { searchSite } from "./search-site.js";
import { startWatching } from "./start-watching.js";
import { listedNames, watchSeveral } from "./watch-several.js";
import { findWatchTarget } from "./watch-target.js";

/** Sets or changes this channel's watches; a site nobody knows is searched for its policies first. */
export async function handleWatch(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const watching = { given: command.given, context };
  if (command.given.records) {
    return startWatching(await saveWatches(await readPages(command.given, deps), watching, deps), context, deps);
  }
  needArgument(command, "platform");
  const { names, given } = listedNames(command.given, deps.catalogue);
  if (names.length > 1) return watchSeveral(names, { ...command, given }, { context, deps });
  const target = await findWatchTarget(command, deps);
  if ("site" in target) return searchSite(target.site, watching, deps);
  return startWatching(await saveWatches(await savePages(target, deps), watching, deps), context, deps);
}
