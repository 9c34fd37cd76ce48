import { describe, expect, it } from "vitest";
import { NotFoundError } from "../../../src/errors.js";
import type { Delivery, DeliveryFilter, NewDelivery, Stores } from "../../../src/ports.js";
import { day, saveDocument } from "../../support/records.js";

const MESSAGE = { ts: "1.2", channel: "C1" };
/** Nothing taken on the days of these tests is stale. */
const LONG_AGO = day(0);

async function newDelivery(stores: Stores, more: Partial<NewDelivery> = {}): Promise<NewDelivery> {
  const document = await saveDocument(stores);
  const channel = await stores.watches.saveChannel({ adapter: "terminal", workspace: "w", channel: "c" });
  const key = `unreadable-${document.id}`;
  return { channelId: channel.id, kind: "unreadable", documentId: document.id, changeId: null, key, ...more };
}

async function plan(stores: Stores, more: Partial<NewDelivery> = {}): Promise<Delivery> {
  const [delivery] = await stores.deliveries.planDeliveries([await newDelivery(stores, more)], day(1));
  if (!delivery) throw new Error("Nothing was planned.");
  return delivery;
}

export function describeDeliveries(open: () => Stores): void {
  describe("deliveries", () => {
    it("plans a notice once for a channel, and gives back what stands", async () => {
      const first = await newDelivery(open());
      const second = await newDelivery(open(), { skip: "below the threshold" });
      const planned = await open().deliveries.planDeliveries([first, second], day(1));
      const { skip: _, ...stored } = second;
      const none = { message: null, day: null, claimedAt: null, postedAt: null, skipKind: null, digestId: null };
      const fresh = {
        ...none,
        lateAt: null,
        resentAt: null,
        rhythm: null,
        reportId: null,
        revision: null,
        since: null,
        until: null,
        attempts: 0,
        plannedAt: day(1),
        dueAt: day(1),
      };
      expect(planned).toEqual([
        { id: planned[0]?.id, ...first, ...fresh, status: "pending", reason: null },
        { id: planned[1]?.id, ...stored, ...fresh, status: "skipped", reason: "below the threshold" },
      ]);
      await open().deliveries.claim(planned[0]?.id ?? 0, day(2), LONG_AGO);
      const again = await open().deliveries.planDeliveries([{ ...first, skip: "muted" }, second], day(3));
      expect(again.map(({ id, status }) => ({ id, status }))).toEqual([
        { id: planned[0]?.id, status: "sending" },
        { id: planned[1]?.id, status: "skipped" },
      ]);
      expect(await open().deliveries.planDeliveries([], day(1))).toEqual([]);
    });

    it("sums up what waits, failed and went out", async () => {
      const before = await open().deliveries.summariseDeliveries(day(1), day(3));
      const [waits, sent, failed] = [await plan(open()), await plan(open()), await plan(open())];
      await open().deliveries.claim(sent.id, day(2), LONG_AGO);
      await open().deliveries.markPosted(sent.id, MESSAGE, day(2));
      await open().deliveries.markFailed(failed.id, "the channel is gone");
      expect(before).toEqual({ pending: 0, oldestPendingMs: 0, failed: 0, posted: 0 });
      expect(await open().deliveries.summariseDeliveries(day(0), day(3))).toEqual({
        ...{ pending: 1, failed: 1, posted: 1 },
        oldestPendingMs: day(3).getTime() - waits.plannedAt.getTime(),
      });
      expect(await open().deliveries.summariseDeliveries(day(2), day(3))).toMatchObject({
        pending: 1,
        failed: 0,
        posted: 0,
      });
    });

    it("finds what is late, each once, whoever asks", async () => {
      const { deliveries } = open();
      const [waits, sent, later] = [await plan(open()), await plan(open()), await newDelivery(open())];
      await deliveries.markPosted(sent.id, MESSAGE, day(2));
      await deliveries.planDeliveries([later], day(3));
      const asked = { plannedBefore: day(2), now: day(3), limit: 10 };
      const found = await Promise.all([deliveries.takeLate(asked), deliveries.takeLate(asked)]);
      expect(found.flat()).toMatchObject([{ id: waits.id, lateAt: day(3), status: "pending" }]);
      expect(await deliveries.takeLate({ ...asked, plannedBefore: day(9), limit: 1 })).toHaveLength(1);
    });

    it("has what failed tried again, and nothing else", async () => {
      const { deliveries } = open();
      const [failed, sent] = [await plan(open()), await plan(open())];
      await deliveries.markFailed(failed.id, "no such channel");
      await deliveries.markPosted(sent.id, MESSAGE, day(2));
      const again = { id: failed.id, status: "pending", dueAt: day(4), resentAt: day(4) };
      expect(await deliveries.resend([failed.id, sent.id, 9_999], day(4))).toMatchObject([again]);
      expect(await deliveries.resend([failed.id], day(5))).toEqual([]);
      const overdue = { now: day(6), dueBefore: day(5), staleBefore: LONG_AGO, limit: 9 };
      expect(await deliveries.takeOverdue(overdue)).toMatchObject([{ id: failed.id }]);
    });

    it("lists by state and day", async () => {
      const { deliveries } = open();
      const [failed, waits] = [await plan(open()), await plan(open())];
      await deliveries.markFailed(failed.id, "no such channel");
      const ids = async (filter: Partial<DeliveryFilter>) =>
        (await deliveries.listDeliveries({ limit: 9, ...filter })).map(({ id }) => id);
      expect(await ids({ statuses: ["failed"] })).toEqual([failed.id]);
      expect(await ids({ statuses: ["failed", "pending"], plannedSince: day(1) })).toEqual([waits.id, failed.id]);
      expect(await ids({ plannedSince: day(2) })).toEqual([]);
    });

    it("lets one of many workers have a delivery", async () => {
      const { id } = await plan(open());
      const claims = await Promise.all(Array.from({ length: 8 }, () => open().deliveries.claim(id, day(2), LONG_AGO)));
      const taken = claims.filter((claim) => claim !== null);
      expect(taken).toMatchObject([{ id, status: "sending", attempts: 1, claimedAt: day(2) }]);
    });

    it("takes one over whose worker has died, once, and says that it is another attempt", async () => {
      const { id } = await plan(open());
      await open().deliveries.claim(id, day(2), LONG_AGO);
      expect(await open().deliveries.claim(id, day(3), day(2))).toBeNull();
      const claims = await Promise.all([1, 2].map(() => open().deliveries.claim(id, day(4), day(3))));
      expect(claims.filter((claim) => claim !== null)).toMatchObject([{ attempts: 2, claimedAt: day(4) }]);
    });

    it("keeps one that its worker is still at, and tells a worker whose claim is gone", async () => {
      const { deliveries } = open();
      const { id } = await plan(open());
      expect(await deliveries.renewClaim({ id, attempts: 0 }, day(2))).toBe(false);
      await deliveries.claim(id, day(2), LONG_AGO);
      expect(await deliveries.renewClaim({ id, attempts: 1 }, day(5))).toBe(true);
      expect(await deliveries.claim(id, day(6), day(4))).toBeNull();
      await deliveries.claim(id, day(9), day(8));
      expect(await deliveries.renewClaim({ id, attempts: 1 }, day(9))).toBe(false);
      await deliveries.markPosted(id, MESSAGE, day(9));
      expect(await deliveries.renewClaim({ id, attempts: 2 }, day(9))).toBe(false);
    });

    it("posts once: a second report changes nothing", async () => {
      const { id } = await plan(open());
      await open().deliveries.claim(id, day(2), LONG_AGO);
      await open().deliveries.markPosted(id, MESSAGE, day(3));
      await open().deliveries.markPosted(id, { ts: "9" }, day(4));
      await open().deliveries.release(id, { reason: "too late", dueAt: day(9) });
      await open().deliveries.markFailed(id, "too late");
      const posted = { status: "posted", message: MESSAGE, postedAt: day(3), reason: null };
      expect(await open().deliveries.getDelivery(id)).toMatchObject(posted);
      expect(await open().deliveries.claim(id, day(9), day(8))).toBeNull();
    });

    it("can be tried again after a release, and not after a failure", async () => {
      const { id } = await plan(open());
      await open().deliveries.claim(id, day(2), LONG_AGO);
      await open().deliveries.release(id, { reason: "rate limited", dueAt: day(3) });
      const waiting = { status: "pending", reason: "rate limited", dueAt: day(3) };
      expect(await open().deliveries.getDelivery(id)).toMatchObject(waiting);
      expect(await open().deliveries.claim(id, day(3), LONG_AGO)).toMatchObject({ attempts: 1 });
      await open().deliveries.markFailed(id, "no such channel");
      expect(await open().deliveries.getDelivery(id)).toMatchObject({ status: "failed", reason: "no such channel" });
      expect(await open().deliveries.claim(id, day(9), day(8))).toBeNull();
    });

    it("counts an attempt when the message may be out, and no other", async () => {
      const { id } = await plan(open());
      const { deliveries } = open();
      for (const [mayHavePosted, attempts] of [
        [false, 1],
        [true, 1],
        [false, 2],
        [true, 2],
      ] as const) {
        expect(await deliveries.claim(id, day(2), LONG_AGO)).toMatchObject({ attempts });
        await deliveries.release(id, { reason: "no answer", dueAt: day(2), mayHavePosted });
      }
      await deliveries.release(id, { reason: "not taken", dueAt: day(2) });
      expect(await deliveries.getDelivery(id)).toMatchObject({ attempts: 2, reason: "no answer" });
    });

    it("is posted when the message went out after all", async () => {
      const { id } = await plan(open());
      await open().deliveries.markFailed(id, "no answer");
      await open().deliveries.markPosted(id, MESSAGE, day(3));
      expect(await open().deliveries.getDelivery(id)).toMatchObject({ status: "posted", reason: null });
    });

    it("finds what a crash left unfinished", async () => {
      const [pending, sending, stale, posted] = [
        await plan(open()),
        await plan(open()),
        await plan(open()),
        await plan(open()),
      ];
      await plan(open(), { skip: "muted" });
      await open().deliveries.claim(stale.id, day(2), LONG_AGO);
      await open().deliveries.claim(sending.id, day(5), LONG_AGO);
      await open().deliveries.markPosted(posted.id, MESSAGE, day(2));
      const take = async (limit: number, now: number) => {
        const overdue = { now: day(now), dueBefore: day(4), staleBefore: day(4), limit };
        return (await open().deliveries.takeOverdue(overdue)).map(({ id, dueAt }) => [id, dueAt]);
      };
      expect(await take(1, 2)).toEqual([[pending.id, day(2)]]);
      expect(await take(10, 6)).toEqual([
        [pending.id, day(6)],
        [stale.id, day(6)],
      ]);
      expect(await take(10, 7)).toEqual([]);
    });

    it("of one document in one channel are sent in the order they were planned in", async () => {
      const first = await newDelivery(open());
      const later = { ...first, key: "later" };
      const elsewhere = await newDelivery(open());
      const [one, two, other] = await open().deliveries.planDeliveries([first, later, elsewhere], day(1));
      const claim = async (delivery: Delivery | undefined) =>
        (await open().deliveries.claim(delivery?.id ?? 0, day(2), LONG_AGO))?.id ?? null;
      const overdue = { now: day(2), dueBefore: day(2), staleBefore: LONG_AGO, limit: 10 };
      expect(await claim(two)).toBeNull();
      expect((await open().deliveries.takeOverdue(overdue)).map(({ id }) => id)).toEqual([one?.id, other?.id]);
      expect(await claim(one)).toBe(one?.id);
      expect(await claim(two)).toBeNull();
      await open().deliveries.markFailed(one?.id ?? 0, "no such channel");
      expect((await open().deliveries.findFollowing(first))?.id).toBe(two?.id);
      expect(await claim(two)).toBe(two?.id);
      expect(await claim(other)).toBe(other?.id);
    });

    it("lists the newest first, of a channel", async () => {
      const first = await plan(open());
      const second = await plan(open());
      const ids = async (channelId: number, limit: number) =>
        (await open().deliveries.listDeliveries({ channelId, limit })).map(({ id }) => id);
      expect(await ids(first.channelId, 10)).toEqual([second.id, first.id]);
      expect(await ids(first.channelId, 1)).toEqual([second.id]);
      expect(await ids(99, 10)).toEqual([]);
      expect(await open().deliveries.listDeliveries({ changeId: 5, limit: 10 })).toEqual([]);
    });

    it("says so when one does not exist", async () => {
      const { deliveries } = open();
      for (const call of [
        () => deliveries.getDelivery(9),
        () => deliveries.markPosted(9, MESSAGE, day(1)),
        () => deliveries.release(9, { reason: "x", dueAt: day(1) }),
        () => deliveries.markFailed(9, "x"),
      ]) {
        await expect(call()).rejects.toThrow(NotFoundError);
      }
      expect(await deliveries.claim(9, day(1), LONG_AGO)).toBeNull();
    });
  });
}
