import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import { isAct, isOthersOwn, namesRecipient } from "./act-match.js";
import { type AskedAct, askedAct } from "./asked-act.js";
import { definesAsked, namesContractor } from "./asked-definition.js";
import type { IndexedClause } from "./clause-index.js";
import type { Question } from "./read-question.js";
import { confidenceOf } from "./type-evidence.js";
import { type WeighedSentence, weighSentences } from "./weigh-sentences.js";
import { shareOfWords } from "./word-match.js";

interface Scored {
  readonly clause: IndexedClause;
  readonly score: number;
}

/** A clause with the sentence of it that says most to the question. */
export interface Settled extends Scored {
  readonly best: WeighedSentence | undefined;
}

/** What the best sentence of a clause counts beside the clause's own score. */
const SENTENCE_WEIGHT = 1.5;
/** A sentence with this share of the words is about what is asked, whatever it does. */
const MANY_WORDS = 0.34;
const SHARING: ReadonlySet<ProvisionType> = new Set(PROVISION_FAMILIES.sharing);
/** Types that say themselves who receives. */
const NAMES_RECIPIENT: ReadonlySet<ProvisionType> = new Set([
  "law-enforcement",
  "affiliate-sharing",
  "business-transfer",
  "subprocessors",
  "employer-access",
] as const);

/** Of the clauses with the most evidence as many stay among the first, whatever their sentences say. */
const KEPT = 2;

/**
 * At most `most` of the clauses, in the order of what their best sentences say to the question, without those about another
 * party, recipient or matter.
 */
export function settleCandidates(question: Question, pool: readonly Scored[], most: number): Settled[] {
  const act = askedAct(question);
  const about = pool
    .map((scored) => ({ ...scored, sentences: weighSentences(question, scored.clause) }))
    .filter(({ clause, sentences }) => isAbout(question, act, clause, sentences));
  const settled = about
    .map(({ clause, score, sentences }) => ({
      clause,
      score: score + SENTENCE_WEIGHT * (sentences[0]?.weight ?? 0),
      best: sentences[0],
    }))
    .sort((a, b) => b.score - a.score);
  const kept = new Set(about.slice(0, KEPT).map(({ clause }) => clause));
  const room = most - settled.filter(({ clause }) => kept.has(clause)).length;
  const others = new Set(settled.filter(({ clause }) => !kept.has(clause)).slice(0, room));
  return settled.filter((one) => kept.has(one.clause) || others.has(one));
}

function isAbout(
  question: Question,
  act: AskedAct,
  clause: IndexedClause,
  sentences: readonly WeighedSentence[],
): boolean {
  if (sentences.some((one) => isOthersOwn(act, one.statements)) && !sentences.some((one) => isAskersOwn(act, one))) {
    return false;
  }
  if (act.recipients.length > 0 && !goesTo(question, act, clause, sentences)) return false;
  return question.types.length > 0 || sentences.some((one) => isOnMatter(question, act, one));
}

/** Says of the asker's own things who owns them, or who may use them. */
function isAskersOwn(act: AskedAct, { statements }: WeighedSentence): boolean {
  return statements.some((one) => isAct(act, one)) && !isOthersOwn(act, statements);
}

/** Whether the clause shares at all, and names one who is asked about. */
function goesTo(
  { types }: Question,
  act: AskedAct,
  clause: IndexedClause,
  sentences: readonly WeighedSentence[],
): boolean {
  const [lead] = types;
  if (lead !== undefined && NAMES_RECIPIENT.has(lead) && confidenceOf(clause, lead) > 0) return true;
  const shares =
    [...SHARING].some((type) => confidenceOf(clause, type) > 0) ||
    sentences.some(({ statements }) => statements.some((one) => isAct(act, one)));
  return shares && sentences.some((one) => namesRecipient(act, one));
}

/** A question that names no type is answered by a sentence that has its words, or does what it asks after. */
function isOnMatter(question: Question, act: AskedAct, told: WeighedSentence): boolean {
  const { words } = question;
  const { sentence, clause, statements } = told;
  if (definesAsked(question, told.text) || namesContractor(question, told.text)) return true;
  if (words.length === 0 || statements.some((one) => isAct(act, one))) return true;
  const holds = (word: string) => sentence.words.has(word) || clause.headed.has(word);
  return shareOfWords(words, holds, { exact: words.length === 1 }) >= MANY_WORDS;
}
