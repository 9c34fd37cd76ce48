import { holds } from "../../src/policy/classify/holds.js";
import { judgeScore, type LearnedScore } from "../../src/policy/classify/model/score-sentence.js";
import { readSigns } from "../../src/policy/classify/read-signs.js";
import { decide, FOLDS, foldsByCompany, scoreLeftOut } from "../train/fit.js";
import {
  clauseLesson,
  type LabelledClause,
  readJudgedClauses,
  readLabelledClauses,
} from "../train/labelled-clauses.js";
import { readOwnRows } from "../train/own-rows.js";
import { type LabelFigures, measureLabels } from "./read-labels.js";

/** Rules alone, the model alone and both together, against readers' labels of the same clauses. */
export interface ClauseWays {
  readonly rules: LabelFigures;
  readonly model: LabelFigures;
  readonly product: LabelFigures;
}

/**
 * Every company of the corpus left out in turn; thresholds from the companies of the other folds. By kind of document:
 * "privacy" and "terms". Kinds learned by the sentence are named by the shipped sentence model throughout.
 */
export async function leaveClausesOut(dataDir: string): Promise<Record<string, ClauseWays>> {
  const read = await readLabelledClauses(dataDir);
  const lesson = clauseLesson(read);
  const rows = [...read, ...(await readJudgedClauses(dataDir)), ...readOwnRows(lesson.kinds)];
  const [scores, folds] = [scoreLeftOut(rows, lesson), foldsByCompany(rows)];
  const known = new Set<string>(lesson.kinds);
  const decisions = Array.from({ length: FOLDS }, (_, fold) =>
    lesson.kinds.map((kind) => {
      const judged = scores.get(kind) ?? [];
      const others = judged.filter((_, at) => folds[at] !== fold && !rows[at]?.unsure.has(kind));
      return { type: kind, ...decide(others, lesson) };
    }),
  );
  const cases = read.map((clause, at) => {
    const judged = (decisions[folds[at] ?? 0] ?? []).map((kind) =>
      judgeScore(scores.get(kind.type)?.[at]?.score ?? 0, kind),
    );
    const score = new Map<string, LearnedScore>(judged.map((one) => [one.type, one]));
    const model = judged.flatMap(({ type, named }) => (named ? [type as string] : []));
    const { strengths } = readSigns(clause.text, clause.path);
    const signs = [...strengths.keys()].map(String);
    const held = [...strengths].flatMap(([kind, strength]) => (holds(strength, score.get(kind)) ? [String(kind)] : []));
    const ways = {
      rules: new Set(signs),
      model: new Set([...model, ...signs.filter((kind) => !known.has(kind))]),
      product: new Set([...model, ...held]),
    };
    return { clause, ways };
  });
  return Object.fromEntries(["privacy", "terms"].map((part) => [part, measureWays(cases, part)]));
}

interface Case {
  readonly clause: LabelledClause;
  readonly ways: Readonly<Record<keyof ClauseWays, ReadonlySet<string>>>;
}

function measureWays(cases: readonly Case[], part: string): ClauseWays {
  const own = cases.filter(({ clause }) => clause.documentKind === part);
  const measure = (way: keyof ClauseWays) =>
    measureLabels(own.map(({ clause, ways }) => ({ own: clause.kinds, unsure: clause.unsure, named: ways[way] })));
  return { rules: measure("rules"), model: measure("model"), product: measure("product") };
}
