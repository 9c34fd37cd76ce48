import type { Stores } from "../src/ports.js";
import type { QueuePool } from "./pglite-pool.js";

/** An open database: the stores on it, and the pool the job queue works on when it has no Redis. */
export interface Database {
  readonly kind: "pglite" | "postgres";
  readonly stores: Stores;
  /** Its sessions have `bullmq` as search path; the queue makes that schema itself. */
  readonly queuePool: QueuePool;
  /** Asks the database for an answer. Throws when it gives none. */
  ping(): Promise<void>;
  /** Bytes that may still be written to the embedded database's disk; not given for a server, which is elsewhere. */
  freeBytes?(): Promise<number>;
  /** Waits for the statements in hand, disconnects, gives the data directory free. Close the queue before it. */
  close(): Promise<void>;
}
