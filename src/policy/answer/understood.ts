import { lines } from "../reading/lines.js";
import { readPattern } from "../reading/pattern.js";
import { isPolicyWord } from "../words/word-rarity.js";
import { isEnglish } from "./plain-question.js";
import type { Question } from "./read-question.js";
import { isOffTopic } from "./tables/off-topic.js";

/** Words by which a question is about a policy at all: its parties, its documents, what it rules. */
const ABOUT_A_POLICY = readPattern(
  lines`
    (?:
      they
      |them
      |their
      |it
      |its
      |we
      |i
      |me
      |my
      |our
      |us
      |you
      |your
      |company
      |platform
      |service
      |site
      |app
      |account
      |users?
      |customers?
      |policy
      |policies
      |terms
      |agreement
      |contract
      |clauses?
      |section
      |document
      |notice
      |rules?
      |data
      |information
      |rights?
      |allowed
      |forbidden
      |anyone
      |somebody
      |someone
      |children
      |kids
    )(?![a-z])
  `,
);

/** "cancel anytime?": a few words with a question mark ask after what they name. */
const SHORT = 3;

/** Whether the question asks something that a policy could answer. */
export function isUnderstood(question: Question): boolean {
  const { types, topics, intent, words, folded, entities } = question;
  if (!isEnglish(folded) || isOffTopic(folded)) return false;
  if (types.length > 0 || topics.length > 0) return true;
  const about = ABOUT_A_POLICY.test(folded);
  if (entities.length > 0) return about || intent === null;
  if (intent === "what-changed" || (intent === "since-when" && about)) return true;
  const onPolicies = words.filter(isPolicyWord).length;
  const short = folded.trimEnd().endsWith("?") && words.length <= SHORT && onPolicies > 0;
  return (intent !== null && (about ? onPolicies > 0 : onPolicies > 1)) || short || asksForMention(question);
}

/** "Does the policy mention drones?": any word may be asked after. */
export function asksForMention({ folded, words }: Question): boolean {
  return (
    words.length > 0 &&
    /\b(?:mention|say|says|said|state|stated?|refer|anything|something|talk|cover|policy|terms|clause)\b/.test(folded)
  );
}
