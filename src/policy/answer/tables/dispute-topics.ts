import { lines } from "../../reading/lines.js";
import type { TopicRow } from "./topic.js";

/** Disputes, liability, and the contract itself. */
export const DISPUTE_TOPICS: readonly TopicRow[] = [
  [
    "arbitration",
    "arbitrat\\w+|mediat(?:or|ion)",
    "instead of (?:a )?(?:court|judge)|real (?:court|judge)|private judge",
    "\\baaa\\b|jams",
    "must",
  ],
  [
    "settling disputes",
    lines`
      settl\w+ (?:\w+ ){0,4}disputes?
      |disputes? (?:\w+ ){0,6}(?:settl|resol|decid|arbitrat|mediat)\w*
      |dispute resolution
      |fall out
      |day in court
      |normal judge
      |when we have a dispute
    `,
    lines`
      (?:who|how) (?:\w+ ){0,4}(?:settle|decide|resolve|sort)\w* (?:\w+ ){0,4}(?:
        dispute|argument|fight|quarrel|disagreement|conflict
      )s?
      |(?:
        dispute|argument|fight|quarrel|disagreement|conflict
      )s? (?:\w+ ){0,4}(?:settled|decided|resolved|handled|sorted)
    `,
    lines`
      arbitrat\w+
      |mediation
      |(?:resolve|settle)\w* (?:\w+ ){0,4}(?:disputes?|controvers\w+|claims?)
      |(?:disputes?|controvers\w+|claims?) ~~ (?:court|resolv|settl|arbitrat)\w*
    `,
  ],
  [
    "opting out of arbitration",
    lines`
      (?:opt|opting)[- ]?out (?:of )?(?:\w+ ){0,3}arbitrat\w+
      |arbitrat\w+ opt[- ]?out
      |reject (?:\w+ ){0,3}arbitrat\w+
    `,
    "(?:get out of|avoid|refuse|escape|say no to|decline|skip) (?:\\w+ ){0,3}arbitrat\\w+",
    lines`
      opt[- ]?out ~ arbitrat
      |arbitrat ~ opt[- ]?out
      |decline ~ arbitrat\w+
      |within (?:30|thirty|60|sixty) days ~ (?:arbitrat|opt)\w*
    `,
    "must",
  ],
  ["small claims", "small[- ]claims?", "small (?:\\w+ )?court", "", "must"],
  [
    "suing together",
    lines`
      class[- ]?(?:wide|action|arbitration|proceeding|member|or representative)s?
      |collective (?:action|redress|lawsuit)
      |representative (?:action|proceeding)s?
    `,
    lines`
      (?:sue|suing|lawsuit|claim|court|case|complain)\w* (?:\w+ ){0,5}(?:
        together
        |group
        |with others
        |others
        |other (?:people|users|customers)
        |jointly
      )
      |(?:team|band|join|gang|group) (?:up|together|others)
      |several of us
      |collective complaint
      |sue alone
      |claims? (?:\w+ ){0,4}(?:bundled|combined)
      |their own case
      |mass claims?
      |join (?:\w+ ){0,3}(?:lawsuit|case|suit)
    `,
    "individual (?:capacity|basis)|private attorney general",
    "must",
  ],
  ["jury", "jury|juries", "", "trial by", "must"],
  [
    "suing at all",
    "arbitrat\\w+|courts? (?:of|in|located)|jury|class action|legal proceedings",
    lines`
      (?:can|could|may|am) (?:i|we|one|a customer|users?) (?:\w+ ){0,3}(?:sue|suing)
      |(?:go|take|drag|bring) (?:\w+ ){0,3}to court
    `,
    "arbitrat\\w+ ~ (?:binding|final|dispute|exclusive)|(?:exclusive|competent) jurisdiction|waive|give up",
    "must",
  ],
  [
    "which court",
    lines`
      (?:exclusive|personal|non-exclusive|competent|sole) (?:\w+ )?(?:jurisdiction|courts?)
      |jurisdiction (?:of|over|in) (?:the )?(?:courts?|dispute|claim|action)\w*
      |venue
      |submit to ~ jurisdiction
    `,
    lines`
      (?:where|which|what|whose|in which) (?:\w+ ){0,6}(?:
        court|courts|judge|judges|sue|sued|lawsuit|proceedings
      )
      |(?:where|which (?:city|country|state|town|place)) (?:\w+ ){0,6}(?:trial|case|hear|hearing|take them)
      |local court
      |court in
      |bring the case
      |legal proceedings
      |have jurisdiction
    `,
    lines`
      (?:by|before|to) (?:the |a )?(?:\w+ )?courts?(?! order)
      |courts? (?:of|in|located|at|sitting|competent|having) (?:the )?(?!competent|law)
      |place of jurisdiction
    `,
    "must",
  ],
  [
    "which law",
    "governing law|choice of law|conflicts? of laws?",
    lines`
      (?:which|what|whose|under) (?:\w+ ){0,3}(?:laws?|legal system)
      |laws? of (?:which|what)
      |(?:
        american
        |english
        |german
        |french
        |irish
        |californian?
        |swiss
        |us
        |eu
        |european
        |swedish
        |dutch
        |my country'?s
      ) law
      |law (?:applies|governs|rules)
      |applicable law
      |governed by
    `,
    lines`
      (?:govern|accordance|interpret|constru)\w* ~ laws? of
      |(?:governed|construed|interpreted|subject) (?:\w+ ){0,6}laws?(?! enforcement)
      |construed in accordance
      |\w+ law (?:shall |will )?(?:appl|govern)\w*
    `,
    "must",
  ],
  [
    "time to sue",
    lines`
      statute of limitations?
      |limitation period
      |time[- ]barred
      |(?:one|1|two|2) (?:\(\d\) )?years? (?:after|of|from)
    `,
    lines`
      (?:
        how long
        |how much time
        |deadline
        |time limit
        |too late
        |until when
        |by when
        |how many (?:months|years)
      ) (?:\w+ ){0,6}(?:sue|suing|claims?|complain|complaints?|lawsuit|court|case|action|dispute)
      |claims? (?:\w+ ){0,2}(?:barred|lapse|expire)
    `,
    lines`
      (?:claim|action|proceeding|cause of action) ~ (?:within|commenced|filed|brought|barred|accru)\w*
      |permanently barred
    `,
    "must",
  ],
  [
    "cap on damages",
    lines`
      (?:maximum|aggregate|total|entire|overall|cumulative) (?:\w+ ){0,3}liability
      |liability (?:\w+ ){0,3}(?:cap|capped|limited to|limit)
      |(?:cap|limit) on (?:\w+ ){0,2}(?:liability|damages)
    `,
    lines`
      (?:maximum|max|most|how much|cap|limit|up to what) (?:\w+ ){0,8}(?:
        owe
        |owes
        |pay me
        |pay us
        |pay out
        |damages
        |liable
        |liability
        |compensat\w*
        |get from them
        |payout
        |win
        |claim
      )
    `,
    lines`
      (?:
        exceed|more than|greater (?:of|than)|limited to|lesser of|in excess of
      ) ~ (?:\$|€|£|usd|eur|amount|fees|paid|dollars|hundred|purchase price)
    `,
    "must",
  ],
  [
    "liability for harm",
    "liab(?:le|ility|ilities)|damages?|indirect|consequential",
    lines`
      responsible (?:if|for|when)
      |(?:whose|their) fault
      |blame\w*
      |(?:pay|answer|compensat\w+|make up|cover) (?:\w+ ){0,4}(?:loss|losses|damage|damages|harm|if|when)
      |(?:goes|go|went) wrong
      |(?:lose|loses|lost|destroy|destroys|damage|delete|deletes) (?:my|our|all my|the) (?:\w+ )?(?:
        data|files|photos|content|money|work|stuff|pictures|orders?|sales
      )
      |(?:mistake|bug|outage|crash|failure|error|virus)\w* (?:\w+ ){0,4}(?:
        cost|costs|harm|hurt|hurts|damage|damages|lose
      )
      |injur\w+
      |get hurt
      |hurt myself
      |sue them
    `,
    lines`
      (?:not|no|nor|disclaim\w*) (?:\w+ ){0,6}(?:responsib\w+|liab\w+)
      |loss of (?:data|profits?|goodwill|business|use|revenue)
      |responsib\w+ (?:for|or liab\w+)
      |at your (?:own|sole) risk
    `,
  ],
  [
    "what liability stays",
    "gross negligence|wil?lful misconduct|intent(?:ional)?|fraud|personal injury|product liability",
    "on purpose|deliberate\\w*|careless\\w*|negligen\\w+|death or injury|always liable|can they exclude",
    lines`
      nothing in th(?:is|ese) ~ (?:exclude|limit|affect)\w*
      |cannot be (?:excluded|limited)
      |some (?:jurisdictions|states|countries)
    `,
  ],
  [
    "no guarantee",
    "warrant(?:y|ies|ed)|guarantee[sd]?|as[- ]is|as available|fitness for",
    lines`
      promise[sd]?
      |(?:always|all the time|24/7) (?:\w+ )?(?:work|works|available|online|up|running)
      |(?:work|works|run) (?:\w+ ){0,3}(?:without|always|properly|all the time)
      |rely on
      |trust (?:\w+ ){0,3}(?:results?|info\w*|content|answers?|numbers|figures)
      |vouch
      |bugs?
      |errors?
      |outages?
      |accura\w+
      |correct
      |reliable
      |up[- ]?time
      |quality
    `,
    lines`
      (?:
        uninterrupted
        |error[- ]free
        |merchantability
        |accuracy
        |reliability
        |completeness
        |availability
        |free (?:of|from) (?:errors|viruses|defects|bugs)
      )
      |not (?:warrant|guarantee|represent|promise)
    `,
  ],
  [
    "uptime and service level",
    "up[- ]?time|service levels?|sla|service credits?|availability|downtime|maintenance|99\\.?\\d*",
    lines`
      outages?
      |(?:site|service|app|server)s? (?:\w+ ){0,3}(?:down|offline|goes down|crash\w*)
      |how often (?:\w+ ){0,3}(?:down|available|unavailable)
      |always (?:on|up|available|online)
      |reach\w* all the time
    `,
    "(?:uninterrupted|interruption|unavailab\\w+|scheduled|interrupt\\w*|outages?)",
    "must",
  ],
  [
    "paying their costs",
    "indemn\\w+|hold (?:\\w+ )?harmless",
    lines`
      (?:pay|cover|reimburse) (?:\w+ ){0,4}(?:lawyers?|legal|attorneys?|bills|if they)
      |(?:do|must|would|will|have) (?:i|we) (?:\w+ ){0,3}(?:
        pay|cover|reimburse|compensate|owe
      ) (?:\w+ ){0,3}(?:them|their)
      |(?:gets?|get|are|is) sued
      |(?:sues|sue) (?:them|the company) (?:because|over|for)
      |on the hook
      |because of (?:me|us|my|what i)
      |defend (?:them|the company)
    `,
    "attorneys?'? fees|defend|reimburse (?:us|\\w+) for",
    "must",
  ],
  [
    "who pays lawyers and costs",
    lines`
      (?:attorneys?'?|lawyers?'?|legal|court|filing|arbitration|arbitrator'?s?) (?:fees?|costs?|expenses)
      |prevailing party
    `,
    lines`
      (?:who|do i|must i) (?:\w+ ){0,3}(?:pay|cover|bear)s? (?:\w+ ){0,4}(?:
        lawyers?|arbitrat\w+|court|legal|costs
      )
      |lawyer bills?
    `,
    "(?:each party|bear|pay) ~ (?:costs|fees|expenses)",
  ],
  [
    "talking before suing",
    lines`
      informal(?:ly)?
      |good[- ]faith (?:\w+ )?(?:negotiat|effort|attempt)\w*
      |notice of (?:dispute|claim)
      |before (?:filing|bringing|starting|initiating|resorting)
    `,
    lines`
      (?:first|before) (?:\w+ ){0,4}(?:sue|suing|court|lawsuit|arbitrat\w+|claim)
      |talk to them
      |write to them first
      |step before
    `,
    "(?:30|thirty|60|sixty|90|45) (?:\\(\\d+\\) )?days ~ (?:resolve|notice|dispute)|attempt to resolve",
  ],
  [
    "out-of-court bodies",
    lines`
      ombuds\w+
      |consumer (?:dispute|complaint|arbitration|advice|ombuds)\w*
      |alternative dispute
      |online dispute
      |\bodr\b
      |\badr\b
      |conciliation
    `,
    "without (?:a |going to )?court|out of court|complaints? board",
    "ec\\.europa\\.eu/consumers|dispute (?:settlement|resolution) (?:body|board|platform|bodies)",
    "must",
  ],
  [
    "change of terms",
    lines`
      (?:chang|modif|amend|updat|revis|alter)\w* (?:\w+ ){0,6}(?:
        terms
        |policy
        |agreement
        |contract
        |rules
        |conditions
        |notice
        |statement
        |guidelines
      )
      |(?:
        terms|policy|agreement|contract|rules|conditions|notice
      ) (?:\w+ ){0,6}(?:chang|modif|amend|updat|revis)\w*
      |changes to (?:this|these|our|the)
    `,
    lines`
      (?:rewrite|new|switch) (?:\w+ ){0,2}(?:terms|rules|policy|contract|agreement|version|conditions)
      |tell me (?:\w+ ){0,4}change\w*
      |learn (?:about|of) (?:\w+ )?change\w*
      |find out (?:\w+ ){0,3}(?:change|new|update)\w*
      |(?:told|notified|warned|know|informed) (?:\w+ ){0,5}(?:change|update|new)\w*
    `,
    lines`
      (?:update|modify|amend|change|revise) (?:this|these|it|them|any)
      |from time to time
      |latest version
      |revised (?:version|terms|policy)
      |material changes?
    `,
    "must",
  ],
  [
    "notice of new terms",
    lines`
      (?:notify|notice|notif\w+|inform(?:s|ed|ing)?(?![a-z])) (?:\w+ ){0,6}(?:chang|update|amend|modif)\w*
      |(?:chang|update|amend|modif)\w* (?:\w+ ){0,8}(?:
        notify|notice|notif\w+|inform(?:s|ed|ing)?(?![a-z])|e-?mail|posting
      )
    `,
    lines`
      how (?:\w+ ){0,6}(?:told|know|find out|learn|notified|hear|informed|announce)
      |(?:warn|tell|email|notify|let me know|announce|inform) (?:\w+ ){0,6}(?:chang|new|update|before)\w*
      |when (?:do|does|will) (?:\w+ ){0,3}(?:new|change|update)\w*
      |how (?:long|soon|early|many (?:days|weeks)) (?:\w+ ){0,5}(?:chang|new (?:terms|rules))\w*
    `,
    lines`
      (?:e-?mail|post|notice|days) ~ (?:before|prior|effective|chang|advance)\w*
      |posting (?:\w+ ){0,4}(?:new|revised|updated|changes)
      |effective (?:date|upon|immediately|when|as of|\w+ days)
    `,
  ],
  [
    "not agreeing to new terms",
    lines`
      (?:do not|do nt|not) (?:agree|accept|consent)
      |object to (?:\w+ ){0,3}(?:change|amendment|modification)s?
      |disagree
    `,
    lines`
      (?:do nt|dont|do not|not|nt) (?:like|want|agree|react|respond|answer|object|reply)
      |stay silent
      |ignore (?:\w+ ){0,3}(?:change|update|new|notice|announcement)\w*
      |reject (?:\w+ ){0,3}(?:change|new|terms)\w*
      |refuse (?:\w+ ){0,3}(?:change|new|terms|update)\w*
      |unhappy with
    `,
    lines`
      (?:stop|cease|discontinue|terminate) ~ (?:us|agree|chang)\w*
      |deemed ~ accept\w*
      |right to (?:object|reject|terminate)
      |only remedy
      |sole remedy
      |contin\w+ (?:to )?use ~ (?:accept|agree|constitut)\w*
    `,
  ],
  [
    "agreeing by use",
    lines`
      by (?:
        using
        |accessing
        |visiting
        |continuing
        |clicking
        |downloading
        |installing
        |signing
        |registering
        |browsing
        |creating
      )
      |contin\w+ (?:to )?us\w+
      |bound by
    `,
    lines`
      (?:agree|accept|consent|sign|bound)\w* (?:\w+ ){0,5}(?:
        by|just|simply|without|automatically|when|never
      )
      |never (?:clicked|signed|agreed)
      |click(?:ed)? agree
      |keep using
    `,
    lines`
      you (?:\w+ ){0,3}(?:agree|accept|acknowledge|consent) (?:\w+ ){0,4}(?:to be bound|these|this|terms)
      |constitutes? (?:your )?(?:acceptance|agreement|consent)
      |deemed (?:to have )?accept\w*
    `,
  ],
  [
    "contract handed on",
    lines`
      assign(?:s|ed|ment|able|ing)?(?! (?:to you|a|an|you) )
      |transfer (?:\w+ ){0,4}(?:rights|obligations|agreement|contract|these)
    `,
    lines`
      (?:
        pass|hand|sell|give|transfer|sign
      ) (?:\w+ ){0,3}(?:contract|agreement|deal) (?:\w+ ){0,2}(?:to|over|on)
      |take over my contract
    `,
    "successors? and assigns|novat\\w+|delegate",
    "must",
  ],
  [
    "invalid parts",
    "severab\\w+|invalid\\w*|unenforceab\\w+|void",
    lines`
      (?:illegal|struck|not valid|does nt hold|broken) (?:\w+ ){0,2}(?:clause|part|rule|term)?
      |(?:part|clause|rule|term) (?:\w+ ){0,4}(?:illegal|invalid|void|not valid)
    `,
    "remaining (?:provisions|portions|terms)|full force and effect|held to be",
    "must",
  ],
  [
    "acts of God",
    "force majeure|acts? of god|beyond (?:\\w+ ){0,3}control|natural disasters?",
    "earthquake|war|pandemic|strike|flood|storm",
    "",
    "must",
  ],
  [
    "waiver and rights not used",
    "waiver|waive[sd]?|fail(?:ure)? to (?:enforce|exercise)",
    "let it slide|do nt enforce",
    "no waiver",
  ],
  [
    "which text wins",
    lines`
      (?:prevail|precedence|supersed|control|govern)\w*
      |conflict between
      |inconsisten\w+
      |entire agreement
      |order of precedence
    `,
    lines`
      (?:
        wins?
        |clash\w*
        |contradict\w*
        |which (?:version|document|language|text|one) (?:\w+ ){0,3}(?:
          counts?|valid|wins?|applies|binding|rules|prevail
        )
      )
      |(?:english|french|german|spanish|translat\w+|language)
    `,
    "translat\\w+|language (?:version|of)|english (?:language )?version",
  ],
  [
    "language",
    lines`
      translat\w+
      |(?:
        english
        |french
        |german
        |spanish
        |swedish
        |dutch
        |finnish
        |danish
        |norwegian
        |chinese
        |japanese
        |korean
      ) (?:language|version|text)
      |languages?
    `,
    "in (?:english|french|german|spanish|my language)",
    "",
  ],
  [
    "how notices are sent",
    lines`
      notices?(?! of (?:dispute|change|infring))
      |in writing
      |written (?:notice|communication)
      |by (?:e-?mail|post|mail|registered)
    `,
    lines`
      (?:send|write|serve|deliver) (?:\w+ ){0,4}(?:letter|notice|complaint|papers|mail)
      |how (?:will|do) they (?:contact|reach|notify) me
      |postal
      |legal notice
      |fax
      |by (?:letter|email|post)
    `,
    lines`
      deemed (?:\w+ )?(?:received|delivered|given)
      |notices? (?:must|shall|will|may|to)
      |electronic(?:ally)? communications?
    `,
  ],
  [
    "what the document covers",
    lines`
      (?:
        apply|applies|cover|covers|scope|governs?
      ) (?:\w+ ){0,8}(?:to|our|the|your|services?|websites?|apps?)
    `,
    lines`
      (?:which|what) (?:
        sites?|services?|apps?|products?|websites?
      ) (?:\w+ ){0,3}(?:cover|include|apply|fall)\w*
      |who (?:is|does) (?:\w+ ){0,3}(?:cover|apply|for)\w*
      |count(?:s)? for
      |whole agreement
      |only for (?:the )?(?:website|app)
      |for businesses or
      |include(?:s|d)? (?:the )?(?:app|website|partners)
    `,
    lines`
      this (?:privacy )?(?:policy|notice|statement|agreement) (?:\w+ ){0,3}(?:
        applies|covers|describes|explains|does not apply
      )
      |these terms (?:\w+ )?(?:apply|govern)
    `,
  ],
  [
    "links to other sites",
    lines`
      (?:third[- ]party|other|external|linked) (?:\w+ ){0,2}(?:sites?|websites?|links?|services?|resources)
      |hyperlinks?
      |links? to
    `,
    "click(?:ing)? (?:on )?(?:a |the )?links?|leave the site|outside links?|where links",
    lines`
      (?:
        not responsible|no control|do not control|not endorse
      ) ~ (?:sites?|websites?|links?|content|practices)
    `,
  ],
  [
    "beta and test features",
    "beta|pre-?release|experimental|early access|preview|alpha",
    "try out new|test (?:feature|version)s?",
    "evaluation",
    "must",
  ],
  [
    "service changed or ended",
    lines`
      (?:discontinu|chang|modif|suspend|remov|withdraw|ceas)\w* (?:\w+ ){0,8}(?:
        services?|features?|functionalit\w+|platform|site|app|product|part
      )
    `,
    lines`
      (?:
        drop
        |remove
        |take away
        |kill
        |pull
        |scrap
        |switch off
        |shut down
        |turn off
        |alter
        |change
        |stop
        |end
      ) (?:\w+ ){0,4}(?:
        features?
        |functions?
        |service
        |app
        |site
        |product
        |platform
        |game
        |server
        |servers
        |offering
      )
      |(?:service|app|game|site|platform) (?:\w+ ){0,3}(?:
        shuts?|shut down|ends?|goes away|discontinued|disappears|stops
      )
      |pull the plug
    `,
    lines`
      (?:modify|discontinue|suspend|change|terminate) ~ (?:
        at any time|without notice|temporarily|permanently
      )
      |end of life
      |sunset
    `,
  ],
];
