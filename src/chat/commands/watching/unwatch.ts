import { formatRecordId } from "../../../record-id.js";
import { documentName } from "../../../records/labels.js";
import type { Action, CommandContext, Reply } from "../../types.js";
import { chooseWatched, meansAll } from "../choose-watched.js";
import type { HandlerDeps } from "../deps.js";
import { hasFilter } from "../filter-watched.js";
import type { Command } from "../line/command.js";
import { writeOptions } from "../line/write-options.js";
import { button, list, menuEntry, nextStep, text, toAsker, toChannel } from "../reply.js";
import { commandWords, place, prose, usage } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { typedProse } from "../verbs/typed-prose.js";
import { settingOptions } from "../watch-settings.js";
import { readChannel, readWatched, type WatchedDocument } from "../watched.js";
import { documentIds } from "./recent-history.js";

const MAX_ARGUMENT = 80;

/** Takes this channel's watches of a platform, of documents, or all of them away; never another channel's. */
export async function handleUnwatch(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const watched = await readWatched(deps.stores, context);
  if (watched.length === 0)
    throw new SpokenError(
      prose`${place("This channel")} watches nothing. ${commandWords("watch", "coursera")} starts.`,
    );
  if (namesNothing(command)) return pick(watched);
  const chosen = chooseWatched(command, watched, { context, deps });
  if (meansAll(command) && command.given.confirmed !== true) return askFirst(chosen, command);
  await deps.stores.watches.removeWatches(chosen.map(({ watch }) => watch.id));
  const documents = chosen.map(({ document }) => document.id);
  await deps.stores.documents.settleCadences(documents, deps.defaults.checkEveryMs, deps.clock.now());
  await noteRemoval(chosen, context, deps);
  const summary = prose`${place("This channel")} no longer watches ${chosen.length === 1 ? "this policy" : `these ${chosen.length} policies`}.`;
  return toChannel({
    summary: typedProse(summary),
    blocks: [text(summary), ...list(chosen.map(nameOf)), nextStep("What is still watched", "list")],
    actions: undo(chosen),
  });
}

function namesNothing({ given }: Command): boolean {
  return (
    given.platform === undefined && given.records === undefined && given.everything === undefined && !hasFilter(given)
  );
}

/** Platforms a picker offers; Discord's menus take 25, and one entry is for all. */
const MOST_PICKED = 24;

/** What the channel watches, to choose from. */
function pick(watched: readonly WatchedDocument[]): Reply {
  const platforms = new Map(watched.map(({ platform }) => [platform.slug, platform.name]));
  const shown = [...platforms].slice(0, MOST_PICKED);
  const more = platforms.size - shown.length;
  const rest = more > 0 ? ` ${more} more by name: ` : " By name: ";
  const summary = prose`Which one shall ${place()} stop watching?${rest}${usage("unwatch")}`;
  return toAsker({
    summary: typedProse(summary),
    blocks: [text(summary)],
    actions: [
      ...shown.map(([slug, name]) => menuEntry(name, "unwatch", slug)),
      menuEntry("Everything …", "unwatch", "all"),
    ],
  });
}

function askFirst(chosen: readonly WatchedDocument[], { verb, given }: Command): Reply {
  const policies = chosen.length === 1 ? "1 policy" : `${chosen.length} policies`;
  const filtered = hasFilter(given);
  const again = [...writeOptions({ verb, given }), "yes"].join(" ");
  const which = filtered ? prose`these watches of ${place()}` : prose`all watches of ${place()}`;
  const summary = prose`This would stop ${which}: ${policies}. To do it: ${commandWords("unwatch", again)}`;
  return toAsker({
    summary: typedProse(summary),
    blocks: [text(summary), ...list(chosen.map(nameOf))],
    actions: again.length <= MAX_ARGUMENT ? [button(filtered ? "Stop these" : "Stop all", "unwatch", again)] : [],
  });
}

async function noteRemoval(
  chosen: readonly WatchedDocument[],
  context: CommandContext,
  deps: HandlerDeps,
): Promise<void> {
  const channel = await readChannel(deps.stores, context);
  // One time for all: what one command did is taken back together.
  const at = deps.clock.now();
  await deps.stores.audit.appendAll(
    chosen.map(({ watch, document }) => ({
      at,
      actor: context.user,
      channelId: channel.id,
      verb: "unwatch",
      subject: formatRecordId("document", document.id),
      detail: { threshold: watch.threshold, provisionType: watch.provisionType, digest: watch.digest },
    })),
  );
}

/** Sets the same watches again, when they shared their settings. */
function undo(chosen: readonly WatchedDocument[]): Action[] {
  const settings = [...new Set(chosen.map(({ watch }) => settingOptions(watch)))];
  const argument = `${documentIds(chosen)} ${settings[0]}`;
  return settings.length === 1 && argument.length <= MAX_ARGUMENT ? [button("Undo", "watch", argument)] : [];
}

function nameOf({ document, platform }: WatchedDocument): string {
  return documentName(document, platform);
}
