import type { Action, ObjectClass, Party } from "../statement.js";

/** Where the thing tells what the verb does: "give notice" informs, "give access" shares. The first that fits. */
export interface Refinement {
  readonly verbs: string;
  /** Read on the folded object and what follows it. */
  readonly object?: RegExp;
  readonly classes?: readonly ObjectClass[];
  readonly party?: Party;
  readonly action: Action;
}

const DATA: readonly ObjectClass[] = ["personal-data", "sensitive-data", "usage-data"];

export const REFINEMENTS: readonly Refinement[] = [
  { verbs: "keep", object: /^(?:you |users? )(?:informed|updated|posted)\b/, action: "informs" },
  {
    verbs: "reject|decline|disable|refuse|block|manage|delete",
    classes: ["cookies"],
    party: "user",
    action: "objects",
  },
  {
    verbs: "give|provide|send|post|issue|receive",
    object:
      /^(?:you |us |users |each user )?(?:with )?(?:\S+ ){0,13}(?:notices?|notifications?|warnings?|explanations?|updates?)\b/,
    action: "informs",
  },
  {
    verbs: "make|implement|introduce",
    object: /^(?:\S+ ){0,5}(?:changes?|modifications?|amendments?|revisions?|updates?)\b/,
    action: "changes",
  },
  { verbs: "make|submit|file|exercise", object: /^(?:\S+ ){0,4}(?:requests?|inquir\w+)\b/, action: "requests" },
  {
    verbs: "bring|take|file|commence|pursue|initiate|start|institute|assert|join",
    object: /^(?:\S+ ){0,6}(?:actions?|claims?|lawsuits?|proceedings?|suits?|litigation)\b/,
    action: "sues",
  },
  { verbs: "file|lodge|make|submit|raise", object: /^(?:\S+ ){0,4}(?:complaints?|appeals?)\b/, action: "complains" },
  { verbs: "make|issue|submit", object: /^(?:\S+ ){0,4}payments?\b/, action: "pays" },
  {
    verbs: "issue|give|offer|provide|make|grant|process",
    object: /^(?:you |\S+ ){0,4}(?:refunds?|money back)\b/,
    action: "refunds",
  },
  {
    verbs: "receive|request|get|obtain|claim",
    object: /^(?:\S+ ){0,4}(?:refunds?|money back|reimbursement)\b/,
    party: "user",
    action: "refunds",
  },
  { verbs: "make", object: /^(?:\S+ ){0,3}copies\b/, action: "copies" },
  { verbs: "make", object: /^(?:\S+ ){0,2}use of\b/, action: "uses" },
  { verbs: "make|create", object: /^(?:\S+ ){0,6}derivative works?\b/, action: "copies" },
  { verbs: "create|open|set", object: /^(?:\S+ ){0,3}accounts?\b/, party: "user", action: "registers" },
  { verbs: "give|provide|express", object: /^(?:us |\S+ ){0,4}(?:consent|permission|approval)\b/, action: "consents" },
  {
    verbs: "obtain|seek|ask|get|request",
    object: /^(?:for )?(?:\S+ ){0,4}(?:consent|permission|approval)\b/,
    action: "requests",
  },
  { verbs: "configure|set|adjust|change|modify", object: /\bbrowsers?\b/, party: "user", action: "objects" },
  {
    verbs: "know|learn",
    object: /^(?:what|which|more about|about|whether|the (?:categories|length|specific|kinds))\b/,
    party: "user",
    action: "requests",
  },
  { verbs: "refer|report", object: /\bto (?:\S+ ){0,4}(?:authorit|police|law)/, action: "shares" },
  { verbs: "ask|request|require", object: /^(?:you|users?|members?|customers?) to\b/, action: "requests" },
  { verbs: "exercise", object: /^(?:\S+ ){0,6}(?:rights?|choices)\b/, party: "user", action: "requests" },
  {
    verbs: "maintain|keep|protect|preserve|safeguard",
    object: /^(?:\S+ ){0,3}(?:security|confidentiality|secrecy|privacy)\b/,
    action: "secures",
  },
  { verbs: "report", object: /\bto (?:\S+ ){0,3}(?:authorit|police|law)/, action: "shares" },
  { verbs: "retain|reserve|keep", classes: ["person"], action: "unknown" },
  { verbs: "resolve|settle|submit|decide|handle", object: /\barbitrat/, action: "arbitrates" },
  { verbs: "defend", classes: ["right", "liability", "other"], action: "unknown" },
  { verbs: "retain|keep|hold", classes: ["company-property", "right"], action: "owns" },
  { verbs: "withdraw|revoke", object: /^(?:\S+ ){0,3}(?:consent|permission)\b/, action: "objects" },
  {
    verbs: "grant|give",
    object: /^(?:to )?(?:\S+ ){0,24}(?:licen[sc]es?|rights? to use|sublicen[sc]e)\b/,
    action: "licenses",
  },
  {
    verbs: "claim|retain|keep|have|reserve|hold|maintain",
    object: /^(?:\S+ ){0,5}(?:ownership|title)\b/,
    action: "owns",
  },
  { verbs: "retain|reserve|keep|hold", object: /^(?:\S+ ){0,8}rights?\b/, action: "owns" },
  { verbs: "acquire|obtain|gain", object: /^(?:\S+ ){0,5}(?:ownership|title|rights?)\b/, action: "owns" },
  { verbs: "transfer|assign|move|convey", classes: ["right", "terms", "company-property"], action: "assigns" },
  { verbs: "transfer|move|convey", classes: ["account", "subscription"], action: "assigns" },
  { verbs: "limit|exclude|restrict", classes: ["liability"], action: "limits-liability" },
  { verbs: "exclude|disclaim", classes: ["warranty"], action: "disclaims" },
  { verbs: "release", object: /^(?:us|company|the company|\S+) (?:\S+ ){0,8}from\b/, action: "waives" },
  { verbs: "hold", object: /^(?:\S+ ){0,8}harmless\b/, action: "indemnifies" },
  { verbs: "hold", object: /^(?:\S+ ){0,3}(?:liable|responsible)\b/, action: "answers-for" },
  { verbs: "update|change|edit|correct|amend|modify|rectify", classes: DATA, action: "corrects" },
  { verbs: "update|revise|amend", action: "changes" },
  {
    verbs: "provide|give|supply|grant|make",
    classes: [...DATA, "content"],
    party: "company",
    object: /^(?!(?:you|users?)\b).*\b(?:to|with|available)\b/,
    action: "shares",
  },
  { verbs: "make", object: /\bavailable\b/, party: "company", action: "provides" },
  { verbs: "provide|give|supply", classes: DATA, party: "user", action: "shares" },
  {
    verbs: "provide|give|grant|offer",
    object: /^(?:\S+ ){0,6}access to (?:\S+ ){0,3}(?:data|information)\b/,
    action: "shares",
  },
  { verbs: "send", classes: DATA, party: "company", action: "shares" },
  { verbs: "remove|delete", classes: ["account"], party: "company", action: "ends" },
  { verbs: "remove|delete|erase|edit", classes: ["content"], party: "company", action: "removes" },
  { verbs: "review|examine|screen", classes: ["content"], party: "company", action: "moderates" },
  { verbs: "remove|delete", classes: DATA, action: "deletes" },
  { verbs: "receive|obtain|record", classes: [...DATA, "content", "cookies"], party: "company", action: "collects" },
  { verbs: "place|set|use|store", classes: ["cookies"], party: "company", action: "monitors" },
  { verbs: "withhold|reject|deny|refuse", action: "restricts" },
  { verbs: "withdraw", classes: ["service"], party: "company", action: "ends" },
  { verbs: "hold", classes: [...DATA], action: "keeps" },
  {
    verbs: "maintain|keep",
    classes: ["security"],
    object: /\b(?:safeguards|measures|security)\b/,
    party: "company",
    action: "secures",
  },
  { verbs: "maintain|keep", classes: [...DATA, "usage-data"], party: "company", action: "keeps" },
  {
    verbs: "use|implement|employ|take|apply|have|adopt",
    object: /^(?:\S+ ){0,8}(?:security|safeguards|encryption|protective measures)\b/,
    party: "company",
    action: "secures",
  },
  {
    verbs: "keep|treat|hold|maintain",
    object: /^(?:\S+ ){0,6}(?:safe|secure|confidential|secret|private)\b/,
    action: "secures",
  },
  { verbs: "maintain", classes: ["security"], party: "user", action: "secures" },
  { verbs: "lose|forfeit", party: "user", action: "waives" },
  { verbs: "stop|cease|discontinue", classes: ["service", "subscription", "account", "terms"], action: "ends" },
  { verbs: "add|remove|increase|reduce|raise", classes: ["service", "money"], party: "company", action: "changes" },
  { verbs: "have|gain|get", object: /^(?:\S+ ){0,3}access to\b/, action: "accesses" },
  { verbs: "contact|email|e-mail|write|call", party: "user", action: "requests" },
  { verbs: "send", classes: ["messages", "money"], party: "company", action: "contacts" },
  { verbs: "send", party: "user", classes: ["messages"], action: "requests" },
  { verbs: "participate", object: /\bclass\b/, action: "sues" },
  { verbs: "submit", object: /^to (?:\S+ ){0,4}(?:jurisdiction|courts?)\b/, action: "consents" },
  { verbs: "submit|agree", object: /^(?:\S+ ){0,6}(?:to )?(?:\S+ ){0,3}arbitration\b/, action: "arbitrates" },
  { verbs: "opt", object: /^out\b/, action: "objects" },
  { verbs: "train|teach|fine-tune", object: /\b(?:staff|employees|personnel)\b/, action: "unknown" },
  { verbs: "improve|develop|train|build", object: /^(?:\S+ ){0,5}(?:ai|models?|algorithms?)\b/, action: "trains" },
  { verbs: "share", party: "user", classes: ["content"], action: "posts" },
  { verbs: "use", party: "user", classes: ["account", "service"], action: "accesses" },
];

/** Verbs whose act depends too much on the thing to be sure of without a refinement. */
export const VAGUE = new Set(
  "aggregate|make|give|grant|include|show|display|recommend|introduce|run|perform|develop|create|improve|handle|apply|employ|examine|move|add|edit|play|connect|enter|enjoy|watch|check|identify|screen|call|address|match|link|hold|follow|order|issue|maintain|enable|support|serve|host|credit|restore|develop|build|enhance|optimize|personalize|customize|receive|obtain|acquire|ask|seek|write|input|comment|send|mail|reach|push|text|message|market|lose|stop|promote|engage|encourage|damage|harm|permit|allow|approve|authorize|authorise|acknowledge|represent|ensure|confirm|promise|identify|bring|pursue|enforce|initiate|file|commence|assert|associate|join|classify|rank|segment|target|observe|listen|derive|record|log|extend|recur|report|explain|describe|indicate|order|settle|fund|cost|recover|resolve|consider|investigate|limit|open|read|view|play|install|exceed|bypass|translate|frame|fix|check|replace|add|expose|release|supply|forward|communicate|track|consider|construe|interpret|lower|reduce|increase|raise|substitute|interrupt|lock|prevent|exclude|reject|prevail|track|settle|answer".split(
    "|",
  ),
);

/** Nouns that name an act: "the right of access", "a duty of disclosure". */
export const ACT_NOUNS: Readonly<Record<string, Action>> = {
  access: "accesses",
  deletion: "deletes",
  erasure: "deletes",
  rectification: "corrects",
  correction: "corrects",
  objection: "objects",
  withdrawal: "objects",
  portability: "requests",
  restriction: "restricts",
  refund: "refunds",
  cancellation: "ends",
  termination: "ends",
  arbitration: "arbitrates",
  disclosure: "shares",
  sale: "sells",
  notice: "informs",
};
