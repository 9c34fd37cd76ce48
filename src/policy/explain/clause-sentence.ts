/** A sentence of a clause, with its place in the clause. */
export interface ClauseSentence {
  readonly text: string;
  readonly folded: string;
  readonly start: number;
  /** Whether it carries the kind that is explained. */
  readonly own: boolean;
}
