import type { StepDeps } from "../../../jobs/step.js";
import { notify, staleClaimBefore } from "../../../jobs/steps/notify.js";
import { MAY_BE_REPEAT } from "../../../src/chat/slack/deliver.js";
import { createSlackAdapter } from "../../../src/chat/slack/slack-adapter.js";
import type { ChatAdapter } from "../../../src/chat/types.js";
import { createLogger } from "../../../src/logger.js";
import type { Delivery, Stores } from "../../../src/ports.js";
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
const AT_ONCE = 8;

/** Two workers deliver to a Slack that takes one message a second in each channel, refuses some, and loses some workers. */
export async function runStorm(stores: Stores, plan: StormPlan): Promise<StormResult> {
  const time = createVirtualTime();
  const slack = await LoopbackSlack.start(time.now);
  if (plan.history) slack.scopes.add("channels:history");
  slack.gapSeconds = 1;
  const clock = { now: () => new Date(BASE + time.ms) };
  const deliveries = await planAll(stores, slack, plan, clock.now());
  const workers = Array.from({ length: WORKERS }, () => workerDeps(stores, slack, time));
  await crashSome(deliveries, plan.crashes, workers, clock.now);
  limitSome(slack, plan);
  await drain(
    deliveries.map(({ id }) => id),
    workers,
  );
  for (let round = 0; round < 10; round += 1) {
    time.ms += 3 * 60_000;
    const left = await stores.deliveries.findUnfinished(staleClaimBefore(clock.now()), deliveries.length);
    if (left.length === 0) break;
    await drain(
      left.map(({ id }) => id),
      workers,
    );
  }
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

async function planAll(stores: Stores, slack: LoopbackSlack, plan: StormPlan, now: Date): Promise<Delivery[]> {
  const meadow = { slug: "meadow", name: "Meadow", aliases: [], domains: ["meadow.example"] };
  const platform = await stores.platforms.savePlatform(meadow);
  const page = { platformId: platform.id, type: "terms", url: "https://meadow.example/terms" };
  const document = await stores.documents.saveDocument(page, now);
  const planned: Delivery[] = [];
  for (let index = 0; index < plan.channels; index += 1) {
    const ref = { adapter: "slack", workspace: "T1", channel: `C${index}` };
    slack.addChannel(ref.channel);
    const { id: channelId } = await stores.watches.saveChannel(ref);
    const rows = Array.from({ length: plan.perChannel }, (_none, key) => {
      return { channelId, kind: "unreadable", documentId: document.id, changeId: null, key: `u-${key}` } as const;
    });
    planned.push(...(await stores.deliveries.planDeliveries(rows, now)));
  }
  return planned;
}

function workerDeps(stores: Stores, slack: LoopbackSlack, time: VirtualTime): StepDeps & { adapter: ChatAdapter } {
  const logger = createLogger("silent");
  const clock = { now: () => new Date(BASE + time.ms) };
  const config = { botToken: slack.botToken, appToken: slack.appToken, signingSecret: undefined, apiUrl: slack.apiUrl };
  const adapter = createSlackAdapter({
    ...{ config, runner: createNotingRunner(), logger, clock, timing: time, stores: NO_INSTALLATIONS },
  });
  const parts = { stores, clock, logger, adapter, adapters: new Map([[adapter.name, adapter]]) };
  return parts as unknown as StepDeps & { adapter: ChatAdapter };
}

/** Claims and posts, and then is never heard of again. */
async function crashSome(
  deliveries: readonly Delivery[],
  crashes: number,
  workers: readonly (StepDeps & { adapter: ChatAdapter })[],
  now: () => Date,
): Promise<void> {
  for (let count = 0; count < crashes; count += 1) {
    const delivery = deliveries[Math.floor((count * deliveries.length) / crashes)];
    const worker = workers[count % workers.length];
    if (!delivery || !worker) continue;
    await worker.stores.deliveries.claim(delivery.id, now(), staleClaimBefore(now()));
    const channel = await worker.stores.watches.getChannel(delivery.channelId);
    const notice = { summary: "Meadow Terms cannot be read.", blocks: [] };
    await worker.adapter.send({ channel, notice, deliveryId: String(delivery.id), mayBeRepeat: false });
  }
}

async function drain(ids: readonly number[], workers: readonly StepDeps[]): Promise<void> {
  const queue = [...ids];
  async function work(deps: StepDeps): Promise<void> {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      try {
        await notify({ deliveryId: id }, deps, { last: false });
      } catch {
        queue.push(id);
      }
    }
  }
  await Promise.all(workers.flatMap((deps) => Array.from({ length: AT_ONCE }, () => work(deps))));
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
  const after = await Promise.all(deliveries.map(({ id }) => stores.deliveries.getDelivery(id)));
  return {
    deliveries: deliveries.length,
    cards: cards.length,
    lost: deliveries.filter(({ id }) => !seen.has(String(id))).length,
    repeats: repeats.length,
    unmarkedRepeats: repeats.filter((card) => !isMarked(card)).length,
    marked: cards.filter(isMarked).length,
    recorded: after.filter(({ status }) => status === "posted").length,
    seconds: Math.round(time.ms / 1_000),
  };
}
