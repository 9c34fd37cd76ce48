import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createCatalogueIndex } from "../../src/catalogue/catalogue-index.js";
import { findPlatform } from "../../src/catalogue/find-platform.js";
import { createCommandRunner } from "../../src/chat/commands/runner.js";
import type { Reply } from "../../src/chat/types.js";
import { createPolicyEngine } from "../../src/engine/policy-engine.js";
import { createLogger } from "../../src/logger.js";
import { ANALYSER_VERSION } from "../../src/policy/analyser-version.js";
import { ratedOnly, readWordings } from "../../src/policy/clause-reading.js";
import { readClauses, readReport } from "../../src/policy/explain/read-clauses.js";
import { extractText } from "../../src/policy/extract/extract.js";
import { reportChange } from "../../src/policy/report/report.js";
import { titleOfType } from "../../src/policy/type-titles.js";
import type { ChangeReport } from "../../src/policy/types.js";
import type { Stores, VersionWithText } from "../../src/ports.js";
import { openTestDatabase } from "../../test/support/database.js";

const CHANNEL = { adapter: "terminal", workspace: "local", channel: "general" };
const BEFORE = new Date("2026-03-02T08:00:00Z");
const AFTER = new Date("2026-05-04T08:00:00Z");
const NOW = new Date("2026-05-11T06:02:00Z");

export interface TalkWorld {
  readonly changeId: number;
  run(line: string): Promise<Reply>;
  close(): Promise<void>;
}

interface TalkPages {
  readonly pair: string;
  readonly corpus: string;
  readonly names: readonly string[];
  /** The platform whose terms changed. */
  readonly changed: string;
}

/** A channel that watches some real policies, one of which has changed and been posted. */
export async function openTalkWorld({ pair, corpus, names, changed }: TalkPages): Promise<TalkWorld> {
  const database = await openTestDatabase();
  const { stores } = database;
  for (const name of names) {
    for (const type of ["terms", "privacy"]) {
      const file = join(corpus, name, `${type}.md`);
      if (existsSync(file)) await publish(stores, { name, type, text: readFileSync(file, "utf8"), now: BEFORE });
    }
  }
  const before = await publish(stores, { name: changed, type: "terms", text: readPair("before"), now: BEFORE });
  const after = await save(stores, before.documentId, { text: readPair("after"), now: AFTER });
  const report = readReport(reportChange(before.content, after.content));
  const record = await stores.changes.confirm(
    {
      ...{ documentId: before.documentId, beforeVersionId: before.id, afterVersionId: after.id, report },
      ...{ revertedToVersionId: null, now: AFTER },
    },
    acceptanceOf(after, report.pairs, AFTER),
  );
  const engine = createPolicyEngine();
  const index = createCatalogueIndex([]);
  const runner = createCommandRunner({
    ...{ stores, engine, clock: { now: () => NOW }, logger: createLogger("error"), version: "bench" },
    catalogue: { entries: () => [], find: (query) => findPlatform(index, query) },
    checks: { requestCheck: async () => {}, sendNow: async () => {}, countJobs: async () => [] },
    judgeUrl: () => null,
    discover: async () => ({ pages: [], problem: null }),
    defaults: { checkEveryMs: 43_200_000, confirmAfterMs: 0, watchLimits: { channel: 500, workspace: 500 } },
    sleep: (ms) => sleep(ms),
  });
  return {
    changeId: record.id,
    run: (line) => runner.run(line, { channel: CHANNEL, user: "bench", mayManage: true, followUp: async () => {} }),
    async close() {
      await runner.stop();
      await engine.close();
      await database.close();
    },
  };

  function readPair(side: string): string {
    return readFileSync(join(pair, `${side}.md`), "utf8");
  }
}

interface Page {
  readonly name: string;
  readonly type: string;
  readonly text: string;
  readonly now: Date;
}

async function publish(stores: Stores, { name, type, text, now }: Page): Promise<VersionWithText> {
  const slug = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const platform = { slug, name: name.replaceAll("-", " "), aliases: [], domains: [`${slug}.example`] };
  const { id: platformId } = await stores.platforms.savePlatform(platform);
  const url = `https://${slug}.example/${type}`;
  const { id: documentId } = await stores.documents.saveDocument({ platformId, type, url }, now);
  const version = await save(stores, documentId, { text, now });
  await stores.changes.acceptBaseline(acceptanceOf(version, null, now));
  await stores.documents.recordVerified(documentId, now);
  const channel = await stores.watches.saveChannel(CHANNEL);
  const settings = { threshold: "high", provisionType: null, digest: "off" } as const;
  await stores.watches.saveWatch({ channelId: channel.id, documentId, settings, createdBy: "bench", now });
  return version;
}

async function save(
  stores: Stores,
  documentId: number,
  { text, now }: Pick<Page, "text" | "now">,
): Promise<VersionWithText> {
  const bytes = new TextEncoder().encode(text);
  const document = await stores.documents.getDocument(documentId);
  const snapshot = await stores.snapshots.saveSnapshot({
    ...{ documentId, bytes, contentType: "text/markdown", status: 200, headers: {}, finalUrl: document.url },
    ...{ sha256: createHash("sha256").update(bytes).digest("hex"), fetchedAt: now },
  });
  const content = extractText(text, "markdown");
  const version = await stores.versions.saveVersion({ documentId, snapshotId: snapshot.id, content, now });
  return { ...version, content };
}

function acceptanceOf(
  { id, documentId, content }: VersionWithText,
  pairs: ChangeReport["pairs"] | null,
  now: Date,
): Parameters<Stores["changes"]["acceptBaseline"]>[0] {
  const read = readClauses(content).filter(({ types }) => types[0]?.id !== "other");
  return {
    ...{ documentId, versionId: id, pairs, analyser: ANALYSER_VERSION, now },
    ...{ rated: ratedOnly(read), readings: readWordings(read) },
    titles: read.map(({ types }) => titleOfType(types[0]?.id ?? "other")),
  };
}
