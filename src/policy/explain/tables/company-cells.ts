import type { ObjectClass } from "../../statements/statement.js";
import { type Cell, cell } from "../cell.js";

const DATA: readonly ObjectClass[] = [
  "personal-data",
  "sensitive-data",
  "usage-data",
  "messages",
  "content",
  "cookies",
  "device",
  "person",
  "other",
];
const DOES = ["company-may", "company-does", "company-acts"] as const;

const TEACHES_MACHINES = [
  "The company teaches machines with this, or may",
  "Check whether confidential material or personal data is taken in, and whether it can be switched off.",
  "What you put in may shape models that others use.",
  "Look for a setting against training, and keep secrets out.",
] as const;
/** "We use the work you submit to grade it and to train our machine learning models": what is done stands behind what for. */
const TO_TEACH =
  /\b(?:train|fine-tun|teach|develop|improv|build)[a-z]*\b[^.;]{0,80}\b(?:models?|machine learning|ai|artificial intelligence|algorithms?|llms?)\b/;

/** What the company may do, does, does not do, or does not answer for. The first cell that fits is used; the last of each act fits always. */
export const COMPANY_CELLS: readonly Cell[] = [
  cell(["company-may", "company-does"], { actions: ["pays", "refunds"], words: /\bdiscretion\b/ }, [
    "The company decides itself whether money comes back",
    "No claim to a refund by these words; check mandatory rights of withdrawal.",
    "You can ask, but not demand it; the law where you live may give you more.",
    "Ask soon and in writing, and say why.",
  ]),
  cell("company-may", { actions: ["pays", "refunds"] }, [
    "The company may pay or pay back, and need not",
    "No claim by these words alone; check conditions and mandatory rights.",
    "You can ask, but not demand it by these words.",
    "Ask in the way described, and keep receipts.",
  ]),
  cell("company-does", { actions: ["pays", "refunds"] }, [
    "What the company pays or pays back",
    "A payment in the user's favour; note its conditions and limits.",
    "This money is the company's to pay, not yours, as far as the conditions are met.",
    "Claim it in the way described, and keep receipts.",
  ]),
  cell("company-does", { actions: ["indemnifies"] }, [
    "The company covers losses of users",
    "Protection by the vendor; check conditions, caps and who controls the defence.",
    "In the case named the company has to stand in for you.",
    "Tell the company of a claim at once, in writing.",
  ]),
  cell("company-does", { actions: ["licenses"], words: /\byou\b|\byour\b|\bcustomer\b|\busers?\b/ }, [
    "The company gives you a right to use something",
    "The scope of use: check users, territory, term and what ends it.",
    "You may use it as far as these words go; it does not become yours.",
    "Stay within the scope named.",
  ]),
  cell(DOES, { actions: ["sells"], objects: DATA }, [
    "The company sells or may sell data",
    "A sale brings opt-out duties under US state laws and needs a legal basis in Europe.",
    "Your data may be traded, as far as the words go.",
    "Tell the company not to sell your data; many laws give that right.",
  ]),
  cell(DOES, { actions: ["trains"] }, TEACHES_MACHINES),
  cell(DOES, { kinds: ["ai-training"], words: TO_TEACH }, TEACHES_MACHINES),
  cell(DOES, { actions: ["shares", "transfers"], kinds: ["business-transfer"] }, [
    "Data can pass on with the business",
    "A new controller may follow other rules; check notice and choice on transfer.",
    "Another company may end up with your data if the business is sold or merged.",
    "You can ask for deletion of what you do not want to pass on.",
  ]),
  cell(DOES, { actions: ["shares", "transfers"], kinds: ["international-transfer"] }, [
    "Data goes, or may go, to other countries",
    "Transfers need a legal tool in the EU and UK; check which one covers which country.",
    "Other countries' rules, and their authorities, may reach your data.",
    "Ask which safeguards apply, and for a copy of them.",
  ]),
  cell(DOES, { actions: ["shares"], kinds: ["law-enforcement"] }, [
    "The company gives information to authorities or others, or may",
    "Check the threshold, notice to customers and the handling of foreign requests.",
    "Such bodies may get information about you in the cases named.",
    "Ask the company whether it tells users of such requests.",
  ]),
  cell(
    DOES,
    {
      actions: ["shares", "uses", "transfers"],
      words: /\b(?:aggregat\w*|anonymi[sz]\w*|de-?identif\w*|not (?:directly |personally )?identif\w*)/,
    },
    [
      "The company uses or shares data that should not identify people, or may",
      "Check how data is made anonymous; if people can be singled out, privacy law still applies.",
      "Figures or data without your name may be used or reach others.",
      "Ask how it is made sure that nobody can be recognised.",
    ],
  ),
  cell(DOES, { actions: ["prohibits"] }, [
    "What the company forbids",
    "A ban; staff must keep to it, so put it in the organisation's own rules of use.",
    "Doing it breaks the rules, and may have the consequences that the terms name.",
    "Leave it, or ask for permission first.",
  ]),
  cell(
    DOES,
    {
      kinds: ["advertising"],
      words: /\b(?:send|messages?|promot|newsletter|e-?mails?|notifications?|contact|ads?|advertis|marketing|offers)/,
    },
    [
      "What the company sends or shows you, or may",
      "Marketing needs a legal basis and a way to object; check consent in the EU and UK.",
      "You may get ads or messages of this kind.",
      "Use the opt-out or unsubscribe link, or the settings of your device.",
    ],
  ),
  cell(DOES, { kinds: ["law-enforcement"], words: /\b(?:investigat|cooperat|law enforcement|authorit)/ }, [
    "The company investigates or works with authorities, or may",
    "Check the grounds, and whether customers are told when their data is looked at or handed over.",
    "What you did on the service may be looked into, or told to authorities, in the cases named.",
    "Ask the company whether it tells users of it.",
  ]),
  cell(
    DOES,
    {
      actions: ["shares"],
      objects: DATA,
      words: /\b(?:data|information|details|content|messages|identifiers?|address(?:es)?|history|profile)\b/,
    },
    [
      "The company shares this with others, or may",
      "Each recipient widens the circle of risk; check who they are, for what, and on what contract.",
      "Others than the company receive it, for what the words name.",
      "Give no more than needed, and look for a way to object.",
    ],
  ),
  cell(DOES, { actions: ["collects"], kinds: ["location-data"] }, [
    "What the company learns, or may learn: it can include where you are",
    "Location and device data reveal movements; check precision, purpose and how long it is kept.",
    "Your device or your movements may become known to the company.",
    "Turn location off in your device's settings where you do not need it.",
  ]),
  cell(DOES, { actions: ["collects", "monitors"], kinds: ["cookies-tracking"] }, [
    "The company records this, or may, by cookies or the like",
    "Trackers that are not strictly necessary need prior consent in the EU and UK; compare with the banner.",
    "Your browser or device can be recognised.",
    "Refuse optional cookies in the banner or your browser.",
  ]),
  cell(DOES, { actions: ["collects"], objects: DATA }, [
    "The company collects or receives this, or may",
    "Compare it with the record of processing; each item needs a purpose and a legal basis.",
    "The company will know this about you if you use what the words name.",
    "Give only what is required, and ask for a copy of what is held.",
  ]),
  cell(DOES, { actions: ["monitors", "profiles", "combines"] }, [
    "The company watches, combines or evaluates, or may",
    "Monitoring and profiling need a clear purpose, information and often a way to object.",
    "A picture of what you do can arise.",
    "Ask what is recorded, and object where you can.",
  ]),
  cell("company-does", { actions: ["deletes", "anonymises"] }, [
    "What the company deletes or makes anonymous",
    "Compare with the organisation's own retention rules; ask for proof.",
    "What is named should no longer be kept about you afterwards; for your own files, save them first.",
    "Save what you need in time, and ask whether it was done.",
  ]),
  cell(DOES, { actions: ["keeps"] }, [
    "What the company keeps, or may keep",
    "Check period, reason and what happens at the end against the organisation's retention rules.",
    "It stays with the company as long as the words say, even if you no longer need it.",
    "Ask for deletion once it is no longer needed.",
  ]),
  cell("company-does", { actions: ["secures"] }, [
    "How the company protects data or the service",
    "A statement on security; compare with audits and certificates, as words alone prove little.",
    "The company says that it takes care; no protection is complete.",
    "Do your part: strong passwords, a second factor, and caution.",
  ]),
  cell(DOES, { actions: ["uses"], kinds: ["advertising"] }, [
    "What is used, or may be used, for advertising or messages",
    "Advertising needs a legal basis and a way to object; check consent in the EU and UK.",
    "What you see or receive may depend on it.",
    "Use the opt-out or unsubscribe link where there is one.",
  ]),
  cell(
    DOES,
    {
      actions: ["uses"],
      kinds: [
        "data-use",
        "data-collection",
        "personalisation",
        "profiling",
        "third-party-sharing",
        "location-data",
        "cookies-tracking",
        "consent-choice",
        "security",
      ],
    },
    [
      "What the company uses, or may use, and for what",
      "Each purpose needs a legal basis; compare with the record of processing.",
      "It is used for what the words name.",
      "Ask about purposes that you do not expect, and object where you can.",
    ],
  ),
  cell(
    "company-may",
    {
      actions: ["ends", "suspends", "restricts"],
      kinds: ["termination", "enforcement", "acceptable-use", "account-responsibility", "content-removal", "scope"],
    },
    [
      "The company is free to end, suspend or limit this",
      "Continuity risk: check grounds, notice, appeal and the export of data.",
      "You can lose it, in the cases and with the notice that the words name.",
      "Keep copies of what matters outside the service.",
    ],
  ),
  cell("company-does", { actions: ["ends", "suspends", "restricts"] }, [
    "When the company ends, suspends or limits this",
    "Check grounds, notice and what follows for access and data.",
    "In the case named you can no longer count on it.",
    "Avoid the case named if you can, and keep copies of what matters.",
  ]),
  cell("company-may", { actions: ["restricts"] }, [
    "The company may refuse or limit this",
    "Check the grounds; a refusal should be reasoned and open to challenge.",
    "Your request or use may be turned down in the cases named.",
    "Ask for the reason in writing, and complain if it is not one of those named.",
  ]),
  cell("company-may", { actions: ["removes", "deletes", "moderates"] }, [
    "The company is free to remove or act on this",
    "Check grounds, notice and appeal; records of the organisation may go with it.",
    "What is named can be gone or blocked, in the cases described.",
    "Keep copies elsewhere, and ask for the reason.",
  ]),
  cell("company-may", { actions: ["changes"], kinds: ["price-change"] }, [
    "The company is free to change prices",
    "Cost can rise; check notice, caps and the right to leave.",
    "You may have to pay more to stay.",
    "If you do not accept the new price, cancel before it applies.",
  ]),
  cell("company-may", { actions: ["changes"] }, [
    "The company is free to change this",
    "Obligations or functions can move without a new signature; track versions and notice periods.",
    "What holds today may be different later, in the way described.",
    "Save the version you accepted, and look for a right to object or leave.",
  ]),
  cell(DOES, { actions: ["renews"] }, [
    "It renews, or may renew, without a new order",
    "Put the last day to cancel in the vendor calendar.",
    "If you do nothing, you stay bound and may be charged again.",
    "If you do not want the next period, cancel in time.",
  ]),
  cell(DOES, { actions: ["charges"] }, [
    "What the company charges, or may charge",
    "Check amount, trigger and tax against the order.",
    "Money may be taken from you in the case named.",
    "Check your statements, and dispute what the words do not cover.",
  ]),
  cell(DOES, { actions: ["assigns"] }, [
    "The company passes on the contract or rights, or may",
    "The counterparty can change; ask for notice and a right to leave.",
    "You may find yourself dealing with another company.",
    "If you would not stay with another company, see how you can end the contract.",
  ]),
  cell("company-does", { actions: ["owns"] }, [
    "What the company claims as its own",
    "Make sure that customer data and results are carved out.",
    "Using it gives you no rights in it beyond what the terms allow.",
    "Ask for permission before you copy or reuse it.",
  ]),
  cell(DOES, { actions: ["informs", "contacts", "responds"] }, [
    "When the company tells you something or gets in touch, or may",
    "Check channel and time; make sure that the address on file is read.",
    "A message by the way described may count as having reached you.",
    "Keep your contact details up to date, and read such messages.",
  ]),
  cell(
    "company-does",
    { kinds: ["data-sale", "access-portability", "regional-rights", "deletion", "correction"], words: /\brequests?\b/ },
    [
      "What the company does when it gets a request",
      "A duty on request; check the process, the verification and the time limit.",
      "You get this only if you ask, and may have to prove who you are.",
      "Send a request in the way described, and note the date.",
    ],
  ),
  cell("company-excludes", { kinds: ["warranty-disclaimer"] }, [
    "What the company does not promise",
    "Service levels must come from elsewhere in the contract; mandatory warranties remain.",
    "If it is faulty or wrong, these words give you no claim; the law may still give you one.",
    "Check what matters yourself, and keep copies.",
  ]),
  cell("company-excludes", {}, [
    "What the company does not answer for, or only up to a limit",
    "Loss in these cases stays with the customer; check insurance, and what law does not let a vendor exclude.",
    "If this happens to you, the company will say that it need not pay more than the words allow.",
    "Insure or avoid what you cannot afford to lose; legal consumer rights may remain.",
  ]),
  cell("company-need-not", {}, [
    "What the company is not bound to do",
    "Do not plan on it; agree on it in writing if it is needed.",
    "It may happen, but you cannot demand it.",
    "Look after it yourself.",
  ]),
  cell("company-not", { actions: ["charges"] }, [
    "What you are not charged for",
    "No price for what is named; check what else costs money.",
    "You need not pay for it, with the exceptions in the words.",
    "Check your statements, and dispute a charge for it.",
  ]),
  cell("company-not", { actions: ["refunds"] }, [
    "Money is not given back in this case",
    "Sunk cost; check exceptions and mandatory rights of withdrawal.",
    "Once paid, it is gone in the case named; the law where you live may say otherwise.",
    "Be sure before you pay, and try it out first where you can.",
  ]),
  cell(
    "company-not",
    {
      actions: [
        "sells",
        "shares",
        "collects",
        "uses",
        "keeps",
        "trains",
        "profiles",
        "monitors",
        "transfers",
        "contacts",
      ],
    },
    [
      "What the company does not do, or will not do",
      "A limit that the vendor sets itself; keep it in the vendor file, and watch that it stays.",
      "You can hold the company to it, with the exceptions in the words.",
      "If it happens all the same, complain to the company and to a data protection authority.",
    ],
  ),
  cell("company-not", { actions: ["warrants", "answers-for", "indemnifies"] }, [
    "What the company does not stand for",
    "The risk stays with the customer; agree on more where it is needed.",
    "These words give you no claim for it; the law may still give you one.",
    "Check what matters yourself before you rely on it.",
  ]),
  cell("company-not", {}, [
    "What the company does not do, or will not do",
    "It marks where the vendor stops; read it with the exceptions in the words.",
    "As far as the words go it does not happen; if you would need it, do not count on it.",
    "Keep a copy of the wording, and point to it if the company acts otherwise.",
  ]),
  cell("company-may", {}, [
    "The company is free to do this",
    "A power of the vendor, not a duty: check conditions, notice and limits in the words.",
    "It can happen without asking you again, unless the words say otherwise.",
    "Look for a condition, a notice or a way to object in the words; ask the company if there is none.",
  ]),
  cell("company-does", {}, [
    "What the company says it does or will do",
    "A statement that the vendor can be held to; compare it with what is done.",
    "You can expect it, as far as the words go.",
    "Keep a copy of the wording, and point to it if the company acts otherwise.",
  ]),
  cell("third-party", { actions: ["collects", "uses", "shares", "accesses", "keeps", "monitors", "profiles"] }, [
    "What somebody other than the company does, or may do",
    "Another party's handling: check whose rules apply, and what contract binds it.",
    "The other party's own rules count, not only this policy.",
    "Read the other party's policy, and use its settings.",
  ]),
  cell("third-party", {}, [
    "What somebody other than you and the company does, or may do",
    "It depends on another party; check what contract or rules bind it.",
    "For this you depend on somebody else.",
    "Ask who it is, and read its terms.",
  ]),
];
