import { tellExplanation } from "../../../policy/clause-reading.js";
import type { ClauseChangeRecord, Provision } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { changeSummary, changeTitle, describeClause, flagSentences } from "../../../records/change-sentences.js";
import type { ChangeView } from "../../../records/change-view.js";
import { type DrawnReading, mainReading } from "../../../records/drawn-reading.js";
import { evidenceLine } from "../../../records/evidence.js";
import { provisionLine, ratingWords } from "../../../records/labels.js";
import { readPeersOf } from "../../../records/peers.js";
import { prevalenceSentence } from "../../../records/prevalence.js";
import type { ProvisionView } from "../../../records/provision-view.js";
import { factsLine, isTimed } from "../../../records/stated-facts.js";
import { documentLabel, SCOPE_NOTE } from "../../../records/words.js";
import { changeFooter } from "../../notice/change-notice.js";
import { quoteBlocks, sourceLine } from "../../notice/clause-blocks.js";
import { recordPageBlocks } from "../../notice/evidence-blocks.js";
import { NEEDS_REVIEW, readingBlocks, regulationBlocks } from "../../notice/reading-blocks.js";
import type { Action, Block, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { button, fields, heading, list, menuEntry, nextStep, text, toAsker } from "../reply.js";
import { findClauseTarget, recordOf } from "./clause-target.js";
import { peerBlocks } from "./peers.js";

const EXPLAINED = 3;
const OTHERS = 5;

/** A change or a clause in four sentences with its words; how others word it, the laws and the proof come behind. */
export async function handleExplain(command: Command, _context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const target = await findClauseTarget(command, deps);
  if (target.kind === "change") return toAsker({ ...explainChange(target.view, deps), record: recordOf(target) });
  const elsewhere = await elsewhereBlocks(target.view, deps);
  return toAsker({ ...explainProvision({ ...target, elsewhere }, deps), record: recordOf(target) });
}

function explainChange(view: ChangeView, { clock, recordAddress }: HandlerDeps) {
  const id = formatRecordId("change", view.change.id);
  const substantial = view.clauses.filter(({ kind }) => kind !== "moved");
  const [main, ...others] = substantial;
  const shown = others.slice(0, EXPLAINED - 1);
  const more = others.length - shown.length;
  const timed = view.facts.filter(isTimed);
  const own = timed.filter(({ quote }) => main?.after?.quote.includes(quote) === true);
  const limits = factsLine(own, clock.now());
  // A time of one clause binds nobody by another one.
  const elsewhere = factsLine(
    timed.filter((fact) => !own.includes(fact)),
    clock.now(),
  );
  const severity = view.change.severity ? { severity: view.change.severity } : {};
  return {
    summary: changeSummary(view),
    ...severity,
    blocks: [
      heading(changeTitle(view)),
      text(changeSummary(view)),
      ...(main === undefined ? [] : fourSentences(view.readings.get(main.ordinal), limits)),
      ...(main === undefined ? [] : [text(aboutWords(main)), ...quoteBlocks(main)]),
      ...(elsewhere === null ? [] : [text(`Elsewhere in this change: ${elsewhere}.`)]),
      nextStep("Why it is rated so", "severity", id),
      ...recordPageBlocks(recordAddress?.({ kind: "change", id: view.change.id }, view.document)),
      changeFooter(view),
    ],
    details: [
      ...flagSentences(view).map(text),
      ...shown.flatMap((clause) => explainClauseChange(view, clause)),
      ...regulationBlocks(
        [...new Set(substantial.slice(0, EXPLAINED).flatMap(({ types: [leading] }) => leading ?? []))],
        substantial.slice(0, EXPLAINED).flatMap(({ after, before }) => (after ?? before)?.quote ?? []),
      ),
      ...(more > 0 ? [nextStep(`${more} more clause changes`, "show", `${id} full`)] : []),
    ],
    actions: explainActions(id),
  };
}

/** What it says · why it matters · what it means for you · what you can do and until when. */
function fourSentences(drawn: DrawnReading | undefined, limits: string | null): Block[] {
  const reading = drawn === undefined ? null : mainReading(drawn);
  if (drawn === undefined || reading === null) return [text("No reading of these words is on record.")];
  const { says, whyItMatters, consumerImpact, youCanDo } = tellExplanation(reading.explanation);
  const unsure = reading.types[0]?.needsReview ? ` (${NEEDS_REVIEW})` : "";
  const until = limits === null ? null : `${limits}.`;
  const can = [youCanDo ?? "The words set nothing to do.", until].filter((one) => one !== null).join(" ");
  return [
    ...fields([
      [`What it says${unsure}, our reading`, says],
      ["Why it matters", whyItMatters],
      ["What it means for you", consumerImpact],
      ["What you can do", can],
    ]),
    ...(drawn.told === null || drawn.now === null ? [] : readingBlocks({ told: null, now: drawn.now })),
  ];
}

/** Whether the words that are quoted stand now or stood before. */
function aboutWords(clause: ClauseChangeRecord): string {
  return clause.after === null ? `${describeClause(clause)} About the wording that is gone:` : describeClause(clause);
}

function explainClauseChange(view: ChangeView, clause: ClauseChangeRecord): Block[] {
  if (clause.after === null && clause.before === null) return [];
  return [heading(aboutWords(clause)), ...quoteBlocks(clause), ...drawnBlocks(view.readings.get(clause.ordinal))];
}

/** What is said of a clause, or that nothing is on record: never nothing at all. */
function drawnBlocks(drawn: DrawnReading | undefined): Block[] {
  const blocks = drawn === undefined ? [] : readingBlocks(drawn);
  return blocks.length > 0 ? blocks : [text("No reading of these words is on record.")];
}

/** How common the type is, and how other platforms word it. */
async function elsewhereBlocks(view: ProvisionView, deps: HandlerDeps): Promise<Block[]> {
  const { provision, document } = view;
  const prevalence = await prevalenceSentence(provision.types[0]?.id ?? "other", document.type, deps);
  return [...peerBlocks(await readPeersOf(view, deps)), text(prevalence)];
}

function explainProvision(
  {
    view: { provision, document, platform, evidence, reading },
    others,
    elsewhere,
  }: {
    readonly view: ProvisionView;
    readonly others: readonly Provision[];
    readonly elsewhere: readonly Block[];
  },
  { recordAddress }: HandlerDeps,
) {
  const id = formatRecordId("provision", provision.id);
  const title = `${platform.name} · ${documentLabel(document.type)} · ${provision.title}`;
  const blocks: Block[] = [
    heading(title),
    ...(provision.endedAt ? [text("This clause no longer stands in the current text.")] : []),
    // The badge shows the severity; only what has none is said.
    ...(provision.severity === null ? [text(`Severity: ${ratingWords(provision)}.`)] : []),
    ...fourSentences(reading, null),
    { kind: "quote", text: provision.clause.quote, source: sourceLine("The policy says", provision.clause) },
    nextStep("Why it is rated so", "severity", id),
    ...recordPageBlocks(recordAddress?.({ kind: "provision", id: provision.id }, document)),
    {
      kind: "footer",
      text: `${id} · ${formatRecordId("document", document.id)} · ${evidenceLine(evidence)} · ${SCOPE_NOTE}`,
    },
  ];
  const details: Block[] = [
    ...elsewhere,
    ...regulationBlocks(
      provision.types.map((type) => type.id),
      [provision.clause.quote],
    ),
    ...otherClauses(others),
  ];
  const severity = provision.severity ? { severity: provision.severity } : {};
  return {
    summary: `${title}: ${ratingWords(provision)}.`,
    ...severity,
    blocks,
    details,
    actions: explainActions(id),
  };
}

function explainActions(id: string): Action[] {
  return [
    button("Why this severity", "severity", id),
    button("Compare", "compare", id),
    menuEntry("Share…", "share", id),
  ];
}

function otherClauses(others: readonly Provision[]): Block[] {
  if (others.length === 0) return [];
  const more = others.length > OTHERS ? ` (${OTHERS} of ${others.length})` : "";
  return [text(`Further clauses of this type${more}:`), ...list(others.slice(0, OTHERS).map(provisionLine))];
}
