import { anchorOf } from "./anchor.js";
import type { IndexedClause } from "./clause-index.js";
import { AS_GOOD, pickTold } from "./pick-told.js";
import { contextOf, quoteTold } from "./quote-told.js";
import type { Question } from "./read-question.js";
import type { ToldSentence } from "./told-sentence.js";

/** An answer of ours is at most this long, in characters. */
export const MOST_SAID = 600;
/** Longer than this a sentence makes room for a second that adds what it lacks. */
const WHOLE = 360;
/** How the policy's own word on the question is introduced. */
const CLAIMS = "The policy says";
/** As many characters of an answer are our own: "It also says". */
const OWN_WORDS = 25;
/** A second sentence is cut where it adds what the first lacks, and then not to less than this. */
const LEAST_ROOM = 140;

/** How it is introduced ("The policy says"), and the room for it, in characters. */
export interface Telling {
  readonly label: string;
  readonly room: number;
}

/** What the policy says to the question: the sentence that answers, whole, and one that adds to it. */
export function sayTold(question: Question, clauses: readonly IndexedClause[], { room, label }: Telling): string {
  const claims = label === CLAIMS;
  const told = claims ? pickTold(question, clauses) : pickTold(question, clauses, AS_GOOD);
  if (told === null) return "";
  const { first, second } = told;
  const context = contextOf(first);
  const left = room - context.said.length - label.length - 4;
  const most = second !== null && told.adds ? Math.max(WHOLE, left - second.shown.length - OWN_WORDS) : left;
  const one = `${label}${context.said}: ${quoteTold(first, anchorOf(question, first), Math.min(most, left))}`;
  return second === null ? one : withSecond(question, { one, first, second, room, adds: told.adds });
}

interface Saying {
  readonly one: string;
  readonly first: ToldSentence;
  readonly second: ToldSentence;
  /** It has the figure, the exception or the way that the first lacks. */
  readonly adds: boolean;
  readonly room: number;
}

/** With the second sentence where it fits whole, or, where it adds what the first lacks, around that. */
function withSecond(question: Question, { one, first, second, room, adds }: Saying): string {
  const [own, before] = [contextOf(second), contextOf(first)];
  const same = own.key !== "" && own.key === before.key;
  const label = same ? "And" : `It also says${own.said}`;
  const left = room - one.length - label.length - 5;
  const fits = second.shown.length <= left;
  if (!fits && (!adds || left < LEAST_ROOM)) return one;
  return `${one} ${label}: ${quoteTold(second, anchorOf(question, second), left)}`;
}
