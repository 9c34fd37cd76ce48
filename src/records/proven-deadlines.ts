import { deadlinesOf } from "../policy/facts/deadlines.js";
import type { ChangeRecord, Deadline, Stores } from "../ports.js";
import { proveFacts } from "./proof.js";
import { readSlices } from "./read-slices.js";

/** A day with the words that set it. */
export interface ProvenDeadline extends Deadline {
  readonly quote: string;
}

type ProofStores = Pick<Stores, "changes" | "versions">;

/** The days whose words stand in the stored version, with those words, in their order. */
export async function proveDeadlines(deadlines: readonly Deadline[], stores: ProofStores): Promise<ProvenDeadline[]> {
  const quotes = new Map<string, string>();
  for (const changeId of new Set(deadlines.map((one) => one.changeId))) {
    const facts = await readProvenFacts(await stores.changes.getChange(changeId), stores);
    for (const { name, day, fact } of deadlinesOf(facts)) quotes.set(`${changeId} ${name} ${day}`, fact.quote);
  }
  return deadlines.flatMap((one) => {
    const quote = quotes.get(`${one.changeId} ${one.name} ${one.day}`);
    return quote === undefined ? [] : [{ ...one, quote }];
  });
}

/** What a change states, as far as its words stand in the newer version. */
export async function readProvenFacts(
  { afterVersionId, facts }: Pick<ChangeRecord, "afterVersionId" | "facts">,
  stores: Pick<Stores, "versions">,
): Promise<ChangeRecord["facts"]> {
  return facts.length === 0 ? [] : proveFacts(facts, await readSlices(stores, afterVersionId, facts));
}
