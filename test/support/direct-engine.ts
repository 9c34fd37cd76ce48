import { askKept } from "../../src/engine/ask-kept.js";
import * as tasks from "../../src/engine/engine-tasks.js";
import { requireText } from "../../src/engine/require-text.js";
import type { PolicyEngine } from "../../src/ports.js";

/** The analysis in this process: what its threads do, without threads. */
export const directEngine: PolicyEngine = {
  extract: async (input) => requireText(await tasks.extract(input), input.url),
  compare: async (before, after) => tasks.compare({ before, after }),
  hold: async (before, after, plan) => tasks.hold({ before, after, plan }),
  read: async (text) => tasks.read(text),
  readKnown: async (text) => tasks.readKnown(text),
  question: async (text) => tasks.question(text),
  answer: (question, texts) =>
    askKept({
      things: texts,
      keyOf: ({ key }) => key,
      ask: async () => tasks.answerKept({ question, texts }),
      async tell(lacking) {
        for (const { key, name, load } of lacking) tasks.keepText({ key, name, ...(await load()) });
      },
    }),
  async peers(clause, others, load) {
    const found = await askKept({
      things: others,
      keyOf: ({ key }) => key,
      ask: async () => tasks.findKeptPeers({ clause, others }),
      async tell(lacking) {
        const quotes = await load(lacking.map(({ id }) => id));
        tasks.keepQuotes(lacking.map(({ key, id }) => ({ key, quote: quotes.get(id) ?? "" })));
      },
    });
    return found.flatMap((at) => others[at] ?? []);
  },
  close: async () => {},
};
