import { describe, expect, it } from "vitest";
import type { DigestPlan, DigestTurn, NewDelivery, Stores } from "../../../src/ports.js";
import { day, saveDocument } from "../../support/records.js";

const REF = { adapter: "terminal", workspace: "w", channel: "c" };
const WEEKLY = { threshold: "low", provisionType: null, digest: "weekly" } as const;

async function watch(stores: Stores, digest: "off" | "daily" | "weekly" = "weekly", channel = REF.channel) {
  const { id: channelId } = await stores.watches.saveChannel({ ...REF, channel });
  const { id: documentId } = await saveDocument(stores);
  await stores.watches.saveWatch({
    channelId,
    documentId,
    settings: { ...WEEKLY, digest },
    createdBy: "u",
    now: day(1),
  });
  return { channelId, documentId };
}

/** A turn for the days 1 to 8, and a plan of its digest. */
function turnOf(channelId: number): DigestTurn {
  return { channelId, rhythm: "weekly", since: day(1), dueAt: day(8) };
}

function planOf(documentId: number, more: Partial<DigestPlan> = {}): DigestPlan {
  return { until: day(8), nextDueAt: day(15), documentIds: [documentId], onlyNews: false, now: day(9), ...more };
}

/** A delivery of a change is told from others by its kind; which change it is of does not matter here. */
async function planCard(stores: Stores, watched: { channelId: number; documentId: number }, at: Date, skip?: string) {
  const plan = { kind: "change", changeId: null, key: `change-${at.getTime()}-${watched.documentId}` } as const;
  const [delivery] = await stores.deliveries.planDeliveries([{ ...watched, ...plan, ...(skip ? { skip } : {}) }], at);
  return delivery?.id ?? 0;
}

export function describeDigests(open: () => Stores): void {
  describe("digests", () => {
    it("finds the turns that active watches ask for and a channel has not", async () => {
      const { digests, watches } = open();
      const weekly = await watch(open());
      await watch(open(), "off", "off");
      const daily = await watch(open(), "daily", "daily");
      const dead = await watch(open(), "daily", "dead");
      await watches.disableWatches(dead.channelId, "gone");
      await digests.openTurn(turnOf(weekly.channelId));
      expect(await digests.findMissingTurns(9)).toEqual([{ channelId: daily.channelId, rhythm: "daily" }]);
    });

    it("opens a turn once, moves it, and goes on from where the channel's other turns began", async () => {
      const { digests } = open();
      const { channelId } = await watch(open());
      await digests.openTurn(turnOf(channelId));
      await digests.openTurn({ ...turnOf(channelId), since: day(0), dueAt: day(9) });
      await digests.openTurn({ channelId, rhythm: "daily", since: day(5), dueAt: day(6) });
      await digests.moveTurn({ channelId, rhythm: "weekly", dueAt: day(7) });
      expect(await digests.listTurns(channelId)).toEqual([
        { channelId, rhythm: "daily", since: day(1), dueAt: day(6) },
        { channelId, rhythm: "weekly", since: day(1), dueAt: day(7) },
      ]);
      expect((await digests.findDueTurns(day(6), 9)).map(({ rhythm }) => rhythm)).toEqual(["daily"]);
      expect(await digests.findDueTurns(day(7), 1)).toHaveLength(1);
      await digests.removeTurn({ channelId, rhythm: "daily" });
      expect((await digests.listTurns(channelId)).map(({ rhythm }) => rhythm)).toEqual(["weekly"]);
    });

    it("plans a digest once for many workers, with the changes of its time, and moves the turn on", async () => {
      const { digests } = open();
      const watched = await watch(open());
      const other = await watch(open());
      const inside = [await planCard(open(), watched, day(2)), await planCard(open(), watched, day(7), "muted")];
      await planCard(open(), watched, day(8));
      await planCard(open(), other, day(3));
      await planCard(open(), watched, day(0));
      const turn = turnOf(watched.channelId);
      await digests.openTurn(turn);
      expect((await digests.listUndigested(turn, [watched.documentId], day(8))).map(({ id }) => id)).toEqual(inside);
      const plans = await Promise.all([1, 2, 3].map(() => digests.planDigest(turn, planOf(watched.documentId))));
      const [digest, ...rest] = plans.filter((plan) => plan !== null);
      expect(rest).toEqual([]);
      expect(digest).toMatchObject({
        ...{ kind: "digest", status: "pending", documentId: null, rhythm: "weekly", since: day(1), until: day(8) },
      });
      expect((await digests.listDigest(digest?.id ?? 0)).map(({ id }) => id)).toEqual(inside);
      expect(await digests.listTurns(watched.channelId)).toEqual([{ ...turn, since: day(8), dueAt: day(15) }]);
    });

    it("lists a change in one digest, also when the plan was written late", async () => {
      const { digests } = open();
      const watched = await watch(open());
      const turn = turnOf(watched.channelId);
      await digests.openTurn(turn);
      const first = await digests.planDigest(turn, planOf(watched.documentId));
      const late = await planCard(open(), watched, new Date(day(8).getTime() - 1_000));
      const next = { ...turn, since: day(8), dueAt: day(15) };
      const second = await digests.planDigest(next, planOf(watched.documentId, { until: day(15), nextDueAt: day(22) }));
      expect(await digests.listDigest(first?.id ?? 0)).toEqual([]);
      expect((await digests.listDigest(second?.id ?? 0)).map(({ id }) => id)).toEqual([late]);
    });

    it("lists again what a digest had to tell that never came, until one comes", async () => {
      const { digests, deliveries } = open();
      const watched = await watch(open());
      const turn = turnOf(watched.channelId);
      await digests.openTurn(turn);
      const card = await planCard(open(), watched, day(2), "below the threshold");
      const later = [8, 15, 22].map((since) => {
        const plan = planOf(watched.documentId, { until: day(since + 7), nextDueAt: day(since + 14), onlyNews: true });
        return { turn: { ...turn, since: day(since), dueAt: day(since + 7) }, plan };
      });
      const lost = await digests.planDigest(turn, planOf(watched.documentId));
      await deliveries.markFailed(lost?.id ?? 0, "Slack did not answer");
      const listed: number[][] = [];
      for (const { turn: next, plan } of later) {
        const digest = await digests.planDigest(next, plan);
        listed.push((await digests.listDigest(digest?.id ?? 0)).map(({ id }) => id));
        if (digest && listed.length === 1) await deliveries.markFailed(digest.id, "again");
        else if (digest) await deliveries.markPosted(digest.id, { ts: "1" }, plan.now);
      }
      expect(listed).toEqual([[card], [card], []]);
      const fresh = { ...turn, since: day(40), dueAt: day(47) };
      expect(await digests.listUndigested(fresh, [watched.documentId], day(47))).toEqual([]);
    });

    it("lists a card again that failed after its digest came, once", async () => {
      const { digests, deliveries } = open();
      const watched = await watch(open());
      const turn = turnOf(watched.channelId);
      await digests.openTurn(turn);
      const card = await planCard(open(), watched, day(7));
      const plans = [8, 15, 22].map((until) =>
        planOf(watched.documentId, { until: day(until), nextDueAt: day(until + 7) }),
      );
      const listed: number[][] = [];
      for (const [at, plan] of plans.entries()) {
        const since = plans[at - 1]?.until ?? turn.since;
        const digest = await digests.planDigest({ ...turn, since, dueAt: plan.until }, plan);
        await deliveries.claim(digest?.id ?? 0, plan.until, day(0));
        await deliveries.markPosted(digest?.id ?? 0, { ts: String(at) }, plan.until);
        listed.push((await digests.listDigest(digest?.id ?? 0)).map(({ id }) => id));
        if (at > 0) continue;
        await deliveries.claim(card, new Date(plan.until.getTime() + 60_000), day(0));
        await deliveries.markFailed(card, "Slack did not answer");
      }
      expect(listed).toEqual([[card], [card], []]);
    });

    it("plans nothing without news where only news are wanted, and goes on all the same", async () => {
      const { digests, deliveries } = open();
      const watched = await watch(open());
      const turn = turnOf(watched.channelId);
      await digests.openTurn(turn);
      const posted = await planCard(open(), watched, day(2));
      await deliveries.markPosted(posted, { ts: "1" }, day(2));
      const filtered: NewDelivery = {
        ...{ ...watched, kind: "change", changeId: null, key: "filtered", skip: "another type", skipKind: "type" },
      };
      await deliveries.planDeliveries([filtered], day(3));
      expect(await digests.planDigest(turn, planOf(watched.documentId, { onlyNews: true }))).toBeNull();
      const next = { ...turn, since: day(8), dueAt: day(15) };
      expect(await digests.listTurns(watched.channelId)).toEqual([next]);
      await planCard(open(), watched, day(9), "below the threshold");
      const plan = planOf(watched.documentId, { until: day(15), nextDueAt: day(22), onlyNews: true });
      expect(await digests.planDigest(next, plan)).not.toBeNull();
    });
  });

  describe("the alert budget", () => {
    const budget = { limit: 2, reason: "over the budget" };

    async function card(watched: { channelId: number; documentId: number }, key: string, at = day(9), more = {}) {
      const plan: NewDelivery = { ...watched, kind: "change", changeId: null, key, budget, ...more };
      return (await open().deliveries.planDeliveries([plan], at, day(2)))[0];
    }

    it("lets so many cards through, and skips the others with the reason", async () => {
      const watched = await watch(open());
      await card(watched, "old", day(1));
      const statuses: unknown[] = [];
      for (const key of ["a", "b", "c"]) statuses.push((await card(watched, key))?.status);
      expect(statuses).toEqual(["pending", "pending", "skipped"]);
      expect(await card(watched, "c")).toMatchObject({ reason: "over the budget", skipKind: "budget" });
      expect(await card(watched, "a")).toMatchObject({ status: "pending" });
    });

    it("counts neither skipped nor failed cards nor other notices nor other channels", async () => {
      const watched = await watch(open());
      await card(watched, "muted", day(9), { skip: "muted", skipKind: "muted" });
      const failed = await card(watched, "failed");
      await open().deliveries.markFailed(failed?.id ?? 0, "no such channel");
      await card(watched, "coverage", day(9), { kind: "unreadable" });
      await card(await watch(open(), "weekly", "other"), "elsewhere");
      expect(await card(watched, "a")).toMatchObject({ status: "pending" });
      const last = await card(watched, "b");
      expect(last).toMatchObject({ status: "pending" });
      await card(watched, "unbudgeted", day(9), { budget: undefined });
      const count = { channelId: watched.channelId, since: day(2) };
      expect(await open().deliveries.countCards(count)).toBe(3);
      expect(await open().deliveries.countCards({ ...count, upTo: last?.id ?? 0 })).toBe(2);
    });

    it("holds when many changes are planned at once", async () => {
      const watched = await watch(open());
      const cards = await Promise.all(["a", "b", "c", "d", "e", "f"].map((key) => card(watched, key)));
      expect(cards.filter((one) => one?.status === "pending")).toHaveLength(2);
    });
  });

  it("gives all watches of a channel one digest, and no other channel's", async () => {
    const here = await watch(open(), "off");
    await watch(open(), "weekly");
    const there = await watch(open(), "weekly", "other");
    await open().watches.setDigest(here.channelId, "daily");
    const digests = async (channelId: number) =>
      (await open().watches.listWatches({ channelId })).map(({ digest }) => digest);
    expect(await digests(here.channelId)).toEqual(["daily", "daily"]);
    expect(await digests(there.channelId)).toEqual(["weekly"]);
  });
}
