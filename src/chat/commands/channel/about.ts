import { ANALYSER_VERSION } from "../../../policy/analyser-version.js";
import { EXTRACTOR_VERSION } from "../../../policy/extractor-version.js";
import { cadence } from "../../../records/labels.js";
import { REGULATION_MAP_VERSION } from "../../../records/regulations.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { fields, heading, list, nextStep, toAsker } from "../reply.js";
import { ABOUT_SECTIONS } from "./about-text.js";

/** Methodology, independence, disclaimers, versions. */
export async function handleAbout(_command: Command, _context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { checkEveryMs } = deps.defaults;
  return toAsker({
    summary: `Fineprint ${deps.version} watches policies and describes what they state; it gives no legal advice.`,
    blocks: [
      ...ABOUT_SECTIONS.flatMap(({ title, sentences }) => [heading(title), ...list(sentences)]),
      heading("Versions"),
      ...fields([
        ["Fineprint", deps.version],
        ["Extractor", EXTRACTOR_VERSION],
        ["Analyser (rules and severity table)", ANALYSER_VERSION],
        ["Regulation map", REGULATION_MAP_VERSION],
        ["Checks", cadence(checkEveryMs)],
      ]),
      nextStep("All commands", "help"),
    ],
  });
}
