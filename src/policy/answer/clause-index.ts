import { foldText } from "../reading/fold-text.js";
import type { ClauseRating, PolicyText, RatedClause, Span } from "../types.js";
import { contentWords } from "../words/content-words.js";
import { rarityOf } from "../words/word-rarity.js";

/** One text that is asked about: its name for the answer, and its clauses with what is known of them. */
export interface AnswerSource {
  /** A file's name, or a document's. */
  readonly name: string;
  readonly text: PolicyText;
  /** Ratings by the clause's place; a clause without one is `other`. */
  readonly rated: readonly RatedPlace[];
}

/** A rated clause: where it stands, and its rating. */
export type RatedPlace = Pick<RatedClause, "start" | "end"> & ClauseRating;

/** A clause as the search sees it. */
export interface IndexedClause extends Span {
  readonly source: AnswerSource;
  readonly folded: string;
  readonly heading: string;
  readonly rating: ClauseRating;
  /** How often each word stands in it, one under a heading counted too. */
  readonly counts: ReadonlyMap<string, number>;
  /** Its own words, without those of its headings. */
  readonly own: ReadonlySet<string>;
  /** Its own content words, counted. */
  readonly length: number;
}

const UNRATED: ClauseRating = {
  ...{ types: [{ id: "other", confidence: 1 }], severity: null, score: null, protective: false, reasons: [] },
};
/** A word of the innermost heading counts like this many in the clause, one of an outer heading half of it. */
const HEADING_WEIGHT = 1.5;
/** Usual constants of BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.6;
/** Average clause, in content words; fixed, so that a score does not depend on what else is in the text. */
const AVERAGE_LENGTH = 30;

/** Every clause of the sources but headings, ready to be searched. */
export function indexClauses(sources: readonly AnswerSource[]): IndexedClause[] {
  return sources.flatMap((source) => {
    const ratings = new Map(source.rated.map((rated) => [`${rated.start}-${rated.end}`, rated]));
    return source.text.clauses.flatMap((clause) => {
      if (clause.kind === "heading") return [];
      const { start, end, path } = clause;
      const quote = source.text.text.slice(start, end);
      const rating = ratings.get(`${start}-${end}`) ?? UNRATED;
      const words = contentWords(quote);
      const place = { quote, start, end, path, source, rating };
      const folded = { folded: foldText(quote), heading: foldText(path.slice(-2).join(" · ")) };
      return [{ ...place, ...folded, counts: countWords(words, path), own: new Set(words), length: words.length }];
    });
  });
}

/** BM25 of a clause for the words of a question, with the rarity of words in policies at large. */
export function scoreWords(clause: IndexedClause, words: readonly string[]): number {
  const long = 1 - LENGTH_SHARE + (LENGTH_SHARE * clause.length) / AVERAGE_LENGTH;
  return words.reduce((score, word) => {
    const count = clause.counts.get(word) ?? 0;
    return score + (rarityOf(word) * count * (SATURATION + 1)) / (count + SATURATION * long);
  }, 0);
}

function countWords(words: readonly string[], path: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string, weight: number) => counts.set(word, (counts.get(word) ?? 0) + weight);
  for (const word of words) add(word, 1);
  for (const [outward, heading] of path.slice(-2).reverse().entries()) {
    for (const word of new Set(contentWords(heading))) add(word, HEADING_WEIGHT / (outward + 1));
  }
  return counts;
}
