import type { MessageComponentInteraction, ModalData, ModalSubmitInteraction } from "discord.js";
import { findVerb } from "../../commands/verbs/find-verb.js";
import type { Verb } from "../../commands/verbs/verb-types.js";
import { lineWith, type OptionValue } from "../command-line.js";
import { readCustomId } from "../custom-id.js";
import { formArguments, formFor } from "../form.js";
import { personWord } from "../person-word.js";
import { deferAnswer } from "./answer-interaction.js";
import { askRunner, type HandlerDeps, sentence } from "./ask.js";
import { findObstacle } from "./obstacle.js";
import { placeOf } from "./place.js";
import { answerInThread, threadOf } from "./thread-answer.js";

/** Takes presses of buttons and menu entries: each carries the command line it stands for. A form asks for what the line leaves open. */
export async function takePress(interaction: MessageComponentInteraction, deps: HandlerDeps): Promise<void> {
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? "") : interaction.customId;
  const line = readCustomId(id);
  const form = mayFill(interaction, verbOf(line)) ? formFor(id) : null;
  if (form) return interaction.showModal(form);
  await runLine(interaction, line, deps);
}

/** Takes a form that was filled in: its line goes on with what was written and chosen. */
export async function takeForm(interaction: ModalSubmitInteraction, deps: HandlerDeps): Promise<void> {
  const line = readCustomId(interaction.customId);
  const given = new Map(interaction.fields.fields.map((field, name) => [name, filled(field)] as const));
  await runLine(interaction, line === null ? null : lineWith(line, formArguments(line), given), deps);
}

/** Nobody is asked to fill in what they may not send. */
function mayFill(interaction: MessageComponentInteraction, verb: Verb | null): boolean {
  return verb?.right === "all" || placeOf(interaction)?.mayManage === true;
}

function filled(field: ModalData): OptionValue {
  const user = "users" in field ? field.users?.first() : undefined;
  if (user && "members" in field) return personWord(user, field.members?.get(user.id));
  if ("values" in field && Array.isArray(field.values)) return field.values.join(",");
  return "value" in field && typeof field.value === "string" ? field.value : "";
}

async function runLine(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  line: string | null,
  deps: HandlerDeps,
): Promise<void> {
  const place = placeOf(interaction);
  const verb = verbOf(line);
  const answer = await deferAnswer(interaction, verb?.audience ?? "asker", deps);
  if (line === null || !verb || !place) {
    return answer(sentence("This button is of an older version. Type the command: /policy help"));
  }
  const problem = verb.name === "watch" ? findObstacle(interaction, null) : null;
  if (problem !== null) return answer(sentence(problem));
  const give = answerInThread(verb, threadOf(interaction), { answer, deps });
  await askRunner(line, { ...place, answer: give }, deps);
}

function verbOf(line: string | null): Verb | null {
  return line === null ? null : findVerb(line.split(" ")[0] ?? "");
}
