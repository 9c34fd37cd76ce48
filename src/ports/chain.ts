/** A link of the chain over confirmed changes: each holds the hash of the one before it. */
export interface ChainEntry {
  /** 1, 2, 3 … without gaps. */
  readonly position: number;
  readonly changeId: number;
  /** SHA-256 of what is sealed of the record, hex. */
  readonly recordSha256: string;
  /** The hash of the entry before it; 64 zeroes for the first. */
  readonly previous: string;
  /** SHA-256 over `previous` and `recordSha256`, hex. */
  readonly hash: string;
  readonly at: Date;
  /** A time stamp over `hash` by an authority (RFC 3161, DER); null where none was asked for. */
  readonly timestamp: Uint8Array | null;
}

export interface ChainStore {
  /** From a position on, in order. */
  listEntries(after: number, limit: number): Promise<ChainEntry[]>;
  findEntry(changeId: number): Promise<ChainEntry | null>;
  findHead(): Promise<ChainEntry | null>;
  /** False when another process was first: its place or its change is taken. */
  appendEntry(entry: Omit<ChainEntry, "timestamp">): Promise<boolean>;
  /** Confirmed changes that are not in the chain yet, in the order of their numbers. */
  listUnchained(limit: number): Promise<number[]>;
  /** How many confirmed changes are not in the chain yet. */
  countUnchained(): Promise<number>;
  saveTimestamp(position: number, timestamp: Uint8Array): Promise<void>;
}
