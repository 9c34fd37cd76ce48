import { lines } from "../../reading/lines.js";
import { readPattern } from "../../reading/pattern.js";

/** Words that by themselves are worse or better for the user where they appear, and the other way round where they go. */
export interface TellingPhrase {
  readonly name: string;
  readonly appears: "worse" | "better";
  readonly words: RegExp;
  /** The sentence counts only when this stands in it too; null = always. */
  readonly beside: RegExp | null;
}

function phrase(
  name: string,
  appears: TellingPhrase["appears"],
  ...[words, beside]: readonly [words: string, beside?: string]
): TellingPhrase {
  return { name, appears, words: readPattern(words), beside: beside === undefined ? null : readPattern(beside) };
}

const LEAVE = "(?:cancel|terminate|end|leave|close|stop|withdraw|unsubscribe|pause|downgrade)";
const DEVICE = "your (?:own )?(?:device|phone|computer|browser|machine)";

/** Each row is read on the changed sentences of either side. In the notation of `reading/pattern.ts`. */
export const TELLING_PHRASES: readonly TellingPhrase[] = [
  phrase(
    "rights given up",
    "worse",
    lines`
      (?:you|users?|members?|customers?) (?:hereby |also |irrevocably )*(?:
        assign
        |waive
        |surrender
        |forfeit
        |relinquish
        |give up
        |cede
        |lose
        |renounce
        |release
      )(?:s|d)?(?! (?:to|your password))
    `,
  ),
  phrase(
    "rights kept",
    "better",
    lines`
      (?:you|users?|members?|customers?) (?:always |still |continue to |will )*
      (?:keep|retain|own|remain the owners?|hold)s? (?:\w+ ){0,4}(?:
        rights?|ownership|title|copyright|control|content|everything
      )
    `,
  ),
  phrase(
    "court order needed",
    "better",
    lines`
      (?:
        court order
        |warrant
        |subpoena
        |(?:judge|court) (?:has |have )?order\w*
        |legally binding (?:order|request)
        |order of a (?:court|judge)
        |judicial order
      )
    `,
  ),
  phrase(
    "on mere request",
    "worse",
    lines`
      (?:up)?on (?:their |its |a |an |any |simple |mere )?request(?! (?:of yours|by you|from you|you make))
      |voluntarily
    `,
  ),
  phrase(
    "hurdle",
    "worse",
    lines`
      (?:
        in writing
        |written (?:request|notice|form|letter)
        |by (?:registered |certified )?(?:post|mail|letter)
        |registered (?:mail|letter)
        |notari[sz]ed
        |copy of your (?:passport|id|identity|driver)
        |proof of (?:identity|address)
        |by (?:tele)?phone only
        |call us
        |in person
      )
    `,
  ),
  phrase(
    "easy way",
    "better",
    lines`
      (?:
        yourself
        |on your own
        |with (?:one|a single) click
        |in (?:the|your) (?:account )?(?:settings|preferences|profile|dashboard)
        |from the settings
        |online at any time
        |in the app
      )
    `,
    lines`
      (?:you|your|users?|members?|customers?|can be) ~~ (?:
        cancel
        |delet
        |clos
        |end
        |leav
        |opt
        |object
        |withdraw
        |chang
        |turn
        |switch
        |access
        |download
        |export
        |manage
        |unsubscrib
        |control
        |correct
        |edit
        |pause
        |remov
        |stop
        |disabl
        |choos
        |refus
        |limit
        |hid
      )
    `,
  ),
  phrase(
    "your approval",
    "better",
    lines`
      (?:
        with
        |after
        |upon
        |on
        |subject to
        |without <not>
        |only with
        |unless we have
        |need
        |needs
        |require
        |requires
        |seek
        |obtain
      ) (?:your |the user's |prior |express |explicit |written )*
      (?:approval|agreement|authori[sz]ation|go-ahead|say-so)(?! (?:between|with|and))
      |(?:needs?|requires?) your (?:\w+ )?(?:permission|consent)
      |(?:if|once|after|when|unless) you (?:have )?(?:approve|authori[sz]e)d?
    `,
  ),
  phrase(
    "tied to you",
    "worse",
    lines`
      (?<!not |nt |not be |cannot be |never be |never )(?:
        tied|linked|linkable|attached|connected|traceable|traced
      ) to (?:you|your (?:profile|identity|account|name)|individuals?)
    `,
  ),
  phrase(
    "stays with you",
    "better",
    lines`
      (?:
        (?:stays?|remains?|kept|processed|happens?|held) (?:only |solely |locally )*
        |stored (?:only |solely |locally )+
      )(?:on|in|within) ${DEVICE}
      |processed locally
      |never leaves? ${DEVICE}
    `,
  ),
  phrase(
    "leaves your device",
    "worse",
    lines`
      (?:
        sent|uploaded|transmitted|transferred|copied|synced|backed up
      ) (?:\w+ ){0,2}to (?:our|the company's|their|its|third[- ]party|external|remote)\
      (?:servers?|cloud|systems?|data ?cent(?:er|re)s?)
    `,
  ),
  phrase(
    "leave at any time",
    "better",
    `you (?:may|can|could|are free to) (?:\\w+ ){0,3}${LEAVE} (?:\\w+ ){0,5}(?:at )?any time`,
  ),
  phrase(
    "bound for a term",
    "worse",
    lines`
      ${LEAVE} ~ only (?:at|after|once|by)
      |only ~ at the end of (?:the|your|each|a)
      |at the end of (?:the|your|a) (?:
        current |minimum |contract |commitment\
      )?(?:\S+ )?(?:term|period) only
      |(?:may|can)(?:not| not) (?:\w+ ){0,2}${LEAVE} (?:\w+ ){0,4}before
      |early termination fee
      |locked in
    `,
  ),
  phrase(
    "free of charge",
    "better",
    "(?:free of charge|at no (?:extra |additional )?(?:charge|cost)|without charge|for free)",
  ),
  phrase(
    "charged for",
    "worse",
    lines`
      (?:
        may|will|can|shall|reserve the right to
      ) (?:\w+ ){0,2}(?:charge|bill|levy|deduct) (?:you )?(?:\w+ ){0,4}(?:fees?|charges?|costs?|for)
    `,
  ),
  phrase(
    "reasons given",
    "better",
    "(?:tell|inform|explain|give|state|provide|notify) (?:\\w+ ){0,4}(?:why|reasons?|grounds|the reasons)",
  ),
  phrase(
    "no reasons",
    "worse",
    lines`
      (?<!you (?:[\w']+ ){0,12})(?:
        need not
        |(?:do|does|will|shall|are|is) not
        |not (?:obliged|required) to
        |without
      ) (?:\w+ ){0,3}(?:giv\w+|stat\w+|explain\w*|tell\w*|provid\w+) (?:\w+ ){0,3}
      (?:why|reasons?|explanation)
    `,
  ),
  phrase(
    "warning first",
    "better",
    lines`
      (?:after|with|only after|following) (?:\w+ ){0,2}(?:warning|chance to|opportunity to)
      |(?:warn|remind) you (?:first|before)
    `,
  ),
  phrase("no warning", "worse", "without (?:\\w+ ){0,2}(?:warning|chance|opportunity)"),
  phrase(
    "final sale",
    "worse",
    lines`
      (?:
        non-?refundable
        |not refundable
        |no refunds?
        |without (?:a |any )?refund
        |(?:sales?|purchases?|payments?) (?:are|is) final
        |final and
      )
    `,
  ),
  phrase(
    "agreed by using",
    "worse",
    lines`
      by (?:
        us|visit|access|brows|continu|click|open|install
      )\w*(?: \w+){0,5} you (?:\w+ )?(?:agree|accept|consent)
      |you (?:\w+ )?(?:agree|accept|consent)\w* (?:\w+ ){0,6}by (?:
        us|visit|access|brows|continu|open|install
      )\w*
      |(?:continued|further|your) use (?:\w+ ){0,5}(?:means|constitutes|counts|implies|signifies|is taken)
      |deemed (?:to have )?(?:accept|agree|consent)\w*
    `,
  ),
  phrase(
    "access limited to some",
    "better",
    lines`
      only (?!the courts?)(?:
        our\
        |the\
        |your\
        |those\
        |you\
        |a few\
        |authori[sz]ed\
        |named\
        |selected\
        |specially\
        |members\
        |people\
        |staff\
        |employees\
        |doctors\
        |teachers\
        |administrators\
      )+(?:\w+ ){0,5}(?:can|may|will|have|has|sees?|reads?|get)
    `,
  ),
  phrase(
    "paid back",
    "better",
    lines`
      (?<!<not> )(?:we|you|company) (?:will |shall |also )*(?:
        pay back
        |refund
        |reimburse
        |return (?:the|your|any|what)
        |(?:get|receive|are entitled to) (?:\w+ ){0,4}(?:refund|back|reimburse\w*)
      )
      |with a (?:full |partial )?refund
    `,
  ),
  phrase(
    "payments kept",
    "worse",
    lines`
      (?:keep|retain)s? (?:
        what
        |the (?:money|amounts?|fees?|deposit|payments?)
        |any (?:fees?|amounts?|payments?)
        |your (?:payments?|deposit|money)
      )
      |(?:no|not|nor) (?:\w+ ){0,3}(?:pay back|refunded|reimbursed?)
      |you (?:will )?forfeit
    `,
  ),
  phrase(
    "parents asked",
    "better",
    lines`
      (?:consent|permission|approval|authori[sz]ation) (?:of|from|by) (?:\w+ ){0,2}(?:parents?|guardians?)
      |(?:parents?'?s?|guardians?'?s?|parental) (?:\w+ )?(?:consent|permission|approval)
    `,
  ),
  phrase(
    "taken over by the company",
    "worse",
    lines`
      becomes? (?:our|the company's|its|\w+'s) (?:\w+ )?property
      |belongs? to us
      |(?:we|company) (?:\w+ ){0,2}owns? (?:
        your|what you|everything you|all|any|(?:\w+ ){1,3}(?:that |which )?you
      )
      |property of (?:the )?company
    `,
  ),
  phrase(
    "stays with the user",
    "better",
    lines`
      belongs? to you
      |(?:stays?|remains?|is|are) (?:yours|your property|with you)
      |claims? no (?:\w+ )?(?:rights?|ownership|title)
    `,
  ),
  phrase(
    "a court is asked",
    "better",
    lines`
      (?:ask|go to|apply to|petition) (?:the|a) court
      |(?:court's?|judge's) (?:approval|permission|decision)
      |(?:approval|permission) (?:of|from) (?:a|the) (?:court|judge)
    `,
  ),
  phrase(
    "whoever asks",
    "worse",
    lines`
      (?:
        any(?:one|body)?|every|whoever|whichever
      ) (?:\w+ ){0,4}(?:that|who|which)? ?(?:asks?|requests?|wants?|demands?)
    `,
  ),
  phrase(
    "the user has to check",
    "worse",
    lines`
      (?:you|your) (?:\w+ ){0,4}(?:check|review|visit|consult|look at|monitor|read) (?:\w+ ){0,4}(?:
        regularly
        |periodically
        |from time to time
        |for (?:changes|updates)
        |frequently
      )
      |(?:your|users?) (?:own )?(?:duty|responsibility|job) to
    `,
  ),
  phrase(
    "the user is told",
    "better",
    lines`
      (?:notice|message|e-?mail|letter|notification)s? (?:is|are|will be) (?:sent|given|delivered)
      |(?:we|company) (?:will |shall |also |always )*(?:
        e-?mail|write to|notify|inform|tell|alert|warn
      ) (?:you|users?|customers?|members?)
      |(?:and|or|also|will|we'll|always|then|first) (?:
        let you know
        |drop you a line
        |(?:tell|notify|inform|e-?mail|write to|alert) you
      )
      |you(?:'ll| will) (?:
        hear
        |be told
        |be notified
        |be informed
        |(?:get|receive) (?:an? )?(?:\w+ )?(?:e-?mail|letter|message|notice)
      )
    `,
  ),
  phrase("encryption", "better", "encrypt\\w+|end-to-end"),
  phrase("encryption at rest", "better", "at rest"),
  phrase(
    "open choice of recipients",
    "worse",
    lines`
      of (?:our|its|their|the company's) (?:own )?(?:choice|choosing)
      |(?:selected|chosen|picked) by us
      |we (?:choose|select|see fit)
      |whom(?:ever|soever)
    `,
  ),
  phrase(
    "recipients named",
    "better",
    lines`
      named (?:below|above|here|in (?:the|this|our))
      |(?:listed|identified|set out) (?:below|above|here|in (?:the|this|our)|at|on)
    `,
  ),
  phrase(
    "decided by machine alone",
    "worse",
    lines`
      (?:made|taken|decided|assessed|reviewed|approved|rejected) (?:solely |only |entirely |fully )?
      (?:by |using |through |with )?(?:our |a |an |the )?(?:
        system
        |algorithm
        |computer
        |software
        |machine
        |automat\w+
        |ai(?![a-z])
        |models?
      )
      |solely (?:by )?automat\w+
      |decisions? (?:is|are) final
    `,
  ),
  phrase(
    "a person looks",
    "better",
    lines`
      (?:human|person|employee|staff member) (?:\w+ ){0,2}(?:review|look|check|decide|involve|interven)\w*
      |human (?:review|intervention|oversight)
      |(?:
        review\w*|check\w*|look|decision|reconsider\w*|intervention|assess\w*
      ) (?:\w+ ){0,2}by (?:a |an |one )?(?:human|person|member of|someone)
      |(?:reviewed|checked|decided|made|taken|examined|approved|assessed) by\
      (?:a |an |one of |our |trained |qualified )*(?:
        member of (?:our )?(?:staff|team)
        |human
        |person
        |people
        |staff
        |team
        |employee
        |specialist
        |expert
      )s?
    `,
  ),
  phrase(
    "no end",
    "worse",
    lines`
      as long as (?:
        our
        |the company's
        |(?:is |are |may be |reasonably |deemed |considered )*(?:
          necessary|needed|required|appropriate|permitted|useful
        )
        |the law (?:allows|permits)
      )
      |as long as (?:we|it) (?:\w+ ){0,3}(?:
        need|require|find|like|want|wish|deem|consider|see fit|choose|useful
      )
      |without (?:any )?(?:time )?limit
      |no (?:time )?limit
      |forever
      |indefinite\w*
    `,
  ),
  phrase(
    "costs borne for you",
    "better",
    lines`
      (?:we|company|us|provider) (?:will |shall |also )*(?:
        pay|bear|cover|meet|carry|absorb
      )s? (?:\S+ ){0,4}(?:
        fees?|costs?|charges|expenses|postage|shipping
      )
    `,
  ),
  phrase(
    "costs borne by you",
    "worse",
    lines`
      (?:you|users?|customers?|buyers?|members?) (?:will |shall |must |have to |agree to |also )*
      (?:pay|bear|cover|meet|carry)s? (?:\S+ ){0,5}(?:
        fees?|costs?|charges|expenses|postage|shipping
      )
    `,
  ),
  phrase(
    "asked first",
    "better",
    lines`
      (?:ask|asks|prompt|prompts|request|requests) (?:
        you |for permission |your permission |the user\
      )*(?:first|before)
      |(?:ask|asks) you to (?:confirm|allow|agree)
    `,
  ),
  phrase(
    "in the background",
    "worse",
    "(?:in|from) the background|without (?:\\w+ )?(?:asking|knowledge|your knowing)",
  ),
  phrase(
    "done at once",
    "better",
    lines`
      (?<!(?:clos|terminat|suspend)[^.;]{0,60})
      (?:delet|eras|remov|refund|notif|inform|tell|destroy|anonymi|answer|repl)\w* ~ (?:
        immediately
        |right (?:after|away)
        |at once
        |promptly
        |without (?:undue |any )?delay
        |straight away
      )
    `,
  ),
  phrase(
    "open to everyone",
    "worse",
    lines`
      (?:is|are|becomes?|made|be|set to) public
      |visible to (?:everyone|anyone|all|the public|other (?:users|members))
      |publicly (?:visible|available|accessible)
    `,
  ),
  phrase(
    "hidden from others",
    "better",
    lines`
      (?:is|are|stays?|remains?|kept|be|set to) (?:private|hidden|confidential)
      |visible only to you
      |only you can see
    `,
  ),
  phrase(
    "a right stated",
    "better",
    "(?:you|users?|members?|customers?) (?:have|has) (?:the|a|an|your) (?:\\w+ )?right (?:to|of)",
  ),
  phrase(
    "turns into a paid plan",
    "worse",
    lines`
      (?:
        turns?
        |converts?
        |becomes?
        |rolls?(?: over)?
        |switch(?:es)?
        |moves?
        |changes?
      ) (?:you )?(?:automatically )?(?:(?:in|on)?to )?(?:a |an |your |our )?
      (?:paid|full|paying|premium|subscription|monthly|yearly|annual)
    `,
  ),
  phrase(
    "your acceptance asked",
    "better",
    lines`
      (?:
        ask|asks|invite|request|require|requires|need|needs|prompt
      )(?:ed)? (?:you |users? |your |express |explicit )*(?:to )?
      (?:accept|agree|acceptance|agreement|confirm)
      |(?:
        once|after|until|only if|only when|unless|before
      ) you (?:have |expressly |explicitly |actively )*(?:accept|agree|confirm|click|say yes|tick)\w*
    `,
  ),
  phrase(
    "on by default",
    "worse",
    lines`
      by default
      |(?:turned|switched|set|is|are) on (?:for|unless|until)
      |pre-?(?:ticked|selected|checked)
      |automatically (?:enrol|opt|includ|sign)\w*
    `,
  ),
  phrase(
    "off by default",
    "better",
    lines`
      (?:off|disabled|not set|deactivated|private) by default
      |<not> ~ by default
      |(?:off|disabled|private|hidden) (?:until|unless) you
    `,
  ),
  phrase(
    "transfers under safeguards",
    "better",
    lines`
      standard contractual clauses
      |adequacy (?:decision|finding)
      |binding corporate rules
      |(?:appropriate|suitable|adequate|equivalent) (?:safeguards?|protection)
      |same (?:level of )?protection
    `,
  ),
  phrase(
    "as the company likes",
    "worse",
    lines`
      (?:where|when|if|as|whenever|wherever) (?:this |it |that )?(?:is |seems |suits |appears |may be )*(?:
        practical
        |convenient
        |useful
        |suitable
        |suits
        |appropriate
        |desirable
        |expedient
      )(?: (?:for|to) (?:us|our))?
      |(?:where|when|if|whenever) (?:we|company|it) (?:\w+ )?(?:
        believe|think|consider|decide|choose|wish|like|want|feel
      )s?
      |(?:for|as) (?:
        our|its|their|the company's
      ) own (?:commercial |business )?(?:purposes?|use|benefit|ends)
      |as (?:we|it) (?:
        see|sees|think|deem|consider|find
      )s? (?:\w+ ){0,2}(?:fit|appropriate|necessary|useful)
    `,
  ),
  phrase(
    "no more than the law asks",
    "worse",
    lines`
      (?:notif|inform|tell|delet|refund|answer|respond|repair|protect|compensat)\w* ~~ (?:
        (?:only )?(?:where|if|when|as|to the extent) (?:\w+ ){0,4}(?:
          required|obliged|requires?|obliges?|obligat\w+
        )
        |under (?:a )?legal (?:duty|obligation)
      )
    `,
  ),
  phrase(
    "renews by itself",
    "worse",
    lines`
      (?:renew|extend|continue|prolong|roll)(?:s|ed)? (?:over )?(?:
        automatically
        |for (?:another|a further|successive|the same|one|an additional)
        |by itself
        |each
        |every
        |unless
        |until (?:you )?cancel
      )
      |automatic(?:ally)? (?:renew|extend|extension|renewal)\w*
    `,
  ),
  phrase(
    "ends by itself",
    "better",
    lines`
      (?<!(?:points?|credits?|vouchers?|miles|balances?|rewards?|cards?|coupons?) )
      (?:ends?|expires?|stops?|terminates?) (?:
        automatically
        |by itself
        |on its own
        |at the end
        |after
        |when
        |unless you (?:renew|extend)
      )(?! ~ account)
    `,
  ),
  phrase(
    "price may rise",
    "worse",
    lines`
      (?:
        may|can|will|could|reserve the right to|entitled to
      ) (?:\w+ ){0,3}(?:raise|increase|adjust|change|put up) (?:\w+ ){0,4}(?:price|fee|rate|charge|tariff)s?
    `,
  ),
  phrase(
    "price fixed",
    "better",
    lines`
      (?:price|fee|rate|charge|tariff)s? (?:\w+ ){0,4}(?:
        stays? the same
        |fixed
        |locked
        |frozen
        |guaranteed
        |unchanged
        |will <not> (?:change|rise|increase)
      )
      |(?:
        will|do|does|shall|can|may
      ) ?<not> (?:\w+ ){0,2}(?:raise|increase|change) (?:\w+ ){0,3}(?:price|fee|rate)s?
    `,
  ),
  phrase(
    "lost to you",
    "worse",
    lines`
      (?:is|are|be|will|becomes?|gets?) (?:\w+ )?(?:
        forfeit(?:ed)?|lost|void|voided|cancelled|expired?|lapsed?
      )(?! or)
      |(?:expires?|lapses?) (?:when|after|if|on|upon|at|without)
    `,
  ),
  phrase(
    "given back to you",
    "better",
    lines`
      (?:is|are|be|will be|gets?) (?:\w+ )?(?:
        paid back
        |paid out
        |returned to you
        |refunded
        |reimbursed
        |carried over
        |credited to
      )
    `,
  ),
  phrase(
    "author named",
    "better",
    lines`
      (?<!<not> )(?:
        credit(?:ed)?|named?|attribut\w+|acknowledged?
      ) (?:you |as |by |the )*(?:name|author|creator|artist|owner|source)
      |with (?:proper |due )?(?:attribution|credit)
    `,
  ),
  phrase(
    "author not named",
    "worse",
    "without (?:\\w+ ){0,2}(?:naming|attribution|credit(?:ing)?|mention(?:ing)?)|no (?:attribution|credit)",
  ),
  phrase(
    "paid for your work",
    "better",
    lines`
      (?:we|company) (?:will |shall )?(?:pay|share)s? (?:with )?you (?:\w+ ){0,4}(?:
        share|royalt|income|revenue|part|percent|fee|remuneration
      )\w*
      |you (?:will )?(?:receive|earn|get) (?:\w+ ){0,3}(?:royalt|share|remuneration|income)\w*
    `,
  ),
  phrase(
    "not paid for it",
    "worse",
    lines`
      without (?:any )?pay(?:ing|ment)
      |(?:owe|owes|pay|pays|make|receive) (?:you )?no (?:payment|compensation|royalt|remuneration|fee)\w*
      |(?:without|no) (?:any )?(?:compensation|royalt|remuneration)\w*
      |royalty-free
    `,
  ),
  phrase(
    "court at home",
    "better",
    lines`
      courts? (?:of|in|at|where|near) (?:your|the) (?:own |home |place |country |city |state )*(?:
        country|residence|domicile|home|you live|you reside|where you live
      )
      |(?:your|local|home) courts?
      |where you (?:live|reside|are domiciled)
      |any competent court
    `,
  ),
  phrase(
    "court elsewhere only",
    "worse",
    lines`
      (?:only|exclusive(?:ly)?|sole(?:ly)?) (?:\w+ ){0,5}(?:courts?|jurisdiction|venue)
      |courts? (?:\w+ ){0,5}(?:exclusive|sole|only)
    `,
  ),
  phrase(
    "forced arbitration",
    "worse",
    lines`
      (?:binding|mandatory|final|compulsory) (?:and final |individual )?arbitration
      |(?:settled|resolved|decided|determined) (?:\w+ ){0,3}by (?:\w+ ){0,2}arbitrat\w+
    `,
  ),
  phrase(
    "you choose",
    "better",
    "as you (?:prefer|choose|like|wish|please)|at your (?:choice|option|election)|you (?:may|can) choose",
  ),
  phrase("the company chooses", "worse", "as we (?:prefer|choose|like|wish|please)|at our (?:choice|option|election)"),
  phrase(
    "charged by itself",
    "worse",
    lines`
      (?:charged|billed|debited|collected|invoiced) automatically
      |automatically (?:charg|bill|debit|invoic)\w*
      |card is charged
    `,
  ),
  phrase(
    "cut off at once",
    "worse",
    lines`
      (?:suspend|terminat|clos|block|disabl|lock|restrict)\w* (?:\w+ ){0,5}(?:
        immediately|at once|right away|with immediate effect
      )
    `,
  ),
  phrase(
    "for the session only",
    "better",
    lines`
      (?:for|during|until the end of) (?:the|your|each|a) (?:browser |browsing )?session
      |when you close (?:the|your) browser
      |session cookies
    `,
  ),
  phrase(
    "may be passed on",
    "worse",
    lines`
      you (?:\w+ ){0,6}(?:grant|give) ~~ (?<!non-)(?:transferable|sub-?licen[sc]e?able|assignable)
      |<we> ~ (?<!<not> )(?:sub-?licen[sc]e|transfer) (?:this|the|that|such) licen[sc]e
    `,
  ),
  phrase(
    "gone for good",
    "better",
    lines`
      (?:is|are|it's|they're|be|will be) (?:gone|deleted|erased|removed) (?:
        for good|forever|completely|for ever|from our (?:servers|systems)
      )
      |(?:gone for good|disappears? (?:for good|completely))
    `,
  ),
  phrase(
    "a copy kept",
    "worse",
    lines`
      (?:hang|hold) on to
      |(?:keep|retain|store)s? (?:a|one|some|copies|another) (?:\w+ )?cop(?:y|ies)
      |keep copies
    `,
  ),
  phrase(
    "by yourself alone",
    "better",
    lines`
      only you (?:hold|have|can|know|see|own)
      |you alone
      |nobody (?:but|except) you
      |no one (?:else|but you|except you)
    `,
  ),
  phrase(
    "not traceable to you",
    "better",
    lines`
      (?:<not>) (?:be )?(?:
        traced|linked|tied|connected|attributed
      ) (?:back )?to (?:you|a person|anyone|individuals?)
      |<not> identify (?:you|anyone|individuals?)
      |(?:aggregated?|anonymous|anonymi[sz]ed) (?:form|data|information|statistics|totals?|figures)
    `,
  ),
  phrase(
    "paid in kind",
    "worse",
    lines`
      (?:as|in|get|receive|offer|with) (?:a |an |you )*(?:
        store |shop |site |account |travel\
      )?(?:credits?|vouchers?|coupons?)(?! card)
    `,
  ),
  phrase(
    "kept beyond the end",
    "worse",
    lines`
      (?:stor|keep|kept|retain|hold|held)\w* ~~ (?:days?|weeks?|months?|years?) after\
      (?:(?!and |then |or )\w+ ){0,4}(?:
        end|clos|terminat|expir|leav|delet|cancel
      )
    `,
  ),
  phrase(
    "all the time",
    "worse",
    lines`
      (?:
        continuous\w*
        |constantly
        |permanently
        |around the clock
        |in real time
        |all the time
        |at all times
        |at random(?: times)?
        |at regular intervals
      )
    `,
    lines`
      (?:
        collect
        |upload
        |record
        |track
        |monitor
        |captur
        |screen
        |tak
        |measur
        |listen
        |read
        |scan
        |location
        |watch
        |log
        |photo
        |transmit
        |send
        |sent
      )
    `,
  ),
  phrase(
    "stays in one place",
    "better",
    lines`
      (?:stays?|remains?|kept|stored|hosted|processed|held) (?:only |exclusively |always )*
      (?:within|in|inside) (?:the|your) (?:same |own |home )*(?:
        regions?
        |country
        |eu
        |european
        |uk
        |united
        |state
        |building
        |clinic
        |school
        |hospital
      )
    `,
  ),
  phrase(
    "anywhere",
    "worse",
    lines`
      any (?:other )?(?:region|country|location|place|jurisdiction)
      |anywhere
      |worldwide
      |all over the world
      |wherever (?:we|the supplier|it|they)
    `,
    "(?:data|information|stor|transfer|process|moved|sent|host)",
  ),
  phrase(
    "machine in place of people",
    "worse",
    lines`
      (?:in place of|instead of|replac(?:es?|ing)|without (?:any |a )?) ?(?:our |any |a |the |human )*(?:
        humans?
        |people
        |person
        |staff
        |moderators?
        |employees
        |reviewers?
        |agents?
        |advisers?
        |teachers?
      )
    `,
  ),
  phrase(
    "free of advertising",
    "better",
    lines`
      (?:closed to|free (?:of|from)|no|without) (?:any |third-party |targeted )?(?:
        adverts?|advertis\w+|ads(?![a-z])|marketing|trackers|tracking
      )(?! (?:for now|at present|currently))
    `,
  ),
  phrase("no other way", "worse", "(?:only|sole|exclusive) (?:way|remedy|means|recourse|option)"),
];
