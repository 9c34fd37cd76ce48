import type { ClauseChangeRecord, Provision } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { changeSummary, changeTitle, describeClause, flagSentences } from "../../../records/change-sentences.js";
import type { ChangeView } from "../../../records/change-view.js";
import type { DrawnReading } from "../../../records/drawn-reading.js";
import { evidenceLine } from "../../../records/evidence.js";
import { provisionLine, ratingWords } from "../../../records/labels.js";
import { readPeersOf } from "../../../records/peers.js";
import { prevalenceSentence } from "../../../records/prevalence.js";
import type { ProvisionView } from "../../../records/provision-view.js";
import { factsLine } from "../../../records/stated-facts.js";
import { documentLabel, SCOPE_NOTE } from "../../../records/words.js";
import { changeFooter } from "../../notice/change-notice.js";
import { quoteBlocks, sourceLine } from "../../notice/clause-blocks.js";
import { readingBlocks, regulationBlocks } from "../../notice/reading-blocks.js";
import type { Action, Block, CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { button, heading, list, menuEntry, nextStep, text, toAsker } from "../reply.js";
import { findClauseTarget } from "./clause-target.js";
import { peerBlocks } from "./peers.js";

const EXPLAINED = 3;
const OTHERS = 5;

/** A change or a clause in plain words: the quote first, our reading apart from it. */
export async function handleExplain(command: Command, _context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const target = await findClauseTarget(command, deps);
  if (target.kind === "change") return toAsker(explainChange(target.view, deps.clock.now()));
  const elsewhere = await elsewhereBlocks(target.view, deps);
  return toAsker(explainProvision(target.view, target.others, elsewhere));
}

function explainChange(view: ChangeView, now: Date) {
  const id = formatRecordId("change", view.change.id);
  const substantial = view.clauses.filter(({ kind }) => kind !== "moved");
  const shown = substantial.slice(0, EXPLAINED);
  const more = substantial.length - shown.length;
  const facts = factsLine(view.facts, now);
  const blocks: Block[] = [
    heading(changeTitle(view)),
    text(changeSummary(view)),
    ...[facts, ...flagSentences(view)].flatMap((sentence) => (sentence ? [text(sentence)] : [])),
    ...shown.flatMap((clause) => explainClauseChange(view, clause)),
    ...regulationBlocks(
      [...new Set(shown.flatMap(({ types: [leading] }) => leading ?? []))],
      shown.flatMap(({ after, before }) => (after ?? before)?.quote ?? []),
    ),
    ...(more > 0 ? [nextStep(`${more} more clause changes`, "show", id)] : []),
    nextStep("Why it is rated so", "severity", id),
    changeFooter(view),
  ];
  const severity = view.change.severity ? { severity: view.change.severity } : {};
  return { summary: changeSummary(view), ...severity, blocks, actions: explainActions(id) };
}

function explainClauseChange(view: ChangeView, clause: ClauseChangeRecord): Block[] {
  if (clause.after === null && clause.before === null) return [];
  const reading = drawnBlocks(view.readings.get(clause.ordinal));
  const about = clause.after ? [] : [text("About the wording that is gone:")];
  return [heading(describeClause(clause)), ...quoteBlocks(clause), ...about, ...reading];
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
  { provision, document, platform, evidence, reading }: ProvisionView,
  others: readonly Provision[],
  elsewhere: readonly Block[],
) {
  const id = formatRecordId("provision", provision.id);
  const title = `${platform.name} · ${documentLabel(document.type)} · ${provision.title}`;
  const blocks: Block[] = [
    heading(title),
    ...(provision.endedAt ? [text("This clause no longer stands in the current text.")] : []),
    { kind: "quote", text: provision.clause.quote, source: sourceLine("The policy says", provision.clause) },
    // The badge shows the severity; only what has none is said.
    ...(provision.severity === null ? [text(`Severity: ${ratingWords(provision)}.`)] : []),
    ...drawnBlocks(reading),
    ...elsewhere,
    ...regulationBlocks(
      provision.types.map((type) => type.id),
      [provision.clause.quote],
    ),
    ...otherClauses(others),
    nextStep("Why it is rated so", "severity", id),
    {
      kind: "footer",
      text: `${id} · ${formatRecordId("document", document.id)} · ${evidenceLine(evidence)} · ${SCOPE_NOTE}`,
    },
  ];
  const severity = provision.severity ? { severity: provision.severity } : {};
  return {
    summary: `${title}: ${ratingWords(provision)}.`,
    ...severity,
    blocks,
    actions: explainActions(id),
  };
}

function explainActions(id: string): Action[] {
  return [
    button("Why this severity", "severity", id),
    button("Compare", "compare", id),
    menuEntry("Share", "share", id),
  ];
}

function otherClauses(others: readonly Provision[]): Block[] {
  if (others.length === 0) return [];
  const more = others.length > OTHERS ? ` (${OTHERS} of ${others.length})` : "";
  return [text(`Further clauses of this type${more}:`), ...list(others.slice(0, OTHERS).map(provisionLine))];
}
