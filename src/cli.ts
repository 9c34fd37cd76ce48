#!/usr/bin/env node
import { createCommand } from "./cli/program.js";
import { errorMessage, InputError } from "./errors.js";

/** Exit codes: 0 done, 1 something failed, 2 the input or the configuration was bad. */
try {
  await createCommand().parseAsync();
} catch (error) {
  process.stderr.write(`fineprint: ${errorMessage(error)}\n`);
  process.exitCode = error instanceof InputError ? 2 : 1;
}
