import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { NextJob } from "../../jobs/job.js";
import { DEFAULT_CHANNEL_SETTINGS, saveChannelSettings } from "../../src/channels/channel-settings.js";
import type { Notice } from "../../src/chat/types.js";
import type { WatchSettings } from "../../src/ports.js";
import { textsOf } from "../support/notice-texts.js";
import { CHANNEL, DAY, HOUR, kinds, MINUTE, Pipeline, URL_OF_TERMS } from "./support/pipeline.js";
import { policyHtml } from "./support/policy.js";

const LOOK: NextJob = { step: "digest", id: "digest", payload: {} };
const OTHER_URL = `${URL_OF_TERMS}/2`;

let shared: Pipeline;
let pipeline: Pipeline;

beforeAll(async () => {
  shared = await Pipeline.open();
});
afterAll(() => shared.database.close());
beforeEach(async () => {
  // A Tuesday, 08:00 UTC; digests come on Mondays at 09:00.
  pipeline = await shared.fresh();
  pipeline.pages.set(URL_OF_TERMS, policyHtml());
});

async function watch(settings: Partial<WatchSettings> = {}, url?: string): Promise<void> {
  await pipeline.watch({ digest: "weekly", ...settings }, CHANNEL, url);
  await pipeline.check();
  await pipeline.run([LOOK]);
}

/** A change of the second page's or the first one's, read and confirmed. */
async function change(html: string, url = URL_OF_TERMS): Promise<void> {
  pipeline.pages.set(url, html);
  await pipeline.check(14 * HOUR);
  await pipeline.pass(11 * MINUTE);
}

const ARBITRATION = policyHtml({ disputes: "final and binding arbitration, and you waive a trial by jury" });
const LOW = policyHtml().replace("in advance", "after its end");

/** Goes to a time and looks for digests that are due. */
async function lookAt(time: string): Promise<string[]> {
  await pipeline.pass(new Date(time).getTime() - pipeline.time.getTime());
  return kinds(await pipeline.run([LOOK]));
}

function noticeText(notice: Notice | undefined): string {
  return notice ? textsOf(notice).join("\n") : "";
}

const digests = () =>
  pipeline.adapter.sent.map(({ notice }) => notice.summary).filter((line) => line.includes("digest"));

describe("a digest", () => {
  it("comes once at its time, tells each change once, and why it was not posted; then in one line that nothing changed", async () => {
    await watch({ threshold: "high" });
    pipeline.pages.set(OTHER_URL, policyHtml({ nonce: "2" }));
    await watch({}, OTHER_URL);
    await change(LOW);
    await change(
      policyHtml({ nonce: "2", disputes: "final and binding arbitration, and you waive a trial by jury" }),
      OTHER_URL,
    );
    expect(await lookAt("2026-03-16T08:59:00Z")).toEqual(["digests-planned"]);
    expect(await lookAt("2026-03-16T09:00:10Z")).toEqual(["digests-planned", "posted"]);
    expect(await lookAt("2026-03-16T09:01:10Z")).toEqual(["digests-planned"]);
    expect(digests()).toEqual([
      "Weekly digest, Tue 2026-03-10 08:00 to Mon 2026-03-16 09:00 (UTC): 2 changes of 1 platform, 1 of them posted here already.",
    ]);
    const words = noticeText(pipeline.adapter.sent.at(-1)?.notice);
    expect(words).toContain("C-1 · Terms of Service · Low, ");
    expect(words).toContain("not posted: Low is below the threshold High");
    expect(words).toMatch(/C-2 · Terms of Service · High, worse for users · .+ · posted 2026-03-11/);
    expect(words).toContain("Next weekly digest: Mon 2026-03-23 09:00 UTC");
    expect(words).toContain("/policy explain C-1");
    await lookAt("2026-03-23T09:00:00Z");
    const { notice } = pipeline.adapter.sent.at(-1) ?? {};
    expect(notice?.summary).toBe(
      "Weekly digest, Mon 2026-03-16 09:00 to Mon 2026-03-23 09:00 (UTC): nothing to tell of the 2 policies that can be read.",
    );
    const said = notice?.blocks.filter(({ kind }) => kind !== "footer") ?? [];
    expect(said).toEqual([
      { kind: "heading", text: "Weekly digest" },
      expect.objectContaining({ text: expect.stringContaining("nothing to tell of the 2 policies that can be read.") }),
      expect.objectContaining({ text: expect.stringContaining("This week's word: 2 policies watched here") }),
    ]);
  });

  it("comes once after several were missed, and tells of all that time", async () => {
    await watch();
    await lookAt("2026-04-01T12:00:00Z");
    await lookAt("2026-04-01T12:01:00Z");
    expect(digests()).toEqual([
      "Weekly digest, Tue 2026-03-10 08:00 to Mon 2026-03-30 09:00 (UTC): nothing to tell of the 1 policy that can be read.",
    ]);
  });

  it("says what could not be read since when and why", async () => {
    await watch();
    pipeline.pages.set(URL_OF_TERMS, "<html><body></body></html>");
    for (let round = 0; round < 4; round += 1) await pipeline.check(14 * HOUR);
    await lookAt("2026-03-16T09:00:00Z");
    const words = noticeText(pipeline.adapter.sent.at(-1)?.notice);
    expect(words).toContain("no watched policy can be read, so nothing was compared.");
    expect(words).toContain("D-1 Marigold Notes Terms of Service: cannot be read since 2026-03-1");
    expect(words).toContain("the page has no text");
  });

  it("comes daily only when something was not posted", async () => {
    await watch({ digest: "daily", threshold: "high" });
    expect(await lookAt("2026-03-11T09:00:00Z")).toEqual(["digests-planned"]);
    await change(ARBITRATION);
    expect(pipeline.adapter.sent).toHaveLength(1);
    await lookAt("2026-03-12T09:00:00Z");
    expect(digests()).toEqual([]);
    await change(ARBITRATION.replace("in advance", "after its end"));
    await lookAt("2026-03-13T09:00:00Z");
    expect(digests()).toEqual([expect.stringContaining("Daily digest, Thu 2026-03-12 09:00 to Fri 2026-03-13 09:00")]);
  });

  it("follows the channel's clocks and time", async () => {
    await saveChannelSettings(pipeline.stores, (await pipeline.stores.watches.saveChannel(CHANNEL)).id, {
      ...DEFAULT_CHANNEL_SETTINGS,
      timeZone: "America/New_York",
      digestTime: { weekday: 1, time: "07:15" },
    });
    await watch();
    expect(await lookAt("2026-03-16T11:14:00Z")).toEqual(["digests-planned"]);
    expect(await lookAt("2026-03-16T11:15:00Z")).toEqual(["digests-planned", "posted"]);
  });

  it("does not come where no watch asks for one any more", async () => {
    await watch();
    await pipeline.stores.watches.setDigest(1, "off");
    expect(await lookAt("2026-03-16T09:00:00Z")).toEqual(["digests-planned"]);
    expect(await pipeline.stores.digests.listTurns(1)).toEqual([]);
  });

  it("is posted once by two workers that look at the same time", async () => {
    await watch();
    await lookAt("2026-03-16T08:59:00Z");
    await pipeline.pass(2 * MINUTE);
    await Promise.all([pipeline.run([LOOK]), pipeline.run([LOOK])]);
    await pipeline.check();
    expect(digests()).toHaveLength(1);
  });

  it("is found by the sweep when the worker died after the plan", async () => {
    await watch();
    await pipeline.pass(7 * DAY);
    const { adapters } = pipeline.deps;
    Object.assign(pipeline.deps, { adapters: new Map() });
    await expect(pipeline.run([LOOK])).rejects.toThrow("not connected");
    Object.assign(pipeline.deps, { adapters });
    await pipeline.check(2 * MINUTE);
    expect(digests()).toHaveLength(1);
  });

  it("killed between post and bookkeeping, is sent again as what may be a repeat, with the same mark", async () => {
    await watch();
    await pipeline.pass(7 * DAY);
    const { stores } = pipeline.deps;
    const dying = Object.assign(Object.create(stores.deliveries), {
      markPosted: () => Promise.reject(new Error("killed")),
    });
    Object.assign(pipeline.deps, { stores: { ...stores, deliveries: dying } });
    await expect(pipeline.run([LOOK])).rejects.toThrow("killed");
    Object.assign(pipeline.deps, { stores });
    await pipeline.run([LOOK]);
    await pipeline.check(3 * MINUTE);
    const sent = pipeline.adapter.sent.filter(({ notice }) => notice.summary.includes("digest"));
    expect(sent.map(({ mayBeRepeat }) => mayBeRepeat)).toEqual([false, true]);
    expect(new Set(sent.map(({ deliveryId }) => deliveryId)).size).toBe(1);
    // How many were verified in the last day is said as it is when it is sent.
    const lasting = ({ notice }: { notice: Notice }) => textsOf(notice).filter((line) => !line.includes("This week"));
    expect(sent.map(lasting)[1]).toEqual(sent.map(lasting)[0]);
  });

  it("of one channel in trouble does not hold the others up", async () => {
    await watch();
    await pipeline.watch({ digest: "weekly" }, { ...CHANNEL, channel: "legal" });
    await pipeline.run([LOOK]);
    const { stores } = pipeline.deps;
    const failing = Object.assign(Object.create(stores.digests), {
      planDigest: (turn: { channelId: number }, plan: never) =>
        turn.channelId === 1
          ? Promise.reject(new Error("broken"))
          : stores.digests.planDigest({ ...turn, rhythm: "weekly", since: pipeline.time, dueAt: due }, plan),
    });
    const due = (await stores.digests.listTurns(2))[0]?.dueAt ?? pipeline.time;
    Object.assign(pipeline.deps, { stores: { ...stores, digests: failing } });
    expect(await lookAt("2026-03-16T09:00:00Z")).toEqual(["digests-planned", "posted"]);
  });
});

describe("the alert budget", () => {
  it("leaves Medium and Low to the digest once it is spent; the last card says so; High always comes, and mentions the group", async () => {
    await watch();
    await saveChannelSettings(pipeline.stores, 1, { ...DEFAULT_CHANNEL_SETTINGS, budget: 1, ping: "S012ABCDEF" });
    await change(LOW);
    const first = pipeline.adapter.sent.at(-1)?.notice;
    expect(noticeText(first)).toContain("Budget of 1 card a week reached: Medium and Low go to the digest");
    await change(LOW.replace("30 days", "35 days"));
    expect(pipeline.adapter.sent).toHaveLength(1);
    await change(ARBITRATION.replace("in advance", "after its end"));
    expect(pipeline.adapter.sent).toHaveLength(2);
    expect(noticeText(pipeline.adapter.sent.at(-1)?.notice)).not.toContain("Budget of");
    expect(pipeline.adapter.sent.map(({ ping }) => ping)).toEqual([undefined, "S012ABCDEF"]);
    await lookAt("2026-03-16T09:00:00Z");
    const words = noticeText(pipeline.adapter.sent.at(-1)?.notice);
    expect(words).toContain("not posted: over this channel's budget of 1 card in 7 days");
  });
});
