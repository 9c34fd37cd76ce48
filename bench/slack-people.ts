import { performance } from "node:perf_hooks";
import { LoopbackSlack } from "../test/support/slack/loopback-slack.js";
import { slashCommand } from "../test/support/slack/payloads.js";

/**
 * The people in Slack, a process of their own so that their clock is not the bot's: they give commands at a steady pace and
 * note how long each waits for its acknowledgement and for its answer. The parent says which commands, and when to stop.
 */
export interface PeopleOrder {
  /** Command lines, given in turn; null ends the round. */
  readonly lines: readonly string[] | null;
  readonly everyMs: number;
}

export interface Waits {
  readonly line: string;
  /** ms from the request to its acknowledgement; null when none came within 10 s: the connection was lost. */
  readonly ackMs: number | null;
  /** ms to the answer; null when none came within 30 s. */
  readonly answerMs: number | null;
}

const ACK_MS = 10_000;
const ANSWER_MS = 30_000;
/** Each its own channel: a channel takes one message a second. */
const CHANNELS = 50;

const slack = await LoopbackSlack.start();
for (let number = 0; number < CHANNELS; number += 1) slack.addChannel(`C${number}`);
let waits: Promise<Waits>[] = [];
let timer: NodeJS.Timeout | undefined;

process.on("message", ({ lines, everyMs }: PeopleOrder) => {
  clearInterval(timer);
  if (lines === null) return void report();
  waits = [];
  timer = setInterval(() => waits.push(give(lines[waits.length % lines.length] ?? "", waits.length)), everyMs);
});
process.on("disconnect", () => process.exit(0));
process.send?.({ apiUrl: slack.apiUrl, botToken: slack.botToken, appToken: slack.appToken });

async function report(): Promise<void> {
  process.send?.({ waits: await Promise.all(waits) });
}

async function give(line: string, number: number): Promise<Waits> {
  const [command = "", ...words] = line.split(" ");
  const channel = `C${number % CHANNELS}`;
  const response = slack.addResponseUrl();
  const posted = slack.messages(channel).length;
  const started = performance.now();
  const payload = slashCommand(command, words.join(" "), { channel, responseUrl: response.url });
  const ackMs = await Promise.race([acknowledged(payload, started), later(ACK_MS)]);
  if (ackMs === null) return { line: command, ackMs, answerMs: null };
  while (response.sent.length === 0 && slack.messages(channel).length === posted) {
    if (performance.now() - started > ANSWER_MS) return { line: command, ackMs, answerMs: null };
    await later(5);
  }
  return { line: command, ackMs, answerMs: performance.now() - started };
}

/** While the bot connects again, people wait. */
async function acknowledged(payload: object, started: number): Promise<number> {
  while (slack.connected === 0) await later(5);
  await slack.push("slash_commands", payload);
  return performance.now() - started;
}

async function later(ms: number): Promise<null> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  return null;
}
