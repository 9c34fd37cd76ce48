import {
  createPostgresBackend,
  createRedisBackend,
  type PgPool,
  type Processor,
  type Queue,
  type QueueOptions,
  runMigrations,
  type Worker,
  type WorkerOptions,
  withBackend,
} from "bullmq";
import { Redis } from "ioredis";
import type { Logger } from "../src/logger.js";
import { createErrorLog } from "./error-log.js";
import { askPatiently } from "./patient-worker.js";

/** Where the queue lives: a Redis server, or the database (PGlite or PostgreSQL) behind a pg.Pool-shaped object. */
export type QueueConnection = { readonly redisUrl: string } | { readonly pool: PgPool };

/** One way to make queues and workers, whatever is behind them. */
export interface Backend {
  createQueue(name: string, options: Omit<QueueOptions, "connection">): Queue;
  createWorker(name: string, run: Processor, options: Omit<WorkerOptions, "connection">): Worker;
  /** Whether what is behind it can be spoken to now, as far as is known. */
  isThere(): boolean;
  /** Ends what this backend opened; a pool belongs to whoever made it. */
  close(): Promise<void>;
}

/** Keeps this product's keys apart in a Redis that others use too. */
const REDIS_PREFIX = "fineprint";

/** Connects the queue; on a database its tables are brought up to date first, in their schema `bullmq`. */
export async function openBackend(connection: QueueConnection, logger: Logger): Promise<Backend> {
  return "pool" in connection ? openDatabaseBackend(connection.pool) : openRedisBackend(connection.redisUrl, logger);
}

async function openDatabaseBackend(pool: PgPool): Promise<Backend> {
  const client = await pool.connect();
  try {
    await runMigrations(client);
  } finally {
    client.release();
  }
  const { Queue: DatabaseQueue, Worker: DatabaseWorker } = withBackend(askPatiently(createPostgresBackend));
  return {
    createQueue: (name, options) => new DatabaseQueue(name, { ...options, connection: pool }) as unknown as Queue,
    createWorker: (name, run, options) =>
      new DatabaseWorker(name, run, { ...options, connection: pool }) as unknown as Worker,
    isThere: () => true,
    close: async () => {},
  };
}

async function openRedisBackend(url: string, logger: Logger): Promise<Backend> {
  // A worker waits on its connection: it must never give a command up.
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  const errors = createErrorLog(logger);
  redis.on("error", (error) => errors.say({}, error, "the queue's Redis connection failed"));
  const { Queue: RedisQueue, Worker: RedisWorker } = withBackend(askPatiently(createRedisBackend));
  const shared = { connection: redis, prefix: REDIS_PREFIX };
  return {
    createQueue: (name, options) => new RedisQueue(name, { ...options, ...shared }) as Queue,
    createWorker: (name, run, options) => new RedisWorker(name, run, { ...options, ...shared }) as Worker,
    isThere: () => redis.status === "ready",
    close: async () => {
      // A Redis that is away would be waited for without end.
      if (redis.status === "ready") await redis.quit();
      else redis.disconnect();
    },
  };
}
