import type { Watch } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { cadence, documentName, documentState } from "../../../records/labels.js";
import type { Action, Block, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { nextDigestWords, readNextDigests } from "../next-digests.js";
import { button, fields, list, nextStep, text, toChannel } from "../reply.js";
import { commandWords, type Prose, place, prose } from "../verbs/prose.js";
import { typedProse } from "../verbs/typed-prose.js";
import { labelOptions } from "../watch-labels.js";
import { labelWords, mutedWords } from "../watch-line.js";
import { settingChanges, settingOptions, settingsWords } from "../watch-settings.js";
import { reportFirstReads } from "./first-reads.js";
import { documentIds, recentHistory } from "./recent-history.js";
import type { SavedWatch } from "./save-watches.js";

/** Longest argument of a button. */
const MAX_ARGUMENT = 80;

/** Asks for the first reads of new watches and says what is watched, where, at which threshold, and since when. */
export async function startWatching(
  saved: readonly SavedWatch[],
  context: CommandContext,
  deps: HandlerDeps,
): Promise<Reply> {
  const unread = saved.filter(({ document }) => document.state !== "verified");
  await Promise.all(unread.map(({ document }) => deps.checks.requestCheck(document.id)));
  if (unread.length > 0) deps.background((signal) => reportFirstReads(unread, context, { deps, signal }));
  const blocks: Block[] = [
    text(headline(saved)),
    ...list(saved.map((one) => watchLine(one, deps.clock.now()))),
    ...fields([...cadenceFields(saved, deps), ...(await digestFields(saved, deps))]),
    ...(await recentHistory(deps.stores, saved, deps.clock.now())),
    nextStep("All watches of this channel", "list"),
  ];
  return toChannel({ summary: typedProse(headline(saved)), blocks, actions: undoActions(saved) });
}

function headline(saved: readonly SavedWatch[]): Prose {
  const created = saved.filter(({ before }) => before === null);
  const name = saved[0]?.platform.name ?? "";
  if (created.length === 0) return prose`${place("This channel")} was already watching ${name}.${changesOf(saved)}`;
  const policies = created.length === 1 ? "1 policy" : `${created.length} policies`;
  return prose`${place("This channel")} now watches ${policies} of ${name}.${changesOf(saved)}`;
}

/** What a second `/watch` changed; "nothing" only when nothing is new either. */
function changesOf(saved: readonly SavedWatch[]): string {
  const old = saved.flatMap(({ before, watch }) => (before ? [settingChanges(before, watch)] : []));
  const changes = [...new Set(old.flat())];
  const again = saved.filter(({ before, watch }) => before?.disabledReason && !watch.disabledReason).length;
  const on = again === 0 ? "" : ` Switched on again: ${again === 1 ? "1 policy" : `${again} policies`}.`;
  if (changes.length > 0) return `${on} Changed ${changes.join(", ")}.`;
  return on !== "" || old.length < saved.length ? on : " Nothing changed.";
}

function watchLine({ document, platform, watch, before }: SavedWatch, now: Date): string {
  const already = before ? ", already watched" : "";
  const muted = mutedWords(watch, now);
  const labels = labelWords(watch).map((words) => `, ${words}`);
  const settings = `${settingsWords(watch)}${labels.join("")}${already}${muted ? `, ${muted}` : ""}`;
  return `${documentName(document, platform)}: ${settings}; ${documentState(document)} · ${document.url}`;
}

function cadenceFields(saved: readonly SavedWatch[], { defaults }: HandlerDeps): [string, Prose][] {
  const paces = [...new Set(saved.map(({ document }) => cadence(document.checkEveryMs ?? defaults.checkEveryMs)))];
  return [
    [
      "Posted here",
      prose`each confirmed change at or above the threshold; the others are in ${commandWords("latest")}`,
    ],
    ["Checked", `${paces.join(", ")}; a change is looked at again before it is posted`],
  ];
}

/** What else comes of these watches, and when. */
async function digestFields(saved: readonly SavedWatch[], deps: HandlerDeps): Promise<[string, string][]> {
  const watches = saved.map(({ watch }) => watch);
  const next = await readNextDigests(deps.stores, watches, deps.clock.now());
  if (next.length === 0) return [["Digest", "off"]];
  const off = watches.some(({ digest }) => digest === "off") ? "; off for some" : "";
  return [["Digest", `${next.map(nextDigestWords).join("; ")}${off}; it has what is not posted`]];
}

/** Takes back what this command did: the new watches, or the former settings when they were the same for all. */
function undoActions(saved: readonly SavedWatch[]): Action[] {
  const created = saved.filter(({ before }) => before === null);
  const kept = saved.flatMap((one) => (one.before ? [{ ...one, before: one.before }] : []));
  const former = [...new Set(kept.map(({ before, watch }) => formerOptions(before, watch)))];
  const show = saved[0] ? [button("Show", "show", formatRecordId("document", saved[0].document.id))] : [];
  const others = [...changeAction(saved), ...show];
  if (created.length > 0) return [...undo("unwatch", documentIds(created)), ...others];
  const changed = saved.some(({ before, watch }) => before && settingChanges(before, watch).length > 0);
  return [...(changed && former.length === 1 ? undo("watch", `${documentIds(kept)} ${former[0]}`) : []), ...others];
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
