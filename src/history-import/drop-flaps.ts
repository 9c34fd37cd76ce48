/** A text that stood for less than this between two equal ones was a failed read or a flap, ms: 3 days. */
const FLAP_MS = 3 * 24 * 3_600_000;

export interface DatedText {
  readonly at: Date;
  /** Equal for texts that say the same. */
  readonly hash: string;
}

/** Leaves out what came and went: A, B, A within days is A. Keeps the order; the first of equal neighbours stays. */
export function dropFlaps<T extends DatedText>(texts: readonly T[]): T[] {
  const kept: T[] = [];
  for (const text of texts) {
    const before = kept.at(-2);
    const last = kept.at(-1);
    if (before && last && before.hash === text.hash && text.at.getTime() - last.at.getTime() < FLAP_MS) kept.pop();
    if (kept.at(-1)?.hash !== text.hash) kept.push(text);
  }
  return kept;
}
