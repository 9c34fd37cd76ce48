#!/usr/bin/env node
import { createCommand } from "./cli/program.js";
import { errorMessage, FineprintError, InputError } from "./errors.js";

/** Exit codes: 0 done, 1 something failed, 2 the input or the configuration was bad, 3 an archive has nothing, 4 it refuses. */
try {
  await createCommand().parseAsync();
} catch (error) {
  process.stderr.write(`fineprint: ${errorMessage(error)}\n`);
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof InputError) return 2;
  return error instanceof FineprintError && error.code === "archive-refused" ? 4 : 1;
}
