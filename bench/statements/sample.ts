import { createHash } from "node:crypto";
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

const PARTY =
  /\b(?:we|us|our|ours|you|your|customers?|users?|members?|company|licensor|licensee|provider|third part(?:y|ies)|partners?|part(?:y|ies)|subscribers?|personal (?:data|information)|affiliates?)\b/i;
const BINDS =
  /\b(?:may|can|will|shall|must|should|cannot|can't|won't|don't|(?:do|does) not|never|agree|reserve|collect|use|share|disclose|process|provide|retain|store|delete|keep|sell|transfer|liable|responsible|right to|required to|prohibited|warrant|grant|waive|governed|entitled|permitted|allowed)s?\b/i;

/** Operative sentences: of ordinary length, about a party, with a verb that binds or tells what is done. */
export function sampleSentences(
  documents: readonly CorpusDocument[],
  { set, count, seed }: SampleOptions,
): SampledSentence[] {
  const chosen = documents.filter(({ service }) => (hash(service).charCodeAt(0) % 2 === 0) === (set === "dev"));
  const all = chosen.flatMap(sentencesOf);
  return all
    .map((sentence) => ({ sentence, rank: hash(`${seed} ${sentence.id}`) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .slice(0, count)
    .map(({ sentence }) => sentence);
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
      if (!isOperative(text) || seen.has(text)) return [];
      seen.add(text);
      const id = hash(`${service} ${kind} ${text}`).slice(0, 12);
      const led = clause.kind === "item" && index === 0 && introduction !== "";
      return [led ? { id, service, kind, text, leadIn: introduction, terms } : { id, service, kind, text, terms }];
    });
  });
}

function isOperative(text: string): boolean {
  return text.length >= 40 && text.length <= 420 && !/[?:]$/.test(text) && PARTY.test(text) && BINDS.test(text);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
