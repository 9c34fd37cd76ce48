import type { RatedClause } from "../../src/policy/types.js";

/** A provision the document has or had, as the plan needs it. */
export interface KnownProvision {
  readonly id: number;
  readonly quote: string;
  /** Null while it stands. */
  readonly endedAt: Date | null;
}

export interface PlannedProvision {
  readonly clause: RatedClause;
  readonly title: string;
  /** Null: a new provision. */
  readonly id: number | null;
  /** The wording starts with this version: it is new, another one, or back again. */
  readonly newWording: boolean;
}

export interface ProvisionPlan {
  /** One for each clause given, in the same order. */
  readonly standing: readonly PlannedProvision[];
  /** Provisions that stood so far and have no clause any more. */
  readonly ended: readonly number[];
}

interface ProvisionInput {
  readonly clauses: readonly { readonly clause: RatedClause; readonly title: string }[];
  /** Clause index in the new version → provision its pair in the former version belongs to. */
  readonly carried: ReadonlyMap<number, number>;
  readonly known: readonly KnownProvision[];
}

/**
 * Says which provision each rated clause is: the one carried along its pair; else one of the same words that has lost
 * its clause, now or earlier (a revert gets its old ID back); else a new one.
 */
export function planProvisions({ clauses, carried, known }: ProvisionInput): ProvisionPlan {
  const byId = new Map(known.map((provision) => [provision.id, provision]));
  const kept = new Set(clauses.map(({ clause }) => carried.get(clause.index)));
  const free = groupByQuote(known.filter((provision) => !kept.has(provision.id)));
  const standing = clauses.map(({ clause, title }) => {
    const provision = byId.get(carried.get(clause.index) ?? -1) ?? free.get(clause.quote)?.shift();
    const newWording = provision?.quote !== clause.quote || provision.endedAt !== null;
    return { clause, title, id: provision?.id ?? null, newWording };
  });
  const found = new Set(standing.map(({ id }) => id));
  const ended = known.filter(({ id, endedAt }) => endedAt === null && !found.has(id)).map(({ id }) => id);
  return { standing, ended };
}

/** Provisions by their last words; of several, the standing ones first, then the one that ended last. */
function groupByQuote(provisions: readonly KnownProvision[]): Map<string, KnownProvision[]> {
  const byQuote = new Map<string, KnownProvision[]>();
  for (const provision of provisions)
    byQuote.set(provision.quote, [...(byQuote.get(provision.quote) ?? []), provision]);
  for (const group of byQuote.values()) group.sort((a, b) => endOf(b) - endOf(a) || a.id - b.id);
  return byQuote;
}

function endOf({ endedAt }: KnownProvision): number {
  return endedAt?.getTime() ?? Number.POSITIVE_INFINITY;
}
