import { describe, expect, it } from "vitest";
import { IN_THREAD, renderNotice } from "../../../src/chat/discord/card.js";
import type { Notice } from "../../../src/chat/types.js";

describe("a quote on a card that is full", () => {
  it("is where the line is that says where it stands", () => {
    for (let filler = 900; filler < 4_000; filler += 50) {
      const notice: Notice = {
        summary: "x",
        blocks: [
          { kind: "text", text: "Some words. ".repeat(filler / 12) },
          { kind: "quote", text: "We keep your data for a year. ".repeat(10), source: "Before, excerpt · Retention" },
          { kind: "footer", text: "C-1" },
        ],
      };
      const { card, rest } = renderNotice(notice, IN_THREAD);
      for (const message of [card, ...rest]) {
        const shown = JSON.stringify(message.components);
        expect([filler, shown.includes("Before, excerpt")]).toEqual([filler, shown.includes("We keep your data")]);
      }
    }
  });
});
