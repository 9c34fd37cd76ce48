import { except } from "../../reading/except.js";
import { lines } from "../../reading/lines.js";
import { typeRules } from "../rule.js";

/** Whoever the rules of conduct bind. */
const USERS = lines`
  (?:
    you
    |users?
    |customers?
    |members?
    |subscribers?
    |visitors?
    |participants?
    |developers?
    |licensees?
    |players?
    |students?
    |pupils?
    |sellers?
    |buyers?
    |guests?
    |hosts?
    |drivers?
    |clients?
    |publishers?
    |advertisers?
    |anyone
    |no one
    |nobody
  )
`;
const DEED = lines`
  (?:
    use
    |upload
    |post
    |share
    |copy
    |reproduce
    |modify
    |distribute
    |interfere
    |attempt
    |engage
    |transmit
    |send
    |violate
    |impersonate
    |reverse
    |decompile
    |disassemble
    |sell
    |resell
    |rent
    |lease
    |sublicense
    |access
    |create
    |circumvent
    |bypass
    |harass
    |disrupt
    |collect
    |harvest
    |promote
    |submit
    |remove
    |publish
    |exploit
    |infringe
    |allow
    |permit
    |disclose
    |transfer
    |misuse
    |abuse
    |gain
    |probe
    |hack
    |introduce
    |spam
    |bully
    |threaten
    |encourage
    |display
    |download
    |try
    |pretend
    |cheat
    |manipulate
    |offer
    |take part
    |participate
    |advertise
    |solicit
    |make
    |do anything
    |act
    |behave
    |store
    |link
    |frame
    |mislead
    |deceive
    |stalk
    |tamper
    |damage
    |alter
    |export
    |breach
  )(?![a-z])
`;
const ILL = lines`
  (?:
    unlawful
    |illegal
    |defamatory
    |obscene
    |harassing
    |harassment
    |harass
    |threatening
    |threaten
    |hateful
    |hate speech
    |libell?ous
    |pornographic
    |pornography
    |fraudulent
    |fraud
    |abusive
    |malicious
    |viruses
    |virus
    |malware
    |spam
    |spamming
    |bullying
    |bully
    |self-harm
    |violence
    |violent
    |nudity
    |exploitation
    |infringing
    |infringes?
    |impersonat\w+
    |misleading
    |deceptive
    |discriminat\w+
    |racist
    |offensive
    |terroris\w+
    |phishing
    |hacking
    |cheating
    |cheat
    |counterfeit
    |stolen
    |weapons
    |drugs
  )
`;
/** Software that reads pages in place of a person. */
const BOTS = lines`
  (?:
    scrap(?:e|es|ed|er|ers|ing)
    |crawl(?:er|ers|ing)?
    |spiders?
    |robots?
    |bots?
    |botting
    |macros?
    |auto-?clickers?
    |data[- ]?min(?:e|ing)
    |min(?:e|ing) data
    |text and data mining
    |automated (?:\w+ )?(?:
      means
      |systems?
      |tools?
      |scripts?
      |methods?
      |process\w*
      |program\w*
      |queries
      |access
      |devices?
      |software
      |retrieval
      |collection
      |extraction
      |scraping
      |requests
      |downloads?
    )
  )
`;
/** The years at which a person is let in. */
const AGE = "(?:\\(?(?:1[0-9]|2[01])\\)?|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty-one)";
/** Where a sentence or an entry of a list begins, behind its number. */
const BEGINNING = "(?<=^[^a-z0-9]{0,6}(?:[a-z0-9]{1,4}[.)][^a-z0-9]{0,3})?)";

/** Rules of conduct, and what is left. */
export const CONDUCT_RULES = [
  typeRules(
    "acceptable-use",
    {
      heading: lines`
        (?:.{0,60})(?:
          acceptable use
          |prohibited
          |restrictions
          |(?:user |your )?conduct
          |community (?:guidelines|standards|rules)
          |rules of
          |what you (?:can't|cannot|may not)
          |you (?:must|may|agree) not
          |not allowed
          |code of conduct
          |use restrictions
        )
      `,
    },
    [
      [
        "you must not",
        0.85,
        lines`
          ${USERS} (?:\w+ ){0,2}(?:
            (?:
              may
              |must
              |shall
              |will
              |should
              |can
              |could
              |ca
              |wo
              |agrees?
              |undertakes?
              |promises?
            ) (?:\w+ ){0,4}<not> (?:to )?
            |(?:are|is) (?:\w+ )?<not> (?:\w+ )?(?:permitted|allowed|authori[sz]ed|entitled) to\
          )(?:\w+ ){0,6}${DEED}
        `,
        except`
          # You may not transfer or assign these terms without our written consent.
          (?:assign|transfer|delegate)\w* (?:\w+ ){0,4}(?:
              these terms
              |(?:this|the) (?:\w+ )?(?:agreement|contract)
              |(?:your|any|its|their) (?:\w+ )?(?:rights|obligations)
              |rights (?:or|and) obligations
            )
          # Tickets are personal, which means you can not share them with another visitor.
          |(?:find|so|then|otherwise|because|means|why) you (?:can|ca|could|may|will|wo)(?![a-z])
          # Rights are available only to residents of the states named above; other users won't be able to make such requests.
          |<not> (?:\w+ )?(?:
              have
              |see
              |find
              |get
              |be able
              |able
              |want
              |wish
              |have to
              |need
              |required
              |obliged
              |apply
              |affect
              |receive
              |grant
              |(?:be )?(?:liable|responsible|charged|required)
            )
          # Guests will see that we will not share the pictures of their stay.
          |<we> (?:\w+ )?(?:will|do|shall|may|can|are) <not>
          # Members may just not share a picture, if you choose the free plan.
          |if you (?:do|choose|are|can|ca|fail)
          # You may not sell your account.
          |<not> (?:sell|rent) (?:\w+ )?(?:your|personal|any personal)
          # Users who will not agree to the terms can not use the map.
          |agree to (?:the|be bound)
          # Users can trust that Larkhill does not knowingly share card numbers.
          |do(?:es)? <not> knowingly
          # A broker for clients is not authorised to make offers on behalf of the bank.
          |<not> authori[sz]ed to (?:bind|make)
          # Under the CCPA you may ask us not to sell your data.
          |(?:ask|request) (?:us|that)
          # Residents and users can click the do not sell my data link and nothing else changes.
          |do <not> (?:sell|share) (?:or \w+ )?my
          # Customers may use their right not to share a telephone number with the driver.
          |right <not> to
          # Members may choose not to share their birthday with the group.
          |choose (?:to )?<not>
          # Guests may not use the pool unless the host agrees in advance.
          |unless (?:\w+ ){0,3}(?:agrees?|accepts?)(?![a-z])
          # You must not act as a service provider or resell the platform to third parties.
          |(?:service providers?|vendors|employees|staff|arbitrator)
          # A host may not disclose the guest's contact data to a neighbour.
          |<not> (?:\w+ ){0,2}disclose (?:\w+ |'s ){0,5}(?:data|information)
          # Developers may not modify the details of variations which the architect has signed.
          |details of variations
        `,
      ],
      [
        "do not",
        0.8,
        `${BEGINNING}(?:please |and )?(?:do <not>|never) (?:\\w+ ){0,3}${DEED}`,
        except`
          # Do not allow cookies in the browser if the banner bothers people.
          cookies
          # Never share your password with a caller who claims to be from the bank.
          |your (?:own )?(?:password|personal|card|account)
          # Never submit the form twice if you wait for an answer from the embassy.
          |if you
          # Do not sell my personal information.
          |sell (?:or share )?my
          # Do not share your login with anyone.
          |log-?in
          # Never make the user name a word that strangers may guess.
          |user[ -]?name
          # Do not be afraid to try the demo first.
          |afraid
          # Do not hesitate to make suggestions about the menu.
          |hesitate
          # Do not worry about a try that fails, the lesson starts again.
          |worry
          # Do not forget to download the ticket before the train leaves.
          |forget
          # Do not want to share the location? The map works without it.
          |do <not> (?:want|wish|need|have)
          # Never submit the order unless you agree with the price shown.
          |unless you agree
          # Please don't send us any information about your religion, politics or trade union membership.
          |please do <not> (?:use|send|share|submit)
          # Do not allow trackers in the browser and the map still works.
          |track
        `,
      ],
      [
        "prohibited acts",
        0.8,
        lines`
          (?:
            (?:is|are|be|strictly|expressly|also|or) (?:\w+ ){0,2}(?:
              prohibited
              |forbidden
              |<not> (?:be )?(?:allowed|permitted|tolerated|ok(?:ay)?|acceptable)
              |banned
            )
            |(?:we|polic(?:y|ies)|terms|rules?|guidelines) (?:\w+ ){0,3}(?:
              prohibit|forbid|ban|do <not> (?:allow|permit|tolerate)
            )(?![a-z])
            |prohibited (?:
              uses?|conduct|activit\w+|behaviou?rs?|items|acts?|practices
            ) (?:\w+ ){0,2}(?:include|are|is|:)
            |may <not> be (?:
              offered
              |sold
              |listed
              |posted
              |uploaded
              |used
              |copied
              |reproduced
              |modified
              |distributed
              |published
              |traded
              |shared
              |transmitted
            )
            |refrain(?:s|ing)? from
            |abstain from
            |zero[- ]tolerance
          )
        `,
        except`
          # You may be banned from the country by its own border guards.
          (?:can|may|will|could|they|you|who|account|users?) (?:\w+ )?(?:be|are|is) (?:\w+ )?banned
          # Registered trade marks may not be used in a domain without a written permit.
          |trade[ -]?marks?
          # Our logo may not be used without our written permission.
          |logos?
          # Under the act such processing is forbidden unless a listed ground applies.
          |processing is
          # Bonus points may not be sold and end with the season.
          |points
          # The lamp may not be used in combination with a dimmer of another maker.
          |in combination with
          # An agency that is prohibited from doing so will not open the letter.
          |prohibited from doing so
          # Tell the notary whether there is any prohibited item on the list of the estate.
          |(?:is|are) (?:there )?any prohibited
          # The clerk looks for a reason to investigate whether the sale is prohibited.
          |investigat
          # Travel is not allowed if the laws at your destination close the border.
          |if (?:the laws|you are <not>)
          # Bills of exchange may not be used to pay the rent.
          |bills
          # The details of variations may not be published before the architect signs.
          |details of variations
          # Oral amendments are not allowed, as only a signed letter counts.
          |amendments
          # Late checkout is not permitted, and the key stops at noon if you do not leave in time.
          |if you do <not>
          # The lottery is not offered where local law prohibits it, or where rules forbid its sale.
          |law prohibits
          # The raffle is open in every county except where prohibited, and renewal is not allowed.
          |(?:except )?(?:where|if|unless|as|otherwise) prohibited
          # Zero-tolerance zones aside, parking that is not prohibited stays free of charge.
          |<not> (?:otherwise )?prohibited
          # The sale of fireworks is prohibited by national law for most of the year.
          |prohibited (?:by|under) (?:\w+ )?(?:law|legislation|regulation)
          # Interest is not allowed to grow to the extent a statute sets a ceiling.
          |extent
          # Excluding liability for death is not permitted in some countries.
          |liab
          # The voucher is void where local custom says it is not allowed.
          |void
          # Our employees are strictly forbidden to look at the mailboxes.
          |employees
          # Each service provider is expressly forbidden to keep copies.
          |service providers?
          # We do not allow our vendors to ignore a consumer's Global Privacy Control signal.
          |vendors
          # Our contractors are not permitted to keep copies.
          |contractors
          # Our partners are not permitted to keep copies.
          |partners
          # Rights granted to you here are personal; selling your account to someone else is not allowed and transfers nothing.
          |nothing
          # Recording is not allowed during the arbitration hearing.
          |arbitrat
          # A class action is not permitted, each tenant speaks alone.
          |class (?:action|arb)
          # Cameras are not permitted in the proceeding before the panel.
          |proceeding
          # Disclosure to the press is strictly forbidden under our works rules.
          |disclos
          # A transfer of a ticket between families is not permitted.
          |transfers? (?:of|to)
          # A refund is not permitted once the seal of the box is broken.
          |refunds?
          # Reading of cookies is not permitted until the banner has been answered.
          |cookies
          # Marketing to people under 16 is prohibited by our editors.
          |under (?:the age|1\d)
          # Content that sexualises minors is banned and will be reported.
          |minors
          # Content that sexualises children is banned.
          |children
          # Ladders are not permitted on the roof, but we may lend a hoist.
          |<we> (?:are|may|will)
          # Under the works agreement, performance data may not be used by superiors to monitor staff.
          |(?:data|information) (?:may <not> be|is|are)\
          # Retaliation against whoever asks for a copy is strictly forbidden.
          |retaliat
          # Discrimination against whoever asks for a copy is strictly forbidden.
          |discriminat
        `,
      ],
      [
        "entry of a list",
        0.7,
        lines`
          ${BEGINNING}(?:to )?(?:any |the )?(?:\w+ly )?(?:
            us(?:e|ing|es)
            |upload\w*
            |post\w*
            |transmit\w*
            |distribut\w*
            |send\w*
            |engag\w*
            |act(?:s|ing)?
            |promot\w*
            |encourag\w*
            |facilitat\w*
            |publish\w*
            |creat\w*
            |introduc\w*
            |harass\w*
            |threaten\w*
            |bully\w*
            |spam\w*
            |impersonat\w*
            |sell\w*
            |offer\w*
            |shar\w*
            |attempt\w*
            |solicit\w*
            |violat\w*
            |infring\w*
            |interfer\w*
            |content
            |material
            |anything
            |is
            |are
            |contains?
            |constitutes?
            |submit\w*
            |defam\w*
            |stalk\w*
            |incit\w*
            |glorif\w*
            |involv\w*
            |commit\w*
            |conduct\w*
            |breach\w*
            |disrupt\w*
            |impair\w*
          ) ~~ ${ILL}(?![a-z])
        `,
        except`
          # Using filters, we may hide spam from the inbox.
          we (?:\w+ )?(?:may|will|do|use|can|are|have|reserve|take|work|believe)(?![a-z])
          # Using a mailbox carries the liability of its keeper for spam.
          |liab
          # Publishing is the responsibility of the author, even where a text is defamatory.
          |responsib
          # Any act that harms the club leads to an indemnity for fraud.
          |indemn
          # Using patterns of words, the filter can detect spam in the comments.
          |detect
          # Using the filters of the inbox can prevent spam.
          |prevent
          # Using logs, the bank looks for a reason to investigate fraud.
          |investigat
          # Using the filters of your inbox protects it from spam.
          |protect
          # Use the button below a comment to report spam.
          |report
          # Send a notice to the desk if a page is defamatory.
          |notice
          # Any act alleged to be unlawful is heard by the panel.
          |alleg
          # Use the form where a reader believes a page is defamatory.
          |believ
          # Anything that claims damage from a defamatory page goes to the insurer.
          |claim
          # Using the filter, you can hide offensive words.
          |you can
          # Using the filter, you may hide offensive words.
          |you may
          # Any act before a court that turns out unlawful ends the mandate.
          |court
          # Any act that makes this agreement unlawful is void.
          |agreement
          # Content is sold as it stands and is not promised to be free of viruses.
          |free of
          # Material comes from authors, who warrant that none of it is defamatory.
          |warrant that
          # Posts are removed from the board by a filter when they look like spam.
          |removed from
          # Posts in the open rooms are monitored by volunteers, who look for bullying.
          |monitored
          # Use of the map, which shows misleading pins at times, means you agree to these terms.
          |you agree to these
          # Sharing your location with friends makes spam more likely.
          |sharing (?:your|personal|information)
        `,
      ],
      [
        "comply with rules",
        0.65,
        lines`
          ${USERS} (?:\w+ ){0,3}(?:
            must
            |shall
            |will
            |agree to
            |agrees to
            |are required to
            |is required to
            |undertake to
            |should
            |are responsible for
            |are expected to
            |need to
            |have to
          ) (?:\w+ ){0,3}(?:comply|abide|complying|follow|observe|adhere) ~\
          (?:laws?|rules|guidelines|polic(?:y|ies)|standards|regulations|code)(?![a-z])
        `,
        except`
          # Members should follow the rules for fire drills, or failing that, stay at home.
          fail
          # Drivers must follow the traffic laws of the country, and the club pays the fine if you follow its own map.
          |if you
          # Guests must follow the house rules as long as the lift is out of order.
          |as long as
          # Guests should follow the rules of the pool, which we may print on a card.
          |<we> (?:will|shall|may)
          # Users agree to follow the rules of arbitration in Geneva.
          |arbitrat
          # The customer shall comply with data protection law as the party in charge.
          |data protection
          # The customer shall comply with the GDPR and the laws of its country.
          |gdpr
          # The customer shall comply with the SCCs and the laws of its country.
          |sccs
          # The customer shall follow the law that binds it, and the processor obeys its orders.
          |processor
          # The seller must follow the privacy law of its own country.
          |privacy (?:policy|law)
          # Users must follow the rules of the wallet maker to get their coins back.
          |wallet
          # Members must follow the promotion rules printed on the voucher.
          |promotion
          # You agree to follow any third-party terms or rules of the map maker.
          |third[- ]party terms
          # The seller and the buyer will comply with the laws that bind each party.
          |each party
          # Visitors who want peace need to follow the opt-out rules of the ad network.
          |opt[- ]out
          # Customers should follow the instructions and the guidelines on the box.
          |instructions
        `,
      ],
      [
        "only for lawful use",
        0.75,
        lines`
          us(?:e|ed|ing) ~ (?:only|solely|exclusively) ~ (?:
            lawful|legal|personal,? (?:and )?non-?commercial|non-?commercial
          ) (?:\w+ )?(?:purposes?|use)
          |(?:only|solely) (?:be )?us(?:e|ed|ing) ~ for (?:\w+ ){0,3}(?:
            lawful|legal|personal|private|non-?commercial
          ) (?:\w+ ){0,3}(?:purposes?|use)
          |for (?:your )?personal,? non-?commercial use only
        `,
        except`
          # We use your number only for lawful purposes such as a call about the parcel.
          <we> (?:will|may|use)
          # Survey data is used only for lawful purposes by the office of statistics.
          |data
          # Information about the trip is used only for lawful purposes by the agency.
          |information
          # You grant a licence to us, and photos are used only for non-commercial purposes.
          |licen[sc]e to us
        `,
      ],
      [
        "not acceptable",
        0.65,
        lines`
          ${ILL}(?: \w+){0,8} (?:is|are|will|has|have) (?:\w+ ){0,3}<not> (?:be )?(?:\w+ )?(?:
            ok(?:ay)?|acceptable|welcome|allowed|tolerated|permitted|place|belong
          )
          |pretend\w* to be (?:\w+ ){1,4}(?:is|are) <not>
          |(?:
            be kind
            |be respectful
            |treat (?:\w+ ){1,3}with respect
            |no (?:\w+ing|hate speech|harassment|spam|nudity|bullying|cheating|racism|violence)
          )(?![a-z])
        `,
        except`
          # Liability for fraud is not allowed to be shut out by any term.
          liab
          # The warrant for drugs is not permitted to be served at night.
          |warrant
        `,
      ],
      [
        "content that harms",
        0.65,
        lines`
          (?:
            (?:content|material|posts?|behaviou?r|accounts?|anything)(?: \w+){0,4}\
            (?:that|which|may|must|does|do|can|shall)(?: \w+){0,6} (?:
              harass\w*
              |threaten\w*
              |infring(?:e|es|ing)
              |violat(?:e|es|ing)
              |glorif\w+
              |incit(?:e|es|ing)
              |bull(?:y|ies)
              |sexuali[sz]es
              |exploits
              |endangers
            )
            |(?:content|material|posts?)(?: \w+){0,4} (?:
              promot(?:es?|ing)|encourag(?:es?|ing)|advocat(?:es?|ing)
            ) (?:\w+ ){0,4}(?:${ILL}|hatred|suicide|self-harm|eating disorders?)
            |${BEGINNING}(?:
              promoting
              |encouraging
              |glorifying
              |depictions? of
              |providing instructions
              |threats?
              |incitement
            ) (?:\w+ ){0,6}(?:${ILL}|hatred|suicide|self-harm|eating disorders?)
          )(?![a-z])
        `,
        except`
          # We may delete content that infringes the rights of others.
          <we> (?:\w+ )?(?:may|will|can|might|use|reserve|remove|has to|have to)
          # Accounts that the regulations require may show who violates the export ban.
          |regulations require
          # Under applicable regulations, accounts can be opened to whoever violates a quota and pays.
          |applicable regulations
          # Posts may threaten the peace of the stock exchange.
          |exchange
          # Letters from third parties of posts that infringe are passed on to the writer.
          |third part(?:y|ies) of
          # Content that sexualises minors is banned and will be reported.
          |report
          # Readers who post material that infringes a right carry the liability themselves.
          |liab
          # The author has the responsibility for material that infringes a right.
          |responsib
          # The author shall indemnify the press for material that infringes a right.
          |indemn
          # Send a notice about material that infringes a right.
          |notice
          # Readers make a claim about material that infringes a right.
          |claim
          # The letter names the material that allegedly infringes a right.
          |alleg
          # Readers point out material that they believe infringes a right of theirs.
          |believ
          # The letter names the material that was misappropriated or infringes a right.
          |misappropriated
          # Readers notify the press of material that infringes a right.
          |notif
          # A filter detects material that infringes a right.
          |detect
          # A contract about material that infringes a right may be terminated by the author.
          |terminat
          # The sale of material that infringes a right may be suspended by a judge.
          |suspend
          # A judge orders the removal of material that infringes a right.
          |remov
          # A judge will investigate material that infringes a right.
          |investigat
          # A cover hides sensitive content that might glorify war until a click.
          |sensitive content
          # Quoting material that infringes a right is permitted in a lawsuit.
          |permitted
          |exchange of data
        `,
      ],
    ],
  ),
  typeRules(
    "account-responsibility",
    {
      heading: "(?:.{0,60})(?:your account|account (?:security|registration|responsib)|registration|passwords?)",
    },
    [
      [
        "keep credentials safe",
        0.9,
        lines`
          (?:responsib\w+|maintain\w*|safeguard\w*|protect\w*|keep\w*|securing|secure your|avoid) ~ (?:
            passwords?
            |passcodes?
            |passphrases?
            |passkeys?
            |credentials
            |log-?in(?: details| data| information)?
            |access (?:data|codes?|details)
            |(?:class|security|access) codes?
            |pin
            |pins
            |private keys?
            |seed phrases?
            |confidential\w* of (?:your |the |any |its )?(?:\w+ )?(?:
              account|password|log-?in|credentials|access
            )
            |(?:security|safety) of (?:your|the|its) (?:\w+ )?account
            |account (?:secure|safe|confidential)
          )(?![a-z])
        `,
        except`
          # We keep passwords and card numbers apart from the rest of your profile.
          <we> (?:\w+ )?(?:protect|use|maintain|will|take|store|keep|secure|process)
          # An arbitrator appointed under this clause keeps login details shown at the hearing out of the record.
          |arbitrator
          # Access to our staff area is limited, and each person there must keep their password to themselves.
          |our (?:staff|employees)
          # A small script does the keeping track of which login you last used on this tablet.
          |keeping track
          # Keystrokes are scrambled by encryption, so that it protects passwords while they travel.
          |encrypt
          # A salted hash protects passwords from anybody who reads the table.
          |hash
          # Secured servers in Oslo keep passwords and receipts apart.
          |secured servers
          # A second factor can help keep your password from being guessed by strangers.
          |help (?:you |us )?(?:keep|protect|secure|maintain)
          # It is our responsibility that passwords are not shown on the screen.
          |our responsibility
        `,
      ],
      [
        "secret credentials",
        0.85,
        lines`
          (?:
            passwords?
            |passcodes?
            |pin
            |credentials
            |log-?in(?: details| data)?
            |access (?:data|codes?)
            |class codes?
            |user[ -]?names?
          ) ~ (?:secret|confidential|safe|only (?:given|known|shared)|to yourself|yours alone|yours only)
          (?![a-z])
          |(?:never|<not>) (?:\w+ ){0,3}(?:tell|reveal|give|disclose|share) (?:\w+ ){0,4}(?:
            passwords?|passcodes?|pin|codes?|credentials|log-?in
          )(?![a-z])
          |(?:passwords?|pin|passcodes?|log-?in) ~ (?:never|do <not>) (?:
            pass (?:it|them) on|write (?:it|them) down|share (?:it|them)
          )
          |(?:log-?in|account) is (?:yours alone|personal to you|for your use only)
        `,
        except`
          # We keep your password secret even from the people who run the machines.
          <we> (?:\w+ )?(?:will|keep|store|never)
        `,
      ],
      [
        "responsible for account",
        0.9,
        lines`
          (?:
            responsib\w+|liable|accountable
          ) ~ (?:
            activit\w+|use|actions?|acts|everything|conduct
          ) ~ (?:(?:under|through|on|via|using|from|in|with|by) ~ (?:accounts?|credentials|passwords?|log-?in)(?![a-z]))
        `,
        except`
          # We are responsible for the actions of our staff when they work in your account.
          <we> (?:are|is) (?:\w+ )?responsib
          # A third-party app is responsible for its own actions carried out through your account.
          |third[- ]party
          # Ferrybank is not responsible for activity on a joint account held elsewhere.
          |<not> (?:\w+ )?(?:liable|responsible)
        `,
      ],
      [
        "whatever happens on it",
        0.85,
        lines`
          (?:
            anything|everything|whatever|any activity|all activity
          ) (?:that )?(?:you do |happens|occurs|takes place|is done)(?: \w+){0,3}\
          (?:on|under|in|through|with|using|from) (?:your|their|the) (?:\w+ )?account
        `,
        except`
          # We are responsible for everything that happens on your account while a Larkhill engineer works in it.
          <we> (?:are|is) responsib
          # Larkhill is not liable for anything that happens on your account after the handover.
          |<not> (?:\w+ )?(?:liable|responsible)
          # Our engineers can follow whatever happens in your account, and we can see it for an hour.
          |<we> (?:may|can|will) (?:see|review|monitor)
        `,
      ],
      [
        "your responsibility",
        0.85,
        lines`
          (?:activit\w+|actions?|use|everything) ~ (?:
            account|credentials|password|log-?in
          ) ~ your (?:\w+ )?responsibility
        `,
      ],
      [
        "tell us of misuse",
        0.85,
        lines`
          (?:notify|inform|tell|contact|alert) ~ (?:
            unauthori[sz]ed (?:use|access)
            |breach of security
            |compromised
            |lost
            |stolen
            |without (?:your )?permission
          )
        `,
        except`
          # We will notify affected users of any breach of security.
          <we> (?:will|shall|may|can) (?:\w+ )?(?:notify|inform|contact|tell|alert)
          # Tell your bank straight away if your card is stolen.
          |(?:notify|inform|tell|alert|contact) you
          # A breach notification will inform people whose records were lost.
          |breach notification
          # In a personal data breach the processor must inform the school when pupil files are stolen.
          |personal data breach
          # The supervisory authority must be told, and the hotel will notify it when records are stolen.
          |supervisory
        `,
      ],
      [
        "accurate registration",
        0.8,
        lines`
          (?:
            provid(?:e|ing)
            |maintain(?:ing)?
            |keep(?:ing)?
            |supply
            |give
            |submit
            |furnish
            |enter
            |register with
          )(?: us| to \w+)? (?:\w+ ){0,5}(?:
            accurate|true|truthful|correct|complete|up[- ]to[- ]date|valid
          ) (?:\w+ ){0,5}(?:
            information
            |details
            |data
            |e-?mail
            |names?
            |registration
            |identity
            |profile
            |records
            |address
          )
          |(?:information|details|data) ~~ (?:provid|suppl|giv|enter|submit|gave|register)\w* ~\
          (?:is|are|be|remain) (?:\w+ ){0,2}(?:
            accurate|true|correct|complete|up[- ]to[- ]date|truthful
          )
          |(?:
            give|provide|use|register with|enter
          ) (?:us )?your (?:real|true|own|legal|full) names?(?![a-z])
          |(?:keep|maintain|update) (?:your )?(?:\w+ ){0,3}(?:
            account|contact|registration|profile|personal
          ) (?:\w+ )?(?:information|details|data) (?:\w+ )?(?:
            accurate|current|correct|complete|up[- ]to[- ]date
          )
        `,
        except`
          # We provide accurate information about trains as far as the railway gives it to us.
          <we> (?:\w+ )?(?:
              strive
              |try
              |aim
              |provide
              |may
              |will
              |can
              |cannot
              |do
              |are
              |seek
              |take
              |make
              |keep
              |need
              |want
              |rely
              |rectify
            )
          # Authors provide the user content with correct names, yet nobody at the site reads it first.
          |user content
          # Guides provide accurate information in plain words, yet they are no legal advice.
          |legal advice
          # Weather stations provide up-to-date information through the site every hour.
          |through the (?:site|services?)
          # Lenders provide accurate information in connection with a search for a home.
          |in connection with
          # Sellers do not represent or warrant that details provided by their suppliers are accurate.
          |represent or warrant
          # Neither side shall warrant to you that information provided by a museum is accurate.
          |warrant to you
          # Brokers enter accurate details into listings before a house is shown.
          |listings?
          # Shops give accurate information on items kept behind the counter.
          |items?
          # For a payment the till must supply correct details to the bank.
          |payment
          # For a transfer of a domain, the registrar must supply correct details to the registry.
          |transfer
          # To withdraw consent on paper, give the desk a complete name and the date.
          |withdraw\w*
          # Between trades the exchange must submit complete records to the clearing house.
          |trades?(?![a-z])
          # For orders by telephone the clerk will enter complete details into the till.
          |orders?(?![a-z])
          # For tax the platform must submit complete records to the ministry each spring.
          |tax
          # Hospitals provide valid authorisations and complete records to the study team.
          |authori[sz]ations
          # Publishers give accurate information beside ads for medicine.
          |ads?(?![a-z])
          # Residents have the right to up-to-date records, and the register must keep complete records of each change.
          |right to
          # You may ask that the register keep accurate records of your visits.
          |ask (?:us|that)
          # There are no warranties that the information provided by the tide tables is accurate.
          |warrant(?:y|ies) (?:of|that the)
          # A notice of copyright must give the complete name of the work and where it stands.
          |copyright
          # Under penalty of perjury, give a complete name and say that you act for the owner.
          |perjury
          # A takedown should give the complete address of the page at issue.
          |takedown
          # Laboratories provide accurate information with the results of each sample.
          |results
          # Makers provide complete information with their products about care and washing.
          |products?
          # To make a request on paper, give a complete name and the town where you live.
          |request
        `,
      ],
      [
        "no account sharing",
        0.8,
        lines`
          (?:<not>) (?:\w+ ){0,4}(?:
            share|transfer|sell|lend|disclose|give
          ) (?:\w+ ){0,4}(?:account|password|credentials|log-?in)
        `,
        except`
          # In no event do we give away an account, and we do not sell passwords.
          we (?:do|will) <not>
        `,
      ],
      [
        "one account",
        0.7,
        lines`
          (?:one|single|multiple|more than one) (?:\w+ )?accounts? (?:per|only|for)
          |(?:only|more than) (?:have |create |register |open )?(?:one|once|a single) (?:\w+ )?account
          |register (?:only )?once
          |account (?:\w+ ){0,3}<not> (?:\w+ )?transferable
        `,
        except`
          # You can open only one savings account per person with Ferrybank.
          savings
          # The payout goes to one bank account only, which you name at the start.
          |bank
          # The allowance applies to one current account per household.
          |current
        `,
      ],
    ],
  ),
  typeRules(
    "enforcement",
    {
      heading: "(?:.{0,60})(?:enforcement|violations?|sanctions|penalt|strikes|consequences)",
    },
    [
      [
        // May justify a ban for this participant.
        "a ban",
        0.8,
        "(?:may|will|can|could|to) (?:also )?(?:\\w+ ){0,3}(?:justify|result in|lead to|issue|impose) (?:\\w+ ){0,3}(?:ban|suspension|exclusion)(?![a-z])",
      ],
      [
        "acts on violations",
        0.85,
        lines`
          (?:
            violat(?:e|es|ed|ion|ions|ing)
            |breach(?:es|ed)?
            |infringers?
            |infring(?:e|es|ed|ing|ement of) (?:any of )?(?:these|our|this|the terms|the rules)
            |fail(?:s|ure)? to comply
            |misus(?:e|es|ed|ing)
            |abus(?:e|es|ed|ing)
            |cheat(?:s|ers?|ing)?
            |(?:break|ignore|disregard)(?:s|ing)? (?:any of )?(?:these|our|the|this|house|game) (?:\w+ )?(?:
              rules|terms|guidelines|polic(?:y|ies)|standards|agreement
            )
            |break(?:s|ing)? (?:a rule|the rules|our rules)
          ) ~~ (?:
            <may>
            |result
            |lead
            |subject
            |grounds
            |right to
            |we (?:take|act|investigate|remove|suspend|terminate|block|ban|delete|disable)
            |get you
            |you are
            |lose
            |you're
          ) ~~ (?:
            remov
            |suspen
            |terminat
            |ban(?:ned|s|ning)?(?![a-z])
            |disabl
            |restrict
            |tak(?:e|ing) (?:\w+ )?action
            |legal action
            |action
            |penalt
            |warn
            |delet
            |block
            |revok
            |sanction
            |(?:los[es]|losing|forfeit)\
            |freez
            |withh
            |reported
            |report (?:you|it|them|such)
            |prosecut
            |cancel
            |lower
            |asked to leave
            |expel
            |exclud
            |kick
          )
        `,
        except`
          # If a data breach happens, the insurer may suspend payments until the cause is known.
          data breach
          |personal data breach
          # A hotel cannot escape liability for breach of its duties, and a court may cancel such a term.
          |liab(?:le|ility) for
          # If we breach this contract, a member may cancel it and has the fee returned.
          |<we> (?:breach|violate|fail)
          # When somebody breaks the rules of the table, we encourage you to ask the group, which can block that player.
          |(?:encourage|ask|invite) you
          # If a seller violates the law, you can report the shop and a moderator may remove it.
          |you (?:may|can|should|must|agree to) (?:\w+ ){0,4}(?:report|notif|terminat|cancel|send|submit)
          # To find misuse we retain visit logs, which can be deleted on demand.
          |retain
          # A breach of this clause is settled by arbitration, and the panel may cancel the order.
          |arbitrat
          # On a breach of security, the hosting firm may freeze the database for a night.
          |breach of security
          # After a security incident or other misuse, the bank may freeze the line to the shop.
          |security (?:breach|incident)
          # Guests are responsible for misuse of the door code, and the landlord may withhold the deposit.
          |responsible for
          # The notice needs identification of the work, how it infringes this label, and a reason why the page can be removed.
          |identification of
          # Pages claimed to be infringing our marks can be removed by their author within a week.
          |claim(?:ed|s)? (?:that|to be)
          # If you ask about the misuse of a photo, the gallery can take action together with you.
          |you ask
          # If you believe that a page has violated a right of yours, the editor can remove the entry.
          |you believe
          # Whoever should misrepresent that a page is infringing these designs may owe damages for its removal.
          |misrepresent
          # A broker that shares data in violation of the act may be warned by the regulator.
          |shares? data
          # Silence on a violation will not constitute a promise that the club may take no further steps and cancel nothing.
          |<not> (?:mean|constitute|waive|take|giv)
          # When somebody breaches the lease for the first time, the landlord can take no action.
          |take no action
          # No waiver of any breach may be read into the fact that a fee was cancelled.
          |waiver
          # Records collected with personal information in breach of the act can be deleted on demand.
          |(?:
              obtained|collected?|provided
            ) (?:\w+ ){0,4}(?:personal |us )?(?:with )?(?:personal )?information
          # Violations of the act may be reported to residents by the ministry, which can take action itself.
          |be reported to \w+ by
          # Violations of the act can also be reported to the ombudsman, who may take action.
          |also be reported
          # Parents who see a violation may request that it is removed by the school.
          |request that it
          # If a partner breaks the agreement, you shall not withhold the fee unless a court may be asked.
          |you (?:shall|may|must) <not>
          # When a tenant breaches the lease, you will take the steps the court may order, such as removal of goods.
          |you will (?:<not>|take)
          # After a violation you are obliged to answer the regulator, which may restrict the sale.
          |you are obliged
          # If the seller has not breached the lease, the tenant may not withhold the rent.
          |<not> breached
          # Your feedback on abuse in chats can help to block it sooner.
          |feedback
          # When external sites violate the law, their hosts may remove them.
          |external (?:sites|links)
          # We may use your tips on how players cheat, and we may warn others of the trick.
          |<we> (?:may )?use your
          # Whoever violates the privacy rules at work can face disciplinary action, and all employees know it.
          |employees?(?![a-z])
          # Pages removed for abuse can come back after a counter-notice, unless the owner takes legal action.
          |counter-?notice
        `,
      ],
      [
        "remedies for violations",
        0.85,
        lines`
          (?:
            remov
            |suspen
            |terminat
            |ban(?:ned|s|ning)?(?![a-z])
            |disabl
            |restrict
            |take (?!any )(?:\w+ )?action
            |legal action
            |penali[sz]
            |warn
            |delet
            |block
            |revok
            |sanction
            |investigat
            |freez
            |cancel
            |disqualif
          )\w*(?! (?:products?|items?|goods)) ~~ (?:
            if
            |for
            |where
            |who
            |that
            |when
            |in the event
            |in (?:the )?case
            |due to
            |because
            |following
            |upon
            |against
          ) ~~ (?:
            violat
            |breach
            |infring
            |fail\w* to comply
            |abus
            |misus
            |cheat
            |suspected fraud
            |fraudulent
            |break(?:s|ing)? (?:the|these|our)
          )
        `,
        except`
          # Suspension of trading is possible if a data breach hits the exchange.
          data breach
          # A security breach plan names who blocks the network when misuse is noticed.
          |security breach
          # You may cancel at any time if we break our promises.
          |you (?:may|can) (?:terminate|cancel)
          # The customer may terminate the order where the supplier breached a written promise.
          |customer may terminate
          # You agree to use the cancel button and to tell the guide if the tour operator breached its promise.
          |you agree to (?:use|investigat)
          # Either party may terminate for material breach not remedied within 30 days of written notice.
          |either party
          # Hosts retain personal data of a cancelled stay for disputes about damage and breach.
          |retain (?:\w+ ){0,4}(?:information|data)
          # A sailor who had its licence revoked because of a breach may ask the club.
          |had (?:its|your)
          # The fee is cancelled and paid back if we breach this contract.
          |<we> (?:breach|violate|fail)
          # A warranty is cancelled where the buyer abused the machine.
          |warranty
          # Termination is no bar to arbitration if the breach came first.
          |arbitrat
          # The landlord is responsible for removing snow, and the tenant pays only in the case of a breach.
          |responsible for
          # Your claim is not cancelled when the railway breached its duty.
          |your claims?
          # Ferrybank is not liable for furniture removed by the landlord because of a breach.
          |<not> liable
          # A removal notice starts with identification of the work that is infringed.
          |identification of
          # The keeper may take no action that would void the cover after abuse by a guest.
          |take no action
          # A waiver is revoked only in writing and is no excuse for breaches.
          |waiver
          # You will take care that cancelled cards are destroyed so that nobody abuses them.
          |you will take
          # You are obliged to return the revoked key, because its use would breach the lease.
          |you are obliged
          # Cancel the lease if the landlord has not breached it only with three months of notice.
          |<not> breached
          # The museum removes paintings from the tour if showing them would violate the lender's wishes.
          |would violate
          # Feedback can be deleted by its author if it breaches a promise of silence.
          |feedback
          # Visit logs help to detect, investigate and end attacks by people who abuse the shop.
          |detect investigat
          # Each side may terminate the lease if the other party breaches it.
          |other party
          # The tenancy may be terminated for good cause, such as a serious breach by the landlord.
          |good cause
          # You agree to follow the cancellation steps of the hotel if it breaches its promise.
          |you agree to follow
          # Records of cancelled bookings are processed in the case of a breach by the hotel.
          |processed in
          # Films with age-restricted scenes are removed from the list for pupils, since showing them breaches the school act.
          |age[- ]restricted
          # Staff warnings are kept for a year if employees breach the travel policy.
          |employees?(?![a-z])
          # A clause is deleted when it breaches a new act and the firm must update these terms.
          |update these terms
          # If you cancel a class, you must not give the seat to a person who breached the rules of the hall.
          |you (?:shall|may|must|will) <not>
          # Pages removed for abuse can come back after a counter-notice, unless the owner takes legal action.
          |counter-?notice
          # A deleted photo is put back when the author shows that it does not infringe.
          |<not> infring
          # Shops process your personal details of cancelled orders for proof against fraudulent returns.
          |process (?:your )?personal
          # The office investigates address changes in case of suspected fraud.
          |investigat\w* address
          # Do not remove the seals of the meter in a manner that breaches the supply contract.
          |in a manner that
          # Neighbours can cancel the party permit if music would interfere with sleep or breach the quiet hours.
          |interfere
        `,
      ],
      [
        "limited for violations",
        0.85,
        lines`
          (?:limit|reduc\w+|downrank|lock|freeze|strike|revok\w+) ~ (?:your |the |any )?(?:
            account|features?|access|functions?|reach|privileges
          ) ~ (?:if|for|when|because) ~ (?:violat|break|breach|abus|misus)
        `,
      ],
      [
        "lose access",
        0.8,
        lines`
          (?:we'll|we will|we may|we can) (?:kick|boot|throw) you (?:off|out)
          |(?:break|violat|breach|cheat|misus|abus)\w* ~~ (?:
            you're out
            |(?:may |will |can )?los(?:e|ing) (?:their|your|its) (?:
              access|account|items|rights|shop|store|membership|place
            )
            |permanently banned
            |(?:kick|boot|throw) you (?:off|out)
            |(?:be|get|gets|getting|are) (?:\w+ )?(?:banned|blocked|suspended|kicked|expelled|removed)
          )
          |(?:suspect|suspected|suspicion|signs) ~ (?:
            fraud|abuse|misuse|cheating|breach|violation
          ) ~~ (?:freeze|suspend|block|lock|restrict)
        `,
        except`
          # People who misuse medicine may lose their place, and a data breach of the clinic changes nothing in that.
          data breach
          # Someone who may break a rule gets blocked, so if you believe that it hit the wrong person, call.
          |you believe
        `,
      ],
      [
        "legal action",
        0.75,
        lines`
          (?:take|pursue|bring|initiate|legal) (?:\w+ ){0,2}
          (?:legal action|legal proceedings|proceedings|action|steps) against (?:\w+ ){0,3}(?:
            you|anyone|users?|persons?|those|violators?|offenders?|infringers?|who
          )
        `,
        except`
          # No member may bring a class action against the company or anyone who works there.
          class
          # Any tenant who wants to bring legal action against us or anyone else shall do so in Bergen.
          |against us
          # In arbitration, either side may take legal action against anyone who hides evidence.
          |arbitrat
          # The insurer handles claims against the driver and may bring proceedings against anyone else.
          |claims? against
          # This clause is a waiver of the right to bring proceedings against those who act for Ferrybank.
          |waiver
        `,
      ],
      [
        "appeal a sanction",
        0.85,
        lines`
          (?:
            appeal|contest|challenge|object to|dispute(?= (?:our|the|a|this|any))
          ) ~ (?:(?:our|the|a|this|that|any) (?:\w+ )?(?:decision|suspension|ban|removal|restriction|termination|enforcement))
          |(?:
            suspension|ban|removal|restriction|moderation|enforcement|blocking
          ) (?:\w+ ){0,6}(?:be appealed|to (?:appeal|contest|challenge))
          |(?:banned|blocked|suspended|restricted) (?:you|your) ~~ (?:
            look at it again
            |look again
            |review (?:the|our|this) decision
            |reconsider
          )
        `,
        except`
          # Where a request is refused, a person may challenge the decision within sixty days.
          requests?(?![a-z])
          # You may contest the accuracy of a decision report held by the bureau.
          |accuracy
          # Read how to contest our decision under the dispute resolution clause.
          |resolution
          # You have an appeal right if you want to contest our decision about a loan.
          |appeal right
          # With respect to a loan, you can contest our decision by letter.
          |with respect to
          # If lenders deny a loan, you may contest the decision within a month.
          |deny
          # If a loan is denied, you may contest the decision within a month.
          |denied
          # You may challenge the decision before the court of your home town.
          |court
          # Neither side may challenge the decision of the arbitrator.
          |arbitrat
          # You may contest our decision on a privacy matter by letter.
          |privacy
          |rights request
          # The supervisory authority hears those who contest our decision on a complaint.
          |authority
          # You may contest a decision that was automated and ask for a human look.
          |automated
          # The regulator hears those who contest our decision on a bill.
          |regulator
          # Residents of Virginia may appeal our decision within 60 days and contact the Attorney General if the appeal fails.
          |residents
        `,
      ],
      ["repeat infringers", 0.9, "repeat(?:ed|edly)? (?:infring|violat|offend)\\w*"],
      [
        "investigates",
        0.7,
        lines`
          (?:<may>|right to|<we>) (?:\w+ )?(?:
            (?:investigate|prosecute) ~ (?:violat|breach|suspected|any|illegal|use|fraud|misuse)
            |monitor ~ (?:violat|complian)
          )
        `,
        except`
          # You agree that the bank might investigate suspected fraud on the card.
          you agree
          # When a data breach happens, the insurer may investigate any gap in the walls.
          |data breach
          # At your own cost you may investigate any defect before the house is handed over.
          |you (?:may|can|shall|will)
          # The customer shall investigate any fault of its own network first.
          |customer (?:will|shall|may)
          # The supplier shall monitor compliance with data protection law on each site.
          |compliance with (?:data protection|privacy)
          # The panel may investigate any point it likes during arbitration.
          |arbitrat
        `,
      ],
    ],
  ),
  typeRules(
    "age-limit",
    {
      heading: "(?:.{0,60})(?:age (?:limit|requirement|restriction)|minimum age|eligibility)",
    },
    [
      [
        "must be of age",
        0.95,
        lines`
          (?:at least|over|older than|above|reached|attained|turned|not yet|are|be|is|you're) (?:the )?
          (?:age of )?${AGE}(?:[ ]?\(\d+\))?[ ]?(?:
            years?(?: old| of age)
            |years?,? or older
            |years or (?:over|older)
            |or older
            |or over
            |or up
            |and (?:over|up|older|above)
            |\+
            |of age
          )
          |(?:at least|over|older than|above|reached|attained|turned|not yet) (?:the )?age of ${AGE}
          |(?:be|are|is|being|they're|you're) (?:aged )?(?:at least|over|older than|above) ${AGE}
          (?![\d.,]*\d)(?=
            [ ]?(?:
              years old
              |years of age
              |years?[.,;)]
              |or
              |and
              |to
              |when
              |at
              |in
              |if
              |you
              |before
              |as
              |on
              |may
              |can
              |must
              |but
              |unless
              |only
            )(?![a-z])
            |[ ]?[^a-z0-9\s]
            |$
          )
          |(?:rated|ages?|aged|age:)[ ]?${AGE}[ ]?(?:
            \+|and (?:over|up|older|above)|or (?:over|older|above|up)
          )
          |(?:1[38]|21)\+ (?:only|game|content|to)
        `,
        except`
          # The cheese is over 12 years old and spent forty days in salt.
          days
          # The wine is over 12 years old and spent eighteen months in oak.
          |months
          # Whisky that is over 18 years old holds at least forty percent of alcohol.
          |percent
          # The information that a child under 13 gives to the club hangs in the hall, and riders must be 13 or older.
          |(?:collect|information|data) ~~ (?:child|under)
          # Children who are 13 or older find information about trains on the blue board.
          |child(?:ren)? ~~ (?:information|data)
          # An explicit notice stands at the gate of rides for people who are 18 or older.
          |explicit notice
          # People who are 18 or older may see the removal of the old bridge.
          |removal of
          # Whoever is 18 or older can remove their name from the school choir list.
          |remove (?:\w+ ){0,6}(?:name|comments|content|posts|information|data)
          # The film is made for audiences who are 16 or older.
          |audiences
          # The puzzle is suitable for people who are 14 or older.
          |suitable
          # Subtitles are on by default for viewers who are 13 or older.
          |default
          # The novel is appropriate for readers who are 16 or older.
          |appropriate for
          # The copyright owner of a song that is at least 20 years old may ask for a new split.
          |copyright owner
        `,
      ],
      [
        "young people may not",
        0.9,
        lines`
          (?:
            (?:under|below|younger than) (?:the )?(?:age of )?${AGE}
            |(?:
              someone
              |anyone
              |those
              |persons?
              |people
              |individuals?
              |users?
              |players?
              |minors?
              |members?
              |no one
              |nobody
            ) (?:who (?:are|is) |that are |aged )?(?:at least|over|older than|above) (?:the age of )?
            ${AGE}
          )(?! ?(?:characters?|minutes?|hours?|days?|weeks?|months?|percent|%)) ~~ (?:
            may
            |must
            |should
            |<not>
            |only
            |can
            |permission
            |consent
            |allowed
            |permitted
            |prohibited
            |need
            |require
            |guardian
            |parent
            |please
            |ask
          )(?![a-z])
          |(?:
            <not>
            |only
            |exclusively
            |solely
            |restricted
            |limited
            |prohibit\w*
            |refuse
            |no one
            |nobody
          ) (?:[a-z]+ ){0,10}(?:under|below|younger than|over|older than|at least|above) (?:the age of )?
          ${AGE}(?!\d)(?! ?(?:\w+ )?(?:characters?|minutes?|hours?|days?|weeks?|months?|percent|%|kilomet))
        `,
        except`
          # We do not knowingly collect personal information from children under 13.
          (?:collect\w*|information|data|sell|share) ~~ (?:child|under|minors?|younger)
          # Our services are not directed to children under 13 and we don't knowingly collect their data.
          |child(?:ren)? ~~ (?:information|data)
          # Players under 18 may ask for the removal of a score from the board.
          |removal of
          # Players under 18 may remove their own comments from the board.
          |remov\w* (?:\w+ ){0,6}(?:name|comments|content|posts|information|data)
          # Parents of skaters under 16 must fill out a slip at the rink.
          |fill out
          # The parent of a child under 13 may ask us to delete the child's account.
          |(?:parent|guardian) of a child
          # The pool must be shut down if people under 12 may swim in it alone.
          |shut down
          # The film is only for audiences over 16 and their teachers.
          |audiences
          # The puzzle is only suitable for people over 14 with good eyes.
          |suitable
          # We retain photos of people under 16 only until the season ends.
          |retain
          # Of skaters under 16 the judge may ask for some patience.
          |ask for some
          # A counter-notice by anyone under 18 must be signed by a lawyer.
          |counter-?notice
          # A DMCA letter by anyone under 18 must be signed by a lawyer.
          |dmca
          # A copyright owner under 18 must act through a lawyer.
          |copyright owner
          # In Family Link a parent can set bedtimes for skaters under 13, who must ask for more.
          |family link
          # The shop does not market to people under 16 at the rink.
          |market to
          # The shop does not show advertising to people under 16 at the rink.
          |advertis
          # The shop does not show targeted ads to people under 16 at the rink.
          |targeted ads
          # Under FERPA a pupil under 18 must rely on the parent to see the file.
          |ferpa
          # People under 18 in the north may have certain rights to erase a post.
          |certain rights
          # Chats are off by default for people under 16, and only friends see the dot.
          |default
          # The legitimate interest of people under 16 must be weighed with care.
          |legitimate interest
          # The novel is only appropriate for readers over 16 with strong nerves.
          |appropriate for
          # The word "children" means people under 14, and only those.
          |(?:children|child|minors?)" (?:means?|or)
          # If you are under 16 you do not need to do anything about the tax form.
          |<not> need to do
        `,
      ],
      [
        "people of an age",
        0.9,
        lines`
          (?:
            (?:
              are
              |is
              |you're
              |people
              |users
              |persons?
              |anyone
              |those
              |individuals
              |members
              |players
              |pupils
              |students
              |children
            ) (?:who are )?(?:under|over|below|above|aged) (?:the age of )?
            (?:1[3-9]|2[01]|eighteen|sixteen|thirteen)(?:[ ]?\(\d+\))?(?: years(?: of age| old)?)? (?:
              and (?:over|older|above|up)
              |or (?:over|older|above)
              |you (?:may|can|must|need)
              |your parent
              |a parent
              |(?:may|can|must) <not>
              |may only
              |must (?:have|get|ask)
            )
            |only (?:adults|persons of legal age)
            |adults only
            |you(?:'re| are) an adult
            |(?:are|is) <not> a minor
          )
        `,
        except`
          # The school may collect lunch money from pupils who are under 16 or over that age, and those under 18 can pay by card.
          (?:collect|information|data) ~~ (?:child|under)
        `,
      ],
      [
        "age of majority",
        0.9,
        lines`
          (?:
            (?:
              of|be|have|reached|attained|at least|over|above|under|below|be|than
            ) (?:\w+ ){0,2}(?:(?:age of (?:legal )?majority|legal age)(?![a-z]))
            |of (?:full|lawful) age(?![a-z])
            |minimum age (?:is|limit|of|to|for|requirements?|required|in|under)
            |or (?:the )?(?:\w+ )?(?:minimum|legal) age(?![a-z])
            |meets? the minimum age
            |(?:are|be|is|you're) (?:<not> )?old enough
            |minors? (?:may|must|are|can) (?:\w+ ){0,4}(?:<not>|only)
            |minors? (?:who|under) ~ (?:supervision|permission|consent) of
          )
        `,
        except`
          # Information on camps for minors under the supervision of a guide hangs in the hall.
          (?:data|information) ~~ minors?
          # To verify that you are of legal age the driver looks at a card.
          |verify that you
          # A counter-notice can be signed by people who are of legal age.
          |counter-?notice
          # Please fill out the slip if the skater is of legal age.
          |fill out
          # A pupil who is under the legal age rides at half price.
          |who is under the legal age
          # A legitimate interest of people below the legal age weighs more than ours.
          |legitimate interest
          # We retain slips until the skater is of legal age.
          |retain
          # Under the laws and regulations of the town, fishing is free below the legal age.
          |laws and regulations
        `,
      ],
      [
        "not for minors",
        0.8,
        lines`
          (?:
            <not> (?:intended|directed|available|use|permitted|eligible|allowed|register)
            |only (?:available|open)
          ) ~ (?:minors|persons under|anyone under|individuals under|users under|those under|children under)
        `,
        except`
          # Our services are not directed to children under 13 and we don't knowingly collect their data.
          knowingly collect
          # Information on the tax form is not available to persons under guardianship.
          |information
          # The shop does not use advertising made for minors.
          |advertis
        `,
      ],
    ],
  ),
  typeRules(
    "automation-ban",
    {
      heading: "(?:.{0,60})(?:scraping|automated access|crawling|bots)",
    },
    [
      [
        "no scraping",
        0.95,
        lines`
          (?:<not>|no|prohibit\w*|without|forbidden|refrain) ~~ (?:
            ${BOTS}
            |harvest(?:ing)?
            |scripts? to (?:\w+ ){0,3}(?:collect|access|copy|extract|download|read)
          )(?![a-z])
        `,
        except`
          # Younger children cannot tell a person from a bot, so a parent should sit beside them.
          children
          # We will not let bots answer a complaint about a person.
          |we (?:do|will) <not>
          # No decision on a loan is made by automated means.
          |decision
          # To ensure that no call is lost, bots answer the line at night.
          |ensure
          # A small puzzle verifies that our visitors are no robots.
          |verif
          # Tick the box to show that you are not a robot.
          |<not> (?:\w+ ){0,2}(?:a|an) (?:\w+ )?(?:ro)?bots?(?![a-z])
          # The section that had no word on bots is amended to read as follows.
          |amended to
          # No letters are sorted by automated processing in this office.
          |process(?:ing|ed|es)?(?![a-z])
          # There is no fee for bot developers in the first year.
          |bot developers?
          # Members may link to our pages without hindrance, and search robots follow them.
          |hindrance
          # Visits are counted whether or not they come from crawlers.
          |whether or <not>
          # Never answer mails that try to harvest personal numbers.
          |harvest (?:any )?personal
          # No queries of yours are answered by bots alone.
          |quer(?:y|ies)\
          # No automated tools may draft the award of the arbitration panel.
          |arbitrat
          # No cookies are set when search robots visit the page.
          |cookies
          # No personalised adverts are chosen by automated systems before your click.
          |personal(?:ised|ized)
          # There is no charge for our use of automated tools in support.
          |our use of
        `,
      ],
      [
        "scraping forbidden",
        0.95,
        lines`
          (?:${BOTS}|harvesting|scripts)(?![a-z]) ~~ (?:
            (?:is|are) (?:\w+ ){0,3}(?:
              prohibited
              |forbidden
              |<not> (?:\w+ )?(?:allowed|permitted|welcome|authori[sz]ed)
              |banned
              |reserved
              |only (?:permitted|allowed)
            )
            |keep out
            |stay out
            |(?:get|gets|leads? to|result\w* in) (?:\w+ ){0,3}(?:ban|banned|suspen\w+)
            |requires? (?:a|our|prior|written|express) (?:\w+ ){0,2}(?:licen[sc]e|permission|consent)
          )
        `,
        except`
          # A decision made by automated means is prohibited in this office.
          decision
        `,
      ],
      [
        "other than our interfaces",
        0.85,
        lines`
          access\w* ~~ (?:
            other than (?:\w+ ){0,3}(?:interfaces?|apis?|instructions)
            |only (?:through|via|by|using) (?:\w+ ){0,3}(?:interfaces?|apis?)
          )
          |only (?:
            through|via|by|using
          ) (?:\w+ ){0,3}(?:interfaces?|apis?) (?:\w+ ){0,4}<not> (?:\w+ )?(?:scripts?|bots)
        `,
        except`
          # Your bank grants access to the statements, and we access them only through its interfaces.
          <we> (?:may|will|access)
          # Access to personal data by partners is given only through named interfaces.
          |personal data
        `,
      ],
      [
        "programs that collect",
        0.75,
        lines`
          (?:<not>|prohibit\w*) ~~ (?:
            programs?|scripts?|tools?|software|code|agents?
          ) (?:that|to|which|for) (?:\w+ )?(?:
            collect
            |copy
            |copying
            |collecting
            |extract
            |extracting
            |gather
            |gathering
            |harvest
            |scrape
            |index
          )
        `,
        except`
          # Not every crash is reported by hand, so we may use tools that collect error messages.
          <we> (?:do|will|may)
          # Not all pages set cookies, and some have a tool that collects the choice of colour.
          |cookies
        `,
      ],
      [
        "scraping named",
        0.65,
        lines`
          (?:
            us(?:e|ing)(?! (?:an?|the) (?:\w+ )?bot(?![a-z]))
            |deploy\w*
            |employ\w*
            |access(?:es|ing)? (?:to )?(?:the|our|any|or|this|all|content|data)
            |collect\w*
            |harvest\w*
            |scrap(?:e|ing)
            |crawl\w*
            |launch\w*
          ) ~ (?:any )?(?:${BOTS})(?![a-z])
        `,
        except`
          # We use automated systems to decide whether to offer you credit.
          <we> (?:\w+ )?(?:use|collect|may)
          # Mail passing our servers is checked using automated tools before it is delivered.
          |our servers
          # Google sorts the adverts by using automated systems of its own.
          |google
          # Some information is collected by automated means when you open the app.
          |(?:collect(?:ed|s)?|information|data) (?:\w+ ){0,4}(?:by|through|via|using) automated
          # Crash reports are sorted using automated tools before an engineer reads them.
          |reports?
          # Cookies are sorted into groups using automated tools of the browser.
          |cookies
          # A clerk looks at each decision made using automated means.
          |decision
          # The bank will detect forged notes by using automated systems at the till.
          |detect
          # Queries of readers are answered using automated tools at night.
          |quer(?:y|ies)
          # The bank uses profiling, using automated systems to rate loans.
          |profiling
          # Guests can chat with a human instead of using chat bots at night.
          |(?:third[- ]party|own|health|chat|inline) bots?
          # Makers of the bot platform earn a share when groups pay for using bots.
          |bot (?:developers?|platform)
          # Larkhill Talk is a platform for bots, and using bots in groups is free.
          |platform for bots
          # The clause on using bots in groups is amended to read as follows.
          |amended to
          # Using automated systems at the till helps to prevent unauthorised withdrawals.
          |prevent unauthori[sz]ed
          # Some third parties use automated systems to sort parcels.
          |third parties (?:\w+ )?use
          # The bank learns about you by using automated systems.
          |about you
          # Fees are collected for using bots in paid groups.
          |collected for
          # By using bots in paid groups you agree to these rules.
          |you agree to these
          # Using automated tools, we process claims on the same day.
          |<we> process
          # The shop employs automated systems to sort the returns.
          |(?:employs|uses) automated
          # Larkhill is using automated systems to translate your content for other readers.
          |your content
          # Calls are analysed by using automated tools at night.
          |analy[sz]e
          # Viruses are found by using automated tools on each upload.
          |viruses
          # Worms are found by using automated tools on each upload.
          |worms
          # Larkhill keeps costs low by using automated tools as listed above.
          |(?:above|below)(?! \w)
          # The privacy policy of Larkhill tells of using automated tools in support.
          |privacy policy
        `,
      ],
    ],
  ),
  typeRules(
    "contact",
    {
      heading: "(?:.{0,30})(?:contact|how to reach|questions|get in touch)",
    },
    [
      [
        "contact us",
        0.85,
        lines`
          (?:
            (?:
              contact
              |call
              |reach
              |write to
              |write
              |reach out to
              |get in touch with
              |speak to
              |talk to
              |chat (?:to|with)
              |ping
              |e-?mail
              |message
            )(?: to)? us(?![a-z])
            |(?:
              contact(?:ing|ed)?
              |e-?mail(?:ing)?
              |mail
              |write to
              |call
              |reach
              |get in touch with
              |send (?:\w+ ){0,6}to
              |reach out to
              |speak to
              |chat (?:to|with)
              |open a ticket with
              |addressed to
            ) (?:\w+ ){0,3}(?:
              (?:our|the) (?:\w+ ){0,4}(?:
                team
                |officer
                |dpo
                |department
                |support
                |service
                |office
                |helpdesk
                |representative
                |agent
              )
              |(?:our|the) help[ -]?desk
              |customer (?:service|support|care)
              |support
              |privacy@
              |support@
              |(?:its|our|their) registered office
            )
          )(?![a-z])
        `,
        except`
          # We may contact our support team about your ticket from time to time.
          <we> (?:may|will|can) (?:\w+ )?contact
          # When you call us, our team notes your number, the time and what you asked about.
          |when(?:ever)? you (?:\w+ ){0,3}(?:contact|e-?mail|call|write)
          # Callers reach us by phone, and we record the hour of each call.
          |<we> (?:\w+ )?(?:collect|process|record|store|receive)
          # Sailors use the radio services to contact our office on land.
          |services to (?:\w+ )?contact
          # Words you provide on a call to our service desk help to train clerks.
          |you provide
          # You must contact us within two weeks if a lamp arrives broken.
          |(?:must|should|need to) contact us (?:\w+ ){0,3}(?:within|before|no later)
          # Fill in the contact us form once and a ticket number appears.
          |contact us (?:page|form) (?:once|and)
          # Fees do not rise if you contact us by phone.
          |if you contact us
          # Mail from us stops unless you write to us again.
          |unless you
          # The commissioner may contact our office about a case.
          |commissioner
          # A mediator may contact our office about a case.
          |mediat
          # The ombudsman may contact our office about a case.
          |ombud
          # Numbers rise when people interact with us and call us at night.
          |interact with us
          # Fans who contact us on social pages may win a mug.
          |contact us on social
          # Costs relating to contact with our office are on the phone bill.
          |relating to contact
          # People contact our support through a touchpoint in the branch.
          |through a touchpoint
        `,
      ],
      [
        "questions to",
        0.85,
        lines`
          (?:
            questions?
            |comments?
            |complaints?
            |concerns?
            |inquir(?:y|ies)
            |enquir(?:y|ies)
            |queries
            |query
            |requests
          ) ~~ (?:
            contact(?! details (?:you|we collect))
            |e-?mail
            |write
            |call
            |reach
            |@
            |please (?:visit|use|see|direct|refer)
            |(?:sent|directed|put|addressed|submitted|delivered) to
            |to us(?![a-z])
            |happy to (?:hear|help|answer)
            |(?:at|to) the (?:\w+ )?address
            |ticket
          )
          |(?:notices?|correspondence) (?:\w+ ){0,6}(?:
            sent|addressed|delivered|directed|given
          ) (?:\w+ )?to (?:
            us|our|the company|its|the (?:\w+ )?address
          )
          |need (?:\w+ )?help ~~ (?:contact|ticket|support)
        `,
        except`
          # We collect questions sent to the mayor and print them in June.
          <we> (?:\w+ )?(?:collect|process|may (?:contact|call)|will (?:send|e-?mail|notify))
          # Questions pop up on the map whenever you write a word into the box.
          |when(?:ever)? you
          # We respond to comments sent to the radio show on Sundays.
          |<we> (?:\w+ )?respond
          # Questions on soil are put to the responsible farmer at noon.
          |the responsible
          # Complaints about noise go by e-mail, directly to the landlord.
          |directly (?:with|to) the
          # Requests of third parties are sent to the notary.
          |third part(?:y|ies)
          # Complaints of advertisers are sent to the press board.
          |advertisers?
          # Data on inquiries relating to contact with the help desk is sent to the archive.
          |relating to contact
          # Complaints on copyright are sent to the press board.
          |copyright
          # Complaints that a page infringes a patent are sent to the press board.
          |infring
          # Quiz questions such as the height of a tower are sent to each team.
          |such as
          # Quiz questions, including the height of a tower, are sent to each team.
          |including
          # Complaints end when a counter-notice is sent to the press board.
          |counter[- ]?notice
          # Comments you submit to us are printed in the June issue.
          |you (?:submit|send) to us
          # Records of complaints sent to the mayor are kept in the tower.
          |records of
        `,
      ],
      [
        "data protection officer",
        0.85,
        lines`
          (?:
            (?:
              our
              |appointed
              |designated
              |contact\w*
              |reach
              |e-?mail\w*
              |name
              |address(?:ed)?
              |attn
              |attention
              |the
              |a
            ) ~ (?:data protection officer|privacy officer|dpo|grievance officer)(?![a-z]) ~\
            (?:is|are|can|may|via|at|by|of|as|for|to|who|:|@|\.|$)
            |(?:eu|uk|european|gdpr) representative
            |representative in the (?:eu(?![a-z])|uk(?![a-z])|european|united kingdom)
            |(?:responsible body|controller|person responsible) (?:
              within the meaning
              |in the sense
              |for the purposes
              |according to
              |pursuant to
            ) ~~ is
          )
        `,
        except`
          # Clerks work under the supervision of the data protection officer for the county.
          supervision of
          # Clerks work under the direction of the data protection officer for the county.
          |under the direction
          # We train the data protection officer for the county in first aid.
          |<we> (?:\w+ )?(?:train|audit)
        `,
      ],
      [
        "registered office",
        0.7,
        lines`
          (?:
            registered (?:office|address)
            |principal place of business
            |head office
            |our (?:postal |mailing )?address
            |company number
          ) (?:is|at)
          |(?:our|the|your) (?:\w+ )?team (?:is|will be) (?:always )?(?:
            happy|glad|here|pleased
          ) to (?:hear|help|answer|assist)
        `,
      ],
      ["e-mail address", 0.6, "@[\\w-]{1,64}\\.\\w"],
    ],
  ),
  typeRules(
    "definitions",
    {
      heading: "(?:.{0,30})(?:definitions?|interpretation|defined terms|glossary)",
    },
    [
      [
        "term means",
        0.85,
        lines`
          "[^"]{1,80}" ?(?:or "[^"]{1,80}" ?)?(?:\([^)]{1,60}\) ?)?(?:shall |will |also |as used ~ )?(?:
            means?|refers? to|includes?|has the meaning|is defined|are defined
          )(?![a-z])
        `,
        except`
          # By submitting the "Ferry Pass" means of payment, the rider books a seat.
          by submitting
          # A click on "Join" means that you agree that the club may print your name.
          |you agree that
          # Continued use of "Ferry Pass" means that the rider likes the new price.
          |continued use
        `,
      ],
      [
        "term is a",
        0.8,
        lines`
          ${BEGINNING}(?:the (?:terms? )?|an? )?"[^"]{1,60}" (?:\([^)]{1,60}\) ?)?(?:is|are) (?:
            an?|any|the|all|those|defined|every|someone|anyone|whoever
          )(?![a-z])
        `,
        except`
          # The term "Larkhill" is a trademark of a family from Bergen.
          trademark
          # The "Night Mode" is an option available in the menu of the lamp.
          |available
          # The "Ferry Pass" is a service that saves riders the queue.
          |service that
          # The "Ferry Pass" is an offer subject to free seats.
          |subject to
          # The "Larkhill Tower" is the property of a family from Bergen.
          |property
          # The "Ferry Pass" is an extra provided by the harbour.
          |provided by
          # The "Larkhill Tower" is a house owned by a family from Bergen.
          |owned
        `,
      ],
      [
        "quoted term is",
        0.8,
        lines`
          ["](?<=^[^a-z0-9]{0,4}["])[^"]{1,60}["] (?:\([^)]{1,60}\) ?)?(?:is|are) (?:
            an?|any|the|all|those|every|someone|anyone|whoever
          )(?![a-z])
        `,
        except`
          # "Larkhill" is a trademark of a family from Bergen.
          trade[ -]?mark
          # "Night Mode" is an option available in the menu of the lamp.
          |available
          # "Ferry Pass" is a service that saves riders the queue.
          |service that
          # "Ferry Pass" is an offer subject to free seats.
          |subject to
          # "Larkhill" is the property of a family from Bergen.
          |property
          # "Ferry Pass" is an extra provided by the harbour.
          |provided by
          # "Larkhill" is a name owned by a family from Bergen.
          |owned
        `,
      ],
      [
        "meaning given",
        0.85,
        lines`
          (?:has|have|shall have|with) the (?:same |following )?meanings?(?! of)
          |(?:
            terms|words|expressions
          ) (?:\w+ ){0,6}(?:are |is )?(?:defined|explained) (?:in|below|above|herein)
          |following (?:
            (?:terms|words|expressions) (?:\w+ ){0,3}(?:mean|have)
            |definitions (?:shall )?apply
          )(?![a-z])
          |meanings? (?:given|assigned|ascribed|set out)
        `,
        except`
          # The words are defined in the manual, and the lab processes milk on the same day.
          process(?:es|ed)?\
          # We use words with the same meaning in the song and in the film.
          |<we> (?:collect|use|do)
          # A nod does not count as a signature with the meaning of yes, nor with the same meaning.
          |does <not>
          # The Service Provider shall not sell or share personal information, as those terms are defined in the CCPA.
          |as (?:those|that|such|these) terms?
          # Rules for boats, including those for terms defined in the manual, hang at the pier.
          |including ~ defined
        `,
      ],
      [
        "for the purposes of this",
        0.85,
        lines`
          (?:for (?:the )?purposes? of|in|under|as used in|throughout) (?:this|these|our) (?:\w+ ){0,3}
          <terms>(?: of \w+)? ~~ (?:
            shall mean
            |means?
            |is any(?:thing)?\
            |are any\
            |refers? to
            |is defined
            |is (?:\w+ )?information (?:that|which)
            |denotes?
          )(?![a-z])
        `,
        except`
          # Pages may be copied under this licence by any means that the library has at hand.
          by (?:any|all) means
          # Fees rise under this agreement with the index, and this means that a seat costs more in June.
          |this means that
          # A free seat under this policy means that you ride at no cost.
          |means that (?:we|you)
          # Notice under this contract is given by means of a letter.
          |by means of
        `,
      ],
      [
        "means any",
        0.75,
        lines`
          ${BEGINNING}(?:the )?(?:terms? )?(?:[\w/-]+ ){1,5}(?:shall mean|means|refers to) (?:
            any|all|the|an?|those|everything|information|data|our|your|any
          )(?![a-z])
        `,
        except`
          # In practice this means the price stays as it was.
          this means
          # Free of charge, which means the first month costs nothing.
          |which means
          # In plain words that means the price stays as it was.
          |that means
          # In short it means the price stays as it was.
          |it means
          # Delivery by means the carrier offers, such as a locker at the station.
          |by means
          # Guests use means the city provides, such as trams and bicycles.
          |use means
          # A red light means the door is shut and means that a train is near.
          |means that
          # This section refers to the map in the hall.
          |(?:this|that|it|use|section|paragraph|policy) (?:\w+ )?refers to
          # Your acceptance means the seat is yours until the train leaves.
          |acceptance
          # Early access means a seat in the first row of the hall.
          |access
        `,
      ],
      [
        "called",
        0.75,
        lines`
          (?:are|is|will be|shall be) (?:
            together|collectively|jointly|hereinafter|each
          ) (?:\w+ ){0,3}(?:referred to|called|known|defined)
          |(?:we|may) (?:\w+ )?(?:refer|referred) to (?:\w+ ){1,6}(?:as|collectively as) (?:the |our )?"
        `,
      ],
      [
        "when we say",
        0.75,
        lines`
          (?:
            when (?:we|this \w+|these \w+) (?:say|says|use|uses|refer|refers|talk|mention)
            |references? to
            |by
          ) (?:to )?(?:the (?:term|word)s? )?"[^"]{1,80}"[^;]{0,80}\
          (?:we mean|we're (?:talking|referring)|mean|means|include|we refer)
          |(?:we mean|we're talking about) (?:any|the|all|an?|our|both|\w+ (?:inc|ltd|llc|gmbh))
          |we use the (?:terms?|words?) ~ (?:to (?:mean|refer|describe)|for)
        `,
        except`
          # Below is what we mean by this, and we mean any order placed online.
          what we mean by this
        `,
      ],
      [
        "small files",
        0.65,
        lines`
          (?:
            cookies?
            |web beacons?
            |pixels?
            |(?:personal|anonymous|aggregated) (?:data|information)
            |ip address(?:es)?
          ) (?:\([^)]{1,40}\) )?(?:is|are) (?:
            (?:an? )?(?:very )?(?:small|tiny|little)\
            |(?:any|all) (?:data|information)
            |(?:data|information|a (?:unique )?(?:number|file|piece))
            |pieces of
          )
        `,
        except`
          # Cookies are small crumbs of code that are collected by the browser.
          collected
          # Cookies are small crumbs of code that are shared by two pages.
          |shared
          # Cookies are small crumbs of code that we bake each week.
          |<we>\
        `,
      ],
      [
        "the term covers",
        0.8,
        lines`
          the (?:term|word|expression)s? ["'][^";]{1,60}["'] (?:shall )?(?:
            include|includes|mean|means|refers?|cover|covers|applies
          )(?![a-z])
        `,
      ],
    ],
  ),
];
