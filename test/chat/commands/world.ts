import { createHash } from "node:crypto";
import { createCatalogueIndex } from "../../../src/catalogue/catalogue-index.js";
import { findPlatform } from "../../../src/catalogue/find-platform.js";
import type { Catalogue, CatalogueEntry } from "../../../src/catalogue/types.js";
import { createCommandRunner, type StoppableRunner } from "../../../src/chat/commands/runner.js";
import type { Inline } from "../../../src/chat/commands/verbs/prose.js";
import { typedProse } from "../../../src/chat/commands/verbs/typed-prose.js";
import type { CommandContext, Reply } from "../../../src/chat/types.js";
import type { Discovery } from "../../../src/discovery/types.js";
import { createUrlJudge } from "../../../src/fetch/refused-url.js";
import { ratedOnly, readWordings } from "../../../src/policy/clause-reading.js";
import { readClauses, readReport } from "../../../src/policy/explain/read-clauses.js";
import { extractText } from "../../../src/policy/extract/extract.js";
import { reportChange } from "../../../src/policy/report/report.js";
import { titleOfType } from "../../../src/policy/type-titles.js";
import type { ChangeReport } from "../../../src/policy/types.js";
import type {
  ChangeRecord,
  HookSent,
  PolicyDocument,
  Stores,
  VersionWithText,
  WatchLimits,
} from "../../../src/ports.js";
import { createRecordAddress } from "../../../src/records/record-address.js";
import { createLinkSigner } from "../../../src/records/record-links.js";
import { openTestDatabase, type TestDatabase } from "../../support/database.js";
import { directEngine } from "../../support/direct-engine.js";
import { reportOf } from "../report-of.js";

/** A company that does not exist, with policies written for these tests. */
export const MEADOW: CatalogueEntry = {
  slug: "meadow-learn",
  name: "Meadow Learn",
  aliases: ["meadow", "Meadow Academy"],
  domains: ["meadow.example"],
  documents: [
    { type: "privacy", url: "https://www.meadow.example/privacy", needsBrowser: false },
    { type: "terms", url: "https://www.meadow.example/terms", needsBrowser: false },
    { type: "cookies", url: "https://www.meadow.example/cookies", needsBrowser: false },
  ],
};
const MEADOW_ADS: CatalogueEntry = {
  slug: "meadow-ads",
  name: "Meadow Ads",
  aliases: [],
  domains: ["ads.meadow.example"],
  documents: [{ type: "privacy", url: "https://ads.meadow.example/privacy", needsBrowser: false }],
};

export const TERMS_BEFORE = `# Meadow Learn Terms

Last updated: 2 March 2026

## 1. Disputes

Disputes are decided by binding arbitration. You may opt out of it within 30 days.

## 2. Ending

We may end your account with 30 days of notice.

## 3. Contact

Write to us at any time.
`;
export const TERMS_AFTER = TERMS_BEFORE.replace("2 March", "1 May").replace(
  " You may opt out of it within 30 days.",
  " You waive any right to take part in a class action.",
);

/** Records of documents that the catalogue lists have pages. */
const PAGES = { access: "catalogue", publicUrl: "https://fineprint.example" } as const;

export interface World {
  readonly stores: Stores;
  readonly runner: StoppableRunner;
  readonly checked: number[];
  /** Deliveries that were to be sent at once, by ID. */
  readonly sentNow: number[];
  readonly followUps: Reply[];
  readonly errors: unknown[];
  /** What happens while a command waits. */
  onSleep: (round: number) => Promise<void>;
  /** What a look at a site the catalogue lacks finds. */
  onDiscover: (site: URL) => Discovery;
  /** What sending a message to an endpoint outside comes to. */
  onHook: (messageId: number) => HookSent;
  now: Date;
  /** Platforms that may be watched. */
  watchLimits: WatchLimits;
  /** Runs a line as someone in #general who may manage it, unless told otherwise. */
  run(line: string, change?: Partial<CommandContext>): Promise<Reply>;
  complete(line: string): Promise<string[]>;
}

/** The commands on a real, emptied database, a small catalogue, and a clock that stands still. */
export async function createWorld(database: TestDatabase): Promise<World> {
  await database.reset();
  const world: World = {
    ...{ stores: database.stores, checked: [], sentNow: [], followUps: [], errors: [] },
    now: new Date("2026-05-11T06:02:13.000Z"),
    watchLimits: { channel: 500, workspace: 500 },
    onSleep: async () => {},
    onHook: () => ({ kind: "delivered", status: 204 }),
    onDiscover: () => ({ pages: [], problem: null }),
    runner: createCommandRunner({
      stores: database.stores,
      engine: directEngine,
      catalogue: smallCatalogue(),
      checks: {
        requestCheck: async (id) => void world.checked.push(id),
        sendNow: async (deliveries) => void world.sentNow.push(...deliveries.map(({ id }) => id)),
        countJobs: async () => [{ step: "fetch", waiting: 2, active: 1, delayed: 3, dead: 4 }],
      },
      readReadiness: async () => ({
        ready: true,
        checks: [
          { name: "database", ok: true, detail: "answers" },
          { name: "deliveries", ok: null, detail: "2 pending, the oldest for 1000 s; 0 failed in the last day" },
        ],
      }),
      judgeUrl: createUrlJudge(["127.0.0.1:4321"]),
      discover: async (site) => world.onDiscover(site),
      clock: { now: () => world.now },
      logger: { error: (...args: unknown[]) => void world.errors.push(args), warn: () => {} },
      defaults: {
        ...{ checkEveryMs: 43_200_000, confirmAfterMs: 600_000 },
        get watchLimits() {
          return world.watchLimits;
        },
      },
      version: "9.9.9",
      recordAddress: createRecordAddress(PAGES),
      mail: true,
      hooks: {
        makeSecret: () => ({ secret: "whsec_dGVzdA==", keep: (id) => `kept for ${id}` }),
        send: async (messageId) => world.onHook(messageId),
      },
      pages: { ...PAGES, signer: createLinkSigner([new Uint8Array(32).fill(7)]) },
      async sleep() {
        rounds += 1;
        await world.onSleep(rounds);
      },
    }),
    run: (line, change = {}) => world.runner.run(line, { ...contextOf(world), ...change }),
    complete: (line) => world.runner.complete(line, contextOf(world)),
  };
  let rounds = 0;
  return world;
}

export { openTestDatabase };

export const GENERAL = { adapter: "terminal", workspace: "local", channel: "general" };
export const OTHER = { ...GENERAL, channel: "other" };

function contextOf(world: World): CommandContext {
  return {
    channel: GENERAL,
    user: "alice",
    mayManage: true,
    followUp: async (reply) => void world.followUps.push(reply),
  };
}

function smallCatalogue(): Catalogue {
  const entries = [MEADOW, MEADOW_ADS];
  const index = createCatalogueIndex(entries);
  return { entries: () => entries, find: (query) => findPlatform(index, query) };
}

/** Reads a page as the pipeline would: snapshot, version, baseline, verified. */
export async function publishBaseline(world: World, documentId: number, text: string): Promise<VersionWithText> {
  const version = await saveVersion(world, documentId, text);
  await world.stores.changes.acceptBaseline(acceptanceOf(world, version, null));
  await world.stores.documents.recordVerified(documentId, world.now);
  return version;
}

/** A second version of a document, with its clause changes, seen twice. */
export async function publishChange(
  world: World,
  document: PolicyDocument,
  text: string,
  change: Partial<ChangeReport> = {},
  revertedToVersionId: number | null = null,
): Promise<ChangeRecord> {
  if (document.currentVersionId === null) throw new Error("publish a baseline first");
  const before = await world.stores.versions.readVersion(document.currentVersionId);
  const after = await saveVersion(world, document.id, text);
  // A report of the product's own stands as it is; else the clauses are paired in their order.
  const base = change.pairs ? reportChange(before.content, after.content) : reportOf(before.content, after.content);
  const report = readReport({ ...base, ...change });
  const outcome = { documentId: document.id, beforeVersionId: before.id, afterVersionId: after.id };
  return world.stores.changes.confirm(
    { ...outcome, report, revertedToVersionId, now: world.now },
    acceptanceOf(world, after, report.pairs),
  );
}

/** A page as it was fetched; one that does not begin as HTML is Markdown. */
export async function saveVersion(world: World, documentId: number, text: string): Promise<VersionWithText> {
  const format = text.startsWith("<!doctype html>") ? "html" : "markdown";
  const bytes = new TextEncoder().encode(text);
  const document = await world.stores.documents.getDocument(documentId);
  const snapshot = await world.stores.snapshots.saveSnapshot({
    ...{ documentId, bytes, contentType: `text/${format}`, status: 200, headers: {}, finalUrl: document.url },
    ...{ sha256: createHash("sha256").update(bytes).digest("hex"), fetchedAt: world.now },
  });
  const content = extractText(text, format);
  const version = await world.stores.versions.saveVersion({
    documentId,
    snapshotId: snapshot.id,
    content,
    now: world.now,
  });
  return { ...version, content };
}

function acceptanceOf(world: World, { id, documentId, content }: VersionWithText, pairs: ChangeReport["pairs"] | null) {
  const read = readClauses(content).filter(({ types }) => types[0]?.id !== "other");
  const titles = read.map(({ types }) => titleOfType(types[0]?.id ?? "other"));
  return {
    ...{ documentId, versionId: id, pairs, titles, analyser: "1", now: world.now },
    ...{ rated: ratedOnly(read), readings: readWordings(read) },
  };
}

function isInline(value: unknown): value is Exclude<Inline, string> {
  if (typeof value !== "object" || value === null || "kind" in value) return false;
  return ["command", "place", "time", "url"].some((name) => name in value);
}

/** Everything a reply says, blocks and details, as one text. */
export function allText(reply: Reply): string {
  const words = (_key: string, value: unknown) =>
    Array.isArray(value) && value.some(isInline) ? typedProse(value as readonly Inline[]) : value;
  const text = JSON.stringify([reply.summary, reply.blocks, reply.details ?? []], words);
  // A sentence with a command in it, put into a string, loses the command.
  if (text.includes("[object Object]")) throw new Error(`a command was lost: ${text}`);
  return text;
}

/** A channel that watches Meadow's terms, which were read once and changed once: D-1, C-1. */
export async function withChange(world: World, change: Partial<ChangeReport> = {}): Promise<ChangeRecord> {
  const before = world.now;
  await world.run("watch meadow terms");
  world.now = new Date(before.getTime() - 40 * 86_400_000);
  await publishBaseline(world, 1, TERMS_BEFORE);
  await world.runner.settle();
  world.now = new Date(before.getTime() - 10 * 86_400_000);
  const record = await publishChange(world, await world.stores.documents.getDocument(1), TERMS_AFTER, change);
  world.now = before;
  world.followUps.length = 0;
  return record;
}
