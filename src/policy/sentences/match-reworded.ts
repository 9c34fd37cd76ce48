import { likeness, type WeightedWords, weighWords } from "./likeness.js";
import type { Sentence } from "./sentence.js";

/** A sentence and the one it became, by their places among the sentences of their texts. */
export interface Match {
  readonly before: number;
  readonly after: number;
  readonly likeness: number;
}

/** Alike enough to be one sentence reworded, where clauses became each other. */
const IN_PLACE = 0.4;
/** The same anywhere else in the text. */
const ANYWHERE = 0.55;
/** A word that stands in more sentences than this finds no candidates: the time stays in proportion to the text. */
const COMMON = 40;
/** Candidates looked at for one sentence. */
const MOST_CANDIDATES = 40;

/** Pairs sentences that have no equal on the other side: inside the paired clauses first, then anywhere; the likest first. */
export function matchReworded(
  before: readonly Sentence[],
  after: readonly Sentence[],
  partners: ReadonlyMap<number, number>,
): Match[] {
  const old = weighAll(before);
  const young = weighAll(after);
  const taken = { before: new Set<number>(), after: new Set<number>() };
  const inPlace = inPairedClauses(old, young, partners).filter((match) => match.likeness >= IN_PLACE);
  const found = takeBest(inPlace, taken);
  const elsewhere = candidates(
    old.filter(({ sentence }) => !taken.before.has(sentence.index)),
    young.filter(({ sentence }) => !taken.after.has(sentence.index)),
  );
  return [
    ...found,
    ...takeBest(
      elsewhere.filter((match) => match.likeness >= ANYWHERE),
      taken,
    ),
  ];
}

interface Weighed {
  readonly sentence: Sentence;
  readonly words: WeightedWords;
}

function weighAll(sentences: readonly Sentence[]): Weighed[] {
  return sentences.map((sentence) => ({ sentence, words: weighWords(sentence) }));
}

function inPairedClauses(
  old: readonly Weighed[],
  young: readonly Weighed[],
  partners: ReadonlyMap<number, number>,
): Match[] {
  const byClause = new Map<number, Weighed[]>();
  for (const one of young) byClause.set(one.sentence.clause, [...(byClause.get(one.sentence.clause) ?? []), one]);
  return old.flatMap((one) => {
    const partner = partners.get(one.sentence.clause);
    return (partner === undefined ? [] : (byClause.get(partner) ?? [])).map((other) => compare(one, other));
  });
}

function compare(old: Weighed, young: Weighed): Match {
  const alike = likeness(old.words, young.words);
  return { before: old.sentence.index, after: young.sentence.index, likeness: alike };
}

/** Pairs that share a word which few sentences have. */
function candidates(old: readonly Weighed[], young: readonly Weighed[]): Match[] {
  const byWord = new Map<string, Weighed[]>();
  for (const one of young) {
    for (const word of one.words.weights.keys()) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [one]);
      else known.push(one);
    }
  }
  return old.flatMap((one) => {
    const shared = new Map<Weighed, number>();
    for (const [word, weight] of one.words.weights) {
      const having = byWord.get(word) ?? [];
      if (having.length > COMMON) continue;
      for (const other of having) shared.set(other, (shared.get(other) ?? 0) + weight);
    }
    const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
    return best.map(([other]) => compare(one, other));
  });
}

function takeBest(matches: readonly Match[], taken: { before: Set<number>; after: Set<number> }): Match[] {
  const order = [...matches].sort((a, b) => b.likeness - a.likeness || a.before - b.before || a.after - b.after);
  return order.filter(({ before, after }) => {
    if (taken.before.has(before) || taken.after.has(after)) return false;
    taken.before.add(before);
    taken.after.add(after);
    return true;
  });
}
