import {
  type ChannelSettings,
  DEFAULT_CHANNEL_SETTINGS,
  readChannelSettings,
  saveChannelSettings,
} from "../../../channels/channel-settings.js";
import { readPing } from "../../ping.js";
import type { Action, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { button, fields, list, nextStep, text, toAsker } from "../reply.js";
import { requireManage } from "../rights.js";
import { commandWords, type Prose, place, prose } from "../verbs/prose.js";
import { typedProse } from "../verbs/typed-prose.js";
import { readChannel } from "../watched.js";
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
  if (!reset && Object.keys(changes).length === 0) return allSettings(before);
  requireManage("settings", context);
  // A reset leaves the digest alone: it is set by a verb of its own, for the watches too.
  const { digest, digestTime } = before;
  const after = { ...(reset ? { ...DEFAULT_CHANNEL_SETTINGS, digest, digestTime } : before), ...changes };
  await saveChannelSettings(stores, channelId, after);
  await noteChange(channelId, { before, after, context }, deps);
  return changedSettings(before, after);
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
        prose`Watches that stand keep their threshold; ${commandWords("watch")} with severity: or digest: changes one.`,
      ),
      nextStep("Everything as it was at first", "settings", "reset"),
    ],
  });
}

function changedSettings(before: ChannelSettings, after: ChannelSettings): Reply {
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
      nextStep("All settings", "settings"),
    ],
    actions: undoAction(undone.map(({ option }) => option).join(" ")),
  });
}

function undoAction(argument: string): Action[] {
  return argument !== "" && argument.length <= MAX_ARGUMENT ? [button("Undo", "settings", argument)] : [];
}

function optionsOf(settings: ChannelSettings): string {
  return settingWords(settings)
    .map(({ option }) => option)
    .join(" ");
}
