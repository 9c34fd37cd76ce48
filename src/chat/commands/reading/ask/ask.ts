import type { Period } from "../../../../channels/period.js";
import { findPeriodIn } from "../../../../channels/read-period.js";
import { InputError } from "../../../../errors.js";
import { type Answer, type AnswerCandidate, type AskedQuestion, MAX_QUESTION } from "../../../../policy/answers.js";
import { formatDay } from "../../../../policy/utc.js";
import type { ProvisionWording } from "../../../../ports.js";
import { formatRecordId } from "../../../../record-id.js";
import { answerFromTexts, type FoundClause } from "../../../../records/ask/answer-from-texts.js";
import type { AskedDocument } from "../../../../records/ask/asked-texts.js";
import { documentName, provisionLine } from "../../../../records/labels.js";
import { SCOPE_NOTE } from "../../../../records/words.js";
import { recordPageBlocks } from "../../../notice/evidence-blocks.js";
import type { Block, CommandContext, Reply } from "../../../types.js";
import { askedPeriod } from "../../asked-period.js";
import type { HandlerDeps } from "../../deps.js";
import { type Command, needArgument } from "../../line/command.js";
import { list, nextStep, sentenceReply, text, toAsker } from "../../reply.js";
import { commandWords, joinProse, prose } from "../../verbs/prose.js";
import { handleCompare } from "../compare.js";
import { comparePlatforms } from "../compare-platforms.js";
import { sayPlainly } from "../talk/retell.js";
import { readSubject } from "../talk/subject.js";
import { compareOverall } from "./compare-overall.js";
import { type AskScope, readScope } from "./scope.js";
import { type Asking, answerFarTurn, answerTalk } from "./talk.js";
import { answerWhatChanged } from "./what-changed.js";

/** Answers a question in plain words from the texts on record, with quotes; or says why not. */
export async function handleAsk(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  if (needArgument(command, "question").length > MAX_QUESTION) {
    throw new InputError(`Ask in at most ${MAX_QUESTION} characters.`);
  }
  const scope = await readScope(command, context, deps);
  const dates = datesOf(scope.question);
  // "What changed last week?" is about the time, and "week" no word of a policy.
  const question = await deps.engine.question(
    dates.period && ASKS_CHANGES.test(dates.rest) ? dates.rest : scope.question,
  );
  const asking = { context, deps };
  const other =
    (await answerTalk(question, scope, asking)) ??
    (await answerByVerb(question, { scope, period: dates.period }, asking));
  if (other !== null) return other;
  if (scope.documents.length === 0) return nothingToLookIn(scope, question, deps);
  return answerFromRecord(question, scope, deps);
}

const ASKS_CHANGES = /\b(?:chang|happen|new\b|news\b|differ)/i;

/** The stretch of time that a question names, and the question without it. */
function datesOf(question: string): { readonly period: Period | undefined; readonly rest: string } {
  const words = question.replace(/(?<![\s?!.])[\s?!.]+$/, "").split(/\s+/);
  const found = findPeriodIn(words);
  return found === null
    ? { period: undefined, rest: question }
    : { period: found.period, rest: words.toSpliced(found.start, found.count).join(" ") };
}

/** Questions that a verb answers already, about a record or between platforms. */
async function answerByVerb(
  question: AskedQuestion,
  { scope, period }: { readonly scope: AskScope; readonly period: Period | undefined },
  { context, deps }: Asking,
): Promise<Reply | null> {
  const { intent, types } = question;
  const { record, platforms } = scope;
  const given = record === null ? null : { records: [record] };
  const [type] = types;
  if (intent === "comparison" && type !== undefined && platforms.length + scope.notWatched.length > 1) {
    return comparePlatforms(
      platforms.map(({ slug }) => slug),
      type,
      deps,
    );
  }
  if (intent === "comparison" && given && record?.kind !== "document") {
    return handleCompare({ verb: "compare", given }, context, deps);
  }
  if (intent === "comparison" && platforms.length > 1) return compareOverall(platforms, deps);
  const [platform] = platforms;
  if (intent === "comparison" && platform && type !== undefined) {
    return handleCompare({ verb: "compare", given: { names: [platform.slug], type } }, context, deps);
  }
  if (record !== null && types.length === 0 && question.bare) {
    const subject = await readSubject(record, deps);
    if (subject !== null) return sayPlainly(subject);
  }
  if (intent === "what-changed" && scope.documents.length > 0) {
    const asked = await askedPeriod(period, context, deps);
    return answerWhatChanged(scope.documents, { types, period: asked }, deps);
  }
  return null;
}

async function nothingToLookIn(
  { notWatched, question }: AskScope,
  { intent, types }: AskedQuestion,
  { engine }: HandlerDeps,
): Promise<Reply> {
  if (notWatched.length > 0) return sentenceReply(prose`Not compared. ${joinProse(notWatched, " ")}`);
  const understood = intent !== null || types.length > 0;
  const hint = prose`Name a platform that is on record, or watch one first: ${commandWords("watch", "coursera")}`;
  return sentenceReply(
    understood ? prose`Not compared: nothing is watched here yet. ${hint}` : (await engine.answer(question, [])).answer,
  );
}

async function answerFromRecord(asked: AskedQuestion, scope: AskScope, deps: HandlerDeps): Promise<Reply> {
  const told = await answerFromTexts({ text: scope.question, asked }, scope.documents, deps);
  const { answer, found, since } = told;
  const turn = answer.status === "answered" ? null : await answerFarTurn(asked, scope, deps);
  if (turn !== null) return turn;
  const summary = since?.sentence ?? answer.answer;
  const provision = found[0]?.provision;
  const where = scope.implied && scope.documents[0] ? [text(impliedWords(scope.documents[0]))] : [];
  return toAsker({
    summary,
    ...(provision ? { record: formatRecordId("provision", provision.id) } : {}),
    ...(provision?.severity ? { severity: provision.severity } : {}),
    blocks: [
      ...where,
      text(summary),
      ...found.flatMap(({ candidate, provision: known }) => [
        quoteBlock(candidate),
        ...(known ? [text(provisionLine(known))] : []),
      ]),
      ...pageBlocks(found[0], deps),
      ...earlierWordings(since?.earlier ?? []),
      ...notCompared(told.notCompared, scope),
      ...nextBlocks(answer, provision ? formatRecordId("provision", provision.id) : undefined),
    ],
  });
}

/** Where the question only pointed back, it is said what was looked in. */
function impliedWords({ document, platform }: AskedDocument): string {
  return `Looked in ${documentName(document, platform)}, shown here last:`;
}

/** More than these in one channel are counted, not named: the answer stays what is read. */
const NAMED_UNREAD = 1;

/** What was not looked in. Named where a platform was asked about; else counted, with where they stand. */
function notCompared(sentences: readonly string[], { platforms, documents, notWatched }: AskScope): Block[] {
  if (platforms.length > 0 || sentences.length <= NAMED_UNREAD) return list([...sentences, ...notWatched]);
  const words = prose`Not compared: ${sentences.length} of the ${documents.length} policies watched here have no text to look in. Which: ${commandWords("status")}`;
  return [{ kind: "footer", text: words }, ...list(notWatched)];
}

/** The page of the first clause that answers; of its document where the clause is no record. */
function pageBlocks(first: FoundClause | undefined, { recordAddress }: HandlerDeps): Block[] {
  if (first === undefined) return [];
  const { provision, place } = first;
  const record = provision
    ? ({ kind: "provision", id: provision.id } as const)
    : ({ kind: "document", id: place.document.id } as const);
  return recordPageBlocks(recordAddress?.(record, place.document));
}

const QUOTED_WORDINGS = 3;

function earlierWordings(earlier: readonly ProvisionWording[]): Block[] {
  if (earlier.length === 0) return [];
  return [
    text("Earlier wordings, newest first:"),
    ...earlier.slice(0, QUOTED_WORDINGS).map(({ acceptedAt, clause }): Block => {
      return { kind: "quote", text: clause.quote, source: `From ${formatDay(acceptedAt)}` };
    }),
    ...list(earlier.slice(QUOTED_WORDINGS).map(({ acceptedAt }) => `From ${formatDay(acceptedAt)}: another wording`)),
  ];
}

function quoteBlock({ file, path, quote }: AnswerCandidate): Block {
  return { kind: "quote", text: quote, source: [file, ...path].join(" › ") };
}

function nextBlocks({ status }: Answer, id: string | undefined): Block[] {
  if (status === "not-understood") return [nextStep("How to ask", "help", "ask")];
  const next = id === undefined ? [] : [nextStep("Beside other platforms", "compare", id)];
  return [...next, { kind: "footer", text: `From the texts on record; ${SCOPE_NOTE}` }];
}
