import type { APIMessageTopLevelComponent } from "discord.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { commandWords, prose } from "../../../src/chat/commands/verbs/prose.js";
import { BELOW, type DiscordPost, IN_THREAD, renderNotice } from "../../../src/chat/discord/card.js";
import { renderEmbed } from "../../../src/chat/discord/embed.js";
import { type DiscordMessage, flagsOf } from "../../../src/chat/discord/message.js";
import type { Notice } from "../../../src/chat/types.js";
import { safeText } from "../../../src/records/safe-text.js";
import { checkMessage, type MessageBody } from "../../support/discord/check-message.js";
import { textsOf } from "../../support/notice-texts.js";
import { anyNotice, HOSTILE } from "./notices.js";
import { activeMarks, readMarkdown } from "./read-markdown.js";

const CARD: Notice = {
  summary: "Meadow Learn changed its terms.",
  severity: "high",
  blocks: [
    { kind: "heading", text: "Meadow Learn · Terms of Service" },
    { kind: "text", text: "Worse for users." },
    { kind: "quote", text: "You waive class actions.", source: "Now · Terms › 1. Disputes" },
    { kind: "footer", text: "C-67 · D-12" },
  ],
  actions: [
    { label: "Explain", verb: "explain", argument: "C-67", place: "button" },
    { label: "Diff", verb: "diff", argument: "C-67", place: "button" },
    { label: "Unwatch…", verb: "unwatch", argument: "D-12", place: "menu" },
  ],
};

function markdownOf(components: readonly object[]): string[] {
  return components.flatMap((part) => [
    ...("content" in part ? [String(part.content)] : []),
    ...("components" in part ? markdownOf(part.components as object[]) : []),
  ]);
}

/** Everything of a post in the notice's order: what stands under the card's pointer comes last, the named file before it. */
function shownText({ card, rest }: Pick<DiscordPost, "card" | "rest">, file = ""): string {
  const texts = markdownOf(card.components).map(readMarkdown);
  const pointer = texts.findIndex((text) => /^(In the thread|Below): /.test(text));
  const [before, after] = pointer < 0 ? [texts, []] : [texts.slice(0, pointer), texts.slice(pointer + 1)];
  return [
    ...before,
    ...rest.flatMap(({ components }) => markdownOf(components).map(readMarkdown)),
    file,
    ...after,
  ].join("");
}

/** Pieces of an embed stand one under the other; a line of three backticks can only be one of its frames. */
function readDescription(description: string): string {
  return description
    .split(/^```$/m)
    .map((part, index) => (index % 2 === 1 ? part : readMarkdown(part)))
    .join("");
}

function missingTexts(notice: Notice, shown: string): string[] {
  const all = joined(shown);
  return textsOf(notice).filter((text) => !all.includes(joined(text)));
}

function messagesOf({ card, rest }: DiscordPost): DiscordMessage[] {
  return [card, ...rest];
}

function check(message: DiscordMessage): void {
  const body = { components: message.components, embeds: message.embeds, flags: flagsOf(message) };
  checkMessage(
    body as unknown as MessageBody,
    message.files.map(({ name }) => name),
  );
}

function joined(text: string): string {
  return safeText(text).replaceAll(/\s+/g, "");
}

describe("a card", () => {
  it("is one container in the severity's colour, with glyph and word, and everything one can press", () => {
    const { card, rest } = renderNotice(CARD, IN_THREAD);
    expect(rest).toEqual([]);
    expect(card.components).toEqual([
      {
        type: 17,
        accent_color: 0xd83c3e,
        components: [
          { type: 10, content: "### 🔺 High · Meadow Learn · Terms of Service" },
          { type: 10, content: "Worse for users." },
          { type: 10, content: "-# Now · Terms › 1. Disputes\n> You waive class actions." },
          { type: 14, divider: true, spacing: 1 },
          { type: 10, content: "-# C\\-67 · D\\-12".replaceAll("\\-", "-") },
          {
            type: 1,
            components: [
              { type: 2, style: 2, label: "Explain", custom_id: "v1:explain:C-67" },
              { type: 2, style: 2, label: "Diff", custom_id: "v1:diff:C-67" },
            ],
          },
          {
            type: 1,
            components: [
              {
                type: 3,
                custom_id: "v1:menu:1",
                placeholder: "More",
                options: [{ label: "Unwatch…", value: "v1:unwatch:D-12" }],
              },
            ],
          },
        ],
      },
    ] satisfies APIMessageTopLevelComponent[]);
  });

  it("keeps its small print at the foot when the text goes on in the thread, and says so", () => {
    const long = Array.from({ length: 40 }, (_none, n) => ({
      kind: "text" as const,
      text: `${n} ${"words ".repeat(40)}`,
    }));
    const { card, rest } = renderNotice({ ...CARD, blocks: [...long, { kind: "footer", text: "C-67" }] }, IN_THREAD);
    const texts = markdownOf(card.components);
    expect(texts.slice(-2)).toEqual(["-# In the thread: the rest of this text", "-# C-67"]);
    expect(rest.length).toBeGreaterThan(1);
  });

  it("puts what the thread cannot take into a file", () => {
    const details = [{ kind: "quote" as const, text: "A clause of many words. ".repeat(4_200), source: "Terms" }];
    const { rest } = renderNotice({ ...CARD, details }, IN_THREAD);
    expect(rest).toHaveLength(IN_THREAD.maxRest + 1);
    expect(rest.at(-1)?.files.map(({ name }) => name)).toEqual(["more.txt"]);
  });

  it("writes a diff with old words struck out and new ones bold, marks close to the words", () => {
    const runs = [
      { op: "=" as const, text: "within " },
      { op: "-" as const, text: "30 " },
      { op: "+" as const, text: "60 " },
      { op: "=" as const, text: "days" },
    ];
    const { card } = renderNotice({ summary: "x", blocks: [{ kind: "diff", runs, source: "" }] }, IN_THREAD);
    expect(markdownOf(card.components)).toEqual(["> within ~~30~~ **60** days"]);
  });
});

describe("a command in a text of ours", () => {
  const shownAs = (block: Notice["blocks"][number]) => {
    const { card } = renderNotice({ summary: "x", blocks: [block] }, IN_THREAD);
    return markdownOf(card.components).map(readMarkdown).join("");
  };

  it("is written Discord's own way in every block that takes one", () => {
    const words = prose`Or: ${commandWords("mute", "coursera 7d")}`;
    const expected = "/watch-settings mute platform: coursera duration: 7d";
    for (const kind of ["text", "footer"] as const) expect(shownAs({ kind, text: words })).toContain(expected);
    expect(shownAs({ kind: "list", items: [words] })).toContain(expected);
    expect(shownAs({ kind: "fields", fields: [[words, words]] }).split(expected)).toHaveLength(3);
  });

  it("stays as it is in the words of a policy", () => {
    expect(shownAs({ kind: "quote", text: "Type /policy mute now.", source: "Terms" })).toContain("/policy mute now");
  });
});

describe("any notice", () => {
  it("fits within Discord's limits, and nothing of it is lost", () => {
    fc.assert(
      fc.property(anyNotice, fc.constantFrom(IN_THREAD, BELOW), (notice, place) => {
        const post = renderNotice(notice, place);
        for (const message of messagesOf(post)) check(message);
        const files = messagesOf(post).flatMap((message) => message.files);
        const overflow = files.find(({ name }) => name === "more.txt");
        expect(missingTexts(notice, shownText(post, overflow?.text))).toEqual([]);
        const texts = files.map(({ text }) => text);
        expect((notice.files ?? []).filter(({ text }) => !texts.includes(safeText(text)))).toEqual([]);
        expect(post.card.components.length).toBe(1);
      }),
      { numRuns: 150 },
    );
  });

  it("loses nothing either where only files can follow the card", () => {
    fc.assert(
      fc.property(anyNotice, (notice) => {
        const { card, restFiles } = renderNotice(notice, IN_THREAD);
        const [details] = restFiles.filter(({ name }) => name === "details.txt");
        expect(missingTexts(notice, shownText({ card, rest: [] }, details?.text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it("can be given as an embed within the limits", () => {
    fc.assert(
      fc.property(anyNotice, (notice) => {
        const { card, rest, restFiles } = renderEmbed(notice, IN_THREAD);
        for (const message of [card, ...rest]) check(message);
        const shown = readDescription(card.embeds?.[0]?.description ?? "");
        const whole = restFiles.find(({ name }) => name === "card.txt")?.text;
        expect(missingTexts(notice, whole ?? shown)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("hostile text", () => {
  const kinds: Notice["blocks"] = [
    { kind: "text", text: HOSTILE },
    { kind: "heading", text: HOSTILE },
    { kind: "list", items: [HOSTILE] },
    { kind: "fields", fields: [[HOSTILE, HOSTILE]] },
    { kind: "quote", text: HOSTILE, source: HOSTILE },
    {
      kind: "diff",
      runs: [
        { op: "-", text: HOSTILE },
        { op: "+", text: HOSTILE },
      ],
      source: HOSTILE,
    },
    { kind: "code", text: HOSTILE },
    { kind: "code", text: "@everyone <@&2>" },
    { kind: "link", label: HOSTILE, url: HOSTILE },
    { kind: "footer", text: HOSTILE },
  ];

  it.each(kinds.map((block) => [block.kind, block] as const))("takes no effect in a %s", (_kind, block) => {
    const { card, rest } = renderNotice({ summary: "x", blocks: [block] }, IN_THREAD);
    const markdown = [card, ...rest].flatMap(({ components }) => markdownOf(components));
    expect(markdown.flatMap(activeMarks)).toEqual([]);
  });

  it("of any kind takes no effect and stays word for word", () => {
    fc.assert(
      fc.property(anyNotice, (notice) => {
        const { card, rest } = renderNotice(notice, IN_THREAD);
        for (const markdown of [card, ...rest].flatMap(({ components }) => markdownOf(components))) {
          expect(activeMarks(markdown)).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("of 100,000 characters is drawn in linear time and kept whole", () => {
    const text = "*".repeat(50_000) + "a b ".repeat(12_500);
    const post = renderNotice({ summary: "x", blocks: [{ kind: "quote", text, source: "Terms" }] }, IN_THREAD);
    const files = messagesOf(post).flatMap((message) => message.files.map((file) => file.text));
    expect(joined(shownText(post, files.join(""))).includes(joined(text))).toBe(true);
  });
});
