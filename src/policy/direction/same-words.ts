import { lines } from "../reading/lines.js";

/** Turns of phrase that say the same, by the words that stand for all of them. In the order they are read. */
export const SAME_PHRASES: readonly (readonly [stands: string, phrases: RegExp])[] = [
  [
    "to",
    /\b(?:in order to|so as to|so that (?:we|you) (?:can|may|are able to)|for the purposes? of|with a view to)\b/g,
  ],
  ["contact", /\b(?:get in touch with|reach out to|write to|be in touch with|turn to|drop a line to)\b/g],
  ["if you want", /\bif you (?:would like|'d like|wish|want|care) to\b/g],
  [
    "according to",
    new RegExp(
      lines`
      \b(?:
        in accordance with
        |in line with
        |pursuant to
        |in keeping with
        |as provided (?:for )?(?:in|by)
        |as set out in
        |as described in
        |in compliance with
      )\b
    `,
      "g",
    ),
  ],
  [
    "about",
    new RegExp(
      lines`
      \b(?:
        with (?:respect|regard) to
        |in relation to
        |relating to
        |related to
        |in respect of
        |as regards
        |regarding
        |concerning
      )\b
    `,
      "g",
    ),
  ],
  ["because of", /\b(?:due to|owing to|on account of|as a result of|by reason of)\b/g],
  ["law of england", /\b(?:english law|the laws? of england(?: and wales)?)\b/g],
  ["law of $1", /\b(?:the )?laws of (?:the )?(?:state|republic|kingdom|province) of (\w+)/g],
  ["law of", /\b(?:the )?laws of\b/g],
  [
    "terms",
    new RegExp(
      lines`
      \b(?:
        this agreement
        |these terms(?: and conditions| of (?:use|service))?
        |this contract
        |the terms(?: of (?:use|service))?
        |the agreement
        |our terms(?: of (?:use|service))?
        |these conditions
      )\b
    `,
      "g",
    ),
  ],
  ["policy", /\b(?:this|our|the) (?:privacy )?(?:policy|notice|statement)\b/g],
  ["personal data", /\b(?:personal (?:information|details)|personally identifiable information)\b/g],
  ["not", /\bnt\b/g],
  ["can not", /\bcannot\b/g],
  ["will not", /\bwo not\b/g],
  ["$1 are", /\b(you|we|they)'re\b/g],
  ["$1 will", /\b(you|we|they|it)'ll\b/g],
  ["$1 is", /\b(it|that|there|what)'s\b/g],
  ["$1 have", /\b(you|we|they)'ve\b/g],
  ["$1 would", /\b(you|we|they)'d\b/g],
  ["you can", /\byou may\b/g],
  [
    "found",
    new RegExp(
      lines`
      \b(?:
        held|deemed|determined|considered|judged|found
      )(?: to be)?(?= (?:invalid|unenforceable|void|unlawful|illegal))
    `,
      "g",
    ),
  ],
  ["carefully", /\bwith (?:great )?care\b/g],
  [" because ", /, as (?=they|it|this|we|you)/g],
  ["", /(?<!\b(?:we|you|company|us|users?|customers?) )\b(?:shall|will) (?!not)/g],
  ["if you", /\bin case you\b/g],
  ["email us", /\b(?:send|drop|write) us an? e-?mail\b/g],
  ["", /\b(?:where|when) we use the (?:word|term)\b/g],
  ["want", /\b(?:would like|wish|'d like|desire) to\b/g],
  ["email", /\be-mails?\b/g],
  ["if $1 ", /(?<=^|[.;,] )should (you|we|there|it|any|a|the) /g],
  [
    "if",
    /\b(?:in case of|in the event (?:of|that)|if there (?:is|are)|if there (?:is|are) any|in the case of)(?: any| a)?\b/g,
  ],
  ["questions", /\bany questions\b/g],
  ["each other", /\bone another\b/g],
  ["unhappy", /\b(?:not happy|not satisfied|dissatisfied|not content)\b/g],
  ["in writing", /\bwritten(?= (?:notice|request|notification|consent|permission))/g],
  ["on behalf of the $1", /\bon the (\w+)'s behalf\b/g],
  ["on behalf of $1", /\bon (your|our|their|its) behalf\b/g],
  ["use", /\b(?:make use of|makes use of)\b/g],
  ["have to", /\b(?:are required to|are obliged to|need to)\b/g],
  ["can", /\b(?:are able to|is able to|be able to)\b/g],
  ["such as", /\b(?:for example|for instance|e\.g\.)/g],
  ["third party", /\b(?:third[- ]parties|third[- ]party)\b/g],
  ["free", /\b(?:free of charge|at no (?:extra )?(?:cost|charge)|without charge|for free|at no cost to you)\b/g],
  ["at any time", /\b(?:whenever you (?:like|want|wish|choose)|at any time|any time)\b/g],
  ["together with", /\b(?:as well as|along with|together with)\b/g],
  ["currently", /\b(?:at present|at this time|at the moment|for the time being|for now)\b/g],
];

/** Single words that say the same. */
export const SAME_WORDS: readonly (readonly string[])[] = [
  ["use", "utilize", "utilise", "using", "usage", "employ"],
  ["email", "e", "mail", "emails"],
  ["website", "web", "site", "sites", "websites", "webpage"],
  ["info", "information"],
  ["start", "begin", "commence"],
  ["end", "ends", "cease"],
  ["buy", "purchase"],
  ["help", "assist", "aid"],
  ["get", "obtain", "receive"],
  ["ask", "request"],
  ["keep", "retain", "store", "hold"],
  ["send", "forward", "transmit"],
  ["show", "display"],
  ["choose", "select", "pick"],
  ["let", "allow", "permit", "enable"],
  ["change", "modify", "alter", "amend"],
  ["improve", "enhance"],
  ["handle", "process", "treat"],
  ["collect", "gather"],
  ["gets", "receives"],
  ["tell", "inform", "notify", "advise"],
  ["delete", "erase", "remove"],
  ["prefer", "preference", "preferences"],
  ["explain", "explains", "describes", "describe", "outlines", "outline", "sets"],
  ["firm", "company", "business"],
  ["shop", "store"],
  ["kid", "child"],
  ["staff", "employees", "personnel", "team"],
  ["protect", "safeguard"],
  ["need", "require"],
  ["regarding", "about", "concerning", "on"],
  ["prior", "before"],
  ["following", "below"],
  ["above", "foregoing"],
  ["because", "since"],
  ["cant", "cannot"],
  ["and", "&"],
  ["further", "additional", "more", "extra"],
  ["mobile", "phone", "smartphone"],
  ["customer", "client"],
  ["query", "question", "enquiry", "inquiry"],
  ["section", "clause", "paragraph", "part"],
  ["quickly", "promptly"],
  ["various", "several", "different"],
  ["art", "article"],
  ["anything", "something"],
  ["written", "drafted"],
  ["example", "instance"],
  ["reply", "replies", "answer", "answers", "respond", "responds"],
];

/** What follows a company's name and says in what form it is set up. */
export const COMPANY_FORMS =
  /\b(?:inc|ltd|llc|limited|incorporated|corp|corporation|gmbh|plc|pty|bv|b\.v|sarl|s\.a|ag|co|oy|ab|aps|as)\b\.?/g;

/** What follows the name of a company's own thing. */
export const OWN_THING = new RegExp(
  lines`
  (?:(?!(?:This|The|Our|Your|Each|Any|All|That|These|My) )\p{Lu}[\p{L}\p{N}]+ ){1,4}(?=
    (?:
      [Ss]ervice
      |services
      |app
      |application
      |platform
      |website
      |web site
      |account
      |game
      |card
      |programme
      |program
      |assistant
      |store
    )\b
  )
`,
  "gu",
);
