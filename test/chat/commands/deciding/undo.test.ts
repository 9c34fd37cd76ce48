import { describe, expect, it } from "vitest";
import { eachInWorld } from "../each-world.js";
import { type World, withChange } from "../world.js";

let world: World;
eachInWorld(async (fresh) => {
  world = fresh;
  await withChange(world, { severity: "medium" });
  await world.run("watch meadow privacy cookies severity:low");
});

describe("undo", () => {
  it("takes back together what one command did to several policies, though its clock ran on", async () => {
    const { now } = world;
    let calls = 0;
    Object.defineProperty(world, "now", { get: () => new Date(now.getTime() + calls++), configurable: true });
    await world.run("mute meadow 7d");
    const [back] = (await world.run("undo")).actions ?? [];
    expect(back).toMatchObject({ verb: "unmute" });
    expect(back?.argument?.split(" ").toSorted()).toEqual(["D-1", "D-2", "D-3"]);
  });

  it("brings one watch back with its threshold", async () => {
    await world.run("unwatch D-2");
    expect((await world.run("undo")).actions?.[0]).toMatchObject({ verb: "watch", argument: "D-2 severity:low" });
  });
});
