import { createChangeNotice } from "../../src/chat/notice/change-notice.js";
import { createCoverageNotice } from "../../src/chat/notice/coverage-notice.js";
import { createDigestNotice } from "../../src/chat/notice/digest-notice.js";
import { previewDigest } from "../../src/chat/notice/digest-view.js";
import { createHeartbeatNotice, readHeartbeat } from "../../src/chat/notice/heartbeat-notice.js";
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
  /** Every other answer somebody gets in the story, by the name of its picture: to be looked at, not for the docs. */
  readonly answers: Readonly<Record<string, Notice>>;
}

/** What else is asked once the change stands, and the name of its picture. */
const ASKED: Readonly<Record<string, string>> = {
  answer: "ask does meadow share my data with employers?",
  "not-stated": "ask who owns the copyright of the logo?",
  severity: "severity C-1",
  diff: "diff C-1",
  compare: "compare P-1",
  show: "show C-1",
  "show-full": "show C-1 full",
  provision: "show P-1",
  document: "show D-1",
  platform: "show meadow",
  list: "what do you watch?",
  status: "status",
  latest: "latest",
  timeline: "timeline meadow",
  risks: "risks meadow",
  verify: "verify C-1",
  cite: "cite C-1",
  deadlines: "deadlines",
  types: "types",
  about: "about",
  "help-watch": "help watch",
  misspelt: "watch medow",
  unknown: "asdf",
  acknowledge: "acknowledge C-1",
  assign: "assign C-1 me",
  escalated: "escalate C-1 the opt-out ends on 1 July",
  "not-material": "not-material C-1 we do not use it",
  undo: "undo",
  rules: "rules C-1 kind",
  profile: "profile raise:ai-training",
  mute: "mute meadow 7d",
  check: "check meadow",
  export: "export csv",
  audit: "audit",
  unwatched: "unwatch meadow",
};

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
    const answers = await askAll(world);
    await world.runner.stop();
    return { watch, change, acknowledged, explain, help, digest, settings, home, answers };
  } finally {
    await database.close();
  }
}

/** Each answer in its turn, so that what was decided before is seen in those after it; and the notices that come by themselves. */
async function askAll(world: World): Promise<Record<string, Notice>> {
  const answers: Record<string, Notice> = {};
  const document = await world.stores.documents.getDocument(1);
  const { stores, now } = world;
  const failing = {
    ...document,
    state: "unreadable",
    problem: "the page answers with status 403",
    unreadableSince: now,
  } as const;
  const platform = await stores.platforms.getPlatform(document.platformId);
  answers["unreadable"] = createCoverageNotice({ kind: "unreadable", platform, document: failing });
  const { id: channelId } = await stores.watches.saveChannel(GENERAL);
  answers["heartbeat"] = createHeartbeatNotice(await readHeartbeat(stores, channelId, now));
  for (const [name, line] of Object.entries(ASKED)) answers[name] = await world.run(line);
  return answers;
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
