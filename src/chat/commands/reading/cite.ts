import { formatCitation } from "../../../policy/cite.js";
import { changeCitations, provisionCitation } from "../../../records/citations.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { menuEntry, nextStep, text, toAsker } from "../reply.js";
import { findClauseTarget, recordOf } from "./clause-target.js";

/** More quotes than this come as a file. */
const SHOWN = 4;

/** Citation blocks to copy; a change has one for each quote, new wording first. */
export async function handleCite(command: Command, _context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const target = await findClauseTarget(command, deps);
  const at = { now: deps.clock.now(), addressOf: deps.recordAddress };
  const citations = target.kind === "change" ? changeCitations(target.view, at) : [provisionCitation(target.view, at)];
  const id = recordOf(target);
  if (citations.length === 0) {
    const sentence = `${id} changes no clause, so there is nothing to quote.`;
    return toAsker({ summary: sentence, blocks: [text(sentence), nextStep("What it was", "show", id)] });
  }
  const blocks = citations.map(formatCitation);
  const more = citations.length - SHOWN;
  return toAsker({
    summary: `Citation of ${id}.`,
    record: id,
    blocks: [
      ...blocks.slice(0, SHOWN).map((block) => ({ kind: "code" as const, text: block })),
      ...(more > 0 ? [text(`All ${citations.length} quotes are in the attached file.`)] : []),
      nextStep("Check it against the stored page", "verify", id),
    ],
    actions: [menuEntry("Share…", "share", id)],
    ...(more > 0 ? { files: [{ name: `${id}-citations.txt`, text: `${blocks.join("\n\n")}\n` }] } : {}),
  });
}
