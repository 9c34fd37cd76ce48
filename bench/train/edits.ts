import { readdirSync, readFileSync } from "node:fs";
import { normaliseClause } from "../../src/policy/compare/normalise.js";
import { type EditFeatures, editFeatures } from "../../src/policy/sense/edit-features.js";
import { EDIT_SENSES, type EditSense } from "../../src/policy/sense/read-edit.js";
import type { Sentence } from "../../src/policy/sentences/sentence.js";
import { readStatements } from "../../src/policy/statements/read-statements.js";
import { findDifference } from "../../src/policy/telling/difference.js";
import { reworded } from "../../src/policy/telling/news.js";
import { editedOf } from "../../src/policy/telling/sense-of-news.js";
import { readStanding } from "../../src/policy/telling/standing-words.js";
import type { NewsStatements } from "../../src/policy/telling/statements-of-news.js";
import type { Judged } from "./decide.js";
import { type FeatureRow, fitRows, ROW_FOLDS, type RowLesson, scoreRowsLeftOut } from "./feature-rows.js";
import type { Fitted } from "./fit.js";

const FOLDER = new URL("./own-edits/", import.meta.url);
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
    const fold = folds.get(start) ?? folds.size % ROW_FOLDS;
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

/** What is learned from edits; each stands beside its reverse, so that a feature of two edits stands in four rows. */
const EDIT_LESSON: RowLesson<EditSense> = { senses: EDIT_SENSES, fewest: 2 * FEWEST };

/** Weights on all edits; thresholds and chances from edits that were left out in turn. */
export function fitEdits(rows: readonly EditRow[]): Fitted<EditSense> {
  return fitRows(rows.map(toRow), EDIT_LESSON);
}

/** For each sense the score of every edit by a model that saw neither it nor its reverse, in the order of `rows`. */
export function scoreEditsLeftOut(rows: readonly EditRow[]): Record<EditSense, Judged[]> {
  const found = scoreRowsLeftOut(rows.map(toRow), EDIT_LESSON);
  const of = (sense: EditSense) => found.get(sense) ?? [];
  return {
    worse: of("worse"),
    better: of("better"),
    notable: of("notable"),
    material: of("material"),
    leading: of("leading"),
  };
}

function toRow(row: EditRow): FeatureRow {
  return { fold: row.fold, features: row.features, of: new Set(EDIT_SENSES.filter((sense) => isOf(row, sense))) };
}

const STEPS: Readonly<Record<string, number>> = { notable: 1, material: 2, leading: 3 };

function isOf({ way, matters }: EditRow, sense: EditSense): boolean {
  const step = STEPS[sense];
  return step === undefined ? way === sense || way === "mixed" : matters >= step;
}
