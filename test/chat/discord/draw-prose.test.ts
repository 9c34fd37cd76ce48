import { describe, expect, it } from "vitest";
import { commandWords, place, prose, usage } from "../../../src/chat/commands/verbs/prose.js";
import { typedProse } from "../../../src/chat/commands/verbs/typed-prose.js";
import { drawProse, type Stage } from "../../../src/chat/discord/draw-prose.js";
import { LIMITS } from "../../../src/chat/discord/limits.js";

const commandIds = new Map([
  ["policy", "11"],
  ["watch", "12"],
  ["unwatch", "13"],
  ["watch-settings", "14"],
]);

function drawn(given: Parameters<typeof drawProse>[0], stage: Stage = { commandIds }): string[] {
  return drawProse(given, { wrap: (words) => words }, stage).map(({ markdown }) => markdown);
}

describe("a command in a sentence on Discord", () => {
  it.each([
    [commandWords("show", "C-1"), "</policy show:11> record\\: C-1"],
    [
      commandWords("watch", "coursera privacy severity:high+"),
      "</watch:12> platform\\: coursera document\\: privacy severity\\: high",
    ],
    [commandWords("unwatch", "D-12"), "</unwatch:13> platform\\: D-12"],
    [commandWords("unwatch", "all yes"), "</unwatch:13> platform\\: all confirm\\: yes"],
    [
      commandWords("digest", "weekly mon 09:00"),
      "</watch-settings digest:14> mode\\: weekly day\\: mon time\\: 09\\:00",
    ],
    [commandWords("mute", "coursera 7d"), "</watch-settings mute:14> platform\\: coursera duration\\: 7d"],
    [commandWords("settings", "threads:on|off"), "</watch-settings settings:14> threads\\:on\\|off"],
    [commandWords("list"), "</policy list:11>"],
    [
      usage("mute"),
      "</watch-settings mute:14> platform\\: \\[document\\:\\] \\[duration\\:\\] \\[tag\\:\\] \\[owner\\:\\] \\[for\\:\\]",
    ],
  ])("%o is pressed, with its options after it", (inline, expected) => {
    // Whether a colon needs its backslash is the escaping's own matter.
    const plain = (text: string) => text.replaceAll("\\", "");
    expect(drawn([inline]).map(plain)).toEqual([plain(expected)]);
  });

  it("is typed where its ID is not known", () => {
    expect(drawn([commandWords("show", "C-1")], {})[0]?.replaceAll("\\", "")).toBe("/policy show record: C-1");
  });

  it("stands whole beside words, however long they are", () => {
    const long = "Some words of ours. ".repeat(300);
    const pieces = drawn(prose`${long}${commandWords("show", "C-1")} and ${commandWords("list")}.`);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.every((piece) => piece.length <= LIMITS.pieceText)).toBe(true);
    expect(pieces.at(-1)).toMatch(/<\/policy show:11> record\\?: C-1 and <\/policy list:11>\.$/);
  });

  it("lets no words make a command or a channel of themselves", () => {
    expect(drawn(prose`${"</watch:12> <#4>"} ${commandWords("list")}`)).toEqual([
      "\\</watch\\:12\\> \\<\\#4\\> </policy list:11>",
    ]);
  });
});

describe("the channel a command is about", () => {
  const said = prose`${place("This channel")} now watches it.`;

  it("is named where the answer stands in another", () => {
    expect(drawn(said, { commandIds, target: "400000000000000042" })).toEqual([
      "<#400000000000000042> now watches it.",
    ]);
    expect(drawn(said)).toEqual(["This channel now watches it."]);
    expect(typedProse(said)).toBe("This channel now watches it.");
  });
});
