import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { SendRequest } from "../../../src/chat/types.js";
import { type OpenDiscord, openDiscord } from "../../support/discord/open-discord.js";
import { PROBLEMS } from "../../support/discord/problem.js";
import { GUILD_ID } from "../../support/discord/world.js";
import { CARD, contentsOf, sendCard } from "./cards.js";
import { HOSTILE } from "./notices.js";

let open: OpenDiscord;

beforeEach(async () => {
  open = await openDiscord();
});
afterEach(async () => {
  await open.discord.close();
});

const send = (change: Partial<SendRequest> = {}) => sendCard(open, change);

describe("a delivery, without a connection to the gateway", () => {
  it("is a card in the channel, with its details and files in a thread under it", async () => {
    const outcome = await send();
    const [card] = open.general.messages;
    expect(outcome).toEqual({ kind: "posted", message: { channel: open.general.id, message: card?.id } });
    expect(card).toMatchObject({ flags: 1 << 15, allowed_mentions: { parse: [] } });
    expect(contentsOf(open, open.general.id)).toHaveLength(1);
    const thread = open.discord.channels.get(card?.id ?? "");
    expect(thread).toMatchObject({ name: CARD.summary, parent_id: open.general.id });
    const [details, file] = thread?.messages ?? [];
    expect(JSON.stringify(details?.components)).toContain("> You waive class actions.");
    expect(file?.texts).toEqual({ "C-67.diff": "-old\n+new\n" });
    expect(open.discord.gateway.identifies).toEqual([]);
  });

  it("pings nobody whatever the policy says", async () => {
    await send({ notice: { ...CARD, summary: HOSTILE, details: [{ kind: "quote", text: HOSTILE, source: HOSTILE }] } });
    const all = [...open.discord.channels.values()].flatMap(({ messages }) => messages);
    expect(all.map(({ allowed_mentions }) => allowed_mentions)).toEqual(all.map(() => ({ parse: [] })));
    expect(all.length).toBeGreaterThan(1);
  });

  it("is published to the followers of an announcement channel where its channel wants that", async () => {
    const news = open.discord.addChannel({ id: "400000000000000007", type: 5, name: "news" });
    const channel = { adapter: "discord", workspace: GUILD_ID, channel: news.id };
    await send({ channel });
    await send({ channel, publish: true, deliveryId: "8" });
    await send({ publish: true, deliveryId: "9" });
    expect(news.messages.map(({ flags }) => Number(flags) & 1)).toEqual([0, 1]);
    expect(open.general.messages.map(({ flags }) => Number(flags) & 1)).toEqual([0]);
  });

  it("mentions the role its channel has set, and looks for no other mention", async () => {
    const role = "600000000000000001";
    await send({ ping: role, notice: { ...CARD, details: [{ kind: "quote", text: HOSTILE, source: HOSTILE }] } });
    const [card] = open.general.messages;
    expect(card?.components?.[0]).toMatchObject({ type: 10, content: `<@&${role}>` });
    expect(card?.allowed_mentions).toEqual({ parse: [], roles: [role] });
    const thread = open.discord.messages(card?.id ?? "");
    expect(thread.map(({ allowed_mentions }) => allowed_mentions)).toEqual(thread.map(() => ({ parse: [] })));
    Object.assign(card ?? {}, { nonce: "gone" });
    await send({ ping: role, mayBeRepeat: true });
    expect(open.general.messages).toHaveLength(1);
  });

  it("mentions it too when it has to be an embed", async () => {
    open.discord.fail({ on: "POST /channels", with: PROBLEMS.invalidBody(["components"]) });
    await send({ ping: "600000000000000001" });
    expect(open.general.messages[0]).toMatchObject({
      content: "<@&600000000000000001>",
      allowed_mentions: { parse: [], roles: ["600000000000000001"] },
    });
  });

  it.each([GUILD_ID, "everyone", "<@&600000000000000001>"])("never mentions %s", async (ping) => {
    await send({ ping });
    expect(open.general.messages[0]?.allowed_mentions).toEqual({ parse: [] });
    expect(contentsOf(open, open.general.id)[0]).not.toContain(ping);
  });

  it("is not doubled by a second try within minutes, nor is its thread", async () => {
    open.discord.fail({ on: `POST /channels/${open.general.id}/messages`, with: "silence" });
    const first = await send();
    expect(first).toMatchObject({ kind: "retry", mayHavePosted: true });
    const second = await send({ mayBeRepeat: true });
    expect(second).toMatchObject({ kind: "posted" });
    expect(open.general.messages).toHaveLength(1);
    expect(open.discord.messages(open.general.messages[0]?.id ?? "")).toHaveLength(2);
    await send({ mayBeRepeat: true });
    await send();
    expect(open.general.messages).toHaveLength(1);
    expect(open.discord.messages(open.general.messages[0]?.id ?? "")).toHaveLength(2);
  });

  it("is found again when Discord has forgotten the nonce", async () => {
    const first = await send();
    for (const message of open.general.messages) Object.assign(message, { nonce: "gone" });
    expect(await send({ mayBeRepeat: true })).toEqual(first);
    expect(await send({ mayBeRepeat: true, deliveryId: "8" })).not.toEqual(first);
    expect(open.general.messages).toHaveLength(2);
  });

  it("says that it may be a repeat where the history may not be read", async () => {
    open.general.denied.add("ReadMessageHistory");
    await send({ mayBeRepeat: true });
    expect(contentsOf(open, open.general.id)[0]).toContain("may be a repeat");
  });

  it("waits out a rate limit and is posted once", async () => {
    open.discord.limited = 2;
    expect(await send()).toMatchObject({ kind: "posted" });
    expect(open.general.messages).toHaveLength(1);
  });

  it("keeps to the buckets Discord announces when many come at once", async () => {
    open.discord.bucket = { limit: 3, windowMs: 60 };
    const { details: _none, files: _neither, ...bare } = CARD;
    const sent = Array.from({ length: 10 }, (_none, n) => send({ deliveryId: String(n), notice: bare }));
    expect((await Promise.all(sent)).map(({ kind }) => kind)).toEqual(Array(10).fill("posted"));
    expect(open.general.messages).toHaveLength(10);
  });

  it("is tried later when Discord asks to wait longer than a worker may", async () => {
    open.discord.bucket = { limit: 5, windowMs: 60_000 };
    open.discord.limited = 1;
    const outcome = await send();
    expect(outcome).toMatchObject({ kind: "retry", mayHavePosted: false });
    expect(outcome.kind === "retry" && (outcome.retryAfterMs ?? 0)).toBeGreaterThan(30_000);
  });

  it("is tried again after trouble at Discord's", async () => {
    open.discord.fail({ on: "POST /channels", with: { status: 503 } });
    expect(await send()).toMatchObject({ kind: "retry", mayHavePosted: true });
    expect(await send()).toMatchObject({ kind: "posted" });
  });

  it("says so when Discord cannot be reached", async () => {
    await open.discord.close();
    expect(await send()).toMatchObject({ kind: "retry", mayHavePosted: false });
    open = await openDiscord();
  });
});

describe("a channel that takes no cards", () => {
  it.each([
    ["deleted", PROBLEMS.unknownChannel(), "deleted"],
    ["in a server we left", PROBLEMS.unknownGuild(), "no longer in this server"],
    ["closed to us", PROBLEMS.missingAccess(), "View Channel"],
  ])("%s ends the watch with what to do", async (_what, problem, words) => {
    open.discord.fail({ on: "GET /channels/", with: problem });
    const outcome = await send();
    expect(outcome).toMatchObject({ kind: "dead", reason: expect.stringContaining(words) });
  });

  it("we may not write in ends the watch with the permission's name", async () => {
    open.general.denied.add("SendMessages");
    expect(await send()).toMatchObject({ kind: "dead", reason: expect.stringContaining("Send Messages") });
  });

  it("deleted between two cards is noticed", async () => {
    await send();
    open.discord.channels.delete(open.general.id);
    expect(await send({ deliveryId: "8" })).toMatchObject({ kind: "dead" });
  });

  it("is not asked again and again: a dead one costs two requests at most", async () => {
    open.general.denied.add("SendMessages");
    await send();
    expect(open.discord.requests.filter((request) => request.includes("/channels/"))).toHaveLength(2);
  });

  it("does not end the watch for a wrong token", async () => {
    open.discord.fail({ on: "GET /channels/", with: PROBLEMS.unauthorized() });
    expect(await send()).toMatchObject({ kind: "retry", reason: expect.stringContaining("DISCORD_TOKEN") });
  });
});

describe("a card without a thread", () => {
  it.each([
    ["the server has as many as it may", (): unknown => (open.discord.maxThreads = 0)],
    ["we may open none", (): unknown => open.general.denied.add("CreatePublicThreads")],
  ])("because %s is followed by its details as files", async (_why, arrange) => {
    arrange();
    expect(await send()).toMatchObject({ kind: "posted" });
    const [card, below] = open.general.messages;
    expect(below?.message_reference).toMatchObject({ message_id: card?.id });
    expect(below?.texts).toMatchObject({ "C-67.diff": "-old\n+new\n" });
    expect(below?.texts["details.txt"]).toContain("You waive class actions.");
  });

  it("because the card was deleted at once stays posted", async () => {
    open.discord.fail({ on: `POST /channels/${open.general.id}/messages/`, with: PROBLEMS.unknownMessage() });
    expect(await send()).toMatchObject({ kind: "posted" });
    expect(open.logs).toContainEqual(expect.objectContaining({ msg: "thread cut short" }));
  });
});

describe("a card that Discord does not take", () => {
  it("is posted as an embed with all of its text", async () => {
    open.discord.fail({ on: "POST /channels", with: PROBLEMS.invalidBody(["components"]) });
    expect(await send()).toMatchObject({ kind: "posted" });
    const [card] = open.general.messages;
    expect(card?.embeds[0]?.description).toContain("You waive class actions.");
    expect(card?.components).toHaveLength(1);
    expect(open.discord.messages(card?.id ?? "")[0]?.texts).toHaveProperty("C-67.diff");
  });

  it("in any form is told with the code and tried again after an upgrade", async () => {
    open.discord.fail({ on: "POST /channels", with: PROBLEMS.invalidBody(["x"]), times: 2 });
    expect(await send()).toMatchObject({ kind: "retry", reason: expect.stringContaining("50035") });
  });
});
