import type { Context } from "hono";
import { findApiToken } from "../../records/api-tokens.js";
import { type Allowance, createLimiter, addressOf as readerAddress } from "../access/limits.js";
import type { Endpoint } from "./endpoint.js";
import { type Refused, refuse } from "./problems.js";
import { type ApiDeps, type ApiReader, createApiReader } from "./reader.js";

/** What a token may ask in a minute, in points; a question costs as much as ten reads. */
const POINTS_A_MINUTE = 300;
const QUESTION_POINTS = 10;
/** Requests without a token that opens anything, of one address in a minute. */
const WRONG_A_MINUTE = 30;
const NOTE_EVERY_MS = 60_000;

/** A reader with what is left of their minute, or why there is none. */
export type Admitted = { readonly reader: ApiReader; readonly allowance: Allowance } | Refused;

/** Admits whoever shows a living token with the scope, within the limit. */
export type Admit = (context: Context, scope: Endpoint["scope"]) => Promise<Admitted>;

/** Looks at tokens, and counts what each asks. */
export function createAdmission(deps: ApiDeps): Admit {
  const limiter = createLimiter({ points: POINTS_A_MINUTE });
  const guessing = createLimiter({ points: WRONG_A_MINUTE });
  return async (context, scope) => {
    const now = deps.clock.now();
    const [, secret = ""] = /^Bearer ([\w-]{1,200})$/.exec(context.req.header("authorization") ?? "") ?? [];
    const token = await findApiToken(secret, { stores: deps.stores, now });
    if (token === null) {
      const { allowed } = await guessing.take(readerAddress(context));
      if (!allowed) return refuse(429, "Too many requests without a token that opens anything. Wait a minute.", true);
      return refuse(401, "Send a living token: Authorization: Bearer fpr_…; whoever manages the workspace makes one.");
    }
    const allowance = await limiter.take(`T-${token.id}`, scope === "ask" ? QUESTION_POINTS : 1);
    if (!allowance.allowed) {
      setAllowance(context, allowance);
      return refuse(429, `At most ${allowance.limit} points in a minute; again in ${allowance.resetIn} s.`, true);
    }
    if (!token.scopes.includes(scope)) {
      return refuse(403, `This token may ${token.scopes.join(", ")}; this needs the scope ${scope}.`);
    }
    if (now.getTime() - (token.lastUsedAt?.getTime() ?? 0) > NOTE_EVERY_MS)
      await deps.stores.tokens.noteUsed(token.id, now);
    const { adapter, workspace } = token;
    return { reader: createApiReader({ adapter, workspace }, token.scopes, deps), allowance };
  };
}

/** Says what is left of a reader's minute. */
export function setAllowance(context: Context, { allowed, limit, left, resetIn }: Allowance): void {
  context.header("ratelimit-limit", String(limit));
  context.header("ratelimit-remaining", String(left));
  context.header("ratelimit-reset", String(resetIn));
  if (!allowed) context.header("retry-after", String(resetIn));
}
