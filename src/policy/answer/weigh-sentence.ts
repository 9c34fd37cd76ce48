import { lines } from "../reading/lines.js";
import { rateClause } from "../severity/rate.js";
import { findFigures } from "../statements/figures.js";
import type { ConditionKind, Figure, Statement } from "../statements/statement.js";
import type { ProvisionType } from "../taxonomy.js";
import { contentWords } from "../words/content-words.js";
import { type AskedAct, askedAct } from "./asked-act.js";
import { definesAsked, namesContractor } from "./asked-definition.js";
import { askedFigure, hasFigure } from "./asked-figure.js";
import type { Sentence } from "./document-view.js";
import { A_WAY } from "./form-evidence.js";
import type { Question } from "./read-question.js";
import { synonymsOf } from "./synonyms.js";
import { cellsOf } from "./table-rows.js";
import type { ToldSentence } from "./told-sentence.js";
import { shareOfWords } from "./word-match.js";

/** What speaks for a sentence as the answer, each about from 0 to 1, with its weight. */
const WEIGHTS = {
  words: 1,
  exactWords: 0.4,
  heading: 0.25,
  topics: 1,
  subject: 0.3,
  act: 0.85,
  actOfType: 0.55,
  type: 0.4,
  way: 0.5,
  party: 0.25,
  object: 0.25,
  justIt: 0.4,
  recipient: 0.6,
  figure: 0.6,
  role: 0.7,
  noFigure: -0.4,
  inNumbers: 0.25,
  rowAbout: 0.6,
  othersOwn: -1.2,
  onlyIf: -0.3,
  sameCase: 0.25,
  askedCase: 0.6,
  otherCase: -0.25,
  introduces: -0.6,
  denied: -0.4,
  onlyForBreach: -0.4,
  nothingStated: -0.25,
  defines: 3,
} as const;

/** A sentence of fewer words than this says little. */
const FEW_WORDS = 4;
/** An act that is read without being sure counts this share. */
const UNSURE = 0.6;

/** What can be told without its statements: which sentences are worth reading. */
export function bearing(question: Question, sentence: Sentence): number {
  const { words, topics, subjects } = question;
  const stated = topics.filter((topic) => topic.stated.test(sentence.folded)).length;
  const named = subjects[0]?.words.test(sentence.folded) ?? false;
  return (
    WEIGHTS.words * shareOfWords(words, (word) => sentence.words.has(word)) +
    WEIGHTS.exactWords * shareOfWords(words, (word) => sentence.words.has(word), { exact: true }) +
    WEIGHTS.topics * (topics.length === 0 ? 0 : stated / topics.length) +
    WEIGHTS.subject * Number(named) +
    (hasFigure(askedFigure(question), sentence.folded) ? WEIGHTS.figure : 0)
  );
}

/** How much the sentence says to the question. */
export function weighSentence(asked: Question, told: ToldSentence): number {
  const { sentence, clause, statements } = told;
  const act = askedAct(asked);
  const { words } = asked;
  const headed = shareOfWords(words, (word) => clause.headed.has(word) && !sentence.words.has(word));
  const ofType = isOfType(asked, told);
  const inNouns = ofType && (asked.subjects[0]?.words.test(sentence.folded) ?? false);
  // "Payments are not refundable" does the act without its verb.
  const least = inNouns ? WEIGHTS.act * UNSURE : 0;
  const best = Math.max(least, ...statements.map((statement) => agreement(act, statement)));
  return (
    bearing(asked, sentence) +
    WEIGHTS.heading * headed +
    best +
    (namesRecipient(act, told) ? WEIGHTS.recipient : 0) +
    figurePoints(asked, act, told) +
    casePoints(asked, told) +
    (ofType ? WEIGHTS.type : 0) +
    (asked.intent === "what-can-i-do" && isWay(told) ? WEIGHTS.way : 0) +
    (FOR_BREACH.test(sentence.folded) && !BREACH.test(asked.folded) ? WEIGHTS.onlyForBreach : 0) +
    (isOthersOwn(act, statements) ? WEIGHTS.othersOwn : 0) +
    WEIGHTS.rowAbout * aboutRow(words, told) +
    (introduces(told) ? WEIGHTS.introduces : 0) +
    (definesAsked(asked, told.text) || namesContractor(asked, told.text) ? WEIGHTS.defines : 0) +
    (statements.length === 0 ? WEIGHTS.nothingStated : 0)
  );
}

/** How much of what a row is about, its first cell, the question names; 0 to 1, and 0 for what is no row. */
function aboutRow(words: readonly string[], { clause, text }: ToldSentence): number {
  if (clause.kind !== "row") return 0;
  const about = [...new Set(contentWords(cellsOf(text)[0]?.text ?? ""))];
  return about.length === 0 ? 0 : about.filter((one) => words.includes(one)).length / about.length;
}

const CASES: ReadonlySet<ConditionKind> = new Set(["if", "only-if", "after", "until"] as const);

/** "If I cancel": the case a question puts. */
const ASKED_CASE = /\b(?:if|when|once|after|unless) (?:i|we|you|they|my|our|the) ((?:[\w'-]{1,20} ){0,3}[\w'-]{1,20})/;

/** A rule for the case the question puts ("if I cancel") counts more, one for another case less. */
function casePoints({ words, folded }: Question, { statements, text }: ToldSentence): number {
  const cases = statements.flatMap(({ conditions }) => conditions.filter(({ kind }) => CASES.has(kind)));
  const said = cases.map(({ place }) => (place.in === "sentence" ? text.slice(place.start, place.end) : ""));
  const shares = (stems: readonly string[]) =>
    said.some((part) => contentWords(part).some((one) => stems.includes(one)));
  if (shares(contentWords(ASKED_CASE.exec(folded)?.[1] ?? ""))) return WEIGHTS.askedCase;
  if (shares(words)) return WEIGHTS.sameCase;
  return cases.some(({ kind, place }) => kind !== "until" && place.start === 0 && place.in === "sentence")
    ? WEIGHTS.otherCase
    : 0;
}

/** How far a statement is of the act asked after. */
function agreement(act: AskedAct, statement: Statement): number {
  if (!isAct(act, statement)) return 0;
  const conditional = statement.conditions.some(({ kind }) => kind === "only-if" || kind === "if");
  return (
    (statement.action.value === act.named ? WEIGHTS.act : WEIGHTS.actOfType) * (statement.action.sure ? 1 : UNSURE) +
    (act.party !== null && statement.party.value === act.party ? WEIGHTS.party : 0) +
    (act.object !== null && statement.object?.value === act.object ? WEIGHTS.object : 0) +
    (doesJustIt(act, statement) ? WEIGHTS.justIt : 0) +
    (conditional && act.recipients.length > 0 ? WEIGHTS.onlyIf : 0)
  );
}

/** The question's own act, on the very thing it asks after, by the party it asks after. */
export function doesJustIt(act: AskedAct, { action, object, party }: Statement): boolean {
  return (
    act.named !== null &&
    action.value === act.named &&
    act.object !== null &&
    act.object !== "other" &&
    object?.value === act.object &&
    (act.party === null || !party.sure || party.value === act.party)
  );
}

const BREACH = /\b(?:violat\w+|breach\w*|fraud\w*|misconduct|break\w*|broke|rules?|abus\w+)\b/;
/** A rule for those who broke the terms answers a question about them only. */
const FOR_BREACH = new RegExp(lines`
  \b(?:due to|because of|for|in case of|in the event of|result of|if you)\
  (?:an? |any |your |the |material |repeated ){0,3}
  (?:violat\w+|breach\w*|fraud\w*|misconduct)\b
`);

const types = new WeakMap<ToldSentence["sentence"], ReadonlySet<ProvisionType>>();

/** Whether the sentence by itself is of the type asked about. */
function isOfType({ types: asked }: Question, { sentence, text }: ToldSentence): boolean {
  if (asked.length === 0) return false;
  const found = types.get(sentence) ?? new Set(rateClause({ text, path: [] }).types.map(({ id }) => id));
  types.set(sentence, found);
  return asked[0] !== undefined && found.has(asked[0]);
}

/** Whether the sentence tells what the user may do, or whom to turn to. */
export function isWay({ statements, sentence }: Pick<ToldSentence, "statements" | "sentence">): boolean {
  const free = statements.some(({ party, modality, negated }) => {
    return party.value === "user" && modality.value === "may" && !negated.value;
  });
  return free || A_WAY.test(sentence.folded);
}

/** Whether it is of one of the acts asked after. */
export function isAct({ actions }: AskedAct, { action, purposes }: Statement): boolean {
  if (action.value === "unknown") return false;
  return actions.has(action.value) || (actions.has("trains") && purposes.some(({ value }) => value === "ai-training"));
}

/** Whether one it asks after by name is named: by its words, or as a recipient of that kind. */
export function namesRecipient({ recipients }: AskedAct, { sentence, clause, statements }: ToldSentence): boolean {
  return recipients.some(({ kind, words }) => {
    const here = words.some((word) =>
      [word, ...synonymsOf(word)].some((one) => sentence.words.has(one) || clause.headed.has(one)),
    );
    return here || (kind !== "other" && statements.some((one) => one.recipients.some(({ value }) => value === kind)));
  });
}

/** Who owns what the asker made is not told by what the company owns. */
export function isOthersOwn(act: AskedAct, statements: readonly Statement[]): boolean {
  if (!act.own || !act.actions.has("owns")) return false;
  const owning = statements.filter(({ action }) => action.value === "owns");
  return owning.length > 0 && owning.every(isCompanyOwning);
}

function isCompanyOwning({ party, negated, object }: Statement): boolean {
  return (
    party.value === "company" && !negated.value && object?.value !== "content" && object?.value !== "personal-data"
  );
}

function figurePoints(question: Question, { roles }: AskedAct, told: ToldSentence): number {
  const kind = askedFigure(question);
  const inRole = figureInRole(roles, told) !== null;
  const denied = inRole && kind !== null && told.statements.some(({ negated }) => negated.sure && negated.value);
  const numbers = kind !== null && findFigures(told.sentence.folded).some((one) => one.kind === kind);
  const none = kind !== null && !inRole && !hasFigure(kind, told.sentence.folded);
  return (
    (inRole && kind !== null ? WEIGHTS.role : 0) +
    (numbers ? WEIGHTS.inNumbers : 0) +
    (denied ? WEIGHTS.denied : 0) +
    (none ? WEIGHTS.noFigure : 0)
  );
}

/** A figure of the role asked for. */
export function figureInRole(
  roles: AskedAct["roles"],
  { statements }: Pick<ToldSentence, "statements">,
): Figure | null {
  const found = statements.flatMap(({ figures }) => figures).find(({ role }) => roles.has(role));
  return found ?? null;
}

/** Says nothing by itself: what leads in a list of which nothing is shown, or a scrap. An entry is told with what leads it in. */
function introduces({ text, sentence, clause }: ToldSentence): boolean {
  if (clause.kind === "row") return false;
  if (text.endsWith(":")) return clause.entries.length === 0;
  return sentence.words.size < FEW_WORDS && clause.lead === null;
}
