import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { MAY_BE_REPEAT } from "../../../src/chat/slack/deliver.js";
import { DEAD_CHANNELS } from "../../../src/chat/slack/slack-errors.js";
import type { Notice, SendRequest } from "../../../src/chat/types.js";
import { liveParts } from "../../support/slack/check-message.js";
import {
  createNotingRunner,
  createSlackWorld,
  type NotingRunner,
  type SlackWorld,
} from "../../support/slack/slack-world.js";

let world: SlackWorld<NotingRunner>;

/** Never started: a process that only posts. */
beforeEach(async () => {
  world = await createSlackWorld(createNotingRunner());
  world.slack.addChannel("C1");
});

afterEach(() => world.close());

const NOTICE: Notice = {
  summary: "Meadow Terms changed (High): <!channel> & more.",
  severity: "high",
  blocks: [{ kind: "heading", text: "Meadow · Terms" }],
  details: [{ kind: "quote", text: "You waive class actions.", source: "Now" }],
  actions: [{ label: "Explain", verb: "explain", argument: "C-67", place: "button" }],
  files: [{ name: "C-67.diff", text: "-old\n+new\n" }],
};

function request(change: Partial<SendRequest> = {}): SendRequest {
  const channel = { adapter: "slack", workspace: "T1", channel: "C1" };
  return { channel, notice: NOTICE, deliveryId: "12", mayBeRepeat: false, ...change };
}

const cards = () => world.slack.messages("C1");
const methods = () => world.slack.calls.map(({ method }) => method);

describe("a delivery", () => {
  it("posts the card, its details and its file in the thread, never to the channel", async () => {
    world.slack.scopes.add("files:write");
    const outcome = await world.adapter.send(request());
    const [card] = cards();
    expect(outcome).toEqual({ kind: "posted", message: { channel: "C1", ts: card?.ts } });
    expect(cards()).toHaveLength(1);
    const thread = world.slack.messages("C1", card?.ts);
    expect(JSON.stringify(thread[0]?.blocks)).toContain("You waive class actions.");
    expect(thread[1]?.file).toMatchObject({ name: "C-67.diff" });
    expect(thread[1]?.file?.text).toContain("+new");
    expect(world.slack.calls.every(({ given }) => given["reply_broadcast"] === undefined)).toBe(true);
  });

  it("mentions the channel's user group once, and nothing that has not the shape of one", async () => {
    const live = async (ping: string) => {
      await world.adapter.send(request({ ping, deliveryId: ping.slice(0, 20) }));
      return liveParts({ blocks: cards().at(-1)?.blocks });
    };
    expect(await live("S012ABC345")).toEqual(["usergroup"]);
    expect(JSON.stringify(cards().at(-1)?.blocks)).toContain('"usergroup_id":"S012ABC345"');
    for (const ping of ["channel", "123456789012345678", "S012ABC345> <!channel"]) expect(await live(ping)).toEqual([]);
  });

  it("puts its ID and its change on the message, and lets nothing unfurl or mention", async () => {
    await world.adapter.send(request());
    const sent = world.slack.calls[0]?.given;
    expect(sent).toMatchObject({
      text: "Meadow Terms changed (High): &lt;!channel&gt; &amp; more.",
      unfurl_links: "false",
      unfurl_media: "false",
      metadata: { event_type: "fineprint_delivery", event_payload: { delivery: "12", subject: "C-67" } },
    });
  });

  it("posts a file as messages where it may send no files", async () => {
    await world.adapter.send(request());
    const thread = world.slack.messages("C1", cards()[0]?.ts);
    expect(JSON.stringify(thread.map(({ blocks }) => blocks))).toContain("C-67.diff");
    expect(JSON.stringify(thread)).toContain("-old\\\\n+new".replaceAll("\\\\", "\\"));
  });

  it("is posted even when its thread is not", async () => {
    world.slack.fault("chat.postMessage", { kind: "none" });
    world.slack.fault("chat.postMessage", { kind: "fail", status: 500 });
    expect((await world.adapter.send(request())).kind).toBe("posted");
    expect(world.slack.messages("C1", cards()[0]?.ts)).toEqual([]);
  });

  it("falls back to plain text when Slack takes none of its blocks", async () => {
    world.slack.fault("chat.postMessage", { kind: "refuse", error: "invalid_blocks" });
    expect((await world.adapter.send(request())).kind).toBe("posted");
    expect(cards()[0]?.blocks).toBeUndefined();
    expect(cards()[0]?.text).toContain("You waive class actions.");
    expect(cards()[0]?.metadata?.event_payload).toMatchObject({ delivery: "12" });
  });
});

describe("a channel that cannot be reached", () => {
  it.each(Object.entries(DEAD_CHANNELS))("is dead after %s, with what to do", async (error, reason) => {
    world.slack.fault("chat.postMessage", { kind: "refuse", error });
    expect(await world.adapter.send(request())).toEqual({ kind: "dead", reason });
  });

  it("says how to let it in again", async () => {
    world.slack.addChannel("C2", { member: false });
    world.slack.addChannel("C3", { archived: true });
    const send = (channel: string) =>
      world.adapter.send(request({ channel: { adapter: "slack", workspace: "T1", channel } }));
    expect(await send("C2")).toMatchObject({ kind: "dead", reason: expect.stringContaining("/invite @fineprint") });
    expect(await send("C3")).toMatchObject({ kind: "dead", reason: expect.stringContaining("archived") });
    expect(await send("C9")).toMatchObject({ kind: "dead" });
  });

  it.each(["invalid_auth", "internal_error", "token_expired", "ratelimited", "surprise"])(
    "is tried again after %s",
    async (error) => {
      for (let times = 0; times < 2; times += 1) world.slack.fault("chat.postMessage", { kind: "refuse", error });
      expect((await world.adapter.send(request())).kind).toBe("retry");
    },
  );
});

describe("a person who can act", () => {
  it("is told in their direct message", async () => {
    const notice: Notice = { summary: "Fineprint cannot post in #legal any more.", blocks: [] };
    expect(await world.adapter.tell?.({ workspace: "T1", user: "U7" }, notice)).toMatchObject({ kind: "posted" });
    expect(world.slack.messages("U7").map(({ text }) => text)).toEqual([notice.summary]);
  });
});

describe("Slack's pace", () => {
  it("waits as long as Slack asks, then posts once", async () => {
    world.slack.fault("chat.postMessage", { kind: "limit", retryAfter: 7 });
    const { details: _details, files: _files, ...notice } = NOTICE;
    expect((await world.adapter.send(request({ notice }))).kind).toBe("posted");
    expect(cards()).toHaveLength(1);
    expect(world.time.ms).toBeGreaterThanOrEqual(7_000);
  });

  it("comes back later when Slack asks for more than a delivery's claim lasts", async () => {
    world.slack.fault("chat.postMessage", { kind: "limit", retryAfter: 300 });
    expect(await world.adapter.send(request())).toMatchObject({
      kind: "retry",
      retryAfterMs: 300_000,
      mayHavePosted: false,
    });
    expect(cards()).toEqual([]);
  });

  it("keeps to a message a second in each channel, so that a burst meets no 429", async () => {
    world.slack.gapSeconds = 1;
    const { details: _details, files: _files, ...notice } = NOTICE;
    const sends = Array.from({ length: 30 }, (_none, index) =>
      world.adapter.send(request({ notice, deliveryId: String(index) })),
    );
    const outcomes = await Promise.all(sends);
    expect(outcomes.every(({ kind }) => kind === "posted")).toBe(true);
    expect(cards().map(({ metadata }) => metadata?.event_payload["delivery"])).toEqual(
      outcomes.map((_one, index) => String(index)),
    );
    expect(methods()).toHaveLength(30);
  });

  it("loses and doubles nothing in a storm of 429", async () => {
    const { details: _details, files: _files, ...notice } = NOTICE;
    for (let times = 0; times < 20; times += 1) world.slack.fault("chat.postMessage", { kind: "limit", retryAfter: 1 });
    const sends = Array.from({ length: 15 }, (_none, index) =>
      world.adapter.send(request({ notice, deliveryId: String(index) })),
    );
    expect((await Promise.all(sends)).every(({ kind }) => kind === "posted")).toBe(true);
    expect(new Set(cards().map(({ metadata }) => metadata?.event_payload["delivery"])).size).toBe(15);
    expect(cards()).toHaveLength(15);
  });
});

describe("after an accident between post and bookkeeping", () => {
  async function postWithoutAnswer(): Promise<void> {
    world.slack.fault("chat.postMessage", { kind: "drop" });
    expect(await world.adapter.send(request())).toMatchObject({ kind: "retry", mayHavePosted: true });
    expect(cards()).toHaveLength(1);
  }

  it("finds the card that is out and only completes its thread, where it may look", async () => {
    world.slack.scopes.add("channels:history");
    await postWithoutAnswer();
    const outcome = await world.adapter.send(request({ mayBeRepeat: true }));
    const [card] = cards();
    expect(outcome).toEqual({ kind: "posted", message: { channel: "C1", ts: card?.ts } });
    expect(cards()).toHaveLength(1);
    const once = world.slack.messages("C1", card?.ts).length;
    expect(once).toBeGreaterThan(0);
    await world.adapter.send(request({ mayBeRepeat: true }));
    expect(world.slack.messages("C1", card?.ts)).toHaveLength(once);
  });

  it("gives up on a Slack that takes the card and never answers, and finds it then", async () => {
    const hung = await createSlackWorld(createNotingRunner(), { callTimeoutMs: 200 });
    hung.slack.addChannel("C1");
    hung.slack.scopes.add("channels:history");
    hung.slack.fault("chat.postMessage", { kind: "hang" });
    expect(await hung.adapter.send(request())).toMatchObject({ kind: "retry", mayHavePosted: true });
    hung.now = new Date();
    expect((await hung.adapter.send(request({ mayBeRepeat: true }))).kind).toBe("posted");
    expect(hung.slack.messages("C1")).toHaveLength(1);
    await hung.close();
  });

  it("posts without a word about repeats when it looked and the card is not out", async () => {
    world.slack.scopes.add("channels:history");
    await world.adapter.send(request({ deliveryId: "11" }));
    await world.adapter.send(request({ mayBeRepeat: true }));
    expect(cards()).toHaveLength(2);
    expect(JSON.stringify(cards())).not.toContain(MAY_BE_REPEAT);
  });

  it("posts one repeat that says it may be one, where it may not look", async () => {
    await postWithoutAnswer();
    expect((await world.adapter.send(request({ mayBeRepeat: true }))).kind).toBe("posted");
    expect(cards()).toHaveLength(2);
    expect(JSON.stringify(cards()[0]?.blocks)).not.toContain(MAY_BE_REPEAT);
    expect(JSON.stringify(cards()[1]?.blocks)).toContain(MAY_BE_REPEAT);
  });

  it("does not post blindly when the look itself fails", async () => {
    world.slack.fault("conversations.history", { kind: "limit", retryAfter: 30 });
    expect(await world.adapter.send(request({ mayBeRepeat: true }))).toMatchObject({
      kind: "retry",
      retryAfterMs: 30_000,
    });
    expect(cards()).toEqual([]);
  });

  it("knows that nothing was posted when nobody could be reached", async () => {
    await world.slack.close();
    expect(await world.adapter.send(request())).toMatchObject({ kind: "retry", mayHavePosted: false });
    Object.assign(world, { close: async () => {} });
  });
});
