import { vi } from "vitest";

/** In ms; for a machine that does other work besides. Vitest's own is a second. */
const LONGEST = 30_000;
/** Between two looks, in ms: what a test waits for is mostly there at once. */
const INTERVAL = 5;

/** Looks again and again until `look` no longer throws, and gives what it returned; throws what it threw last. */
export function waitFor<T>(look: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(look, { timeout: LONGEST, interval: INTERVAL });
}
