import { describe, expect, it } from "vitest";
import { mailChannel } from "../../../src/mail-channel.js";
import type { ChannelRef, Delivery, NewCorrection, NewReport, Stores } from "../../../src/ports.js";
import { acceptance, day, outcome, policyText, saveDocument, saveVersion } from "../../support/records.js";

const T1 = { adapter: "slack", workspace: "T1" };
const T2 = { adapter: "slack", workspace: "T2" };

/** A change whose card stands in two channels of one workspace and in one of another. */
async function openChange(stores: Stores) {
  const { id: documentId } = await saveDocument(stores);
  const before = await saveVersion(stores, documentId, policyText(["# Data", "We keep data for 30 days."]), day(1));
  await stores.changes.acceptBaseline(acceptance(before, [], { now: day(1) }));
  const after = await saveVersion(stores, documentId, policyText(["# Data", "We keep data for 90 days."]), day(3));
  const { id: changeId } = await stores.changes.confirm(outcome(before, after), acceptance(after, []));
  const channels = [];
  for (const ref of [
    { ...T1, channel: "C1" },
    { ...T1, channel: "C2" },
    { ...T2, channel: "C1" },
  ]) {
    channels.push((await stores.watches.saveChannel(ref)).id);
  }
  const [one = 0, two = 0, other = 0] = channels;
  const plan = { kind: "change", documentId, changeId, key: `change-${changeId}` } as const;
  const planned = await stores.deliveries.planDeliveries(
    channels.map((channelId) => ({ ...plan, channelId })),
    day(4),
  );
  const card = (channelId: number) => planned.find((delivery) => delivery.channelId === channelId) as Delivery;
  async function post(...ids: number[]) {
    for (const channelId of ids) {
      await stores.deliveries.claim(card(channelId).id, day(4), day(0));
      await stores.deliveries.markPosted(card(channelId).id, { ts: "1" }, day(4));
    }
  }
  const audit = { at: day(5), actor: "U1", channelId: one, verb: "wrong", subject: "C-1", detail: {} };
  const who = { actor: "U1", actorName: "ann", at: day(5) };
  const report: NewReport = {
    ...{ ...T1, changeId, channelId: one, part: "direction", words: "the other way", isTold: true, audit, ...who },
  };
  const correction: NewCorrection = {
    ...{ ...T1, changeId, set: { direction: "better" }, reason: null, answers: ["direction", "other"], ...who },
    audit: { ...audit, verb: "correct" },
  };
  return { changeId, documentId, one, two, other, card, post, report, correction };
}

const audited = async ({ audit }: Stores) => (await audit.listAudit({ limit: 20 })).map(({ verb }) => verb);

export function describeCorrections(open: () => Stores): void {
  describe("reports of what is wrong", () => {
    it("are noted and told once, however often and at once the same is said", async () => {
      const { corrections } = open();
      const { report, one } = await openChange(open());
      const both = await Promise.all([corrections.saveReport(report), corrections.saveReport(report)]);
      expect(both.map(({ saved }) => saved).sort()).toEqual([false, true]);
      expect(both.flatMap(({ deliveries }) => deliveries)).toMatchObject([
        { channelId: one, kind: "report", key: "report-1", reportId: 1, status: "pending" },
      ]);
      const again = await corrections.saveReport({ ...report, words: "it got better" });
      expect(again).toMatchObject({ saved: false, report: { words: "it got better" }, deliveries: [] });
      expect(await corrections.saveReport({ ...report, words: null })).toMatchObject({
        report: { words: "it got better" },
      });
      expect(await corrections.saveReport({ ...report, actor: "U2" })).toMatchObject({ saved: true });
      expect(await corrections.saveReport({ ...report, part: "severity", isTold: false })).toMatchObject({
        ...{ saved: true, deliveries: [] },
      });
      expect(await audited(open())).toEqual(["wrong", "wrong", "wrong"]);
      const listed = await corrections.listReports({ channelId: one, limit: 9 });
      expect(listed.map(({ actor, part, state }) => [actor, part, state])).toEqual([
        ["U1", "severity", "open"],
        ["U2", "direction", "open"],
        ["U1", "direction", "open"],
      ]);
    });

    it("are rejected with a reason, those of one channel alone, and can be made again then", async () => {
      const { corrections } = open();
      const { report, two, one, changeId } = await openChange(open());
      await corrections.saveReport(report);
      await corrections.saveReport({ ...report, channelId: two, actor: "U9" });
      const made = { ...T1, changeId, channelId: one, answer: "section 4 says so", actorName: "bo", at: day(6) };
      const audit = { ...report.audit, verb: "correct" };
      const { answered, deliveries } = await corrections.reject({ ...made, audit });
      expect(answered).toMatchObject([{ id: 1, state: "rejected", answer: "section 4 says so", decidedByName: "bo" }]);
      expect(deliveries).toMatchObject([{ channelId: one, kind: "answered", reportId: 1, key: "answered-1" }]);
      expect(await corrections.reject({ ...made, audit })).toEqual({ answered: [], deliveries: [] });
      expect(await audited(open())).toEqual(["correct", "wrong", "wrong"]);
      expect(await corrections.saveReport(report)).toMatchObject({ saved: true, report: { state: "open" } });
      await expect(corrections.getReport(99)).rejects.toThrow("Report 99");
    });
  });

  describe("corrections", () => {
    it("hold for one workspace, and leave the record and the others as they are", async () => {
      const stores = open();
      const { changeId, correction, one, two, post } = await openChange(stores);
      await post(one, two);
      const before = await stores.changes.getChange(changeId);
      const made = await stores.corrections.correct(correction);
      expect(made).toMatchObject({ saved: true, before: null, correction: { revision: 1, direction: "better" } });
      expect(made.deliveries.map(({ channelId, kind, revision, key }) => [channelId, kind, revision, key])).toEqual([
        [one, "corrected", 1, "corrected-1-1"],
        [two, "corrected", 1, "corrected-1-1"],
      ]);
      expect(await stores.changes.getChange(changeId)).toEqual(before);
      expect(await stores.corrections.findCorrections(T2, [changeId])).toEqual([]);
      expect(await stores.corrections.findCorrections(T1, [changeId])).toEqual([made.correction]);
    });

    it("of two people at once both stand, and the same twice is one", async () => {
      const { corrections } = open();
      const { changeId, correction, one, post } = await openChange(open());
      await post(one);
      const severity = { ...correction, actor: "U2", actorName: "bo", set: { severity: "low" as const } };
      const made = await Promise.all([corrections.correct(correction), corrections.correct(severity)]);
      expect(made.map((one) => one.correction.revision).sort()).toEqual([1, 2]);
      expect(await corrections.findCorrections(T1, [changeId])).toMatchObject([
        { revision: 2, direction: "better", severity: "low", headline: null, withdrawn: false },
      ]);
      expect(await corrections.correct(correction)).toMatchObject({ saved: false, deliveries: [] });
      const reset = { headline: null, direction: null, severity: null, withdrawn: false };
      expect(await corrections.correct({ ...correction, set: reset })).toMatchObject({
        correction: { revision: 3, direction: null, severity: null },
      });
    });

    it("answer the reports they are about, in all channels of the workspace", async () => {
      const { corrections } = open();
      const { report, correction, one, two, other } = await openChange(open());
      await corrections.saveReport(report);
      await corrections.saveReport({ ...report, channelId: two, actor: "U9" });
      await corrections.saveReport({ ...report, part: "severity" });
      await corrections.saveReport({ ...report, ...T2, channelId: other });
      const { answered } = await corrections.correct(correction);
      expect(answered.map(({ id, state }) => [id, state]).sort()).toEqual([
        [1, "corrected"],
        [2, "corrected"],
      ]);
      const open1 = await corrections.listReports({ workspace: T1, states: ["open"], limit: 9 });
      expect(open1).toMatchObject([{ part: "severity", channelId: one }]);
      expect(await corrections.listReports({ workspace: T2, limit: 9 })).toMatchObject([{ state: "open" }]);
    });

    it("draw anew what may be out, and nothing that was never tried", async () => {
      const { corrections, deliveries } = open();
      const { correction, one, two, card } = await openChange(open());
      await deliveries.claim(card(one).id, day(4), day(0));
      await deliveries.release(card(one).id, { reason: "no answer", dueAt: day(4), mayHavePosted: true });
      expect((await corrections.correct(correction)).deliveries.map(({ channelId }) => channelId)).toEqual([one]);
      await deliveries.claim(card(two).id, day(4), day(0));
      const second = await corrections.correct({ ...correction, set: { severity: "low" } });
      expect(second.deliveries.map(({ channelId }) => channelId)).toEqual([one, two]);
    });

    it("hold for addresses that the workspace has mail sent to, and reach them", async () => {
      const stores = open();
      const { corrections, deliveries, watches, changes } = stores;
      const { correction, changeId, documentId, one, post } = await openChange(stores);
      await post(one);
      const [ours, theirs] = [T1, T2].map((home) => mailChannel(home, "dana@example.com"));
      for (const ref of [ours, theirs]) {
        const { id: channelId } = await watches.saveChannel(ref as ChannelRef);
        const plan = { kind: "change", documentId, changeId, channelId, key: `change-${changeId}` } as const;
        const [mailed] = await deliveries.planDeliveries([plan], day(4));
        await deliveries.claim(mailed?.id ?? 0, day(4), day(0));
        await deliveries.markPosted(mailed?.id ?? 0, { id: "<1@example>" }, day(4));
      }
      const made = await corrections.correct({ ...correction, set: { severity: "low" } });
      const told = await Promise.all(made.deliveries.map(({ channelId }) => watches.getChannel(channelId)));
      expect(told.map(({ adapter, workspace }) => `${adapter} ${workspace}`).sort()).toEqual([
        "mail slack:T1",
        "slack T1",
      ]);
      expect(await corrections.findCorrections(ours as ChannelRef, [changeId])).toEqual([made.correction]);
      expect(await corrections.findCorrections(theirs as ChannelRef, [changeId])).toEqual([]);
      const high = { atLeast: "medium", limit: 9 } as const;
      const before = await changes.listChanges({ ...high, correctedBy: theirs as ChannelRef });
      expect(await changes.listChanges({ ...high, correctedBy: ours as ChannelRef })).toHaveLength(before.length - 1);
    });

    it("are told outside once each, where a channel of the workspace has told the change", async () => {
      const { corrections, hooks } = open();
      const { correction, one, other, post } = await openChange(open());
      const wanted = {
        topics: ["change"],
        url: "https://hooks.example/a",
        createdBy: "U1",
        createdAt: day(1),
      } as const;
      const hook = await hooks.saveHook({ ...T1, ...wanted, channelId: one }, () => "kept");
      await hooks.saveHook({ ...T2, ...wanted, channelId: other }, () => "kept");
      await corrections.correct(correction);
      expect(await hooks.listMessages({ hookId: hook.id, limit: 9 })).toEqual([]);
      await post(one, other);
      await corrections.correct({ ...correction, set: { severity: "low" } });
      await corrections.correct({ ...correction, set: { severity: "low" } });
      await corrections.correct({ ...correction, set: { withdrawn: true }, reason: "a menu" });
      const listed = await hooks.listMessages({ hookId: hook.id, limit: 9 });
      expect(listed.map(({ event, key, detail }) => [event, key, detail["severity"], detail["withdrawn"]])).toEqual([
        ["change.corrected", "corrected-1-3", "low", "yes"],
        ["change.corrected", "corrected-1-2", "low", null],
        ["change.posted", "change-1", undefined, undefined],
      ]);
      expect(await hooks.listMessages({ hookId: hook.id + 1, limit: 9 })).toHaveLength(1);
    });

    it("that withdraw a change end its days and its wait for a decision there", async () => {
      const { corrections, triage, deadlines } = open();
      const { correction, one, other, post } = await openChange(open());
      await post(one, other);
      const undecided = async () => (await triage.listUndecided({ limit: 9 })).map(({ channelId }) => channelId);
      expect(await undecided()).toEqual([one, other]);
      await corrections.correct({ ...correction, set: { withdrawn: true } });
      expect(await undecided()).toEqual([other]);
      expect(await deadlines.listToldDays({ from: "2020-01-01", to: "2030-01-01", limit: 9 })).toEqual([]);
    });

    it("refuse what no form of ours lets through", async () => {
      const { corrections } = open();
      const { report, correction } = await openChange(open());
      await expect(corrections.saveReport({ ...report, words: "w".repeat(501) })).rejects.toThrow(
        "wrong_reports_words",
      );
      await expect(corrections.correct({ ...correction, set: { headline: "h".repeat(161) } })).rejects.toThrow(
        "corrections_headline",
      );
      await expect(corrections.correct({ ...correction, changeId: 99 })).rejects.toThrow("C-99");
      expect(await audited(open())).toEqual([]);
    });
  });
}
