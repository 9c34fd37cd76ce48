import { randomBytes } from "node:crypto";
import pg from "pg";
import { openDatabase } from "../../db/client.js";
import { EMPTY_ALL, type TestDatabase } from "./database.js";

export interface ScratchDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/** Makes an empty database of its own on the test server, so that runs leave nothing for each other. */
export async function createScratchDatabase(serverUrl: string): Promise<ScratchDatabase> {
  const name = `fineprint_test_${randomBytes(6).toString("hex")}`;
  await runOn(serverUrl, `CREATE DATABASE ${name}`);
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => runOn(serverUrl, `DROP DATABASE ${name} WITH (FORCE)`) };
}

/** Like `openTestDatabase`, on a real PostgreSQL. `close` drops the database. */
export async function openPostgresTestDatabase(serverUrl: string): Promise<TestDatabase> {
  const scratch = await createScratchDatabase(serverUrl);
  const database = await openDatabase({ databaseUrl: scratch.url, dataDir: "unused" });
  return {
    ...database,
    reset: () => runOn(scratch.url, EMPTY_ALL),
    close: async () => {
      await database.close();
      await scratch.drop();
    },
  };
}

async function runOn(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
