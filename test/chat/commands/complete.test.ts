import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PROVISION_TYPES } from "../../../src/policy/taxonomy.js";
import type { TestDatabase } from "../../support/database.js";
import { createWorld, openTestDatabase, type World, withChange } from "./world.js";

let database: TestDatabase;
let world: World;
beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database);
  await withChange(world);
});
afterAll(() => database.close());

describe("complete", () => {
  it.each([
    ["/wa", ["/watch"]],
    ["/", ["/watch", "/unwatch", "/policy"]],
    ["expl", ["explain"]],
    ["/policy ti", ["timeline"]],
    ["/policy wat", []],
    ["watch mead", ["meadow-learn", "meadow", "meadow-ads"]],
    ["watch meadow severity:", ["severity:high+", "severity:medium+", "severity:low+"]],
    ["watch meadow sev", ["severity:"]],
    ["watch meadow digest:w", ["digest:weekly"]],
    ["/policy settings t", ["threshold:", "threads:", "timezone:"]],
    ["/policy settings threads:o", ["threads:on", "threads:off"]],
    ["/policy settings timezone:europe/berl", ["timezone:Europe/Berlin"]],
    ["/policy digest w", ["weekly", "wed"]],
    ["watch meadow type:ai", ["type:ai-training"]],
    ["watch meadow priv", ["privacy"]],
    ["unwatch m", ["meadow-learn"]],
    ["/policy show C", ["C-1"]],
    ["help unw", ["unwatch"]],
    ["nonsense ", []],
  ])("%s", async (line, words) => {
    expect(await world.complete(line)).toEqual(words);
  });

  it("gives all there are", async () => {
    expect(await world.complete("watch meadow type:")).toHaveLength(PROVISION_TYPES.length);
  });
});
