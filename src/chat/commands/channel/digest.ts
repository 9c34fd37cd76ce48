import { type ChannelSettings, readChannelSettings, saveChannelSettings } from "../../../channels/channel-settings.js";
import type { Watch } from "../../../ports.js";
import type { Action, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { hasFilter } from "../filter-watched.js";
import type { Command } from "../line/command.js";
import { nextDigestWords, readNextDigests } from "../next-digests.js";
import { button, list, nextStep, text, toAsker, toChannel } from "../reply.js";
import { requireManage } from "../rights.js";
import { commandWords, type Prose, place, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { typedProse } from "../verbs/typed-prose.js";
import { readChannel } from "../watched.js";
import { digestSettingWords, weekdayName } from "./describe-settings.js";
import { previewDigests } from "./digest-preview.js";
import { moveDigests, replaceDigests } from "./move-digests.js";

/** A look at the next digest; when digests come; or, with something given, another rhythm or time for all watches here. */
export async function handleDigest(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { preview, digest, weekday, time } = command.given;
  if (preview || hasFilter(command.given)) return previewDigests(command, context, deps);
  if (digest === undefined && weekday === undefined && time === undefined) return digestTimes(context, deps);
  requireManage("digest", context);
  return setDigest(command, context, deps);
}

async function digestTimes(context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { watches, settings } = await readDigestSettings(context, deps);
  const next = await readNextDigests(deps.stores, watches, deps.clock.now());
  const summary =
    next.length === 0
      ? prose`No digest comes to ${place()}.`
      : `${next.length === 1 ? "The next digest" : "The next digests"}: ${next.map(nextDigestWords).join("; ")}.`;
  return toAsker({
    summary: typedProse(summary),
    blocks: [
      text(summary),
      text(`New watches get: ${digestSettingWords(settings)}.`),
      ...list([
        prose`${commandWords("digest", "weekly mon 09:00")}: once a week, on the clocks of ${settings.timeZone}`,
        prose`${commandWords("digest", "daily 08:00")}: each day on which something was not posted`,
        prose`${commandWords("digest", "off")}: never`,
        prose`${commandWords("settings", "timezone:Europe/Berlin")}: on other clocks`,
      ]),
      nextStep("What it would say now", "digest", "now"),
    ],
  });
}

async function setDigest({ given }: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores, clock } = deps;
  const { channelId, watches, settings } = await readDigestSettings(context, deps);
  checkWeekday(given, settings);
  const { weekday, time } = settings.digestTime;
  const digestTime = { weekday: given.weekday ?? weekday, time: given.time ?? time };
  const after = { ...settings, digest: given.digest ?? settings.digest, digestTime };
  await saveChannelSettings(stores, channelId, after);
  const now = clock.now();
  if (given.digest) await replaceDigests(stores, channelId, { rhythm: given.digest, settings: after, now });
  await moveDigests(stores, channelId, { settings: after, now });
  const detail = { before: digestSettingWords(settings), after: digestSettingWords(after) };
  await stores.audit.append({ at: now, actor: context.user, channelId, verb: "digest", subject: "channel", detail });
  return digestSet({ before: settings, after, watches }, context, deps);
}

/** A weekday belongs to a weekly digest. Throws `InputError` with what to write instead. */
function checkWeekday({ digest, weekday, time }: Command["given"], settings: ChannelSettings): void {
  if (weekday === undefined || (digest ?? settings.digest) !== "daily") return;
  const weekly = `weekly ${weekdayName(weekday).toLowerCase()} ${time ?? settings.digestTime.time}`;
  throw new SpokenError(
    prose`A daily digest comes every day: ${commandWords("digest", `daily ${time ?? "08:00"}`)}. For one a week: ${commandWords("digest", weekly)}`,
  );
}

interface DigestChange {
  readonly before: ChannelSettings;
  readonly after: ChannelSettings;
  /** As they were. */
  readonly watches: readonly Watch[];
}

async function digestSet(change: DigestChange, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { watches } = await readDigestSettings(context, deps);
  const next = await readNextDigests(deps.stores, watches, deps.clock.now());
  const summary = setWords(change.after, next.length > 0);
  const none = watches.length === 0 ? "Nothing is watched yet; the first digest comes after the first watch." : null;
  return toChannel({
    summary: typedProse(summary),
    blocks: [
      text(summary),
      ...next.map((digest) => text(`The next one: ${nextDigestWords(digest)}.`)),
      ...(none ? [text(none)] : []),
      next.length > 0 ? nextStep("What it would say now", "digest", "now") : nextStep("What changed lately", "latest"),
    ],
    actions: undoAction(change),
  });
}

/** Single watches may have a digest of their own where new ones get none. */
function setWords(after: ChannelSettings, comes: boolean): Prose {
  if (after.digest !== "off") return prose`Digests of ${place()}: ${digestSettingWords(after)}.`;
  return comes ? prose`Digests of ${place()} come at another time.` : prose`No digest comes to ${place()} any more.`;
}

/** Takes it back, when all watches had the same digest. */
function undoAction({ before, after, watches }: DigestChange): Action[] {
  const former = [...new Set([...watches.map(({ digest }) => digest), before.digest])];
  const [digest] = former;
  if (former.length !== 1 || digest === undefined) return [];
  const { weekday, time } = before.digestTime;
  const day = digest === "weekly" ? ` ${weekdayName(weekday).toLowerCase()}` : "";
  const argument = digest === "off" ? "off" : `${digest}${day} ${time}`;
  return digestSettingWords(before) === digestSettingWords(after) ? [] : [button("Undo", "digest", argument)];
}

async function readDigestSettings(context: CommandContext, { stores }: HandlerDeps) {
  const { id: channelId } = await readChannel(stores, context);
  const [watches, settings] = await Promise.all([
    stores.watches.listWatches({ channelId }),
    readChannelSettings(stores, channelId),
  ]);
  return { channelId, watches, settings };
}
