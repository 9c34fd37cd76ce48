import { lines } from "../../reading/lines.js";
import type { PROVISION_FAMILIES, ProvisionType } from "../../taxonomy.js";
import { against, anywhere, core, either, harm, infavour, promise, type TypeTexts, texts } from "../reading-texts.js";

type Rights = (typeof PROVISION_FAMILIES)["dataLife" | "rights"][number] & ProvisionType;

/** Texts on the life of data and the rights of people. */
export const RIGHTS_TEXTS: Readonly<Record<Rights, TypeTexts>> = {
  retention: texts(
    [
      "The clause says how long your data is kept[: {kept}].",
      "Retention must be limited and stated; compare with the organisation's own schedule.",
      "The longer data is kept, the longer it can leak or be used.",
      "Ask for deletion of what is no longer needed.",
      "Data stays for as long as the clause says.",
    ],
    [
      "Your data is deleted or not kept[, {deleted}].",
      "A stated end of storage; check backups and proof of deletion.",
      "Your data should be gone after the time or event named.",
    ],
    infavour("anonymi[sz]\\w*|de-?identif\\w*", { says: "The data named is deleted or made anonymous[ {deleted}]." }),
    infavour("(?:delet|eras|destroy|remov)\\w*", { says: "The data named is deleted[ {deleted}]." }),
    infavour("longer than", { says: "Your data is kept no longer than the clause allows[: {kept}]." }),
    infavour("<not> (?:\\w+ ){0,4}(?:retain|store|keep|save|hold)", {
      says: "The company does not keep the data named.",
      means: "What is named should not be held.",
    }),
    against(
      lines`
        indefinite\w*
        |perpetual\w*
        |forever
        |in perpetuity
        |no obligation to delete
        |<not> (?:\w+ ){0,3}oblig\w* to delete
      `,
      {
        says: "Your data may be kept without a time limit.",
        why: "Storage without an end is hard to square with the GDPR; ask for periods.",
        means: "Your data may never be deleted unless you ask or the law requires it.",
        can: "Ask for deletion where the law gives you that right.",
        idle: "Data may stay for good.",
      },
    ),
    against(
      lines`
        after ~ (?:clos|delet|terminat|cancel|deactivat)\w*
        |(?:clos|delet|terminat|cancel|deactivat)\w* ~ account
      `,
      {
        says: "Some data is kept after you leave[: {kept}].",
        means: "Closing your account does not remove everything at once.",
        can: "When you leave, ask which data stays and for how long.",
      },
    ),
  ),
  security: texts(
    [
      "The company does not promise that data is safe.",
      "Risk of a breach is put on the customer; compare with the organisation's security requirements and the law.",
      "If data leaks, the company says that it made no promise.",
      "Share as little as you can, and use a strong password.",
    ],
    [
      "The company says that it takes measures to protect data[, such as {measures}].",
      "Compare the measures with the organisation's security requirements; ask for proof.",
      "Your data should be guarded in the way described.",
      "Use a strong password, and two-factor sign-in where it is offered.",
    ],
    anywhere(
      against(
        lines`
          encrypt\w*
          |safeguards
          |(?:security|technical|organi[sz]ational|appropriate|reasonable) (?:\w+ ){0,3}measures
          |we (?:protect|use|implement|employ|adopt|maintain)
          |we take
          |(?:striv|seek|aim|endeavou?r|try|work)\w* to (?:\w+ )?(?:protect|use|safeguard|secure)
          |industry[- ]standard
          |commercially (?:reasonable|acceptable)
        `,
        {
          says: "The company protects data[, for example by {measures}], but does not guarantee its safety.",
          why: "The usual caveat; compare the measures with the organisation's security requirements.",
          means: "There is protection, but some risk stays with you.",
          can: "Use a strong password, and two-factor sign-in where it is offered.",
        },
      ),
    ),
  ),
  "breach-notice": texts(
    [
      "Notice of data breaches is limited.",
      "Legal duties to report stay; add a notice clause with a deadline to the contract.",
      "You may learn of a leak late or not at all.",
      "Change passwords often, and watch for signs of misuse.",
    ],
    [
      "You are told of data breaches[, {breach-time}].",
      "The notice starts legal deadlines on the customer's side; check timing and content.",
      "If your data leaks, you should hear of it.",
      "When you are told of a breach, change passwords at once.",
    ],
  ),
  deletion: texts(
    [
      "Some data may stay after a deletion request[: {keeps}].",
      "Erasure requests must be met within legal limits, also by vendors; check exceptions and backups.",
      "Some data may stay even after you ask for deletion.",
      "Ask for deletion in the way described, and ask what stays.",
      "Data that nobody asks to delete may stay.",
    ],
    [
      "You can have your data deleted[, within {answer-time}].",
      "A way to meet erasure requests; check timing, suppliers and backups.",
      "You can get rid of data that the company holds on you.",
      "Ask for deletion in the way described[: {address}].",
      "Data that you do not ask to delete may stay.",
    ],
    core(
      lines`
        (?:
          you (?:may|can|could|have the right)
          |right to
          |request\w*
          |ask\w*
          |<we>
          |may
          |will
          |shall
          |to
          |be
          |is
          |are
          |of
        ) (?:\w+ ){0,6}(?:delet|eras|remov|destroy)\w*
      `,
    ),
    infavour("you (?:may|can) (?:(?!ask|request|demand|have|write)\\w+ ){0,4}delete", {
      says: "You can delete data yourself[ {any-time}].",
      can: "Use the setting or page described.",
    }),
    promise(
      lines`
        (?:is|are|be) (?:\w+ )?(?:deleted|erased|removed|carried)
        |<we> (?:will |shall )?(?:delete|erase)
        |you (?:may|can) (?:\w+ ){0,3}delete
        |takes? effect at once
        |right to (?:\w+ ){0,4}(?:eras|delet)\w*
        |<not> (?:retain|keep|ask)
      `,
      lines`
        except
        |unless
        |(?:may|will) (?:\w+ )?(?:retain|keep|remain)
        |need to
        |required
        |cannot
        |<not> (?:\w+ )?(?:guarantee|promise|able)
        |refus\w*
        |deny
        |declin\w*
      `,
    ),
    against("(?:may|can|will|reserve\\w*) (?:\\w+ ){0,4}(?:refuse|deny|reject|decline)", {
      says: "The company may refuse to delete your data in the cases named.",
      means: "Your request for deletion can be turned down.",
    }),
    infavour(
      lines`
        (?:we|company) (?:will|shall) (?:\w+ ){0,3}(?:delete|erase|remove|destroy)
        |(?:is|are|be) (?:\w+ )?(?:deleted|erased|removed|destroyed)
      `,
      {
        says: "Your data is deleted on request or in the case named[, within {answer-time}].",
      },
    ),
  ),
  "access-portability": texts(
    [
      "Access to your data has limits.",
      "Access requests have legal deadlines; check how the vendor helps and what it refuses.",
      "You may not get everything that the company holds on you.",
      "Ask for a copy, and for the reason if it is refused.",
    ],
    [
      "You can see, or get a copy of, your data[, within {answer-time}].",
      "Access requests have legal deadlines; check how the vendor helps.",
      "You can find out what is held on you.",
      "Ask for a copy in the way described[: {address}].",
    ],
    against("(?:refuse|deny|reject|decline)", {
      says: "The company may refuse a request to see your data in the cases named.",
    }),
    against("(?:charge|fee)", {
      says: "A fee may be charged for a copy of your data[: {amount}].",
      why: "A fee for access is allowed only in narrow cases under the GDPR; check.",
      means: "Getting your data may cost you money.",
    }),
    infavour("portab|machine[- ]readable|another (?:provider|service|controller|company)|(?:download|export)", {
      says: "You can get your data in a form to take with you[, within {answer-time}].",
      can: "Use the export or ask in the way described[: {address}].",
    }),
  ),
  correction: texts(
    [
      "The correction of your data has limits.",
      "Accuracy is a legal duty in many places; check how corrections reach recipients.",
      "Wrong data about you may stay, and lead to wrong decisions.",
      "Ask for correction in writing, with proof.",
      "Wrong data may stay.",
    ],
    [
      "You can have wrong data about you corrected[, within {answer-time}].",
      "Accuracy is a legal duty in many places; check how corrections reach recipients.",
      "You can stop wrong data from being used about you.",
      "Correct it in your settings or ask, as described[: {address}].",
      "Wrong data may stay.",
    ],
  ),
  "consent-choice": texts(
    [
      "Your agreement is assumed, or your choice is limited[, {choice}].",
      "Assumed consent may not count; under the GDPR it must be free, specific and as easy to withdraw as to give.",
      "The company may treat you as having said yes.",
      "If you do not agree, do not use the service, or object in writing.",
      "You may count as having agreed.",
    ],
    [
      "You have a choice over how your data is used.",
      "Consent must be free, specific and as easy to withdraw as to give; test the way described.",
      "You can say no, or change your mind, in the way described.",
      "Use the setting or opt-out described[: {address}].",
      "The setting stays as it is.",
    ],
    harm(
      lines`
        consent (?:\w+ ){0,6}(?:represents?|constitutes?|followed by)
        |(?:submission|provision) of (?:\w+ ){0,3}(?:information|data) ~~ (?:agreement|consent)
      `,
    ),
    infavour("art(?:icle)?\\.? 6", {
      says: "Your consent is the legal basis for what is named.",
      means: "It may be done only if you agree, and you can withdraw that.",
      can: "Say no, or withdraw your consent, if you do not want it.",
      idle: null,
    }),
    harm("<not> (?:be )?withdraw|cannot (?:be )?withdraw|deemed"),
    promise(
      lines`
        (?:ask|seek|request|obtain)\w* ~ consent
        |withdraw\w*
        |right to
        |you (?:can|may) (?:choose|opt|object|refuse|decline|unsubscribe)
      `,
      "by (?:\\w+ ){0,4}(?:using|accessing|visiting)|you consent to",
    ),
    core(
      lines`
        opt\w*
        |choos\w*
        |choices?
        |consent\w*
        |withdraw\w*
        |object\w*
        |unsubscrib\w*
        |control\w*
        |manag\w*
        |settings
        |preferences
        |refus\w*
        |declin\w*
        |restrict\w*
        |disabl\w*
        |turn
      `,
    ),
    infavour("withdraw ~~ consent|consent ~~ withdraw|revok", {
      says: "You can withdraw your consent[ {any-time}].",
      means: "A yes is not for ever; withdrawing it usually works for the future only.",
      can: "Withdraw in the way described[: {address}].",
      idle: "Your consent stays in force.",
    }),
    infavour("unsubscrib|(?:marketing|promotional|newsletter)", {
      says: "You can stop marketing messages[: {address}].",
      means: "You can be left in peace without losing the service.",
      can: "Use the unsubscribe link or the way described.",
      idle: "Messages may continue.",
    }),
    infavour("cookie|browser", {
      says: "You can choose which cookies or tracking you accept.",
      can: "Use the cookie or browser settings described.",
      idle: "Cookies stay as they are set.",
    }),
    infavour("opt[- ]?out", {
      says: "You can opt out of a use of your data[: {address}].",
      idle: "Without opting out, the use goes on.",
    }),
    infavour("object|restrict", {
      says: "You can object to, or restrict, a use of your data[: {address}].",
      idle: "Without an objection, the use goes on.",
    }),
    against("(?:using|use|access\\w*|visit\\w*|provid\\w+|submit\\w*|register\\w*|continu\\w+) ~~ consent", {
      says: "Using the service or giving data counts as consent.",
    }),
    against("consent to", {
      says: "By accepting, you consent to what is described.",
      means: "Your acceptance of the terms is read as a yes to this as well.",
    }),
    against("<not> (?:\\w+ ){0,3}opt[- ]?out", {
      says: "You cannot opt out of what is named.",
      means: "The only way to avoid it may be not to use the service.",
    }),
  ),
  "do-not-track": texts(
    [
      "The site does not respond to Do Not Track signals.",
      "Some US state laws require that opt-out signals such as Global Privacy Control be honoured; check which apply.",
      "Turning on your browser's signal changes nothing here.",
      "Use cookie settings or a content blocker instead.",
      "Tracking may go on as described elsewhere.",
    ],
    [
      "The site honours Do Not Track or similar signals.",
      "Honouring signals meets a duty of some US state laws; test it.",
      "Your browser can say no for you.",
      "Turn the signal on in your browser.",
      "Without the signal, tracking may go on.",
    ],
    promise(
      lines`
        (?:we|site|it|websites?|services?|platform|company) (?:\w+ ){0,4}(?:
          honou?rs?|recogni[sz]es?|responds?|respects?|obeys?|treats?|detects?
        )(?![a-z])
        |when (?:your|a) browser ~ (?:sends?|signal)
      `,
      lines`
        <not> (?:\w+ ){0,4}(?:honou?r|respond|recogni|respect|react|support|alter|change|obey)
        |no (?:\w+ ){0,2}(?:common|uniform|industry|standard)
        |ignor\w*
        |disregard\w*
        |refus\w*
      `,
    ),
    either(
      lines`
        (?:we|it|site)? ?(?:do|does|will) (?:\w+ )?(?:honou?r|recogni[sz]e|respond|respect)(?! to all)
        |(?:we|it) (?:honou?rs?|recogni[sz]es?|respects?|treats?)
      `,
      {
        says: "The site honours Do Not Track or similar opt-out signals, as described.",
        why: "Honouring signals meets a duty of some US state laws; test it.",
        means: "Your browser can say no for you.",
        can: "Turn the signal on in your browser.",
        idle: "Without the signal, tracking may go on.",
      },
    ),
  ),
  "regional-rights": texts(
    [
      "People[ in {region}] have privacy rights under conditions.",
      "Check which users fall under which law, and how requests are handled.",
      "Where you live decides which rights you have.",
      "If you live there, use these rights in the way described.",
    ],
    [
      "People[ in {region}] have privacy rights under local law[, such as {rights}].",
      "Check which users fall under which law, and how requests are handled.",
      "If you live there, you have more say over your data.",
      "If you live there, use these rights in the way described[: {address}].",
    ],
    harm(
      "only (?:where|if|when|to) |(?:we|may|can) (?:\\w+ ){0,3}(?:decline|refuse|deny)",
      "<not> (?:\\w+ ){0,3}(?:decline|refuse|deny)",
    ),
    either(
      lines`
        (?:complain|complaint)\w* ~~ (?:authorit|commissioner|regulator|agency|department|unit|office)\w*
        |supervisory authorit
      `,
      {
        says: "You can complain to an authority.",
        why: "Complaints can bring a regulator's inquiry; log and answer them early.",
        means: "If the company does not help, an authority can look at your case.",
        can: "Write to the company first, then to the authority where you live.",
      },
    ),
    either("(?:all|every|everyone|any) (?:\\w+ ){0,2}(?:users?|customers?|people|individuals?|where\\w*)", {
      says: "Privacy rights are given to users wherever they live, as described.",
      means: "You have these rights wherever you live.",
      can: "Use these rights in the way described[: {address}].",
    }),
    against("(?:may|can|reserve\\w*) (?:\\w+ ){0,4}(?:refuse|deny|reject|decline)|only (?:where|if|when|to)", {
      says: "Regional privacy rights are tied to conditions[: {region}].",
      means: "You may have to prove where you live, or a request may be turned down.",
    }),
    either("authori[sz]ed agent|on (?:your|my|their) behalf", {
      says: "Somebody you authorise can use your privacy rights for you.",
      means: "You need not make the request yourself.",
      can: "Give the person a signed permission.",
      idle: null,
    }),
    either("(?:we|will|shall|may) (?:\\w+ )?<not> (?:\\w+ ){0,2}(?:discriminat|retaliat|deny you|penali)\\w*", {
      says: "Using your privacy rights must not be held against you.",
      means: "You should get the same service and price after a request.",
      can: null,
      idle: null,
    }),
    either("shine the light|section 1798\\.83|1798\\.83", {
      says: "Californians can ask who got their data for direct marketing.",
      can: "If you live in California, ask in the way described[: {address}].",
    }),
    either("(?:see|refer|visit|read|click|review) ~~ (?:notice|policy|section|page|statement)", {
      says: "People[ in {region}] have a notice or section of their own.",
      means: "If you live there, your rights stand in that text.",
      can: "If you live there, read the text that it points to.",
    }),
    either("appeal\\w*", {
      says: "You can appeal when a privacy request is refused.",
      means: "A refusal is not the last word.",
      can: "Appeal in the way described, and in time.",
      idle: "A refusal that nobody appeals stands.",
    }),
    either(
      lines`
        (?:exercise|questions?|concerns|complaints?|requests?) ~~ contact
        |contact ~~ (?:exercise|questions?|rights|request)
      `,
      {
        says: "The clause says how to use your privacy rights[: {address}].",
        can: "Ask there, and keep a copy.",
      },
    ),
  ),
};
