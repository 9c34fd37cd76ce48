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
import { findNewName, type NewName } from "./new-names.js";
import { findNews, type News } from "./news.js";
import { type NewsQuotes, quoteStory, withLikest } from "./quotes.js";
import { placeNews } from "./rank-news.js";
import { findResembling, type Likest } from "./resembling.js";
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
  const resembling = findResembling(weightiest, alignment);
  const read = readNewsStatements(weightiest, { before, after });
  const judged = judgeNews(news, read, placeNews(news, alignment, resembling));
  const readable = isReadable(before) && isReadable(after);
  const terms = readDefinedTerms(after);
  const stories = withoutKnown(
    findStories(judged, { before, after }).filter(({ lead }) => lead.direction !== "editorial"),
    resembling,
  );
  const newName = findNewName(news, before.text);
  const bearer = stories.find(({ lead }) => newName?.news.includes(lead.news));
  const told = (bearer === undefined ? stories : leadWith(bearer, stories, newName)).flatMap((story): SaidFact[] => {
    const own = quoteStory(story, { before, after }, standing);
    if (own.was === null && own.now === null) return [];
    const quotes = withLikest(own, resembling.get(story.lead.news)?.sentence ?? undefined, standing);
    if (!readable) return [quoteAlone(story, quotes, resembling)];
    const said = sayStory(story, quotes, {
      terms,
      resembling,
      subject: story === bearer && newName !== null ? `New: ${newName.name}` : null,
    });
    return [{ fact: toFact(story, quotes, said.text), said, weight: story.weight }];
  });
  const facts = withRenames(eachOnce(told), alignment.renames, { before, after })
    .concat(tellLinks(operations, { before, after }))
    .slice(0, MOST);
  return {
    headline: sayHeadline(facts),
    told: facts.map(({ fact }) => fact),
    direction: readable ? directionOfNews(judged) : "unclear",
    facts: readable ? factsOfNews(news, { before, after }, leadingNews(stories)) : [],
    heaviest: Math.max(0, ...weights.values()),
    stopped: told.filter(({ said }) => said.stopped).length,
  };
}

/** A name that most of the change is about leads it. */
const MOSTLY = 0.4;

function leadWith(bearer: Story, stories: readonly Story[], name: NewName | null): readonly Story[] {
  const came = stories.reduce((sum, { parts }) => sum + parts.length, 0);
  return (name?.news.length ?? 0) < MOSTLY * came ? stories : [bearer, ...stories.filter((story) => story !== bearer)];
}

/** The news that the card itself tells. */
function leadingNews(stories: readonly Story[]): ReadonlySet<News> {
  return new Set(stories.slice(0, CARD).flatMap(({ parts }) => parts.map(({ news }) => news)));
}

/** Of what the other text says much of too, only what stands among the first so many is told. */
const CARD = 3;

/** Without what only stands elsewhere now, unless nothing else is told. */
function withoutKnown(stories: readonly Story[], resembling: ReadonlyMap<News, Likest>): readonly Story[] {
  const known = ({ lead }: Story) => resembling.get(lead.news)?.known;
  const moved = stories.filter((story) => known(story) !== "all");
  if (moved.length === 0) return stories;
  return moved.filter((story, at) => at < CARD || known(story) !== "much");
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
