import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type NextJob, notifyJob } from "../../jobs/job.js";
import { planReminders } from "../../jobs/steps/remind.js";
import {
  type ChannelSettings,
  DEFAULT_CHANNEL_SETTINGS,
  saveChannelSettings,
} from "../../src/channels/channel-settings.js";
import type { SendRequest } from "../../src/chat/types.js";
import { textsOf } from "../support/notice-texts.js";
import { CHANNEL, DAY, HOUR, kinds, MINUTE, Pipeline, URL_OF_TERMS } from "./support/pipeline.js";
import { policyHtml } from "./support/policy.js";

const LOOK: NextJob = { step: "remind", id: "remind", payload: {} };
/** Two days that bind: until 6 April one can object, on 6 May it comes into force. */
const DATED = policyHtml({
  disputes:
    "final and binding arbitration, and you waive a trial by jury. You may opt out of arbitration until 6 April 2026. These terms take effect on 6 May 2026",
});
const HIGH = policyHtml({ disputes: "final and binding arbitration, and you waive a trial by jury" });

let shared: Pipeline;
let pipeline: Pipeline;

beforeAll(async () => {
  shared = await Pipeline.open();
});
afterAll(() => shared.database.close());
beforeEach(async () => {
  // A Tuesday, 10 March 2026, 08:00 UTC.
  pipeline = await shared.fresh();
  pipeline.pages.set(URL_OF_TERMS, policyHtml());
});

async function set(settings: Partial<ChannelSettings>): Promise<void> {
  const { id } = await pipeline.stores.watches.saveChannel(CHANNEL);
  await saveChannelSettings(pipeline.stores, id, { ...DEFAULT_CHANNEL_SETTINGS, heartbeat: false, ...settings });
}

/** A change that is told on 10 March, late in the evening. */
async function change(settings: Partial<ChannelSettings> = {}, html = DATED): Promise<void> {
  await set(settings);
  await pipeline.watch();
  await pipeline.check();
  pipeline.pages.set(URL_OF_TERMS, html);
  await pipeline.check(14 * HOUR);
  await pipeline.pass(11 * MINUTE);
}

/** Goes to a time, as if nothing had run until then, and looks twice, as two workers do. */
async function lookAt(time: string): Promise<void> {
  await pipeline.pass(new Date(time).getTime() - pipeline.time.getTime());
  await Promise.all([pipeline.run([LOOK]), pipeline.run([LOOK])]);
}

const reminders = () =>
  pipeline.adapter.sent.filter(({ notice }) => /Object by|In force|decided on|This week/.test(notice.summary));
const heads = (sent: readonly SendRequest[]) =>
  sent.map(
    ({ notice }) =>
      /^(?:.*?, (?:today|tomorrow|in \d+ days)|Nobody here has decided on C-1 for \d+ days?)/.exec(notice.summary)?.[0],
  );

describe("the clock of deadlines", () => {
  it("reminds 14, 3 and 1 days before in the card's thread, once each, across a change of the clocks", async () => {
    await change({ timeZone: "Europe/Berlin", raise: null });
    const [card] = pipeline.adapter.sent;
    expect(card?.thread).toBeUndefined();
    for (const time of [
      ...["2026-03-23T07:59:00Z", "2026-03-23T08:00:30Z", "2026-03-23T08:01:30Z", "2026-03-29T12:00:00Z"],
      ...["2026-04-03T06:59:00Z", "2026-04-03T07:00:30Z", "2026-04-05T07:00:30Z", "2026-04-06T12:00:00Z"],
    ]) {
      await lookAt(time);
    }
    expect(heads(reminders())).toEqual([
      "Object by 6 April 2026, in 14 days",
      "Object by 6 April 2026, in 3 days",
      "Object by 6 April 2026, tomorrow",
    ]);
    expect(reminders().map(({ thread }) => thread)).toEqual(Array(3).fill({ number: "1" }));
    const words = textsOf(reminders()[0]?.notice ?? { summary: "", blocks: [] }).join("\n");
    expect(words).toContain("until 6 April 2026");
    await lookAt("2026-05-30T12:00:00Z");
    // Weeks were missed: of the day it comes into force only what is left to say, and it has passed.
    expect(reminders()).toHaveLength(3);
  });

  it("sends one reminder after an outage, and none that was due before the channel was told", async () => {
    await change({ raise: null, remind: [30, 14, 3, 1] });
    await lookAt("2026-04-05T10:00:00Z");
    await lookAt("2026-04-05T11:00:00Z");
    expect(heads(reminders())).toEqual(["Object by 6 April 2026, tomorrow"]);
    await lookAt("2026-04-06T10:00:00Z");
    expect(heads(reminders())).toEqual(["Object by 6 April 2026, tomorrow", "In force 6 May 2026, in 30 days"]);
  });

  it("says nothing where it is set so, of a muted or unwatched policy, or of what does not matter", async () => {
    await change({ raise: null, remind: [] });
    await lookAt("2026-04-05T10:00:00Z");
    await set({ raise: null });
    const { stores } = pipeline;
    const [watch] = await stores.watches.listWatches({});
    await stores.watches.muteWatches([watch?.id ?? 0], new Date("2026-04-06T00:00:00Z"));
    await lookAt("2026-04-05T11:00:00Z");
    const triage = { changeId: 1, channelId: 1, kind: "not-material", actor: "U1", actorName: "ann" } as const;
    await stores.triage.saveTriage(
      { ...triage, at: pipeline.time, assignee: null, assigneeName: null, reason: "not ours" },
      "first",
    );
    await lookAt("2026-05-05T12:00:00Z");
    expect(reminders()).toEqual([]);
  });

  it("does not send what was found not material while it waited to be sent", async () => {
    await change({ raise: null });
    const { stores } = pipeline;
    await pipeline.pass(new Date("2026-04-05T10:00:00Z").getTime() - pipeline.time.getTime());
    const outcome = await planReminders({}, pipeline.deps);
    const planned = outcome.kind === "reminders-planned" ? outcome.deliveries : [];
    expect(planned).toHaveLength(1);
    const triage = { changeId: 1, channelId: 1, kind: "not-material", actor: "U1", actorName: "ann" } as const;
    const entry = { ...triage, at: pipeline.time, assignee: null, assigneeName: null, reason: "not ours" };
    await stores.triage.saveTriage(entry, "first");
    await pipeline.run(planned.map(notifyJob));
    expect(reminders()).toEqual([]);
    expect((await stores.deliveries.getDelivery(planned[0]?.id ?? 0)).reason).toMatch(/taken back/);
  });

  it("does not remind of what was taken back: the text is again as it was", async () => {
    await change({ raise: null });
    pipeline.pages.set(URL_OF_TERMS, policyHtml());
    await pipeline.check(13 * HOUR);
    await pipeline.pass(11 * MINUTE);
    const [back] = await pipeline.stores.changes.listChanges({ limit: 1 });
    expect(back).toMatchObject({ id: 2, revertedToVersionId: 1 });
    await lookAt("2026-04-05T10:00:00Z");
    expect(reminders()).toEqual([]);
    const listed = { documentIds: [1], from: "2026-01-01", limit: 9 };
    expect((await pipeline.stores.deadlines.listDeadlines(listed)).filter(({ changeId }) => changeId === 1)).toEqual(
      [],
    );
  });

  it("does not send what has passed while it waited to be sent", async () => {
    await change({ raise: null });
    pipeline.adapter.answer = () => ({ kind: "retry", reason: "down", retryAfterMs: 40 * HOUR });
    await pipeline.pass(new Date("2026-04-05T10:00:00Z").getTime() - pipeline.time.getTime());
    await pipeline.run([LOOK]).catch(() => {});
    pipeline.adapter.answer = () => ({ kind: "posted", message: { number: "9" } });
    const before = pipeline.adapter.sent.length;
    expect(kinds(await pipeline.check(50 * HOUR))).toContain("undeliverable");
    expect(pipeline.adapter.sent).toHaveLength(before);
    const [last] = await pipeline.stores.deliveries.listDeliveries({ limit: 1 });
    expect(last).toMatchObject({ status: "failed", reason: "The day, 2026-04-06, has passed." });
  });
});

describe("a High change that nobody has decided on", () => {
  it("is raised once after the days set, to its owner, else to the group", async () => {
    await change({ remind: [], raise: 2, ping: "S0LEGAL" }, HIGH);
    await lookAt("2026-03-12T10:00:00Z");
    expect(reminders()).toEqual([]);
    await lookAt("2026-03-13T10:00:00Z");
    await lookAt("2026-03-20T10:00:00Z");
    expect(heads(reminders())).toEqual(["Nobody here has decided on C-1 for 2 days"]);
    expect(reminders()[0]).toMatchObject({ ping: "S0LEGAL", thread: { number: "1" } });
  });

  it("is not once somebody has, and again after a snooze, to whom it belongs", async () => {
    await change({ remind: [], raise: 2, ping: "S0LEGAL" }, HIGH);
    const { stores } = pipeline;
    const [watch] = await stores.watches.listWatches({});
    if (!watch) throw new Error("no watch");
    const labels = { owner: "U7", ownerName: "dana" };
    await stores.watches.saveWatch({ ...watch, settings: watch, labels, now: pipeline.time });
    const snooze = { changeId: 1, channelId: 1, actor: "U1", at: pipeline.time };
    await stores.triage.saveSnooze({ ...snooze, until: new Date("2026-03-20T10:00:00Z") });
    await lookAt("2026-03-15T10:00:00Z");
    expect(reminders()).toEqual([]);
    await lookAt("2026-03-20T10:00:01Z");
    expect(reminders()).toHaveLength(1);
    expect(reminders()[0]).toMatchObject({ people: ["U7"] });
    expect(reminders()[0]?.ping).toBeUndefined();
    const decision = { changeId: 1, channelId: 1, kind: "acknowledged", actor: "U1", actorName: "ann" } as const;
    const nobody = { assignee: null, assigneeName: null, reason: null };
    await stores.triage.saveTriage({ ...decision, at: pipeline.time, ...nobody }, "first");
    await stores.triage.saveSnooze({ ...snooze, until: new Date("2026-03-25T10:00:00Z") });
    await lookAt("2026-03-26T10:00:00Z");
    expect(reminders()).toHaveLength(1);
  });
});

describe("the heartbeat", () => {
  it("comes once a week though nothing changed, and says how all stands", async () => {
    await set({ heartbeat: true, timeZone: "Europe/Berlin" });
    await pipeline.watch();
    await pipeline.check();
    for (const time of [
      "2026-03-16T07:59:00Z",
      "2026-03-16T08:00:30Z",
      "2026-03-18T08:00:00Z",
      "2026-03-30T07:00:30Z",
    ]) {
      await lookAt(time);
    }
    expect(reminders().map(({ notice }) => notice.summary)).toEqual(
      Array(2).fill("This week's word: 1 policy watched here, 0 of them verified in the last day."),
    );
    const words = textsOf(reminders()[0]?.notice ?? { summary: "", blocks: [] }).join("\n");
    expect(words).toContain("Nothing is unreadable.");
    expect(words).toContain("No deadline in the next 30 days.");
    expect(words).toContain("No change waits for a decision.");
    expect(words).toContain("next Mon 2026-03-23 09:00 Europe/Berlin");
  });

  it("stands on the weekly digest where there is one, with the days ahead", async () => {
    await change({ heartbeat: true, remind: [], raise: null });
    const [watch] = await pipeline.stores.watches.listWatches({});
    if (!watch) throw new Error("no watch");
    await pipeline.stores.watches.saveWatch({ ...watch, settings: { ...watch, digest: "weekly" }, now: pipeline.time });
    await pipeline.run([{ step: "digest", id: "digest", payload: {} }]);
    await lookAt("2026-03-16T09:00:30Z");
    expect(reminders()).toEqual([]);
    await pipeline.run([{ step: "digest", id: "digest", payload: {} }]);
    const words = textsOf(pipeline.adapter.sent.at(-1)?.notice ?? { summary: "", blocks: [] }).join("\n");
    expect(words).toContain("This week's word: 1 policy watched here");
    expect(words).toContain("1 change to decide on, 0 High.");
    expect(words).toContain("Object by 6 April 2026, in 21 days · C-1 · D-1 Marigold Notes Terms of Service");
    await pipeline.pass(DAY);
  });
});
