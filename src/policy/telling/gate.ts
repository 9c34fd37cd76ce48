import { splitClause } from "../sentences/split-clause.js";
import { readStatements } from "../statements/read-statements.js";
import type { DefinedTerms, Figure, Statement } from "../statements/statement.js";
import { inFirstPerson } from "./restate.js";

/** Why a sentence of ours is not said. */
export type GateFault = "quote" | "number" | "party" | "polarity" | "modality" | "figure" | "nothing";

/** The quotes that a sentence of ours rests on. */
export interface GateQuotes {
  readonly was: string | null;
  readonly now: string | null;
}

const QUOTED = /“([^”]*)”/g;

/**
 * Whether a sentence of ours agrees with its quotes: what it quotes stands in them, each of its numbers does, and each of its
 * statements is one of theirs in who, whether, must or may, and in every figure with its role. Null when it does. Pure.
 */
export function findGateFault(text: string, quotes: GateQuotes, terms?: DefinedTerms): GateFault | null {
  const both = `${quotes.was ?? ""}\n${quotes.now ?? ""}`;
  for (const [, quoted = ""] of text.matchAll(QUOTED)) if (!holds(both, quoted)) return "quote";
  const own = text.replace(QUOTED, " ");
  if ((own.match(/\d+/g) ?? []).some((digits) => !both.includes(digits))) return "number";
  const context = terms === undefined ? {} : { terms };
  const said = readStatements(inFirstPerson(own), context).filter(({ action }) => action.sure);
  const stated = [quotes.now, quotes.was].flatMap((quote) => (quote === null ? [] : sentencesOf(quote, context)));
  for (const statement of said) {
    const fault = faultOf(statement, stated);
    if (fault !== null) return fault;
  }
  return null;
}

function sentencesOf(quote: string, context: { terms?: DefinedTerms }): Statement[] {
  return splitClause(quote).flatMap(({ start, end }) => readStatements(quote.slice(start, end), context));
}

function faultOf(said: Statement, stated: readonly Statement[]): GateFault | null {
  const acts = stated.filter(({ action }) => action.value === said.action.value);
  if (acts.length === 0) return "nothing";
  const byParty = acts.filter(({ party }) => !said.party.sure || party.value === said.party.value);
  if (byParty.length === 0) return "party";
  const byPolarity = byParty.filter(({ negated }) => negated.value === said.negated.value);
  if (byPolarity.length === 0) return "polarity";
  const byModality = byPolarity.filter(({ modality }) => !said.modality.sure || modality.value === said.modality.value);
  if (byModality.length === 0) return "modality";
  return byModality.some(({ figures }) => said.figures.every((figure) => has(figures, figure))) ? null : "figure";
}

function has(figures: readonly Figure[], wanted: Figure): boolean {
  return figures.some(
    ({ value, unit, role }) => value === wanted.value && unit === wanted.unit && role === wanted.role,
  );
}

/** Whether the quotes hold the words; one that was cut short ends with the sign of it. */
function holds(quotes: string, quoted: string): boolean {
  return quotes.replace(/\s+/g, " ").includes(quoted.replace(/ …$/, "").replace(/\s+/g, " "));
}
