#!/usr/bin/env node
import { exitCodeOf } from "./cli/exit-codes.js";
import { createCommand } from "./cli/program.js";
import { errorMessage } from "./errors.js";

try {
  await createCommand().parseAsync();
} catch (error) {
  process.stderr.write(`fineprint: ${errorMessage(error)}\n`);
  process.exitCode = exitCodeOf(error);
}
