import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedProse } from "../../../src/chat/commands/verbs/typed-prose.js";
import { BELOW, IN_THREAD, renderNotice, type SlackPost } from "../../../src/chat/slack/card.js";
import { fileMessages, plainMessages } from "../../../src/chat/slack/plain.js";
import type { Action, Block, Notice } from "../../../src/chat/types.js";
import { safeText } from "../../../src/records/safe-text.js";
import { checkMessage, liveParts, textOf } from "../../support/slack/check-message.js";

const HOSTILE = [
  "<!channel> <!here> <!everyone>",
  "<@U123ABC> <#C123ABC|general> <!subteam^S123>",
  "<https://evil.example|Click here> https://evil.example javascript:alert(1)",
  "*bold* _it_ ~no~ `code` ```pre``` > quote :tada: &lt;!channel&gt; & < >",
  "\u202Eevil\u202C \u2066iso\u2069 \u200F\u200E عربي עברית",
  "zero\u200Bwidth\uFEFFand\u00ADsoft",
  "lone \uD83D and \uDE00 halves, whole 😀",
  "\u0000\u0007\u001B[31mred\r\nline\rline",
  "👩‍💻 ".repeat(50),
];

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map((part) => part.repeat(200)),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom("text", "heading", "code", "footer"), text }),
  fc.record({ kind: fc.constant("list"), items: fc.array(text, { maxLength: 6 }) }),
  fc.record({ kind: fc.constant("fields"), fields: fc.array(fc.tuple(text, text), { maxLength: 6 }) }),
  fc.record({ kind: fc.constant("quote"), text, source: text }),
  fc.record({
    kind: fc.constant("diff"),
    runs: fc.array(fc.record({ op: fc.constantFrom("=", "-", "+"), text }), { maxLength: 12 }),
    source: text,
  }),
  fc.record({ kind: fc.constant("link"), label: text, url: fc.oneof(text, fc.webUrl()) }),
) as fc.Arbitrary<Block>;
const action: fc.Arbitrary<Action> = fc.record({
  label: text,
  verb: fc.constantFrom("explain", "unwatch"),
  argument: fc.string({ unit: "binary", maxLength: 80 }),
  place: fc.constantFrom("button", "menu"),
});
const notice: fc.Arbitrary<Notice> = fc
  .record({
    summary: text,
    severity: fc.constantFrom("high", "medium", "low", undefined),
    blocks: fc.array(block, { maxLength: 30 }),
    details: fc.array(block, { maxLength: 60 }),
    actions: fc.array(action, { maxLength: 8 }),
    files: fc.array(fc.record({ name: text, text }), { maxLength: 2 }),
  })
  .map(({ severity, ...rest }) => (severity ? { ...rest, severity } : rest));

function messagesOf({ card, rest }: SlackPost) {
  return [card, ...rest];
}

/** Every string of a notice's blocks, in order. */
function stringsOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap((one) => {
    if (one.kind === "list") return one.items.map(typedProse);
    if (one.kind === "fields") return one.fields.flat().map(typedProse);
    if (one.kind === "quote") return [one.source, one.text];
    if (one.kind === "diff") return [one.source, one.runs.map((run) => safeText(run.text)).join("")];
    if (one.kind === "link") return [one.label, one.url];
    return [typedProse(one.text)];
  });
}

const bare = (words: string) => safeText(words).replaceAll(/\s/g, "");

/** All a post shows, in the notice's order: the lines that point elsewhere left out, the small print below them last. */
function shown({ card, rest, files }: SlackPost): string {
  const mark = card.blocks.findLastIndex(isPointer);
  const feet = mark < 0 ? [] : card.blocks.slice(mark + 1);
  const body = card.blocks.slice(0, card.blocks.length - feet.length).filter((one) => !isPointer(one));
  const texts = [body, ...rest.map(({ blocks }) => blocks)].map(textOf);
  return bare([...texts, ...files.map((file) => file.text), textOf(feet)].join(""));
}

function isPointer(one: { type: string }): boolean {
  return one.type === "actions" || /^(In the thread|Below|In a direct message to you): /.test(textOf(one));
}

describe("any notice", () => {
  it.each([
    ["in a channel", IN_THREAD],
    ["for one person", BELOW],
  ])("%s stays within Slack's limits", (_where, place) => {
    fc.assert(
      fc.property(notice, (one) => {
        const post = renderNotice(one, place, "A note.");
        expect(post.rest.length).toBeLessThanOrEqual(place.maxRest);
        for (const message of messagesOf(post)) expect(checkMessage(message)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it("loses no text between card, thread and files", () => {
    fc.assert(
      fc.property(notice, (one) => {
        const all = shown(renderNotice(one, IN_THREAD));
        for (const words of stringsOf([...one.blocks, ...(one.details ?? [])])) expect(all).toContain(bare(words));
        for (const file of one.files ?? []) expect(all).toContain(bare(file.text));
      }),
      { numRuns: 150 },
    );
  });

  it("lets nothing in it take effect", () => {
    fc.assert(
      fc.property(notice, (one) => {
        const post = renderNotice(one, IN_THREAD);
        for (const message of messagesOf(post)) expect(liveParts(message)).toEqual([]);
        for (const message of plainMessages(one)) expect(liveParts(message)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it("carries nothing that JSON cannot", () => {
    fc.assert(
      fc.property(notice, (one) => {
        const sent = JSON.stringify(renderNotice(one, IN_THREAD));
        expect(sent).not.toMatch(/\\ud[89a-f]/i);
        expect(sent).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
      }),
      { numRuns: 100 },
    );
  });

  it("is within the limits as plain text and as a file too", () => {
    fc.assert(
      fc.property(notice, text, (one, words) => {
        const file = fileMessages({ name: "more.txt", text: safeText(words).repeat(20) });
        for (const message of [...plainMessages(one), ...file]) expect(checkMessage(message)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });
});

describe("a change card", () => {
  const CARD: Notice = {
    summary: "Meadow Terms changed (High, worse for users): Class actions are now waived.",
    severity: "high",
    blocks: [
      { kind: "heading", text: "Meadow · Terms" },
      { kind: "list", items: ["Class actions are now waived."] },
      {
        kind: "diff",
        source: "Word diff · 1. Disputes",
        runs: [
          { op: "=", text: "You may " },
          { op: "-", text: "opt out" },
          { op: "+", text: "not opt out" },
        ],
      },
      { kind: "footer", text: "C-67 · D-12 · captured 2026-05-11 06:02 UTC" },
    ],
    details: [{ kind: "quote", text: "You may not opt out", source: "Now" }],
    actions: [
      { label: "Explain", verb: "explain", argument: "C-67", place: "button" },
      { label: "Unwatch…", verb: "unwatch", argument: "D-12", place: "menu" },
    ],
  };

  it("reads top down: badge and title, bullets, words that changed, buttons, small print", () => {
    const { card, rest } = renderNotice(CARD, IN_THREAD);
    expect(card.text).toBe(CARD.summary);
    expect(card.blocks.map(({ type }) => type)).toEqual(["header", "rich_text", "rich_text", "actions", "context"]);
    expect(textOf(card.blocks[0])).toBe("🔺 High · Meadow · Terms");
    expect(rest).toHaveLength(1);
  });

  it("strikes the old words and sets the new ones bold", () => {
    const styled = JSON.stringify(renderNotice(CARD, IN_THREAD).card.blocks);
    expect(styled).toContain('{"type":"text","text":"opt out","style":{"strike":true}}');
    expect(styled).toContain('{"type":"text","text":"not opt out","style":{"bold":true}}');
  });

  it("puts a command behind each button and menu entry", () => {
    const [row] = renderNotice(CARD, IN_THREAD).card.blocks.filter(({ type }) => type === "actions");
    expect(row).toMatchObject({
      elements: [
        { type: "button", value: "explain C-67", accessibility_label: "Explain C-67" },
        { type: "overflow", options: [{ value: "unwatch D-12" }] },
      ],
    });
  });

  it("keeps its small print when the text goes on in the thread", () => {
    const long = { kind: "text", text: "word ".repeat(4_000) } as const;
    const { card, rest } = renderNotice(
      { ...CARD, blocks: [CARD.blocks[0] ?? long, long, CARD.blocks[3] ?? long] },
      IN_THREAD,
    );
    expect(textOf(card.blocks.at(-1))).toContain("C-67");
    expect(textOf(card.blocks)).toContain("In the thread: the rest of this text");
    expect(rest.length).toBeGreaterThan(0);
  });

  it("puts 100,000 characters into the thread and a file, and says so", () => {
    const words = Array.from({ length: 20_000 }, (_none, index) => `w${index}`).join(" ");
    const post = renderNotice({ ...CARD, details: [{ kind: "quote", text: words, source: "Now" }] }, IN_THREAD);
    expect(post.rest).toHaveLength(8);
    expect(post.files.map(({ name }) => name)).toEqual(["more.txt"]);
    expect(textOf(post.card.blocks)).toContain("In the thread: more.txt");
    expect(shown(post)).toContain(bare(words));
  });
});
