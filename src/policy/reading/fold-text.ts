const SINGLE_QUOTES = /[\u2018\u2019\u201b\u02bc\u00b4`]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const SPACES = /[\u00a0\u2000-\u200b\u202f\u3000\t\r\n]/g;

/** "don't" is read as "do nt": a word of its own, at the same length. */
const NOT_SHORTENED = /n't(?![a-z])/g;

/**
 * The text as the rules read it: lower case, plain quotes, dashes and spaces. Every character keeps its offset, so that a
 * match in the folded text is a quote in the original.
 */
export function foldText(text: string): string {
  return lowerCase(text)
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, "-")
    .replace(SPACES, " ")
    .replace(NOT_SHORTENED, " nt");
}

function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from({ length: text.length }, (_, index) => {
    const unit = text.charAt(index);
    const folded = unit.toLowerCase();
    return folded.length === 1 ? folded : unit;
  }).join("");
}
