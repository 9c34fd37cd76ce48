import type { Action, Modality, Party } from "../statement.js";

/** A sentence that states without an acting verb: "is not liable for", "your use constitutes", "renews automatically". */
export interface State {
  /** Read on the folded predicate: head verb and what follows it. */
  readonly when: RegExp;
  /** Read on the folded subject. */
  readonly subject?: RegExp;
  /** Whether the verb is negated; asked only where given. */
  readonly negated?: boolean;
  readonly passive?: boolean;
  readonly action: Action;
  /** The party whose act, right or duty it is; without it, the subject's. */
  readonly party?: Party | "possessor";
  readonly modality?: Modality;
  /** Whether the statement itself is negated; without it, as the verb is. */
  readonly denies?: boolean;
}

const LIABILITY = /\b(?:liability|liabilities|responsibility)\b/;

export const STATES: readonly State[] = [
  // "We are not liable for", "Licensor shall not be responsible for".
  {
    when: /^be (?:\S+ ){0,5}(?:liable|responsible|accountable|answerable)\b/,
    negated: true,
    action: "limits-liability",
    denies: false,
  },
  { when: /^be (?:\S+ ){0,4}(?:liable|responsible|accountable|answerable)\b/, negated: false, action: "answers-for" },
  {
    when: /^(?:hold|held) (?:\S+ ){0,2}(?:liable|responsible)\b/,
    negated: true,
    action: "limits-liability",
    denies: false,
  },
  // "We accept no liability", "does not assume any responsibility".
  {
    when: /^(?:have|accept|assume|bear|take|incur|undertake)\w* (?:\S+ ){0,2}no (?:\S+ ){0,4}(?:liability|responsibility)\b/,
    action: "limits-liability",
    denies: false,
  },
  {
    when: /^(?:have|accept|assume|bear|take|incur)\w* (?:any |all )?(?:\S+ ){0,3}(?:liability|responsibility)\b/,
    negated: true,
    action: "limits-liability",
    denies: false,
  },
  {
    when: /^(?:have|accept|assume|bear|take)\w* (?:\S+ ){0,5}(?:liability|responsibility|risks?)\b/,
    negated: false,
    action: "answers-for",
  },
  {
    when: /^disclaim\w* (?:\S+ ){0,5}(?:liability|responsibility)\b/,
    negated: false,
    action: "limits-liability",
    denies: false,
  },
  {
    when: /^disclaim\w* (?:\S+ ){0,8}(?:warrant|representation|guarantee|condition)/,
    negated: false,
    action: "disclaims",
    denies: false,
  },
  // "Our aggregate liability shall not exceed", "Licensor's liability is limited to".
  {
    subject: LIABILITY,
    when: /^exceed\b/,
    negated: true,
    action: "limits-liability",
    party: "possessor",
    denies: false,
  },
  {
    subject: LIABILITY,
    when: /^(?:limit|cap|restrict|exclude)\w*\b/,
    negated: false,
    passive: true,
    action: "limits-liability",
    party: "possessor",
    denies: false,
  },
  {
    subject: /^(?:nothing|no provision)\b/,
    when: /^(?:limit|exclude|restrict)\w* (?:\S+ ){0,8}liability\b/,
    action: "limits-liability",
    party: "company",
    modality: "does",
    denies: true,
  },
  // "The Service is provided as is."
  {
    when: /^(?:provide|be|offer|make|license|supply)\w* (?:\S+ ){0,12}["']?as[ -]is\b/,
    action: "disclaims",
    party: "company",
    denies: false,
  },
  {
    when: /^make\w* (?:\S+ ){0,2}no (?:\S+ ){0,6}(?:warrant|representation|guarantee|promise)/,
    action: "disclaims",
    denies: false,
  },
  {
    when: /^(?:make|give|offer)\w* (?:\S+ ){0,6}(?:warrant(?:y|ies)|representations?|guarantees?)\b/,
    negated: true,
    action: "disclaims",
    denies: false,
  },
  { when: /^(?:guarantee|warrant|represent|promise)\b/, negated: true, action: "disclaims", denies: false },
  // "Fees are non-refundable", "all sales are final".
  {
    when: /^be (?:\S+ ){0,5}(?:non ?- ?refundable|nonrefundable|final)\b/,
    subject:
      /\b(?:fees?|payments?|purchases?|sales?|orders?|amounts?|charges?|transactions?|subscriptions?|prices?|tickets?|deposits?)\b/,
    action: "refunds",
    party: "company",
    denies: true,
  },
  { when: /^be (?:\S+ ){0,3}refundable\b/, negated: true, action: "refunds", party: "company", denies: true },
  {
    when: /^be (?:\S+ ){0,3}(?:free of charge|free to use|free)$/,
    subject: /\b(?:service|site|account|app|use|plan|access|website|download)s?\b/,
    negated: false,
    action: "charges",
    party: "company",
    denies: true,
  },
  // "Your subscription renews automatically."
  {
    when: /^(?:renew|auto-renew)\b/,
    subject: /\b(?:subscriptions?|memberships?|plans?|terms?|agreement|contract|it|trial|polic\w+|licen[sc]e)\b/,
    action: "renews",
    party: "company",
  },
  {
    when: /^(?:renew|extend)\w*\b/,
    passive: true,
    subject: /\b(?:subscriptions?|memberships?|plans?)\b/,
    action: "renews",
    party: "company",
  },
  // "These Terms are governed by the laws of".
  {
    when: /^(?:govern|construe|interpret|subject)\w*\b.*\b(?:laws?|courts?|jurisdiction)\b/,
    passive: true,
    action: "governs",
    party: "law",
  },
  { when: /^(?:govern|apply)\b/, subject: /\blaws?\b/, action: "governs", party: "law" },
  {
    when: /^have (?:\S+ ){0,3}(?:exclusive|sole|non-exclusive)? ?(?:\S+ )?jurisdiction\b/,
    subject: /\bcourts?\b/,
    action: "governs",
    party: "law",
  },
  // "Your use of the Service constitutes acceptance."
  {
    when: /^(?:constitute|mean|signify|imply|indicate|be|show|confirm|evidence)\w* (?:\S+ ){0,6}(?:accept|agree|consent|acknowledg)/,
    subject:
      /\b(?:us(?:e|ing)|access(?:ing)?|visit\w*|continu\w+|click\w*|download\w*|install\w*|register\w*|purchas\w+|order\w*)\b/,
    action: "consents",
    party: "user",
    modality: "does",
  },
  {
    when: /^(?:deem|consider)\w* (?:\S+ ){0,3}(?:to have )?(?:accept|agree|consent)/,
    subject: /^(?:you|users?|customers?)\b/,
    action: "consents",
    party: "user",
    modality: "does",
  },
  // "Disputes will be resolved by binding arbitration."
  {
    when: /^(?:resolve|settle|determine|decide|arbitrate|submit|refer|adjudicate|handle)\w*\b.*\barbitrat/,
    passive: true,
    action: "arbitrates",
    party: "user",
  },
  { when: /^(?:resolve|settle|submit|arbitrate)\w* (?:\S+ ){0,14}arbitration\b/, negated: false, action: "arbitrates" },
  {
    subject: /\b(?:rights?|title|ownership|copyrights?)\b/,
    when: /^(?:be|remain|stay|rest|lie)\w* (?:\S+ ){0,2}with\b/,
    action: "owns",
    party: "possessor",
  },
  {
    when: /^(?:deem|consider|treat|take)\w* (?:as |to be )?(?:your |an? )?(?:accept|agree|consent)/,
    subject: /\bus(?:e|ing)\b|\baccess/,
    action: "consents",
    party: "user",
  },
  // "All rights remain with us", "the Content belongs to you", "is the property of Acme".
  { when: /^(?:be|remain)\w* (?:\S+ ){0,5}(?:property of|owned by)\b/, action: "owns", party: "possessor" },
  { when: /^(?:belong|vest)\w* (?:\S+ )?(?:to|in|with)\b/, action: "owns", party: "possessor" },
  { when: /^own\b/, passive: true, action: "owns", party: "possessor" },
  // "You must be at least 18".
  {
    when: /^be (?:at least |over |older than |above |aged )?(?:the age of )?(?:1[0-9]|2[01]|thirteen|sixteen|eighteen)\b/,
    subject: /^(?:you|users?|all users|members?|customers?|players?)\b/,
    action: "registers",
    party: "user",
    modality: "must",
  },
  { when: /^(?:be|remain|stay)\w* (?:\S+ ){0,4}owners?\b/, action: "owns" },
  // "We do not allow bots."
  {
    when: /^(?:permit|allow|authorize|authorise|tolerate)\b(?! \S+(?: \S+)? to\b)/,
    subject: /^(?!you\b|users?\b|customers?\b|members?\b|licensee\b)/,
    negated: true,
    passive: false,
    action: "prohibits",
    modality: "does",
    denies: false,
  },
  // "Fees are subject to change."
  {
    when: /^be (?:\S+ ){0,2}subject to (?:change|modification|revision)s?\b/,
    action: "changes",
    party: "company",
    modality: "may",
  },
  // "The use of bots is prohibited."
  {
    when: /^(?:prohibit|forbid|ban|disallow)\w*(?:$| (?!from)\S)/,
    passive: true,
    negated: false,
    action: "prohibits",
    party: "user",
    modality: "may",
    denies: true,
  },
  {
    when: /^(?:permit|allow|authorize|authorise)\w*(?:$| (?!to)\S)/,
    passive: true,
    negated: true,
    subject: /^(?!you|users?|we|the company)/,
    action: "prohibits",
    party: "user",
    modality: "may",
    denies: true,
  },
];
