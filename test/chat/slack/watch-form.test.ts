import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { watchForm } from "../../../src/chat/slack/handlers/watch-form.js";
import { homeOpened, press, slashCommand, submission, suggestion } from "../../support/slack/payloads.js";
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

interface View {
  readonly blocks: readonly { readonly block_id?: string; readonly optional?: boolean }[];
  readonly private_metadata: string;
}

async function openedView(): Promise<View & Record<string, unknown>> {
  await until(() => world.slack.views.length === 1);
  return world.slack.views[0]?.view as View & Record<string, unknown>;
}

const option = (value: string) => ({ text: { type: "plain_text", text: value }, value });

describe("/watch alone", () => {
  it("opens a form with an input for each argument of the verb", async () => {
    await world.slack.push("slash_commands", slashCommand("/watch", " "));
    const view = await openedView();
    expect(view.blocks.map(({ block_id: id }) => id)).toEqual(["platform", "document", "type", "severity", "digest"]);
    expect(view.blocks.filter(({ optional }) => !optional).map(({ block_id: id }) => id)).toEqual(["platform"]);
    expect(world.runner.asked).toEqual([]);
  });

  it("becomes the command it stands for, answered where it was asked", async () => {
    const response = world.slack.addResponseUrl();
    await world.slack.push("slash_commands", slashCommand("/watch", "", { responseUrl: response.url }));
    const view = await openedView();
    const chosen = {
      platform: { type: "external_select", selected_option: option("meadow learn") },
      document: { type: "multi_external_select", selected_options: [option("privacy"), option("terms")] },
      type: { type: "external_select", selected_option: null },
      severity: { type: "external_select", selected_option: option("high+") },
      digest: { type: "external_select", selected_option: null },
    };
    await world.slack.push("interactive", submission(view, chosen));
    await until(() => response.sent.length === 1);
    expect(world.runner.asked[0]).toMatchObject({
      line: '/watch platform:"meadow learn" document:privacy,terms severity:high+',
      context: { channel: { channel: "C1" }, user: "U1" },
    });
  });

  it("says what to type when the form opened too late", async () => {
    const response = world.slack.addResponseUrl();
    const late = { ...slashCommand("/watch", "", { responseUrl: response.url }), trigger_id: "expired" };
    await world.slack.push("slash_commands", late);
    await until(() => response.sent.length === 1);
    expect(response.sent[0]?.text).toContain("/watch coursera");
  });
});

describe("suggestions", () => {
  const view = watchForm({ channel: "C1", user: "U1" }) as unknown as Record<string, unknown>;

  it("come from the command's own completion", async () => {
    world.runner.completions = ["document:privacy", "document:terms", "severity:"];
    const answer = await world.slack.push("interactive", suggestion("document", "", view));
    expect(answer).toMatchObject({ options: [{ value: "privacy" }, { value: "terms" }] });
  });

  it("show a platform's name and send its slug", async () => {
    world.runner.platforms = [{ slug: "meadow-learn", name: "Meadow Learn" }];
    const known = { text: { text: "Meadow Learn" }, value: "meadow-learn" };
    const answer = await world.slack.push("interactive", suggestion("platform", "mead", view));
    expect(answer).toMatchObject({ options: [known, { value: "mead" }] });
    const named = await world.slack.push("interactive", suggestion("platform", "meadow learn", view));
    expect(named).toMatchObject({ options: [known] });
  });

  it("offer what was typed as a platform, for addresses and names in no list", async () => {
    const typed = "https://meadow.example/privacy";
    const answer = await world.slack.push("interactive", suggestion("platform", typed, view));
    expect(answer).toMatchObject({ options: [{ value: typed }] });
  });
});

describe("the Home tab", () => {
  it("shows the person's page", async () => {
    world.runner.page = { summary: "", channels: [], blocks: [{ kind: "text", text: "all is well" }], actions: [] };
    await world.slack.push("events_api", homeOpened());
    const view = await openedView();
    expect(JSON.stringify(view)).toContain("all is well");
    expect(JSON.stringify(view)).toContain("Add a watch");
    expect(world.runner.visitors).toEqual(["U1"]);
  });

  it("adds a watch for a channel that the form asks for", async () => {
    const where = { messageTs: "1.1" };
    await world.slack.push("interactive", press({ type: "button", action_id: "home_add_watch" }, "", where));
    const view = await openedView();
    expect(view.blocks[0]?.block_id).toBe("target");
    const response = world.slack.addResponseUrl();
    const chosen = {
      target: { type: "conversations_select", selected_conversation: "C1" },
      platform: { type: "external_select", selected_option: option("meadow") },
    };
    await world.slack.push("interactive", submission(view, chosen, response.url));
    await until(() => response.sent.length === 1);
    expect(world.runner.asked[0]).toMatchObject({
      line: "/watch platform:meadow",
      context: { channel: { channel: "C1" } },
    });
  });
});
