/** What joins the parts of a list, at the end of one: "privacy," "terms and", "high &". */
const JOINER = /(?:,|(?:^| )(?:and|&|only|alone))$/i;

/** The words without what joins them to the next part of a list: `privacy,` and `privacy and` are privacy. */
export function withoutListMarks(words: string): string {
  let bare = words.trim();
  while (JOINER.test(bare)) bare = bare.replace(JOINER, "").trimEnd();
  return bare;
}
