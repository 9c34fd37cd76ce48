import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { VERBS } from "../../../src/chat/commands/verbs/verbs.js";
import { createThreadSubjects } from "../../../src/chat/thread-subjects.js";
import { checkMessage, liveParts } from "../../support/slack/check-message.js";
import type { ResponseUrlState } from "../../support/slack/loopback-slack.js";
import { mention, press, slashCommand } from "../../support/slack/payloads.js";
import { createSlackWorld, type SlackWorld, until } from "../../support/slack/slack-world.js";
import {
  createWorld,
  openTestDatabase,
  publishBaseline,
  publishChange,
  TERMS_AFTER,
  TERMS_BEFORE,
  type World,
} from "../commands/world.js";

/** The real commands on a real database, through the real client, against the loopback Slack. */
let database: Awaited<ReturnType<typeof openTestDatabase>>;
let commands: World;
let world: SlackWorld<World["runner"]>;

beforeAll(async () => {
  database = await openTestDatabase();
  commands = await createWorld(database);
  world = await createSlackWorld(commands.runner, { subjects: createThreadSubjects(database.stores) });
  world.slack.addChannel("C1");
  await world.adapter.start();
});

afterAll(async () => {
  await commands.runner.stop();
  await world.close();
  await database.close();
});

const LINES: Readonly<Record<string, string>> = {
  watch: "meadow terms",
  unwatch: "meadow terms",
  show: "C-1",
  explain: "C-1",
  severity: "P-1",
  risks: "meadow",
  timeline: "meadow",
  diff: "C-1",
  cite: "C-1",
  verify: "C-1",
  help: "watch",
  mute: "meadow 7d",
  unmute: "meadow",
  acknowledge: "C-1",
  share: "C-1",
  assign: "C-1 <@U2|bob>",
  escalate: "C-1 the opt-out ends on Friday",
  "not-material": "C-1 we do not use it",
  reopen: "C-1",
  profile: "raise:arbitration",
  rules: "C-1 kind",
  snooze: "C-1",
  wrong: "C-1 direction it is the other way",
  correct: "C-1 direction:better",
  import: "Acorn Books",
};

/** Every answer, for its buttons to be pressed afterwards. */
const answered: { blocks: unknown }[] = [];

async function type(verb: string): Promise<ResponseUrlState> {
  const response = world.slack.addResponseUrl();
  const [command, text] = ["watch", "unwatch"].includes(verb)
    ? [`/${verb}`, LINES[verb] ?? ""]
    : ["/policy", `${verb} ${LINES[verb] ?? ""}`];
  const before = world.slack.messages("C1").length;
  await world.slack.push("slash_commands", slashCommand(command, text, { responseUrl: response.url }));
  await until(() => response.sent.length > 0 || world.slack.messages("C1").length > before);
  return response;
}

const inOrder = VERBS.toSorted(
  (a, b) =>
    Number(b.name === "watch") - Number(a.name === "watch") ||
    Number(a.name === "unwatch") - Number(b.name === "unwatch"),
);

describe("every verb, typed in Slack", () => {
  it.each(inOrder.map(({ name, audience }) => [name, audience]))("%s answers the %s", async (name, audience) => {
    const before = world.slack.messages("C1").length;
    const response = await type(name);
    const answers = audience === "asker" ? response.sent : world.slack.messages("C1").slice(before);
    expect(answers.length).toBeGreaterThan(0);
    expect(JSON.stringify(answers)).not.toContain("that did not work");
    for (const answer of answers) {
      expect(checkMessage(answer)).toBeNull();
      expect(liveParts(answer)).toEqual([]);
    }
    answered.push(...answers);
    if (name === "watch") await recordChange();
  });
});

/** What the later verbs are asked about: D-1 read once, changed once. */
async function recordChange(): Promise<void> {
  await publishBaseline(commands, 1, TERMS_BEFORE);
  await commands.runner.settle();
  await publishChange(commands, await database.stores.documents.getDocument(1), TERMS_AFTER);
}

describe("a thread", () => {
  it("is known to be about its delivery's change, without a history scope", async () => {
    const channel = await database.stores.watches.saveChannel({ adapter: "slack", workspace: "T1", channel: "C1" });
    const plan = { channelId: channel.id, kind: "change", documentId: 1, changeId: 1, key: "change-1" } as const;
    const [delivery] = await database.stores.deliveries.planDeliveries([plan], commands.now);
    await database.stores.deliveries.claim(delivery?.id ?? 0, commands.now, commands.now);
    await database.stores.deliveries.markPosted(delivery?.id ?? 0, { channel: "C1", ts: "7.7" }, commands.now);
    await world.slack.push("events_api", mention("why?", { thread: "7.7" }));
    await until(() => world.slack.messages("C1", "7.7").length > 0);
    expect(JSON.stringify(world.slack.messages("C1", "7.7"))).toContain("C-1");
  });

  it("takes what people say is wrong with its card", async () => {
    const before = world.slack.messages("C1", "7.7").length;
    const words = "that’s not right, the severity should be low";
    await world.slack.push("events_api", mention(words, { thread: "7.7" }));
    await until(() => world.slack.messages("C1", "7.7").length > before);
    const answer = JSON.stringify(world.slack.messages("C1", "7.7").at(-1));
    expect(answer).toContain("Noted: C-1: the severity is wrong");
    const [report] = await database.stores.corrections.listReports({ limit: 1 });
    expect(report).toMatchObject({ changeId: 1, part: "severity", actor: "U1", state: "open" });
  });
});

describe("Undo", () => {
  it("takes a watch back with the button of its answer", async () => {
    await type("watch");
    const answer = world.slack.messages("C1").at(-1);
    const buttons = ((answer?.blocks ?? []) as { type: string; elements: Record<string, string>[] }[]).find(
      ({ type: kind }) => kind === "actions",
    );
    const undo = buttons?.elements.find(({ value }) => value?.startsWith("unwatch"));
    if (!undo || !answer) throw new Error("no Undo on the answer");
    await world.slack.push("interactive", press(undo, undo["value"] ?? "", { messageTs: answer.ts }));
    await until(() => world.slack.messages("C1").at(-1)?.text.includes("no longer watches") === true);
  });
});

describe("every button and menu entry of those answers", () => {
  it("is answered in its message's thread, or opens a form", async () => {
    const pressed = buttonsOf([...answered, ...world.slack.messages("C1")]);
    expect(pressed.length).toBeGreaterThan(15);
    for (const { element, value } of pressed) {
      const before = seen();
      await world.slack.push("interactive", press(element, value, { messageTs: "5.1" }));
      await until(() => seen() > before);
    }
    expect(JSON.stringify([...world.slack.messages("C1"), ...world.slack.messages("C1", "5.1")])).not.toContain(
      "that did not work",
    );
    expect(world.slack.calls.filter(({ method }) => method === "views.open").length).toBe(world.slack.views.length);
  });
});

const seen = () => (world.slack.channels.get("C1")?.messages.length ?? 0) + world.slack.views.length;

/** What can be pressed on messages, each command once. */
function buttonsOf(messages: readonly { readonly blocks: unknown }[]) {
  const rows = messages.flatMap(({ blocks }) => (blocks ?? []) as { type: string; elements: Pressable[] }[]);
  const all = rows
    .filter(({ type: kind }) => kind === "actions")
    .flatMap(({ elements }) => elements)
    .flatMap((element) =>
      (element.options?.map(({ value }) => value) ?? [element.value ?? ""]).map((value) => [value, element] as const),
    );
  return [...new Map(all)].map(([value, element]) => ({ value, element: { ...element } }));
}

interface Pressable {
  readonly type: string;
  readonly action_id: string;
  readonly value?: string;
  readonly options?: readonly { readonly value: string }[];
}
