import { type PGlite, types } from "@electric-sql/pglite";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { PreparedPglite } from "../../db/prepared-pglite.js";
import { openEmptyPglite } from "../support/database.js";
import { preparedOptions } from "../support/prepared-directory.js";

let plain: PGlite;
let prepared: PreparedPglite;

beforeAll(async () => {
  [plain, prepared] = await Promise.all([openEmptyPglite(), PreparedPglite.open(await preparedOptions("empty"))]);
});
afterAll(() => Promise.all([plain.close(), prepared.close()]));
beforeEach(async () => {
  const tables = "drop table if exists note; create table note (id integer primary key, words text, data json)";
  await Promise.all([plain.exec(tables), prepared.exec(tables)]);
});

const LONG = "ein ſehr langer Text mit 😀 und ü. ".repeat(100);

describe("a prepared PGlite", () => {
  it.each<[string, unknown[]]>([
    ["select $1::text as words, $2::integer as number, $3::boolean as yes", ["ünï 😀", 7, false]],
    ["select $1::text as words, length($1::text) as number", [LONG]],
    ["select $1::json as data, $2::jsonb as more", [{ words: LONG }, { a: [1, null, "\u2028"] }]],
    ["select $1::json as data", [JSON.stringify({ words: LONG })]],
    ["select $1::bytea as bytes", [new Uint8Array([0, 1, 92, 39, 255])]],
    [
      "select $1::integer[] as numbers, $2::text[] as words",
      [
        [1, null, 3],
        ["a,b", 'c"d', null],
      ],
    ],
    ["select $1::timestamptz as at, $2::bigint as big, $3::numeric as number", [new Date(0), 2n ** 60n, "0.10"]],
    ["select $1::text as nothing, $2::integer as also", [null, undefined]],
    ["select 1 as one where false", []],
    ["insert into note values ($1, $2), ($3, $4) returning id", [1, "a", 2, "b"]],
    ["update note set words = $1", ["x"]],
    ["create table other (id integer)", []],
    ["drop table other", []],
  ])("answers as PGlite does: %s", async (text, params) => {
    for (const options of [undefined, { rowMode: "array" as const }]) {
      await Promise.all([plain.exec("delete from note"), prepared.exec("delete from note")]);
      if (text.includes("other")) await Promise.all([plain, prepared].map((db) => reset(db, text)));
      const expected = await plain.query(text, params, options);
      const { rows, fields, affectedRows } = await prepared.query(text, params, options);
      expect({ rows, fields, affectedRows }).toEqual({
        rows: expected.rows,
        fields: expected.fields,
        affectedRows: expected.affectedRows,
      });
    }
  });

  it("reads with the parsers it is given", async () => {
    const parsers = { [types.INT4]: (value: string) => `<${value}>` };
    expect((await prepared.query("select 7 as n", [], { parsers })).rows).toEqual([{ n: "<7>" }]);
    expect((await prepared.query("select 7 as n")).rows).toEqual([{ n: 7 }]);
  });

  it("goes on after a statement that fails, with the same statement too", async () => {
    const insert = "insert into note (id, words) values ($1, $2)";
    await expect(prepared.query("select nonsense")).rejects.toMatchObject({ code: "42703" });
    await prepared.query(insert, [1, "a"]);
    await expect(prepared.query(insert, [1, "b"])).rejects.toMatchObject({ code: "23505" });
    await prepared.query(insert, [2, "b"]);
    expect((await prepared.query("select id from note order by id")).rows).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it("gives timers a turn while it works, within a transaction too", async () => {
    for (const inTransaction of [false, true]) {
      let ticks = 0;
      const timer = setInterval(() => {
        ticks += 1;
      }, 1);
      const work = async (target: Pick<PreparedPglite, "query">) => {
        const until = performance.now() + 100;
        while (performance.now() < until) await target.query("select $1::integer", [1]);
      };
      await (inTransaction ? prepared.transaction((tx) => work(tx as unknown as PreparedPglite)) : work(prepared));
      clearInterval(timer);
      expect(ticks).toBeGreaterThan(2);
    }
  });

  it("keeps a transaction to itself, and rolls it back whole", async () => {
    const insert = "insert into note (id) values ($1)";
    const failed = prepared.transaction(async (tx) => {
      await tx.query(insert, [1]);
      await tx.query(insert, [1]);
    });
    const meanwhile = prepared.query(insert, [7]);
    await expect(failed).rejects.toMatchObject({ code: "23505" });
    await meanwhile;
    expect((await prepared.query("select id from note")).rows).toEqual([{ id: 7 }]);
    const closed = await prepared.transaction(async (tx) => tx);
    await expect(closed.query(insert, [8])).rejects.toThrow("closed");
  });

  it("keeps so many statements and no more", async () => {
    for (let number = 0; number < 1_200; number += 1) await prepared.query(`select ${number} as n`);
    expect((await prepared.query("select 0 as n")).rows).toEqual([{ n: 0 }]);
    const held = "select count(*)::integer as held from pg_prepared_statements";
    expect((await prepared.query<{ held: number }>(held)).rows[0]?.held).toBeLessThanOrEqual(501);
  });
});

async function reset(db: PGlite, text: string): Promise<void> {
  await db.exec(
    text.startsWith("drop") ? "create table if not exists other (id integer)" : "drop table if exists other",
  );
}
