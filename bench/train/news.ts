import { readFileSync } from "node:fs";
import { z } from "zod";
import {
  NEWS_SENSES,
  NEWS_WAYS,
  type NewsSenseName,
  type NewsWayName,
  wayFeatures,
} from "../../src/policy/sense/read-news.js";
import { type FeatureRow, fitRows, ROW_FOLDS, type RowLesson } from "./feature-rows.js";
import type { Fitted } from "./fit.js";

const FILE = new URL("./news-rows.json", import.meta.url);

/**
 * One piece of news of a revision that this project wrote: which revision, the senses its writer gave it, and its features as
 * numbers. No text of the revised policies stands here.
 */
const ROWS = z.object({
  about: z.string(),
  features: z.array(z.string()),
  rows: z.array(z.tuple([z.string(), z.array(z.enum([...NEWS_SENSES, ...NEWS_WAYS])), z.array(z.number())])),
});

/** A feature of fewer pieces of news teaches nothing. */
const FEWEST = 8;
export const NEWS_LESSON: RowLesson<NewsSenseName> = { senses: NEWS_SENSES, fewest: FEWEST };
export const WAY_LESSON: RowLesson<NewsWayName> = { senses: NEWS_WAYS, fewest: FEWEST };

/** Every labelled piece of news; those of one revision are of one fold. */
export function readNewsRows(): FeatureRow[] {
  const { features: names, rows } = ROWS.parse(JSON.parse(readFileSync(FILE, "utf8")));
  const revisions = [...new Set(rows.map(([revision]) => revision))].sort();
  const foldOf = new Map(revisions.map((revision, at) => [revision, at % ROW_FOLDS]));
  return rows.map(([revision, senses, values]) => ({
    fold: foldOf.get(revision) ?? 0,
    of: new Set(senses),
    features: new Map(names.map((name, at) => [name, values[at] ?? 0])),
  }));
}

/** The news that somebody would want to be told of, by what tells their way. */
export function readWayRows(rows: readonly FeatureRow[]): FeatureRow[] {
  return rows.filter(({ of }) => of.has("notable")).map((row) => ({ ...row, features: wayFeatures(row.features) }));
}

/** Weights on all news; chances from revisions that were left out in turn. */
export function fitNews(rows: readonly FeatureRow[]): Fitted<NewsSenseName> {
  return fitRows(rows, NEWS_LESSON);
}

/** The same for which way news goes that somebody would want to be told of. */
export function fitNewsWays(rows: readonly FeatureRow[]): Fitted<NewsWayName> {
  return fitRows(readWayRows(rows), WAY_LESSON);
}
