import { MAY_BE_REPEAT } from "../../../src/chat/slack/deliver.js";
import { createSlackAdapter } from "../../../src/chat/slack/slack-adapter.js";
import { createLogger } from "../../../src/logger.js";
import type { Delivery, Stores } from "../../../src/ports.js";
import {
  countRecorded,
  crashSome,
  createStormWorker,
  deliverAll,
  planStorm,
  type StormWorker,
} from "../delivery-storm.js";
import { LoopbackSlack } from "./loopback-slack.js";
import { NO_INSTALLATIONS } from "./no-installations.js";
import { createNotingRunner, createVirtualTime, type VirtualTime } from "./slack-world.js";

export interface StormPlan {
  readonly channels: number;
  readonly perChannel: number;
  /** Workers that die between a post and its bookkeeping. */
  readonly crashes: number;
  /** Posts that meet a 429 they did not earn. */
  readonly limits: number;
  /** Whether the app may read the channels' history. */
  readonly history: boolean;
}

export interface StormResult {
  readonly deliveries: number;
  readonly cards: number;
  /** Deliveries without a card, and cards beyond the first of a delivery. */
  readonly lost: number;
  readonly repeats: number;
  /** Repeats that do not say that they may be one. */
  readonly unmarkedRepeats: number;
  readonly marked: number;
  /** Deliveries whose record says posted. */
  readonly recorded: number;
  /** Seconds of the test's own time. */
  readonly seconds: number;
}

const BASE = Date.UTC(2026, 4, 11, 6);
const WORKERS = 2;

/** Two workers deliver to a Slack that takes one message a second in each channel, refuses some, and loses some workers. */
export async function runStorm(stores: Stores, plan: StormPlan): Promise<StormResult> {
  const time = createVirtualTime();
  const slack = await LoopbackSlack.start(time.now);
  if (plan.history) slack.scopes.add("channels:history");
  slack.gapSeconds = 1;
  const channels = Array.from({ length: plan.channels }, (_none, index) => {
    slack.addChannel(`C${index}`);
    return { adapter: "slack", workspace: "T1", channel: `C${index}` };
  });
  const deliveries = await planStorm(stores, { channels, perChannel: plan.perChannel }, new Date(BASE));
  const workers = Array.from({ length: WORKERS }, () => stormWorker(stores, slack, time));
  await crashSome(deliveries, plan.crashes, workers);
  limitSome(slack, plan);
  await deliverAll(deliveries, workers, (ms) => {
    time.ms += ms;
  });
  const result = await countUp(stores, slack, deliveries, time);
  await slack.close();
  return result;
}

/** A 429 now and then, spread over all posts. */
function limitSome(slack: LoopbackSlack, { channels, perChannel, limits }: StormPlan): void {
  const every = Math.floor((channels * perChannel) / Math.max(1, limits));
  for (let count = 0; count < limits; count += 1) {
    for (let fine = 1; fine < every; fine += 1) slack.fault("chat.postMessage", { kind: "none" });
    slack.fault("chat.postMessage", { kind: "limit", retryAfter: 1 + (count % 5) });
  }
}

function stormWorker(stores: Stores, slack: LoopbackSlack, time: VirtualTime): StormWorker {
  const clock = { now: () => new Date(BASE + time.ms) };
  const config = { botToken: slack.botToken, appToken: slack.appToken, signingSecret: undefined, apiUrl: slack.apiUrl };
  const adapter = createSlackAdapter({
    ...{ config, runner: createNotingRunner(), clock, timing: time, stores: NO_INSTALLATIONS },
    logger: createLogger("silent"),
  });
  return createStormWorker(stores, adapter, clock);
}

async function countUp(
  stores: Stores,
  slack: LoopbackSlack,
  deliveries: readonly Delivery[],
  time: VirtualTime,
): Promise<StormResult> {
  const cards = [...slack.channels.values()].flatMap(({ messages }) =>
    messages.filter((one) => one.thread_ts === undefined),
  );
  const seen = new Set<string>();
  const repeats = cards.filter((card) => {
    const id = String(card.metadata?.event_payload["delivery"]);
    const again = seen.has(id);
    seen.add(id);
    return again;
  });
  const isMarked = (card: { blocks: unknown }) => JSON.stringify(card.blocks).includes(MAY_BE_REPEAT);
  return {
    deliveries: deliveries.length,
    cards: cards.length,
    lost: deliveries.filter(({ id }) => !seen.has(String(id))).length,
    repeats: repeats.length,
    unmarkedRepeats: repeats.filter((card) => !isMarked(card)).length,
    marked: cards.filter(isMarked).length,
    recorded: await countRecorded(stores, deliveries),
    seconds: Math.round(time.ms / 1_000),
  };
}
