import type { Missing } from "../sentences/missing.js";
import { kindOfEdits } from "./edit-kind.js";
import type { Ways } from "./judged-news.js";
import { type News, sideOfNews } from "./news.js";
import { isNominal } from "./nominal-edits.js";
import { type Point, tells } from "./points.js";
import type { NewsSense } from "./sense-of-news.js";

/** What is known of a piece of news when it is weighed against its change. */
export interface KnownOfNews {
  /** What the other text lacks of its sides. */
  readonly missing: readonly Missing[];
  readonly sense: NewsSense;
  readonly ways: Ways;
  readonly points: readonly Point[];
  /** Points of severity by its own words. */
  readonly weight: number;
}

/** Numbers by name, about 0 to 1 each: what the model of news reads. */
export type NewsFeatures = ReadonlyMap<string, number>;

/** What each number of `Missing` is divided by, so that most lie between 0 and 1. Counts are taken by their logarithm. */
const SCALES: Readonly<Record<keyof Omit<Missing, "denial">, { readonly by: number; readonly count?: true }>> = {
  share: { by: 1 },
  words: { by: 2, count: true },
  rarest: { by: 6 },
  unknown: { by: 3, count: true },
  rarestUnknown: { by: 6 },
  modals: { by: 1 },
  binding: { by: 1, count: true },
  figures: { by: 1, count: true },
  names: { by: 1, count: true },
};

/** What the model of news reads of one piece of news. Pure and deterministic. */
export function newsFeatures(news: News, known: KnownOfNews): NewsFeatures {
  const features = new Map<string, number>();
  const put = (name: string, value: number | boolean) => features.set(name, Number(value));
  putMissing(put, known.missing);
  putForm(put, news);
  putSense(put, known);
  put("points", known.weight / 50);
  return features;
}

type Put = (name: string, value: number | boolean) => void;

/** Of both sides the one that lacks more, and the one that lacks less. */
function putMissing(put: Put, missing: readonly Missing[]): void {
  for (const [name, { by, count }] of Object.entries(SCALES)) {
    const values = missing
      .map((one) => one[name as keyof typeof SCALES])
      .map((value) => (count ? Math.log1p(value) : value) / by);
    put(`most/${name}`, Math.max(0, ...values));
    put(`least/${name}`, values.length === 0 ? 0 : Math.min(...values));
  }
  put(
    "denial",
    missing.some(({ denial }) => denial),
  );
}

function putForm(put: Put, news: News): void {
  const { before, after, edits } = news;
  const side = sideOfNews(news);
  put(`form/${side?.sentence.kind ?? "none"}`, 1);
  put("protective", side?.rating.protective ?? false);
  put(`direction/${news.direction}`, 1);
  if (before === null || after === null) {
    put(after === null ? "went" : "came", 1);
    return;
  }
  const [old, young] = [before.sentence.text, after.sentence.text];
  put(`edited/${kindOfEdits(edits, old, young)}`, 1);
  put("edited/nominal", isNominal(edits, old, young));
  const moved = edits.reduce(
    (sum, edit) => sum + edit.before.end - edit.before.start + edit.after.end - edit.after.start,
    0,
  );
  put("edited/share", moved / Math.max(1, old.length + young.length));
  put("moves", Math.log1p(news.moves.length) / 2);
  put(
    "moves/sure",
    news.moves.some(({ weight, direction }) => weight === "full" && direction !== "unclear"),
  );
}

function putSense(put: Put, { sense, ways, points }: KnownOfNews): void {
  put("sense/matters", sense.matters / 3);
  put("sense/worse", logOdds(sense.worse));
  put("sense/better", logOdds(sense.better));
  put("sense/way", logOdds(Math.max(sense.worse, sense.better)));
  put("ways/worse", logOdds(ways.worse));
  put("ways/better", logOdds(ways.better));
  const sure = points.filter(tells);
  put(
    "points/worse",
    sure.some(({ direction }) => direction === "worse"),
  );
  put(
    "points/better",
    sure.some(({ direction }) => direction === "better"),
  );
  put("points/any", Math.log1p(points.length) / 3);
  for (const kind of new Set(sure.map((point) => point.kind))) put(`point/${kind}`, 1);
}

/** Kept from the far ends, where a chance is a matter of luck. */
const EDGE = 0.02;

/** From about -1 to 1. */
function logOdds(chance: number): number {
  return Math.log((chance + EDGE) / (1 - chance + EDGE)) / 4;
}
