import { lines } from "../../reading/lines.js";
import { readPattern } from "../../reading/pattern.js";
import type { Quantity } from "../../reading/quantities.js";

/** What a number near these words measures, and which way is worse for the user. */
export interface QuantityMeaning {
  readonly name: string;
  readonly kinds: readonly Quantity["kind"][];
  readonly near: RegExp;
  readonly worse: "up" | "down";
  /** What it means for the user that such a figure comes where there was none; null = nothing by itself. */
  readonly appears: "worse" | "better" | null;
}

const APPEARS: Readonly<Record<string, "worse" | "better">> = {
  price: "worse",
  "time to claim": "worse",
  refund: "better",
  "notice period": "better",
  "time you have": "better",
  "time to tell or answer": "better",
};

function meaning(
  name: string,
  worse: "up" | "down",
  kinds: readonly Quantity["kind"][],
  near: string,
): QuantityMeaning {
  return { name, worse, kinds, near: readPattern(near), appears: APPEARS[name] ?? null };
}

/** First match wins: the narrow meanings stand before the wide ones. */
export const QUANTITY_MEANINGS: readonly QuantityMeaning[] = [
  meaning(
    "time until you are paid",
    "up",
    ["duration"],
    "<we> (?:will |shall |always )*(?:refund|reimburse|pay you|pay back|return your) (?:\\w+ ){0,5}within",
  ),
  meaning(
    "time you have",
    "down",
    ["duration"],
    lines`
      (?<!(?:we|company|moderators?|administrators?) )(?:can|may) (?:
        edit|remove|correct|recall|undo|unsend|change
      ) (?:\w+ ){0,5}(?:for|within|up to)
    `,
  ),
  meaning(
    "time to claim",
    "down",
    ["duration"],
    lines`
      (?:
        claims?|causes? of action|actions?|proceedings?|suits?
      ) ~~ (?:filed|brought|commenced|barred|within)
    `,
  ),
  meaning(
    "time you must give",
    "up",
    ["duration"],
    lines`
      (?:giv(?:e|ing)|allow(?:ing)?|grant(?:ing)?) us (?:\w+ ){0,2}\S+ (?:hours?|days?|weeks?|months?)
      |you (?:\w+ ){0,2}wait
    `,
  ),
  meaning(
    "size of a claim",
    "down",
    ["amount"],
    "(?:claims?|disputes?) (?:of|for|below|under|worth|over|above|involving|up to|that|less)",
  ),
  meaning(
    "time you have",
    "down",
    ["duration"],
    lines`
      (?:
        tell
        |notify
        |inform
        |contact
        |write to
        |report (?:it |this |them )?to
        |let
        |come back to
        |ask
        |return (?:it|them|the \w+) to
        |send (?:it|them) (?:back )?to
      ) us (?:\w+ ){0,8}(?:within|no later than|in|before|by)
      |to us (?:within|no later than)
    `,
  ),
  meaning(
    "validity",
    "down",
    ["duration"],
    lines`
      (?:
        points?
        |credits?
        |vouchers?
        |gift cards?
        |coupons?
        |tickets?
        |miles
        |balances?
        |offers?
        |codes?
        |passes
        |rewards?
        |bonus(?:es)?
        |guarantee
        |warranty
      ) ~ (?:expir|valid|last|laps|redeem|use)\w*
    `,
  ),
  meaning(
    "time you have",
    "down",
    ["duration"],
    lines`
      (?:
        you|users?|members?|customers?|subscribers?|players?|students?
      ) (?:may|can) (?:\w+ ){0,5}for (?:up to|at most|as long as)
    `,
  ),
  meaning(
    "time until you are paid",
    "up",
    ["duration"],
    lines`
      (?:
        refunds?|payouts?|withdrawals?|payments? to you|reimbursements?
      ) (?:\w+ ){0,2}(?:takes?|arrives?|reach|processed|credited|paid out)
      |(?:credited|paid out|delivered|shipped|dispatched|transferred to you) (?:\w+ )?within
    `,
  ),
  meaning(
    "guarantee",
    "down",
    ["duration"],
    lines`
      (?:
        repair
        |replac
        |guarante
        |warrant
        |spare parts
        |security updates
        |supported
        |updates
      )\w* ~~ (?:for|during|of|within)
    `,
  ),
  meaning("what comes free", "up", ["amount"], "free ~ (?:over|above|from|of)"),
  meaning(
    "time to tell or answer",
    "up",
    ["duration"],
    lines`
      (?:
        tell
        |told
        |inform
        |notif(?:y|ied|ies)
        |alert
        |let you know
        |repl(?:y|ies)
        |respond
        |answer
        |warn
        |confirm
        |hear (?:back )?from us
        |get back to you
        |come back to you
        |send you a copy
        |deal with
      )(?:ed)? (?:\w+ ){0,8}(?:within|in|no later than) (?!advance)
      (?!\S+ \w+ (?:before|beforehand|ahead|in advance|prior))
    `,
  ),
  meaning(
    "age under which children are protected",
    "down",
    ["age"],
    lines`
      (?:child(?:ren)?|minors?|teen\w*|parent\w*|guardian\w*) ~~ (?:under|below|younger)
      |(?:under|below) ~~ (?:parent|guardian|consent|<not>|delet|knowingly)\w*
    `,
  ),
  meaning("liability cap", "down", ["duration", "amount", "percentage"], "(?:liability|liable|damages)"),
  meaning(
    "inactivity before closure",
    "down",
    ["duration"],
    lines`
      (?:
        inactiv\w+
        |dormant
        |without (?:a |any |\w+ )?(?:log-?in|logging|sign|activity|use|visit)
        |<not> (?:log|use|sign)
      )
    `,
  ),
  meaning(
    "notice you must give",
    "up",
    ["duration"],
    lines`
      (?:
        you (?:may|can|must|could) (?:\w+ ){0,2}
        |(?<!(?:we|supplier|company|provider|bank|party|us) (?:\w+ ){0,3})
      )(?:end|terminate|cancel|leave|withdraw) (?:\w+ ){0,5}(?:with|on|by|upon|subject to|giving)\
      (?:at least )?(?:\S+ ){1,3}(?:prior |advance |written )*notice
    `,
  ),
  meaning(
    "how long before it you must act",
    "up",
    ["duration"],
    lines`
      (?:
        cancel
        |return
        |refund
        |withdraw
        |rebook
        |exchang
        |chang
        |mov
        |amend
        |reschedul
        |guarante
        |held
        |reserv
        |change your mind
        |book
      )\w* ~~ (?:
        (?:
          up to|until|no later than|not later than|at least|by|more than
        ) (?:\S+ ){1,3}(?:before|ahead of|prior to) (?!the (?:price|change|increase|fee|new))\w+
      )
    `,
  ),
  meaning(
    "opt-out window",
    "down",
    ["duration"],
    lines`
      (?:
        opt[- ]?(?:ing )?out
        |object
        |reject
        |withdraw
        |cooling
        |refund
        |return
        |money
        |cancel
        |cancellation
        |change your mind
        |appeal
        |trial
      )
    `,
  ),
  meaning(
    "notice period",
    "down",
    ["duration"],
    lines`
      (?:
        notice
        |notif\w+
        |advance
        |prior
        |inform
        |announce
        |ahead of
        |beforehand
        |before (?:the|any|they|it|such|we|a|your|each)\
      )
    `,
  ),
  meaning(
    "time to delete or answer",
    "up",
    ["duration"],
    lines`
      (?:
        delet
        |eras
        |destroy
        |remov
        |anonymi
        |purg
        |respond
        |reply
        |answer
        |comply
        |process your
        |honou?r
        |report
        |acknowledg
      )\w*
    `,
  ),
  meaning(
    "retention period",
    "up",
    ["duration"],
    "(?:retain|retention|keep|kept|stor|preserv|sav|hold|held|log|archiv|maintain|backup|expir|last)\\w*",
  ),
  meaning(
    "time you have",
    "down",
    ["duration"],
    lines`
      you (?:have|get|are given|may|can|must) (?:\w+ ){0,6}(?:\S+ )?(?:
        minutes?|hours?|days?|weeks?|months?|years?
      )
      |to (?:dispute|contest|challenge|complain|react|respond|download|export|remedy|claim)
    `,
  ),
  meaning("commitment", "up", ["duration"], "(?:renew|term|subscription|commit|minimum|billing|contract)\\w*"),
  meaning("time to pay", "down", ["duration"], "(?:pay|invoice|due|remedy|cure)\\w*"),
  meaning(
    "threshold",
    "up",
    ["amount"],
    lines`
      (?:once|when|if|until|after) (?:\w+ ){0,4}(?:reach|exceed|total|amounts? to)\w*
      |minimum (?:\w+ )?(?:payout|withdrawal|order|balance|spend|purchase|top-?up)
    `,
  ),
  meaning(
    "refund",
    "down",
    ["amount", "percentage"],
    lines`
      (?:
        refund
        |credit
        |compensat
        |reimburs
        |discount
        |payout
        |revenue
        |royalt
        |earnings
        |savings
        |cashback
        |bonus
        |reward
        |covers?(?![a-z])
        |insured
      )\w*
      |(?:goes|go|paid|pays?|belongs?) to (?:
        you|the (?:\w+ )?(?:creator|author|seller|artist|driver|user|member)
      )
      |you (?:will |get to )?(?:receive|get|earn)
    `,
  ),
  meaning(
    "price",
    "up",
    ["amount", "percentage"],
    lines`
      (?:
        fee
        |price
        |cost
        |charge
        |deposit
        |keeps?
        |takes
        |cut
        |share of
        |minimum
        |earnings once
        |payout threshold
        |pay
        |buy
        |purchas
        |interest
        |commission
        |penalt
        |subscription
        |rate
        |increase
        |deduct
        |tax
      )\w*
    `,
  ),
];

/** What a quantity measures, read from the words of its sentence; null when nothing known stands near. */
export function meaningOf(quantity: Quantity, sentence: string): QuantityMeaning | null {
  const around = sentence.slice(Math.max(0, quantity.start - 110), quantity.end + 80);
  return QUANTITY_MEANINGS.find(({ kinds, near }) => kinds.includes(quantity.kind) && near.test(around)) ?? null;
}
