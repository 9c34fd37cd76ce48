import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { matchRules } from "../../src/policy/classify/match-rules.js";
import { ruleFeatures } from "../../src/policy/classify/model/feature-vector.js";
import { modelWords } from "../../src/policy/classify/model/model-words.js";
import { foldText } from "../../src/policy/reading/fold-text.js";
import type { ProvisionType } from "../../src/policy/taxonomy.js";
import type { Lesson } from "./lesson.js";

/** A sentence or clause with the kinds that people named in it, and what a model reads of it. */
export interface Labelled<Name extends string = ProvisionType> {
  /** Lower case: the same company in two data sets is one. */
  readonly company: string;
  readonly text: string;
  readonly kinds: ReadonlySet<Name>;
  /** Degrees of unfairness, 1 to 3, where the data has them. */
  readonly levels: ReadonlyMap<Name, number> | null;
  /** Kinds that whoever labelled it was unsure of. */
  readonly unsure: ReadonlySet<Name>;
  readonly words: readonly string[];
  readonly rules: readonly string[];
  /** Words of the headings above it. */
  readonly heading: readonly string[];
}

export interface LabelledLine {
  readonly company: string;
  readonly text: string;
  readonly labels: readonly string[];
  readonly levels?: Readonly<Record<string, number>>;
}

/** The labels of both data sets as kinds; privacy by use of the service (PINC) is no kind of its own. */
export const KIND_OF_LABEL: Readonly<Record<string, ProvisionType>> = {
  LTD: "liability-limitation",
  TER: "termination",
  CH: "unilateral-change",
  CR: "content-removal",
  USE: "acceptance-by-use",
  LAW: "choice-of-law",
  J: "jurisdiction",
  A: "arbitration",
};
/** Kinds learned by the sentence. */
export const LEARNED_KINDS: readonly ProvisionType[] = Object.values(KIND_OF_LABEL);

export const SENTENCE_LESSON: Lesson = { kinds: LEARNED_KINDS, mostFeatures: 36_000 };

/** Reads one file of labelled sentences below the data directory. */
export async function readLabelled(dataDir: string, file: string): Promise<Labelled[]> {
  const lines = (await readFile(join(dataDir, file), "utf8")).split("\n").filter((line) => line.trim() !== "");
  return lines.map((line) => toLabelled(JSON.parse(line))).filter(({ text }) => text.trim() !== "");
}

export function toLabelled({ company, text, labels, levels }: LabelledLine): Labelled {
  const folded = foldText(text);
  return {
    company: company.toLowerCase(),
    text,
    kinds: new Set(labels.flatMap((label) => KIND_OF_LABEL[label] ?? [])),
    levels: levels === undefined ? null : levelsOf(levels),
    unsure: new Set(),
    heading: [],
    words: modelWords(folded),
    rules: [...ruleFeatures(matchRules(folded))],
  };
}

function levelsOf(levels: Readonly<Record<string, number>>): Map<ProvisionType, number> {
  return new Map(
    Object.entries(levels).flatMap(([label, level]) => {
      const kind = KIND_OF_LABEL[label];
      return kind === undefined ? [] : [[kind, level] as const];
    }),
  );
}
