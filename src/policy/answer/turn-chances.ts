/** A phrasing by its words and pairs of words, and what it is. */
export interface Known<Kind> {
  readonly kind: Kind;
  readonly features: readonly string[];
}

/** Additive smoothing, and what a pair of words weighs beside a word: chosen by leaving each phrasing out in turn. */
const SMOOTHING = 0.3;
const PAIR_WEIGHT = 0.5;

/**
 * How likely a line is of each kind, together 1: naive Bayes over all phrasings, every kind as likely beforehand. It tells by all
 * phrasings of a kind together what the nearest one alone does not.
 */
export function learnChances<Kind>(known: readonly Known<Kind>[]): (features: readonly string[]) => Map<Kind, number> {
  const sizes = new Map<Kind, number>();
  const counts = new Map<Kind, Map<string, number>>();
  for (const { kind, features } of known) {
    sizes.set(kind, (sizes.get(kind) ?? 0) + 1);
    const own = counts.get(kind) ?? new Map<string, number>();
    counts.set(kind, own);
    for (const one of new Set(features)) own.set(one, (own.get(one) ?? 0) + 1);
  }
  return (features) => {
    const scores = [...sizes].map(([kind, size]) => {
      const own = counts.get(kind);
      const score = [...new Set(features)].reduce((sum, one) => {
        const share = ((own?.get(one) ?? 0) + SMOOTHING) / (size + 2 * SMOOTHING);
        return sum + (one.includes(" ") ? PAIR_WEIGHT : 1) * Math.log(share);
      }, 0);
      return { kind, score };
    });
    const most = Math.max(...scores.map(({ score }) => score));
    const all = scores.reduce((sum, { score }) => sum + Math.exp(score - most), 0);
    return new Map(scores.map(({ kind, score }) => [kind, Math.exp(score - most) / all]));
  };
}
