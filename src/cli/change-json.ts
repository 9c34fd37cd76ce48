import type { Move } from "../policy/direction/move.js";
import type { Stretch } from "../policy/reading/split-sentences.js";
import { plainReason } from "../policy/reason.js";
import type { JudgedChange } from "../policy/report/clause-changes.js";
import { rateClause } from "../policy/severity/rate.js";
import type { ClauseChange, Span } from "../policy/types.js";
import { readingJson } from "./reading-json.js";
import { typeScores } from "./type-scores.js";

/** A clause change; its types with how sure each is and why, read from the newer side that has the type. */
export function changeJson(change: ClauseChange) {
  const sides = [change.after, change.before].filter((side) => side !== null);
  const scores = sides.flatMap(({ quote, path }) => typeScores({ text: quote, path, types: change.types }));
  const first = change.types.flatMap((type) => scores.find(({ id }) => id === type) ?? []);
  return { ...change, reasons: change.reasons.map(plainReason), typeScores: first };
}

/** The same with what moved in it, and our reading of the newer wording, or of the one that is gone. */
export function explainedChangeJson({ change, moves }: JudgedChange) {
  return { ...changeJson(change), moves: moves.map((move) => moveJson(move, change)), ...readingOf(change) };
}

function readingOf(change: ClauseChange) {
  const span = change.after ?? change.before;
  if (span === null || change.kind === "moved") return { whatWouldChange: [], explanation: null };
  const { types } = rateClause({ text: span.quote, path: span.path });
  return readingJson(span, { ...change, types });
}

function moveJson({ name, direction, before, after, times }: Move, change: ClauseChange) {
  const sides = { before: placed(before, change.before), after: placed(after, change.after) };
  return { name, direction, ...sides, ...(times === undefined ? {} : { times }) };
}

/** The words of one side, placed in that side's text. */
function placed(place: Stretch | null, span: Span | null) {
  if (place === null || span === null) return null;
  const quote = span.quote.slice(place.start, place.end);
  return { quote, start: span.start + place.start, end: span.start + place.start + quote.length };
}
