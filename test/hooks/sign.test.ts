import fc from "fast-check";
import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import { createSecretKeeper, makeSecret } from "../../src/hooks/secrets.js";
import { signedHeaders } from "../../src/hooks/sign.js";
import { HOOK_WAITS_MS, waitAfter } from "../../src/hooks/waits.js";

describe("a message's signature", () => {
  it("is made by each of the secrets, for any body, and by no other", () => {
    const [old, fresh, other] = [makeSecret(), makeSecret(), makeSecret()];
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.uuid(), (words, id) => {
        const body = JSON.stringify({ words });
        const headers = signedHeaders({ id, at: new Date(), body }, [fresh, old]);
        for (const secret of [fresh, old]) new Webhook(secret).verify(body, headers);
        expect(() => new Webhook(other).verify(body, headers)).toThrow();
        expect(() => new Webhook(fresh).verify(`${body} `, headers)).toThrow();
      }),
      { numRuns: 50 },
    );
  });
});

describe("a secret", () => {
  it("opens for its own endpoint alone, with an old key too, and lies open only where there is no key", () => {
    const [first, second] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const secret = makeSecret();
    const kept = createSecretKeeper([first]).keep(secret, 3);
    expect(kept).not.toContain(secret.slice(6));
    expect(createSecretKeeper([second, first]).read(kept, 3)).toBe(secret);
    expect(() => createSecretKeeper([first]).read(kept, 4)).toThrow(/altered/);
    expect(() => createSecretKeeper([]).read(kept, 3)).toThrow(/TOKEN_ENCRYPTION_KEY/);
    const open = createSecretKeeper([]).keep(secret, 3);
    expect(createSecretKeeper([first]).read(open, 3)).toBe(secret);
  });
});

describe("the waits between tries", () => {
  it("grow to about three days in all, give way to what the endpoint asks, and end", () => {
    const all = HOOK_WAITS_MS.reduce((sum, wait) => sum + wait, 0);
    expect(all / 3_600_000).toBeCloseTo(75.6, 0);
    expect(HOOK_WAITS_MS).toEqual(HOOK_WAITS_MS.toSorted((a, b) => a - b));
    expect(waitAfter(1, HOOK_WAITS_MS, 60_000)).toBe(60_000);
    expect(waitAfter(2, HOOK_WAITS_MS, null)).toBeGreaterThanOrEqual(300_000);
    expect(waitAfter(HOOK_WAITS_MS.length + 1, HOOK_WAITS_MS, 60_000)).toBeNull();
  });
});
