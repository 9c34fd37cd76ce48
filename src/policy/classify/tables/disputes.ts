import { except } from "../../reading/except.js";
import { lines } from "../../reading/lines.js";
import { typeRules } from "../rule.js";

/** A time as contracts write it: "one (1) year", "30 days". */
const PERIOD = lines`
  (?:
    \d+
    |a
    |an
    |one
    |two
    |three
    |four
    |six
    |nine
    |ten
    |twelve
    |thirteen
    |eighteen
    |twenty
    |thirty
    |sixty
    |ninety
  )(?: ?\(?\d+\)?)? (?:calendar |business |full )?(?:days?|weeks?|months?|years?)(?![a-z])
`;
/** Steps and deadlines inside a dispute that is already running. */
const HOW_DISPUTES_RUN = "opt[- ]out|reasonable efforts|respond|response|informal|arbitrator|negotiat|counter-?notice";

/** Payments that are no cover for a loss: prices, arbitration fees, a person's own costs. */
const PAYS_SOMETHING_ELSE = lines`
  refund
  |prices?(?![a-z])
  |subscri
  |late payment
  |unpaid
  |overdue
  |collect
  |<not> (?:\w+ ){0,3}(?:reimburse|compensate|cover|pay|bear)
  |arbitrat
  |filing fee
  |(?:their|your|its|his) own
  |shipping
  |return(?:ing)? (?:the|an|of)
  |small claims
  |<we> (?:will|shall|may) (?:\w+ )?(?:reimburse|compensate|pay|cover)
  |insurance
  |bear (?:any|all|the) (?:\w+ )?(?:loss|risk)(?:es|s)?(?! (?:suffered|incurred) by (?:us|the company))
`;

/** Disputes and liability. */
export const DISPUTE_RULES = [
  typeRules("arbitration", { heading: "(?:.{0,60})arbitration" }, [
    [
      "disputes go to arbitration",
      0.9,
      lines`
        (?:
          resolv\w*
          |settl\w*
          |submit\w*
          |submission
          |determin\w*
          |decid\w*
          |agree\w*
          |refer\w*
          |conduct\w*
          |pursue\w*
          |heard
          |handled
          |adjudicat\w*
          |require\w*
          |relief
          |subject to
          |seek
        ) ~~ (?:arbitrat(?:ion|ed|e)|neutral arbitrator)
      `,
      except`
        # We have not agreed and are not obliged to submit to arbitration before a consumer board.
        <not> ~ (?:take part|participate|willing|obliged|obligated|required) ~ (?:arbitra|dispute)
        # Relief in the arbitration: the arbitrator may award costs.
        |arbitrator ~ (?:shall|may|will|can|must) ~ (?:decide|determine|follow|apply|award|grant)
      `,
    ],
    [
      "binding arbitration",
      0.9,
      lines`
        (?:
          binding|individual|mandatory|final|exclusive|expedited|confidential
        ) (?:and \w+ )?(?:\w+ )?arbitration
      `,
    ],
    [
      "seat of arbitration",
      0.85,
      lines`
        arbitration ~ (?:shall|will|must|may|is to) (?:be )?(?:
          conducted|held|take place|administered|seated|commence
        )
      `,
    ],
    [
      "disputes must be arbitrated",
      0.95,
      lines`
        (?:disputes?|claims?|controvers(?:y|ies)|differences) ~~\
        (?:shall|will|must|agree(?:s|d)? to|to|are|is|be|go) (?:\w+ ){0,5}(?:
          settled
          |go
          |resolved
          |determined
          |decided
          |submitted
          |referred
          |arbitrated
          |resolve
          |settle
          |submit
          |arbitrate
          |to
        ) ~ (?:arbitrat(?:ion|e|ed)|neutral arbitrator)
      `,
      except`
        # Disputes that go to arbitration are heard by three arbitrators from the list.
        (?<!neutral )arbitrators?(?![a-z])(?! ?$)
        # Claims over trademarks are exceptions and are not to be resolved by arbitration.
        |exceptions?
        # The Act governs whether claims are to be settled by arbitration.
        |governs
        # If a court refuses, claims must be decided without arbitration.
        |refuses
        # Claims for an injunction are not required to go to arbitration.
        |<not> required
        # Claims that are decided by arbitration in your favour bear interest.
        |in (?:your|our) favou?r
        # This section applies to all claims that are settled by arbitration.
        |applies to all
        # This clause will also apply to claims that are settled by arbitration.
        |will also apply
        # Claims shall be resolved without class arbitration.
        |class[- ](?:wide )?arbitrat
        # Claims of consumers are to be heard by a court and not by arbitration.
        |<not> (?:\w+ ){0,3}arbitrat
      `,
    ],
    [
      "agreed to arbitrate",
      0.9,
      lines`
        (?:you|parties|we|both) ~ agree (?:\w+ ){0,4}(?:to )?(?:
          arbitrate
          |(?:\w+ ){0,3}(?:binding|individual|final) (?:\w+ )?arbitration
        )
      `,
      except`
        # You and we agree not to arbitrate.
        <not> (?:\w+ ){0,3}arbitrat
      `,
    ],
    [
      "promise to arbitrate",
      0.95,
      lines`
        (?:you|parties|both|either|we) ~ (?:
          agrees? to|must|shall|will|elect to|may choose to
        ) (?:\w+ ){0,2}arbitrate (?:\w+ ){0,3}(?:claims?|disputes?|controvers|differences|matters?)
      `,
      except`
        # You will never arbitrate claims with us.
        <not> (?:\w+ ){0,3}arbitrat
        # If you opt out, you and we will arbitrate no claims.
        |opt[- ]out
        # Unless you decline, you will arbitrate claims with us.
        |declin
      `,
    ],
    [
      "a party starts arbitration",
      0.95,
      lines`
        (?:either|any|one|each|a|both) (?:party|parties|side|of us|you or we|of you) ~\
        (?:may|can|shall|must|elect|will) ~ (?:
          start|begin|commence|initiate|refer|submit|elect|seek|demand|bring
        ) ~ arbitrat
      `,
      except`
        # Neither you nor any party may start a class arbitration.
        class
        # Either party may choose a small claims court before it will start arbitration.
        |small claims
        # Either party may seek arbitration fees back.
        |fees
        # A party may elect a court and not arbitration.
        |<not> (?:\w+ ){0,3}arbitrat
        # Each party may submit a list of arbitrators.
        |arbitrators?(?![a-z])
      `,
    ],
    ["arbitration clause named", 0.75, "arbitration (?:agreement|provisions?|clause)"],
    [
      "arbitration mentioned",
      0.4,
      "arbitrat(?:ion|ed|e|ing|ors?)",
      except`
        # Domain names are subject to the arbitration rules of ICANN.
        (?:arbitrary|icann)
      `,
    ],
    ["arbitration body", 0.4, "(?:american arbitration association|jams|federal arbitration act|court of arbitration)"],
  ]),
  typeRules(
    "class-action-waiver",
    {
      heading: "(?:.{0,60})(?:class action|class waiver)",
    },
    [
      [
        "class action waived",
        0.95,
        lines`
          (?:waiv\w+|<not>(?! limited)|only|individual\w*|giv\w+ up|prohibit\w*|no) ~~ (?:
            group (?:lawsuits?|actions?|arbitrations?|litigation)
            |(?:class|collective|mass|consolidated)[ /-]?(?:wide )?(?:
              actions?
              |arbitrations?
              |proceedings?
              |claims?
              |basis
              |capacity
              |members?
              |lawsuits?
              |or\
              |and\
            )
            |representative (?:
              actions?
              |arbitrations?
              |proceedings?
              |claims?
              |basis
              |capacity
              |or class
              |or collective
              |or consolidated
            )
          )
        `,
      ],
      [
        "class action barred",
        0.9,
        lines`
          (?:
            (?:class|collective|representative|group)[- /]?(?:wide|action|lawsuit|proceeding)?s? ~ (?:
              waiver
              |waived
              |excluded
              |<not> (?:permitted|allowed|possible)
              |prohibited
              |are barred
            )
            |(?:ban|prohibition|waiver|bar) (?:on|of|against) (?:\w+ ){0,2}(?:
              class|collective|representative|mass
            )\
          )
        `,
      ],
      [
        "individual capacity only",
        0.9,
        lines`
          (?:
            (?:
              claims?
              |disputes?
              |arbitrat\w*
              |actions?
              |relief
              |proceedings?
              |lawsuits?
              |controvers\w+
              |sue
            ) ~~ (?:in|on) (?:your|an?|its|their)(?: or its)? individual (?:capacity|basis)
            |individual (?:capacity|basis) ~~ (?:claims?|disputes?|arbitrat\w*|lawsuits?)
          )
        `,
        except`
          # Complaints are read in the individual capacity of whoever sends the claim.
          complaints?
        `,
      ],
      [
        "claims one by one",
        0.85,
        lines`
          (?:
            (?:claims?|disputes?|sue|lawsuits?) ~~ (?:
              on (?:your|their|his or her|its) own
              |(?:only|asserted|brought|pursued|resolved|handled|heard|must|be) (?:\w+ ){0,2}individually
              |one by one
            )(?![a-z])
            |<not> (?:\w+ ){0,4}(?:join|take part in|participate in|bring|be part of) (?:\w+ ){0,3}
            (?:lawsuits?|actions?|proceedings?|claims?|suits?|arbitrations?) ~~ (?:
              group of
              |behalf of (?:others|other|a group|a class|anyone)
              |other (?:people|persons|users|customers)
            )
          )
        `,
      ],
      [
        "no suit for others",
        0.85,
        lines`
          (?:
            (?:<not>|no one|nobody) (?:\w+ ){0,3}(?:sue|claim|bring|litigate) (?:\w+ ){0,5}on behalf of (?:
              others|other|a group|a class
            )
            |only individual relief
            |(?:actions?|claims?|suits?|lawsuits?|proceedings?) (?:by|of|from)\
            (?:several|many|more than one|multiple) (?:\w+ ){0,5}(?:
              excluded|<not> (?:\w+ )?(?:possible|allowed|permitted)
            )
          )
        `,
      ],
      ["may not consolidate", 0.9, "(?:<not>|no) ~ (?:consolidate|combine) ~ (?:more than one|proceedings|claims)"],
      ["private attorney general", 0.85, "private attorneys?[- ]general"],
      ["jury waived", 0.3, "(?:waiv\\w+|giv\\w+ up|without) ~~ (?:jury|trial by jury)"],
    ],
  ),
  typeRules(
    "jurisdiction",
    {
      heading: "(?:.{0,60})(?:jurisdiction|venue|courts)",
    },
    [
      [
        "exclusive jurisdiction",
        0.9,
        "(?:exclusive|non-exclusive|sole|personal) (?:and \\w+ )?(?:jurisdiction|venue)",
        except`
          # The tribunal has sole jurisdiction to rule on its own arbitral jurisdiction.
          arbitral jurisdiction
        `,
      ],
      [
        "courts of a place",
        0.85,
        "(?:jurisdiction|venue) (?:of|in|shall|will|and|lies|for|is) ~~ (?:courts?|county|district|tribunals?)",
      ],
      ["courts have jurisdiction", 0.9, "courts? ~~ (?:have|has|having|shall have|will have|retain) ~ jurisdiction"],
      [
        "brought in the courts",
        0.85,
        lines`
          (?:
            brought
            |litigated
            |resolved
            |heard
            |adjudicated
            |filed
            |commenced
            |tried
            |settled
            |instituted
            |resolve
            |submitted
            |submit
          ) ~~ (?:in|by|to|before) (?:the |a |any )?(?:\w+ ){0,6}courts?
          (?: of| located| in| situated| for| at|\W)
        `,
        except`
          # A case may be heard in a court for small claims.
          small claims
          # A dispute over a court order is heard by the courts of that place.
          |court order
          # Appeals in tax matters are heard by the courts of each state.
          |tax
        `,
      ],
      ["adjudicated in a place", 0.7, "adjudicated (?:exclusively )?in"],
      ["submit to jurisdiction", 0.85, "(?:submit|consent|agree|attorn) ~ (?:jurisdiction|venue)"],
      [
        "courts of your own country",
        0.75,
        lines`
          (?:bring|start|take|pursue|commence) ~ (?:
            proceedings|claims?|action|dispute
          ) ~ (?:in|before) (?:the |your )?(?:local )?courts
        `,
      ],
    ],
  ),
  typeRules("choice-of-law", { heading: "(?:.{0,60})(?:governing law|applicable law|choice of law)" }, [
    [
      "governed by the laws",
      0.9,
      lines`
        (?:
          governed|construed|interpreted|enforced|subject
        ) ~~ (?:by|with|under|to) ~ (?:laws?|legislation) (?:of|in|applicable in)
      `,
      except`
        # Deliveries are subject to the local laws of the place they go to.
        (?:subject to ~ (?:local|applicable)|applicable laws? of)
      `,
    ],
    [
      "named law governs",
      0.85,
      "laws? (?:of|in) (?:the )?(?:\\w+ ){1,6}~ (?:govern|apply|applies|shall|will)",
      except`
        # The laws of the country and local laws that apply may require a permit.
        (?:local|applicable|data protection) laws? ~ (?:may|require)
      `,
    ],
    [
      "governed by a country's law",
      0.85,
      "governed (?:by|in accordance with|under) (?:and \\w+ )?(?:the )?\\w+ (?:\\w+ )?law",
    ],
    ["conflict of laws", 0.85, "(?:conflicts?|choice) ?-?(?:of)?-?(?: or choice of)? laws?"],
    [
      "a country's law applies",
      0.95,
      lines`
        (?:the )?(?!
          (?:
            applicable
            |local
            |such
            |this
            |that
            |any
            |no
            |by
            |of
            |to
            |in
            |under
            |governing
            |case
            |civil
            |criminal
            |common
            |consumer
            |international
            |mandatory
            |national
            |federal
            |state
            |privacy
            |protection
          )\b
        )\w+ laws? (?:
          applies
          |governs
          |shall apply
          |will apply
          |apply
          |shall govern
          |will govern
          |govern
        ) (?:\w+ ){0,2}(?:
          <terms>|(?:the|this|our|your) (?:\w+ )?(?:relationship|use|contract)
        )
      `,
    ],
    [
      "read in accordance with a law",
      0.85,
      lines`
        (?:interpreted|construed|governed|enforced) ~ (?:
          in accordance with|according to|pursuant to|under|by
        ) (?:the )?(?:\w+ ){1,3}law(?![a-z])
      `,
      except`
        # Holidays are governed by the applicable law.
        applicable law
        # To the extent permitted, holidays are governed by the labour law.
        |extent permitted
      `,
    ],
    ["governing law named", 0.75, "governing law"],
    [
      "law applies to the contract",
      0.8,
      "(?:\\w+ )law (?:applies|governs|shall apply|will apply|is applicable|shall govern|will govern)",
      except`
        # Where law applies, it comes first.
        (?:where|if|as|unless|when) (?:applicable |such )?law
        # The applicable law governs how bicycles are taxed.
        |applicable law (?:applies|governs)
      `,
    ],
  ]),
  typeRules("claim-time-limit", {}, [
    [
      "file within",
      0.9,
      lines`
        (?:
          (?:
            claims?
            |causes? of action
            |actions?
            |proceedings?
            |disputes?
            |suits?
            |complaints? about (?:an?|the|your|any) (?:\w+ )?(?:invoices?|bills?|charges?|defects?)
          ) ~~ (?:must|shall|should|may|has to|have to|need to) (?:<not> )?(?:be )?(?:
            filed
            |brought
            |notified
            |commenced
            |commence
            |instituted
            |initiated
            |made
            |submitted
            |asserted
            |started
            |begin
            |arise
          )
          |(?:must|shall|have to) (?:\w+ )?(?:start|bring|file|commence|begin|make) (?:\w+ ){0,2}(?:
            claims?|actions?|proceedings?|suits?|complaints?
          )
        ) ~~ (?:within|no later than|more than|after) ~ ${PERIOD}
      `,
      except`
        # Claims may be made informally first, and we answer every informal letter within thirty days.
        ${HOW_DISPUTES_RUN}
      `,
    ],
    ["barred after", 0.9, "(?:forever|permanently) (?:barred|waived)"],
    [
      "claim lost after a time",
      0.9,
      lines`
        (?:
          claims?
          |causes? of action
          |actions?
          |suits?
          |complaints?
          |proceedings?
          |disput\w+
          |unauthori[sz]ed
          |invoices?
          |errors?
          |defects?
        ) ~~ (?:within|after|later than|more than) ~ ${PERIOD} ~~ (?:
          (?:is|are|be) (?:\w+ )?(?:lost|void|excluded|forfeited|waived|barred)
          |lapses?
          |expires?
          |(?:lose|waive|forfeit) (?:the|your|any|all)
          |too late
          |<not> (?:\w+ )?(?:be )?liable
        )
      `,
      except`
        # The statute gives buyers a right of action that, within two years of delivery, never expires.
        statute gives
        # Claims made after one year are limited to the price paid, and Harlow's vouchers expire with the season.
        |limited to
        # Invoices sent later than 30 days, without limitation as to their amount, lapse together with the order.
        |without limitation
        # Invoices are locked after 10 years, though we may retain them until the tax audit expires.
        |retain
        # Error logs are removed after 90 days, when their retention period expires.
        |retention
        # The suit goes on after 30 days unless your time to opt out expires first.
        |opt[- ]out
        # Unauthorised copies of personal data are destroyed within 30 days, before the access key expires.
        |personal (?:data|information)
      `,
    ],
    [
      "lost unless within a time",
      0.85,
      lines`
        within ${PERIOD} ~~ (?:claims?|disputes?|action) ~~ (?:is|are|be) (?:\w+ )?(?:
          waived|lost|barred|forfeited
        )
      `,
    ],
    [
      "claim ends",
      0.85,
      lines`
        (?:claims?|right to (?:claim|sue)) (?:\w+ ){0,6}(?:expires?|lapses?|ends?) (?:\w+ ){0,5}${PERIOD}
        |claims? (?:\w+ ){0,6}(?:expires?|lapses?|ends?) (?:if|unless) ~ within ${PERIOD}
      `,
      except`
        # We retain the receipt until your right to claim expires after two years.
        retain
        # Your personal folder is shredded when your claim expires after three years.
        |personal
      `,
    ],
    [
      "time to start proceedings",
      0.85,
      lines`
        (?:have|has) (?:only |up to )?${PERIOD} (?:\w+ ){0,5}to (?:start|bring|file|make|commence|begin)\
        (?:\w+ ){0,3}(?:
          claims?|proceedings|actions?|lawsuits?|suit
        )
      `,
      except`
        # You have 30 days to start the informal proceedings in our help desk.
        ${HOW_DISPUTES_RUN}
      `,
    ],
    [
      "no claim after a time",
      0.9,
      lines`
        (?:no|<not>) (?:\w+ ){0,3}(?:
          claims?|actions?|suits?|proceedings?|causes? of action
        ) ~~ (?:more than|later than|after) ${PERIOD} ~ (?:after|from|of|arose)
      `,
    ],
    [
      "limitation period shortened",
      0.85,
      "(?:regardless|notwithstanding) ~ (?:any )?statutes? (?:or law|of limitations?)",
    ],
    [
      "limitation period",
      0.6,
      "(?:statutes? of limitations?|limitations? periods?|time[- ]barred)(?![a-z])",
      except`
        # We use your letters to enforce our contract until the statute of limitations has run.
        enforce
        # The file helps us prepare defences during the statute of limitations.
        |defen[sc]es
        # We retain invoices until the limitation period has run.
        |retain
        # The retention of contracts follows the statutory limitation period.
        |retention
        # The limitation period for storage of contracts is six years.
        |storage
        # Your letters are stored until the limitation period has run.
        |stored
        # Marlow Books will keep your letters until the limitation period is over.
        |keep
        # Letters are deleted once the limitation period is over.
        |delet
        # The limitation period decides how long personal data stays with Oakley Bank.
        |personal (?:data|information)
        # Our accounting records outlast the limitation period by one year.
        |records?
        # The tax code, including without limitation the statutes of limitations, decides how long we hold files.
        |without limitation
        # The length of the limitation period decides how long we hold your contract.
        |length of
        # We hold contracts for legal claims that are not yet time-barred.
        |legal claims
        # The court decides questions regarding whether a claim is time-barred.
        |regarding whether
        # Files on rejected candidates go when the limitation period for discrimination cases is over.
        |candidates?
        # Our recruiting files are destroyed after the limitation period under the equality act.
        |recruit
      `,
    ],
  ]),
  typeRules(
    "liability-limitation",
    {
      heading: "(?:.{0,60})(?:limitations? (?:of|on) liability|liability|disclaimer)",
    },
    [
      [
        "not liable",
        0.9,
        "(?:<not>|no|nor|without) ~ (?:be |held |become |directly |any )?liab(?:le|ility)",
        except`
          # You will indemnify Corvane so that it does not face liability for your uploads.
          (?:indemnif|you (?:are|will be|shall be|remain) (?:fully |solely )?liable)
        `,
      ],
      [
        "disclaims liability",
        0.9,
        lines`
          (?:
            disclaim\w*
            |exclud\w+
            |limit(?:ed|s|ing|ations?)?
            |waiv\w+
            |releas\w+
            |exempt\w*
            |discharg\w+
          ) ~~ (?:liabilit(?:y|ies)|responsibility|damages)
        `,
        except`
          # We are a limited liability company registered in Malta.
          limited liability company
        `,
      ],
      [
        "only direct damages",
        0.8,
        lines`
          (?:recover|damages) ~ (?:only ~ direct|no (?:more|greater) than)
          |limitation ~ appl(?:y|ies) ~ (?:claims|damages|even if)
          |even if ~~ (?:advised|aware|informed|knew|known) ~ (?:possibility|damage)
        `,
      ],
      ["no event liable", 0.9, "in no event ~~ (?:liab|damages|responsib)"],
      ["cap", 0.9, "liability ~~ (?:exceed|limited|capped|greater of|in excess)"],
      [
        "not responsible",
        0.75,
        "(?:<not>|no|without|nor|disclaims?|neither) ~ responsib(?:le|ility)",
        except`
          # You are responsible for your password, and no one else is responsible for it.
          you (?:are|will be|shall be|remain) (?:\w+ )?responsible
          # Pellworth is not responsible for determining taxes on what you sell.
          |responsible for (?:your|determining|filing|paying) (?:own )?(?:tax|fees)
        `,
      ],
      [
        "damages excluded",
        0.8,
        "(?:indirect|consequential|incidental|punitive|exemplary|special) ~ (?:damages|loss(?:es)?)",
      ],
      ["own risk", 0.75, "(?:at|bears?|assumes?|assuming) ~ (?:own|sole|all|entire|full) ~ risks?"],
      [
        "losses not owed",
        0.7,
        lines`
          (?:<not>|no) ~ (?:
            compensat\w+
            |reimburs\w+
            |entitled to (?:claim|any|receive|a refund)
            |obligat\w+ to (?:compensate|refund)
            |claims? against
          )
        `,
      ],
      ["responsible only for", 0.75, "(?:responsible|liable) (?:to you )?(?:only |solely )(?:for|to)"],
      [
        "released",
        0.8,
        lines`
          (?:you|user|subscriber|members?) ~ (?:release|discharge|waive) ~~ (?:
            claims?|demands?|damages|liabilit
          )
        `,
      ],
    ],
  ),
  typeRules(
    "warranty-disclaimer",
    {
      heading: "(?:.{0,60})(?:warrant|disclaimer)",
    },
    [
      [
        "as is",
        0.9,
        lines`
          as[- ]is(?![a-z])(?!
            \ (?:
              necessary
              |not
              |required
              |permitted
              |reasonabl\w+
              |needed
              |possible
              |customary
              |the case
              |appropriate
              |usual
              |your
              |currently
              |normal
              |standard
              |legally
              |common
              |otherwise
              |always
              |set
              |stated
              |described
              |relevant
              |allowed
              |consistent
              |strictly
              |being
              |still
            )
          )(?: and)?(?: ~ as[- ]available)?
        `,
        except`
          # You can export your data as is, in the format in which you stored it.
          (?:data|information) as is
          # Please leave the meeting room as is when you go.
          |leave ~ as is
          # Logs stay with us as far as is helpful for the audit.
          |(?:long|much|far|soon|such|same|often|insofar) as is(?![a-z])
        `,
      ],
      [
        "as available",
        0.85,
        "as[- ]available(?![a-z])(?! (?:to|in|at|for|from|on|through|via))",
        except`
          # Choose other support channels such as available phone lines.
          such as available
        `,
      ],
      [
        "no warranty",
        0.9,
        lines`
          (?:
            <not>|no|without|disclaim(?:s|ed|ing)?(?![a-z])|exclud\w*|expressly
          ) ~~ (?:warrant(?:y|ies|s)|representations?|guarantees? of)(?![a-z])
        `,
        except`
          # No picture may be posted unless you represent in good faith that its warranties of origin are true.
          you (?:represent|warrant)
          # We do not check your representations about the company you work for.
          |your (?:representations?|warrant)
          # Buyers do not lose, without limitation in time, rights under a warranty of the maker.
          |without limitation ~ warrant
          # The end of this contract does not touch warranties, which survive for a year.
          |surviv
          # No claim in tort or under a warranty passes to your heirs.
          |tort(?![a-z])
          # The cap does not depend on strict liability or warranty law.
          |strict liability
          # We are not liable under any theory of contract, negligence or warranty.
          |theory of
          # You expressly agree to indemnify us for false warranties of your suppliers.
          |indemnif
          # Neither party loses its claims for breach of a representation of the other.
          |breach of (?:\w+ ){0,4}(?:representation|warrant)
          # Damage done by the buyer is not covered by the warranty card in the box.
          |card
          # The following stay in force, without end: dispute resolution, fees, and warranties.
          |(?:dispute resolution|governing law) ~ (?:disclaimers?|warrant)
          # You may not resell a used lamp as new, subject to the warranty law of your country.
          |subject to the
        `,
      ],
      [
        "use at your own risk",
        0.8,
        "(?:us(?:e|ing)|access\\w*|rely|reliance) ~ at (?:your|its|their) (?:own |sole )+risk",
      ],
      [
        "implied warranties",
        0.85,
        lines`
          (?:conditions|terms|guarantees) (?:\w+ )?implied by (?:\w+ ){1,5}(?:excluded|<not>)
          |promises? nothing
          |(?:implied|express) ~ warrant
          |merchantability
          |fitness for (?:a|any) particular
        `,
      ],
      [
        "service not promised",
        0.85,
        lines`
          (?:<not>|no) (?:\w+ ){0,2}(?:
            promises?
            |guarantees?
            |represent
            |commit
            |ensure
            |warrant
            |assur(?:e|ances?)
            |owe
          ) ~~ (?:
            uninterrupted
            |error[- ]?free
            |free (?:of|from) (?:bugs|errors?|defects?|viruses)
            |without (?:errors?|interruption)
            |always (?:be )?(?:available|work|function)
            |accura\w+
            |meet (?:your|the)
            |complete
            |up to date
            |virus
          )
        `,
        except`
          # We do not verify or guarantee that your data is accurate.
          your data is
          # We do not guarantee that personal profiles are complete.
          |personal
          # We cannot ensure complete removal of posts that others copied.
          |removal
          # No one can guarantee the complete safety of a chat room.
          |safety of
          # We cannot guarantee the complete security of our servers.
          |security of
          # We cannot promise completely error-free and secure storage of photos.
          |secure storage
          # We cannot guarantee that transmission over the internet is free of errors.
          |transmi
          # We do not promise that every order is complete on the first day.
          |order
        `,
      ],
      [
        "not guaranteed",
        0.65,
        lines`
          (?:
            (?:<not>|no|cannot) (?:\w+ )?(?:guarantee(?:s|d|ing)?|assurances?)
            |<not> (?:\w+ )?(?:vouch|be certain)
          )(?![a-z])
        `,
        except`
          # Like any website, we cannot guarantee absolute security.
          secur
          # The prices of partner hotels are not guaranteed until you book.
          |price
          # As a public forum we cannot guarantee the privacy of your posts.
          |privacy
          # Hotels do not guarantee late arrival without a guarantee card.
          |guarantee card
          # A finished course does not guarantee employment.
          |employment
          # A trial place in the course is not guaranteed to every visitor.
          |trial
          # We cannot guarantee that a personal letter reaches you unread.
          |personal
          # We cannot guarantee that no breach of our systems ever happens.
          |breach
          # No method of transmission over the internet is completely safe, so we cannot guarantee the absolute protection of your data.
          |your (?:data|information)
          # We cannot guarantee that data may not be read on its way.
          |data may
          # We cannot guarantee that other members abide by these rules.
          |abide
          # We cannot guarantee that sellers comply with the house rules.
          |comply
        `,
      ],
      [
        "company warrants the service",
        0.75,
        lines`
          (?:we|company|provider|vendor|supplier|\w+) (?:represents? and )?warrants?\
          (?:to (?:you|customer) )?that (?:the|our|its|each) (?:\w+ ){0,3}(?:
            services?|software|product|platform|deliverables?
          )(?![a-z]) (?:\w+ ){0,3}(?:will|shall|perform|conform|is|are)
        `,
        except`
          # The seller warrants that the product will match its photos and size table.
          (?:you|customer|user|client|seller|member|publisher|advertiser)s? (?:\w+ ){0,6}warrants?
        `,
      ],
    ],
  ),
  typeRules("indemnification", { heading: "(?:.{0,60})indemni" }, [
    [
      "indemnify",
      0.9,
      lines`
        (?:
          indemnif(?:y|ied|ies|ying)
          |^(?:[\d.]+ )?indemn(?:ity|ities|ification)(?![a-z])
          |indemn(?:ity|ities|ification) (?:
            obligations?|by|from|for|you|we|the|shall|will|provisions?|claims?
          )(?![a-z])
          |(?:subject to|seek|entitled to|right to|claim for) (?:\w+ )?indemn(?:ity|ification)
        )
      `,
      except`
        # The duty to indemnify stands in sections 7, 9 and, as to indemnity, 12 of the order form.
        sections? [\d.]+ ~~ indemn\w+ \d
        # The parts on payment, indemnification obligations in section 9 and notices outlive it: indemnification general and notices.
        |indemn(?:ity|ities|ification) (?:
            in section
            |limitation
            |disclaim
            |warrant
            |dispute
            |governing
            |general
            |and general
          )
        # The chapters are 8 indemnification 9 the general indemnity for hosts.
        |\d indemn(?:ity|ification) (?:sections?|\d)
        # Public schools are exempt from providing an indemnity by state law and need not indemnify us.
        |exempt from (?:providing )?(?:\w+ ){0,3}indemn
        # The principles of contribution and indemnity by law stay untouched.
        |(?:principles of|tort|negligence|strict liability) ~ indemn
        # Oakfield Tools does not provide indemnification for free plans.
        |<not> ~ (?:offer|provide|seek) ~ indemn
        # State colleges keep their sovereign immunity and do not indemnify vendors.
        |immunity
        # A clause that makes members indemnify the host is void, and the host has no right nor to seek other cover.
        |nor to seek
        # The indemnity insurance company answers for what it insures, and members are indemnified by it.
        |indemnity (?:insurance |\w+ )?company
        # Rights that survive include the indemnities for hosts.
        |surviv\w+ ~~ indemnities
        # The duty to be indemnified, and indemnities if any, are listed in the order form.
        |indemnit\w+ if any
        # Clauses that survive are those on fees, notices and how we indemnify.
        |surviv\w+ ~~ indemnif
        # Some clauses, such as those on fees and on how parties indemnify each other, outlive the contract.
        |such as those
        # Compensation or indemnity by the host is due when a room is flooded.
        |compensation or indemn
        # The liability of the host to pay an indemnity for lost luggage follows the hotel act.
        |liab\w+ ~ (?:pay|any) (?:\w+ ){0,3}indemn
        # Liability for all claims, including indemnity for lost luggage, stays below one annual fee.
        |liability (?:\w+ ){0,4}including (?:any )?indemn
        # Your money is covered by the investor indemnity for savings accounts.
        |(?:investor|deposit) indemnity
        # A commercial agent is entitled to an indemnity when the contract ends.
        |entitled to (?:\w+ ){0,3}indemn
        # There is no indemnity for early cancellation of a course.
        |no (?:\w+ ){0,2}indemnit
        # Save for the indemnity by the seller, clause 5 lists all duties.
        |(?:save|except|apart) ?(?:for|from) (?:\w+ ){0,4}indemn
        # This does not touch the indemnity for gross fault or the limitation of liability above.
        |indemnity ~ limitations? (?:of|on) liability
      `,
    ],
    ["hold harmless", 0.9, "(?:hold|held|holds|holding|save|keep) ~ (?:harmless|free from (?:\\w+ ){0,2}claims)"],
    [
      "user pays our losses",
      0.85,
      lines`
        (?:
          you(?:'ll)?
          |users?
          |customers?
          |sellers?
          |members?
          |merchants?
          |publishers?
          |advertisers?
          |schools?
          |clients?
          |licensee
        ) (?:\w+ ){0,4}(?:reimburse|compensate|make good|cover|bear|pay)(?![a-z]) ~\
        (?:loss(?:es)?|damages?|expenses|legal (?:fees|costs)|attorneys'? fees|claims?|fines|costs?)
        (?![a-z]) ~~ (?:
          aris\w+
          |caused?
          |because
          |results?
          |breach
          |due to
          |contrary
          |unlawful
          |infring\w*
          |counterfeit
          |suffers?
          |incur\w*
          |run into
          |violat\w+
        )
      `,
      except`
        # You pay the costs of return shipping because the parcel weighs more than 20 kg.
        ${PAYS_SOMETHING_ELSE}
      `,
    ],
    [
      "user pays our lawyers",
      0.8,
      lines`
        you(?:'ll| will| must| shall)? (?:
          (?:\w+ )?pay (?:for )?our (?:lawyers?|legal|attorneys)
          |make up for (?:any|all|the) (?:\w+ ){0,2}(?:loss(?:es)?|damages?|costs)(?![a-z])
        )
      `,
    ],
    [
      "user answers for our loss",
      0.85,
      lines`
        (?:
          you|users?|customers?|sellers?|members?
        ) (?:\w+ ){0,4}(?:responsible|liable|answerable) (?:to us )?for (?:\w+ ){0,4}
        (?:loss(?:es)?|damages?|costs)(?![a-z]) (?:\w+ ){0,3}(?:<we>|caused to|suffer|incur)
      `,
      except`
        # You are not liable for any loss we suffer when a thief uses your card.
        <not>
      `,
    ],
    [
      "released from claims of others",
      0.9,
      lines`
        (?:
          release|free|protect
        )s? (?:\w+ ){1,5}(?:from|against) (?:all |any )(?:\w+ ){0,3}claims? (?:\w+ ){0,4}third[- ]part
        (?:y|ies)
      `,
      except`
        # Our filters protect your personal inbox from all claims letters of third parties.
        personal
      `,
    ],
    [
      "user pays when others sue",
      0.85,
      lines`
        (?:sues?|claims? against|legal action against) (?:us|\w+)(?![a-z]) ~~ (?:
          you'll|you (?:will|must|have to|agree)|customer (?:will|shall)
        ) (?:\w+ ){0,3}(?:cover|pay|reimburse|bear|defend)
      `,
    ],
    [
      "defends against claims",
      0.85,
      lines`
        (?:will|shall|agrees? to|must) (?:\w+ ){0,2}defend (?:\w+ ){0,8}(?:against|from)\
        (?:any |all |every |the |a )?(?:third[- ]party )?(?:\w+ ){0,4}(?:
          claims?|suits?|actions?|proceedings?
        )
      `,
    ],
  ]),
];
