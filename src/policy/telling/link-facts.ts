import type { ClauseOperation } from "../compare/operation.js";
import { rateClause } from "../severity/rate.js";
import type { LinkChange, PolicyText, ToldFact, ToldQuote } from "../types.js";
import { cut } from "./cut.js";
import type { SaidFact } from "./headline.js";
import { LONGEST_HEADLINE, LONGEST_TEXT } from "./say-news.js";

const WEIGHT = 8;
/** How far ahead of a link the words stand that make its page hold, in characters. */
const AHEAD = 60;
/** What a link leads to holds for the reader by these words. */
const GOVERNS = /\b(?:govern\w*|subject to|agree\w*|accept\w*|incorporat\w*|bound by)\b/i;

/** A document of this name binds who accepts it ("refund policy"); a notice, a statement or a privacy policy only informs. */
const BINDS =
  /\b(?:terms|conditions|agreement|contract|licen[cs]e|rules|(?<!\b(?:privacy|cookies?|data|protection) )polic(?:y|ies))\b/i;

interface Texts {
  readonly before: PolicyText;
  readonly after: PolicyText;
}

/**
 * Links that lead to another site, or by which another document holds, where no word changed. That a site keeps a page at
 * another of its own addresses is no news.
 */
export function tellLinks(operations: readonly ClauseOperation[], texts: Texts): SaidFact[] {
  return operations.flatMap((operation) => {
    const { links = [], words, before, after } = operation;
    if (before === null || after === null || words.some(({ op }) => op !== "=")) return [];
    return links
      .filter((link) => isNews(link, quoteOf(texts.after, after)))
      .map((link) => sayLink(link, { before, after }, texts));
  });
}

function isNews({ text, before, after }: LinkChange, clause: string): boolean {
  const at = clause.indexOf(text);
  if (siteOf(before) !== siteOf(after) || BINDS.test(text)) return true;
  return at >= 0 && GOVERNS.test(clause.slice(Math.max(0, at - AHEAD), at));
}

/** The last two parts of a host's name. */
function siteOf(address: string): string {
  return (address.split("/")[0] ?? "").split(".").slice(-2).join(".");
}

function sayLink(
  { text: words, before, after }: LinkChange,
  at: { before: number; after: number },
  texts: Texts,
): SaidFact {
  const text = cut(`The link “${words}” now leads to ${after}, before to ${before}`, LONGEST_TEXT);
  const clause = texts.after.clauses[at.after];
  const { types } = rateClause({ text: quoteOf(texts.after, at.after), path: clause?.path ?? [] });
  const fact: ToldFact = {
    text,
    types: types.map(({ id }) => id),
    direction: "unclear",
    was: placeOf(words, texts.before, at.before),
    now: placeOf(words, texts.after, at.after),
  };
  return {
    fact,
    said: { text, head: cut(text, LONGEST_HEADLINE), gist: null, made: false, stopped: false },
    weight: WEIGHT,
  };
}

function quoteOf({ text, clauses }: PolicyText, index: number): string {
  const clause = clauses[index];
  return clause === undefined ? "" : text.slice(clause.start, clause.end);
}

/** The linked words at their place. */
function placeOf(words: string, policy: PolicyText, index: number): ToldQuote | null {
  const at = quoteOf(policy, index).indexOf(words);
  const start = (policy.clauses[index]?.start ?? 0) + at;
  return at < 0 || words === "" ? null : { quote: words, start, end: start + words.length };
}
