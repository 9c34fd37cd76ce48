import type { MessageComponentInteraction } from "discord.js";
import { findVerb } from "../../commands/find-verb.js";
import { readCustomId } from "../custom-id.js";
import { deferAnswer } from "./answer-interaction.js";
import { askRunner, type HandlerDeps, sentence } from "./ask.js";
import { placeOf } from "./place.js";

/** Takes presses of buttons and menu entries: each carries the command line it stands for. */
export async function takePress(interaction: MessageComponentInteraction, deps: HandlerDeps): Promise<void> {
  const id = interaction.isStringSelectMenu() ? (interaction.values[0] ?? "") : interaction.customId;
  const line = readCustomId(id);
  const place = placeOf(interaction);
  const verb = line === null ? null : findVerb(line.split(" ")[0] ?? "");
  const answer = await deferAnswer(interaction, verb?.audience ?? "asker", deps);
  if (line === null || !verb || !place)
    return answer(sentence("This button is of an older version. Type the command: /policy help"));
  await askRunner(line, { ...place, answer }, deps);
}
