import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { NoticeFile } from "../../../src/chat/types.js";
import { liveParts } from "../../support/slack/check-message.js";
import { mention, press, slashCommand, submission } from "../../support/slack/payloads.js";
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

describe("a person of another workspace in a shared channel", () => {
  it("may not manage, by whichever way they come", async () => {
    const stranger = { team_id: "T9", user_id: "U9" };
    await world.slack.push("slash_commands", { ...slashCommand("/watch", "coursera"), ...stranger });
    await world.slack.push("slash_commands", { ...slashCommand("/policy", "settings threads:off"), ...stranger });
    const pressed = press({ type: "button", action_id: "run:0:0" }, "unwatch D-1", { messageTs: "5.1" });
    await world.slack.push("interactive", { ...pressed, user: { id: "U9", name: "eve", team_id: "T9" } });
    const said = mention("unwatch all yes");
    await world.slack.push("events_api", { ...said, event: { ...said.event, user: "U9", user_team: "T9" } });
    await until(() => world.runner.asked.length === 4);
    expect(world.runner.asked.map(({ context }) => context.mayManage)).toEqual([false, false, false, false]);
    await world.slack.push("slash_commands", slashCommand("/watch", "coursera"));
    await until(() => world.runner.asked.length === 5);
    expect(world.runner.asked[4]?.context.mayManage).toBe(true);
  });
});

describe("a person who was chosen", () => {
  it("is mentioned with an answer for everyone, as an element of its own", async () => {
    world.runner.reply = () => ({
      ...{ summary: "Look.", blocks: [{ kind: "text", text: "Look." }], audience: "channel" },
      people: ["U2", "<!channel>"],
    });
    await world.slack.push("slash_commands", slashCommand("/policy", "escalate C-1 now"));
    await until(() => world.slack.messages("C1").length === 1);
    const [message] = world.slack.messages("C1");
    expect(liveParts(message ?? {})).toEqual(["user"]);
    expect(JSON.stringify(message?.blocks)).toContain('"user_id":"U2"');
  });

  it("is kept when they are mentioned in a thread, by name where Slack tells it", async () => {
    world.slack.scopes.add("users:read");
    await world.slack.push("events_api", mention("assign <@U2>", { thread: "5.1" }));
    await until(() => world.runner.asked.length === 1);
    expect(world.runner.asked[0]?.line).toContain("<@U2|Bobbb>");
    expect(world.runner.asked[0]?.context.userName).toBe("Bob bb");
  });

  it("is told in private, with the way to the card", async () => {
    const outcome = await world.adapter.send({
      ...{ channel: { adapter: "slack", workspace: "T1", channel: "C1" }, deliveryId: "9", mayBeRepeat: false },
      notice: { summary: "Changed.", blocks: [{ kind: "text", text: "Changed." }] },
    });
    const message = outcome.kind === "posted" ? outcome.message : {};
    await world.slack.push("slash_commands", slashCommand("/policy", "assign C-1 @bob"));
    await until(() => world.runner.asked.length === 1);
    const { context } = world.runner.asked[0] ?? {};
    const url = await context?.findLink?.(message);
    expect(url).toMatch(/^https:\/\/meadow\.slack\.com\/archives\/C1\/p\d+$/);
    await context?.tell?.("U2", { summary: "Yours.", blocks: [{ kind: "link", label: "Its card", url: url ?? "" }] });
    expect(JSON.stringify(world.slack.messages("U2"))).toContain(url);
  });
});

describe("a form with a value that cannot be taken", () => {
  it("stays open, says it beside the field and runs nothing", async () => {
    await world.slack.push(
      "interactive",
      press({ type: "button", action_id: "home:settings" }, "", { messageTs: "1" }),
    );
    await until(() => world.slack.views.length === 1);
    const view = world.slack.views[0]?.view as Record<string, unknown>;
    const chosen = {
      target: { type: "conversations_select", selected_conversation: "C1" },
      budget: { value: "a lot" },
      ping: { value: "legal team" },
    };
    const answer = await world.slack.push("interactive", submission(view, chosen));
    expect(answer).toEqual({ response_action: "errors", errors: { budget: expect.stringContaining("0 to 200") } });
    expect(world.runner.asked).toEqual([]);
    await world.slack.push("interactive", submission(view, { ...chosen, budget: { value: "3" } }));
    await until(() => world.runner.asked.length === 1);
    expect(world.runner.asked[0]?.command).toEqual({ verb: "settings", given: { budget: 3, ping: "legal team" } });
  });
});

describe("a file where the app may not send files", () => {
  it("says so, comes as text in at most eight messages, and says how to get the rest", async () => {
    const text = "A clause of some words that go on for a while.\n".repeat(4_000);
    const file: NoticeFile = { name: "changes.pdf", text, bytes: new TextEncoder().encode("%PDF") };
    await world.adapter.send({
      ...{ channel: { adapter: "slack", workspace: "T1", channel: "C1" }, deliveryId: "9", mayBeRepeat: false },
      notice: { summary: "Export.", blocks: [{ kind: "text", text: "Export." }], files: [file] },
    });
    const [card] = world.slack.messages("C1");
    const thread = world.slack.messages("C1", card?.ts);
    expect(thread.length).toBeLessThanOrEqual(8);
    const words = JSON.stringify(thread);
    for (const part of ["may not send files", "files:write", "/policy diff"]) expect(words).toContain(part);
  });
});
