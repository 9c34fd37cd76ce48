import { splitSentences } from "../reading/split-sentences.js";
import { readStatements } from "../statements/read-statements.js";
import type { DefinedTerms, Statement } from "../statements/statement.js";

/** More of a clause is not read for it, in characters: one that long says more than one thing anyway. */
const READ = 700;
/** Readings are few: what each states is read once. Bounded, as slots are filled from policies. */
const MOST_KNOWN = 4_000;
/** "The company" in a sentence of ours is the policy's "we". */
const OUR_WORDS: DefinedTerms = { company: new Set(["company"]), user: new Set(), thirdParty: new Set() };
const known = new Map<string, readonly Statement[]>();

/** "We may remove content" of a clause that lets the user ask and says that the company will. */
function isPromised(one: Statement, other: Statement): boolean {
  const [ours, theirs] = [one, other].map(({ modality }) => (modality.sure ? modality.value : "unknown"));
  return one.party.value === "company" && ours === "may" && theirs === "will";
}

/**
 * Whether a sentence of ours says the contrary of the clause: for an act that both name, the clause has it only of another party,
 * only denied where ours is not (or the reverse), or only as the user's duty where ours is a right (or the reverse). What the grammar
 * is not sure of contradicts nothing.
 */
export function contradicts(said: string, quote: string): boolean {
  const all = statementsOf(said);
  const ours = all.filter(isSure);
  if (all.length === 0) return false;
  const text = quote.slice(0, READ);
  const read = splitSentences(text).flatMap(({ start, end }) => readStatements(text.slice(start, end).trim()));
  const theirs = read.filter(isSure);
  if (all.some((one) => isDeniedBy(one, theirs))) return true;
  const userMay = read.some(({ party, modality }) => party.value === "user" && modality.value === "may");
  return ours.some((one) => {
    const same = theirs.filter(({ action }) => action.value === one.action.value);
    return same.length > 0 && same.every((other) => differs(one, other) || (userMay && isPromised(one, other)));
  });
}

/** An act that we tell ("is deleted within 90 days") and that the clause only denies ("will not be deleted within 90 days"), whoever does it. */
function isDeniedBy({ action, negated }: Statement, theirs: readonly Statement[]): boolean {
  const same = theirs.filter((other) => other.action.value === action.value);
  return !negated.value && same.length > 0 && same.every((other) => other.negated.value);
}

function statementsOf(said: string): readonly Statement[] {
  const before = known.get(said);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const read = readStatements(said, { terms: OUR_WORDS });
  known.set(said, read);
  return read;
}

function isSure({ party, action, negated }: Statement): boolean {
  return party.sure && action.sure && negated.sure && party.value !== "unknown" && action.value !== "unknown";
}

function differs(one: Statement, other: Statement): boolean {
  if (one.party.value !== other.party.value || one.negated.value !== other.negated.value) return true;
  const both = [one, other].map(({ modality }) => (modality.sure ? modality.value : "unknown"));
  return one.party.value === "user" && both.includes("may") && both.includes("must");
}
