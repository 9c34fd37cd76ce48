import { except } from "../../reading/except.js";
import { lines } from "../../reading/lines.js";
import { typeRules } from "../rule.js";

/** Whoever may have a right over data, other than the company. */
const PEOPLE = lines`
  (?:
    you
    |users?
    |residents?
    |individuals?
    |parents?
    |guardians?
    |consumers?
    |customers?
    |members?
    |persons?
    |people
    |data subjects?
    |players?
    |students?
    |pupils?
    |employees?
    |visitors?
    |sellers?
    |applicants?
    |patients?
    |clients?
    |subscribers?
    |account holders?
  )
`;
const RIGHT = "(?:(?:your|the|a|have|has|this) rights?|right to|requests?|ask|entitled)";
const MAY = `${PEOPLE} (?:\\w+ ){0,2}(?:may|can|could|are able|wish|want|would like)`;
const ENTITLED = `(?:${RIGHT}|${MAY})`;
const CAN = lines`
  ${PEOPLE} (?:\w+ ){0,2}(?:may|can|could|are able to|are entitled to|have the right to|wish to|want to)
`;
/** Countries, unions and states whose people have privacy laws of their own. */
const PLACES = lines`
  (?:
    california
    |eea
    |european economic area
    |european union
    |europe
    |eu
    |uk
    |united kingdom
    |virginia
    |colorado
    |connecticut
    |utah
    |texas
    |oregon
    |montana
    |nevada
    |delaware
    |iowa
    |indiana
    |tennessee
    |florida
    |new jersey
    |new hampshire
    |minnesota
    |maryland
    |nebraska
    |kentucky
    |rhode island
    |washington
    |vermont
    |brazil
    |canada
    |quebec
    |australia
    |new zealand
    |switzerland
    |south korea
    |japan
    |india
    |singapore
    |south africa
    |china
    |mexico
    |argentina
    |germany
    |france
    |thailand
    |turkey
  )
`;
const STATUTES = lines`
  (?:
    ccpa
    |cpra
    |gdpr
    |lgpd
    |pipeda
    |appi
    |pipl
    |popia
    |pdpa
    |vcdpa
    |ctdpa
    |ucpa
    |tdpsa
    |ferpa
    |shine the light
    |california consumer privacy act
    |general data protection (?:regulation|law)
    |consumer (?:data )?(?:privacy|protection) act
    |consumer data protection act
    |data protection act
    |data privacy act
    |(?:australian|new zealand|california|state|canadian) privacy (?:act|laws?|rights act)
    |privacy act(?: 1988| 2020)?
    |civil code section 1798\S*
  )
`;

/** Rights of the people whose data it is. */
export const RIGHTS_RULES = [
  typeRules("deletion", { heading: "(?:.{0,60})(?:delet|erasure|right to be forgotten)" }, [
    [
      "right to deletion",
      0.9,
      lines`
        (?:${RIGHT} ~~ |${MAY} ~ )(?:
          delet(?:e|ed|ion)
          |eras(?:e|ed|ure)
          |be forgotten
          |destroy(?:ed)?
          |purged?
          |wiped?
          |removal of
          |remov(?:e|ed)
        ) ~ (?:
          <data>
          |your
          |data
          |information
          |account
          |(?<=(?:request|right|ask|access)[^;]{0,60})(?:it|them)
          |personal
          |messages
          |everything
          |records
        )
      `,
      except`
        (?:we|company|it|operator) (?:
            may|can|reserves?|ha(?:ve|s) the right
          ) ~ (?:delete|remove)(?! ~ (?:your request|upon request)) ~ (?:any|content|account)
        |right to (?:remove|refuse|edit|terminate)
        |right,? (?:but|\(but)
        # The newspaper reserves the right not to publish comments, or to delete them afterwards.
        |reserves?
        |obligat(?:ed|ion) to (?:delete|remove)
        |discretion
        |cookies
        |infring
        |may <not>
        |violat
        |other users
        |terminate
        |frequently used
        |contact completely
        |restrict your
        |may result
        |unlawful
        |authori[sz]e
        |delete (?:your |any |the )?(?:blog|site|post|comment|review|photo|video|message)s?(?![a-z])
        |description of the content
        |do <not> want us
        |legal claims
        |different (?:\w+ )?account
        |account first
        |remove (?:\w+ |'s ){0,3}access
        |knowingly
        # The parent of a child under 13 may ask us to delete the child's account.
        |(?:under|below) (?:the age of )?(?:13|14|16|18)
        |we (?:will|may) stop
        |deletion request is
        |requests? (?:to remove|for (?:the )?removal of) (?:\w+ )?(?:content|material|posts?|results)
      `,
    ],
    [
      "demand deletion",
      0.85,
      lines`
        (?:demand|instruct|require|request|insist|direct) (?:that )?(?:\w+ ){0,5}(?:to )?
        (?:delete|erase|destroy|purge|wipe|remove) ~ (?:
          <data>|data|information|profile|records?|account
        )
      `,
      except`
        # We may demand to delete the records.
        <we> (?:may|reserve)
        # Request to delete the account with content that is rude.
        |content that
        # Request to delete the records of submissions.
        |submissions
        # Request to delete records that infringe a patent.
        |infring
        # Request to delete records that violate a rule.
        |violat
        # Request to delete the account or to access it.
        |access
        # The rules do not require to delete records.
        |do <not> require
      `,
    ],
    [
      "have it deleted",
      0.85,
      lines`
        (?:have|get|see) (?:
          <data>
          |(?:your|their|his|her|the|any) (?:\w+ ){0,4}
          |it\
          |them\
          |everything\
        )(?:permanently )?(?:deleted|erased|removed|destroyed|wiped)(?! from (?:our|the) (?:site|platform))
      `,
      except`
        # Have the content deleted.
        content
        # Have the infringing post deleted.
        |infring
        # We have the file deleted.
        |<we> have
        |once
        # After guests have it deleted, the room is empty.
        |after
        # Guests may have it deleted.
        |may have
        # When they have it deleted, the room is empty.
        |they have
      `,
    ],
    [
      "forget me",
      0.8,
      lines`
        (?:ask|want|like|tell) us to (?:forget|wipe|get rid of|bin|destroy)\
        |wipe (?:my|your|all|everything)
        |(?:
          gone|wiped|scrubbed|disappears?|vanish\w*
        ) (?:\w+ ){0,2}from our (?:servers?|systems?|databases?)
      `,
    ],
    [
      "deletion limited",
      0.75,
      lines`
        (?:
          <not> (?:\w+ ){0,3}(?:delete|erase|destroy)
          |(?:refuse|decline|reject|deny) (?:\w+ ){0,4}(?:deletion|erasure|delete|erase)
        ) ~~ (?:
          (?:required|need|obliged|have) (?:by law )?to (?:keep|retain)
          |law requires
          |legal obligation
          |statutory
        )
      `,
      except`
        you (?:may|must|shall) <not>
      `,
    ],
    [
      "erasure",
      0.85,
      lines`
        (?:
          right (?:to|of) (?:erasure|deletion|be forgotten)
          |deletion requests?
          |deletion of your (?:\w+ ){0,3}(?:data|information|account|profile|records?|content)
          |erasure of (?:your|personal)
        )
      `,
      except`
        # Logging out is no deletion of your account.
        logging out
        # To log out is no deletion of your account.
        |log out
        # There is no deletion of your account if we move house.
        |if we
        # Fees stay due after deletion of your account.
        |fees
      `,
    ],
    [
      "we delete on request",
      0.85,
      lines`
        (?:delet(?:e|ed|ion)|eras(?:e|ed|ure)) ~~ (?:upon|on|at|following|after|of)\
        (?:your |receiving |receipt of your )?(?:
          request(?! agreement)
          |deleting your account
          |clos\w+ your account
          |account (?:closure|deletion)
        )
      `,
      except`
        # At the discretion of the host, files are deleted upon request.
        discretion
        |request agreement
        # At the formation of a club files are deleted upon request.
        |formation
        |(?:retain|keep|store)(?:s|ed)? (?:\w+ ){0,8}(?:for|until)\
      `,
    ],
    [
      "how to delete",
      0.8,
      lines`
        (?:to|how to|if you (?:want|wish|would like) to) (?:permanently )?(?:delete|erase|remove|close)\
        (?:your |the )?(?:\w+ )?(?:profile|account|data|information|photos?|records?)\
        (?:from (?:\w+ ){1,3})?(?:please |you (?:can |may )?|just )?(?:
          write|contact|e-?mail|go to|visit|click|use|log|sign|follow|submit
        )
      `,
      except`
        right to
        |violat
        # To delete your account please write to the desk, which will terminate it.
        |terminate
      `,
    ],
    [
      "on request we remove",
      0.85,
      lines`
        (?:on|upon|at|following) (?:\w+ ){0,3}(?:request|instructions?|choice)(?! to) ~\
        (?:will |shall |can |must )?(?:\w+ )?(?:
          delete|erase|remove|destroy|purge|return
        ) ~ (?:data|information|account)
      `,
      except`
        licen[sc]e
      `,
    ],
    [
      "delete your account",
      0.75,
      "delet(?:e|ing|ion) (?:of )?your (?:\\w+ )?(?:account|profile)",
      except`
        # You may delete your account at any time.
        (?:we|us|\w+) (?:may|can|reserves?|have the right|decides?|will) (?:\w+ ){0,5}(?:clos|delet)
        |<we> delete
        |fees
        |actual knowledge
        |lose access
        |later delete
        |without delet
        |non-delet
        |deactivat
        |<not> cancel
        |<not> (?:opt|adjust)
        |death
        |right to
        |discretion
        |violat
        |terminate
        |(?:after|if|once|until|unless) (?:you |the )?(?:\w+ ){0,3}(?:delet|clos)
        |licen[sc]e
        |\w+ may (?:\w+ )?close
        |no account activity
      `,
    ],
  ]),
  typeRules(
    "access-portability",
    {
      heading: "(?:.{0,60})(?:access (?:to|your)|portability|right to know|right of access|access, )",
    },
    [
      [
        "right of access",
        0.9,
        lines`
          ${ENTITLED} ~ (?:
            (?:
              access
              |copy of
              |copies of
              |view
              |see(?! section)
              |inspect
              |look at
              |confirm\w*
              |be informed
              |download
              |export
              |retrieve
            ) ~\
            |(?:obtain|receive|know|find out|learn) (?:\w+ ){0,5}
          )(?:
            <pdata>
            |personal (?:data|information)
            |(?:recordings?|records?) of your
            |(?:your|their) (?:\w+ )?records
            |your (?:personal )?(?:data|information)
            |their (?:data|information)
            |(?:the )?(?:information|data) (?:we|about|that we|held|stored|the \w+ holds)
            |whether
            |what (?:\w+ )?(?:data|information|we|is)
          )
        `,
        except`
          # You have a right to quiet, so we may view your data at night only.
          we (?:may|can|reserve)
          # A third person may ask to see your data with your key.
          |third
          # Law enforcement has the right to receive your data with a warrant.
          |law enforcement
          # Members may view information about prices that may not be final.
          |may <not>
          # Guests do not have the right to view the information about the staff.
          |<not> have the right
          # Please do not ask to see the information about other guests.
          |<not> (?:request|ask)
          # A service provider may request access to your data for a repair.
          |service providers?
          # If you have rights to a song, we access your data on plays.
          |<we> (?:\w+ )?(?:access|receive|obtain)
          # Anybody with a right to enter can stop unauthorised access to your data.
          |unauthori[sz]ed
          # Either side can terminate the plan, and members can view your data for one more day.
          |terminate
          # The landlord reserves the right to inspect the information held on the notice board.
          |reserves? the right
          # Players can hide so that others see their data only as a dot.
          |others
          # Players can see your information if other members invite them.
          |other (?:users|members)
          # To download the data, the user is asked for a code and people can see whether it is valid.
          |the user is
          # Members may receive information about marketing events in the town.
          |marketing
          # Customers may view information about scores that are not based on age.
          |<not> based
          # Users may see ads and learn whether a shop is open.
          |ads
          # Customers may receive communications and information about the weather.
          |communications
          # Customers may obtain more information on tides and see the information about moons.
          |obtain more information
          # The office may ask to access your data for a balancing of the grid.
          |balancing
          # Visitors may see personalised data about the tides.
          |personali[sz]ed
          # Members can lose access to your information board after a year without a visit.
          |lose access
          # Visitors can view information about locations of wells.
          |locations
          # Your friends have a right to enter and may also access or use your data there.
          |also access or use
          # Customers may receive more information about the lamp in the shop.
          |more information about
          # Visitors may receive further information about the tides at the harbour.
          |further information
          # Customers may view product-specific information and learn what is in the box.
          |product-specific
          # Users grant the band a right to view your data on plays.
          |grant
          # The broker may ask automated tools to access your data.
          |automated tools
          # Hosts have a responsibility, and visitors can see what is on the board.
          |responsibil
          # Readers can search the index, and users can see whether a word is in it.
          |index,
          # The rules ask an organisation to view your data once.
          |organi[sz]ation to
          # The bank may ask to see your data for proof of identity or authority.
          |identity or authority
          # The app may ask to access your camera and read your data from a code.
          |your (?:contacts|camera|photos|microphone|device|id|passport)(?![a-z])
          # Parcels that people may view include the copy of your information sheet.
          |include (?:\w+ ){0,4}copy
        `,
      ],
      [
        "find out what is held",
        0.85,
        lines`
          right to (?:obtain |receive |request )?(?:free )?information (?:at any time )?(?:
            about|on|regarding|concerning
          ) (?:\w+ ){0,3}(?:data|personal)
          |everything (?:we|that we|the \w+) (?:know|hold|holds|have|has|recorded) (?:about|on)\
          |confirmation (?:as to|of) whether
          |(?:
            find out|ask us|see|know|learn|tell you|check|show you|confirm|look at
          ) ~ (?:what|which|whether|everything) ~ (?:
            hold|held|have|stored?|keep|kept|know|process|recorded|collected|got
          ) (?:\w+ ){0,2}(?:about|on|relating to|concerning) (?:you|them|him|her|their|your|that)
        `,
        except`
          # A third company may confirm what it has recorded about you.
          third
          # Tell the app what to share with friends and see what it has recorded about you.
          |share with
          # Learn which notes we may use and what the map has stored about you.
          |we may
          # Learn for which purposes the map has stored notes about you.
          |purposes
          # Learn how we find out what the map has stored about you.
          |how we
        `,
      ],
      [
        "copy given",
        0.85,
        lines`
          (?:
            send
            |want
            |need
            |like
            |provide
            |give
            |suppl(?:y|ies|ying)
            |issue
            |receive
            |request
            |get
            |obtain
            |further
            |additional
            |free
          ) (?:\w+ ){0,4}cop(?:y|ies) of (?:
            (?:such |this |that |any |all )?<pdata>
            |your (?:\w+ )?(?:data|information|records?)
            |the (?:personal )?(?:data|information|records?) (?:we|that we|about|held)
            |their (?:\w+ )?(?:data|information|records?)
          )
        `,
        except`
          # Before the visit we may provide a copy of your records to the vet.
          <we> may
          # A third firm may get a copy of your data.
          |third
          # Law enforcement may get a copy of your data.
          |law enforcement
          # Send a copy of your bank records to prove the address.
          |prove
          # To verify your identity by mail, send a copy of your tax record.
          |verify your identity by
          # Travellers send a copy of your passport and get a copy of your travel records.
          |copy of your (?:id|passport)(?![a-z])
        `,
      ],
      [
        "specific pieces",
        0.85,
        lines`
          (?:
            request|ask|right|disclose to (?:you|the consumer)|know
          ) ~~ (?:specific pieces|categories) of (?:personal )?(?:information|data)
        `,
        except`
          # Some parents ask, and the school does not collect such categories of information.
          <not> (?:collect|sell)
          # You have a right to know why we collect categories of information.
          |we (?:may )?(?:collect|sell|share)
          # You may ask why the following categories of data are on the map.
          |following categories
        `,
      ],
      [
        "portability",
        0.95,
        lines`
          (?:
            data portability
            |portability
            |portable (?:and|format)
            |machine[- ]readable
            |(?:commonly used|common file|structured|open|standard) (?:\w+ ){0,3}format
            |take your data with you
            |(?:transmit|transfer|port|send|move|pass)(?:ted|red|ed)? (?:<data>|data|it|them|those data)\
            (?:\w+ )?to (?:another|a different|a new|a third) (?:\w+ )?(?:
              controller|provider|company|service|organi[sz]ation|party of your
            )
          )
        `,
        except`
          # The Health Insurance Portability act applies to the clinic.
          health insurance portability
          # Developers call the portability interface with a key.
          |portability (?:interface|api)
          # The rule on portability of online content lets travellers watch at home.
          |portability of (?:online )?content
          # For portability reasons the lamp comes in a smaller box.
          |portability reasons
          # Under portability laws content services follow the traveller.
          |content services
          # Authors set machine-readable signs against text and data mining.
          |mining
          # The page tells robots so in a machine-readable file.
          |robots
          # The author makes a reservation in a machine-readable form.
          |reservation
          # We may bring timetables in a machine-readable form.
          |<we> (?:may|reserve)
          # The press publishes its prices in a machine-readable list.
          |publish
          # Aggregate counts of riders come in a machine-readable list each June.
          |aggregate
          # Electrical goods carry a machine-readable label on the back of the box.
          |electrical
        `,
      ],
      [
        "access right named",
        0.85,
        lines`
          (?:
            right (?:to|of) (?:access|know)(?!
              \ (?:if there|why|how|or|and|\w+ accounts|the (?:site|service|platform|software))
            )
            |access requests?
            |subject access
          )
        `,
        except`
          # The landlord reserves the right to access the flat for repairs.
          reserve
          # The licence carries a right of access to the tower.
          |licen[sc]e
          # The host can terminate the right of access to the pool.
          |terminat
          # The guard permits subject access in the hall.
          |permit
          # Owners grant a right of access to the well.
          |grant
        `,
      ],
      [
        "export your files",
        0.75,
        lines`
          ${CAN} (?:\w+ ){0,3}(?:export|download|retrieve) (?:all )?(?:of )?(?:your|the|its|their)\
          (?:\w+ ){0,4}(?:
            data|files|content|information|photos|history|records?
          )
        `,
        except`
          # Customers can download the photo software data disc.
          software
          # Users can download the apps and files for the printer.
          |apps?(?![a-z])
          # Users may only download the files of a plan they pay for.
          |may only
          # Users can download the files under an open licence.
          |licen[sc]e
          # Users may not download the files of a band.
          |may <not>
          # Members can download the photos for offline use.
          |offline
        `,
      ],
      [
        "export your data",
        0.8,
        lines`
          (?:
            download|export|request|obtain|receive
          ) (?:a |an )?(?:copy|archive|export) of (?:your|all|personal)
          |(?:download|export) (?:(?:the whole lot|everything|(?:all )?your (?:\w+ )?data) (?:as|in|from))
        `,
        except`
          # Alumni can request a copy of your transcript at the desk for a fee.
          transcript
          # Download a copy of your tax software from the maker.
          |software
          # Request a copy of your tenancy agreement from the agent.
          |agreement
          # Request a copy of your insurance policy from the broker.
          |policy
          # Request a copy of all clauses from the notary.
          |clauses
          # Print or download a copy of all these terms before you order.
          |these terms
          # Guests who rent a car receive a copy of your passport back.
          |copy of your (?:id|passport)(?![a-z])
        `,
      ],
    ],
  ),
  typeRules(
    "correction",
    {
      heading: "(?:.{0,60})(?:correct|rectif|updat\\w+ your)",
    },
    [
      [
        "right to correct",
        0.9,
        lines`
          (?:correct(?:ed|ion|ing|s)?|rectif(?:y|ied|ication)) (?:\w+ ){0,4}(?:
            <data>|inaccura\w+|incomplete|personal|data|information|pii
          )
        `,
        except`
          # A corrective lens helps to correct incomplete sight.
          corrective
          # The correct use of your data cable is shown on the box.
          |correct (?:use|functioning|operation|display)(?![a-z])
          # The clerk is obliged to correct the incomplete ledger of the ferry.
          |obliged to
          # Whoever made an inaccurate statement shall correct the incomplete file.
          |inaccurate statement
          # Tenants provide the correct personal reading of the meter.
          |provide (?:\w+ ){0,3}correct
          # The list of correct data types is not exhaustive.
          |exhaustive
          # The team corrects an incomplete link or other errors in the site at night.
          |errors? in (?:the|our) (?:service|software|site)
          # We may correct an inaccurate map of the bus lines.
          |(?:we|company|it|google|microsoft) (?:may|reserves?|can) (?:\w+ ){0,4}correct
          # The shop corrects inaccurate pricing before the till opens.
          |pricing
          # The editor corrects incomplete or typographic slips in the leaflet.
          |typograph
          # The buyer bears responsibility for the correct data on the order.
          |responsib
          # The key of the quiz says which answers are correct on the data page.
          |(?:is|are) correct
          # The clock shows the correct and personal time of each rider.
          |correct and
          # It is essential to enter the correct data on the customs form.
          |essential
          # Points are added once the rider sends a correct data sheet.
          |points
          # The bank is not liable when the correct data came late.
          |liable
          # Please make sure to type the correct information on the ticket.
          |make sure
          # The notice is in correct language, personal in tone.
          |correct language
          # The paper corrects factual errors and incomplete quotes.
          |factual errors
          # After a delay of the train the conductor corrects the data on the board.
          |delay
          # The users undertake to enter correct data about the boat.
          |users undertake
          # The sailor failed to give correct data about the boat.
          |failed
          # For any error resulting from rain, the judge may correct the data sheet.
          |error resulting
          # The clerk will not provide a stamp before the correct data sheet is filled in.
          |will <not> provide
        `,
      ],
      [
        "rectification",
        0.95,
        "(?:rectification|right to correct(?:ion)?)",
        except`
          # The shop reserves the rectification of its catalogue.
          reserves?
          # The rectification of an error in the catalogue may take a day.
          |errors?
          # The printer has a right to correct mistakes in the catalogue.
          |mistakes
        `,
      ],
      [
        "wrong data put right",
        0.85,
        lines`
          (?:
            (?:
              inaccurate|incorrect|wrong|incomplete|outdated|mistaken
            ) ~ (?:data|information|details|records?) (?:\w+ ){0,2}
            (?:rectified|corrected|amended|updated|changed|completed)
            |(?:data|information|details|records?) (?:\w+ ){0,5}(?:
              inaccurate
              |incorrect
              |wrong
              |incomplete
              |out[- ]of[- ]date
              |need(?:s)? to be (?:updated|corrected|changed)
            ) ~~ (?:
              we (?:will|can|shall) ~ (?:correct|updat|chang|amend|rectif)
              |(?:tell|let|inform|contact) us
              |(?:ask|request) ~ (?:correct|updat|chang|amend|rectif)
            )
          )
        `,
        except`
          # The bank may suspend the card where incorrect details were not updated.
          (?:terminate|suspend)
          # The bank is not liable if wrong details were changed by a thief.
          |liable
          # Prices rise when incomplete data are corrected.
          |prices?
          # The seller carries responsibility if incorrect details were changed late.
          |responsib
        `,
      ],
      [
        "tell us and we correct",
        0.8,
        lines`
          (?:
            (?:typos?|mistakes?|errors?) in (?:your|their) (?:\w+ )?(?:
              details|data|information|profile|records?
            )
            |(?:data|information|details|records?|profile|about you|hold) ~~ (?:
              wrong
              |mistakes?
              |errors?
              |typos?
              |incorrect
              |inaccura\w+
              |out[- ]of[- ]date
              |not right
              |incomplete
            ) ~~ (?:
              put (?:it|this|that|them) right
              |set (?:it|this) (?:right|straight)
              |fix (?:it|this|that|them)
              |have (?:it|this|them) (?:updated|amended|corrected|changed)
            )
            |<we> (?:will )?(?:correct|complete|amend|rectify|update)(?:s| or \w+)? (?:any |your )?
            (?:personal )?(?:data|information|details|records?) (?:\w+ ){0,4}(?:
              incorrect|inaccurate|wrong|out[- ]of[- ]date|incomplete
            )
          )
        `,
        except`
          # If the information shows wrong prices, the team can fix it at night.
          prices?
          # If information in the terms is wrong, the lawyer can fix it.
          |terms
          # If the data in the software is wrong, an update can fix it.
          |software
          # If the data is wrong because of a bug, an update can fix it.
          |bugs?
          # If the details of a product are wrong, the shop can fix it.
          |product
          # If the details of an order are wrong, the shop can fix it.
          |order
        `,
      ],
      [
        "tell us of changes",
        0.7,
        lines`
          (?:tell|let|inform|notify|contact) us (?:\w+ )?(?:if|when|of|about|should) ~ chang(?:e|es|ed)
          (?![a-z]) ~~ (?:
            accurate|up[- ]to[- ]date|current|correct|records?
          )
        `,
        except`
          # Tell us if the address for notices changes, so that the list is current.
          address for notices
          # Tenants must tell us if the number of people changes to keep the bill correct.
          |must
        `,
      ],
      [
        "challenge accuracy",
        0.8,
        lines`
          (?<!you |where |if )(?:challenge|dispute|contest|question) (?:the )?
          (?:accuracy|completeness|correctness) of (?:\w+ ){0,4}(?:
            file|data|information|records?|report
          )
        `,
        except`
          # Nobody may question the accuracy of the record in reports or statements of the mayor.
          reports? (?:and|or) statements
          # Guests may dispute the accuracy of the invoice information within a week.
          |invoice
          # Guests may dispute the accuracy of the report on charges within a week.
          |charges
        `,
      ],
      [
        "edit your details",
        0.75,
        lines`
          ${CAN} (?:\w+ ){0,3}(?:correct|amend|edit|change|update|fix) (?:your|their|his or her) ~ (?:
            records?
            |details
            |profile
            |date of birth
            |e-?mail
            |address
            |names?
            |data
            |information
          )(?![a-z])
        `,
        except`
          # Before users can change their name in the game, we may look at it.
          we (?:may|reserve|will)
          # Users can change their password and e-mail on the phone.
          |password
          # You can edit your profile picture under settings.
          |settings
          # Users can change their preferences and e-mail rhythm on the phone.
          |preferences
          # Users can fix their e-mail under the terms of the host.
          |terms
          # Customers can change their policy details at the branch.
          |polic
          # Customers can change their address, and the driver must wait.
          |must
          # Customers can change their payment details at the branch.
          |payment
          # Customers can change their billing address at the branch.
          |billing
          # Customers can change their e-mail rhythm or cancel the paper.
          |cancel
          # Customers can change their card details at the branch.
          |card
          # Customers can change their plan details at the branch.
          |plan
          # Users can change their privacy details on the phone.
          |privacy
          # You can change your delivery address until the parcel is sent.
          |delivery
          # Customers can change their shipping address at the branch.
          |shipping
        `,
      ],
      [
        "complete the incomplete",
        0.85,
        lines`
          (?:
            complet(?:e|ed|ion)(?: of)?|supplement
          ) (?:\w+ ){0,3}incomplete (?:\w+ )?(?:data|information|records?)
          |incomplete (?:\w+ )?(?:data|information|records?) completed
          |(?:have|get) (?:any )?(?:
            inaccurate|incorrect|wrong|mistaken
          ) (?:\w+ ){0,5}(?:put right|changed|fixed)
        `,
      ],
      [
        "amend records",
        0.8,
        lines`
          (?:ask|request|right|require|may) ~ (?:to )?(?:amend|correct|complete|rectify|update)\
          (?:\w+ ){0,2}(?:
            incomplete|inaccurate|wrong|incorrect|outdated
          )
        `,
        except`
          # We may correct an inaccurate map of the bus lines.
          we (?:may|reserve)
          # The shop may correct wrong prices at the till.
          |prices?
          # The editor may correct incomplete pages and errors in the leaflet.
          |errors?
          # A lawyer may amend incomplete terms of the lease.
          |terms
        `,
      ],
      [
        "have it corrected",
        0.85,
        lines`
          (?:information|data|details|records?) ~~ (?:have|get) (?:it|them|this) (?:
            corrected|rectified|updated|amended
          )
        `,
      ],
      [
        "update your data",
        0.75,
        lines`
          (?:
            updat(?:e|ing)
            |edit(?:ing)?
            |modify(?:ing)?
            |amend(?:ing)?
            |change
            |changing
            |correct(?:ing)?
          )(?: or \w+| and \w+)? (?:some |certain |any )?(?:of )?(?:your |their )(?:own )?(?:\w+ )?
          (?:personal |account |profile |contact )?(?:data|information|details|profile)(?![a-z])
        `,
        except`
          # We may update your profile picture frame for a holiday.
          we (?:may|reserve|will)
          |this (?:privacy )?policy
          # Guests agree to update their details at the desk.
          |agree to
          # Guests must update their details at the desk.
          |must
          # Guests are responsible for updating their details at the desk.
          |responsib
          # Guests promptly update their details at the desk.
          |promptly
          # Guests keep updating their details at the desk.
          |keep
          # Customers can change their policy details at the branch.
          |polic
          # In the second week you will update your details at the desk.
          |you will (?:\w+ )?update
          # It is necessary to ensure the right size, so update your details at the desk.
          |necessary to ensure
          # Developers use the SDK to update their profile picture.
          |sdk
          # When we delete a group, its members change their profile picture.
          |we delete
          |cancel
          # A lock restricts who may change their profile picture.
          |restrict
          # Tenants can change their payment information at the desk on Mondays.
          |payment information
          # The billing office lets tenants update their details.
          |billing
          # After a death the heirs update their details at the registry.
          |death
          # Vets supplement what owners say when updating their details.
          |supplement
          |cancel
          # Customers can change their card details at the branch.
          |card
          # Make sure to update your details before the race.
          |(?:make|be) sure
          # The desk asks riders to update their details where appropriate.
          |where appropriate
          # For the purpose of a race, riders update their details.
          |for the purposes?
          # The club is maintaining and updating your profile picture.
          |maintaining and
          # Riders create or update their profile before the race.
          |create (?:or|and)
          # Change your preference on the phone and update your profile picture.
          |change your preference
          # Updating your information
          |^[^a-z]*updating your (?:\w+ )?(?:information|data|details)\W*$
          # The clock stops when you update your profile picture.
          |when you (?:\w+ ){0,8}(?:edit|update|change)
          # Riders are required to update their details before the race.
          |required to update
        `,
      ],
    ],
  ),
  typeRules(
    "consent-choice",
    {
      heading: lines`
        (?:.{0,60})(?:
          choices?
          |consent
          |opt[- ]?out
          |your (?:privacy )?(?:controls|preferences|rights)
          |withdraw
          |right to object
        )
      `,
    },
    [
      [
        "opt out",
        0.9,
        "opt(?:s|ed|ing)?[- ](?:out|in)(?![a-z0-9])",
        except`
          # How to opt out
          ^[^a-z]*(?:(?!you[^a-z])[a-z-]+ ){0,5}opt(?:ing)?[- ](?:out|in)\W*$
          # Opt in to rewards and collect stamps for a free coffee.
          |rewards?
          # Dealers agree not to act as lead plaintiff in, or to opt in to, any collective suit against the manufacturer.
          |plaintiff
          # The opt-in program for early riders starts in May.
          |opt[- ](?:in|out) (?:\w+ ){0,2}(?:program\w*|period|window)
          # If you opt out of this class waiver within 30 days of activation, you keep the right to be part of any class.
          |(?:30|thirty)[- ]days?
          # The opt-out procedure is described on the back of the lease.
          |opt[- ]out (?:notice|procedure|applies)
          # Tenants can opt out of this section of the lease by letter.
          |opt out of (?:\w+ ){0,3}this (?:section|agreement|provision|clause)
          # The notice of your decision to opt out names the flat.
          |(?:notice|decision) (?:of your decision )?to opt
          # A letter to opt out is postmarked by the end of May.
          |postmarked
          # Tenants can opt out of arbitration by letter.
          |arbitrat
          # Tenants can opt out of the binding rule by letter.
          |binding
          # You agree that disputes won't be pursued through group litigation orders, opt-out collective proceedings or anything similar.
          |dispute
          # Tenants can opt out of the class action rule by letter.
          |class action
          # Who does not opt out goes on, on an individual basis, to the panel.
          |individual basis
          # Tenants can opt out of the rule on claims by letter.
          |claims
          # Tenants can opt out of section 9 by letter.
          |section 9
          # Tenants can opt out of this process by letter.
          |this process
        `,
      ],
      [
        "unsubscribe",
        0.85,
        "unsubscrib\\w+",
        except`
          # Players who unsubscribe still owe the in-app payments of the month.
          in-app payments
          # Whoever pays through an app store has to unsubscribe there.
          |app stores?
          # Subscribing or unsubscribing takes effect at the turn of the month.
          |subscribing (?:or|and|to|from)\
        `,
      ],
      [
        "consent",
        0.8,
        lines`
          (?:
            withdraw
            |revoke
            |with
            |without
            |give
            |provide
            |obtain
            |ask for
            |your
            |explicit
            |express
            |prior
            |opt-in
            |affirmative
            |based on
            |request
            |require
            |rely on
            |given
            |unless
            |obtained
          ) (?:
            (?:
              your
              |the
              |their
              |his
              |her
              |a
              |an
              |any
              |such
              |that
              |this
              |of
              |to
              |us
              |for
              |with
              |have
              |explicit
              |express
              |prior
              |specific
              |separate
              |further
              |additional
              |affirmative
              |opt-in
              |informed
              |valid
              |previous
              |previously
              |given
              |user
              |users
              |user's
              |individual
              |customer
              |written
              |required
              |necessary
            )\
          ){0,4}consent(?![a-z])
        `,
        except`
          written consent of
          # Lodgers ask for your prior written consent.
          |prior written consent
          # The lodger may not keep a dog without written consent.
          |(?<!your (?:\w+ )?)written (?:consent|permission|approval)
          # Licensee shall not publish benchmark results without Licensor's prior consent.
          |\w+'s (?:\w+ ){0,3}consent
          # The trade mark is not for use without consent of the band.
          |trade[ -]?mark
          # The insurer will settle nothing without the consent of the captain.
          |settle
          # The captain may not compromise a salvage fee without the consent of the crew.
          |compromise
          # The family with whom the pupil stays gives its consent, or without any consent the trip ends.
          |with whom
          # The lease is with you and your partner and changes with the consent of both.
          |with you and
          # The change may reduce your rights only with the consent of a judge.
          |reduce your rights
          # The bank acts without the need to ask for your consent again.
          |without the need
          # The direct debit needs your consent at the bank.
          |direct debit
          # Government agencies mandated under law may obtain your information without your consent for verifying identity or preventing cyber incidents.
          |mandate
          # A transaction above the limit needs your consent at the bank.
          |transaction
          # Guardians can withdraw consent for their ward's learning analytics at any time through the school.
          |guardian
          # A payment order is revoked with the consent of the bank.
          |payment (?:order|initiation)
          # It is your sole responsibility to obtain the consent of the orchestra.
          |your sole responsibility
          # The shop must obtain consent from its end users for the loyalty card.
          |end users
          # Do not film persons without consent in the changing rooms.
          |(?:others|individuals?|persons?|users?|their) (?:\w+ )?without (?:their |his )?consent
          # Do not film people at the gym without their consent.
          |without their consent
          # Without a letter to our office and a request for our consent no wall is painted, unless consent is given.
          |our (?:prior )?(?:written |express )?consent
          # The tenant may not transfer the lease without the consent of both heirs.
          |(?:assign|transfer|reproduc|copy) ~~ consent
          # By using the pool guests give consent to the house rules.
          |by using
          # A tool keeps your consent preferences on the tablet.
          |consent preferences
          # Both sides give consent to the jurisdiction of Bergen.
          |consent to (?:the )?(?:jurisdiction|venue)
          # Members ask for the consent of the owner before they drink from the well.
          |owner
          # We'll delete a child's details as soon as a parent tells us that they were given without consent.
          |parent
        `,
      ],
      [
        "asks permission",
        0.8,
        lines`
          we (?:will |shall )?(?:always |first )?(?:ask|seek|request|obtain|get) (?:for )?your (?:\w+ )?(?:
            permission|consent|agreement
          )
        `,
        except`
          # For a school trip we will ask for your permission, and a parent signs the sheet.
          parent
        `,
      ],
      [
        "messages can be stopped",
        0.8,
        lines`
          (?:
            marketing
            |promotional
            |e-?mails?
            |messages?
            |newsletters?
            |notifications?
            |communications
          ) ~ (?:can|may) be (?:stopped|turned off|disabled|switched off|refused|managed)
        `,
      ],
      [
        "you can choose",
        0.8,
        lines`
          (?:you|users?|sellers?|players?|parents?|members?|customers?) (?:\w+ ){0,3}(?:
            choose
            |decide
            |select
            |decline
            |disable
            |opt
            |object
            |control
            |manage
            |adjust
            |set
            |limit
            |turn (?:off|on)
            |refuse
          ) ~ (?:
            <data>
            |cookies
            |settings
            |preferences
            |processing
            |collection
            |use of
            |receiv
            |communications
            |messages
            |e-?mails?
            |marketing
            |location
            |advertis
            |share
            |whether
            |notifications
            |browser
            |tracking
          )
        `,
        except`
          # Should you be named a putative class member in a case against us, you agree to decline any share in the recovery.
          you (?:must|shall|agree)
          # You can choose a password and set a colour for messages.
          |password
          # You can set your preferences on seats at the desk.
          |set your preferences on
          # You can decide whether to answer surveys that the town sends out.
          |surveys
          # You can choose whether to go to arbitration.
          |arbitrat
          # You can decide whether to come to the hearing.
          |hearing
          # Shares that you otherwise control, or select by e-mail, count as one.
          |otherwise control
          # Users choose their own or settings made by a friend.
          |own (?:or|and)
          # You retain full control and can choose the settings of the oven.
          |retain (?:\w+ )?control
          # You may decide to send e-mails to the mayor.
          |(?:choose|decide) to (?:provide|give|send|submit|share)
          # The colour that you choose is shown in settings.
          |(?:
              if
              |when
              |where
              |which
              |that
              |information
              |content
              |data
              |details
              |user[ -]?name
              |features
            ) you (?:\w+ ){0,2}(?:choose|decide|select|share)
        `,
      ],
      [
        "agreed beforehand",
        0.75,
        lines`
          <we> (?:always |will |'ll )?(?:always )?ask (?:you )?(?:
            first|before <we> (?:share|use|publish|post|record|show)
          )
          |(?:only|unless|not) (?:\w+ ){0,8}(?:if|when|after|where|unless|once) (?:you|you've|they|they've)\
          (?:have |has |had )?(?:\w+ )?(?:
            agreed
            |consented
            |said yes
            |ticked
            |given (?:us )?(?:permission|the go-ahead)
          )(?! to (?:these|the|our) (?:terms|\w+ terms))
          |(?:withdraw|take back|revoke) (?:your|their|this|that) (?:\w+ )?(?:
            agreement|permission|authori[sz]ation
          )
          |change your mind (?:and|about|at any time)
          |rather we did <not>
          |(?:flick|flip) (?:the|a) switch
        `,
        except`
          # The plan starts only after you have agreed and read the terms.
          terms
          # The contract starts only after you have agreed.
          |contract
          # The purchase is final only after you have agreed.
          |purchase
          # The order is sent only after you have agreed.
          |order
          # The agreement between the two clubs starts only after they have agreed.
          |agreement between
          # You can cancel the tour only if they have agreed.
          |cancel
          # The refund is paid only after they have agreed.
          |refund
          # A written agreement binds only after they have agreed.
          |written agreement
        `,
      ],
      [
        "no longer wish",
        0.85,
        lines`
          (?:no longer|<not>|stop|opposed to) (?:\w+ ){0,3}
          (?:wish|want|like|prefer|getting|receiving|receive)(?: to)?(?: \w+){0,3} (?:
            marketing
            |promotion\w*
            |newsletters?
            |advertising
            |offers
            |e-?mails?
            |text messages?
            |sms
            |notifications?
            |communications
            |calls
            |mailings?
            |texts
          )
        `,
        except`
          # We do not want to receive calls from suppliers after office hours.
          <we> (?:do|will|may) <not>
          # As a night guest you will not receive calls after ten.
          |you will <not>
        `,
      ],
      [
        "switch it off",
        0.8,
        lines`
          (?:turn|switch)(?:ed|ing)? (?:\w+ ){0,5}(?:off|on) ~ (?:
            settings?
            |menu
            |preferences
            |privacy
            |at any time
            |any time
            |profile
            |device
            |notifications?
            |tracking
            |recording
          )
          |reply(?:ing)? (?:with )?"?stop(?![a-z])
          |text(?:ing)? "?stop(?![a-z])
        `,
        except`
          # We may turn on the notifications of the oven from afar.
          <we> (?:may|will|can) (?:turn|switch)
          # Switch the device off in the settings before the plane leaves.
          |device off
          # Turn on authentication by code in the settings.
          |authentication
          # Turn on advanced data protection in the settings.
          |advanced data protection
          # Pilots who have the radar turned on see its settings at the top.
          |(?:have|has) (?:\w+ ){0,8}turned
        `,
      ],
      [
        "not obliged to provide",
        0.75,
        lines`
          (?:you|users?|customers?|individuals|applicants) (?:\w+ ){0,3}(?:
            <not> (?:obliged|obligated|required|have)
            |no (?:\w+ )?(?:obligation|duty)
            |free
          ) (?:\w+ ){0,2}(?:to )?(?:provide|give|supply|share|disclose|answer) (?:\w+ ){0,4}
          (?:data|information|details|consent|questions)
          |(?:provi(?:de|sion)\w*|consent) (?:\w+ ){0,6}(?:is|are) (?:\w+ )?(?:voluntary|optional)
        `,
        except`
          # Customers, we have no obligation to give information on the weather.
          <we> (?:are|do|have)
          # Customers are not required to give payment details at the door.
          |payment
          # Customers are not required to give details for a refund.
          |refund
        `,
      ],
      [
        "right to object",
        0.9,
        lines`
          (?:right to |object to (?:us )?|restrict (?:the |our )?)(?:
            using
            |object(?:ion)?
            |processing
            |restrict(?:ion)?
            |our (?:use|processing)
            |withdraw(?! from)
          )
        `,
        except`
          # Do not object to processing of the film in the lab.
          <not> object
          # The shop has a right to withdraw changes to the menu.
          |changes
          # The heirs have a right to withdraw, but not to assign the lease.
          |assign
          # Each side has a right to withdraw from arbitration, a right to object included.
          |arbitrat
          # The landlord may reserve a right to object.
          |reserve
          # Nobody has a right to using our intellectual property.
          |intellectual property
          # Nobody has a right to using the trade mark.
          |trade[ -]?mark
          # In distance selling there is a right to withdraw.
          |distance
          # In door-step contracts there is a right to withdraw.
          |contracts
          # For goods there is a right to withdraw within two weeks.
          |goods
          # The right to withdraw leads to a refund of the fare.
          |refund
          # After a purchase there is a right to withdraw within two weeks.
          |purchase
        `,
      ],
      [
        "settings control",
        0.7,
        lines`
          (?:
            (?:
              chang
              |manag
              |adjust
              |modify
              |configur
              |select
              |set
              |control
              |choos
              |disabl
              |turn off
              |updat
              |review
              |visit
              |go to
              |us
            )(?:e|es|ing|ed)? (?:\w+ ){0,6}(?:
              privacy
              |browser
              |account
              |device
              |cookie
              |ad
              |notification
              |communication
              |preference
            )s? (?:settings|preferences|choices|controls)
            |your (?:privacy|cookie|ad) (?:settings|preferences|choices|controls)
          )
        `,
        except`
          # Use the browser settings, depending on your eyes, to make the type larger.
          depending on your
          # Games on the tablet use things such as your account settings to choose a colour.
          |such as your
          # Change the password in the account settings before the first ride.
          |password
          # You can change your payment card in the account settings.
          |payment
          # Visit the account settings to add a credit card for the tram.
          |credit card
          # Visit the account settings to see the billing dates of the tram.
          |billing
          # Visit the account settings to update your e-mail before the season starts.
          |update your e-?mail
          # To change your e-mail rhythm, go to the account settings on the phone.
          |change your e-?mail
          # Noise may restrict your ability to use device settings.
          |restrict your ability
          # We may set your account settings to night mode.
          |<we> (?:\w+ )?(?:set|adjust) your
          # A button is in the section "your privacy choices".
          |(?:in|see) (?:the )?(?:section )?"?your (?:\w+ )?choices
          # Read about your privacy choices in the privacy choices of children section.
          |privacy choices (?:\w+ ){0,4}section
        `,
      ],
    ],
  ),
  typeRules("do-not-track", { heading: "(?:.{0,60})(?:do not track|global privacy control)" }, [
    [
      "do not track",
      0.95,
      "(?:do[- ]not[- ]track|dnt)(?![a-z0-9])",
      except`
        # We do not track you across other sites.
        (?:we|and|they) (?:\w+ )?do not track
      `,
    ],
    [
      "global privacy control",
      0.95,
      "global privacy control|(?:universal )?opt[- ]out (?:preference )?signals?|gpc (?:signal|browser)",
    ],
    [
      "browser signals",
      0.85,
      lines`
        (?:
          browser|tracking|privacy preference|automated|web
        )(?:[- ]based)? (?:\w+ ){0,3}(?:signals|signal|headers)(?![a-z]) ~~ (?:track\w*|preferences?|opt)
        |(?:browser|browser-based) (?:\w+ ){0,2}(?:tracking|opt[- ]out|privacy) (?:\w+ )?signals?
        |browser's tracking (?:preference|setting)s?
        |(?:
          preference|requests?|wish|signal|tell (?:\w+ ){0,2}(?:web)?sites
        ) (?:that you (?:do <not>) (?:\w+ ){0,2})?<not> to be tracked
      `,
      except`
        gps
        |bluetooth
        |wi-?fi
      `,
    ],
  ]),
  typeRules(
    "regional-rights",
    {
      heading: lines`
        (?:.{0,60})(?:
          california
          |european
          |eea
          |gdpr
          |ccpa
          |residents
          |nevada
          |virginia
          |colorado
          |brazil
          |state privacy
          |united kingdom
          |switzerland
          |australia
          |canada
        )
      `,
    },
    [
      [
        "residents have rights",
        0.9,
        lines`
          (?:
            residents?
            |users?
            |individuals
            |consumers?
            |customers?
            |players?
            |parents
            |data subjects
            |people
            |folks
            |persons
            |those
            |anyone
            |you (?:are|live|reside|'re)
            |located
            |live
            |living
            |based
          ) (?:\w+ ){0,3}(?:of|in|from|located) (?:the )?(?:state of )?${PLACES}(?![a-z]) ~~ (?:
            rights?
            |extra (?:powers|protections?)
            |request
            |entitled
            |(?:may|can) (?:\w+ )?(?:
              ask
              |opt
              |appeal
              |submit
              |exercise
              |have
              |designate
              |access
              |obtain
              |file
              |inspect
            )
            |law (?:gives|provides|grants|requires|permits|allows)
            |choices
            |complain
          )
        `,
        except`
          # Users in Germany name a representative who may file the papers.
          representative
          # Residents in Canada may ask for a writing from the mayor.
          |writing from
          # Users in Canada have a right to go to arbitration.
          |arbitrat
          # Users in Canada have a right to go to court.
          |court
          # Users in Canada have a right to settle a dispute at home.
          |dispute
          # Users in Canada have rights governed by the code of their town.
          |govern
          # Users in Germany have statutory rights if the lamp breaks.
          |statutory
          # Users in Canada have a right to hold the shop liable.
          |liab
          # Users in Canada have a right to a refund.
          |refund
          # Users in Canada have a right to terminate the plan.
          |terminat
          # Users in Canada have a right to pause a subscription.
          |subscri
          # Vets in practice are persons from Canada with a right to work under the supervision of a doctor.
          |supervision of
          # Users in Canada have a right to set parental locks.
          |parental
          # Users in Canada have a right to bring a minor along.
          |minor
          # Users in Canada do not waive any right to the prize.
          |waive
          # Users in Canada have a right to be released from the lease.
          |releas
          # Users in Canada have rights under the warranty of the maker.
          |warrant
          # Users in Canada have a right to hear that photos are processed in Oslo.
          |process(?:ed|ing) in
          # Users in Canada have a right to a tax form.
          |tax
          # Users in Canada have a right to free shipping.
          |shipp
          # Users in Canada have a right to a delivery by train.
          |deliver
          # Users in Canada may not use the right lane on ice.
          |may <not> (?:use|access|apply)
        `,
      ],
      [
        "rights under a privacy statute",
        0.85,
        lines`
          (?:
            (?:
              rights?(?! and privacy)|requests?|entitled|opt[- ]out|complain(?:t)?
            ) ~~ ${STATUTES}(?![a-z])
            |(?:under|by|pursuant to|in accordance with) (?:the )?(?:\w+ ){0,2}${STATUTES}(?![a-z])
            (?: \w+){0,3} (?:
              you|residents|consumers|individuals|parents|users
            ) (?:may|can|have|are entitled)
          )
        `,
        except`
          # The right of way is recorded under article 6 of the GDPR.
          art(?:icle|\.) ?(?:6|9|26|28|46|49)(?!\d)
          # The right to film rests on a legal basis in the GDPR.
          |legal bas
          # The right to film rests on a legitimate interest in the GDPR.
          |legitimate interest
          # The right holder is a controller as defined in the GDPR.
          |defined
          # The rights of the two firms are set out in a data processing agreement under the GDPR.
          |data processing agreement
          # Rights of importers after transfers to other states follow the GDPR.
          |transfers?
          # The rights of the firm follow the consumer protection code and the GDPR.
          |consumer protection
          # The host is a service provider in the sense of the right reading of the CCPA.
          |service provider in
          # The press may reserve rights that the GDPR leaves open.
          |reserve
          # The SCCs set out the rights of importers under the GDPR.
          |sccs
          # The contractual clauses set out the rights of importers under the GDPR.
          |contractual clauses
          # A takedown request needs no form under the GDPR.
          |takedown
        `,
      ],
      [
        "statute gives rights",
        0.85,
        lines`
          ${STATUTES}(?![a-z]) ~~ (?:
            rights?
            |entitle
            |permits?
            |allows?
            |lets?
            |provides
            |gives
            |grants
            |residents
            |request (?:that|to|a|access|deletion)
            |only applies
            |appeal
            |inspect
            |complain
          )
        `,
        except`
          # GDPR article 28 lets a firm hire a host.
          art(?:icle|\.) ?(?:6|9|26|28|46|49)(?!\d)
          # The GDPR provides a legal basis for filming the gate.
          |legal bas
          # The GDPR allows us to film the gate for a legitimate interest.
          |legitimate interest
          # The word is used in the GDPR, which provides that it is defined as a file.
          |defined as
          # The GDPR provides for a data processing agreement with the host.
          |data processing agreement
          # Under the CCPA the host is a service provider in full and gives a receipt.
          |service provider in
          # The CCPA gives duties to customers utilizing the tool in their shops.
          |customers utilizing
          # The press may reserve what the GDPR allows.
          |reserve
          # The GDPR provides for SCCs between the exporter and the importer.
          |sccs
          # The GDPR provides for contractual clauses between the exporter and the importer.
          |contractual clauses
          # The GDPR allows a takedown by the host of a forum.
          |takedown
        `,
      ],
      [
        "rights in an article",
        0.85,
        lines`
          (?:rights?|entitled) ~~ (?:
            art(?:icles?|\.)|section|§
          )[ ]?\d+(?:[^;]{0,20})? (?:of )?(?:the )?${STATUTES}(?![a-z])
        `,
        except`
          # The right to film rests on the legal basis of article 6 of the GDPR.
          legal bas
          # The right to film rests on a legitimate interest, article 6 of the GDPR.
          |legitimate interest
          # The right of the processor to hire a host follows article 28 of the GDPR.
          |processor
          # The rights of importers follow the contractual clauses and article 46 of the GDPR.
          |contractual clauses
        `,
      ],
      [
        "residents may act",
        0.85,
        lines`
          ${PLACES} (?:
            residents?|consumers?|users?|citizens|individuals|customers?|players?
          ) (?:\w+ ){0,2}(?:may|can|have|are entitled|has|enjoy)
        `,
        except`
          # Canada residents may go to arbitration in their town.
          arbitrat
          # Canada residents may go to court in their town.
          |court
          # Canada residents may settle a dispute in their town.
          |dispute
          # Canada residents have a lease governed by the code of their town.
          |govern
          # Canada residents may hold the shop liable for a late parcel.
          |liab
          # Canada residents may get a refund within two weeks of the order.
          |refund
          # Canada residents may terminate the plan at the end of each month.
          |terminat
          # Canada residents may pause a subscription over the summer.
          |subscri
          # Canada residents may not enter the lottery held in June.
          |may <not>
          # Canada residents may waive the tasting that comes with the tour.
          |waive
        `,
      ],
      [
        "section for residents",
        0.8,
        lines`
          (?:
            section
            |notice
            |addendum
            |part
            |following
            |policy
            |information
            |supplement
            |disclosures?
          ) ~ (?:applies|apply|is (?:only )?for|are for|intended for) (?:only |solely )?(?:to )?
          (?:you if you are )?(?:\w+ )?(?:users?|residents?|people|individuals|consumers?|persons) (?:\w+ )?
          (?:of|in|from) (?:the )?(?:state of )?${PLACES}(?![a-z])
        `,
        except`
          # The section on arbitration applies to residents of Canada.
          arbitrat
          # The section on courts applies to residents of Canada.
          |court
          # The section on disputes applies to residents of Canada.
          |dispute
          # The section on refunds applies to residents of Canada.
          |refund
          # The section on subscriptions applies to residents of Canada.
          |subscri
        `,
      ],
      [
        "complain to an authority",
        0.9,
        lines`
          (?:lodge|file|make|submit|bring|raise|right to|may|can|also) (?:\w+ )?complain(?:t|ts)? ~~ (?:
            authorit(?:y|ies)
            |commissioner
            |regulator
            |(?:the )?ico(?![a-z])
            |oaic
            |cnil
            |supervisory
            |(?:protection|enforcement|privacy) agency
            |data protection commission
            |ombudsman
          )
        `,
        except`
          # You may file a complaint with a consumer protection authority about the lamp.
          consumer protection
          # You may file a complaint with the advertising standards authority.
          |advertising standards
          # You may file a complaint with the financial ombudsman.
          |financial ombudsman
          # You may file a complaint about spam with the authority.
          |spam
          # The form may be used to file a complaint with the authority.
          |used to file
          # The list says who to file a complaint with, for each authority.
          |who to file
          # We may file a complaint with the authority about a rival.
          |<we> (?:may |will |can )?(?:file|submit)
        `,
      ],
      [
        "california rights",
        0.85,
        lines`
          california (?:\w+ ){0,2}(?:privacy|consumer) rights
          |california (?:residents|consumers) ~~ (?:
            rights|requests?|entitled|opt|please see|ask|disclos\w+ about|only
          )
          |california(?: \w+){0,3} (?:law|code|act|section \S+) (?:\w+ ){0,2}(?:
            permits|allows|requires us|gives|provides|entitles|grants
          )
        `,
        except`
          # The shop asks California residents only for wine it collected by the crate from California.
          collected (?:\w+ ){0,8}from california
          # Wine is sold to California residents only, as the California-specific price list says.
          |california-specific
          # California residents only go to this court if the tour ended there.
          |court
          # California residents only go to arbitration if the tour ended there.
          |arbitrat
          # California law allows this, and it governs the lease.
          |govern
          # California law allows a dispute to be heard near the home of the buyer.
          |dispute
          # California law allows a judge to choose where its rules conflict with ours.
          |conflict
          # California law allows a venue near the home of the buyer.
          |venue
          # California code 1542 provides that a release is narrow.
          |1542
          # California law allows a refund of the fare within three days.
          |refund
          # California law allows a subscription to be ended with a click.
          |subscription
          # California law allows gift cards below ten dollars to be paid out.
          |gift
          # California law allows nobody to waive the rule on late wages.
          |waive
        `,
      ],
      [
        "rights you have",
        0.7,
        lines`
          (?:you (?:\w+ )?have|have|following|your|these|certain|give you|extra|additional|specific)\
          (?:\w+ ){0,3}(?:privacy |data protection |data subject )?rights (?:\w+ ){0,4}
          (?:under|pursuant to|(?:granted|given|afforded) by|depending on) ~ (?:
            data protection
            |privacy
            |gdpr
            |state
            |where you live
            |your (?:location|jurisdiction|country|place)
            |applicable (?:local )?laws?
          )
        `,
        except`
          # You have intellectual property rights under applicable laws in the songs you write.
          intellectual
          # You have rights and obligations under privacy law of the hotel.
          |obligations under
          # You have rights under applicable law that an heir may assign.
          |assign
          # It does not reduce your rights under applicable law.
          |reduce your
          # These terms leave the rights you have under applicable law.
          |these terms
          # This agreement does not touch your rights under applicable law as a tenant.
          |agreement
          # If a lamp breaks you have consumer rights under applicable law.
          |consumer (?:rights|law|protection)
          # You have rights under applicable law that cannot be excluded.
          |excluded
          # If a lamp breaks you have rights under applicable law to a refund.
          |refund
          # If a lamp breaks you have rights under applicable law besides the warranty.
          |warrant
          # If a lamp breaks you have rights under applicable law besides the guarantee.
          |guarantee
          # You have rights under applicable law after the purchase of a broken lamp.
          |purchase
          # If a lamp breaks you have statutory rights under applicable law.
          |statutory
          # Nothing here limits your rights under applicable law as a tenant of the house.
          |limit
          # You have rights under applicable law that nobody can waive.
          |waive
        `,
      ],
      [
        "no discrimination",
        0.8,
        "<not> (?:\\w+ )?(?:discriminat\\w+|retaliat\\w+) ~ (?:against you|for exercising|exercis|you for)",
      ],
    ],
  ),
];
