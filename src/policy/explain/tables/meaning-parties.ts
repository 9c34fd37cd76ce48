import { lines } from "../../reading/lines.js";

/** Meanings that hold only where the user acts, or only where the company does; the others may be worded from either side. */
const USER = new RegExp(lines`
  ^(?:user-must|user-may|user-warrants|indemnify-by-user|keep-safe|tell-company|end-user|right-|withdraw-consent
  |opt-out-sale|licence-from-user|assign-user-ban|cooperation|group:duty)
`);
const COMPANY = new RegExp(lines`
  ^(?:end-company|remove-content|refuse|terms-change|service-change|price-change|sale$|share-(?!consent|users)
  |deletion-by-company|indemnify-by-company|company-|collect-automatic|use-|assign-company|licence-to-user
  |group:acts-of-company)
`);
/** Meanings of acts that are done: of a sentence that denies all it states they are never true. */
const DONE = new RegExp(lines`
  ^(?:refund|payout|sale$|transfer$|share-(?!not)|use-(?!limits|ai|jobs|other)|collect-(?!not|children|cookies)|end-user
  |licence-|group:(?:use|sharing|collection)$)
`);

/** Meanings that deny: of a sentence without any denial they are never true. */
const DENIED = new RegExp(lines`
  ^(?:(?:sale|share|collect)-not|no-(?:refund|warranty|security-promise|retaliation|duty-monitor)|not-covered
  |company-need-not|third-party-not-responsible|liability-excluded)$
`);

/** What follows from the name of a meaning. */
export interface MeaningTraits {
  /** It is an act that is done. */
  readonly isDone: boolean;
  /** It is that something is not done, owed or answered for. */
  readonly isDenied: boolean;
  /** Who must act in a sentence with the meaning; null where it may be worded from either side. */
  readonly party: "user" | "company" | null;
}

const known = new Map<string, MeaningTraits>();

/** What follows from a meaning's name; every sentence asks it of every meaning, so that each is worked out once. */
export function traitsOf(meaning: string): MeaningTraits {
  const traits = known.get(meaning) ?? readTraits(meaning);
  known.set(meaning, traits);
  return traits;
}

function readTraits(meaning: string): MeaningTraits {
  const ofCompany = COMPANY.test(meaning) ? "company" : null;
  return {
    isDone: DONE.test(meaning),
    isDenied: DENIED.test(meaning),
    party: USER.test(meaning) ? "user" : ofCompany,
  };
}
