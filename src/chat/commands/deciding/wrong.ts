import type { WrongPart } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { PART_WORDS, reportWords } from "../../../records/correction-words.js";
import { safeLine } from "../../../records/safe-text.js";
import { asSentence, upperFirst } from "../../../records/words.js";
import type { Action, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { askerOf } from "../person.js";
import { button, nextStep, text, toAsker } from "../reply.js";
import { refuseOutsiders } from "../rights.js";
import { listReports } from "./list-reports.js";
import { readTriageSubject, type TriageSubject } from "./triage.js";

/** Parts that a press says whole; something else needs words. */
const PRESSED: readonly WrongPart[] = ["summary", "direction", "severity", "not-a-change"];

/** Notes that somebody finds a change's card wrong, and tells those who may manage in its thread; asks what is wrong where that was not said. */
export async function handleWrong(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { act, records, part, reason } = command.given;
  if (act === "list" || (records === undefined && reason === undefined && part === undefined))
    return listReports(command, context, deps);
  refuseOutsiders("wrong", context);
  const subject = await readTriageSubject(command, context, deps);
  if (part === undefined) return askPart(subject);
  if (part === "other" && reason === undefined) return askWords(subject);
  return noteReport({ ...subject, part, words: reason === undefined ? null : safeLine(reason) }, context, deps);
}

interface Said extends TriageSubject {
  readonly part: WrongPart;
  readonly words: string | null;
}

async function noteReport(said: Said, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { changeId, channelId, record, part, words } = said;
  const { adapter, workspace } = context.channel;
  const { id: actor, name: actorName } = askerOf(context);
  const at = deps.clock.now();
  // Whoever may put it right is told by the answer.
  const isTold = !context.mayManage;
  const audit = { at, actor, channelId, verb: "wrong", subject: record, detail: { part, words } };
  const report = { changeId, channelId, adapter, workspace, part, words, actor, actorName, at };
  const { saved, deliveries } = await deps.stores.corrections.saveReport({ ...report, isTold, audit });
  await deps.checks.sendNow(deliveries);
  const noted = asSentence(`${saved ? "Noted" : "Already noted"}: ${record}: ${reportWords({ part, words })}`);
  const next = context.mayManage
    ? "You may put it right for everybody here."
    : saved
      ? "Those who may manage this channel are told in the card's thread, once."
      : "Those who may manage this channel were told.";
  return toAsker({
    summary: `${noted} ${next}`,
    record,
    blocks: [text(noted), text(next), nextStep("What came of it", "wrong", "list")],
    ...(context.mayManage ? { actions: correctingActions(record) } : {}),
  });
}

/** What whoever may manage can do about a report. */
export function correctingActions(record: string): Action[] {
  return [
    { ...button("Correct…", "correct", record), fill: true },
    { ...button("Withdraw…", "correct", `${record} withdraw`), fill: true },
  ];
}

function askPart({ record }: TriageSubject): Reply {
  const asked = `What is wrong with ${record}?`;
  return toAsker({
    summary: asked,
    record,
    blocks: [text(asked), nextStep("Or in your own words", "wrong", `${record} it should say …`)],
    actions: [
      ...PRESSED.map((part) => button(upperFirst(PART_WORDS[part]), "wrong", `${record} ${part}`)),
      { ...button("Something else…", "wrong", record), fill: true },
    ],
  });
}

function askWords({ changeId }: TriageSubject): Reply {
  const record = formatRecordId("change", changeId);
  const asked = `Say in a few words what is wrong with ${record}.`;
  return toAsker({
    summary: asked,
    record,
    blocks: [text(asked), nextStep("Like this", "wrong", `${record} other the date is not the policy's`)],
    actions: [{ ...button("In your own words…", "wrong", `${record} other`), fill: true }],
  });
}
