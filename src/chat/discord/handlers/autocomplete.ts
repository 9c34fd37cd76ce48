import type { AutocompleteInteraction } from "discord.js";
import { cutText, safeLine } from "../../../records/safe-text.js";
import type { Suggestion } from "../../types.js";
import { CHANNEL_OPTION } from "../command-definitions.js";
import { optionArguments } from "../command-options.js";
import { commandVerb } from "../given-options.js";
import { LIMITS } from "../limits.js";
import type { HandlerDeps } from "./ask.js";
import { placeOf } from "./place.js";

/** Suggests values for the option being typed. Discord waits three seconds; nothing at all is better than an error. */
export async function takeAutocomplete(interaction: AutocompleteInteraction, deps: HandlerDeps): Promise<void> {
  const choices = await suggest(interaction, deps).catch((error: unknown) => {
    deps.logger.warn({ err: error }, "no suggestions");
    return [];
  });
  const fitting = choices.filter(({ value }) => value !== "" && value.length <= LIMITS.choiceText);
  await interaction.respond(
    fitting.slice(0, LIMITS.choices).map(({ name, value }) => ({ name: cutText(name, LIMITS.choiceText), value })),
  );
}

async function suggest(interaction: AutocompleteInteraction, { runner }: HandlerDeps): Promise<Suggestion[]> {
  const verb = commandVerb(interaction.commandName, interaction.options.getSubcommand(false));
  const focused = interaction.options.getFocused(true);
  const place = placeOf(interaction, channelGiven(interaction));
  const argument = verb && optionArguments(verb).find(({ name }) => name === focused.name);
  if (!verb || !place || !argument) return [];
  return runner.suggest({ verb: verb.name, argument: argument.name, typed: safeLine(focused.value).trim() }, place);
}

/** Discord gives no resolved channels here, only the ID. */
function channelGiven({ options }: AutocompleteInteraction): string | null {
  const value = options.get(CHANNEL_OPTION)?.value;
  return typeof value === "string" ? value : null;
}
