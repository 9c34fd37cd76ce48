import { type Classification, classifyClause } from "../classify/classify.js";
import type { Stretch } from "../reading/split-sentences.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import type { ClauseRating, Direction } from "../types.js";
import { contentWords } from "../words/content-words.js";
import { countMoves } from "./count-moves.js";
import { countedMoves, distinctMoves } from "./counted-moves.js";
import { editMoves } from "./edit-moves.js";
import { pairSentences } from "./edits.js";
import { exceptionMoves } from "./exceptions.js";
import { factorMoves, modalityMoves, polarityMoves, setMoves } from "./find-moves.js";
import type { Move, Side } from "./move.js";
import { negationMoves } from "./negation.js";
import { promisesNotice } from "./notice-promise.js";
import { phraseMoves } from "./phrase-moves.js";
import { quantityMoves } from "./quantity-moves.js";
import { sentenceMoves } from "./sentence-moves.js";
import { serviceMoves } from "./services.js";
import { readSides } from "./sides.js";
import { stanceMoves } from "./stance-moves.js";
import { valenceMoves } from "./valence-moves.js";
import { differsInSpellingOnly, differsInStyleOnly } from "./wording.js";

export interface DirectionOfChange {
  readonly direction: Direction;
  readonly moves: readonly Move[];
}

/** A clause on one side of a change, with its rating. */
export interface RatedSide {
  readonly text: string;
  readonly path: readonly string[];
  readonly rating: ClauseRating;
}

/** A difference of scores from which it tells a direction by itself. */
const TELLING = 5;
/** From Medium on. */
const WEIGHS = 30;
/** Kinds at or under it only inform: their coming or going is neither worse nor better. */
const INFORMS = 10;

/** Which way a modified clause moves the user's position, and everything that moved in it. */
export function directionOfChange(before: RatedSide, after: RatedSide): DirectionOfChange {
  if (differsInSpellingOnly(before.text, after.text) || differsInStyleOnly(before.text, after.text)) {
    return { direction: "editorial", moves: [] };
  }
  const sides = readSides(before.text, after.text);
  const moves = distinctMoves([
    ...polarityMoves(classify(before), classify(after)),
    ...modalityMoves(sides.before, sides.after),
    ...negationMoves(sides.before, sides.after),
    ...quantityMoves(sides.before, sides.after),
    ...countMoves(sides.before, sides.after),
    ...factorMoves(sides.before, sides.after, typesOf(before, after)),
    ...phraseMoves(sides.before, sides.after),
    ...exceptionMoves(sides.before, sides.after),
    ...setMoves(sides.before, sides.after),
    ...serviceMoves(sides.before, sides.after),
  ]);
  const counted = countedMoves(moves, before.text, after.text);
  const all = [...counted, ...untold(counted, sides)];
  return { direction: settle(all, before, after), moves: all };
}

/** Words and sentences that came or went where no other move tells anything. */
function untold(moves: readonly Move[], { before, after }: { before: Side; after: Side }): Move[] {
  const sentences = pairSentences(before, after);
  const silent = sentences.pairs.filter((pair) => !moves.some((move) => tells(move) && isWithin(move, pair)));
  const alone = {
    pairs: silent,
    lost: sentences.lost.filter((place) => !moves.some((move) => tells(move) && isWithin(move, { before: place }))),
    added: sentences.added.filter((place) => !moves.some((move) => tells(move) && isWithin(move, { after: place }))),
  };
  const told = [...editMoves(alone, before, after), ...sentenceMoves(alone, before, after)];
  if (moves.some(tells) || told.length > 0) return told;
  const turned = stanceMoves(before, after);
  return turned.length > 0 ? turned : valenceMoves(sentences, before, after);
}

function tells({ direction }: Move): boolean {
  return direction !== "unclear";
}

function isWithin(move: Move, places: { before?: Stretch; after?: Stretch }): boolean {
  return isIn(move.before, places.before) || isIn(move.after, places.after);
}

function isIn(part: Stretch | null, whole: Stretch | undefined): boolean {
  return part !== null && whole !== undefined && part.start >= whole.start && part.start < whole.end;
}

/** Lists under a heading of these families grow at the user's cost: one more recipient, one more kind of data. */
const LISTED: ReadonlySet<string> = new Set([
  ...PROVISION_FAMILIES.collection,
  ...PROVISION_FAMILIES.use,
  ...PROVISION_FAMILIES.sharing,
]);

/** A clause that comes or goes: its words, and whether it is an entry of a list or table. */
export interface LoneClause {
  readonly text: string;
  readonly listed: boolean;
}

/** Which way a clause moves the user's position by appearing. */
export function directionOfAddition(rating: ClauseRating, { text, listed }: LoneClause): Direction {
  if (rating.protective || promisesNotice(text)) return "better";
  if (rating.score === null && listed && rating.types.some(({ id }) => LISTED.has(id))) return "worse";
  return rating.score !== null && rating.score > INFORMS ? "worse" : "unclear";
}

/** Which way a clause moves the user's position by going. */
export function directionOfRemoval(rating: ClauseRating, clause: LoneClause): Direction {
  const added = directionOfAddition(rating, clause);
  if (added === "unclear") return added;
  return added === "better" ? "worse" : "better";
}

function settle(moves: readonly Move[], before: RatedSide, after: RatedSide): Direction {
  const worse = moves.some(({ direction }) => direction === "worse");
  const better = moves.some(({ direction }) => direction === "better");
  if (worse && better) return "mixed";
  if (worse) return "worse";
  if (better) return "better";
  const difference = (after.rating.score ?? 0) - (before.rating.score ?? 0);
  const comparable = after.rating.score !== null && before.rating.score !== null;
  if (comparable && Math.abs(difference) >= TELLING) return difference > 0 ? "worse" : "better";
  const kind = newKind(before.rating, after.rating);
  if (kind !== null && !isPartOf(before.text, after.text)) return kind;
  return "unclear";
}

/** Whether the shorter wording says nothing that the longer one does not: then only words of it came or went. */
function isPartOf(before: string, after: string): boolean {
  if (NEGATES.test(before) !== NEGATES.test(after)) return false;
  const [one, other] = [new Set(contentWords(before)), new Set(contentWords(after))];
  const [shorter, longer] = one.size < other.size ? [one, other] : [other, one];
  return [...shorter].every((word) => longer.has(word));
}

const NEGATES = /\b(?:not?|never|neither|nor|cannot|without|none|nobody)\b|n['’]t\b/i;

/** A clause that had no severity and now weighs, as another kind of clause, is worse; the reverse is better. */
function newKind(before: ClauseRating, after: ClauseRating): Direction | null {
  if (before.types.some(({ id }) => id !== "other" && after.types.some((type) => type.id === id))) return null;
  if (before.score === null && !before.protective && (after.score ?? 0) >= WEIGHS) return "worse";
  if (after.score === null && !after.protective && (before.score ?? 0) >= WEIGHS) return "better";
  return null;
}

function typesOf(before: RatedSide, after: RatedSide): ReadonlySet<ProvisionType> {
  return new Set([...before.rating.types, ...after.rating.types].map(({ id }) => id));
}

function classify({ text, path }: RatedSide): Classification {
  return classifyClause(text, path);
}
