import type { Comparison } from "../compare/compare.js";
import { plainLetters } from "../compare/normalise.js";
import { isReadable } from "../readable-language.js";
import { alignSentences } from "../sentences/align-sentences.js";
import { readDefinedTerms } from "../statements/defined-terms.js";
import type { Direction, PolicyText, StatedFact, ToldFact } from "../types.js";
import { directionOfNews } from "./direction-of-news.js";
import { factsOfNews } from "./facts-of-news.js";
import { type SaidFact, sayHeadline, withRenames } from "./headline.js";
import { judgeNews } from "./judge-news.js";
import { tellLinks } from "./link-facts.js";
import { findNews, type News } from "./news.js";
import { type NewsQuotes, quoteStory } from "./quotes.js";
import { findResembling } from "./resembling.js";
import { neutralLabel, sayStory } from "./say-news.js";
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
  /** Points of the heaviest piece of news by its own words: what a clause held before is no part of the change. */
  readonly heaviest: number;
  /** How many sentences of ours the gate stopped; each was replaced by a label with the quote. */
  readonly stopped: number;
}

/** What resembles words of the other text weighs so much of what it would as news. */
const RESEMBLING_SHARE = 0.5;
/** Most facts told of one change. */
const MOST = 6;

/**
 * What a change says, most important first; of a language that the grammar does not read, its words alone. Pure and
 * deterministic.
 */
export function tellChange(before: PolicyText, after: PolicyText, { operations }: Comparison): Telling {
  const alignment = alignSentences(before, after, operations);
  const standing = { before: readStanding(before.text), after: readStanding(after.text) };
  const news = findNews(alignment, operations);
  const weights = new Map(news.map((one) => [one, weighNews(one)]));
  const resembling = findResembling(news, alignment);
  const judged = judgeNews(news, readNewsStatements(byWeight(weights), { before, after })).map((one) =>
    resembling.has(one.news)
      ? { ...one, weight: one.weight * RESEMBLING_SHARE, matters: one.matters * RESEMBLING_SHARE }
      : one,
  );
  const readable = isReadable(before) && isReadable(after);
  const terms = readDefinedTerms(after);
  const stories = findStories(judged, { before, after }).filter(({ lead }) => lead.direction !== "editorial");
  const told = stories.flatMap((story): SaidFact[] => {
    const quotes = quoteStory(story, { before, after }, standing);
    if (quotes.was === null && quotes.now === null) return [];
    if (!readable) return [quoteAlone(story, quotes, resembling)];
    const said = sayStory(story, quotes, { terms, resembling });
    return [{ fact: toFact(story, quotes, said.text), said, weight: story.weight }];
  });
  const facts = withRenames(eachOnce(told), alignment.renames, { before, after })
    .concat(tellLinks(operations, { before, after }))
    .slice(0, MOST);
  return {
    headline: sayHeadline(facts),
    told: facts.map(({ fact }) => fact),
    direction: readable ? directionOfNews(judged) : "unclear",
    facts: readable ? factsOfNews(news, before, after) : [],
    heaviest: Math.max(0, ...weights.values()),
    stopped: told.filter(({ said }) => said.stopped).length,
  };
}

/** The news that weigh most by their wording are read first. */
function byWeight(weights: ReadonlyMap<News, number>): News[] {
  return [...weights].sort(([, a], [, b]) => b - a).map(([news]) => news);
}

/** A page that says the same in two places changes in both: that is told once. */
function eachOnce(told: readonly SaidFact[]): SaidFact[] {
  const known = new Set<string>();
  return told.filter(({ fact: { text, was, now } }) => {
    const words = plainLetters(`${was?.quote ?? ""}|${now?.quote ?? ""}`);
    const isNew = !known.has(text) && !known.has(words);
    known.add(text).add(words);
    return isNew;
  });
}

/** The words that moved, with nothing said about them. */
function quoteAlone({ lead, weight }: Story, quotes: NewsQuotes, resembling: ReadonlySet<News>): SaidFact {
  const text = neutralLabel(lead.news, quotes, resembling.has(lead.news));
  return {
    fact: { text, types: ["other"], direction: "unclear", ...quotes },
    said: { text, made: false, stopped: false },
    weight,
  };
}

function toFact({ lead, parts }: Story, quotes: NewsQuotes, text: string): ToldFact {
  const types = [...new Set([lead, ...parts].flatMap(({ news }) => news.types))];
  const known = types.filter((type) => type !== "other");
  const direction = parts.length > 1 ? directionOfNews(parts) : lead.direction;
  return { text, types: known.length > 0 ? known : ["other"], direction, ...quotes };
}
