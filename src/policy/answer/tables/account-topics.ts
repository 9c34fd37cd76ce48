import { lines } from "../../reading/lines.js";
import type { TopicRow } from "./topic.js";

/** Accounts, who may have one, and how they end. */
export const ACCOUNT_TOPICS: readonly TopicRow[] = [
  [
    "minimum age",
    "minimum age|years of age|age of majority|legal age|underage|age (?:limit|requirement|restriction)s?",
    lines`
      how old
      |youngest
      |how young
      |(?:[5-9]|1[0-9])[- ]?(?:yo|yrs?|y\/o)
      |too young
      |old enough
      |what age
      |from what age
      |(?:is|am|turn|aged?|under|over) (?:only )?(?:[5-9]|1[0-9]|2[01])
      |(?:1[0-9]|[5-9]|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)[- ]?(?:years?|yrs?|yo)
      |(?:kids?|child(?:ren)?|minors?|teen\w*|son|daughter|adults?) (?:\w+ ){0,3}(?:
        use|join|sign|have|make|open|play|register|allowed|watch|create|buy
      )
      |adults? only
      |grown[- ]?ups?
    `,
    lines`
      (?:
        at least
        |over
        |under
        |older than
        |younger than
        |below
        |above
        |reached
        |less than
        |attained
      ) (?:the age of |age )?(?:\d{1,2}|thirteen|fourteen|sixteen|eighteen)
      (?! (?:days|months|hours|minutes|business|calendar|percent|weeks|%))
      |minors
      |a minor
      |minor child
      |\d{2} (?:years or older|or older|years old)
      |age of (?:\d\d|thirteen|sixteen|eighteen)
      |not (?:intended|directed) (?:for|to|at) children
    `,
    "must",
  ],
  [
    "parents' permission",
    "parent(?:s|al)?|guardians?",
    "mum|mom|dad|mother|father|(?:my|our) (?:son|daughter|kids?|child(?:ren)?|teen\\w*)",
    "minors?|parental responsibility",
  ],
  [
    "one person, several accounts",
    lines`
      (?:
        multiple|several|two|second|more than one|duplicate|additional
      ) (?:\w+ )?(?:accounts?|profiles?|registrations?)
      |one (?:\w+ )?account
    `,
    "another account|make a new account|(?:two|2) logins|alt account|open (?:two|2)",
    "(?:only|single) (?:\\w+ )?account|account per",
    "must",
  ],
  [
    "sharing an account or a password",
    "(?:share|sharing|lend|disclose) (?:\\w+ ){0,4}(?:accounts?|passwords?|logins?|credentials)",
    lines`
      (?:
        wife
        |husband
        |friend
        |family
        |brother
        |sister
        |colleague
        |roommate
        |someone else
        |somebody else
        |others?
        |team
        |kids?
        |partner
        |mate
      ) (?:\w+ ){0,3}(?:use|log|borrow|share|have) (?:\w+ ){0,2}
      (?:my|account|it|login|password|subscription)
      |(?:let|give) (?:\w+ ){0,3}(?:use|password|login|access)\
      |login with
      |(?:household|family)
    `,
    lines`
      (?:keep|maintain\w*|safeguard\w*|responsible) ~ (?:passwords?|credentials|log-?in)
      |(?:passwords?|credentials) ~ (?:confidential|secret|secure)
      |personal to you
      |share ~ with (?:any|third|another|other)
      |anyone else
      |any other person
      |third party ~ (?:use|access) ~ account
    `,
  ],
  [
    "account used by somebody else",
    lines`
      unauthori[sz]ed (?:use|access|activity)
      |(?:account|password|login) (?:\w+ ){0,3}(?:hacked|stolen|compromised|hijacked)
    `,
    lines`
      (?:someone|somebody|thief|hacker|other people|person) (?:else )?(?:\w+ ){0,3}(?:
        uses?
        |using
        |used
        |steals?
        |stole
        |logs?
        |logged
        |gets?
        |got
        |hacks?
        |hacked
        |took
        |broke
      ) (?:\w+ ){0,2}(?:my|our|account|password|login)
      |hack(?:ed|s)? my account
      |lost my (?:phone|password|card|device)
      |steals? my
    `,
    lines`
      (?:notify|inform|contact|tell|alert) (?:us|\w+) (?:
        immediately|promptly|at once|without delay
      ) ~ (?:unauthori[sz]ed|breach|loss|security)
      |activit(?:y|ies) (?:\w+ ){0,6}(?:
        under|through|on|via|using|in|with
      ) (?:your|the|that|their) (?:\w+ )?account
      |(?:loss|theft) of (?:\w+ ){0,3}(?:password|device|card|credentials)
      |lost or stolen
    `,
  ],
  [
    "forgotten password",
    lines`
      (?:reset|recover|forgot\w*|forget|change|lost|lose) (?:\w+ ){0,3}passwords?
      |passwords? (?:reset|recovery)
    `,
    "ca nt log in|locked out of my account",
    "(?:recover|restore|regain) (?:\\w+ ){0,3}(?:account|access)",
  ],
  [
    "real name and true details",
    lines`
      real (?:name|identity)
      |pseudonyms?
      |false (?:name|information|identity)
      |fake (?:name|account|profile|identity)s?
      |aliases
      |anonymous(?:ly)?
      |true,? (?:accurate|current)
    `,
    lines`
      nicknames?
      |made[- ]up
      |without (?:giving|telling|saying|using|showing) (?:\w+ ){0,2}(?:name|identity|who i am)
      |lie about
      |my own name
      |truth\w*
    `,
    lines`
      accurate,? (?:current|complete|true)
      |(?:accurate|truthful|correct) (?:and \w+ )?(?:\w+ )?information
      |impersonat\w+
      |misrepresent\w*
      |up[- ]to[- ]date
      |complete and (?:accurate|correct)
    `,
  ],
  [
    "user names",
    "user[- ]?names?|screen names?|handles?|display names?|vanity urls?",
    "nicknames?|(?:take|choose|change|keep|steal|get) (?:\\w+ ){0,2}(?:nick\\w*|name|handle)|squat\\w*",
    "(?:reclaim|reassign)",
  ],
  [
    "proof of identity",
    lines`
      (?:
        verify|verification of|confirm|proof of|prove|check\w*|validate
      ) (?:\w+ ){0,4}(?:identity|age|who (?:i am|you are))
      |identity (?:documents?|cards?|verification|check)
      |passports?
      |driv(?:er|ing)\w*'?s? licen[cs]es?
      |photo id
      |government[- ]issued
      |kyc
      |know your customer
    `,
    lines`
      (?:show|send|give|upload|need|ask for|want) (?:\w+ ){0,4}(?:id|ids|papers|licen[cs]e)
      |id card
      |who i am
      |background checks?
    `,
    "identification (?:documents?|number)|anti[- ]money laundering|identity",
  ],
  [
    "unused account",
    "inactiv\\w+|dormant|unused accounts?",
    lines`
      (?:do|does|did) nt (?:\w+ )?(?:log|sign|use|visit|login)
      |(?:not|never|stop|stopped) (?:log|sign|us)(?:ged|ed|ging|ing) (?:in|it|the)
      |years? without
      |go quiet
      |for (?:a long time|years|ages|months)
      |ghost\w*
      |half a year
      |(?:weeks|months|years) (?:away|off|on end)
      |have nt (?:used|logged|been)
      |forget about (?:my|the) account
      |away for
    `,
    lines`
      (?:not|never|have not|no) (?:been )?(?:log(?:ged)?|access(?:ed)?|sign(?:ed)?|activity|login)
      |no longer in contact
      |(?:any|no) contact with
      |period of \w+ ?\w* (?:inactivity|non-use)
      |last (?:login|log-in|activity|use|access|interaction|contact)
    `,
    "must",
  ],
  [
    "death",
    "(?:death|deceased|dies|died|die|dead|heirs?|inherit\\w*|legacy contact|memoriali[sz]\\w+|estate)",
    "pass(?:es|ed)? away|when i am gone|will and testament|widow|kick the bucket|survivors? get",
    "post-mortem|next of kin|successors? in title|incapacit\\w+|rights? of survivorship",
    "must",
  ],
  [
    "closing one's account",
    lines`
      (?:clos|delet|cancel|terminat|deactivat|remov)\w* (?:\w+ ){0,3}(?:
        accounts?|profile|membership|contract|agreement
      )
      |leave the (?:service|platform)
      |stop using
    `,
    lines`
      (?:how|can|may|could) (?:\w+ ){0,2}(?:i|we|one) (?:\w+ )?(?:
        quit|leave|cancel|end|terminate|close|get out
      )
      |get out of (?:the|this|my) (?:contract|deal|agreement)
      |unregister
      |de-?register
      |uninstall\w*
      |get rid of my account
      |walk away
      |notice (?:\w+ ){0,3}(?:quit|cancel|leave)
    `,
    lines`
      you (?:\w+ ){0,4}(?:
        may
        |can
        |are free to
        |have the right to
        |wish to
        |would like to
        |want to
        |decide to
      ) (?:\w+ ){0,4}(?:terminate|cancel|close|delete|end|discontinue|uninstall|deactivate)
      |(?:terminat\w+|cancel\w*|clos\w+) by (?:you|the (?:user|customer|member))
      |either party
      |discontinu\w+ (?:your )?use
    `,
  ],
  [
    "being shut out",
    lines`
      (?:
        suspend|terminat|ban|block|disabl|restrict|deactivat|revok|clos
      )\w* (?:\w+ ){0,5}(?:accounts?|access|users?|membership|service|profile|use)
      |suspension
    `,
    lines`
      (?:kick|throw|boot|lock|cut|shut)\w* (?:\w+ ){0,2}(?:out|off|down)
      |(?:be|get|got|getting|been|am) (?:\w+ )?(?:
        banned
        |suspended
        |blocked
        |kicked
        |removed
        |expelled
        |deactivated
        |barred
        |terminated
        |locked
        |thrown
      )
      |(?:ban|block|expel|kick|suspend|remove|terminate|fire) (?:me|us|someone|people|users)
      |lose (?:my )?(?:account|access)
      |shadow[- ]?ban\w*
      |end my (?:account|access|contract)
      |kill my account
      |(?:switch|shut|turn) (?:off|down) (?:my|our) (?:account|access|service)
    `,
    lines`
      (?:we|company|us|right to|may|can|provider) (?:\w+ ){0,8}(?:
        suspend
        |terminate
        |disable
        |block
        |deactivate
        |refuse
        |restrict
        |revoke
        |cancel
        |limit
        |discontinue
      )
      |terminat\w+ (?:by (?:us|the)|for (?:cause|convenience|breach))
    `,
    "must",
  ],
  [
    "what is left after the end",
    lines`
      after (?:termination|cancell?ation|the (?:termination|end))
      |upon (?:termination|cancell?ation|expir\w+)
      |effects? of termination
      |surviv\w+
    `,
    lines`
      (?:after|when|once|if|what happens) (?:\w+ ){0,4}(?:
        account|contract|subscription|membership|access|agreement|service
      ) (?:\w+ ){0,3}(?:clos|end|terminat|cancel|expire|delet|gone|suspended|over)\w*
      |after i (?:leave|quit|cancel|close|delete)
      |still apply after
      |lose (?:\w+ ){0,3}(?:
        everything|files|data|content|purchases|points|credits|money
      ) (?:\w+ ){0,3}(?:if|when|after)
    `,
    lines`
      (?:terminat|cancel|expir|clos)\w+ ~ (?:
        will
        |shall
        |must
        |lose
        |forfeit
        |cease
        |no longer
        |immediately
        |delete
        |return
        |destroy
        |remain
      )
      |shall survive
      |will survive
    `,
  ],
  [
    "warning before being shut out",
    "(?:prior|advance|without|written|reasonable) (?:\\w+ )?(?:notice|warning)",
    lines`
      (?:
        warn
        |warned
        |warning
        |tell
        |told
        |notice
        |heads[- ]up
        |out of the blue
        |just like that
        |without a word
        |overnight
        |first
      )
    `,
    lines`
      (?:notify|inform|notice) (?:\w+ ){0,6}(?:before|prior|advance)
      |days'? (?:\w+ )?notice
      |with or without (?:prior )?(?:notice|cause)
      |immediately
    `,
  ],
  [
    "registration",
    "regist(?:er|ering|ration)|sign(?:ing)?[- ]?up|creat(?:e|ing) (?:an |your |a )?(?:\\w+ )?account",
    lines`
      (?:need|have to|must|without) (?:\w+ ){0,3}(?:an |a )?(?:account|login|membership|signing)
      |join
      |become a member
      |guest
    `,
    "when you (?:create|register|sign|open)",
  ],
  [
    "handing an account on",
    lines`
      transfer\w* (?:\w+ ){0,3}accounts?
      |accounts? (?:\w+ ){0,3}transfer\w*
      |non-?transferable
      |not transferable
    `,
    lines`
      (?:sell|give|gift|pass|hand|trade|swap|donate|transfer|move) (?:\w+ ){0,3}(?:
        account|profile|login|subscription|membership|username|licen[cs]e
      )
      |(?:someone else|somebody|friend|another person) (?:\w+ ){0,3}take over
    `,
    lines`
      (?:sell|assign|transfer|sublicen[cs]e|gift) (?:\w+ ){0,6}(?:
        account|rights|membership|profile|licen[cs]e
      )
    `,
  ],
  [
    "log-in through another service",
    lines`
      (?:log|sign)(?:ging|ning|ged|ned)?[- ]?(?:in|on|up|into)? (?:\w+ ){0,3}(?:with|via|through|using)\
      (?:\w+ ){0,3}(?:
        facebook
        |google
        |apple
        |twitter
        |microsoft
        |linkedin
        |social
        |third
        |steam
        |single
      )
      |social (?:media )?log-?in
      |single sign-?on
      |sso
      |facebook (?:connect|login)
    `,
    lines`
      (?:facebook|google|apple|linkedin|twitter|discord) (?:\w+ ){0,3}(?:account|login|sign|log)
      |connect (?:\w+ ){0,2}(?:facebook|google|account)
    `,
    lines`
      (?:social (?:media|network\w*)|third[- ]party) ~ (?:account|profile|log-?in|credentials|sign)
      |(?:google|facebook|apple|twitter) ~ (?:account|log-?in|sign)
    `,
    "must",
  ],
  [
    "two-step log-in",
    "two[- ](?:factor|step)|2fa|mfa|multi-?factor|authenticator",
    "login code|sms code|one time code",
    "one-time pass\\w+",
    "must",
  ],
  [
    "right to refuse a customer",
    "refus\\w+ (?:\\w+ ){0,3}(?:service|registration|access|order|application|anyone|to serve)|eligib\\w+",
    lines`
      (?:turn|reject|deny|refuse)\w* (?:me|us|my)
      |who (?:can|may|is allowed to) (?:use|join|register|apply|sign|be a)
      |am i allowed (?:to use|in)
      |qualify
    `,
    lines`
      (?:reject|decline|deny|refuse) (?:\w+ ){0,4}(?:application|registration|order|request|access)
      |(?:able|capable|capacity|legally) ~ (?:contract|agreement)
    `,
  ],
  [
    "barred countries and sanctions",
    lines`
      sanction(?:s|ed)
      |embargo\w*
      |export (?:control|law|regulation|restriction|administration)s?
      |restricted (?:countr|territor|location|jurisdiction)\w*
      |prohibited (?:countr|jurisdiction)\w*
      |geo-?block\w*
    `,
    lines`
      (?:which|what) countries (?:\w+ ){0,4}(?:use|available|excluded|banned|blocked)
      |(?:in|from) (?:my country|russia|china|iran|cuba|north korea|abroad)
      |(?:use|access|watch|work) (?:\w+ ){0,4}(?:
        abroad
        |outside (?:of )?(?:my|the|their)
        |other countries
        |another country
        |travelling
        |traveling
        |on holiday
      )
    `,
    lines`
      (?:denied|specially designated|ofac)
      |not (?:available|intended|offered) ~ (?:countr|jurisdiction|location|region|territor)\w*
      |cuba
      |iran
    `,
    "must",
  ],
];
