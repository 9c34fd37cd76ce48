/**
 * How long it takes to try a profile out on 90 days of many documents: `tsx bench/replay.ts [documents] [changes each]`. Changes
 * are written as the pipeline would have, on the embedded database; the figure is `profile preview` from command to answer.
 */
import { performance } from "node:perf_hooks";
import {
  createWorld,
  openTestDatabase,
  publishBaseline,
  publishChange,
  TERMS_BEFORE,
} from "../test/chat/commands/world.js";

const [documents = 300, each = 4] = process.argv.slice(2).map(Number);
const database = await openTestDatabase();
const world = await createWorld(database);
const { stores } = world;
const now = world.now.getTime();
const { id: channelId } = await stores.watches.saveChannel({
  adapter: "terminal",
  workspace: "local",
  channel: "general",
});
const settings = { threshold: "medium", provisionType: null, digest: "off" } as const;
for (let index = 0; index < documents; index += 1) {
  const platform = { slug: `v${index}`, name: `Vendor ${index}`, aliases: [], domains: [] };
  const { id: platformId } = await stores.platforms.savePlatform(platform);
  const page = { platformId, type: "terms", url: `https://v${index}.example/terms` };
  const { id: documentId } = await stores.documents.saveDocument(page, world.now);
  await stores.watches.saveWatch({ channelId, documentId, settings, createdBy: "bench", now: world.now });
  world.now = new Date(now - 89 * 86_400_000);
  await publishBaseline(world, documentId, `${TERMS_BEFORE}\n\nVendor ${index}.`);
  for (let change = 1; change <= each; change += 1) {
    world.now = new Date(now - (89 - change * 20) * 86_400_000);
    const text = TERMS_BEFORE.replace("30 days of notice", `${change} days of notice`).replace(
      "binding arbitration",
      change % 2 ? "binding arbitration by one arbitrator" : "binding arbitration",
    );
    await publishChange(world, await stores.documents.getDocument(documentId), `${text}\n\nVendor ${index}.`);
  }
}
world.now = new Date(now);
await world.run("profile raise:termination lower:arbitration");
for (let turn = 0; turn < 3; turn += 1) {
  const begun = performance.now();
  const reply = await world.run("profile preview");
  const ms = Math.round(performance.now() - begun);
  const words = reply.blocks.flatMap((block) =>
    block.kind === "text" && String(block.text).startsWith("In the last") ? [block.text] : [],
  );
  process.stdout.write(`${documents} documents, ${documents * each} changes: ${ms} ms. ${words.join("")}\n`);
}
await world.runner.stop();
await database.close();
process.exit(0);
