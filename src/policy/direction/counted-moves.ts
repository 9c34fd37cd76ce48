import { contentWords } from "../words/content-words.js";
import type { Move } from "./move.js";

/** The moves that count beside the others: what only softens, hurries or widens another move is left out. */
export function countedMoves(moves: readonly Move[], before: string, after: string): readonly Move[] {
  const known = withoutOpenWords(moves, before, after);
  return withoutFirmness(withoutVagueHaste(withoutWaysOut(withoutConsolation(known))), before, after);
}

/**
 * A move told twice (a promise that fell is also a modal that changed) counts once, under its first name; but a word of a
 * list gives way to the move of substance it is part of.
 */
export function distinctMoves(moves: readonly Move[]): Move[] {
  const weighty = [
    ...moves.filter(({ weight }) => weight === "full"),
    ...moves.filter(({ weight }) => weight === "part"),
  ];
  return weighty.filter(
    (move, index) =>
      !weighty.slice(0, index).some((other) => overlap(other.before, move.before) && overlap(other.after, move.after)),
  );
}

function overlap(a: Move["before"], b: Move["before"]): boolean {
  if (b === null) return a === null;
  return a !== null && a.start < b.end && b.start < a.end;
}

/** Ways out that come with an opt-out. */
const WAYS_OUT: ReadonlySet<string> = new Set([
  "granular control",
  "easy way",
  "opt-out window",
  "a right stated",
  "exception",
  "leave at any time",
]);

/** A promise that fell, or came. */
const PROMISES: ReadonlySet<string> = new Set(["promise", "negation", "renews by itself", "service"]);
/** What softens a power to act: nothing beside the promise not to act at all. */
const CONSOLATIONS: ReadonlySet<string> = new Set([
  ...WAYS_OUT,
  "consent",
  "exception",
  "your approval",
  "notice period",
  "warning first",
  "asked first",
]);

/**
 * "We will not train" became "we train unless you opt out": the way out is no gain, and its going no loss; nor is what a
 * promise lists or no longer lists a gain when the promise itself falls.
 */
function withoutConsolation(moves: readonly Move[]): readonly Move[] {
  const turned = moves.find(({ name }) => PROMISES.has(name));
  if (turned === undefined) return moves;
  return moves.filter(
    ({ name, direction, weight }) =>
      direction === turned.direction || !(CONSOLATIONS.has(name) || (turned.name === "promise" && weight === "part")),
  );
}

/** A deadline in figures that gives way to "without delay" is no gain, and no loss the other way round. */
function withoutVagueHaste(moves: readonly Move[]): readonly Move[] {
  const deadline = moves.find(({ name }) => DEADLINES.has(name));
  if (deadline === undefined) return moves;
  return moves.filter(({ name, direction }) => name !== "done at once" || direction === deadline.direction);
}

const DEADLINES: ReadonlySet<string> = new Set(["time to tell or answer", "time to delete or answer"]);

/** When consent gives way to an opt-out, the way out is no gain beside it; and no loss when consent comes in its place. */
function withoutWaysOut(moves: readonly Move[]): readonly Move[] {
  const ladder = moves.find(({ name }) => name === "consent" || name === "your acceptance asked");
  if (ladder === undefined) return moves;
  return moves.filter(({ name, direction }) => !WAYS_OUT.has(name) || direction === ladder.direction);
}

/** "We use" and "we may use" hardly differ beside a move of substance, or where other words changed too. */
function withoutFirmness(moves: readonly Move[], before: string, after: string): readonly Move[] {
  const others = moves.filter(({ name }) => name !== "firmness");
  return others.some(({ weight }) => weight === "full") || sharedWords(before, after) < FIRM ? others : moves;
}

/** Share of the longer wording's words that both must have for a bare modal to tell. */
const FIRM = 0.7;

/** How much of the longer wording's words both have, 0 to 1. */
function sharedWords(before: string, after: string): number {
  const [one, other] = [new Set(contentWords(before)), new Set(contentWords(after))];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / Math.max(one.size, other.size, 1);
}

/** Less than this share of the words of the longer wording stands in both: the clause was written anew. */
const REWRITTEN = 0.45;

/** In a clause written anew, an "any" that stands on one side alone tells nothing. */
function withoutOpenWords(moves: readonly Move[], before: string, after: string): readonly Move[] {
  if (sharedWords(before, after) >= REWRITTEN) return moves;
  return moves.filter(({ name, weight }) => weight === "full" || name !== "open list or open purpose");
}
