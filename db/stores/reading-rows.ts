import { inArray, sql } from "drizzle-orm";
import type { ClauseReading, ReadWording } from "../../src/policy/clause-reading.js";
import type { AskedWording } from "../../src/ports.js";
import { toRecordset } from "../columns.js";
import { packReading, textsOf, unpackReading, wordingKey } from "../reading-row.js";
import type { Db } from "../rows.js";
import { clauseReadings, readingTexts } from "../schema.js";

/** A statement takes this many readings: some hundred kilobytes. */
const READINGS_A_STATEMENT = 500;

/** A reading of a wording, and who made it. */
export interface StoredReading {
  readonly wording: string;
  readonly analyser: string;
  readonly reading: ClauseReading;
}

/** Writes the readings an analyser made; what is on record already is left alone. */
export async function saveReadings(tx: Db, readings: readonly ReadWording[], analyser: string): Promise<void> {
  for (let start = 0; start < readings.length; start += READINGS_A_STATEMENT) {
    await insertReadings(tx, readings.slice(start, start + READINGS_A_STATEMENT), analyser);
  }
}

async function insertReadings(tx: Db, readings: readonly ReadWording[], analyser: string): Promise<void> {
  const texts = new Map<string, string>();
  const rows = new Map(readings.map((one) => [wordingKey(one), packReading(one.reading, texts)]));
  // In one order everywhere: two transactions that write the same texts wait for each other, and never in a circle.
  const sorted = <T>(entries: Iterable<[string, T]>) => [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
  const templates = sorted(texts).map(([id, template]) => ({ id, template }));
  const packed = sorted(rows).map(([wording, reading]) => ({ wording, reading }));
  await tx.execute(sql`
    insert into ${readingTexts} (id, template)
    select id, template from json_to_recordset(${toRecordset(templates)}::json) as row (id text, template text)
    on conflict do nothing`);
  await tx.execute(sql`
    insert into ${clauseReadings} (wording, analyser, reading)
    select wording, ${analyser}, reading
    from json_to_recordset(${toRecordset(packed)}::json) as row (wording text, reading json)
    on conflict do nothing`);
}

/** Every reading there is of some wordings, in no order. */
export async function findReadings(db: Db, wordings: readonly AskedWording[]): Promise<StoredReading[]> {
  const byKey = new Map(wordings.map((wording) => [wording.wording ?? wordingKey(wording), wording]));
  if (byKey.size === 0) return [];
  const rows = await db
    .select()
    .from(clauseReadings)
    .where(inArray(clauseReadings.wording, [...byKey.keys()]));
  const texts = await findTexts(db, new Set(rows.flatMap(({ reading }) => textsOf(reading))));
  return rows.flatMap(({ wording, analyser, reading }) => {
    const words = byKey.get(wording);
    return words === undefined ? [] : [{ wording, analyser, reading: unpackReading(reading, words, texts) }];
  });
}

async function findTexts(db: Db, ids: ReadonlySet<string>): Promise<Map<string, string>> {
  if (ids.size === 0) return new Map();
  const rows = await db
    .select()
    .from(readingTexts)
    .where(inArray(readingTexts.id, [...ids]));
  return new Map(rows.map(({ id, template }) => [id, template]));
}
