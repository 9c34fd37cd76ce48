import type { PolicyDocument } from "../../src/ports.js";
import type { Outcome, PlannedDeliveries } from "../outcome.js";
import type { StepDeps } from "../step.js";
import { planCoverage } from "./plan-deliveries.js";

/** The current version's text was found again. */
export async function verified(document: PolicyDocument, at: Date, deps: StepDeps): Promise<Outcome> {
  return { kind: "verified", documentId: document.id, deliveries: await recordVerified(document, at, deps) };
}

/** Records that the document is readable and current; plans the notice that it can be read again, before the state says so. */
export async function recordVerified(document: PolicyDocument, at: Date, deps: StepDeps): Promise<PlannedDeliveries> {
  const deliveries = document.state === "unreadable" ? await planCoverage("recovered", document, deps) : [];
  await deps.stores.documents.recordVerified(document.id, at);
  return deliveries;
}
