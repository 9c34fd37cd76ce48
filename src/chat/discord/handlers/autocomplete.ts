import type { AutocompleteInteraction } from "discord.js";
import { safeLine } from "../../safe-text.js";
import { CHANNEL_OPTION, optionArguments } from "../command-definitions.js";
import { commandVerb } from "../command-line.js";
import { LIMITS } from "../limits.js";
import type { HandlerDeps } from "./ask.js";
import { placeOf } from "./place.js";

/** Suggests values for the option being typed. Discord waits three seconds; nothing at all is better than an error. */
export async function takeAutocomplete(interaction: AutocompleteInteraction, deps: HandlerDeps): Promise<void> {
  const values = await suggest(interaction, deps).catch((error: unknown) => {
    deps.logger.warn({ err: error }, "no suggestions");
    return [];
  });
  await interaction.respond(values.map((value) => ({ name: value, value })));
}

async function suggest(interaction: AutocompleteInteraction, { runner }: HandlerDeps): Promise<string[]> {
  const verb = commandVerb(interaction.commandName, interaction.options.getSubcommand(false));
  const focused = interaction.options.getFocused(true);
  const place = placeOf(interaction, channelGiven(interaction));
  const argument = verb && optionArguments(verb).find(({ name }) => name === focused.name);
  if (!verb || !place || !argument) return [];
  const typed = safeLine(focused.value).trim();
  const option = `${argument.name}:`;
  // Names in our lists are one word each: "stack overflow" is stack-overflow.
  const line = `${verb.name} ${option}${typed.toLowerCase().replaceAll(/\s+/g, "-")}`;
  const words = await runner.complete(line, { channel: place.channel });
  const known = words.filter((word) => word.startsWith(option)).map((word) => word.slice(option.length));
  return known.filter((value) => value !== "" && value.length <= LIMITS.choiceText).slice(0, LIMITS.choices);
}

/** Discord gives no resolved channels here, only the ID. */
function channelGiven({ options }: AutocompleteInteraction): string | null {
  const value = options.get(CHANNEL_OPTION)?.value;
  return typeof value === "string" ? value : null;
}
