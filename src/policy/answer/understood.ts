import { readPattern } from "../reading/pattern.js";
import { isPolicyWord } from "../words/word-rarity.js";
import { isEnglish } from "./plain-question.js";
import type { Question } from "./read-question.js";

/** Words by which a question is about a policy at all: its parties, its documents, what it rules. */
const ABOUT_A_POLICY = readPattern(
  "(?:they|them|their|it|its|we|i|me|my|our|us|you|your|company|platform|service|site|app|account|users?|customers?|policy|policies|terms|agreement|contract|clauses?|section|document|notice|rules?|data|information|rights?|allowed|forbidden)",
);
/** Talk that is no question about a policy, though it says "you" or "me". */
const SMALL_TALK = readPattern(
  "(?:how are you|who (?:are|made) you|tell me (?:a|another|about yourself)|good (?:morning|evening|night)|thank(?:s| you)|your name|(?:are|can) you (?:a|an|human|real|hear|sing|write|help me))",
);

/** Whether the question asks something that a policy could answer. */
export function isUnderstood(question: Question): boolean {
  const { types, intent, words, folded, entities } = question;
  if (!isEnglish(folded)) return false;
  if (SMALL_TALK.test(folded) && types.length === 0) return false;
  if (types.length > 0 || entities.length > 0) return true;
  if (intent === "what-changed" || (intent === "since-when" && ABOUT_A_POLICY.test(folded))) return true;
  return (intent !== null && words.some(isPolicyWord) && ABOUT_A_POLICY.test(folded)) || asksForMention(question);
}

/** "Does the policy mention drones?": any word may be asked after. */
function asksForMention({ folded, words }: Question): boolean {
  return (
    words.length > 0 &&
    /\b(?:mention|say|says|said|state|stated?|refer|anything|something|talk|cover|policy|terms|clause)\b/.test(folded)
  );
}
