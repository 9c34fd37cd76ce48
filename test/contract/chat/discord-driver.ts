import { getVerb } from "../../../src/chat/commands/verbs/find-verb.js";
import type { VerbName } from "../../../src/chat/commands/verbs/verb-types.js";
import { commandOf } from "../../../src/chat/discord/command-definitions.js";
import { registerCommands } from "../../../src/chat/discord/register.js";
import type { CommandRunner } from "../../../src/chat/types.js";
import { readMarkdown } from "../../chat/discord/read-markdown.js";
import { checked as payloads } from "../../support/discord/check-message.js";
import type { FakeInteraction } from "../../support/discord/interactions.js";
import { openDiscord } from "../../support/discord/open-discord.js";
import { press, slash } from "../../support/discord/payloads.js";
import { APPLICATION_ID, GUILD_ID, TOKEN } from "../../support/discord/world.js";
import { type ChatDriver, type OpenChat, squash } from "./driver.js";

/** A message's parts that the contract looks at. */
interface Shown {
  readonly components?: readonly object[] | undefined;
  readonly texts: Readonly<Record<string, string>>;
}

export const DISCORD_DRIVER: ChatDriver = { name: "Discord", open };

async function open(runner: CommandRunner): Promise<OpenChat> {
  const { discord, adapter, general } = await openDiscord(runner);
  await registerCommands({ token: TOKEN, applicationId: APPLICATION_ID, apiUrl: discord.apiUrl });
  await adapter.start();
  const scene = { channel: general };
  const taken: FakeInteraction[] = [];
  const shown = (): Shown[] => [
    ...taken.flatMap(({ answers }) => answers as Shown[]),
    ...[...discord.channels.values()].flatMap(({ messages }) => messages as Shown[]),
  ];
  return {
    adapter,
    channel: { adapter: "discord", workspace: GUILD_ID, channel: general.id },
    async ask({ verb, options }) {
      const command = commandOf(getVerb(verb));
      taken.push(discord.interact(slash(scene, command === verb ? [verb] : [command, verb], options)));
    },
    async press(verb, argument) {
      taken.push(discord.interact(press(scene, customId(verb, argument))));
    },
    seen: () => squash(shown().map(wordsOf).join("\n")),
    // What is `/policy mute` elsewhere is `/watch-settings mute` here, to be pressed.
    write(inline) {
      if (typeof inline === "string") return inline;
      if ("place" in inline) return inline.place;
      if ("time" in inline) return `<t:${inline.time}:R>`;
      if ("url" in inline) return inline.url;
      const command = commandOf(getVerb(inline.command));
      return `</${command}${command === inline.command ? "" : ` ${inline.command}`}:`;
    },
    inThread: ({ message = "" }, words) =>
      JSON.stringify(discord.channels.get(message)?.messages ?? []).includes(words),
    offers(verb, argument) {
      const pressed = JSON.stringify(shown().map(({ components }) => components));
      return [customId(verb, argument), `v1+:${verb}:${argument}`].some((id) => pressed.includes(`"${id}"`));
    },
    isPrivate: () => taken.at(-1)?.answers.at(-1)?.ephemeral ?? false,
    checked: () => payloads.messages,
    async close() {
      await adapter.stop();
      await discord.close();
    },
  };
}

function customId(verb: VerbName, argument: string): string {
  return `v1:${verb}:${argument}`;
}

function wordsOf({ components, texts }: Shown): string {
  return [...textsIn(components ?? []), ...Object.values(texts)].join("\n");
}

function textsIn(components: readonly object[]): string[] {
  return components.flatMap((part) => [
    ...("content" in part ? [readMarkdown(String(part.content))] : []),
    ...("components" in part && Array.isArray(part.components) ? textsIn(part.components) : []),
  ]);
}
