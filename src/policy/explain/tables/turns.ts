import type { Polarity } from "../../clause-reading.js";
import { lines } from "../../reading/lines.js";
import { readPattern } from "../../reading/pattern.js";
import type { ProvisionType } from "../../taxonomy.js";

/** Words that decide whose side a clause takes, where the rating's own rules leave it open. */
export interface Turn {
  readonly to: Polarity;
  readonly when: RegExp;
  /** The sentence does not count when this stands in it. */
  readonly unless: RegExp | null;
}

/** A clause is a promise when every sentence of the kind has the words. */
function promise(when: string, unless?: string): Turn {
  return turn("protective", when, unless);
}

/** A clause is against the user when any sentence of the kind has the words. */
function harm(when: string, unless?: string): Turn {
  return turn("adverse", when, unless);
}

function turn(to: Polarity, when: string, unless?: string): Turn {
  return { to, when: readPattern(when), unless: unless === undefined ? null : readPattern(unless) };
}

const TURNS: Readonly<Partial<Record<ProvisionType, readonly Turn[]>>> = {
  jurisdiction: [
    harm(
      "(?:regardless|no matter|irrespective) (?:of )?where you|exclusive\\w* (?:in|by|to|jurisdiction|venue)",
      "where you (?:live|reside) ~ (?:instead|only)|your (?:country|place|state) of",
    ),
  ],
  "claim-time-limit": [
    promise(
      lines`
        <not> (?:\w+ ){0,3}(?:shorten|reduce|limit|restrict) ~ (?:time|period|limitation)
        |(?:statutory|legal) (?:limitation )?(?:periods?|time limits?) ~ (?:appl|remain|stay)\w*
      `,
    ),
  ],
  "warranty-disclaimer": [promise("nothing (?:\\w+ ){0,8}(?:limit|exclud|affect)\\w*")],
  indemnification: [
    promise(
      lines`
        (?:
          we|company|provider|vendor|licensor
        ) (?:will|shall|agrees? to) (?:\w+ )?(?:defend|indemnify) (?:you|customer|and)
        |you owe us no indemnity
        |tell us promptly
      `,
    ),
  ],
  "auto-renewal": [promise("<not> (?:\\w+ ){0,3}(?:renew|auto|be renewed|recurring)", "unless|if you do <not>")],
  refunds: [
    promise("we (?:will|shall) (?:\\w+ ){0,6}refund", "unless|except|<not>|if you"),
    harm(
      "(?:no|<not>) (?:\\w+ ){0,4}(?:obligation|oblig\\w*|refund\\w*|entitled|eligible)|non-?refund\\w*",
      "if you (?:do|are) <not>|<not> (?:satisfied|happy)",
    ),
  ],
  fees: [
    promise(
      lines`
        (?:we|company) (?:will |shall |may )?(?:\w+ )?(?:pay|bear|cover|reimburse)
        |at no (?:\w+ )?cost
        |free of charge
        |no (?:\w+ )?(?:charges?|fees?|costs?)
        |costs? (?:you )?nothing
      `,
      "you (?:must|shall|will|agree to) (?:\\w+ )?pay|<not> (?:\\w+ ){0,2}(?:pay|bear|cover|reimburse)",
    ),
  ],
  "acceptable-use": [promise("you are free to|(?:do|does|will|shall) <not> (?:count|constitut|consider)|forbid only")],
  "account-responsibility": [promise("you (?:are|will be|shall be) <not> (?:\\w+ ){0,2}(?:responsible|liable)")],
  "data-collection": [
    promise(
      "<not> (?:\\w+ ){0,3}(?:collect|store|record|log|gather|ask for|require|request)\\w*",
      "except|unless|other than|however|but|only|you (?:do|may|can) <not>",
    ),
  ],
  "biometric-data": [
    promise(
      lines`
        (?:
          <not> (?:\w+ ){0,3}(?:collect|store|receive|process|keep|retain|use|share|have|get|access)
          |only on your device
          |never leave
        )
      `,
      "you (?:do|may|can) <not>|without|unless",
    ),
  ],
  "location-data": [
    promise(
      "<not> (?:\\w+ ){0,3}(?:collect|track|use|store|share|access)",
      "without|unless|except|you (?:do|may|can) <not>|if you|only (?:the )?(?:city|approx)",
    ),
    harm("(?:may|can|will) (?:(?!<not>)\\w+ ){0,8}without (?:\\w+ ){0,3}(?:notice|consent)"),
  ],
  "cookies-tracking": [
    harm(
      lines`
        (?:
          we|third[- ]part\w*|partners
        ) (?:\w+ ){0,4}(?:use|place|set|employ) (?:\w+ ){0,4}(?:cookies|pixels|trackers)
      `,
      "<not> (?:\\w+ ){0,3}(?:use|set|place)",
    ),
    promise(
      lines`
        <not> (?:\w+ ){0,3}(?:use|set|place|employ|allow|permit)
        |no (?:\w+ ){0,2}(?:cookies|trackers|tracking)
        |no information
        |nothing to refuse
      `,
      "unless|except|without|however|if you|you (?:do|may|can) <not>",
    ),
  ],
  profiling: [
    promise(
      "<not> (?:\\w+ ){0,2}(?:build|create|make|compile|infer|engage|use|sort|profile|draw)",
      "unless|except|without|you (?:do|may|can) <not>|rel(?:y|ied)",
    ),
  ],
  "data-use": [
    promise(
      "<not> (?:\\w+ ){0,3}use|use\\w* (?:\\w+ ){0,4}(?:only|solely)|only use",
      "unless|except|without|however|but|you (?:do|may|can) <not>",
    ),
  ],
  advertising: [
    promise("<not> use (?:\\w+ ){0,4}to (?:send|show|target|market|advertis)"),
    promise(
      lines`
        you (?:may|can|have the right to|are free to) (?:(?!<not>)\w+ ){0,4}(?:
          opt|unsubscrib|object|stop|refus|declin|withdraw
        )\w*
        |still (?:\w+ ){0,3}(?:send|receive|contact|get)
        |(?:request|right|ask) (?:to )?opt[- ]?out
      `,
      "cannot|unless you",
    ),
    promise(
      "<not> (?:\\w+ ){0,3}(?:use|share|show|send|target|allow|let|serve)",
      "unless|except|without|however|you (?:do|may|can) <not>",
    ),
  ],
  personalisation: [
    promise("<not> (?:\\w+ ){0,3}(?:personali|tailor|customi|use)", "unless|except|without|you (?:do|may|can) <not>"),
  ],
  "third-party-sharing": [
    promise(
      lines`
        <not> (?:\w+ ){0,3}(?:share|disclose|sell|rent|give|provide|transfer|release|pass|make)
        |nobody outside
        |<not> be (?:shared|disclosed|sold|given)
      `,
      lines`
        except
        |other than
        |however
        |but
        |without ~ notice
        |(?:unless|without)(?! ~~ (?:consent|permission|told|agree|ask|direct|authori))
        |you (?:do|may|can) <not>
      `,
    ),
  ],
  "employer-access": [
    harm(
      lines`
        (?:employer|administrator|organi[sz]ation|school)s? (?:\w+ ){0,2}(?:may|can|will|could)(?! ?<not>)\
        (?:\w+ ){0,8}(?:
          read|see|view|access|copy|monitor|export|record|control|manage|delete
        )
      `,
    ),
  ],
  "affiliate-sharing": [
    promise(
      "<not> (?:\\w+ ){0,3}(?:share|disclose|sell|transfer|give|provide)|none of",
      "unless|except|without|however|but|you (?:do|may|can) <not>",
    ),
  ],
  "law-enforcement": [
    promise(
      lines`
        <not> (?:\w+ ){0,4}(?:give|disclose|share|provide|hand|allow|grant|release)
        |we (?:challenge|fight|publish|reject)
      `,
      "<not> ~ without (?:\\w+ ){0,2}(?:limit|restrict)",
    ),
  ],
  "business-transfer": [
    promise("<not> (?:be )?(?:transfer|pass|share|hand|sold|sell)\\w* ~~ (?:unless|without)", "without ~ notice"),
  ],
  deletion: [
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
  ],
  "consent-choice": [
    harm(
      lines`
        consent (?:\w+ ){0,6}(?:represents?|constitutes?|followed by)
        |(?:submission|provision) of (?:\w+ ){0,3}(?:information|data) ~~ (?:agreement|consent)
      `,
    ),
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
  ],
  "do-not-track": [
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
  ],
  "regional-rights": [
    harm(
      "only (?:where|if|when|to) |(?:we|may|can) (?:\\w+ ){0,3}(?:decline|refuse|deny)",
      "<not> (?:\\w+ ){0,3}(?:decline|refuse|deny)",
    ),
  ],
};

/** The words that turn clauses of a kind; the first that fits counts. */
export function turnsOf(type: ProvisionType): readonly Turn[] {
  return TURNS[type] ?? [];
}
