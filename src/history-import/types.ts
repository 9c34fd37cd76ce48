import type { DocumentReading, NewPlatform } from "../ports.js";

/** One read of a policy that somebody else recorded. */
export interface RecordedRead {
  /** Where it comes from, for good: "ota:<commit>:<path>". Unique within a document. */
  readonly origin: string;
  /** When it was recorded, UTC. */
  readonly at: Date;
  /** The recorder read the same page in another way: whatever differs from the read before is no change of the policy. */
  readonly technical: boolean;
}

/** The bytes of a read as the archive keeps them. */
export interface RecordedPage {
  readonly bytes: Uint8Array;
  readonly contentType: string;
  readonly finalUrl: string;
  /** How the page is to be read; an archive that keeps texts has read its pages itself. */
  readonly reading?: DocumentReading | null;
}

/** A policy's recorded reads, oldest first. */
export interface RecordedHistory {
  readonly platform: NewPlatform;
  /** ID of the catalogue's document types. */
  readonly type: string;
  readonly url: string;
  /** How our own checks are to read the page, as far as the archive or the document says. */
  readonly reading?: DocumentReading | null;
  readonly reads: readonly RecordedRead[];
  /** Null when the archive has lost the page, or it is larger than any policy. */
  readPage(read: RecordedRead): Promise<RecordedPage | null>;
}
