import type { Outcome } from "../outcome.js";
import type { StepDeps } from "../step.js";

/** Documents of one run: small enough that nothing else waits for it. */
const DOCUMENTS_A_RUN = 25;
/** How often a document's turn comes. */
const EVERY_MS = 7 * 24 * 3_600_000;

/** Clears away pages and texts that no record needs, of some documents a run. What a record quotes is kept for ever. */
export async function prune(_payload: unknown, { stores, settings, clock, logger }: StepDeps): Promise<Outcome> {
  const { keepUnquotedMs = null, keepDateLinesMs = null } = settings;
  if (keepUnquotedMs === null)
    return { kind: "pruned", documents: 0, dateLines: 0, versions: 0, snapshots: 0, bytes: 0 };
  const now = clock.now();
  const before = new Date(now.getTime() - keepUnquotedMs);
  const dateLinesBefore = keepDateLinesMs === null ? null : new Date(now.getTime() - keepDateLinesMs);
  const gone = await stores.retention.prune({
    before,
    dateLinesBefore,
    now,
    documents: DOCUMENTS_A_RUN,
    everyMs: EVERY_MS,
  });
  if (gone.dateLines + gone.versions + gone.snapshots > 0)
    logger.info({ ...gone, before }, "cleared away what no record needs");
  return { kind: "pruned", ...gone };
}
