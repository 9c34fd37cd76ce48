import { lines } from "../../reading/lines.js";
import { readPattern } from "../../reading/pattern.js";
import type { ProvisionType } from "../../taxonomy.js";
import { QUESTION_WORDS } from "./question-words.js";

/** How people, and headings, name a provision type. In the notation of `reading/pattern.ts`, read on folded text. */
export interface SubjectWords {
  readonly type: ProvisionType;
  readonly words: RegExp;
  /** What only a question would say; null when there is nothing of the kind. */
  readonly asked: RegExp | null;
  /** A wide subject yields to a narrow one that the same question names. */
  readonly wide: boolean;
}

const NARROW: Readonly<Partial<Record<ProvisionType, string>>> = {
  arbitration: lines`
    arbitrat\w+
    |settle (?:a |any )?disputes?
    |disput(?:e|es) (?:be )?(?:resol\w+|handled|settled|decided|heard)
    |private judge
  `,
  "class-action-waiver": lines`
    class[- ]actions?
    |collective (?:action|redress|lawsuit)
    |class ~ (?:waiver|lawsuits?|proceedings?)
    |(?:sue|lawsuit|claim)s? (?:together|as a group)
    |group (?:claim|lawsuit|action)s?
    |join (?:a|others in a) lawsuit
    |jury(?: trial)?
  `,
  jurisdiction: lines`
    jurisdiction
    |venue
    |where ~ disputes?
    |disput(?:e|es) (?:be )?(?:resol\w+|handled|settled|decided|heard)
    |where (?:do|can|must|would|could|should|may) (?:i|you|we|one) (?:\w+ ){0,3}sue
    |which courts?
    |what courts?
    |(?:in|before) (?:the |which |what )?(?:\w+ )?courts?
    |where (?:do|can|must|would|could|should|may) (?:i|you|we|one) (?:\w+ )?sue
    |take (?:them|it|us) to court
    |go to court
    |forum
  `,
  "choice-of-law": lines`
    governing law
    |choice of law
    |(?:which|what|whose)(?: \w+)? (?:country's |state's |state |countries' )?laws?
    |laws? (?:governs?|applies|apply|of which)
    |governed by
    |under (?:which|what) law
  `,
  "claim-time-limit": lines`
    (?:
      how long
      |how much time
      |deadline
      |time limit
      |within what time
      |until when
      |when must
    ) ~ (?:sue|claims?|lawsuit|legal action|proceedings)
    |statute of limitations?
    |limitation period
    |time[- ]barred
    |one year after
  `,
  "liability-limitation": lines`
    liab(?:le|ility|ilities)
    |(?:maximum|most|how much) ~ (?:damages|owe|compensat\w+|pay (?:me|us|out))
    |(?:lose|loses|lost|destroy|damage) (?:my|our|your) (?:\w+ )?(?:data|files|photos|content|money|work)
    |pay (?:me )?(?:for )?damages
    |responsible (?:for|if) (?:\w+ ){0,3}(?:damages?|loss(?:es)?|harm|outage)
    |compensat\w+ (?:me|us|for)
    |consequential
    |cap on damages
    |who (?:is responsible|pays) (?:if|for|when)
  `,
  "warranty-disclaimer": "warrant(?:y|ies|ed)|guarantee[sd]?|as[- ]is|uptime|error[- ]free|fit for (?:a )?purpose",
  indemnification: lines`
    indemn\w+
    |hold harmless
    |(?:pay|cover|reimburse) (?:
      their|its|your|the company's|legal|our|for their|for its
    ) (?:legal |lawyers?'? |attorneys?'? |court )?(?:costs|fees|lawyers|expenses)
    |pay (?:if|when) (?:they|someone) (?:get|gets|sues?)
  `,
  "unilateral-change": lines`
    (?:chang\w+|amend\w*|modif\w+|updat\w+|revis\w+|alter\w*|edit) (?:\w+ ){0,3}(?:
      terms|policy|agreement|contract|rules|conditions|notice|statement
    )
    |(?:
      terms|policy|agreement|contract|rules|conditions
    ) (?:\w+ ){0,2}(?:change[sd]?|updated|amended|modified|be changed)
    |(?:notice|notified|told|warned|tell me|informed?) (?:\w+ ){0,3}(?:changes?|updates|amendments)
    |changes to (?:this|these|the)
  `,
  "acceptance-by-use": lines`
    (?:accept\w*|agree\w*|consent\w*|bound) (?:\w+ ){0,4}(?:by|just by|simply by|through|by merely|when)\
    (?:\w+ ){0,2}(?:
      using|use|visiting|accessing|continu\w+|signing
    )
    |contin\w+ (?:to )?us(?:e|ing)
    |keep using
    |bound by (?:the|these|this)
    |when am i bound
    |using ~ (?:mean|constitute)s? ~ (?:accept|agree)\w*
  `,
  termination: lines`
    (?:
      terminat\w+
      |suspend\w*
      |suspension
      |clos(?:e|ed|ing|ure)
      |ban(?:ned|s)?
      |deactivat\w+
      |delete
      |cancel
      |end
      |block\w*
      |kick\w*
      |lock\w*
      |shut\w*
      |freez\w+
      |withdraw
      |disabl\w+
      |remov\w+
      |los(?:e|ing)
    ) (?:\w+ ){0,3}(?:accounts?|access|membership|service|contract|agreement|users?|me|us)
    |(?:account|access|service|agreement|contract) (?:\w+ ){0,3}(?:
      terminat\w+
      |suspend\w*
      |closed
      |banned
      |cancelled
      |ended
      |deactivated
      |blocked
    )
    |terminat\w+
    |suspension
    |shut (?:\w+ )?down
    |kick(?:ed)? (?:me )?(?:off|out)
    |get banned
    |quit
    |leave the (?:service|platform)
  `,
  assignment: lines`
    assign(?:s|ed|ment|ing)? (?:\w+ ){0,3}(?:contract|agreement|rights|terms|obligations)
    |transfer (?:\w+ ){0,3}(?:contract|agreement|account|my rights|rights)
    |assignment
    |(?:sell|give|pass|hand) (?:\w+ ){0,3}(?:account) (?:to|on)
  `,
  "content-licence": lines`
    licen[cs]es?(?: ~ (?:content|photos|videos|uploads|posts|work))?
    |rights? (?:\w+ ){0,4}(?:in|to|over) (?:
      what|anything|everything|the things|my|our|your|user
    ) ?(?:i|we|you)?
    |(?:what|use|do|rights?) ~ (?:with|of|to|in|over) (?:my|your|our|user|the) (?:\w+ )?(?:
      content
      |photos?
      |videos?
      |pictures
      |posts
      |uploads?
      |work
      |creations
      |images
      |music
      |writing
      |comments
      |files
    )
    |use (?:my|our) (?:\w+ )?(?:content|photos?|videos?|pictures|posts|uploads|work|images)
    |royalt\w+
    |sublicens\w+
  `,
  "content-removal": lines`
    (?:remov\w+|delet\w+|tak\w+ down|censor\w*|moderat\w+|block\w*|take) (?:\w+ ){0,4}(?:
      content|posts?|videos?|photos?|uploads?|reviews?|comments?|materials?
    )(?: down)?
    |content moderation
    |takedown
    |dmca
    |copyright (?:complaint|infringement|notice)s?
  `,
  ownership: lines`
    (?<!(?:our|your|their|its|else's|his|her) )own(?:s|ership|ed|er)?(?!
      \ (?:risk|cost|expense|account|device|data|accord)
    )
    |intellectual property
    |copyrights?
    |trademarks?
    |who (?:has|holds|keeps) (?:the )?rights
    |belongs? to
  `,
  "feedback-licence": "feedback|suggestions?|ideas?(?: i| you| we| that| submitted|$)",
  "ai-training": lines`
    (?:train\w*|teach\w*|improve|feed|develop) ~ (?:
      ai
      |a\.i
      |models?
      |algorithms?
      |artificial intelligence
      |machine learning
      |llms?
    )
    |ai[- ]training
    |(?:ai|artificial intelligence|machine[- ]learning|generative|llms?|chatbots?)(?! \w+ decision)
  `,
  "automated-decisions": lines`
    automat\w+ (?:\w+ ){0,2}(?:decisions?|decision[- ]making|processing|means decide)
    |decisions? (?:\w+ ){0,4}(?:automat\w*|algorithm\w*|computers?|machines?|without (?:a )?human)
    |algorithms? (?:\w+ ){0,3}decid\w+
    |human (?:review|involvement|intervention)
    |solely automated
  `,
  "auto-renewal": lines`
    (?:auto(?:matic(?:ally)?)?[- ]?)?renew(?:s|al|als|ed|ing)?
    |recurring
    |keeps? charging
    |free trial (?:ends?|convert\w*|become\w*)
    |trial (?:ends?|over|period)
    |subscription (?:\w+ ){0,2}(?:end|continue|roll)s?
  `,
  "price-change": lines`
    (?:
      chang\w+|rais\w+|increas\w+|adjust\w*|put up|hike|modif\w+
    ) (?:\w+ ){0,3}(?:prices?|fees?|rates?|charges?|costs?|subscription)
    |(?:prices?|fees?|subscription|rates?) (?:\w+ ){0,4}(?:
      change[sd]?|increase[sd]?|rise[sn]?|go(?:es)? up|raised|hikes?
    )
    |price (?:hikes?|changes?|increases?)
    |(?:higher|new|increased) (?:prices?|fees?|rates?)
    |get more expensive
  `,
  refunds: lines`
    refund\w*
    |money back
    |(?:get|give) (?:\w+ ){0,2}(?:my|your|our) money
    |reimburs\w+
    |chargebacks?
    |cooling[- ]off
    |return (?:a |the |an |my )?(?:item|purchase|product|goods)s?
    |non-?refundable
  `,
  fees: lines`
    fees?
    |how much (?:does|do|is|will|would) (?:it|they|this|the \w+) (?:cost|charge)
    |what (?:does|do|will|would) (?:\w+ ){1,3}cost
    |charg(?:e|es|ed|ing) (?:me|us|my|you|extra)
    |late payments?
    |tax(?:es)?
    |payment (?:methods?|terms|due)
    |billed
    |billing
    |commission
    |overdue
    |interest rate
  `,
  "sensitive-data": lines`
    sensitive
    |health
    |medical
    |religio\w+
    |ethnic\w*
    |racial
    |race
    |political
    |sexual\w*
    |genetic
    |special categor(?:y|ies)
    |disabilit(?:y|ies)
    |trade union
    |social security
    |criminal
  `,
  "biometric-data": lines`
    biometric\w*
    |fingerprints?
    |face (?:recognition|scans?|data|print\w*|id)
    |facial
    |voice ?prints?
    |iris
    |face
  `,
  "location-data": lines`
    (?:geo-?)?locations?
    |gps
    |where (?:i am|you are|i go)
    |whereabouts
    |geolocat\w+
    |track (?:\w+ )?movements?
  `,
  children: lines`
    child(?:ren)?(?:'s)?
    |kids?
    |minors?
    |teen(?:s|agers?)?
    |under (?:the age of )?(?:1[0-8]|thirteen|sixteen|eighteen)
    |parents?
    |parental
    |my (?:son|daughter)
    |coppa
    |underage
  `,
  "cookies-tracking": lines`
    cookies?
    |pixels?
    |beacons?
    |trackers?
    |tracking(?! (?:number|my order))
    |track(?:s|ed)? (?:me|us|my|you|users|people|what)
    |fingerprinting
    |local storage
    |follow (?:me|us) (?:around|across)
  `,
  profiling: lines`
    profil(?:e|es|ing)(?! (?:picture|photo|page|name))(?: (?:me|us|of me|users|about))
    |build (?:a )?profiles?
    |infer\w*
    |profiling
    |guess (?:my|things)
  `,
  advertising: lines`
    advert\w+
    |ads?
    |marketing
    |promotion(?:al|s)
    |targeted
    |retarget\w*
    |newsletters?
    |commercial e-?mails?
    |spam
  `,
  personalisation: "personali[sz]\\w+|recommend\\w*|tailor\\w*|customi[sz]\\w+",
  "data-sale": lines`
    sell(?:s|ing)? (?:\w+ ){0,4}(?:
      data
      |information
      |details
      |address
      |e-?mail
      |info
      |it
      |history
      |my
      |me
      |us
      |habits
      |records
    )
    |(?:data|information|details|info|it) (?:\w+ ){0,3}(?:sold|for sale)
    |sold
    |sale of (?:\w+ ){0,3}(?:data|information)
    |data brokers?
    |for money
    |make money (?:\w+ ){0,3}(?:data|information)
    |monetary
    |do <not> sell
    |rent (?:\w+ ){0,3}(?:data|information|list)
  `,
  "employer-access": lines`
    employers?
    |my boss
    |administrators?
    |admins?
    |my (?:company|workplace|organi[sz]ation|school|university|manager|teacher)
    |work accounts?
    |schools?
    |managed accounts?
    |workspace owners?
    |teachers?
  `,
  "affiliate-sharing": lines`
    affiliat\w+
    |subsidiar\w+
    |(?:group|sister|parent|related) compan(?:y|ies)
    |corporate (?:group|family)
    |within (?:the|its|their) group
  `,
  "law-enforcement": lines`
    police
    |law[- ]enforcement
    |government(?:s|al)?
    |authorit(?:y|ies)
    |subpoenas?
    |court orders?
    |warrants?
    |legal (?:requests?|process|obligations?)
    |national security
    |the state
    |hand (?:\w+ ){0,3}over to
  `,
  "business-transfer": lines`
    merg(?:er|ers|es|ed|e)
    |acqui(?:red?|sition|sitions|res)
    |bankrupt\w*
    |insolven\w+
    |(?:company|business|it) (?:\w+ ){0,3}(?:sold|bought|taken over|changes hands)
    |(?:buy|buys|takes? over|acquires?) (?:the |their |this )?(?:company|business|them|it|platform|service)
    |takeover
    |change of (?:control|ownership)
    |goes? out of business
  `,
  "international-transfer": lines`
    (?:international|cross-border|overseas|foreign) ?(?:data )?(?:transfers?|countr(?:y|ies))?
    |abroad
    |(?:
      leave
      |outside
      |transfer\w* to
      |sent to
      |stored in
      |store in
      |transferred outside
      |kept in
      |go to
      |held in
    ) (?:of )?(?:the |which |what |other )?(?:
      eu
      |eea
      |europe\w*
      |uk
      |us
      |usa
      |u\.s
      |united (?:states|kingdom)
      |china
      |countr(?:y|ies)
      |my country
    )
    |(?:which|what|other) (?:countr(?:y|ies)|continent)
    |standard contractual clauses
    |adequacy
    |where (?:is|are|will|do|does) ~ (?:stored?|kept|processed|located|hosted|servers?)
    |privacy shield
    |data privacy framework
  `,
  subprocessors: lines`
    sub-?processors?
    |processors?
    |service providers?
    |vendors?
    |contractors?
    |suppliers?
    |hosting provider
    |who (?:hosts|processes)
    |outsourc\w+
    |cloud provider
  `,
  retention: lines`
    (?:
      how long|how many (?:days|months|years)|until when|what period|time
    ) ~ (?:keep|kept|stor\w+|retain\w*|hold|held|sav\w+|remain|stay|archiv\w+)
    |retention
    |retain(?:s|ed|ing)?(?! (?:\w+ ){0,2}(?:ownership|rights?|title|control))
    |(?:keep|kept|stor(?:e|ed)|hold|held|sav(?:e|ed)) (?:\w+ ){0,6}(?:
      after
      |forever
      |once
      |for how long
      |indefinitely
      |when i (?:leave|delete|close|cancel)
    )
    |how long (?:do|does|will|is|are|can|may) ~ (?:
      data
      |information
      |logs?
      |recordings?
      |messages
      |photos
      |details
      |records
      |files
      |backups?
    )
    |forever
    |backups?
  `,
  security: lines`
    secur(?:e|ed|ity|ely)
    |encrypt\w*
    |protect(?:s|ed|ion|ing)? (?:\w+ ){0,3}(?:data|information|my|personal|it|account)
    |safeguards?
    |hack(?:ed|ers?|ing)?
    |safe(?:ly|ty)?
    |passwords? (?:stored|hashed)
    |firewalls?
  `,
  "breach-notice": lines`
    (?:data |security )?breach(?:es|ed)?(?!
      \ (?:of|these|the|this|my|our) (?:terms|contract|agreement|rules)
    )
    |data leaks?
    |leak(?:s|ed)?
    |stolen
    |(?:told|notif\w+|inform\w*|tell) (?:\w+ ){0,4}(?:hack|breach|leak|incident)\w*
    |security incidents?
  `,
  deletion: lines`
    (?:delet\w+|eras\w+|wip\w+|get rid of|destroy\w*) (?:\w+ ){0,4}(?:
      data
      |information
      |details
      |everything
      |history
      |account
      |records?
      |profile
      |messages
      |photos
      |it
      |them
    )
    |(?:right to be )?forgotten
    |erasure
    |deletion
    |(?:data|information|account) (?:\w+ ){0,3}(?:deleted|erased|destroyed)
    |remove (?:\w+ ){0,3}(?:data|information|details)
    |close (?:my|your|our|the|an) account
  `,
  "access-portability": lines`
    (?:
      copy|export|download|access|see|view|obtain|get|receive|request
    ) (?:\w+ ){0,5}(?:my|your|our|personal|the) (?:\w+ )?(?:data|information|records|history|file)
    |copy of (?:\w+ ){0,3}(?:data|information|everything)
    |portab\w+
    |data (?:export|access request)
    |subject access
    |what (?:data |information )?(?:they|it|you|the company) (?:have|has|know|hold|holds|knows) about me
    |machine[- ]readable
  `,
  correction: lines`
    (?:correct|fix|rectify|amend|update|change|edit) (?:\w+ ){0,4}(?:
      data
      |information
      |details
      |profile
      |mistakes?
      |errors?
      |address
      |name
      |records?
      |inaccura\w+
    )
    |rectif\w+
    |inaccura\w+
    |incorrect
    |wrong (?:data|information)
    |correction
  `,
  "consent-choice": lines`
    opt(?:ing|ed)?[- ]?(?:out|in)
    |consent\w*
    |unsubscrib\w+
    |(?:withdraw|refuse|object|turn off|switch off|disable|stop|prevent|avoid|say no|reject)\w*
    |choices?
    |preferences
    |my permission
    |without asking
    |ask(?:ed)? (?:me|for permission)
  `,
  "do-not-track": "do[- ]not[- ]track|dnt|global privacy control|gpc|browser signals?",
  "regional-rights": lines`
    california\w*
    |ccpa
    |cpra
    |gdpr
    |(?:
      eu|european|uk|virginia|colorado|texas|brazil\w*|nevada|state
    ) (?:residents?|citizens?|users?|rights|law|privacy)
    |(?:my|privacy) (?:privacy )?rights
    |lgpd
    |complain\w* (?:to|with)
    |complaint
    |supervisory
    |data protection authority
    |regulator
  `,
  "account-responsibility": lines`
    passwords?
    |(?:share|sharing|lend) (?:my|an|your|the) (?:account|password|login|credentials)
    |account security
    |credentials
    |responsible for (?:my |your |the |all )?(?:account|activity)
    |unauthori[sz]ed (?:use|access)
    |someone else uses?
    |real name
    |log[- ]?in
    |username
  `,
  enforcement: lines`
    (?:
      what happens|consequences?|penalt\w+|punish\w*|sanctions?|strikes?
    ) (?:\w+ ){0,4}(?:break|breaking|violat\w*|breach|misbehave|rules|cheat)
    |enforc\w+
    |appeals?
    |violat\w+ (?:the |of |these )?(?:rules|terms|policy|guidelines)
    |report (?:abuse|users?|content)
    |investigat\w+
  `,
  "age-limit": lines`
    (?:
      how old
      |minimum age
      |age (?:limit|requirement|restriction)
      |old enough
      |what age
      |legal age
      |years old
      |age of majority
      |aged?
    )
    |(?:under|over|at least) (?:1[0-8]|21|thirteen|sixteen|eighteen)
    |(?:kids?|child(?:ren)?|minors?|teen\w*) (?:\w+ ){0,3}(?:use|join|sign up|account|register|allowed)
  `,
  "automation-ban": lines`
    scrap(?:e|es|er|ers|ing)
    |crawl\w*
    |bots?
    |spiders?
    |automated (?:means|access|tools?|scripts?|collection)
    |robots?
    |data mining
    |harvest\w*
    |scripts?
    |api (?:limits?|access)
  `,
  contact: lines`
    contact\w*
    |reach (?:them|you|us|the)
    |customer (?:support|service)
    |(?:e-?mail|postal|mailing|street) address (?:of|for|to)
    |phone number (?:of|for)
    |who do i (?:write|ask|call|email)
    |(?:data protection|privacy) officer
    |dpo
    |write to
    |who (?:runs|operates|is behind|is the (?:data )?controller)
    |controller
    |complaints? department
    |get in touch
  `,
  definitions: lines`
    defin(?:e|es|ed|ition|itions)(?: of)?
    |what (?:is meant|does (?!(?:this|that|it|they|these|the clause)(?![a-z]))(?:\w+ ){1,5}mean|counts as)
    |meaning of
  `,
  scope: lines`
    (?:apply|applies|cover|covers|covered) (?:to )?(?:\w+ ){0,3}(?:
      me
      |us
      |app
      |website
      |services?
      |products?
      |subsidiar\w+
      |which
      |what
      |other
      |third
    )
    |scope
    |who (?:is )?covered
    |entire agreement
    |which (?:services|sites|products|apps) ~ (?:cover|appl)\w*
  `,
};

const WIDE: Readonly<Partial<Record<ProvisionType, string>>> = {
  "acceptable-use": lines`
    (?:what|which|anything|things|am i|is it|are users|are we) ~ (?:
      allowed
      |forbidden
      |prohibited
      |permitted
      |banned
      |not do
      |illegal
      |against the rules
    )
    |prohibit\w*
    |forbid\w*
    |acceptable use
    |rules of conduct
    |misuse
    |hate speech
    |harass\w*
    |illegal
    |reverse[- ]engineer\w*
    |porn\w*
    |violen\w+
    |nudity
    |impersonat\w+
    |resell\w*
    |commercial(?:ly)? (?:use|purposes?)
    |use (?:\w+ ){0,3}(?:commercially|for business|for work)
    |fake
    |spam(?:ming)?
    |weapons
    |gambl\w+
    |malware
    |vpn
    |multiple accounts
  `,
  "third-party-sharing": lines`
    (?:
      shar(?:e|es|ed|ing)
      |disclos\w+
      |pass(?:ed|es|ing)?
      |giv(?:e|es|ing|en)
      |hand(?:s|ed)?
      |send
      |sends
      |sent
      |transfer(?:red|s)?
      |provide[sd]?
      |reveal\w*
      |forward\w*
      |make available
    ) (?:\w+ ){0,8}(?:with|to|over)(?! (?:me|you|us|children|the service))
    |shar(?:e|es|ed|ing) (?:\w+ ){0,3}(?:data|information|details|info)
    |third[- ]part(?:y|ies)
    |(?:who|whom|which companies) ~ (?:gets?|receives?|sees?|access|shar\w+|know)
    |with whom
    |partners?
    |other companies
    |outsiders
    |(?:who else|anyone else|others) (?:\w+ ){0,2}(?:see|get|access|read)
  `,
  "data-collection": lines`
    collect(?:s|ed|ing|ion)?
    |gather\w*
    |(?:what|which|any) (?:\w+ ){0,2}(?:data|information|details|info)
    |record(?:s|ed|ing)? (?:my|me|calls?|what|our|video|audio|your|phone)
    |know(?:s)? about me
    |log(?:s|ged|ging)?(?! (?:in|into|out|on)\b)
    |ip address
    |monitor(?:s|ed|ing)? (?:my|me|us|what)
    |listen\w*
    |read (?:my|our|your|private) (?:\w+ )?(?:messages|e-?mails?|chats|texts|dms|files|contacts)
    |(?:see|scan|access|look at|upload) (?:my|our|your) (?:\w+ )?(?:
      messages
      |e-?mails?
      |photos
      |contacts
      |files
      |documents
      |address book
      |camera
      |microphone
    )
    |camera
    |microphone
    |contacts
    |(?:private|direct) messages?
  `,
  "data-use": lines`
    (?:
      use|uses|used|using|do|doing|does|done|happens?
    ) (?:\w+ ){0,3}(?:with|of|for) (?:\w+ ){0,3}(?:data|information|details)
    |use (?:\w+ ){0,2}(?:data|information|details|info)
    |purposes?
    |why (?:do|does) ~ (?:need|collect|want|ask|use|process)
    |legal bas(?:is|es)
    |legitimate interests?
    |research
  `,
};

/** Every type with its words: the narrow ones first, in the order of the table. */
export const SUBJECT_WORDS: readonly SubjectWords[] = [...subjects(NARROW, false), ...subjects(WIDE, true)];

function subjects(table: Readonly<Partial<Record<ProvisionType, string>>>, wide: boolean): SubjectWords[] {
  return Object.entries(table).map(([type, words]) => ({
    type: type as ProvisionType,
    words: readPattern(`(?:${words})(?![a-z])`),
    asked: askedOf(type as ProvisionType),
    wide,
  }));
}

function askedOf(type: ProvisionType): RegExp | null {
  const asked = QUESTION_WORDS[type];
  return asked === undefined ? null : readPattern(`(?:${asked})(?![a-z])`);
}
