import type { Logger } from "../logger.js";
import type { Clock, Stores } from "../ports.js";
import { type Archive, findCopies } from "./archive.js";
import { type ChainStores, extendChain } from "./chain.js";
import { fetchTimestamp } from "./timestamp.js";

/** What keeps proof beyond one's own word. */
export interface ProofDeps {
  readonly stores: ChainStores & Pick<Stores, "snapshots">;
  readonly clock: Clock;
  readonly logger: Pick<Logger, "warn">;
  /** Null: no archive is asked. */
  readonly archive: Archive | null;
  /** Address of a time stamp authority (RFC 3161); null: none is asked. */
  readonly timestampUrl: string | null;
}

/** What one turn came to. */
export interface KeptProof {
  /** Changes put at the end of the chain. */
  readonly sealed: number;
  readonly archived: number;
}

/** One turn: seals confirmed changes in the chain, has its end stamped, asks the archive for copies. Safe to run anywhere, at any time. */
export async function keepProof(deps: ProofDeps): Promise<KeptProof> {
  const sealed = await extendChain(deps);
  await stampHead(deps);
  const archived = deps.archive === null ? 0 : await findCopies({ ...deps, archive: deps.archive });
  return { sealed, archived };
}

/** A stamp over the last entry holds for all before it. An authority that is away is asked again at the next turn. */
async function stampHead({ stores, timestampUrl, logger }: ProofDeps): Promise<void> {
  const head = timestampUrl === null ? null : await stores.chain.findHead();
  if (timestampUrl === null || head === null || head.timestamp !== null) return;
  try {
    await stores.chain.saveTimestamp(head.position, await fetchTimestamp(head.hash, timestampUrl));
  } catch (error) {
    logger.warn({ err: error }, "no time stamp");
  }
}
