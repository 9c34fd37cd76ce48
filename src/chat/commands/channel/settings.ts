import {
  type ChannelSettings,
  DEFAULT_CHANNEL_SETTINGS,
  readChannelSettings,
  saveChannelSettings,
} from "../../../channels/channel-settings.js";
import type { Severity } from "../../../policy/types.js";
import { readPing } from "../../ping.js";
import type { Action, CommandContext, Reply } from "../../types.js";
import { applyThreshold, undoThreshold } from "../apply-threshold.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { button, fields, list, nextStep, text, toAsker } from "../reply.js";
import { requireManage } from "../rights.js";
import { commandWords, type Prose, place, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { typedProse } from "../verbs/typed-prose.js";
import { readChannel, readWatched } from "../watched.js";
import { digestSettingWords, settingWords } from "./describe-settings.js";
import { moveDigests } from "./move-digests.js";

/** Longest argument of a button. */
const MAX_ARGUMENT = 80;

/** What this channel has set, with how to change each; with something given, changes it. */
export async function handleSettings(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores } = deps;
  const { id: channelId } = await readChannel(stores, context);
  const before = await readChannelSettings(stores, channelId);
  const { reset } = command.given;
  const changes = givenChanges(command, context);
  const isAsked = reset === true || command.given.apply !== undefined || Object.keys(changes).length > 0;
  if (!isAsked) return allSettings(before);
  requireManage("settings", context);
  if (command.given.apply === "undo") return undoThreshold(context, deps);
  if (command.given.apply === "all") return setForAll(command, { channelId, before, context }, deps);
  // A reset leaves the digest alone: it is set by a verb of its own, for the watches too.
  const { digest, digestTime } = before;
  const after = { ...(reset ? { ...DEFAULT_CHANNEL_SETTINGS, digest, digestTime } : before), ...changes };
  await saveChannelSettings(stores, channelId, after);
  await noteChange(channelId, { before, after, context }, deps);
  const others = before.threshold === after.threshold ? [] : await otherThresholds(after.threshold, context, deps);
  return changedSettings(before, after, others);
}

/** Watches that keep another threshold than new ones get. */
async function otherThresholds(threshold: Severity, context: CommandContext, { stores }: HandlerDeps) {
  const watched = await readWatched(stores, context);
  return watched.filter(({ watch }) => watch.threshold !== threshold);
}

/** The threshold of new watches and of those that stand: tried out first, both set once it is confirmed. */
async function setForAll(
  { given: { severity: threshold, confirmed = false } }: Command,
  { channelId, before, context }: Pick<Change, "before" | "context"> & { readonly channelId: number },
  deps: HandlerDeps,
): Promise<Reply> {
  if (threshold === undefined) {
    throw new SpokenError(prose`Say which threshold: ${commandWords("settings", "threshold:high apply:all")}`);
  }
  if (confirmed && threshold !== before.threshold) {
    const after = { ...before, threshold };
    await saveChannelSettings(deps.stores, channelId, after);
    await noteChange(channelId, { before, after, context }, deps);
  }
  const command = { verb: "settings", argument: `threshold:${threshold} apply:all` } as const;
  const ofNew = threshold === before.threshold ? {} : { ofNew: before.threshold };
  return applyThreshold({ threshold, confirmed, command, ...ofNew }, context, deps);
}

/** Settings that a command gives under their own name. */
const NAMED = [
  "threads",
  "short",
  "publish",
  "timeZone",
  "audience",
  "budget",
  "owners",
  "remind",
  "raise",
  "heartbeat",
] as const;

function givenChanges({ given }: Command, { channel }: CommandContext): Partial<ChannelSettings> {
  const { severity: threshold, ping: group } = given;
  const ping = group === undefined || group === null ? group : readPing(channel.adapter, group);
  const changes = { ...Object.fromEntries(NAMED.map((name) => [name, given[name]])), threshold, ping };
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

interface Change {
  readonly before: ChannelSettings;
  readonly after: ChannelSettings;
  readonly context: CommandContext;
}

async function noteChange(
  channelId: number,
  { before, after, context }: Change,
  { stores, clock }: HandlerDeps,
): Promise<void> {
  const at = clock.now();
  if (before.timeZone !== after.timeZone) await moveDigests(stores, channelId, { settings: after, now: at });
  const detail = { before: optionsOf(before), after: optionsOf(after) };
  await stores.audit.append({ at, actor: context.user, channelId, verb: "settings", subject: "channel", detail });
}

function allSettings(settings: ChannelSettings): Reply {
  const summary = prose`What ${place()} has set, and how to change it.`;
  const lines = settingWords(settings).map(({ name, value, change }): [string, Prose] => [
    name,
    prose`${value} · ${commandWords("settings", change)}`,
  ]);
  return toAsker({
    summary: typedProse(summary),
    blocks: [
      text(summary),
      ...fields([
        ...lines,
        ["Rights", prose`who may watch, decide and manage · ${commandWords("rights")}`],
        ["Digest", prose`${digestSettingWords(settings)} · ${commandWords("digest", "weekly mon 09:00")}`],
      ]),
      text(
        prose`The threshold is for new watches; for those that stand as well: ${commandWords("settings", "threshold:high apply:all")}`,
      ),
      nextStep("Everything as it was at first", "settings", "reset"),
    ],
  });
}

function changedSettings(before: ChannelSettings, after: ChannelSettings, others: readonly unknown[]): Reply {
  const old = settingWords(before);
  const changed = settingWords(after).filter(({ option }, index) => option !== old[index]?.option);
  const undone = old.filter(({ option }, index) => option !== settingWords(after)[index]?.option);
  const summary =
    changed.length === 0
      ? "Nothing changed: it was set so already."
      : prose`Changed ${changed.length === 1 ? "1 setting" : `${changed.length} settings`} of ${place()}.`;
  return toAsker({
    summary: typedProse(summary),
    blocks: [
      text(summary),
      ...list(changed.map(({ name, value }) => `${name}: ${value}`)),
      ...(others.length > 0 ? [text(standingWords(others.length, after.threshold))] : []),
      nextStep("All settings", "settings"),
    ],
    actions: [
      ...(others.length > 0 ? [button("For all watches", "settings", `threshold:${after.threshold} apply:all`)] : []),
      ...undoAction(undone.map(({ option }) => option).join(" ")),
    ],
  });
}

function standingWords(count: number, threshold: Severity): Prose {
  const watches = count === 1 ? "1 watch that stands keeps its" : `${count} watches that stand keep their`;
  return prose`${watches} own threshold. What it would be to set them too: ${commandWords("settings", `threshold:${threshold} apply:all`)}`;
}

function undoAction(argument: string): Action[] {
  return argument !== "" && argument.length <= MAX_ARGUMENT ? [button("Undo", "settings", argument)] : [];
}

function optionsOf(settings: ChannelSettings): string {
  return settingWords(settings)
    .map(({ option }) => option)
    .join(" ");
}
