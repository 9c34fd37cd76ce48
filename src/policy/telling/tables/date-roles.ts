import { lines } from "../../reading/lines.js";
/** What a time to object in counts from: something that every reader meets, not an event of one case. */
export const COUNTS_FROM_TERMS =
  /\b(?:of|after|from|following|since)\b[^.;]{0,40}?\b(?:accept|agree|effective|first|creat|regist|open(?:ing|ed) (?:an|your) account|sign|receiv|receipt|notice|notif|post|publi|chang|updat|purchas|subscri|enter|the date (?:you|these|this|of this|on which you)|you )/i;
/** The act is the reader's, and about the terms: no appeal, no claim, no shipping. */
export const READER_REFUSES =
  /\b(?:opt(?:ing|ed)?[- ]out|object(?:ing|ion)?|reject(?:ing|ion)?|disagree|refus\w+|declin\w+|withdraw\w*|do not (?:agree|accept)|cancel\w*)\b/i;
export const READER_ACTS =
  /\b(?:you|your|users?|customers?|members?|subscribers?|administrators?|admins?|employees|individuals)\b/i;
/** Notice of something that the company does: before it, or so many days of it. */
export const NOTICE_OF_AN_ACT =
  /\b(?:days?|weeks?|months?|hours?)['’]?s?['’]? (?:\w+ ){0,3}notice\b|\b(?:days?|weeks?|months?|hours?)\b[^.;]{0,40}\b(?:before|prior to|in advance|ahead of)\b|\bnotice of (?:at least |no less than )?\w+ (?:\(\d+\) )?(?:days?|weeks?|months?)\b|\bprior (?:written )?notice\b/i;
/** The company says so ahead: a time until which the reader may stop a renewal is no notice. */
export const TELLS_OF_IT = /\b(?:notice|notif\w+|inform\w*|in advance|announc\w*|tell|let you know|alert)\b/i;
/** A day since when the document, or what is new in it, holds. */
export const OF_THE_DOCUMENT =
  /\b(?:effective|terms|polic(?:y|ies)|agreement|notice|conditions|addendum|statement|guidelines|changes?|updates?|updating|updated|version|in force|into force)\b/i;
/** "Users who create an account on or after 24 July": a day that sorts people. */
export const OF_SOME =
  /\b(?:users?|members?|customers?|accounts?|anyone|those|people) who\b|\bif you (?:\w+ ){1,6}(?:on or )?(?:after|before)\b/i;
/** What the company gives notice of. */
export const COMPANY_ACTS =
  /\b(?:chang\w*|updat\w*|amend\w*|modif\w*|terminat\w*|suspend\w*|suspension|clos(?:e|ing|ure)|discontinu\w*|fees?|prices?|charg\w*|renew\w*|terms|policy|agreement|remov\w*|delet\w*)\b/i;
/** A dispute, a claim or a payment has its own times: none binds who reads of a change. */
export const OTHER_TIMES =
  /\b(?:disputes?|claims?|mediation|arbitrat(?:or|ion) (?:award|hearing)|settle\w*|liabilit\w+|damages|refund\w*|invoic\w*|ship\w*|deliver\w*|appeal\w*|trial|retain\w*|preceding|look[- ]?back)\b/i;
/** Until when one may cancel before the next payment is no time to object in. */
export const ENDS_RENEWAL = new RegExp(
  lines`
    \bcancel\w*\b[^.;]{0,80}\b(?:before|prior to|ahead of)\b[^.;]{0,40}\b(?:period|renew\w*|billing|subscription|term|cycle)\b
    |\brenew\w*\b[^.;]{0,200}\bunless\b[^.;]{0,40}\bcancel
    |\bunless\b[^.;]{0,80}\b(?:before|prior to|ahead of)\b[^.;]{0,60}\b(?:period|renewal|term|cycle)\b
  `,
  "i",
);
/** Accounts opened, or contracts made, from some day on. */
export const OF_SOME_ACCOUNTS =
  /\b(?:create|open|register|sign up|creates|opened|created|registered|subscribe)\b[^.;]{0,40}\b(?:on or after|on or before|after|before|from) (?:\p{Lu}\p{L}+ \d|\d)/u;
/** The people of one place, as the subject or the condition of a sentence. */
export const OF_SOME_PEOPLE =
  /\b(?:residents?|residing|reside|located|live|living|consumers?|users?|customers?|based|domiciled)\b[^.;,]{0,40}\b(?:in|of|within)\b/i;
