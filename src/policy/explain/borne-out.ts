import { lines } from "../reading/lines.js";
import { readStatements } from "../statements/read-statements.js";
import type { Action, Party, Statement } from "../statements/statement.js";
import { PROVISION_FAMILIES, type ProvisionType } from "../taxonomy.js";
import type { ClauseSentence } from "./slots.js";

/** Kinds whose readings tell what is done with data, or what machines may do: they stand only on an act that is stated. */
const ACTS_WITH_DATA: ReadonlySet<ProvisionType> = new Set([
  ...PROVISION_FAMILIES.ai,
  ...PROVISION_FAMILIES.collection,
  ...PROVISION_FAMILIES.use,
  ...PROVISION_FAMILIES.sharing,
  "retention",
  "breach-notice",
] as const);
/** Kinds by which data goes to others: a party with a name of its own ("the Recipient may share") is not the company. */
const GOES_TO_OTHERS: ReadonlySet<ProvisionType> = new Set(PROVISION_FAMILIES.sharing);
const SHARES: ReadonlySet<Action> = new Set(["shares", "sells", "transfers"] as const);
/** What a clause of a kind does, by whoever does it: a licence is the user's to the company or the company's to the user. */
const ACTS_OF_KINDS: Readonly<Partial<Record<ProvisionType, readonly Action[]>>> = {
  "content-licence": ["licenses"],
  "feedback-licence": ["licenses", "assigns"],
  indemnification: ["indemnifies"],
  "warranty-disclaimer": ["disclaims", "warrants"],
};
const OF_USER = /^you (?:must|let|give|grant|agree|cover)\b/i;
/** "We grant you a right to use the app" provides something, and licenses nothing of the user's. */
const GRANTS_USER = /\bgrants? (?:to )?you (?:an?|the|only|no) /;
const OF_COMPANY = /^the company\b/i;
/** More of a sentence is not read for it, in characters. */
const READ = 600;

/** A rule that is switched off in the cases named: it is not the rule. */
const SWITCHED_OFF = new RegExp(lines`
  \b(?:obligations?|sections?|clauses?|paragraphs?|limitations?|exclusions?|provisions?|warrant(?:y|ies)|indemnit(?:y|ies)|waivers?|restrictions?|this)
  (?: \(?[\w.]{1,12}\)?){0,4} (?:do|does|will|shall|would) not (?:\w+ ){0,1}(?:apply|extend|cover)\b
  |\bneither (?:party s|party's) (?:\w+ ){1,5}(?:obligations?|duty) (?:will|shall) apply\b
`);
/** Tells what was edited in the policy, and is no rule of it. */
const TELLS_EDITS = new RegExp(lines`
  ^\W*we(?: have|'ve|ve)?(?: also)? (?:added|clarified|updated|removed|simplified|revised|moved|renamed|expanded|reorgani[sz]ed|rewrote)\b
`);
/** Names a legal basis, which is stated without any verb of data. */
const LEGAL_BASIS = /\b(?:legal|lawful) (?:basis|bases|grounds?)\b/;
/** "Our service is not directed to children" has no act, and yet is a rule. */
const A_SENTENCE = /\b(?:is|are|do|does|must|may|should|will|can|cannot)\b/;
/** What a reading says of the case in which it holds. */
const SAYS_CASE = /\b(?:if|once|unless|only|consent|agree|allow|permission|choice|choose|opt-out)\b/i;

/**
 * Whether the sentences of a kind bear out a reading of it: they are no exclusion of the rule and no note on edits, and for what is
 * done with data they state an act, by the company or by nobody named, in no narrower case than `said` tells.
 */
export function isBorneOut(type: ProvisionType, said: string, sentences: readonly ClauseSentence[]): boolean {
  const own = sentences.filter((sentence) => sentence.own);
  if (own.length === 0) return true;
  if (own.every(({ folded }) => SWITCHED_OFF.test(folded)) && !/\bnot\b|\bexcept/.test(said)) return false;
  if (own.every(({ folded }) => TELLS_EDITS.test(folded))) return false;
  if (!ACTS_WITH_DATA.has(type)) return !isOfOtherSide(type, said, own);
  if (own.some(({ folded }) => LEGAL_BASIS.test(folded))) return true;
  const stated = own.flatMap(({ text }) => readStatements(text.slice(0, READ).trim()));
  if (stated.length === 0) return type === "children" && own.some(({ folded }) => A_SENTENCE.test(folded));
  if (GOES_TO_OTHERS.has(type) && isOfAnother(stated)) return false;
  return SAYS_CASE.test(said) || !isOnlyByConsent(stated);
}

/** The reading tells what the user does, or what the company does, and every act of the kind that is stated is another's. */
function isOfOtherSide(type: ProvisionType, said: string, own: readonly ClauseSentence[]): boolean {
  const acts = ACTS_OF_KINDS[type];
  const side: Party | null = OF_USER.test(said) ? "user" : OF_COMPANY.test(said) ? "company" : null;
  if (acts === undefined || side === null) return false;
  const stated = own
    .flatMap(({ text }) => readStatements(text.slice(0, READ)))
    .filter(({ action }) => acts.includes(action.value));
  if (stated.length === 0) return side === "user" && own.some(({ folded }) => GRANTS_USER.test(folded));
  return stated.every(({ party }) => isSurelyNot(side, party));
}

/** Another party is read, or one with a name of its own where the company is meant. */
function isSurelyNot(side: Party, { value, sure, place }: Statement["party"]): boolean {
  if (value === side) return false;
  return (sure && value !== "unknown") || (side === "company" && value === "third-party" && place !== null);
}

/** Every act of sharing is one party's with a name of its own: "the Receiving Party", "Recipient". */
function isOfAnother(stated: readonly Statement[]): boolean {
  const shared = stated.filter(({ action }) => SHARES.has(action.value));
  return (
    shared.length > 0 && shared.every(({ party }) => !party.sure && party.place !== null && party.value !== "company")
  );
}

/** Every act stated waits for the user's consent. */
function isOnlyByConsent(stated: readonly Statement[]): boolean {
  const acts = stated.filter(({ party, action, negated }) => {
    return party.value !== "user" && action.value !== "unknown" && !negated.value;
  });
  return (
    acts.length > 0 &&
    acts.every(({ conditions }) => conditions.some(({ about, exempts }) => about === "consent" && !exempts))
  );
}
