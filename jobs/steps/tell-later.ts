import { FineprintError } from "../../src/errors.js";
import { ANALYSER_VERSION } from "../../src/policy/analyser-version.js";
import type { NewTelling, UntoldChange } from "../../src/ports.js";
import type { StepDeps } from "../step.js";

/** Changes of one run: each is compared anew, and a process that ends waits for its job in hand. */
const CHANGES_A_RUN = 10;

/**
 * Tells of changes that were confirmed before there were headlines, from their stored versions, newest first. No card goes out
 * and none is edited; what was sealed of them stays as it was. Returns how many were looked at; each is once.
 */
export async function tellOlder(deps: StepDeps): Promise<number> {
  const untold = await deps.stores.changes.listUntold(CHANGES_A_RUN);
  for (const change of untold) await deps.stores.changes.saveTelling(change.id, await tell(change, deps));
  return untold.length;
}

/** Nothing where nothing can be told: its clauses go on speaking for it. */
async function tell({ id, beforeVersionId, afterVersionId }: UntoldChange, deps: StepDeps): Promise<NewTelling> {
  const { stores, engine, logger } = deps;
  const nothing = { analyser: ANALYSER_VERSION, headline: null, told: [], direction: null };
  try {
    const [before, after] = await Promise.all([
      stores.versions.readVersion(beforeVersionId),
      stores.versions.readVersion(afterVersionId),
    ]);
    const { headline, told, direction } = await engine.compare(before.content, after.content);
    if (headline === null || told.length === 0) return nothing;
    // The direction comes from the same difference: beside the older one the headline could say the opposite.
    return { analyser: ANALYSER_VERSION, headline, told, direction };
  } catch (error) {
    if (!(error instanceof FineprintError) || error.retryable) throw error;
    logger.error({ changeId: id, err: error }, "older change not told");
    return nothing;
  }
}
