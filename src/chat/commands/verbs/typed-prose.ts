import { commandLine, getVerb, usageLine } from "./find-verb.js";
import { type Inline, inlinesOf, type Prose } from "./prose.js";

/** Words with their commands as people type them in Slack and in a terminal: `/policy show C-67`. */
export function typedProse(prose: Prose): string {
  return inlinesOf(prose).map(typedInline).join("");
}

/** One part of a sentence, typed. */
export function typedInline(inline: Inline): string {
  if (typeof inline === "string") return inline;
  if ("place" in inline) return inline.place;
  if ("time" in inline) return inline.words;
  if ("url" in inline) return inline.url;
  return inline.usage ? usageLine(getVerb(inline.command)) : commandLine(inline.command, inline.argument);
}
