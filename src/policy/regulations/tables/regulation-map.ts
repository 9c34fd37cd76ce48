import type { ProvisionType } from "../../taxonomy.js";

/** A law that a provision type may engage. Never a finding that a clause breaks it. */
export interface Regulation {
  /** Short name and article, e.g. "GDPR art. 22". */
  readonly provision: string;
  readonly jurisdiction: Jurisdiction;
  /** Why this kind of clause may engage it, in one sentence. */
  readonly reason: string;
  /** Whether the reference was checked against its source; false until a lawyer has read it. */
  readonly reviewed: boolean;
}

export type Jurisdiction = "EU" | "UK" | "US" | "US-CA" | "US-IL";

/** Version of the map below; raised with every edit. */
export const REGULATION_MAP_VERSION = "2026-3";

export interface RegulationEntry extends Regulation {
  readonly types: readonly ProvisionType[];
}

function entry(
  provision: string,
  jurisdiction: Jurisdiction,
  types: readonly ProvisionType[],
  reason: string,
): RegulationEntry {
  return { provision, jurisdiction, reason, types, reviewed: false };
}

/** An entry whose text was checked in its source. */
function checked(
  provision: string,
  jurisdiction: Jurisdiction,
  types: readonly ProvisionType[],
  reason: string,
): RegulationEntry {
  return { provision, jurisdiction, reason, types, reviewed: true };
}

/** The map, most specific entries of a type first. */
export const REGULATION_MAP: readonly RegulationEntry[] = [
  entry(
    "GDPR art. 5(1)(b)(c)",
    "EU",
    ["data-collection", "data-use"],
    "Purposes must be specified and data kept to what they need.",
  ),
  entry("GDPR art. 6", "EU", ["data-collection", "data-use"], "Every processing of personal data needs a legal basis."),
  entry("GDPR arts. 13–14", "EU", ["data-collection", "data-use"], "People must be told what is collected and why."),
  checked(
    "CCPA §1798.100",
    "US-CA",
    ["data-collection", "data-use"],
    "Notice is due at or before collection, with purposes.",
  ),
  checked(
    "CCPA §1798.110",
    "US-CA",
    ["data-collection", "data-use"],
    "Consumers may ask what was collected about them.",
  ),
  entry(
    "GDPR art. 9",
    "EU",
    ["sensitive-data", "biometric-data"],
    "Special categories of data may be processed only on narrow grounds.",
  ),
  entry(
    "CCPA §1798.121",
    "US-CA",
    ["sensitive-data", "biometric-data"],
    "Consumers may limit the use of sensitive personal information.",
  ),
  entry(
    "Illinois BIPA",
    "US-IL",
    ["biometric-data"],
    "Biometric identifiers need written notice, a release and a retention schedule.",
  ),
  entry(
    "GDPR art. 13(1)(e)",
    "EU",
    ["third-party-sharing", "affiliate-sharing", "subprocessors"],
    "Recipients or categories of recipients must be named.",
  ),
  entry(
    "GDPR art. 26",
    "EU",
    ["third-party-sharing", "affiliate-sharing", "subprocessors"],
    "Joint controllers must arrange their duties and say so.",
  ),
  entry(
    "GDPR art. 28",
    "EU",
    ["subprocessors", "third-party-sharing"],
    "Processors act only under a contract and on instructions.",
  ),
  checked(
    "CCPA §1798.115",
    "US-CA",
    ["third-party-sharing", "subprocessors"],
    "Consumers may ask to whom their data was sold or disclosed.",
  ),
  entry(
    "CCPA §1798.115",
    "US-CA",
    ["affiliate-sharing"],
    "Consumers may ask to whom their data was sold or disclosed.",
  ),
  entry(
    "FTC Act s. 5",
    "US",
    ["third-party-sharing", "subprocessors"],
    "Sharing beyond what was promised may be an unfair or deceptive practice.",
  ),
  entry(
    "CCPA §1798.120",
    "US-CA",
    ["data-sale", "advertising"],
    "Consumers may opt out of the sale or sharing of their data.",
  ),
  checked(
    "CCPA §1798.135",
    "US-CA",
    ["data-sale", "advertising"],
    "A “Do Not Sell or Share” link or an opt-out signal must be honoured.",
  ),
  entry(
    "GDPR art. 21(2)–(3)",
    "EU",
    ["data-sale", "advertising"],
    "People may object to direct marketing at any time.",
  ),
  entry(
    "DSA arts. 26(3), 28(2)",
    "EU",
    ["advertising", "data-sale"],
    "Ads may not be based on profiling with special categories, nor of minors.",
  ),
  entry(
    "ePrivacy Directive 2002/58 art. 5(3)",
    "EU",
    ["cookies-tracking", "do-not-track"],
    "Storing or reading on a device needs consent unless strictly necessary.",
  ),
  entry(
    "GDPR arts. 4(11), 7",
    "EU",
    ["cookies-tracking", "consent-choice"],
    "Consent must be free, specific, informed, and as easy to withdraw as to give.",
  ),
  entry(
    "CCPA §1798.135",
    "US-CA",
    ["do-not-track", "consent-choice"],
    "Opt-out preference signals must be honoured as an opt-out of sale and sharing.",
  ),
  entry("GDPR art. 88", "EU", ["employer-access"], "Member states set rules for employees' data."),
  entry(
    "GDPR art. 6(1)(f)",
    "EU",
    ["employer-access"],
    "Access must rest on a legitimate interest that outweighs the employee's.",
  ),
  checked(
    "AI Act arts. 26(7), 5(1)(f)",
    "EU",
    ["employer-access"],
    "Workers must be told of high-risk AI; emotion inference at work is banned.",
  ),
  checked(
    "FERPA, 20 USC 1232g; 34 CFR 99.31(a)(1)(i)(B)",
    "US",
    ["employer-access"],
    "Education records may be disclosed only to named kinds of recipients.",
  ),
  checked(
    "COPPA, 16 CFR 312",
    "US",
    ["children", "age-limit"],
    "Collecting from children under 13 needs a parent's verifiable consent (amended: in force 23 June 2025, compliance by 22 April 2026).",
  ),
  entry(
    "GDPR art. 8",
    "EU",
    ["children", "age-limit"],
    "A child's consent online counts only from an age of 13 to 16.",
  ),
  checked(
    "DSA art. 14(3)",
    "EU",
    ["children", "age-limit"],
    "Services for minors must explain their terms so that minors understand them.",
  ),
  entry(
    "DSA art. 28",
    "EU",
    ["children", "age-limit"],
    "Platforms open to minors must protect their privacy and safety.",
  ),
  entry(
    "GDPR arts. 5(1)(b), 6(4)",
    "EU",
    ["ai-training"],
    "Reusing data for training must be compatible with the purpose it was collected for.",
  ),
  entry("GDPR art. 21", "EU", ["ai-training"], "People may object to processing based on legitimate interests."),
  entry(
    "AI Act art. 53(1)(c)(d)",
    "EU",
    ["ai-training"],
    "Model providers must respect copyright reservations and summarise training data.",
  ),
  entry(
    "Directive 2019/790 art. 4",
    "EU",
    ["ai-training"],
    "Right holders may reserve their works from text and data mining.",
  ),
  checked(
    "FTC, guidance of 13 February 2024",
    "US",
    ["ai-training"],
    "Quietly and retroactively changing terms to allow AI training may be unfair or deceptive.",
  ),
  entry(
    "GDPR art. 22",
    "EU",
    ["automated-decisions", "profiling"],
    "Solely automated decisions with legal or similar effect are restricted.",
  ),
  entry(
    "GDPR art. 13(2)(f)",
    "EU",
    ["automated-decisions", "profiling"],
    "People must be told of automated decisions and their logic.",
  ),
  entry(
    "DSA art. 27",
    "EU",
    ["automated-decisions", "profiling", "personalisation"],
    "The main parameters of recommender systems must be stated.",
  ),
  checked(
    "AI Act art. 50",
    "EU",
    ["automated-decisions", "profiling"],
    "People must be told when they deal with certain AI systems.",
  ),
  entry(
    "AI Act art. 86",
    "EU",
    ["automated-decisions", "profiling"],
    "People may ask for an explanation of some decisions made with AI.",
  ),
  entry(
    "GDPR arts. 5(1)(f), 32",
    "EU",
    ["location-data"],
    "Location is personal data and must be kept secure and limited to its purpose.",
  ),
  entry(
    "CCPA §1798.121",
    "US-CA",
    ["location-data"],
    "Precise geolocation is sensitive personal information whose use can be limited.",
  ),
  entry(
    "GDPR arts. 5(1)(e), 13(2)(a)",
    "EU",
    ["retention"],
    "Data may be kept only as long as needed, and the period must be stated.",
  ),
  entry("CCPA §1798.100(a)(3)", "US-CA", ["retention"], "The length of time each category is kept must be disclosed."),
  entry("GDPR art. 17", "EU", ["deletion"], "People may have their data erased on listed grounds."),
  checked("CCPA §1798.105", "US-CA", ["deletion"], "Consumers may ask for deletion, with listed exceptions."),
  entry(
    "16 CFR 312.10",
    "US",
    ["retention", "deletion"],
    "Children's data may be kept only as long as reasonably necessary.",
  ),
  entry("GDPR art. 16", "EU", ["correction"], "People may have inaccurate data corrected."),
  entry("CCPA §1798.106", "US-CA", ["correction"], "Consumers may have inaccurate data corrected."),
  entry(
    "GDPR arts. 15, 20",
    "EU",
    ["access-portability"],
    "People may obtain a copy of their data and take it elsewhere.",
  ),
  checked(
    "CCPA §1798.110, .130",
    "US-CA",
    ["access-portability"],
    "Requests to know must be answered free of charge within set times.",
  ),
  entry(
    "CCPA §1798.110, .130",
    "US-CA",
    ["regional-rights"],
    "Requests to know must be answered free of charge within set times.",
  ),
  entry(
    "Data Act arts. 4–5",
    "EU",
    ["access-portability"],
    "Users of connected products may obtain and share the data they generate.",
  ),
  entry("GDPR arts. 12–22", "EU", ["regional-rights"], "Rights and the way to exercise them are set by law."),
  entry("GDPR art. 32", "EU", ["security"], "Security must fit the risk."),
  checked(
    "CCPA §1798.150",
    "US-CA",
    ["security", "breach-notice"],
    "Consumers may sue over breaches that follow from poor security.",
  ),
  entry(
    "GDPR arts. 33–34",
    "EU",
    ["breach-notice"],
    "Breaches must be notified within 72 hours, and to people when the risk is high.",
  ),
  entry("Cal. Civ. Code §1798.82", "US-CA", ["breach-notice"], "Californians must be told of breaches of their data."),
  entry(
    "GDPR arts. 44–49",
    "EU",
    ["international-transfer"],
    "Transfers outside the EEA need adequacy, safeguards or a derogation.",
  ),
  entry(
    "GDPR arts. 6(1)(c), 48",
    "EU",
    ["law-enforcement"],
    "Disclosure needs a legal duty; foreign orders count only under a treaty.",
  ),
  entry(
    "18 USC 2702–03",
    "US",
    ["law-enforcement"],
    "Stored communications may be disclosed only by the listed processes.",
  ),
  entry(
    "UCTD 93/13 annex 1(j)(k)",
    "EU",
    ["unilateral-change"],
    "Changing terms alone, without a valid reason stated in the contract, may be unfair.",
  ),
  checked(
    "UCTD 93/13 annex, para. 2",
    "EU",
    ["unilateral-change"],
    "Sets exceptions to annex 1(j), such as open-ended contracts with reasonable notice and a right to leave.",
  ),
  checked(
    "CRA 2015 sch. 2 ¶11, 13",
    "UK",
    ["unilateral-change"],
    "Changing terms alone, without a valid reason, may be unfair.",
  ),
  checked("DSA art. 14(2)", "EU", ["unilateral-change"], "Users must be told of significant changes to terms."),
  entry(
    "P2B 2019/1150 art. 3",
    "EU",
    ["unilateral-change"],
    "Business users of platforms must have at least 15 days' notice.",
  ),
  checked(
    "FTC Act s. 5",
    "US",
    ["unilateral-change"],
    "Material retroactive changes without consent may be unfair or deceptive.",
  ),
  entry(
    "UCTD 93/13 annex 1(i)",
    "EU",
    ["acceptance-by-use", "scope"],
    "Binding people to terms they had no chance to read may be unfair.",
  ),
  checked(
    "CRA 2015 sch. 2 ¶10",
    "UK",
    ["acceptance-by-use"],
    "Binding people to terms they had no chance to read may be unfair.",
  ),
  entry(
    "UCTD 93/13 annex 1(f)(g)",
    "EU",
    ["termination", "enforcement"],
    "Ending the contract at will or without reasonable notice may be unfair.",
  ),
  entry(
    "DSA arts. 17, 20",
    "EU",
    ["termination", "enforcement", "content-removal"],
    "Restrictions need a statement of reasons and a complaint system.",
  ),
  entry(
    "P2B 2019/1150 art. 4",
    "EU",
    ["termination", "enforcement"],
    "Business users must get reasons when restricted or ended.",
  ),
  checked(
    "DSA art. 14(1)(4)",
    "EU",
    ["content-removal"],
    "Moderation rules must be in the terms and applied with care for rights.",
  ),
  entry(
    "DSA art. 14(1)(4)",
    "EU",
    ["acceptable-use", "enforcement"],
    "Moderation rules must be in the terms and applied with care for rights.",
  ),
  entry("DSA art. 16", "EU", ["content-removal"], "Anyone must be able to report illegal content."),
  entry("47 USC 230(c)(2)", "US", ["content-removal"], "Good-faith removal of objectionable content is protected."),
  entry(
    "UCTD 93/13 art. 3(1)",
    "EU",
    ["content-licence", "ownership", "feedback-licence", "indemnification"],
    "A term that unbalances the contract against good faith is unfair.",
  ),
  checked(
    "CRA 2015 s. 62",
    "UK",
    ["content-licence", "ownership"],
    "Terms must be fair; unfair ones do not bind the consumer.",
  ),
  entry("CRA 2015 s. 62", "UK", ["feedback-licence"], "Terms must be fair; unfair ones do not bind the consumer."),
  entry(
    "Directive 2019/770 art. 16",
    "EU",
    ["content-licence", "ownership"],
    "After the contract ends, use of the consumer's content is limited.",
  ),
  entry(
    "UCTD 93/13 annex 1(a)(b)",
    "EU",
    ["liability-limitation"],
    "Excluding liability for harm or for non-performance may be unfair.",
  ),
  checked(
    "CRA 2015 s. 65",
    "UK",
    ["liability-limitation"],
    "Liability for death or injury by negligence cannot be excluded.",
  ),
  entry(
    "CRA 2015 sch. 2 ¶1–2",
    "UK",
    ["liability-limitation", "claim-time-limit"],
    "Limiting a consumer's legal rights may be unfair.",
  ),
  entry(
    "CRA 2015 ss. 34–36, 47",
    "UK",
    ["warranty-disclaimer"],
    "Digital content must be satisfactory, fit and as described.",
  ),
  entry(
    "Directive 2019/770",
    "EU",
    ["warranty-disclaimer", "refunds"],
    "Digital services must conform; consumers have remedies when they do not.",
  ),
  entry(
    "15 USC 2308",
    "US",
    ["warranty-disclaimer"],
    "Implied warranties cannot be disclaimed where a written warranty is given.",
  ),
  entry(
    "UCTD 93/13 annex 1(e)",
    "EU",
    ["indemnification", "fees"],
    "Disproportionately high compensation from the consumer may be unfair.",
  ),
  entry(
    "UCTD 93/13 annex 1(q)",
    "EU",
    ["arbitration", "class-action-waiver", "claim-time-limit"],
    "Hindering legal action, also by arbitration alone, may be unfair.",
  ),
  entry(
    "CRA 2015 sch. 2 ¶20",
    "UK",
    ["arbitration", "claim-time-limit"],
    "Hindering legal action, also by arbitration alone, may be unfair.",
  ),
  entry(
    "FAA, 9 USC 2",
    "US",
    ["arbitration", "class-action-waiver"],
    "Written arbitration agreements are generally enforceable.",
  ),
  entry(
    "9 USC 401–02",
    "US",
    ["arbitration"],
    "Arbitration of sexual assault or harassment disputes cannot be forced.",
  ),
  entry(
    "AT&T v. Concepcion (2011)",
    "US",
    ["class-action-waiver"],
    "States may not ban class waivers in arbitration agreements as such.",
  ),
  checked("CCPA §1798.192", "US-CA", ["class-action-waiver"], "A waiver of CCPA rights, including remedies, is void."),
  entry(
    "Rome I art. 6",
    "EU",
    ["choice-of-law", "jurisdiction"],
    "A chosen law cannot take away the protection of the consumer's home law.",
  ),
  entry(
    "Brussels I bis arts. 17–19",
    "EU",
    ["jurisdiction", "choice-of-law"],
    "Consumers may sue, and be sued, in the courts where they live.",
  ),
  entry(
    "CRA 2015 s. 74",
    "UK",
    ["choice-of-law", "jurisdiction"],
    "A foreign law cannot take away the Act's protection.",
  ),
  checked("Cal. B&P §17602", "US-CA", ["auto-renewal"], "Renewal terms must be clear, agreed to, and easy to cancel."),
  checked(
    "AB 2863",
    "US-CA",
    ["auto-renewal"],
    "Stricter consent, reminders and click-to-cancel for contracts from 1 July 2025.",
  ),
  entry(
    "ROSCA, 15 USC 8401–05",
    "US",
    ["auto-renewal"],
    "Online renewals need clear terms, consent and a simple way to stop.",
  ),
  entry("DMCC Act 2024", "UK", ["auto-renewal"], "Subscriptions need reminders, cooling-off and easy exit."),
  entry("UCTD 93/13 annex 1(l)", "EU", ["price-change"], "Raising the price without a right to leave may be unfair."),
  checked(
    "CRA 2015 sch. 2 ¶14–15",
    "UK",
    ["price-change"],
    "Setting or raising the price after the contract may be unfair.",
  ),
  entry("CRA 2015 sch. 2 ¶14–15", "UK", ["fees"], "Setting or raising the price after the contract may be unfair."),
  entry(
    "Directive 2011/83 arts. 9–16",
    "EU",
    ["refunds"],
    "Consumers may withdraw from distance contracts within 14 days.",
  ),
  entry(
    "CRA 2015 ss. 42–45",
    "UK",
    ["refunds"],
    "Faulty digital content gives a right to repair, replacement or refund.",
  ),
  entry(
    "UCTD 93/13 annex 1(p)",
    "EU",
    ["assignment", "business-transfer"],
    "Passing the contract on in a way that weakens guarantees may be unfair.",
  ),
  entry(
    "GDPR art. 6(4)",
    "EU",
    ["business-transfer", "assignment"],
    "New uses after a transfer must be compatible with the old purpose.",
  ),
];
