import type { ClauseOperation } from "../compare/operation.js";
import {
  type DirectionOfChange,
  directionOfAddition,
  directionOfChange,
  directionOfRemoval,
} from "../direction/direction.js";
import { findDates } from "../reading/find-dates.js";
import type { Stretch } from "../reading/split-sentences.js";
import type { SentenceAlignment } from "../sentences/align-sentences.js";
import type { FindOwnWords } from "../sentences/rearranged.js";
import type { Rename } from "../sentences/renames.js";
import type { Sentence } from "../sentences/sentence.js";
import { rateClause } from "../severity/rate.js";
import type { ProvisionType } from "../taxonomy.js";
import type { ClauseRating, Direction } from "../types.js";
import { type Edit, findEdits } from "./edits.js";
import { ownEdit } from "./own-edit.js";
import { findPageLines } from "./page-lines.js";
import type { Standing } from "./standing-words.js";

/** A sentence with what the analysis says of it by itself. */
export interface RatedSentence {
  readonly sentence: Sentence;
  readonly rating: ClauseRating;
}

/** One sentence that came, went or was reworded. */
export interface News {
  readonly before: RatedSentence | null;
  readonly after: RatedSentence | null;
  /** What was replaced in a reworded sentence; empty for one that came or went. */
  readonly edits: readonly Edit[];
  readonly direction: Direction;
  readonly moves: DirectionOfChange["moves"];
  readonly types: readonly ProvisionType[];
}

/** The side on which a piece of news stands, the new one where there are both. */
export function sideOfNews({ before, after }: News): RatedSentence | null {
  return after ?? before;
}

/** The sentences that came, went or were reworded, in the order of the new text; the page's own furniture is none of them. */
export function findNews(
  alignment: SentenceAlignment,
  operations: readonly ClauseOperation[],
  standing: Standing,
): News[] {
  const noise = noisyClauses(operations);
  const isLine = findPageLines(alignment);
  const isWording = (sentence: Sentence, side: "before" | "after") =>
    !noise[side].has(sentence.clause) && !isLine(sentence);
  const found = [
    ...alignment.reworded
      .filter(({ before, after }) => isWording(before, "before") && isWording(after, "after"))
      .map(({ before, after }) => reworded(before, after, { ...alignment, standing })),
    ...alignment.added.filter((sentence) => isWording(sentence, "after")).map(added),
    ...alignment.removed.filter((sentence) => isWording(sentence, "before")).map(removed),
  ].filter((news) => news !== null);
  const ends = { before: alignment.before.at(-1)?.end ?? 1, after: alignment.after.at(-1)?.end ?? 1 };
  return found.sort((a, b) => placeOf(a, ends) - placeOf(b, ends));
}

/** How far down the text a piece of news stands, 0 to 1. */
function placeOf({ before, after }: News, ends: { readonly before: number; readonly after: number }): number {
  if (after !== null) return after.sentence.start / ends.after;
  return (before?.sentence.start ?? 0) / ends.before;
}

const DIVIDED: ReadonlySet<string> = new Set(["segmentation", "repeated-text"]);

function noisyClauses(operations: readonly ClauseOperation[]) {
  const quiet = operations.filter(({ noise }) => noise !== null && !DIVIDED.has(noise));
  const of = (side: "before" | "after") => new Set(quiet.flatMap((operation) => operation[side] ?? []));
  return { before: of("before"), after: of("after") };
}

function rate(sentence: Sentence): RatedSentence {
  const rating = rateClause({ text: sentence.text, path: sentence.path });
  if (sentence.kind !== "heading") return { sentence, rating };
  const { types } = rating;
  return { sentence, rating: { types, severity: null, score: null, protective: false, reasons: [] } };
}

function added(sentence: Sentence): News {
  const after = rate(sentence);
  const direction = directionOfAddition(after.rating, { text: sentence.text, listed: isListed(sentence) });
  return { before: null, after, edits: [], direction, moves: [], types: typesOf(after.rating) };
}

function removed(sentence: Sentence): News {
  const before = rate(sentence);
  const direction = directionOfRemoval(before.rating, { text: sentence.text, listed: isListed(sentence) });
  return { before, after: null, edits: [], direction, moves: [], types: typesOf(before.rating) };
}

/** What of a reworded sentence is told elsewhere, or no news. */
interface Known {
  readonly renames: readonly Rename[];
  readonly standing: Standing;
  readonly ownWords: FindOwnWords;
}

/** A reworded sentence as news; null where only names moved that were replaced throughout, or words that stand in both texts. */
export function reworded(old: Sentence, young: Sentence, { renames, standing, ownWords }: Known): News | null {
  const edits = findEdits(old.text, young.text)
    .filter((edit) => !isRename(edit, old.text, young.text, renames) && !onlyMoved(edit, { old, young }, standing))
    .filter((edit) => !isDateLine(edit, { old, young }))
    .flatMap((edit) => ownEdit(edit, { before: old, after: young }, ownWords) ?? []);
  if (edits.length === 0) return null;
  const [before, after] = [rate(old), rate(young)];
  const { direction, moves } = directionOfChange(sideOf(before), sideOf(after));
  return { before, after, edits, direction, moves, types: typesOf(after.rating, before.rating) };
}

/** What came into a sentence stood elsewhere before, or what left it still stands. */
function onlyMoved(
  { before, after }: Edit,
  { old, young }: { readonly old: Sentence; readonly young: Sentence },
  standing: Standing,
): boolean {
  if (before.start === before.end) return standing.before.holds(young.text.slice(after.start, after.end));
  return after.start === after.end && standing.after.holds(old.text.slice(before.start, before.end));
}

/** A line that says of itself when it was written: "Updated: October 7 2026, 12:10 GMT". */
const WRITTEN_ON = /^.{0,120}\b(?:updated|modified|revised|reviewed|previous versions?|archived)\b/is;
const LONGEST_DATE_LINE = 40;

/** Only the day of such a line is another one. */
function isDateLine(
  { before, after }: Edit,
  { old, young }: { readonly old: Sentence; readonly young: Sentence },
): boolean {
  if (young.tokens.length > LONGEST_DATE_LINE || !WRITTEN_ON.test(young.text) || !WRITTEN_ON.test(old.text))
    return false;
  const touches = (text: string, side: Stretch) =>
    side.start === side.end || findDates(text).some(({ start, end }) => start < side.end && end > side.start);
  return touches(old.text, before) && touches(young.text, after);
}

/** A name replaced throughout is told once, not here. */
function isRename({ before, after }: Edit, old: string, young: string, renames: readonly Rename[]): boolean {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/[’']s(?![\p{L}\p{N}])/gu, "")
      .replace(/[^\p{L}\p{N}]+/gu, "");
  const [was, now] = [plain(old.slice(before.start, before.end)), plain(young.slice(after.start, after.end))];
  return renames.some((rename) => plain(rename.was) === was && plain(rename.now) === now);
}

function sideOf({ sentence, rating }: RatedSentence) {
  return { text: sentence.text, path: sentence.path, rating };
}

function typesOf(...ratings: readonly ClauseRating[]): ProvisionType[] {
  const ids = ratings.flatMap(({ types }) => types.map(({ id }) => id));
  const known = [...new Set(ids)].filter((id) => id !== "other");
  return known.length > 0 ? known : ["other"];
}

function isListed({ kind }: Sentence): boolean {
  return kind === "item" || kind === "row";
}
