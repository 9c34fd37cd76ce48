import { formatMinute } from "../../policy/utc.js";
import type { Watch, WatchLabels } from "../../ports.js";
import { formatRecordId } from "../../record-id.js";
import { cadence, documentName, documentState } from "../../records/labels.js";
import { STATE_WORDS } from "../../records/words.js";
import { movedProse } from "../notice/coverage-blocks.js";
import { failureKey } from "../notice/same-failures.js";
import { type Prose, prose } from "./verbs/prose.js";
import { settingsWords } from "./watch-settings.js";
import type { WatchedDocument } from "./watched.js";

/** `like`: the policy whose state, told before, is this one's too. `D-12 Coursera Privacy Policy · Medium and above · readable, last verified … · muted until …` */
export function watchLine({ watch, document, platform }: WatchedDocument, now: Date, like?: string): Prose {
  const muted = mutedWords(watch, now);
  const state = like === undefined ? documentState(document) : `${STATE_WORDS[document.state]}, as ${like}`;
  const off = watch.disabledReason ? `switched off: ${watch.disabledReason}` : null;
  const parts = [settingsWords(watch), ...labelWords(watch), state, muted, off].filter((part) => part !== null);
  return prose`${documentName(document, platform)} · ${parts.join(" · ")}${movedProse(document)}`;
}

/** The lines of a list: a failure that several policies of a host share is told with the first of them. */
export function watchLines(shown: readonly WatchedDocument[], now: Date): Prose[] {
  const told = new Map<string, string>();
  return shown.map((one) => {
    if (one.document.state === "verified") return watchLine(one, now);
    const key = failureKey(one);
    const like = told.get(key);
    if (like === undefined) told.set(key, formatRecordId("document", one.document.id));
    return watchLine(one, now, one.document.problem === null ? undefined : like);
  });
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
