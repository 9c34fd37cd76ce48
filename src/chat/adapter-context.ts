import type { Config } from "../config.js";
import type { Logger } from "../logger.js";
import type { Clock, Stores, WayOut } from "../ports.js";
import type { ThreadSubjects } from "./thread-subjects.js";
import type { CommandRunner } from "./types.js";

/** What a chat platform's folder gets to make its adapter from. */
export interface AdapterContext {
  readonly config: Config;
  readonly runner: CommandRunner;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly stores: Pick<Stores, "installations" | "watches">;
  /** Which change a thread is about. */
  readonly subjects: ThreadSubjects;
  /** For sockets, where a proxy is the only way out. */
  readonly wayOut?: WayOut | undefined;
}
