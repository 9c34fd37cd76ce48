import { createHash } from "node:crypto";
import { matchRules } from "../../src/policy/classify/match-rules.js";
import { ruleFeatures } from "../../src/policy/classify/model/feature-vector.js";
import { headingWords, modelWords } from "../../src/policy/classify/model/model-words.js";
import { foldText } from "../../src/policy/reading/fold-text.js";
import { splitSentences } from "../../src/policy/reading/split-sentences.js";
import { PROVISION_TYPES, type ProvisionType } from "../../src/policy/taxonomy.js";
import { type CorpusDocument, readCorpus } from "../support/corpus.js";
import { type Labelled, LEARNED_KINDS } from "./labelled.js";
import type { Lesson } from "./lesson.js";
import file from "./read-labels.json" with { type: "json" };

/** A clause of the corpus that a reader labelled. */
export interface LabelledClause extends Labelled {
  /** "terms" or "privacy". */
  readonly documentKind: string;
  readonly path: readonly string[];
}

/** Fewer labels than these teach a model less than a rule knows. */
const FEWEST_LABELS = 15;

/**
 * Chance from which the model names a kind that no rule names: a reader accepted 89 % of such clauses from here on, 65 % of
 * those between 0.7 and here, 61 % where F1 is best.
 */
const NAMED_FROM = 0.8;

/** The kinds that are learned by the clause: all that are not learned by the sentence and have labels enough. */
export function clauseLesson(rows: readonly LabelledClause[]): Lesson {
  const kinds = PROVISION_TYPES.filter(
    (type) => !LEARNED_KINDS.includes(type) && rows.filter((row) => row.kinds.has(type)).length >= FEWEST_LABELS,
  );
  return { kinds, mostFeatures: 16_000, namedFrom: NAMED_FROM };
}

interface Label {
  readonly types: readonly string[];
  readonly maybe: readonly string[];
}

/**
 * The clauses of the corpus that readers of this project labelled, by reading alone. `read-labels.json` names a clause by its
 * document and a hash of its text, and holds none of the corpus's text; a clause that the corpus does not have any more
 * is left out.
 */
export async function readLabelledClauses(dataDir: string): Promise<LabelledClause[]> {
  const labels = new Map<string, Label[]>(file.clauses.map(([name = "", ...kinds]) => [name, [labelOf(kinds)]]));
  return (await readCorpus(dataDir)).flatMap((document) => labelledOf(document, labels));
}

/** Clauses of which a reader was asked whether one kind that the analysis had named is right; they leave all others open. */
export async function readJudgedClauses(dataDir: string): Promise<LabelledClause[]> {
  const labels = new Map<string, Label[]>();
  for (const [name = "", judged = ""] of file.judged) {
    const kind = judged.replace("!", "");
    const maybe = PROVISION_TYPES.filter((type) => type !== kind);
    labels.set(name, [...(labels.get(name) ?? []), { types: judged === kind ? [kind] : [], maybe }]);
  }
  return (await readCorpus(dataDir)).flatMap((document) => labelledOf(document, labels));
}

/** The clause's name in `read-labels.json`. */
export function nameOfClause(document: string, text: string): string {
  return `${document} ${createHash("sha256").update(text).digest("hex").slice(0, 12)}`;
}

/** `retention`, or `retention?` where the reader was unsure. */
function labelOf(kinds: readonly string[]): Label {
  const maybe = kinds.filter((kind) => kind.endsWith("?")).map((kind) => kind.slice(0, -1));
  return { types: kinds.filter((kind) => !kind.endsWith("?")), maybe };
}

function labelledOf({ service, kind, text }: CorpusDocument, labels: ReadonlyMap<string, Label[]>): LabelledClause[] {
  const known = new Set<string>();
  return text.clauses.flatMap(({ start, end, path }) => {
    const quote = text.text.slice(start, end);
    const name = nameOfClause(`${service}/${kind}`, quote);
    if (known.has(name)) return [];
    known.add(name);
    const place = { company: service.toLowerCase(), documentKind: kind };
    return (labels.get(name) ?? []).map((label) => ({ ...toLabelledClause(quote, path, label), ...place }));
  });
}

/** What a model reads of a clause, with its labels. */
export function toLabelledClause(text: string, path: readonly string[], { types, maybe }: Label) {
  const folded = foldText(text);
  const matched = splitSentences(text).flatMap(({ start, end }) => matchRules(folded.slice(start, end)));
  return {
    ...{ text, path, levels: null },
    kinds: new Set(types as ProvisionType[]),
    unsure: new Set(maybe as ProvisionType[]),
    words: modelWords(folded),
    rules: [...ruleFeatures(matched)],
    heading: headingWords(path),
  };
}
