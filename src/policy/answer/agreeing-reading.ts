import { explainClause, isReading } from "../explain/explain.js";
import { rateClause } from "../severity/rate.js";
import { readStatements } from "../statements/read-statements.js";
import type { Statement } from "../statements/statement.js";
import { titleOfType } from "../type-titles.js";
import type { Question } from "./read-question.js";
import type { ToldSentence } from "./told-sentence.js";
import { shareOfWords } from "./word-match.js";

/** A sentence that lacks more of the question's words may answer another one: "can I refuse the necessary cookies?". */
const MOST_WORDS = 0.75;

/**
 * Our reading of a sentence that is of a type asked about, where every statement and figure of the reading is one of the
 * sentence's own; else null, and the quote stands alone.
 */
export function agreeingReading({ types, words }: Question, told: ToldSentence): string | null {
  if (told.clause.lead !== null || told.clause.kind !== "paragraph") return null;
  if (shareOfWords(words, (word) => told.sentence.words.has(word)) < MOST_WORDS) return null;
  const rating = rateClause({ text: told.text, path: [] });
  const lead = rating.types[0]?.id ?? "other";
  if (lead === "other" || (types.length > 0 && !types.includes(lead))) return null;
  const explanation = explainClause({ path: [], quote: told.text }, rating);
  const { says } = explanation;
  return isReading(explanation) && agrees(says, told) ? `Our reading (${titleOfType(lead)}): ${says}` : null;
}

function agrees(says: string, { statements, sentence }: ToldSentence): boolean {
  const ours = readStatements(says);
  const figures = says.match(/\d+/g) ?? [];
  return (
    ours.length > 0 &&
    ours.every((one) => statements.some((other) => saysSame(one, other))) &&
    figures.every((figure) => sentence.folded.includes(figure))
  );
}

/** Sure of both, and the same party does or may do the same. */
function saysSame(one: Statement, other: Statement): boolean {
  return (
    (["party", "modality", "negated", "action"] as const).every(
      (field) => one[field].sure && other[field].sure && one[field].value === other[field].value,
    ) && one.conditions.every(({ kind }) => other.conditions.some((condition) => condition.kind === kind))
  );
}
