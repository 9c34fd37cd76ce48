import { lines } from "../reading/lines.js";
import { rateClause } from "../severity/rate.js";
import { findFigures } from "../statements/figures.js";
import type { ConditionKind, Statement } from "../statements/statement.js";
import type { ProvisionType } from "../taxonomy.js";
import { contentWords } from "../words/content-words.js";
import { doesJustIt, figureInRole, isAct, isOthersOwn, isWay, namesRecipient } from "./act-match.js";
import { type AskedAct, askedAct } from "./asked-act.js";
import { definesAsked, namesContractor } from "./asked-definition.js";
import { askedFigure, hasFigure } from "./asked-figure.js";
import type { Sentence } from "./document-view.js";
import type { Question } from "./read-question.js";
import { cellsOf } from "./table-rows.js";
import type { ToldSentence } from "./told-sentence.js";
import { shareTranslated } from "./translations.js";
import { shareOfWords } from "./word-match.js";

/** What can be told of a sentence without its statements: by this it is decided which are worth reading. */
export const BEARING_EVIDENCE = [
  "has the question's words",
  "has them as they are",
  "states the matters asked after",
  "names the leading type",
  "gives a figure of the kind asked for",
  "says it as answers do",
] as const;

/** What speaks for a sentence as the answer, each about from 0 to 1. */
export const SENTENCE_EVIDENCE = [
  ...BEARING_EVIDENCE,
  "stands under the question's words",
  "does the question's act",
  "does an act of its type",
  "is by the party asked after",
  "is on the thing asked after",
  "does just what is asked",
  "does it to the one asked after only in a case",
  "names the recipient asked after",
  "gives the figure in its role",
  "gives it in numbers",
  "denies it",
  "gives none of the kind",
  "puts the case of the question",
  "puts a case in its words",
  "puts another case",
  "is of the leading type by itself",
  "is by itself of the types the question is likely about",
  "tells a way, asked for one",
  "is for breach only",
  "says what others own",
  "is the row about it",
  "only introduces",
  "defines what is asked after",
  "states nothing",
] as const;

/** A sentence of fewer words than this says little. */
const FEW_WORDS = 4;
/** An act that is read without being sure counts this share. */
const UNSURE = 0.6;

/** In the order of `BEARING_EVIDENCE`. */
export function bearingEvidence(question: Question, sentence: Sentence): number[] {
  const { words, topics, subjects } = question;
  const stated = topics.filter((topic) => topic.stated.test(sentence.folded)).length;
  const holds = (word: string) => sentence.words.has(word);
  return [
    shareOfWords(words, holds),
    shareOfWords(words, holds, { exact: true }),
    topics.length === 0 ? 0 : stated / topics.length,
    Number(subjects[0]?.words.test(sentence.folded) ?? false),
    Number(hasFigure(askedFigure(question), sentence.folded)),
    shareTranslated(question.translated, holds),
  ];
}

/** In the order of `SENTENCE_EVIDENCE`. */
export function sentenceEvidence(asked: Question, told: ToldSentence): number[] {
  const { sentence, clause, statements } = told;
  const act = askedAct(asked);
  const ownTypes = typesOf(told);
  const ofType = asked.types[0] !== undefined && ownTypes.has(asked.types[0]);
  const forBreach = FOR_BREACH.test(sentence.folded) && !BREACH.test(asked.folded);
  return [
    ...bearingEvidence(asked, sentence),
    shareOfWords(asked.words, (word) => clause.headed.has(word) && !sentence.words.has(word)),
    ...actEvidence(asked, act, told, ofType),
    Number(namesRecipient(act, told)),
    ...figureEvidence(asked, act, told),
    ...caseEvidence(asked, told),
    Number(ofType),
    asked.likely.reduce((sum, { type, likely }) => sum + likely * (ownTypes.get(type) ?? 0), 0),
    Number(asked.intent === "what-can-i-do" && isWay(told)),
    Number(forBreach),
    Number(isOthersOwn(act, statements)),
    aboutRow(asked.words, told),
    Number(introduces(told)),
    Number(definesAsked(asked, told.text) || namesContractor(asked, told.text)),
    Number(statements.length === 0),
  ];
}

/** How much of what a row is about, its first cell, the question names; 0 to 1, and 0 for what is no row. */
function aboutRow(words: readonly string[], { clause, text }: ToldSentence): number {
  if (clause.kind !== "row") return 0;
  const about = [...new Set(contentWords(cellsOf(text)[0]?.text ?? ""))];
  return about.length === 0 ? 0 : about.filter((one) => words.includes(one)).length / about.length;
}

const CASES: ReadonlySet<ConditionKind> = new Set(["if", "only-if", "after", "until"] as const);

/** The asker did nothing wrong; a rule for those who did not. */
const NOT_AT_FAULT = new RegExp(lines`
  \b(?:not|nt|never|isnt|wasnt|no) (?:\w+ ){0,2}(?:fault|to blame|guilty)\b
  |\b(?:their|the company's|someone else's) (?:own )?(?:fault|mistake)\b
  |\b(?:did nt|did not|have nt|never) (?:do|done|did) (?:anything|nothing|something) wrong\b
  |\bdid nothing wrong\b
`);
const NO_FAULT = new RegExp(lines`
  \b(?:not|nt) (?:\w+ ){0,2}(?:responsible|at fault|liable|to blame|your fault)\b
  |\b(?:without|no|absence of) (?:your |any )?(?:cause|fault|breach)\b
  |\bother than (?:for|due to|because of) (?:your |a )?(?:cause|breach|violation)\b
`);
/** "If I cancel": the case a question puts. */
const ASKED_CASE = /\b(?:if|when|once|after|unless) (?:i|we|you|they|my|our|the) ((?:[\w'-]{1,20} ){0,3}[\w'-]{1,20})/;

/** Whether the sentence rules for the case the question puts ("if I cancel"), for one in its words, or for another. */
function caseEvidence({ words, folded }: Question, { statements, text, sentence }: ToldSentence): number[] {
  const cases = statements.flatMap(({ conditions }) => conditions.filter(({ kind }) => CASES.has(kind)));
  const said = cases.map(({ place }) => (place.in === "sentence" ? text.slice(place.start, place.end) : ""));
  const shares = (stems: readonly string[]) =>
    said.some((part) => contentWords(part).some((one) => stems.includes(one)));
  if (NOT_AT_FAULT.test(folded) && NO_FAULT.test(sentence.folded)) return [1, 0, 0];
  if (shares(contentWords(ASKED_CASE.exec(folded)?.[1] ?? ""))) return [1, 0, 0];
  if (shares(words)) return [0, 1, 0];
  return [
    0,
    0,
    Number(cases.some(({ kind, place }) => kind !== "until" && place.start === 0 && place.in === "sentence")),
  ];
}

/** What each field of the act counts where the statement nearest to the question is chosen. */
const NEARNESS = [0.85, 0.55, 0.25, 0.25, 0.4, -0.3] as const;

/** How far the sentence does what is asked after, by its statement that is nearest to it. */
function actEvidence(asked: Question, act: AskedAct, told: ToldSentence, ofType: boolean): readonly number[] {
  const nearness = (fields: readonly number[]) =>
    fields.reduce((sum, value, at) => sum + value * (NEARNESS[at] ?? 0), 0);
  // "Payments are not refundable" does the act without its verb.
  const inNouns = ofType && (asked.subjects[0]?.words.test(told.sentence.folded) ?? false);
  const least: readonly number[] = [inNouns ? UNSURE : 0, 0, 0, 0, 0, 0];
  return told.statements
    .map((statement) => agreement(act, statement))
    .reduce((best, one) => (nearness(one) > nearness(best) ? one : best), least);
}

/** Which fields of a statement are those asked after. */
function agreement(act: AskedAct, statement: Statement): readonly number[] {
  if (!isAct(act, statement)) return [0, 0, 0, 0, 0, 0];
  const conditional = statement.conditions.some(({ kind }) => kind === "only-if" || kind === "if");
  const sure = statement.action.sure ? 1 : UNSURE;
  const named = statement.action.value === act.named;
  return [
    named ? sure : 0,
    named ? 0 : sure,
    Number(act.party !== null && statement.party.value === act.party),
    Number(act.object !== null && statement.object?.value === act.object),
    Number(doesJustIt(act, statement)),
    Number(conditional && act.recipients.length > 0),
  ];
}

const BREACH = /\b(?:violat\w+|breach\w*|fraud\w*|misconduct|break\w*|broke|rules?|abus\w+)\b/;
/** A rule for those who broke the terms answers a question about them only. */
const FOR_BREACH = new RegExp(lines`
  \b(?:due to|because of|for|in case of|in the event of|result of|if you)\
  (?:an? |any |your |the |material |repeated ){0,3}
  (?:violat\w+|breach\w*|fraud\w*|misconduct)\b
  |\bfor which (?:you are|the user is|the customer is|the member is) responsible\b
`);

type Types = ReadonlyMap<ProvisionType, number>;
const types = new WeakMap<Sentence, Types>();

/** The types that the sentence is of by itself, with how sure that is. */
function typesOf({ sentence, text }: ToldSentence): Types {
  const before = types.get(sentence);
  if (before !== undefined) return before;
  const found = new Map(rateClause({ text, path: [] }).types.map(({ id, confidence }) => [id, confidence]));
  types.set(sentence, found);
  return found;
}

function figureEvidence(question: Question, { roles }: AskedAct, told: ToldSentence): number[] {
  const kind = askedFigure(question);
  if (kind === null) return [0, 0, 0, 0];
  const inRole = figureInRole(roles, told) !== null;
  const denied = inRole && told.statements.some(({ negated }) => negated.sure && negated.value);
  const numbers = findFigures(told.sentence.folded).some((one) => one.kind === kind);
  const none = !inRole && !hasFigure(kind, told.sentence.folded);
  return [inRole, numbers, denied, none].map(Number);
}

/** Says nothing by itself: what leads in a list of which nothing is shown, or a scrap. An entry is told with what leads it in. */
function introduces({ text, sentence, clause }: ToldSentence): boolean {
  if (clause.kind === "row") return false;
  if (text.endsWith(":")) return clause.entries.length === 0;
  return sentence.words.size < FEW_WORDS && clause.lead === null;
}
