import type { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { assemblePglite } from "../../db/open-pglite.js";
import type { Stores } from "../../src/ports.js";
import { openPreparedPglite } from "../support/database.js";

/**
 * What is asked every minute must not walk through what there is: the statements of the sweep and the schedules on many
 * documents, each as the stores send it, with the plan the database makes for it.
 */

const NOW = new Date("2026-06-01T12:00:00Z");
/** The whole number takes the embedded database ten seconds to write: it does so where the slow tests run, and a tenth elsewhere. */
const MANY = process.env["TEST_DATABASE_URL"] ? 100_000 : 10_000;
/** So many rows may be walked through: what is small in any database. */
const FEW = 1_000;

const FILL = `
  insert into fineprint.platforms (slug, name, aliases, domains) values ('a', 'A', '[]', '[]');
  insert into fineprint.channels (adapter, workspace, channel) select 'slack', 'T' || n % 50, 'C' || n from generate_series(1, 500) n;
  insert into fineprint.documents (platform_id, type, url, state, state_since, next_check_at, first_tracked_at, pruned_at, looking_at)
    select 1, 'terms', 'https://h' || n % 20000 || '.example/' || n, 'verified', '2026-01-01', '2026-06-01 12:00Z'::timestamptz + (n % 43200 - 30) * interval '1 second',
      '2026-01-01', '2026-05-30'::timestamptz - n % 6 * interval '1 day', case when n % 5000 = 0 then '2026-06-01 11:59Z'::timestamptz end
    from generate_series(1, ${MANY}) n;
  insert into fineprint.watches (channel_id, document_id, threshold, digest, created_by, created_at)
    select 1 + n % 500, n, 'medium', 'off', 'U1', '2026-01-01' from generate_series(1, ${MANY}) n;
  insert into fineprint.deliveries (channel_id, kind, document_id, key, status, planned_at, due_at, posted_at)
    select 1 + n % 500, 'recovered', n, 'k' || n, case when n % 10000 = 0 then 'pending' else 'posted' end, '2025-06-01'::timestamptz + n % 365 * interval '1 day',
      '2026-06-01', case when n % 10000 = 0 then null else '2026-06-01'::timestamptz end
    from generate_series(1, ${MANY}) n;`;

let pglite: PGlite;
let stores: Stores;
let sent: { statement: string; parameters: unknown[] }[] = [];

beforeAll(async () => {
  pglite = await openPreparedPglite();
  await pglite.exec("set session_replication_role = replica");
  await pglite.exec(FILL);
  await pglite.exec("vacuum analyze");
  const listening = new Proxy(pglite, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...given: unknown[]) => {
        if (name === "query") sent.push({ statement: String(given[0]), parameters: (given[1] ?? []) as unknown[] });
        return Reflect.apply(value, target, given);
      };
    },
  });
  stores = (await assemblePglite(listening)).stores;
}, 120_000);
afterAll(() => pglite.close());

interface Plan {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly Plans?: readonly Plan[];
}

/** Tables that a plan walks through from end to end. */
function walked(plan: Plan): string[] {
  const own = plan["Node Type"] === "Seq Scan" ? [plan["Relation Name"] ?? "?"] : [];
  return [...own, ...(plan.Plans ?? []).flatMap(walked)];
}

/** Large tables that the statements of a call walk through. */
async function walkedBy(call: () => Promise<unknown>): Promise<string[]> {
  sent = [];
  await call();
  const statements = sent;
  expect(statements.length).toBeGreaterThan(0);
  const found: string[] = [];
  for (const { statement, parameters } of statements) {
    if (!/^\s*(?:select|update|delete|insert)/i.test(statement)) continue;
    const { rows } = await pglite.query<{ "QUERY PLAN": { Plan: Plan }[] }>(
      `explain (format json) ${statement}`,
      parameters,
    );
    for (const { Plan: plan } of rows[0]?.["QUERY PLAN"] ?? []) found.push(...walked(plan));
  }
  return found.filter((table) => ["documents", "watches", "deliveries"].includes(table));
}

const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

describe(`on ${MANY} documents nothing is walked through by`, () => {
  it.each<[string, (s: Stores) => Promise<unknown>]>([
    ["the sweep for what is due", (s) => s.documents.findDue(NOW, 500, minutesAgo(30))],
    ["the sweep for second looks", (s) => s.looks.takeOverdue(NOW, minutesAgo(1), 500)],
    ["the sweep for changes to plan", (s) => s.changes.findUnplanned(500)],
    [
      "the sweep for deliveries left behind",
      (s) => s.deliveries.takeOverdue({ now: NOW, dueBefore: minutesAgo(1), staleBefore: minutesAgo(2), limit: 500 }),
    ],
    [
      "the sweep for late deliveries",
      (s) => s.deliveries.takeLate({ plannedBefore: minutesAgo(60), now: NOW, limit: 500 }),
    ],
    ["the digests", (s) => s.digests.findDueTurns(NOW, 200)],
    [
      "the upkeep",
      (s) =>
        s.retention.prune({
          before: minutesAgo(90 * 1_440),
          dateLinesBefore: NOW,
          now: NOW,
          documents: 2,
          everyMs: 86_400_000,
        }),
    ],
    ["readiness and metrics", (s) => s.deliveries.summariseDeliveries(minutesAgo(1_440), NOW)],
    ["a check", (s) => s.documents.beginLook(77, { now: NOW, askedAt: 5, lostBefore: minutesAgo(30) })],
    ["the planning of a card", (s) => s.watches.listWatches({ documentId: 77 })],
  ])("%s", async (_name, call) => {
    expect(await walkedBy(() => call(stores))).toEqual([]);
  });

  it("finds what is due without reading much more than that", async () => {
    const due = await stores.documents.findDue(NOW, FEW, minutesAgo(30));
    expect(due.length).toBeGreaterThan(5);
    expect(due.length).toBeLessThan(FEW);
  });
});
