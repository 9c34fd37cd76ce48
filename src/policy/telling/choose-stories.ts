import type { Sentence } from "../sentences/sentence.js";
import type { NewName } from "./new-names.js";
import { type News, sideOfNews } from "./news.js";
import { isOnlyPutOtherwise } from "./put-otherwise.js";
import type { Likest } from "./resembling.js";
import type { Rewriting } from "./rewritten.js";
import { scopeOf } from "./scope.js";
import type { Story } from "./stories.js";

/** So many told facts stand on a card; the rest is told in its thread. */
export const ON_CARD = 3;
/** A name that most of the change is about leads it. */
const MOSTLY = 0.4;

interface Chosen {
  readonly resembling: ReadonlyMap<News, Likest>;
  readonly rewriting: Rewriting | null;
  readonly newName: NewName | null;
  /** The story that brings the new name. */
  readonly bearer: Story | undefined;
  readonly sides: Parameters<typeof scopeOf>[1];
  /** The grammar reads the language: of another one nothing is known to say the same. */
  readonly readable: boolean;
}

/** Which stories of a change are told, most important first; those that are given are in the order of their weights. */
export function chooseStories(
  stories: readonly Story[],
  { resembling, rewriting, newName, bearer, sides, readable }: Chosen,
): Story[] {
  const saying = stories.filter(({ lead }) => lead.direction !== "editorial");
  const telling = withoutTrifles(
    saying.filter(({ lead, parts }) => {
      if (readable && parts.every(isOnlyPutOtherwise)) return false;
      return parts.length > 1 || !(readable ? isTitle(lead.news, sides) : isHeading(lead.news));
    }),
  );
  const kept = rewriting === null ? withoutKnown(telling, resembling) : ofRewriting(telling, rewriting);
  return bearer === undefined || !kept.includes(bearer) ? kept : leadWith(bearer, kept, newName);
}

/** A line of so few words says nothing by itself: "c. Colorado." */
const SHORT_LINE = 4;

/** Without lines of a few words, unless nothing else is told. */
function withoutTrifles(stories: readonly Story[]): readonly Story[] {
  const telling = stories.filter(({ lead, parts }) => parts.length > 1 || !isTrifle(lead.news));
  return telling.length === 0 ? stories : telling;
}

function isTrifle(news: News): boolean {
  const sentence = sideOfNews(news)?.sentence;
  if (sentence === undefined) return true;
  return sentence.kind === "paragraph" && sentence.tokens.length <= SHORT_LINE && !/[\p{N}@]/u.test(sentence.text);
}

function isHeading(news: News): boolean {
  return sideOfNews(news)?.sentence.kind === "heading";
}

/**
 * A heading says nothing that a policy says, and its number is another one when a section came ahead: "9.3 Exceptions.". Nor
 * do a few words that nothing introduces, and that stand elsewhere too or in no list that the other text has.
 */
function isTitle(news: News, sides: Chosen["sides"]): boolean {
  const sentence = sideOfNews(news)?.sentence;
  if (sentence === undefined || sentence.kind === "heading") return true;
  if (sentence.kind === "paragraph") return HEADING.test(sentence.text);
  if (sentence.tokens.length >= SHORT_LINE || (news.before !== null && news.after !== null)) return false;
  if (scopeOf(news, sides)?.isList === true) return false;
  const [own, other] = news.after === null ? [sides.before, sides.after] : [sides.after, sides.before];
  const isStanding = other.some(({ key }) => ` ${key} `.includes(` ${sentence.key} `));
  return isStanding || !isAmidKept(sentence, own, other);
}

/** An entry of a list of which the other text has the entries beside it; what came as a whole list of labels is a menu. */
function isAmidKept({ index }: Sentence, own: readonly Sentence[], other: readonly Sentence[]): boolean {
  const keys = new Set(other.map(({ key }) => key));
  return [own[index - 1], own[index + 1]].some((one) => one?.kind === "item" && keys.has(one.key));
}

/** A number and a few words with capitals. */
const HEADING =
  /^\s*(?:\p{N}{1,2}(?:\.\p{N}{1,2}){0,3}|[ivx]{1,5}|\p{Lu})[.)]?(?:\s+(?:\p{Lu}[\p{L}’'&/-]*|of|and|the|to|for|in|or|an?|on|by|with|your|our)){1,7}[.:]?\s*$/u;

/**
 * Without what only stands elsewhere now, unless nothing else is told. What the other text says much of, in other words, is
 * told only among the first.
 */
function withoutKnown(stories: readonly Story[], resembling: ReadonlyMap<News, Likest>): Story[] {
  const known = ({ lead }: Story) => resembling.get(lead.news)?.known;
  const moved = stories.filter((story) => known(story) !== "all");
  if (moved.length === 0) return [...stories];
  return moved.filter((story, at) => at < ON_CARD || known(story) !== "much");
}

/** Of a text that was written anew no single sentence is told as gone, and little else: a reader looks at both. */
function ofRewriting(stories: readonly Story[], { isPolicy }: Rewriting): Story[] {
  return isPolicy ? stories.filter(({ lead }) => lead.news.after !== null).slice(0, ON_CARD - 1) : [];
}

function leadWith(bearer: Story, stories: readonly Story[], name: NewName | null): Story[] {
  const came = stories.reduce((sum, { parts }) => sum + parts.length, 0);
  return (name?.news.length ?? 0) < MOSTLY * came
    ? [...stories]
    : [bearer, ...stories.filter((story) => story !== bearer)];
}
