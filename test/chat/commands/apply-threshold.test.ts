import { describe, expect, it } from "vitest";
import { eachInWorld } from "./each-world.js";
import { allText, GENERAL, type World, withChange } from "./world.js";

let world: World;
eachInWorld(async (fresh) => {
  world = fresh;
  // D-1 is watched from Medium on and changed once, Medium.
  await withChange(world, { severity: "medium" });
  await world.run("watch meadow privacy cookies severity:low");
});

async function thresholds(): Promise<string> {
  const { id: channelId } = await world.stores.watches.saveChannel(GENERAL);
  const watches = await world.stores.watches.listWatches({ channelId });
  return watches
    .toSorted((a, b) => a.documentId - b.documentId)
    .map(({ threshold }) => threshold)
    .join(" ");
}

describe("a threshold for all watches", () => {
  it.each([
    ["settings severity:high apply:all", ", and new ones,"],
    ["watch all severity:high", ""],
  ])("%s is tried out, then set, then taken back", async (line, andNew) => {
    const ofNew = async () => allText(await world.run("settings"));
    const before = await ofNew();
    const tried = await world.run(line);
    expect(tried.summary).toBe(`This would set 3 watches of the 3 in this channel${andNew} to High only.`);
    expect(allText(tried)).toContain("1 change on record, 0 cards; 0 more than before, 1 fewer");
    expect(allText(tried)).toContain("C-1");
    expect(await thresholds()).toBe("medium low low");
    const [set] = tried.actions ?? [];
    const done = await world.run(`${set?.verb} ${set?.argument}`);
    expect(done.summary).toBe(`3 watches${andNew} of this channel: High only from now on.`);
    expect(await thresholds()).toBe("high high high");
    expect(allText(await world.run("audit"))).toContain("was medium: D-1, was low: D-2 D-3");
    await world.run("watch D-2 severity:medium");
    const [undo] = done.actions ?? [];
    expect((await world.run(`${undo?.verb} ${undo?.argument}`)).summary).toBe(
      `Taken back: 2 watches${andNew} of this channel have the threshold they had. 1 was changed or taken away since and stays as it is.`,
    );
    expect(await thresholds()).toBe("medium medium low");
    expect(await ofNew()).toBe(before);
    expect((await world.run("settings apply:undo")).summary).toContain("No threshold was set for all watches");
  });

  it("is offered when a threshold for new watches is set, which says that those that stand keep theirs", async () => {
    const reply = await world.run("settings severity:high");
    expect(allText(reply)).toContain("3 watches that stand keep their own threshold.");
    expect(reply.actions?.[0]).toMatchObject({ verb: "settings", argument: "threshold:high apply:all" });
    expect(allText(await world.run("settings budget:3"))).not.toContain("that stand");
  });

  it("sets new watches too, where the settings are asked, and is undone by undo", async () => {
    await world.run("settings severity:high apply:all yes");
    expect(allText(await world.run("settings"))).toContain("High only");
    world.now = new Date(world.now.getTime() + 1_000);
    await world.run("watch all severity:low yes");
    expect(await thresholds()).toBe("low low low");
    expect((await world.run("undo")).actions?.[0]).toMatchObject({ verb: "settings", argument: "apply:undo" });
  });

  it("says where nothing is to be changed, and asks for a threshold", async () => {
    await world.run("watch all severity:low yes");
    expect((await world.run("watch all severity:low")).summary).toContain("Nothing to change");
    expect((await world.run("settings apply:all")).refused).toBe("input");
    expect((await world.run("settings severity:high apply:all yes", { mayManage: false })).refused).toBe("input");
  });
});
