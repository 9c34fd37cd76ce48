import { describe, expect, it } from "vitest";
import type { Stores } from "../../../src/ports.js";
import { acceptance, day, outcome, policyText, saveDocument, saveVersion } from "../../support/records.js";

/** A change and two channels. */
async function open3(stores: Stores) {
  const { id } = await saveDocument(stores);
  const before = await saveVersion(stores, id, policyText(["# Data", "We keep data for 30 days."]), day(1));
  await stores.changes.acceptBaseline(acceptance(before, [], { now: day(1) }));
  const after = await saveVersion(stores, id, policyText(["# Data", "We keep data for 90 days."]), day(3));
  const { id: changeId } = await stores.changes.saveUnconfirmed(outcome(before, after), acceptance(after, []));
  const ref = { adapter: "slack", workspace: "T1", channel: "C1" };
  const [one, other] = [
    await stores.watches.saveChannel(ref),
    await stores.watches.saveChannel({ ...ref, channel: "C2" }),
  ];
  return { changeId, one: one.id, other: other.id };
}

export function describeAcknowledgements(open: () => Stores): void {
  describe("acknowledgements", () => {
    it("keeps who was first in each channel", async () => {
      const { changeId, one, other } = await open3(open());
      const { acknowledgements } = open();
      const ann = { changeId, channelId: one, actor: "U1", actorName: "ann", at: day(4) };
      const bob = { ...ann, actor: "U2", actorName: "bob", at: day(5) };
      expect(await acknowledgements.acknowledge(ann)).toEqual({ acknowledgement: ann, first: true });
      expect(await acknowledgements.acknowledge(bob)).toEqual({ acknowledgement: ann, first: false });
      expect(await acknowledgements.acknowledge({ ...bob, channelId: other })).toMatchObject({ first: true });
      expect(await acknowledgements.findAcknowledgement(changeId, one)).toEqual(ann);
    });

    it("lets one of many at once be the first", async () => {
      const { changeId, one } = await open3(open());
      const given = { changeId, channelId: one, actor: "U1", actorName: "ann", at: day(4) };
      const all = await Promise.all([1, 2, 3].map(() => open().acknowledgements.acknowledge(given)));
      expect(all.filter(({ first }) => first)).toHaveLength(1);
    });

    it("knows none where nobody was", async () => {
      const { changeId, one } = await open3(open());
      expect(await open().acknowledgements.findAcknowledgement(changeId, one)).toBeNull();
    });
  });
}
