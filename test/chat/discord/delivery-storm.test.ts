import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "../../support/database.js";
import { runDiscordStorm } from "../../support/discord/delivery-storm.js";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
  await database.reset();
});
afterAll(() => database.close());

describe("two workers, a Discord that limits and falls silent, and workers that die", () => {
  it("post each delivery once, and record it", async () => {
    const plan = { channels: 4, perChannel: 6, crashes: 3, silences: 4, limitEvery: 6 };
    const result = await runDiscordStorm(database.stores, { ...plan, bucket: { limit: 3, windowMs: 40 } });
    expect(result).toMatchObject({ deliveries: 24, cards: 24, lost: 0, repeats: 0, recorded: 24 });
    expect(result.limited).toBeGreaterThan(0);
  });
});
