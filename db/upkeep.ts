import type { PGlite } from "@electric-sql/pglite";

/** Takes 10 to 200 ms on a database of some thousand rows, during which nothing else runs. */
const EVERY_MS = 6 * 3_600_000;

/**
 * Clears away replaced rows now and then and refreshes the planner's figures, which PGlite never does by itself: it has
 * no autovacuum. Returns a function that stops it.
 */
export function startUpkeep(pglite: PGlite): () => void {
  const timer = setInterval(() => {
    // A database that is closing has nothing left to clear; a fault of another kind shows in the next statement.
    pglite.exec("VACUUM (ANALYZE)").catch(() => undefined);
  }, EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
