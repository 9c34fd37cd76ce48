import type { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPglitePool, type QueuePool } from "../../db/pglite-pool.js";
import { openEmptyPglite } from "../support/database.js";

let pglite: PGlite;
let pool: QueuePool;

beforeAll(async () => {
  pglite = await openEmptyPglite();
  pool = createPglitePool(pglite);
  await pool.query("CREATE SCHEMA bullmq; CREATE TABLE bullmq.counter (n integer)");
});
afterAll(() => pglite.close());

const count = async () => (await pool.query("SELECT count(*)::int AS n FROM counter")).rows[0].n;

describe("the embedded database as a pool", () => {
  it("reads 64-bit integers and decimals as pg does", async () => {
    const { rows } = await pool.query("SELECT $1::bigint AS big, 1.50::numeric AS price, 7::int AS small", [
      "9007199254740993",
    ]);
    expect(rows).toEqual([{ big: "9007199254740993", price: "1.50", small: 7 }]);
  });

  it("runs several statements in one text and answers with the last one's rows", async () => {
    const { rows } = await pool.query(
      "INSERT INTO counter VALUES (1); SELECT n FROM counter; DELETE FROM counter RETURNING n",
    );
    expect(rows).toEqual([{ n: 1 }]);
  });

  it("keeps a transaction on its client; the others wait for its end", async () => {
    const client = await pool.connect();
    await client.query("BEGIN");
    await client.query("INSERT INTO counter VALUES ($1)", [1]);
    const seen = count();
    await client.query("ROLLBACK");
    expect(await seen).toBe(0);
    await client.query("BEGIN");
    await client.query("INSERT INTO counter VALUES (1)");
    await client.query("COMMIT");
    client.release();
    expect(await count()).toBe(1);
  });

  it("rolls back what a client leaves open, so nobody waits for ever", async () => {
    const before = await count();
    const client = await pool.connect();
    await client.query("BEGIN");
    await client.query("INSERT INTO counter VALUES (1)");
    client.release(true);
    expect(await count()).toBe(before);
  });

  it("rejects in the client whose statement failed, and lets it roll back", async () => {
    const client = await pool.connect();
    await client.query("BEGIN");
    await expect(client.query("SELECT nothing FROM nowhere")).rejects.toThrow("nowhere");
    await client.query("ROLLBACK");
    client.release();
    await expect(pool.query("SELECT 1")).resolves.toBeDefined();
  });

  it("notifies the clients that listen, until they are released", async () => {
    const [listening, gone] = [await pool.connect(), await pool.connect()];
    const heard: string[] = [];
    listening.on("notification", ({ channel, payload }) => heard.push(`${channel} ${payload}`));
    gone.on("notification", () => heard.push("gone"));
    await listening.query("-- wakes a worker\nLISTEN work;\n");
    await gone.query("LISTEN work");
    gone.release(true);
    await pool.query("SELECT pg_notify($1, $2)", ["work", "fetch"]);
    await expect.poll(() => heard).toEqual(["work fetch"]);
    listening.release(true);
    await pool.query("SELECT pg_notify('work', 'again')");
    expect(heard).toEqual(["work fetch"]);
  });
});
