/**
 * Counts in how many clauses of the corpus each word stands and writes src/policy/words/policy-words.json: stems that at
 * least five services use. `npx tsx bench/policy-words.ts --data DIR`.
 */
import { writeFile } from "node:fs/promises";
import { contentWords } from "../src/policy/words/content-words.js";
import { CORPUS_ATTRIBUTION, dataFolder, readCorpus } from "./support/corpus.js";

/** A word of fewer services may be a name. */
const FEWEST_SERVICES = 5;

const documents = await readCorpus(dataFolder());
const clausesWith = new Map<string, number>();
const services = new Map<string, Set<string>>();
let clauses = 0;
for (const { service, text } of documents) {
  for (const { start, end, kind } of text.clauses) {
    if (kind === "heading") continue;
    clauses += 1;
    for (const word of new Set(contentWords(text.text.slice(start, end)))) {
      clausesWith.set(word, (clausesWith.get(word) ?? 0) + 1);
      services.set(word, (services.get(word) ?? new Set()).add(service));
    }
  }
}
const words = [...clausesWith]
  .filter(([word]) => /^\p{L}+$/u.test(word) && (services.get(word)?.size ?? 0) >= FEWEST_SERVICES)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const about = `Clauses of the corpus that hold each word's stem. ${CORPUS_ATTRIBUTION}.`;
const table = { about, documents: documents.length, clauses, words: Object.fromEntries(words) };
const file = new URL("../src/policy/words/policy-words.json", import.meta.url);
await writeFile(file, `${JSON.stringify(table, null, 2)}\n`);
console.log(`${documents.length} documents, ${clauses} clauses, ${words.length} words`);
