import { type Logger as BoltLogger, LogLevel } from "@slack/bolt";
import type { Logger } from "../../logger.js";

/**
 * Bolt's messages as log lines of ours. Its debug lines hold whole payloads, people's words and tokens among them: they
 * are dropped.
 */
export function createBoltLogger(logger: Logger): BoltLogger {
  const log = logger.child({ part: "slack" });
  const words = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(" ");
  return {
    debug: () => {},
    info: (...parts) => log.debug({ said: words(parts) }, "slack client"),
    warn: (...parts) => log.warn({ said: words(parts) }, "slack client warns"),
    error: (...parts) => log.error({ said: words(parts) }, "slack client failed"),
    setLevel: () => {},
    getLevel: () => LogLevel.INFO,
    setName: () => {},
  };
}
