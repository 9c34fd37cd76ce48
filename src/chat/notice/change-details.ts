import type { CardAudience } from "../../channels/channel-settings.js";
import type { ClauseChangeRecord } from "../../ports.js";
import { describeClause } from "../../records/change-sentences.js";
import type { ChangeView } from "../../records/change-view.js";
import { type DrawnReading, mainReading } from "../../records/drawn-reading.js";
import { FACT_NAMES } from "../../records/stated-facts.js";
import { wholeClauseSentence } from "../../records/whole-clause.js";
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
  const explained = view.clauses.slice(0, EXPLAINED_CLAUSES);
  const types = [...new Set(explained.flatMap(({ types: [leading] }) => leading ?? []))];
  const quotes = explained.flatMap(({ after, before }) => (after ?? before)?.quote ?? []);
  return [
    ...shown.flatMap((clause, index) => oneClause(clause, index, { view, audience })),
    ...moreClauses(view),
    ...factBlocks(view),
    ...ownDateBlocks(view),
    ...regulationBlocks(types, quotes),
    ...evidenceBlocks(view.after, view.document.url),
  ];
}

/** A sentence about what is in the file instead, when there is more than the thread shows. */
function moreClauses(view: ChangeView): Block[] {
  const more = view.clauses.length - DETAILED_CLAUSES;
  return more > 0 ? [{ kind: "text", text: `${more} more clause changes are in the attached file.` }] : [];
}

interface Drawing {
  readonly view: ChangeView;
  readonly audience: CardAudience;
}

function oneClause(clause: ClauseChangeRecord, index: number, drawing: Drawing): Block[] {
  const drawn = drawing.view.readings.get(clause.ordinal);
  const whole = wholeClauseSentence(clause, drawn);
  const heading: Block = { kind: "heading", text: `${index + 1}. ${describeClause(clause)}` };
  const direction: Block = { kind: "text", text: `${upperFirst(DIRECTION_WORDS[clause.direction])}.` };
  const reading = index < EXPLAINED_CLAUSES && drawn ? clauseReading(clause, drawn, drawing.audience) : [];
  const weight: Block[] = whole === null ? [] : [{ kind: "text", text: whole }];
  return [heading, ...clauseBlocks(clause), direction, ...weight, ...reading];
}

function clauseReading(clause: ClauseChangeRecord, drawn: DrawnReading, audience: CardAudience): Block[] {
  // Of a clause of no known type there is nothing to say that its own words do not say.
  if (mainReading(drawn)?.types[0]?.id === "other") return [];
  const reading = readingBlocks(drawn, audience);
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
