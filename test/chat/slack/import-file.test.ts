import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { event, mention, slashCommand, submission } from "../../support/slack/payloads.js";
import {
  createNotingRunner,
  createSlackWorld,
  type NotingRunner,
  type SlackWorld,
  until,
} from "../../support/slack/slack-world.js";

const LIST = "vendor,owner\nMeadow,<!channel>\n\nAcme,=1+1";
let world: SlackWorld<NotingRunner>;

beforeEach(async () => {
  world = await createSlackWorld(createNotingRunner());
  for (const channel of ["C1", "D1"]) world.slack.addChannel(channel);
  world.slack.scopes.add("files:read");
  await world.adapter.start();
});
afterEach(() => world.close());

interface View {
  readonly blocks: readonly { readonly block_id: string; readonly optional: boolean }[];
  readonly private_metadata: string;
}

async function openImport(responseUrl?: string): Promise<View & Record<string, unknown>> {
  const where = responseUrl === undefined ? {} : { responseUrl };
  await world.slack.push("slash_commands", slashCommand("/policy", "import", where));
  await until(() => world.slack.views.length === 1);
  return world.slack.views[0]?.view as View & Record<string, unknown>;
}

const upload = (text: string | Uint8Array, name = "vendors.csv") =>
  world.slack.addFile(name, typeof text === "string" ? Buffer.from(text) : text);

async function ranImport(): Promise<void> {
  await until(() => world.runner.asked.length === 1);
  expect(world.runner.asked[0]?.command).toEqual({ verb: "import", given: { list: LIST } });
}

describe("/policy import alone", () => {
  it("opens a form for the list, as words or as a file, whose lines stay lines", async () => {
    const view = await openImport();
    expect(view.blocks.map(({ block_id: id }) => id)).toEqual(["list", "list:file", "guesses"]);
    expect(view.blocks.every(({ optional }) => optional)).toBe(true);
    await world.slack.push("interactive", submission(view, { list: { value: LIST } }));
    await ranImport();
  });

  it("takes the list from the file", async () => {
    const view = await openImport();
    const chosen = { list: { value: null }, "list:file": { files: [upload(LIST)] } };
    await world.slack.push("interactive", submission(view, chosen));
    await ranImport();
  });

  it("asks Slack for a file of which it tells no more than the ID", async () => {
    const view = await openImport();
    const { id, name } = upload(LIST);
    const shared = { id, name, file_access: "check_file_info" };
    await world.slack.push("interactive", submission(view, { "list:file": { files: [shared] } }));
    await ranImport();
  });

  it.each([
    ["nothing", () => ({}), { list: "Write it here, or choose a file." }],
    [
      "both",
      () => ({ list: { value: "Meadow" }, "list:file": { files: [upload(LIST)] } }),
      { "list:file": "Give it here or above, not both." },
    ],
    [
      "too large a file",
      () => ({ "list:file": { files: [upload("a".repeat(1_000_001))] } }),
      { "list:file": "vendors.csv has 1000001 bytes; at most 1000000 are taken." },
    ],
  ])("says beside the field what is wrong with %s", async (_what, chosen, errors) => {
    const view = await openImport();
    const answer = await world.slack.push("interactive", submission(view, chosen()));
    expect(answer).toEqual({ response_action: "errors", errors });
    expect(world.runner.asked).toEqual([]);
  });

  it.each([
    ["no text", () => upload(Buffer.from([0x5a, 0xeb])), "is no text in UTF-8"],
    [
      "gone",
      () => ({ ...upload(LIST), url_private_download: `${world.slack.origin}/files/FGONE` }),
      "could not be fetched",
    ],
    [
      "with somebody else, who gets no token",
      () => ({ ...upload(LIST), url_private_download: "https://files.slack.com.evil.example/a" }),
      "does not lie with Slack",
    ],
    ["larger than Slack said", () => ({ ...upload("a".repeat(1_000_001)), size: 9 }), "could not be fetched"],
    ["gone before Slack was asked", () => ({ id: "FGONE", name: "vendors.csv" }), "could not be read"],
  ])("tells the asker of a file that is %s", async (_what, file, words) => {
    const response = world.slack.addResponseUrl();
    const view = await openImport(response.url);
    await world.slack.push("interactive", submission(view, { "list:file": { files: [file()] } }));
    await until(() => response.sent.length === 1);
    expect(response.sent[0]?.text).toContain(words);
    expect(world.runner.asked).toEqual([]);
  });

  it("shows the form without a file to an app that may not read files", async () => {
    world.slack.scopes.clear();
    const view = await openImport();
    expect(view.blocks.map(({ block_id: id, optional }) => [id, optional])).toEqual([
      ["list", false],
      ["guesses", true],
    ]);
    await world.slack.push("interactive", submission(view, { list: { value: LIST } }));
    await ranImport();
  });
});

describe("a message with a file", () => {
  const direct = (text: string, files: readonly unknown[]) =>
    event({
      ...{ type: "message", subtype: "file_share", channel_type: "im", channel: "D1", user: "U1", text, files },
      ...{ ts: "1800000000.000100", event_ts: "1800000000.000100" },
    });

  it("is an import where its words say so, to us alone or in a channel", async () => {
    await world.slack.push("events_api", direct("import", [upload(LIST)]));
    await ranImport();
    world.runner.asked.length = 0;
    const { event: inner, ...around } = mention("import");
    await world.slack.push("events_api", { ...around, event: { ...inner, files: [upload(LIST)] } });
    await ranImport();
  });

  it("is a question or a command like any other where they do not", async () => {
    await world.slack.push("events_api", direct("does meadow sell my data?", [upload(LIST)]));
    await until(() => world.runner.asked.length === 1);
    expect(world.runner.asked[0]?.line).toBe("ask does meadow sell my data?");
  });

  it("says how a list is imported where there are no words, and why a file cannot be read", async () => {
    await world.slack.push("events_api", direct("", [upload(LIST)]));
    await until(() => world.slack.messages("D1").length === 1);
    expect(world.slack.messages("D1")[0]?.text).toContain("together with the word import");
    world.slack.scopes.clear();
    await world.slack.push("events_api", direct("import", [{ id: "FX1", name: "list.csv" }]));
    await until(() => world.slack.messages("D1").length === 2);
    expect(world.slack.messages("D1")[1]?.text).toContain("files:read");
    expect(world.runner.asked).toEqual([]);
  });
});
