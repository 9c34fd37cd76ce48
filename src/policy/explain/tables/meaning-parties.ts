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

/** Whether a meaning is that something is not done, owed or answered for. */
export function isDenied(meaning: string): boolean {
  return DENIED.test(meaning);
}

/** Whether a meaning is that of an act that is done. */
export function isDone(meaning: string): boolean {
  return DONE.test(meaning);
}

/** Who must act in a sentence with the meaning; null where it may be worded from either side. */
export function partyOf(meaning: string): "user" | "company" | null {
  if (USER.test(meaning)) return "user";
  return COMPANY.test(meaning) ? "company" : null;
}
