import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { NextJob } from "../../jobs/job.js";
import { createHookPoster } from "../../src/fetch/hook-poster.js";
import { createHookDesk } from "../../src/hooks/desk.js";
import { createSecretKeeper, makeSecret } from "../../src/hooks/secrets.js";
import { HOOK_TOPICS, type HookPoster } from "../../src/ports.js";
import { openTestDatabase } from "../support/database.js";
import { type FlakyReceiver, startFlakyReceiver } from "../support/flaky-receiver.js";
import { runHookStorm } from "../support/hook-storm.js";
import { textsOf } from "../support/notice-texts.js";
import { CHANNEL, HOUR, kinds, MINUTE, Pipeline, URL_OF_TERMS } from "./support/pipeline.js";
import { policyHtml } from "./support/policy.js";

const LOOK: NextJob = { step: "hooks", id: "hooks", payload: {} };

let shared: Pipeline;
let receiver: FlakyReceiver;
let poster: HookPoster;
let pipeline: Pipeline;

beforeAll(async () => {
  shared = await Pipeline.open();
  poster = createHookPoster({ allowPrivateHosts: ["127.0.0.1"], userAgent: "fineprint-test" });
});
afterAll(async () => {
  await poster.close();
  await shared.database.close();
});
beforeEach(async () => {
  pipeline = await shared.fresh();
  // Receivers refuse what was signed long ago.
  pipeline.time = new Date(Date.now() - 15 * HOUR);
  pipeline.keepsPutOff = true;
  pipeline.pages.set(URL_OF_TERMS, policyHtml());
  receiver = await startFlakyReceiver();
  const { stores, deps } = pipeline;
  const secrets = createSecretKeeper([]);
  const desk = createHookDesk({ stores, clock: deps.clock, poster, secrets, waitsMs: [MINUTE, MINUTE] });
  Object.assign(deps, { hooks: desk });
  const { id: channelId } = await stores.watches.saveChannel(CHANNEL);
  const secret = makeSecret();
  receiver.secrets = [secret];
  await stores.hooks.saveHook(
    { ...CHANNEL, channelId, url: receiver.url, topics: HOOK_TOPICS, createdBy: "U1", createdAt: pipeline.time },
    (id) => secrets.keep(secret, id),
  );
  return () => receiver.close();
});

/** Changes the terms and has the change posted, now. */
async function change(): Promise<void> {
  await pipeline.watch();
  await pipeline.check();
  pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "180 days" }));
  await pipeline.check(14 * HOUR);
  await pipeline.pass(11 * MINUTE);
}

const types = () => receiver.taken.map(({ body }) => body.type);

describe("messages to endpoints outside", () => {
  it("tell what was posted, once, whoever looks how often", async () => {
    await change();
    pipeline.time = new Date();
    await Promise.all([pipeline.run([LOOK]), pipeline.run([LOOK])]);
    await pipeline.run([LOOK]);
    expect(types()).toEqual(["change.posted"]);
    expect(receiver.taken[0]?.body).toMatchObject({
      data: {
        schema: "fineprint.webhook/1",
        workspace: { platform: "capture", id: "w1" },
        channel: "policies",
        document: { id: "D-1", platform: "Marigold Notes", sourceUrl: URL_OF_TERMS },
        change: { id: "C-1", severity: "low", severityForYou: "low", clauses: 1 },
      },
    });
    expect(receiver.forged).toBe(0);
  });

  it("wait out an endpoint that is away, and follow one another", async () => {
    receiver.mood = () => "error";
    await change();
    pipeline.time = new Date();
    pipeline.pages.set(URL_OF_TERMS, { state: "unreachable", problem: "it is down", retryable: false });
    await pipeline.run([LOOK]);
    receiver.mood = () => "take";
    expect(types()).toEqual([]);
    await pipeline.pass(2 * MINUTE);
    expect(types()).toEqual(["change.posted"]);
    expect(receiver.requests).toBe(2);
  });

  it("are given up after the last try, which is told once until one arrives", async () => {
    receiver.mood = () => "error";
    await change();
    await pipeline.stores.hooks.planTest(1, pipeline.time);
    const cards = pipeline.adapter.sent.length;
    pipeline.time = new Date();
    await pipeline.run([LOOK]);
    await pipeline.pass(10 * MINUTE);
    expect(kinds(pipeline.outcomes).filter((kind) => kind === "message-ended")).toHaveLength(2);
    expect(receiver.requests).toBe(6);
    const told = pipeline.adapter.sent.slice(cards);
    expect(told).toHaveLength(1);
    expect(textsOf(told[0]?.notice ?? { summary: "", blocks: [] }).join(" ")).toContain("webhook failed W-1");
    receiver.mood = () => "take";
    pipeline.time = new Date();
    expect(await pipeline.stores.hooks.replayMessages(1, { since: new Date(0) }, pipeline.time)).toBe(2);
    await pipeline.run([LOOK]);
    expect(types().toSorted()).toEqual(["change.posted", "endpoint.test"]);
    expect(await pipeline.stores.hooks.noteTold(1, pipeline.time)).toBe(true);
  });

  it("stop for good where the endpoint says that it is gone", async () => {
    Object.assign(receiver, { mood: () => "error", status: 410 });
    await change();
    pipeline.time = new Date();
    await pipeline.run([LOOK]);
    expect(receiver.requests).toBe(1);
    expect(await pipeline.stores.hooks.getHook(1)).toMatchObject({ disabledReason: expect.stringContaining("410") });
    await pipeline.stores.hooks.planTest(1, pipeline.time);
    await pipeline.run([LOOK]);
    expect(receiver.requests).toBe(1);
  });

  it("wait as long as the endpoint asks", async () => {
    Object.assign(receiver, { mood: () => "error", status: 429, headers: { "retry-after": "3600" } });
    await change();
    pipeline.time = new Date();
    await pipeline.run([LOOK]);
    const [message] = await pipeline.stores.hooks.listMessages({ hookId: 1, limit: 1 });
    expect(message?.dueAt.getTime()).toBeGreaterThanOrEqual(pipeline.time.getTime() + 59 * MINUTE);
  });
});

describe("a flaky endpoint", () => {
  it("gets each message once by its ID, in the order of each document, from two workers", async () => {
    const database = await openTestDatabase();
    const result = await runHookStorm(database, { messages: 60, documents: 12 });
    await database.close();
    expect(result).toMatchObject({ planned: 60, arrived: 60, outOfOrder: 0, forged: 0 });
    expect(result.requests).toBeGreaterThan(60);
  });
});
