import { describe, expect, it } from "vitest";
import { NotFoundError } from "../../../src/errors.js";
import type { Hook, HookTopic, NewHook, Stores, TriageEntry } from "../../../src/ports.js";
import { HOOK_TOPICS } from "../../../src/ports.js";
import { acceptance, day, outcome, policyText, saveDocument, saveVersion } from "../../support/records.js";

const HERE = { adapter: "slack", workspace: "T1" };
const THERE = { adapter: "slack", workspace: "T2" };
/** Nothing taken on the days of these tests is stale. */
const LONG_AGO = day(0);

async function saveHook(stores: Stores, more: Partial<NewHook> = {}): Promise<Hook> {
  const { id: channelId } = await stores.watches.saveChannel({ ...HERE, channel: "C1" });
  const wanted = { ...HERE, channelId, url: "https://hooks.example/a", createdBy: "U1", createdAt: day(1) };
  return stores.hooks.saveHook({ topics: HOOK_TOPICS, ...wanted, ...more }, (id) => `kept ${id}`);
}

/** A notice that is posted in a channel: what the outside is told of. */
async function post(stores: Stores, key: string, { id: documentId }: { id: number }, channel = "C1"): Promise<void> {
  const { id: channelId } = await stores.watches.saveChannel({ ...HERE, channel });
  const plan = { channelId, kind: "unreadable", documentId, changeId: null, key } as const;
  const [delivery] = await stores.deliveries.planDeliveries([plan], day(2));
  await stores.deliveries.claim(delivery?.id ?? 0, day(2), LONG_AGO);
  await stores.deliveries.markPosted(delivery?.id ?? 0, {}, day(2));
}

const messagesOf = (stores: Stores, hookId: number) => stores.hooks.listMessages({ hookId, limit: 99 });

export function describeHooks(open: () => Stores): void {
  describe("endpoints outside", () => {
    it("belong to their workspace, and are changed and removed by it alone", async () => {
      const { hooks } = open();
      const hook = await saveHook(open());
      const fresh = { previousSecret: null, previousUntil: null, disabledReason: null, removedAt: null, toldAt: null };
      expect(hook).toEqual({
        ...{ ...HERE, ...fresh, id: hook.id, channelId: hook.channelId, url: "https://hooks.example/a" },
        ...{ topics: HOOK_TOPICS, secret: `kept ${hook.id}`, createdBy: "U1", createdAt: day(1) },
      });
      expect(await hooks.changeHook(hook.id, THERE, { removedAt: day(2) })).toBeNull();
      const topics: HookTopic[] = ["change"];
      expect(await hooks.changeHook(hook.id, HERE, { topics })).toMatchObject({ topics });
      const turned = { secret: "new", previousSecret: "old", previousUntil: day(3) };
      expect(await hooks.changeHook(hook.id, HERE, turned)).toMatchObject(turned);
      expect([await hooks.listHooks(HERE), await hooks.listHooks(THERE)]).toMatchObject([[{ id: hook.id }], []]);
      expect(await hooks.changeHook(hook.id, HERE, { removedAt: day(4) })).toMatchObject({ removedAt: day(4) });
      expect(await hooks.changeHook(hook.id, HERE, { topics })).toBeNull();
      expect(await hooks.listHooks(HERE)).toEqual([]);
      expect(await hooks.getHook(hook.id)).toMatchObject({ id: hook.id });
      await expect(hooks.getHook(hook.id + 1)).rejects.toThrow(NotFoundError);
      await expect(hooks.getMessage(1)).rejects.toThrow(NotFoundError);
    });

    it("get one message for what is posted, however many channels tell it, and only what they want", async () => {
      const wants = await saveHook(open());
      const other = await saveHook(open(), { topics: ["change", "decision"] });
      const foreign = await saveHook(open(), THERE);
      const off = await saveHook(open());
      await open().hooks.changeHook(off.id, HERE, { disabledReason: "it wants no more" });
      const document = await saveDocument(open());
      await post(open(), "unreadable-1", document);
      await post(open(), "unreadable-1", document, "C2");
      const { id: documentId } = document;
      expect(await messagesOf(open(), wants.id)).toMatchObject([
        { event: "document.unreadable", documentId, changeId: null, detail: {}, status: "pending", attempts: 0 },
      ]);
      for (const { id } of [other, foreign, off]) expect(await messagesOf(open(), id)).toEqual([]);
    });

    it("get what a channel decides and takes back", async () => {
      const { triage, changes } = open();
      const hook = await saveHook(open());
      const { id } = await saveDocument(open());
      const before = await saveVersion(open(), id, policyText(["# Data", "We keep data for 30 days."]), day(1));
      await changes.acceptBaseline(acceptance(before, [], { now: day(1) }));
      const after = await saveVersion(open(), id, policyText(["# Data", "We keep data for 90 days."]), day(3));
      const { id: changeId } = await changes.confirm(outcome(before, after), acceptance(after, []));
      const entry: TriageEntry = {
        ...{ changeId, channelId: hook.channelId, kind: "not-material", actor: "U1", actorName: "ann", at: day(4) },
        ...{ assignee: null, assigneeName: null, reason: "not our plan" },
      };
      await triage.saveTriage(entry, "first");
      await triage.saveTriage({ ...entry, at: day(5) }, "first");
      await triage.reopen(changeId, hook.channelId, { actorName: "bob", at: day(6) });
      await triage.reopen(changeId, hook.channelId, { actorName: "bob", at: day(7) });
      const told = (await messagesOf(open(), hook.id)).toReversed();
      expect(told).toMatchObject([
        { event: "change.decided", changeId, documentId: id, detail: { kind: "not-material", reason: "not our plan" } },
        { event: "change.decided", changeId, documentId: id, detail: { kind: "reopened", by: "bob" } },
      ]);
      expect(new Set(told.map(({ uid }) => uid)).size).toBe(2);
    });
  });

  describe("messages to endpoints", () => {
    it("are taken once, in the order of their document, and again when the worker died", async () => {
      const { hooks } = open();
      const hook = await saveHook(open());
      const document = await saveDocument(open());
      for (const key of ["unreadable-1", "unreadable-2"]) await post(open(), key, document);
      await post(open(), "unreadable-3", await saveDocument(open(), "other"));
      const [third, second, first] = (await messagesOf(open(), hook.id)).map(({ id }) => id);
      const due = () => hooks.takeDueMessages({ now: day(3), staleBefore: LONG_AGO, limit: 9 });
      expect((await due()).map(({ id }) => id)).toEqual([first, third]);
      expect(await hooks.claimMessage(second ?? 0, day(3), LONG_AGO)).toBeNull();
      const taken = await Promise.all([1, 2, 3].map(() => hooks.claimMessage(first ?? 0, day(3), LONG_AGO)));
      expect(taken.filter((one) => one !== null)).toMatchObject([{ id: first, attempts: 1 }]);
      expect(await hooks.claimMessage(first ?? 0, day(5), day(4))).toMatchObject({ id: first, attempts: 2 });
      await hooks.releaseMessage(first ?? 0, { reason: "it answered 500", dueAt: day(6) });
      expect((await due()).map(({ id }) => id)).toEqual([third]);
      expect(await hooks.claimMessage(first ?? 0, day(6), LONG_AGO)).toMatchObject({ reason: "it answered 500" });
      await hooks.markDelivered(first ?? 0, day(6));
      expect(await hooks.getMessage(first ?? 0)).toMatchObject({ status: "delivered", endedAt: day(6), reason: null });
      const following = await hooks.findFollowingMessage(await hooks.getMessage(first ?? 0));
      expect(following).toMatchObject({ id: second });
      expect(await hooks.claimMessage(first ?? 0, day(7), day(7))).toBeNull();
    });

    it("are given up, told once until one arrives, counted, replayed and let go of", async () => {
      const { hooks } = open();
      const hook = await saveHook(open());
      const document = await saveDocument(open());
      for (const key of ["unreadable-1", "unreadable-2"]) await post(open(), key, document);
      const [second, first] = (await messagesOf(open(), hook.id)).map(({ id }) => id);
      await hooks.claimMessage(first ?? 0, day(3), LONG_AGO);
      await hooks.markGivenUp(first ?? 0, "it answered 500", day(3));
      expect([await hooks.noteTold(hook.id, day(3)), await hooks.noteTold(hook.id, day(4))]).toEqual([true, false]);
      expect(await hooks.countMessages(hook.id)).toEqual({ pending: 1, sending: 0, delivered: 0, failed: 1 });
      expect(await hooks.replayMessages(hook.id, { id: second ?? 0 }, day(4))).toBe(0);
      expect(await hooks.replayMessages(hook.id, { since: day(5) }, day(4))).toBe(0);
      const { uid } = await hooks.getMessage(first ?? 0);
      expect(await hooks.replayMessages(hook.id, { since: day(1) }, day(4))).toBe(1);
      expect(await hooks.getMessage(first ?? 0)).toMatchObject({ uid, status: "pending", attempts: 0, dueAt: day(4) });
      await hooks.claimMessage(first ?? 0, day(5), LONG_AGO);
      await hooks.markDelivered(first ?? 0, day(5));
      expect(await hooks.noteTold(hook.id, day(6))).toBe(true);
      expect([await hooks.pruneMessages(day(5)), await hooks.pruneMessages(day(6))]).toEqual([0, 1]);
      expect((await messagesOf(open(), hook.id)).map(({ id }) => id)).toEqual([second]);
      const tests = await Promise.all([hooks.planTest(hook.id, day(7)), hooks.planTest(hook.id, day(7))]);
      expect(new Set(tests.map(({ key }) => key)).size).toBe(2);
      expect(
        await hooks.listMessages({ hookId: hook.id, statuses: ["pending"], since: day(7), limit: 9 }),
      ).toHaveLength(2);
    });
  });
}
