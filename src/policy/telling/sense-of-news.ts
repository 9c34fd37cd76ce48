import type { EditedSentence } from "../sense/edit-features.js";
import { readEdit } from "../sense/read-edit.js";
import { readSense } from "../sense/read-sense.js";
import type { News, RatedSentence } from "./news.js";
import type { Point } from "./points.js";
import type { NewsStatements, PlacedStatement } from "./statements-of-news.js";

/** How a reader would take a piece of news by itself. */
export interface NewsSense {
  /** How much somebody would want to be told of it: 0 nobody cares, 1 a detail, 2 material, 3 the headline. Expected value. */
  readonly matters: number;
  /** Chances that one who uses the service is worse off, and better off, 0 to 1; both where it gives and takes. */
  readonly worse: number;
  readonly better: number;
}

/** How a reader would take a piece of news: `placed` is what its sides state, `points` what moved in that. */
export function senseNews(news: News, placed: NewsStatements, points: readonly Point[]): NewsSense {
  const edited = editedOf(news, placed, points);
  if (edited !== null) return readEdit(edited);
  const { before, after } = news;
  const [side, stated] = after === null ? [before, placed.before] : [after, placed.after];
  if (side === null) return { matters: 0, worse: 0, better: 0 };
  const { matters, favoursUser, favoursCompany } = readSense(side.sentence.text, statementsOf(stated));
  const [worse, better] = after === null ? [favoursUser, favoursCompany] : [favoursCompany, favoursUser];
  return { matters, worse, better };
}

/** A reworded sentence as the model of edits reads it; null for one that came or went. */
export function editedOf(
  { before, after, edits, direction, moves }: News,
  placed: NewsStatements,
  points: readonly Point[],
): EditedSentence | null {
  if (before === null || after === null) return null;
  const changed = (side: "before" | "after", { text }: RatedSentence["sentence"]) =>
    edits.map((edit) => text.slice(edit[side].start, edit[side].end));
  return {
    before: { ...readSide(before, placed.before), changed: changed("before", before.sentence) },
    after: { ...readSide(after, placed.after), changed: changed("after", after.sentence) },
    moved: { direction, moves },
    points,
  };
}

function readSide({ sentence, rating }: RatedSentence, placed: readonly PlacedStatement[]) {
  const statements = statementsOf(placed);
  return { text: sentence.text, rating, statements, sense: readSense(sentence.text, statements) };
}

function statementsOf(placed: readonly PlacedStatement[]) {
  return placed.map(({ statement }) => statement);
}
