import { InputError } from "../../../errors.js";
import type { Command } from "./command.js";
import { readCommand } from "./read-command.js";

/** The command of a button that we wrote; null when no such command is known any more. */
export function readPressed(line: string): Command | null {
  try {
    const command = line.trim() === "" ? null : readCommand(line);
    return command?.given.unknown === undefined ? command : null;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
