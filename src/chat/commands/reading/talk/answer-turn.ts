import type { Turn } from "../../../../policy/answers.js";
import type { Reply } from "../../../types.js";
import type { HandlerDeps } from "../../deps.js";
import { text } from "../../reply.js";
import { sayLegality, sayToDo } from "./advice.js";
import { sayBefore, saying, saySince } from "./history.js";
import { sayOthers } from "./others.js";
import { sayAffected, sayHowBad, sayPlainly, saySummary, sayWording } from "./retell.js";
import { idOf, type TalkSubject } from "./subject.js";

/** What is asked in a conversation. */
export interface TalkTurn {
  readonly turn: Exclude<Turn, "thanks">;
  /** The words, for what they name beside the turn: a country. */
  readonly question: string;
}

type Answer = (subject: TalkSubject, deps: HandlerDeps, question: string) => Reply | Promise<Reply>;

const ANSWERS: Readonly<Record<TalkTurn["turn"], Answer>> = {
  since: saySince,
  before: sayBefore,
  peers: sayOthers,
  "to-do": sayToDo,
  severity: sayHowBad,
  summary: saySummary,
  plainly: sayPlainly,
  wording: sayWording,
  affected: sayAffected,
  legality: (subject, deps, question) => sayLegality(question, subject, deps),
};

/** A turn of a conversation, about what the conversation is about. `about`: said first, where nobody named it. */
export async function answerTurn(
  { turn, question }: TalkTurn,
  subject: TalkSubject,
  deps: HandlerDeps,
  about: string | null = null,
): Promise<Reply> {
  const reply = await ANSWERS[turn](subject, deps, question);
  return { ...reply, record: idOf(subject), blocks: [...(about === null ? [] : [text(about)]), ...reply.blocks] };
}

/** Thanks want no text of a policy. */
export function sayWelcome(): Reply {
  return saying(["You are welcome."], []);
}
