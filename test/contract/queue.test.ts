import { PGlite } from "@electric-sql/pglite";
import { Redis } from "ioredis";
import pg from "pg";
import { createPglitePool, type QueuePool } from "../../db/pglite-pool.js";
import { describeQueue } from "./queue.contract.js";

describeQueue("PGlite", async () => {
  const pglite = await PGlite.create();
  return { connection: { pool: createPglitePool(pglite) }, close: () => pglite.close() };
});

const { TEST_DATABASE_URL, TEST_REDIS_URL } = process.env;

if (TEST_DATABASE_URL) {
  describeQueue("PostgreSQL", async () => {
    const pool = new pg.Pool({
      connectionString: TEST_DATABASE_URL,
      options: "-c search_path=bullmq",
      max: 20,
      keepAlive: true,
    });
    pool.setMaxListeners(0);
    await pool.query("DROP SCHEMA IF EXISTS bullmq CASCADE");
    const queuePool: QueuePool = pool;
    return { connection: { pool: queuePool }, close: () => pool.end() };
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
