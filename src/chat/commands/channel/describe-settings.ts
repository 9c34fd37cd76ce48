import type { ChannelSettings } from "../../../channels/channel-settings.js";
import { WEEKDAYS } from "../../../channels/digest-times.js";
import { thresholdWords } from "../watch-settings.js";

/** One setting as people see and type it. */
export interface SettingWords {
  readonly name: string;
  readonly value: string;
  /** What sets it so, after `/policy settings` or `/policy digest`. */
  readonly option: string;
  /** How to set it otherwise. */
  readonly change: string;
}

/** Every setting of a channel, in the order they are shown; the digest's has a verb of its own. */
export function settingWords(settings: ChannelSettings): SettingWords[] {
  const { threshold, threads, short, publish, ping, timeZone, audience, budget, owners, remind, raise, heartbeat } =
    settings;
  return [
    setting(
      "Threshold of new watches",
      thresholdWords(threshold),
      `threshold:${threshold}`,
      "threshold:high|medium|low",
    ),
    setting(
      "Details",
      threads ? "in the card's thread" : "below the card",
      `threads:${onOff(threads)}`,
      "threads:on|off",
    ),
    setting("Cards", short ? "short, without quotes" : "with quotes", `short:${onOff(short)}`, "short:on|off"),
    setting(
      "In an announcement channel",
      publish ? "cards are published to its followers" : "cards are not published",
      `publish:${onOff(publish)}`,
      "publish:on|off",
    ),
    setting(
      "Mentioned on High cards",
      ping === null ? "nobody" : "the group that was chosen",
      `ping:${ping ?? "off"}`,
      "ping:<role or group>|off",
    ),
    setting("Time zone", timeZone, `timezone:${timeZone}`, "timezone:Europe/Berlin"),
    setting("Reading on cards", AUDIENCES[audience], `audience:${audience}`, "audience:compliance|user|both"),
    setting("Alert budget", budgetWords(budget), `budget:${budget}`, "budget:8"),
    setting(
      "Owners",
      owners ? "mentioned on their High cards" : "not mentioned",
      `owners:${onOff(owners)}`,
      "owners:on|off",
    ),
    setting(
      "Deadlines",
      remind.length === 0 ? "no reminders" : `reminded of ${remind.join(", ")} days before, in the card's thread`,
      `remind:${remind.length === 0 ? "off" : remind.join(",")}`,
      "remind:14,3,1|off",
    ),
    setting(
      "Undecided High changes",
      raise === null ? "not raised again" : `raised again after ${raise === 1 ? "1 day" : `${raise} days`}, once`,
      `raise:${raise ?? "off"}`,
      "raise:3|off",
    ),
    setting(
      "Heartbeat",
      heartbeat ? "each week, where no weekly digest comes" : "off",
      `heartbeat:${onOff(heartbeat)}`,
      "heartbeat:on|off",
    ),
  ];
}

/** `weekly, Mon 09:00 Europe/Berlin` */
export function digestSettingWords({ digest, digestTime, timeZone }: ChannelSettings): string {
  if (digest === "off") return "off";
  return `${digest}, ${digest === "weekly" ? `${weekdayName(digestTime.weekday)} ` : ""}${digestTime.time} ${timeZone}`;
}

/** `Mon` for 1. */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? "";
}

const AUDIENCES: Readonly<Record<ChannelSettings["audience"], string>> = {
  compliance: "why it matters for compliance and governance",
  user: "what it means for users",
  both: "why it matters for compliance, and what it means for users",
};

function budgetWords(budget: number): string {
  const cards = budget === 1 ? "1 change card" : `${budget} change cards`;
  return `${cards} in 7 days; beyond it Medium and Low go to the digest, High is always posted`;
}

function onOff(on: boolean): string {
  return on ? "on" : "off";
}

function setting(name: string, value: string, option: string, change: string): SettingWords {
  return { name, value, option, change };
}
