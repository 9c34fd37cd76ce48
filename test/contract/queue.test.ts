import { Redis } from "ioredis";
import { createPglitePool } from "../../db/pglite-pool.js";
import { openEmptyPglite } from "../support/database.js";
import { openPostgresTestDatabase } from "../support/postgres-database.js";
import { describeQueue } from "./queue.contract.js";

describeQueue("PGlite", async () => {
  const pglite = await openEmptyPglite();
  return { connection: { pool: createPglitePool(pglite) }, close: () => pglite.close() };
});

const { TEST_DATABASE_URL, TEST_REDIS_URL } = process.env;

if (TEST_DATABASE_URL) {
  describeQueue("PostgreSQL", async () => {
    const database = await openPostgresTestDatabase(TEST_DATABASE_URL);
    return { connection: { pool: database.queuePool }, close: () => database.close() };
  });
}

if (TEST_REDIS_URL) {
  describeQueue("Redis", async () => {
    const redis = new Redis(TEST_REDIS_URL);
    await redis.flushdb();
    await redis.quit();
    return { connection: { redisUrl: TEST_REDIS_URL }, close: async () => {} };
  });
}
