import { renderNotice } from "../chat/terminal/render.js";
import type { Reply } from "../chat/types.js";
import { EXIT_CODES } from "./exit-codes.js";

const COLUMNS = 100;

/**
 * Prints an answer of the chat's commands without its files: on standard output, or on standard error with the exit code that
 * says so where it was not done.
 */
export function showReply({ files: _files, ...reply }: Reply): void {
  const output = reply.refused === undefined ? process.stdout : process.stderr;
  output.write(`${renderNotice(reply, { colour: false, columns: process.stdout.columns ?? COLUMNS })}\n`);
  if (reply.refused !== undefined) {
    process.exitCode = reply.refused === "input" ? EXIT_CODES.badInput : EXIT_CODES.failed;
  }
}
