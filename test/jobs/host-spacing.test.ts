import { RateLimiterMemory } from "rate-limiter-flexible";
import { describe, expect, it } from "vitest";
import { createHostSpacing, openHostSpacing, type PointLimiter } from "../../jobs/host-spacing.js";
import { createHostTurns } from "../../src/fetch/host-turns.js";
import type { HostSpacing } from "../../src/ports.js";
import { openPostgresTestDatabase } from "../support/postgres-database.js";

const { TEST_DATABASE_URL, TEST_REDIS_URL } = process.env;
const HOST = `acme-${process.pid}.example`;

const nothing = async () => {};
const inMemory = () => new RateLimiterMemory({ points: 1, duration: 40 });
const silent = { warn: () => {} };

/** Two processes, each with turns of its own, that ask a host at the same time; what each did, in order. */
async function askTwice(...spacings: [HostSpacing, HostSpacing]): Promise<string[]> {
  const events: string[] = [];
  const ask = (spacing: HostSpacing, name: string) =>
    createHostTurns(0, spacing).run(HOST, undefined, async () => {
      events.push(`${name} starts`);
      await new Promise((done) => setTimeout(done, 30));
      events.push(`${name} ends`);
    });
  await Promise.all(spacings.map((spacing, index) => ask(spacing, String(index))));
  return events;
}

function isOneAfterTheOther(events: readonly string[]): boolean {
  const [first, second] = [events[0]?.[0], events[2]?.[0]];
  return (
    first !== second &&
    events.join() === [`${first} starts`, `${first} ends`, `${second} starts`, `${second} ends`].join()
  );
}

describe("turns at hosts over several processes", () => {
  it("come one after the other", async () => {
    const limiter = inMemory();
    const [one, other] = [createHostSpacing(limiter, silent, nothing), createHostSpacing(limiter, silent, nothing)];
    expect(isOneAfterTheOther(await askTwice(one, other))).toBe(true);
  });

  it("are left to whoever waits no longer", async () => {
    const spacing = createHostSpacing(inMemory(), silent, nothing);
    await spacing.take(HOST, undefined);
    const reason = new Error("stopping");
    const controller = new AbortController();
    const waiting = spacing.take(HOST, controller.signal);
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    await spacing.take("other.example", controller.signal).catch((error: unknown) => expect(error).toBe(reason));
  });

  it("keep no page unread when nobody can say whose turn it is, and say so once", async () => {
    const said: unknown[] = [];
    const gone = () => Promise.reject(new Error("connection refused"));
    const broken: PointLimiter = { consume: gone, set: gone };
    const spacing = createHostSpacing(broken, { warn: (...about: unknown[]) => said.push(about) }, nothing);
    await (await spacing.take(HOST, undefined))();
    await (await spacing.take(HOST, undefined))();
    expect(said).toHaveLength(1);
  });

  it.runIf(TEST_REDIS_URL)("are shared in Redis", async () => {
    const open = () => openHostSpacing({ redisUrl: TEST_REDIS_URL ?? "" }, silent);
    const [one, other] = [open(), open()];
    // A connection that is not there yet keeps nobody waiting: give it its time.
    await new Promise((done) => setTimeout(done, 300));
    expect(isOneAfterTheOther(await askTwice(one, other))).toBe(true);
    await Promise.all([one.close(), other.close()]);
  });

  it.runIf(TEST_DATABASE_URL)("are shared in PostgreSQL", async () => {
    const database = await openPostgresTestDatabase(TEST_DATABASE_URL ?? "");
    const said: unknown[] = [];
    const open = () => openHostSpacing({ pool: database.queuePool }, { warn: (about: unknown) => said.push(about) });
    expect(isOneAfterTheOther(await askTwice(open(), open()))).toBe(true);
    expect(said).toEqual([]);
    await database.close();
  });
});
