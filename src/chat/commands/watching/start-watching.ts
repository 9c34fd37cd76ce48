import type { Watch } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import type { Action, Block, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { button, text, toChannel } from "../reply.js";
import { labelOptions } from "../watch-labels.js";
import { settingChanges, settingOptions } from "../watch-settings.js";
import { reportFirstReads } from "./first-reads.js";
import { documentIds, recentHistory } from "./recent-history.js";
import type { SavedWatch } from "./save-watches.js";
import { comingWords, watchingWords } from "./watch-words.js";

/** Longest argument of a button. */
const MAX_ARGUMENT = 80;

/** Asks for the first reads of new watches and says in three lines what is watched, what comes here, what would have come. */
export async function startWatching(
  saved: readonly SavedWatch[],
  context: CommandContext,
  deps: HandlerDeps,
): Promise<Reply> {
  const unread = saved.filter(({ document }) => document.state !== "verified");
  await Promise.all(unread.map(({ document }) => deps.checks.requestCheck(document.id)));
  if (unread.length > 0) deps.background((signal) => reportFirstReads(unread, context, { deps, signal }));
  const now = deps.clock.now();
  const summary = watchingWords(saved, deps.catalogue);
  const blocks: Block[] = [
    text(summary),
    text(comingWords(saved, now)),
    ...(await recentHistory(deps.stores, saved, now)),
  ];
  return toChannel({ summary, blocks, actions: undoActions(saved) });
}

/** Takes back what this command did: the new watches, or the former settings when they were the same for all. */
function undoActions(saved: readonly SavedWatch[]): Action[] {
  const created = saved.filter(({ before }) => before === null);
  const kept = saved.flatMap((one) => (one.before ? [{ ...one, before: one.before }] : []));
  const former = [...new Set(kept.map(({ before, watch }) => formerOptions(before, watch)))];
  const show = saved[0] ? [button("Show", "show", formatRecordId("document", saved[0].document.id))] : [];
  const change = changeAction(saved);
  if (created.length > 0) return [...change, ...undo("unwatch", documentIds(created)), ...show];
  const changed = saved.some(({ before, watch }) => before && settingChanges(before, watch).length > 0);
  const back = changed && former.length === 1 ? undo("watch", `${documentIds(kept)} ${former[0]}`) : [];
  return [...change, ...back, ...show];
}

/** What sets a watch as it was before. */
function formerOptions(before: Watch, now: Watch): string {
  return `${settingOptions(before)} ${labelOptions(before, now)}`.trimEnd();
}

/** Shows the settings to be changed, when they are the same for all. */
function changeAction(saved: readonly SavedWatch[]): Action[] {
  const settings = [...new Set(saved.map(({ watch }) => settingOptions(watch)))];
  const argument = `${documentIds(saved)} ${settings[0]}`;
  if (settings.length !== 1 || argument.length > MAX_ARGUMENT) return [];
  return [{ ...button("Change…", "watch", argument), fill: true }];
}

function undo(verb: "watch" | "unwatch", argument: string): Action[] {
  return argument.length <= MAX_ARGUMENT ? [button("Undo", verb, argument)] : [];
}
