import { beforeEach, describe, expect, it } from "vitest";
import type { Block, Reply } from "../../../src/chat/types.js";
import { eachInWorld } from "./each-world.js";
import {
  allText,
  OTHER,
  publishBaseline,
  publishChange,
  TERMS_AFTER,
  TERMS_BEFORE,
  type World,
  withChange,
} from "./world.js";

let world: World;
eachInWorld((fresh) => {
  world = fresh;
});

function quotes(reply: Reply): Extract<Block, { kind: "quote" }>[] {
  return reply.blocks.filter((block): block is Extract<Block, { kind: "quote" }> => block.kind === "quote");
}

describe("a question about what is on record", () => {
  beforeEach(async () => {
    await withChange(world);
  });

  it("quotes the clause, names the document, and leads on", async () => {
    const reply = await world.run("ask can meadow learn make me go to arbitration?");
    expect(quotes(reply)[0]?.text).toContain("decided by binding arbitration");
    expect(quotes(reply)[0]?.source).toContain("D-1 Meadow Learn Terms of Service");
    expect(allText(reply)).toMatch(/P-\d+ · (?:High|Medium) \d+ · Binding arbitration/);
    expect(allText(reply)).toContain("/policy compare P-");
    expect(reply.audience).toBe("asker");
  });

  it("looks in what the channel watches when no platform is named", async () => {
    expect(quotes(await world.run("ask how long is the notice before they end my account?"))[0]?.text).toContain(
      "30 days",
    );
    const elsewhere = await world.run("ask how long is the notice before they end my account?", { channel: OTHER });
    expect(elsewhere.summary).toContain("Not compared: nothing is watched here yet");
  });

  it("keeps not stated, not compared, not watched and not understood apart", async () => {
    expect((await world.run("ask does meadow learn take my fingerprints?")).summary).toMatch(
      /^Not stated: .* found in D-1 Meadow Learn Terms of Service\.$/,
    );
    expect((await world.run("ask does Meadow Ads take my fingerprints?")).summary).toMatch(
      /^Not compared\. There are no records of Meadow Ads: nobody watches it yet/,
    );
    const odd = await world.run("ask pizza");
    expect(odd.summary).toContain("not a question I understand");
    expect(allText(odd)).toContain("/policy help ask");
    await world.run("watch meadow cookies");
    const partly = await world.run("ask does meadow learn take my fingerprints?");
    expect(allText(partly)).toContain("Not compared: D-2 Meadow Learn Cookie");
    await world.runner.stop();
  });

  it("tells since when, with the earlier wording", async () => {
    const reply = await world.run("ask since when does meadow learn have arbitration?");
    expect(reply.summary).toMatch(
      /^P-\d+ stands at least since 2026-04-01, when the document was first read; in these words since 2026-05-01\.$/,
    );
    expect(
      quotes(reply)
        .map(({ text }) => text)
        .join(),
    ).toContain("You may opt out of it within 30 days.");
  });

  it("looks in the text of a day", async () => {
    const then = await world.run("ask can I opt out of arbitration at meadow learn as of 2026-04-15?");
    expect(quotes(then)[0]?.text).toContain("You may opt out of it within 30 days.");
    expect(quotes(then)[0]?.source).toContain("as of 2026-04-15");
    const before = await world.run("ask what about arbitration at meadow learn as of 1 January 2020?");
    expect(allText(before)).toContain("Not compared: D-1 Meadow Learn Terms of Service as of 2020-01-01");
  });

  it("tells what changed, in the type asked about", async () => {
    expect(allText(await world.run("ask what changed at meadow learn?"))).toContain("C-1");
    expect(allText(await world.run("ask what changed on class actions at meadow learn?"))).toContain("C-1");
    expect((await world.run("ask what changed on cookies at meadow learn?")).summary).toContain("No change on Cookies");
  });

  it("takes the thread's record for what is meant", async () => {
    expect(allText(await world.run("ask what does this mean? C-1"))).toContain("Our reading: ");
    expect(allText(await world.run("ask how severe is it? C-1"))).toContain("High, worse for users");
    expect((await world.run("ask how does it compare with others? C-1")).summary).toContain(
      "Not compared: no other platform",
    );
    expect(quotes(await world.run("ask must I go to arbitration? C-1"))[0]?.source).toContain("D-1");
    expect((await world.run("ask must I go to arbitration? C-9")).summary).toContain("There is no record C-9");
  });

  it("quotes only what stands in the stored version", async () => {
    const reply = await world.run("ask arbitration and class actions at meadow learn");
    const { content } = await world.stores.versions.readVersion(2);
    expect(quotes(reply).length).toBeGreaterThan(0);
    for (const { text } of quotes(reply)) expect(content.text).toContain(text);
  });
});

it("refuses a question that is too long, and asks for one that is missing", async () => {
  expect((await world.run(`ask ${"why ".repeat(200)}`)).summary).toContain("at most 500 characters");
  expect((await world.run("ask")).summary).toContain("Say what you want to know");
  expect(world.errors).toEqual([]);
});

it("never lets a second version of one document stand for another platform", async () => {
  await world.run("watch meadow terms");
  await publishBaseline(world, 1, TERMS_BEFORE);
  await world.runner.settle();
  await publishChange(world, await world.stores.documents.getDocument(1), TERMS_AFTER);
  const reply = await world.run("ask how does meadow learn compare on arbitration?");
  expect(reply.summary).toContain("Not compared: no other platform is on record here yet.");
});
