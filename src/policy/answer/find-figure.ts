import { figureInRole, isAct } from "./act-match.js";
import { askedAct } from "./asked-act.js";
import { figureAskedOutright, hasFigure } from "./asked-figure.js";
import type { IndexedClause } from "./clause-index.js";
import { sentencesOf } from "./document-view.js";
import type { Question } from "./read-question.js";
import { toldSentence } from "./told-sentence.js";
import { weighSentence } from "./weigh-sentence.js";
import { weighSentences } from "./weigh-sentences.js";
import { shareOfWords } from "./word-match.js";

/** Sentences with a figure of the kind asked for that are read. */
const MOST_READ = 12;
/** A sentence with this share of the question's words, headings counted, is on the matter. */
const ON_THE_MATTER = 0.4;

/** Where a figure stands that is asked for. */
export interface FoundFigure {
  /** Clauses with a figure in the role asked for, on the matter: they answer. */
  readonly stated: readonly IndexedClause[];
  /** Clauses on the matter with a figure of that kind: the closest. */
  readonly near: readonly IndexedClause[];
}

/** Says when one may, and not how long anything takes. */
const NO_FIGURE = /\bat any time\b/g;

/**
 * Whether a figure is asked for and no sentence of the clauses gives one of that kind: in the role asked for, by the act asked after, or
 * with the question's words; nor the sentence that says most to it. A figure of something else beside the answer is none.
 */
export function asksInVain(question: Question, clauses: readonly IndexedClause[]): boolean {
  const kind = figureAskedOutright(question.folded);
  if (kind === null) return false;
  const act = askedAct(question);
  const [best] = clauses.flatMap((clause) => weighSentences(question, clause)).sort((a, b) => b.weight - a.weight);
  if (best !== undefined && hasFigure(kind, best.sentence.folded.replace(NO_FIGURE, ""))) return false;
  return !clauses.some((clause) =>
    sentencesOf(clause).some((sentence) => {
      if (!hasFigure(kind, sentence.folded.replace(NO_FIGURE, ""))) return false;
      if (shareIn(question, clause, sentence.words) >= ON_THE_MATTER) return true;
      const told = toldSentence(clause, sentence);
      return figureInRole(act.roles, told) !== null || told.statements.some((one) => isAct(act, one));
    }),
  );
}

/**
 * Looks through every row, entry and sentence for the figure that a question asks for, when the clauses that were found for it have
 * none: only then may it be said that none is stated.
 */
export function findFigure(question: Question, clauses: readonly IndexedClause[]): FoundFigure {
  const kind = figureAskedOutright(question.folded);
  const act = askedAct(question);
  const found = clauses
    .flatMap((clause) => sentencesOf(clause).map((sentence) => ({ clause, sentence })))
    .map((one) => ({ ...one, share: shareIn(question, one.clause, one.sentence.words) }))
    .filter(({ share, sentence }) => share >= ON_THE_MATTER && hasFigure(kind, sentence.folded))
    .sort((a, b) => b.share - a.share)
    .slice(0, MOST_READ)
    .map(({ clause, sentence }) => ({ clause, told: toldSentence(clause, sentence) }))
    .map(({ clause, told }) => ({
      clause,
      weight: weighSentence(question, told),
      inRole: figureInRole(act.roles, told) !== null,
    }))
    .sort((a, b) => b.weight - a.weight);
  const first = (some: typeof found) => [...new Set(some.map(({ clause }) => clause))].slice(0, 1);
  return { stated: first(found.filter(({ inRole }) => inRole)), near: first(found) };
}

function shareIn({ words }: Question, clause: IndexedClause, own: ReadonlySet<string>): number {
  return shareOfWords(words, (word) => own.has(word) || clause.headed.has(word));
}
