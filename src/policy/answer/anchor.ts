import { foldText } from "../reading/fold-text.js";
import { findFigures } from "../statements/figures.js";
import { contentWords } from "../words/content-words.js";
import { figureInRole, isAct } from "./act-match.js";
import { askedAct } from "./asked-act.js";
import { askedFigure } from "./asked-figure.js";
import type { Question } from "./read-question.js";
import { cellsOf } from "./table-rows.js";
import type { ToldSentence } from "./told-sentence.js";
import { type Anchor, partsOf } from "./window.js";
import { shareOfWords } from "./word-match.js";

/** What makes a part of a sentence the one that must be seen, beside the question's words in it. */
const ACT = 0.5;
const MATTER = 0.5;

/** What must be seen of a long sentence: the figure asked for, else the part with most of what the question asks. */
export function anchorOf(question: Question, told: ToldSentence): Anchor {
  return figureOf(question, told) ?? columnOf(question, told) ?? partOf(question, told);
}

/** The cell under the column that the question asks after: "Retention". */
function columnOf({ subjects, words }: Question, { clause: { columns }, text }: ToldSentence): Anchor | null {
  if (columns === null) return null;
  const asked = columns.findIndex(
    (name, at) =>
      at > 0 && (subjects[0]?.words.test(foldText(name)) || contentWords(name).some((word) => words.includes(word))),
  );
  return cellsOf(text)[asked] ?? null;
}

function figureOf(question: Question, told: ToldSentence): Anchor | null {
  const kind = askedFigure(question);
  if (kind === null) return null;
  const place = figureInRole(askedAct(question).roles, told)?.place;
  if (place?.in === "sentence") return place;
  return findFigures(told.sentence.folded).find((one) => one.kind === kind) ?? null;
}

function partOf(question: Question, { text, sentence, statements }: ToldSentence): Anchor {
  const act = askedAct(question);
  const places = statements.flatMap((one) => (isAct(act, one) && one.action.place !== null ? [one.action.place] : []));
  const acts = places.filter((place) => place.in === "sentence");
  const [first, ...others] = partsOf(text).map((part) => {
    const words = new Set(contentWords(text.slice(part.start, part.end)));
    const folded = sentence.folded.slice(part.start, part.end);
    const does = acts.some(({ start }) => start >= part.start && start < part.end);
    const matter = question.topics.some(({ stated }) => stated.test(folded));
    return {
      part,
      worth: shareOfWords(question.words, (word) => words.has(word)) + ACT * Number(does) + MATTER * Number(matter),
    };
  });
  if (first === undefined) return { start: 0, end: 0 };
  return others.reduce((best, one) => (one.worth > best.worth ? one : best), first).part;
}
