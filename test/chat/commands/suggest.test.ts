import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { VerbName } from "../../../src/chat/commands/verbs/verb-types.js";
import { createWorld, GENERAL, openTestDatabase, type World } from "./world.js";

let database: Awaited<ReturnType<typeof openTestDatabase>>;
let world: World;

beforeAll(async () => {
  database = await openTestDatabase();
  world = await createWorld(database);
  await world.run("watch meadow terms");
});
afterAll(async () => {
  await world.runner.stop();
  await database.close();
});

async function values(verb: VerbName, argument: string, typed: string): Promise<string[]> {
  const suggested = await world.runner.suggest({ verb, argument, typed }, { channel: GENERAL });
  return suggested.map(({ value }) => value);
}

describe("values suggested for a field", () => {
  it.each<[VerbName, string, string, string[]]>([
    ["watch", "platform", "mead", ["meadow-learn", "meadow-ads"]],
    ["compare", "platforms", "coursera, meadow l", ["coursera, meadow-learn"]],
    ["unwatch", "platform", "", ["meadow-learn", "all"]],
    ["watch", "type", "ai tr", ["ai-training"]],
    ["settings", "timezone", "europe/ber", ["Europe/Berlin"]],
    ["settings", "timezone", "New Y", ["America/New_York"]],
    ["settings", "timezone", "nowhere", []],
    ["mute", "record", "d", ["D-1"]],
    ["ask", "question", "why", []],
    ["watch", "nothing", "x", []],
  ])("%s %s: %s", async (verb, argument, typed, expected) => {
    expect(await values(verb, argument, typed)).toEqual(expected);
  });

  it("are at most as many as Discord takes", async () => {
    expect(await values("settings", "timezone", "")).toHaveLength(25);
    expect(await values("watch", "type", "")).toHaveLength(25);
  });
});
