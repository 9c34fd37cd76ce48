/** What a rule's noise amounts to when nothing else changed: nothing, a date line, or wording without substance. */
export type NoiseEffect = "none" | "date-only" | "editorial";

export interface NoiseRule {
  readonly id: string;
  /** Said to people as the reason why a difference is no news. */
  readonly reason: string;
  readonly effect: NoiseEffect;
}

const RULES = {
  whitespace: ["Only spaces and line breaks differ.", "none"],
  typography: ["Only quotation marks, dashes, case, punctuation or the notation of a date or number differ.", "none"],
  renumbering: ["Only list or section numbers differ.", "none"],
  "footnote-mark": ["Only the mark of a footnote behind a word differs.", "none"],
  segmentation: ["The same words are divided into paragraphs differently.", "none"],
  "repeated-text": ["The same wording stands elsewhere in both versions.", "none"],
  "contents-entry": ["An entry of the page's table of contents.", "none"],
  "lone-heading": ["A heading with nothing below it.", "none"],
  "page-control": ["A control of the page, not wording of the policy.", "none"],
  "page-counter": ["A figure the page makes for each visit: views, reading time, a build or request number.", "none"],
  "page-notice": ["A notice of the page to its visitor, such as a browser warning or an offer.", "none"],
  furniture: ["Menu, footer or advertising of the page, not wording of the policy.", "none"],
  "cookie-banner": ["Text of a cookie or consent banner.", "none"],
  "machine-text": ["Code or identifiers of the page that no reader is meant to see.", "none"],
  "relative-date": ['A time that runs by itself, such as "4 days ago".', "none"],
  "email-obfuscation": ["An e-mail address is hidden from robots in one read and shown in the other.", "none"],
  "tracking-parameter": ["Only the tracking part of an address differs.", "none"],
  "link-address": ["Only the tracking, session or language part of a link's address, or its ending, differs.", "none"],
  "link-page": ["A link leads to another ordinary page of the same site.", "none"],
  "link-relocation": ["The site keeps its pages under other addresses.", "none"],
  "date-line": ["Only the document's own date or version line differs.", "date-only"],
  copyright: ["Only the copyright line differs.", "date-only"],
  spelling: ["Only the spelling of a word differs.", "editorial"],
  "country-name": ["Only the name of a country is written in another way or language.", "editorial"],
  "number-notation": ["Only the way a number is written differs.", "editorial"],
} as const satisfies Record<string, readonly [reason: string, effect: NoiseEffect]>;

export type NoiseRuleId = keyof typeof RULES;

/** Every noise rule by its id; the recognisers stand in the files of this folder, one noun each. */
export const NOISE_RULES: ReadonlyMap<NoiseRuleId, NoiseRule> = new Map(
  (Object.keys(RULES) as NoiseRuleId[]).map((id) => [id, { id, reason: RULES[id][0], effect: RULES[id][1] }]),
);
