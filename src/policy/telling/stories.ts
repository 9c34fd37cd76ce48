import type { Sentence } from "../sentences/sentence.js";
import type { PolicyText } from "../types.js";
import type { News } from "./news.js";
import { LONGEST_QUOTE } from "./operative-phrase.js";

/** A piece of news with its neighbours that are told in one quote with it. */
export interface Story {
  /** The weightiest of them. */
  readonly lead: News;
  readonly weight: number;
  /** In the order of the text. */
  readonly parts: readonly News[];
}

export interface WeighedNews {
  readonly news: News;
  readonly weight: number;
}

interface Sides {
  readonly before: PolicyText;
  readonly after: PolicyText;
}

/** Joins sentences that came, or went, side by side into stories that fit one quote; the weightiest story first. */
export function findStories(weighed: readonly WeighedNews[], texts: Sides): Story[] {
  const order = weighed.map((one, at) => ({ ...one, at })).sort((a, b) => b.weight - a.weight || a.at - b.at);
  const byIndex = { before: indexOf(weighed, "before"), after: indexOf(weighed, "after") };
  const taken = new Set<News>();
  const stories: Story[] = [];
  for (const { news, weight } of order) {
    if (taken.has(news)) continue;
    const parts = withNeighbours(news, { byIndex, taken, texts });
    for (const part of parts) taken.add(part);
    stories.push({ lead: news, weight, parts });
  }
  return stories;
}

/** The sentences that only one side has, by their places. */
function indexOf(weighed: readonly WeighedNews[], side: "before" | "after"): ReadonlyMap<number, News> {
  const other = side === "before" ? "after" : "before";
  return new Map(
    weighed.flatMap(({ news }) => {
      const sentence = news[side]?.sentence;
      return sentence === undefined || news[other] !== null ? [] : [[sentence.index, news] as const];
    }),
  );
}

interface Scene {
  readonly byIndex: Record<"before" | "after", ReadonlyMap<number, News>>;
  readonly taken: ReadonlySet<News>;
  readonly texts: Sides;
}

function withNeighbours(lead: News, { byIndex, taken, texts }: Scene): News[] {
  const side = lead.after === null ? "before" : "after";
  const only = lead[side]?.sentence;
  if (only === undefined || lead[side === "before" ? "after" : "before"] !== null) return [lead];
  const parts = [lead];
  let { start, end } = only;
  const free = (index: number) => {
    const found = byIndex[side].get(index);
    return found === undefined || taken.has(found) || found.direction === "editorial" ? undefined : found;
  };
  const fits = (from: Sentence, to: Sentence) =>
    to.end - from.start <= LONGEST_QUOTE && areOneBlock(from, to, texts[side].text);
  let [first, last] = [only, only];
  for (;;) {
    const next = free(last.index + 1);
    const young = next?.[side]?.sentence;
    if (next !== undefined && young !== undefined && young.end - start <= LONGEST_QUOTE && fits(last, young)) {
      parts.push(next);
      last = young;
      end = young.end;
      continue;
    }
    const previous = free(first.index - 1);
    const old = previous?.[side]?.sentence;
    if (previous === undefined || old === undefined || end - old.start > LONGEST_QUOTE || !fits(old, first)) break;
    parts.unshift(previous);
    first = old;
    start = old.start;
  }
  return parts;
}

/** Sentences of one paragraph, a list with what introduces it, or a heading with what stands below it. */
function areOneBlock(from: Sentence, to: Sentence, text: string): boolean {
  if (from.clause === to.clause) return true;
  if (text.slice(from.end, to.start).trim() !== "") return false;
  if (from.kind === "heading") return to.kind !== "heading";
  const listed = to.kind === "item";
  return listed && (from.kind === "item" || /:\s*$/.test(from.text));
}
