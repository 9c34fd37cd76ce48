import type { ProvisionType } from "../../taxonomy.js";
import type { RegulationEntry } from "./regulation-map.js";

function entry(provision: string, types: readonly ProvisionType[], reason: string): RegulationEntry {
  return { provision, jurisdiction: "UK", types, reason, reviewed: false };
}

/** What stands in the United Kingdom beside the rows of the map. None of it was read by a lawyer yet. */
export const UK_MAP: readonly RegulationEntry[] = [
  entry(
    "UK GDPR art. 5(1)(b)(c)",
    ["data-collection", "data-use"],
    "Purposes must be specified and data kept to what they need.",
  ),
  entry("UK GDPR arts. 13–14", ["data-collection", "data-use"], "People must be told what is collected and why."),
  entry(
    "UK GDPR art. 9; DPA 2018 sch. 1",
    ["sensitive-data", "biometric-data"],
    "Special categories of data may be processed only on narrow grounds.",
  ),
  entry(
    "UK GDPR art. 13(1)(e)",
    ["third-party-sharing", "affiliate-sharing", "subprocessors"],
    "Recipients or categories of recipients must be named.",
  ),
  entry(
    "UK GDPR art. 28",
    ["subprocessors", "third-party-sharing"],
    "Processors act only under a contract and on instructions.",
  ),
  entry(
    "UK GDPR art. 21(2)–(3)",
    ["data-sale", "advertising", "profiling"],
    "People may object to direct marketing at any time.",
  ),
  entry(
    "PECR 2003 reg. 22",
    ["advertising"],
    "Marketing by e-mail or text message needs consent, or a customer's earlier purchase.",
  ),
  entry(
    "PECR 2003 reg. 6",
    ["cookies-tracking", "do-not-track"],
    "Storing or reading on a device needs consent unless an exception applies.",
  ),
  entry(
    "UK GDPR arts. 4(11), 7",
    ["cookies-tracking", "consent-choice"],
    "Consent must be free, specific, informed, and as easy to withdraw as to give.",
  ),
  entry(
    "UK GDPR art. 6(1)(f)",
    ["employer-access"],
    "Access must rest on a legitimate interest that outweighs the employee's.",
  ),
  entry(
    "UK GDPR art. 8; Age appropriate design code",
    ["children", "age-limit"],
    "A child's own consent online counts from 13; services that children are likely to use owe them more care.",
  ),
  entry(
    "UK GDPR arts. 5(1)(b), 6(4)",
    ["ai-training"],
    "Reusing data for training must be compatible with the purpose it was collected for.",
  ),
  entry(
    "CDPA 1988 s. 29A",
    ["ai-training"],
    "Copying works for text and data mining without a licence is allowed for non-commercial research only.",
  ),
  entry(
    "UK GDPR arts. 22A–22D",
    ["automated-decisions", "profiling"],
    "Significant decisions by automated means alone need safeguards, and more with special categories.",
  ),
  entry(
    "UK GDPR arts. 5(1)(f), 32",
    ["location-data"],
    "Location is personal data and must be kept secure and limited to its purpose.",
  ),
  entry(
    "UK GDPR arts. 5(1)(e), 13(2)(a)",
    ["retention"],
    "Data may be kept only as long as needed, and the period must be stated.",
  ),
  entry("UK GDPR art. 17", ["deletion"], "People may have their data erased on listed grounds."),
  entry("UK GDPR art. 16", ["correction"], "People may have inaccurate data corrected."),
  entry(
    "UK GDPR arts. 15, 20",
    ["access-portability"],
    "People may obtain a copy of their data and take it elsewhere.",
  ),
  entry("UK GDPR arts. 12–22D", ["regional-rights"], "Rights and the way to exercise them are set by law."),
  entry("UK GDPR art. 32", ["security"], "Security must fit the risk."),
  entry(
    "UK GDPR arts. 33–34",
    ["breach-notice"],
    "Breaches must be notified within 72 hours, and to people when the risk is high.",
  ),
  entry(
    "UK GDPR arts. 44A–49",
    ["international-transfer"],
    "Transfers out of the UK need regulations, safeguards or a derogation.",
  ),
  entry("UK GDPR art. 6(1)(c)", ["law-enforcement"], "Disclosure needs a legal duty or another basis in law."),
  entry(
    "UK GDPR art. 6(4)",
    ["business-transfer", "assignment"],
    "New uses after a transfer must be compatible with the old purpose.",
  ),
  entry(
    "CRA 2015 sch. 2 ¶7–8",
    ["termination", "enforcement"],
    "Ending the contract at will or without reasonable notice may be unfair.",
  ),
  entry(
    "CRA 2015 s. 62",
    ["indemnification", "content-licence", "ownership", "scope"],
    "Terms must be fair; unfair ones do not bind the consumer.",
  ),
  entry(
    "Online Safety Act 2023 ss. 10, 21",
    ["content-removal"],
    "Terms on illegal content must be clear and applied consistently, with a way to complain.",
  ),
  entry(
    "Arbitration Act 1996 ss. 89–91",
    ["arbitration"],
    "An agreement to arbitrate is unfair to a consumer where the claim is modest.",
  ),
  entry(
    "CJJA 1982 ss. 15A–15E",
    ["jurisdiction"],
    "Consumers domiciled in the UK may sue, and be sued, in their own courts.",
  ),
  entry(
    "CRA 2015 sch. 2 ¶18",
    ["assignment"],
    "Passing the contract on in a way that weakens guarantees may be unfair.",
  ),
  entry(
    "Consumer Contracts Regulations 2013 regs. 29–38",
    ["refunds", "auto-renewal"],
    "Consumers may cancel distance contracts within 14 days, with exceptions.",
  ),
  entry(
    "DMCC Act 2024 ss. 225–230",
    ["advertising", "price-change", "fees"],
    "Misleading or hidden prices and omissions are unfair commercial practices.",
  ),
];
