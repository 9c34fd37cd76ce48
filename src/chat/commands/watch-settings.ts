import type { ChannelSettings } from "../../channels/channel-settings.js";
import { titleOfType } from "../../policy/type-titles.js";
import type { Severity } from "../../policy/types.js";
import type { Watch, WatchSettings } from "../../ports.js";
import { SEVERITY_WORDS } from "../../records/words.js";
import type { CommandArguments } from "./line/command.js";
import { labelChanges } from "./watch-labels.js";

/** What was named now, over what was set before, over what the channel gives new watches. */
export function mergeSettings(
  given: CommandArguments,
  before: WatchSettings | null,
  channel: Pick<ChannelSettings, "threshold" | "digest">,
): WatchSettings {
  const base = before ?? { threshold: channel.threshold, provisionType: null, digest: channel.digest };
  const type = given.type === "all" ? null : (given.type ?? base.provisionType);
  return { threshold: given.severity ?? base.threshold, provisionType: type, digest: given.digest ?? base.digest };
}

/** `High`, `Medium and above`, `all severities` */
export function thresholdWords(threshold: Severity): string {
  if (threshold === "low") return "all severities";
  return threshold === "high" ? "High only" : `${SEVERITY_WORDS[threshold]} and above`;
}

/** `Medium and above, Binding arbitration only` */
export function settingsWords({ threshold, provisionType }: WatchSettings): string {
  return provisionType ? `${thresholdWords(threshold)}, ${titleOfType(provisionType)} only` : thresholdWords(threshold);
}

/** What a second `/watch` changed, in words; empty when nothing did. */
export function settingChanges(before: Watch, after: Watch): string[] {
  const type = (settings: WatchSettings) =>
    settings.provisionType ? titleOfType(settings.provisionType) : "all types";
  const pairs: [name: string, before: string, after: string][] = [
    ["threshold", thresholdWords(before.threshold), thresholdWords(after.threshold)],
    ["clause type", type(before), type(after)],
    ["digest", before.digest, after.digest],
  ];
  const changed = pairs.filter(([, old, now]) => old !== now);
  return [...changed.map(([name, old, now]) => `the ${name} from ${old} to ${now}`), ...labelChanges(before, after)];
}

/** The options that set these settings again, for Undo: `severity:high type:all digest:off`. */
export function settingOptions({ threshold, provisionType, digest }: WatchSettings): string {
  return `severity:${threshold} type:${provisionType ?? "all"} digest:${digest}`;
}

/** The filter of a threshold. A change without a severity counts as low, as it does when it is posted. */
export function atLeast(threshold: Severity | undefined): { atLeast?: Severity } {
  return threshold === undefined || threshold === "low" ? {} : { atLeast: threshold };
}
