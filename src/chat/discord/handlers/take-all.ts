import { type Client, Events, type Interaction } from "discord.js";
import { EXPLAIN_COMMAND } from "../command-definitions.js";
import { codeOf, isTooLate } from "../discord-errors.js";
import type { HandlerDeps } from "./ask.js";
import { takeAutocomplete } from "./autocomplete.js";
import { takeExplainMessage } from "./explain-message.js";
import { takeInvitations } from "./hello.js";
import { takeMention } from "./mention.js";
import { takeForm, takePress } from "./press.js";
import { takeSlash } from "./slash.js";

/** Runs work to its end and remembers it until then. */
export type Finish = (work: Promise<void>) => void;

/** Takes everything people can do with us on Discord. */
export function takeAll(client: Client, deps: HandlerDeps, finish: Finish): void {
  client.on(Events.InteractionCreate, (interaction) => finish(guard(takeInteraction(interaction, deps), deps)));
  takeInvitations(client, deps, finish);
  client.on(Events.MessageCreate, (message) => finish(guard(takeMention(message, deps), deps)));
}

async function takeInteraction(interaction: Interaction, deps: HandlerDeps): Promise<void> {
  if (interaction.isChatInputCommand()) return takeSlash(interaction, deps);
  if (interaction.isAutocomplete()) return takeAutocomplete(interaction, deps);
  if (interaction.isMessageComponent()) return takePress(interaction, deps);
  if (interaction.isModalSubmit()) return takeForm(interaction, deps);
  if (interaction.isMessageContextMenuCommand() && interaction.commandName === EXPLAIN_COMMAND) {
    return takeExplainMessage(interaction, deps);
  }
}

/** What one person's command came to must not end the bot. */
async function guard(work: Promise<void>, { logger }: HandlerDeps): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (isTooLate(error)) logger.warn({ code: codeOf(error) }, "interaction taken too late");
    else logger.error({ err: error }, "discord request failed");
  }
}
