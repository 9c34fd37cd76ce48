import { createChangeNotice } from "../../src/chat/notice/change-notice.js";
import type { Home, Notice } from "../../src/chat/types.js";
import { createRecordedVersions } from "../../src/demo/recorded-policy.js";
import { extractText } from "../../src/policy/extract/extract.js";
import { reportChange } from "../../src/policy/report/report.js";
import { readChangeView } from "../../src/records/change-view.js";
import {
  createWorld,
  GENERAL,
  openTestDatabase,
  publishBaseline,
  publishChange,
} from "../../test/chat/commands/world.js";

/** What the bot says in the demo's story: somebody watches, the policy changes, somebody asks. */
export interface Scenes {
  readonly watch: Notice;
  readonly change: Notice;
  readonly explain: Notice;
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
    const explain = await world.run("explain meadow type:ai-training");
    await world.run("settings timezone:Europe/Berlin audience:compliance");
    const settings = await world.run("settings");
    const home = await world.runner.home({ channel: { ...GENERAL, channel: "D1" }, user: "alice" });
    await world.runner.stop();
    return { watch, change, explain, settings, home };
  } finally {
    await database.close();
  }
}
