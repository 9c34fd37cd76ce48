import { FineprintError, InputError } from "../errors.js";

/** What a command's exit code says. An archive that has everything on record already is `done`. */
export const EXIT_CODES = { done: 0, failed: 1, badInput: 2, archiveEmpty: 3, archiveRefuses: 4 } as const;

/** The exit code for what a command threw. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof InputError) return EXIT_CODES.badInput;
  if (error instanceof FineprintError && error.code === "archive-refused") return EXIT_CODES.archiveRefuses;
  return EXIT_CODES.failed;
}
