import type { Classification } from "../classify/classify.js";
import { classifyClause } from "../classify/classify.js";
import {
  type Explanation,
  type ExplanationParts,
  type Ground,
  type Polarity,
  tellExplanation,
  type Wording,
} from "../clause-reading.js";
import { distinctFacts, findFacts } from "../facts/find-facts.js";
import type { DefinedTerms } from "../statements/statement.js";
import type { ProvisionType } from "../taxonomy.js";
import { plainly, type Told, tell } from "../told.js";
import { titleOfType } from "../type-titles.js";
import type { ClauseRating, StatedFact } from "../types.js";
import { lowerFirst } from "../words/first-letter.js";
import { type ActInTime, actInTime } from "./act-in-time.js";
import type { CellTexts } from "./cell.js";
import { chooseCell } from "./choose-cell.js";
import { conditionsOf } from "./conditions-of.js";
import { findOperative, furtherStated, type Operative, statedIn } from "./operative.js";
import { type QuotedWords, quotedSentence, quotedWords } from "./quoted-words.js";
import { readClause } from "./read-clause.js";
import { standingOf } from "./standing.js";
import { statesNothing } from "./states-nothing.js";
import { LEADS_IN, PIECE, textsOfEntry, textsOfKind } from "./tables/kind-cells.js";

/** So many more sentences of a clause are told beside the one that says what it does. */
const MOST_FURTHER = 2;

/** An explanation and the side of the clause that it was chosen by. */
export interface Explained {
  readonly polarity: Polarity | null;
  readonly explanation: ExplanationParts;
}

/** Explains a clause by who acts in it which way. Nothing is stated that the clause does not carry. */
export function explainClause(clause: Wording, rating: ClauseRating): Explanation {
  const classification = classifyClause(clause.quote, clause.path);
  return tellExplanation(explainInParts(clause, rating, classification).explanation);
}

/** The same with each sentence as a template and what fills it. `classification` is that of the clause, `terms` are its document's. */
export function explainInParts(
  clause: Wording,
  rating: ClauseRating,
  classification: Classification,
  terms?: DefinedTerms,
): Explained {
  const type = rating.types[0]?.id ?? "other";
  const { sentences, stance } = readClause(clause, type, { rating, classification });
  const facts = distinctFacts(findFacts(clause.quote));
  const stated = statedIn(sentences, terms);
  const operative = findOperative(sentences, stated);
  if (operative === null || statesNothing(clause.quote))
    return { polarity: stance, explanation: onlyNamed(type, facts) };
  const standing = standingOf(clause.quote, operative);
  if (standing === "piece" || standing === "entry") {
    const texts = standing === "piece" ? PIECE : textsOfEntry(clause.quote, clause.path.at(-1));
    const words = quotedWords(clause.quote, sentences, operative, []);
    return { polarity: stance, explanation: sayParts(clause.quote, facts, texts, [{ lead: texts.lead, words }]) };
  }
  const kind = rating.types[0]?.needsReview ? null : type;
  // Where nobody who acts is sure, the words have to bear the kind out, however sure it is.
  const texts = chooseCell(operative, operative.act === "rule" ? type : kind) ?? textsOfKind(kind ?? "other");
  const further = furtherStated(operative, stated).flatMap((one) => {
    const cell = chooseCell(one, kind);
    return cell === null ? [] : [{ lead: cell.lead, one }];
  });
  const taken = further.filter(({ lead }) => lead !== texts.lead).slice(0, MOST_FURTHER);
  const alike = further.filter(({ lead }) => lead === texts.lead).map(({ one }) => one.sentence);
  const others = taken.map(({ one }) => one);
  const words = quotedWords(clause.quote, sentences, operative, others, alike);
  const parts = [
    { lead: texts.lead, words },
    ...taken.map(({ lead, one }) => ({ lead, words: quotedSentence(clause.quote, one) })),
  ];
  const explanation = sayParts(clause.quote, facts, texts, parts);
  const template = standing === "lead-in" ? `${explanation.says.template} ${LEADS_IN}.` : explanation.says.template;
  const means = [texts.means, ...conditionsOf(operative)].join(" ");
  return {
    polarity: stance,
    explanation: {
      ...explanation,
      says: { ...explanation.says, template },
      consumerImpact: { template: "{means}", slots: [means] },
      youCanDo: joinAdvice(actInTime(facts), ownWay(operative, stated, kind) ?? plainly(texts.can)),
    },
  };
}

/** What some words of a clause are, and the words. */
interface Part {
  readonly lead: string;
  readonly words: QuotedWords;
}

/** What is told of a clause: what its words are, the words, and what follows from that. */
function sayParts(
  quote: string,
  facts: readonly StatedFact[],
  { why, means, can }: CellTexts,
  parts: readonly Part[],
): ExplanationParts {
  const template = parts.map(({ lead }) => `${lead}: {words}`).join(" ");
  const says = { template, slots: parts.map(({ words }) => `\u201c${words.said}\u201d`) };
  const grounds: Ground[] = parts.flatMap(({ lead, words }) =>
    words.places.map(({ start, end }) => ({ said: lead, quote: quote.slice(start, end), start, end })),
  );
  return {
    says,
    whyItMatters: plainly(why),
    consumerImpact: plainly(means),
    youCanDo: [plainly(can)],
    ifYouDoNothing: null,
    facts,
    grounds,
  };
}

/** A right that the clause gives, or a step that it asks for, beside what it mainly does: "You may opt out", "you must notify us". */
const WAYS: ReadonlySet<Operative["act"]> = new Set(["user-may", "user-must"] as const);

function ownWay(operative: Operative, stated: readonly Operative[], kind: ProvisionType | null): Told | null {
  if (operative.act === "user-may") return null;
  const way = stated.find(
    ({ act, statement }) => WAYS.has(act) && statement?.action.sure && statement !== operative.statement,
  );
  const texts = way === undefined ? null : chooseCell(way, kind);
  return texts === null || texts.actions === null ? null : plainly(`${texts.lead}: ${lowerFirst(texts.can)}`);
}

/** The address and the time limit that the clause states come first, and in place of advice on the same act. */
function joinAdvice(act: ActInTime | null, advice: Told): Told[] {
  if (act === null) return [advice];
  const first = { template: "{act}", slots: [act.said] };
  return act.covers.test(tell(advice)) ? [first] : [first, advice];
}

/** A title names what follows it. */
function onlyNamed(type: ProvisionType, facts: readonly StatedFact[]): ExplanationParts {
  return {
    says: {
      template: "These words name {kind} and state nothing by themselves.",
      slots: [lowerFirst(titleOfType(type))],
    },
    whyItMatters: null,
    consumerImpact: null,
    youCanDo: [],
    ifYouDoNothing: null,
    facts,
    grounds: [],
  };
}
