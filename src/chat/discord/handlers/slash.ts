import type { ChatInputCommandInteraction } from "discord.js";
import { readGiven } from "../../commands/line/given-command.js";
import type { Verb } from "../../commands/verbs/verb-types.js";
import { CHANNEL_OPTION, PING_ROLE_OPTION } from "../command-definitions.js";
import { optionArguments, PING_OFF_OPTION } from "../command-options.js";
import { commandVerb, type OptionValue, optionValues } from "../given-options.js";
import { personWord } from "../person-word.js";
import { deferAnswer } from "./answer-interaction.js";
import { type Asked, askRunner, type HandlerDeps, problemWords, sentence } from "./ask.js";
import { findObstacle } from "./obstacle.js";
import { placeOf } from "./place.js";
import { findRoleObstacle } from "./role-obstacle.js";

/** Takes `/watch`, `/unwatch`, `/watch-settings <verb>` and `/policy <verb>`. */
export async function takeSlash(interaction: ChatInputCommandInteraction, deps: HandlerDeps): Promise<void> {
  const verb = commandVerb(interaction.commandName, interaction.options.getSubcommand(false));
  const target = interaction.options.getChannel(CHANNEL_OPTION)?.id ?? null;
  const place = placeOf(interaction, target);
  if (!verb || !place) return refuse(interaction, verb, deps);
  const answer = await deferAnswer(interaction, { audience: verb.audience, target }, deps);
  const given = givenOptions(interaction, verb);
  const problem = (verb.name === "watch" ? findObstacle(interaction, target) : null) ?? findRoleObstacle(interaction);
  if (problem !== null) return answer(sentence(problem));
  const asked: Asked = { ...place, answer, typed: true };
  const { command, problems } = readGiven(verb, optionValues(verb, given));
  if (problems) return answer(sentence(problemWords(problems)));
  const { audience } = await askRunner(command, asked, deps);
  const role = given.get(PING_ROLE_OPTION);
  // The channel's setting is a verb of its own; a watch that was refused sets nothing.
  if (typeof role === "string" && audience === "channel") {
    await askRunner({ verb: "settings", given: { ping: role } }, asked, deps);
  }
}

async function refuse(interaction: ChatInputCommandInteraction, verb: Verb | null, deps: HandlerDeps): Promise<void> {
  const answer = await deferAnswer(interaction, { audience: "asker" }, deps);
  const why = verb
    ? "This works in a server's channels only."
    : "This command is of another version. Try again in an hour; if it stays, tell the operator to run: fineprint discord register";
  await answer(sentence(why));
}

function givenOptions({ options }: ChatInputCommandInteraction, verb: Verb): Map<string, OptionValue> {
  const names = [...optionArguments(verb).map(({ name }) => name), PING_OFF_OPTION, PING_ROLE_OPTION];
  return new Map(
    names.flatMap((name) => {
      const option = options.get(name);
      const value = option?.user ? personWord(option.user, option.member) : option?.value;
      return value === undefined ? [] : [[name, value] as const];
    }),
  );
}
