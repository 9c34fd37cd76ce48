import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import { type ClauseWords, likeness, weighClause } from "./likeness.js";

/**
 * Under this likeness a clause of the same type on another platform is not called comparable. Chosen by reading matches
 * sampled by `bench/peers.ts`: a reader refuses one in three between .45 and here, one in fifteen from here on.
 */
export const PEER_FLOOR = 0.48;
export const MOST_PEERS = 3;

/** Fewer words than this say too little to be like another clause: "by e-mail", "as follows:". */
const FEWEST_WORDS = 8;
/** Kinds that only inform: that two of them are alike tells nobody anything. */
const INFORMS: ReadonlySet<ProvisionType> = new Set([...PROVISION_FAMILIES.other, "scope"] as const);

/** A clause that may be compared: whose it is, its words, its types, the leading one first. */
export interface PeerClause {
  readonly platform: string | number;
  readonly text: string;
  readonly types: readonly ProvisionType[];
}

/** A clause of another platform, weighed already; null words are not comparable. */
export interface WeighedClause {
  readonly platform: string | number;
  readonly words: ClauseWords | null;
}

export interface Peer<T> {
  readonly clause: T;
  /** 0 to 1. */
  readonly likeness: number;
}

/**
 * The closest clause of the same leading type on each other platform, closest first, at most `MOST_PEERS`; empty means
 * "no comparable clause". Equal likeness keeps the order given, so the answer is the same every time.
 */
export function findPeers<T extends PeerClause>(clause: PeerClause, others: readonly T[]): Peer<T>[] {
  const alike = others.filter(({ types, platform }) => types[0] === clause.types[0] && platform !== clause.platform);
  const weighed = alike.map((other) => ({ other, platform: other.platform, words: weighComparable(other.text) }));
  return findClosest(clause, weighed).map(({ clause: { other }, likeness: close }) => ({
    clause: other,
    likeness: close,
  }));
}

/** The same among clauses that all lead with the clause's type and are weighed. */
export function findClosest<T extends WeighedClause>(clause: PeerClause, others: readonly T[]): Peer<T>[] {
  const type = clause.types[0] ?? "other";
  const own = weighComparable(clause.text);
  if (own === null || INFORMS.has(type)) return [];
  const closest = new Map<string | number, Peer<T>>();
  for (const other of others) {
    const alike = other.words === null || other.platform === clause.platform ? 0 : likeness(own, other.words);
    if (alike < PEER_FLOOR || alike <= (closest.get(other.platform)?.likeness ?? 0)) continue;
    closest.set(other.platform, { clause: other, likeness: alike });
  }
  return [...closest.values()].sort((a, b) => b.likeness - a.likeness).slice(0, MOST_PEERS);
}

/** A clause's words for comparing. Null for a lead-in ("We share data with:") and for what is too short. */
export function weighComparable(text: string): ClauseWords | null {
  if (text.trimEnd().endsWith(":")) return null;
  const words = weighClause(text);
  return words.size < FEWEST_WORDS ? null : words;
}
