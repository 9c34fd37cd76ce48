import { commandLine } from "../../../src/chat/commands/verbs/find-verb.js";
import { typedInline } from "../../../src/chat/commands/verbs/typed-prose.js";
import type { CommandRunner } from "../../../src/chat/types.js";
import { checked as payloads } from "../../support/slack/check-message.js";
import type { ResponseUrlState } from "../../support/slack/loopback-slack.js";
import { press, slashCommand } from "../../support/slack/payloads.js";
import { createSlackWorld } from "../../support/slack/slack-world.js";
import { type ChatDriver, type OpenChat, squash } from "./driver.js";

export const SLACK_DRIVER: ChatDriver = { name: "Slack", open };

const CHANNEL = "C1";

async function open(runner: CommandRunner): Promise<OpenChat> {
  const world = await createSlackWorld(runner);
  const { slack, adapter } = world;
  slack.scopes.add("files:write").add("channels:history");
  slack.addChannel(CHANNEL);
  await adapter.start();
  const urls: ResponseUrlState[] = [];
  const posted = () => [...slack.channels.values()].flatMap(({ messages }) => messages);
  const shown = () => [...urls.flatMap(({ sent }) => sent), ...slack.ephemeral, ...posted()];
  const newUrl = () => {
    const added = slack.addResponseUrl();
    urls.push(added);
    return added.url;
  };
  return {
    adapter,
    channel: { adapter: "slack", workspace: "T1", channel: CHANNEL },
    async ask({ verb, typed }) {
      const [command = "", ...words] = commandLine(verb, typed).split(" ");
      await slack.push("slash_commands", slashCommand(command, words.join(" "), { responseUrl: newUrl() }));
    },
    async press(verb, argument) {
      const element = { type: "button", action_id: "run:0:0" };
      const where = { responseUrl: newUrl(), messageTs: posted().at(-1)?.ts ?? "" };
      await slack.push("interactive", press(element, `${verb} ${argument}`, where));
    },
    seen: () => squash(shown().flatMap(wordsIn).join("\n")),
    write: typedInline,
    inThread: ({ ts = "" }, words) => JSON.stringify(slack.messages(CHANNEL, ts)).includes(words),
    offers: (verb, argument) => JSON.stringify(shown()).includes(JSON.stringify(`${verb} ${argument}`.trimEnd())),
    isPrivate: () => urls.at(-1)?.sent[0]?.response_type === "ephemeral",
    checked: () => payloads.messages + payloads.views,
    close: () => world.close(),
  };
}

/** Texts and files of a message, wherever they stand in its blocks; the notification text is not among them. */
function wordsIn(message: {
  readonly blocks?: unknown;
  readonly file?: { readonly text: string } | undefined;
}): string[] {
  return [...textsIn(message.blocks), ...(message.file ? [message.file.text] : [])];
}

function textsIn(part: unknown): string[] {
  if (typeof part !== "object" || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    // A link's address is there for whoever presses it.
    if ((key === "text" || key === "url") && typeof value === "string") return [value];
    return textsIn(value);
  });
}
