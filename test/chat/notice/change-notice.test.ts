import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findVerb } from "../../../src/chat/commands/verbs/find-verb.js";
import { typedProse } from "../../../src/chat/commands/verbs/typed-prose.js";
import { createChangeNotice } from "../../../src/chat/notice/change-notice.js";
import { readingBlocks } from "../../../src/chat/notice/reading-blocks.js";
import type { Block, Notice } from "../../../src/chat/types.js";
import type { ClauseReading } from "../../../src/policy/clause-reading.js";
import { readOneClause } from "../../../src/policy/explain/read-clauses.js";
import { extractText } from "../../../src/policy/extract/extract.js";
import { reportChange } from "../../../src/policy/report/report.js";
import type { StatedFact, TypeScore } from "../../../src/policy/types.js";
import type { Correction } from "../../../src/ports.js";
import { asSealed, correctChange } from "../../../src/records/corrected.js";
import { textsOf } from "../../support/notice-texts.js";
import { viewOf } from "./view.js";

const BEFORE = `# Terms

Last updated: 2 March 2026

## Ending

We may end your account with 30 days of notice.
`;
const AFTER = BEFORE.replace("2 March", "1 May").replace("30 days of notice", "7 days of notice");

function kinds<K extends Block["kind"]>(blocks: readonly Block[] = [], kind: K): Extract<Block, { kind: K }>[] {
  return blocks.filter((block): block is Extract<Block, { kind: K }> => block.kind === kind);
}

function policyTexts(notice: Notice): string[] {
  const all = [...notice.blocks, ...(notice.details ?? [])];
  const sides = kinds(all, "diff").flatMap(({ runs }) =>
    ["-", "+"].map((left) =>
      runs
        .filter(({ op }) => op !== left)
        .map(({ text }) => text)
        .join(""),
    ),
  );
  return [...kinds(all, "quote").map(({ text }) => text), ...sides];
}

function factOf(name: StatedFact["name"], value: string, text: string, quote: string): StatedFact {
  const start = text.indexOf(quote);
  return { name, value, quote, start, end: start + quote.length };
}

function textOf(source: string) {
  return extractText(source, "markdown");
}

describe("createChangeNotice", () => {
  it("is a card one reads in ten seconds", () => {
    const notice = createChangeNotice(
      viewOf(BEFORE, AFTER, { summary: ["Notice before your account ends falls from 30 to 7 days."] }),
    );
    expect(notice.summary).toBe(
      "Meadow Learn Terms of Service changed (High, worse for users): Suspension and termination.",
    );
    expect(notice.severity).toBe("high");
    expect(notice.blocks.map(({ kind }) => kind)).toEqual(["heading", "text", "list", "text", "diff", "byline"]);
    expect(notice.blocks[1]).toEqual({ kind: "text", text: "Worse for users: 1 clause reworded." });
    expect(notice.blocks[0]).toEqual({
      kind: "heading",
      text: "Meadow Learn · Terms of Service",
      url: expect.stringMatching(/^https:/),
    });
    const [byline] = textsOf({ summary: "", blocks: notice.blocks.slice(-1) });
    expect(byline).toBe("Terms of Service · Ending · https://www.meadow.example/terms · 2026-05-11 06:02 UTC · C-67");
    expect(notice.actions?.filter(({ place }) => place === "button").map(({ label }) => label)).toEqual([
      "Explain",
      "Acknowledge",
    ]);
    // Proof is no news: it stands in the thread.
    expect(JSON.stringify(notice.blocks)).not.toMatch(/sha256|legality/);
    expect(notice.details?.at(-1)).toEqual({
      kind: "footer",
      text: expect.stringMatching(
        /^C-67 · D-12 · captured 2026-05-11 06:02 UTC · sha256 [0-9a-f]{8}… · describes, does not judge legality$/,
      ),
    });
  });

  it("offers verbs that exist, with arguments that fit a button", () => {
    for (const { verb, argument } of createChangeNotice(viewOf(BEFORE, AFTER)).actions ?? []) {
      expect(findVerb(verb)?.name).toBe(verb);
      expect(argument).toMatch(/^[CD]-\d+( 7d)?$/);
    }
  });

  it("gives dates and flags in words, and no words of the policy outside its quotes", () => {
    const after = `${AFTER}\nThese terms start on 1 June 2026. To opt out write to exit@meadow.example.\n`;
    const text = extractText(after, "markdown").text;
    const facts = [
      factOf("effective-date", "2026-06-01", text, "These terms start on 1 June 2026."),
      factOf("opt-out", "exit@meadow.example", text, "To opt out write to exit@meadow.example."),
    ];
    const view = viewOf(BEFORE.concat("\nPlaceholder.\n"), after, { facts, flags: ["silent"], changes: [] });
    const notice = createChangeNotice(view);
    const card = kinds(notice.blocks, "text").map((block) => block.text);
    expect(card).toContain("⏳ In force 1 June 2026 · how to opt out is quoted in the details");
    expect(card).toContain("Silent: the text changed, the document's own date did not.");
    expect(JSON.stringify(notice.blocks)).not.toContain("exit@meadow.example");
    expect(kinds(notice.details, "quote").map(({ source }) => source)).toContain("Stated: Opt-out");
  });

  it("says our own sentence when a stored one may rest on an unproven quote", () => {
    const view = { ...viewOf(BEFORE, AFTER, { summary: ["Everything is free now."] }), unproven: 1 };
    expect(JSON.stringify(createChangeNotice(view))).not.toContain("Everything is free");
  });

  it("puts the clause changes a thread cannot hold into a file, and says so", () => {
    const clauses = Array.from({ length: 12 }, (_, index) => `We keep item number ${index} of yours for 30 days.`);
    const page = (days: number) => `# Terms\n\n${clauses.join("\n\n").replaceAll("30 days", `${days} days`)}\n`;
    const notice = createChangeNotice(viewOf(page(30), page(90)));
    expect(kinds(notice.details, "text").map(({ text }) => text)).toContain(
      "4 more clause changes are in the attached file.",
    );
    expect(notice.files?.[0]?.name).toBe("C-67.diff");
    for (const clause of clauses) {
      expect(notice.files?.[0]?.text).toContain(`-${clause}`);
      expect(notice.files?.[0]?.text).toContain(`+${clause.replace("30 days", "90 days")}`);
    }
  });

  it("shows a long clause in exact excerpts and says that they are", () => {
    const long = `${"We keep some of your data for a while. ".repeat(40)}We end it within 30 days of notice.`;
    const notice = createChangeNotice(viewOf(`# Terms\n\n${long}\n`, `# Terms\n\n${long.replace("30", "7")}\n`));
    const quotes = kinds(notice.blocks, "quote");
    expect(quotes[0]?.source).toContain("excerpt (all of it in the details)");
    expect(quotes[0]?.text).toContain("within 7 days");
    expect(quotes[1]?.text).toContain("within 30 days");
  });

  it("shows what is told once, the headline first and its words below", () => {
    const clause = "Any dispute will be resolved by binding arbitration, and you waive any class action.";
    const page = (words: string) => `${AFTER}\n## Disputes\n\n${words}\n`;
    const [before, after] = [page("Call us when your tea is cold."), page(clause)];
    const notice = createChangeNotice(viewOf(before, after, reportChange(textOf(before), textOf(after))));
    const { headline } = reportChange(textOf(before), textOf(after));
    expect(headline).not.toBeNull();
    expect(JSON.stringify(notice.blocks).split(headline ?? "")).toHaveLength(2);
    // The headline quotes it whole: the card goes on with what else there is.
    expect(JSON.stringify(notice.blocks).split(clause)).toHaveLength(2);
    expect(kinds(notice.blocks, "list")[0]?.items).toEqual(["No longer says “Call us when your tea is cold.”"]);
  });

  it("marks what a person put right, and says what is wrong no more", () => {
    const clause = "Any dispute will be resolved by binding arbitration, and you waive any class action.";
    const page = (words: string) => `${AFTER}\n## Disputes\n\n${words}\n`;
    const [before, after] = [page("Call us when your tea is cold."), page(clause)];
    const view = viewOf(before, after, reportChange(textOf(before), textOf(after)));
    const ours = view.change.headline ?? "";
    const made = { changeId: 67, adapter: "slack", workspace: "T1", revision: 1, withdrawn: false, actor: "U1" };
    const correction: Correction = {
      ...{ ...made, headline: "Arbitration is new", direction: "mixed", severity: "low", actorName: "alice" },
      ...{ reason: "section 9", at: view.change.detectedAt },
    };
    const corrected = { ...view, change: correctChange(view.change, correction) };
    const notice = createChangeNotice(corrected);
    expect(notice).toMatchObject({ severity: "low", record: "C-67" });
    expect(notice.blocks[0]).toMatchObject({ text: "Meadow Learn: Arbitration is new" });
    const said = notice.blocks.flatMap((block) => (block.kind === "text" ? typedProse(block.text) : []));
    expect(said.slice(0, 2)).toEqual([
      "Better in parts, worse in others.",
      "✎ Corrected by @alice, 2026-05-11 06:02 UTC: section 9.",
    ]);
    expect(JSON.stringify([notice.blocks, notice.details])).not.toContain(ours);
    expect(asSealed(corrected.change)).toEqual(view.change);
    const gone = { ...correction, headline: null, direction: null, severity: null, withdrawn: true };
    const withdrawn = createChangeNotice({ ...view, change: correctChange(view.change, gone) });
    expect(withdrawn.severity).toBeUndefined();
    expect(withdrawn.blocks.map(({ kind }) => kind)).toEqual(["heading", "text", "byline"]);
    const reset = { ...gone, withdrawn: false };
    expect(correctChange(view.change, reset)).toBe(view.change);
  });

  it("says that a person should look where the kind of the clause is not sure", () => {
    const reading = readOneClause({ quote: "We keep some hints of yours.", path: [] });
    const unsure = { id: "retention", confidence: 0.5, needsReview: true } as const;
    const said = (types: readonly TypeScore[]) => {
      return JSON.stringify(readingBlocks({ told: { analyser: "1", reading: { ...reading, types } }, now: null }));
    };
    expect(said([unsure])).toContain("Our reading (needs review, its kind is not sure): ");
    expect(said([{ id: "retention", confidence: 0.9 }])).toContain("Our reading: ");
  });

  it("gives the reading it was told with, and beside it what a newer analyser says when that is something else", () => {
    const old = readOneClause({ quote: "We keep your data for 30 days.", path: [] });
    const now: ClauseReading = {
      ...old,
      severity: "high",
      score: 71,
      explanation: { ...old.explanation, youCanDo: [] },
    };
    const both = JSON.stringify(
      readingBlocks({ told: { analyser: "4", reading: old }, now: { analyser: "5", reading: now } }),
    );
    expect(both.match(/Our reading: /g)).toHaveLength(2);
    expect(both).toContain("Read anew by analyser 5 (Data retention, High 71):");
  });

  it("says nothing of a clause without a reading on record", () => {
    expect(readingBlocks({ told: null, now: null })).toEqual([]);
  });

  it("shows nothing as the policy's words that does not stand in one of its versions", () => {
    const sentence = fc.constantFrom(
      "We may end it",
      "You agree",
      "any data",
      "30 days",
      "90 days",
      "in our view",
      "@everyone",
    );
    const clause = fc.array(sentence, { minLength: 1, maxLength: 60 }).map((words) => `${words.join(" ")}.`);
    fc.assert(
      fc.property(fc.array(fc.tuple(clause, clause), { minLength: 1, maxLength: 6 }), (clauses) => {
        const page = (side: 0 | 1) => `# Terms\n\n${clauses.map((pair) => pair[side]).join("\n\n")}\n`;
        const texts = [page(0), page(1)].map((source) => extractText(source, "markdown").text);
        for (const quote of policyTexts(createChangeNotice(viewOf(page(0), page(1))))) {
          expect(texts.some((text) => text.includes(quote))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
