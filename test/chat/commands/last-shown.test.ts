import { describe, expect, it } from "vitest";
import { eachInWorld } from "./each-world.js";
import { allText, GENERAL, publishBaseline, publishChange, TERMS_AFTER, type World, withChange } from "./world.js";

const PRIVACY_BEFORE = `# Meadow Learn Privacy

## 1. Sharing

We share your data with partners who help us run the service.

## 2. Keeping

We keep your data for one year.
`;
const PRIVACY_AFTER = PRIVACY_BEFORE.replace(
  "We keep your data for one year.",
  "We keep your data for one year. We sell your personal information to advertisers.",
);

let world: World;
eachInWorld(async (fresh) => {
  world = fresh;
  await withChange(world);
  await world.run("watch meadow privacy");
  await publishBaseline(world, 2, PRIVACY_BEFORE);
  await world.runner.settle();
  await publishChange(world, await world.stores.documents.getDocument(2), PRIVACY_AFTER);
});

const BOB = { user: "bob" };

describe("a follow-up that names nothing", () => {
  it("is about the newest change where nothing was shown", async () => {
    expect(allText(await world.run("how bad is it?"))).toContain("About C-2, Meadow Learn · Privacy Policy");
  });

  it.each([
    ["show C-1", "how bad is it?", "About C-1, Meadow Learn · Terms of Service, shown here last:"],
    ["C-1", "who else does this?", "About C-1, Meadow Learn · Terms of Service, shown here last:"],
    ["explain C-1", "since when?", "About C-1,"],
    ["diff C-1", "is that legal?", "About C-1,"],
    ["show D-1", "how bad is it?", "About C-1,"],
    ["severity meadow arbitration", "since when?", "About P-"],
    ["latest", "how bad is it?", "About C-2,"],
    ["timeline meadow", "how bad is it?", "About C-2,"],
  ])("is about what %s showed: %s", async (before, line, about) => {
    await world.run(before);
    expect(allText(await world.run(line))).toContain(about);
  });

  it("is about the clause that an answer told", async () => {
    const answer = await world.run("how are disputes decided?");
    expect(answer.record).toMatch(/^P-/);
    expect(allText(await world.run("how bad is it?"))).toContain(`About ${answer.record}, Meadow Learn`);
  });

  it("leaves to the policies what points at nothing, and to a platform what names it", async () => {
    await world.run("show C-1");
    expect(allText(await world.run("who gets my data?"))).toContain("Privacy Policy");
    expect(allText(await world.run("do they sell it, meadow ads?"))).not.toContain("shown here last");
  });

  it("looks in the policy that was shown for a question that points back", async () => {
    await world.run("show C-1");
    expect(allText(await world.run("can they end my account under it?"))).toContain("shown here last");
  });

  it("is each person's own, and a thread's for everybody in it", async () => {
    await world.run("show C-1");
    expect(allText(await world.run("how bad is it?", BOB))).toContain("About C-2,");
    await world.run("show C-1", { thread: "1" });
    expect(allText(await world.run("how bad is it?", { ...BOB, thread: "1" }))).toContain("About C-1,");
    expect(allText(await world.run("how bad is it?", { ...BOB, thread: "2" }))).toContain("About C-2,");
  });

  it("goes back to the card that was posted since, and after an hour", async () => {
    await world.run("show C-1");
    const { id: channelId } = await world.stores.watches.saveChannel(GENERAL);
    const [planned] = await world.stores.deliveries.planDeliveries(
      [{ channelId, kind: "change", documentId: 2, changeId: 2, key: "change-2" }],
      world.now,
    );
    const later = new Date(world.now.getTime() + 60_000);
    await world.stores.deliveries.claim(planned?.id ?? 0, later, world.now);
    await world.stores.deliveries.markPosted(planned?.id ?? 0, { line: "9" }, later);
    expect(allText(await world.run("how bad is it?"))).toContain(
      "About C-2, Meadow Learn · Privacy Policy, the newest card here:",
    );
    world.now = new Date(later.getTime() + 1_000);
    await world.run("show C-1");
    expect(allText(await world.run("how bad is it?"))).toContain("About C-1,");
    world.now = new Date(world.now.getTime() + 61 * 60_000);
    expect(allText(await world.run("how bad is it?"))).toContain("the newest card here:");
  });
});

describe("a command without its record", () => {
  it.each([
    ["diff", "C-1 Meadow Learn"],
    ["explain it", "Meadow Learn"],
    ["cite this", "Citation of C-1."],
    ["acknowledge", "C-1: acknowledged by @alice"],
    ["mark it done", "C-1: acknowledged by @alice"],
    ["assign it to me", "C-1: taken by @alice"],
    ["escalate it because legal has to look", "legal has to look"],
    ["not-material too small for us", "C-1: marked not material"],
  ])("%s is about what was shown", async (line, words) => {
    await world.run("show C-1");
    expect((await world.run(line)).summary).toContain(words);
  });

  it("decides on nothing that was not shown to who says it", async () => {
    await world.run("show C-1");
    expect((await world.run("acknowledge", BOB)).refused).toBe("input");
    expect((await world.run("diff", BOB)).refused).toBe("input");
  });
});

it("answers under the words that were shown before, not under a platform of the same sentence", async () => {
  await world.run("show C-1");
  expect(TERMS_AFTER).toContain("waive");
  expect((await world.run("explain meadow arbitration")).record).toMatch(/^P-/);
});
