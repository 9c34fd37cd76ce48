/**
 * The figures of the analysis: `npm run bench:analysis -- --data DIR`. Prints a table, then the same as JSON. Takes about
 * three minutes: models are trained anew with companies left out.
 */
import { parseArgs } from "node:util";
import { leaveCompaniesOut, type ThreeWays, trainToVal } from "./analysis/classification.js";
import { type ClauseWays, leaveClausesOut } from "./analysis/clauses-left-out.js";
import { rateCorpus } from "./analysis/corpus.js";
import { judgeCounterfactuals, judgeRounds } from "./analysis/direction.js";
import { measureModels } from "./analysis/model.js";
import { measureOwnClauses } from "./analysis/own-clauses.js";
import { measurePlainClauses } from "./analysis/plain-clauses.js";
import readPrecision from "./analysis/read-precision.json" with { type: "json" };
import { agreeWithLevels } from "./analysis/severity.js";

const { values } = parseArgs({ options: { data: { type: "string" } } });
if (values.data === undefined) throw new Error("Name the data directory: npm run bench:analysis -- --data DIR");

const figures = {
  models: measureModels(),
  trainToVal: await trainToVal(values.data),
  companiesLeftOut: await leaveCompaniesOut(values.data),
  clausesLeftOut: await leaveClausesOut(values.data),
  ownClauses: measureOwnClauses(),
  plainClauses: measurePlainClauses(),
  readPrecision: readPrecision.kinds,
  severity: await agreeWithLevels(values.data),
  direction: judgeCounterfactuals(),
  directionRounds: judgeRounds(),
  corpus: await rateCorpus(values.data),
};

const rows: (readonly [name: string, ...cells: (string | number)[]])[] = [
  ...figures.models.map(
    ({ file, bytes, features, readMs }) =>
      [file, `${Math.round(bytes / 1024)} KB`, `${features} features`, `read in ${readMs} ms`] as const,
  ),
  ...threeRows("train → val", figures.trainToVal),
  ...threeRows("UNFAIR-ToS, companies left out", figures.companiesLeftOut.unfairTos),
  ...threeRows("MUCD, companies left out", figures.companiesLeftOut.mucd),
  ...Object.entries(figures.clausesLeftOut).flatMap(([part, ways]) => clauseRows(`clauses of ${part}, left out`, ways)),
  ...Object.entries(figures.severity).map(
    ([kind, { clearly, potentially, areaUnderCurve }]) =>
      [`levels 3 against 2: ${kind}`, `AUC ${areaUnderCurve}`, `${clearly} against ${potentially}`] as const,
  ),
  [
    "ordinary wordings found",
    `${figures.plainClauses.later.toFixed(2)} unseen`,
    `${figures.plainClauses.first.toFixed(2)} learned from`,
    `near misses taken ${figures.plainClauses.mistaken.toFixed(2)}`,
  ],
  ["direction counterfactuals", `${figures.direction.right} of ${figures.direction.of}`],
  ...figures.directionRounds.map(
    ({ round, firstRun, right, of }) =>
      [`direction, round ${round}`, `first run ${firstRun.right} of ${firstRun.of}`, `now ${right} of ${of}`] as const,
  ),
  [
    "corpus",
    `${figures.corpus.clauses} clauses`,
    `${figures.corpus.clausesPerSecond} a second`,
    `${figures.corpus.highShare * 100} % High`,
  ],
  [
    "High a document",
    `median ${figures.corpus.highPerDocument.median}`,
    `9 in 10 up to ${figures.corpus.highPerDocument.ninetieth}`,
  ],
  ...Object.entries(figures.ownClauses).map(([kind, { recall, falseHits }]) => {
    const read = (readPrecision.kinds as Record<string, { read: number; right: number }>)[kind];
    return [
      kind,
      `own recall ${recall.toFixed(2)}`,
      `false hits ${falseHits}`,
      read === undefined ? "" : `read precision ${(read.right / read.read).toFixed(2)}`,
    ] as const;
  }),
];
for (const [name, ...cells] of rows)
  console.log(name.padEnd(46), cells.map((cell) => String(cell).padEnd(22)).join(""));
console.log(JSON.stringify(figures));

function threeRows(name: string, ways: ThreeWays) {
  return (["model", "product", "rules"] as const).map(
    (way) => [`${name}: ${way}`, `micro ${ways[way].micro}`, `macro ${ways[way].macro}`] as const,
  );
}

function clauseRows(name: string, ways: ClauseWays) {
  return (["rules", "model", "product"] as const).map((way) => {
    const { kinds, classes } = ways[way];
    const cells = [`kinds ${kinds.micro}/${kinds.macro}`, `classes ${classes.micro}/${classes.macro}`] as const;
    return [`${name}: ${way}`, ...cells] as const;
  });
}
