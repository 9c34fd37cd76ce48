import { except } from "../../reading/except.js";
import { lines } from "../../reading/lines.js";
import { typeRules } from "../rule.js";
import { INCIDENT, POINTER, RECORDS, TELL, TITLE } from "./sharing-words.js";

/** Keeping of what is not data, or keeping by the user. */
const NOT_KEPT_BY_US = lines`
  confidential for
  |you (?:\w+ ){0,3}(?:must|shall|agree|are responsible|will)
  |on hold
  |scrape
  |cache header
  |coins?(?![a-z])
  |points
  |vouchers?
  |escrow
  |valid until
  |held responsible
  |(?:hold|keep|save) (?:the |your )?orders?(?![a-z])
  |you (?:can|may) keep
  |account active
  |your password
  |minors? (?:who|that)
  |wallet
  |rewards
  |open until
  |free storage
  |distribution lists?
  |funds
  |balance
  |prices?
  |choose to share
  |licen[sc]e
  |app store
  |read on your device
  |google play
`;
/** Words of measures that a text speaks of without taking them to guard data. */
const NOT_A_MEASURE = lines`
  child safety
  |technological protection
  |attempt to
  |you (?:further )?(?:may|must|agree|shall|will)
  |circumvent
  |breach any
  |(?:contractual|suitable) safeguards
  |own confidential
  |protected by technical
  |services that are protected
  |third[- ]party services or
  |your account (?:and login|information, at)
  |persistent identifiers
  |without complying
  |account and login
  |must take
  |re-?identif
  |customer (?:shall|undertakes|must)
  |undertakes? <not>
  |users? (?:are|is) (?:solely )?responsible
  |your role
  |your (?:sole )?responsibility
  |industry data security
  |security standards council
  |de-?identif
  |helps? you learn
  |enable (?:\w+ )?(?:banks|customers|users) to
  |you (?:take|are responsible)
  |parental controls
  |protection of rights
  |complying with
  |hiring
  |arbitrat
  |contractual clauses
  |adequa(?:cy|te level)
  |transfers? (?:of|outside)
  |third countr
  |outside (?:of )?(?:the|your)
  |to (?:de-?identify|pseudonymi[sz]e)
  |(?:
    <not> (?:\w+ ){0,2}(?:responsib|control|accountab|liable)\w*
    |no (?:responsibility|control)
  ) ~~ (?:third|other|their|linked|merchants|sites|websites)
  |privacy (?:and|or|&) (?:data )?(?:security|safety) practices
`;
/** A person has to keep the secret, not the company. */
const YOURS_TO_GUARD = lines`
  you (?:are|must|should|agree)
  |your password
  |responsib
  |explains? how
  |how we
  |protect (?:\w+ ){0,4}(?:rights|property|interests)
  |we keep
  |how long
  |please see
  |your account
  |keep your
  |receiving party
  |obligation to keep
  |arbitrat
  |we (?:require|enter)
  |requires? the recipient
`;

/** How long data is kept, how it is guarded, and who hears when that fails. */
export const DATA_LIFE_RULES = [
  typeRules(
    "retention",
    {
      heading: lines`
        (?!.*(?:collect|security|obtain|use and|disclos))(?:.{0,60})(?:
          retention
          |how long
          |storage (?:period|of (?:\w+ )?(?:data|information)|and)
        )
      `,
    },
    [
      [
        // The identifier of your device will continue to be stored.
        "goes on being stored",
        0.92,
        "(?:data|information|identifiers?|records?|content|cop(?:y|ies)) ~~ (?:continue to be|remain) (?:stored|kept|retained|held|saved)(?![a-z])",
      ],
      [
        "retains data",
        0.9,
        lines`
          (?:retain(?:s|ed|ing)?|retention) ~~ (?:
            <data>
            |information
            |data
            |records?
            |content
            |periods?
            |it(?! )
            |for (?:as|up|a|an|the|no|at|one|two|three|five|six|seven|ten|\d)
            |only for
            |as long
            |until
            |logs?
            |backups?
            |copies
            |messages
            |recordings
            |scans?
          )(?![a-z])
        `,
        except`
          # A partner may not sell, retain, use or disclose the information.
          (?:sell|use|disclose) or disclose
          # The author retains the intellectual property in the content.
          |intellectual property
          # A partner shall not use or retain the data.
          |shall <not> (?:process|use|sell)
          # Customer retains all right, title and interest in and to Customer Data.
          |(?:you|user|customer|authors?|owners?|we|licensors?) (?:\w+ )?retain(?:s)? (?:\w+ ){0,3}(?:
              rights?|ownership|title|copyright|control|the right|sole
            )
          # The shop retains the right to remove content.
          |retain(?:s)? the right
          # Film retained by us for a year belongs to the museum.
          |retain(?:ed)? by (?:us|you)
          # Title to the goods is retained by the seller until payment in full has been received.
          |(?:rights|title|ownership) ~ retain
          # The parties may retain counsel for an information request.
          |retain (?:counsel|proof)
          # The shop retains a commission for each sale with its records.
          |commission
          # The shop retains the deposit for a month.
          |deposit
          # Photographers retain ownership of their content.
          |retain (?:all |full |any )?(?:rights?|title|ownership|access)
          # If you reside in Japan, you may ask us to cease use of retained personal data under the APPI.
          |you (?:may|can|should|must) (?:<not> )?(?:\w+ ){0,8}retain
          # In the vault, where retention of records needs dry air, you may not smoke.
          |you (?:may|must) <not>
          # The club retains each trademark in the content.
          |trademark
          # The club retains whatever is proprietary in the content.
          |proprietary
          # Photographers will retain and own all of the content.
          |own all
          # Nobody may alter or tamper with retained records.
          |alter or tamper
          # The licensors will retain the content.
          |licensors
          # The shop retains amounts for a month.
          |amounts
          # The agent retains the price in escrow for a month.
          |escrow
          # For retained content you represent that it is lawful.
          |you represent
          # For retained content the parties represent and warrant that it is lawful.
          |represent and warrant
          # The buyer will retain the records of the sale.
          |buyer
          # This page is for those who collect, retain and use information elsewhere.
          |(?:process|collects?|use) (?:uses? |shares? )?retains? (?:use|and)
          # Partners do not retain or disclose the information.
          |<not> (?:\w+ ){0,3}retain or disclose
          # Ask us whether they retain the information.
          |whether (?:\w+ ){0,4}retain
          # Retention of records in the vault, contact us
          |contact us\s*$
          # Use, disclosure and retention of data in the vault
          |^use disclosure
          # More information on the retention of data is on the next page.
          |${POINTER}
          # Retention of customer data and backups
          |${TITLE}
        `,
      ],
      [
        "keeps data for a period",
        0.9,
        lines`
          (?:
            keep
            |kept
            |keeps
            |stor(?:e|ed|es)
            |sav(?:e|ed)
            |hold
            |held
            |hang on to
            |hold on to
            |stays?
            |lingers?
            |maintain(?:ed|s)?
            |preserve[ds]?
            |archiv(?:e|ed)
          ) ~~ (?:
            (?:for )?(?:as|so) long as
            |until
            |for (?:
              a\
              |up to\
              |at least\
              |no more than\
              |no longer than\
              |the\
              |an\
              |approximately\
              |about\
              |another\
              |maximum\
              |minimum\
              |period\
            )*(?:
              \d+
              |one
              |two
              |three
              |five
              |six
              |seven
              |ten
              |twelve
              |eighteen
              |thirty
              |ninety
              |limited
              |reasonable
              |indefinite
              |additional
              |longer
              |duration
              |minimum
              |maximum
            ) ?(?:\(\d+\) )?(?:calendar |business )?(?:
              hours?|days?|weeks?|months?|years?|period|time|\w+ period
            )?
            |for an? (?:day|week|month|year|decade)(?![a-z])
            |indefinitely
            |permanently
            |no longer than
            |longer than
          )
        `,
        except`
          # You agree to keep the receipts of the parcels for two years.
          ${NOT_KEPT_BY_US}
        `,
      ],
      [
        "deleted after a period",
        0.9,
        lines`
          (?:
            delet(?:e|ed|es|ion)
            |eras(?:e|ed|ure)
            |destroy(?:ed)?
            |anonymi[sz](?:e|ed)
            |purg(?:e|ed)
            |remov(?:e|ed)
            |wiped?
            |shred(?:ded)?
            |dispos(?:e|ed) of
            |disappears?
            |vanish(?:es)?
            |(?:cookies?|links?|logs?|data|information) (?:\w+ ){0,3}expires?
            |overwritten
          ) ~~ (?:
            within
            |after
            |no later than
            |once
            |at the end of
            |when (?:it|they|the data|no longer)
            |upon expir
          ) ~ (?:
            \d+
            |one
            |two
            |three
            |six
            |seven
            |twelve
            |thirty
            |ninety
            |retention
            |no longer
            |needed
            |period
            |purpose
            |hours?
            |days?
            |weeks?
            |months?
            |years?
          )
        `,
        except`
          # Points are removed within two days when your account is terminated.
          your (?:account|request) (?:is|was|will be) (?:terminated)
          # Content that violates the rules is removed within two days.
          |content ~ violat
          # If an item is removed, you may cancel within two days.
          |you (?:may|can) (?:cancel|terminate)
          # Once an item is removed you must answer within two days.
          |you (?:will|shall|must|agree)
          # The lock is removed after the withdrawal period of two weeks.
          |withdrawal period
          # We erase your personal data after the contract ends, as Article 17 requires.
          |contract
          # A video that was removed is restored within ten days.
          |restored
          # A video that was removed may be the subject of a counter-notice within ten days.
          |counter-notice
          # An offer is removed or withdrawn within two days.
          |withdrawn
          # The seller agrees to do so, and the item is removed within two days.
          |agrees? (?:to )?do so
          # The ad code is removed within two days.
          |ad code
        `,
      ],
      [
        "wiped at a set time",
        0.85,
        lines`
          (?:
            deleted|destroyed|erased|anonymi[sz]ed|purged|wiped|removed|shredded
          ) (?:\w+ )?(?:\d+|a|one|two|three|four|five|six|seven|ten|twelve|thirty|ninety) (?:\w+ )?
          (?:days?|weeks?|months?|years?) (?:after|later|following|from)
          |(?:
            footage
            |recordings?
            |backups?
            |data
            |logs?
            |information
            |records
            |messages
            |files
          ) ~ (?:recorded over|overwritten|deleted|wiped|purged|cleared|erased) (?:\w+ ){0,2}
          (?:every|each|after|within)
          |(?:within|after|once) (?:\w+ |\d+ ){1,3}(?:days?|weeks?|months?|years?) ~~\
          (?:data|information|records|content|files) (?:\w+ ){0,3}(?:
            deleted|purged|erased|destroyed|anonymi[sz]ed|removed
          )
          |(?:at the end of|after|once|every|each) (?:\w+ ){0,4}(?:
            days?|weeks?|months?|years?|term|semester|course|contract|season
          ) ~ (?:delet|eras|destroy|anonymi[sz]|purg|wip|shred|dispos|clear)(?:e|es|ed|ing|y|s)? ~\
          (?:${RECORDS}|data|information|work|logs?|messages?|accounts?)
        `,
        except`
          # You may see messages that are deleted 30 days after they came.
          you (?:may|can|must|shall|agree)
          # The offer is removed two weeks after the withdrawal period.
          |withdrawal period
          # Content that violates the rules is removed two days after a warning.
          |content ~ violat
          # Seats are removed two days after booking unless you pay.
          |unless you
        `,
      ],
      [
        "returned or deleted at the end",
        0.85,
        lines`
          (?:upon|on|at|after|following|within) ~ (?:
            termination|expir(?:y|ation)|end|completion|conclusion
          ) ~~ (?:delet|return|destroy|eras)(?:e|es|ed|s|y|ing|ion)?(?:
            \ or| and| securely| permanently| all| any| at
          ){0,4} (?:delet\w*|return\w*|destroy\w*|eras\w*)? ?~\
          (?:personal data|customer data|${RECORDS}|copies)
          |(?:delet|destroy|return|eras)(?:e|es|ed|s|y)? (?:or|and) (?:securely |permanently )?
          (?:delete|destroy|return|erase)s?(?:ed)? ~ (?:
            personal data|personal information|customer data|data|copies
          )
        `,
        except`
          # On termination of the lease you must delete or return the customer data of the shop.
          you (?:must|shall|agree|will)
          # On termination of the talks each bidder shall delete or return copies of confidential information.
          |confidential information
          # On termination of the licence the buyer shall delete or destroy all copies of the software.
          |software
          # On termination of the talks the receiving party shall delete or destroy all copies.
          |receiving party
          # After the end of a class, parents may request that the school delete or return copies.
          |request (?:to|that)
          # After the end of a class, parents may ask us to delete or return copies.
          |(?:ask|request|require) us
          # After the end of a class, parents have the right to have the school delete or return copies.
          |right to
          # On expiry of the trial the buyer shall return and destroy copies of the product manual.
          |products?
          # On expiry of the lease the farmer shall return or destroy copies that belong to the equipment.
          |equipment
        `,
      ],
      [
        "as long as necessary",
        0.85,
        lines`
          (?:as|so) long as (?:\w+ ){0,4}(?:
            necessary
            |needed
            |required
            |reasonably
            |account (?:is|remains)
            |you (?:have|use|maintain|are (?:a|an|our|registered|with))
            |there is
          )
        `,
        except`
          # Access is granted as long as needed while you comply.
          you (?:comply|agree|do)
          # The licence lasts as long as needed.
          |licen[sc]e
          # For the lock you are responsible as long as needed.
          |you are responsible
          # A member of the crew stays as long as needed.
          |member of
          # The promise is enforceable as long as needed.
          |enforceable
          # Dailymotion shows the film as long as needed.
          |dailymotion
          # The agreement lasts as long as needed.
          |agreement
          # These terms last as long as needed.
          |terms
        `,
      ],
      [
        "retention period",
        0.9,
        lines`
          (?:
            retention (?:periods?|policy|schedule|practices)
            |period(?:s)? of (?:retention|storage)
            |storage (?:period|duration)
            |data retention
          )
        `,
        except`
          # More information on the retention period can be found on the next page.
          ${POINTER}
          # Data retention
          |${TITLE}
        `,
      ],
      [
        "kept after closure",
        0.75,
        lines`
          (?:remain|retained|stored|kept|persist) ~~ (?:after|following|even if) ~ (?:
            delet|clos|terminat|deactivat|remov|cancel
          )
        `,
        except`
          # The duty of secrecy will remain in force after the contract is terminated.
          in (?:full )?force
          # The duty of secrecy will remain in effect after the contract is terminated.
          |in effect
          # Some provisions remain after termination.
          |provisions
          # These terms remain after termination.
          |terms
        `,
      ],
    ],
  ),
  typeRules(
    "security",
    {
      heading: "(?:.{0,60})(?:security|secure|how (?:we|do we) protect|safeguards?)",
    },
    [
      [
        "security measures",
        0.9,
        lines`
          (?:
            (?:security|technical|organi[sz]ational|administrative|physical) (?:\w+ ){0,5}(?:
              measures
              |safeguards?
              |controls
              |procedures
              |precautions
              |practices
              |standards
            )
            |(?:
              reasonable|appropriate|industry[- ]standard|electronic|commercially
            ) (?:\w+ ){0,4}(?:measures|safeguards?|procedures|precautions|steps|practices) ~\
            (?:protect|safeguard|secur|prevent (?:unauthori|loss|misuse))
          )
        `,
        except`
          # Tenants should know that climbing over the fence is an attempt to defeat physical security measures.
          ${NOT_A_MEASURE}
          # Physical security measures and standards of the northern depot.
          |${TITLE}
        `,
      ],
      [
        "data protected",
        0.8,
        lines`
          (?:
            (?:protect|safeguard|secure)s?(?:ing)? ~ (?:<data>|personal|information|data) ~ (?:
              from|against|secure|safe(?![a-z])|unauthori[sz]ed|loss|misuse
            )
            |keep ~ (?:<data>|personal|information|data) (?:\w+ ){0,3}(?:
              secure|safe|confidential|private|protected
            )
          )
        `,
        except`
          # You must protect your data from loss by making copies on a second disk.
          ${YOURS_TO_GUARD}
        `,
      ],
      [
        "access limited to staff",
        0.85,
        lines`
          (?:
            access to (?:\w+ ){0,5}(?:data|information|records|files|notes) (?:\w+ ){0,2}(?:
              limit(?:ed)?|restrict(?:ed)?|confined|granted only
            )
            |(?:limit|restrict)s? (?:\w+ )?access to (?:\w+ ){0,5}(?:data|information|records)
          ) ~ (?:to|only)
        `,
        except`
          # It is your right to have access to your records limited to a doctor, and to nobody else.
          your right
          # You can ask that access to your records is limited to one doctor.
          |you (?:may|can|have)
          # The licence restricts access to data to three seats.
          |licen[sc]e
          # Parental settings limit access to information to pages for pupils.
          |parental
        `,
      ],
      [
        "only some of the staff",
        0.8,
        lines`
          (?:seen|opened|accessed|viewed|read) only by (?:\w+ ){0,3}(?:
            staff
            |employees
            |people
            |persons
            |those
            |clinicians
            |colleagues
            |personnel
            |doctors
          )
          |(?:every|all) access (?:\w+ )?(?:is|are) (?:logged|recorded|monitored)
          |only (?:\w+ ){0,3}(?:
            staff|employees|personnel|colleagues|people|persons
          ) (?:\w+ ){0,10}(?:see|access|open|view|read|need) ~\
          (?:data|information|records|details|them|can)
        `,
        except`
          # You can mark a note as one that is read only by people in your group.
          you (?:may|can|must)
          # Over 18 films are seen only by people with a wristband.
          |over \d+
        `,
      ],
      [
        "staff sworn to secrecy",
        0.85,
        lines`
          (?:
            persons?|personnel|employees|staff|anyone
          ) (?:\w+ ){0,8}(?:process|processing|access|handle|handling) ~~\
          (?:confidentiality|secrecy|confidential)
        `,
        except`
          # You must tell anyone who will access the vault that its content is confidential.
          you (?:may|must|agree)
          # The receiving party lets its staff access the papers only under a duty of secrecy.
          |receiving party
          # The lab lets a person access the confidential information of a bidder behind glass.
          |confidential information
        `,
      ],
      [
        "staff trained",
        0.8,
        lines`
          (?:train|educate|teach|instruct)(?:s|ed|ing)? (?:all |our |its |every ){0,2}(?:
            staff|employees|personnel|people|team|colleagues|member of staff
          ) ~~ (?:information|data|privacy|security|confidential)
          |(?:staff|employees|personnel) (?:are|is|receive|undergo) (?:\w+ ){0,3}(?:trained|training) ~~ (?:
            information|data|privacy|security|confidential
          )
        `,
        except`
          # Vendors train our team to run an AI model on public weather data.
          ai models?
          # You must instruct all staff who use the till that card data is not written down.
          |you (?:must|shall)
        `,
      ],
      [
        "care promised",
        0.75,
        lines`
          takes? ~ (?:
            safety|security|protection|confidentiality
          ) ~ (?:data|information|records) ~ seriously
          |takes? (?:data|information) (?:security|protection) ~ seriously
          |(?:keep|keeping|stop|prevent) (?:
            intruders|hackers|attackers|outsiders|criminals
          ) (?:out|from|away)
        `,
        except`
          # You should take the safety of your records seriously and copy them to a disk.
          you (?:must|should|agree)
        `,
      ],
      [
        "encryption",
        0.85,
        lines`
          (?:
            (?:
              data
              |information
              |files?
              |traffic
              |transmissions?
              |transmitted
              |stored
              |payments?
              |passwords?
              |communications?
              |connections?
              |backups?
              |we
              |is
              |are
              |using
              |use
              |uses
              |employ
              |through
              |via
              |with
              |by
            ) (?:\w+ ){0,5}(?:encrypt(?:ed|ion|s)?|ssl|tls|firewalls?)
            |encryption (?:technolog|techniques?|keys?|protocols?|methods?|algorithms?|in transit|at rest)
            |(?:ssl|tls|secure socket)
          )
        `,
        except`
          # Nobody at the lab is able to decrypt data that encryption keys of the sender have locked.
          decrypt
          # Do not reverse engineer how traffic is encrypted by the player.
          |<not> (?:decrypt|reverse)
          # A tool that uses TLS to encrypt or unencrypt mail has its own maker.
          |encrypt(?:ed)? (?:or|and) (?:un|de)
          # Group calls are encrypted messages between phones, and the host leaves the room last.
          |encrypted (?:messages|content|channel)
          # For data that is encrypted, the metadata still names the hour and the town.
          |metadata
          # Attacks on TLS are described in the bulletin of the institute.
          |attacks? on
          # We use encryption to protect your data against breaches.
          |breach
          # Larkhill acquired a maker of tools in spring whose traffic is encrypted by a chip.
          |acquired
          # An ad partner gets a hashed number that is encrypted with its key.
          |hashed
          # The session status is encrypted into a cookie until the shopper leaves.
          |session status
          # Mail can be read by the host no matter that it is encrypted on the way.
          |no matter
          # The judge asks how strong is encrypted mail against a spy.
          |how strong
          # Two-factor codes are encrypted with your phone number by the maker of the app.
          |two-factor
          # You must buy a firewall, and then use TLS at the port.
          |you must
          # We store your password in encrypted form.
          |encrypted (?:search|backups?|version|form|payment)
          # Such a device is encrypted by the maker and is the property of the school.
          |such (?:\w+ )?device
          # The picture is encrypted into a pattern that the printer puts on the mug.
          |picture
          # Aggregated counts are encrypted and sold to town planners.
          |aggregated
          # A player who cracks what is encrypted in the game leaves the league.
          |cracks
          # A page that violates a patent on TLS is taken down.
          |violates
        `,
      ],
      [
        "passwords and cards guarded",
        0.85,
        lines`
          (?:
            passwords?|card numbers?|credentials
          ) (?:are|is) (?:\w+ ){0,2}(?:hashed|salted|encrypted|tokeni[sz]ed)
          |<not> (?:store|keep|see) (?:\w+ ){0,2}(?:full |complete |credit )?card (?:numbers?|details|data)
        `,
        except`
          # You must make sure that the passwords are salted in the tool you build.
          you (?:must|should|agree)
        `,
      ],
      [
        "locks and vaults",
        0.8,
        lines`
          (?:records|data|information|files|documents|servers?|paper) ~ (?:in|behind|with) (?:\w+ ){0,2}
          (?:locked|lockable|access[- ]controlled|guarded) (?:\w+ ){0,2}(?:
            cabinets?
            |rooms?
            |drawers?
            |offices?
            |facilit(?:y|ies)
            |buildings?
            |cupboards?
            |doors?
          )
          |secure (?:data cent(?:er|re)s?|facilit(?:y|ies)|servers?)
        `,
        except`
          # You must put the paper files in a locked cabinet when the shift ends.
          you (?:must|should)
          # Unauthorised access to a secure server is a crime in this country.
          |unauthori[sz]ed access
          # We pay for damage resulting from a fire in a secure facility.
          |resulting from
        `,
      ],
      [
        "tested and certified",
        0.85,
        lines`
          (?:
            iso(?:\/iec)? ?2700[12]
            |soc ?2
            |pci[- ]dss
            |cyber essentials
            |penetration test(?:s|ed|ing)?
            |(?:
              security|independent|third[- ]party
            ) (?:audits?|assessments?|reviews?) of (?:our|the) (?:\w+ )?(?:security|systems)
            |(?:systems?|security|defen[cs]es) (?:is|are) (?:\w+ ){0,2}(?:tested|audited|reviewed|checked)
          )
        `,
        except`
          # You must run a penetration test of your own shop each year.
          you (?:must|shall|may|agree)
          # Shops must comply with PCI-DSS when they take cards at the counter.
          |must comply
          # Do not attempt a penetration test of the game.
          |attempt
          # Nobody may probe the servers with a penetration test.
          |probe
          # The customer shall hold an ISO 27001 certificate before the start.
          |customer shall
          # The free plan is not intended for shops that need PCI-DSS.
          |<not> (?:designed|intended)
        `,
      ],
      [
        "audit of the processing",
        0.75,
        lines`
          (?:
            controller|customer|processor|provider|supplier|client|vendor
          )s? ~~ (?:audits?|inspections?) ~~ (?:
            demonstrate
            |verify
            |compliance ~ (?:data|security|this (?:dpa|agreement))
            |security (?:measures|controls|practices)
            |processing of
          )
          |demonstrate (?:\w+ ){0,5}compliance ~~ audits?
        `,
        except`
          # The customer may call for an audit of financial statements to verify the price.
          financial
          # The provider may audit the sales to verify the royalties due.
          |royalt
          # The supplier may call for an audit of fees to verify the bill.
          |fees
          # The supplier may call for an audit to verify the payments due.
          |payments?
          # The supplier may look at the books in an audit to verify the bill.
          |books
          # The supplier may hold an audit to verify that each seat has a licence.
          |licen[sc]e
          # The supplier may hold an audit to verify the count, and you must open the doors.
          |you (?:must|shall|agree)
          # The supplier may hold an audit to verify that usage limits are kept.
          |usage limits
        `,
      ],
      [
        "no security guarantee",
        0.9,
        lines`
          (?:
            (?:<not>|unable to|no one can|nobody can) ~ (?:
              guarantee|warrant|ensure|promise|be (?:100%|completely|fully|entirely)
            )
            |no (?:\w+ )?(?:guarantees?|warrant(?:y|ies)|promises?)
          ) ~~ (?:
            secur(?:e|ity|ed)
            |safe
            |protected
            |hackers?
            |unauthori[sz]ed (?:access|third|persons?)
            |intercept
          )(?![a-z])
        `,
        except`
          # Nobody can promise that a security interest in the boat ranks first.
          security interest
          # The agent cannot promise that the security deposit comes back in a week.
          |security deposit
          # The bank cannot guarantee that the loan is secured by the house alone.
          |secured
          # The agency cannot promise that a social security number arrives in time.
          |social security
          # The farm cannot guarantee that the pond is safe for swimming.
          |safe (?:for|to|use|products?)
          # A dating page cannot promise that the other person is safe company.
          |dating
          # The farm cannot guarantee the safety of riders or a protected trail.
          |safety of
          # The club cannot guarantee its members a safe ride.
          |members
          # The shop cannot guarantee that a bike purchased elsewhere is safe.
          |purchas
          # A helmet is no guarantee, so ensure that you ride on a safe road.
          |ensure that you
          # The railway cannot guarantee an uninterrupted or safe ride.
          |uninterrupted
          # There is no warranty that the map is error-free or safe.
          |error[- ]free
          # There is no warranty that files are free of viruses or safe.
          |viruses
          # There is no warranty of merchantability, or that the ladder is safe.
          |merchantab
          # There is no warranty that the map is accurate or the path safe.
          |accurate
          # There is no warranty that jokes are inoffensive or safe.
          |inoffensive
        `,
      ],
      [
        "no method is secure",
        0.9,
        lines`
          no (?:\w+ ){0,6}(?:
            method
            |system
            |transmission
            |security
            |website
            |data
            |measure\w*
            |storage
            |service
            |electronic
            |internet
          )\w* ~~ (?:100|completely|fully|perfect\w*|guarantee\w*|impenetrable|totally|entirely|secure)
          (?! ?days)
        `,
      ],
      [
        "nothing online is safe",
        0.9,
        lines`
          (?:
            nothing|internet|online|e-?mail|transmission|systems?|site
          ) ~ (?:is|are|be) (?:<not>|never|n't) (?:\w+ ){0,2}
          (?:100|completely|entirely|perfectly|fully|totally|secure)
        `,
      ],
    ],
  ),
  typeRules("breach-notice", { heading: "(?:.{0,60})(?:breach notif|data breach|security incident)" }, [
    [
      "people told of a breach",
      0.85,
      lines`
        (?:
          (?:data|information|account)s? (?:\w+ ){0,3}(?:
            leaked|stolen|compromised|exposed|breached|accessed without
          ) ~~ (?:we|you) (?:\w+ )?(?:will|shall|must) (?:\w+ ){0,2}(?:inform|notif|tell|told|alert|report)
          |(?:
            we (?:will |shall )?(?:\w+ )?(?:inform|notify|tell|alert|contact|report to)
            |you (?:will|shall) be (?:\w+ )?(?:informed|notified|told|alerted)
          ) ~~ ${INCIDENT}
        )
      `,
      except`
        # If your account data is stolen, you must at once inform your bank.
        you (?:must|agree|should|are responsible)
        # If account data is compromised, you shall notify the bank and promptly notify us.
        |promptly notify us
        # If account data was stolen or you suspect it, you will inform the help desk.
        |suspect
      `,
    ],
    [
      "breach notified",
      0.9,
      lines`
        (?:
          ${INCIDENT}
          |(?:someone|anyone|hackers?|intruders?) ~ (?:data|information|details|systems?|account)
        ) ~~ ${TELL}
      `,
      except`
        # In case of a security breach you must notify the administrator.
        you (?:must|agree|shall|should|are(?! likely)|immediately|suspect|believe)
        # A security breach of your account has to be notified to the administrator.
        |your (?:account|password)(?! details)
        # After a data breach nobody has to be notified where the files were encrypted.
        |encrypt
        # For data breaches the notification, verification and response are the task of the buyer.
        |verification and response
        # In the event of a data breach the supplier will notify us.
        |notify us
        # In the event of a data breach the supplier will tell us.
        |tell us
        # In the event of a data breach the supplier will inform us.
        |inform us
        |contact us
        # When a researcher finds a data breach and wants to be informed, let us know.
        |let us know
        # Whoever finds a data breach may report it to us and will be informed of the reward.
        |report (?:it )?to us
        # Data breach notification laws differ from state to state.
        |notification law
        # After a data breach the customer shall notify the authority.
        |customer (?:will|shall|must|agrees)
        # After a data breach it is for the shop to notify your users.
        |your (?:end )?users
        # We are not liable for a data breach of which the partner was notified.
        |<not> (?:be )?(?:responsible|liable)
        # Data breach insurance covers identity theft that is notified within a year.
        |theft
        # In a data breach the press is informed by the press office alone.
        |press
      `,
    ],
    [
      "notice of a breach",
      0.9,
      `${TELL} ~~ (?:${INCIDENT})`,
      except`
        # The user shall notify the provider of any data breach.
        (?:you|user)s? (?:\w+ )?(?:must|agree to|shall|will|should|are responsible|immediately|suspect)
        # Notify the help desk of a security breach concerning your password.
        |your (?:account|password|user)(?! details)
        # Members immediately notify the club of any data breach.
        |immediately notify
        # Inform the bank of fraud and of every data breach.
        |fraud
        # A notification of a data breach that is a misrepresentation has costs.
        |misrepresentation
        # A failure to notify the provider of a data breach has costs.
        |failure to
        # Developers notify Apple of a data breach.
        |notify apple
        # Researchers may notify the team of a potential data breach.
        |potential
        # The contract follows the notification law for any data breach.
        |notification laws?
        # Please notify us of a data breach at a partner.
        |notify us
        # Please tell us of a data breach at a partner.
        |tell us
        # Please inform us of a data breach at a partner.
        |inform us
        # Contact us to be informed about a data breach at a partner.
        |contact us
        # Please let customer support know of a data breach.
        |let (?:us|customer support|support) know
        # Researchers report every data breach to us.
        |report ~ to us
        # We inform researchers how we respond to reports of a data breach.
        |respond to reports
        # Notify the bank if your card is part of a data breach.
        |your card
        # Where you report a data breach, the researcher is named.
        |you report
        # Credit monitoring will inform members of a data breach elsewhere.
        |credit monitoring
        # The customer shall notify the provider of a data breach.
        |customer (?:will|shall|must|agrees)
        |your (?:end )?users
        # We are not responsible to notify anybody of a data breach at a partner.
        |<not> (?:be )?(?:responsible|liable)
        # The press office informs the press of a data breach.
        |press
      `,
    ],
    [
      "content of the notice",
      0.85,
      lines`
        (?:notif(?:y|ication)|notice|report) ~ (?:describe|contain|include|state|set out)s? ~~ (?:
          nature of the (?:\w+ ){0,3}(?:breach|incident)
          |(?:number|categories) of (?:data subjects|individuals|persons|records)
        )
      `,
      except`
        # A counter-notice has to contain the number of records concerned.
        counter-?notice
        # A copyright notice has to state the number of records concerned.
        |copyright
        # A notice that a work is infringed has to state the number of records concerned.
        |infring
      `,
    ],
    [
      "reported in time",
      0.85,
      lines`
        (?:within|no later than|not later than) (?:\w+ |\d+ ){1,4}(?:hours?|days?) ~~ (?:
          becoming aware
          |unauthori[sz]ed (?:access|release|disclosure)
          |breach of (?:security|data)
          |personal data breach
          |incident
        )
      `,
      except`
        # Within two working days of becoming aware you must write to the bank.
        you (?:must|agree|shall|should)
        # The host acts within two working days of becoming aware that a work is infringed.
        |infring
        # The buyer has to write within ten days of becoming aware that the warranty is broken.
        |warranty
        # The buyer has to write within ten days of becoming aware of a defect.
        |defect
        # A party may end the contract within ten days of becoming aware of a material breach.
        |material breach
        # Partners notify us within two days of becoming aware of it.
        |notify us
        # Partners tell us within two days of becoming aware of it.
        |tell us
        # A claim has to be made within ten days of becoming aware of the loss.
        |claim
        # A dispute has to be raised within ten days of becoming aware of it.
        |dispute
        # An invoice can be corrected within ten days of becoming aware of the mistake.
        |invoice
      `,
    ],
  ]),
];
