import { except } from "../../reading/except.js";
import { lines } from "../../reading/lines.js";
import { typeRules } from "../rule.js";

const COMPANY_ACTS = lines`
  you (?:may|can|could|have the right to|are free to|are entitled to|should|must|wish|choose|decide|want)
`;

/** Rights that are handed on but are not the contract: in works, in data, in what a user posts. */
const NOT_THE_CONTRACT = lines`
  personal (?:data|information)
  |portability
  |feedback
  |suggestions
  |ideas
  |moral
  |copyrights?
  |intellectual property
  |sub-?licen[sc](?:e|able) and assign
  |(?:above|content) licen[sc]e
  |assign (?:or transfer )?the licen[sc]e
  |your content
  |third countr
`;

/** Terms that are only named, or that speak of something else than what they cover. */
const TERMS_ONLY_NAMED = lines`
  laws?(?![a-z])
  |changes? (?:to|in) (?:this|these|our)
  |(?:under|in|of) (?:this|these) \w+ (?:shall|will|do|does|may) (?:<not>|also|only|apply)
  |continues? to apply
  |changes? (?:will|shall) apply
  |updated
  |fail to comply
  |our (?:\w+ )?(?:guidelines|rules) set
  |please (?:see|read|refer|review|visit|consult)
`;

/** The agreement itself: how it binds, changes, ends. */
export const AGREEMENT_RULES = [
  typeRules(
    "unilateral-change",
    {
      heading: "(?:.{0,60})(?:changes|modifications?|amendments?|updates?)(?: to| of|$| and|\\W)",
    },
    [
      [
        "may change the terms",
        0.9,
        lines`
          (?:<may>|right to|right|discretion to|time to time|periodically|discretion) ~ (?:be )?(?:
            chang(?:e|ed|es|ing)
            |modif(?:y|ied|ies|ication)
            |amend(?:ed|ing)?
            |updat(?:e|ed|ing)
            |revis(?:e|ed|ing)
            |alter(?:ed)?
            |replac(?:e|ed)
            |supplement(?:ed)?
          ) ~~ <terms>
        `,
        except`
          # With the consent of Larkfield Bank you may amend the payment schedule that is set out in the agreement.
          ${COMPANY_ACTS} ~ (?:change|modify|amend|update)
          # Where a tour may be delayed, you agree to change your booking under the conditions of the carrier.
          |you agree (?:<not> )?to (?:modify|alter|change)
          # Guests may never modify these terms.
          |<not> (?:modify|alter|reverse|decompile)
        `,
      ],
      [
        "terms are subject to change",
        0.85,
        lines`
          <terms> ~ (?:<may>|is|are|subject to|from time to time) ~ (?:
            chang(?:e|es|ed)|modif\w+|amend\w*|updat(?:e|ed)|revis(?:ed|ion|ions)
          )
        `,
      ],
      [
        "notice of changes",
        0.8,
        lines`
          (?:
            notif(?:y|ied)
            |notice
            |inform
            |post(?:ed|ing)?
            |e-?mail
            |tell
            |advance
            |let you know
            |announce
            |alert
          ) ~~ (?:
            chang(?:e|es)
            |modif(?:y|ications?)
            |amend(?:ments?|ed)?
            |updat(?:e|es|ed)
            |revis(?:ions?|ed)
          ) ~~ (?:<terms>|effective|effect|material)
        `,
        except`
          # Notify the desk of changes and of each change to your address with effect from then.
          (?:change|update) (?:to )?(?:your|in your) (?:account|address|email|contact)
          # Please tell the desk of changes to the agreement.
          |please (?:notify|inform|contact|tell)
          # You must inform the bank of changes to the agreement.
          |you (?:must|should|shall|agree to) ~ (?:notify|inform|update)
        `,
      ],
      [
        "if the terms change we tell",
        0.8,
        lines`
          (?:if|when|whenever|where) (?:we|\w+) (?:\w+ ){0,2}(?:
            makes?|chang\w*|modif\w+|amends?|updates?|revises?
          ) ~ (?:chang|terms|agreement|polic|notice) ~~ (?:notif|notice|post|inform|tell|e-?mail|updat)
        `,
        except`
          # If the school changes the terms of its order, you must inform Quillmark within ten days.
          you must
          # If a buyer changes the terms of delivery, a notice appears in your account with the new date.
          |your (?:account|address)
        `,
      ],
      [
        "material changes announced",
        0.75,
        lines`
          (?:material|significant|substantive|important|substantial|major) (?:
            chang(?:e|es)|modifications?|amendments?|updates?|revisions?|ways?
          )
        `,
      ],
      [
        "changes become effective",
        0.45,
        lines`
          (?:changes|modifications?|amendments?|revised|updated|revisions?|amended|modified|new) (?:~ )?
          (?:<terms>|terms of \w+)? ~ (?:
            effective
            |take effect
            |come into (?:effect|force)
            |be binding
            |apply
            |in effect
            |be posted
          )
        `,
      ],
      [
        "may change the service",
        0.8,
        lines`
          (?:<may>|right to|discretion to|right) ~~ (?:
            chang(?:e|ing)
            |modif(?:y|ying)
            |alter
            |add to
            |remove
            |eliminate
            |discontinu(?:e|ing)
            |suspend(?:ing)?
            |limit
            |impose limits
            |withdraw
            |update
            |improve
            |vary
            |refuse
            |stop
          ) ~~ (?:
            services?
            |sites?
            |websites?
            |apps?
            |features?
            |functionalit(?:y|ies)
            |platform
            |virtual
            |products?
            |offerings?
            |benefits
            |tools
          )
        `,
        except`
          # You should update the app every month, as a new version can improve many features.
          ${COMPANY_ACTS} ~ (?:change|modify|discontinue|stop|remove|suspend|update|limit)
          # A licensee may not modify the software or disable any of its features.
          |<not> (?:modify|alter|copy)
          # You agree not to use any tool that may alter the pages of the site.
          |you (?:will|shall|agree|may) (?:<not>|cannot)
          # A seller who cannot deliver in time may withdraw the products from the listing.
          |cannot
          # We may suspend your access to the platform at our discretion.
          |your (?:account|access)
          # If you owe rent for a locker, the manager of the hall may refuse further services.
          |if you
          # Some browser extensions may stop videos and prevent other features of the page from loading.
          |prevent
          # Sellers may at any time refuse to ship their products to other users abroad.
          |other users
          # You can withdraw from the platform by writing to the office in Tarrow.
          |you (?:<may>)
        `,
      ],
      [
        "check for changes",
        0.75,
        lines`
          (?:check|review|visit|consult|read|look at|revisit|return to) ~~ (?:
            regularly
            |periodically
            |frequently
            |from time to time
            |occasionally
            |often
            |for (?:changes|updates|any changes)
            |most (?:recent|current)
            |latest
            |current version
          )
        `,
        except`
          # An automated program may visit pages regularly.
          automated
        `,
      ],
      [
        "latest version applies",
        0.65,
        "(?:most (?:recent|current)|latest|current) version ~ (?:<terms>|posted|available|appl|govern)",
        except`
          # The latest version of the software is posted on the site.
          software
          # The latest version of the browser is available elsewhere.
          |browser
          # The latest version of the app is available in the store.
          |app
        `,
      ],
    ],
  ),
  typeRules("acceptance-by-use", {}, [
    [
      "by using you agree",
      0.9,
      lines`
        by (?:\w+ ){0,3}(?:
          using
          |accessing
          |visiting
          |downloading
          |installing
          |browsing
          |registering
          |continuing
          |creating
          |clicking
          |checking
          |signing
          |subscribing
          |submitting
          |participating
          |making
          |purchasing
          |ordering
          |opening
          |viewing
          |entering
          |booking
          |playing
          |joining
          |agreeing
          |utilizing
          |your use
          |logging
          |connecting
          |engaging
        )\b ~~ (?:you|user|member|customer|subscriber)s? (?:
          hereby\
          |also\
          |expressly\
          |are\
          |acknowledge\
          |confirm\
          |represent\
          |signify\
          |indicate\
          |further\
          |that\
          |understand\
          |are deemed to\
          |will be deemed to\
          |both\
          |and\
          |irrevocably\
          |unconditionally\
        )*(?:re )?(?:
          agree
          |agreeing
          |accept
          |accepting
          |consent
          |consenting
          |acknowledge
          |acknowledging
          |indicate
          |confirm
          |are bound
          |signify
          |represent
          |enter
          |warrant
        )
      `,
      except`
        # By ordering a print you agree to pay the price shown on the product page.
        agree(?:ing)? to pay
        # By agreeing to binding arbitration you acknowledge that no judge will hear the claim.
        |by agreeing to ~ arbitration
      `,
    ],
    [
      "you accept by using",
      0.9,
      lines`
        you (?:\w+ ){0,3}(?:accept|agree|consent|are bound) ~ by (?:\w+ ){0,3}(?:
          using|accessing|continuing|visiting|downloading
        )
      `,
    ],
    [
      "continued use is acceptance",
      0.9,
      lines`
        (?:continu\w+|ongoing|subsequent|further) (?:to )?(?:\w+ ){0,3}
        (?:use|using|access|accessing|participation|usage|play|playing|receive|subscri\w+) ~~ (?:
          constitut
          |accept
          |agree
          |mean
          |consent
          |deemed
          |signif
          |acknowledg
          |bound
          |confirm
          |indicat
          |be subject
          |subject
        )
      `,
    ],
    [
      "use is acceptance",
      0.9,
      lines`
        (?:your |the |any |their |such )(?:access(?:ing)?(?: to)?(?: and| or|/)? ?)?
        (?:use|usage|access|installation|download|registration|visit) (?:of |to )~~ (?:
          constitutes?
          |signif\w+
          |means
          |indicat\w+
          |is deemed
          |shall be deemed
          |implies
          |confirms
          |represents
          |is your
        ) ~ (?:accept|agree|consent|acknowledg)
      `,
    ],
    [
      "accepting by using",
      0.9,
      lines`
        (?:accept\w*|agree\w*|bound|consent\w*|acceptance) ~~ (?:
          by (?:\w+ ){0,3}(?:using|accessing|clicking|creating|continuing|registering)
          |if you (?:continue|keep|use)
          |your use of ~ as acceptance
          |through your use
        )
      `,
      except`
        # We do not accept bookings that were made by using a false name.
        <not> (?:agree|accept)
      `,
    ],
    [
      "using means acceptance",
      0.9,
      lines`
        (?:
          using|accessing|choice to ~ (?:use|access|maintain)
        ) ~~ (?:means|constitutes|signifies) ~ (?:accept|agree)
      `,
    ],
    ["use as acceptance", 0.85, "(?:use|using) ~ as (?:\\w+ )?acceptance"],
    [
      "use makes bound",
      0.8,
      lines`
        (?:if|when|once|each time) you ~ (?:
          use|access|continue|keep using|download|install|visit|open
        ) ~~ you (?:\w+ ){0,4}(?:
          agree
          |accept
          |consent
          |are bound
          |'re bound
          |be bound
          |are indicating
          |are agreeing
          |will be deemed
          |acknowledge
        )
      `,
      except`
        # If you open a shop on Bramblecart, you agree to provide a valid tax number.
        you agree (?:<not>|that you will <not>|to (?:use|comply|pay|provide))
      `,
    ],
    [
      "do not use if you disagree",
      0.8,
      lines`
        if you (?:do|does|are|disagree)? ?(?:<not>)? ?(?:
          agree|accept|disagree|object|wish to be bound|want to agree|consent
        ) ~~ (?:<not>|must|should|stop|discontinue|cease|only|remedy|refrain|please) ~\
        (?:use|using|access|accessing|leave|stop|discontinue|cease|exit|remedy)
      `,
    ],
    [
      "no use means no agreement",
      0.75,
      "(?:may|must|should|shall|do|can) ?<not> (?:use|access|download) ~ (?:unless|if) ~ (?:agree|accept)",
    ],
  ]),
  typeRules(
    "termination",
    {
      heading: "(?:.{0,60})(?:termination|suspension|cancellation)",
    },
    [
      [
        "may terminate the account or access",
        0.9,
        lines`
          (?:
            <may>
            |right to
            |right
            |discretion
            |discretion to
            |entitled to
            |grounds for
            |result in
            |lead to
            |cause
            |subject to
          ) ~ (?:
            terminat(?:e|ed|ing|ion)
            |suspen(?:d|ded|ding|sion)
            |cancel(?:led|ed|ling|ing|lation)?
            |disabl(?:e|ed|ing)
            |deactivat(?:e|ed|ing|ion)
            |clos(?:e|ed|ing|ure)
            |revok(?:e|ed|ing)
            |block(?:ed|ing)?
            |den(?:y|ied)
            |ban(?:ned)?
            |restrict(?:ed|ing|ions?)?
            |delet(?:e|ed|ion)
            |discontinu(?:e|ed|ing)
            |refus(?:e|ed|ing)
            |stop(?:ping)?
            |withdraw
            |remov(?:e|ed)
          ) ~~ (?:
            account
            |accounts
            |access
            |agreement
            |contract
            |terms
            |membership
            |subscription
            |licen[sc]e
            |services?
            |registration
            |users?
            |members?
            |use of
            |right to
            |rights
            |profile
            |username
            |you(?![a-z0-9])
          )
        `,
        except`
          # You may cancel the subscription in the settings on the first day of any month.
          ${COMPANY_ACTS} ~ (?:
              terminate
              |cancel
              |delete
              |close
              |deactivate
              |stop
              |discontinue
              |remove
              |disable
              |suspend
              |block
              |restrict
            )
          # Visitors may block cookies in the browser, and then some services do not work.
          |cookies
          # The mail filter may block a sender whose account has no verified address.
          |sender
          # Members can stop marketing messages without leaving the rest of the service.
          |(?:email|marketing) (?:communications|messages)
          # Staff may be refused access to personal data that they do not need for their work.
          |access to (?:your )?(?:personal )?(?:data|information)
          # After an objection from a tenant, the agency will stop the use of the recordings.
          |objection
        `,
      ],
      [
        "we end or suspend",
        0.8,
        lines`
          <we> ~ (?:
            terminate
            |suspend
            |deactivate
            |disable
            |cancel
            |close
            |discontinue
            |ban
            |revoke
          ) ~ (?:your|you|the agreement|this agreement|service|access|account|user)
        `,
        except`
          # If we cancel the course, you may keep your books.
          you (?:may|can)
        `,
      ],
      [
        "terminated at will",
        0.85,
        lines`
          (?:terminat|suspen|discontinu)\w+ ~~ (?:
            at any time
            |without notice
            |with or without
            |any reason
            |no reason
            |sole discretion
            |without cause
            |without prior
            |immediately
            |for convenience
          )
        `,
        except`
          # You may terminate the lease of the locker at any time by writing to the hall.
          ${COMPANY_ACTS} ~ terminate
        `,
      ],
      [
        "either party may terminate",
        0.95,
        lines`
          (?:either|each|any) (?:
            party|of us|of the parties|you or we
          ) ~ (?:<may>) ~ (?:terminat\w*|cancel|end|rescind) (?:this|these|the|our|your)
        `,
      ],
      [
        "effect of termination",
        0.65,
        lines`
          (?:
            upon|on|after|following|in the event of|effect of
          ) (?:\w+ ){0,3}(?:termination|cancellation|expiration|suspension)
        `,
        except`
          # After termination the host will delete the files.
          delete
          # After termination the host will retain the files.
          |retain
        `,
      ],
      [
        "user may end",
        0.65,
        lines`
          you (?:may|can|have the right to|are free to|are entitled to) (?:\w+ ){0,3}
          (?:terminate|close|end|deactivate|discontinue) ~ (?:
            account|agreement|membership|service|these terms|contract
          )
        `,
      ],
      [
        "inactive accounts",
        0.7,
        "(?:inactiv\\w+|dormant|unused) ~~ (?:terminat|delet|clos|cancel|remov|suspend|deactivat)",
      ],
    ],
  ),
  typeRules("assignment", { heading: "(?:.{0,60})assignment" }, [
    [
      "may assign",
      0.9,
      lines`
        (?:<may>|may <not>|without|freely|right to) ~ (?:assign(?:ed|ment)?|delegat(?:e|ed)|novat(?:e|ed))
        (?![a-z]) ~~ (?:
          <terms>
          |rights?
          |obligations?
          |duties
          |in whole
          |consent
          |(?:any|another|other) (?:person|entity|party)
          |third part(?:y|ies)
          |restriction
          |order form
          |affiliates?
          |successors?
        )(?![a-z])
      `,
      except`
        # Your provider may read the assigned IP address in line with its own policy.
        assigned (?:ip|device|by us|to you by us|to (?:any|your|a|the) device)
        # We may assign a user name to a member in line with the rules of the forum.
        |assign (?:you )?(?:a |an )?(?:user ?name|id|identifier|password|homework|task)
        # A photographer may assign the copyright in the prints without the consent of the gallery.
        |${NOT_THE_CONTRACT}
      `,
    ],
    [
      "transfer rights and obligations",
      0.85,
      lines`
        (?:transfer|assign|subcontract|delegate|hand over|pass on)(?: or| and)? (?:\w+ ){0,4}?
        (?:any|all|our|your|its|their|these|this|the|his) (?:\w+ ){0,4}?(?:
          rights?(?! (?:in|to|title|of ownership|you)(?![a-z]))
          |obligations?
          |duties
          |agreement
          |contract
          |terms
        )(?![a-z])
      `,
      except`
        # The illustrator does not assign any of his moral rights when a print is sold.
        ${NOT_THE_CONTRACT}
      `,
    ],
    [
      "contract may be transferred",
      0.85,
      lines`
        (?:
          (?:<may>|<not>|free to|entitled to) ~ (?:
            (?:
              transfer|assign|novate|hand(?: over)?|pass(?: on)?|sell
            ) (?:this|these|the|our|your) (?:\w+ )?(?:contract|agreement|terms)
            |(?:hand|pass) your membership
          )(?![a-z])
          |(?:new owner|successor|buyer|purchaser) (?:\w+ ){0,2}(?:steps?|enters?) into
          |<terms>(?![a-z]) (?:\w+ ){0,6}?(?:<may>|are|is) (?:<not> )?(?:be )?(?:\w+ ){0,2}(?:
            transferred|transferable|assigned|assignable|novated
          )(?![a-z])
        )
      `,
      except`
        # If you sell the boat, the mooring contract may be transferred to the buyer.
        if you (?:transfer|sell)
        # The broker gives information about how a lease contract can be transferred to a flatmate.
        |information about
        # Under the publishing agreement copyrights may be transferred to the heirs of the author.
        |${NOT_THE_CONTRACT}
      `,
    ],
    [
      "assignment void",
      0.85,
      lines`
        (?:
          (?:any|no|an|such|attempted|purported) (?:\w+ ){0,3}(?:assignment|transfer)(?![a-z]) ~ (?:
            void|null|invalid|no effect|ineffective|prohibited
          )(?![a-z])
          |(?:assignment|delegation)(?![a-z]) ~ without (?:our|such|the) (?:prior )?(?:\w+ )?consent
        )
      `,
      except`
        # Any transfer of a parcel to a country under sanctions is prohibited.
        country
        # Any attempted transfer of funds from a closed wallet is void.
        |funds
        # Any transfer of money between two players of the league is prohibited.
        |money
        # Any transfer of personal data to a data broker is prohibited.
        |${NOT_THE_CONTRACT}
      `,
    ],
    ["binding on successors", 0.75, "(?:bind(?:s|ing)?|inures?|bind and benefit) ~~ (?:successors|assigns)(?![a-z])"],
    [
      "personal to the user",
      0.8,
      lines`
        (?:
          (?:
            terms|agreement|licen[sc]e|contract|rights?
          ) (?:\w+ ){0,4}(?:is|are) (?:\w+ ){0,3}personal to (?:you|the (?:user|customer))
          |(?:<not>|nt) (?:\w+ ){0,4}(?:sell|give|hand|pass|transfer) (?:\w+ ){0,5}
          (?:rights?|licen[sc]e|contract|terms|agreement) (?:\w+ ){0,5}to (?:
            someone|anyone|another|others?|any (?:other|third|person)
          )
        )
      `,
      except`
        # The right to data portability is personal to you and costs nothing.
        ${NOT_THE_CONTRACT}
      `,
    ],
    [
      "contract passes to another",
      0.85,
      lines`
        (?:contract|agreement|terms) (?:\w+ ){0,5}(?:pass(?:es)?|transfers?|moves?|goes|go) (?:over )?to\
        (?:the |a |an |our |its )?(?:
          new|other|buyer|acquirer|successor|purchaser|third|another
        )
        |(?:transfer|take over|hand over) (?:\w+ ){0,3}(?:
          contractual (?:relationship|position)|contract with you
        )
      `,
      except`
        # The agreement on copyrights passes to the new publisher when the magazine is sold.
        ${NOT_THE_CONTRACT}
      `,
    ],
  ]),
  typeRules(
    "scope",
    {
      heading: lines`
        (?:.{0,30})(?:
          introduction
          |scope
          |about (?:this|these)
          |who we are
          |entire agreement
          |severability
          |overview
        )
      `,
    },
    [
      [
        "policy applies to",
        0.75,
        lines`
          (?:this|these|our|the following) (?:\w+ ){0,3}?<terms>(?![a-z]) (?:\w+ ){0,4}?(?:
            appl(?:y|ies)
            |covers?
            |governs?
            |describes?
            |explains?
            |sets (?:out|forth)
            |set (?:out|forth) (?:the|how|what|conditions|your|our)
            |outlines?
            |tells? you
            |(?:is|are) (?:intended|designed|meant) to (?:help|inform|explain|give|describe|tell)
            |informs? you
            |(?:is|are) for (?:everyone|anyone|all|people|users|customers|you)
          )(?![a-z])
        `,
        except`
          # These terms continue to apply after the last parcel of the order is delivered.
          ${TERMS_ONLY_NAMED}
        `,
      ],
      [
        "terms govern the use",
        0.8,
        lines`
          (?:
            (?:
              terms|conditions|agreement
            )(?![a-z]) (?:\w+ ){0,4}(?:governs?|apply|applies) (?:\w+ ){0,3}(?:
              use|access|exclusively|relationship|account|purchase
            )(?![a-z])
            |(?:
              additional|supplemental|separate|different|specific|extra|special|own
            ) (?:terms|conditions|rules)(?![a-z]) (?:\w+ ){0,5}(?:apply|applies|govern)
          )
        `,
        except`
          # Different rules may apply to a resident under the laws of each state.
          ${TERMS_ONLY_NAMED}
        `,
      ],
      [
        "entire agreement",
        0.9,
        "(?:entire|whole|complete) (?:and \\w+ )?(?:agreement|understanding)",
        except`
          # Please go through the complete agreement carefully before you book the first lesson.
          carefully
          # Parents should read the entire agreement before they sign it for a child.
          |(?:read|understand|review) (?:\w+ ){0,3}(?:entire|whole|complete)
          # Cancelling a single seat in the coach cancels the whole agreement for the group.
          |(?:termina|cancel|reject)\w+ (?:\w+ ){0,3}(?:entire|whole)
        `,
      ],
      [
        "severability",
        0.9,
        lines`
          (?:provision|part|term|clause|portion|section)s? ~~\
          (?:is|are|be|becomes?|found|held|deemed|declared|as|was) (?:\w+ ){0,6}?(?:
            invalid|unenforceable|void|illegal|unlawful|severed|severable
          )
          |(?:rest|others|remaining \w+|remainder|other \w+) (?:\w+ ){0,6}(?:
            still (?:stands?|appl(?:y|ies))
            |stays? in force
            |remains? (?:valid|in (?:full )?(?:force|effect)|unaffected)
          )
        `,
      ],
      [
        "no waiver",
        0.8,
        lines`
          (?:
            (?:
              fail\w*|delay\w*|omission|<not>|no|if we|if you
            ) ~~ (?:enforc\w+|exercis\w+|insist\w*|act) ~~ waive[rsd]*(?![a-z])
            |no waiver
            |<not> (?:\w+ ){0,3}(?:insist|enforc)\w* ~~ (?:give|gives|giving|gave) (?:\w+ )?up(?![a-z])
            |<not> (?:\w+ ){0,4}(?:a|as) waiver
          )
        `,
        except`
          # If you act under this clause, you waive any class claim against Norrwick Travel.
          class
          # If you act under this clause, you waive the right to a trial by jury.
          |jury
          # No member may act in court, because all of them waive it in favour of arbitration.
          |arbitra
        `,
      ],
      [
        "contracting party",
        0.75,
        lines`
          (?:
            (?:agreement|contract|terms) (?:\w+ ){0,7}between (?:you and|<we> and|\w+ (?:\w+ ){0,4}and you)
            |(?:you are|you're|you will be) (?:
              contracting|entering into (?:\w+ ){0,4}(?:agreement|contract)
            ) (?:\w+ ){0,3}with (?!the (?:guest|host|seller|merchant|creator|other))
            |contracting (?:entity|party) (?:\w+ ){0,6}(?:is|are|means)
          )
        `,
        except`
          # A dispute about the contract between you and Fennimore goes to the court in Hallam.
          dispute
          # An arbitrator reads the agreement between you and Fennimore before the first hearing.
          |arbitrat
          # The contract between you and the host begins when the booking is confirmed.
          |between you and (?:
              a
              |another
              |any
              |other
              |your
              |the (?:airline|seller|guest|host|merchant|carrier|third|provider|creator|other)
            )(?![a-z])
          # Personal advice is no part of the contract between you and Fennimore.
          |personal
          # The insurer will indemnify losses that arise under the agreement between you and Fennimore.
          |indemni
          # The processing of payments follows the contract between you and Fennimore.
          |processing
          # Our legal basis for keeping the invoice is the contract between you and Fennimore.
          |legal basis
          # We need the delivery address to perform the contract between you and Fennimore.
          |perform(?:ance|ing)?\
          # We use the phone number to fulfil the contract between you and Fennimore.
          |fulfil
          # The amount of each bill is based on the contract between you and Fennimore.
          |based on
        `,
      ],
      [
        "precedence",
        0.75,
        lines`
          (?:
            (?:
              conflict|inconsisten\w+|discrepanc\w+|contradict\w+
            ) (?:between|with|arises?|in) ~~ (?:prevail|control|govern|supersede|precedence)
            |(?:say|says|differ|differs) (?:\w+ ){0,2}(?:different|differently|from) ~~ (?:
              wins?|prevails?|counts?|apply|applies
            )(?![a-z])
            |(?:versions?|translations?) (?:\w+ ){0,4}(?:differ|conflict)\w* ~~ (?:
              counts?|prevails?|is binding|controls?|governs?
            )(?![a-z])
            |(?:prevails?|precedence|priority) over (?:\w+ ){0,4}<terms>
          )
        `,
        except`
          # If there is a conflict between the handbook and the law of the state, the law will prevail.
          laws?(?![a-z])
        `,
      ],
      [
        "part of the agreement",
        0.75,
        lines`
          (?:
            (?:forms?|is|are|becomes?) (?:
              an |a |also |integral\
            ){0,3}part of (?:and \w+ (?:in|into) )?(?:the|this|these|our|your) (?:\w+ ){0,4}
            (?:agreement|contract|terms)
            |incorporated (?:\w+ ){0,4}(?:
              by (?:this )?reference
              |into (?:the|this|these|our) (?:\w+ ){0,3}<terms>
            )(?![a-z])
          )
        `,
      ],
    ],
  ),
];
