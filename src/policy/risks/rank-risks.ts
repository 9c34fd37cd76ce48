import { foldText } from "../reading/fold-text.js";
import { lines } from "../reading/lines.js";
import type { ProvisionType } from "../taxonomy.js";
import { RISK_WEIGHTS } from "./tables/risk-weights.js";

/** A rated clause, as far as its rank among the risks goes by it. */
export interface RankedClause {
  readonly score: number | null;
  readonly types: readonly { readonly id: ProvisionType }[];
  readonly quote: string;
}

/** A clause is told this much lower for each one of its kind that is told already: ten of a kind say less than ten kinds. */
const SAID_ALREADY = 10;
const MOST_SAID = 4;
/** What a clause counts that does something to the reader, beside one that only tells how a thing is done. */
const OPERATIVE_WEIGHT = 10;
/** What a clause of this many characters or more counts: a heading's few words tell nobody of a risk. */
const LENGTH_WEIGHT = 12;
const LONG = 600;
/** As much of a clause is read for it. */
const READ = 2_000;

/** Words by which a clause takes, allows itself or shuts out something. */
const OPERATIVE = new RegExp(lines`
  \b(?:
    you (?:hereby |also |expressly )?(?:
      agree
      |waive
      |grant
      |authori[sz]e
      |consent
      |indemnify
      |acknowledge and agree
      |(?:may|shall|must|can|will|could) not
      |cannot
      |ca nt
      |wo nt
    )
    |(?:we|company|it|they|provider) (?:may|can|reserves?|might|shall not|will not|are not|is not|do not|does not|retains?)
    |reserves? the right
    |(?:not|no|nor) (?:be )?(?:held )?(?:liable|responsib\w+|liability)
    |exceed
    |irrevocabl[ey]
    |binding arbitration
    |non-?refundable
    |no refunds?
    |not (?:be )?(?:issue|entitled|reimbursed|refunded)
    |without (?:\w+ )?notice
    |need not
    |sole discretion
    |(?:is|are) final
    |cannot (?:promise|guarantee)
  )\b
`);

/** The company by its name: "Netflix may", "Mozilla shall not". */
const BY_NAME =
  /\b[A-Z][\w']{1,30}(?: [A-Z][\w']{0,30})? (?:may|can|reserves?|might|shall not|will not|is not|takes no)\b/;

/**
 * Rated clauses in the order in which they are told as risks: by their score, by what their kind means to a person and whether
 * the clause does it, and kinds that were not told yet before more of those that were. Of equal ones the earlier. The ratings
 * themselves are not moved. Weights set by 84 flags of 10 policies (`bench/flags.ts`).
 */
export function rankRisks<T extends RankedClause>(rated: readonly T[]): T[] {
  const byKind = new Map<ProvisionType, { readonly one: T; readonly weight: number }[]>();
  for (const one of rated) {
    const kind = one.types[0]?.id ?? "other";
    byKind.set(kind, [...(byKind.get(kind) ?? []), { one, weight: weightOf(one, kind) }]);
  }
  return [...byKind.values()]
    .flatMap((kind) => kind.sort((a, b) => b.weight - a.weight).map(lower))
    .sort((a, b) => b.weight - a.weight)
    .map(({ one }) => one);
}

function weightOf({ score, quote }: RankedClause, kind: ProvisionType): number {
  const read = quote.slice(0, READ);
  const does = OPERATIVE.test(foldText(read)) || BY_NAME.test(read);
  const length = LENGTH_WEIGHT * Math.min(1, quote.length / LONG);
  return (score ?? 0) + (RISK_WEIGHTS[kind] ?? 0) + Number(does) * OPERATIVE_WEIGHT + length;
}

function lower<T>({ one, weight }: { readonly one: T; readonly weight: number }, at: number) {
  return { one, weight: weight - SAID_ALREADY * Math.min(at, MOST_SAID) };
}
