import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { event } from "../../support/slack/payloads.js";
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
  world.slack.addChannel("D1");
  await world.adapter.start();
});
afterEach(() => world.close());

function directMessage(text: string, more: Readonly<Record<string, unknown>> = {}, eventId?: string) {
  const ts = "1800000000.000100";
  return event(
    { type: "message", channel_type: "im", channel: "D1", user: "U1", text, ts, event_ts: ts, ...more },
    eventId,
  );
}

describe("a direct message", () => {
  it("is a command line or a question, answered right there, once", async () => {
    await world.slack.push("events_api", directMessage("list", {}, "Ev-1"));
    await world.slack.push("events_api", directMessage("list", {}, "Ev-1"));
    await world.slack.push("events_api", directMessage("does meadow sell my data?"));
    await until(() => world.slack.messages("D1").length === 2);
    expect(world.runner.asked.map(({ line }) => line)).toEqual(["list", "ask does meadow sell my data?"]);
    expect(world.runner.asked[0]?.context).toMatchObject({ channel: { channel: "D1" }, mayManage: true });
    expect(JSON.stringify(world.slack.messages("D1"))).toContain("Ran list");
  });

  it("that nobody wrote to us is none", async () => {
    await world.slack.push("events_api", directMessage("list", { bot_id: "B1" }));
    await world.slack.push("events_api", directMessage("list", { subtype: "message_changed" }));
    await world.slack.push("events_api", directMessage("list", { channel_type: "channel", channel: "C1" }));
    await world.slack.push("events_api", directMessage("help"));
    await until(() => world.runner.asked.length > 0);
    expect(world.runner.asked.map(({ line }) => line)).toEqual(["help"]);
  });
});

describe("an invitation", () => {
  const joined = (user: string) =>
    event({ type: "member_joined_channel", user, channel: "C1", channel_type: "C", team: "T1" });

  it("is answered with what to type, and other people's coming is not", async () => {
    await world.slack.push("events_api", joined("U1"));
    await world.slack.push("events_api", joined("UBOT"));
    await until(() => world.slack.messages("C1").length === 1);
    const [hello] = world.slack.messages("C1");
    expect(JSON.stringify(hello?.blocks)).toContain("/watch coursera");
    expect(hello?.text).toContain("I read policies when they change");
  });
});
