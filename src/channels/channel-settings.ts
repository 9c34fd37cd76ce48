import { z } from "zod";
import { SEVERITIES } from "../policy/severities.js";
import type { Severity } from "../policy/types.js";
import type { DigestSetting, SettingStore } from "../ports.js";
import { findTimeZone } from "./time-zone.js";

/** Whose reading of a clause a card gives: why it matters to compliance, what it means for users, or both. */
export type CardAudience = "compliance" | "user" | "both";

/** When a channel's digests come, in its time zone. The weekday (1 = Monday … 7 = Sunday) is that of the weekly one. */
export interface DigestTime {
  readonly weekday: number;
  /** `HH:MM`, 24 hours. */
  readonly time: string;
}

/** What a channel has set for all its watches together. */
export interface ChannelSettings {
  /** What new watches start with. */
  readonly threshold: Severity;
  readonly digest: DigestSetting;
  /** Details in the card's thread; else below the card. */
  readonly threads: boolean;
  /** Cards without quotes; those are in the details. */
  readonly short: boolean;
  /** In an announcement channel (Discord) cards are published to the servers that follow it. */
  readonly publish: boolean;
  /** Mentioned on High change cards: an ID of the platform, see `ping.ts`. */
  readonly ping: string | null;
  /** IANA name. */
  readonly timeZone: string;
  readonly audience: CardAudience;
  /** Change cards in 7 days beyond which Medium and Low ones are not posted. */
  readonly budget: number;
  readonly digestTime: DigestTime;
  /** Who looks after a watch is mentioned on its High cards. */
  readonly owners: boolean;
  /** Days before a day that binds on which the thread is reminded of it, most first; empty: never. */
  readonly remind: readonly number[];
  /** Days after which a High change that waits for a decision is raised again, once; null: never. */
  readonly raise: number | null;
  /** Once a week, that everything is looked at, where no weekly digest says it. */
  readonly heartbeat: boolean;
}

/** Section 5 of the product's card: eight cards a week; no small changes, the first complaint about tools of this kind. */
export const DEFAULT_CHANNEL_SETTINGS: ChannelSettings = {
  threshold: "medium",
  digest: "weekly",
  threads: true,
  short: false,
  publish: false,
  ping: null,
  timeZone: "UTC",
  audience: "both",
  budget: 8,
  digestTime: { weekday: 1, time: "09:00" },
  owners: true,
  remind: [14, 3, 1],
  raise: 3,
  heartbeat: true,
};

/** Days a reminder may come before, how many there may be, and days until a change is raised again. */
export const REMIND = { least: 0, most: 90, count: 5 };
export const RAISE = { least: 1, most: 30 };

/** Cards in 7 days a budget may allow. */
export const BUDGET = { least: 0, most: 200 };

/** What a budget counts: the cards of the last 7 days. */
export const BUDGET_MS = 7 * 24 * 3_600_000;

const CLOCK_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;

/** The name the settings are stored under. */
const NAME = "channel";

const D = DEFAULT_CHANNEL_SETTINGS;

/** Whatever a field holds that it cannot mean counts as never set: one bad value must not stop a channel's cards. */
const STORED = z
  .object({
    threshold: z.enum(SEVERITIES).catch(D.threshold),
    digest: z.enum(["off", "daily", "weekly"]).catch(D.digest),
    threads: z.boolean().catch(D.threads),
    short: z.boolean().catch(D.short),
    publish: z.boolean().catch(D.publish),
    ping: z.string().max(40).nullable().catch(D.ping),
    timeZone: z
      .string()
      .refine((name) => findTimeZone(name) !== null)
      .catch(D.timeZone),
    audience: z.enum(["compliance", "user", "both"]).catch(D.audience),
    budget: z.number().int().min(BUDGET.least).max(BUDGET.most).catch(D.budget),
    digestTime: z
      .object({ weekday: z.number().int().min(1).max(7), time: z.string().regex(CLOCK_TIME) })
      .catch(D.digestTime),
    owners: z.boolean().catch(D.owners),
    remind: z
      .array(z.number().int().min(REMIND.least).max(REMIND.most))
      .max(REMIND.count)
      .catch([...D.remind]),
    raise: z.number().int().min(RAISE.least).max(RAISE.most).nullable().catch(D.raise),
    heartbeat: z.boolean().catch(D.heartbeat),
  })
  .catch({ ...D, remind: [...D.remind] }) satisfies z.ZodType<ChannelSettings>;

type Settings = { readonly settings: Pick<SettingStore, "readSetting" | "saveSetting"> };

/** A channel's settings; the defaults where it has set nothing. */
export async function readChannelSettings({ settings }: Settings, channelId: number): Promise<ChannelSettings> {
  return STORED.parse(await settings.readSetting(channelId, NAME));
}

/** The settings of every channel: what has saved none has the defaults. One query, for work that goes through all channels. */
export async function readAllChannelSettings({
  settings,
}: {
  readonly settings: Pick<SettingStore, "readSettings">;
}): Promise<(channelId: number) => ChannelSettings> {
  const stored = await settings.readSettings(NAME);
  return (channelId) => STORED.parse(stored.get(channelId) ?? null);
}

/** Replaces all of a channel's settings. */
export async function saveChannelSettings(
  { settings }: Settings,
  channelId: number,
  value: ChannelSettings,
): Promise<void> {
  await settings.saveSetting(channelId, NAME, value);
}
