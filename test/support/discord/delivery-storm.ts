import { carriesMark } from "../../../src/chat/discord/mark.js";
import type { Delivery, Stores } from "../../../src/ports.js";
import { countRecorded, crashSome, createStormWorker, deliverAll, planStorm } from "../delivery-storm.js";
import type { LoopbackDiscord } from "./loopback-discord.js";
import { openDiscord } from "./open-discord.js";
import { type FakeMessage, GUILD_ID } from "./world.js";

export interface DiscordStorm {
  readonly channels: number;
  readonly perChannel: number;
  /** Workers that die between a post and its bookkeeping. */
  readonly crashes: number;
  /** Posts whose answer never comes. */
  readonly silences: number;
  /** Every so many posts one meets a 429 it did not earn. */
  readonly limitEvery: number;
  /** Messages a channel takes, and in how many ms. */
  readonly bucket: { readonly limit: number; readonly windowMs: number };
}

export interface DiscordStormResult {
  readonly deliveries: number;
  readonly cards: number;
  /** Deliveries without a card, and cards beyond the first of a delivery. */
  readonly lost: number;
  readonly repeats: number;
  /** Deliveries whose record says posted. */
  readonly recorded: number;
  readonly requests: number;
  /** Of them answered with 429. */
  readonly limited: number;
  readonly seconds: number;
}

const BASE = Date.UTC(2026, 4, 11, 6);
const FIRST_CHANNEL = 700_000_000_000_000_000n;

/** Two workers deliver to a Discord that keeps its buckets, refuses some posts, falls silent at others, and loses some workers. */
export async function runDiscordStorm(stores: Stores, plan: DiscordStorm): Promise<DiscordStormResult> {
  const { discord, adapter } = await openDiscord();
  discord.bucket = plan.bucket;
  let passed = 0;
  const clock = { now: () => new Date(BASE + passed) };
  const channels = addChannels(discord, plan.channels);
  const deliveries = await planStorm(stores, { channels, perChannel: plan.perChannel }, clock.now());
  const workers = [createStormWorker(stores, adapter, clock), createStormWorker(stores, adapter, clock)];
  const started = performance.now();
  await crashSome(deliveries, plan.crashes, workers);
  forgetNonces(discord);
  discord.limitEvery = plan.limitEvery;
  discord.fail({ on: `POST /channels/${String(FIRST_CHANNEL).slice(0, 10)}`, with: "silence", times: plan.silences });
  await deliverAll(deliveries, workers, (ms) => {
    passed += ms;
  });
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const result = { ...countCards(discord, deliveries), recorded: await countRecorded(stores, deliveries), seconds };
  await discord.close();
  return result;
}

function addChannels(discord: LoopbackDiscord, count: number) {
  return Array.from({ length: count }, (_none, index) => {
    const { id } = discord.addChannel({ id: String(FIRST_CHANNEL + BigInt(index)), type: 0 });
    return { adapter: "discord", workspace: GUILD_ID, channel: id };
  });
}

/** Discord remembers them for some minutes only; those who died are missed later. */
function forgetNonces({ channels }: LoopbackDiscord): void {
  for (const { messages } of channels.values()) for (const message of messages) Object.assign(message, { nonce: null });
}

function countCards(discord: LoopbackDiscord, deliveries: readonly Delivery[]) {
  const cards = [...discord.channels.values()].flatMap(({ messages }) => messages);
  const found = deliveries.map(({ id }) => cards.filter((card) => isCardOf(card, id)).length);
  return {
    deliveries: deliveries.length,
    cards: cards.length,
    lost: found.filter((count) => count === 0).length,
    repeats: found.reduce((sum, count) => sum + Math.max(0, count - 1), 0),
    requests: discord.requests.length,
    limited: discord.refusals,
  };
}

function isCardOf(card: FakeMessage, delivery: number): boolean {
  return carriesMark(card, String(delivery));
}
