import type { Comparison } from "../compare/compare.js";
import { alignSentences } from "../sentences/align-sentences.js";
import type { PolicyText, ToldFact } from "../types.js";
import { findNews, type News } from "./news.js";
import { type NewsQuotes, quoteNews } from "./quotes.js";
import { cut, sayNews } from "./say-news.js";
import { readStanding } from "./standing-words.js";
import { weighNews } from "./weigh-news.js";

/** Most facts told of one change. */
const MOST = 6;
const LONGEST_HEADLINE = 160;

/** What is said of a change. */
export interface Telling {
  /** At most 160 characters; null where nothing is told. */
  readonly headline: string | null;
  readonly told: readonly ToldFact[];
}

/** What a change says, most important first. Pure and deterministic. */
export function tellChange(before: PolicyText, after: PolicyText, { operations }: Comparison): Telling {
  const alignment = alignSentences(before, after, operations);
  const standing = { before: readStanding(before.text), after: readStanding(after.text) };
  const news = findNews(alignment, operations)
    .map((one, order) => ({ one, order, weight: weighNews(one) }))
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
    .map(({ one }) => one);
  const told: ToldFact[] = [];
  for (const one of news) {
    if (told.length === MOST) break;
    if (one.direction === "editorial") continue;
    const quotes = quoteNews(one, standing);
    if (quotes.was === null && quotes.now === null) continue;
    told.push(toFact(one, quotes));
  }
  return { headline: told[0] === undefined ? null : cut(told[0].text, LONGEST_HEADLINE), told };
}

function toFact(news: News, quotes: NewsQuotes): ToldFact {
  return { text: sayNews(news, quotes), types: news.types, direction: news.direction, ...quotes };
}
