import { lines } from "../../reading/lines.js";
import { readPattern } from "../../reading/pattern.js";
import type { ProvisionType } from "../../taxonomy.js";

type Signs = Readonly<Partial<Record<ProvisionType, RegExp>>>;

/** Names that hold a "not" of their own: "Do Not Track signals" denies nothing, "we do not track you" does. */
export const NAMES_WITH_NOT = new RegExp(
  lines`
  (?<!
    \b(?:we|they|it|also|and|but|services?|sites?|apps?|partners?|cookies)\
  )\bdo[ -]not[ -]track\b(?! (?:you|your|users?|visitors?|people|anyone|individuals|children)\b)
  |\bdo[ -]not[ -](?:
    sell|share|call|mail|contact
  )\b(?: or (?:sell|share|target)\b)?(?= (?:my|links?|buttons?|lists?|signals?|requests?|register|registry|options?|pages?|settings?)\b)
`,
  "g",
);

/** Words by which the company frees itself of a duty, whatever the kind. */
export const COMPANY_IS_FREE = readPattern(
  lines`
    (?:
      <we> (?:(?!you)\w+ ){0,4}no (?:\w+ ){0,2}(?:obligation|duty)
      |(?:we|company|it|provider) (?:\w+ ){0,3}<not> (?:(?!unless|except|if|only)\w+ ){0,2}(?:
        obliged|obligated|required|bound|need|have
      ) to(?! (?:know|collect|see|identify|ask you|store))
      |(?:<not>|nothing) (?:[\w'-]+ ){0,8}(?:
        prevents?
        |stops?
        |prohibits?
        |obliges?
        |requires?
        |precludes?
        |forbids?
        |bars?
      ) (?:us|company|provider)
      |nothing (?:[\w'-]+ ){0,8}(?:restricts?|limits?) our (?:\w+ )?(?:rights?|ability|freedom|power)
      |<not> (?:need|require) your (?:\w+ ){0,3}(?:consent|permission|agreement|approval)
      |(?:we|company|it) (?:\w+ ){0,2}<not> (?:\w+ ){0,2}(?:rule out|promise|guarantee|assure|warrant)
      |(?:we|company) (?:\w+ ){0,2}free to
    )
  `,
);

/** Words that keep a right from the user; "you do not lose your right" and "you will not be charged if you withdraw" keep none. */
export const USER_IS_REFUSED = readPattern(
  lines`
    (?:
      (?<!
        if |where |when |unless\
      )you (?:(?:may|can|could|will|shall|do|are|have|would) )?(?:<not>|no)
      (?! be (?!able|entitled|permitted|allowed|given|offered))\
      (?:(?!lose|waive|give|need|have to|required|obliged|must|forfeit|surrender|if|when|unless|without)\w+ ){0,4}(?:
        object
        |opt[- ]out
        |refuse
        |withdraw
        |request
        |rights?
        |choice
        |say
        |option
        |revoke
        |appeal
        |contest
        |demand
        |challenge
        |cancel
        |terminate
        |unsubscribe
        |(?:switch|turn) off
        |disable
      )(?![a-z])
      |no (?:way|option|possibility|means|opportunity) (?:\w+ ){0,3}(?:to|of) (?:\w+ ){0,2}(?:
        opt|object|refus|stop|prevent|withdraw|switch|turn|delet|avoid|disabl
      )\w*
      |(?:only|sole) (?:option|choice|remedy|recourse|way) ~ (?:is|be) to (?:
        stop|cease|discontinue|leave|close|cancel|not use
      )
    )
  `,
);

/** Words that turn a refusal round: "we never refuse a request". */
export const NEVER_REFUSED = readPattern(
  "<not> (?:\\w+ ){0,2}(?:refuse|deny|reject|decline|ignore|charge|delay|discriminate)\\w*",
  "g",
);

/** Kinds that serve the user unless an adverse sign below stands in the sentence. */
export const PROTECTIVE_BY_NATURE: ReadonlySet<ProvisionType> = new Set<ProvisionType>([
  "security",
  "breach-notice",
  "deletion",
  "access-portability",
  "correction",
  "consent-choice",
  "regional-rights",
  "do-not-track",
]);

const REFUSAL = lines`
  (?:
    (?:we|it) (?:may|can|might|will|reserve) ~ (?:refuse|deny|reject|decline|charge|limit|delay)
    |<not> (?:
      mean
      |(?:\w+ ){0,3}(?:
        be able
        |possible
        |guarantee
        |entitled
        |obliged
        |obligated
        |required
        |delete
        |honou?r
        |respond
        |remove
        |provide
      )
    )
    |cannot (?:\w+ ){0,3}(?:delete|remove|guarantee|honou?r|be (?:deleted|removed|exercised))
    |(?:we|may|will) (?:\w+ ){0,2}(?:retain|keep)\
  )
`;

const WHEREVER = lines`
  (?:
    regardless of|irrespective of|no matter|wherever|whatever
  ) (?:(?!law|rules?|right)\w+ ){0,4}(?:you|users?|customers?|residence|location|country)(?![a-z])
`;

/** Words that turn a sentence of the kind against the user. */
export const ADVERSE_SIGNS: Signs = {
  security: readPattern(
    lines`
      (?:
        (?:<not>|no|cannot) ~~ (?:
          guarantee
          |warrant
          |ensure
          |promise
          |100%
          |completely
          |fully
          |secure
          |liab
          |responsib
        )
        |own risk
      )
    `,
  ),
  "breach-notice": readPattern("(?:<not>|without) (?:\\w+ ){0,3}(?:notify|inform|report|liable|notice)"),
  deletion: readPattern(REFUSAL),
  "access-portability": readPattern(
    lines`
      (?:
        (?:we|it) (?:may|can|might|reserve) ~ (?:refuse|deny|reject|decline|charge)
        |<not> (?:\w+ ){0,3}(?:able|possible|entitled|obliged|obligated|required)
      )
    `,
  ),
  correction: readPattern("(?:we|it) (?:may|can|might|reserve) ~ (?:refuse|deny|reject|decline|charge)"),
  "consent-choice": readPattern(
    lines`
      (?:
        by (?:\w+ ){0,4}(?:using|accessing|providing|submitting|visiting|continuing|registering) ~~ consent
        |you (?:hereby |expressly |also |agree and )?consent to
        |(?:may|can|will|shall)(?! <not>) ~ without (?:\w+ ){0,2}consent
        |deemed (?:\w+ )?consent
        |<not> (?:\w+ ){0,3}opt[- ]out
      )
    `,
  ),
  "do-not-track": readPattern(
    lines`
      (?:
        (?:<not>|no) ~ (?:respond|honou?r|recogni[sz]e|support|react|act|alter|change|process|take)
        |ignor
        |disregard
        |no (?:\w+ ){0,4}(?:standard|consensus)(?! ~~ (?:honou?r|respect|comply))
      )
    `,
  ),
  "liability-limitation": readPattern(
    lines`
      (?:
        liability (?:\w+ ){0,3}(?:is|are|be) (?:excluded|limited|capped|disclaimed)
        |<not> (?:be )?(?:held )?(?:liable|responsible) for
        |except as
        |to the (?:maximum|fullest|extent) ~~ <not> ~~ liab
      )
    `,
  ),
  jurisdiction: readPattern(WHEREVER),
  "choice-of-law": readPattern(WHEREVER),
  "regional-rights": readPattern("(?:only|solely) (?:[\\w'-]+ ){0,8}(?:we|us)(?![a-z])|our (?:\\w+ )?discretion"),
  retention: readPattern(
    lines`
      (?:
        (?:as|so) long as
        |indefinite\w*
        |may (?:\w+ )?(?:retain|keep|store)
        |after (?:you|your|account|termination) ~ (?:clos|delet|terminat)
      )
    `,
  ),
};

/** Words by which a sentence of the kind protects the user. */
export const PROTECTIVE_SIGNS: Signs = {
  arbitration: readPattern(
    lines`
      (?:
        (?:<not>|nothing) (?:[\w'-]+ ){0,8}(?:stops?|prevents?|bars?|prohibits?|keeps?) you
        |<not> (?:have|need) to
        |<not> (?:\w+ ){0,4}(?:
          require
          |obliged
          |obligated
          |apply
          |applies
          |subject
          |bound
          |participate
          |take part
          |waive
          |prevent
        )
        |we (?:will|shall) (?:pay|reimburse)
      )
    `,
  ),
  "class-action-waiver": readPattern(
    lines`
      (?:<not>|nothing) (?:[\w'-]+ ){0,8}(?:stops?|prevents?|bars?|prohibits?|keeps?) you
      |<not> (?:\w+ ){0,4}(?:waive your|prevent|apply|applies|prohibit)
    `,
  ),
  jurisdiction: readPattern(
    lines`
      (?:
        courts? (?:of|in|where) ~ (?:
          you (?:live|reside)
          |your (?:own |home )?(?:country|residence|place|state|domicile)
          |country (?:in which|where) you
        )
        |your local courts?
        |<not> (?:\w+ ){0,4}(?:deprive|prevent|affect)
      )
    `,
  ),
  "choice-of-law": readPattern(
    lines`
      (?:
        laws? (?:of|in|where) ~ (?:
          you (?:live|reside)
          |your (?:own |home )?(?:country|residence|place|domicile)
          |country (?:in which|where) you
        )
        |<not> (?:\w+ ){0,4}(?:deprive|affect|override)
      )
    `,
  ),
  "liability-limitation": readPattern(
    lines`
      (?:
        (?:nothing|<not>|no provision) (?:\w+ ){0,8}(?:exclud|limit)\w* ~ (?:
          liab|responsib|rights?|damages
        )
        |we (?:are|accept|remain|will be) (?:(?!not |never |no |only )\w+ )?(?:
          liable|responsible|liability
        ) for
      )
    `,
  ),
  "warranty-disclaimer": readPattern(
    "(?:we|company) (?:\\w+ )?(?:warrant|guarantee) that|<not> (?:\\w+ ){0,3}affect ~ (?:warrant|rights)",
  ),
  "unilateral-change": readPattern(
    lines`
      (?:
        (?:<not>|no) ~ (?:chang|modif|amend|reduc|apply|applies|be retroactive|take effect|materially)
        \w* ~~ (?:
          without (?:your|first|giving|prior|telling|notif)
          |retroactiv
          |unless you
          |before you
          |until you
          |rights
        )
        |no (?:\w+ )?(?:change|modification|amendment|revision)s? ~~ (?:until|unless|without|before) you
        |(?:chang|modif|amend)\w* ~ (?:require|only with|need) ~ (?:your |written |mutual )(?:\w+ )?(?:
          consent|agreement|approval
        )
      )
    `,
  ),
  "price-change": readPattern("<not> ~ (?:increase|raise|change|charge)"),
  "auto-renewal": readPattern("<not> (?:(?!but )\\w+ ){0,3}(?:renew|auto|be renewed|recurring)"),
  termination: readPattern(
    lines`
      (?:
        (?:we|it) (?:will|shall|may|can|do) ?<not> (?:\w+ ){0,4}(?:
          terminate|suspend|close|delete|disable|cancel|block
        )
        |you (?:
          may|can|have the right to|are free to|are entitled to
        ) (?:(?!<not> |only )\w+ ){0,4}(?:terminate|close|end|cancel|deactivate|delete)
      )
    `,
  ),
  "content-removal": readPattern(
    lines`
      (?:
        (?:we|it) (?:will|shall|may|can|do) ?<not> (?:\w+ ){0,4}(?:remove|delete|edit|block|screen)
        |you (?:may|can) (?:\w+ ){0,2}(?:appeal|contest|challenge)
      )
    `,
  ),
  "content-licence": readPattern(
    lines`
      (?:
        <not> ~ (?:claim|own|acquire|obtain|grant us)
        |licen[sc]e (?:\w+ )?(?:ends|terminates|expires|stops) (?:when|once|if|upon|with|as soon as)
        |nothing ~ (?:gives|grants|transfers) (?:us|company)\
      )
    `,
  ),
  ownership: readPattern(
    lines`
      (?:
        (?:you|user|customer)s? (?:
          (?!(?:<not>|no|we|it|they|company|our|its|us|licensors?) )\w+\
        ){0,3}(?:own|retain|keep)s? (?!no |none|nothing)
        |(?:belongs? to|(?:remains?|stays?|is|are|rests?) (?:\w+ ){0,3}with) you(?! <not>)
        |(?:is|are|remains?|stays?) (?:\w+ )?(?:yours|your (?:\w+ )?property)
        |<not> ~ claim
      )
    `,
  ),
  refunds: readPattern(
    lines`
      (?:
        (?:
          entitled|eligible|right|may request|can request|receive|give you|offer
        ) ~ (?:full |pro[- ]rata |partial )?refund
        |we (?:will|shall) (?:\w+ ){0,3}refund
        |money[- ]back
        |withdraw
      )
    `,
  ),
  assignment: readPattern("(?:we|company) (?:may|will|shall|can) ?<not> ~ (?:assign|transfer)"),
  enforcement: readPattern(
    "(?:you (?:may|can) (?:\\w+ ){0,2}(?:appeal|contest|challenge)|warn\\w* ~ (?:before|prior|first))",
  ),
  fees: readPattern(
    lines`
      (?:
        <not> (?:\w+ ){0,3}(?:charge|be charged|pay)
        |free of charge
        |no (?:additional )?(?:fees?|charges?)(?! ~ (?:waive|refund|return|reduc))
      )
    `,
  ),
  retention: readPattern(
    lines`
      (?:
        you (?:\w+ ){0,2}(?:retain|keep)
        |(?:delet|eras|destroy|remov)\w* ~~ (?:
          within
          |immediately
          |promptly
          |upon
          |no later than
          |as soon as
          |once
          |when
          |after
        )
        |<not> (?:\w+ ){0,4}(?:retain|store|keep|save|hold)\w*(?! ~ longer than)
      )
    `,
  ),
  "law-enforcement": readPattern(
    lines`
      (?:we|company) (?:\w+ ){0,3}(?:
        challenge|contest|resist|push back|object to|reject|narrow
      ) ~ (?:requests?|orders?|demands?|subpoenas?|warrants?)
    `,
  ),
  "international-transfer": readPattern(
    lines`
      (?:stor|process|kept|host|stay|remain)\w* (?:\w+ ){0,3}
      (?:only|exclusively|solely|entirely|always|within) (?:\w+ ){0,3}(?:
        eu
        |eea
        |european
        |switzerland
        |your (?:own )?country
        |country (?:where|in which) you
      )(?![a-z])
    `,
  ),
  indemnification: readPattern("(?:we|company|provider) (?:will|shall|agrees? to) (?:\\w+ )?(?:defend|indemnify)"),
};
