import { stripVTControlCharacters } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { typedProse } from "../../../src/chat/commands/verbs/typed-prose.js";
import { displayWidth } from "../../../src/chat/terminal/line.js";
import { neutralise } from "../../../src/chat/terminal/neutralise.js";
import { renderNotice } from "../../../src/chat/terminal/render.js";
import type { Block, Notice } from "../../../src/chat/types.js";

const PLAIN = { colour: false, columns: 72 };

function draw(blocks: readonly Block[], options = PLAIN): string {
  return renderNotice({ summary: "", blocks }, options);
}

const CARD: Notice = {
  summary: "Harbour Courses Terms of Service changed (High, worse for users): disputes go to arbitration.",
  severity: "high",
  blocks: [
    { kind: "heading", text: "Harbour Courses · Terms of Service" },
    { kind: "text", text: "Worse for users: 1 clause new, 1 reworded." },
    {
      kind: "list",
      items: [
        "New: disputes go to one arbitrator, and class actions are waived for everybody outside the EU.",
        "Reworded: a new price applies after 7 days.",
      ],
    },
    { kind: "text", text: "In force 1 June 2026 · opt out by 1 July" },
    {
      kind: "quote",
      source: "Now · 14. Disputes",
      text: "You and Harbour agree that one arbitrator decides any dispute between us.",
    },
    {
      kind: "diff",
      source: "Word diff · 9. Prices",
      runs: [
        { op: "=", text: "A new price applies after " },
        { op: "-", text: "thirty " },
        { op: "+", text: "seven " },
        { op: "=", text: "days." },
      ],
    },
    {
      kind: "footer",
      text: "C-67 · D-12 · captured 2026-05-11 06:02 UTC · sha256 0be9e4ad… · describes, does not judge legality",
    },
  ],
  details: [
    { kind: "heading", text: "1. New: Binding arbitration" },
    {
      kind: "fields",
      fields: [
        ["Effective", "1 June 2026"],
        ["Affected users", "everyone outside the European Union, as far as the text says so"],
      ],
    },
    { kind: "code", text: "Harbour Courses, Terms of Service, C-67\nSHA-256 0be9e4ad" },
    { kind: "link", label: "Source", url: "https://harbour.example/terms" },
  ],
  actions: [
    { label: "Explain", verb: "explain", argument: "C-67", place: "button" },
    { label: "Diff", verb: "diff", argument: "C-67", place: "button" },
    { label: "Unwatch", verb: "unwatch", argument: "D-12", place: "menu" },
  ],
  files: [{ name: "C-67.diff", text: "-thirty days\n+seven days\n" }],
};

describe("renderNotice", () => {
  it("draws a card, its details, its commands and its files", () => {
    expect(renderNotice(CARD, PLAIN)).toBe(`\
┃ ▲ HIGH  Harbour Courses · Terms of Service
┃ Worse for users: 1 clause new, 1 reworded.
┃ • New: disputes go to one arbitrator, and class actions are waived for
┃   everybody outside the EU.
┃ • Reworded: a new price applies after 7 days.
┃
┃ In force 1 June 2026 · opt out by 1 July
┃
┃ Now · 14. Disputes
┃ │ You and Harbour agree that one arbitrator decides any dispute
┃ │ between us.
┃
┃ Word diff · 9. Prices
┃ │ A new price applies after [-thirty-] {+seven+} days.
┃
┃ C-67 · D-12 · captured 2026-05-11 06:02 UTC · sha256 0be9e4ad… ·
┃ describes, does not judge legality

╎ 1. New: Binding arbitration
╎ Effective       1 June 2026
╎ Affected users  everyone outside the European Union, as far as the
╎                 text says so
╎
Harbour Courses, Terms of Service, C-67
SHA-256 0be9e4ad
╎
╎ Source: https://harbour.example/terms

→ /policy explain C-67   /policy diff C-67   /unwatch D-12

C-67.diff (2 lines)
-thirty days
+seven days
`);
  });

  it("says the same in colour, with strike and bold in place of the diff's marks", () => {
    const coloured = renderNotice(CARD, { ...PLAIN, colour: true });
    const plain = renderNotice(CARD, PLAIN).replace("[-thirty-] {+seven+}", "thirty seven");
    expect(stripVTControlCharacters(coloured)).toBe(plain);
    expect(coloured).toContain("\u001b[31m\u001b[9mthirty");
    expect(coloured).toContain("\u001b[32m\u001b[1m\u001b[4mseven");
    expect(coloured).toMatch(/\u001b\[1m\u001b\[31m▲ HIGH/);
  });

  it.each([
    ["high", "┃ ▲ HIGH"],
    ["medium", "┃ ◆ MEDIUM"],
    ["low", "┃ ● LOW"],
  ] as const)("says %s by glyph and word", (severity, badge) => {
    const text = renderNotice({ summary: "", severity, blocks: [{ kind: "text", text: "It changed." }] }, PLAIN);
    expect(text).toBe(`${badge}\n┃ It changed.\n`);
  });

  it("falls back to the summary when there is nothing else to show", () => {
    expect(renderNotice({ summary: "Nothing is watched here.", blocks: [] }, PLAIN)).toBe(
      "┃ Nothing is watched here.\n",
    );
  });

  it("puts an address that is too long for the line on one of its own, whole", () => {
    const url = `https://acme.example/${"a".repeat(90)}`;
    expect(draw([{ kind: "link", label: "Source", url }])).toBe(`┃ Source:\n${url}\n`);
  });

  it("puts fields below their names when there is no room beside them", () => {
    const fields = [["A name that is far too long to stand beside its value", "yes"]] as const;
    expect(draw([{ kind: "fields", fields }], { ...PLAIN, columns: 40 })).toBe(
      "┃ A name that is far too long to stand\n┃ beside its value\n┃   yes\n",
    );
  });

  it("stays readable on very narrow and very wide terminals", () => {
    const text = "word ".repeat(60);
    const widest = (columns: number) =>
      Math.max(
        ...draw([{ kind: "text", text }], { colour: false, columns })
          .split("\n")
          .map(displayWidth),
      );
    expect(widest(1)).toBeLessThanOrEqual(24);
    expect(widest(Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(100);
    expect(widest(500)).toBeGreaterThan(90);
  });

  it("breaks the commands between each other, never inside", () => {
    const actions = ["C-1", "C-22", "C-333"].map((argument) => ({
      label: "x",
      verb: "explain",
      argument,
      place: "button" as const,
    }));
    const lines = renderNotice({ summary: "Done.", blocks: [], actions }, { ...PLAIN, columns: 48 }).split("\n");
    expect(lines.slice(2)).toEqual(["→ /policy explain C-1   /policy explain C-22", "  /policy explain C-333", ""]);
  });
});

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "\u001b[31m",
      "\u001b]0;x\u0007",
      "\u009b",
      "\r",
      "\n",
      "\t",
      "\u202e",
      " ",
      "word ",
      "日本",
      "👩‍💻",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 40,
});
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom("text" as const, "heading" as const, "footer" as const, "code" as const), text }),
  fc.record({ kind: fc.constant("list" as const), items: fc.array(text, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant("fields" as const), fields: fc.array(fc.tuple(text, text), { maxLength: 3 }) }),
  fc.record({ kind: fc.constant("quote" as const), text, source: text }),
  fc.record({
    kind: fc.constant("diff" as const),
    source: text,
    runs: fc.array(fc.record({ op: fc.constantFrom("=" as const, "-" as const, "+" as const), text }), {
      maxLength: 4,
    }),
  }),
  fc.record({ kind: fc.constant("link" as const), label: text, url: text }),
);
const notice: fc.Arbitrary<Notice> = fc.record(
  {
    summary: text,
    severity: fc.constantFrom("high" as const, "medium" as const, "low" as const),
    blocks: fc.array(block, { maxLength: 4 }),
    details: fc.array(block, { maxLength: 3 }),
    actions: fc.array(
      fc.record({
        label: text,
        verb: fc.constantFrom("explain", "frobnicate"),
        argument: text,
        place: fc.constant("menu" as const),
      }),
      { maxLength: 3 },
    ),
    files: fc.array(fc.record({ name: text, text }), { maxLength: 2 }),
  },
  { requiredKeys: ["summary", "blocks"] },
);

function textsOf({ blocks, details = [] }: Notice): string[] {
  return [...blocks, ...details].flatMap((given) => {
    if (given.kind === "list") return given.items.map(typedProse);
    if (given.kind === "fields") return given.fields.flat().map(typedProse);
    if (given.kind === "diff") return given.runs.map((run) => run.text);
    return given.kind === "link" ? [given.label, given.url] : [typedProse(given.text)];
  });
}

/** Without what drawing adds or leaves out: spaces, line breaks, bars and bullets. */
function bareText(drawn: string): string {
  return neutralise(drawn).replaceAll(/[\s┃╎│•]/g, "");
}

describe("whatever a policy or a person writes", () => {
  it("never acts on the terminal", () => {
    fc.assert(
      fc.property(notice, (given) => {
        const drawn = renderNotice(given, PLAIN);
        expect(drawn).not.toMatch(
          /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]/,
        );
        const coloured = renderNotice(given, { ...PLAIN, colour: true });
        expect(coloured.replaceAll(/\u001b\[\d+m/g, "")).not.toContain("\u001b");
      }),
    );
  });

  it("fits the width, apart from what is there to be copied, and loses no text", () => {
    const shown = notice.map((given) => ({
      ...given,
      blocks: [...given.blocks, { kind: "text" as const, text: "end" }],
    }));
    fc.assert(
      fc.property(shown, fc.integer({ min: 24, max: 100 }), (shownNotice, columns) => {
        const drawn = renderNotice(shownNotice, { colour: false, columns });
        for (const line of drawn.split("\n")) {
          if (/^[┃╎→]/u.test(line)) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
        }
        for (const given of textsOf(shownNotice)) expect(bareText(drawn)).toContain(bareText(given));
      }),
    );
  });
});
