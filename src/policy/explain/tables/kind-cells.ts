import { lines } from "../../reading/lines.js";
import { familyOf, type ProvisionFamily, type ProvisionType } from "../../taxonomy.js";
import { type Cell, type CellTexts, cell } from "../cell.js";

/** Where nobody who acts is sure: what the words themselves show, whoever acts. The first cell that fits is used. */
export const WORD_CELLS: readonly Cell[] = [
  cell(
    "rule",
    { kinds: ["indemnification", "liability-limitation"], words: /\b(?:indemnif|hold harmless|held harmless)/ },
    [
      "Who covers whose losses",
      "A financial exposure for whoever has to indemnify; check fault, a cap, and who controls the defence.",
      "If it is you who has to indemnify, claims of others may cost you; if it is the company, you are covered.",
      "See who is named first; if it is you, and you contract as a business, ask for a cap.",
    ],
  ),
  cell(
    "rule",
    {
      words: new RegExp(lines`
          ^\W{0,6}(?:this|the|our) (?:\w+ ){0,2}(?:policy|notice|statement|document
          |page)\b(?:(?!\bnot\b).){0,40}\b(?:is meant|explains?|describes?|tells?|is designed|aims|sets out|outlines
          |details|informs?)\b
        `),
    },
    [
      "What this document is for",
      "It frames the document; check that what it promises to explain is really explained further on.",
      "It tells you what you can look up in this document, no more.",
      "Go on to the sections that it names.",
    ],
  ),
  cell(
    "rule",
    {
      words: /\b(?:not|nor) (?:\w+ ){0,3}(?:governed|apply|cover)\b|\b(?:does|do) not (?:apply|cover|extend)\b/,
      kinds: ["scope", "third-party-sharing", "data-collection", "definitions"],
    },
    [
      "What this document does not cover",
      "A gap: what is named is under other rules, or none; check who answers for it.",
      "For what is named you cannot rely on this document.",
      "Look for the rules of whoever is responsible there.",
    ],
  ),
  cell("rule", { words: /\bresponsible for (?:the )?(?:collection|processing)\b/ }, [
    "Who is responsible for personal data",
    "It names the controller, to whom requests and agreements are addressed; keep it in the vendor file.",
    "This is whom you can hold to data protection law.",
    "Send requests about your data to the one named.",
  ]),
  cell(
    "rule",
    {
      kinds: ["location-data", "data-collection", "sensitive-data", "biometric-data", "cookies-tracking", "profiling"],
      words: /\b(?:none of|never|at no time|in no case)\b/,
    },
    [
      "What is not done, as far as the words go",
      "A limit that the vendor sets itself; keep it in the vendor file, and watch that it stays.",
      "You can hold the company to it, with the exceptions in the words.",
      "If it happens all the same, complain to the company and to a data protection authority.",
    ],
  ),
  cell(
    ["rule", "user-gives", "user-must"],
    {
      kinds: ["arbitration"],
      words: new RegExp(lines`
          ^(?!.{0,400}\b(?:not|opt|except that)\b).{0,200}\b(?:disputes?|claims?|controvers\w+)\b.{0,300}\b(?:resolved
          |settled|decided|determined|submitted|go|goes|referred)\b.{0,120}\barbitrat
        `),
    },
    [
      "Disputes go to arbitration",
      "Forum, cost and form of a dispute are fixed in advance; consumer law in some places limits that.",
      "An arbitrator, not a judge or jury, decides what falls under these words, and an award is hard to appeal.",
      "Look for a right to opt out, and read who pays, where hearings are held and what is excepted.",
    ],
  ),
  cell("rule", { kinds: ["arbitration"], words: /\barbitrat/ }, [
    "How arbitration of disputes works here",
    "Forum, cost and form of a dispute are fixed in advance; consumer law in some places limits that.",
    "What falls under these words is for an arbitrator, not a court, unless they say otherwise.",
    "Read who pays, where hearings are held and what is excepted, before a dispute arises.",
  ]),
  cell("rule", { words: /\b(?:is|are) (?:\w+ )?(?:prohibited|forbidden|not (?:allowed|permitted))\b/ }, [
    "Something that is not allowed",
    "A ban; check whom it binds, and reflect it in the organisation's own rules where it binds staff.",
    "If it binds you, doing it breaks the rules.",
    "Leave it, or ask for permission first.",
  ]),
  cell(
    "rule",
    {
      kinds: ["liability-limitation", "warranty-disclaimer"],
      words: /\b(?:not|no|nor|neither|without|disclaim\w*|as is|limited|exceed)\b/,
    },
    [
      "What is not promised, or not answered for, or only up to a limit",
      "Loss in these cases may stay with the customer; check insurance, and what law does not let a vendor exclude.",
      "If this goes wrong, the words may leave you without a claim, or with a smaller one.",
      "Check what matters yourself; legal consumer rights may remain.",
    ],
  ),
  cell("rule", { words: /\bcontroller\b/, kinds: ["contact", "scope", "definitions", "data-use", "data-collection"] }, [
    "Who is responsible for personal data",
    "It names the controller, to whom requests and agreements are addressed; keep it in the vendor file.",
    "This is whom you can hold to data protection law.",
    "Send requests about your data to the one named.",
  ]),
  cell(
    "rule",
    { kinds: ["contact"], words: /@|\bhttps?:|\bwrite to\b|\bcontact\b|\baddress\b|\bphone\b|\btelephone\b/ },
    [
      "Where or how to get in touch",
      "A channel for notices or requests; keep it in the vendor file with what it is meant for.",
      "It tells you where to turn for what the words name.",
      "Write there, say what it is about, and keep a copy.",
    ],
  ),
  cell(
    "rule",
    {
      kinds: ["scope"],
      words: /\bbinding (?:agreement|contract)|\blegal (?:agreement|contract)|\b(?:agreement|contract) between\b/,
    },
    [
      "What you are bound by",
      "It makes the text a contract; check who the parties are and which documents belong to it.",
      "These are not mere hints: you and the company are held to them.",
      "Read it with the documents that it names, and save the version that you accepted.",
    ],
  ),
  cell(
    "rule",
    {
      kinds: ["scope"],
      words: new RegExp(lines`
          \bprivacy (?:policy|notice|statement)\b.{0,200}\b(?:describ|explain|appl|cover|inform|tell|set)|\b(?:describ
          |explain|appl|cover|inform|tell|set)\w{0,6}\b.{0,200}\bprivacy (?:policy|notice|statement|practices)\b
        `),
    },
    [
      "What the privacy document is about",
      "Scope decides which processing is described; check that every service in use is covered.",
      "It tells you whose handling of which data is described.",
      "Check that the services you use are among those it names.",
    ],
  ),
  cell(
    "rule",
    { kinds: ["scope"], words: /\b(?:terms|agreement|rules)\b.{0,200}\b(?:govern|appl|cover)|\bgoverned by\b/ },
    [
      "What these rules apply to",
      "Scope decides which services, entities and users are bound; check that it matches the order.",
      "It tells you whether these rules apply to what you use.",
      "Check that the services you use are among those it names.",
    ],
  ),
  cell("rule", { kinds: ["definitions"] }, [
    "What a word means in this document",
    "Definitions widen or narrow every clause that uses the word; check them first.",
    "Wherever the word stands in the document, it means this, even if you would use it otherwise.",
    "Put this meaning in when you read the clauses that use the word.",
  ]),
  cell(
    "rule",
    { kinds: ["fees", "refunds"], words: /\b(?:no|not|non)\b[- ](?:\w+ ){0,4}(?:refund|returned|reimburs)/ },
    [
      "Money is not given back in this case",
      "Sunk cost; check exceptions and mandatory rights of withdrawal.",
      "Once paid, it is gone in the case named; the law where you live may say otherwise.",
      "Be sure before you pay.",
    ],
  ),
];

/** What is said of a kind where no cell fits: true of every clause that is of the kind. */
const KINDS: Readonly<Partial<Record<ProvisionType, CellTexts>>> = {
  scope: {
    lead: "What the document is, what it covers, or how it is to be read",
    why: "It says what the document is for and whom or what it reaches; check that it matches the services in use.",
    means: "It helps you see whether this document is about you and what you use.",
    can: "Read it with the documents that it names.",
  },
  "choice-of-law": {
    lead: "Which law applies",
    why: "It fixes the law by which the contract is read; mandatory consumer law may still apply.",
    means: "Your rights may be judged by a law that you do not know.",
    can: "If it comes to a dispute, ask which protections of your own country remain.",
  },
  jurisdiction: {
    lead: "Where disputes are heard",
    why: "It fixes where disputes are heard; check cost, language and enforceability.",
    means: "You may have to go, or answer, where the words say.",
    can: "Before a dispute, ask whether consumer law lets you sue at home.",
  },
  "claim-time-limit": {
    lead: "By when a claim must be brought",
    why: "A time bar: put it in the calendar when a loss occurs.",
    means: "After that time a claim may be lost.",
    can: "Claim early and in writing.",
  },
  "unilateral-change": {
    lead: "How the terms or the service can change",
    why: "It is about how the text or the service can change; track versions and notice periods.",
    means: "What holds today may be different later, in the way described.",
    can: "Save the version you accepted, and look for a right to object or leave.",
  },
  termination: {
    lead: "How an account or the contract ends",
    why: "It is about how the relation or an account ends; check grounds, notice and the export of data.",
    means: "It decides when you can leave or lose access, and what follows.",
    can: "Keep copies of what matters outside the service.",
  },
  fees: {
    lead: "Who pays what",
    why: "It is about money; check who pays what, when and with which tax against the order.",
    means: "Read in the words who pays: it may be you or the company.",
    can: "Check the amounts before you agree.",
  },
  refunds: {
    lead: "When money comes back, or does not",
    why: "It is about money back; note conditions and time limits.",
    means: "Whether you get money back depends on the conditions in the words.",
    can: "Read the conditions before you pay, and ask in time.",
  },
  "auto-renewal": {
    lead: "What happens at the end of a period",
    why: "It is about what happens at the end of a period; put the date in the vendor calendar.",
    means: "It decides whether you are charged again.",
    can: "Note the date, and cancel in time if you do not want to go on.",
  },
  ownership: {
    lead: "Who owns what",
    why: "It is about who owns what; make sure that customer data and results are on the right side.",
    means: "Read in the words what is yours and what is not.",
    can: "Ask for permission before you reuse what is not yours.",
  },
  "content-licence": {
    lead: "Who may use which content",
    why: "It is about rights to use content: check who gives them to whom, for what and how long.",
    means: "Read in the words whose content may be used by whom.",
    can: "Post only what you are willing to license on the terms that apply.",
  },
  "acceptable-use": {
    lead: "How the service may be used, or not",
    why: "It is about how the service may be used; reflect it in the organisation's own rules.",
    means: "It marks the line between what is fine and what is not.",
    can: "Read the words before you post or build on the service.",
  },
  "cookies-tracking": {
    lead: "What cookies or the like do",
    why: "Trackers that are not strictly necessary need prior consent in the EU and UK; compare with the banner.",
    means: "It is about tools that can recognise your browser or device.",
    can: "Look at the cookie settings, and refuse what you do not need.",
  },
  advertising: {
    lead: "How ads or messages to you work",
    why: "It is about ads or messages; check the legal basis and the way to object.",
    means: "It is about what ads or messages you get, and by what data.",
    can: "Use the opt-out or unsubscribe link where there is one.",
  },
  children: {
    lead: "What holds for children",
    why: "Children's data has rules of its own in many laws; check ages and parental consent.",
    means: "It matters if you are under the age named, or a parent.",
    can: "As a parent, ask what is held about your child.",
  },
  security: {
    lead: "How data or the service is guarded",
    why: "Compare with audits and certificates, as words alone prove little.",
    means: "It is about how safe your data is; no protection is complete.",
    can: "Do your part: strong passwords, a second factor, and caution.",
  },
  retention: {
    lead: "How long things are kept",
    why: "Compare periods and reasons with the organisation's own retention rules.",
    means: "It is about how long things stay with the company.",
    can: "Ask for deletion once it is no longer needed.",
  },
  "regional-rights": {
    lead: "What holds for people of a place",
    why: "Rights under the law of a place; check that requests from there are handled.",
    means: "It matters if you live where the words say.",
    can: "If you live there, use the rights in the way described.",
  },
  "age-limit": {
    lead: "From which age the service may be used",
    why: "It decides who may use the service; check the ages of those who do.",
    means: "Below the age named you may not use it, or only with a parent.",
    can: "Give your true age.",
  },
};

const FAMILIES: Readonly<Record<ProvisionFamily, CellTexts>> = {
  disputes: {
    lead: "How a dispute is settled",
    why: "It is about where, how and by which law a dispute is settled; compare with the organisation's own policy.",
    means: "It decides how a claim can be brought, by you or against you.",
    can: "Note places and time limits before a dispute arises.",
  },
  liability: {
    lead: "Who carries a loss",
    why: "It is about who carries a loss; read it with the caps and exclusions around it.",
    means: "It decides who pays when something goes wrong.",
    can: "Check whether you could bear the loss named, or insure it.",
  },
  agreement: {
    lead: "How the contract works",
    why: "It is about how the contract is made, changed or ended.",
    means: "It decides what binds you, and for how long.",
    can: "Save the version that you accepted.",
  },
  content: {
    lead: "What holds for content",
    why: "It is about rights in content: check which way they go.",
    means: "It decides what may be done with content, yours or the company's.",
    can: "Keep copies of your own content, and ask before you reuse others'.",
  },
  ai: {
    lead: "What machines learn or decide",
    why: "It is about what machines may learn from or decide; check for safeguards.",
    means: "It matters where machines work with what you give, or decide about you.",
    can: "Look for a setting or a way to ask for a person.",
  },
  money: {
    lead: "What is paid",
    why: "It is about price and payment; check it against the order.",
    means: "It decides what is paid, and by whom.",
    can: "Check the amounts before you agree.",
  },
  collection: {
    lead: "Which data is handled",
    why: "It is about which data is handled; compare it with the record of processing.",
    means: "It is about what may become known about you.",
    can: "Give only what is required, and ask for a copy of what is held.",
  },
  use: {
    lead: "What is done with data, or why",
    why: "It is about what data is used for; each purpose needs a legal basis.",
    means: "It is about what is done with data, as the words say.",
    can: "Ask about purposes that you do not expect, and object where you can.",
  },
  sharing: {
    lead: "How data moves between the company and others",
    why: "It is about data moving between the company and others: check which way, to whom and on what terms.",
    means: "Read in the words who gets data from whom.",
    can: "Ask who received data about you, and from whom it came.",
  },
  dataLife: {
    lead: "How data is kept or guarded",
    why: "It is about how long data is held, or how it is guarded.",
    means: "It is about how long your data stays, and how safe it is.",
    can: "Ask for deletion once it is no longer needed.",
  },
  rights: {
    lead: "What people can ask for, and how it is answered",
    why: "It is about what people can ask for, and how it is answered; check the process.",
    means: "It is about what you can ask for or choose, and its limits.",
    can: "Send a request in the way described, and note the date.",
  },
  conduct: {
    lead: "What is expected of those who use the service",
    why: "It is about conduct or duties around the service; reflect them in the organisation's own rules.",
    means: "It is about what is expected, and what follows if it is not kept.",
    can: "Read the words before you use what they are about.",
  },
  other: {
    lead: "In the policy's own words",
    why: "Its kind is not sure; read it with the clauses around it, and judge it by its words.",
    means: "Read in the words whether something is asked of you, given to you or taken from you.",
    can: "Ask the company if you do not see what it means for you.",
  },
};

/** What is said of any clause of a kind. */
export function textsOfKind(type: ProvisionType): CellTexts {
  return KINDS[type] ?? FAMILIES[familyOf(type)];
}

/** Under a heading with these words, what the lists are that usually stand there. The sentence above the list decides. */
const ENTRIES: readonly { readonly heading: RegExp; readonly texts: CellTexts }[] = [
  {
    heading: /\b(?:prohibited|restrict\w*|not allowed|acceptable|conduct|may not|must not|don'?ts|rules|misuse)\b/i,
    texts: {
      lead: "One entry of a list",
      why: "Under such a heading lists mostly name what is not allowed; reflect it in the organisation's own rules.",
      means: "Most likely it is something you must not do; the sentence above the list decides.",
      can: "Look at the sentence above the list, and stay on the safe side until then.",
    },
  },
  {
    heading: /\b(?:shar\w*|disclos\w*|recipients?|third part\w+|transfer\w*)\b/i,
    texts: {
      lead: "One entry of a list",
      why: "Under such a heading lists mostly name who gets data, or when; check each against the vendor file.",
      means: "Most likely it is a case in which others get data about you; the sentence above the list decides.",
      can: "Look at the sentence above the list, and ask the company who received your data.",
    },
  },
  {
    heading: /\b(?:us(?:e|es|ing|age)|purposes?|process\w*|legal bas[ei]s)\b/i,
    texts: {
      lead: "One entry of a list",
      why: "Under such a heading lists mostly name purposes; each needs a legal basis and a line in the record of processing.",
      means: "Most likely it is something that data about you is used for; the sentence above the list decides.",
      can: "Look at the sentence above the list, and ask about a purpose that you do not expect.",
    },
  },
  {
    heading: /\b(?:rights?|choices?|access|request\w*|privacy acts?)\b/i,
    texts: {
      lead: "One entry of a list",
      why: "Under such a heading lists mostly name what people can ask for, or its limits; check the process.",
      means:
        "Most likely it is something that you can ask for, or a limit to that; the sentence above the list decides.",
      can: "Look at the sentence above the list, and put it into your request if it fits.",
    },
  },
  {
    heading: /\b(?:collect\w*|information we|data we|types? of|categories|sources?)\b/i,
    texts: {
      lead: "One entry of a list",
      why: "Under such a heading lists mostly name which data is handled or where it comes from; compare with the record of processing.",
      means:
        "Most likely it is something that the company knows about you, or its source; the sentence above the list decides.",
      can: "Look at the sentence above the list, and ask for a copy of what is held.",
    },
  },
];

/** Entries that tell by themselves what they name. */
const TELLING_ENTRIES: readonly { readonly words: RegExp; readonly texts: CellTexts }[] = [
  {
    words: /\b(?:provide|give|send|supply|share|disclose)s? (?:it |them |data |information )?(?:to )?us\b/i,
    texts: {
      lead: "One entry of a list, which names something that others give the company",
      why: "Data from others: check where it comes from, and whether people were told.",
      means:
        "The company learns it from somebody else than you, or from you, as the words say; it is not about passing it on.",
      can: "Ask the company from whom it has data about you.",
    },
  },
  {
    words: /^\W{0,6}(?:\w{1,5}[.)]\s+)?to \p{L}/iu,
    texts: {
      lead: "One entry of a list, which names what something is done for",
      why: "A purpose: it needs a legal basis, and a line in the record of processing where it is about personal data.",
      means: "It tells you for what; the sentence above the list says what is used or done for it.",
      can: "Look at the sentence above the list, and ask about a purpose that you do not expect.",
    },
  },
];

/** What is said of an entry of a list, by its words or by the heading over it. */
export function textsOfEntry(quote: string, heading: string | undefined): CellTexts {
  const telling = TELLING_ENTRIES.find(({ words }) => words.test(quote));
  const found = heading === undefined ? undefined : ENTRIES.find((one) => one.heading.test(heading));
  const texts = telling?.texts ?? found?.texts ?? ENTRY;
  return heading === undefined ? texts : { ...texts, lead: `${texts.lead} under “${heading}”` };
}

/** Of an entry of a list, whose sentence begins above it. */
const ENTRY: CellTexts = {
  lead: "One entry of a list",
  why: "Read it with the words that lead the list in: they say who does it and whether it is allowed, promised or ruled out.",
  means: "By itself it says only what is on the list; the sentence above the list says what that means for you.",
  can: "Look at the sentence above the list first.",
};

/** Of words that lead in a list. */
export const LEADS_IN = "The list below these words completes them";

/** Of a piece of a sentence that a page breaks. */
export const PIECE: CellTexts = {
  lead: "A piece of a sentence that goes on before or after it",
  why: "By itself it settles nothing; read the whole sentence in the document.",
  means: "Nothing can be told from this piece alone.",
  can: "Open the document, and read the lines around it.",
};
