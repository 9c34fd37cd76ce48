import { afterEach, expect, it, vi } from "vitest";
import { startUpkeep } from "../../db/upkeep.js";
import { openEmptyPglite } from "../support/database.js";

afterEach(() => {
  vi.useRealTimers();
});

it("gives the planner its figures every six hours, until it is stopped", async () => {
  const pglite = await openEmptyPglite();
  await pglite.exec("CREATE TABLE thing (id integer); INSERT INTO thing SELECT generate_series(1, 50)");
  const countKnown = async () => {
    const { rows } = await pglite.query<{ reltuples: number }>(
      "SELECT reltuples FROM pg_class WHERE relname = 'thing'",
    );
    return rows[0]?.reltuples;
  };
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const stop = startUpkeep(pglite);
  expect(await countKnown()).toBe(-1);
  vi.advanceTimersByTime(6 * 3_600_000);
  expect(await countKnown()).toBe(50);
  stop();
  await pglite.exec("INSERT INTO thing VALUES (51)");
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(await countKnown()).toBe(50);
  await pglite.close();
});
