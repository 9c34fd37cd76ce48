import { vi } from "vitest";

/** For a machine that does other work besides: what is waited for in a test comes, however late. */
const PATIENCE_MS = 30_000;

const { waitFor } = vi;

/** Vitest waits a second by default, and has no setting for it as `expect.poll` has. */
vi.waitFor = (callback, options) =>
  waitFor(callback, typeof options === "number" ? options : { timeout: PATIENCE_MS, ...options });
