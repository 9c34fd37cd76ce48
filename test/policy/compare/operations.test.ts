import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../../src/policy/compare/compare.js";
import type { ClauseOperation } from "../../../src/policy/compare/operation.js";
import type { Clause, PolicyText } from "../../../src/policy/types.js";

interface Part {
  readonly kind: Clause["kind"];
  readonly text: string;
}

function textOf(parts: readonly Part[]): PolicyText {
  const clauses: Clause[] = [];
  let text = "";
  for (const part of parts) {
    if (text !== "") text += "\n\n";
    clauses.push({ kind: part.kind, path: [], start: text.length, end: text.length + part.text.length, linkShare: 0 });
    text += part.text;
  }
  return { extractor: "test", text, clauses, title: null, language: "eng", dateLine: null };
}

const WORDS = [
  "we",
  "may",
  "share",
  "your",
  "data",
  "consent",
  "30",
  "days",
  "court",
  "fee",
  "Section",
  "7",
  "2.",
  "delete",
  "“terms”",
  "é",
  "資料",
  "&",
  "—",
];
const clause = fc.record({
  kind: fc.constantFrom("heading" as const, "paragraph" as const, "item" as const, "row" as const),
  text: fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 14 }).map((words) => words.join(" ")),
});
const policy = fc.array(clause, { maxLength: 14 });
/** Policies that have much in common: the second is the first with parts taken out, repeated, moved and put in. */
const related = fc
  .tuple(policy, policy, fc.array(fc.nat(40), { maxLength: 14 }))
  .map(
    ([base, fresh, picks]) =>
      [base, [...picks.flatMap((at) => base.slice(at % 15, (at % 15) + 2)), ...fresh.slice(0, 3)]] as const,
  );

function sideOf(operation: ClauseOperation, op: "-" | "+"): string {
  return operation.words.map((run) => (run.op === "=" || run.op === op ? run.text : "")).join("");
}

function quote(text: PolicyText, at: number | null): string {
  const place = at === null ? undefined : text.clauses[at];
  return place === undefined ? "" : text.text.slice(place.start, place.end);
}

function news(before: PolicyText, after: PolicyText): string[] {
  return comparePolicies(before, after).operations.flatMap(({ kind }) =>
    ["same", "noise"].includes(kind) ? [] : [kind],
  );
}

describe("operations of any two texts", () => {
  it("name every clause of both sides exactly once", () => {
    fc.assert(
      fc.property(related, ([one, other]) => {
        const { operations } = comparePolicies(textOf(one), textOf(other));
        const indexes = (side: "before" | "after"): number[] =>
          operations.flatMap((operation) => operation[side] ?? []).sort((a, b) => a - b);
        expect(indexes("before")).toEqual(one.map((_, at) => at));
        expect(indexes("after")).toEqual(other.map((_, at) => at));
      }),
    );
  });

  it("turn the old text into the new one, in order, and their words rejoin to both quotes", () => {
    fc.assert(
      fc.property(related, ([one, other]) => {
        const [before, after] = [textOf(one), textOf(other)];
        const rebuilt: string[] = [];
        for (const operation of comparePolicies(before, after).operations) {
          const old = quote(before, operation.before);
          if (operation.words.length > 0) expect(sideOf(operation, "-")).toBe(old);
          if (operation.after !== null) rebuilt.push(operation.words.length > 0 ? sideOf(operation, "+") : old);
        }
        expect(rebuilt).toEqual(other.map((part) => part.text));
      }),
    );
  });

  it("are the same in every run and count as many equal clauses the other way round", () => {
    fc.assert(
      fc.property(related, ([one, other]) => {
        const [before, after] = [textOf(one), textOf(other)];
        const first = comparePolicies(before, after);
        expect(comparePolicies(before, after)).toEqual(first);
        const equal = (operations: readonly ClauseOperation[]): number =>
          operations.filter(({ similarity }) => similarity === 1).length;
        expect(equal(comparePolicies(after, before).operations)).toBe(equal(first.operations));
      }),
    );
  });

  it("are all the same for a text and itself", () => {
    fc.assert(
      fc.property(policy, (parts) => {
        const text = textOf(parts);
        const { operations, verdict } = comparePolicies(text, text);
        expect(operations.every(({ kind }) => kind === "same")).toBe(true);
        expect(["none", "unreadable"]).toContain(verdict);
      }),
    );
  });
});

const wording = fc
  .array(
    fc.constantFrom("we", "may", "share", "your", "data", "with", "partners", "court", "delete", "consent", "account"),
    { minLength: 4, maxLength: 12 },
  )
  .map((words) => words.join(" "));
const listed = fc
  .uniqueArray(wording, { minLength: 3, maxLength: 12 })
  .map((texts) => texts.map((text, at) => `${at + 1}. ${text}.`));
const paragraphs = (texts: readonly string[]): PolicyText =>
  textOf(texts.map((text) => ({ kind: "paragraph" as const, text })));

describe("changes of form never count as wording", () => {
  it.each([
    ["numbers of a list", (text: string) => text.replace(/^\d+/, (number) => String(Number(number) + 1))],
    ["the style of numbers", (text: string) => text.replace(/^(\d+)\./, "($1)")],
    ["case", (text: string) => text.toUpperCase()],
    ["spaces", (text: string) => text.replaceAll(" ", " \u00a0\n")],
    ["typography", (text: string) => `“${text.replaceAll(" data", " data\u200b")}”`],
    [
      "tracking parameters",
      (text: string) => text.replace("1.", "1. https://larkfield.example/a?utm_source=mail&gclid=1"),
    ],
  ])("%s", (name, change) => {
    fc.assert(
      fc.property(listed, (texts) => {
        const old =
          name === "tracking parameters"
            ? texts.map((text) => text.replace("1.", "1. https://larkfield.example/a?utm_source=web"))
            : texts;
        expect(
          news(
            paragraphs(old),
            paragraphs(
              old.map((text, at) => (name === "tracking parameters" ? change(texts[at] ?? "") : change(text))),
            ),
          ),
        ).toEqual([]);
      }),
    );
  });
});
