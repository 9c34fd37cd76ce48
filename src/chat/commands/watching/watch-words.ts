import type { Catalogue } from "../../../catalogue/types.js";
import { titleOfType } from "../../../policy/type-titles.js";
import type { Severity } from "../../../policy/types.js";
import { documentName } from "../../../records/record-words.js";
import { documentLabel } from "../../../records/words.js";
import { joinAnd } from "../platforms/unknown-platform.js";
import { commandWords, type Prose, place, prose } from "../verbs/prose.js";
import { labelWords, mutedWords } from "../watch-line.js";
import { settingChanges, settingOptions } from "../watch-settings.js";
import type { SavedWatch } from "./save-watches.js";

/** Names written out; the others are counted. */
const MOST_NAMES = 4;

/** `Watching Coursera: Privacy Policy and Terms of Service.` */
export function watchingWords(saved: readonly SavedWatch[], catalogue: Catalogue): string {
  const begin = saved.every(({ before }) => before !== null) ? "Already watching" : "Watching";
  return `${begin} ${whatWords(saved, catalogue)}.${changesOf(saved)}`;
}

function whatWords(saved: readonly SavedWatch[], catalogue: Catalogue): string {
  const platforms = [...new Set(saved.map(({ platform }) => platform.name))];
  if (platforms.length > 1) return `${joinAnd(firstNames(platforms))}: ${countOf(saved.length)}`;
  const listed = catalogue.entries().some(({ slug }) => slug === saved[0]?.platform.slug);
  const policies = saved.map(({ document: { type, url } }) => {
    return listed && type !== "other" ? documentLabel(type) : `${documentLabel(type)} (${url})`;
  });
  return `${platforms[0] ?? ""}: ${joinAnd(firstNames(policies))}`;
}

function firstNames(names: readonly string[]): string[] {
  if (names.length <= MOST_NAMES + 1) return [...names];
  return [...names.slice(0, MOST_NAMES), `${names.length - MOST_NAMES} more`];
}

function countOf(policies: number): string {
  return policies === 1 ? "1 policy" : `${policies} policies`;
}

/** What a second `/watch` changed; "nothing" only when nothing is new either. */
function changesOf(saved: readonly SavedWatch[]): string {
  const old = saved.flatMap(({ before, watch }) => (before ? [settingChanges(before, watch)] : []));
  const changes = [...new Set(old.flat())];
  const again = saved.filter(({ before, watch }) => before?.disabledReason && !watch.disabledReason).length;
  const on = again === 0 ? "" : ` Switched on again: ${countOf(again)}.`;
  if (changes.length > 0) return `${on} Changed ${changes.join(", ")}.`;
  return on !== "" || old.length < saved.length ? on : " Nothing changed.";
}

/** `#eu #payments, owner Alice, checked every 6 hours.`; empty where the watches have none, or not the same. */
function labelsOf(saved: readonly SavedWatch[]): string {
  const [first, ...others] = [...new Set(saved.map(({ watch }) => labelWords(watch).join(", ")))];
  return first === undefined || first === "" || others.length > 0 ? "" : ` ${first}.`;
}

const COMING: Readonly<Record<Severity, string>> = {
  high: "High changes",
  medium: "Medium and High changes",
  low: "All changes",
};

/** `Medium and High changes come to this channel; the weekly digest has the rest.` */
export function comingWords(saved: readonly SavedWatch[], now: Date): Prose {
  const settings = [...new Set(saved.map(({ watch }) => settingOptions(watch)))];
  const [first] = saved;
  if (!first || settings.length > 1) {
    return prose`Changes come to ${place()}, each from its own threshold: ${commandWords("list")}`;
  }
  const { threshold, provisionType, digest } = first.watch;
  const about = provisionType ? ` about ${titleOfType(provisionType)}` : "";
  const rest = digest === "off" ? "" : `; the ${digest} digest has the rest`;
  return prose`${COMING[threshold]}${about} come to ${place()}${rest}.${silenceOf(saved, now)}${labelsOf(saved)}`;
}

/** ` Now muted until ….`; where only some are, which. */
function silenceOf(saved: readonly SavedWatch[], now: Date): string {
  const muted = saved.filter(({ watch }) => mutedWords(watch, now) !== null);
  const [words, ...others] = [...new Set(muted.map(({ watch }) => mutedWords(watch, now)))];
  if (words === undefined || words === null) return "";
  if (muted.length === saved.length && others.length === 0) return ` Now ${words}.`;
  const named = muted.slice(0, MOST_NAMES).map((one) => {
    return `${documentName(one.document, one.platform)} is ${mutedWords(one.watch, now) ?? ""}`;
  });
  const more = muted.length > MOST_NAMES ? `; ${muted.length - MOST_NAMES} more are muted` : "";
  return ` Of these, ${joinAnd(named)}${more}.`;
}
