import type { Severity } from "../policy/types.js";
import type { DigestSetting } from "../ports.js";
import type { Column } from "./columns.js";

/** One line of a list of vendors, its columns read; what a column did not give is not in it. */
export interface VendorLine {
  /** Of the file, the first is 1. */
  readonly line: number;
  /** A name or an address, as it was written. */
  readonly vendor: string;
  /** Document type IDs; without it the privacy policy and the terms. */
  readonly documents?: readonly string[] | "all";
  readonly tags?: readonly string[];
  /** As it was written: a name, `@name`, `<@ID|name>`. */
  readonly owner?: string;
  readonly threshold?: Severity;
  readonly digest?: DigestSetting;
  /** ms */
  readonly checkEveryMs?: number | null;
}

/** A line that cannot be taken, and why. */
export interface FaultyLine {
  readonly line: number;
  readonly vendor: string;
  /** Its columns as they were written, to be corrected. */
  readonly cells: Readonly<Partial<Record<Column, string>>>;
  readonly problem: string;
}

export interface VendorList {
  readonly lines: readonly VendorLine[];
  readonly faults: readonly FaultyLine[];
  /** Headings that say nothing here, as they were written, in order; their columns were not read. */
  readonly ignored: readonly string[];
}

/** A watch as a list of vendors has it: what an export writes, and an import reads again. */
export interface VendorRow {
  readonly vendor: string;
  readonly address: string;
  readonly documents: string;
  /** Apart by spaces. */
  readonly tags: string;
  readonly owner: string;
  /** Severity, digest and cadence as they are typed; empty where nothing is set. */
  readonly threshold: string;
  readonly digest: string;
  readonly every: string;
  /** What became of the line, in an import's own report. */
  readonly outcome?: string;
  readonly note?: string;
}
