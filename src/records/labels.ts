import ms from "ms";
import { titleOfType } from "../policy/type-titles.js";
import { formatMinute } from "../policy/utc.js";
import type { ChangeRecord, Platform, PolicyDocument, Provision } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { changeRating } from "./record-words.js";
import { documentLabel, SEVERITY_WORDS, VERDICT_SENTENCES } from "./words.js";

export { changeRating, documentName, documentState } from "./record-words.js";

/** `every 12 hours` */
export function cadence(everyMs: number): string {
  return `every ${ms(everyMs, { long: true })}`;
}

const HOUR_MS = 3_600_000;

/** `7 days`, `12 hours`, `1 hour`; whole hours. */
export function durationWords(durationMs: number): string {
  const hours = Math.round(durationMs / HOUR_MS);
  const [count, unit] = hours % 24 === 0 ? [hours / 24, "day"] : [hours, "hour"];
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** `2026-05-11 06:02 UTC · C-67 · Coursera Privacy Policy · High, worse for users · what changed` */
export function changeLine(change: ChangeRecord, document: PolicyDocument, platform: Pick<Platform, "name">): string {
  const what = change.status === "confirmed" ? (change.headline ?? change.summary[0]) : undefined;
  const parts = [
    formatMinute(change.confirmedAt ?? change.detectedAt),
    formatRecordId("change", change.id),
    `${platform.name} ${documentLabel(document.type)}`,
    changeRating(change),
    what ?? VERDICT_SENTENCES[change.verdict],
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

/** `High 71`, `Protective`, `Not rated`. */
export function ratingWords({
  severity,
  score,
  protective,
}: Pick<Provision, "severity" | "score" | "protective">): string {
  if (protective) return "Protective";
  return severity ? `${SEVERITY_WORDS[severity]} ${score ?? ""}`.trim() : "Not rated";
}

/** `P-345 · High 71 · Binding arbitration` */
export function provisionLine(provision: Provision): string {
  return `${formatRecordId("provision", provision.id)} · ${ratingWords(provision)} · ${provision.title}`;
}

/** `Binding arbitration, Class action waiver`; never empty. */
export function typeTitles(provision: Pick<Provision, "types">): string {
  return provision.types.map(({ id }) => titleOfType(id)).join(", ") || titleOfType("other");
}
