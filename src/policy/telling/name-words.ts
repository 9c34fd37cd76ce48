const AS_NAME = /^[“"'(]?(?:\p{Lu}|\p{N})/u;

/** Whether words begin as a name or a figure does: with a capital or a digit, behind a quotation mark or bracket at most. */
export function beginsAsName(words: string): boolean {
  return AS_NAME.test(words);
}
