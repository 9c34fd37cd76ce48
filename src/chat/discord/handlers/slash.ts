import type { ChatInputCommandInteraction } from "discord.js";
import { InputError } from "../../../errors.js";
import { kindOf } from "../../commands/line/argument-kinds.js";
import type { Command } from "../../commands/line/command.js";
import { readGiven } from "../../commands/line/given-command.js";
import { place, prose } from "../../commands/verbs/prose.js";
import type { Verb } from "../../commands/verbs/verb-types.js";
import type { Reply } from "../../types.js";
import { CHANNEL_OPTION, PING_ROLE_OPTION } from "../command-definitions.js";
import { fileOptionOf, optionArguments, PING_OFF_OPTION } from "../command-options.js";
import { deliver } from "../deliver.js";
import { commandVerb, type OptionValue, optionValues } from "../given-options.js";
import { personWord } from "../person-word.js";
import { readAttachment } from "../read-attachment.js";
import { deferAnswer } from "./answer-interaction.js";
import { type Asked, askRunner, type HandlerDeps, problemWords, sentence } from "./ask.js";
import { findCaution, findObstacle, withCaution } from "./obstacle.js";
import { placeOf } from "./place.js";
import { findRoleObstacle } from "./role-obstacle.js";

/** Takes `/watch`, `/unwatch`, `/watch-settings <verb>`, `/policy-proof <verb>` and `/policy <verb>`. */
export async function takeSlash(interaction: ChatInputCommandInteraction, deps: HandlerDeps): Promise<void> {
  const verb = commandVerb(interaction.commandName, interaction.options.getSubcommand(false));
  const target = interaction.options.getChannel(CHANNEL_OPTION)?.id ?? null;
  const where = placeOf(interaction, target);
  if (!verb || !where) return refuse(interaction, verb, deps);
  const answer = await deferAnswer(interaction, { audience: verb.audience, target }, deps);
  const given = givenOptions(interaction, verb);
  const problem =
    (verb.name === "watch" || (verb.name === "test" && target !== null) ? findObstacle(interaction, target) : null) ??
    findRoleObstacle(interaction);
  if (problem !== null) return answer(sentence(problem));
  const caution = verb.name === "watch" ? findCaution(interaction, target) : null;
  const asked: Asked = { ...where, answer: withCaution(answer, caution), typed: true };
  const fault = await takeFiles(interaction, { verb, given }, deps);
  if (fault !== null) return answer(sentence(fault));
  const { command, problems } = readGiven(verb, optionValues(verb, given));
  if (problems) return answer(sentence(problemWords(problems)));
  if (verb.name === "test" && target !== null) return postTest(command, asked, deps);
  const { audience } = await askRunner(command, asked, deps);
  const role = given.get(PING_ROLE_OPTION);
  // The channel's setting is a verb of its own; a watch that was refused sets nothing.
  if (typeof role === "string" && audience === "channel") {
    await askRunner({ verb: "settings", given: { ping: role } }, asked, deps);
  }
}

/** A test card for another channel goes where that channel's cards go. */
async function postTest(command: Command, asked: Asked, deps: HandlerDeps): Promise<void> {
  const cards: Reply[] = [];
  await askRunner(command, { ...asked, answer: async (reply) => void cards.push(reply) }, deps);
  for (const card of cards) await asked.answer(card.audience === "asker" ? card : await postCard(card, asked, deps));
}

async function postCard(notice: Reply, { channel }: Asked, deps: HandlerDeps): Promise<Reply> {
  const deliveryId = `test-${deps.clock.now().getTime()}`;
  const outcome = await deliver({ channel, notice, deliveryId, mayBeRepeat: false }, deps);
  if (outcome.kind === "posted") return sentence(prose`The test card stands in ${place()}.`);
  return sentence(`The test card was not posted: ${outcome.reason}`);
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

/** Puts the text of given files where the argument's own words would stand; what is wrong with one, or null. */
async function takeFiles(
  { options }: ChatInputCommandInteraction,
  { verb, given }: { readonly verb: Verb; readonly given: Map<string, OptionValue> },
  { apiUrl }: HandlerDeps,
): Promise<string | null> {
  for (const argument of optionArguments(verb)) {
    const file = kindOf(argument).input === "lines" ? options.getAttachment(fileOptionOf(argument.name)) : null;
    try {
      if (file) given.set(argument.name, await readAttachment(file, apiUrl));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return error.message;
    }
  }
  return null;
}
