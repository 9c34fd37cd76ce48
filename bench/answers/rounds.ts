import { FIFTH_QUESTIONS } from "./fifth-questions.js";
import { FOURTH_QUESTIONS } from "./fourth-questions.js";
import { type BenchQuestion, QUESTIONS, SECOND_QUESTIONS, THIRD_QUESTIONS } from "./questions.js";
import { SEVENTH_QUESTIONS } from "./seventh-questions.js";
import { SIXTH_QUESTIONS } from "./sixth-questions.js";

/** The rounds of questions in the order they were written. */
export const ROUNDS: readonly (readonly BenchQuestion[])[] = [
  QUESTIONS,
  SECOND_QUESTIONS,
  THIRD_QUESTIONS,
  FOURTH_QUESTIONS,
  FIFTH_QUESTIONS,
  SIXTH_QUESTIONS,
  SEVENTH_QUESTIONS,
];
