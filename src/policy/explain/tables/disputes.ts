import { lines } from "../../reading/lines.js";
import type { PROVISION_FAMILIES, ProvisionType } from "../../taxonomy.js";
import { against, anywhere, core, harm, infavour, OPT_OUT, promise, type TypeTexts, texts } from "../reading-texts.js";

type Disputes = (typeof PROVISION_FAMILIES)["disputes" | "liability"][number] & ProvisionType;

/** Texts on disputes and liability. */
export const DISPUTE_TEXTS: Readonly<Record<Disputes, TypeTexts>> = {
  arbitration: texts(
    [
      "Disputes go to arbitration instead of a court[, run by {provider}][; {way-out}][; {group}][; {jury}].",
      "Forum, cost and confidentiality of a dispute are fixed in advance; compare with the organisation's own dispute policy. Consumer law in some places limits such clauses.",
      "A private arbitrator, not a judge or jury, may decide your case, and an award is hard to appeal.",
      "Before a dispute, read who pays the fees, where hearings are held and what is excepted.",
      "The duty to arbitrate usually stays in force for later disputes.",
    ],
    [
      "Arbitration is limited or optional[; {company-pays}].",
      "Court stays available as far as the clause says; record it as a favourable dispute term.",
      "You keep a way to court, or arbitration comes on better terms for you.",
    ],
    anywhere(
      against(`${OPT_OUT}|reject (?:this|the|our) (?:\\w+ ){0,3}arbitration`, {
        idle: "If you do not opt out in the time given, the duty to arbitrate stays.",
      }),
    ),
    against("(?:resolv|settl|decid|submit|determin|refer)\\w* ~~ arbitrat", {}),
    against("(?:pay|bear|reimburs|share)\\w* ~~ (?:fees|costs)|(?:fees|costs) ~~ (?:paid|borne|shared|pay|charged)", {
      says: "The clause says who pays the costs of arbitration.",
      means: "What a dispute costs you depends on who starts it and who wins, as described.",
      can: "Work out the fees before you start a case.",
      idle: null,
    }),
    infavour("(?:<not>|no) (?:\\w+ ){0,3}(?:require|oblige|obligate|bound|have to|need to|must)", {
      says: "Arbitration is not compulsory[; {company-pays}].",
      means: "You can take a dispute to court, and arbitrate only if you choose to.",
    }),
    infavour("(?:this|the) (?:\\w+ ){0,3}(?:section|agreement|clause|provision) (?:does|do|shall|will) <not> apply", {
      says: "The arbitration clause does not apply in the cases named.",
      means: "In the cases named, you keep your ordinary way to court.",
    }),
    infavour("we (?:will|shall) (?:\\w+ )?(?:pay|reimburse)", {
      says: "The company pays arbitration fees in the cases named.",
      why: "Cost risk of arbitration lies with the vendor as far as stated; check thresholds and exceptions.",
      means: "Arbitrating may cost you little or nothing in the cases named.",
    }),
  ),
  "class-action-waiver": texts(
    [
      "Claims may be brought only individually, not as part of a class or group[; {jury}].",
      "Collective redress is excluded; claims too small to pursue alone go unheard. Some jurisdictions do not enforce such waivers.",
      "You cannot join others in one case, even when many people have the same complaint.",
      "If arbitration can be opted out of, check whether that also lifts this waiver.",
      "Any later claim is yours to bring alone.",
    ],
    [
      "The waiver of group claims does not reach the cases named.",
      "Collective redress stays open as far as stated; note which users and regions are excepted.",
      "In the cases named, you can still join others in a group claim.",
    ],
    anywhere(
      against("(?:jury|binding arbitration|arbitrator)", {
        says: "Claims may be brought only individually, not as a class or group[; {to-arbitration}][; {jury}].",
      }),
    ),
  ),
  jurisdiction: texts(
    [
      "Disputes go to the courts[ of {courts}][, {exclusive}].",
      "The forum decides travel, local counsel, language and cost of any lawsuit.",
      "You may have to sue or defend yourself far from home, unless your local law gives you a court of your own.",
      "If you are a consumer, check whether the law where you live lets you sue at home all the same.",
    ],
    [
      "Consumers may go to court where they live.",
      "The forum follows the consumer's home; check which courts apply to business customers.",
      "You can bring a claim close to home.",
    ],
    harm(
      "(?:regardless|no matter|irrespective) (?:of )?where you|exclusive\\w* (?:in|by|to|jurisdiction|venue)",
      "where you (?:live|reside) ~ (?:instead|only)|your (?:country|place|state) of",
    ),
    against("(?:regardless|no matter|irrespective) (?:of )?where you", {
      says: "Lawsuits must go to the courts[ of {courts}], wherever you live.",
      means: "You may have to sue far from home, unless your local law gives you a court of your own.",
    }),
    against("submit\\w* to (?:the )?(?:personal |exclusive |non-exclusive )*(?:personal )?jurisdiction", {
      says: "You accept the jurisdiction of the courts[ of {courts}][, {exclusive}].",
    }),
    infavour("<not> (?:\\w+ ){0,4}(?:deprive|prevent|affect)", {
      says: "The choice of court takes away no right to sue that mandatory local law gives.",
    }),
  ),
  "choice-of-law": texts(
    [
      "The contract is governed by the law[ of {law}].",
      "The law chosen decides how the contract is read; mandatory local rules may still apply.",
      "The law of another place may decide your rights; mandatory consumer protection where you live may still apply.",
      "If a dispute arises, ask a consumer adviser which local protections still apply.",
    ],
    [
      "The consumer keeps the protection of home law.",
      "Mandatory home law prevails for consumers; no clash on this point.",
      "You keep the consumer rights that the law where you live gives you.",
    ],
    against("waiv\\w+ ~~ (?:law|statute|protection|right)", {
      says: "The contract is governed by the law[ of {law}], and you give up protections of other laws.",
      why: "Such waivers of mandatory consumer law may be void; check before relying on it.",
      means: "The clause tries to take away protections of your home law; that may not hold where they are mandatory.",
    }),
    infavour(
      lines`
        laws? (?:of|in) ~ where you (?:live|reside)
        |laws? of (?:your|the) (?:\w+ ){0,2}(?:country|place) (?:\w+ ){0,3}(?:you|residence)
      `,
      {
        says: "The law of the place where the consumer lives applies.",
      },
    ),
  ),
  "claim-time-limit": texts(
    [
      "Claims must be brought within a set time[: {limit}].",
      "A contractual limit can be shorter than the statutory one and end claims before they are noticed; some laws do not allow that.",
      "If you wait longer, your claim may be barred, even with good reason.",
      "Keep records, and bring or notify a claim before the time is over.",
      "The claim may be lost once the time is over.",
    ],
    [
      "The time that the law gives for claims is kept.",
      "Statutory limitation periods stay; no shorter contractual deadline to track here.",
      "You have as long to claim as the law gives you.",
    ],
    promise(
      lines`
        <not> (?:\w+ ){0,3}(?:shorten|reduce|limit|restrict) ~ (?:time|period|limitation)
        |(?:statutory|legal) (?:limitation )?(?:periods?|time limits?) ~ (?:appl|remain|stay)\w*
      `,
    ),
    against("(?:notify|report|tell|inform|dispute) ~~ (?:within|no later)", {
      says: "You must report a problem or claim within a set time[: {limit}].",
      can: "Check bills and results at once, and report a problem in writing before the time is over.",
    }),
  ),
  "liability-limitation": texts(
    [
      "The company limits or excludes what it owes you for losses[, {cap}].",
      "Risk moves to the customer; compare the limit with the value of the data and services at stake, and check what is carved out.",
      "If the service causes you loss, you may get little or nothing from the company, as far as the law allows such limits.",
      "Keep your own backups, and do not rely on the service alone for what matters.",
    ],
    [
      "The company stays liable in the cases named.",
      "The carve-outs define what stays recoverable; check them against the rest of the liability section.",
      "In the cases named, you can still claim compensation.",
    ],
    infavour(
      lines`
      (?:nothing|<not>|no provision) (?:\w+ ){0,8}(?:exclud|limit)\w* ~~ (?:death|injury|negligence|fraud)
    `,
      {
        says: "The company does not exclude liability that law protects[, such as for {harm}].",
      },
    ),
    infavour("(?:nothing|<not>|no provision) (?:\\w+ ){0,8}(?:exclud|limit)", {
      says: "The company does not exclude liability where the law forbids it.",
    }),
    infavour("we (?:are|accept|remain|will be) (?:\\w+ )?(?:liable|responsible)", {
      says: "The company accepts liability in the cases named[, such as for {harm}].",
    }),
    against(
      lines`
        (?:<not>|no) ~~ (?:liab|responsib)\w* ~~ third[- ]part
        |third[- ]part\w* ~~ (?:<not>|no) (?:\w+ ){0,4}(?:liab|responsib)
        |(?:disclaim\w*|<not>|no) ~~ (?:liab|responsib)\w* ~~ (?:
          these|linked|other|external|such
        ) (?:\w+ )?(?:sites?|websites?|links?)
        |<not> (?:\w+ ){0,3}responsib\w* for ~ (?:
          content|data|practices|policies|conduct|actions|acts|omissions
        ) (?:\w+ ){0,3}(?:of|by|on|collected)
      `,
      {
        says: "The company is not responsible for what third parties do[, {cap}].",
        why: "The vendor does not answer for third parties involved; check who does, and under which contract.",
        means: "If another company causes the harm, this one says that it will not compensate you.",
        can: "Check the other company's own terms before you rely on it.",
      },
    ),
    against("(?:exceed|limited to|in excess of|more than|greater of|capped at)", {
      says: "What the company owes you for losses is capped[, {cap}].",
      means: "Whatever your loss, you may get no more than the cap, as far as the law allows it.",
    }),
    against("(?:sole|exclusive|only) (?:and exclusive )?remedy", {
      says: "The company excludes liability; your only remedy is the one named.",
      means: "If you are dissatisfied or suffer loss, you may get nothing but the remedy named.",
    }),
    against("(?:<not>|no|neither) ~~ (?:liable|liability|responsib)", {
      says: "The company is not liable for the losses named[, such as {losses}].",
    }),
  ),
  "warranty-disclaimer": texts(
    [
      "The company makes no promise that the service works well.",
      "Nothing is warranted beyond what law imposes; service levels must come from elsewhere in the contract.",
      "If the service is faulty or wrong, the contract alone may give you no claim; legal consumer rights may remain.",
      "Check results that matter yourself, and keep copies.",
    ],
    [
      "The company gives a warranty or leaves legal ones untouched[: {period}].",
      "A stated warranty can be enforced; note its scope, period and remedy.",
      "If the product falls short of what is promised, you can claim on it.",
      "Report a defect while the warranty runs.",
    ],
    promise("nothing (?:\\w+ ){0,8}(?:limit|exclud|affect)\\w*"),
    core(lines`
      warrant\w*
      |guarant\w*
      |as[- ]is
      |as available
      |promise\w*
      |represent\w*
      |disclaim\w*
      |own risk
      |endorse\w*
    `),
    against("as[- ]is", { says: "The service comes “as is”, without a promise that it works well." }),
    against(
      lines`
        (?:content|information|materials|advice|accura\w+) ~~ (?:<not>|no) ~ (?:
          warrant|guarant|accura|represent|promise|reliab
        )
        |(?:<not>|no) ~ (?:warrant|guarant|represent\w*|promise) ~~ (?:accura|complete|correct|reliab)\w*
      `,
      {
        says: "The company does not promise that service or content is right, reliable or fault-free.",
      },
    ),
  ),
  indemnification: texts(
    [
      "You must cover the company's losses and legal costs from claims[ over {causes}].",
      "A financial exposure, often without a cap; check fault, cap, control of the defence and settlement.",
      "If somebody claims against the company over what you did, you may have to pay its costs.",
      "If you contract as a business, ask for a cap and for the same duty in return.",
    ],
    [
      "The company covers its customers' losses in the cases named.",
      "An indemnity in the customer's favour; note covered claims, notice duties and caps.",
      "If somebody claims against you over the service, the company may defend you and pay.",
      "Tell the company promptly of any such claim.",
    ],
    promise(
      lines`
        (?:
          we|company|provider|vendor|licensor
        ) (?:will|shall|agrees? to) (?:\w+ )?(?:defend|indemnify) (?:you|customer|and)
        |you owe us no indemnity
        |tell us promptly
      `,
    ),
    against("(?:whether or not|regardless of (?:whether|who)|even if) ~ (?:caus|fault|negligen)\\w*", {
      says: "You must cover the company's losses, even those that you did not cause.",
      means: "You may have to pay for the company's losses without having done anything wrong.",
    }),
  ),
};
