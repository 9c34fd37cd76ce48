import { describe, expect, it } from "vitest";
import { eachInWorld } from "./each-world.js";
import { allText, publishBaseline, publishChange, TERMS_AFTER, TERMS_BEFORE, type World } from "./world.js";

let world: World;
eachInWorld((fresh) => {
  world = fresh;
});

const PROBLEM = "www.meadow.example answered with a challenge page.";

describe("check", () => {
  it("asks for a look now and says once what came of it", async () => {
    await world.run("watch meadow terms");
    await publishBaseline(world, 1, TERMS_BEFORE);
    await world.runner.settle();
    world.checked.length = 0;
    world.now = new Date(world.now.getTime() + 3_600_000);
    const failed = { at: world.now, readState: "blocked", problem: PROBLEM } as const;
    world.onSleep = async () => void (await world.stores.documents.recordFailedRead(1, failed, 3));
    const reply = await world.run("check D-1", { mayManage: false });
    expect(reply.audience).toBe("asker");
    expect(reply.summary).toContain("Looking at 1 policy now.");
    expect(world.checked).toEqual([1]);
    await world.runner.settle();
    expect(world.followUps.at(-1)?.summary).toMatch(
      /^D-1 Meadow Learn Terms of Service was not read: .*challenge page\. Next try/,
    );
  });

  it.each([
    [TERMS_AFTER, "D-1 Meadow Learn Terms of Service: changed: C-1."],
    [TERMS_BEFORE, "D-1 Meadow Learn Terms of Service: the same text as on record."],
  ])("tells a changed text from the same one %#", async (after, words) => {
    await world.run("watch meadow terms");
    await publishBaseline(world, 1, TERMS_BEFORE);
    await world.runner.settle();
    world.now = new Date(world.now.getTime() + 3_600_000);
    world.onSleep = async () => {
      world.onSleep = async () => undefined;
      const document = await world.stores.documents.getDocument(1);
      if (after !== TERMS_BEFORE) await publishChange(world, document, after);
      await world.stores.documents.recordGoodRead(1, { at: world.now, etag: null, lastModified: null });
      await world.stores.documents.recordVerified(1, world.now);
    };
    await world.run("check D-1");
    await world.runner.settle();
    expect(world.followUps.at(-1)?.summary).toBe(words);
  });

  it("does not look twice within ten minutes", async () => {
    await world.run("watch meadow terms");
    await world.stores.documents.recordFailedRead(1, { at: world.now, readState: "blocked", problem: PROBLEM }, 3);
    world.checked.length = 0;
    expect(allText(await world.run("check meadow"))).toContain("again from 2026-05-11 06:12 UTC");
    expect(world.checked).toEqual([]);
    world.now = new Date(world.now.getTime() + 11 * 60_000);
    await world.run("check meadow");
    expect(world.checked).toEqual([1]);
    await world.runner.stop();
  });

  it.each([
    ["check meadow", "This channel watches nothing"],
    ["check", "watches nothing"],
  ])("%s says what to do", async (line, words) => {
    expect((await world.run(line)).summary).toContain(words);
  });
});
