import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { homeView } from "../../../src/chat/slack/handlers/home.js";
import type { EditRequest, Notice } from "../../../src/chat/types.js";
import { checkView, textOf } from "../../support/slack/check-message.js";
import { press, slashCommand } from "../../support/slack/payloads.js";
import {
  createNotingRunner,
  createSlackWorld,
  type NotingRunner,
  type SlackWorld,
  until,
} from "../../support/slack/slack-world.js";

let world: SlackWorld<NotingRunner>;
const CHANNEL = { adapter: "slack", workspace: "T1", channel: "C1" };

beforeEach(async () => {
  world = await createSlackWorld(createNotingRunner());
  world.slack.addChannel("C1");
  await world.adapter.start();
});
afterEach(() => world.close());

const card = (state: string): Notice => ({
  summary: "Meadow changed.",
  blocks: [
    { kind: "heading", text: "Meadow · Terms" },
    { kind: "footer", text: state },
  ],
  details: [{ kind: "text", text: "the details" }],
  actions: [{ label: "Explain", verb: "explain", argument: "C-67", place: "button" }],
});

async function posted(): Promise<EditRequest> {
  const outcome = await world.adapter.send({
    channel: CHANNEL,
    notice: card("new"),
    deliveryId: "9",
    mayBeRepeat: false,
  });
  if (outcome.kind !== "posted") throw new Error(outcome.reason);
  const notice = card("✓ Acknowledged by @bob");
  return { channel: CHANNEL, message: outcome.message, notice, note: "C-67: acknowledged by @bob.", deliveryId: "9" };
}

describe("a card that is drawn anew", () => {
  it("stays where it is, with its mark and its thread", async () => {
    const request = await posted();
    const [before] = world.slack.messages("C1");
    expect(await world.adapter.edit?.(request)).toEqual({ kind: "edited" });
    const [after, ...others] = world.slack.messages("C1");
    expect(others).toEqual([]);
    expect(after?.ts).toBe(before?.ts);
    expect(textOf(after?.blocks)).toContain("Acknowledged by @bob");
    expect(JSON.stringify(after?.blocks)).toContain("fineprint_delivery:9");
    expect(after?.metadata?.event_payload).toEqual({ delivery: "9", subject: "C-67" });
    expect(world.slack.messages("C1", after?.ts)).toHaveLength(1);
  });

  it("waits when Slack asks to, and says what went wrong otherwise", async () => {
    const request = await posted();
    world.slack.fault("chat.update", { kind: "limit", retryAfter: 2 });
    expect(await world.adapter.edit?.(request)).toEqual({ kind: "edited" });
    const gone = { ...request, message: { channel: "C1", ts: "1.1" } };
    expect(await world.adapter.edit?.(gone)).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining("message_not_found"),
    });
  });

  it("is what a button in the channel gets from the command", async () => {
    const { channel: _channel, ...request } = await posted();
    const where = { messageTs: request.message["ts"] ?? "" };
    await world.slack.push("interactive", press({ type: "button", action_id: "run:0:0" }, "acknowledge C-67", where));
    await until(() => world.runner.asked.length === 1);
    const { context } = world.runner.asked[0] ?? {};
    expect(context).toMatchObject({ user: "U1", userName: "alice", mayManage: true });
    await context?.edit?.(request);
    expect(textOf(world.slack.messages("C1")[0]?.blocks)).toContain("Acknowledged by @bob");
  });

  it("has its thread told when the command was typed elsewhere", async () => {
    const { channel: _channel, ...request } = await posted();
    const thread = () => world.slack.messages("C1", request.message["ts"]);
    world.runner.run = async (_line, context) => {
      await context.edit?.(request);
      return { summary: "Done.", blocks: [], audience: "asker" };
    };
    await world.slack.push("slash_commands", slashCommand("/policy", "acknowledge C-67"));
    await until(() => thread().length === 2);
    expect(textOf(thread()[1]?.blocks)).toContain("C-67: acknowledged by @bob.");
  });
});

describe("an escalation", () => {
  it("mentions the channel's group, and nothing that is no group", async () => {
    const replies = ["S0LEGAL", "!here"].map((ping) => ({ ...card("C-67"), audience: "channel" as const, ping }));
    world.runner.run = async () => replies.shift() ?? { summary: "", blocks: [], audience: "asker" };
    for (const count of [1, 2]) {
      await world.slack.push("slash_commands", slashCommand("/policy", "escalate C-67 by Friday"));
      await until(() => world.slack.messages("C1").length === count);
    }
    const [first, second] = world.slack.messages("C1").map(({ blocks }) => JSON.stringify(blocks));
    expect(first).toContain('"usergroup_id":"S0LEGAL"');
    expect(second).not.toContain("usergroup");
  });
});

describe("people of another company in a shared channel", () => {
  it("may ask and may not manage", async () => {
    const outsider = press({ type: "overflow", action_id: "run:0:1" }, "mute D-1 7d", { messageTs: "5.1" });
    const user = { ...outsider.user, team_id: "T2" };
    await world.slack.push("interactive", { ...outsider, user });
    await world.slack.push("slash_commands", slashCommand("/policy", "list"));
    await until(() => world.runner.asked.length === 2);
    expect(world.runner.asked.map(({ context }) => context.mayManage)).toEqual([false, true]);
  });
});

describe("the Home tab", () => {
  const section = (channel: string, lines: number) => ({
    channel: { ...CHANNEL, channel },
    blocks: [
      { kind: "list" as const, items: Array.from({ length: lines }, (_none, index) => `watch ${index} of ${channel}`) },
    ],
  });

  it("names channels in Slack's own way", () => {
    const page = { summary: "", channels: [section("D1", 1), section("C1", 1)], blocks: [], actions: [] };
    const view = homeView(page, "D1");
    expect(checkView(view)).toBeNull();
    expect(textOf(view.blocks)).toContain("In this direct message");
    expect(JSON.stringify(view)).toContain('"channel_id":"C1"');
  });

  it("fits whatever there is, and says where the rest is", () => {
    const channels = Array.from({ length: 60 }, (_none, index) => section(`C${index}`, 15));
    const view = homeView({ summary: "", channels, blocks: [], actions: [] }, "D1");
    expect(checkView(view)).toBeNull();
    expect(textOf(view.blocks)).toContain("/policy list in a channel");
  });
});
