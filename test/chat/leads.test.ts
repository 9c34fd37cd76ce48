import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { handleTypes } from "../../src/chat/commands/reading/types.js";
import { BELOW as DISCORD_BELOW, renderNotice as renderDiscord } from "../../src/chat/discord/card.js";
import { isLead } from "../../src/chat/leads.js";
import { BELOW, renderNotice as renderSlack } from "../../src/chat/slack/card.js";
import { drawFields } from "../../src/chat/slack/rich-text.js";
import type { Block, Notice } from "../../src/chat/types.js";

/** The words of each message, as lines. */
const slackMessages = (notice: Notice) => {
  const { card, rest } = renderSlack(notice, BELOW);
  return [card, ...rest].map(({ blocks }) => blocks.map((block) => JSON.stringify(block)));
};

describe("a list that is split", () => {
  it("never leaves a field's name without its value, whatever their lengths", () => {
    const words = (max: number) => fc.string({ minLength: 1, maxLength: max, unit: fc.constantFrom("a", "b", " ") });
    const field = fc.record({ name: words(300), value: words(4_000) });
    fc.assert(
      fc.property(fc.array(field, { minLength: 1, maxLength: 12 }), (fields) => {
        const drawn = drawFields(
          fields.map(({ name, value }, index) => ({
            name: { text: `N${index}${name}: ` },
            value: [{ text: `v${value}` }],
          })),
        );
        for (const { text } of drawn) expect(text.trimEnd()).not.toMatch(/: ?$/);
        expect(drawn.map(({ text }) => text).join("\n")).toContain(`N${fields.length - 1}`);
      }),
      { numRuns: 60 },
    );
  });

  it("keeps the families of /policy types with their kinds in Slack", async () => {
    const reply = await handleTypes({ verb: "types", given: {} }, {} as never, {} as never);
    const blocks = renderSlack(reply, BELOW).card.blocks.map((block) => JSON.stringify(block));
    expect(blocks.filter((block) => block.includes("Your rights: "))).toHaveLength(1);
    const last = (block: string) => [...block.matchAll(/"text":"([^"]*)"/g)].at(-1)?.[1] ?? "";
    for (const block of blocks) expect(last(block)).not.toMatch(/: $/);
  });

  it("never ends a message with a heading or with what leads on", () => {
    const blocks: Block[] = Array.from({ length: 40 }, (_none, index): Block[] => [
      { kind: "heading", text: `Heading ${index}` },
      { kind: "text", text: `Comparable clauses ${index}:` },
      { kind: "list", items: [`entry ${index} ${"long ".repeat(60)}`] },
    ]).flat();
    const notice = { summary: "Many.", blocks };
    const slack = slackMessages(notice);
    expect(slack.length).toBeGreaterThan(1);
    // The pointer to the rest stands at the card's end.
    for (const message of slack)
      expect(message.filter((block) => !block.includes("the rest of")).at(-1)).toContain("entry");
    const { card, rest } = renderDiscord(notice, DISCORD_BELOW);
    const texts = [card, ...rest].map(({ components }) => JSON.stringify(components).match(/"content":"[^"]*"/g) ?? []);
    for (const message of texts) {
      expect(message.filter((one) => !one.includes("the rest of")).at(-1)).toContain("entry");
    }
  });

  it("knows what leads on", () => {
    expect(isLead({ kind: "heading", text: "Operation" })).toBe(true);
    expect(isLead({ kind: "text", text: "Provisions touched: " })).toBe(true);
    expect(isLead({ kind: "text", text: "Two changes." })).toBe(false);
  });
});
