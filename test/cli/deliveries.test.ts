import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { describeDeliveries } from "../../src/cli/deliveries.js";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { day, saveDocument } from "../support/records.js";

let database: TestDatabase;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => database.reset());

/** One that waits and one that was given up. */
async function planTwo(): Promise<void> {
  const { stores } = database;
  const { id: documentId } = await saveDocument(stores);
  const channel = await stores.watches.saveChannel({ adapter: "slack", workspace: "T1", channel: "C1" });
  const plan = { channelId: channel.id, documentId, changeId: null } as const;
  const [, failed] = await stores.deliveries.planDeliveries(
    [
      { ...plan, kind: "unreadable", key: "a" },
      { ...plan, kind: "recovered", key: "b" },
    ],
    day(1),
  );
  await stores.deliveries.claim(failed?.id ?? 0, day(1), day(0));
  await stores.deliveries.markFailed(failed?.id ?? 0, "channel_not_found");
}

const said = (options = {}) => describeDeliveries(database.stores, options, day(9));

describe("fineprint deliveries", () => {
  it("says what waits and what was given up, and why", async () => {
    await planTwo();
    const lines = (await said()).split("\n");
    expect(lines[0]).toMatch(/^#2 failed {3}recovered D-1 to slack T1\/C1: channel_not_found \(planned .+ UTC, tried /);
    expect(lines[1]).toMatch(/^#1 waiting {2}unreadable D-1 to slack T1\/C1 \(planned /);
    expect(await said({ failed: true })).not.toContain("#1");
    expect(await said({ most: "1" })).toContain("Only the newest 1 are shown");
  });

  it("has what was given up tried again, once", async () => {
    expect(await said({ resend: true })).toBe("No delivery was given up.");
    await planTwo();
    expect(await said({ resend: true })).toContain("1 delivery is tried again");
    expect(await said({ failed: true })).toBe("No delivery was given up.");
  });

  it("refuses what it cannot read", async () => {
    await expect(said({ most: "all" })).rejects.toThrow("--most wants a number of deliveries");
    await expect(said({ since: "whenever" })).rejects.toThrow();
  });
});
