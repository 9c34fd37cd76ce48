import { describe, expect, it } from "vitest";
import { mentionLine } from "../../../../src/chat/commands/line/mention-line.js";

describe("a mention in the thread of C-67", () => {
  it.each([
    ["explain", "explain C-67"],
    ["explain this", "explain C-67"],
    ["why?", "ask why? C-67"],
    ["why is this high?", "ask why is this high? C-67"],
    ["How severe is that clause?", "ask How severe is that clause? C-67"],
    ["what changed?", "ask what changed? C-67"],
    ["what does it mean?", "ask what does it mean? C-67"],
    ["diff", "diff C-67"],
    ["cite this, please", "cite C-67"],
    ["verify C-12", "verify C-12"],
    ["why is C-12 rated high?", "severity C-12"],
    ["why C-12", "severity C-12"],
    ["explain it simply", "ask explain it simply C-67"],
    ["show me the exact wording", "ask show me the exact wording C-67"],
    ["compare this to others", "ask compare this to others C-67"],
    ["how long has that been in there", "ask how long has that been in there C-67"],
    ["/policy severity coursera arbitration", "severity coursera arbitration"],
    ["list", "list"],
    ["P-345", "P-345"],
    ["assign <@3|alice>", "assign C-67 <@3|alice>"],
    ["assign C-12 me", "assign C-12 me"],
    ["not-material it is low, and about us.", "not-material C-67 it is low, and about us."],
    ["/policy escalate see to this!", "escalate C-67 see to this!"],
    ["acknowledge", "acknowledge C-67"],
    ["not-material C-12: it is low", "not-material C-12: it is low"],
    ["not-material it says what C-12 said", "not-material C-67 it says what C-12 said"],
    ["escalate <@3|alice> c-12 ends today", "escalate <@3|alice> c-12 ends today"],
    ["escalate P-1 is in it", "escalate C-67 P-1 is in it"],
  ])("%s → %s", (words, line) => {
    expect(mentionLine(words, "C-67")).toBe(line);
  });

  it.each(["thanks!", "what about the weather in Paris?", "can I opt out?"])("%s is a question about it", (words) => {
    expect(mentionLine(words, "C-67")).toBe(`ask ${words} C-67`);
  });

  it("is nothing without words", () => expect(mentionLine("", "C-67")).toBeNull());
});

describe("a mention elsewhere", () => {
  it("takes commands as they are typed", () => {
    expect(mentionLine("latest meadow 5", undefined)).toBe("latest meadow 5");
    expect(mentionLine("explain", undefined)).toBe("explain");
  });

  it("keeps the words of a decision as they are", () => {
    expect(mentionLine("not-material C-12 we, too, do not.", undefined)).toBe("not-material C-12 we, too, do not.");
    expect(mentionLine("assign", undefined)).toBe("assign");
  });

  it("does not guess what a question is about", () => {
    expect(mentionLine("how severe is that?", undefined)).toBe("ask how severe is that?");
  });

  it("does not give a verb a record of a kind it cannot take", () => {
    expect(mentionLine("explain this", "D-12")).toBe("ask explain this D-12");
  });
});
