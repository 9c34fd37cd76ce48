/**
 * A week of a team of three, acted out in Slack through the loopback server and the real client, on the real steps, commands and
 * catalogue: `tsx bench/week.ts`. Prints what each of them sees, in order, to be read as they would. Pages are made up.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { notifyJob } from "../jobs/job.js";
import { createCatalogue } from "../src/catalogue/catalogue.js";
import { createCommandRunner } from "../src/chat/commands/runner.js";
import type { ChatAdapter } from "../src/chat/types.js";
import { Pipeline } from "../test/jobs/support/pipeline.js";
import { policyHtml } from "../test/jobs/support/policy.js";
import { directEngine } from "../test/support/direct-engine.js";
import { textOf } from "../test/support/slack/check-message.js";
import { event, mention, slashCommand } from "../test/support/slack/payloads.js";
import { createSlackWorld } from "../test/support/slack/slack-world.js";

const VENDORS = `vendor,documents,tags,owner
Zoom,privacy terms,meetings,<@U2|bob>
Slack,privacy terms,chat,<@U2|bob>
Coursera,privacy terms,training,<@U3|cara>
Udemy,privacy terms,training,<@U3|cara>
Dropbox,privacy terms,storage,<@U1|alice>
${"GitHub GitLab Figma Notion Airtable Asana Trello HubSpot Zendesk Mailchimp Stripe PayPal Shopify Spotify Netflix Pinterest Reddit Discord Twitch Duolingo LinkedIn Canva Adobe Datadog Twilio"
  .split(" ")
  .map((name) => `${name},terms,tools,`)
  .join("\n")}
`;
const MINUTE = 60_000;
const CHANNEL = "C1";
const PEOPLE = { alice: "U1", bob: "U2", cara: "U3" } as const;
type Person = keyof typeof PEOPLE;

const pipeline = await Pipeline.open();
const { stores } = pipeline;
const sentNow: number[] = [];
const runner = createCommandRunner({
  ...{ stores, engine: directEngine, catalogue: await createCatalogue() },
  ...{ clock: { now: () => pipeline.time }, logger: { error: print, warn: () => {} }, version: "week" },
  checks: {
    requestCheck: async () => {},
    sendNow: async (deliveries) => void sentNow.push(...deliveries.map(({ id }) => id)),
    countJobs: async () => [],
  },
  judgeUrl: () => null,
  discover: async () => ({ pages: [], problem: "not looked for here" }),
  defaults: { checkEveryMs: 43_200_000, confirmAfterMs: 600_000, watchLimits: { channel: 500, workspace: 500 } },
  sleep: (_ms, signal) => sleep(200, undefined, { signal }),
});
const world = await createSlackWorld(runner);
const { slack } = world;
slack.addChannel(CHANNEL);
for (const scope of ["files:read", "files:write", "users:read", "channels:history"]) slack.scopes.add(scope);
await world.adapter.start();
(pipeline.deps.adapters as Map<string, ChatAdapter>).set("slack", world.adapter);

function print(...words: unknown[]): void {
  process.stdout.write(`${words.map((word) => (typeof word === "string" ? word : JSON.stringify(word))).join(" ")}\n`);
}

function say(who: string, blocks: unknown, text: string): void {
  const shown = Array.isArray(blocks) && blocks.length > 0 ? blocks.map((block) => textOf([block])).join("\n") : text;
  print(`${who}\n${shown.replace(/^/gm, "    ")}`);
}

const told = new Set<string>();
/** What is new in the channel and its threads. */
function lookAround(): void {
  const all = [...slack.channels].flatMap(([id, { messages }]) => messages.map((message) => ({ id, message })));
  for (const { id, message } of all) {
    if (told.has(message.ts)) continue;
    told.add(message.ts);
    const place = message.thread_ts === undefined ? `#${id}` : `#${id}, in a thread`;
    say(`  ${place}:`, message.blocks, message.file ? `[file ${message.file.name}]` : message.text);
  }
}

/** A command of somebody, and all that is seen after it. */
async function type(person: Person, line: string): Promise<void> {
  print(`\n${person} types ${line}`);
  // While this process reads pages it answers no ping, and Slack's client connects anew.
  while (slack.connected === 0) await sleep(50);
  const response = slack.addResponseUrl();
  const [command = "", ...words] = line.split(" ");
  const user = { user_id: PEOPLE[person], user_name: person };
  const payload = slashCommand(command, words.join(" "), { channel: CHANNEL, responseUrl: response.url });
  await slack.push("slash_commands", { ...payload, ...user });
  await settle(() => response.sent.length);
  for (const { blocks, text, response_type: type } of response.sent)
    say(type === "ephemeral" ? `  only ${person}:` : "  #C1:", blocks, text);
  await post();
}

/** Waits until nothing new has come for a while, once something has. */
async function settle(count: () => number): Promise<void> {
  const before = messagesOf();
  let seen = 0;
  for (let quiet = 0, waited = 0; quiet < 6 && waited < 400; waited += 1) {
    await sleep(50);
    const now = count() + messagesOf() - before;
    quiet = now > 0 && now === seen ? quiet + 1 : 0;
    seen = now;
  }
}

function messagesOf(): number {
  return [...slack.channels.values()].reduce((sum, { messages }) => sum + messages.length, 0);
}

/** Sends what commands asked to be sent at once. */
async function post(): Promise<void> {
  const ids = sentNow.splice(0);
  const deliveries = await Promise.all(ids.map((id) => stores.deliveries.getDelivery(id)));
  await pipeline.run(deliveries.map(notifyJob));
  lookAround();
}

async function until(day: string, hour = "09:00"): Promise<void> {
  print(`\n===== ${day} ${hour}`);
  world.now = new Date(`${day}T${hour}:00Z`);
  await pipeline.check(world.now.getTime() - pipeline.time.getTime());
  await pipeline.pass(11 * MINUTE);
  for (const step of ["digest", "remind"] as const) await pipeline.run([{ step, id: step, payload: {} }]);
  lookAround();
}

async function setPage(host: string, words: Parameters<typeof policyHtml>[0]): Promise<void> {
  const documents = await stores.documents.listDocuments();
  for (const { url } of documents) if (new URL(url).hostname.includes(host)) pipeline.pages.set(url, policyHtml(words));
}

pipeline.time = new Date("2026-03-09T08:00:00Z");
pipeline.keepsPutOff = true;
print("===== 2026-03-09, a Monday. alice mentions @fineprint import with vendors.csv");
const { event: inner, ...around } = mention("import", { channel: CHANNEL });
await slack.push("events_api", {
  ...around,
  event: { ...inner, files: [slack.addFile("vendors.csv", Buffer.from(VENDORS))] },
});
for (let waited = 0; waited < 60_000 && slack.messages(CHANNEL, "1800000000.000100").length === 0; waited += 100)
  await sleep(100);
lookAround();
await setPage("", {});
await until("2026-03-09", "10:00");
await type("alice", "/policy list");
await type("cara", "/policy list mine");
await type("alice", "/policy digest weekly mon 09:00");

await setPage("zoom", { disputes: "final and binding arbitration, and you waive a trial by jury" });
await setPage("udemy", { retention: "180 days" });
await until("2026-03-10", "12:00");
await type("bob", "/policy assign C-1 me");
await type("cara", "/policy explain C-2");
await type("cara", "/policy not-material C-2 our data there is test data");
await type("alice", "/policy rules");
await type("bob", "/policy acknowledge C-1");

await setPage("udemy", { retention: "365 days" });
await setPage("dropbox", { disputes: "binding arbitration. You may opt out until 31 March 2026 by writing to us" });
const [spotify] = (await stores.documents.listDocuments()).filter(({ url }) => url.includes("spotify"));
if (spotify)
  pipeline.pages.set(spotify.url, {
    state: "unreachable",
    problem: "The host refused the connection.",
    retryable: false,
  });
await until("2026-03-11", "12:00");
await type("alice", "/policy deadlines");
await type("alice", "/policy profile raise:data-retention");
await type("alice", "/policy profile preview");
await type("alice", "/policy profile save");
await until("2026-03-13", "09:00");
await type("bob", "/policy status");
await type("cara", "/policy digest now");
await type("alice", "/policy audit");
await type("alice", "/policy export audit");
await until("2026-03-16", "09:30");
await until("2026-03-17", "09:30");
await slack.push(
  "events_api",
  event({
    type: "message",
    channel_type: "im",
    channel: "D1",
    user: "U3",
    text: "what is open?",
    ts: "1",
    event_ts: "1",
  }),
);
await sleep(1_000);
lookAround();
await runner.stop();
await world.close();
await pipeline.database.close();
process.exit(0);
