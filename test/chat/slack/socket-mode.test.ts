import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mention, press, shortcut, slashCommand } from "../../support/slack/payloads.js";
import {
  createNotingRunner,
  createSlackWorld,
  type NotingRunner,
  type SlackWorld,
  until,
} from "../../support/slack/slack-world.js";

let world: SlackWorld<NotingRunner>;

beforeEach(async () => {
  world = await createSlackWorld(createNotingRunner());
  world.slack.addChannel("C1");
  await world.adapter.start();
});

afterEach(() => world.close());

function askedLines(): string[] {
  return world.runner.asked.map(({ line }) => line);
}

describe("slash commands", () => {
  it("acknowledges at once and answers the asker alone", async () => {
    const response = world.slack.addResponseUrl();
    let finish = (): void => {};
    world.runner.reply = async (line) => {
      await new Promise<void>((resolve) => (finish = resolve));
      return { summary: `Ran ${line}`, blocks: [], audience: "asker" };
    };
    await world.slack.push("slash_commands", slashCommand("/policy", "list", { responseUrl: response.url }));
    await until(() => world.runner.asked.length === 1);
    expect(response.sent).toEqual([]);
    finish();
    await until(() => response.sent.length === 1);
    expect(response.sent[0]).toMatchObject({ response_type: "ephemeral", text: "Ran /policy list" });
    expect(world.slack.messages("C1")).toEqual([]);
    expect(world.runner.asked[0]?.context).toMatchObject({
      channel: { adapter: "slack", workspace: "T1", channel: "C1" },
      user: "U1",
      mayManage: true,
    });
  });

  it("posts what is for everyone in the channel, and what comes later too", async () => {
    const response = world.slack.addResponseUrl();
    world.runner.reply = () => ({
      summary: "Watching.",
      blocks: [{ kind: "text", text: "Watching." }],
      audience: "channel",
    });
    await world.slack.push("slash_commands", slashCommand("/watch", "meadow", { responseUrl: response.url }));
    await until(() => world.slack.messages("C1").length === 1);
    await world.runner.asked[0]?.context.followUp({ summary: "Read.", blocks: [], audience: "channel" });
    expect(world.slack.messages("C1").map(({ text }) => text)).toEqual(["Watching.", "Read."]);
    expect(response.sent).toEqual([]);
  });

  it("says so where it is not in the channel", async () => {
    world.slack.addChannel("C2", { member: false });
    const response = world.slack.addResponseUrl();
    world.runner.reply = () => ({ summary: "Watching.", blocks: [], audience: "channel" });
    await world.slack.push(
      "slash_commands",
      slashCommand("/watch", "meadow", { channel: "C2", responseUrl: response.url }),
    );
    await until(() => response.sent.length === 1);
    expect(response.sent[0]?.response_type).toBe("in_channel");
    expect(JSON.stringify(response.sent[0]?.blocks)).toContain("/invite @fineprint");
  });

  it("reads Slack's entities as what was typed", async () => {
    const response = world.slack.addResponseUrl();
    const typed = slashCommand("/watch", "a &amp; b &lt;c&gt;", { responseUrl: response.url });
    await world.slack.push("slash_commands", typed);
    await until(() => response.sent.length === 1);
    expect(askedLines()).toEqual(["/watch a & b <c>"]);
  });

  it("still answers when the response URL has expired", async () => {
    const response = world.slack.addResponseUrl();
    response.expired = true;
    await world.slack.push("slash_commands", slashCommand("/policy", "list", { responseUrl: response.url }));
    await until(() => world.slack.ephemeral.length === 1);
    expect(world.slack.ephemeral[0]).toMatchObject({ channel: "C1", user: "U1", text: "Ran /policy list" });
  });

  it("answers in a direct message when there is no other way", async () => {
    world.slack.addChannel("C2", { member: false });
    await world.slack.push("slash_commands", slashCommand("/policy", "list", { channel: "C2" }));
    await until(() => world.slack.messages("U1").length === 1);
    expect(world.slack.messages("U1")[0]?.text).toBe("Ran /policy list");
  });

  it("stays within five uses of a response URL, and puts the rest into a direct message", async () => {
    const response = world.slack.addResponseUrl();
    const details = Array.from(
      { length: 40 },
      (_none, index) => ({ kind: "text", text: `${index} ${"word ".repeat(500)}` }) as const,
    );
    const file = { name: "C-1.diff", text: "+ new" };
    world.runner.reply = () => ({ summary: "Long.", blocks: [], details, files: [file], audience: "asker" });
    await world.slack.push("slash_commands", slashCommand("/policy", "show C-1", { responseUrl: response.url }));
    await until(() => world.slack.messages("U1").length === 1);
    await until(() => JSON.stringify(world.slack.channels.get("U1")?.messages).includes("39 word"));
    expect(response.sent).toHaveLength(4);
    const everything = JSON.stringify([response.sent, world.slack.channels.get("U1")?.messages]);
    for (const { text } of details) expect(everything).toContain(text.slice(0, 20));
  });
});

describe("buttons and menus", () => {
  it("runs the command of a card's button and answers in its thread", async () => {
    const value = "explain C-67";
    await world.slack.push("interactive", press({ type: "button", action_id: "run:0:0" }, value, { messageTs: "5.1" }));
    await until(() => world.slack.messages("C1", "5.1").length === 1);
    expect(askedLines()).toEqual(["explain C-67"]);
  });

  it("runs a menu entry, and tells everyone what changes for the channel", async () => {
    world.runner.reply = () => ({ summary: "No longer watched.", blocks: [], audience: "channel" });
    await world.slack.push(
      "interactive",
      press({ type: "overflow", action_id: "run:0:1" }, "unwatch D-1", { messageTs: "5.1" }),
    );
    await until(() => world.slack.messages("C1").length === 1);
    expect(askedLines()).toEqual(["unwatch D-1"]);
  });

  it("answers a press on an answer that only the asker sees to the asker", async () => {
    const response = world.slack.addResponseUrl();
    const where = { messageTs: "5.1", ephemeral: true, responseUrl: response.url };
    await world.slack.push("interactive", press({ type: "button", action_id: "run:0:0" }, "severity C-67", where));
    await until(() => response.sent.length === 1);
    expect(world.slack.messages("C1", "5.1")).toEqual([]);
  });
});

describe("the message shortcut", () => {
  const card = { ts: "5.1", text: "Meadow changed." };

  it.each([
    ["metadata", { ...card, metadata: { event_type: "fineprint_delivery", event_payload: { subject: "C-67" } } }],
    [
      "buttons",
      {
        ...card,
        blocks: [{ type: "actions", elements: [{ type: "button", action_id: "run:0:0", value: "explain C-67" }] }],
      },
    ],
    ["text", { ...card, text: "C-67 · D-12 · captured" }],
  ])("explains the change that the %s of a message names", async (_place, message) => {
    const response = world.slack.addResponseUrl();
    await world.slack.push("interactive", shortcut(message, { responseUrl: response.url }));
    await until(() => response.sent.length === 1);
    expect(askedLines()).toEqual(["explain C-67"]);
  });

  it("says what it is for on any other message", async () => {
    const response = world.slack.addResponseUrl();
    await world.slack.push("interactive", shortcut({ ts: "5.1", text: "Lunch?" }, { responseUrl: response.url }));
    await until(() => response.sent.length === 1);
    expect(response.sent[0]?.text).toContain("names no change");
    expect(askedLines()).toEqual([]);
  });
});

describe("mentions", () => {
  it("answers in the thread of the mention", async () => {
    await world.slack.push("events_api", mention("list", { ts: "9.1" }));
    await until(() => world.slack.messages("C1", "9.1").length === 1);
    expect(askedLines()).toEqual(["list"]);
  });

  it("answers an event that Slack sends twice once", async () => {
    const once = mention("list", { ts: "9.1" });
    await world.slack.push("events_api", once);
    await world.slack.push("events_api", once);
    await until(() => world.slack.messages("C1", "9.1").length === 1);
    expect(askedLines()).toEqual(["list"]);
  });

  it.each([
    ["metadata", ["metadata.message:read"]],
    ["buttons", []],
  ])("knows from a card's %s which change a thread is about, where it may read the history", async (_how, scopes) => {
    for (const scope of ["channels:history", ...scopes]) world.slack.scopes.add(scope);
    const metadata = { event_type: "fineprint_delivery", event_payload: { subject: "C-67" } };
    const blocks = [{ type: "actions", elements: [{ type: "button", action_id: "run:0:0", value: "diff C-67" }] }];
    world.slack.channels.get("C1")?.messages.push({ ts: "5.1", text: "card", blocks, metadata });
    await world.slack.push("events_api", mention("why?", { thread: "5.1" }));
    await until(() => world.runner.asked.length === 1);
    expect(askedLines()).toEqual(["ask why? C-67"]);
  });

  it("says what it understands when the words are no command", async () => {
    await world.slack.push("events_api", mention("", { ts: "9.1" }));
    await until(() => world.slack.messages("C1", "9.1").length === 1);
    expect(world.slack.messages("C1", "9.1")[0]?.text).toContain("I understand commands here");
  });
});

describe("the connection", () => {
  it("finishes the commands in hand before it stops", async () => {
    const response = world.slack.addResponseUrl();
    let finish = (): void => {};
    world.runner.reply = async () => {
      await new Promise<void>((resolve) => (finish = resolve));
      return { summary: "Done.", blocks: [], audience: "asker" };
    };
    await world.slack.push("slash_commands", slashCommand("/policy", "list", { responseUrl: response.url }));
    await until(() => world.runner.asked.length === 1);
    const stopped = world.adapter.stop();
    finish();
    await stopped;
    expect(response.sent.map(({ text }) => text)).toEqual(["Done."]);
  });
});
