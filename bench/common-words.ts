/**
 * Counts in how many sentences of the corpus the commonest words stand and writes src/policy/reading/common-words.json: which
 * words a pattern is best looked for by. A wrong figure costs time and changes no result. `npx tsx bench/common-words.ts --data DIR`.
 */
import { writeFile } from "node:fs/promises";
import { foldText } from "../src/policy/reading/fold-text.js";
import { splitSentences } from "../src/policy/reading/split-sentences.js";
import { CORPUS_ATTRIBUTION, dataFolder, readCorpus } from "./support/corpus.js";

const KEPT = 800;
/** A word of fewer services may be a name. */
const FEWEST_SERVICES = 20;

const sentencesWith = new Map<string, number>();
const services = new Map<string, Set<string>>();
let sentences = 0;
for (const { service, text } of await readCorpus(dataFolder())) {
  for (const { start, end } of text.clauses) {
    const clause = text.text.slice(start, end);
    const folded = foldText(clause);
    for (const stretch of splitSentences(clause)) {
      sentences += 1;
      for (const word of new Set(
        folded
          .slice(stretch.start, stretch.end)
          .match(/[a-z]+|\d|@/g)
          ?.map(asRead),
      )) {
        sentencesWith.set(word, (sentencesWith.get(word) ?? 0) + 1);
        services.set(word, (services.get(word) ?? new Set()).add(service));
      }
    }
  }
}
/** A digit is a word "0", whichever it is. */
function asRead(word: string): string {
  return /\d/.test(word) ? "0" : word;
}

const commonest = [...sentencesWith]
  .filter(([word]) => (services.get(word)?.size ?? 0) >= FEWEST_SERVICES)
  .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  .slice(0, KEPT);
const about = `Sentences of the corpus that hold each word. ${CORPUS_ATTRIBUTION}.`;
const file = new URL("../src/policy/reading/common-words.json", import.meta.url);
await writeFile(file, `${JSON.stringify({ about, sentences, words: Object.fromEntries(commonest) }, null, 2)}\n`);
console.log(`${sentences} sentences, ${commonest.length} words`);
