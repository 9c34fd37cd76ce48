import type { Classification } from "../classify/classify.js";
import { scoreKinds } from "../classify/model/score-sentence.js";
import type { Wording } from "../clause-reading.js";
import { lines } from "../reading/lines.js";
import type { DefinedTerms, Statement } from "../statements/statement.js";
import type { ClauseSentence } from "./clause-sentence.js";
import { decideMeaning } from "./decide-meaning.js";
import { readInPlace } from "./meaning-features.js";
import { getMeaningModel } from "./meaning-model.js";
import { CHIEF, textsOf } from "./meanings.js";
import { sentencesOf } from "./sentences-of.js";
import { traitsOf } from "./tables/meaning-parties.js";

/** More sentences of a clause are not read. */
const MOST_SENTENCES = 24;

/** What each sentence of a clause does, in order. Pure and deterministic. */
export function readMeanings(clause: Wording, classification: Classification, terms?: DefinedTerms): ClauseSentence[] {
  const { quote, path, leadIn = null } = clause;
  const kinds = classification.types.map(({ id }) => id);
  const sentences = sentencesOf(quote, classification).slice(0, MOST_SENTENCES);
  const model = getMeaningModel();
  return sentences.map(({ start, end, own }, index) => {
    const text = quote.slice(start, end);
    const place = { text, leadIn, path, kinds, own, index, count: sentences.length, terms };
    const { features, statements } = readInPlace(place);
    const scores = scoreKinds(features, model);
    const around = `${leadIn ?? ""} ${path.at(-1) ?? ""} ${text}`;
    const meaning = decideMeaning(scores, turnedBy(statements, around));
    const chief = scores.find(({ type }) => type === CHIEF)?.confidence ?? 0;
    return { text, start, chief, meaning, texts: textsOf(meaning ?? "") ?? null, silent: meaning === "nothing" };
  });
}

/** A word that denies, or that says without one that something is left, shut out or given up. */
const DENIES = new RegExp(
  lines`
    \b(?:no|not|never|none|nor|neither|nobody|nothing|cannot|without|less|exclu\w+|disclaim\w*|as is|as available|own risk
    |except\w*|only|final|refrain\w*|free of|avoid\w*|waive\w*|release\w*|non-?\w+|un\w+able|decline\w*|exempt\w*
    |prohibit\w*|limit\w*|beyond)\b
    |n[’']t\b
  `,
  "i",
);

/**
 * Which meanings all that is sure of the sentence speaks against: those that would turn who acts, tell as done what is denied, or
 * as denied what nothing `around` it denies.
 */
function turnedBy(statements: readonly Statement[], around: string): (meaning: string) => boolean {
  const told = statements.filter(({ negated }) => negated.sure);
  const deniesAll = told.length > 0 && told.every(({ negated }) => negated.value);
  const affirms = !DENIES.test(around);
  const sure = new Set(
    statements.flatMap(({ party }) => (party.sure && party.value !== "unknown" ? [party.value] : [])),
  );
  return (meaning) => {
    const { isDone, isDenied, party } = traitsOf(meaning);
    if ((deniesAll && isDone) || (affirms && isDenied)) return true;
    return party !== null && sure.size > 0 && !sure.has(party);
  };
}
