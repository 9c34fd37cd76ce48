import { type Model, readModel } from "../classify/model/model-file.js";
import { scoreVector } from "../classify/model/score-sentence.js";
import { chancesOf, mattersBy, STEPS } from "./chances.js";
import senseFile from "./news-model.json" with { type: "json" };
import wayFile from "./news-way-model.json" with { type: "json" };
import { toVector } from "./to-vector.js";

/**
 * What is learned of a piece of news in its change: that its meaning is new, gone or another one, not only its wording or
 * place; and how much somebody would want to be told of it.
 */
export const NEWS_SENSES = ["changed", ...STEPS] as const;
export type NewsSenseName = (typeof NEWS_SENSES)[number];
/** Of news that somebody would want to be told of: which way it goes. */
export const NEWS_WAYS = ["worse", "better"] as const;
export type NewsWayName = (typeof NEWS_WAYS)[number];

/** How a reader would take a piece of news beside both texts. */
export interface TakenNews {
  /** The chance that the meaning changed, 0 to 1. */
  readonly changed: number;
  /** How much somebody would want to be told of it, 0 to 3; expected value. */
  readonly matters: number;
  /** The chance that somebody wants to be told of it at all, that something material changes, and that a card should lead with it. */
  readonly notable: number;
  readonly material: number;
  readonly leading: number;
  /** If somebody would: the chances that one who uses the service is worse off and better off, 0 to 1. */
  readonly goes: { readonly worse: number; readonly better: number };
}

let sense: Model<NewsSenseName> | undefined;
let ways: Model<NewsWayName> | undefined;

/** How a reader would take a piece of news, by its features. Pure and deterministic. */
export function readNews(features: ReadonlyMap<string, number>): TakenNews {
  sense ??= readModel(senseFile, isOneOf(NEWS_SENSES));
  ways ??= readModel(wayFile, isOneOf(NEWS_WAYS));
  const taken = chancesOf(scoreVector(toVector(features, sense.numbers), sense));
  const goes = chancesOf(scoreVector(toVector(wayFeatures(features), ways.numbers), ways));
  return {
    changed: taken.get("changed") ?? 0,
    matters: mattersBy(taken),
    notable: taken.get("notable") ?? 0,
    material: taken.get("material") ?? 0,
    leading: taken.get("leading") ?? 0,
    goes: { worse: goes.get("worse") ?? 0, better: goes.get("better") ?? 0 },
  };
}

/**
 * The features that tell which way a piece of news goes; how much of it is new tells whether it goes any. Found on 1,162 pieces
 * of news of real changes: with all features the ways of these were told less well.
 */
export function wayFeatures(features: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  return new Map([...features].filter(([name]) => TELLS_WAY.test(name)));
}

const TELLS_WAY = /^(?:sense\/|ways\/|points?(?:\/|$)|direction\/|moves|protective$|edited|denial$|came$|went$)/;

function isOneOf<Name extends string>(names: readonly Name[]) {
  return (name: string): name is Name => (names as readonly string[]).includes(name);
}
