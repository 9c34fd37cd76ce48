import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { LRUCache } from "lru-cache";

const LIFE_MS = 10 * 60_000;
const REMEMBERED = 10_000;
const STATE = /^(\d{13})\.([\w-]{22})\.([\w-]{43})$/;

/** States of installations under way: signed, good for ten minutes and for one use. */
export interface OneUseStates {
  create(now: Date): string;
  /** Whether the state is ours, still good, and not used before; it is used then. */
  use(state: string, now: Date): boolean;
}

export function createOneUseStates(secret: string): OneUseStates {
  const used = new LRUCache<string, true>({ max: REMEMBERED, ttl: LIFE_MS });
  const sign = (words: string) => createHmac("sha256", secret).update(words).digest("base64url");
  return {
    create(now) {
      const words = `${now.getTime()}.${randomBytes(16).toString("base64url")}`;
      return `${words}.${sign(words)}`;
    },
    use(state, now) {
      const [, issued, random, signature = ""] = STATE.exec(state) ?? [];
      const expected = sign(`${issued}.${random}`);
      const same =
        signature.length === expected.length && timingSafeEqual(Buffer.from(signature), Buffer.from(expected));
      const age = now.getTime() - Number(issued);
      if (!same || age < 0 || age > LIFE_MS || used.has(state)) return false;
      used.set(state, true);
      return true;
    },
  };
}
