import { type ExtractedPolicy, type PolicyDocument, RENDERED_HEADER, type Snapshot } from "../../src/ports.js";
import type { StepDeps } from "../step.js";

/** The text of a stored snapshot, as today's extractor reads it by the document's instructions. */
export async function extractSnapshot(
  snapshot: Snapshot,
  { reading = null }: Pick<PolicyDocument, "reading">,
  deps: Pick<StepDeps, "stores" | "engine">,
): Promise<ExtractedPolicy> {
  const bytes = await deps.stores.snapshots.readBytes(snapshot.sha256);
  const { contentType, finalUrl: url, headers } = snapshot;
  const content = await deps.engine.extract({ bytes, contentType, url, reading });
  // What a browser shows of a page is another reading of it than what the server sends, and no change of the policy.
  return RENDERED_HEADER in headers ? { ...content, extractor: `${content.extractor}+browser` } : content;
}
