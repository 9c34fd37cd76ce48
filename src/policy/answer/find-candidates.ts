import { definesAsked, namesContractor } from "./asked-definition.js";
import type { IndexedClause } from "./clause-index.js";
import { type DocumentView, viewDocument } from "./document-view.js";
import { EVIDENCE, findEvidence, findTextEvidence, TEXT_EVIDENCE } from "./evidence.js";
import weights from "./evidence-weights.json" with { type: "json" };
import type { Question } from "./read-question.js";
import { settleCandidates } from "./settle-candidates.js";
import { isLikely, isWorthQuoting, type Sureness, surenessOf } from "./sureness.js";

export const MOST_CANDIDATES = 3;

/** A candidate this far behind the best one, in points of the ranking, is another subject. */
const CLOSE_ENOUGH = 12;

export interface Candidate {
  readonly clause: IndexedClause;
  readonly score: number;
}

interface Weighed extends Candidate {
  readonly evidence: readonly number[];
}

/** As many clauses are read sentence by sentence, to tell which of them answers. */
const POOL = 8;

/** As many clauses further down are read that define what is asked after, so much of each, in characters. */
const MOST_DEFINITIONS = 2;
const MOST_READ = 600;

/** What a look through the clauses comes to. */
export interface Found {
  /** At most three, best first; empty when none of them answers. */
  readonly candidates: readonly Candidate[];
  readonly sureness: Sureness;
  /** What is nearest when nothing answers, if it is worth a look; else none. */
  readonly closest: readonly IndexedClause[];
}

/** The clauses that bear on the question, best first, at most three; empty when none of them answers. */
export function findCandidates(question: Question, clauses: readonly IndexedClause[]): readonly Candidate[] {
  return lookFor(question, clauses).candidates;
}

/** The same, with how far they answer. */
export function lookFor(question: Question, clauses: readonly IndexedClause[]): Found {
  const { ranked, chance } = findPool(question, clauses);
  const pool = settleCandidates(question, ranked, MOST_CANDIDATES);
  const best = pool[0]?.best;
  const sureness = surenessOf(chance, best, question);
  const [first] = pool;
  if (first !== undefined && (sureness === "states" || sureness === "closest")) {
    return { candidates: pool.filter(({ score }) => score >= first.score - CLOSE_ENOUGH), sureness, closest: [] };
  }
  const near = best !== undefined && isWorthQuoting(question, best) ? best.clause : null;
  const shown = near ?? (isLikely(chance) || sureness === "unclear" ? (best?.clause ?? ranked[0]?.clause) : undefined);
  // Where it may be stated, the reader is given what is nearest to judge by.
  const others = sureness === "unclear" ? pool.map(({ clause }) => clause) : [];
  const closest = shown === undefined ? [] : [shown, ...others.filter((one) => one !== shown)];
  return { candidates: [], sureness, closest: closest.slice(0, MOST_CANDIDATES) };
}

/** The clauses with the most evidence, best first, and the chance that the best one answers. */
function findPool(question: Question, clauses: readonly IndexedClause[]): { ranked: Candidate[]; chance: number } {
  const view = viewDocument(question, clauses);
  const ranked = rankClauses(question, clauses, view);
  const [best] = ranked;
  const scores = ranked.map(({ score }) => score);
  const chance = best === undefined ? 0 : chanceOf(best, findTextEvidence(question, view, scores));
  return { ranked: [...ranked.slice(0, POOL), ...definitions(question, ranked.slice(POOL))], chance };
}

/** Further clauses that define the term, or name the company, that is asked after: definitions share few words with questions. */
function definitions(question: Question, others: readonly Weighed[]): readonly Weighed[] {
  const text = ({ clause }: Weighed) => clause.quote.slice(0, MOST_READ);
  return others
    .filter((one) => definesAsked(question, text(one)) || namesContractor(question, text(one)))
    .slice(0, MOST_DEFINITIONS);
}

/** Every clause with its evidence and what it comes to, best first; one that stands twice is told once. */
function rankClauses(question: Question, clauses: readonly IndexedClause[], view: DocumentView): Weighed[] {
  const weighed = clauses.map((clause) => {
    const evidence = findEvidence(question, clause, view);
    return { clause, evidence, score: addUp(EVIDENCE, evidence, weights.rank) };
  });
  return withoutRepeats(weighed.sort((a, b) => b.score - a.score));
}

/** The chance that the best clause answers, 0 to 1, calibrated: see `evidence-weights.json`. */
function chanceOf({ evidence, score }: Weighed, inText: readonly number[]): number {
  const points =
    addUp(EVIDENCE, evidence, weights.answer) +
    addUp(TEXT_EVIDENCE, inText, weights.text) +
    weights.answerScore * score +
    weights.answerBias;
  return 1 / (1 + Math.exp(-points));
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
