import { formatMinute } from "../../policy/utc.js";
import { documentName, documentState } from "./labels.js";
import { settingsWords } from "./watch-settings.js";
import type { WatchedDocument } from "./watched.js";

/** `D-12 Coursera Privacy Policy · Medium and above · readable, last verified … · muted until …` */
export function watchLine({ watch, document, platform }: WatchedDocument, now: Date): string {
  const muted = watch.mutedUntil && watch.mutedUntil > now ? `muted until ${formatMinute(watch.mutedUntil)}` : null;
  const off = watch.disabledReason ? `switched off: ${watch.disabledReason}` : null;
  const parts = [settingsWords(watch), documentState(document), muted, off].filter((part) => part !== null);
  return `${documentName(document, platform)} · ${parts.join(" · ")}`;
}
