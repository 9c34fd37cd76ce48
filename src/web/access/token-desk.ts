import type { Context } from "hono";
import type { ApiScope, ApiToken, Clock, Stores } from "../../ports.js";
import { findApiToken } from "../../records/api-tokens.js";
import { type Allowance, createLimiter, addressOf as readerAddress } from "./limits.js";

/** What a token may ask in a minute, in points. */
const POINTS_A_MINUTE = 300;
/** What one thing costs, in points: a question as much as ten reads. */
export const POINTS: Readonly<Record<ApiScope, number>> = { read: 1, ask: 10 };
/** Requests without a token that opens anything, of one address in a minute. */
const WRONG_A_MINUTE = 30;
const NOTE_EVERY_MS = 60_000;

/** A token that opens what was asked for, and what is left of its minute. */
export interface Holder {
  readonly token: ApiToken;
  readonly allowance: Allowance;
  /** Takes more points from the same minute. */
  take(points: number): Promise<Allowance>;
}

/** Why a token, or the lack of one, opens nothing. */
export interface TurnedAway {
  readonly status: 401 | 403 | 429;
  readonly detail: string;
  /** Whether the same may do later. */
  readonly retry: boolean;
}

export interface TokenDesk {
  /** Looks at the token of a request and takes `points` from its minute. Says on the answer what is left. */
  open(context: Context, scope: ApiScope, points: number): Promise<Holder | TurnedAway>;
}

/** Looks at tokens, and counts what each asks: over the API, by assistants and by feed readers in one account. */
export function createTokenDesk({
  stores,
  clock,
}: {
  readonly stores: Pick<Stores, "tokens">;
  readonly clock: Clock;
}): TokenDesk {
  const limiter = createLimiter({ points: POINTS_A_MINUTE });
  const guessing = createLimiter({ points: WRONG_A_MINUTE });
  return {
    async open(context, scope, points) {
      const now = clock.now();
      const [, secret = ""] = /^Bearer ([\w-]{1,200})$/.exec(context.req.header("authorization") ?? "") ?? [];
      const token = await findApiToken(secret, { stores, now });
      if (token === null) {
        const { allowed } = await guessing.take(readerAddress(context));
        if (!allowed) return turn(429, "Too many requests without a token that opens anything. Wait a minute.", true);
        return turn(401, "Send a living token: Authorization: Bearer fpr_…; whoever manages the workspace makes one.");
      }
      const take = (more: number) => limiter.take(`T-${token.id}`, more);
      const allowance = await take(points);
      setAllowance(context, allowance);
      if (!allowance.allowed) return turn(429, tooMuchSentence(allowance), true);
      if (!token.scopes.includes(scope)) {
        return turn(403, `This token may ${token.scopes.join(", ")}; this needs the scope ${scope}.`);
      }
      if (now.getTime() - (token.lastUsedAt?.getTime() ?? 0) > NOTE_EVERY_MS)
        await stores.tokens.noteUsed(token.id, now);
      return { token, allowance, take };
    },
  };
}

/** What a reader is told who asked for more than a minute holds. */
export function tooMuchSentence({ limit, resetIn }: Allowance): string {
  return `At most ${limit} points in a minute; again in ${resetIn} s.`;
}

function turn(status: TurnedAway["status"], detail: string, retry = false): TurnedAway {
  return { status, detail, retry };
}

/** Says what is left of a reader's minute. */
function setAllowance(context: Context, { allowed, limit, left, resetIn }: Allowance): void {
  context.header("ratelimit-limit", String(limit));
  context.header("ratelimit-remaining", String(left));
  context.header("ratelimit-reset", String(resetIn));
  if (!allowed) context.header("retry-after", String(resetIn));
}
