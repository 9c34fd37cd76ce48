import type { CorrectedFields, WrongPart, WrongReport } from "../../../ports.js";
import { correctedWords, reportWords } from "../../../records/correction-words.js";
import { safeLine } from "../../../records/safe-text.js";
import { asSentence } from "../../../records/words.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { type Command, type CommandArguments, needArgument } from "../line/command.js";
import { askerOf } from "../person.js";
import { nextStep, sentenceReply, text, toAsker } from "../reply.js";
import { prose, usage } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { listReports } from "./list-reports.js";
import { readTriageSubject, type TriageSubject } from "./triage.js";

const ALL_PARTS: readonly WrongPart[] = ["summary", "direction", "severity", "not-a-change", "other"];
const UNTOUCHED: CorrectedFields = { headline: null, direction: null, severity: null, withdrawn: false };

/**
 * Puts a change right for the workspace: its own headline, direction or severity, or withdrawn. The record stays as it is for all
 * others. Every card of it here is drawn anew and its thread told, by deliveries.
 */
export async function handleCorrect(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { given } = command;
  if (given.records === undefined && Object.keys(given).length === 0) return listReports(command, context, deps);
  const subject = await readTriageSubject(command, context, deps);
  if (given.act === "reject") return reject(command, subject, { context, deps });
  const { set, answers } = readFields(given);
  if (Object.keys(set).length === 0) {
    throw new SpokenError(prose`Say what is right, a headline, a direction or a severity: ${usage("correct")}`);
  }
  return correct(subject, { set, answers, reason: given.reason }, { context, deps });
}

interface Asked {
  readonly context: CommandContext;
  readonly deps: HandlerDeps;
}

interface Correcting {
  readonly set: CorrectedFields;
  readonly answers: readonly WrongPart[];
}

/** What is set, and which reports that answers; something else may be any of it. */
function readFields({ act, headline, direction, severity }: CommandArguments): Correcting {
  if (act === "reset") return { set: UNTOUCHED, answers: [] };
  const set: CorrectedFields = {
    ...(headline === undefined ? {} : { headline: safeLine(headline) }),
    ...(direction === undefined ? {} : { direction }),
    ...(severity === undefined ? {} : { severity }),
  };
  if (act === "withdraw") return { set: { ...set, withdrawn: true }, answers: ALL_PARTS };
  if (Object.keys(set).length === 0) return { set, answers: [] };
  const answers: WrongPart[] = [
    ...(headline === undefined ? [] : ["summary" as const]),
    ...(direction === undefined ? [] : ["direction" as const]),
    ...(severity === undefined ? [] : ["severity" as const]),
    "other",
  ];
  return { set: { ...set, withdrawn: false }, answers };
}

async function correct(
  { changeId, channelId, record }: TriageSubject,
  { set, answers, reason }: Correcting & { readonly reason: string | undefined },
  { context, deps: { stores, clock, checks } }: Asked,
): Promise<Reply> {
  const { adapter, workspace } = context.channel;
  const { id: actor, name: actorName } = askerOf(context);
  const at = clock.now();
  const why = reason === undefined ? null : safeLine(reason);
  const audit = { at, actor, channelId, verb: "correct", subject: record, detail: { ...set, reason: why } };
  const made = await stores.corrections.correct({
    ...{ changeId, adapter, workspace, actor, actorName, at, reason: why, set, answers, audit },
  });
  await checks.sendNow(made.deliveries);
  const stands = correctedWords(made.correction);
  const what = stands === "" ? "as in the record again" : stands;
  const summary = asSentence(`${record} ${made.saved ? "is now" : "was so already"}: ${what}`);
  const blocks = [
    text(summary),
    ...told(made.deliveries.length),
    ...replaced(made.before, actorName),
    ...answered(made.answered, channelId),
  ];
  return toAsker({ summary, record, blocks: [...blocks, nextStep("Take it back", "correct", `${record} reset`)] });
}

function told(cards: number) {
  if (cards === 0) return [];
  return [
    text(
      cards === 1
        ? "Its card is drawn anew and its thread says so."
        : `Its ${cards} cards are drawn anew and their threads say so.`,
    ),
  ];
}

/** What somebody else had put right is not overwritten unseen. */
function replaced(before: Parameters<typeof correctedWords>[0] | null, by: string) {
  const words = before === null || before.actorName === by ? "" : correctedWords(before);
  return words === "" ? [] : [text(`Before, by @${before?.actorName}: ${words}.`)];
}

/** What was said in another channel is that channel's. */
function answered(reports: readonly WrongReport[], channelId: number) {
  const here = reports.filter((report) => report.channelId === channelId);
  return here.map((report) => text(asSentence(`That answers @${report.actorName}: ${reportWords(report)}`)));
}

async function reject(
  command: Command,
  { changeId, channelId, record }: TriageSubject,
  { context, deps: { stores, clock, checks } }: Asked,
): Promise<Reply> {
  const { adapter, workspace } = context.channel;
  const { part } = command.given;
  const answer = safeLine(needArgument(command, "reason"));
  const { id: actor, name: actorName } = askerOf(context);
  const at = clock.now();
  const detail = { act: "reject", part: part ?? null, reason: answer };
  const audit = { at, actor, channelId, verb: "correct", subject: record, detail };
  const rejection = {
    changeId,
    channelId,
    adapter,
    workspace,
    answer,
    actorName,
    at,
    audit,
    ...(part === undefined ? {} : { part }),
  };
  const { answered: reports, deliveries } = await stores.corrections.reject(rejection);
  await checks.sendNow(deliveries);
  if (reports.length === 0) return sentenceReply(`Nothing that was said of ${record} is open.`);
  const summary = asSentence(`${record} stays as it is: ${answer}`);
  return toAsker({
    summary,
    record,
    blocks: [text(summary), ...answered(reports, channelId), nextStep("All that was said", "wrong", "list")],
  });
}
