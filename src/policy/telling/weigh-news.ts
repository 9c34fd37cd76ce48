import { BASES } from "../severity/tables/bases.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import { type EditKind, kindOfEdits } from "./edit-kind.js";
import { type News, sideOfNews } from "./news.js";

/** Kinds of which only the lesser facts of a change are made. */
const LESSER: ReadonlySet<ProvisionType> = new Set(PROVISION_FAMILIES.other);
/** What a sentence weighs of whose kind nothing is known. */
const UNKNOWN = 6;
/** A sentence that came or went says more than one in which a few words moved. */
const WHOLE = 6;
/** What counts of a sentence in which this was replaced. */
const EDITED: Readonly<Record<EditKind, number>> = { address: 0.3, figure: 1, binding: 0.85, much: 0.9, words: 0.55 };
/** A reworded sentence in which something moved of which the way is known. */
const MOVED = 0.9;
/** What a label weighs of what a sentence would. */
const LABEL = 0.45;
const SHORT = 6;
const SHORTEST = 4;
const ENDED = /[.!?;:]["'”’)\]]{0,2}\s*$/;

/** How much a piece of news matters beside the others of its change, in the points of severity. */
export function weighNews(news: News): number {
  const points = Math.max(pointsOf(news.after), pointsOf(news.before));
  const [type = "other"] = news.types;
  const base = Math.max(LESSER.has(type) ? Math.min(points, UNKNOWN) : points, UNKNOWN);
  return shareOf(news) * (isWhole(news) ? base + WHOLE : base);
}

/** How much of a sentence's weight counts: all of one that came or went, of a reworded one what its edits are worth. */
function shareOf(news: News): number {
  const { before, after, edits, moves } = news;
  const label = labelShare(news);
  if (before === null || after === null) return label;
  if (moves.some(({ weight, direction }) => weight === "full" && direction !== "unclear")) return label;
  const edited = EDITED[kindOfEdits(edits, before.sentence.text, after.sentence.text)];
  const moved = moves.some(({ direction }) => direction !== "unclear") && edited > EDITED.address;
  return label * (moved ? Math.max(MOVED, edited) : edited);
}

function isWhole({ before, after }: News): boolean {
  return before === null || after === null;
}

/** How much of a piece of news counts by its form: less of a heading, or of a few words by themselves. */
export function labelShare(news: News): number {
  const side = sideOfNews(news);
  if (side === null) return 0;
  return isLabel(side.sentence) ? LABEL : 1;
}

function isLabel({ kind, tokens, text }: NonNullable<News["after"]>["sentence"]): boolean {
  if (kind === "heading") return true;
  // "We sell your personal data." is short, and a sentence.
  if (tokens.length < SHORT) return kind !== "paragraph" || tokens.length < SHORTEST || !ENDED.test(text);
  return kind === "paragraph" && !ENDED.test(text) && tokens.length < 3 * SHORT;
}

function pointsOf(side: News["after"]): number {
  if (side === null) return 0;
  const { rating } = side;
  if (rating.score !== null) return rating.score;
  const [type] = rating.types;
  if (type === undefined || type.id === "other") return 0;
  return rating.protective ? BASES[type.id].points * 0.8 : BASES[type.id].points * 0.6;
}
