import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "../../support/database.js";
import { runStorm } from "../../support/slack/delivery-storm.js";

let database: TestDatabase;

beforeAll(async () => {
  database = await openTestDatabase();
});
beforeEach(() => database.reset());
afterAll(() => database.close());

const PLAN = { channels: 4, perChannel: 6, crashes: 3, limits: 5 };

describe("two workers, a slow Slack, and workers that die", () => {
  it("post each delivery once, where they may read the history", async () => {
    const result = await runStorm(database.stores, { ...PLAN, history: true });
    expect(result).toMatchObject({ deliveries: 24, cards: 24, recorded: 24, lost: 0, repeats: 0, marked: 0 });
  });

  it("lose none and mark each repeat, one for each death at most, where they may not", async () => {
    const result = await runStorm(database.stores, { ...PLAN, history: false });
    expect(result).toMatchObject({ lost: 0, recorded: 24, unmarkedRepeats: 0 });
    expect(result.repeats).toBe(PLAN.crashes);
  });
});
