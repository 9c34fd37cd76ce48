import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TestDatabase } from "../../../support/database.js";
import { createWorld, openTestDatabase, type World, withChange } from "../world.js";

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database);
  await withChange(world);
});
afterAll(async () => {
  await world.runner.stop();
  await database.close();
});

describe("the test card of a real change", () => {
  it("has nothing to press that would decide on it or end the watch", async () => {
    const { actions = [] } = await world.run("test");
    expect(actions.map(({ verb }) => verb)).toEqual(["explain", "diff", "compare", "verify"]);
  });
});

describe("a label with an ellipsis", () => {
  it("only stands on what asks for more before it acts", async () => {
    const card = await world.run("share C-1");
    const whole = await world.run("show C-1");
    const acting = ["unwatch", "mute", "acknowledge"];
    const labels = [card, whole].flatMap(({ actions = [] }) => actions);
    expect(labels.filter(({ verb, label }) => acting.includes(verb) && label.endsWith("…"))).toEqual([]);
  });
});

describe("before the first command", () => {
  it("what it needs is opened, and nothing is left behind", async () => {
    const before = (await world.stores.watches.listWatches({})).length;
    await world.runner.warmUp();
    expect((await world.stores.watches.listWatches({})).length).toBe(before);
    expect(world.errors).toEqual([]);
  });
});
