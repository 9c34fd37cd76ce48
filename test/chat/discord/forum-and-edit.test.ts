import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Notice, SendRequest } from "../../../src/chat/types.js";
import { type OpenDiscord, openDiscord } from "../../support/discord/open-discord.js";
import { PROBLEMS } from "../../support/discord/problem.js";
import { GUILD_ID } from "../../support/discord/world.js";
import { CARD, contentsOf, sendCard, toChannel } from "./cards.js";

let open: OpenDiscord;

beforeEach(async () => {
  open = await openDiscord();
});
afterEach(async () => {
  await open.discord.close();
});

const send = (change: Partial<SendRequest> = {}) => sendCard(open, change);

describe("a forum", () => {
  const tags = [
    { id: "1", name: "High severity", moderated: false },
    { id: "2", name: "medium", moderated: false },
  ];

  function addForum(flags = 0) {
    return open.discord.addChannel({ id: "400000000000000009", type: 15, available_tags: tags, flags });
  }

  it("gets a post per change with the severity's tag, details and files in it", async () => {
    const forum = addForum();
    const outcome = await send(toChannel(forum.id));
    const post = [...open.discord.channels.values()].find(({ parent_id }) => parent_id === forum.id);
    expect(outcome).toEqual({ kind: "posted", message: { channel: forum.id, message: post?.id } });
    expect(post).toMatchObject({ name: CARD.summary, applied_tags: ["1"] });
    expect(post?.messages).toHaveLength(3);
  });

  it("is not given the same post twice", async () => {
    const forum = addForum();
    open.discord.fail({ on: `POST /channels/${forum.id}/threads`, with: "silence" });
    expect(await send(toChannel(forum.id))).toMatchObject({ kind: "retry", mayHavePosted: true });
    expect(await send({ ...toChannel(forum.id), mayBeRepeat: true })).toMatchObject({ kind: "posted" });
    const posts = [...open.discord.channels.values()].filter(({ parent_id }) => parent_id === forum.id);
    expect(posts).toHaveLength(1);
    expect(posts[0]?.messages).toHaveLength(3);
  });

  it("that wants a tag gets one, even for a notice without a severity", async () => {
    const forum = addForum(1 << 4);
    const { severity: _none, ...notice } = CARD;
    expect(await send({ ...toChannel(forum.id), notice })).toMatchObject({ kind: "posted" });
  });

  it("that wants a tag and has none says which to add", async () => {
    const forum = open.discord.addChannel({ id: "400000000000000010", type: 15, available_tags: [], flags: 1 << 4 });
    expect(await send(toChannel(forum.id))).toMatchObject({
      kind: "dead",
      reason: expect.stringContaining("High, Medium and Low"),
    });
  });
});

describe("a card drawn anew", () => {
  const NEW: Notice = { ...CARD, blocks: [...CARD.blocks, { kind: "text", text: "Acknowledged by Alice" }] };

  function edit(channel: string, message: Readonly<Record<string, string>>) {
    const ref = { adapter: "discord", workspace: GUILD_ID, channel };
    return open.adapter.edit?.({ channel: ref, message, notice: NEW, note: "Acknowledged", deliveryId: "7" });
  }

  it("says what is new, keeps its delivery's mark and leaves its thread alone", async () => {
    const first = await send();
    const [card] = open.general.messages;
    const mark = card?.components?.[0]?.id;
    expect(await edit(open.general.id, { channel: open.general.id, message: card?.id ?? "" })).toEqual({
      kind: "edited",
    });
    expect(contentsOf(open, open.general.id)).toEqual([expect.stringContaining("Acknowledged by Alice")]);
    expect(card?.components?.[0]?.id).toBe(mark);
    Object.assign(card ?? {}, { nonce: "gone" });
    expect(await send({ mayBeRepeat: true })).toEqual(first);
    expect(open.discord.messages(card?.id ?? "")).toHaveLength(2);
  });

  it("stands in a forum's post", async () => {
    const forum = open.discord.addChannel({ id: "400000000000000009", type: 15, available_tags: [] });
    const outcome = await send(toChannel(forum.id));
    const message = outcome.kind === "posted" ? outcome.message : {};
    expect(await edit(forum.id, message)).toEqual({ kind: "edited" });
    expect(contentsOf(open, message["message"] ?? "")[0]).toContain("Acknowledged by Alice");
  });

  it("that had to be an embed becomes components where Discord takes them, and is found again", async () => {
    open.discord.fail({ on: "POST /channels", with: PROBLEMS.invalidBody(["components"]) });
    const first = await send();
    const [card] = open.general.messages;
    expect(card?.embeds).toHaveLength(1);
    expect(await edit(open.general.id, { channel: open.general.id, message: card?.id ?? "" })).toEqual({
      kind: "edited",
    });
    expect(card).toMatchObject({ embeds: [], flags: 1 << 15 });
    expect(contentsOf(open, open.general.id)[0]).toContain("Acknowledged by Alice");
    Object.assign(card ?? {}, { nonce: "gone" });
    expect(await send({ mayBeRepeat: true })).toEqual(first);
  });

  it("stays an embed, with what is new in it, where Discord takes no components", async () => {
    open.discord.fail({ on: "POST /channels", with: PROBLEMS.invalidBody(["components"]) });
    await send();
    const [card] = open.general.messages;
    open.discord.fail({ on: "PATCH /channels", with: PROBLEMS.invalidBody(["components"]) });
    expect(await edit(open.general.id, { channel: open.general.id, message: card?.id ?? "" })).toEqual({
      kind: "edited",
    });
    expect(card?.embeds[0]?.description).toContain("Acknowledged by Alice");
    expect(card?.flags).toBe(0);
  });

  it("that Discord takes in no form is said to be so", async () => {
    await send();
    open.discord.fail({ on: "PATCH /channels", with: PROBLEMS.invalidBody(["components"]), times: 2 });
    const message = { channel: open.general.id, message: open.general.messages[0]?.id ?? "" };
    expect(await edit(open.general.id, message)).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining("50035"),
    });
  });

  it.each([
    [PROBLEMS.missingAccess(), "View Channel"],
    [PROBLEMS.missingPermissions(), "Send Messages"],
    [PROBLEMS.unknownChannel(), "deleted"],
  ])("%s: what to do is said", async (problem, words) => {
    await send();
    open.discord.fail({ on: "PATCH /channels", with: problem });
    const message = { channel: open.general.id, message: open.general.messages[0]?.id ?? "" };
    expect(await edit(open.general.id, message)).toMatchObject({
      kind: "failed",
      reason: expect.stringContaining(words),
    });
  });

  it("that was deleted is said to be so", async () => {
    const outcome = await edit(open.general.id, { channel: open.general.id, message: "1" });
    expect(outcome).toEqual({ kind: "failed", reason: "The card was deleted." });
  });
});

describe("telling one person", () => {
  const ALICE = { workspace: GUILD_ID, user: "300000000000000001" };

  it("writes to them in private", async () => {
    expect(await open.adapter.tell?.(ALICE, CARD)).toMatchObject({ kind: "posted" });
    expect(contentsOf(open, ALICE.user)[0]).toContain("Meadow Learn");
    expect(open.general.messages).toEqual([]);
  });

  it("says when they take no messages", async () => {
    open.discord.addChannel({ id: ALICE.user, type: 1, denied: new Set(["SendMessages"]) });
    expect(await open.adapter.tell?.(ALICE, CARD)).toMatchObject({ kind: "dead" });
  });
});
