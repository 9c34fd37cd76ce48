/**
 * A question about one policy of the corpus, and words of the clause that answers it, alternatives parted by "|"; null when
 * the text does not, "NOT-UNDERSTOOD" when it is no question about a policy.
 */
export type BenchQuestion = readonly [policy: string, question: string, expected: string | null];
