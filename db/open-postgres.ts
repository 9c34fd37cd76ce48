import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { FineprintError } from "../src/errors.js";
import type { Database } from "./database.js";
import { migrationConfig, refuseNewer } from "./migrations.js";
import { explainConnectionError } from "./postgres-errors.js";
import * as schema from "./schema.js";
import { createStores } from "./stores.js";

/** Connections of the stores: more than that many statements at once wait. */
const STORE_CONNECTIONS = 10;
/** The queue keeps one connection for each worker and each event stream, and needs about ten more to work with. */
const QUEUE_CONNECTIONS = 30;
const CONNECT_TIMEOUT_MS = 10_000;
/** Any number, as long as every process that migrates takes the same. */
const MIGRATION_LOCK = 7_041_776;

/** Opens a PostgreSQL 13 or newer: one pool for the stores, one for the queue. */
export async function openPostgres(databaseUrl: string): Promise<Database> {
  const stores = createPool(databaseUrl, { max: STORE_CONNECTIONS });
  try {
    await migrateAlone(stores);
  } catch (error) {
    await stores.end();
    throw error instanceof FineprintError ? error : explainConnectionError(databaseUrl, error);
  }
  const queue = createPool(databaseUrl, { max: QUEUE_CONNECTIONS, onConnect: useQueueSchema });
  return {
    kind: "postgres",
    stores: createStores(drizzle(stores, { schema, casing: "snake_case" })),
    queuePool: queue,
    ping: async () => {
      await stores.query("SELECT 1");
    },
    close: async () => {
      await Promise.all([queue.end(), stores.end()]);
    },
  };
}

function createPool(connectionString: string, options: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    keepAlive: true,
    application_name: "fineprint",
    ...options,
  });
  pool.setMaxListeners(0);
  // A connection that breaks while idle is replaced; without a listener it would end the process.
  pool.on("error", () => undefined);
  // The same for one that is checked out: its statement fails with the error, which whoever asked for it handles.
  pool.on("connect", (client) => client.on("error", () => undefined));
  return pool;
}

/** BullMQ names its tables without a schema. The schema is made by its own migrations. */
async function useQueueSchema(client: pg.ClientBase): Promise<void> {
  await client.query("SET search_path TO bullmq");
}

/** Several processes may start at once: the first brings the tables up to date, the others wait and find them so. */
async function migrateAlone(pool: pg.Pool): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await refuseNewer(async (statement) => (await client.query(statement)).rows);
    await migrate(drizzle(client), migrationConfig());
    await client.query("SELECT pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    client.release();
  } catch (error) {
    client.release(true);
    throw error;
  }
}
