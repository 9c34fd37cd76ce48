import { formatMinute } from "../policy/utc.js";
import type { TriageEntry, TriageKind } from "../ports.js";

/** The glyph a decision stands behind on a card; the words after it say the same. */
export const TRIAGE_MARKS: Readonly<Record<TriageKind, string>> = {
  acknowledged: "✓",
  assigned: "→",
  "not-material": "○",
  escalated: "⇧",
};

/** What a decision leaves, in few words: for lists. */
export const TRIAGE_STATES: Readonly<Record<TriageKind, string>> = {
  acknowledged: "acknowledged",
  assigned: "assigned",
  "not-material": "not material",
  escalated: "escalated",
};

/** `acknowledged by @alice, 2026-11-23 18:20 UTC`; a reason follows after a colon. */
export function triageWords(entry: TriageEntry): string {
  const said = `${triageDeed(entry)}, ${formatMinute(entry.at)}`;
  return entry.reason === null ? said : `${said}: ${entry.reason}`;
}

/** Stands for a person whose name the platform does not tell; an ID is no name. */
export const UNNAMED = "a colleague";

/** `@alice` */
function at(name: string): string {
  return name === UNNAMED ? name : `@${name}`;
}

/** `acknowledged by @alice` */
export function triageDeed({ kind, actor, actorName, assignee, assigneeName }: TriageEntry): string {
  const by = `by ${at(actorName)}`;
  if (kind === "acknowledged") return `acknowledged ${by}`;
  if (kind === "not-material") return `marked not material ${by}`;
  if (kind === "escalated") return `escalated ${assigneeName === null ? "" : `to ${at(assigneeName)} `}${by}`;
  return assignee === actor ? `taken ${by}` : `assigned to ${at(assigneeName ?? UNNAMED)} ${by}`;
}
