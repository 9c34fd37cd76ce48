import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { hasFilter } from "../filter-watched.js";
import type { Command } from "../line/command.js";
import { changeWatched } from "./change-watched.js";
import { readPages, savePages, saveWatches } from "./save-watches.js";
import { searchSite } from "./search-site.js";
import { startWatching } from "./start-watching.js";
import { findWatchTarget } from "./watch-target.js";

/** Sets or changes this channel's watches; a site nobody knows is searched for its policies first. */
export async function handleWatch(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { given } = command;
  const watching = { given, context };
  if (given.records) {
    return startWatching(await saveWatches(await readPages(given, deps), watching, deps), context, deps);
  }
  if (given.platform === undefined && hasFilter(given)) return changeWatched(command, context, deps);
  const target = await findWatchTarget(command, deps);
  if ("site" in target) return searchSite(target.site, watching, deps);
  return startWatching(await saveWatches(await savePages(target, deps), watching, deps), context, deps);
}
