import { doesJustIt, isAct } from "./act-match.js";
import { askedAct } from "./asked-act.js";
import { asksContractor, definesAsked, namesContractor, termAsked } from "./asked-definition.js";
import type { Question } from "./read-question.js";
import type { WeighedSentence } from "./weigh-sentences.js";
import { shareOfWords } from "./word-match.js";

/**
 * How far what was found answers. states: told as what the policy says · closest: quoted as the closest clause, and nothing is
 * claimed · none: not stated, and the closest clause is quoted at most as what is nearest.
 */
export type Sureness = "states" | "closest" | "none";

/**
 * Weights of the two witnesses: the evidence for the best clause, as log odds, and what its sentences say. Set by hand on the
 * questions of `bench/reads/answers.jsonl` (first round) and on 60 others with gold quotes; fresh rounds are measured without them.
 */
const CHANCE = 0.8;
const SENTENCE = 1.2;
/** A sentence of this weight speaks neither for nor against. */
const MIDDLE = 1.6;
/** The sentence does what is asked after; and does it, to what is asked after, in the question's own verb. */
const DOES_IT = 0.5;
const DOES_JUST_IT = 1.5;
/** Points from which a clause is quoted, and from which it is told. */
const CLOSEST = 0.15;
const STATES = 2;
/** A sentence that says less than this to the question, or has fewer of its words, is not even the closest. */
const WORTH_QUOTING = 1.2;
const SOME_WORDS = 0.3;
/** Evidence that is this likely to answer is shown, whatever its sentences say. */
const LIKELY = 0.45;

/** A number of things or a share is asked for, which only a sentence with a number tells. */
const ASKS_NUMBER = /\bhow many\b|\bpercent(?:age)?\b/;
const A_NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|unlimited|no limit|single|each|every)\b/;

/** `chance` is that of the text to answer at all, 0 to 1, by the evidence for its best clause. */
export function surenessOf(chance: number, best: WeighedSentence | undefined, question: Question): Sureness {
  if (best === undefined) return "none";
  const act = askedAct(question);
  const points =
    CHANCE * logOdds(chance) +
    SENTENCE * (best.weight - MIDDLE) +
    (best.statements.some((one) => isAct(act, one)) ? DOES_IT : 0) +
    (best.statements.some((one) => doesJustIt(act, one)) ? DOES_JUST_IT : 0);
  if (ASKS_NUMBER.test(question.folded) && !A_NUMBER.test(best.sentence.folded)) return "none";
  const term = termAsked(question);
  if (term !== null && !definesAsked(question, best.text)) {
    return points >= CLOSEST && term.every((word) => best.sentence.words.has(word)) ? "closest" : "none";
  }
  if (points >= STATES && asksContractor(question) && !namesContractor(question, best.text)) return "closest";
  if (points >= STATES) return "states";
  return points >= CLOSEST ? "closest" : "none";
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
