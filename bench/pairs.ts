import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { comparePolicies } from "../src/policy/compare/compare.js";
import { extractPolicy, extractText } from "../src/policy/extract/extract.js";
import { reportChange } from "../src/policy/report/report.js";
import type { ChangeReport, PolicyText, WordRun } from "../src/policy/types.js";

/**
 * Reads labelled pairs of policy versions (`labels.json`, `text-pairs`, `html-pairs` under --data) through extraction,
 * comparison and report, and says where they differ from what a careful reader says.
 * Run: npx tsx bench/pairs.ts --data DIR [--only text-004] [--verbose]
 */
const LABEL = z.object({
  id: z.string(),
  post: z.boolean(),
  verdict: z.string(),
  severity: z.string().nullable(),
  direction: z.string().nullable(),
  must_mention: z.array(z.string()),
  must_not_post: z.array(z.string()).default([]),
});
type Label = z.infer<typeof LABEL>;

const WORDING: ReadonlySet<string> = new Set(["added", "removed", "modified", "rewritten"]);
const VERDICTS: Readonly<Record<string, string>> = { substantive: "changed", "moved-only": "moved" };
/** A reader's "neutral" (another contracting company, a wider definition) is what the product leaves unclear: it is no matter of style. */
const DIRECTIONS: Readonly<Record<string, string>> = { neutral: "unclear" };

interface Outcome {
  readonly label: Label;
  readonly report: ChangeReport;
  readonly verdictRight: boolean;
  readonly missing: readonly string[];
  readonly leaked: readonly string[];
}

function readSide(folder: string, side: "before" | "after"): PolicyText {
  const markdown = join(folder, `${side}.md`);
  if (existsSync(markdown)) return extractText(readFileSync(markdown, "utf8"), "markdown");
  const meta = JSON.parse(readFileSync(join(folder, "meta.json"), "utf8")) as { url?: string; source_url?: string };
  const url = meta.url ?? meta.source_url ?? "https://example.com/";
  return extractPolicy({
    bytes: readFileSync(join(folder, `${side}.html`)),
    contentType: "text/html; charset=utf-8",
    url,
  });
}

/** Quotation marks and spaces aside, as a person looks for words on a card. */
function plain(text: string): string {
  return text.normalize("NFKC").replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ").toLowerCase();
}

/** The clause of one side, from its word diff. */
function joinSide(words: readonly WordRun[], op: "-" | "+"): string {
  return words.map((run) => (run.op === "=" || run.op === op ? run.text : "")).join("");
}

function judge(data: string, label: Label): Outcome {
  const [kind, number] = label.id.split("-");
  const folder = join(data, `${kind}-pairs`, number ?? "");
  const [before, after] = [readSide(folder, "before"), readSide(folder, "after")];
  const report = reportChange(before, after);
  const posted = report.post ? comparePolicies(before, after).operations.filter(({ kind }) => WORDING.has(kind)) : [];
  const quotes = plain(posted.map(({ words }) => [joinSide(words, "-"), joinSide(words, "+")].join("\n")).join("\n"));
  const touched = posted.flatMap(({ words }) => words.filter((run) => run.op !== "=").map((run) => plain(run.text)));
  return {
    label,
    report,
    verdictRight: report.verdict === (VERDICTS[label.verdict] ?? label.verdict),
    missing: label.must_mention.filter((words) => !quotes.includes(plain(words))),
    leaked: label.must_not_post.filter((words) => touched.some((run) => run.includes(plain(words)))),
  };
}

function print(outcome: Outcome): void {
  const { label, report } = outcome;
  const right =
    outcome.verdictRight && report.post === label.post && outcome.missing.length + outcome.leaked.length === 0;
  console.log(
    `${right ? "ok  " : "DIFF"} ${label.id} expected ${label.verdict}/${label.severity}/${label.direction}` +
      ` got ${report.verdict}/${report.severity}/${report.direction} changes ${report.changes.length}`,
  );
  if (outcome.missing.length > 0) console.log(`       missing: ${outcome.missing.join(" | ")}`);
  if (outcome.leaked.length > 0) console.log(`       leaked: ${outcome.leaked.join(" | ")}`);
  if (!outcome.verdictRight) console.log(`       because: ${report.because.join(" ")}`);
}

function printOperations(data: string, label: Label): void {
  const [kind, number] = label.id.split("-");
  const folder = join(data, `${kind}-pairs`, number ?? "");
  const [before, after] = [readSide(folder, "before"), readSide(folder, "after")];
  const quote = (text: PolicyText, at: number | null): string => {
    const clause = at === null ? null : text.clauses[at];
    return clause
      ? `[${clause.kind} ${clause.linkShare.toFixed(1)}] ${text.text.slice(clause.start, clause.end).slice(0, 160)}`
      : "";
  };
  for (const operation of comparePolicies(before, after).operations) {
    if (operation.kind === "same") continue;
    console.log(
      `  ${operation.kind}${operation.noise ? ` (${operation.noise})` : ""} ${operation.similarity.toFixed(2)}${operation.moved ? " moved" : ""}`,
    );
    if (operation.before !== null) console.log(`     - ${quote(before, operation.before)}`);
    if (operation.after !== null) console.log(`     + ${quote(after, operation.after)}`);
  }
}

function main(): void {
  const { values } = parseArgs({
    options: { data: { type: "string" }, only: { type: "string" }, verbose: { type: "boolean", default: false } },
  });
  if (values.data === undefined) throw new Error("Say where the labelled pairs are: --data DIR");
  const data = resolve(values.data);
  if (!readdirSync(data).includes("labels.json")) throw new Error(`${data} holds no labels.json.`);
  const labels = z.array(LABEL).parse(JSON.parse(readFileSync(join(data, "labels.json"), "utf8")));
  const outcomes = labels
    .filter((label) => values.only === undefined || label.id === values.only)
    .map((label) => {
      const outcome = judge(data, label);
      print(outcome);
      if (values.verbose) printOperations(data, label);
      return outcome;
    });
  printTotals(outcomes);
}

function printTotals(outcomes: readonly Outcome[]): void {
  const count = (test: (outcome: Outcome) => boolean): number => outcomes.filter(test).length;
  const news = outcomes.filter((outcome) => outcome.label.post);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  console.log(
    JSON.stringify({
      pairs: outcomes.length,
      postsWhereNoneIsDue: count(({ label, report }) => report.post && !label.post),
      changesMissed: count(({ label, report }) => !report.post && label.post),
      verdictsRight: count(({ verdictRight }) => verdictRight),
      severityRight: news.filter(({ label, report }) => label.severity === report.severity).length,
      directionRight: news.filter(
        ({ label, report }) => (DIRECTIONS[label.direction ?? ""] ?? label.direction) === report.direction,
      ).length,
      news: news.length,
      mustMention: sum(news.map(({ label }) => label.must_mention.length)),
      mustMentionShown: sum(news.map(({ label, missing }) => label.must_mention.length - missing.length)),
      mustNotPostLeaked: sum(outcomes.map(({ leaked }) => leaked.length)),
    }),
  );
}

main();
