import { type Classification, classifyClause } from "../classify/classify.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import type { ClauseRating, Direction } from "../types.js";
import { exceptionMoves } from "./exceptions.js";
import { factorMoves, modalityMoves, polarityMoves, quantityMoves, setMoves } from "./find-moves.js";
import type { Move } from "./move.js";
import { negationMoves } from "./negation.js";
import { phraseMoves } from "./phrase-moves.js";
import { serviceMoves } from "./services.js";
import { readSides } from "./sides.js";
import { differsInStyleOnly } from "./wording.js";

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
  const sides = readSides(before.text, after.text);
  const moves = distinct([
    ...polarityMoves(classify(before), classify(after)),
    ...modalityMoves(sides.before, sides.after),
    ...negationMoves(sides.before, sides.after),
    ...quantityMoves(sides.before, sides.after),
    ...factorMoves(sides.before, sides.after, typesOf(before, after)),
    ...phraseMoves(sides.before, sides.after),
    ...exceptionMoves(sides.before, sides.after),
    ...setMoves(sides.before, sides.after),
    ...serviceMoves(sides.before, sides.after),
  ]);
  const counted = withoutFirmness(withoutWaysOut(withoutConsolation(moves)));
  return { direction: settle(counted, before, after), moves: counted };
}

/** Lists under a heading of these families grow at the user's cost: one more recipient, one more kind of data. */
const LISTED: ReadonlySet<string> = new Set([
  ...PROVISION_FAMILIES.collection,
  ...PROVISION_FAMILIES.use,
  ...PROVISION_FAMILIES.sharing,
]);

/** Which way a clause moves the user's position by appearing. `listed` when it is an entry of a list or table. */
export function directionOfAddition(rating: ClauseRating, { listed }: { listed: boolean }): Direction {
  if (rating.protective) return "better";
  if (rating.score === null && listed && rating.types.some(({ id }) => LISTED.has(id))) return "worse";
  return rating.score !== null && rating.score > INFORMS ? "worse" : "unclear";
}

/** Which way a clause moves the user's position by going. */
export function directionOfRemoval(rating: ClauseRating, entry: { listed: boolean }): Direction {
  const added = directionOfAddition(rating, entry);
  if (added === "unclear") return added;
  return added === "better" ? "worse" : "better";
}

/** Ways out that come with an opt-out. */
const WAYS_OUT: ReadonlySet<string> = new Set(["granular control", "easy way", "opt-out window", "a right stated"]);

/** A promise that fell, or came. */
const PROMISES: ReadonlySet<string> = new Set(["promise", "negation"]);
/** What softens a power to act: nothing beside the promise not to act at all. */
const CONSOLATIONS: ReadonlySet<string> = new Set([
  ...WAYS_OUT,
  "consent",
  "exception",
  "your approval",
  "asked first",
]);

/** "We will not train" became "we train unless you opt out": the way out is no gain, and its going no loss. */
function withoutConsolation(moves: readonly Move[]): readonly Move[] {
  const turned = moves.find(({ name }) => PROMISES.has(name));
  if (turned === undefined) return moves;
  return moves.filter(({ name, direction }) => !CONSOLATIONS.has(name) || direction === turned.direction);
}

/** When consent gives way to an opt-out, the way out is no gain beside it; and no loss when consent comes in its place. */
function withoutWaysOut(moves: readonly Move[]): readonly Move[] {
  const ladder = moves.find(({ name }) => name === "consent" || name === "your acceptance asked");
  if (ladder === undefined) return moves;
  return moves.filter(({ name, direction }) => !WAYS_OUT.has(name) || direction === ladder.direction);
}

/** "We use" and "we may use" hardly differ beside a move of substance. */
function withoutFirmness(moves: readonly Move[]): readonly Move[] {
  const others = moves.filter(({ name }) => name !== "firmness");
  return others.some(({ weight }) => weight === "full") ? others : moves;
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
  if (kind !== null) return kind;
  if (moves.length === 0 && differsInStyleOnly(before.text, after.text)) return "editorial";
  return "unclear";
}

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

/** A move told twice (a promise that fell is also a modal that changed) counts once, under its first name. */
function distinct(moves: readonly Move[]): Move[] {
  return moves.filter(
    (move, index) =>
      !moves.slice(0, index).some((other) => overlap(other.before, move.before) && overlap(other.after, move.after)),
  );
}

function overlap(a: Move["before"], b: Move["before"]): boolean {
  if (b === null) return a === null;
  return a !== null && a.start < b.end && b.start < a.end;
}
