import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mentionLine } from "../../../../src/chat/commands/line/mention-line.js";
import { readCommand } from "../../../../src/chat/commands/line/read-command.js";
import { saysWrong } from "../../../../src/chat/commands/line/wrong-words.js";
import { InputError } from "../../../../src/errors.js";

const C12 = [{ kind: "change", id: 12 }];

describe("a line that says a card is wrong", () => {
  it.each([
    ["wrong C-12", { records: C12 }],
    ["wrong C-12 direction", { records: C12, part: "direction" }],
    ["wrong C-12: severity it is only a new address", { part: "severity", reason: "it is only a new address" }],
    ["wrong c12 what:summary reason:they do not sell it", { part: "summary", reason: "they do not sell it" }],
    ["wrong C-12 headline", { part: "summary" }],
    ["wrong C-12 not-a-change", { part: "not-a-change" }],
    ["wrong C-12 nothing changed there", { part: "not-a-change", reason: "nothing changed there" }],
    ["wrong C-12 it is the other way", { part: "direction", reason: "it is the other way" }],
    ["wrong C-12 see also C-3 of last week", { records: C12, part: "other", reason: "see also C-3 of last week" }],
    ["wrong list", { act: "list" }],
    ["wrong list page:2", { act: "list", page: 2 }],
    ["wrong", {}],
  ])("%s", (line, given) => {
    expect(readCommand(line)).toMatchObject({ verb: "wrong", given });
  });

  it.each([
    ["wrong P-3 direction", "wrong takes C-…"],
    [`wrong C-12 other ${"w".repeat(501)}`, "at most 500 are kept"],
    ["wrong C-12 what:colour", "cannot be wrong here"],
  ])("%s is refused: %s", (line, words) => {
    expect(() => readCommand(line)).toThrow(words);
  });
});

describe("a line that puts a card right", () => {
  it.each([
    [
      'correct C-12 headline:"They may now share your data" direction:worse severity:high section 4 says so',
      {
        ...{ records: C12, headline: "They may now share your data", direction: "worse", severity: "high" },
        reason: "section 4 says so",
      },
    ],
    ["correct C-12 headline: They keep it for longer direction:worse", { headline: "They keep it for longer" }],
    ["correct C-12 withdraw only the layout moved", { act: "withdraw", reason: "only the layout moved" }],
    [
      "correct C-12 reject what:direction it does say so",
      { act: "reject", part: "direction", reason: "it does say so" },
    ],
    ["correct C-12 direction:better please reset nothing", { direction: "better", reason: "please reset nothing" }],
    ["correct C-12 reset", { act: "reset" }],
    ["correct", {}],
  ])("%s", (line, given) => {
    expect(readCommand(line)).toMatchObject({ verb: "correct", given });
  });

  it.each([
    ["correct C-12 direction:sideways", "is no direction"],
    ["correct C-12 severity:awful", "is no severity"],
    [`correct C-12 headline:"${"long ".repeat(40)}"`, "at most 160 characters"],
    ['correct C-12 headline:"—"', "one sentence"],
    ["correct D-2 withdraw", "correct takes C-…"],
  ])("%s is refused: %s", (line, words) => {
    expect(() => readCommand(line)).toThrow(words);
  });

  it("never fails but with words for who typed it", () => {
    fc.assert(
      fc.property(fc.constantFrom("wrong ", "correct ", "wrong C-1 ", "correct C-1 "), fc.string(), (verb, words) => {
        try {
          const { given } = readCommand(verb + words);
          expect((given.reason ?? "").length).toBeLessThanOrEqual(500);
          expect((given.headline ?? "").length).toBeLessThanOrEqual(160);
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
        }
      }),
    );
  });
});

describe("words in a card's thread", () => {
  it.each([
    ["this is wrong", "wrong C-12"],
    ["This is wrong!", "wrong C-12"],
    ["no, that's wrong", "wrong C-12"],
    ["it’s completely wrong", "wrong C-12"],
    ["the direction is wrong", "wrong C-12 the direction is wrong"],
    ["that's not right, the direction is the other way", "wrong C-12 that's not right, the direction is the other way"],
    ["this isn't a change", "wrong C-12 this isn't a change"],
    ["the severity should be low", "wrong C-12 the severity should be low"],
    [
      "the summary is misleading: they only share it with processors",
      "wrong C-12 the summary is misleading: they only share it with processors",
    ],
    ["nothing changed", "wrong C-12 nothing changed"],
    ["wrong direction", "wrong C-12 direction"],
    ["C-9 is wrong", "wrong C-9"],
    ["the headline of C-9 is wrong", "ask the headline of C-9 is wrong"],
    ["this is wrong, I mean C-9", "wrong C-9 this is wrong, I mean C-9"],
  ])("%s: %s", (words, line) => {
    expect(mentionLine(words, "C-12")).toBe(line);
  });

  it.each([
    "is this wrong?",
    "what is wrong with arbitration?",
    "what happens if my data is wrong",
    "this is right",
    "why is this high",
    "can they correct wrong data about me",
    "it is not bad",
    "this is not what I asked",
  ])("%s is no report", (words) => {
    expect(saysWrong(words)).toBe(false);
  });

  it("without a card around them name none", () => {
    expect(mentionLine("this is wrong", undefined)).toBe("wrong this is wrong");
  });

  it("are looked at in time that does not grow with what they repeat", () => {
    const long = `this is ${"simply ".repeat(20_000)}wrong`;
    expect(saysWrong(long)).toBe(false);
  });
});
