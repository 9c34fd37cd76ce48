import { matchRules } from "../classify/match-rules.js";
import { ruleFeatures } from "../classify/model/feature-vector.js";
import { modelWords } from "../classify/model/model-words.js";
import type { DirectionOfChange } from "../direction/direction.js";
import { foldText } from "../reading/fold-text.js";
import type { Statement } from "../statements/statement.js";
import type { ClauseRating, Direction } from "../types.js";
import type { SentenceSense } from "./read-sense.js";

/** One side of a reworded sentence, with what is known of it by itself. */
export interface EditedSide {
  readonly text: string;
  readonly rating: Pick<ClauseRating, "score" | "protective">;
  readonly statements: readonly Statement[];
  readonly sense: SentenceSense;
  /** The words that the other side does not have, one string a place. */
  readonly changed: readonly string[];
}

/** A sentence that was reworded. */
export interface EditedSentence {
  readonly before: EditedSide;
  readonly after: EditedSide;
  /** What the wording's own moves come to. */
  readonly moved: DirectionOfChange;
  /** What moved in what the sentence states. */
  readonly points: readonly EditPoint[];
}

/** One thing that moved between the statements of either side. */
export interface EditPoint {
  readonly kind: string;
  readonly direction: Direction;
  /** Whether every field it rests on may be relied on. */
  readonly sure: boolean;
}

/** Features by name, with their values. What came counts for its name, what went counts against it. */
export type EditFeatures = ReadonlyMap<string, number>;

/** What each family of features weighs beside the others; found on edits left out of training. */
const WEIGHTS = {
  direction: 1,
  move: 0.5,
  sure: 0.7,
  unsure: 0.3,
  own: 1.2,
  shared: 0.5,
  statement: 0.4,
  oneSide: 0.2,
  rule: 0.4,
  places: 0.4,
};
const MOST_PLACES = 4;

/** What the model of edits reads of a reworded sentence. Pure and deterministic. */
export function editFeatures({ before, after, moved, points }: EditedSentence): EditFeatures {
  const features = new Map<string, number>();
  const put = (name: string, value: number) => features.set(name, (features.get(name) ?? 0) + value);
  put(`#direction/${moved.direction}`, WEIGHTS.direction);
  for (const { name, direction } of moved.moves) put(`#move/${name}/${direction}`, WEIGHTS.move);
  for (const { kind, direction, sure } of points)
    put(`#point/${kind}/${direction}`, sure ? WEIGHTS.sure : WEIGHTS.unsure);
  putWords(put, before.changed, after.changed);
  const stated = namesOfOne(statementNames(before.statements), statementNames(after.statements));
  for (const name of stated.after) putSided(put, name, 1);
  for (const name of stated.before) putSided(put, name, -1);
  const ruled = namesOfOne(ruleNames(before.text), ruleNames(after.text));
  for (const name of ruled.after) put(name, WEIGHTS.rule);
  for (const name of ruled.before) put(name, -WEIGHTS.rule);
  putFigures(put, before, after);
  put(`#places/${Math.min(MOST_PLACES, after.changed.length)}`, WEIGHTS.places);
  return features;
}

type Put = (name: string, value: number) => void;

/** Words and pairs of words that came, that went, and both as one scale: "without" that came against "without" that went. */
function putWords(put: Put, before: readonly string[], after: readonly string[]): void {
  const { before: gone, after: come } = namesOfOne(runsOf(before), runsOf(after));
  const length = Math.sqrt(gone.length + come.length) || 1;
  for (const run of come) {
    put(`+${run}`, WEIGHTS.own / length);
    put(`=${run}`, WEIGHTS.shared / length);
  }
  for (const run of gone) {
    put(`-${run}`, WEIGHTS.own / length);
    put(`=${run}`, -WEIGHTS.shared / length);
  }
}

function runsOf(stretches: readonly string[]): Set<string> {
  const runs = new Set<string>();
  for (const stretch of stretches) {
    const words = modelWords(foldText(stretch));
    words.forEach((word, at) => {
      runs.add(word);
      const next = words[at + 1];
      if (next !== undefined) runs.add(`${word} ${next}`);
    });
  }
  return runs;
}

function putSided(put: Put, name: string, side: 1 | -1): void {
  put(`#states=${name}`, side * WEIGHTS.statement);
  put(`#states${side > 0 ? "+" : "-"}${name}`, WEIGHTS.oneSide);
}

/** Who is bound how to do what, on which condition, for whom, why, and which figures have which role. */
function statementNames(statements: readonly Statement[]): Set<string> {
  return new Set(
    statements.flatMap(({ party, modality, negated, action, conditions, recipients, purposes, figures }) => {
      const who = `${party.value}+${modality.value}${negated.value ? "-not" : ""}`;
      return [
        who,
        `${who}+${action.value}`,
        action.value,
        ...conditions.map(({ kind, exempts }) => `condition/${kind}${exempts ? "/exempts" : ""}`),
        ...recipients.map(({ value }) => `recipient/${value}`),
        ...purposes.map(({ value }) => `purpose/${value}`),
        ...figures.map(({ role, bound }) => `figure/${role}/${bound}`),
      ];
    }),
  );
}

function ruleNames(text: string): Set<string> {
  return ruleFeatures(matchRules(foldText(text)));
}

function putFigures(put: Put, before: EditedSide, after: EditedSide): void {
  const odds = (side: EditedSide, whom: "favoursUser" | "favoursCompany") => logOdds(side.sense[whom]);
  put("%user", odds(after, "favoursUser") / 4);
  put("%company", odds(after, "favoursCompany") / 4);
  put("%user moved", (odds(after, "favoursUser") - odds(before, "favoursUser")) / 2);
  put("%company moved", (odds(after, "favoursCompany") - odds(before, "favoursCompany")) / 2);
  put("%matters", Math.max(after.sense.matters, before.sense.matters) / 2);
  put("%protects", Number(after.rating.protective) - Number(before.rating.protective));
  put("%points", ((after.rating.score ?? 0) - (before.rating.score ?? 0)) / 30);
  put("%grown", Math.log(Math.max(1, after.text.length) / Math.max(1, before.text.length)));
  const changed = lengthOf(before.changed) + lengthOf(after.changed);
  put("%changed", Math.min(1, changed / Math.max(1, before.text.length + after.text.length)));
}

function lengthOf(stretches: readonly string[]): number {
  return stretches.reduce((sum, { length }) => sum + length, 0);
}

/** Kept from the far ends, where a chance is a matter of luck. */
const EDGE = 0.001;

function logOdds(chance: number): number {
  return Math.log((chance + EDGE) / (1 - chance + EDGE));
}

function namesOfOne(before: ReadonlySet<string>, after: ReadonlySet<string>) {
  return {
    before: [...before].filter((name) => !after.has(name)),
    after: [...after].filter((name) => !before.has(name)),
  };
}
