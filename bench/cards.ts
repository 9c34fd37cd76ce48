import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { extractText } from "../src/policy/extract/extract.js";
import { reportChange } from "../src/policy/report/report.js";
import type { ChangeReport } from "../src/policy/types.js";
import { type GoldCard, type Half, readGold } from "./cards/gold.js";
import { type CardScore, plainMarkdown, scoreCard } from "./cards/score.js";

/**
 * What the cards of real changes say, against what a careful reader wants them to say.
 * npm run bench:cards -- --data DIR [--half dev|unseen|all] [--read] [--only ID]
 * DIR holds gold-cards/. Only the half called "dev" is ever printed; of the other one only the figures.
 */
interface Judged {
  readonly gold: GoldCard;
  readonly report: ChangeReport;
  readonly score: CardScore;
  readonly took: number;
}

function judge(folder: string, gold: GoldCard): Judged {
  const read = (side: string) => readFileSync(join(folder, gold.id, `${side}.md`), "utf8");
  const [before, after] = [read("before"), read("after")];
  const sides = [extractText(before, "markdown"), extractText(after, "markdown")] as const;
  const began = process.cpuUsage();
  const report = reportChange(...sides);
  const used = process.cpuUsage(began);
  const took = (used.user + used.system) / 1000;
  const score = scoreCard(report, gold, { before: plainMarkdown(before), after: plainMarkdown(after) });
  return { gold, report, score, took };
}

function print({ gold, report, score }: Judged): void {
  const due = gold.post === "yes" ? "due" : `NOT DUE: ${gold.why_no}`;
  const marks = [
    score.postRight ? "" : "POST",
    score.directionRight ? "" : "DIR",
    score.severityRight ? "" : "SEV",
    score.firstTold ? "" : "FIRST",
  ];
  console.log(`\n== ${gold.id} ${due} [${marks.filter(Boolean).join(" ")}] ${report.because.join(" ")}`);
  console.log(` gold: ${gold.headline} [${gold.direction}, ${gold.severity.join("/")}]`);
  console.log(` says: ${report.post ? "" : "(silent) "}${report.headline} [${report.direction}, ${report.severity}]`);
  for (const { text, direction, types, was, now } of report.told)
    console.log(
      `  - ${text} [${direction} ${types.slice(0, 2).join(",")}]\n      was: ${was?.quote ?? "-"}\n      now: ${now?.quote ?? "-"}`,
    );
  gold.facts.forEach((fact, at) => {
    console.log(
      `  ${score.factsTold[at] ? "told" : "NOT "} ${fact.kind} ${fact.direction}: ${fact.before_quote} => ${fact.after_quote}`,
    );
  });
  for (const { name, value } of report.facts) console.log(`  fact ${name}: ${value}`);
  for (const words of score.falseClaims) console.log(`  FALSE ${words}`);
  for (const words of score.inventedDates) console.log(`  DATE ${words}`);
  for (const words of score.unproven) console.log(`  UNPROVEN ${words}`);
}

function sum(name: string, judged: readonly Judged[]): void {
  const due = judged.filter(({ gold }) => gold.post === "yes");
  const count = (of: readonly Judged[], test: (score: CardScore) => boolean) =>
    of.filter(({ score }) => test(score)).length;
  const add = (read: (score: CardScore) => number) => judged.reduce((total, { score }) => total + read(score), 0);
  const facts = due.flatMap(({ score }) => score.factsTold);
  const longest = Math.max(...judged.map(({ took }) => took));
  const mean = judged.reduce((total, { took }) => total + took, 0) / judged.length;
  console.log(
    `${name}: ${judged.length} cards, post agreed ${count(judged, (s) => s.postRight)} (silent though due ${count(due, (s) => !s.postRight)}); of ${due.length} due: first fact ` +
      `${count(due, (s) => s.firstTold)}, facts ${facts.filter(Boolean).length}/${facts.length}, direction ` +
      `${count(due, (s) => s.directionRight)}, severity ${count(due, (s) => s.severityRight)}; false gone/new ` +
      `${count(judged, (s) => s.falseClaims.length > 0)}, invented dates ${count(judged, (s) => s.inventedDates.length > 0)}; unproven ` +
      `${add((s) => s.unproven.length)}, own words ${add((s) => s.ownWords)}/${add((s) => s.told)}; ` +
      `${mean.toFixed(0)} CPU ms a change, longest ${longest.toFixed(0)} ms`,
  );
}

function main(): void {
  const { values } = parseArgs({
    options: {
      data: { type: "string" },
      half: { type: "string", default: "all" },
      only: { type: "string" },
      read: { type: "boolean", default: false },
    },
  });
  if (values.data === undefined) throw new Error("Say where the gold cards are: --data DIR");
  const folder = join(resolve(values.data), "gold-cards");
  const halves: readonly Half[] = values.half === "all" ? ["dev", "unseen"] : [values.half as Half];
  for (const half of halves) {
    const cards = readGold(folder, half).filter(({ id }) => values.only === undefined || id === values.only);
    if (cards.length === 0) continue;
    const judged = cards.map((gold) => judge(folder, gold));
    if (values.read && half === "dev") judged.forEach(print);
    sum(half, judged);
  }
}

main();
