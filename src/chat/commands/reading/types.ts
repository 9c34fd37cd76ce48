import { PROVISION_FAMILIES, type ProvisionFamily, type ProvisionType } from "../../../policy/taxonomy.js";
import { titleOfType } from "../../../policy/type-titles.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { closestWord, quoteInput } from "../line/closest.js";
import type { Command } from "../line/command.js";
import { fields, nextStep, sentenceReply, text, toAsker } from "../reply.js";
import { commandWords, prose } from "../verbs/prose.js";

const FAMILY_WORDS: Readonly<Record<ProvisionFamily, string>> = {
  disputes: "Disputes",
  liability: "Liability",
  agreement: "The agreement itself",
  content: "Your content",
  ai: "AI",
  money: "Money",
  collection: "What is collected",
  use: "What it is used for",
  sharing: "Who gets it",
  dataLife: "How long and how safe",
  rights: "Your rights",
  conduct: "Conduct",
  other: "Other",
};

const FAMILIES = Object.entries(PROVISION_FAMILIES) as [ProvisionFamily, readonly ProvisionType[]][];
const ALL = FAMILIES.flatMap(([, types]) => types);

/** The kinds of clause by family, or those with a word; a word that is in none gets the closest. */
export async function handleTypes(command: Command, _context: CommandContext, _deps: HandlerDeps): Promise<Reply> {
  const { searched } = command.given;
  const found = ALL.filter((type) => searched === undefined || has(type, searched));
  if (found.length === 0 && searched !== undefined) return nothing(searched);
  const summary = `${found.length} ${found.length === 1 ? "kind" : "kinds"} of clause${searched === undefined ? "" : ` with ${quoteInput(searched)}`}.`;
  const families = FAMILIES.map(([family, types]): [string, string] => {
    return [
      FAMILY_WORDS[family],
      types
        .filter((type) => found.includes(type))
        .map(typeWords)
        .join(" · "),
    ];
  });
  const [example = "ai-training"] = searched === undefined ? [] : found;
  return toAsker({
    summary,
    blocks: [text(summary), ...fields(families), nextStep("Only one kind", "watch", `coursera type:${example}`)],
  });
}

/** `ai-training (AI training)`; the title where it says more than the ID. */
function typeWords(type: ProvisionType): string {
  const title = titleOfType(type);
  return title.toLowerCase().replaceAll(/[^a-z]+/g, "-") === type ? type : `${type} (${title})`;
}

/** A word of the ID or of the title begins so: "ai" is AI training and no waiver. */
function has(type: ProvisionType, searched: string): boolean {
  const key = keyOf(searched);
  return [type, keyOf(titleOfType(type))].some((name) => `-${name}`.includes(`-${key}`));
}

function keyOf(words: string): string {
  return words.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

function nothing(searched: string): Reply {
  const near = closestWord(searched, ALL);
  const meant = near === null ? "" : ` The closest is ${near}.`;
  return sentenceReply(
    prose`No kind of clause has ${quoteInput(searched)} in its name.${meant} All of them: ${commandWords("types")}`,
  );
}
