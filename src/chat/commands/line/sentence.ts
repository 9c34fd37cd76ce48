/** Words that a sentence has and a command line has not: who, whether, and what is pointed at. */
const SENTENCE_WORDS: ReadonlySet<string> = new Set(
  `i me my we us our ours you your they them their theirs he she it its this that these those there here who whom whose what which when
   where why how is are was were be been am do does did done has have had can could may might will would shall should must not
   dont doesnt cant wont isnt arent whats whos hows thats anyone anybody someone somebody anything something everyone others
   please pls plz thanks thx if so just even about like before between`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

/** Whether a line reads as a sentence somebody says, and not as a command with its arguments. */
export function readsAsSentence(line: string): boolean {
  if (/\?\s*$/.test(line)) return true;
  const words =
    line
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[a-z']+/g) ?? [];
  return words.some((word) => SENTENCE_WORDS.has(word.replaceAll("'", "")) || /'(?:s|re|ve|ll|t)$/.test(word));
}

/** Whether it points back at what was told before: "how bad is it?", "mark that done". Nothing that can go backwards. */
export function refersBack(line: string): boolean {
  return /\b(?:it|its|it's|this|that|thats|that's|those|these|they|them|their)\b/i.test(line.replaceAll("’", "'"));
}
