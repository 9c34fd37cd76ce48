import type { ExtractedPolicy, Snapshot } from "../../src/ports.js";
import type { StepDeps } from "../step.js";

/** The text of a stored snapshot, as today's extractor reads it. */
export async function extractSnapshot(
  snapshot: Snapshot,
  deps: Pick<StepDeps, "stores" | "engine">,
): Promise<ExtractedPolicy> {
  const bytes = await deps.stores.snapshots.readBytes(snapshot.sha256);
  return deps.engine.extract({ bytes, contentType: snapshot.contentType, url: snapshot.finalUrl });
}
