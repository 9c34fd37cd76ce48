import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Watch } from "../../../src/ports.js";
import { createOauthWorld, type OauthWorld } from "../../support/slack/oauth-world.js";
import { press, slashCommand } from "../../support/slack/payloads.js";
import { until } from "../../support/slack/slack-world.js";
import {
  createWorld,
  openTestDatabase,
  publishBaseline,
  publishChange,
  TERMS_AFTER,
  TERMS_BEFORE,
  type World,
} from "../commands/world.js";

/** The real commands for two workspaces of one app: the same channel name, the same person, one database. */
let database: Awaited<ReturnType<typeof openTestDatabase>>;
let commands: World;
let world: OauthWorld;

const CHANNELS = { T1: "C1", T2: "C2" } as const;
type Team = keyof typeof CHANNELS;

beforeAll(async () => {
  database = await openTestDatabase();
  commands = await createWorld(database);
  world = await createOauthWorld(commands.runner, database.stores);
  for (const team of ["T1", "T2"] as const) {
    world.slack.addChannel(CHANNELS[team], { team });
    await world.install(team);
  }
  await type("T1", "/watch", "meadow terms severity:high+");
  await publishBaseline(commands, 1, TERMS_BEFORE);
  await publishChange(commands, await database.stores.documents.getDocument(1), TERMS_AFTER);
  await commands.runner.settle();
});

afterAll(async () => {
  await commands.runner.stop();
  await world.close();
  await database.close();
});

/** Types a command in a workspace's channel; gives back everything Slack was told because of it. */
async function type(team: Team, command: string, text: string): Promise<string> {
  const response = world.slack.addResponseUrl();
  const before = world.slack.messages(CHANNELS[team]).length;
  const form = slashCommand(command, text, { channel: CHANNELS[team], responseUrl: response.url });
  await world.send({ ...form, team_id: team });
  await until(() => response.sent.length > 0 || world.slack.messages(CHANNELS[team]).length > before);
  return JSON.stringify([response.sent, world.slack.messages(CHANNELS[team]).slice(before)]);
}

async function watchesOf(team: Team): Promise<Watch[]> {
  const ref = { adapter: "slack", workspace: team, channel: CHANNELS[team] };
  const { id: channelId } = await database.stores.watches.saveChannel(ref);
  return database.stores.watches.listWatches({ channelId });
}

describe("two workspaces on one database", () => {
  it("list their own watches alone", async () => {
    expect(await type("T1", "/policy", "list")).toContain("Meadow Learn");
    expect(await type("T2", "/policy", "list")).not.toContain("Meadow Learn");
  });

  it("end their own watches alone", async () => {
    await type("T2", "/unwatch", "meadow");
    await type("T2", "/unwatch", "all yes");
    expect(await watchesOf("T1")).toHaveLength(1);
  });

  it("have settings of their own for the same document", async () => {
    await type("T2", "/watch", "meadow terms severity:low");
    expect((await watchesOf("T1")).map(({ threshold }) => threshold)).toEqual(["high"]);
    expect((await watchesOf("T2")).map(({ threshold }) => threshold)).toEqual(["low"]);
  });

  it("acknowledge for themselves", async () => {
    const pressed = press({ type: "button", action_id: "run:0:0" }, "acknowledge C-1", {
      ...{ messageTs: "5.1", channel: CHANNELS.T1 },
    });
    await world.send({ ...pressed, team: { id: "T1", domain: "one" } });
    const [mine, other] = [await watchesOf("T1"), await watchesOf("T2")].map(([watch]) => watch?.channelId ?? 0);
    const find = (channelId = 0) => database.stores.triage.listTriage(channelId, [1]);
    await expect.poll(() => find(mine)).toHaveLength(1);
    expect(await find(other)).toEqual([]);
  });
});
