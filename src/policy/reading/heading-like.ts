/** A heading has at most so many words. */
const MOST_WORDS = 8;
const SENTENCE_END = /[.!?;:,"”’)]\s*$/;
/** "8. Indemnity", "CHILDREN’S PRIVACY": numbers, then words that begin with a capital, small words between them. */
const HEADING =
  /^(?:(?:section|article|part)\s)?[\d.()IVXivx\s-]*(?:\p{Lu}[\p{L}\p{N}'’&/-]*|(?:of|and|the|to|in|for|a|an|on|or|by|with|your|our|we|you)\b|[&–-]|\s)+$/u;

/** Whether a paragraph is a heading that the page did not mark as one: it is about what follows and says nothing itself. */
export function readsAsHeading(text: string): boolean {
  const line = text.trim();
  if (line.length > 90 || SENTENCE_END.test(line)) return false;
  return line.split(/\s+/).length <= MOST_WORDS && HEADING.test(line);
}
