/**
 * Tasks of somebody new, acted out in each chat through the loopback servers and the real clients: how many steps each
 * takes until its goal is on the screen, and which answers on the way were not it. `npx tsx bench/newcomer.ts`
 */
import { setTimeout as sleep } from "node:timers/promises";
import {
  createWorld,
  openTestDatabase,
  publishBaseline,
  publishChange,
  TERMS_AFTER,
  TERMS_BEFORE,
} from "../test/chat/commands/world.js";
import { DISCORD_DRIVER } from "../test/contract/chat/discord-driver.js";
import type { Ask, OpenChat } from "../test/contract/chat/driver.js";
import { squash } from "../test/contract/chat/driver.js";
import { SLACK_DRIVER } from "../test/contract/chat/slack-driver.js";
import { TERMINAL_DRIVER } from "../test/contract/chat/terminal-driver.js";

/** A step is what is typed or chosen, or a press of what an answer offered. */
type Step = Ask | { readonly press: Ask["verb"]; readonly argument: string };

interface Task {
  readonly name: string;
  /** What somebody new tries, in order, until the goal is seen. */
  readonly steps: readonly Step[];
  /** Words that are on the screen when it is done. */
  readonly goal: string;
}

const ask = (verb: Ask["verb"], typed: string, options: Ask["options"] = {}): Ask => ({ verb, typed, options });

const TASKS: readonly Task[] = [
  {
    name: "watch a vendor, its name mistyped",
    steps: [
      ask("watch", "medow lern terms", { platform: "medow lern", document: "terms" }),
      { press: "watch", argument: "meadow-learn document:terms" },
    ],
    goal: "Watching Meadow Learn: Terms of Service.",
  },
  { name: "find what changed", steps: [ask("latest", "")], goal: "Latest change of what this channel watches" },
  { name: "understand the change", steps: [{ press: "explain", argument: "C-1" }], goal: "What it means for you" },
  {
    name: "ask on, without a name",
    steps: [ask("ask", "how bad is it?", { question: "how bad is it?" })],
    goal: "About C-1, Meadow Learn",
  },
  { name: "see the words that changed", steps: [{ press: "diff", argument: "C-1" }], goal: "class action" },
  { name: "see the proof", steps: [{ press: "verify", argument: "C-1" }], goal: "everything checked stands" },
  {
    name: "take it on",
    steps: [ask("assign", "C-1 me", { record: "C-1", person: "300000000000000001" })],
    goal: "C-1: taken by",
  },
  {
    name: "ask a question",
    steps: [ask("ask", "how are disputes decided?", { question: "how are disputes decided?" })],
    goal: "binding arbitration",
  },
  {
    name: "ask another",
    steps: [ask("ask", "do they sell my data?", { question: "do they sell my data?" })],
    goal: "Not stated",
  },
  {
    name: "ask what is watched, in plain words",
    steps: [ask("ask", "what do you watch?", { question: "what do you watch?" })],
    goal: "This channel watches 1 policy.",
  },
  {
    name: "see that nobody owns it",
    steps: [ask("ask", "who owns meadow?", { question: "who owns meadow?" })],
    goal: "no owner",
  },
  {
    name: "take the decision back",
    steps: [ask("undo", ""), { press: "reopen", argument: "C-1" }],
    goal: "C-1: reopened by",
  },
  {
    name: "say that it is done, in plain words",
    steps: [ask("ask", "mark C-1 done", { question: "mark C-1 done" })],
    goal: "C-1: acknowledged by",
  },
  {
    name: "call somebody",
    steps: [ask("escalate", "C-1 the opt-out ends", { record: "C-1", reason: "the opt-out ends" })],
    goal: "the opt-out ends",
  },
  { name: "look now", steps: [ask("check", "meadow", { platform: "meadow" })], goal: "Looking at 1 policy now." },
  {
    name: "see everything on record",
    steps: [ask("show", "C-1 full", { record: "C-1", full: true })],
    goal: "On record",
  },
  { name: "quiet for a week", steps: [ask("mute", "meadow", { platform: "meadow" })], goal: "Muted 1 policy" },
  { name: "export", steps: [ask("export", "json", { format: "json" })], goal: '"Meadow Learn"' },
  {
    name: "export a quarter, in words",
    steps: [ask("export", "this quarter as csv", { period: "this quarter", format: "csv" })],
    goal: "2026-04-01 to 2026-06-30",
  },
  {
    name: "find what cannot be read",
    steps: [ask("ask", "what is unreadable?", { question: "what is unreadable?" })],
    goal: "0 cannot be read",
  },
  {
    name: "find what is open",
    steps: [ask("ask", "what is open?", { question: "what is open?" })],
    goal: "waits for a decision",
  },
  {
    name: "set one threshold for all",
    steps: [
      ask("settings", "threshold:high apply:all", { threshold: "high", apply: "all" }),
      { press: "settings", argument: "threshold:high apply:all yes" },
      { press: "settings", argument: "apply:undo" },
    ],
    goal: "Taken back: 1 watch",
  },
  {
    name: "stop watching, from a picker",
    steps: [ask("unwatch", "", { platform: "meadow" }), { press: "unwatch", argument: "meadow-learn" }],
    goal: "no longer watches this policy",
  },
];

/** An answer that leads on is waited for so long; the goal of the last step longer. */
const WAIT_MS = { onward: 600, last: 4_000 };

/** How often a goal stands on the screen: one that stood there before is no success. */
function timesSeen(chat: OpenChat, goal: string): number {
  return chat.seen().split(squash(goal)).length - 1;
}

async function isReached(chat: OpenChat, goal: string, before: number, waitMs: number): Promise<boolean> {
  for (let waited = 0; waited < waitMs; waited += 50) {
    if (timesSeen(chat, goal) > before) return true;
    await sleep(50);
  }
  return false;
}

async function play(chat: OpenChat, { steps, goal }: Task): Promise<string> {
  const before = timesSeen(chat, goal);
  for (const [index, step] of steps.entries()) {
    if ("press" in step) await chat.press(step.press, step.argument);
    else await chat.ask(step);
    const waitMs = index === steps.length - 1 ? WAIT_MS.last : WAIT_MS.onward;
    if (await isReached(chat, goal, before, waitMs)) return `${index + 1} step${index === 0 ? "" : "s"}`;
  }
  return `not reached after ${steps.length}`;
}

for (const driver of [SLACK_DRIVER, DISCORD_DRIVER, TERMINAL_DRIVER]) {
  const database = await openTestDatabase();
  const world = await createWorld(database);
  const chat = await driver.open(world.runner);
  process.stdout.write(`${driver.name}\n`);
  for (const [index, task] of TASKS.entries()) {
    process.stdout.write(`  ${task.name.padEnd(36)} ${await play(chat, task)}\n`);
    if (index > 0) continue;
    await publishBaseline(world, 1, TERMS_BEFORE);
    await publishChange(world, await world.stores.documents.getDocument(1), TERMS_AFTER);
    await world.runner.settle();
  }
  await world.runner.stop();
  await chat.close();
  await database.close();
}
process.exit(0);
