import { type Classification, classifyClause } from "../classify/classify.js";
import { LEARNED } from "../classify/rule-hit.js";
import type { Polarity } from "../clause-reading.js";
import { readsAsHeading } from "../reading/heading-like.js";
import type { Clause, ClauseRating, PolicyText, RatedClause, TypeScore } from "../types.js";
import { bandOf } from "./bands.js";
import { polarityOf } from "./polarity.js";
import { type Score, scoreType } from "./score.js";

/** A clause to rate: its own words, and the headings above it. */
export interface ClauseToRate {
  readonly text: string;
  readonly path: readonly string[];
}

interface Judged {
  readonly type: TypeScore;
  readonly polarity: Polarity;
  readonly score: Score;
}

/** A type may lead the rating when its confidence is this close to the best one's, or good by itself. */
const LEAD_MARGIN = 0.15;
const GOOD_CONFIDENCE = 0.7;
/** Kinds that only inform: they never make a protective clause look adverse. */
const INFORMS = 5;

/** Types, severity and reasons of one clause by itself. The same text gives the same rating, in any process. */
export function rateClause(clause: ClauseToRate): ClauseRating {
  return rateClassified(clause.text, classifyClause(clause.text, clause.path));
}

/** The same of a clause that is classified already. */
export function rateClassified(text: string, classification: Classification): ClauseRating {
  const judged = withoutGuesses(judgeTypes(text, classification), classification);
  const adverse = judged.filter(({ polarity }) => polarity === "adverse");
  const kept = judged.filter(({ polarity }) => polarity === "protective");
  const weighty = adverse.filter(({ score }) => score.points > INFORMS);
  if (kept.length > 0 && weighty.length === 0) return protectiveRating(kept, classification);
  const lead = leading(adverse);
  if (lead === undefined) return unrated(classification);
  const { points, reasons } = lead.score;
  return {
    types: withFirst(lead.type, classification.types),
    severity: bandOf(points),
    score: points,
    protective: false,
    reasons,
  };
}

/** A heading says nothing by itself, whether the page marks it as one or not. */
export function isHeading(kind: Clause["kind"], quote: string): boolean {
  return kind === "heading" || (kind === "paragraph" && readsAsHeading(quote));
}

/** Every clause of a text but its headings, rated, in reading order. */
export function rateClauses(text: PolicyText): RatedClause[] {
  return text.clauses.flatMap((clause, index) => {
    const quote = text.text.slice(clause.start, clause.end);
    if (isHeading(clause.kind, quote)) return [];
    const { start, end, path } = clause;
    const { types, severity, score, protective, reasons } = rateClause({ text: quote, path });
    return [{ types, severity, score, protective, reasons, index, quote, start, end, path }];
  });
}

/** Types that rest on the clause's own words; one that only its heading names says nothing of severity. */
function judgeTypes(text: string, classification: Classification): Judged[] {
  return classification.types
    .filter(({ id }) => classification.hits.some((hit) => hit.type === id))
    .map((type) => ({
      type,
      polarity: polarityOf(type.id, classification),
      score: scoreType(type.id, text, classification),
    }));
}

/** A type that no rule names, and that is much less sure than another, says nothing of the rating. */
function withoutGuesses(judged: readonly Judged[], { hits }: Classification): Judged[] {
  const sure = sureOf(judged);
  const isRuled = ({ type }: Judged) => hits.some((hit) => hit.type === type.id && hit.rule !== LEARNED);
  return judged.filter((one) => sure.includes(one) || isRuled(one));
}

function leading(judged: readonly Judged[]): Judged | undefined {
  return sureOf(judged).sort((a, b) => b.score.points - a.score.points || b.type.confidence - a.type.confidence)[0];
}

function sureOf(judged: readonly Judged[]): Judged[] {
  const best = Math.max(...judged.map(({ type }) => type.confidence));
  return judged.filter(({ type }) => type.confidence >= Math.min(best - LEAD_MARGIN, GOOD_CONFIDENCE));
}

function protectiveRating(kept: readonly Judged[], classification: Classification): ClauseRating {
  const [lead] = [...kept].sort((a, b) => b.type.confidence - a.type.confidence);
  const types = lead === undefined ? classification.types : withFirst(lead.type, classification.types);
  return { types, severity: null, score: null, protective: true, reasons: [] };
}

function unrated({ types }: Classification): ClauseRating {
  return { types, severity: null, score: null, protective: false, reasons: [] };
}

function withFirst(first: TypeScore, types: readonly TypeScore[]): TypeScore[] {
  return [first, ...types.filter(({ id }) => id !== first.id)];
}
