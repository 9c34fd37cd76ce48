import { matchRules } from "../../src/policy/classify/match-rules.js";
import { createVectoriser } from "../../src/policy/classify/model/feature-vector.js";
import { judgeScore, type LearnedScore } from "../../src/policy/classify/model/score-sentence.js";
import { ruleCounts } from "../../src/policy/classify/rule-counts.js";
import { foldText } from "../../src/policy/reading/fold-text.js";
import { bestThreshold, calibrate } from "../train/decide.js";
import { FOLDS, fitModel, foldsByCompany, scoreLeftOut } from "../train/fit.js";
import { type Labelled, LEARNED_KINDS, readLabelled, SENTENCE_LESSON } from "../train/labelled.js";
import { scoreLinear } from "../train/linear.js";
import { readOwnRows } from "../train/own-rows.js";
import { type F1, measureF1 } from "./figures.js";

/** What the model alone, the product's whole decision and the rules alone reach on the same sentences. */
export interface ThreeWays {
  readonly model: F1;
  readonly product: F1;
  readonly rules: F1;
}

/** Weight from which a rule alone would name its type. */
const RULES_ALONE = 0.5;

/** Trained on the training split and MUCD without the companies of the validation split; judged on that split. */
export async function trainToVal(dataDir: string): Promise<ThreeWays> {
  const val = await readLabelled(dataDir, "unfair-tos/val.jsonl");
  const unseen = new Set(val.map(({ company }) => company));
  const known = [
    ...(await readLabelled(dataDir, "unfair-tos/train.jsonl")),
    ...(await readLabelled(dataDir, "mucd/train.jsonl")),
  ];
  const fitted = fitModel(
    [...known.filter(({ company }) => !unseen.has(company)), ...readOwnRows(LEARNED_KINDS)],
    SENTENCE_LESSON,
  );
  const vectorise = createVectoriser(fitted.vocabulary);
  const scores = val.map((row) => {
    const vector = vectorise(row);
    return fitted.kinds.map((kind) => judgeScore(scoreLinear(kind.linear, vector), kind));
  });
  return threeWays(val, scores);
}

/** Every company left out in turn, over all labelled data; thresholds from the companies of the other folds. */
export async function leaveCompaniesOut(dataDir: string): Promise<{ unfairTos: ThreeWays; mucd: ThreeWays }> {
  const unfairTos = [
    ...(await readLabelled(dataDir, "unfair-tos/train.jsonl")),
    ...(await readLabelled(dataDir, "unfair-tos/val.jsonl")),
  ];
  const lawyers = [...unfairTos, ...(await readLabelled(dataDir, "mucd/train.jsonl"))];
  const scores = judgeLeftOut([...lawyers, ...readOwnRows(LEARNED_KINDS)]);
  const cut = unfairTos.length;
  return {
    unfairTos: threeWays(lawyers.slice(0, cut), scores.slice(0, cut)),
    mucd: threeWays(lawyers.slice(cut), scores.slice(cut, lawyers.length)),
  };
}

function judgeLeftOut(rows: readonly Labelled[]): LearnedScore[][] {
  const leftOut = scoreLeftOut(rows, SENTENCE_LESSON);
  const folds = foldsByCompany(rows);
  const byFold = Array.from({ length: FOLDS }, (_, fold) =>
    LEARNED_KINDS.map((type) => {
      const judged = (leftOut.get(type) ?? []).filter((_, at) => folds[at] !== fold && !rows[at]?.unsure.has(type));
      const threshold = bestThreshold(judged);
      return { type, threshold, ...calibrate(judged, threshold) };
    }),
  );
  return rows.map((_, at) =>
    (byFold[folds[at] ?? 0] ?? []).map((kind) => judgeScore(leftOut.get(kind.type)?.[at]?.score ?? 0, kind)),
  );
}

function threeWays(rows: readonly Labelled[], scores: readonly (readonly LearnedScore[])[]): ThreeWays {
  const cases = rows.map((row, at) => readCase(row, scores[at] ?? []));
  const measure = (way: "model" | "product" | "rules") =>
    measureF1(cases, LEARNED_KINDS, {
      isNamed: (one, kind) => one[way].has(kind),
      isOwn: (one, kind) => one.own.has(kind),
    });
  return { model: measure("model"), product: measure("product"), rules: measure("rules") };
}

function readCase({ text, kinds }: Labelled, scores: readonly LearnedScore[]) {
  const folded = foldText(text);
  const matches = matchRules(folded);
  const model = new Set<string>(scores.filter(({ named }) => named).map(({ type }) => type));
  const counted = matches.filter((match) => ruleCounts(match, scores, folded)).map(({ type }) => type);
  const sure = matches.filter(({ rule }) => rule.weight >= RULES_ALONE).map(({ type }) => type);
  return {
    own: new Set<string>(kinds),
    model,
    product: new Set<string>([...model, ...counted]),
    rules: new Set<string>(sure),
  };
}
