import { asksContractor, definesAsked, namesContractor, termAsked } from "./asked-definition.js";
import weights from "./evidence-weights.json" with { type: "json" };
import type { Question } from "./read-question.js";
import { SENTENCE_EVIDENCE } from "./sentence-evidence.js";
import { putsOtherCase } from "./tables/narrower-cases.js";
import type { WeighedSentence } from "./weigh-sentences.js";
import { shareOfWords } from "./word-match.js";

/**
 * How far what was found answers. states: told as what the policy says · closest: quoted as the closest clause, and nothing is
 * claimed · unclear: nothing was found that surely answers, and that it is not stated is not claimed either · none: not stated, and
 * the closest clause is quoted at most as what is nearest.
 */
export type Sureness = "states" | "closest" | "unclear" | "none";

/** Points from which a clause is quoted, and from which it is told, as log odds: see the figures of `fit-evidence.ts`. */
const CLOSEST = 0;
const STATES = 2.5;
/** With fewer points than these it is said not to be stated. */
const UNCLEAR = -2.3;
/** A sentence that says less than this to the question, or has fewer of its words, is not even the closest. */
const WORTH_QUOTING = 2;
const SOME_WORDS = 0.3;
/** Evidence that is this likely to answer is shown, whatever its sentences say. */
const LIKELY = 0.45;

/** A number of things or a share is asked for, which only a sentence with a number tells. */
const ASKS_NUMBER = /\bhow many\b|\bpercent(?:age)?\b/;
const A_NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|hundred|thousand|million|unlimited|no limit|single|each|every)\b/;

/** `chance` is that of the text to answer at all, 0 to 1, by the evidence for its best clause. */
export function surenessOf(chance: number, best: WeighedSentence | undefined, question: Question): Sureness {
  if (best === undefined) return "none";
  const points = sureOf(chance, best);
  if (ASKS_NUMBER.test(question.folded) && !A_NUMBER.test(best.sentence.folded)) return "none";
  const term = termAsked(question);
  if (term !== null && !definesAsked(question, best.text)) {
    return points >= CLOSEST && term.every((word) => best.sentence.words.has(word)) ? "closest" : "none";
  }
  if (points >= CLOSEST && isOfOtherCase(question, best)) return "closest";
  if (points >= STATES && asksContractor(question) && !namesContractor(question, best.text)) return "closest";
  if (points >= STATES) return "states";
  if (points >= CLOSEST) return "closest";
  return points >= UNCLEAR ? "unclear" : "none";
}

/** Asked for business users, a sentence for consumers is not the answer. */
function isOfOtherCase({ folded }: Question, { clause, text }: WeighedSentence): boolean {
  return putsOtherCase(folded, [...clause.path.slice(-2), clause.lead ?? "", text].join(" \u00b7 "));
}

const POINTS: Readonly<Record<string, number>> = weights.sure;

/** The two witnesses together, as log odds: the evidence for the best clause, and what the best sentence says to the question. */
function sureOf(chance: number, { evidence, weight }: WeighedSentence): number {
  const said = SENTENCE_EVIDENCE.reduce((sum, name, at) => sum + (evidence[at] ?? 0) * (POINTS[name] ?? 0), 0);
  return said + weights.sureOdds * logOdds(chance) + weights.sureWeight * weight + weights.sureBias;
}

/** Whether a sentence is worth showing to one who is told that nothing answers. */
export function isWorthQuoting({ words }: Question, { weight, sentence, clause }: WeighedSentence): boolean {
  const share = shareOfWords(words, (word) => sentence.words.has(word) || clause.headed.has(word));
  return weight >= WORTH_QUOTING && share >= SOME_WORDS;
}

/** Whether the clause with the most evidence is shown as the closest. */
export function isLikely(chance: number): boolean {
  return chance >= LIKELY;
}

function logOdds(chance: number): number {
  const bounded = Math.min(0.999, Math.max(0.001, chance));
  return Math.log(bounded / (1 - bounded));
}
