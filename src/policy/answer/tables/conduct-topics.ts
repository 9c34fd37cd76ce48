import { lines } from "../../reading/lines.js";
import type { TopicRow } from "./topic.js";

/** What users may not do, and what follows. */
export const CONDUCT_TOPICS: readonly TopicRow[] = [
  [
    "robots and scraping",
    lines`
      scrap\w+
      |crawl\w*
      |spiders?
      |\bbots?\b(?! (?:\w+ ){0,2}(?:decid|judg|read|answer|reject))
      |robots?(?! (?:\w+ ){0,2}(?:decid|judg|read|answer|reject))
      |automated (?:means|access|tool|system|script|process|quer|manner|device|software|program)\w*
      |data mining
      |harvest\w*
      |extract\w*
    `,
    lines`
      (?:use|run|write|with|using) (?:\w+ ){0,2}scripts?
      |automate\w*
      |(?:pull|download|copy|collect|grab|suck|mass) (?:\w+ ){0,4}(?:
        data|pages|listings|everything|database|content|prices|profiles
      )\
      |with a (?:program|computer)
      |macros?
    `,
    "text and data mining|screen[- ]scrap\\w*|systematic\\w*|indexing",
    "must",
  ],
  [
    "commercial use",
    "commercial(?:ly)?|non-?commercial|business (?:use|purposes?)|resell\\w*|resale|personal (?:use|and)",
    lines`
      (?:for|in|at|run|my|our) (?:\w+ )?(?:
        work|business|company|clients?|profit|shop|money|job|office|freelance
      )
      |make money
      |earn (?:money|cash)
      |sell (?:it|this|them|access|things|stuff|copies|tickets|on)
      |charge (?:people|others|for)
    `,
    "sublicen[cs]e|rent|lease|time-?shar\\w+|for (?:your|the) own|private use|personal,",
  ],
  [
    "selling on the platform",
    "sellers?|merchants?|listings?|sell (?:\\w+ ){0,3}(?:on|items?|goods|products?|services?)|marketplace",
    "(?:sell|list|offer) (?:\\w+ ){0,3}(?:used|things|stuff|tickets|handmade|art)",
    "prohibited items?",
  ],
  [
    "spam and advertising by users",
    lines`
      spam\w*
      |unsolicited
      |junk
      |bulk (?:mail|message|e-?mail)\w*
      |chain letters?
      |pyramid
      |promot\w+
      |advertis\w+ (?:\w+ ){0,3}(?:products?|services?|users)
      |solicit\w*
    `,
    lines`
      (?:
        advertise|promote|plug|market|post (?:\w+ ){0,2}(?:ads|links)
      ) (?:\w+ ){0,3}(?:my|our|own|business|shop|stuff|channel|there|on)
      |cold (?:mail|call)\w*
      |mass (?:mail|message)\w*
    `,
    "contests|surveys",
  ],
  [
    "harassment and hate",
    lines`
      hate(?:ful)?
      |harass\w*
      |bull(?:y|ying)
      |threat\w*
      |abus(?:e|ive|ing)
      |defam\w*
      |libel\w*
      |racis\w*
      |discriminat\w*
      |offensive
      |stalk\w*
    `,
    lines`
      insult\w*
      |rude
      |mean
      |nasty
      |swear\w*
      |curse
      |slurs?
      |troll\w*
      |trash talk
      |nazi
      |make fun
      |bad words
      |say (?:bad|nasty|mean)
    `,
    "obscene|vulgar|profan\\w*|inflammatory|disparag\\w*|hateful|intimidat\\w*",
  ],
  [
    "nudity and sex",
    "porn\\w*|nud(?:e|ity)|sexual\\w*|obscen\\w*|adult (?:content|material|only)|explicit|indecent",
    "naked|erotic\\w*|nsfw|sexy|xxx|sex\\b|onlyfans|nudes",
    "lewd|lascivious",
    "must",
  ],
  [
    "violence, weapons, drugs",
    lines`
      violen\w+
      |weapons?
      |firearms?
      |drugs?
      |alcohol\w*
      |tobacco
      |explosives?
      |terroris\w*
      |gore
      |self-harm
      |suicide
    `,
    "guns?|knives|knife|weed|cannabis|beer|wine|kill|bomb",
    "controlled substances?|illegal (?:goods|items|products|activit)\\w*|graphic",
  ],
  ["gambling", "gambl\\w+|betting|lotter(?:y|ies)|casinos?|wager\\w*", "bet\\b|poker", "games? of chance", "must"],
  [
    "illegal use",
    "illegal\\w*|unlawful\\w*|against the law|violat\\w+ (?:\\w+ ){0,4}laws?",
    "crimes?|criminal|break the law|launder\\w*",
    "applicable laws?|fraud\\w*|prohibited by law",
  ],
  [
    "false reviews and manipulation",
    "fake|false|mislead\\w*|manipulat\\w*|inauthentic|deceptive|artificially|fraudulent",
    lines`
      (?:buy|pay for|boost|sell) (?:\w+ ){0,2}(?:followers|likes|votes|reviews|streams|friends|ratings)
      |lie
      |bought (?:followers|likes)
      |review (?:\w+ ){0,2}(?:my own|friend|own)
    `,
    "inflat\\w+|deceiv\\w*|untrue|inaccurate",
  ],
  [
    "pretending to be somebody",
    lines`
      impersonat\w*
      |(?:pretend\w*|pose|posing) (?:\w+ ){0,3}(?:to be|as)
      |false identity
      |misrepresent\w*
      |parod(?:y|ies)
    `,
    "fake (?:account|profile|name|person|celebrity)s?|someone else's name|pretend",
    "affiliation with",
  ],
  [
    "cheating in games",
    lines`
      cheat(?:ing|er|ers|s)?(?! (?:me|us))
      |exploit\w*
      |hacks
      |mods
      |unauthori[sz]ed (?:software|third[- ]party|program)s?
      |unfair advantage
    `,
    "aimbots?|glitch\\w*|macros?|botting|farm(?:ing)? (?:gold|points)|win (?:by )?unfair\\w*",
    "automation software|matchmaking|boosting",
    "must",
  ],
  [
    "viruses and attacks",
    lines`
      virus(?:es)?
      |malware
      |malicious
      |trojan\w*
      |worms?
      |denial[- ]of[- ]service
      |ddos
      |hack\w*
      |penetration
      |probe
      |vulnerabilit\w+
      |security (?:test|research)\w*
      |bug bount\w+
    `,
    lines`
      pen[- ]?test\w*
      |attack
      |break into
      |test (?:\w+ ){0,3}security
      |find (?:a )?(?:hole|bug|flaw|security)s?
      |report (?:a )?(?:security|hole|flaw|vulnerab\w*)
    `,
    lines`
      harmful (?:code|component)s?
      |gain unauthori[sz]ed
      |interfere with
      |overburden
      |disrupt\w*
      |responsible disclosure
    `,
  ],
  [
    "VPN and getting round limits",
    "vpns?|prox(?:y|ies)|circumvent\\w*|bypass\\w*|tor\\b",
    lines`
      get (?:a)?round
      |trick
      |hide (?:my (?:location|ip|identity|address)|where)
      |change my (?:location|country|region)
      |region lock
    `,
    "mask\\w*|geographic(?:al)? restrictions?",
    "must",
  ],
  [
    "competitors and benchmarks",
    "compet(?:e|es|ing|itor|itors|itive)|benchmark\\w*",
    lines`
      (?:build|make|start|create) (?:\w+ ){0,4}(?:similar|rival|own|same|clone|copy)
      |compare (?:it |them )?publicly
      |performance tests?
      |rival\w*
    `,
    "similar (?:product|service)s?",
    "must",
  ],
  [
    "what follows a breach of the rules",
    lines`
      violat\w+
      |breach(?:es|ed|ing)? (?:\w+ ){0,4}(?:
        terms|agreement|rules|policy|policies|contract|conditions|guidelines
      )
      |enforce\w*
      |penalt\w+
      |sanctions?
      |strikes?
      |repeat\w* (?:infring|offend|violat)\w*
    `,
    lines`
      break(?:ing|s)? (?:\w+ ){0,3}(?:rules?|terms|law|contract)
      |(?:get|in) (?:\w+ )?trouble
      |punish\w*
      |consequences?
      |misbehav\w*
      |what happens if i (?:\w+ )?(?:cheat|break|violate|post|ignore|do)
      |fine[sd]?
      |caught
    `,
    lines`
      fail\w* to comply
      |non-?compliance
      |(?:suspend|terminate|remove|legal action|ban) ~ (?:violat|breach)\w*
      |(?:violat|breach)\w* ~ (?:suspend|terminate|remove|legal action|ban)\w*
      |corrective
    `,
  ],
  [
    "appeal",
    lines`
      appeal\w*
      |(?:request|ask for) (?:a |an )?(?:review|reconsider\w*)
      |internal complaint
      |contest (?:\w+ ){0,3}(?:decision|removal|ban|suspension)
      |reinstat\w*
    `,
    lines`
      (?:unfair|wrong|mistake|unjust)\w* (?:\w+ ){0,3}(?:ban|banned|removed|suspended|blocked|decision)
      |(?:
        fight|challenge|dispute|object to|overturn|undo
      ) (?:\w+ ){0,3}(?:ban|suspension|removal|decision|strike)
      |get (?:my account|unbanned|back in)
      |second chance
      |come back
    `,
    "complaint[- ]handling|statement of reasons|reconsider\\w*",
    "must",
  ],
  [
    "reporting other users",
    lines`
      report (?:\w+ ){0,5}(?:
        users?
        |content
        |abuse
        |violation
        |someone
        |illegal
        |member
        |profile
        |behavio\w+
        |infring\w*
        |problem
      )s?
      |flag\w*
      |notify us (?:of|if) (?:\w+ ){0,4}(?:content|violat|abus|illegal)\w*
    `,
    lines`
      (?:someone|somebody|user|other users?|person|member)s? (?:\w+ ){0,4}(?:
        harass
        |bother
        |insult
        |bully
        |threaten
        |stalk
        |abuse
        |abuses
        |break
        |breaks
        |behave
        |cheat
        |scam
      )\w*
      |tell them about
      |snitch
      |complain about (?:a|another|some|other)
    `,
    lines`
      report (?:it|them|this|such|any)
      |complaints? (?:about|regarding|against) (?:\w+ )?(?:content|users?|members?)
    `,
  ],
  [
    "dealings between users",
    lines`
      (?:between|among) (?:\w+ ){0,3}(?:users|members|you and|buyers?|sellers?|hosts?|guests?)
      |(?:conduct|actions|behavio\w+|acts|content) of (?:\w+ ){0,3}(?:users?|members?|third)
      |other users'?
    `,
    lines`
      (?:scam|cheat|rip)(?:s|med|med|ped)? (?:me|off)
      |(?:another|other) (?:users?|members?|people|person) (?:\w+ ){0,4}(?:
        harm|hurt|cheat|scam|lie|fault|behav
      )\w*
      |meet(?:ing)? (?:people|someone|strangers|up)
      |check (?:\w+ ){0,3}(?:members|users|sellers|people|drivers|hosts)
      |quarrel with (?:a|another)
    `,
    lines`
      not (?:a )?party to
      |(?:interactions?|dealings|transactions?|disputes?|meet\w*) with (?:other|any)
      |background (?:check|screening)s?
      |release (?:us|the company)
    `,
  ],
  [
    "being polite to the service's own things",
    "overload|burden|interfer\\w+|disrupt\\w+|integrity",
    "slow down|crash (?:the|their)",
    "undue (?:load|burden)|infrastructure",
  ],
  [
    "emergency and professional advice",
    lines`
      (?:legal|medical|financial|investment|tax|professional|health) advice
      |emergenc(?:y|ies)
      |\b911\b
      |not a substitute
    `,
    lines`
      (?:rely|trust|follow|listen to) (?:\w+ ){0,4}(?:advice|tips|information|doctor|health|tax|legal)
      |call (?:the )?(?:police|ambulance|help)
      |cure
    `,
    "informational purposes|consult (?:a|your|with)",
  ],
  [
    "risk of activity",
    "at your own risk|assum\\w+ (?:\\w+ )?(?:the |all )?risks?|safety|injur\\w*|dangerous|hazard\\w*",
    "accident|get hurt|hurt|unsafe|drive|driving",
    "",
  ],
  [
    "insurance",
    "insur(?:ed|ance|e|es|er|ers)(?! that)",
    "protected if (?:they|it) (?:go|goes)|guarantee fund|get my money if (?:they|it)",
    "deposit guarantee|fdic|compensation scheme",
    "must",
  ],
  [
    "equipment one needs",
    lines`
      (?:
        device|equipment|hardware|software|browser|internet|system|technical
      ) (?:and \w+ )?(?:requirements?|access|connection)
      |compatib\w+
      |updates?
      |upgrades?
    `,
    lines`
      (?:work|run|works|runs) on (?:my|android|iphone|linux|windows|old)
      |need (?:a|an|the) (?:\w+ )?(?:phone|computer|internet|app|browser)
      |update (?:by itself|automatically|the app)
    `,
    lines`
      automatic(?:ally)? (?:download|update|install)\w*
      |responsible for (?:\w+ ){0,5}(?:internet|equipment|device|connection)
    `,
  ],
];
