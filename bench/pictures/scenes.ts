import { createChangeNotice } from "../../src/chat/notice/change-notice.js";
import { createDigestNotice } from "../../src/chat/notice/digest-notice.js";
import { previewDigest } from "../../src/chat/notice/digest-view.js";
import { triagedNotice } from "../../src/chat/notice/triaged-notice.js";
import type { Home, Notice } from "../../src/chat/types.js";
import { createRecordedVersions } from "../../src/demo/recorded-policy.js";
import { extractText } from "../../src/policy/extract/extract.js";
import { reportChange } from "../../src/policy/report/report.js";
import type { TriageEntry } from "../../src/ports.js";
import { readChangeView } from "../../src/records/change-view.js";
import {
  createWorld,
  GENERAL,
  openTestDatabase,
  publishBaseline,
  publishChange,
  type World,
} from "../../test/chat/commands/world.js";

/** What the bot says in the demo's story: somebody watches, the policy changes, somebody asks. */
export interface Scenes {
  readonly watch: Notice;
  readonly change: Notice;
  /** The card once somebody has seen to it. */
  readonly acknowledged: Notice;
  readonly explain: Notice;
  readonly help: Notice;
  readonly digest: Notice;
  readonly settings: Notice;
  readonly home: Home;
}

const FIRST_READ = new Date("2026-01-16T06:02:13.000Z");
const WATCHED = new Date("2026-05-28T09:14:00.000Z");
export const CHANGED = new Date("2026-06-01T06:02:13.000Z");

/** Plays the recorded policy on a real database with the real commands; every notice is the product's own. */
export async function playScenes(): Promise<Scenes> {
  const database = await openTestDatabase();
  try {
    const world = await createWorld(database);
    const [first, , changed] = createRecordedVersions(CHANGED).map(({ html }) => html);
    if (first === undefined || changed === undefined) throw new Error("The recorded policy has no two versions.");
    world.now = FIRST_READ;
    await world.run("watch meadow privacy");
    await publishBaseline(world, 1, first);
    await world.runner.settle();
    await world.run("unwatch meadow");
    world.now = WATCHED;
    await world.stores.documents.recordVerified(1, WATCHED);
    const watch = await world.run("watch meadow privacy severity:medium+");
    world.now = CHANGED;
    const report = reportChange(extractText(first, "html"), extractText(changed, "html"));
    const { id } = await publishChange(world, await world.stores.documents.getDocument(1), changed, report);
    await world.stores.documents.recordVerified(1, CHANGED);
    const change = createChangeNotice(await readChangeView(world.stores, id));
    const triage: TriageEntry = {
      ...{ changeId: id, channelId: 1, kind: "acknowledged" as const, actor: "U2", actorName: "Bob", at: CHANGED },
      ...{ assignee: null, assigneeName: null, reason: null },
    };
    const acknowledged = triagedNotice(change, [triage]);
    const help = await world.run("help");
    await postedCard(world, id);
    const digest = await weeklyDigest(world);
    const explain = await world.run("explain meadow type:ai-training");
    await world.run("settings timezone:Europe/Berlin audience:compliance");
    const settings = await world.run("settings");
    const findLink = async () => CARD_URL;
    const home = await world.runner.home({ channel: { ...GENERAL, channel: "D1" }, user: "alice", findLink });
    await world.runner.stop();
    return { watch, change, acknowledged, explain, help, digest, settings, home };
  } finally {
    await database.close();
  }
}

const CARD_URL = "https://meadow.slack.com/archives/C1/p1780293733000100";

/** The change's card stands in the channel. */
async function postedCard({ stores, now }: World, changeId: number): Promise<void> {
  const { id: channelId } = await stores.watches.saveChannel(GENERAL);
  const plan = { channelId, kind: "change", documentId: 1, changeId, key: `change-${changeId}` } as const;
  const [delivery] = await stores.deliveries.planDeliveries([plan], now);
  await stores.deliveries.claim(delivery?.id ?? 0, now, now);
  await stores.deliveries.markPosted(delivery?.id ?? 0, { channel: "C1", ts: "1780293733.000100" }, now);
}

/** The channel's weekly digest, an hour after the change. */
async function weeklyDigest({ stores, now }: World): Promise<Notice> {
  const { id: channelId } = await stores.watches.saveChannel(GENERAL);
  const until = new Date(now.getTime() + 3_600_000);
  const turn = {
    channelId,
    rhythm: "weekly",
    since: new Date(until.getTime() - 7 * 86_400_000),
    dueAt: until,
  } as const;
  const view = { ...(await previewDigest(stores, turn, until)), preview: false };
  return createDigestNotice(view, new Map(view.entries.map(({ delivery }) => [delivery.id, CARD_URL])));
}
