import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StepDeps } from "../../../jobs/step.js";
import { notify, staleClaimBefore } from "../../../jobs/steps/notify.js";
import type { ChatAdapter } from "../../../src/chat/types.js";
import { createLogger } from "../../../src/logger.js";
import type { Delivery } from "../../../src/ports.js";
import { openTestDatabase, type TestDatabase } from "../../support/database.js";
import type { LoopbackDiscord } from "../../support/discord/loopback-discord.js";
import { type OpenDiscord, openDiscord } from "../../support/discord/open-discord.js";
import { GUILD_ID } from "../../support/discord/world.js";

const PLAN = { channels: 4, perChannel: 6, crashes: 3, silences: 4, limits: 3 };
const AT_ONCE = 4;

let database: TestDatabase;
let open: OpenDiscord;
let now = new Date("2026-05-11T06:00:00Z");

beforeAll(async () => {
  database = await openTestDatabase();
  await database.reset();
  open = await openDiscord();
});
afterAll(async () => {
  await open.discord.close();
  await database.close();
});

describe("two workers, a Discord that limits and falls silent, and workers that die", () => {
  it("post each delivery once, and record it", async () => {
    const { discord } = open;
    discord.bucket = { limit: 3, windowMs: 40 };
    const deliveries = await planAll(discord);
    const workers = [workerDeps(), workerDeps()];
    await crashSome(deliveries, workers[0]);
    forgetNonces(discord);
    discord.limited = PLAN.limits;
    discord.fail({ on: "POST /channels/7", with: "silence", times: PLAN.silences });
    await drain(deliveries, workers);
    // The claims of those who died are stale by now.
    now = new Date(now.getTime() + 5 * 60_000);
    await drain(await database.stores.deliveries.findUnfinished(staleClaimBefore(now), 100), workers);
    const cards = [...discord.channels.values()].flatMap(({ messages }) => messages);
    const marks = cards.map(({ components }) => components?.[0]?.id);
    expect(cards).toHaveLength(PLAN.channels * PLAN.perChannel);
    expect(new Set(marks).size).toBe(cards.length);
    const after = await Promise.all(deliveries.map(({ id }) => database.stores.deliveries.getDelivery(id)));
    expect(after.map(({ status }) => status)).toEqual(after.map(() => "posted"));
  });
});

async function planAll(discord: LoopbackDiscord): Promise<Delivery[]> {
  const { platforms, documents, watches, deliveries } = database.stores;
  const meadow = { slug: "meadow", name: "Meadow", aliases: [], domains: ["meadow.example"] };
  const { id: platformId } = await platforms.savePlatform(meadow);
  const page = { platformId, type: "terms", url: "https://meadow.example/terms" };
  const { id: documentId } = await documents.saveDocument(page, now);
  const planned: Delivery[] = [];
  for (let index = 0; index < PLAN.channels; index += 1) {
    const { id: channel } = discord.addChannel({ id: `70000000000000000${index}`, type: 0 });
    const { id: channelId } = await watches.saveChannel({ adapter: "discord", workspace: GUILD_ID, channel });
    const rows = Array.from({ length: PLAN.perChannel }, (_none, key) => {
      return { channelId, kind: "unreadable", documentId, changeId: null, key: `u-${key}` } as const;
    });
    planned.push(...(await deliveries.planDeliveries(rows, now)));
  }
  return planned;
}

type Worker = StepDeps & { adapter: ChatAdapter };

function workerDeps(): Worker {
  const { adapter } = open;
  const adapters = new Map([[adapter.name, adapter]]);
  const parts = {
    stores: database.stores,
    clock: { now: () => now },
    logger: createLogger("silent"),
    adapter,
    adapters,
  };
  return parts as unknown as Worker;
}

/** Claims and posts, and then is never heard of again. */
async function crashSome(deliveries: readonly Delivery[], worker: Worker | undefined): Promise<void> {
  for (const delivery of deliveries.slice(0, PLAN.crashes)) {
    if (!worker) return;
    await worker.stores.deliveries.claim(delivery.id, now, staleClaimBefore(now));
    const channel = await worker.stores.watches.getChannel(delivery.channelId);
    const notice = { summary: "Meadow Terms cannot be read.", blocks: [] };
    await worker.adapter.send({ channel, notice, deliveryId: String(delivery.id), mayBeRepeat: false });
  }
}

/** Discord remembers them for some minutes only. */
function forgetNonces({ channels }: LoopbackDiscord): void {
  for (const { messages } of channels.values()) for (const message of messages) Object.assign(message, { nonce: null });
}

async function drain(deliveries: readonly Delivery[], workers: readonly StepDeps[]): Promise<void> {
  const queue = deliveries.map(({ id }) => id);
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
