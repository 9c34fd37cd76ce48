import type { IndexedClause } from "./clause-index.js";
import { type DocumentView, viewDocument } from "./document-view.js";
import { EVIDENCE, findEvidence, findTextEvidence, TEXT_EVIDENCE } from "./evidence.js";
import weights from "./evidence-weights.json" with { type: "json" };
import type { Question } from "./read-question.js";
import { settleCandidates } from "./settle-candidates.js";

export const MOST_CANDIDATES = 3;

/** A candidate this far behind the best one, in points of the ranking, is another subject. */
const CLOSE_ENOUGH = 7;

export interface Candidate {
  readonly clause: IndexedClause;
  readonly score: number;
}

interface Weighed extends Candidate {
  readonly evidence: readonly number[];
}

/** As many clauses are read sentence by sentence, to tell which of them answers. */
const POOL = 8;

/** The clauses that bear on the question, best first, at most three; empty when none of them answers. */
export function findCandidates(question: Question, clauses: readonly IndexedClause[]): Candidate[] {
  const pool = settleCandidates(question, findPool(question, clauses), MOST_CANDIDATES);
  const [best] = pool;
  return best === undefined ? [] : pool.filter(({ score }) => score >= best.score - CLOSE_ENOUGH);
}

/** The clauses with the most evidence, best first; empty when the best one is no answer. */
function findPool(question: Question, clauses: readonly IndexedClause[]): Candidate[] {
  const view = viewDocument(question, clauses);
  const ranked = rankClauses(question, clauses, view);
  const [best] = ranked;
  const scores = ranked.map(({ score }) => score);
  if (best === undefined || !answers(best, findTextEvidence(question, view, scores))) return [];
  return ranked.slice(0, POOL);
}

/** Every clause with its evidence and what it comes to, best first; one that stands twice is told once. */
function rankClauses(question: Question, clauses: readonly IndexedClause[], view: DocumentView): Weighed[] {
  const weighed = clauses.map((clause) => {
    const evidence = findEvidence(question, clause, view);
    return { clause, evidence, score: addUp(EVIDENCE, evidence, weights.rank) };
  });
  return withoutRepeats(weighed.sort((a, b) => b.score - a.score));
}

/** Whether the evidence for the best clause is enough for an answer; a calibrated chance, see `evidence-weights.json`. */
function answers({ evidence, score }: Weighed, inText: readonly number[]): boolean {
  const points =
    addUp(EVIDENCE, evidence, weights.answer) +
    addUp(TEXT_EVIDENCE, inText, weights.text) +
    weights.answerScore * score +
    weights.answerBias;
  return 1 / (1 + Math.exp(-points)) >= weights.threshold;
}

function addUp(
  names: readonly string[],
  evidence: readonly number[],
  points: Readonly<Record<string, number>>,
): number {
  return names.reduce((sum, name, place) => sum + (evidence[place] ?? 0) * (points[name] ?? 0), 0);
}

/** Some texts hold the same clause twice, for two regions: once is enough. */
function withoutRepeats(found: readonly Weighed[]): Weighed[] {
  const seen = new Set<string>();
  return found.filter(({ clause }) => {
    const key = `${clause.source.name}/${clause.folded}`;
    return !seen.has(key) && seen.add(key);
  });
}
