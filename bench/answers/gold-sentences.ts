/** Of the words expected so many neighbouring pairs stand in a sentence that holds them. */
const MOST_OF_THEM = 0.6;
/** Where no sentence has most of them, the one with most, from this share. */
const SOME_OF_THEM = 0.3;

/** Which sentences hold the words expected, alternatives parted by "|"; a phrase may run over the end of a sentence. */
export function goldSentences(sentences: readonly string[], expected: string): boolean[] {
  const pairs = sentences.map(pairsOf);
  const right = sentences.map(() => false);
  for (const phrase of expected.split("|")) {
    const asked = [...pairsOf(phrase)];
    const shares = pairs.map((here) => asked.filter((pair) => here.has(pair)).length / Math.max(1, asked.length));
    const most = Math.max(0, ...shares);
    for (const [at, share] of shares.entries()) {
      if (share > MOST_OF_THEM || (share === most && share > SOME_OF_THEM)) right[at] = true;
    }
  }
  return right;
}

function pairsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return new Set(words.length < 2 ? words : words.slice(1).map((word, at) => `${words[at]} ${word}`));
}
