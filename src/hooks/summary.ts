import type { HookEvent } from "../ports.js";
import { UNNAMED } from "../records/triage-words.js";
import type { HookedChange, HookedCorrection, HookedDeadline, HookedDecision, HookedDocument } from "./payload.js";

/** What a message carries, as far as it carries it. */
export interface Parts {
  readonly document: HookedDocument | null;
  readonly change: HookedChange | null;
  readonly decision: HookedDecision | null;
  readonly correction: HookedCorrection | null;
  readonly deadline: HookedDeadline | null;
}

const DEEDS: Readonly<Record<string, string>> = {
  acknowledged: "acknowledged",
  assigned: "assigned",
  "not-material": "marked not material",
  escalated: "escalated",
  reopened: "reopened",
};

/** What happened, in one sentence: the title of a ticket, a row of a sheet. */
export function summaryOf(event: HookEvent, { document, change, decision, correction, deadline }: Parts): string {
  const title = document ? `${document.platform} · ${document.label}` : "";
  switch (event) {
    case "change.posted":
      return `${title}: ${change?.headline ?? change?.sentence ?? "changed"}`;
    case "change.corrected":
      return correctedSummary(title, change, correction);
    case "change.decided":
      return decidedWords(title, change, decision);
    case "deadline.near":
      return `${deadline?.words ?? "A day comes near"}: ${title}`;
    case "document.unreadable":
      return `${title} cannot be read.`;
    case "document.recovered":
      return `${title} can be read again.`;
    case "endpoint.test":
      return "A test: nothing happened.";
  }
}

function decidedWords(title: string, change: HookedChange | null, decision: HookedDecision | null): string {
  const deed = DEEDS[decision?.kind ?? ""] ?? "decided";
  const to = decision?.to ? ` to ${decision.to}` : "";
  const why = decision?.reason && decision.kind !== "reopened" ? `: ${decision.reason}` : "";
  return `${change?.id ?? "A change"} of ${title} was ${deed}${to} by ${decision?.by ?? UNNAMED}${why}`;
}

/** The headline is said as it stands now. */
function correctedSummary(title: string, change: HookedChange | null, correction: HookedCorrection | null): string {
  const by = correction?.by ?? UNNAMED;
  const why = correction?.reason ? ` (${correction.reason})` : "";
  const about = `${change?.id ?? "A change"} of ${title}`;
  if (correction?.withdrawn) return `${about} was withdrawn by ${by}: not a change${why}`;
  const isBack = !correction?.headline && !correction?.direction && !correction?.severity;
  if (isBack) return `${about} is as in the record again, by ${by}${why}`;
  return `${about} was corrected by ${by}: ${change?.headline ?? change?.sentence ?? "changed"}${why}`;
}
