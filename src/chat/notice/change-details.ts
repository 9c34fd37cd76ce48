import type { CardAudience } from "../../channels/channel-settings.js";
import { rateClause } from "../../policy/severity/rate.js";
import type { ClauseChangeRecord } from "../../ports.js";
import { describeClause } from "../../records/change-sentences.js";
import type { ChangeView } from "../../records/change-view.js";
import { FACT_NAMES } from "../../records/stated-facts.js";
import { DIRECTION_WORDS, lowerFirst, upperFirst } from "../../records/words.js";
import type { Block } from "../types.js";
import { clauseBlocks } from "./clause-blocks.js";
import { evidenceBlocks } from "./evidence-blocks.js";
import { readingBlocks, regulationBlocks } from "./reading-blocks.js";

/** Clause changes written out in the thread; all of them are in the file. */
export const DETAILED_CLAUSES = 8;
const EXPLAINED_CLAUSES = 3;

/** The thread under a card: each clause change, what it means, what the text states about itself, the evidence. */
export function changeDetails(view: ChangeView, audience: CardAudience = "both"): Block[] {
  const shown = view.clauses.slice(0, DETAILED_CLAUSES);
  const types = [...new Set(view.clauses.slice(0, EXPLAINED_CLAUSES).flatMap(({ types: [leading] }) => leading ?? []))];
  return [
    ...shown.flatMap((clause, index) => oneClause(clause, index, audience)),
    ...moreClauses(view),
    ...factBlocks(view),
    ...ownDateBlocks(view),
    ...regulationBlocks(types),
    ...evidenceBlocks(view.after, view.document.url),
  ];
}

/** A sentence about what is in the file instead, when there is more than the thread shows. */
function moreClauses(view: ChangeView): Block[] {
  const more = view.clauses.length - DETAILED_CLAUSES;
  return more > 0 ? [{ kind: "text", text: `${more} more clause changes are in the attached file.` }] : [];
}

function oneClause(clause: ClauseChangeRecord, index: number, audience: CardAudience): Block[] {
  const heading: Block = { kind: "heading", text: `${index + 1}. ${describeClause(clause)}` };
  const direction: Block = { kind: "text", text: `${upperFirst(DIRECTION_WORDS[clause.direction])}.` };
  const reading = index < EXPLAINED_CLAUSES ? clauseReading(clause, audience) : [];
  return [heading, ...clauseBlocks(clause), direction, ...reading];
}

function clauseReading(clause: ClauseChangeRecord, audience: CardAudience): Block[] {
  const span = clause.after ?? clause.before;
  if (!span || clause.kind === "moved") return [];
  const rating = rateClause({ text: span.quote, path: span.path });
  // Of a clause of no known type there is nothing to say that its own words do not say.
  if (rating.types[0]?.id === "other") return [];
  const reading = readingBlocks(span, rating, audience);
  return clause.after || reading.length === 0
    ? reading
    : [{ kind: "text", text: "About the removed wording:" }, ...reading];
}

/** Each sentence that states facts, once, with the names of them all. */
function factBlocks({ facts }: ChangeView): Block[] {
  const sentences = new Map<string, string[]>();
  for (const { name, quote } of facts) sentences.set(quote, [...(sentences.get(quote) ?? []), FACT_NAMES[name]]);
  return [...sentences].map(([text, names]) => {
    const stated = [...new Set(names)].map((name, at) => (at === 0 ? name : lowerFirst(name))).join(", ");
    return { kind: "quote", text, source: `Stated: ${stated}` };
  });
}

/** The document's own date lines are its words, so they are quoted. */
function ownDateBlocks({ before, after }: ChangeView): Block[] {
  const dates = [
    ["Its own date now", after.version.dateLine],
    ["Its own date before", before.version.dateLine],
  ] as const;
  return dates.flatMap(([source, text]) => (text ? [{ kind: "quote" as const, text, source }] : []));
}
