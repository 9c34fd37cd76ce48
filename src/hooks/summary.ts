import type { HookEvent } from "../ports.js";
import { UNNAMED } from "../records/triage-words.js";
import type { HookedChange, HookedDeadline, HookedDecision, HookedDocument } from "./payload.js";

/** What a message carries, as far as it carries it. */
export interface Parts {
  readonly document: HookedDocument | null;
  readonly change: HookedChange | null;
  readonly decision: HookedDecision | null;
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
export function summaryOf(event: HookEvent, { document, change, decision, deadline }: Parts): string {
  const title = document ? `${document.platform} · ${document.label}` : "";
  switch (event) {
    case "change.posted":
      return `${title}: ${change?.headline ?? change?.sentence ?? "changed"}`;
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
