import { classifyClause } from "../../src/policy/classify/classify.js";
import { scoreType } from "../../src/policy/severity/score.js";
import type { ProvisionType } from "../../src/policy/taxonomy.js";
import { LEARNED_KINDS, readLabelled } from "../train/labelled.js";
import { areaUnderCurve } from "./figures.js";

export interface LevelAgreement {
  readonly clearly: number;
  readonly potentially: number;
  /** The chance that a clearly unfair clause scores above a potentially unfair one of its kind. */
  readonly areaUnderCurve: number;
}

/** Agreement of the severity score with lawyers' levels (3 against 2) within each kind that has both. */
export async function agreeWithLevels(dataDir: string): Promise<Record<string, LevelAgreement>> {
  const rows = await readLabelled(dataDir, "mucd/train.jsonl");
  return Object.fromEntries(
    LEARNED_KINDS.flatMap((type) => {
      const at = (level: number) =>
        rows.filter((row) => row.levels?.get(type) === level).map((row) => points(row.text, type));
      const [clearly, potentially] = [at(3), at(2)];
      if (clearly.length === 0 || potentially.length === 0) return [];
      const figure = areaUnderCurve(clearly, potentially);
      return [[type, { clearly: clearly.length, potentially: potentially.length, areaUnderCurve: figure }]];
    }),
  );
}

function points(text: string, type: ProvisionType): number {
  return scoreType(type, text, classifyClause(text, [])).points;
}
