import { vi } from "vitest";

/** For a machine that does other work besides: what is waited for in a test comes, however late. */
const PATIENCE_MS = 30_000;
/** Between two looks: what a test waits for is mostly there at once. Vitest looks every 50 ms. */
const INTERVAL_MS = 5;

/** Files of one worker have the same `vi`, and each of them loads this one. */
const PATIENT = Symbol.for("fineprint.patient");
const { waitFor } = vi;

/** Vitest waits a second by default, and has no setting for it as `expect.poll` has. */
if (!(PATIENT in waitFor)) {
  const patient: typeof waitFor = (callback, options) =>
    waitFor(
      callback,
      typeof options === "number" ? options : { timeout: PATIENCE_MS, interval: INTERVAL_MS, ...options },
    );
  vi.waitFor = Object.assign(patient, { [PATIENT]: true });
}
