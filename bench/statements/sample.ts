import { createHash } from "node:crypto";
import { classifyClause } from "../../src/policy/classify/classify.js";
import { splitSentences } from "../../src/policy/reading/split-sentences.js";
import { readDefinedTerms } from "../../src/policy/statements/defined-terms.js";
import type { DefinedTerms } from "../../src/policy/statements/statement.js";
import type { CorpusDocument } from "../support/corpus.js";

/** A sentence of the corpus with what a caller of the reader knows of its surroundings. */
export interface SampledSentence {
  /** Beginning of the hash of service, kind and text. */
  readonly id: string;
  readonly service: string;
  readonly kind: string;
  readonly text: string;
  readonly leadIn?: string;
  readonly terms: DefinedTerms;
}

export interface SampleOptions {
  readonly set: "dev" | "test";
  readonly count: number;
  readonly seed: number;
}

/** A sentence, or the entry of a list, with a verb of its own or of what introduces it; no title, no entry of a table of data. */
const TELLS =
  /\b(?:we|our|us|you|your|may|must|shall|will|can|cannot|is|are|be|do|does|not|users?|customers?|company)\b/i;
/** Kinds of sentences that tell nobody what may, must or will be done. */
const TELLS_NOTHING = new Set(["other", "contact", "definitions", "scope"]);

/** Operative sentences: of ordinary length, no question, and by themselves of a kind of provision, as the classifier of kinds reads them. */
export function sampleSentences(
  documents: readonly CorpusDocument[],
  { set, count, seed }: SampleOptions,
): SampledSentence[] {
  const chosen = documents.filter(({ service }) => (hash(service).charCodeAt(0) % 2 === 0) === (set === "dev"));
  const all = chosen.flatMap(sentencesOf);
  const drawn = all
    .map((sentence) => ({ sentence, rank: hash(`${seed} ${sentence.id}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1));
  const sample: SampledSentence[] = [];
  for (const { sentence } of drawn) {
    if (sample.length >= count) break;
    if (isOperative(sentence.text)) sample.push(sentence);
  }
  return sample;
}

function isOperative(text: string): boolean {
  return classifyClause(text, []).types.some(({ id }) => !TELLS_NOTHING.has(id));
}

function sentencesOf({ service, kind, text: policy }: CorpusDocument): SampledSentence[] {
  const terms = readDefinedTerms(policy);
  let introduction = "";
  const seen = new Set<string>();
  return policy.clauses.flatMap((clause) => {
    const words = policy.text.slice(clause.start, clause.end);
    if (clause.kind !== "item" && clause.kind !== "row") introduction = words;
    if (clause.kind === "heading" || clause.kind === "row" || clause.linkShare > 0.5) return [];
    return splitSentences(words).flatMap(({ start, end }, index) => {
      const text = words.slice(start, end).trim();
      if (!isCandidate(text) || seen.has(text)) return [];
      seen.add(text);
      const id = hash(`${service} ${kind} ${text}`).slice(0, 12);
      const led = clause.kind === "item" && index === 0 && introduction !== "";
      return [led ? { id, service, kind, text, leadIn: introduction, terms } : { id, service, kind, text, terms }];
    });
  });
}

function isCandidate(text: string): boolean {
  return text.length >= 40 && text.length <= 420 && !/[?:]$/.test(text) && /[a-z]/.test(text) && TELLS.test(text);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
