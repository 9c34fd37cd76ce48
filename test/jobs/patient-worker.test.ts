import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Backend, openBackend } from "../../jobs/backend.js";
import { createLogger } from "../../src/logger.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";

/** In so long a worker that does not wait asks hundreds of times. */
const WHILE_MS = 700;

let database: TestDatabase;
let backend: Backend;
let isFull = true;
let asked = 0;

beforeAll(async () => {
  database = await openTestDatabase();
  const pool = database.queuePool;
  const query = (text: string, parameters?: readonly unknown[]) => {
    if (!text.includes("move_to_active(")) return pool.query(text, parameters);
    asked += 1;
    return isFull ? Promise.reject(new Error("could not extend file: disk full")) : pool.query(text, parameters);
  };
  const full = new Proxy(pool, { get: (target, name) => (name === "query" ? query : Reflect.get(target, name)) });
  backend = await openBackend({ pool: full }, createLogger("silent"));
});

afterAll(async () => {
  await backend.close();
  await database.close();
});

describe("a worker whose queue fails", () => {
  it("asks again after a while, not at once, and goes on when it is mended", async () => {
    const queue = backend.createQueue("patient", {});
    const done: unknown[] = [];
    const worker = backend.createWorker("patient", async ({ data }) => void done.push(data), {});
    const errors: string[] = [];
    worker.on("error", ({ message }) => errors.push(message));
    await queue.add("one", { is: "kept" });
    await expect.poll(() => asked).toBeGreaterThan(0);
    await pause(WHILE_MS);
    expect(asked).toBeLessThan(4);

    isFull = false;
    await expect.poll(() => done).toEqual([{ is: "kept" }]);
    expect(new Set(errors)).toEqual(new Set(["could not extend file: disk full"]));
    await worker.close();
    await queue.close();
  });
});
