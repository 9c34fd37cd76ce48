import type { StepDeps } from "../../jobs/step.js";
import { notify, staleClaimBefore } from "../../jobs/steps/notify.js";
import type { ChatAdapter } from "../../src/chat/types.js";
import { createLogger } from "../../src/logger.js";
import type { ChannelRef, Clock, Delivery, Stores } from "../../src/ports.js";

/** A worker that delivers, as far as delivering needs one. */
export type StormWorker = StepDeps & { readonly adapter: ChatAdapter };

/** Jobs a worker has in hand at the same time. */
const AT_ONCE = 8;
const STALE_MS = 3 * 60_000;
const MAX_ROUNDS = 10;

/** So many deliveries for each channel; one piece of news after the other goes to all channels. */
export async function planStorm(
  stores: Stores,
  { channels, perChannel }: { readonly channels: readonly ChannelRef[]; readonly perChannel: number },
  now: Date,
): Promise<Delivery[]> {
  const meadow = { slug: "meadow", name: "Meadow", aliases: [], domains: ["meadow.example"] };
  const platform = await stores.platforms.savePlatform(meadow);
  const documents: number[] = [];
  for (let number = 0; number < perChannel; number += 1) {
    const page = { platformId: platform.id, type: "terms", url: `https://meadow.example/terms-${number}` };
    documents.push((await stores.documents.saveDocument(page, now)).id);
  }
  const planned: Delivery[] = [];
  for (const ref of channels) {
    const { id: channelId } = await stores.watches.saveChannel(ref);
    const rows = documents.map((documentId, key) => {
      return { channelId, kind: "unreadable", documentId, changeId: null, key: `u-${key}` } as const;
    });
    planned.push(...(await stores.deliveries.planDeliveries(rows, now)));
  }
  return planned.toSorted((a, b) => a.key.localeCompare(b.key, "en", { numeric: true }));
}

export function createStormWorker(stores: Stores, adapter: ChatAdapter, clock: Clock): StormWorker {
  const logger = createLogger("silent");
  const parts = { stores, clock, logger, adapter, adapters: new Map([[adapter.name, adapter]]) };
  return parts as unknown as StormWorker;
}

/** Workers that claim and post, and then are never heard of again: so many, spread over all deliveries. */
export async function crashSome(
  deliveries: readonly Delivery[],
  crashes: number,
  workers: readonly StormWorker[],
): Promise<void> {
  for (let count = 0; count < crashes; count += 1) {
    const delivery = deliveries[Math.floor((count * deliveries.length) / crashes)];
    const worker = workers[count % workers.length];
    if (!delivery || !worker) continue;
    const now = worker.clock.now();
    await worker.stores.deliveries.claim(delivery.id, now, staleClaimBefore(now));
    const channel = await worker.stores.watches.getChannel(delivery.channelId);
    const notice = { summary: "Meadow Terms cannot be read.", blocks: [] };
    await worker.adapter.send({ channel, notice, deliveryId: String(delivery.id), mayBeRepeat: false });
  }
}

/** Delivers all, then what the claims of the dead held up, until nothing is left. `pass` lets time go by. */
export async function deliverAll(
  deliveries: readonly Delivery[],
  workers: readonly StormWorker[],
  pass: (ms: number) => void,
): Promise<void> {
  let left = deliveries;
  for (let round = 0; round < MAX_ROUNDS && left.length > 0; round += 1) {
    await drain(left, workers);
    pass(STALE_MS);
    const [worker] = workers;
    if (!worker) return;
    const now = worker.clock.now();
    const overdue = { now, dueBefore: now, staleBefore: staleClaimBefore(now), limit: deliveries.length };
    left = await worker.stores.deliveries.takeOverdue(overdue);
  }
}

async function drain(deliveries: readonly Delivery[], workers: readonly StormWorker[]): Promise<void> {
  const queue = deliveries.map(({ id }) => id);
  async function work(deps: StormWorker): Promise<void> {
    for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
      try {
        const outcome = await notify({ deliveryId: id }, deps);
        if ("deliveries" in outcome && typeof outcome.deliveries !== "number") {
          queue.push(...outcome.deliveries.map((next) => next.id));
        }
      } catch {
        queue.push(id);
      }
    }
  }
  await Promise.all(workers.flatMap((deps) => Array.from({ length: AT_ONCE }, () => work(deps))));
}

/** How many of the deliveries are recorded as posted. */
export async function countRecorded(stores: Stores, deliveries: readonly Delivery[]): Promise<number> {
  const after = await Promise.all(deliveries.map(({ id }) => stores.deliveries.getDelivery(id)));
  return after.filter(({ status }) => status === "posted").length;
}
