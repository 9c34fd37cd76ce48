import { LoopbackSlack } from "../test/support/slack/loopback-slack.js";
import { slashCommand } from "../test/support/slack/payloads.js";
import { type Given, takeOrders } from "./support/people.js";

/** The people in Slack, each in a channel of their own: a channel takes one message a second. */
const CHANNELS = 50;
const RECONNECT_LOOK_MS = 5;

const slack = await LoopbackSlack.start();
for (let number = 0; number < CHANNELS; number += 1) slack.addChannel(`C${number}`);
const { apiUrl, botToken, appToken } = slack;
takeOrders({ apiUrl, botToken, appToken }, give);

async function give(line: string, number: number): Promise<Given> {
  const [command = "", ...words] = line.split(" ");
  const channel = `C${number % CHANNELS}`;
  const response = slack.addResponseUrl();
  const posted = slack.messages(channel).length;
  return {
    acknowledged: push(slashCommand(command, words.join(" "), { channel, responseUrl: response.url })),
    isAnswered: () => response.sent.length > 0 || slack.messages(channel).length !== posted,
  };
}

/** While the bot connects again, people wait. */
async function push(payload: object): Promise<void> {
  while (slack.connected === 0) await new Promise((resolve) => setTimeout(resolve, RECONNECT_LOOK_MS));
  await slack.push("slash_commands", payload);
}
