import type { MessageContextMenuCommandInteraction } from "discord.js";
import { recordInText } from "../../commands/line/mention-line.js";
import { commandWords, prose } from "../../commands/verbs/prose.js";
import { subjectOf } from "../mark.js";
import { deferAnswer } from "./answer-interaction.js";
import { askRunner, type HandlerDeps, sentence } from "./ask.js";
import { placeOf } from "./place.js";

/** Takes "Explain this change" from a message's menu: answered to the person who used it. */
export async function takeExplainMessage(
  interaction: MessageContextMenuCommandInteraction,
  deps: HandlerDeps,
): Promise<void> {
  const { components, content } = interaction.targetMessage;
  const subject = subjectOf(components.map((component) => component.toJSON())) ?? recordInText(content);
  const place = placeOf(interaction);
  const answer = await deferAnswer(interaction, { audience: "asker" }, deps);
  if (!place || subject === undefined) {
    return answer(
      sentence(
        prose`That message names no change. Use this on a card of mine, or type ${commandWords("explain", "C-67")}`,
      ),
    );
  }
  await askRunner(`explain ${subject}`, { ...place, answer }, deps);
}
