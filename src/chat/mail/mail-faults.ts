import { errorMessage } from "../../errors.js";
import { cutText, safeLine } from "../../records/safe-text.js";
import type { SendOutcome } from "../types.js";

/** Answers about the address that will be the same tomorrow (RFC 5321 and 7504): no such mailbox, not here, bad name, no mail. */
const REFUSED: ReadonlySet<number> = new Set([550, 551, 553, 556]);
const MOST_REASON = 200;

/** What a mail that was not taken comes to. Only a refusal of the address itself is for ever; all else is the server's or ours. */
export function readMailFault(error: unknown): SendOutcome {
  const { command = "", responseCode } = partsOf(error);
  const reason = cutText(safeLine(errorMessage(error)), MOST_REASON);
  if (responseCode !== undefined && REFUSED.has(responseCode) && command.startsWith("RCPT")) {
    return { kind: "dead", reason: `The mail server refuses the address: ${reason}` };
  }
  // Without an answer nobody knows how far it came.
  return { kind: "retry", reason: `The mail was not taken: ${reason}`, mayHavePosted: responseCode === undefined };
}

function partsOf(error: unknown): { command?: string; responseCode?: number } {
  return typeof error === "object" && error !== null ? error : {};
}
