import type { AnswerSource } from "../../src/policy/answer/clause-index.js";
import { rateClauses } from "../../src/policy/severity/rate.js";
import { readDocument } from "../support/corpus.js";
import type { BenchQuestion } from "./bench-question.js";

/** A question with the text it is asked of; `expected` as in `BenchQuestion`. */
export interface AskedQuestion {
  readonly policy: string;
  readonly source: AnswerSource;
  readonly question: string;
  readonly expected: string | null;
}

/** Reads the policies that are asked about, each once. */
export async function readAsked(folder: string, asked: readonly BenchQuestion[]): Promise<AskedQuestion[]> {
  const sources = new Map<string, AnswerSource>();
  for (const policy of new Set(asked.map(([policy]) => policy))) {
    const [service = "", kind = ""] = policy.split("/");
    const { text } = await readDocument(folder, service, kind);
    sources.set(policy, { name: policy, text, rated: rateClauses(text) });
  }
  return asked.flatMap(([policy, question, expected]) => {
    const source = sources.get(policy);
    return source === undefined ? [] : [{ policy, source, question, expected }];
  });
}

/** Whether the quote has the words of one of the clauses expected, parted by "|". */
export function holdsWords(quote: string, expected: string): boolean {
  return expected.split("|").some((words) => plain(quote).includes(plain(words)));
}

function plain(text: string): string {
  return text.replaceAll(/[*_]/g, "").replaceAll("’", "'").replaceAll(/\s+/g, " ").toLowerCase();
}
