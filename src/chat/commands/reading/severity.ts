import type { Reason } from "../../../policy/reason.js";
import { type Told, tell } from "../../../policy/told.js";
import { titleOfType } from "../../../policy/type-titles.js";
import type { ClauseRating, Span } from "../../../policy/types.js";
import type { ClauseChangeRecord, Provision } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { changeTitle, describeClause } from "../../../records/change-sentences.js";
import type { ChangeView } from "../../../records/change-view.js";
import type { DrawnReading } from "../../../records/drawn-reading.js";
import { provisionLine, ratingWords, typeTitles } from "../../../records/labels.js";
import { noPeer, peerLines, readPeersOf } from "../../../records/peers.js";
import { prevalenceSentence } from "../../../records/prevalence.js";
import type { ProvisionView } from "../../../records/provision-view.js";
import { CHANGE_SEVERITY, reasonLine, SEVERITY_BANDS } from "../../../records/reason-words.js";
import { wholeClauseSentence } from "../../../records/whole-clause.js";
import { DIRECTION_WORDS, documentLabel, SEVERITY_WORDS } from "../../../records/words.js";
import { judgeChange } from "../../../teams/judge.js";
import { judgedChange } from "../../../teams/judged-change.js";
import { readTeamRules } from "../../../teams/team-rules.js";
import { sourceLine } from "../../notice/clause-blocks.js";
import { recordPageBlocks } from "../../notice/evidence-blocks.js";
import { NEEDS_REVIEW } from "../../notice/reading-blocks.js";
import type { Block, CommandContext, Notice, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { heading, list, menuEntry, nextStep, text, toAsker } from "../reply.js";
import { readChannel } from "../watched.js";
import { findClauseTarget, recordOf } from "./clause-target.js";

const SHOWN = 3;
const OTHERS = 5;

/** A rating with all it is made of: base, factors, trigger words, points, and what would change it. */
export async function handleSeverity(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const target = await findClauseTarget(command, deps);
  if (target.kind === "change") {
    const notice = ofChange(target.view, deps);
    const blocks = [...notice.blocks, ...(await forTeam(target.view, context, deps))];
    return toAsker({ ...notice, record: recordOf(target), blocks });
  }
  const elsewhere = await elsewhereBlocks(target.view, deps);
  return toAsker({ ...ofProvision({ ...target, elsewhere }, deps), record: recordOf(target) });
}

/** What the workspace's own profile makes of the change, beside what it is for everybody. */
async function forTeam(view: ChangeView, context: CommandContext, { stores }: HandlerDeps): Promise<Block[]> {
  const team = await readTeamRules(stores, context.channel);
  const { id: channelId } = await readChannel(stores, context);
  const watches = await stores.watches.listWatches({ channelId, documentId: view.document.id });
  const judged = judgedChange(view.change, view.document, view.clauses);
  const { severity, reasons, silenced } = judgeChange(judged, team, watches[0]?.tags ?? []);
  const rated = severity ? SEVERITY_WORDS[severity] : "not rated";
  return [
    ...(reasons.length > 0 ? [text(`For your workspace it is ${rated}: ${reasons.join(", ")}.`)] : []),
    ...(silenced === null ? [] : [text(`For your workspace it is not posted: ${silenced}.`)]),
  ];
}

/** How common the type is, and how severe its peers on other platforms are. */
async function elsewhereBlocks(view: ProvisionView, deps: HandlerDeps): Promise<Block[]> {
  const { provision, document } = view;
  const peers = await readPeersOf(view, deps);
  const lines = peerLines(peers);
  return [
    text(await prevalenceSentence(provision.types[0]?.id ?? "other", document.type, deps)),
    ...(lines.length > 0 ? [text("Comparable clauses on other platforms:"), ...list(lines)] : [text(noPeer(peers))]),
  ];
}

function ofProvision(
  {
    view: { provision, document, platform, reading },
    others,
    elsewhere,
  }: {
    readonly view: ProvisionView;
    readonly others: readonly Provision[];
    readonly elsewhere: readonly Block[];
  },
  { recordAddress }: HandlerDeps,
): Notice {
  const id = formatRecordId("provision", provision.id);
  const title = `${platform.name} · ${documentLabel(document.type)} · ${provision.title}`;
  const summary = `${id} ${title}: ${ratingWords(provision)}.`;
  return {
    summary,
    ...(provision.severity ? { severity: provision.severity } : {}),
    blocks: [
      heading(title),
      text(`${ratingWords(provision)}. Type: ${typeTitles(provision)}. ${confidence(provision)}`),
      quote(provision.clause),
      ...ratingBlocks(provision, reading.told?.reading.wouldChange ?? []),
      ...anewBlocks(reading),
      ...elsewhere,
      ...(others.length > 0
        ? [text("Further clauses of this type:"), ...list(others.slice(0, OTHERS).map(provisionLine))]
        : []),
      nextStep("In plain words", "explain", id),
      ...recordPageBlocks(recordAddress?.({ kind: "provision", id: provision.id }, document)),
      { kind: "footer", text: `${SEVERITY_BANDS} Analyser ${provision.analyser}.` },
    ],
    actions: [menuEntry("Share…", "share", id)],
  };
}

function ofChange(view: ChangeView, { recordAddress }: HandlerDeps): Notice {
  const id = formatRecordId("change", view.change.id);
  const { severity, direction, analyser } = view.change;
  const rating = severity ? SEVERITY_WORDS[severity] : "not rated";
  const summary = `${id} ${changeTitle(view)}: ${rating}${direction ? `, ${DIRECTION_WORDS[direction]}` : ""}.`;
  const shown = view.clauses.slice(0, SHOWN);
  const more = view.clauses.length - shown.length;
  return {
    summary,
    ...(severity ? { severity } : {}),
    blocks: [
      heading(changeTitle(view)),
      text(summary),
      text(CHANGE_SEVERITY),
      ...shown.flatMap((clause) => clauseRating(view, clause)),
      ...(more > 0 ? [nextStep(`${more} more clause changes`, "show", `${id} full`)] : []),
      nextStep("In plain words", "explain", id),
      ...recordPageBlocks(recordAddress?.({ kind: "change", id: view.change.id }, view.document)),
      { kind: "footer", text: `${SEVERITY_BANDS} Analyser ${analyser}.` },
    ],
    actions: [menuEntry("Share…", "share", id)],
  };
}

function clauseRating(view: ChangeView, clause: ClauseChangeRecord): Block[] {
  const span = clause.after ?? clause.before;
  if (!span) return [];
  const drawn = view.readings.get(clause.ordinal);
  const whole = wholeClauseSentence(clause, drawn);
  return [
    heading(describeClause(clause)),
    ...score(clause),
    quote(span),
    ...ratingBlocks(clause, clause.wouldChange ?? []),
    ...(whole === null ? [] : [text(whole)]),
    ...(drawn ? anewBlocks(drawn) : []),
  ];
}

/** What a newer analyser makes of the clause, where that is something else. */
function anewBlocks({ told, now }: DrawnReading): Block[] {
  if (told === null || now === null) return [];
  const { types, wouldChange, ...rating } = now.reading;
  const kind = titleOfType(types[0]?.id ?? "other");
  return [
    text(`Read anew by analyser ${now.analyser}: ${kind}, ${ratingWords(rating)}.`),
    ...ratingBlocks(rating, wouldChange),
  ];
}

function score({ score: points }: ClauseChangeRecord): Block[] {
  return points === null ? [] : [text(`${points} points of 100.`)];
}

function ratingBlocks(rating: Pick<ClauseRating, "protective" | "reasons">, wouldChange: readonly Told[]): Block[] {
  const why = rating.protective
    ? [text("The clause protects the user, so it has no severity.")]
    : rating.reasons.length === 0
      ? [text("No rule for this type gives points, so it has no severity.")]
      : [];
  return [
    ...why,
    ...list(rating.reasons.filter(({ factor }) => factor !== "moved").map(reasonLine)),
    ...movedWords(rating.reasons),
    ...(wouldChange.length > 0 ? [text("What would change it:"), ...list(wouldChange.map(tell))] : []),
  ];
}

/** What moved explains the direction and gives no points: one line, not one a side. */
function movedWords(reasons: readonly Reason[]): Block[] {
  const names = [...new Set(reasons.flatMap((reason) => (reason.factor === "moved" ? [reason.name] : [])))];
  return names.length === 0 ? [] : [text(`Moved, which gives no points of its own: ${names.join(", ")}.`)];
}

function confidence({ types }: ClauseRating): string {
  const [first] = types;
  const unsure = first?.needsReview ? ` (${NEEDS_REVIEW})` : "";
  return first ? `Confidence in the type: ${Math.round(first.confidence * 100)} %${unsure}, no part of the score.` : "";
}

function quote(span: Span): Block {
  return { kind: "quote", text: span.quote, source: sourceLine("The policy says", span) };
}
