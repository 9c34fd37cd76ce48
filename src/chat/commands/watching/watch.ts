import type { CommandContext, Reply } from "../../types.js";
import { applyThreshold } from "../apply-threshold.js";
import type { HandlerDeps } from "../deps.js";
import { hasFilter } from "../filter-watched.js";
import { type Command, needArgument } from "../line/command.js";
import { changeWatched } from "./change-watched.js";
import { readPages, savePages, saveWatches } from "./save-watches.js";
import { searchSite } from "./search-site.js";
import { startWatching } from "./start-watching.js";
import { listedNames, watchSeveral } from "./watch-several.js";
import { findWatchTarget } from "./watch-target.js";

/** Sets or changes this channel's watches; a site nobody knows is searched for its policies first. */
export async function handleWatch(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const asked = command.given;
  if (asked.records) {
    const watching = { given: asked, context };
    return startWatching(await saveWatches(await readPages(asked, deps), watching, deps), context, deps);
  }
  const { severity, everything, documents, confirmed = false } = asked;
  const isAll = /^(?:all|everything)$/i.test(asked.platform ?? (everything === true ? "all" : ""));
  if (isAll && severity !== undefined && documents === undefined && !hasFilter(asked)) {
    const again = { verb: "watch", argument: `all severity:${severity}` } as const;
    return applyThreshold({ threshold: severity, confirmed, command: again }, context, deps);
  }
  if (asked.platform === undefined && hasFilter(asked)) return changeWatched(command, context, deps);
  needArgument(command, "platform");
  const listed = listedNames(asked, deps.catalogue);
  if (listed.length > 1) return watchSeveral(listed, command, { context, deps });
  const given = listed[0]?.given ?? asked;
  const watching = { given, context };
  const target = await findWatchTarget({ ...command, given }, deps);
  if ("site" in target) return searchSite(target.site, watching, deps);
  return startWatching(await saveWatches(await savePages(target, deps), watching, deps), context, deps);
}
