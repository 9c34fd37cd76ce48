import { describe, expect, it } from "vitest";
import type { Block, Reply } from "../../../src/chat/types.js";
import { eachInWorld } from "./each-world.js";
import { allText, publishBaseline, type World } from "./world.js";

let world: World;
eachInWorld((fresh) => {
  world = fresh;
});

const ARBITRATION =
  "Any dispute arising out of these terms or your use of the service shall be submitted to binding arbitration administered by a neutral arbitrator.";
const ALIKE =
  "Any dispute arising from these terms or your use of our products shall be submitted to binding arbitration administered by one arbitrator.";

/** Watches the privacy policies of Meadow Learn (D-1) and Meadow Ads (D-2) and reads both. */
async function withTwoPlatforms(learn: string, ads: string): Promise<void> {
  await world.run("watch meadow privacy");
  await world.run("watch meadow-ads privacy");
  await publishBaseline(world, 1, `# Privacy\n\n${learn}\n`);
  await publishBaseline(world, 2, `# Privacy\n\n${ads}\n`);
  await world.runner.settle();
}

async function arbitrationOf(platformId: number): Promise<string> {
  const [provision] = await world.stores.provisions.listProvisions({ platformId, type: "arbitration", limit: 1 });
  return `P-${provision?.id}`;
}

function quotes(reply: Reply): string[] {
  const isQuote = (block: Block) => block.kind === "quote";
  return reply.blocks.filter(isQuote).map((block) => ("text" in block ? block.text : ""));
}

describe("compare a clause", () => {
  it("quotes the alike clause of the other platform, with its severity and ID", async () => {
    await withTwoPlatforms(ARBITRATION, ALIKE);
    const other = await arbitrationOf(2);
    for (const line of [`compare ${await arbitrationOf(1)}`, "compare meadow-learn arbitration"]) {
      const reply = await world.run(line);
      expect(quotes(reply)).toEqual([ARBITRATION, ALIKE]);
      expect(allText(reply)).toContain(`Meadow Ads · Privacy Policy: ${other} · `);
      expect(reply.summary).toContain("1 comparable clause on other platforms");
      expect(reply.audience).toBe("asker");
    }
    expect(allText(await world.run(`show ${await arbitrationOf(1)} full`))).toContain(ALIKE);
    expect(allText(await world.run(`explain ${await arbitrationOf(1)}`))).toContain(ALIKE);
    expect(allText(await world.run(`severity ${await arbitrationOf(1)}`))).toContain(`${other} · `);
  });

  it("says no comparable clause when the same type is worded about something else", async () => {
    await withTwoPlatforms(
      ARBITRATION,
      "The arbitrator's fees are shared equally between both sides of the arbitration.",
    );
    const reply = await world.run(`compare ${await arbitrationOf(1)}`);
    expect(reply.summary).toContain("No comparable clause on the one other platform on record here");
    expect(quotes(reply)).toEqual([ARBITRATION]);
  });

  it("says not compared when there is nobody to compare with, and names the baseline", async () => {
    await world.run("watch meadow terms");
    await publishBaseline(world, 1, `# Terms\n\n${ARBITRATION}\n`);
    const reply = await world.run(`compare ${await arbitrationOf(1)}`);
    expect(reply.summary).toContain("Not compared: no other platform is on record here yet.");
    expect(allText(reply)).toMatch(
      /Seen on \d+ of \d+ platforms with a readable Terms of Service \(\d+ %\), by the baseline of .+; on record here: 1 of 1 platform\./,
    );
  });

  it("tells a unique clause", async () => {
    await withTwoPlatforms(ARBITRATION, "We collect your name.");
    const reply = await world.run("compare meadow-learn arbitration");
    expect(allText(reply)).toContain("on record here: 1 of 2 platforms (unique: 0 of 1 others)");
  });
});

describe("compare platforms side by side", () => {
  it("shows each platform's clause", async () => {
    await withTwoPlatforms(ARBITRATION, ALIKE);
    for (const line of [
      "compare meadow-learn meadow-ads arbitration",
      "compare Meadow Learn vs Meadow Ads arbitration",
      'compare platforms:"meadow learn, meadow ads" type:arbitration',
    ]) {
      const reply = await world.run(line);
      expect(quotes(reply)).toEqual([ARBITRATION, ALIKE]);
      expect(reply.summary).toMatch(/^Binding arbitration, side by side\. Meadow Learn: .+; Meadow Ads: /);
    }
  });

  it("keeps not stated, not compared and not watched apart", async () => {
    await world.run("watch meadow terms");
    await publishBaseline(world, 1, "# Terms\n\nWe collect your name.\n");
    const nobody = await world.run("compare meadow-learn meadow-ads arbitration");
    expect(nobody.summary).toContain("Meadow Learn: no comparable clause; Meadow Ads: not watched");
    expect(allText(nobody)).toContain("Start with /watch meadow-ads");
    await world.run("watch meadow-ads privacy");
    const unread = await world.run("compare meadow-learn meadow-ads arbitration");
    expect(unread.summary).toContain("Meadow Ads: not compared");
    await world.runner.stop();
  });

  it.each([
    ["compare", "Say which record"],
    ["compare meadow-learn meadow-ads", "Say which type of clause to compare"],
    ["compare meadow-learn nobody-knows arbitration", "I know no platform called"],
    ["compare meadow meadow meadow meadow meadow arbitration", "at most 4 platforms"],
  ])("%s: %s", async (line, words) => {
    expect((await world.run(line)).summary).toContain(words);
    expect(world.errors).toEqual([]);
  });
});
