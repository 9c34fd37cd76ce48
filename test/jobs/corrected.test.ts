import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { notifyJob } from "../../jobs/job.js";
import { redrawCard } from "../../jobs/steps/redraw-card.js";
import type { ChatAdapter, Reply } from "../../src/chat/types.js";
import type { ChannelRef, Delivery } from "../../src/ports.js";
import { createWorld, type World } from "../chat/commands/world.js";
import { openDiscord } from "../support/discord/open-discord.js";
import { GUILD_ID } from "../support/discord/world.js";
import { createNotingRunner, createSlackWorld } from "../support/slack/slack-world.js";
import { HOUR, kinds, MINUTE, Pipeline, URL_OF_TERMS } from "./support/pipeline.js";
import { policyHtml } from "./support/policy.js";

const HIGH = policyHtml({ disputes: "final and binding arbitration, and you waive a trial by jury" });

/** A chat platform's real client against its loopback server, with two channels. */
interface Chat {
  readonly adapter: ChatAdapter;
  readonly channels: readonly [ChannelRef, ChannelRef];
  /** Somebody of the platform. */
  readonly person: string;
  /** What the messages of a channel say, oldest first, without those in threads. */
  read(channel: ChannelRef): string[];
  /** What stands in the thread of the channel's first message. */
  readThread(channel: ChannelRef): string[];
  /** The next request of the kind meets an outage. */
  fail(what: "edit"): void;
  close(): Promise<void>;
}

async function openSlack(): Promise<Chat> {
  const world = await createSlackWorld(createNotingRunner());
  for (const channel of ["C1", "C2"]) world.slack.addChannel(channel);
  world.now = new Date();
  // Without it Slack lets nobody look whether a message is out; a second one then says that it may be one.
  world.slack.scopes.add("channels:history");
  const refs = ["C1", "C2"].map((channel) => ({ adapter: "slack", workspace: "T1", channel }));
  const said = (channel: ChannelRef, thread?: string) =>
    world.slack.messages(channel.channel, thread).map(({ text, blocks }) => JSON.stringify([text, blocks]));
  return {
    ...{ adapter: world.adapter, channels: [refs[0], refs[1]] as Chat["channels"], person: "U7" },
    read: (channel) => said(channel),
    readThread: (channel) => said(channel, world.slack.messages(channel.channel)[0]?.ts),
    fail: () => world.slack.fault("chat.update", { kind: "fail", status: 503 }),
    close: () => world.close(),
  };
}

async function openLoopbackDiscord(): Promise<Chat> {
  const open = await openDiscord();
  const second = open.discord.addChannel({ id: "400000000000000002", type: 0, name: "second" });
  const refs = [open.general, second].map(({ id }) => ({ adapter: "discord", workspace: GUILD_ID, channel: id }));
  const said = (channel: string) =>
    // As it is read: what Discord is told to show as it stands has no stroke before it.
    open.discord.messages(channel).map((message) => JSON.stringify(message).replaceAll("\\\\", ""));
  return {
    ...{ adapter: open.adapter, channels: [refs[0], refs[1]] as Chat["channels"], person: "300000000000000007" },
    read: ({ channel }) => said(channel),
    readThread: ({ channel }) => said(open.discord.messages(channel)[0]?.id ?? ""),
    fail: () => open.discord.fail({ on: `PATCH /channels/${open.general.id}/messages/`, with: { status: 503 } }),
    close: () => open.discord.close(),
  };
}

let shared: Pipeline;
let pipeline: Pipeline;
let commands: World;
let chat: Chat;

beforeAll(async () => {
  shared = await Pipeline.open();
});
afterAll(() => shared.database.close());

describe.each([
  ["Slack", openSlack],
  ["Discord", openLoopbackDiscord],
] as const)("a card on %s that somebody finds wrong", (_name, open) => {
  beforeEach(async () => {
    pipeline = await shared.fresh();
    commands = await createWorld(shared.database);
    chat = await open();
    (pipeline.deps.adapters as Map<string, ChatAdapter>).set(chat.adapter.name, chat.adapter);
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    for (const channel of chat.channels) await pipeline.watch({}, channel);
    await pipeline.check();
    pipeline.pages.set(URL_OF_TERMS, HIGH);
    await pipeline.check(14 * HOUR);
    await pipeline.pass(11 * MINUTE);
    commands.now = pipeline.time;
  });
  afterEach(() => chat.close());

  const run = (line: string, change: object = {}): Promise<Reply> =>
    commands.run(line, { channel: chat.channels[0], user: chat.person, userName: "bob", ...change });

  /** Sends what the commands asked for, as the queue does. */
  async function sendNow(): Promise<string[]> {
    const ids = commands.sentNow.splice(0);
    const deliveries = await Promise.all(ids.map((id) => pipeline.stores.deliveries.getDelivery(id)));
    return kinds(await pipeline.run(deliveries.map(notifyJob)));
  }

  async function pending(): Promise<Delivery> {
    const [id] = commands.sentNow;
    return pipeline.stores.deliveries.getDelivery(id ?? 0);
  }

  it("has those who may manage told in its thread, once, and the answer told to who said so", async () => {
    const [first] = chat.channels;
    const before = chat.readThread(first).length;
    await run("wrong C-1 direction <!channel> @everyone it got better", { mayManage: false });
    expect(await sendNow()).toEqual(["posted"]);
    await pipeline.check(3 * MINUTE);
    expect(chat.read(first)).toHaveLength(1);
    const [told, ...others] = chat.readThread(first).slice(before);
    expect(others).toEqual([]);
    expect(told).toContain("@bob says of C-1: the direction is wrong");
    expect(told).not.toContain('"<!channel>');
    await run("correct C-1 reject section 9 says so", { userName: "ann" });
    expect(await sendNow()).toEqual(["posted"]);
    const answer = chat.readThread(first).at(-1);
    expect(answer).toContain("rejected by @ann: section 9 says so");
    expect(answer).toContain(chat.person);
    expect(chat.read(first)).toHaveLength(1);
  });

  it("is drawn anew in every channel of the workspace, with its thread told, once", async () => {
    const [first, second] = chat.channels;
    const before = chat.channels.map((channel) => chat.readThread(channel).length);
    await run("acknowledge C-1");
    await run('correct C-1 headline:"Jury trials are waived; nothing else moved" direction:mixed severity:medium');
    expect(await sendNow()).toEqual(["posted", "posted"]);
    for (const channel of [first, second]) {
      const [card, ...others] = chat.read(channel);
      expect(others).toEqual([]);
      expect(card).toContain("Jury trials are waived; nothing else moved");
      expect(card).toContain("Corrected by @bob");
      expect(card).toContain("Medium");
    }
    expect(chat.read(first)[0]).toContain("Acknowledged by");
    expect(chat.read(second)[0]).not.toContain("Acknowledged by");
    for (const [at, channel] of [first, second].entries()) {
      const told = chat.readThread(channel).slice(before[at]);
      expect(told.filter((text) => text.includes("corrected by @bob"))).toHaveLength(1);
    }
    // Decided later, the card keeps what was put right.
    expect(await pipeline.stores.corrections.findCorrections({ adapter: "x", workspace: "y" }, [1])).toEqual([]);
  });

  it.each(["before the card is drawn", "after the card is drawn", "after the thread is told"] as const)(
    "survives a worker that dies %s",
    async (when) => {
      const [first] = chat.channels;
      const before = chat.readThread(first).length;
      await run("correct C-1 direction:better");
      const delivery = await pending();
      const { stores } = pipeline;
      const claimed = await stores.deliveries.claim(delivery.id, pipeline.time, pipeline.time);
      const channel = await stores.watches.getChannel(delivery.channelId);
      if (when !== "before the card is drawn" && claimed) {
        await redrawCard(chat.adapter, claimed, { channel, deps: pipeline.deps });
      }
      if (when === "after the thread is told") {
        // Everything was done but noted down.
        const dead = Object.assign(Object.create(stores.deliveries), {
          claim: async () => claimed,
          markPosted: () => Promise.reject(new Error("killed")),
        });
        const deps = { ...pipeline.deps, stores: { ...stores, deliveries: dead } };
        const { notify } = await import("../../jobs/steps/notify.js");
        await expect(notify({ deliveryId: delivery.id }, deps)).rejects.toThrow("killed");
      }
      await pipeline.check(4 * MINUTE);
      await pipeline.check(4 * MINUTE);
      expect(chat.read(first)).toHaveLength(1);
      expect(chat.read(first)[0]).toContain("Corrected by @bob");
      const told = chat.readThread(first).slice(before);
      expect(told.filter((text) => text.includes("corrected by @bob"))).toHaveLength(1);
      expect(await stores.deliveries.getDelivery(delivery.id)).toMatchObject({ status: "posted" });
    },
  );

  it("that two people put right at once shows what both say, and the last tells it", async () => {
    const [first] = chat.channels;
    const before = chat.readThread(first).length;
    await Promise.all([run("correct C-1 direction:better"), run("correct C-1 severity:low", { userName: "ann" })]);
    const outcomes = await sendNow();
    expect(outcomes.filter((kind) => kind === "posted")).toHaveLength(2);
    const [card] = chat.read(first);
    expect(card).toContain("Low");
    expect(card).toContain("Better for users");
    const told = chat.readThread(first).slice(before);
    expect(told.filter((text) => text.includes("direction: better for users; severity: Low"))).toHaveLength(1);
  });

  it("that is withdrawn says so in place of its news, and can be taken back", async () => {
    const [first] = chat.channels;
    await run("correct C-1 withdraw only the layout moved");
    await sendNow();
    expect(chat.read(first)[0]).toContain("Withdrawn: Marigold Notes");
    expect(chat.read(first)[0]).toContain("Only the layout moved");
    await run("correct C-1 reset");
    await sendNow();
    expect(chat.read(first)[0]).not.toContain("Withdrawn");
    expect(chat.readThread(first).at(-1)).toContain("as in the record again, by @bob");
  });

  it("waits for a platform that is away before it is drawn anew", async () => {
    const [first] = chat.channels;
    await run("correct C-1 direction:better");
    const delivery = await pending();
    chat.fail("edit");
    await expect(pipeline.run([notifyJob(delivery)])).rejects.toThrow();
    expect(chat.read(first)[0]).not.toContain("Corrected by");
    expect(await pipeline.stores.deliveries.getDelivery(delivery.id)).toMatchObject({ status: "pending" });
    await pipeline.check(10 * MINUTE);
    expect(chat.read(first)[0]).toContain("Corrected by @bob");
  });
});
