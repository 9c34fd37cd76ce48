import { lines } from "../../reading/lines.js";
import type { TopicRow } from "./topic.js";

/** Prices, payments, subscriptions, orders, points. */
export const MONEY_TOPICS: readonly TopicRow[] = [
  [
    "free or paid",
    lines`
      free of (?:charge|cost)
      |for free
      |at no (?:cost|charge)
      |without charge
      |free service
      |free plan
      |paid (?:service|plan|version|feature)s?
    `,
    lines`
      (?:is|are|stay|remain|be) (?:\w+ ){0,3}free
      |cost (?:me )?(?:anything|money|something)
      |how much (?:\w+ ){0,4}(?:cost|pay|charge)
      |have to pay
      |need to pay
      |what does (?:\w+ ){1,3}cost
      |pay (?:for|to use)
      |price
    `,
    "fees?|no fee|prices?|pricing|charges?",
  ],
  [
    "raised price",
    lines`
      (?:chang|increas|adjust|rais|modif|alter)\w* (?:\w+ ){0,5}(?:prices?|fees?|pricing|rates?|charges?)
      |(?:prices?|fees?|pricing|rates?|charges?) (?:\w+ ){0,5}(?:chang|increas|adjust|rais|modif)\w*
      |price (?:change|increase|adjustment|hike)s?
    `,
    lines`
      more expensive
      |(?:
        price|prices|fee|fees|cost|costs|rent|subscription|plan
      ) (?:\w+ ){0,4}(?:up|rise|rises|higher|jump|climb|stay the same|go up)
      |(?:put|jack|hike|bump|push)\w* (?:\w+ ){0,3}(?:price|prices|fee|fees|cost|up)
      |charge (?:me )?more
      |pay more
      |cost (?:me )?more
      |new price
      |higher price
    `,
    "subject to change",
    "must",
  ],
  [
    "renewing by itself",
    "(?:auto(?:matic(?:ally)?)?[- ]?)renew\\w*|renew(?:s|al|als|ed|ing)?|recurring",
    lines`
      (?:keep|keeps|continue|continues|go|goes) (?:\w+ ){0,2}(?:charging|billing|running|going|taking)
      |(?:charged?|billed?|pay) (?:\w+ ){0,3}(?:again|next|every|each|automatically)
      |by itself
      |on its own
      |unless i cancel
      |until i cancel
      |roll(?:s|ed|ing)? over
      |extend(?:s|ed)?
      |subscription trap
    `,
    lines`
      (?:successive|additional|further|subsequent) (?:
        (?:\w+ )?periods?
        |(?:one|renewal|subscription|month|year|twelve|like)\w* terms?
      )
      |until (?:you )?cancel\w*
      |(?:extended|continue) ~ (?:period|term|automatic\w*)
      |tacit\w*
      |prolong\w*
    `,
    "must",
  ],
  [
    "cancelling a subscription",
    lines`
      cancel\w* (?:\w+ ){0,4}(?:subscription|plan|membership|renewal|premium|trial|order|service|contract)
      |(?:subscription|membership|plan) (?:\w+ ){0,3}cancel\w*
      |cancell?ation
    `,
    lines`
      (?:how|can|when|where|until when) (?:\w+ ){0,3}(?:i|we|to) (?:\w+ )?(?:
        cancel|stop|end|unsubscribe|quit|get out
      )
      |stop (?:\w+ ){0,2}(?:paying|subscription|plan|charge|charges|being charged)
      |get out of (?:the|my|this)
    `,
    lines`
      cancel ~ (?:any time|before|prior|settings|by|through|days|hours)
      |(?:notice|terminate) ~ (?:end of|period|term)
      |non-?renewal
    `,
  ],
  [
    "free trial",
    lines`
      free trials?
      |trial (?:periods?|subscriptions?|offers?|memberships?|accounts?|versions?|plans?)
      |(?:the|my|after|during|paid) trials?(?! (?:by|lawyer|court|judge|jury))
    `,
    "try (?:it )?(?:out|for free|first|before)|taster|test (?:it )?(?:for free|first|period)|introductory",
    "evaluation|introductory offer|promotional (?:offer|period)",
    "must",
  ],
  [
    "money back",
    "refund\\w*|non-?refundable|money[- ]back",
    lines`
      (?:get|give|want|have) (?:\w+ ){0,4}(?:money|cash|payment|deposit|fee|donation|paid|it) (?:\w+ )?back
      |(?:return|send back|bring back) (?:it|this|that|the|an|a|my|what)
      |cooling[- ]?off
      |they reimburse
      |reimburse (?:me|us|unused)
      |final sale
      |payments final
      |deposit returned
      |withdraw from (?:the|a|my) (?:purchase|order)
      |get out of (?:the|a|my) purchase
      |paid for (?:\w+ ){0,3}(?:did nt|do nt|not|but)
      |unused (?:months?|time|part)
      |send (?:an|the|my) (?:\w+ )?(?:item|order|product) back
      |revoke my order
    `,
    lines`
      reimburs\w+
      |right of withdrawal
      |withdraw\w* (?:from the|within)
      |(?:all|are|is) (?:\w+ )?(?:sales|payments|purchases|fees|charges|transactions)? ?(?:are )?final
      |not (?:be )?(?:entitled|eligible) to (?:a |any )?(?:credit|return)
      |pro[- ]?rat\w+
      |cooling[- ]off
      |credited
      |chargebacks?
    `,
    "must",
  ],
  [
    "withdrawing within days",
    "right of withdrawal|cooling[- ]?off|withdrawal period|right to (?:withdraw|cancel)",
    lines`
      change my mind (?:\w+ ){0,4}(?:buy\w*|bought|order\w*|purchas\w*|pay\w*)
      |(?:14|fourteen|thirty|30) days? (?:to )?(?:return|cancel|back|withdraw)
      |send (?:it )?back
      |how (?:long|many days) (?:\w+ ){0,4}(?:return|change my mind|cancel|withdraw)
    `,
    lines`
      within (?:14|fourteen|30|thirty|seven|7) (?:\w+ )?days
      |withdraw from (?:the|this) (?:contract|agreement|purchase)
    `,
    "must",
  ],
  [
    "ways to pay",
    lines`
      payment (?:method|option|instrument|card|provider|processor|information|detail)s?
      |credit cards?
      |debit cards?
      |paypal
      |stripe
      |apple pay
      |google pay
      |direct debit
      |bank transfer
    `,
    lines`
      (?:how|with what) (?:\w+ ){0,3}pay(?! (?:me|us) )
      |(?:card|bank) (?:number|details|info|information|data)
      |pay (?:by|in|with)\
      |bitcoin
      |crypto
      |cash
      |invoice
    `,
    lines`
      (?:payment|card|billing) (?:\w+ )?(?:processing|processed|processors?|providers?|gateway)
      |cryptocurrenc\w+
      |payments? (?:are|is|must|shall) (?:be )?(?:made|processed)
    `,
  ],
  [
    "card data",
    lines`
      (?:credit|debit|payment|bank)[- ]?cards? (?:number|detail|information|data)s?
      |card (?:number|detail|information|data)s?
      |(?:payment|billing|financial|bank account) (?:information|details|data)
      |pci
    `,
    lines`
      (?:see|store|keep|save|have|know|get) (?:\w+ ){0,3}(?:credit card|card|bank account|bank details|iban)
    `,
    lines`
      (?:do not|not|never) (?:\w+ ){0,3}(?:store|collect|retain|receive|have access) ~ card
      |processed by (?:\w+ ){0,4}(?:payment|stripe|paypal|third)
    `,
  ],
  [
    "payment missed",
    lines`
      late (?:payment|fee|charge)s?
      |overdue
      |past due
      |unpaid
      |non-?payment
      |in arrears
      |default interest
      |interest (?:rate|charge)s?
    `,
    lines`
      (?:do nt|did nt|forget to|ca nt|stop|miss|fail to|not) (?:\w+ )?pay(?:ing|ment)?
      |pay(?:ing|ment)? (?:\w+ ){0,2}(?:late|fails|bounces|missed)
      |miss(?:ed)? a payment
      |card (?:fails|declined|expires|bounces)
      |debt collect\w*
    `,
    lines`
      (?:fail|failure|failed|unable|delay) (?:to|of|in) (?:\w+ ){0,3}pay\w*
      |(?:declined|unsuccessful|outstanding|delinquent)
      |collection (?:agency|costs)
      |\d(?:\.\d+)? ?% (?:per|a) (?:month|annum|year)
      |payment is not
    `,
    "must",
  ],
  ["tax", "tax(?:es)?|vat|sales tax|gst|duties|customs|withholding", "taxman|import (?:fee|cost)s?", "levies", "must"],
  [
    "commission and service fee",
    lines`
      commissions?
      |(?:service|transaction|booking|processing|platform|handling|conversion|foreign exchange) fees?
      |revenue share
      |payouts?
    `,
    lines`
      (?:cut|percentage|percent|share|slice) (?:\w+ ){0,4}(?:take|keep|sale|sales|get)
      |(?:hidden|extra|additional|surprise) (?:fee|cost|charge)s?
      |what do they (?:take|earn|keep)
      |how (?:do|does) (?:they|it) (?:make|earn) money
    `,
    "fees? (?:for|of|charged|payable|equal)|surcharges?|\\d+(?:\\.\\d+)? ?(?:%|percent)",
  ],
  [
    "being paid",
    lines`
      payouts?
      |royalt\w+
      |(?:get|be|been|are|am) paid
      |compensat\w+
      |remunerat\w+
      |revenue share
      |earnings
      |monetis?z?\w+
    `,
    lines`
      (?:do|will|can) (?:they|i|we) (?:pay me|earn|make money|get anything|get money)
      |pay(?:s)? (?:me|us|creators?|authors?|artists?|sellers?) (?:for|when)
      |when (?:do|will) i (?:get|receive) (?:my )?(?:money|cash)
      |minimum (?:balance|amount)
    `,
    lines`
      pay(?:ments?)? to (?:you|publishers?|sellers?|creators?|contributors?)
      |without (?:any )?(?:compensation|payment|remuneration)
      |royalty[- ]free
      |amounts? (?:due|payable|owed) to you
    `,
  ],
  [
    "points, credits, virtual money",
    lines`
      (?:
        reward|loyalty|bonus|promo\w*
      )?[- ]?points?(?= (?:expire|are|can|have|may|will|on|for|to|into|in|from|and|be|\?|$))
      |credits?(?! (?:cards?|bureau|report|check|agenc|scor|histor|rating))
      |virtual (?:currency|currencies|items?|goods?|money|coins?|gifts?)
      |coins?
      |tokens?
      |gems
      |stars
      |rewards?
      |miles
      |cash[- ]?back
      |wallet balance
    `,
    lines`
      (?:points|credits|coins|tokens|rewards|balance|miles|stars|gems)\
      |in[- ]game (?:money|currency|stuff|items?)
      |skins
    `,
    "no (?:cash|monetary) value|redeem\\w*|forfeit\\w*|cash value",
  ],
  [
    "gift cards and vouchers",
    lines`
      gift (?:card|certificate|code|voucher|subscription)s?
      |vouchers?
      |coupons?
      |promo(?:tional|tion)? codes?
      |discount codes?
      |gift
    `,
    "present|discounts?|promo|(?:student|senior) (?:discount|price)",
    "stored value|redeem\\w*",
    "must",
  ],
  [
    "something expiring",
    "expir\\w+|validity|valid (?:for|until)|lapse[sd]?",
    lines`
      how long (?:is|are|do|does|can) (?:\w+ ){0,4}(?:valid|last|good|work|use)
      |run out
      |use (?:\w+ ){0,3}by when
      |lose (?:\w+ ){0,2}(?:points|credits|coins|tokens|balance|gift)
    `,
    "forfeit\\w*|no longer (?:be )?valid|must be (?:used|redeemed)",
  ],
  [
    "delivery",
    "deliver(?:y|ed|ies|ing)?|ship(?:ping|ped|ment|ments)?|dispatch\\w*|courier",
    "parcels?|arrive[sd]?|postage|in the mail",
    "risk of loss|title (?:and risk|passes)|carriers?",
  ],
  [
    "faulty goods",
    "defect\\w*|faulty|damaged|broken|non-?conform\\w+",
    "broken|does nt work|wrong (?:item|size|product)|arrive(?:s|d)? (?:broken|damaged|late)|repair",
    "repair|replacement|statutory (?:warranty|rights|guarantee)|conformity",
  ],
  [
    "orders and contracts of sale",
    lines`
      (?:cancel|accept|reject|refuse|confirm)\w* (?:\w+ ){0,4}orders?
      |orders? (?:\w+ ){0,4}(?:cancel|accept|reject|confirm|refus)\w*
      |pricing errors?
    `,
    lines`
      (?:wrong|typo|mistake) (?:\w+ ){0,2}price
      |price (?:\w+ ){0,2}(?:wrong|mistake|typo)
      |cancel my order
      |back out of a sale
    `,
    lines`
      order confirmation
      |typographical
      |offer to (?:buy|purchase)
      |error in (?:the )?pric\w+
      |binding (?:order|contract)
    `,
  ],
  [
    "upgrade and downgrade",
    lines`
      upgrad\w+
      |downgrad\w+
      |chang\w+ (?:\w+ ){0,3}(?:plan|tier|subscription)
      |switch\w* (?:\w+ ){0,3}plans?
    `,
    "(?:bigger|smaller|cheaper) plan|add (?:more )?(?:seats|users)",
    "additional (?:seats|users)",
  ],
  [
    "buying through an app store",
    "app[- ]?stores?|apple|google play|itunes|in-app purchases?|third[- ]party store",
    "bought (?:it )?(?:on|via|through) (?:my )?(?:iphone|android|phone|apple|google)",
    "app store provider|purchased (?:through|via)",
  ],
  [
    "costs of the connection",
    lines`
      (?:
        data|roaming|internet|carrier|message|sms|text|connection|mobile
      ) (?:and \w+ )?(?:rates|charges|fees|costs)
      |data plan
    `,
    "mobile data|use up my data|phone bill",
    "standard (?:\\w+ ){0,3}rates|(?:carrier|operator)s?",
    "must",
  ],
  [
    "sweepstakes and contests",
    lines`
      sweepstakes?
      |contests?(?! (?:a|an|the|my|their|this|it|any|decisions?))
      |competitions?
      |prizes?
      |raffles?
      |giveaways?
      |lotter(?:y|ies)
      |referral\w*
      |refer a friend
      |invit(?:e|ing) (?:a |your )?friends?
    `,
    "win (?:something|a|the|money)|winners?|recommend (?:it )?to a friend",
    "promotions?",
    "must",
  ],
  ["donations", "donat\\w+|charit\\w+|pledge[sd]?|fundrais\\w+", "give money|tip(?:s|ping)?", "", "must"],
];
