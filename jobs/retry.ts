import { FineprintError } from "../src/errors.js";

/** Try the job again, not before `retryAfterMs` when it is given; the try counts. */
export class RetryLater extends FineprintError {
  override readonly name = "RetryLater";

  constructor(
    code: string,
    message: string,
    readonly retryAfterMs?: number,
  ) {
    super(code, message, true);
  }
}

/** This process cannot do the job and another one can; the try does not count. */
export class NotHere extends FineprintError {
  override readonly name = "NotHere";

  constructor(
    message: string,
    readonly retryAfterMs: number,
  ) {
    super("not-here", message, true);
  }
}

/** The job is to run again after `retryAfterMs`, however often: the try does not count. */
export class PutOff extends FineprintError {
  override readonly name = "PutOff";

  constructor(
    message: string,
    readonly retryAfterMs: number,
  ) {
    super("put-off", message, true);
  }
}

const LONGEST_MS = 10 * 60_000;

/**
 * Milliseconds before the next try after `attempts` tries failed: what the error asks for, else `baseMs` times 4 for each
 * further try, at most 10 minutes, with a quarter of jitter so that jobs which failed together do not return together.
 */
export function backoffMs(attempts: number, error: unknown, baseMs: number): number {
  if (error instanceof RetryLater && error.retryAfterMs !== undefined) return error.retryAfterMs;
  const delay = Math.min(baseMs * 4 ** (attempts - 1), LONGEST_MS);
  return Math.round(delay * (0.75 + Math.random() * 0.5));
}
