import { lines } from "../../reading/lines.js";
import type { ProvisionType } from "../../taxonomy.js";

/**
 * How people ask after a type in words that clauses do not use; read on questions only. In the notation of
 * `reading/pattern.ts`.
 */
const THEY = "(?:they|them|it|you|we|the company|the service|the platform|the app|the site|the provider)";
const MINE = "(?:my|our|your|the|a|an|this|that|their|his|her|its)";
const WORK = lines`
  (?:
    content
    |posts?
    |photos?
    |pictures?
    |pics?
    |images?
    |videos?
    |clips?
    |songs?
    |music
    |art(?:work)?s?
    |drawings?
    |writing
    |texts?
    |articles?
    |stories
    |code
    |files
    |documents
    |uploads?
    |comments?
    |reviews?
    |creations?
    |designs?
    |work
    |stuff
  )
`;

export const QUESTION_WORDS: Readonly<Partial<Record<ProvisionType, string>>> = {
  arbitration: lines`
    (?:who|how) ~ (?:decid|settl|resolv|judg)\w*(?: \w+){0,3} disputes?
    |disputes? ~ who (?:decid|settl|resolv|judg)\w*
    |real court
    |instead of (?:a |going to )?court
  `,
  "class-action-waiver": `sue (?:\\w+ ){0,3}together|join (?:\\w+ ){0,3}(?:others|forces|lawsuit)`,
  jurisdiction: lines`
    (?:
      where
      |which (?:city|country|state|place)
      |what (?:city|country|state|place)
    ) ~ (?:sue|sued|lawsuits?|court|trial|case|claim|hear)
    |lawsuits? (?:be )?(?:heard|filed|brought|decided)
    |travel ~ (?:sue|court)
    |far ~ court
    |home court
    |(?:in|before) (?:a |my |our )?(?:local|home|foreign) courts?
  `,
  "choice-of-law": lines`
    (?:under|by|subject to|apply|is it) (?:\w+ ){0,3}law
    |whose laws?
    |laws? ~ (?:cover|control|rule|govern|apply|applies)
    |legal system
  `,
  "claim-time-limit": lines`
    claims? (?:\w+ ){0,3}(?:expire|lapse|too late)
    |too late to (?:sue|claim|complain)
    |(?:by when|how soon|how late|until when) ~ (?:sue|claim|legal|court|action)
  `,
  "liability-limitation": lines`
    (?:goes|go|went) wrong
    |(?:pay|responsible|answer|accountable|liable|on the hook|make up) ~ (?:
      lost
      |loss
      |losses
      |damage
      |damages
      |damaged
      |downtime
      |outages?
      |mistakes?
      |errors?
      |injur\w+
      |breaks?
      |fails?
      |fault
    )
    |(?:outage|downtime|failure|bug|mistake|error)s? (?:\w+ ){0,4}(?:cost|lose|harm|hurt|damage)\w*
    |(?:cap|limit|ceiling|maximum) (?:on |to )?(?:what |how much )?(?:${THEY} )?(?:owe|pay|liab\w+|damages)
    |limit ~ (?:claim|damages|owe|compensation)
    |lost (?:\w+ ){0,2}(?:data|files|profits|money)
  `,
  "warranty-disclaimer": lines`
    promise (?:that|it|\w+ )
    |vouch
    |(?:
      reliable
      |accurate
      |accuracy
      |correct
      |works? (?:properly|all the time|without)
      |always (?:work|available|online|up)
    )
    |no guarantees?
  `,
  indemnification: lines`
    (?:legal|lawyers?'?s?|attorneys?'?s?|court) (?:bills?|costs?|fees|expenses)
    |(?:sued?|sues|lawsuit) (?:\w+ ){0,4}(?:because of|due to|over) (?:me|my|something i|what i|us)
    |on the hook
    |(?:pay|cover|reimburse) ~ (?:sued?|sues|their lawyers?|lawsuit|legal)
    |defend (?:them|the company)
  `,
  "unilateral-change": lines`
    (?:rewrit|chang|alter|amend|modif|updat|edit|revis|replac)\w* (?:\w+ ){0,4}(?:
      terms|policy|agreement|contract|rules|conditions|notice|deal
    )
    |(?:
      terms|policy|agreement|contract|rules|conditions|deal
    ) (?:\w+ ){0,3}(?:chang|alter|amend|rewrit|updat|revis)\w*
    |(?:
      notice
      |told
      |warned
      |hear
      |know
      |learn
      |find out
      |announce\w*
      |informed
      |notified
    ) ~ (?:new|changed|updated|revised|different) (?:terms|policy|rules|conditions|version)
    |new terms
    |next version
  `,
  "acceptance-by-use": lines`
    (?:agree\w*|accept\w*|bound|consent\w*|sign\w*) (?:\w+ ){0,3}(?:
      just
      |simply
      |merely
      |automatically
      |without
      |by (?:us|brows|visit|click|open|install|continu)\w*
    )
    |same as (?:agreeing|accepting|consent)
    |(?:us|brows|visit|click|open|install)\w* ~ (?:
      mean|mean that|count\w* as|imply|amount to
    ) ~ (?:agree|accept|consent)\w*
  `,
  termination: lines`
    cut off
    |(?:be|am|get|got|getting|been|are) (?:\w+ )?(?:
      banned
      |suspended
      |terminated
      |blocked
      |kicked
      |locked
      |removed
      |expelled
      |thrown
      |cut
      |excluded
      |deactivated
      |barred
    )
    |(?:
      cut|lock|throw|kick|shut|close|block|ban|bar|expel|drop|suspend
    ) ${THEY}? ?(?:me|us|users?|people|you|off|out|down|someone)
    |cut off ${MINE}\
    |(?:
      profile|channel|page|shop|store|membership|subscription
    ) (?:\w+ ){0,3}(?:shut|closed|suspended|terminated|blocked|deactivated)
    |stop (?:serving|providing)
  `,
  assignment: lines`
    (?:
      hand|pass|give|sell|transfer|sign
    ) (?:\w+ ){0,3}(?:contract|agreement|account|rights) (?:\w+ ){0,2}(?:to|over|on)
    |someone else's name
  `,
  "content-licence": lines`
    (?:
      republish
      |reuse
      |display
      |show
      |copy
      |edit
      |modify
      |adapt
      |publish
      |sell
      |license
      |resell
      |exploit
      |take
    )\w* (?:\w+ )?${MINE} (?:\w+ )?${WORK}
    |(?:do|use|happens?) ~ ${MINE} (?:\w+ )?${WORK}
    |rights? (?:\w+ ){0,4}(?:to|in|over|of) (?:what|anything|everything|things) (?:i|we)
    |${MINE} (?:\w+ )?${WORK} (?:be )?(?:used|shown|displayed|published|copied|sold|reused)
  `,
  "content-removal": lines`
    (?:tak|remov|delet|pull|block|hid|censor|flag|moderat|reject)\w* (?:\w+ ){0,4}(?:
      ${WORK}
      |what (?:i|we) (?:\w+ )?(?:post|upload|wr[io]te|publish|share)\w*
    )
    |${MINE} (?:\w+ )?${WORK} (?:\w+ ){0,2}(?:
      deleted|removed|taken down|blocked|pulled|hidden|censored|flagged
    )
  `,
  ownership: lines`
    (?:still|stay|stays|remain|remains|keep|is|are) (?:\w+ )?(?:mine|ours|my property)
    |belongs? to
    |whose property
    |(?:keep|retain|lose|have|hold)s? (?:\w+ ){0,2}(?:ownership|the rights|my rights|copyright)
  `,
  "feedback-licence": lines`
    ${MINE} (?:\w+ )?(?:ideas?|suggestions?|feedback|proposals?)
    |(?:ideas?|suggestions?|proposals?) (?:that )?(?:i|we)\
  `,
  "ai-training": lines`
    (?:train|teach|feed|build|develop|improve|learn)\w* ~ (?:models?|ai|algorithms?|chatbots?|networks?)
    |(?:models?|ai|algorithms?|chatbots?) (?:\w+ ){0,2}(?:learn|train|fed|taught)\w*
    |fed to
    |used (?:\w+ ){0,3}models?
  `,
  "automated-decisions": lines`
    (?:
      computers?|machines?|algorithms?|robots?|software|bots?|ai|system
    ) (?:\w+ ){0,2}(?:decid|reject|refus|approv|judg|scor)\w*
    |human in the loop
    |(?:human|person|people|someone|real) ~ (?:look|review|check|decide)\w*\
    |automatic(?:ally)? (?:\w+ ){0,2}(?:refus|decid|decision|reject|approv|denied|declin)\w*
    |decided (?:\w+ )?automatic
  `,
  "auto-renewal": lines`
    (?:plan|subscription|membership|contract|trial|it) (?:\w+ ){0,3}(?:
      continue|continues|go on|goes on|renew|extend|roll|become|turn|convert
    )\w*
    |(?:charged?|billed?|pay) (?:\w+ ){0,3}(?:again|next (?:month|year)|every (?:month|year)|automatically)
    |trial ~ (?:paid|charge|end|over|pay)
    |unless (?:i|we) cancel
    |by itself
    |on its own
  `,
  "price-change": lines`
    (?:more|less) expensive
    |(?:put|push|go|goes|going) (?:\w+ ){0,3}up
    |(?:price|prices|fee|fees|cost|costs|rate|rates|subscription) (?:\w+ ){0,3}(?:
      rise|rises|rising|increase\w*|climb|jump|hike\w*|go up|goes up|up
    )
    |pay(?:ing)? more
    |cost me more
    |stay the same price
  `,
  refunds: lines`
    (?:cash|money|payment|deposit|fee|purchase) (?:\w+ ){0,3}(?:back|returned|refunded)
    |money-back
    |get (?:\w+ ){0,3}back(?! up)
    |return (?:it|this|that|them|an? \w+|what i)
    |change my mind
    |not (?:happy|satisfied)
  `,
  fees: lines`
    (?:
      hidden
      |extra
      |additional
      |any
      |what
      |transaction
      |service
      |booking
      |delivery
      |processing
    ) (?:charges?|costs?|fees?)
    |charge (?:\w+ ){0,2}for
    |(?:what|how much) (?:\w+ ){0,3}(?:pay|cost|charge)(?! (?:me|us) (?:if|in|for|out|when))
    |(?:cut|percentage|share|commission) (?:\w+ ){0,3}(?:take|keep|sales?)
    |free to use
  `,
  "biometric-data": lines`
    (?:scan|recogni[sz]e|analy[sz]e) (?:\w+ ){0,2}(?:faces?|thumbs?|fingers?|eyes?|retinas?|palms?|voices?)
    |(?:store|keep|use|record) (?:\w+ ){0,2}(?:faces?|thumbs?|fingers?|retinas?|palms?)
    |voice ?prints?
    |thumb ?prints?
    |selfies?
    |recogni[sz]e me
  `,
  "location-data": lines`
    where i(?:'m| am| go| live| was| have been)
    |know where
    |follow (?:my|where)
    |(?:track|trace|see|log) (?:\w+ ){0,3}(?:trips?|movements?|journeys?|routes?)
  `,
  "cookies-tracking": lines`
    (?:track(?:ed|s|ing)?|follow(?:ed|s|ing)?) (?:\w+ )?(?:me|us|users|people|across|around|on other)
    |(?:across|around|all over) the (?:web|internet)
    |other (?:sites|websites|apps)
    |spy on
  `,
  profiling: lines`
    (?:
      guess|deduce|infer|conclude|work out|figure out|predict
    )\w* (?:\w+ ){0,3}(?:about|things|interests|my|me)
    |profile (?:of|about|on) (?:me|us)
    |scor(?:e|ed|ing) (?:me|us|of me)
  `,
  "data-sale": lines`
    (?:make|earn|get)s? (?:\w+ ){0,2}(?:money|cash|profit|paid)(?! back) (?:\w+ ){0,4}(?:
      data|information|me|details
    )
    |(?:sell|sold|selling|trade|rent)\w* (?:\w+ ){0,5}(?:
      data
      |information
      |info
      |details
      |address\w*
      |e-?mails?
      |list
      |profile
      |to (?:brokers?|advertisers?|others|third)
    )
    |for sale
    |monetiz\w+
    |monetis\w+
  `,
  "employer-access": lines`
    my (?:\w+ )?(?:
      manager
      |boss
      |company
      |firm
      |employer
      |workplace
      |school
      |university
      |college
      |teacher
      |professor
      |admin\w*
      |it department
    )
    |${MINE} (?:\w+ )?(?:workspace|team|organi[sz]ation) (?:admin\w*|owner)
  `,
  "affiliate-sharing": lines`
    (?:
      sister|parent|daughter|other|group|related
    ) (?:companies|company|brands|firms)(?: (?:in|of) the (?:same )?(?:group|family))?
    |same (?:group|owner|family)
    |the (?:whole )?group
  `,
  "law-enforcement": lines`
    fbi
    |cops?
    |detectives?
    |intelligence agenc\w+
    |nsa
    |secret service
    |spies
    |(?:the )?state (?:ask|demand|request|want)\w*
    |officials
    |judges?(?: order)?
    |immigration
    |tax (?:office|authority)
  `,
  "business-transfer": lines`
    (?:get|gets|got|is|are|be|been|were|was) (?:
      bought|acquired|taken over|merged|sold|purchased
    )(?! (?:to|my|data))
    |(?:
      another|other|different|bigger|new
    ) (?:firm|company|business|owner)s? (?:buy|acquir|purchas|take|own)\w*
    |new owners?
    |go(?:es)? (?:bust|bankrupt|under)
    |change hands
  `,
  "international-transfer": lines`
    (?:servers?|data ?cent(?:er|re)s?|data|information|files|backups?) (?:\w+ ){0,4}(?:
      in (?:the )?(?:us|usa|u\.s|eu|united states|europe|germany|china|india|cloud|which)
      |overseas
      |abroad
      |located
      |hosted
    )
    |(?:leave|leaves|outside) (?:\w+ )?(?:europe|eu|eea|uk|country|germany|france)
    |(?:in )?(?:which|what) countr\w+ ~ (?:data|information|stor|kept|held|process|sent)\w*
  `,
  retention: lines`
    (?:hang on to|hold on to|thrown? away|throw out|get rid|dispos\w+|expire|purg\w+|still have)
    |when (?:is|are|will|do|does) ~ (?:delet|eras|thrown|remov|wip|destroy)\w*
    |(?:how long|how many (?:days|weeks|months|years)|for how long|until when) ~ (?:
      data
      |information
      |record
      |log
      |history
      |message
      |photo
      |file
      |backup
      |detail
      |profile
      |account
      |video
      |recording
    )\w*
    |after (?:i|we|you) (?:leave|quit|close|cancel|die|unsubscribe|delete)
    |(?:kept|stored|saved|held|retained) (?:\w+ ){0,3}(?:forever|how long|years?|months?|days?|after|for)
  `,
  security: lines`
    hackers?
    |(?:keep|kept|is|are) (?:\w+ ){0,4}(?:safe|secure|protected|private)
    |break in
    |who can break
    |encrypted?
  `,
  "breach-notice": lines`
    (?:
      tell
      |told
      |notify
      |notified
      |inform
      |informed
      |hear
      |know
      |learn
      |warn
      |warned
      |announce
      |report
    ) ~ (?:hack|leak|breach|stolen|incident|attack)\w*
    |(?:data|information|password)s? (?:\w+ ){0,2}(?:leak|stolen|exposed|breach)\w*
  `,
  deletion: lines`
    (?:wip|eras|delet|remov|destroy|scrub|clear)\w* (?:\w+ ){0,4}(?:
      data
      |information
      |info
      |everything
      |history
      |records?
      |details
      |account
      |profile
      |all
      |me
    )
    |(?:
      data|information|info|everything|history|records?|account
    ) (?:\w+ )?(?:wiped|erased|deleted|removed|destroyed|cleared)
    |get rid of
    |disappear
    |forgotten
  `,
  "access-portability": lines`
    (?:
      take
      |move
      |bring
      |carry
      |export
      |download
      |transfer
      |get
      |request
      |obtain
      |have
      |see
    ) (?:\w+ ){0,3}(?:data|information|files|photos|history|copy) (?:\w+ ){0,2}
    (?:elsewhere|with me|out|away|to another|they (?:have|hold|keep)|about me)
    |(?:what|which data|everything|all) ${THEY} (?:have|has|hold|know|keep|store)s? (?:on|about) me
    |download ${MINE}\
    |copy of
  `,
  correction: lines`
    (?:fix|correct|update|change|edit|put right|amend) (?:\w+ ){0,3}(?:
      wrong
      |address
      |name
      |e-?mail
      |details
      |data
      |information
      |mistakes?
      |errors?
      |birthday
      |profile
    )
    |(?:
      wrong|false|outdated|out of date|incorrect|inaccurate
    ) (?:\w+ )?(?:data|information|details|address|name)
    |(?:data|information|details) (?:\w+ ){0,2}(?:wrong|incorrect|false|outdated)
  `,
  "consent-choice": lines`
    say no
    |(?:ask|asked|asks) (?:\w+ ){0,3}(?:first|before|permission|consent|me)
    |my (?:say|choice|consent|permission|agreement)
    |without (?:my|asking)
    |(?:keep|get|stay|take) (?:\w+ ){0,3}out of
    |turn (?:it|this|that|them) off
  `,
  "regional-rights": lines`
    (?:special|extra|more|different|privacy|legal) rights
    |(?:rights|protected|protection) (?:\w+ ){0,3}(?:in|of|for|as an?) (?:\w+ )?(?:
      california\w*
      |europe\w*
      |eu
      |uk
      |brazil\w*
      |canad\w+
      |virginia\w*
      |texas
      |australia\w*
      |swiss
      |switzerland
      |india\w*
    )
    |(?:complain|complaint)
    |ombudsman
    |watchdog
  `,
  "acceptable-use": lines`
    (?:use it|used) (?:\w+ ){0,2}(?:for|in|at) (?:my |our |a )?(?:
      business|work|company|school|clients?|commercial|profit
    )
    |(?:allowed|permitted|ok|okay|fine|legal) to
    |what (?:am|are|is) ~ not\
    |(?:can|may|could) (?:i|we|one|users?) (?:
      post
      |upload
      |publish
      |use
      |share
      |sell
      |copy
      |run
      |install
      |modify
      |hack
      |stream
      |link
      |advertise
      |resell
      |create
      |open
    )
  `,
  "account-responsibility": lines`
    (?:share|lend|give|tell) (?:\w+ ){0,4}(?:password|login|log-in|account|credentials)
    |(?:
      someone|somebody|anyone|thief|hacker|friend|others?|family
    ) (?:else )?(?:\w+ ){0,2}(?:uses?|using|steals?|stole|logs?|gets? into|hacks?) (?:\w+ )?
    (?:account|password|login|profile)
    |login is stolen
    |pseudonym
    |nickname
    |real name
    |keep ~ password
  `,
  enforcement: lines`
    break(?:ing)? (?:the|a|their|any|these) (?:rules?|terms|law)
    |appeal
    |punish\w*
    |strikes?
    |report (?:someone|a|an|abuse|illegal|users?)
    |complain about (?:a|another|someone)
  `,
  "age-limit": lines`
    (?:year|yr)s?[- ]olds?
    |(?:
      is|am|are|turned|turn|aged?
    ) (?:only |just |almost )?(?:[5-9]|1[0-9]|2[01])(?! (?:days|weeks|months|hours))
    |(?:an? )?adults?
    |(?:too|old enough|how) (?:young|old)
    |from what age
    |(?:son|daughter|child|kid|teen\w*|nephew|niece|minor)s? (?:\w+ ){0,3}(?:
      use|join|sign|have|open|play|register|allowed|watch
    )
    |teen\w* allowed
    |grown[- ]ups?
  `,
  "automation-ban": lines`
    (?:run|use|write|build|operate) (?:\w+ ){0,3}(?:bots?|crawlers?|scrapers?|scripts?|spiders?|automation)
    |automate
    |scrap(?:e|ing)
  `,
  contact: lines`
    (?:who|whom|where|how) ~ (?:
      write to
      |reach
      |contact
      |call
      |phone
      |e-?mail
      |complain to
      |speak
      |talk
      |turn to
      |ask
    )
    |(?:their|its|the company's|your|the) (?:\w+ )?(?:
      e-?mail|postal|street|phone|office|mailing
    )? ?(?:address|number|headquarters)
    |reach (?:support|someone|them|a human|customer)
  `,
  "third-party-sharing": lines`
    (?:
      pass
      |passed
      |hand
      |handed
      |give
      |given
      |forward\w*
      |leak
      |reveal\w*
      |sent
      |send
      |show
      |shown
    ) (?:\w+ ){0,5}(?:on|to|over|along|out)
    |who (?:else )?(?:\w+ ){0,2}(?:gets?|sees?|receives?|has|reads?|knows?)
    |other (?:companies|firms|businesses|people|parties)
    |outsiders?
    |strangers
    |anyone else
    |partners
  `,
  "data-collection": lines`
    (?:phone|address) ?book
    |contact list
    |clipboard
    |(?:listen|eavesdrop|watch|spy|snoop|look|peek|read|scan) (?:\w+ ){0,4}(?:my|me|our|into|through|on)
    |know (?:\w+ )?about (?:me|us)
    |(?:what|which|how much) (?:\w+ ){0,3}(?:collect|gather|record|ask for|track|log|store|hold)
    |(?:data|information|info) (?:\w+ ){0,3}(?:collected|gathered|recorded|taken|asked|stored)
    |do they (?:log|record|collect|note|capture)
    |log (?:of|how|what|every)
  `,
  "data-use": lines`
    (?:data|information|details|it|address|number|birthday|info) (?:\w+ ){0,3}used (?:for|to|in)
    |what (?:for|purpose)
    |(?:do|does|doing|done) with ~ (?:data|information|details|info)
    |why (?:do|does|would|must|should) ~ (?:need|want|ask|collect|know|require)
  `,
};
