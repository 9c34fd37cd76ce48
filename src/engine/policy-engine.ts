import { availableParallelism } from "node:os";
import type { PolicyEngine } from "../ports.js";
import { askKept } from "./ask-kept.js";
import { requireText } from "./require-text.js";
import { createThreads } from "./threads.js";

export interface PolicyEngineOptions {
  /** Threads at most, beside those that keep texts. Default: one less than the machine's cores, at least 1, at most 4. */
  readonly threads?: number;
  /**
   * One task's time limit in ms, of a text of usual length; long texts have more (`MS_A_CHARACTER`). Past it the thread is
   * ended and the task fails for good. Default 60,000.
   */
  readonly timeoutMs?: number;
}

/** Idle threads end after this, so that a bot at rest is small. */
const IDLE_MS = 15_000;
/** Threads that keep texts for questions outlast the pause between two of them. */
const KEEPER_IDLE_MS = 10 * 60_000;
/** Questions at the same time; each of these threads keeps its own texts. */
const MOST_KEEPERS = 2;
/**
 * More time for a long text, in ms: rating and comparing take time in proportion to it. Two versions of 1 MB of which every
 * word moved took 87 s of CPU on the machine this was measured on.
 */
const MS_A_CHARACTER = 0.1;
/** Clauses told to a thread at a time. */
const QUOTES_AT_A_TIME = 500;

/**
 * Runs the analysis on worker threads: chat acknowledgements (3 s on Slack and Discord) must never wait for it, and the
 * embedded database works on the main thread too. Questions go to threads of their own, the same scope always to the same
 * one: there the texts are indexed already.
 */
export function createPolicyEngine(options: PolicyEngineOptions = {}): PolicyEngine {
  const { threads = defaultThreads(), timeoutMs = 60_000 } = options;
  const pool = createThreads({ threads, timeoutMs, idleMs: IDLE_MS });
  const keepers = Array.from({ length: Math.min(MOST_KEEPERS, threads) }, () => {
    return createThreads({ threads: 1, timeoutMs, idleMs: KEEPER_IDLE_MS });
  });
  const keeperOf = (scope: string) => keepers[placeOf(scope, keepers.length)] ?? pool;

  return {
    extract: async (input) => requireText(await pool.run("extract", input), input.url),
    compare: (before, after) => pool.run("compare", { before, after }, moreTime(before, after)),
    hold: (before, after, plan) => pool.run("hold", { before, after, plan }, moreTime(before, after)),
    read: (text) => pool.run("read", text, moreTime(text)),
    readKnown: (text) => pool.run("readKnown", text, moreTime(text)),
    question: (text) => keeperOf(text).run("question", text),
    async answer(question, texts) {
      const keeper = keeperOf(texts.map(({ key }) => key).join(" "));
      const names = texts.map(({ key, name }) => ({ key, name }));
      return askKept({
        things: texts,
        keyOf: ({ key }) => key,
        ask: () => keeper.run("answerKept", { question, texts: names }),
        async tell(lacking) {
          // One after the other: whoever else waits for the main thread gets a turn in between.
          for (const { key, name, load } of lacking) await keeper.run("keepText", { key, name, ...(await load()) });
        },
      });
    },
    async peers(clause, others, load) {
      const keeper = keeperOf(clause.types[0] ?? "");
      const found = await askKept({
        things: others,
        keyOf: ({ key }) => key,
        ask: () => keeper.run("findKeptPeers", { clause, others }),
        async tell(lacking) {
          for (let from = 0; from < lacking.length; from += QUOTES_AT_A_TIME) {
            const part = lacking.slice(from, from + QUOTES_AT_A_TIME);
            const quotes = await load(part.map(({ id }) => id));
            await keeper.run(
              "keepQuotes",
              part.map(({ key, id }) => ({ key, quote: quotes.get(id) ?? "" })),
            );
          }
        },
      });
      return found.flatMap((at) => others[at] ?? []);
    },
    async close() {
      await Promise.all([pool, ...keepers].map((one) => one.close()));
    },
  };
}

function moreTime(...texts: readonly { readonly text: string }[]): number {
  return texts.reduce((sum, { text }) => sum + MS_A_CHARACTER * text.length, 0);
}

function defaultThreads(): number {
  return Math.min(4, Math.max(1, availableParallelism() - 1));
}

/** The same place for the same words, spread over all. */
function placeOf(words: string, places: number): number {
  let sum = 0;
  for (let at = 0; at < words.length; at += 1) sum = (Math.imul(sum, 31) + words.charCodeAt(at)) >>> 0;
  return sum % places;
}
