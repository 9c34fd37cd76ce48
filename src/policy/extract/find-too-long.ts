import type { PolicyText } from "../types.js";
import type { ReadFault } from "./read-fault.js";

/**
 * What is read of one document at most. The longest policies of some hundreds that were collected have 918,000 characters and
 * some 900 clauses; what is longer than this is a catalogue, a log or a forum, and would hold a thread for minutes.
 */
export const MOST_READ = { characters: 1_500_000, clauses: 20_000 };

/** Why a text is too long to be a policy that is read; null for one that is not. Nothing of it is cut off in silence. */
export function findTooLong({ text, clauses }: Pick<PolicyText, "text" | "clauses">): ReadFault | null {
  const has = say({ characters: text.length, clauses: clauses.length });
  if (text.length <= MOST_READ.characters && clauses.length <= MOST_READ.clauses) return null;
  return {
    fault: `too long to be read whole: it has ${has}, and at most ${say(MOST_READ)} are read`,
    code: "too-long",
  };
}

function say({ characters, clauses }: typeof MOST_READ): string {
  return `${characters.toLocaleString("en")} characters in ${clauses.toLocaleString("en")} clauses`;
}
