import { contentWords } from "../words/content-words.js";
import type { News } from "./news.js";
import type { NewsStatements, PlacedStatement } from "./statements-of-news.js";
import { wordsOf } from "./statements-of-news.js";

/** A statement of one side with the news it stands in. */
export interface Owned {
  readonly placed: PlacedStatement;
  readonly news: News;
}

/** The same act, stated on both sides. */
export interface StatementPair {
  readonly before: Owned;
  readonly after: Owned;
}

export interface MatchedStatements {
  readonly pairs: readonly StatementPair[];
  readonly lost: readonly Owned[];
  readonly fresh: readonly Owned[];
}

/** Enough in common to be about the same thing, where the sentences did not become each other. */
const SAME_THING = 0.34;

/** Matches the statements of all news by who does what to what: inside a reworded sentence first, then anywhere. */
export function matchStatements(read: ReadonlyMap<News, NewsStatements>): MatchedStatements {
  const old = owned(read, "before");
  const young = owned(read, "after");
  const taken = new Set<Owned>();
  const pairs: StatementPair[] = [];
  const byAct = new Map<string, Owned[]>();
  for (const one of young) byAct.set(actOf(one), [...(byAct.get(actOf(one)) ?? []), one]);
  const take = (sameNews: boolean) => {
    const options = old.flatMap((before) =>
      (byAct.get(actOf(before)) ?? [])
        .filter((after) => (before.news === after.news) === sameNews)
        .map((after) => ({ before, after, score: scoreOf(before, after, sameNews) })),
    );
    for (const { before, after } of options.filter((one) => one.score > 0).sort((a, b) => b.score - a.score)) {
      if (taken.has(before) || taken.has(after)) continue;
      taken.add(before);
      taken.add(after);
      pairs.push({ before, after });
    }
  };
  take(true);
  take(false);
  return {
    pairs,
    lost: old.filter((one) => !taken.has(one)),
    fresh: young.filter((one) => !taken.has(one)),
  };
}

function owned(read: ReadonlyMap<News, NewsStatements>, side: "before" | "after"): Owned[] {
  return [...read].flatMap(([news, statements]) => statements[side].map((placed) => ({ placed, news })));
}

function actOf({ placed: { statement } }: Owned): string {
  return `${statement.party.value}/${statement.action.value}`;
}

/** 0: not the same act. */
function scoreOf(before: Owned, after: Owned, sameNews: boolean): number {
  const [old, young] = [before.placed.statement, after.placed.statement];
  if (old.action.value === "unknown") return 0;
  const objects = old.object?.value === young.object?.value ? 1 : 0;
  const shared = overlap(before.placed, after.placed);
  if (sameNews) return 1 + objects + shared;
  if (!old.action.sure || !young.action.sure || old.party.value === "unknown") return 0;
  if (objects === 0 || shared < SAME_THING) return 0;
  return objects + shared;
}

/** Share of the content words of the shorter statement that the other one has. */
function overlap(before: PlacedStatement, after: PlacedStatement): number {
  const old = new Set(contentWords(wordsOf(before, before.statement.whole)));
  const young = new Set(contentWords(wordsOf(after, after.statement.whole)));
  const smaller = Math.min(old.size, young.size);
  if (smaller === 0) return 0;
  let shared = 0;
  for (const word of old) if (young.has(word)) shared += 1;
  return shared / smaller;
}
