import { beforeEach, describe, expect, it } from "vitest";
import { eachInWorld } from "../each-world.js";
import { allText, type World, withChange } from "../world.js";

let world: World;
eachInWorld((fresh) => {
  world = fresh;
});
beforeEach(async () => {
  await withChange(world);
});

describe("a conversation under a card", () => {
  it.each([
    ["since when?", /C-1 was first seen 2026-05-01; the text before it was read 2026-04-01/],
    ["what was it before", /You may opt out of it within 30 days/],
    ["do others do that too", /Seen on \d+ of \d+ platforms/],
    ["so what should we do now", /What a careful team does:/],
    ["how bad is this", /worse for users/],
    ["tldr", /Meadow Learn Terms of Service/],
    ["explain it simply", /Our reading: Disputes go to arbitration/],
    ["show me the exact wording", /as read 2026-05-01 06:02 UTC/],
    ["is that even legal in the uk?", /for a lawyer or a court to say.*CRA 2015/s],
    ["thanks!", /You are welcome\./],
  ])("%s", async (line, said) => {
    expect(allText(await world.run(`ask ${line} C-1`))).toMatch(said);
  });

  it("asks after what the text says where the line names a matter", async () => {
    const reply = await world.run("ask how long is the notice before they end my account? C-1");
    expect(allText(reply)).toContain("30 days of notice");
  });

  it("is brief: the whole explanation is no answer to a short question", async () => {
    const reply = await world.run("ask what does that mean C-1");
    expect(reply.summary.length).toBeLessThan(600);
    expect(reply.details).toBeUndefined();
  });
});

describe("a line without a verb", () => {
  it("is asked, and finds the platform it names", async () => {
    expect(allText(await world.run("can Meadow Learn make me go to arbitration?"))).toContain("binding arbitration");
    expect(allText(await world.run("/policy does meadow learn make me go to arbitration"))).toContain("arbitration");
  });

  it("says which card it is about when no thread does", async () => {
    expect(allText(await world.run("how bad is this?"))).toContain("About C-1, Meadow Learn · Terms of Service");
  });

  it("stays a slip of the hand where it reads like a command", async () => {
    expect((await world.run("wach meadow")).summary).toContain("Did you mean watch");
    expect((await world.run("explain nowhere arbitration")).summary).toContain("no platform called");
  });

  it("never changes what is watched", async () => {
    expect((await world.run("unwatch this one please")).summary).not.toContain("The policy says");
  });
});
