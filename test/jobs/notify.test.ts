import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { notifyJob } from "../../jobs/job.js";
import { NotHere, PutOff } from "../../jobs/retry.js";
import { staleClaimBefore } from "../../jobs/steps/notify.js";
import { readChannelCard } from "../../src/chat/notice/channel-card.js";
import type { Notice, SendOutcome } from "../../src/chat/types.js";
import type { Delivery } from "../../src/ports.js";
import { addNoise, saveVersion } from "../../src/teams/team-rules.js";
import { textsOf } from "../support/notice-texts.js";
import { CHANNEL, HOUR, kinds, MINUTE, Pipeline, URL_OF_TERMS } from "./support/pipeline.js";
import { policyHtml } from "./support/policy.js";

let shared: Pipeline;
let pipeline: Pipeline;

beforeAll(async () => {
  shared = await Pipeline.open();
});
afterAll(() => shared.database.close());
beforeEach(async () => {
  pipeline = await shared.fresh();
  pipeline.pages.set(URL_OF_TERMS, policyHtml());
});

/** A change of the dispute clause, read and confirmed; its deliveries are sent on the way. */
async function change(): Promise<void> {
  await pipeline.check();
  pipeline.pages.set(
    URL_OF_TERMS,
    policyHtml({ disputes: "final and binding arbitration, and you waive a trial by jury" }),
  );
  await pipeline.check(14 * HOUR);
  await pipeline.pass(11 * MINUTE);
}

/** An answer that comes when the test says so. */
function openGate() {
  let resolve: (outcome: SendOutcome) => void = () => {};
  const promise = new Promise<SendOutcome>((done) => {
    resolve = done;
  });
  return { promise, resolve: (outcome: SendOutcome) => resolve(outcome) };
}

/** Makes a method of the delivery store fail as if the process had died there; returns what brings it back. */
function dieAt(method: "planDeliveries" | "markPosted"): () => void {
  const { stores } = pipeline.deps;
  const dying = Object.assign(Object.create(stores.deliveries), {
    [method]: () => Promise.reject(new Error("killed")),
  });
  Object.assign(pipeline.deps, { stores: { ...stores, deliveries: dying } });
  return () => void Object.assign(pipeline.deps, { stores });
}

const deliveries = () => pipeline.stores.deliveries.listDeliveries({ limit: 50 });
const other = { ...CHANNEL, channel: "legal" };

describe("a team's own rules", () => {
  const version = { version: 1, at: "2026-03-01T00:00:00.000Z", by: "ann" };

  it("rate a change for the team that has them, with the reason on its card, and for nobody else", async () => {
    await pipeline.watch({ threshold: "high" });
    await pipeline.watch({ threshold: "low" }, { ...CHANNEL, workspace: "w2" });
    await saveVersion(pipeline.stores, CHANNEL, { ...version, rules: [{ effect: "lower", type: "arbitration" }] });
    await change();
    const [mine, theirs] = (await deliveries()).toSorted((a, b) => a.channelId - b.channelId);
    expect(mine).toMatchObject({ status: "skipped", skipKind: "threshold" });
    expect(theirs).toMatchObject({ status: "posted" });
    await saveVersion(pipeline.stores, CHANNEL, { ...version, rules: [{ effect: "lower", type: "arbitration" }] });
    const record = await pipeline.stores.changes.getChange(1);
    const { notice } = await readChannelCard(pipeline.stores, { ...mine, status: "posted" } as Delivery);
    expect(textsOf(notice).join("\n")).toContain("for everybody: −20 your profile:");
    expect([notice.severity, record.severity]).not.toEqual([record.severity, record.severity]);
  });

  it("silence what was found not to matter, and say by which rule", async () => {
    await pipeline.watch();
    const rule = {
      id: 1,
      scope: "wording",
      wording: "nothing",
      about: "x",
      high: true,
      changeId: 9,
      reason: "",
      by: "ann",
    } as const;
    await addNoise(pipeline.stores, CHANNEL, { ...rule, at: version.at });
    const kind = { scope: "kind", platformId: 1, types: ["arbitration"], about: "arbitration on Marigold" } as const;
    await addNoise(pipeline.stores, CHANNEL, { ...rule, ...kind, types: [...kind.types], at: version.at });
    await change();
    expect(await deliveries()).toMatchObject([
      { status: "skipped", skipKind: "team", reason: "silenced by R-2: arbitration on Marigold" },
    ]);
  });
});

describe("planning", () => {
  it("serves all watchers with one fetch and one record", async () => {
    await pipeline.watch();
    await pipeline.watch({}, other);
    await change();
    expect(pipeline.pages.requests).toHaveLength(3);
    expect(pipeline.adapter.sent.map(({ channel }) => channel.channel).toSorted()).toEqual(["legal", "policies"]);
    expect(await pipeline.stores.changes.listChanges({ limit: 5 })).toHaveLength(1);
    expect((await deliveries()).map(({ status }) => status)).toEqual(["posted", "posted"]);
  });

  it("records why a channel is not told", async () => {
    await pipeline.watch({ provisionType: "retention" });
    await pipeline.watch({ provisionType: "arbitration" }, other);
    await change();
    const planned = await deliveries();
    const byChannel = new Map(planned.map((delivery) => [delivery.channelId, delivery]));
    expect(byChannel.get(1)).toMatchObject({ status: "skipped", reason: expect.stringContaining("retention") });
    expect(byChannel.get(2)).toMatchObject({ status: "posted" });
  });

  it("tells nothing below the threshold", async () => {
    await pipeline.watch({ threshold: "high" });
    await pipeline.check();
    pipeline.pages.set(URL_OF_TERMS, policyHtml().replace("in advance", "after its end"));
    await pipeline.check(14 * HOUR);
    await pipeline.pass(11 * MINUTE);
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ status: "skipped", reason: expect.stringContaining("threshold High") });
    expect(pipeline.adapter.sent).toEqual([]);
  });

  it("plans what a job that died after the acceptance had still to plan", async () => {
    await pipeline.watch();
    const revive = dieAt("planDeliveries");
    await expect(change()).rejects.toThrow("killed");
    revive();
    const compare = { documentId: 1, snapshotId: 2, versionId: 2, seenAt: pipeline.time.getTime() };
    expect(kinds(await pipeline.run([{ step: "compare", id: "again", payload: compare }]))).toEqual([
      "confirmed",
      "posted",
    ]);
    expect(pipeline.adapter.sent).toHaveLength(1);
  });
});

describe("a process that dies between the confirmation and the planning", () => {
  it.each([true, false])("leaves a change that the sweep plans (the page's bytes are the same: %s)", async (same) => {
    await pipeline.watch();
    const revive = dieAt("planDeliveries");
    await expect(change()).rejects.toThrow("killed");
    revive();
    const [confirmed] = await pipeline.stores.changes.listChanges({ limit: 5 });
    expect(confirmed).toMatchObject({ id: 1, status: "confirmed" });
    expect(await deliveries()).toEqual([]);
    const disputes = "final and binding arbitration, and you waive a trial by jury";
    if (!same) pipeline.pages.set(URL_OF_TERMS, policyHtml({ disputes, nonce: "another" }));
    expect(kinds(await pipeline.check(MINUTE))).toContain("posted");
    await pipeline.check(14 * HOUR);
    expect(pipeline.adapter.sent).toHaveLength(1);
    expect(await pipeline.stores.changes.findUnplanned(9)).toEqual([]);
  });

  it("leaves changes that are planned in their order", async () => {
    await pipeline.watch();
    const revive = dieAt("planDeliveries");
    await expect(change()).rejects.toThrow("killed");
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "two years" }));
    const second = async () => {
      await pipeline.check(14 * HOUR);
      await pipeline.pass(11 * MINUTE);
    };
    await expect(second()).rejects.toThrow("killed");
    revive();
    await second();
    await pipeline.check(MINUTE);
    expect((await deliveries()).map(({ changeId }) => changeId).toReversed()).toEqual([1, 2]);
    expect(pipeline.adapter.sent.map(({ notice }) => notice.record)).toEqual(["C-1", "C-2"]);
  });
});

describe("sending", () => {
  it("waits an outage of days out", async () => {
    const id = await planned();
    pipeline.adapter.answer = () => ({ kind: "retry", reason: "the platform is down" });
    const waits: number[] = [];
    for (const passes of [0, 1_000, MINUTE, 31 * MINUTE, 2 * HOUR, 24 * HOUR, 72 * HOUR]) {
      pipeline.time = new Date(pipeline.time.getTime() + passes);
      const put = await pipeline.run([notifyJob({ id, dueAt: pipeline.time })]).catch((error: unknown) => error);
      expect(put).toBeInstanceOf(PutOff);
      waits.push((put as PutOff).retryAfterMs);
    }
    expect(Math.max(...waits)).toBeLessThanOrEqual(13 * MINUTE);
    expect(await pipeline.stores.deliveries.getDelivery(id)).toMatchObject({ status: "pending", attempts: 0 });
    pipeline.adapter.answer = () => ({ kind: "posted", message: { ts: "1" } });
    expect(kinds(await pipeline.run([notifyJob({ id, dueAt: pipeline.time })]))).toEqual(["posted"]);
  });

  it("waits two hours out: no card is lost, none comes twice, and all come in their order", async () => {
    await pipeline.watch();
    await pipeline.watch({}, other);
    pipeline.keepsPutOff = true;
    let tries = 0;
    pipeline.adapter.answer = () => {
      tries += 1;
      return { kind: "retry", reason: "the platform is down" };
    };
    await change();
    pipeline.pages.set(URL_OF_TERMS, policyHtml({ retention: "two years" }));
    await pipeline.stores.documents.scheduleCheck(1, pipeline.time);
    for (let passed = 0; passed < 2 * HOUR; passed += 5 * MINUTE) await pipeline.check(5 * MINUTE);
    expect(tries).toBeGreaterThan(20);
    expect((await deliveries()).map(({ status }) => status)).toEqual(["pending", "pending", "pending", "pending"]);
    pipeline.adapter.sent.length = 0;
    pipeline.adapter.answer = ({ deliveryId }) => ({ kind: "posted", message: { deliveryId } });
    for (let passed = 0; passed < HOUR; passed += 5 * MINUTE) await pipeline.check(5 * MINUTE);
    const sent = (name: string) =>
      pipeline.adapter.sent.filter(({ channel }) => channel.channel === name).map(({ notice }) => notice.record);
    expect([sent("policies"), sent("legal")]).toEqual([
      ["C-1", "C-2"],
      ["C-1", "C-2"],
    ]);
  });

  it("of the second of two cards waits for the first, and follows it", async () => {
    const id = await planned();
    const { documentId } = await pipeline.stores.deliveries.getDelivery(id);
    const plan = { channelId: 1, kind: "recovered", documentId: documentId ?? 0, changeId: null, key: "r" } as const;
    const [second] = await pipeline.stores.deliveries.planDeliveries([plan], pipeline.time);
    if (!second) throw new Error("nothing was planned");
    pipeline.adapter.answer = () => ({ kind: "retry", reason: "busy" });
    await expect(pipeline.run([notifyJob({ id, dueAt: pipeline.time })])).rejects.toBeInstanceOf(PutOff);
    pipeline.adapter.answer = () => ({ kind: "posted", message: { ts: "1" } });
    expect(kinds(await pipeline.run([notifyJob(second)]))).toEqual(["taken"]);
    expect(kinds(await pipeline.run([notifyJob({ id, dueAt: pipeline.time })]))).toEqual(["posted", "posted"]);
    expect(pipeline.adapter.sent.map(({ deliveryId }) => deliveryId)).toEqual([id, id, second.id].map(String));
  });

  it("releases the delivery between tries and keeps the wait", async () => {
    const id = await planned();
    pipeline.adapter.answer = () => ({ kind: "retry", reason: "rate limited", retryAfterMs: 30_000 });
    const tried = pipeline.run([notifyJob({ id, dueAt: pipeline.time })]);
    await expect(tried).rejects.toMatchObject({ retryAfterMs: 30_000 });
    await expect(tried).rejects.toBeInstanceOf(PutOff);
    expect(await pipeline.stores.deliveries.getDelivery(id)).toMatchObject({
      status: "pending",
      reason: "rate limited",
    });
    pipeline.adapter.answer = () => ({ kind: "posted", message: { ts: "1" } });
    expect(kinds(await pipeline.run([notifyJob({ id, dueAt: pipeline.time })]))).toEqual(["posted"]);
  });

  it.each([
    [false, [false, false]],
    [true, [false, true]],
  ])("when the message may be out: %s, the tries say of themselves that they may be repeats: %j", async (may, said) => {
    const id = await planned();
    pipeline.adapter.answer = () => ({ kind: "retry", reason: "no answer", mayHavePosted: may });
    await expect(pipeline.run([notifyJob({ id, dueAt: pipeline.time })])).rejects.toBeInstanceOf(PutOff);
    pipeline.adapter.answer = () => ({ kind: "posted", message: { ts: "1" } });
    await pipeline.run([notifyJob({ id, dueAt: pipeline.time })]);
    expect(pipeline.adapter.sent.map(({ mayBeRepeat }) => mayBeRepeat)).toEqual(said);
  });

  it("takes an adapter that throws for an uncertain outcome", async () => {
    const id = await planned();
    pipeline.adapter.answer = () => {
      throw new Error("socket hang up");
    };
    await expect(pipeline.run([notifyJob({ id, dueAt: pipeline.time })])).rejects.toBeInstanceOf(PutOff);
    expect(await pipeline.stores.deliveries.getDelivery(id)).toMatchObject({ status: "pending", attempts: 1 });
  });

  it("tells each person whose watches are off, once", async () => {
    const id = await planned();
    const told: { user: string; text: string }[] = [];
    Object.assign(pipeline.adapter, {
      tell: async ({ user }: { user: string }, { summary, blocks }: Notice) => {
        told.push({ user, text: JSON.stringify([summary, blocks]) });
        return { kind: "retry", reason: "busy" };
      },
    });
    pipeline.adapter.answer = () => ({ kind: "dead", reason: "the bot was removed from the channel" });
    await pipeline.run([notifyJob({ id, dueAt: pipeline.time })]);
    const plan = { channelId: 1, kind: "recovered", documentId: 1, changeId: null, key: "recovered-1" } as const;
    const [again] = await pipeline.stores.deliveries.planDeliveries([plan], pipeline.time);
    await pipeline.run([notifyJob({ id: again?.id ?? 0, dueAt: pipeline.time })]);
    const [watch] = await pipeline.stores.watches.listWatches({});
    expect(told.map(({ user }) => user)).toEqual([watch?.createdBy]);
    expect(told[0]?.text).toContain("switched off the watch you set up there");
    expect(told[0]?.text).toContain("the bot was removed from the channel");
  });

  it("switches the channel's watches off when it is gone", async () => {
    const id = await planned();
    pipeline.adapter.answer = () => ({ kind: "dead", reason: "the bot was removed from the channel" });
    expect(kinds(await pipeline.run([notifyJob({ id, dueAt: pipeline.time })]))).toEqual(["undeliverable"]);
    expect(await pipeline.stores.deliveries.getDelivery(id)).toMatchObject({ status: "failed" });
    const [watch] = await pipeline.stores.watches.listWatches({});
    expect(watch?.disabledReason).toBe("the bot was removed from the channel");
    expect(kinds(await pipeline.check(14 * HOUR))).toEqual(["swept"]);
  });

  it("gives up after two weeks: tells the channel what it will not get, the log why, and leaves the watch as it is", async () => {
    const id = await planned();
    const errors: unknown[] = [];
    Object.assign(pipeline.deps, {
      logger: { ...pipeline.deps.logger, error: (...said: unknown[]) => errors.push(said) },
    });
    pipeline.adapter.answer = () => ({ kind: "retry", reason: "the platform is away" });
    await expect(pipeline.run([notifyJob({ id, dueAt: pipeline.time })])).rejects.toBeInstanceOf(PutOff);
    pipeline.time = new Date(pipeline.time.getTime() + 15 * 24 * HOUR);
    let answers = 0;
    pipeline.adapter.answer = () =>
      answers++ === 0 ? { kind: "retry", reason: "the platform is away" } : { kind: "posted", message: { ts: "1" } };
    expect(kinds(await pipeline.run([notifyJob({ id, dueAt: pipeline.time })]))).toEqual(["undeliverable", "posted"]);
    expect(errors).toMatchObject([
      [{ delivery: id, channel: "policies", reason: "the platform is away" }, "delivery failed"],
    ]);
    const { summary, blocks } = pipeline.adapter.sent.at(-1)?.notice ?? {};
    expect(summary).toMatch(/^A notice on whether Marigold Notes · .+ can be read could not be posted here/);
    expect(JSON.stringify(blocks)).not.toContain("away");
    const given = { status: "failed", reason: "the platform is away" };
    expect(await pipeline.stores.deliveries.getDelivery(id)).toMatchObject(given);
    expect(await pipeline.stores.watches.listWatches({})).toMatchObject([{ disabledReason: null }]);
  });

  it("does not tell of a telling that failed", async () => {
    const documentId = await pipeline.watch();
    const plan = { channelId: 1, kind: "undelivered", documentId, changeId: null, key: "undelivered-7" } as const;
    const [delivery] = await pipeline.stores.deliveries.planDeliveries([plan], pipeline.time);
    pipeline.time = new Date(pipeline.time.getTime() + 15 * 24 * HOUR);
    pipeline.adapter.answer = () => ({ kind: "retry", reason: "away" });
    await pipeline.run([notifyJob({ id: delivery?.id ?? 0, dueAt: pipeline.time })]);
    expect(await deliveries()).toMatchObject([{ key: "undelivered-7", status: "failed" }]);
  });

  it("tells once that cards are late, and on the card itself", async () => {
    await pipeline.watch();
    const told: string[] = [];
    const errors: unknown[] = [];
    Object.assign(pipeline.deps, {
      logger: { ...pipeline.deps.logger, error: (...said: unknown[]) => errors.push(said) },
    });
    Object.assign(pipeline.adapter, {
      tell: async ({ user }: { user: string }, { summary }: Notice) => {
        told.push(`${user}: ${summary}`);
        return { kind: "posted", message: {} };
      },
    });
    pipeline.adapter.answer = () => ({ kind: "retry", reason: "away", retryAfterMs: 3 * HOUR });
    await expect(change()).rejects.toBeInstanceOf(PutOff);
    await pipeline.check(59 * MINUTE);
    expect(told).toEqual([]);
    await pipeline.check(2 * MINUTE);
    await pipeline.check(2 * MINUTE);
    expect(told).toEqual([expect.stringMatching(/^U1: A notice for a channel waits to be posted since 2026-03-10 /)]);
    expect(errors).toMatchObject([[{ changeId: 1, reason: "away", attempts: 0 }, "delivery late"]]);
    pipeline.adapter.answer = () => ({ kind: "posted", message: { ts: "1" } });
    await pipeline.check(3 * HOUR);
    expect(JSON.stringify(pipeline.adapter.sent.at(-1)?.notice.blocks)).toContain(
      "Late: this could not be posted since",
    );
    expect((await deliveries())[0]).toMatchObject({ status: "posted" });
  });

  it("given up, is tried again when asked, with patience anew", async () => {
    const id = await planned();
    await pipeline.stores.deliveries.markFailed(id, "away");
    pipeline.time = new Date(pipeline.time.getTime() + 30 * 24 * HOUR);
    await pipeline.stores.deliveries.resend([id], pipeline.time);
    pipeline.adapter.answer = () => ({ kind: "retry", reason: "still away" });
    await expect(pipeline.run([notifyJob({ id, dueAt: pipeline.time })])).rejects.toBeInstanceOf(PutOff);
    expect(await pipeline.stores.deliveries.getDelivery(id)).toMatchObject({ status: "pending" });
  });

  it("leaves a channel of another process alone", async () => {
    const id = await planned();
    Object.assign(pipeline.deps, { adapters: new Map() });
    await expect(pipeline.run([notifyJob({ id, dueAt: pipeline.time })])).rejects.toBeInstanceOf(NotHere);
    expect(await pipeline.stores.deliveries.getDelivery(id)).toMatchObject({ status: "pending", attempts: 0 });
  });

  it("does not post twice when two workers have the same job", async () => {
    const id = await planned();
    const jobs = [notifyJob({ id, dueAt: pipeline.time }), notifyJob({ id, dueAt: pipeline.time })];
    await Promise.all(jobs.map((job) => pipeline.run([job])));
    expect(kinds(pipeline.outcomes).toSorted()).toEqual(["posted", "taken"]);
    expect(pipeline.adapter.sent).toHaveLength(1);
  });

  it("after a crash between send and mark, the sweep finds the claim when it is stale and says that it may be a repeat", async () => {
    const id = await planned();
    const revive = dieAt("markPosted");
    await expect(pipeline.run([notifyJob({ id, dueAt: pipeline.time })])).rejects.toThrow("killed");
    revive();
    expect(kinds(await pipeline.check(MINUTE))).not.toContain("posted");
    expect(kinds(await pipeline.check(2 * MINUTE))).toContain("posted");
    expect(pipeline.adapter.sent.map(({ mayBeRepeat }) => mayBeRepeat)).toEqual([false, true]);
    expect(new Set(pipeline.adapter.sent.map(({ deliveryId }) => deliveryId)).size).toBe(1);
  });

  it("that is being sent by a worker that is alive is taken by nobody, however long it takes", async () => {
    const id = await planned();
    Object.assign(pipeline.deps, { sendTiming: { limitMs: 60_000, renewMs: 5 } });
    const gate = openGate();
    pipeline.adapter.answer = () => gate.promise;
    const sending = pipeline.run([notifyJob({ id, dueAt: pipeline.time })]);
    await vi.waitFor(() => expect(pipeline.adapter.sent).toHaveLength(1));
    pipeline.time = new Date(pipeline.time.getTime() + 10 * MINUTE);
    const { deliveries } = pipeline.stores;
    await vi.waitFor(async () => expect((await deliveries.getDelivery(id)).claimedAt).toEqual(pipeline.time));
    expect(await deliveries.claim(id, pipeline.time, staleClaimBefore(pipeline.time))).toBeNull();
    gate.resolve({ kind: "posted", message: { ts: "1" } });
    expect(kinds(await sending)).toEqual(["posted"]);
  });

  it("that gets no answer is let go in time, tried once more as one that may be a repeat, and a late answer ends it", async () => {
    const id = await planned();
    Object.assign(pipeline.deps, { sendTiming: { limitMs: 30, renewMs: 5 } });
    const gate = openGate();
    pipeline.adapter.answer = () => gate.promise;
    await expect(pipeline.run([notifyJob({ id, dueAt: pipeline.time })])).rejects.toBeInstanceOf(PutOff);
    const { deliveries } = pipeline.stores;
    expect(await deliveries.getDelivery(id)).toMatchObject({ status: "pending", attempts: 1 });
    await expect(pipeline.run([notifyJob({ id, dueAt: pipeline.time })])).rejects.toBeInstanceOf(PutOff);
    expect(pipeline.adapter.sent.map(({ mayBeRepeat }) => mayBeRepeat)).toEqual([false, true]);
    gate.resolve({ kind: "posted", message: { ts: "1" } });
    await vi.waitFor(async () => expect((await deliveries.getDelivery(id)).status).toBe("posted"));
    expect(kinds(await pipeline.run([notifyJob({ id, dueAt: pipeline.time })]))).toEqual(["taken"]);
    expect(pipeline.adapter.sent).toHaveLength(2);
  });

  it("that another worker took while this one stood still is left to that one when it fails here", async () => {
    const id = await planned();
    Object.assign(pipeline.deps, { sendTiming: { limitMs: 60_000, renewMs: 60_000 } });
    const gate = openGate();
    pipeline.adapter.answer = () => gate.promise;
    const sending = pipeline.run([notifyJob({ id, dueAt: pipeline.time })]);
    await vi.waitFor(() => expect(pipeline.adapter.sent).toHaveLength(1));
    const later = new Date(pipeline.time.getTime() + 3 * MINUTE);
    const { deliveries } = pipeline.stores;
    expect(await deliveries.claim(id, later, staleClaimBefore(later))).toMatchObject({ attempts: 2 });
    gate.resolve({ kind: "retry", reason: "no answer" });
    expect(kinds(await sending)).toEqual(["taken"]);
    expect(await deliveries.getDelivery(id)).toMatchObject({ status: "sending", attempts: 2 });
  });

  /** A delivery that waits: a coverage notice of a document that cannot be read. */
  async function planned(): Promise<number> {
    const documentId = await pipeline.watch();
    const plan = { channelId: 1, kind: "unreadable", documentId, changeId: null, key: "unreadable-1" } as const;
    const [delivery] = await pipeline.stores.deliveries.planDeliveries([plan], pipeline.time);
    await pipeline.stores.documents.scheduleCheck(documentId, new Date(pipeline.time.getTime() + HOUR));
    return delivery?.id ?? 0;
  }
});
