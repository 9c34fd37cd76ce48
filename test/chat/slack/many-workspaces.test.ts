import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { REQUIRED_SCOPES } from "../../../src/chat/slack/scopes.js";
import { createSlackAdapter } from "../../../src/chat/slack/slack-adapter.js";
import type { Notice } from "../../../src/chat/types.js";
import { openTestDatabase, type TestDatabase } from "../../support/database.js";
import { day, saveDocument } from "../../support/records.js";
import { consentUrl, createOauthWorld, KEY, NOW, type OauthWorld } from "../../support/slack/oauth-world.js";
import { event, slashCommand } from "../../support/slack/payloads.js";
import { createNotingRunner, type NotingRunner, until } from "../../support/slack/slack-world.js";

const SETTINGS = { threshold: "low", provisionType: null, digest: "off" } as const;
const CARD: Notice = { summary: "Something changed.", blocks: [{ kind: "text", text: "Something changed." }] };
const EVENT_TIME = Math.floor(NOW.getTime() / 1_000) + 60;

let database: TestDatabase;
let world: OauthWorld;
let runner: NotingRunner;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(async () => {
  await database.reset();
  runner = createNotingRunner();
  world = await createOauthWorld(runner, database.stores);
  world.slack.addChannel("C1", { team: "T1" });
  world.slack.addChannel("C2", { team: "T2" });
});
afterEach(() => world.close());
afterAll(() => database.close());

function findInstallation(workspace: string) {
  return database.stores.installations.findInstallation("slack", workspace);
}

function post(workspace: string, channel: string, adapter = world.adapter) {
  const request = { channel: { adapter: "slack", workspace, channel }, deliveryId: "7", mayBeRepeat: false };
  return adapter.send({ ...request, notice: CARD });
}

function removal(type: "app_uninstalled" | "tokens_revoked", team = "T1", at = EVENT_TIME) {
  const tokens = type === "tokens_revoked" ? { tokens: { bot: ["UBOT"] } } : {};
  return { ...event({ type, ...tokens }), team_id: team, authorizations: [], event_time: at };
}

describe("installation", () => {
  it("asks Slack for the permissions of the manifest, and to come back here", async () => {
    const url = consentUrl(await (await world.get("/slack/install")).text());
    expect(url.origin + url.pathname).toBe("https://slack.com/oauth/v2/authorize");
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      scope: REQUIRED_SCOPES.map(({ scope }) => scope).join(","),
      client_id: "1.2",
      redirect_uri: "https://bot.example/slack/oauth_redirect",
    });
  });

  it("keeps the token sealed, and logs it nowhere", async () => {
    const answer = await world.install("T1");
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining("is installed")]);
    const stored = await findInstallation("T1");
    expect(stored?.sealed).toMatch(/^v1\.[0-9a-f]{8}\./);
    expect(JSON.stringify(stored)).not.toContain("xoxb");
    expect(world.slack.teams.given).toEqual(["xoxb-T1-1"]);
    expect(world.logged.join()).not.toMatch(/xoxb|loopback-client-secret/);
  });

  it("refuses an installation that began in another browser, and says so to people", async () => {
    const page = await world.get("/slack/install");
    const state = consentUrl(await page.text()).searchParams.get("state") ?? "";
    const code = world.slack.teams.consent({ team: "T1" });
    const answer = await world.get(`/slack/oauth_redirect?${new URLSearchParams({ code, state })}`);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("was not installed")]);
    expect(await findInstallation("T1")).toBeNull();
  });

  it("tells a visitor without a code what happened, and raises no alarm about it", async () => {
    const answer = await world.get("/slack/oauth_redirect");
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining("was not installed")]);
    expect(world.logged.filter((line) => JSON.parse(line).level >= 40)).toEqual([]);
  });

  it("takes an organisation's installation for all its workspaces", async () => {
    await world.install("T9", "E1");
    expect(await findInstallation("T9")).toBeNull();
    expect(await findInstallation("E1")).not.toBeNull();
    const form = { ...slashCommand("/policy", "list"), enterprise_id: "E1", is_enterprise_install: "true" };
    await world.send({ ...form, team_id: "T9" });
    await until(() => runner.asked.length === 1);
    expect(runner.asked[0]?.context.channel).toEqual({ adapter: "slack", workspace: "E1", channel: "C1" });
  });
});

describe("two workspaces", () => {
  beforeEach(async () => {
    await world.install("T1");
    await world.install("T2");
  });

  it("are asked for, and answered, each in its own name", async () => {
    await world.send(slashCommand("/policy", "list"));
    await world.send({ ...slashCommand("/policy", "latest", { channel: "C2" }), team_id: "T2" });
    await until(() => runner.asked.length === 2);
    expect(runner.asked.map(({ context }) => context.channel)).toEqual([
      { adapter: "slack", workspace: "T1", channel: "C1" },
      { adapter: "slack", workspace: "T2", channel: "C2" },
    ]);
    await until(() => world.slack.ephemeral.length === 2);
    expect(world.slack.ephemeral.map(({ channel }) => channel)).toEqual(["C1", "C2"]);
  });

  it("get cards with their own token, and none with another's", async () => {
    expect(await post("T1", "C1")).toMatchObject({ kind: "posted" });
    expect(await post("T2", "C2")).toMatchObject({ kind: "posted" });
    expect(await post("T1", "C2")).toMatchObject({ kind: "dead", reason: expect.stringContaining("no such channel") });
    expect(await post("T3", "C1")).toMatchObject({ kind: "dead", reason: expect.stringContaining("not installed") });
    expect(world.slack.messages("C2")).toHaveLength(1);
  });

  it("acknowledges a request from a workspace that is not there, and does nothing", async () => {
    expect((await world.send({ ...slashCommand("/policy", "list"), team_id: "T3" })).status).toBe(200);
    expect(runner.asked).toEqual([]);
  });
});

describe("removal", () => {
  const ORDERS = [
    ["app_uninstalled", "tokens_revoked"],
    ["tokens_revoked", "app_uninstalled"],
    ["app_uninstalled", "app_uninstalled"],
    ["tokens_revoked", "tokens_revoked"],
  ] as const;

  async function watchIn(workspace: string, channel: string) {
    const { id: channelId } = await database.stores.watches.saveChannel({ adapter: "slack", workspace, channel });
    const { id: documentId } = await saveDocument(database.stores);
    await database.stores.watches.saveWatch({
      channelId,
      documentId,
      settings: SETTINGS,
      createdBy: "U1",
      now: day(1),
    });
  }

  async function reasons() {
    return (await database.stores.watches.listWatches({})).map(({ disabledReason }) => disabledReason);
  }

  beforeEach(async () => {
    for (const [team, channel] of [
      ["T1", "C1"],
      ["T2", "C2"],
    ] as const) {
      await world.install(team);
      await watchIn(team, channel);
    }
  });

  it.each(ORDERS)("by %s and %s forgets the token and switches that workspace's watches off", async (...order) => {
    world.slack.teams.revoke("T1");
    for (const type of order) expect((await world.send(removal(type))).status).toBe(200);
    expect(await findInstallation("T1")).toBeNull();
    expect(await findInstallation("T2")).not.toBeNull();
    expect(await reasons()).toEqual([expect.stringContaining("was removed from this Slack workspace"), null]);
    expect(await post("T1", "C1")).toMatchObject({ kind: "dead" });
    expect(await post("T2", "C2")).toMatchObject({ kind: "posted" });
  });

  it.each(ORDERS)("of an organisation by %s and %s counts for all its workspaces", async (...order) => {
    await world.install("T9", "E1");
    await watchIn("E1", "C9");
    for (const type of order) {
      const spanning = { team_id: "T9", enterprise_id: "E1", is_enterprise_install: true };
      expect((await world.send({ ...removal(type, "T9"), ...spanning, authorizations: [spanning] })).status).toBe(200);
    }
    expect(await findInstallation("E1")).toBeNull();
    expect(await findInstallation("T1")).not.toBeNull();
    expect((await reasons()).filter((reason) => reason !== null)).toHaveLength(1);
  });

  it("that comes late does not undo a new installation", async () => {
    await world.send(removal("app_uninstalled", "T1", EVENT_TIME - 3_600));
    expect(await findInstallation("T1")).not.toBeNull();
    expect(await reasons()).toEqual([null, null]);
  });

  it("of a person's own token is none", async () => {
    const own = { ...removal("tokens_revoked"), event: { type: "tokens_revoked", tokens: { oauth: ["U1"], bot: [] } } };
    expect((await world.send(own)).status).toBe(200);
    expect(await findInstallation("T1")).not.toBeNull();
  });
});

describe("tokens that run out", () => {
  it("are renewed before a scheduled post, once for posts at the same time", async () => {
    world.slack.teams.expiresIn = 3_600;
    await world.install("T1");
    world.slack.teams.expiresIn = 43_200;
    const posts = await Promise.all([post("T1", "C1"), post("T1", "C1")]);
    expect(posts.map(({ kind }) => kind)).toEqual(["posted", "posted"]);
    expect(world.slack.teams.given).toEqual(["xoxb-T1-1", "xoxb-T1-2"]);
    await post("T1", "C1");
    expect(world.slack.teams.given).toHaveLength(2);
    expect(world.logged.join()).not.toMatch(/xoxb|xoxe/);
  });

  it("are renewed by one process of several; the others go on with the token there is", async () => {
    world.slack.teams.expiresIn = 3_600;
    await world.install("T1");
    world.slack.teams.expiresIn = 43_200;
    const other = createSlackAdapter(world.options);
    const posts = await Promise.all([post("T1", "C1"), post("T1", "C1", other), post("T1", "C1", other)]);
    expect(posts.map(({ kind }) => kind)).toEqual(["posted", "posted", "posted"]);
    expect(world.slack.calls.filter(({ given }) => given["grant_type"] === "refresh_token")).toHaveLength(1);
    await post("T1", "C1", other);
    expect(world.slack.teams.given).toEqual(["xoxb-T1-1", "xoxb-T1-2"]);
  });

  it("still serve while Slack does not renew them", async () => {
    world.slack.teams.expiresIn = 3_600;
    await world.install("T1");
    world.slack.fault("oauth.v2.access", { kind: "refuse", error: "internal_error" });
    expect(await post("T1", "C1")).toMatchObject({ kind: "posted" });
    expect(world.slack.teams.given).toHaveLength(1);
  });
});

describe("keys", () => {
  it("may be changed: the old one still opens, the new one seals; without the old one it says what to do", async () => {
    await world.install("T1");
    const newKey = new Uint8Array(32).fill(8);
    const rotated = await createOauthWorld(runner, database.stores, [newKey, KEY]);
    const lost = await createOauthWorld(runner, database.stores, [newKey]);
    const request = { deliveryId: "8", mayBeRepeat: false, notice: CARD };
    const channel = { adapter: "slack", workspace: "T1", channel: "C1" };
    // Its Slack knows no such token, which shows that the token was read.
    expect(await rotated.adapter.send({ ...request, channel })).toMatchObject({ kind: "retry" });
    await expect(lost.adapter.send({ ...request, channel })).rejects.toThrow(/Add the old key after the new one/);
    await Promise.all([rotated.close(), lost.close()]);
  });
});
