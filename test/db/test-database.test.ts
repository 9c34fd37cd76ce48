import { afterAll, beforeAll, expect, it } from "vitest";
import { createQueues } from "../../jobs/queues.js";
import { createLogger } from "../../src/logger.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { acceptance, day, policyText, ratedClause, saveDocument, saveVersion } from "../support/records.js";

const COUNTS = `select tablename as name, (xpath('/row/n/text()',
  query_to_xml(format('select count(*) as n from fineprint.%I', tablename), false, true, '')))[1]::text as rows
  from pg_tables where schemaname = 'fineprint' order by 1`;

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());

async function fill({ stores }: TestDatabase): Promise<number[]> {
  const { id } = await saveDocument(stores);
  const content = policyText(["We keep data.", "We sell data."]);
  const version = await saveVersion(stores, id, content);
  await stores.changes.acceptBaseline(acceptance(version, [ratedClause(content, 0, "retention")]));
  const channel = await stores.watches.saveChannel({ adapter: "slack", workspace: "T1", channel: "C1" });
  const settings = { threshold: "low", provisionType: null, digest: "off" } as const;
  await stores.watches.saveWatch({ channelId: channel.id, documentId: id, settings, createdBy: "U1", now: day(1) });
  return [id, version.id, channel.id];
}

async function filledTables({ queuePool }: TestDatabase): Promise<string[]> {
  const { rows } = await queuePool.query(COUNTS);
  expect(rows.length).toBeGreaterThan(10);
  return rows.filter((row) => row.rows !== "0").map((row) => row.name);
}

it("a reset leaves no row in any table, and IDs start at 1 again", async () => {
  expect(await fill(database)).toEqual([1, 1, 1]);
  expect((await filledTables(database)).length).toBeGreaterThan(5);
  await database.reset();
  expect(await filledTables(database)).toEqual([]);
  expect(await fill(database)).toEqual([1, 1, 1]);
});

it("a closed one refuses what still runs; the next file finds nothing of it, nor of its queue", async () => {
  const first = await openTestDatabase();
  await fill(first);
  const queues = await createQueues({ pool: first.queuePool }, createLogger("silent"));
  await queues.close();
  await first.close();
  await expect(first.stores.documents.listDocuments()).rejects.toThrow("closed");
  const second = await openTestDatabase();
  expect(await filledTables(second)).toEqual([]);
  const { rows } = await second.queuePool.query("select nspname from pg_namespace where nspname = 'bullmq'");
  expect(rows).toEqual([]);
  expect(await fill(second)).toEqual([1, 1, 1]);
  await second.close();
});
