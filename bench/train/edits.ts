import { readdirSync, readFileSync } from "node:fs";
import { normaliseClause } from "../../src/policy/compare/normalise.js";
import { type EditFeatures, editFeatures } from "../../src/policy/sense/edit-features.js";
import { EDIT_SENSES, type EditSense, toVector } from "../../src/policy/sense/read-edit.js";
import type { Sentence } from "../../src/policy/sentences/sentence.js";
import { readStatements } from "../../src/policy/statements/read-statements.js";
import { findDifference } from "../../src/policy/telling/difference.js";
import { reworded } from "../../src/policy/telling/news.js";
import { editedOf } from "../../src/policy/telling/sense-of-news.js";
import { readStanding } from "../../src/policy/telling/standing-words.js";
import type { NewsStatements } from "../../src/policy/telling/statements-of-news.js";
import type { Judged } from "./decide.js";
import { decide, type Fitted } from "./fit.js";
import { type Linear, scoreLinear, trainLinear } from "./linear.js";

const FOLDER = new URL("./own-edits/", import.meta.url);
const FOLDS = 10;
/** A feature of fewer edits teaches nothing. */
const FEWEST = 2;

/** A sentence before and after, written by this project: who is better off, and how much one would want to be told, 0 to 3. */
interface OwnEdit {
  readonly before: string;
  readonly after: string;
  readonly way: "better" | "worse" | "neutral" | "mixed";
  readonly matters: number;
}

/** An edit as the model reads it; an edit, its reverse and others of the same beginning are of one fold. */
export interface EditRow {
  readonly fold: number;
  readonly reversed: boolean;
  readonly way: OwnEdit["way"];
  readonly matters: number;
  readonly features: EditFeatures;
}

/** Every edit of `own-edits/`, each with its reverse: what a change takes, its reverse gives. */
export function readEditRows(): EditRow[] {
  const folds = new Map<string, number>();
  return readOwnEdits().flatMap(({ before, after, way, matters }) => {
    const start = before.slice(0, 40);
    const fold = folds.get(start) ?? folds.size % FOLDS;
    folds.set(start, fold);
    const [there, back] = [featuresOf(before, after), featuresOf(after, before)];
    return [
      ...(there === null ? [] : [{ fold, reversed: false, way, matters, features: there }]),
      ...(back === null ? [] : [{ fold, reversed: true, way: REVERSE[way], matters, features: back }]),
    ];
  });
}

const REVERSE = { better: "worse", worse: "better", neutral: "neutral", mixed: "mixed" } as const;

function readOwnEdits(): OwnEdit[] {
  const files = readdirSync(FOLDER).sort();
  const lines = files.flatMap((file) => readFileSync(new URL(file, FOLDER), "utf8").trim().split("\n"));
  return lines.map((line) => JSON.parse(line) as OwnEdit);
}

/** An edit by itself: no names replaced throughout, no words elsewhere. */
const NOTHING_KNOWN = {
  renames: [],
  standing: { before: readStanding(""), after: readStanding("") },
  ownWords: () => undefined,
};

/** The features that the product reads of the same edit; null where it sees none. */
function featuresOf(before: string, after: string): EditFeatures | null {
  const [old, young] = [toSentence(before), toSentence(after)];
  const news = reworded(old, young, NOTHING_KNOWN);
  if (news === null) return null;
  const place = (sentence: Sentence) =>
    readStatements(sentence.text, {}).map((statement) => ({ statement, sentence, leadIn: "" }));
  const placed: NewsStatements = { before: place(old), after: place(young) };
  const edited = editedOf(news, placed, findDifference(new Map([[news, placed]])));
  return edited === null ? null : editFeatures(edited);
}

function toSentence(text: string): Sentence {
  const { tokens } = normaliseClause(text);
  const place = { index: 0, clause: 0, kind: "paragraph", path: [], linkShare: 0, alone: true } as const;
  return { ...place, start: 0, end: text.length, text, tokens, key: tokens.join(" ") };
}

/** Weights on all edits; thresholds and chances from edits that were left out in turn. */
export function fitEdits(rows: readonly EditRow[]): Fitted<EditSense> {
  const leftOut = scoreEditsLeftOut(rows);
  const { numbers, linears } = fitWeights(rows);
  const kinds = EDIT_SENSES.flatMap((type, at) => {
    const linear = linears[at];
    return linear === undefined ? [] : [{ type, linear, ...decide(leftOut[type], {}) }];
  });
  return { vocabulary: { numbers, rarity: [...numbers].map(() => 1) }, kinds };
}

/** For each sense the score of every edit by a model that saw neither it nor its reverse, in the order of `rows`. */
export function scoreEditsLeftOut(rows: readonly EditRow[]): Record<EditSense, Judged[]> {
  const found: Record<EditSense, Judged[]> = { worse: [], better: [], notable: [], material: [], leading: [] };
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const { numbers, linears } = fitWeights(rows.filter((row) => row.fold !== fold));
    for (const [at, row] of rows.entries()) {
      if (row.fold !== fold) continue;
      const vector = toVector(row.features, numbers);
      EDIT_SENSES.forEach((sense, kind) => {
        const linear = linears[kind];
        if (linear !== undefined) found[sense][at] = { score: scoreLinear(linear, vector), own: isOf(row, sense) };
      });
    }
  }
  return found;
}

function fitWeights(rows: readonly EditRow[]): { numbers: ReadonlyMap<string, number>; linears: Linear[] } {
  const counts = new Map<string, number>();
  for (const { features } of rows) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= 2 * FEWEST ? [name] : [])).sort();
  const numbers = new Map(names.map((name, number) => [name, number]));
  const vectors = rows.map(({ features }) => toVector(features, numbers));
  const linears = EDIT_SENSES.map((sense) =>
    trainLinear(
      vectors,
      rows.map((row) => isOf(row, sense)),
      numbers.size,
    ),
  );
  return { numbers, linears };
}

const STEPS: Readonly<Record<string, number>> = { notable: 1, material: 2, leading: 3 };

function isOf({ way, matters }: EditRow, sense: EditSense): boolean {
  const step = STEPS[sense];
  return step === undefined ? way === sense || way === "mixed" : matters >= step;
}
