import type { ClauseReading, PlacedReading, ReadWording, Wording } from "../policy/clause-reading.js";

/** A reading that is kept, and the version of the analyser that made it. */
export interface KeptReading {
  readonly analyser: string;
  readonly reading: ClauseReading;
}

/** A document whose current version an older analyser has read. */
export interface StaleDocument {
  readonly documentId: number;
  readonly versionId: number;
}

/** A document's current version, read anew. */
export interface Renewal extends StaleDocument {
  /** Every clause but the headings. */
  readonly clauses: readonly PlacedReading[];
  /** The title of a provision of each clause, in the same order. */
  readonly titles: readonly string[];
  readonly analyser: string;
  readonly now: Date;
}

/** A clause change by its place in its record, and the wording it shows. */
export interface UnreadChange extends Wording {
  readonly changeId: number;
  readonly ordinal: number;
}

/** A wording whose reading is looked for. */
export interface AskedWording extends Wording {
  /** The key that a record keeps its reading by; null or absent where it keeps none: then its words and headings are the key. */
  readonly wording?: string | null;
}

/** What the analysis said of clauses: once for each wording under its headings and lead-in, and each version of the analyser. */
export interface ReadingStore {
  /** For each wording, in the order given, every reading there is of it, the newest analyser's first. */
  findReadings(wordings: readonly AskedWording[]): Promise<KeptReading[][]>;
  /** Documents whose current version was read by an analyser before this one, by their IDs, from `after` on. */
  findStale(analyser: string, after: number, limit: number): Promise<StaleDocument[]>;
  countStale(analyser: string): Promise<number>;
  /**
   * Gives the provisions of a document's current version the ratings of a newer analyser, in one transaction. Every
   * provision stays where it is and keeps its ID, also when its clause is of no known type any more; a clause that has
   * become one of a known type is a provision from the day its version was accepted. False when the document has moved on.
   */
  renew(renewal: Renewal): Promise<boolean>;
  /** Clause changes whose wording was never read: from before readings were kept. */
  listUnread(limit: number): Promise<UnreadChange[]>;
  /** Keeps the readings of such changes, each with the change that shows it. */
  saveUnread(read: readonly (UnreadChange & ReadWording)[], analyser: string): Promise<void>;
  /** Drops readings by analysers before this one that no change and no provision that ended was told with. Returns how many. */
  prune(analyser: string): Promise<number>;
}
