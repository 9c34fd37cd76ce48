import type { ChatInputCommandInteraction, GuildBasedChannel, PermissionsBitField } from "discord.js";
import type { Verb } from "../../commands/verb-types.js";
import { CHANNEL_OPTION, optionArguments, WATCHING_CHANNELS } from "../command-definitions.js";
import { commandLineOf, commandVerb, type OptionValue } from "../command-line.js";
import { missingPermissions, permissionFix } from "../permissions.js";
import { deferAnswer } from "./answer-interaction.js";
import { askRunner, type HandlerDeps, sentence } from "./ask.js";
import { placeOf } from "./place.js";

/** Takes `/watch`, `/unwatch` and `/policy <verb>`. */
export async function takeSlash(interaction: ChatInputCommandInteraction, deps: HandlerDeps): Promise<void> {
  const verb = commandVerb(interaction.commandName, interaction.options.getSubcommand(false));
  const target = interaction.options.getChannel(CHANNEL_OPTION);
  const place = placeOf(interaction, target?.id ?? null);
  if (!verb || !place) return refuse(interaction, verb, deps);
  const answer = await deferAnswer(interaction, verb.audience, deps);
  const problem = verb.name === "watch" ? findObstacle(interaction, target?.id ?? null) : null;
  if (problem !== null) return answer(sentence(problem));
  await askRunner(commandLineOf(verb, givenOptions(interaction, verb)), { ...place, answer }, deps);
}

async function refuse(interaction: ChatInputCommandInteraction, verb: Verb | null, deps: HandlerDeps): Promise<void> {
  const answer = await deferAnswer(interaction, "asker", deps);
  const why = verb
    ? "This works in a server's channels only."
    : "This command is of another version. Try again in an hour; if it stays, tell the operator to run: fineprint discord register";
  await answer(sentence(why));
}

function givenOptions({ options }: ChatInputCommandInteraction, verb: Verb): Map<string, OptionValue> {
  return new Map(
    optionArguments(verb).flatMap(({ name }) => {
      const value = options.get(name)?.value;
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}

/** Why a channel cannot take our cards, with what to do; null when it can. */
function findObstacle(interaction: ChatInputCommandInteraction, target: string | null): string | null {
  const channel = target === null ? interaction.channel : (interaction.guild?.channels.cache.get(target) ?? null);
  const place = channel?.isThread() ? channel.parent : channel;
  if (place && !WATCHING_CHANNELS.some((type) => type === place.type)) {
    return "Cards can go to text, announcement and forum channels only. Name one with the channel option.";
  }
  const given = permissionsIn(interaction, place && "guild" in place ? place : null, target);
  const missing = given ? missingPermissions(given) : [];
  return missing.length > 0 ? permissionFix(missing) : null;
}

/** Discord tells ours for the channel a command is given in; for another one they follow from what we know of the server. */
function permissionsIn(
  interaction: ChatInputCommandInteraction,
  channel: GuildBasedChannel | null,
  target: string | null,
): Readonly<PermissionsBitField> | null {
  const me = interaction.guild?.members.me ?? null;
  if (target === null || target === interaction.channelId) return interaction.appPermissions;
  return me && channel ? channel.permissionsFor(me) : null;
}
