import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { ArgumentKind } from "../../../src/chat/commands/verbs/verb-types.js";
import { VERBS } from "../../../src/chat/commands/verbs/verbs.js";
import { changeForm } from "../../../src/chat/slack/form.js";
import { drawForm } from "../../../src/chat/slack/form-view.js";
import { checkView } from "../../support/slack/check-message.js";
import { homeOpened, press, slashCommand, submission, suggestion } from "../../support/slack/payloads.js";
import {
  createNotingRunner,
  createSlackWorld,
  type NotingRunner,
  type SlackWorld,
  until,
} from "../../support/slack/slack-world.js";

let world: SlackWorld<NotingRunner>;

beforeAll(async () => {
  world = await createSlackWorld(createNotingRunner());
  await world.adapter.start();
});
afterAll(() => world.close());

beforeEach(() => {
  world.slack.addChannel("C1");
  world.slack.scopes.clear();
  world.runner.suggestions = [];
  for (const list of [world.slack.views, world.runner.asked, world.runner.visitors]) list.length = 0;
});

interface View {
  readonly blocks: readonly { readonly block_id?: string; readonly optional?: boolean }[];
  readonly private_metadata: string;
}

async function openedView(): Promise<View & Record<string, unknown>> {
  await until(() => world.slack.views.length === 1);
  return world.slack.views[0]?.view as View & Record<string, unknown>;
}

const option = (value: string) => ({ text: { type: "plain_text", text: value }, value });

function formOf(line: string) {
  const form = changeForm(line);
  if (!form) throw new Error(`no verb in ${line}`);
  return drawForm(form, { channel: "C1", user: "U1" }) as unknown as View & Record<string, unknown>;
}

describe("/watch alone", () => {
  it("opens a form with an input for each argument of the verb", async () => {
    await world.slack.push("slash_commands", slashCommand("/watch", " "));
    const view = await openedView();
    const first = ["platform", "document", "type", "severity", "digest"];
    expect(view.blocks.map(({ block_id: id }) => id)).toEqual([...first, "tag", "owner", "every", "for"]);
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
      command: {
        verb: "watch",
        given: { platform: "meadow learn", documents: ["privacy", "terms"], severity: "high" },
      },
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
  const view = formOf("watch");

  it("come from the command's own completion", async () => {
    world.runner.suggestions = ["privacy", "terms"].map((value) => ({ value, name: value }));
    const answer = await world.slack.push("interactive", suggestion("document", "", view));
    expect(answer).toMatchObject({ options: [{ value: "privacy" }, { value: "terms" }] });
    expect(world.runner.typed.at(-1)).toEqual({ verb: "watch", argument: "document", typed: "" });
  });

  it("show a platform's name and send its slug", async () => {
    world.runner.suggestions = [{ value: "meadow-learn", name: "Meadow Learn" }];
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
    expect(world.runner.memberships.at(-1)).toEqual([]);
  });

  it("is about every channel the person is in, where the app may know", async () => {
    world.slack.scopes.add("channels:read");
    world.slack.addChannel("C7");
    const before = world.runner.memberships.length;
    await world.slack.push("events_api", homeOpened());
    await until(() => world.runner.memberships.length > before);
    expect(world.runner.memberships.at(-1)).toContain("C7");
    await openedView();
    world.slack.scopes.delete("channels:read");
  });

  it("adds a watch for a channel that the form asks for", async () => {
    const where = { messageTs: "1.1" };
    await world.slack.push("interactive", press({ type: "button", action_id: "home:watch" }, "", where));
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
      command: { verb: "watch", given: { platform: "meadow" } },
      context: { channel: { channel: "C1" } },
    });
  });
});

/** What someone may choose or write, by kind of argument. */
const SAMPLES: Readonly<Partial<Record<ArgumentKind, Record<string, unknown>>>> = {
  platform: { selected_option: option("meadow learn") },
  "watched-platform": { selected_option: option("meadow") },
  platforms: { selected_options: [option("meadow"), option("acme")] },
  "document-type": { selected_options: [option("privacy"), option("terms")] },
  severity: { selected_option: option("high") },
  "provision-type": { selected_option: option("arbitration") },
  digest: { selected_option: option("daily") },
  count: { value: "5" },
  duration: { value: "7d" },
  switch: { selected_option: option("off") },
  full: { selected_option: option("on") },
  audience: { selected_option: option("user") },
  budget: { value: "5" },
  "time-zone": { selected_option: option("Europe/Berlin") },
  ping: { value: "S012ABC345" },
  "digest-mode": { selected_option: option("weekly") },
  weekday: { selected_option: option("mon") },
  "clock-time": { selected_time: "09:00" },
  question: { value: 'What of "refunds"?\nAnd <!channel>?' },
  reason: { value: 'It\'s not ours: "see" C-2' },
  person: { selected_user: "U2" },
  format: { selected_option: option("csv") },
  period: { value: "since 2026-01-31" },
  channel: { selected_conversation: "C0LEGAL12" },
  "search-word": { value: "data" },
  tag: { selected_options: [option("payments"), option("eu")] },
  owner: { selected_user: "U2" },
  cadence: { value: "1d" },
  state: { selected_option: option("muted") },
  page: { value: "2" },
  "profile-act": { selected_option: option("preview") },
  "profile-kinds": { selected_options: [option("ai-training"), option("arbitration")] },
  "profile-term": { value: "health data" },
  "noise-scope": { selected_option: option("kind") },
  "rule-act": { selected_option: option("save") },
  "wrong-part": { selected_option: option("direction") },
  headline: { value: "They may now share your data" },
  direction: { selected_option: option("better") },
  "correction-act": { selected_option: option("withdraw") },
  "rule-number": { value: "R-3" },
  "rule-high": { selected_option: option("on") },
  who: { selected_option: option("admins") },
  "listed-person": { selected_user: "U2" },
  apply: { selected_option: option("all") },
  scope: { selected_option: option("workspace") },
  "remind-days": { value: "7,1" },
  "raise-days": { value: "5" },
  "vendor-list": { value: "vendor,tags\nMeadow,payments" },
  "export-subject": { selected_option: option("watches") },
  access: { value: "L-5" },
  "mail-address": { value: "dana@example.com" },
  "hook-url": { value: "https://hooks.example/fineprint" },
  "hook-number": { value: "W-3" },
  "hook-topics": { selected_options: [option("change")] },
  "message-number": { value: "M-12" },
  "hook-act": { selected_option: option("replay") },
};
/** Verbs that are about a record, as their buttons name it. */
const begunOf = (verb: (typeof VERBS)[number]) => {
  const record = verb.arguments.find(({ kind }) => kind === "record");
  const first = { change: "C-1", provision: "P-1", document: "D-1" }[record?.records?.[0] ?? "change"];
  return record?.required ? `${verb.name} ${first}` : verb.name;
};
const formed = VERBS.filter((verb) => (changeForm(begunOf(verb))?.asked.length ?? 0) > 0);

describe("the form of every verb", () => {
  it.each(formed.map((verb) => [verb.name, verb] as const))(
    "%s is drawn, filled in and understood",
    async (_name, verb) => {
      const begun = begunOf(verb);
      const asked = changeForm(begun)?.asked ?? [];
      const view = formOf(begun);
      expect(checkView(view)).toBeNull();
      const fields = view.blocks.map(({ block_id: id }) => id).filter((id) => !id?.endsWith(":file"));
      expect(fields).toEqual(asked.map(({ name }) => name));
      const chosen = asked.map(({ name, kind }) => {
        if (!SAMPLES[kind]) throw new Error(`write down what people choose for ${kind}`);
        return [name, SAMPLES[kind]] as const;
      });
      await world.slack.push("interactive", submission(view, Object.fromEntries(chosen)));
      await until(() => world.runner.asked.length === 1);
      const command = world.runner.asked[0]?.command;
      if (typeof command !== "object") throw new Error("no command was read");
      expect(command.verb).toBe(verb.name);
      expect(begun === verb.name || command.given.records !== undefined).toBe(true);
      const sentence = asked.find(({ kind }) => kind === "question" || kind === "reason");
      if (sentence)
        expect(JSON.stringify(command.given)).toContain(sentence.kind === "reason" ? "not ours" : "refunds");
    },
  );
});

describe("a button whose command is shown to be changed", () => {
  it("opens the form filled in, about the same documents, answered in the card's thread", async () => {
    const line = "watch D-1 D-2 severity:high type:arbitration digest:daily";
    const button = { type: "button", action_id: "run:0:2:fill" };
    await world.slack.push("interactive", press(button, line, { messageTs: "5.1" }));
    const view = await openedView();
    expect(view.blocks.map(({ block_id: id }) => id)).toEqual([
      "type",
      "severity",
      "digest",
      "tag",
      "owner",
      "every",
      "for",
    ]);
    expect(JSON.stringify(view.blocks)).toContain('"initial_option":{"text":{"type":"plain_text","text":"high"');
    const chosen = { severity: { selected_option: option("low") }, digest: { selected_option: option("off") } };
    await world.slack.push("interactive", submission(view, chosen));
    await until(() => world.slack.messages("C1", "5.1").length === 1);
    expect(world.runner.asked[0]?.command).toEqual({
      verb: "watch",
      given: { records: [1, 2].map((id) => ({ kind: "document", id })), severity: "low", digest: "off" },
    });
  });
});

describe("deciding on a change from its card", () => {
  const pressed = (line: string) => press({ type: "overflow", action_id: "run:0:4" }, line, { messageTs: "5.1" });

  it("asks whom to assign it to, and names them where it may ask Slack", async () => {
    world.slack.scopes.add("users:read");
    await world.slack.push("interactive", pressed("assign C-67"));
    const view = await openedView();
    await world.slack.push("interactive", submission(view, { person: { selected_user: "U2" } }));
    await until(() => world.runner.asked.length === 1);
    expect(world.runner.asked[0]?.line).toBe("assign C-67 person:<@U2|Bob bb>");
  });

  it("goes on with the ID where it may not", async () => {
    await world.slack.push("interactive", pressed("assign C-67"));
    await world.slack.push("interactive", submission(await openedView(), { person: { selected_user: "U2" } }));
    await until(() => world.runner.asked.length === 1);
    expect(world.runner.asked[0]?.line).toBe("assign C-67 person:<@U2>");
  });

  it.each(["not-material C-67", "escalate C-67"])("asks why before it runs %s", async (line) => {
    await world.slack.push("interactive", pressed(line));
    expect((await openedView()).blocks.map(({ block_id: id }) => id)).toContain("reason");
    expect(world.runner.asked).toEqual([]);
  });

  it("says what to type when the form opened too late", async () => {
    const response = world.slack.addResponseUrl();
    const late = press({ type: "overflow", action_id: "run:0:4" }, "assign C-67", {
      ...{ messageTs: "5.1", ephemeral: true, responseUrl: response.url },
    });
    await world.slack.push("interactive", { ...late, trigger_id: "expired" });
    await until(() => response.sent.length === 1);
    expect(response.sent[0]?.text).toContain("/policy help assign");
  });
});

describe("the Home tab's other buttons", () => {
  it.each(["settings", "digest"])("%s opens the verb's form for a channel that it asks for", async (verb) => {
    await world.slack.push(
      "interactive",
      press({ type: "button", action_id: `home:${verb}` }, "", { messageTs: "1.1" }),
    );
    const view = await openedView();
    expect(view.blocks[0]?.block_id).toBe("target");
    expect(view.blocks.length).toBeGreaterThan(2);
  });
});
