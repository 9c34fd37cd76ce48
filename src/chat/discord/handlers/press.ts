import type { MessageComponentInteraction, ModalData, ModalSubmitInteraction } from "discord.js";
import type { Command } from "../../commands/line/command.js";
import { type GivenCommand, readFields } from "../../commands/line/given-command.js";
import { readPressed } from "../../commands/line/read-pressed.js";
import { getVerb } from "../../commands/verbs/find-verb.js";
import { commandWords, prose } from "../../commands/verbs/prose.js";
import type { Verb } from "../../commands/verbs/verb-types.js";
import { type Pressed, readCustomId } from "../custom-id.js";
import { changeForm, drawForm, type FormContent, missingForm } from "../form.js";
import { personWord } from "../person-word.js";
import { deferAnswer } from "./answer-interaction.js";
import { askRunner, type HandlerDeps, problemWords, sentence } from "./ask.js";
import { findCaution, findObstacle, withCaution } from "./obstacle.js";
import { placeOf } from "./place.js";
import { answerInThread, threadOf } from "./thread-answer.js";

/** Takes presses of buttons and menu entries: each carries the command it stands for. A form asks for what that leaves open. */
export async function takePress(interaction: MessageComponentInteraction, deps: HandlerDeps): Promise<void> {
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? "") : interaction.customId;
  const pressed = readCustomId(id);
  const command = pressed && readPressed(pressed.line);
  const form = command && mayFill(interaction, getVerb(command.verb)) ? formOf(pressed, command) : null;
  if (form) return interaction.showModal(drawForm(id, form));
  await runPressed(interaction, { pressed, command, given: command && { command } }, deps);
}

/** Takes a form that was filled in: its button's command goes on with what was written and chosen. */
export async function takeForm(interaction: ModalSubmitInteraction, deps: HandlerDeps): Promise<void> {
  const pressed = readCustomId(interaction.customId);
  const command = pressed && readPressed(pressed.line);
  const asked = (command && formOf(pressed, command)?.asked) ?? [];
  const values = new Map(interaction.fields.fields.map((field, name) => [name, filled(field)] as const));
  await runPressed(interaction, { pressed, command, given: command && readFields(command, asked, values) }, deps);
}

function formOf({ fill, line }: Pressed, command: Command): FormContent | null {
  return fill ? changeForm(command, command.verb) : missingForm(command, line);
}

/** Nobody is asked to fill in what they may not send. */
function mayFill(interaction: MessageComponentInteraction, verb: Verb): boolean {
  return verb.right === "all" || verb.right === "decide" || placeOf(interaction)?.mayManage === true;
}

function filled(field: ModalData): string {
  const user = "users" in field ? field.users?.first() : undefined;
  if (user && "members" in field) return personWord(user, field.members?.get(user.id));
  if ("values" in field && Array.isArray(field.values)) return field.values.join(",");
  return "value" in field && typeof field.value === "string" ? field.value : "";
}

interface Running {
  readonly pressed: Pressed | null;
  /** As the button has it; null when it has none. */
  readonly command: Command | null;
  readonly given: GivenCommand | null;
}

async function runPressed(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  { pressed, command, given }: Running,
  deps: HandlerDeps,
): Promise<void> {
  const target = pressed?.channel ?? null;
  const place = placeOf(interaction, target);
  const verb = command && getVerb(command.verb);
  const answer = await deferAnswer(interaction, { audience: verb?.audience ?? "asker", target }, deps);
  if (!verb || !given || !place) {
    return answer(sentence(prose`This button is of an older version. Type the command: ${commandWords("help")}`));
  }
  if (given.problems) return answer(sentence(problemWords(given.problems)));
  const problem = verb.name === "watch" ? findObstacle(interaction, target) : null;
  if (problem !== null) return answer(sentence(problem));
  const give = answerInThread(verb, threadOf(interaction), { answer, workspace: place.channel.workspace, deps });
  const caution = verb.name === "watch" ? findCaution(interaction, target) : null;
  await askRunner(given.command, { ...place, answer: withCaution(give, caution) }, deps);
}
