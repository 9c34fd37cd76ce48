import type { ChainEntry, Clock, Stores } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { hashOf, readSeal, type SealStores } from "./seal.js";
import { checkTimestamp } from "./timestamp.js";

/** What stands before the first entry. */
export const FIRST_HASH = "0".repeat(64);

const A_RUN = 200;
const A_READ = 500;

export type ChainStores = SealStores & Pick<Stores, "chain">;

/** An entry's hash: over the one before it and what is sealed of the record, as two lines of hex. */
export function entryHash(previous: string, recordSha256: string): string {
  return hashOf(`${previous}\n${recordSha256}\n`);
}

/**
 * Puts confirmed changes that are not in the chain yet at its end, in the order of their numbers. Any number of processes may
 * do so at once: whoever comes second stops, and goes on at the next turn. Returns how many it put.
 */
export async function extendChain({
  stores,
  clock,
}: {
  readonly stores: ChainStores;
  readonly clock: Clock;
}): Promise<number> {
  const { chain } = stores;
  let put = 0;
  let head = await chain.findHead();
  for (const changeId of await chain.listUnchained(A_RUN)) {
    const previous = head?.hash ?? FIRST_HASH;
    const recordSha256 = hashOf(await readSeal(changeId, stores));
    const position = (head?.position ?? 0) + 1;
    const entry = {
      position,
      changeId,
      recordSha256,
      previous,
      hash: entryHash(previous, recordSha256),
      at: clock.now(),
    };
    if (!(await chain.appendEntry(entry))) break;
    head = { ...entry, timestamp: null };
    put += 1;
  }
  return put;
}

/** What checking the whole chain came to. */
export interface ChainCheck {
  readonly entries: number;
  readonly timestamps: number;
  /** Confirmed changes that are not in it yet. */
  readonly unchained: number;
  /** The hash to note down elsewhere; null for an empty chain. */
  readonly head: Pick<ChainEntry, "position" | "hash" | "at"> | null;
  /** A sentence for each thing that does not stand, in the chain's order. */
  readonly faults: readonly string[];
  /** Where the hash that was known from elsewhere stands; null when it is not in the chain, or none was given. */
  readonly knownAt: number | null;
}

/**
 * Checks every entry from the first on: the places, the hashes, each record against what is stored now, each time stamp.
 * `known`: a hash noted down earlier, which must still be in the chain.
 */
export async function verifyChain(stores: ChainStores, known: string | null): Promise<ChainCheck> {
  const faults: string[] = [];
  let last: ChainEntry | null = null;
  let entries = 0;
  let timestamps = 0;
  let knownAt: number | null = null;
  for (;;) {
    const read: ChainEntry[] = await stores.chain.listEntries(last?.position ?? 0, A_READ);
    for (const entry of read) {
      faults.push(...(await checkEntry(entry, last, stores)));
      if (entry.timestamp !== null) timestamps += 1;
      if (entry.hash === known) knownAt = entry.position;
      entries += 1;
      last = entry;
    }
    if (read.length < A_READ) break;
  }
  const unchained = await stores.chain.countUnchained();
  return { entries, timestamps, unchained, head: last, faults, knownAt };
}

async function checkEntry(entry: ChainEntry, before: ChainEntry | null, stores: ChainStores): Promise<string[]> {
  const name = `Entry ${entry.position} (${formatRecordId("change", entry.changeId)})`;
  const faults: string[] = [];
  if (entry.position !== (before?.position ?? 0) + 1) faults.push(`${name}: an entry before it is missing.`);
  if (entry.previous !== (before?.hash ?? FIRST_HASH)) {
    faults.push(`${name}: it does not hold the hash of the entry before it.`);
  }
  if (entry.hash !== entryHash(entry.previous, entry.recordSha256))
    faults.push(`${name}: its hash is not that of its parts.`);
  if ((await sealHash(entry.changeId, stores)) !== entry.recordSha256) {
    faults.push(`${name}: the record is not the one that was sealed ${entry.at.toISOString()}.`);
  }
  if (entry.timestamp !== null) {
    const stamp = await checkTimestamp(entry.timestamp, entry.hash);
    if (!stamp.good) faults.push(`${name}: its time stamp does not stand: ${stamp.problem}.`);
  }
  return faults;
}

/** Null where the record cannot be read any more. */
async function sealHash(changeId: number, stores: SealStores): Promise<string | null> {
  try {
    return hashOf(await readSeal(changeId, stores));
  } catch {
    return null;
  }
}
