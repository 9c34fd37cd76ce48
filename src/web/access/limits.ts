import { isIP } from "node:net";
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import ipaddr from "ipaddr.js";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How much one reader may ask in a minute. */
export interface Limit {
  /** Points in a minute. */
  readonly points: number;
}

/** What is left to a reader after what was just asked. */
export interface Allowance {
  readonly allowed: boolean;
  readonly limit: number;
  readonly left: number;
  /** Seconds until all of it is there again. */
  readonly resetIn: number;
}

export interface Limiter {
  /** Takes points from a reader's minute. Counted in this process alone. */
  take(reader: string, points?: number): Promise<Allowance>;
}

/** Counts what readers ask, a minute at a time. */
export function createLimiter({ points: limit }: Limit): Limiter {
  const counter = new RateLimiterMemory({ points: limit, duration: 60 });
  return {
    async take(reader, points = 1) {
      try {
        return allowance(await counter.consume(reader, points), limit, true);
      } catch (error) {
        if (error instanceof RateLimiterRes) return allowance(error, limit, false);
        throw error;
      }
    },
  };
}

function allowance({ remainingPoints, msBeforeNext }: RateLimiterRes, limit: number, allowed: boolean): Allowance {
  return { allowed, limit, left: Math.max(0, remainingPoints), resetIn: Math.max(1, Math.ceil(msBeforeNext / 1_000)) };
}

/**
 * The address a request comes from. One that comes from this machine or a private network came through a proxy: then the last
 * address that the proxy wrote counts.
 */
export function addressOf(context: Context): string {
  const direct = getConnInfo(context).remote.address ?? "unknown";
  if (isIP(direct) === 0 || ipaddr.process(direct).range() === "unicast") return direct;
  const forwarded = context.req.header("x-forwarded-for")?.split(",").at(-1)?.trim() ?? "";
  return isIP(forwarded) === 0 ? direct : forwarded;
}
