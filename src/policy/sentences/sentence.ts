import { normaliseClause } from "../compare/normalise.js";
import type { Clause, PolicyText } from "../types.js";
import { splitClause } from "./split-clause.js";

/** One sentence of a text: `text.slice(start, end)` is it, word for word. */
export interface Sentence {
  /** Place among the sentences of its text. */
  readonly index: number;
  /** Index of its clause in `PolicyText.clauses`. */
  readonly clause: number;
  readonly kind: Clause["kind"];
  readonly path: readonly string[];
  /** Share of its clause's characters that stand inside links, 0 to 1. */
  readonly linkShare: number;
  /** It is its whole clause. */
  readonly alone: boolean;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its words in one spelling. */
  readonly tokens: readonly string[];
  /** The tokens joined by a space: equal keys mean the same wording. */
  readonly key: string;
}

/** Sentences of two versions of a text. */
export interface SentenceSides {
  readonly before: readonly Sentence[];
  readonly after: readonly Sentence[];
}

/** A sentence of the old version and one of the new. */
export interface SentencePair {
  readonly before: Sentence;
  readonly after: Sentence;
}

/** Every sentence of a text, in reading order. Headings, entries of lists and rows of tables are sentences of their own. */
export function readSentences({ text, clauses }: PolicyText): Sentence[] {
  const sentences: Sentence[] = [];
  clauses.forEach((clause, at) => {
    const words = text.slice(clause.start, clause.end);
    const parts = clause.kind === "heading" ? [{ start: 0, end: words.length }] : splitClause(words);
    for (const part of parts) {
      const said = words.slice(part.start, part.end);
      const { tokens } = normaliseClause(said, clause.kind);
      sentences.push({
        index: sentences.length,
        clause: at,
        kind: clause.kind,
        path: clause.path,
        linkShare: clause.linkShare,
        alone: parts.length === 1,
        start: clause.start + part.start,
        end: clause.start + part.end,
        text: said,
        tokens,
        key: tokens.join(" "),
      });
    }
  });
  return sentences;
}
