/** Why a page gives no text, in words that complete "the page is …". */
export interface ReadFault {
  readonly fault: string;
  /** The page is readable, but has not the parts that its instructions select, or is longer than any policy. */
  readonly code?: "nothing-selected" | "too-long";
}
