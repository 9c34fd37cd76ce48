import type { AutocompleteInteraction } from "discord.js";
import { suggestTimeZones } from "../../../channels/time-zone.js";
import type { ChannelRef } from "../../../ports.js";
import { cutText, safeLine } from "../../../records/safe-text.js";
import type { Verb, VerbArgument } from "../../commands/verbs/verb-types.js";
import { CHANNEL_OPTION } from "../command-definitions.js";
import { commandVerb } from "../command-line.js";
import { optionArguments } from "../command-options.js";
import { LIMITS } from "../limits.js";
import type { HandlerDeps } from "./ask.js";
import { placeOf } from "./place.js";

/** What Discord shows, and what it sends when it is chosen. */
interface Choice {
  readonly name: string;
  readonly value: string;
}

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

async function suggest(interaction: AutocompleteInteraction, deps: HandlerDeps): Promise<Choice[]> {
  const verb = commandVerb(interaction.commandName, interaction.options.getSubcommand(false));
  const focused = interaction.options.getFocused(true);
  const place = placeOf(interaction, channelGiven(interaction));
  const argument = verb && optionArguments(verb).find(({ name }) => name === focused.name);
  if (!verb || !place || !argument) return [];
  const typed = safeLine(focused.value).trim();
  if (argument.kind === "platform") return suggestPlatforms(typed, deps);
  if (argument.kind === "platforms") return suggestNext(typed, deps);
  if (argument.kind === "time-zone") return suggestTimeZones(typed).map(toChoice);
  return complete(typed, { verb, argument, channel: place.channel }, deps);
}

async function suggestPlatforms(typed: string, { runner }: HandlerDeps): Promise<Choice[]> {
  return (await runner.suggestPlatforms(typed)).map(({ name, slug }) => ({ name, value: slug }));
}

/** One more platform behind those that were typed: "coursera, ud" goes on with udemy. */
async function suggestNext(typed: string, deps: HandlerDeps): Promise<Choice[]> {
  const before = typed.slice(0, typed.lastIndexOf(",") + 1);
  const lead = before === "" ? "" : `${before} `;
  const next = await suggestPlatforms(typed.slice(before.length).trim(), deps);
  return next.map(({ name, value }) => ({ name: `${lead}${name}`, value: `${lead}${value}` }));
}

interface Completing {
  readonly verb: Verb;
  readonly argument: VerbArgument;
  readonly channel: ChannelRef;
}

async function complete(
  typed: string,
  { verb, argument, channel }: Completing,
  { runner }: HandlerDeps,
): Promise<Choice[]> {
  const option = `${argument.name}:`;
  // Names in our lists are one word each: "stack overflow" is stack-overflow.
  const line = `${verb.name} ${option}${typed.toLowerCase().replaceAll(/\s+/g, "-")}`;
  const words = await runner.complete(line, { channel });
  const values = words.filter((word) => word.startsWith(option)).map((word) => word.slice(option.length));
  return values.map(toChoice);
}

function toChoice(value: string): Choice {
  return { name: value, value };
}

/** Discord gives no resolved channels here, only the ID. */
function channelGiven({ options }: AutocompleteInteraction): string | null {
  const value = options.get(CHANNEL_OPTION)?.value;
  return typeof value === "string" ? value : null;
}
