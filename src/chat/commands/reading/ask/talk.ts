import type { AskedQuestion } from "../../../../policy/answers.js";
import { answerFromTexts } from "../../../../records/ask/answer-from-texts.js";
import { findAskedChanges } from "../../../../records/ask/what-changed.js";
import type { CommandContext, Reply } from "../../../types.js";
import type { HandlerDeps } from "../../deps.js";
import { handleRisks } from "../risks.js";
import { answerTurn, sayWelcome } from "../talk/answer-turn.js";
import { idOf, readSubject, type TalkSubject, titleOf } from "../talk/subject.js";
import type { AskScope } from "./scope.js";

/** Who asks, and what the answer stands on. */
export interface Asking {
  readonly context: CommandContext;
  readonly deps: HandlerDeps;
}

/** What a turn of a conversation is about, and, where nobody named it, which that is. */
interface Meant {
  readonly subject: TalkSubject;
  readonly about: string | null;
}

/** Answers a turn of a conversation ("since when?", "is that legal?"); null for a question that has to be looked up. */
export async function answerTalk(
  asked: AskedQuestion,
  scope: AskScope,
  { context, deps }: Asking,
): Promise<Reply | null> {
  const { intent } = asked;
  const turn = asked.turn ?? (scope.record === null ? null : asked.nearestTurn);
  if (turn === null) return null;
  if (turn === "thanks") return sayWelcome();
  const [platform] = scope.platforms;
  const isList = intent === "what-changed" && scope.record === null;
  if (isList || (intent === "comparison" && platform !== undefined)) return null;
  if (turn === "severity" && platform !== undefined && asked.types.length === 0) {
    return handleRisks({ verb: "risks", given: { platform: platform.slug, count: RISKS } }, context, deps);
  }
  const meant = await findMeant(asked, scope, deps);
  return meant === null ? null : answerTurn({ turn, question: scope.question }, meant.subject, deps, meant.about);
}

/** Under a card, where the texts do not answer and no matter is named, the turn that the line is nearest to; else null. */
export async function answerFarTurn(asked: AskedQuestion, scope: AskScope, deps: HandlerDeps): Promise<Reply | null> {
  const { farTurn: turn } = asked;
  if (turn === null || turn === "thanks" || scope.record === null) return null;
  const subject = await readSubject(scope.record, deps);
  if (subject === null) return null;
  const about = scope.implied ? aboutSubject(subject, "shown here last") : null;
  return answerTurn({ turn, question: scope.question }, subject, deps, about);
}

/** Risks told to somebody who asked in passing. */
const RISKS = 3;

/** The clause that the line names, else the record it stands under, else the newest change of what it may be about. */
async function findMeant(asked: AskedQuestion, scope: AskScope, deps: HandlerDeps): Promise<Meant | null> {
  const { record } = scope;
  const names = asked.types.length > 0 && !asked.bare && asked.nearestTurn === null;
  if (names && asked.turn !== "affected") return findNamed(asked, scope, deps);
  if (record !== null) {
    const subject = await readSubject(record, deps);
    if (subject !== null) return { subject, about: scope.implied ? aboutSubject(subject, "shown here last") : null };
  }
  // Words of a policy that no thread carries are asked of the texts.
  if (!asked.bare || asked.types.length > 0) return null;
  return (record === null ? await meantOnScreen(scope, deps) : null) ?? newestChange(scope, deps);
}

/** What was on the screen last, unless the line names platforms and it is of none of them. */
async function meantOnScreen(scope: AskScope, deps: HandlerDeps): Promise<Meant | null> {
  const last = await deps.lastShown();
  if (last === null) return null;
  const isNamed = scope.platforms.length > 0 || scope.notWatched.length > 0;
  if (last.record.kind === "document") {
    const documents = scope.documents.filter(({ document }) => document.id === last.record.id);
    return documents.length === 0 ? null : newestChange({ documents }, deps);
  }
  const subject = await readSubject(last.record, deps);
  if (subject === null) return null;
  const isAmong = scope.documents.some(({ document }) => document.id === subject.view.document.id);
  if (isNamed && !isAmong) return null;
  return { subject, about: aboutSubject(subject, last.by === "card" ? "the newest card here" : "shown here last") };
}

function aboutSubject(subject: TalkSubject, why: string): string {
  return `About ${idOf(subject)}, ${titleOf(subject)}, ${why}:`;
}

async function newestChange(scope: Pick<AskScope, "documents">, deps: HandlerDeps): Promise<Meant | null> {
  const read = scope.documents.filter(({ document }) => document.currentVersionId !== null);
  const [newest] = await findAskedChanges(read, {}, deps.stores);
  if (newest === undefined) return null;
  const subject = await readSubject({ kind: "change", id: newest.change.id }, deps);
  return subject === null ? null : { subject, about: aboutSubject(subject, "the newest change here") };
}

/** What is asked after the law, and after others, is about the clause itself; any other question that names its matter is looked up. */
async function findNamed(asked: AskedQuestion, scope: AskScope, deps: HandlerDeps): Promise<Meant | null> {
  if (asked.turn !== "legality" && asked.turn !== "peers") return null;
  const { found } = await answerFromTexts({ text: scope.question, asked }, scope.documents, deps);
  const provision = found[0]?.provision;
  if (!provision) return null;
  const subject = await readSubject({ kind: "provision", id: provision.id }, deps);
  return subject === null ? null : { subject, about: null };
}
