import type { MeaningTexts } from "../../meaning.js";

/** Meanings of one sort, and what is true of every sentence that has one of them, whichever it is. */
export interface MeaningGroup {
  readonly name: string;
  readonly meanings: readonly string[];
  readonly texts: MeaningTexts;
}

function group(name: string, meanings: string, ...texts: MeaningTexts): MeaningGroup {
  return { name, meanings: meanings.split(" "), texts };
}

/** Told where the sort of a sentence is sure and its meaning is not. */
export const MEANING_GROUPS: readonly MeaningGroup[] = [
  group(
    "group:document",
    "privacy-scope terms-scope binding further-documents precedence not-covered introduction pointer effective-date",
    "What this document is, or how it stands to others",
    "It frames the document: what it covers and what else applies.",
    "It helps you see what this document is for and where else to look.",
    "Read it with the documents that it names.",
  ),
  group(
    "group:changes",
    "terms-change change-notice change-accepted change-check",
    "How the document changes",
    "It bears on how a new text comes to bind; watch versions and notice periods.",
    "What holds today may be different later.",
    "Save the version you accepted.",
  ),
  group(
    "group:ban",
    "ban-unlawful ban-rights ban-copying ban-automation ban-interference ban-commercial ban-deception ban-other",
    "A ban on something",
    "A ban; see that those who use the service for the organisation keep to it.",
    "Doing it breaks the rules.",
    "Leave it, or ask for permission first where the words leave room.",
  ),
  group(
    "group:duty",
    "true-details keep-safe tell-company account-limits obey-law user-responsible user-must cooperation",
    "What is expected of you",
    "A duty or burden of the user's side; make sure that somebody sees to it.",
    "You are expected to see to it.",
    "Do it in the form and time described.",
  ),
  group(
    "group:acts-of-company",
    "enforcement remove-content end-company refuse",
    "What the company may do about use, content or accounts",
    "Check grounds, notice and a way to appeal.",
    "What you do or have there can be affected.",
    "Keep copies of what matters outside the service, and ask for the reason.",
  ),
  group(
    "group:money",
    "fees payment-method auto-renewal trial price-change no-refund refund taxes late-payment",
    "About prices or payment",
    "It is about money; check it against the order.",
    "It bears on what you pay, when, or what you get back.",
    "Check amounts and dates before you agree.",
  ),
  group(
    "group:liability",
    "no-warranty own-risk liability-excluded liability-cap third-party-not-responsible availability information-only no-duty-monitor",
    "What the company does not stand for, or only up to a limit",
    "A risk stays with the customer; check insurance, and what law does not let a vendor exclude.",
    "If it goes wrong, these words may leave you without a claim, or with a smaller one.",
    "Check what matters yourself; legal consumer rights may remain.",
  ),
  group(
    "group:disputes",
    "arbitration arbitration-details dispute-exceptions class-waiver talk-first courts claim-time",
    "How disputes are dealt with",
    "It bears on where, how or when a claim can be brought.",
    "If you have a dispute, it decides the way you have to go.",
    "Note places and time limits before a dispute arises.",
  ),
  group(
    "group:collection",
    "collect-given collect-automatic collect-location collect-cookies collect-others data-kinds",
    "Which data the company gets, or how",
    "Compare it with the record of processing; each item needs a purpose and a legal basis.",
    "It is about what becomes known about you.",
    "Ask for a copy of what is held about you.",
  ),
  group(
    "group:use",
    "use-service use-improve use-personalise use-marketing use-ads use-messages use-safety use-law use-other",
    "A purpose that data is used for",
    "Each purpose needs a legal basis; compare with the record of processing.",
    "It is used for what the words name.",
    "Ask about purposes that you do not expect, and object where you can.",
  ),
  group(
    "group:sharing",
    "share-providers share-affiliates share-partners share-ads share-law share-merger share-consent share-other",
    "Who else gets data, or when",
    "Check recipients, purpose and contracts.",
    "Others than the company may learn it in the cases named.",
    "Ask who received data about you.",
  ),
  group(
    "group:rights",
    "rights-list right-access right-correct right-delete right-portability right-restrict right-object withdraw-consent right-complain",
    "A right that you may have over data about you",
    "Requests have time limits in many laws; check who answers and how.",
    "You can ask for what the words name, if the law meant applies to you.",
    "Send a request in the way described, and note the date.",
  ),
  group(
    "group:choice",
    "opt-out-sale opt-out-marketing cookie-choice settings-choice",
    "A choice that you have",
    "A choice has to work in practice: test it.",
    "You can limit what the words name; read what goes on all the same.",
    "Use the way described, on each browser, device or channel.",
  ),
  group(
    "group:requests",
    "request-how request-answer request-limits",
    "How requests are made and answered",
    "Compare steps, time limits and grounds of refusal with the law.",
    "It decides what happens when you ask for something.",
    "Follow the steps, and note the date.",
  ),
  group(
    "group:owning",
    "company-owns user-owns company-rights-reserved",
    "Who owns what",
    "Make sure that customer data and results are on the right side.",
    "Read in the words what is yours and what is not.",
    "Ask for permission before you reuse what is not yours.",
  ),
];
