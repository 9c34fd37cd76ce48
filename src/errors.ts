/**
 * An error of ours carries what the caller needs to decide: a stable code, and whether a retry is worth it.
 * The message is written for the person who reads it and says what to do.
 */
export class FineprintError extends Error {
  override readonly name: string = "FineprintError";

  constructor(
    readonly code: string,
    message: string,
    readonly retryable: boolean,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Bad input from a person: shown as it is, never retried. */
export class InputError extends FineprintError {
  override readonly name = "InputError";

  constructor(message: string, options?: ErrorOptions) {
    super("input", message, false, options);
  }
}

/** A record that was asked for by ID and is not there. */
export class NotFoundError extends FineprintError {
  override readonly name = "NotFoundError";

  constructor(what: string) {
    super("not-found", `${what} does not exist.`, false);
  }
}

/** Whether an error is worth a retry; one that does not say so is (network, database, crash). */
export function isRetryable(error: unknown): boolean {
  return error instanceof FineprintError ? error.retryable : true;
}

/** The text of whatever was thrown, for a log field or a one-line answer. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
