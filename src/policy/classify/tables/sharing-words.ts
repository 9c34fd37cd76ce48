import { lines } from "../../reading/lines.js";

/** Word lists that several rules on sharing and keeping data are made of, in the notation of `pattern.ts`. */

/** Somebody's data by its common names, the chatty ones with them. */
export const RECORDS = lines`
  (?:
    <pdata>
    |your (?:new |full |home |postal |date of )?(?:name|address|birth|number)
    |personal (?:data|info|information|details)
    |(?:your|their|his|her|such|this|these|any|certain|some|relevant|necessary|the) (?:\w+ ){0,3}(?:
      info
      |stuff
      |data
      |information
      |details
      |e-?mail addresse?s?
      |phone numbers?
      |records?
      |profiles?
      |history
      |files?
      |identifiers?
      |results
    )
    |(?:
      customers?
      |users?
      |players?
      |pupils?
      |students?
      |patients?
      |members?
      |donors?
      |visitors?
      |subscribers?
      |cardholders?
      |guests?
      |teachers?
      |supporters?
      |employees?
      |children
      |account
      |usage
      |contact
      |booking
      |order
      |game
      |transaction
      |purchase
      |profile
      |device
      |viewing
    )(?: s)? (?:
      data
      |info
      |information
      |details
      |names?
      |addresses
      |records?
      |lists?
      |history
      |work
      |scores?
      |grades?
      |marks
      |results
      |photos?
      |files?
    )
    |(?:class|mailing|customer|address) lists?
    |customer (?:file|base)
    |(?:information|data|details) (?:about|on|relating to|concerning|regarding) (?:
      you|your (?:\w+ ){0,2}\w+|each \w+|individual \w+
    )
    |everything (?:in it|you (?:\w+ )?(?:tell|give|enter|write|upload))
    |what we (?:know|hold) about you
    |(?:data|information|details|records) (?:about|on) (?:our|its|the) (?:\w+ )?(?:
      customers
      |users
      |members
      |players
      |cardholders
      |visitors
      |pupils
      |students
      |patients
    )
  )(?![a-z])
`;

/** A business or body other than the one that wrote the policy. */
export const OUTSIDER = lines`
  (?:
    <third>
    |associations?
    |agenc(?:y|ies)
    |bureaus?
    |(?:exam(?:ination)?|licensing|awarding) boards?
    |charit(?:y|ies)
    |clubs?
    |hospitals?
    |doctors?
    |pharmac(?:y|ies)
    |couriers?
    |carriers?
    |airlines?
    |hotels?
    |restaurants?
    |retailers?
    |manufacturers?
    |sellers?
    |organi[sz]ers?
    |insurers?
    |banks?
    |lenders?
    |landlords?
    |recruiters?
    |guarantors?
    |(?:professional |legal |tax )?advis[eo]rs?
    |auditors?
    |brands?(?! new)
    |brokers?
    |dealers
    |logistics (?:company|companies|firms?|providers?)
    |(?:
      business
      |marketing
      |advertising
      |assessment
      |research
      |trading
      |commercial
      |delivery
      |trusted
      |selected
      |event
      |exam
      |integration
    ) (?:partners?|compan(?:y|ies)|firms?|vendors?)
    |other (?:bodies|parties|departments|charities|controllers|firms)
  )(?![a-z])
`;

/** One who holds power over the person: gives work, teaches, or runs the account. */
export const EMPLOYER = lines`
  (?:
    employers?
    |boss(?:es)?
    |line managers?
    |supervisors?
    |schools?
    |universit(?:y|ies)
    |colleges?
    |educational institutions?
    |institutions?
    |workplaces?
    |organi[sz]ations?
    |it (?:team|department|staff|admins?)
    |hr (?:team|department)
    |human resources
    |company administrators?
  )
`;

/** What such a person gets to see. */
export const SEEN = lines`
  (?:
    data
    |information
    |accounts?
    |content
    |messages?
    |activity
    |progress
    |communications?
    |conversations?
    |files
    |usage
    |grades
    |e-?mails?
    |calendar
    |records
    |reports?
    |documents
    |what you
    |when you
    |who you
    |how you
    |which \w+
    |history
    |transactions
    |scores
    |chats?
    |photos?
    |searches
  )
`;

/** The company's own group. */
export const GROUP = lines`
  (?:
    (?<!non-)(?<!third-party )affiliates
    |(?<!non-)(?<!not )affiliated (?:compan|entit|business|organi[sz]ations)
    |subsidiar(?:y|ies)
    |group (?:compan(?:y|ies)|entit(?:y|ies))
    |parent (?:compan(?:y|ies)|organi[sz]ations?|entit(?:y|ies))
    |(?:our|its) (?:\w+ )?parent(?! s? ?(?:or|and|consent|guardian))(?![a-z])
    |holding compan(?:y|ies)
    |(?:family|group) of (?:\w+ )?(?:companies|apps|brands|businesses|sites|services)
    |corporate (?:group|family)
    |sister (?:compan(?:y|ies)|brands?|apps?|sites?|organi[sz]ations?)
    |wholly[- ]owned (?:compan|business|entit)
    |(?:compan(?:y|ies)|entit(?:y|ies)|business(?:es)?|brands|organi[sz]ations|departments|members)\
    (?:\w+ ){0,4}(?:
      under (?:common|the same)
      |(?:in|of|within|across) (?:
        our (?:\w+ ){0,2}
        |its (?:\w+ ){0,2}
        |the same (?:\w+ )?
        |(?:the|this|a) (?:\w+ ){1,2}
      )group(?! of)(?![a-z])
      |affiliated with (?:us|our|the company)
      |related to us
      |in (?:our|the same) family
      |controlling (?:or )?controlled
      |owned by (?:our|the same)
    )
    |(?:controlled by|under common control with) (?:\w+ )?(?:us|the company|company|provider|the provider)
    |within (?:our|its|the) (?:\w+ ){0,2}group(?! of)(?![a-z])
    |(?:others|rest) (?:in|of) (?:the|our) group(?![a-z])
  )
`;

/** Those who hold public power, and the papers with which they ask. */
export const AUTHORITY = lines`
  (?:
    law[- ]enforcement
    |(?:
      government(?:al)?
      |public
      |regulatory
      |judicial
      |competent
      |tax
      |legal
      |police
      |supervisory
      |prosecution
      |prosecuting
      |criminal
      |enforcement
      |customs
      |immigration
      |crime
      |intelligence
      |federal
    ) (?:\w+ ){0,2}(?:
      authorit(?:y|ies)
      |agenc(?:y|ies)
      |bod(?:y|ies)
      |officials(?![a-z])
      |requests?
      |entities
      |prosecutors?
    )
    |(?:the|appropriate|relevant|local|national|state) authorities
    |subpoenas?
    |court orders?
    |(?:a|an|search|arrest|or|and|valid|judicial|any|court) warrants?(?! that)
    |legal process
    |regulators?
    |police
    |the cops
    |prosecutors?
    |courts
    |judge
    |magistrate
    |social services
    |revenue (?:service|& customs|and customs)
  )(?![a-z])
`;

/** The company changes hands, or fails. */
export const DEAL = lines`
  (?:
    mergers?
    |merges? (?:with|into)(?! other)
    |merges
    |merged (?:with|into) (?:another|a|an|any|the)
    |acquisitions?(?!
      \ (?:
        platform
        |of (?:
          data
          |personal
          |information
          |robux
          |virtual
          |user
          |customer
          |talent
          |services
          |any (?:product|service)
        )
      )
    )
    |acquired by (?!an unauthori|you|users?|us(?![a-z])|the customer)
    |(?:business|company|we|studio|site|app|assets) (?:\w+ ){0,3}(?:acquired|bought|taken over|purchased by)
    |(?:
      we|we're|company|business|studio|bank|firm|app
    ) (?:is|are|get|gets|were|be|being) (?:\w+ )?(?:bought|acquired|sold|taken over|purchased)
    (?! (?:as|in|at|through|on))
    |tak(?:es?|ing) over (?:the|our|us|this)
    |(?:buys|acquires|purchases) (?:us|our (?:company|business)|the company|the business)(?![a-z])
    |takeover
    |bankrupt(?:cy)?
    |liquidation
    |go(?:es)? (?:bust|bankrupt|out of business)
    |receivership
    |reorgani[sz](?:ation|ed)
    |restructuring
    |insolven(?:cy|t)
    |divestiture
    |change (?:of|in) (?:control|ownership)
    |(?:sale|disposal) of (?:
      (?:
        all
        |or
        |substantially
        |any
        |some
        |part
        |parts
        |a
        |portion
        |the
        |our
        |its
        |of
        |company
        |business
        |corporate
        |certain
        |relevant
        |such
        |substantial
        |whole
        |this
        |that
        |shares
        |waze
        |\w+'s
      )\
    ){0,9}(?:
      assets|business|company|stock|shares|undertaking
    )
    |corporate transaction
    |(?:asset|share) deal
    |business (?:transfers?|transaction|sale(?!s))
    |(?:
      sell|sells|buy|transfer|transfers|sold
    ) (?:
      (?:
        all
        |or
        |substantially
        |any
        |some
        |part
        |parts
        |a
        |portion
        |the
        |our
        |its
        |of
        |buy
        |sell
        |certain
        |relevant
        |transfer
        |merge
        |negotiate
        |to
        |other
        |additional
        |merges
        |transfers
      )\
    ){0,9}(?:
      business(?:es)?|assets|company|division
    )(?![a-z])
    |(?:functions|responsibilities|duties) (?:\w+ ){0,4}transferred to another
    |acquiring (?:company|entity|party|organi[sz]ation)
    |change hands
    |(?<!customer )due diligence (?:process|review|exercise)
    |part of (?:\w+ )?due diligence
    |successor (?:entity|organi[sz]ation|company|body|in title)
  )
`;

/** A line without a verb: a title or an entry of a table of contents, which says nothing. */
export const TITLE = lines`
  ^(?!
    .*(?<![a-z])(?:
      we
      |you
      |your
      |us
      |is
      |are
      |be
      |been
      |was
      |were
      |may
      |will
      |can
      |must
      |shall
      |should
      |do
      |does
      |has
      |have
      |keep
      |rely
      |relies
      |apply
      |applies
      |where
      |when
      |if
      |until
      |for
      |to
      |in
      |on
      |by
      |see
      |during
      |their
    )(?![a-z])
  )(?:\d{1,2}(?:\.(?:\d{1,2}|[a-z]))?[.)]?\s*)?[^.!?;]{0,90}[.;]?\s*$
`;

/** A sentence that only says where a subject is dealt with. */
export const POINTER = lines`
  (?:more|further|additional|detailed) (?:information|details|detail) (?:
    on|about|regarding|can be found|throughout
  )
  |please (?:consult|refer to|see)
  |^(?:\d+[.)]? )?how long (?:do )?we (?:\w+ ){1,6}\w+[;.?]?\s*$
  |(?:policy|notice|statement|section|document) (?:\w+ ){0,3}(?:
    describes?
    |explains?
    |discusses
    |covers
    |applies
    |sets out
    |tells you
    |outlines
    |informs
  )
  |(?:describes?|explains?) (?:\w+ ){0,3}(?:how|our practices|why)
  |(?:learn|understand) (?:more )?(?:about )?how
  |^how (?:we|do we|your)
  |separate section
  |prepared this (?:\w+ )?(?:policy|notice)
  |(?:detailed|described|explained|set out) elsewhere
  |(?:can|may) read more
  |\?\s*$
  |(?:third parties|recipients|businesses|those|parties|persons) (?:to|with) whom
  |(?:about|know) (?:with|to) whom
  |right to know
  |changes (?:in|to) our (?:\w+ )?(?:practices|policies|policy)
  |(?:familiar with|inform you (?:of|about)|aware of) how
  |request (?:information|a list)
`;

/** Something went wrong with data. */
export const INCIDENT = lines`
  (?:
    (?:
      data|security|privacy|information|cyber
    ) (?:security |protection )?(?:breach(?:es)?|incidents?|leaks?)
    |breach(?:es)? (?:of|affecting|involving|to) (?:\w+ ){0,4}(?:
      security|data|protection|confidentiality|information|systems?
    )
    |violation of (?:\w+ ){0,3}(?:protection|security) of (?:\w+ )?(?:personal )?data
    |unauthori[sz]ed (?:access|person|disclosure|release|acquisition)
    |(?:
      data|information|details|records|passwords?|account
    ) (?:(?!reasonably)\w+ ){0,4}(?:compromised|exposed|leaked|stolen|hacked|breached)
    |(?:been|were|was|get|gets|are) hacked
    |break(?:s)? in(?:to)?
    |a leak
    |data loss
    |lose (?:\w+ ){0,2}(?:data|information|records)
    |(?:data|information|records) (?:is|are|has been|have been) (?:lost|stolen)
    |(?:accessed|seen|viewed|taken|stolen) by (?:someone|anyone|people|an outsider|hackers|criminals)
  )
`;

/** Telling people or authorities of it. */
export const TELL = lines`
  (?:
    notif(?:y|ies|ied|ication|ications|ying)
    |inform(?:s|ed|ing)?(?![a-z])
    |tell
    |told
    |let (?:\w+ ){1,5}know
    |alert(?:s|ed|ing)? (?:you|our|users|customers|them|affected|people)
    |contact(?:ed)? (?:you|them|affected|customers?|users)
    |report(?:s|ed|ing)?(?! by)(?= )(?: (?!us)\w+){0,3}
    |e-?mail (?:you|from us|to you)
    |hear (?:about it )?from us
    |(?:get|receive|send (?:you|them)) an? (?:\w+ )?(?:letter|notice|e-?mail)
    |write to (?:you|them|those)
    |communicat(?:e|ed) (?:it |this |the (?:\w+ ){1,4}|such (?:\w+ ){1,3})?to
  )
`;
