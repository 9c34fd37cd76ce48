import type { ProvisionType } from "../taxonomy.js";
import { ALL_RULES } from "./all-rules.js";
import { LEARNED, type RuleHit } from "./rule-hit.js";

/** A type that rests on rules is not named when its signs are weaker. */
const FLOOR = 0.5;
const ROUNDING = 1e-9;
/** What a heading of the type adds to the clause's own words. */
const HEADING_WEIGHT = 0.5;
/** Kinds whose clauses are often bare entries of a list: the heading alone names them, but says nothing of severity. */
const NAMED_BY_HEADING: ReadonlySet<ProvisionType> = new Set<ProvisionType>([
  "data-collection",
  "third-party-sharing",
  "affiliate-sharing",
  "subprocessors",
  "cookies-tracking",
  "advertising",
  "retention",
]);

export interface Signs {
  readonly hits: readonly RuleHit[];
  /** Kinds learned by the sentence that were named. */
  readonly learned: ReadonlyMap<ProvisionType, number>;
  /** Without a sign of its own and short enough to be an entry of a list. */
  readonly isEntry: boolean;
  /** The innermost heading, folded. */
  readonly heading: string;
}

/** The types that signs name, in the order of the rule tables, with the chance that one sign is right if they erred independently. */
export function strengthsOf({ hits, learned, isEntry, heading }: Signs): Map<ProvisionType, number> {
  const weightsOf = weightsByType(hits);
  const strengths = new Map<ProvisionType, number>();
  for (const { type, heading: sign } of ALL_RULES) {
    const sure = learned.get(type);
    const weights = [...(weightsOf.get(type)?.values() ?? NONE)];
    if (sure !== undefined) weights.push(sure);
    if (weights.length === 0 && !(isEntry && NAMED_BY_HEADING.has(type))) continue;
    if (heading !== "" && sign?.test(heading)) weights.push(HEADING_WEIGHT);
    const strength = anyOf(weights);
    if (sure !== undefined || strength >= FLOOR - ROUNDING) strengths.set(type, strength);
  }
  return strengths;
}

const NONE: readonly number[] = [];

/** Each rule's weight once per type; what a model says is counted apart. */
function weightsByType(hits: readonly RuleHit[]): Map<ProvisionType, Map<string, number>> {
  const weights = new Map<ProvisionType, Map<string, number>>();
  for (const { type, rule, weight } of hits) {
    if (rule === LEARNED) continue;
    const ofType = weights.get(type) ?? new Map<string, number>();
    weights.set(type, ofType.set(rule, weight));
  }
  return weights;
}

function anyOf(weights: readonly number[]): number {
  return 1 - weights.reduce((left, weight) => left * (1 - weight), 1);
}
