import { type ChannelSettings, REMIND, readAllChannelSettings } from "../../src/channels/channel-settings.js";
import { lastDigest } from "../../src/channels/digest-times.js";
import { dayAfter, dueReminder, localDay } from "../../src/channels/reminder-times.js";
import { formatMinute } from "../../src/policy/utc.js";
import type { NewDelivery, UndecidedChange, Watch } from "../../src/ports.js";
import { rateListed } from "../../src/teams/team-severity.js";
import type { Outcome } from "../outcome.js";
import type { StepDeps } from "../step.js";

/** Days, changes and channels looked at in one go; what is beyond comes with the next. */
const MOST = 5_000;
const DAY_MS = 86_400_000;
/** A change that nobody has decided on for so long is no news to raise: an upgrade must not bring up last year's. */
const OLDEST_MS = 60 * DAY_MS;

/** Messages that ended are kept for so long, to be listed and replayed. */
const HOOKS_KEPT_MS = 30 * DAY_MS;

type RemindDeps = Pick<StepDeps, "stores" | "clock" | "settings">;
type SettingsOf = (channelId: number) => ChannelSettings;

/**
 * Plans what has become due since the last look: reminders of days that come near, High changes that nobody has decided on,
 * weekly heartbeats; and lets go of audit entries and messages that are kept no longer. Each message is a delivery with a natural key, so that it is planned and posted once, however many workers look
 * and however often one of them starts anew.
 */
export async function planReminders(_payload: unknown, deps: RemindDeps): Promise<Outcome> {
  const now = deps.clock.now();
  const settingsOf = await readAllChannelSettings(deps.stores);
  const wanted = [
    ...(await dueDays(now, settingsOf, deps)),
    ...(await undecided(now, settingsOf, deps)),
    ...(await heartbeats(now, settingsOf, deps)),
  ];
  const { auditKeepMs } = deps.settings;
  if (auditKeepMs !== undefined) await deps.stores.audit.prune(new Date(now.getTime() - auditKeepMs));
  await deps.stores.hooks.pruneMessages(new Date(now.getTime() - HOOKS_KEPT_MS));
  const planned = await deps.stores.deliveries.planDeliveries(wanted, now);
  return { kind: "reminders-planned", deliveries: planned.filter(({ status }) => status === "pending") };
}

async function dueDays(now: Date, settingsOf: SettingsOf, { stores }: RemindDeps): Promise<NewDelivery[]> {
  // A zone's day may be a day before or behind the one of UTC.
  const today = localDay(now, "UTC");
  const bounds = { from: dayAfter(today, -1), to: dayAfter(today, REMIND.most + 1) };
  const days = await stores.deadlines.listToldDays({ ...bounds, limit: MOST });
  return days.flatMap(({ channelId, documentId, changeId, day, postedAt, mutedUntil }): NewDelivery[] => {
    const before = dueReminder({ day, toldAt: postedAt }, settingsOf(channelId), now);
    if (before === null) return [];
    const key = `reminder-${changeId}-${day}-${before}`;
    return [{ channelId, documentId, changeId, kind: "reminder", key, day, ...mutedAt(mutedUntil, now) }];
  });
}

async function undecided(now: Date, settingsOf: SettingsOf, { stores }: RemindDeps): Promise<NewDelivery[]> {
  const within = { since: new Date(now.getTime() - OLDEST_MS), before: new Date(now.getTime() - DAY_MS) };
  const open = await stores.triage.listUndecided({ ...within, limit: MOST });
  const changes = await highOnes(open, stores);
  return changes.flatMap(({ channelId, documentId, changeId, postedAt, snoozedUntil }): NewDelivery[] => {
    const { raise } = settingsOf(channelId);
    if (raise === null) return [];
    const due = snoozedUntil ?? new Date(postedAt.getTime() + raise * DAY_MS);
    if (due > now) return [];
    // A snooze asks to hear of it once more; without one it is raised once, whatever the days are set to later.
    const key = snoozedUntil === null ? `raised-${changeId}` : `raised-${changeId}-${snoozedUntil.getTime()}`;
    return [{ channelId, documentId, changeId, kind: "raised", key }];
  });
}

/** Those that are High to the channel's workspace, whatever they are to others. */
async function highOnes(open: readonly UndecidedChange[], stores: RemindDeps["stores"]): Promise<UndecidedChange[]> {
  const channels = [...new Set(open.map(({ channelId }) => channelId))];
  const rated = channels.map((id) =>
    rateListed(
      open.filter(({ channelId }) => channelId === id),
      id,
      stores,
    ),
  );
  return (await Promise.all(rated)).flat().filter(({ severity }) => severity === "high");
}

/** Channels that watch something and get no weekly digest, which says the same. */
async function heartbeats(now: Date, settingsOf: SettingsOf, { stores }: RemindDeps): Promise<NewDelivery[]> {
  const active = (await stores.watches.listWatches({})).filter(({ disabledReason }) => disabledReason === null);
  const channels = new Map<number, Watch[]>();
  for (const watch of active) channels.set(watch.channelId, [...(channels.get(watch.channelId) ?? []), watch]);
  return [...channels].flatMap(([channelId, watches]): NewDelivery[] => {
    const settings = settingsOf(channelId);
    if (!settings.heartbeat || watches.some(({ digest }) => digest === "weekly")) return [];
    const last = lastDigest("weekly", settings, now);
    const watchedSince = Math.min(...watches.map(({ createdAt }) => createdAt.getTime()));
    if (watchedSince >= last.getTime()) return [];
    const key = `heartbeat-${localDay(last, settings.timeZone)}`;
    return [{ channelId, documentId: null, changeId: null, kind: "heartbeat", key }];
  });
}

function mutedAt(mutedUntil: Date | null, now: Date): Pick<NewDelivery, "skip" | "skipKind"> {
  if (mutedUntil === null || mutedUntil <= now) return {};
  return { skip: `muted until ${formatMinute(mutedUntil)}`, skipKind: "muted" };
}
