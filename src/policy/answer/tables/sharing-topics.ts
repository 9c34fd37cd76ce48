import { lines } from "../../reading/lines.js";
import type { TopicRow } from "./topic.js";

/** Who else gets data, where it goes, how long it stays, how it is kept safe, and people's rights. */
export const SHARING_TOPICS: readonly TopicRow[] = [
  [
    "sale of data",
    lines`
      (?:sell(?!er)|sale|sold|rent|trade|leas|monetiz|monetis)\w* (?:\w+ ){0,8}(?:
        data|information|details|address\w*|list|lists|contacts|identit\w+
      )
      |(?:data|information) (?:\w+ ){0,5}(?:sold|sale)
      |sale of (?:\w+ ){0,4}(?:data|information)
      |do not sell
      |data brokers?
    `,
    lines`
      (?:rent(?:ed|s)?|traded?|sold) (?:\w+ ){0,3}to
      |(?:
        they|company|it|you|app|site|service|ever|not
      ) (?:\w+ ){0,3}(?:
        sell|sells|selling|sold|rent|trade|peddle|flog
      )(?!
        \ (?:my|our|your|me|the) (?:\w+ )?(?:
          accounts?
          |photos?
          |pictures?
          |art
          |work
          |music
          |content
          |videos?
          |songs?
          |tickets?
          |products?
          |goods
          |company
          |business
          |items?
        )
      )
      |(?:my|our) (?:\w+ ){0,3}(?:sold|rented|traded|for sale)
      |(?:make|earn)s? (?:\w+ ){0,2}(?:money|profit|cash) (?:\w+ ){0,5}(?:data|information|me|info)
      |for sale
    `,
    lines`
      (?:considered|constitute\w*|deemed|qualif\w+)(?: as)?(?: to be)?(?: a| an)? sale
      |sale or sharing
      |valuable consideration
      |monetary
      |never sell
      |not (?:\w+ ){0,3}sell
    `,
    "must",
  ],
  [
    "sharing with outsiders",
    lines`
      (?:shar|disclos|transfer|transmit|provid|pass|sen[dt]|reveal|forward|rent)\w* (?:\w+ ){0,8}
      (?:to|with) (?:\w+ ){0,5}(?:
        third
        |partners?
        |others
        |part(?:y|ies)
        |compan\w+
        |advertis\w+
        |providers?
        |users?
        |anyone
      )
      |third part(?:y|ies)
      |recipients?
    `,
    lines`
      (?:who|with whom|which companies|anyone|anybody|others|somebody|else|outsiders?|strangers)\
      (?:\w+ ){0,6}(?:
        get
        |gets
        |see
        |sees
        |data
        |information
        |info
        |share\w*
        |access
        |know
        |give
        |given
        |read
        |receive
        |have
        |has
        |details
      )
      |(?:
        give|pass|hand|send|share|show|leak|spread|forward|sell
      )(?:s|ed|n)? (?:\w+ ){0,5}(?:on|to|over|away|out|around|with)
    `,
    "we (?:\\w+ ){0,4}(?:share|disclose)|categories of recipients",
  ],
  [
    "sharing with big platforms",
    lines`
      facebook
      |meta\b
      |google
      |apple
      |amazon
      |microsoft
      |twitter
      |linkedin
      |instagram
      |tiktok
      |youtube
      |pinterest
      |snapchat
    `,
    "big tech|social media|social networks?",
    "social (?:media|plug-?ins?|networks?)|third[- ]part(?:y|ies)|analytics",
  ],
  [
    "sharing in the group",
    lines`
      affiliat\w+
      |subsidiar\w+
      |(?:group|sister|parent|related|associated) compan\w+
      |corporate (?:group|family)
      |(?:member|compan\w+)s? of (?:the|our) group
      |within (?:the|our|their) group
      |joint venture
    `,
    lines`
      same owner
      |(?:other|its|their|sister) (?:brands|group)
      |sister (?:companies|firms)
      |mother company
      |whole group
    `,
    "common (?:control|ownership)|our family of",
    "must",
  ],
  [
    "sale of the company",
    lines`
      merg(?:er|e|ed|es|ers)
      |acqui(?:sition|red|rer|ring)\w*
      |bankrupt\w*
      |insolven\w+
      |(?:sale|transfer|purchase) of (?:\w+ ){0,6}(?:assets|business|company|stock|shares)
      |reorgani[sz]ation
      |change (?:of|in) (?:control|ownership)
      |liquidat\w*
      |dissol\w*
    `,
    lines`
      (?:company|business|firm|they|platform|site|app|it) (?:\w+ ){0,3}(?:
        bought|taken over|bust|bankrupt|merges?|acquired|goes? under|broke
      )
      |(?:company|business|firm|site) (?:\w+ ){0,3}sold
      |(?:
        buys?|bought|takes? over|acquires?|swallow\w*
      ) (?:\w+ ){0,3}(?:them|company|business|firm|platform)
      |new owners?
      |takeover
      |sell(?:s)? (?:the )?(?:company|business|site|firm)
      |out of business
    `,
    "(?:corporate|business) (?:transaction|transfer|restructuring)|successor",
    "must",
  ],
  [
    "police and courts",
    lines`
      law enforcement
      |police
      |subpoenas?
      |court orders?
      |(?:a|search|court) warrants?
      |governments?(?! (?:id|issued))
      |national security
      |public authorit(?:y|ies)
    `,
    lines`
      cops?
      |fbi
      |nsa
      |cia
      |court (?:asks?|wants?|demands?|requests?)
      |spies
      |intelligence (?:agenc|service)\w*
      |secret service
      |immigration
      |prosecutor
      |detective
      |tax office
      |the state (?:\w+ )?(?:ask|want|get|see|demand|request)\w*
      |authorities
      |snitch
    `,
    lines`
      authorit(?:y|ies)
      |legal (?:process|request|obligation|proceeding|requirement)s?
      |comply with (?:\w+ ){0,4}(?:laws?|legal)
      |required by (?:\w+ )?law
      |compelled
      |lawful request
      |investigat\w*
    `,
    "must",
  ],
  [
    "told of a request by the state",
    lines`
      (?:notify|notif\w+|inform(?:s|ed|ing)?(?![a-z])|notice) (?:\w+ ){0,10}(?:
        request|disclos|subpoena|legal|government|order|warrant
      )\w*
      |transparency report
    `,
    lines`
      (?:tell|warn|let) (?:me|us) (?:\w+ ){0,6}(?:police|government|court|authorit\w+|state|request)
      |how many requests
      |gag
    `,
    "(?:legal process|subpoena|request|order) ~ (?:notify|notice|inform|prohibited)\\w*|challenge",
    "must",
  ],
  [
    "data abroad",
    lines`
      (?:transfer|process|stor|sen[dt]|locat|host|kept|access)\w* (?:\w+ ){0,10}(?:
        outside
        |abroad
        |countr\w+
        |united states
        |usa
        |u\.s
        |europe\w*
        |eea
        |international\w*
        |other jurisdictions
        |germany
        |canada
        |ireland
        |switzerland
        |china
        |india
        |singapore
        |uk
        |united kingdom
      )
      |international (?:data )?transfers?
      |standard contractual clauses
      |adequa\w+
      |privacy shield
      |data privacy framework
      |third countr\w+
      |data cent(?:er|re)s?
    `,
    lines`
      (?:
        where|which countr\w+|what countr\w+|in which
      ) (?:\w+ ){0,7}(?:servers?|stored|hosted|data cent\w+|processed)
      |(?:where|which countr\w+|what countr\w+) (?:\w+ ){0,5}(?:data|information|files|backups?|stuff)\
      (?:\w+ ){0,3}(?:
        kept|held|go|goes|sent|live|located|end|stay|saved|sit
      )
      |which servers
      |overseas
      |leave (?:\w+ )?(?:europe|eu|country|uk|germany|canada)
      |(?:sent|go|goes|end up|land|shipped) (?:\w+ ){0,4}(?:to|in) (?:the )?(?:
        us|usa|china|india|russia|america|other countr\w+|abroad
      )
    `,
    lines`
      model clauses
      |binding corporate rules
      |safeguards
      |(?:servers?|data) (?:\w+ ){0,4}(?:located|hosted|stored) in
    `,
    "must",
  ],
  [
    "how long data is kept",
    lines`
      retain(?:s|ed|ing)?(?! (?:\w+ ){0,2}(?:ownership|rights?|title|control|copyright|all))
      |retention
      |(?:keep|kept|stor|sav|hold|held|archiv)\w* (?:\w+ ){0,10}(?:
        for
        |until
        |as long as
        |period
        |days
        |months
        |years
        |longer
        |indefinitely
        |forever
      )
      |as long as
      |storage (?:period|duration|time)
    `,
    lines`
      when (?:is|are|will|do|does|would) (?:\w+ ){0,6}(?:
        delet\w*|erased?|gone|thrown|removed?|destroyed|wiped
      )
      |(?:how long|how many (?:days|weeks|months|years)|until when|for how long) (?:\w+ ){0,8}(?:
        keep
        |kept
        |stor\w*
        |sav\w*
        |hold
        |held
        |data
        |information
        |logs?
        |record\w*
        |messages?
        |delet\w*
        |erased?
        |gone
        |thrown
        |remove\w*
        |history
        |recordings?
        |cvs?
        |e-?mails?
        |backups?
        |files?
        |videos?
        |info
      )
      |forever
      |hang on
      |hold on to
      |still (?:have|keep|got)
      |ever (?:delete|erase)
    `,
    lines`
      (?:delet|eras|anonymi|purg|destroy|remov)\w* (?:\w+ ){0,8}(?:
        after|within|when|once|days|months|years
      )
      |no longer (?:than )?(?:\w+ )?(?:necessary|needed|required)
    `,
    "must",
  ],
  [
    "data after one leaves",
    lines`
      (?:after|when|once|upon|following|if) (?:\w+ ){0,8}(?:
        delet|clos|terminat|cancel|deactivat|leav|inactiv|uninstall|unsubscrib
      )\w*
    `,
    lines`
      (?:after|when|once|if) i (?:\w+ )?(?:
        leave|quit|close|delete|cancel|die|unsubscribe|stop|uninstall|go
      )
      |ex-?customers?
      |former
    `,
    lines`
      (?:delet|clos|terminat|deactivat)\w* ~ account
      |account ~ (?:delet|clos|terminat|deactivat)\w*
      |retain\w*
    `,
  ],
  [
    "security",
    lines`
      secur(?:e|ed|ity|ely)
      |encrypt\w*
      |safeguards?
      |firewalls?
      |unauthori[sz]ed (?:access|use|disclosure)
      |ssl
      |tls
      |https
      |measures
    `,
    lines`
      (?:safe|protect\w*|hackers?|hack|hacking|break in|steal|stolen|locked|leak)
      |passwords? (?:stored|kept|saved|hashed)
      |in plain text
      |end to end
    `,
    lines`
      technical and organi[sz]ational
      |transmission over the internet
      |access controls?
      |(?:no|not) (?:\w+ ){0,4}(?:100|completely|absolute|guarantee)\w*
      |hashed
    `,
  ],
  [
    "encryption",
    "encrypt\\w*|\\bssl\\b|\\btls\\b|end-to-end|hashed|secure (?:socket|server)",
    "scrambled|in plain text|in transit|at rest|passwords? (?:stored|kept|saved)",
    "cryptograph\\w*",
    "must",
  ],
  [
    "fee for a request",
    "",
    lines`
      (?:pay|cost|charge|fee|free|price) (?:\w+ ){0,6}(?:
        copy|request|access|see|get|ask|deletion|my data|my info\w*|file
      )
      |(?:copy|request|access) (?:\w+ ){0,5}(?:free|cost|fee|charge)
    `,
    lines`
      (?:
        free of charge
        |without charge
        |at no (?:cost|charge)
        |no (?:fee|charge)
        |(?:reasonable|administrat\w+|small) fee
        |pay a fee
        |charge (?:you )?(?:a |any )?(?:\w+ )?fee
      ) ~~ (?:request|cop|access|right|information|data)
      |(?:request|cop(?:y|ies)|access|rights?|information) ~~ (?:
        free of charge
        |without charge
        |at no (?:cost|charge)
        |no (?:fee|charge)
        |fee
        |for free
      )
    `,
    "must",
  ],
  [
    "who inside sees data",
    lines`
      (?:
        employees?
        |staff
        |personnel
        |support team
        |need[- ]to[- ]know
        |authori[sz]ed (?:persons?|personnel|employees|staff)
      )
    `,
    lines`
      (?:
        who|people|anyone|somebody|someone|workers?|humans?
      ) (?:\w+ ){0,4}(?:inside|there|company|at|in|works?|working)
      |(?:your|their|its) (?:people|workers|engineers|staff)
      |insiders?
    `,
    "confidentiality|access to (?:\\w+ ){0,4}(?:limited|restricted)|on a need",
  ],
  [
    "data breach",
    "breach notification|data leaks?",
    lines`
      (?:data|security|personal data|privacy)[- ](?:breach|incident|leak)\w*
      |(?:hacked|leak|leaked|leaks|hack|break-?in|breach|breached|breaches)
      |(?:
        tell|inform|notify|warn|hear|know|told|notified|informed
      ) (?:\w+ ){0,6}(?:hack|leak|breach|stolen|attack|steal|break)\w*
      |(?:data|information|password)s? (?:\w+ ){0,2}(?:stolen|leaked|exposed|hacked)
      |(?:break|breaks|broke|broken|get|gets) into (?:\w+ ){0,3}(?:data|systems?|servers?|database)
      |steal (?:my|our) (?:data|info\w*)
    `,
    lines`
      (?:notify|inform|notif\w+|tell|report|communicat\w+|contact) ~ (?:
        breach|security incident|incident|unauthori[sz]ed access|compromised
      )
      |(?:
        breach(?:es)?|security incident|unauthori[sz]ed access|compromised
      ) ~~ (?:notify|inform|notif\w+|tell|report|communicat\w+|contact you)
      |72 hours
      |(?:event|case) of (?:a |any )?(?:\w+ )?(?:breach|security incident)
    `,
    "must",
  ],
  [
    "having data deleted",
    lines`
      (?:delet|clear|eras|remov|destroy|wip)\w* (?:\w+ ){0,8}(?:
        data|information|details|content|records?|it|history|them|everything
      )
      |right to (?:be forgotten|erasure|deletion|delete)
      |(?:erasure|deletion)
      |be forgotten
    `,
    lines`
      get rid of
      |wipe
      |scrub
      |purge
      |disappear
      |gone for good
      |forget (?:about )?me
      |off their (?:servers|books|list)
      |(?:data|information|everything|history) (?:\w+ ){0,3}(?:deleted|erased|wiped|removed|gone)
    `,
    "(?:delet|clos|eras)\\w* (?:\\w+ ){0,3}account|request (?:\\w+ ){0,5}(?:deletion|erasure|removal)",
    "must",
  ],
  [
    "getting a copy of one's data",
    lines`
      (?:
        access|copy|copies|export|download|portab|obtain|receive|request
      )\w* (?:\w+ ){0,8}(?:data|information|records?|content|files|it|them)
      |right (?:of|to) (?:access|portability|data portability|know)
      |portab\w+
      |machine-readable
    `,
    lines`
      (?:see|know|find out|get|show|ask) (?:\w+ ){0,6}(?:
        about me
        |on me
        |of me
        |they have
        |they know
        |they hold
        |they store
        |my data
        |my file
      )
      |take (?:\w+ ){0,3}(?:with me|out|elsewhere)
      |move (?:\w+ ){0,4}(?:to another|elsewhere)
    `,
    "commonly used|structured",
  ],
  [
    "correcting data",
    lines`
      (?:correct|amend)\w* (?:\w+ ){0,5}(?:data|information|details|mistakes?|errors?|records?)
      |rectif\w+
      |(?:inaccurate|incomplete|incorrect) (?:\w+ ){0,3}(?:data|information)
      |(?:data|information|details) (?:\w+ ){0,5}(?:inaccurate|incorrect|corrected|incomplete)
      |(?:updat|chang|edit|amend|modif)\w* (?:\w+ ){0,6}(?:
        data
        |information
        |details
        |profile
        |account
        |address
        |preferences
        |name
        |settings
      )
    `,
    lines`
      fix (?:\w+ ){0,4}(?:data|info\w*|details|name|address|mistakes?|errors?|profile)
      |wrong (?:data|info\w*|name|details)
      |(?:data|info\w*|details|name|address) (?:\w+ ){0,3}wrong
      |mistakes? in
      |errors? in
      |out of date
      |outdated
      |moved house
      |new (?:address|email|name|phone)
      |misspelled
    `,
    "up[- ]to[- ]date|correct(?:ed|ion|ions)|right to correct|inaccura\\w+",
    "must",
  ],
  [
    "objecting and withdrawing consent",
    lines`
      (?:withdraw|revok)\w* (?:\w+ ){0,4}(?:consent|permission|authori\w+)
      |consent
      |right to object
      |object to
      |restrict\w* (?:\w+ ){0,4}process\w*
      |opt[- ]?(?:out|in)
      |opting
    `,
    lines`
      say no
      |change my mind
      |take back
      |stop (?:them|it|using|processing|collecting|sharing)
      |refuse
      |permission
      |choice
      |my say
      |agree(?:d)? to
      |turn (?:it|this|that|them) off
      |avoid
      |prevent
    `,
    "choices|at any time",
  ],
  [
    "time to answer a request",
    "",
    lines`
      (?:
        how (?:long|fast|soon|quick\w*|many (?:\w+ )?days)
        |when
        |within (?:what|which|how)
        |what (?:time|period)
        |72 hours
        |deadline
        |time
      ) (?:\w+ ){0,9}(?:answer\w*|repl(?:y|ied)|respond\w*|requests?|react|get back|hear|wait)
    `,
    lines`
      (?:respon[ds]|repl[iy]|answer|process|act|compl|fulfil|request|inform|provid)\w* ~~ (?:
        within
        |days
        |one month
        |(?:a|1) month
        |undue delay
        |promptly
        |as soon as
        |reasonable time
        |hours
      )
      |(?:within|undue delay|days|month|promptly) ~~ (?:request|respon[ds]|answer|repl[iy])\w*
    `,
    "must",
  ],
  [
    "making a request",
    lines`
      (?:exercise|submit|make|send|request)\w* (?:\w+ ){0,8}(?:rights?|requests?)
      |verif(?:y|ied|iable|ication) (?:\w+ ){0,6}(?:identity|request)\w*
      |authori[sz]ed agents?
      |on your behalf
      |consumer requests?
    `,
    lines`
      (?:how|where|who) (?:\w+ ){0,6}(?:request|ask|rights|claim|exercise)
      |(?:lawyer|agent|someone else|somebody) (?:\w+ ){0,3}(?:ask|request|for me|on my behalf)
      |prove (?:who|it is me)
      |cost (?:\w+ ){0,4}(?:request|copy|ask)
      |free to ask
      |charge for (?:a )?(?:copy|request)
    `,
    lines`
      free of charge
      |manifestly unfounded
      |(?:contact|e-?mail|write|reach) ~ (?:rights?|requests?)
      |proof of identity
    `,
  ],
  [
    "refusing a request",
    lines`
      (?:refus|den|declin|reject|limit|unable)\w* (?:\w+ ){0,6}requests?
      |exceptions?
      |manifestly unfounded
      |excessive
    `,
    "(?:can|may|do) they (?:say no|refuse|deny|ignore)|turn (?:me|it) down|not answer",
    "legal obligation|required (?:by law )?to (?:keep|retain)|legitimate (?:business )?(?:grounds|reason)",
  ],
  [
    "not being punished for asking",
    "discriminat\\w+|retaliat\\w+|non-discrimination",
    "punish\\w*|worse (?:service|treatment|price)|treat (?:me|us) (?:worse|differently)|pay more if i",
    "financial incentives?",
    "must",
  ],
  [
    "Californian rights",
    "california\\w*|ccpa|cpra|shine the light|do not sell or share",
    "california law",
    "1798",
    "must",
  ],
  [
    "rights by region",
    lines`
      gdpr
      |european (?:economic|union|residents?|users?)
      |\beea\b
      |\beu\b
      |united kingdom
      |\buk\b
      |virginia
      |colorado
      |texas
      |nevada
      |brazil
      |lgpd
      |canada
      |australia
      |switzerland
      |swiss
      |connecticut
      |utah
      |oregon
      |residents? of
      |your (?:privacy |data protection )?rights
      |data subject rights?
      |rights (?:under|you have)
    `,
    lines`
      (?:my|what|which) (?:\w+ )?rights
      |europeans?
      |germans?
      |brits?
      |in (?:france|germany|spain|italy|india|japan|korea|china)
      |brazilians?
      |canadians?
    `,
    "right to (?:access|know|object|restrict|rectif\\w+|eras\\w+|complain)",
  ],
];
