import { setTimeout as delay } from "node:timers/promises";
import { Redis } from "ioredis";
import { RateLimiterPostgres, RateLimiterRedis, RateLimiterRes } from "rate-limiter-flexible";
import type { Logger } from "../src/logger.js";
import type { HostSpacing } from "../src/ports.js";
import type { QueueConnection } from "./backend.js";

/** The pause after a request, in whole seconds: the page fetcher's own is as long. */
const PAUSE_S = 1;
/** A process that dies amid a request holds its host for so long: the longest read and a little. */
const LEASE_S = 40;
/** How long a process that waits looks away, with a quarter of jitter so that those who wait do not look together. */
const LOOK_MS = 400;
/** What is wrong is said once in so long. */
const SAY_EVERY_MS = 10 * 60_000;
/** A limiter that does not answer must not keep pages unread. */
const ANSWER_MS = 2_000;

/** What counts: one point a host, taken for as long as its request may last, then held for the pause. */
export interface PointLimiter {
  consume(key: string, points: number, options: { readonly customDuration: number }): Promise<unknown>;
  set(key: string, points: number, seconds: number): Promise<unknown>;
}

/** Spacing that every worker on the same Redis, or else the same PostgreSQL, keeps to. */
export function openHostSpacing(connection: QueueConnection, logger: Pick<Logger, "warn">): HostSpacing {
  if ("pool" in connection) {
    const place = { schemaName: "fineprint", tableName: "host_turns", tableCreated: true };
    const limiter = new RateLimiterPostgres({
      ...{ storeClient: connection.pool, storeType: "pool", ...place },
      ...{ keyPrefix: "", points: 1, duration: LEASE_S },
    });
    return createHostSpacing(limiter, logger, async () => {});
  }
  const redis = new Redis(connection.redisUrl, { enableOfflineQueue: false, commandTimeout: ANSWER_MS });
  // The queue's own connection tells when Redis is away.
  redis.on("error", () => undefined);
  const about = { keyPrefix: "fineprint:host", points: 1, duration: LEASE_S };
  const limiter = new RateLimiterRedis({ storeClient: redis, rejectIfRedisNotReady: true, ...about });
  return createHostSpacing(limiter, logger, async () => redis.disconnect());
}

/** The same on any limiter. */
export function createHostSpacing(
  limiter: PointLimiter,
  logger: Pick<Logger, "warn">,
  close: () => Promise<void>,
): HostSpacing {
  let saidAtMs = Number.NEGATIVE_INFINITY;

  function say(error: unknown): void {
    if (performance.now() - saidAtMs < SAY_EVERY_MS) return;
    saidAtMs = performance.now();
    logger.warn({ err: error }, "turns at hosts cannot be shared just now: each process keeps to its own");
  }

  async function free(host: string): Promise<void> {
    await limiter.set(host, 1, PAUSE_S).catch(say);
  }

  return {
    async take(host, signal) {
      for (;;) {
        signal?.throwIfAborted();
        try {
          await limiter.consume(host, 1, { customDuration: LEASE_S });
          return () => free(host);
        } catch (refusal) {
          if (!(refusal instanceof RateLimiterRes)) {
            say(refusal);
            return async () => {};
          }
          const waitMs = Math.min(refusal.msBeforeNext, LOOK_MS) * (1 + Math.random() / 4);
          await delay(Math.max(waitMs, 1), undefined, signal ? { signal } : {}).catch(() => undefined);
        }
      }
    },
    close,
  };
}
