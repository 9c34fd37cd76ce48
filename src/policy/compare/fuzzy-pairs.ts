import type { ComparableClause } from "./comparable-clause.js";
import { groupByGap, numberGaps } from "./gaps.js";
import { type Matching, match, unmatched } from "./matching.js";
import { type ClauseVector, cosine, Vocabulary } from "./vectors.js";

/** Least cosine of a pair between the same kept neighbours, and of one anywhere (analysis.md's measured thresholds). */
const SAME_GAP = 0.3;
const ANYWHERE = 0.4;
/** What standing between the same neighbours is worth when two candidates are about as alike. */
const GAP_BONUS = 0.1;
const KIND_BONUS = 0.05;
/** A feature in more clauses than this finds no candidates: it is everywhere. */
const COMMON = 24;
const CANDIDATES = 12;

interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly similarity: number;
  readonly rank: number;
}

interface Side {
  readonly free: readonly number[];
  readonly gaps: Int32Array;
  readonly vectors: ReadonlyMap<number, ClauseVector>;
  readonly kinds: readonly ComparableClause["kind"][];
}

/** Pairs clauses whose wording is alike but not equal, best pairs first. Returns the similarity of each pair by old index. */
export function matchFuzzy(
  before: readonly ComparableClause[],
  after: readonly ComparableClause[],
  matching: Matching,
): Map<number, number> {
  const similarities = new Map<number, number>();
  const old = unmatched(matching.toAfter);
  const young = unmatched(matching.toBefore);
  if (old.length === 0 || young.length === 0) return similarities;
  const [oldGaps, youngGaps] = numberGaps(matching);
  const vocabulary = new Vocabulary();
  const vectors = weighAll([old.map((at) => before[at]), young.map((at) => after[at])], vocabulary);
  const oldSide: Side = { free: old, gaps: oldGaps, vectors: vectors[0], kinds: before.map((clause) => clause.kind) };
  const youngSide: Side = {
    free: young,
    gaps: youngGaps,
    vectors: vectors[1],
    kinds: after.map((clause) => clause.kind),
  };
  const candidates = findCandidates(oldSide, youngSide, vocabulary);
  candidates.sort((a, b) => b.rank - a.rank || a.before - b.before || a.after - b.after);
  for (const pair of candidates) {
    if ((matching.toAfter[pair.before] ?? 0) >= 0 || (matching.toBefore[pair.after] ?? 0) >= 0) continue;
    match(matching, pair.before, pair.after);
    similarities.set(pair.before, pair.similarity);
  }
  return similarities;
}

type Clauses = readonly (ComparableClause | undefined)[];

function weighAll(
  sides: readonly [Clauses, Clauses],
  vocabulary: Vocabulary,
): [Map<number, ClauseVector>, Map<number, ClauseVector>] {
  const counts = sides.map((side) => side.map((clause) => vocabulary.read(clause?.tokens ?? [])));
  const total = sides[0].length + sides[1].length;
  const weigh = (which: 0 | 1): Map<number, ClauseVector> =>
    new Map(
      sides[which].map((clause, at) => [
        clause?.index ?? -1,
        vocabulary.weigh(counts[which]?.[at] ?? new Map(), total),
      ]),
    );
  return [weigh(0), weigh(1)];
}

function findCandidates(old: Side, young: Side, vocabulary: Vocabulary): Candidate[] {
  const postings = indexRare(young, vocabulary);
  const byGap = groupByGap(young.free, young.gaps);
  return old.free.flatMap((before) => {
    const vector = old.vectors.get(before);
    if (vector === undefined) return [];
    const near = byGap.get(old.gaps[before] ?? 0) ?? [];
    const possible = new Set([...bestByRareFeatures(vector, postings), ...near.slice(0, 60)]);
    return [...possible].flatMap((after) => judge(before, after, { old, young, vector }));
  });
}

function judge(before: number, after: number, sides: { old: Side; young: Side; vector: ClauseVector }): Candidate[] {
  const other = sides.young.vectors.get(after);
  if (other === undefined) return [];
  const similarity = cosine(sides.vector, other);
  const sameGap = sides.old.gaps[before] === sides.young.gaps[after];
  if (similarity < (sameGap ? SAME_GAP : ANYWHERE)) return [];
  const sameKind = sides.old.kinds[before] === sides.young.kinds[after];
  return [{ before, after, similarity, rank: similarity + (sameGap ? GAP_BONUS : 0) + (sameKind ? KIND_BONUS : 0) }];
}

function indexRare(side: Side, vocabulary: Vocabulary): Map<number, [after: number, weight: number][]> {
  const postings = new Map<number, [number, number][]>();
  for (const [after, vector] of side.vectors) {
    vector.features.forEach((feature, at) => {
      if (vocabulary.clausesWith(feature) > COMMON || vocabulary.clausesWith(feature) < 2) return;
      const entry: [number, number] = [after, vector.weights[at] ?? 0];
      const list = postings.get(feature);
      if (list) list.push(entry);
      else postings.set(feature, [entry]);
    });
  }
  return postings;
}

function bestByRareFeatures(vector: ClauseVector, postings: Map<number, [number, number][]>): number[] {
  const scores = new Map<number, number>();
  vector.features.forEach((feature, at) => {
    const weight = vector.weights[at] ?? 0;
    for (const [after, other] of postings.get(feature) ?? [])
      scores.set(after, (scores.get(after) ?? 0) + weight * other);
  });
  if (scores.size <= CANDIDATES) return [...scores.keys()];
  return [...scores]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, CANDIDATES)
    .map(([after]) => after);
}
