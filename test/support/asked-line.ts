import type { Command } from "../../src/chat/commands/line/command.js";
import { givenValues } from "../../src/chat/commands/line/given-command.js";

/** What a runner was asked, as one line to compare: a read command as its verb, its records, and its values by name. */
export function askedLine(asked: string | Command): string {
  if (typeof asked === "string") return asked;
  const values = [...givenValues(asked)].map(([name, value]) => (name === "record" ? value : `${name}:${value}`));
  return [asked.verb, ...values].join(" ");
}
