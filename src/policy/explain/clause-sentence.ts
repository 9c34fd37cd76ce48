import type { MeaningTexts } from "./meaning.js";

/** A sentence of a clause with its place in the clause, and what it does as far as that is sure. */
export interface ClauseSentence {
  readonly text: string;
  readonly start: number;
  /** The name of its meaning, or of the group of it; null where neither is sure. */
  readonly meaning: string | null;
  /** What is said of it; null where nothing is sure, or nothing is to be said. */
  readonly texts: MeaningTexts | null;
  /** It is a title or a broken piece, and says nothing. */
  readonly silent: boolean;
  /** The chance that it says what the clause is chiefly about, 0 to 1; comparable within the clause. */
  readonly chief: number;
}
