import { PGlite } from "@electric-sql/pglite";
import type { Database } from "../../db/client.js";
import { assemblePglite } from "../../db/open-pglite.js";
import { PreparedPglite } from "../../db/prepared-pglite.js";
import { emptyCheaply } from "./empty-cheaply.js";
import { preparedOptions } from "./prepared-directory.js";

export interface TestDatabase extends Database {
  /** Empties every table of the application and starts the IDs at 1 again. */
  reset(): Promise<void>;
}

/** Every other table refers to one of these, and is emptied with it. */
export const EMPTY_ALL =
  "TRUNCATE fineprint.platforms, fineprint.blobs, fineprint.channels, fineprint.installations, fineprint.clause_readings, fineprint.reading_texts, fineprint.record_links, fineprint.api_tokens RESTART IDENTITY CASCADE";

/** The queue makes its schema itself; the settings of the session are the queue's too. */
const AS_PREPARED = `RESET ALL; DROP SCHEMA IF EXISTS bullmq CASCADE; ${EMPTY_ALL}`;

/** A transaction that nobody ends would hold up the next file for ever. */
const RETURN_MS = 5_000;

/** Those that no test file uses just now: starting one takes half a second, emptying one 30 ms. */
const idle: PreparedPglite[] = [];

/**
 * An empty embedded database in memory: one for a test file, `reset` between its tests, `close` after them. The files of
 * one worker have the same database one after the other; what a file left running cannot reach it after `close`.
 */
export async function openTestDatabase(): Promise<TestDatabase> {
  const pglite = idle.pop() ?? (await openPreparedPglite());
  const database = await assemblePglite(lend(pglite));
  return { ...database, reset: () => emptyCheaply(pglite) };
}

/** A fresh database without the stores; its tables are up to date. */
export async function openPreparedPglite(): Promise<PreparedPglite> {
  return PreparedPglite.open(await preparedOptions("migrated"));
}

/** A fresh database with nothing in it at all. */
export async function openEmptyPglite(): Promise<PGlite> {
  return PGlite.create(await preparedOptions("empty"));
}

/** The same database until it is closed, which gives it back; from then on every call is refused. */
function lend(pglite: PreparedPglite): PGlite {
  let isClosed = false;
  const close = async () => {
    isClosed = true;
    await takeBack(pglite);
  };
  return new Proxy(pglite, {
    get(target, name) {
      if (name === "close") return close;
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== "function") return value;
      return (...parameters: unknown[]) => {
        if (isClosed) throw new Error("The test database was closed.");
        return Reflect.apply(value, target, parameters);
      };
    },
  });
}

async function takeBack(pglite: PreparedPglite): Promise<void> {
  const isBack = await Promise.race([
    pglite.exec(AS_PREPARED).then(
      () => true,
      () => false,
    ),
    new Promise<false>((resolve) => setTimeout(resolve, RETURN_MS, false).unref()),
  ]);
  if (!isBack) return pglite.close();
  // The queue's schema was dropped: its old statements would fail for whoever has the database next.
  pglite.forgetStatements();
  idle.push(pglite);
}
