import type { Comparison } from "../compare/compare.js";
import { alignSentences } from "../sentences/align-sentences.js";
import type { Direction, PolicyText, StatedFact, ToldFact } from "../types.js";
import { directionOfNews } from "./direction-of-news.js";
import { factsOfNews } from "./facts-of-news.js";
import { judgeNews } from "./judge-news.js";
import { findNews, type News } from "./news.js";
import { type NewsQuotes, quoteStory } from "./quotes.js";
import { cut, sayNews } from "./say-news.js";
import { readStanding } from "./standing-words.js";
import { readNewsStatements } from "./statements-of-news.js";
import { findStories, type Story } from "./stories.js";
import { weighNews } from "./weigh-news.js";

/** What is said of a change: everything comes from one difference, so that nothing of it contradicts the rest. */
export interface Telling {
  /** At most 160 characters; null where nothing is told. */
  readonly headline: string | null;
  /** At most six, most important first. */
  readonly told: readonly ToldFact[];
  readonly direction: Direction;
  readonly facts: readonly StatedFact[];
}

/** Most facts told of one change. */
const MOST = 6;
const LONGEST_HEADLINE = 160;

/** What a change says, most important first. Pure and deterministic. */
export function tellChange(before: PolicyText, after: PolicyText, { operations }: Comparison): Telling {
  const alignment = alignSentences(before, after, operations);
  const standing = { before: readStanding(before.text), after: readStanding(after.text) };
  const news = findNews(alignment, operations);
  const judged = judgeNews(news, readNewsStatements(byWeight(news), { before, after }));
  const told: ToldFact[] = [];
  const said = new Set<string>();
  const again: ToldFact[] = [];
  for (const story of findStories(judged, { before, after })) {
    if (story.lead.direction === "editorial") continue;
    const quotes = quoteStory(story, { before, after }, standing);
    if (quotes.was === null && quotes.now === null) continue;
    const fact = toFact(story, quotes);
    const known = said.has(fact.text);
    said.add(fact.text);
    (known ? again : told).push(fact);
  }
  return {
    headline: told[0] === undefined ? null : cut(told[0].text, LONGEST_HEADLINE),
    told: [...told, ...again].slice(0, MOST),
    direction: directionOfNews(judged),
    facts: factsOfNews(news, before, after),
  };
}

/** The news that weigh most by their wording are read first. */
function byWeight(news: readonly News[]): News[] {
  return [...news].sort((a, b) => weighNews(b) - weighNews(a));
}

function toFact({ lead, parts }: Story, quotes: NewsQuotes): ToldFact {
  const types = [...new Set([lead, ...parts].flatMap(({ news }) => news.types))];
  const known = types.filter((type) => type !== "other");
  const direction = parts.length > 1 ? directionOfNews(parts) : lead.direction;
  return { text: sayNews(lead.news, quotes), types: known.length > 0 ? known : ["other"], direction, ...quotes };
}
