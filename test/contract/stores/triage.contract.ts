import { describe, expect, it } from "vitest";
import type { Stores, TriageEntry } from "../../../src/ports.js";
import { acceptance, day, outcome, policyText, saveDocument, saveVersion } from "../../support/records.js";

const BY = { actorName: "ann", at: day(6) };

/** A change and two channels. */
async function openChange(stores: Stores) {
  const { id } = await saveDocument(stores);
  const before = await saveVersion(stores, id, policyText(["# Data", "We keep data for 30 days."]), day(1));
  await stores.changes.acceptBaseline(acceptance(before, [], { now: day(1) }));
  const after = await saveVersion(stores, id, policyText(["# Data", "We keep data for 90 days."]), day(3));
  const { id: changeId } = await stores.changes.confirm(outcome(before, after), acceptance(after, []));
  const ref = { adapter: "slack", workspace: "T1", channel: "C1" };
  const one = await stores.watches.saveChannel(ref);
  const other = await stores.watches.saveChannel({ ...ref, channel: "C2" });
  const nobody = { assignee: null, assigneeName: null, reason: null };
  const ann: TriageEntry = {
    ...{ changeId, channelId: one.id, kind: "acknowledged", actor: "U1", actorName: "ann", at: day(4) },
    ...nobody,
  };
  return { changeId, one: one.id, other: other.id, ann, bob: { ...ann, actor: "U2", actorName: "bob", at: day(5) } };
}

export function describeTriage(open: () => Stores): void {
  describe("triage", () => {
    it("keeps who was first in each channel", async () => {
      const { triage } = open();
      const { changeId, one, other, ann, bob } = await openChange(open());
      expect(await triage.saveTriage(ann, "first")).toEqual({ entry: ann, saved: true });
      expect(await triage.saveTriage(bob, "first")).toEqual({ entry: ann, saved: false });
      expect(await triage.saveTriage({ ...bob, channelId: other }, "first")).toMatchObject({ saved: true });
      expect(await triage.listTriage(one, [changeId])).toEqual([ann]);
    });

    it("lists the changes whose cards stand undecided", async () => {
      const { triage, deliveries } = open();
      const { changeId, one, other, ann } = await openChange(open());
      const { documentId } = await open().changes.getChange(changeId);
      const plan = { kind: "change", documentId, changeId, key: `change-${changeId}` } as const;
      const planned = await deliveries.planDeliveries(
        [one, other].map((channelId) => ({ ...plan, channelId })),
        day(4),
      );
      const undecided = async (more: object = {}) => {
        const found = await triage.listUndecided({ limit: 9, ...more });
        return found.map(({ channelId }) => channelId);
      };
      expect(await undecided()).toEqual([]);
      for (const { id } of planned) await deliveries.claim(id, day(4), day(0));
      for (const { id } of planned) await deliveries.markPosted(id, {}, day(4));
      expect(await triage.listUndecided({ channelId: one, limit: 9 })).toEqual([
        {
          changeId,
          channelId: one,
          documentId,
          severity: "high",
          deliveryId: planned[0]?.id,
          postedAt: day(4),
          snoozedUntil: null,
        },
      ]);
      const snooze = { changeId, channelId: one, actor: "U1", at: day(4) };
      await triage.saveSnooze({ ...snooze, until: day(9) });
      await triage.saveSnooze({ ...snooze, until: day(8) });
      expect((await triage.listUndecided({ channelId: one, limit: 9 }))[0]?.snoozedUntil).toEqual(day(8));
      expect(await undecided({ severity: "low" })).toEqual([]);
      expect(await undecided({ before: day(4) })).toEqual([]);
      expect(await undecided({ since: day(4), before: day(5), severity: "high" })).toEqual([one, other]);
      await triage.saveTriage(ann, "first");
      expect(await undecided()).toEqual([other]);
    });

    it("lets one of many at once be the first", async () => {
      const { ann } = await openChange(open());
      const all = await Promise.all([1, 2, 3].map(() => open().triage.saveTriage(ann, "first")));
      expect(all.filter(({ saved }) => saved)).toHaveLength(1);
    });

    it("keeps the last, unless it says the same again", async () => {
      const { triage } = open();
      const { ann, bob } = await openChange(open());
      const assigned = { ...ann, kind: "assigned", assignee: "U3", assigneeName: "cem" } as const;
      expect(await triage.saveTriage(assigned, "last")).toEqual({ entry: assigned, saved: true });
      const again = { ...bob, kind: "assigned", assignee: "U3", assigneeName: "cem" } as const;
      expect(await triage.saveTriage(again, "last")).toEqual({ entry: assigned, saved: false });
      const another = { ...again, assignee: null, assigneeName: "dee" };
      expect(await triage.saveTriage(another, "last")).toEqual({ entry: another, saved: true });
    });

    it("has one of each kind side by side, oldest first, until they are taken back", async () => {
      const { triage } = open();
      const { changeId, one, other, ann, bob } = await openChange(open());
      const closed = { ...bob, kind: "not-material", reason: "not our <@U1> plan" } as const;
      await triage.saveTriage(closed, "first");
      await triage.saveTriage(ann, "first");
      await triage.saveTriage({ ...ann, channelId: other }, "first");
      expect(await triage.listTriage(one, [changeId, changeId + 1])).toEqual([ann, closed]);
      expect(await triage.reopen(changeId, one, BY)).toHaveLength(2);
      expect(await triage.listTriage(one, [changeId])).toEqual([]);
      expect(await triage.reopen(changeId, one, BY)).toEqual([]);
      expect(await triage.listTriage(other, [changeId])).toHaveLength(1);
    });

    it("knows none where nothing was decided", async () => {
      const { changeId, one } = await openChange(open());
      expect(await open().triage.listTriage(one, [changeId])).toEqual([]);
      expect(await open().triage.listTriage(one, [])).toEqual([]);
    });
  });
}
