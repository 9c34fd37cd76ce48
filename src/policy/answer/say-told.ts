import { findQuantities } from "../reading/quantities.js";
import { agreeingReading } from "./agreeing-reading.js";
import { askedAct } from "./asked-act.js";
import { askedFigure } from "./asked-figure.js";
import type { IndexedClause } from "./clause-index.js";
import { pickTold } from "./pick-told.js";
import type { Question } from "./read-question.js";
import type { ToldSentence } from "./told-sentence.js";
import { figureInRole, isAct } from "./weigh-sentence.js";
import { type Anchor, windowAround } from "./window.js";

/** An answer of ours is at most this long, in characters. */
export const MOST_SAID = 600;
/** Longer than this a sentence is told around what answers. */
const WHOLE = 400;
/** What is kept of the first for the sake of the second. */
const LEAST_FIRST = 300;
/** As many characters of an answer are our own: "The policy says". */
const OWN_WORDS = 25;
/** A second sentence in less room than this would be a scrap. */
const LEAST_ROOM = 90;
/** As much is told of the words that lead in a list, from their end. */
const LONGEST_LEAD = 140;
/** What the policy says to the question: the sentence that answers, whole, and one that adds to it, in at most `room` characters. */
export function sayTold(question: Question, clauses: readonly IndexedClause[], room: number): string {
  const told = pickTold(question, clauses);
  if (told === null) return "";
  const { first, second } = told;
  const left = room - leadOf(first).length - OWN_WORDS;
  const most = second === null ? WHOLE : Math.max(LEAST_FIRST, Math.min(WHOLE, left - second.text.length - OWN_WORDS));
  const one = quoted(question, first, "The policy says", Math.min(most, left));
  const both = second === null ? one : withSecond(question, { one, first, second, room });
  const reading = agreeingReading(question, first);
  return reading === null || both.length + reading.length + 1 > room ? both : `${both} ${reading}`;
}

interface Saying {
  readonly one: string;
  readonly first: ToldSentence;
  readonly second: ToldSentence;
  readonly room: number;
}

function withSecond(question: Question, { one, first, second, room }: Saying): string {
  const left = room - one.length - 1;
  const sameLead = second.clause.lead !== null && second.clause.lead === first.clause.lead;
  const label = sameLead ? "And" : "It also says";
  const overhead = label.length + 4 + (sameLead ? 0 : leadOf(second).length);
  if (left - overhead < LEAST_ROOM) return one;
  const other = quoted(question, second, label, left - overhead, !sameLead);
  return `${one} ${other}`;
}

/** An entry of a list says the contrary without the words before it: "You must not: sell points". */
function quoted(question: Question, told: ToldSentence, label: string, most: number, withLead = true): string {
  const lead = withLead ? leadOf(told) : "";
  return `${label}${lead}: "${plainQuotes(windowAround(told.text, anchorOf(question, told), most))}"`;
}

function leadOf({ clause: { lead } }: ToldSentence): string {
  if (lead === null) return "";
  const shown =
    lead.length <= LONGEST_LEAD ? lead : `… ${lead.slice(lead.indexOf(" ", lead.length - LONGEST_LEAD) + 1)}`;
  return `, after "${plainQuotes(shown)}"`;
}

/** Quotation marks inside a quote would end it. */
function plainQuotes(text: string): string {
  return text.replace(/["\u201c\u201d]/g, "'").replace(/\s+/g, " ");
}

/** What must be seen of a long sentence: the figure asked for, else the act, else where most of the question's words stand. */
function anchorOf(question: Question, told: ToldSentence): Anchor {
  const act = askedAct(question);
  const asked = askedFigure(question);
  const figure = figureInRole(act.roles, told)?.place;
  if (figure?.in === "sentence" && asked !== null) return figure;
  const number = findQuantities(told.sentence.folded).find(({ kind }) => kind === asked);
  if (number !== undefined) return number;
  const place = told.statements.find((statement) => isAct(act, statement))?.action.place;
  if (place?.in === "sentence") return place;
  const topic = question.topics.map(({ stated }) => stated.exec(told.sentence.folded)).find((match) => match !== null);
  return topic == null ? { start: 0, end: 0 } : { start: topic.index, end: topic.index + topic[0].length };
}
