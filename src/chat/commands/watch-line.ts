import { formatMinute } from "../../policy/utc.js";
import type { Watch, WatchLabels } from "../../ports.js";
import { cadence, documentName, documentState } from "../../records/labels.js";
import { movedProse } from "../notice/coverage-blocks.js";
import { type Prose, prose } from "./verbs/prose.js";
import { settingsWords } from "./watch-settings.js";
import type { WatchedDocument } from "./watched.js";

/** `D-12 Coursera Privacy Policy · Medium and above · readable, last verified … · muted until …` */
export function watchLine({ watch, document, platform }: WatchedDocument, now: Date): Prose {
  const muted = mutedWords(watch, now);
  const off = watch.disabledReason ? `switched off: ${watch.disabledReason}` : null;
  const parts = [settingsWords(watch), ...labelWords(watch), documentState(document), muted, off].filter(
    (part) => part !== null,
  );
  return prose`${documentName(document, platform)} · ${parts.join(" · ")}${movedProse(document)}`;
}

/** `#payments #eu`, `owner Alice`, `checked every 6 hours`; nothing where nothing was noted. */
export function labelWords({ tags, ownerName, checkEveryMs }: WatchLabels): string[] {
  return [
    ...(tags.length > 0 ? [tags.map((tag) => `#${tag}`).join(" ")] : []),
    ...(ownerName === null ? [] : [`owner ${ownerName}`]),
    ...(checkEveryMs === null ? [] : [`checked ${cadence(checkEveryMs)}`]),
  ];
}

/** `muted until 2026-05-18 06:02 UTC`, or null when it is not muted now. */
export function mutedWords({ mutedUntil }: Pick<Watch, "mutedUntil">, now: Date): string | null {
  return mutedUntil !== null && mutedUntil > now ? `muted until ${formatMinute(mutedUntil)}` : null;
}
