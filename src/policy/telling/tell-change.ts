import type { Comparison } from "../compare/compare.js";
import { plainLetters } from "../compare/normalise.js";
import { isReadable } from "../readable-language.js";
import { alignSentences, type SentenceAlignment } from "../sentences/align-sentences.js";
import { createStretches } from "../sentences/coverage.js";
import { createMissing } from "../sentences/missing.js";
import { readDefinedTerms } from "../statements/defined-terms.js";
import type { Direction, PolicyText, StatedFact, ToldFact } from "../types.js";
import { chooseStories, ON_CARD } from "./choose-stories.js";
import { borneOut, directionOfNews } from "./direction-of-news.js";
import { factsOfNews } from "./facts-of-news.js";
import { type SaidFact, sayHeadline, withRenames } from "./headline.js";
import { judgeNews } from "./judge-news.js";
import type { JudgedNews } from "./judged-news.js";
import { tellLinks } from "./link-facts.js";
import { findNewName } from "./new-names.js";
import { findNews, type News, sideOfNews } from "./news.js";
import { isTurn } from "./points.js";
import { type NewsQuotes, quoteStory, withLikest } from "./quotes.js";
import { placeNews } from "./rank-news.js";
import { findResembling, type Likest } from "./resembling.js";
import { findRewriting, sayRewriting } from "./rewritten.js";
import { neutralLabel, sayStory } from "./say-news.js";
import { scopeOf } from "./scope.js";
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

/** Most facts told of one change. */
const MOST = 6;

/**
 * What a change says, most important first; of a language that the grammar does not read, its words alone. Pure and
 * deterministic.
 */
export function tellChange(before: PolicyText, after: PolicyText, { operations }: Comparison): Telling {
  const alignment = alignSentences(before, after, operations);
  const standing = { before: readStanding(before.text), after: readStanding(after.text) };
  const news = findNews(alignment, operations, standing);
  const weights = new Map(news.map((one) => [one, weighNews(one)]));
  const weightiest = byWeight(weights);
  const rewriting = findRewriting(alignment);
  const stretches = { before: createStretches(alignment.before), after: createStretches(alignment.after) };
  const found = findResembling(weightiest, alignment, stretches);
  const resembling = rewriting === null ? found : withAllDoubted(weightiest, found);
  const read = readNewsStatements(weightiest, { before, after });
  const judged = judgeNews(news, {
    read,
    places: placeNews(news, alignment, resembling),
    lacks: { before: createMissing(stretches.before), after: createMissing(stretches.after) },
  });
  const readable = isReadable(before) && isReadable(after);
  const terms = readDefinedTerms(after);
  const all = findStories(judged, { before, after });
  const newName = findNewName(news, before.text);
  const bearer = all.find(({ lead }) => newName?.news.includes(lead.news));
  const stories = chooseStories(all, { resembling, rewriting, newName, bearer, sides: alignment, readable });
  const told = stories.flatMap((story): SaidFact[] => {
    const own = quoteStory(story, { before, after }, standing);
    if (own.was === null && own.now === null) return [];
    const quotes = withLikest(own, resembling.get(story.lead.news)?.sentence ?? undefined, standing);
    if (!readable) return [quoteAlone(story, quotes, resembling)];
    const said = sayStory(story, quotes, {
      terms,
      resembling,
      subject: story === bearer && newName !== null ? `New: ${newName.name}` : null,
      isInPlaceOf: isInPlaceOf(story.lead.news, alignment),
      scope: scopeOf(story.lead.news, alignment),
    });
    return [{ fact: toFact(story, quotes, said.text), said, weight: story.weight }];
  });
  const single = withRenames(eachOnce(told), alignment.renames, { before, after });
  const facts = (rewriting === null ? single : [sayRewriting(rewriting, single[0]?.weight ?? 0), ...single])
    .concat(eachOnce(tellLinks(operations, { before, after })))
    .slice(0, rewriting === null ? MOST : ON_CARD);
  return {
    headline: sayHeadline(facts),
    told: facts.map(({ fact }) => fact),
    direction: readable
      ? borneOut(
          directionOfNews(judged),
          stories.map(({ lead }) => lead),
        )
      : "unclear",
    facts: readable
      ? factsOfNews(
          news,
          { before, after },
          { leading: newsOf(stories.slice(0, 1)), told: newsOf(stories.slice(0, MOST)) },
        )
      : [],
    heaviest: Math.max(0, ...judged.map((one) => (weights.get(one.news) ?? 0) + (breaksPromise(one) ? BROKEN : 0))),
    stopped: told.filter(({ said }) => said.stopped).length,
  };
}

function isInPlaceOf(news: News, { ownWords }: SentenceAlignment): boolean {
  const sentence = sideOfNews(news)?.sentence;
  return sentence !== undefined && (ownWords(sentence)?.isInPlaceOf ?? false);
}

/** In a text that was written anew nothing is claimed to be new: its words are, and their matter may not be. */
function withAllDoubted(news: readonly News[], resembling: ReadonlyMap<News, Likest>): ReadonlyMap<News, Likest> {
  const alone = news.filter(({ before, after }) => before === null || after === null);
  return new Map(alone.map((one) => [one, resembling.get(one) ?? { known: "some", sentence: null }]));
}

function newsOf(stories: readonly Story[]): ReadonlySet<News> {
  return new Set(stories.flatMap(({ parts }) => parts.map(({ news }) => news)));
}

/** The news that weigh most by their wording first. */
function byWeight(weights: ReadonlyMap<News, number>): News[] {
  return [...weights].sort(([, a], [, b]) => b - a).map(([news]) => news);
}

/** A page that says the same in two places changes in both, and one name is replaced in many: that is told once. */
function eachOnce(told: readonly SaidFact[]): SaidFact[] {
  const known = new Set<string>();
  return told.filter(({ fact: { text, was, now }, said: { gist } }) => {
    const words = plainLetters(`${was?.quote ?? ""}|${now?.quote ?? ""}`);
    const sides = [was === null ? "" : `was ${was.quote}`, now === null ? "" : `now ${now.quote}`];
    const signs = [text, words, ...(gist === null ? [] : [gist])];
    const isNew = signs.every((sign) => !known.has(sign)) && !sides.every((side) => side === "" || known.has(side));
    for (const sign of [...signs, ...sides]) known.add(sign);
    return isNew;
  });
}

/** The words that moved, with nothing said about them. */
function quoteAlone({ lead, weight }: Story, quotes: NewsQuotes, resembling: ReadonlyMap<News, Likest>): SaidFact {
  const { text, head } = neutralLabel(lead.news, quotes, resembling.get(lead.news)?.known ?? null);
  return {
    fact: { text, types: ["other"], direction: "unclear", ...quotes },
    said: { text, head, gist: null, made: false, stopped: false },
    weight,
  };
}

function toFact({ lead, parts }: Story, quotes: NewsQuotes, text: string): ToldFact {
  const types = [...new Set([lead, ...parts].flatMap(({ news }) => news.types))];
  const known = types.filter((type) => type !== "other");
  const direction = parts.length > 1 ? directionOfNews(parts) : lead.direction;
  return { text, types: known.length > 0 ? known : ["other"], direction, ...quotes };
}

/** What a promise that became its opposite adds, in points: as within one clause. */
const BROKEN = 20;

/** Whether what is done now is what a sentence had promised not to do. */
function breaksPromise({ points }: JudgedNews): boolean {
  return points.some((point) => isTurn(point) && point.direction === "worse");
}
