import eighth from "./eighth-questions.json" with { type: "json" };
import { FIFTH_QUESTIONS } from "./fifth-questions.js";
import { FOURTH_QUESTIONS } from "./fourth-questions.js";
import ninth from "./ninth-questions.json" with { type: "json" };
import { type BenchQuestion, QUESTIONS, SECOND_QUESTIONS, THIRD_QUESTIONS } from "./questions.js";
import { SEVENTH_QUESTIONS } from "./seventh-questions.js";
import { SIXTH_QUESTIONS } from "./sixth-questions.js";
import tenth from "./tenth-questions.json" with { type: "json" };

/** Expected of what is no question about a policy. */
export const NOT_UNDERSTOOD = "NOT-UNDERSTOOD";

/** The rounds of questions in the order they were written. */
export const ROUNDS: readonly (readonly BenchQuestion[])[] = [
  QUESTIONS,
  SECOND_QUESTIONS,
  THIRD_QUESTIONS,
  FOURTH_QUESTIONS,
  FIFTH_QUESTIONS,
  SIXTH_QUESTIONS,
  SEVENTH_QUESTIONS,
  eighth.map(readRow),
  ninth.map(readRow),
  tenth.map(readRow),
];

/** A row of a data file: JSON knows no tuples. */
function readRow([policy, question, expected]: readonly (string | null)[]): BenchQuestion {
  return [policy ?? "", question ?? "", expected ?? null];
}
