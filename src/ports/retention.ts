/** What a run of upkeep has cleared away. */
export interface Pruned {
  readonly documents: number;
  /** Records of texts in which the date line alone had moved. */
  readonly dateLines: number;
  /** Texts that no record needed. */
  readonly versions: number;
  /** Fetched pages that no record needed. */
  readonly snapshots: number;
  /** Compressed bytes of pages that are gone with them. */
  readonly bytes: number;
}

/** What is stored of a document. Bytes are those of the compressed pages and of the texts; indexes and records come on top. */
export interface StoredSize {
  readonly documentId: number;
  readonly snapshots: number;
  readonly versions: number;
  readonly changes: number;
  readonly bytes: number;
}

export interface RetentionStore {
  /**
   * Clears away what was stored before `before` and what no record needs, of the `documents` whose turn is longest past, at
   * most once each `everyMs`; of accepted versions those alone that say the same as an older one. Records of versions in which
   * the date line alone moved go when they were settled before `dateLinesBefore` and nothing refers to them, else stay; null:
   * they all stay. For ever kept: the first version of each wording; every version that a change, a provision, a place that does
   * not hold still or a held clause refers to; their snapshots; the last snapshot; whatever was imported. Safe to interrupt
   * and to run twice at once.
   */
  prune(asked: {
    readonly before: Date;
    readonly dateLinesBefore: Date | null;
    readonly now: Date;
    readonly documents: number;
    readonly everyMs: number;
  }): Promise<Pruned>;
  /** The documents that take the most room, largest first. */
  listSizes(limit: number): Promise<StoredSize[]>;
  /** Zeroes for a document of which nothing is stored. */
  measure(documentId: number): Promise<StoredSize>;
  /** Bytes of the whole database on disk. */
  measureDatabase(): Promise<number>;
}
