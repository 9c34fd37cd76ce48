import { type IndexedClause, indexClauses } from "../../src/policy/answer/clause-index.js";
import { sentencesOf, viewDocument } from "../../src/policy/answer/document-view.js";
import { findEvidence, findTextEvidence } from "../../src/policy/answer/evidence.js";
import { likelyTypesWithout } from "../../src/policy/answer/question-types.js";
import { type Question, readQuestion } from "../../src/policy/answer/read-question.js";
import { sentenceEvidence } from "../../src/policy/answer/sentence-evidence.js";
import { toldSentence } from "../../src/policy/answer/told-sentence.js";
import { weighSentences } from "../../src/policy/answer/weigh-sentences.js";
import { goldSentences } from "./gold-sentences.js";
import { type AnsweredWords, learnTranslations } from "./learn-translations.js";
import type { AskedQuestion } from "./read-asked.js";
import { holdsWords } from "./read-asked.js";

/** A question with what speaks for each clause of its text. */
export interface Example {
  readonly policy: string;
  readonly asked: string;
  readonly question: Question;
  readonly clauses: readonly IndexedClause[];
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly answerable: boolean;
  readonly inText: (scores: readonly number[]) => readonly number[];
  /** The sentences of a clause that are read, each with its evidence and whether it answers. */
  readonly sentences: (clause: number) => readonly { row: readonly number[]; right: boolean }[];
}

/** Policies are parted in so many; what is learned from words is learned for each part from the others. */
export const PARTS = 4;

/** The questions with their evidence, as if no question about policies of the same part, nor itself, had been learned from. */
export function readExamples(asked: readonly AskedQuestion[]): { examples: Example[]; pairs: AnsweredWords[] } {
  const policies = [...new Set(asked.map(({ policy }) => policy))];
  const partOf = (policy: string) => policies.indexOf(policy) % PARTS;
  const paired = asked.flatMap((one) => {
    const answering = answeringWords(one);
    return answering.size === 0 ? [] : [{ policy: one.policy, asked: readQuestion(one.question).words, answering }];
  });
  const translations = Array.from({ length: PARTS }, (_, part) =>
    learnTranslations(paired.filter(({ policy }) => partOf(policy) !== part)),
  );
  const examples = asked.map((one) =>
    readExample(
      one,
      readQuestion(one.question, {
        likelyTypes: (folded) => likelyTypesWithout(folded, one.question),
        translations: translations[partOf(one.policy)] ?? new Map(),
      }),
    ),
  );
  return { examples, pairs: paired };
}

/** Which part an example is of. */
export function partsOf(examples: readonly Example[]): (one: Example) => number {
  const policies = [...new Set(examples.map(({ policy }) => policy))];
  return ({ policy }) => policies.indexOf(policy) % PARTS;
}

function answeringWords({ source, expected }: AskedQuestion): Set<string> {
  if (expected === null) return new Set();
  const sentences = indexClauses([source]).flatMap((clause) =>
    sentencesOf(clause).map((one) => ({ text: clause.quote.slice(one.start, one.end), words: one.words })),
  );
  const right = goldSentences(
    sentences.map(({ text }) => text),
    expected,
  );
  return new Set(sentences.flatMap(({ words }, at) => (right[at] ? [...words] : [])));
}

function readExample({ policy, source, question: asked, expected }: AskedQuestion, question: Question): Example {
  const clauses = indexClauses([source]);
  const view = viewDocument(question, clauses);
  const read = new Map<number, readonly { row: readonly number[]; right: boolean }[]>();
  const sentences = (at: number) => {
    const before = read.get(at);
    if (before !== undefined) return before;
    const clause = clauses[at];
    const told = clause === undefined ? [] : weighSentences(question, clause);
    const gold = goldSentences(
      told.map(({ text }) => text),
      expected ?? "",
    );
    const holds = clause !== undefined && expected !== null && holdsWords(clause.quote, expected);
    const rows = told.map((one, place) => ({
      row: sentenceEvidence(question, toldSentence(one.clause, one.sentence)),
      right: holds && gold[place] === true,
    }));
    read.set(at, rows);
    return rows;
  };
  return {
    ...{ policy, asked, question, clauses, sentences },
    rows: clauses.map((one) => Float64Array.from(findEvidence(question, one, view))),
    right: clauses.map(({ quote }) => expected !== null && holdsWords(quote, expected)),
    answerable: expected !== null,
    inText: (scores) => findTextEvidence(question, view, scores),
  };
}
