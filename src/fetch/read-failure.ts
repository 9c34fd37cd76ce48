import type { PageRead } from "../ports.js";

/** A read that failed, as the fetcher's caller gets it. */
export type FailedPageRead = Exclude<PageRead, { state: "ok" } | { state: "not-modified" }>;

/** Carries a failed read up to `fetchPage`, which returns it. Never leaves this folder. */
export class ReadFailure extends Error {
  override readonly name = "ReadFailure";

  constructor(readonly read: FailedPageRead) {
    super(read.problem);
  }
}

/** A failure that will not go away by itself soon. */
export function lastingFailure(state: FailedPageRead["state"], problem: string): ReadFailure {
  return new ReadFailure({ state, problem, retryable: false });
}

/** A failure that may be over at the next try. */
export function passingFailure(state: FailedPageRead["state"], problem: string): ReadFailure {
  return new ReadFailure({ state, problem, retryable: true });
}
