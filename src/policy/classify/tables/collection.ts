import { except } from "../../reading/except.js";
import { lines } from "../../reading/lines.js";
import { typeRules } from "../rule.js";

const NOT_A_DATA_ACT = "you ~ (?:may|can|must|should|agree|will|are) ~ (?:collect|share|disclose|sell|use)";
/** What the user may not do, or is advised to do, with someone's data says nothing of what the company does. */
const USER_CONDUCT = lines`
  (?:you|customers?|users?|subscribers?|members?) (?:
    may|must|shall|should|agrees?|will|represents?|warrants?
  ) (?:<not>|that|to <not>)
  |of any third party
  |unless expressly approved
  |please (?:do )?<not>
  |please avoid
  |prohibited
  |represents? and warrants?
  |misuse
  |(?:post|upload|publish|transmit|distribut)\w* ~~ (?:
    third party|another person|others|any person|someone else
  )
`;
/** A law's list of what a data breach concerns. */
const BREACH_WORDS = "in combination with|security breach|unauthori[sz]ed acquisition";
const HATE = "(?:hate|harass|discriminat|attack|promot|incit|bully|content that|offensive|insult)";
const HARM_TO_CHILDREN = "(?:sexual|exploit|abus|porn|harm|nudity|endanger)";
/** Words before the subject that make the collecting a mere remark: "how we collect", "information that we collect". */
const AS_AN_ASIDE = lines`
  (?<!
    (?:
      how
      |that
      |which
      |whether
      |information
      |data
      |details
      |purposes?
      |what
      |where
      |why
      |ways?
      |types
      |categories
      |<not>
    )\
  )
`;
const NO_SUBJECT = lines`
  (?!
    (?:
      [a-z]
      |\d+
      |information
      |data
      |details
      |other
      |any
      |all
      |such
      |may
      |might
      |can
      |could
      |will
      |would
      |shall
      |also
      |automatically
      |have
      |has
      |had
      |was
      |were
      |been
      |being
      |do
      |does
      |did
      |been
      |then
      |only
      |directly
      |either
      |we re
      |to
      |and
      |or
      |you
      |not
      |nt
      |never
      |users?
      |their
      |rights?
      |consent
      |the
      |of
      |that
      |which
      |be
      |is
      |are
    )(?![a-z])
  )
`;
const OFTEN = lines`
  (?:
    (?:
      may
      |might
      |can
      |could
      |will
      |would
      |shall
      |also
      |automatically
      |sometimes
      |generally
      |typically
      |currently
      |then
      |only
      |either
      |directly
      |have
      |has
      |do
      |is
      |are
    )\
  ){0,4}
`;

/** What is gathered about people. */
export const COLLECTION_RULES = [
  typeRules(
    "data-collection",
    {
      heading: lines`
        ^(?!.{0,20}(?:how|why|use|shar|disclos|retain|protect))(?:.{0,60})(?:
          (?:information|data) (?:that )?(?:we|you|\w+) (?:\w+ )?(?:
            collect|provide|give|receive|gather|process
          )
          |collection of
          |what (?:information|data)
          |categories of (?:personal )?(?:information|data)
          |information collected
          |data collected
          |what do we collect
          |personal data we
        )
      `,
    },
    [
      [
        // A remote tool through which we have full access to your computer.
        "remote access to a device",
        0.92,
        "(?:remote(?:ly)? ~ access|(?:full|complete|unrestricted|direct) access to) ~ your (?:computer|device|phone|desktop|screen|machine)(?![a-z])",
      ],
      [
        "we collect data",
        0.85,
        lines`
          ${AS_AN_ASIDE}(?:
            ${NO_SUBJECT}(?:[\w.'-]+)[ ]${OFTEN}(?:collects?|collecting|gathers?|captures?)
            |(?:
              <we>|servers?|systems?|websites?|sites?|apps?|game|partners|providers?
            ) ${OFTEN}(?:receives?|obtains?|records?|logs?)
            |(?<=(?:<we>|have|has) (?:also )?)collected
            |(?<=(?:<we>|may|will|must|can|also) )asks? (?:you )?for
          ) ~~ (?:
            <data>
            |information
            |data
            |details
            |e-?mail address
            |names?
            |ip address
            |identifiers?
            |cookies
            |log files
            |phone
            |readings
            |steps
            |photos
            |recordings
          )
        `,
        except`
          # Larkspur collects information that you may share with friends.
          ${NOT_A_DATA_ACT}
          # Larkspur may collect debts from customers who gave false details.
          |collect(?:ion)? (?:fees|debts?|amounts|payment)
          # Larkspur does not collect personal information, and our servers record no names.
          |<not> (?:\w+ ){0,2}(?:collect|process)
          # Larkspur collects the details of your requested route from the map and prints them.
          |your request
          # Larkspur collects data, and the help centre shows how to switch it off.
          |how to
          # You have the right to be told before Larkspur collects data.
          |rights? (?:to|of)
          # We collect a child's first name and birthday for the family plan.
          |child(?:ren)?
          # Larkspur asks minors to use a nickname before the app collects data.
          |minors
          # Larkspur collects no e-mail address from players under 13.
          |under (?:the age of )?1[3-8]
          # Larkspur collects the information needed to answer a request.
          |(?:your|a|an|the) (?:\w+ )?requests?(?![a-z])
          # Please be aware that for each call the operator collects data on its length.
          |aware that
          # The player collects crash data on the phone, where it is deleted after a day.
          |deleted
          # To verify your identity, Larkspur collects information on the form.
          |verify your identity
          # If you submit a requested form by post, Larkspur collects its data at the front desk.
          |if you submit a request
          # Advertisers and other third parties may collect data in their own pages.
          |third[- ]part(?:y|ies) (?:may )?(?:collect|access)
          # Banks give a preapproval before Larkspur collects payment details.
          |preapproval
          # Whoever collects information from the pages into a compilation needs a licence.
          |compilation
          # Whoever systematically collects information from the pages needs a licence.
          |systematically
          # The firewall collects the IP address of whoever scrapes our pages.
          |scrap
          # The firewall collects the IP address of bots that harvest addresses.
          |harvest
          # Where a watch collects data on health, a separate consent screen appears first.
          |separate consent
          # You shall not copy the reports for which each month Larkspur collects data on prices.
          |you (?:may|shall|must|agree) <not>
          # Larkspur collects names of buyers but does not sell them.
          |<not> sell
          # We ask for your consent before we use your photos.
          |ask(?:s|ed)? for (?:\w+ ){0,3}consent
          # Larkspur collects sales tax according to the address details of the buyer.
          |sales tax
          # The ombudsman collects information on complaints.
          |complaints?
          # Whether we collect the parcel or the shop sends it, the courier collects a name.
          |whether we (?:collect|gather)
          # The tool captures screen images and data for the help desk.
          |captur\w+ (?:\w+ )?(?:content|screen)
          # The referee collects the names of other players before each match.
          |other (?:users|visitors|members|players)
          # The list names the things that we collect, use or share when Larkspur collects names.
          |(?:how|that|which) we collect use
          # This policy sets out how it works when Larkspur collects data.
          |(?:policy|notice|statement) (?:\w+ ){0,5}how
          # Larkspur collects data, and couriers use the data we collect.
          |(?:
              use|share|disclose|process
            ) (?:of )?(?:the )?(?:\w+ )?(?:information|data) (?:that )?(?:<we> )?collect
        `,
      ],
      [
        "collects by technical means",
        0.8,
        lines`
          (?:
            cookies
            |beacons
            |technolog\w+
            |tools?
            |pixels?
            |code
            |scripts
            |sensors
            |cameras
            |analytics
            |forms?
          ) ~ to (?:automatically )?(?:collect|gather|capture|record|receive) ~~\
          (?:information|data|ip address|details)
        `,
        except`
          # Our pages do not use cookies to collect information about you.
          <not>
          # Search engines may use crawlers and similar tools to collect information from public pages.
          |crawlers?
          # Search engines may use spiders and similar tools to collect information from public pages.
          |spiders?
          # Scraping means the use of scripts to collect data in bulk.
          |scrap
          # Partners need permission before they use tools to collect data in the shop.
          |permi(?:t|ssion)
          # Robots and other tools to collect information from the site are forbidden.
          |from the (?:services?|site)
        `,
      ],
      [
        "what we collect is",
        0.8,
        lines`
          (?:information|data|details|records?) (?:(?:that|which) )?(?:(?:we|\w+) )?
          (?:(?:may|might|will|also|can|have|has) ){0,2}(?:
            hold
            |holds
            |keep
            |keeps
            |collects?
            |collected
            |process
            |processed
            |gathers?
            |receives?
            |obtains?
          )(?: (?:about|on|from|concerning|by) (?:you|your|each|our|them|customers|users|us))?\
          (?:automatically )?(?:(?:may|can|could|will) )?(?:also )?
          (?:includes?|is|are|consists?|compris\w+|covers|contains?|depends?)(?![a-z])
        `,
        except`
          # The information we hold is not collected from children.
          <not> (?:be )?(?:collected|sold|shared|used)
          # The information we collect is stored in Ireland.
          |(?:is|are|be) (?:\w+ ){0,2}(?:
              used
              |shared
              |sold
              |disclosed
              |retained
              |deleted
              |stored
              |protected
              |kept
              |transferred
              |processed
            )
          # We check that the information we hold is accurate.
          |accurate
          # If any of the information we hold about you is wrong, you may ask us to put it right.
          |rights?
          # Records we keep are subject to audit.
          |subject to
        `,
      ],
      [
        "data collected",
        0.75,
        lines`
          (?<!(?:use|uses|using|share|shares|sharing|disclose|of|how|why|sell|combine|retain|store|protect|with|right to) (?:\w+ ){0,2})(?:
            personal (?:information|data)|information|data|details
          ) ~ (?:
            (?:is|are|be|was|were|being|been) (?:\w+ ){0,2}(?:
              collected
              |gathered
              |received
              |obtained
              |recorded
              |logged(?! (?:in|on|out))
              |raised
              |ascertained
              |captured
            )
            |(?:collected|received|obtained) (?:
              automatically
              |from (?:third parties|other sources|others|public sources)
              |about you
            )
          )
        `,
        except`
          # Geolocation data is not collected by this website.
          <not> (?:be )?collected
          # Parents are told when data was collected from children.
          |children
          # The purpose for which data was collected is named in the form.
          |for which
          # If you deny this, no data is collected.
          |deny
          # Report it when personal data on the site is collected in an illegal way.
          |illegal
          # We correct information that was obtained in an improper way.
          |improper
          # Data that is collected for a court is subject to secrecy.
          |subject to
          # Personal data that was collected for tax audits is retained for ten years.
          |retain
          # We erase personal data that was collected by mistake.
          |erase
          # We delete personal data that was collected by mistake.
          |delet
          # Personal data that was collected by mistake is no longer in our systems.
          |no longer
          # Personal data that was collected by mistake gives you several rights.
          |rights?
          # Confidential information may be obtained by you in meetings.
          |obtained by you
          # Personal data that is collected may be used for orders.
          |used
          # Personal data that is collected may be shared with couriers.
          |shar(?:e|ed|ing)
          # Personal data that is collected may be disclosed to couriers.
          |disclos
          # Personal data that is collected may be transferred to Ireland.
          |transfer
        `,
      ],
      [
        "data you provide",
        0.7,
        lines`
          (?:
            (?:collects?|receives?|stores?|obtains?|keeps?|records?|gathers?) ~\
            |^(?:the |any |other |personal )*
          )(?:information|data|details|content) (?:that |which )?you (?:\w+ ){0,3}
          (?:(?:provide|give|submit|supply|enter|upload|send)(?! to (?!us))|share with us)
        `,
        except`
          # You are responsible for the content we store and that content you upload.
          responsib
          # We store the details you provide, which must be accurate and complete.
          |accurate
          # Any information you send us by email is sent at your own risk, as email isn't a safe channel.
          |<not>
          # We keep the details you provide and you may update them.
          |update
          # We keep the details you provide and you may correct them.
          |correct
          # We delete records after a year and keep the details you provide in the form.
          |delete
          # The school keeps the details you give in a complaint.
          |complaint
          # Content that you upload can be used to develop and improve our machine learning algorithms.
          |(?:is|are|be) (?:\w+ )?(?:used|processed|shared|disclosed|stored|kept|public)
          # You represent that Larkspur may store content you upload.
          |you represent
          # Content you submit is subject to these terms.
          |subject to
          |third parties
          # Information you provide in a counter-notice goes to the complainant.
          |counter-notice
          # We keep the details you provide, and third-party shops see none of it.
          |third[- ]part(?:y|ies)
          # Content you upload stays yours under the licence you choose.
          |licen[sc]e
        `,
      ],
      [
        "you give us data",
        0.75,
        lines`
          you (?:\w+ ){0,2}(?:
            give|provide|supply|submit|send|disclose
          )(?: to)? us (?:with )?(?:\w+ ){0,3}(?:
            information|data|details|documents|number|photo
          )
        `,
        except`
          # If you do not give us the information we need, the order stops.
          <not>
          # If you give us incorrect details, the parcel is lost.
          |incorrect
          # If you give us incomplete details, the parcel is lost.
          |incomplete
          # You must give us the details of the bank.
          |must
          # If you give us details of a friend, you are responsible for telling that friend.
          |responsib
          # When you give us details, please keep them accurate.
          |accurate
          # Before you give us your details, check that they are correct.
          |correct
          # Once you give us details for a booking, you agree to the rules of the house.
          |agree
          # You warrant that the photos are your own work when you send us photos for the calendar.
          |warrant
          # When you give us photos, the rights in them stay yours.
          |rights?
          # When you send us documents, let an authorised person sign them.
          |authori[sz]ed
          # If you give us details on behalf of a school, its terms count.
          |behalf
          # Once you give us the number, we confirm the booking.
          |confirm
          # We act on a request when you give us the details in it.
          |request
          # How long an order takes depends on the day you send us the documents.
          |how long
        `,
      ],
      [
        "you give us papers",
        0.7,
        lines`
          you (?:\w+ ){0,2}(?:give|provide|supply|submit|send|upload|show) (?:\w+ )?us (?:with )?
          (?:your|a copy|copies|proof) (?:\w+ ){0,3}(?:
            name
            |address
            |passport
            |identity
            |id
            |licen[sc]e
            |details
            |birth
            |phone
            |income
            |documents?
          )
        `,
        except`
          # If you do not give us your address, the parcel waits.
          <not>
          # You must give us your address for the parcel.
          |must
          # The responsibility for a lost parcel is yours if you give us your old address.
          |responsib
          # Whenever you give us your address, it should be accurate.
          |accurate
          # Whenever you give us your address, check that it is correct.
          |correct
          # Once you give us your name on the form, you agree to the rules.
          |agree
          # If you give us your name on the form, you warrant that it is real.
          |warrant
          # When you show us your licence to the font, the rights stay with its maker.
          |rights?
          # To make a request, you send us your name in a letter.
          |request
          # To make a complaint, you send us your name in a letter.
          |complaint
        `,
      ],
      [
        "categories processed",
        0.8,
        lines`
          (?:
            (?:following|these) (?:\w+ )?(?:categories|types|kinds) of (?:\w+ )?(?:information|data)
            |(?:categories|types|kinds) of (?:personal )?(?:information|data) (?:that |which )?(?:we )?
            (?:may )?(?:
              collect(?:ed)?|processed|concerned|affected|gathered
            )
            |following (?:\w+ )?(?:data|information) (?:is|are|will be|may be) (?:\w+ )?(?:
              collected|raised|recorded|captured|processed|gathered|queried
            )
          )
        `,
        except`
          # The categories of data collected are shared with couriers.
          shar(?:e|ed|ing)
          # We disclosed the following categories of personal information to service providers in the past twelve months: identifiers, commercial information, internet activity.
          |disclos
          # Larkspur will not sell any categories of data collected.
          |sell
          # No categories of personal data collected are sold.
          |sold
          # For the categories of data collected you have several rights.
          |rights?
          # The categories of data collected are deleted after a year.
          |delet
          # You get access to the categories of data collected.
          |access to
          # At your request we list the categories of data collected.
          |request
          # The table names the purposes for the categories of data collected.
          |purposes for
        `,
      ],
      [
        "when you register we ask",
        0.7,
        lines`
          (?:when|if|each time|every time|whenever) you (?:\w+ ){0,6}(?:we|we'll) (?:\w+ ){0,4}(?:
            collect|ask|request|receive|record|store|log
          )
        `,
        except`
          # When you call the help desk we ask for consent to share the screen.
          consent
          # When you call the help desk we ask for permission to share the screen.
          |permission
          # When you ask for deletion we record the date.
          |delet
          # When you write to the help desk we ask one thing to verify the account.
          |verify
          # When you write to the help desk we ask you to confirm your identity.
          |confirm your identity
          # When you write to the help desk we ask you to identify yourself.
          |identify yourself
          # When you write to the help desk we record the request for the tax office.
          |request (?:to|for)
        `,
      ],
      [
        "servers record",
        0.8,
        lines`
          (?:servers?|systems?|we|apps?|website|site|logs?|games?|devices?|watch|cars?|vehicles?)\
          (?:\w+ ){0,3}(?:record|log|store|save|register|note)s? ~ (?:
            ip address
            |browser
            |device
            |operating system
            |pages
            |time
            |date
            |clicks?
            |visits?
            |scores?
            |your (?:level|progress|steps|calls?)
            |(?:type|model) of (?:phone|device)
          )
        `,
        except`
          # The app stores the login time on the phone.
          log[- ]?in
          # Automated monitoring means that the system records the time of an outage.
          |automated monitoring
          # You should keep the logs our system stores by date.
          |you (?:must|may|shall|should)
          # The table says how long our systems store an IP address.
          |how long
          # Our systems store each IP address for a short period.
          |period
          # The website stores cookies in the browser until you clear them.
          |cookies
          # The app records a run with the time in real time.
          |in real time
          # The system saves its state from time to time with the date.
          |from time to time
          # The app stores its files in the browser the first time it starts.
          |first time
        `,
      ],
      [
        "a note is kept",
        0.7,
        lines`
          (?:
            (?:
              notes?|recordings?|logs?
            ) (?:is|are|will be|may be) (?:made|kept|taken) of (?:your|the|any|every)
            |<we> (?:may |will |also )?(?:keep|make|take) (?:a )?(?:
              notes?|records?|logs?|copy|copies
            ) of (?:
              your|what|which|when|how|anything|everything
            )
            |(?:
              calls?|chats?|conversations?|interviews?|video
            ) (?:\w+ ){0,5}(?:may be|are|is|will be) (?:\w+ )?recorded
          )
        `,
        except`
          # Voice calls are not recorded.
          <not> (?:be )?recorded
          # After the deletion of an account we keep a copy of your last invoice in the ledger.
          |deletion
          # Calls are recorded with your consent.
          |consent
        `,
      ],
      [
        "others enter data",
        0.65,
        lines`
          (?:teachers?|schools?|parents?|employers?|staff|administrators?|doctors?) (?:may |can |will )?
          (?:enters?|uploads?|types? in|fills? in|records?|keys? in|adds?) ~ (?:
            names?
            |marks
            |grades
            |address(?:es)?
            |dates? of birth
            |e-?mails?
            |phone
            |attendance
            |results
            |details
          )
        `,
        except`
          # Schools may enter the names of classes but not of pupils.
          <not>
        `,
      ],
      [
        "you enter data",
        0.65,
        lines`
          you (?:(?:will|may|can|must|need to|have to|are asked to) ){0,3}
          (?:enter|type in|fill in|key in|state) (?:your|the following) (?:\w+ ){0,2}(?:
            names?|address|e-?mail|phone|number|details|date of birth
          )
        `,
        except`
          # If you enter your address and it does not exist, the form stays open.
          <not>
          # You enter your e-mail and password.
          |password
          # You enter the following address for the recipient of the gift.
          |recipient
        `,
      ],
      [
        "a device reports",
        0.7,
        lines`
          (?:
            meters?
            |devices?
            |sensors?
            |cars?
            |vehicles?
            |watch
            |apps?
            |trackers?
            |thermostats?
            |toys?
            |browser
            |game
            |console
            |phone
          ) (?:\w+ ){0,3}(?:sends?|transmits?|reports?|uploads?) (?:\w+ ){0,3}(?:to )?(?:us|our servers)
          (?![a-z]) ?~ (?:readings|data|information|statistics|reports?|recordings?|how|which|what|your)
        `,
        except`
          # You may switch the setting by which the app sends us reports.
          you (?:may|must|shall)
          # The app sends us reports but not names.
          |<not>
          # The browser sends us data from cookies with each page that you open.
          |cookies
        `,
      ],
      [
        "reads your phone",
        0.65,
        lines`
          (?:
            contacts?|photos|calendar|address book|clipboard|camera roll
          ) ~ (?:read|accessed|imported|uploaded) (?:from|by)
          |<we> (?:\w+ ){0,3}(?:access|read|import)(?:s|es)? (?:to )?(?:your|the) (?:\w+ )?(?:
            contacts|address book|calendar|photos|camera roll|microphone|clipboard
          )
        `,
        except`
          # We do not access your contacts.
          <not>
          # We access your photos in private albums for repairs.
          |private
        `,
      ],
      [
        "gets data from others",
        0.8,
        lines`
          <we> (?:\w+ ){0,3}(?:
            buy|purchase|rent|get|obtain|receive
          ) ~ (?:lists?|data|information|details) ~ from (?:\w+ ){0,3}(?:
            companies
            |brokers?
            |sources
            |parties
            |partners
            |agencies
            |agency
            |providers
            |others
            |someone
            |networks?
            |registers?
          )
        `,
        except`
          # We do not buy lists of names from brokers.
          <not>
          # You may object when we obtain data from other companies.
          |you (?:may|must|shall)
          # We obtain third-party content with details from other companies.
          |third-party (?:content|materials)
        `,
      ],
      [
        "list of data",
        0.6,
        lines`
          (?:
            personal
            |processed
            |affected
            |contact
            |usage
            |inventory
            |master
            |technical
            |identity
          ) (?:data|information)(?: processed| collected)? ?[:]
        `,
        except`
          # Personal data : means a name, an address or anything else that points to a person.
          means
          # Definition of personal data : a name, an address or anything else that points to a person.
          |definition
          # Personal data : any information relating to a person who can be named.
          |any information relating
        `,
      ],
      [
        "holds or is given your details",
        0.7,
        lines`
          (?:
            (?:holds?|contains?|shows?) (?:your|the user's|their) (?:\w+ )?(?:
              name|address|e-?mail|phone|number|photo|details
            ) ~ (?:and|your)
            |picks? up (?:your|the|data|information)
            |<we> (?:are|get|were) (?:given|sent|passed|handed|told) (?:
              your|details|data|information|a copy
            )
            |(?:entry|line|trace) in (?:a|the|our) (?:\w+ )?logs?(?![a-z])
          )
        `,
        except`
          # You may ask the help desk whether we were given your letter of complaint.
          you (?:may|must|shall)
          # We were sent a copy but did not open it.
          |<not>
          # A complaint must contain a date and a form that shows your name, address and your city.
          |must contain
          # Once we are sent a copy of your notice, the clock starts.
          |your notice
          # Once we are sent a copy of the dispute form, the clock starts.
          |disputes?
          # The arbitrator answers once we are sent a copy of the claim.
          |arbitrat
        `,
      ],
      [
        "categories of data",
        0.45,
        "(?:categories|types|kinds) of (?:personal )?(?:information|data)",
        except`
          # Categories of information shared for cross-context behavioural advertising: identifiers.
          shared
          # We disclosed the following categories of personal information to service providers in the past twelve months: identifiers, commercial information, internet activity.
          |disclosed
          # Categories of information sold: none.
          |sold
          # The page lets schools set profiles for types of data.
          |profiles
          # Your rights differ between types of data.
          |rights?
          # The list names third parties with whom the types of data end up.
          |third parties with whom
        `,
      ],
      [
        "list of identifiers",
        0.45,
        lines`
          (?:
            (?:
              name
              |e-?mail(?: address)?
              |postal address
              |phone number
              |telephone number
              |mobile number
              |ip address
              |date of birth
              |device (?:id|type|identifiers?)
              |browser type
              |operating system
              |usernames?
              |passwords?
              |payment (?:details|information)
              |card (?:number|details)
            )(?: and| or)? ~\
          ){2}(?:
            name
            |e-?mail
            |address
            |phone
            |number
            |ip
            |date of birth
            |device
            |browser
            |operating system
            |username
            |password
            |gender
            |age
            |payment
            |card
          )
        `,
        except`
          # Contact us with your name, e-mail address, phone number and order number.
          contact us
          # Please write to the address below with your name, e-mail address, and phone number.
          |write to
          # You are responsible for your username, password and e-mail address.
          |responsible
        `,
      ],
    ],
  ),
  typeRules(
    "sensitive-data",
    {
      heading: "(?:.{0,60})(?:sensitive|special categor|health)",
    },
    [
      [
        "sensitive data named",
        0.9,
        lines`
          (?:
            sensitive personal(?: data| information)?
            |(?:
              special|sensitive|particular
            ) (?:categor(?:y|ies)|types|kinds) of (?:personal )?(?:data|information)
            |special category
          )
        `,
        except`
          # Special categories of data are those that are commercially sensitive to the customer.
          commercially sensitive
          # Customers must not put special categories of personal data into the sandbox.
          |${USER_CONDUCT}
          # Phishing e-mails often ask for sensitive types of information.
          |phishing
          # Fraudulent callers often ask for sensitive types of information.
          |fraudulent
          # Report anyone who unlawfully passes on special categories of data.
          |unlawfully
          # We recommend a private room when you read special categories of data aloud.
          |recommend
          # Avoid special categories of data in comments to the help desk.
          |avoid
          # Unencrypted e-mail is a bad place for special categories of data.
          |unencrypted
          # Unsecured e-mail is a bad place for special categories of data.
          |unsecured
          # Questions on special categories of data go to the help desk.
          |questions?
          # For special categories of data, please refer to the order form.
          |please refer
          # The forum is not designed for special categories of data.
          |designed
          # The forum is not intended for special categories of data.
          |intended for
          # The annex lists security measures for special categories of data.
          |security measures
          # "Sensitive personal data or information" comprises passwords, financial information, health condition, sexual orientation and biometric information.
          |password
          # A security breach that touches special categories of data is reported within a day.
          |${BREACH_WORDS}
          # The order form defines highly sensitive data types and special categories of data.
          |highly sensitive data types
          # Schools keep an opt-in choice for special categories of data.
          |opt-?in (?:for|choice)
          # A support ticket rarely contains special categories of data.
          |contains? (?:sensitive|special|any)
          # A request to delete special categories of data goes to the school.
          |(?:request|right) to (?:delete|correct)
          # Larkspur asks that you not send special categories of data by e-mail.
          |you <not> (?:send|submit|provide|share)
        `,
      ],
      [
        "sensitive data of people",
        0.7,
        lines`
          (?:
            (?:
              collect
              |process
              |consent
              |reveal
              |ask
              |about you
              |your
              |opt in
              |opt out
              |use
              |disclose
              |limit
            )\w* ~~ sensitive (?:data|information)
            |sensitive (?:data|information) (?:
              about you|such as|processing|collected|is (?:collected|processed)
            )
            |sensitive categories
          )
        `,
        except`
          # Staff of both parties do not disclose commercially sensitive information.
          commercially sensitive
          # Use of the forum for sensitive information is prohibited.
          |${USER_CONDUCT}
          # We recommend a private room when you read your sensitive information aloud.
          |recommend
          # Avoid comments to the help desk that reveal sensitive information.
          |avoid
          # We encrypt your sensitive information on its way to the bank.
          |encrypt
          # Your sensitive information is sent to the bank over SSL.
          |ssl
          # Your sensitive information is kept on secure servers.
          |secure
          # Your sensitive information, such as a credit card, goes to the bank.
          |credit card
          # Callers who ask for your password or other sensitive information are not from Larkspur.
          |password
          # The annex lists security measures for your sensitive information.
          |security measures
          # For your most and your more sensitive information, the vault uses a longer key.
          |more sensitive
          # Questions on your sensitive information go to the help desk.
          |questions?
          # The forum is not designed for your sensitive information.
          |designed
          # The forum is not intended for your sensitive information.
          |intended for
          # Phishing e-mails often ask for sensitive information.
          |phishing
          # Tell the desk before you disclose a file that contains any sensitive information.
          |contains? (?:sensitive|any)
          # Schools keep an opt-in choice for each form that asks for sensitive information.
          |opt-?in (?:for|choice)
          # A security breach that touches your sensitive information is reported within a day.
          |${BREACH_WORDS}
        `,
      ],
      [
        "sensitive attributes",
        0.8,
        lines`
          (?:
            health
            |medical
            |religious
            |ethnic
            |racial
            |political
            |sexual
            |genetic
            |trade[- ]union
            |criminal
            |disability
          ) (?:\w+ ){0,2}(?:
            data
            |information
            |records?
            |origins?
            |beliefs?
            |opinions?
            |orientation
            |membership
            |convictions?
            |history
            |conditions?
            |needs
            |notes
          )
          |(?:patient|hospital|clinical) (?:notes|records?|data|files)
        `,
        except`
          # Members keep away from hate against people of other racial origins.
          ${HATE}
          # The factory keeps health and safety records for visitors.
          |health and safety
          # A doctor reads the medical information in the library before it appears.
          |doctor
          # A physician reads the medical information in the library before it appears.
          |physician
          # The medical information in the library is no substitute for advice.
          |advice
          # In an emergency do not rely on medical information in the library.
          |emergenc
          # Customers must not put health data into the sandbox.
          |${USER_CONDUCT}
          # The medical information in the library may turn out to be false.
          |false
          # HIPAA obliges us to alert you following an impermissible disclosure of your unsecured protected health information.
          |hipaa
          # A security breach that touches health data is reported within a day.
          |${BREACH_WORDS}
          # The watch shows health condition alerts at night.
          |alerts
          # The medical information in the library comes without any warranty.
          |warrant
          # The dashboard shows a health score and data of each server.
          |health score
          # Everyone is welcome at Larkspur regardless of ethnic origin.
          |regardless
          # Members respect the dignity of people of any ethnic origin.
          |dignity
          # The app does not diagnose any medical condition.
          |diagnose
          # The app does not cure any medical condition.
          |cure
          # The app does not prevent any medical condition.
          |prevent any
          # Anyone with an injury or a medical condition trains at their own risk.
          |injury
          # The watch is not intended for people with medical conditions.
          |not intended
        `,
      ],
      [
        "facts about health or belief",
        0.8,
        lines`
          (?:
            (?:information|data|details|facts?|records?|something|responses)\
            (?:about|on|concerning|relating to|regarding|of) (?:your |their |a person's |the )?
            (?:\w+ ){0,3}(?:
              health
              |religio\w+
              |ethnic\w*
              |race
              |sexual\w*
              |politic\w+
              |disabilit\w+
              |medical
            )
            |your (?:own )?(?:
              health
              |mental health
              |religion
              |race
              |ethnic (?:origin|background)
              |sexual orientation
              |sex life
              |political (?:views|opinions)
              |disabilit\w+
            )
          )
        `,
        except`
          # Members keep away from insults on account of your religion.
          ${HATE}
          # Ask a doctor before you change anything about your health.
          |doctor
          # Customers must not put information about health into the sandbox.
          |${USER_CONDUCT}
          # The factory hands out information on health and safety.
          |health and safety
          # Ask a healthcare provider before you change anything about your health.
          |healthcare provider
          # The library holds information on health-related books.
          |health-
          # The magazine prints something about people of any race with disabilities.
          |with disabilit
          # Whoever trains against the plan puts your health at risk.
          |risk
          # Information on health in the library is no substitute for advice.
          |advice
          # Illness is no ground for a refund, whatever the state of your health.
          |refund
          # Your health magazine subscription renews each year.
          |subscription
          # In the event of your death, your heirs receive information on health cover.
          |your death
          # You are entitled to a break for your health.
          |entitled
        `,
      ],
      [
        "health told or recorded",
        0.75,
        lines`
          (?:
            (?:tell|telling|declare|disclos\w+|inform\w*|let us know) (?:us |me |the \w+ )?(?:\w+ ){0,3}(?:
              disabilit\w+
              |health condition
              |medical condition
              |illness
              |pregnan\w+
              |allerg\w+
            )
            |(?:
              record|stor|collect|hold|log|keep|enter|track|process|receiv|ask|note
            )(?:e|es|d|ed|ing|s)? ~ (?:
              allerg\w+
              |medical (?:needs|conditions?|history|notes)
              |medications?
              |prescriptions?
              |dietary (?:needs|requirements|restrictions)
              |pregnan\w+
              |your (?:period|cycle|moods?|symptoms?|weight)
              |menstrua\w+
              |symptoms
              |special educational needs
              |diagnos(?:is|es)
              |vaccinat\w+
              |blood (?:type|pressure|glucose)
              |sex life
            )
          )
        `,
        except`
          # Members keep away from insults against those who disclose an illness.
          ${HATE}
          # Customers must not record symptoms in the sandbox.
          |${USER_CONDUCT}
          # You are responsible for your training if you disclose an illness.
          |responsib
          # We give no warranty that the diary records symptoms in the right order.
          |warrant
          # Larkspur accepts no liability if you do not tell us about an illness.
          |liab
          # If you note any symptoms, seek medical advice at once.
          |advice
          # The watch is no medical device and tracks no symptoms.
          |medical device
          # Stop training when you note an injury or symptoms.
          |injury
          # While you enter symptoms in the diary, keep taking medication as prescribed.
          |as prescribed
          # The app keeps a diary and does not diagnose symptoms.
          |diagnose
        `,
      ],
      [
        "faith or health learned",
        0.75,
        lines`
          (?:
            <we>
            |ask
            |learn
            |infer
            |reveal
            |record
            |hold
            |collect
            |process
            |note
            |find out
            |know
          )(?:e|es|ed|s|ing)? ~~ (?:
            faith
            |religio(?:n|us)
            |ethnic(?:ity| background| origin)
            |sexuality
            |sex life
            |political (?:views|opinions)
            |(?:heart|medical|health) conditions?
            |pregnan(?:t|cy)
            |illness(?:es)?
          )(?![a-z])
        `,
        except`
          # We remove insults against people of another faith.
          ${HATE}
          # We act in good faith toward every religious group.
          |good[- ]faith
          # We support faith-based schools of every religious group.
          |faith-
          # We respect the dignity of every religious group.
          |dignity
          # We want everyone of any faith to be treated well.
          |treated
          # Our discount is open to religious institutions.
          |institutions
          # We read reviews that mention a faith before they appear.
          |reviews?
          # We read each post that mentions a faith before it appears.
          |posts?(?![a-z])
          # Our forum rules list what is prohibited as to faith.
          |${USER_CONDUCT}
          # We open our doors to people of every faith belief.
          |faith belief
          # Our help desk is no emergency line for people with a heart condition.
          |emergenc
          # Our library of texts on heart conditions is no medical advice.
          |advice
          # We give no warranty that the plan is fit for people with a heart condition.
          |warrant
          # We are not responsible if you train with a heart condition.
          |responsib
          # We accept no liability if you train with a heart condition.
          |liab
          # We ask people with a heart condition to see a doctor first.
          |doctor
          # We ask people with a heart condition to see a physician first.
          |physician
          # We are an employer that welcomes people of every religion.
          |employer
          # We hire people regardless of their religion, and pay them alike.
          |regardless
          # We stand for equal chances for people of every religion.
          |equal
          # We sell no segments on religion.
          |segments
        `,
      ],
      [
        "government identifiers",
        0.7,
        lines`
          (?:
            social security
            |passport
            |driver'?s? licen[sc]e
            |national (?:id|identification|insurance)
            |identity card
          ) (?:(?:id|card|document|serial|identification) )?numbers?
        `,
        except`
          # Put the tax or social security number on the form for the revenue office.
          tax
          # Customers must not put passport numbers into the sandbox.
          |${USER_CONDUCT}
          # Each publisher gives a passport number on the payment form.
          |publisher
          # A security breach that touches passport numbers is reported within a day.
          |${BREACH_WORDS}
          # The file name does not contain passport numbers.
          |<not> contain
          # Members keep back private information of others, such as passport numbers.
          |private information of
        `,
      ],
    ],
  ),
  typeRules(
    "biometric-data",
    {
      heading: "(?:.{0,60})(?:biometric|face data|facial)",
    },
    [
      [
        "biometric",
        0.95,
        "biometrics?(?! (?:ids?|passports?|documents?|residence)(?![a-z]))",
        except`
          # You may not use the camera for biometric experiments.
          you (?:may|must|shall|agree|will) <not>
          # Nobody runs biometric tests on others without your consent as the head of the school.
          |(?:others|persons?|individuals?) without (?:their|your) consent
          # Guests are not filmed for biometric tests without their consent.
          |without their consent
          # Customers build no biometric tools that categorise natural persons.
          |categori[sz]e (?:people|individuals|natural persons|persons)
          # A security breach that touches biometric files is reported within a day.
          |${BREACH_WORDS}
          # The border officer holds a biometric reader to the biometric ID document.
          |biometric id document
        `,
      ],
      [
        "body signature",
        0.9,
        lines`
          (?:
            (?:fac(?:e|ial)|finger|palm|hand|iris|retina)[- ]?(?:
              recognition
              |prints?
              |scans?
              |geometry
              |templates?
              |data
              |features
              |map
              |vectors?
            )
            |(?:touch|face) ?id
            |voice[- ]?(?:recognition|prints?|patterns?|biometrics?|signatures?)
            |(?:fac(?:e|ial)) (?:verification|authentication|age estimation)
            |(?:
              scan|scans|scanning|analy[sz]e|map|measure|match|compar
            )(?:es|s|e|ing)? (?:\w+ ){0,2}(?:faces?|irises|iris|retina|fingers?|palms?)(?![a-z])
            |map of your face
          )
        `,
        except`
          # A browser fingerprint is used against fraud.
          browser
          # A device fingerprint is not fingerprint recognition.
          |device (?:\w+ ){0,3}fingerprint
          # A file number is a digital fingerprint scan of its content.
          |digital fingerprint
          # Server fingerprinting, which is not fingerprint recognition, helps staff find faults.
          |fingerprinting
          # Fonts for fingerprint scans are free.
          |fonts
          # A hash is no fingerprint scan.
          |hash
          # Untargeted facial recognition is forbidden by the law.
          |untargeted
          # Facial recognition of others without their consent is forbidden.
          |without their consent
          # You may not use it for facial recognition.
          |you (?:may|must|shall|will) <not>
          # Customers sell no facial recognition tools to law enforcement globally.
          |law enforcement globally
          # Customers build no real-time facial recognition tools for streets.
          |real-time facial recognition
          # Customers build no facial recognition tools that categorise natural persons.
          |categori[sz]e (?:people|individuals|natural persons|persons)
          # A security breach that touches face templates is reported within a day.
          |${BREACH_WORDS}
        `,
      ],
      [
        "body part read",
        0.8,
        lines`
          (?:
            recogni[sz]|scan|captur|read|map|identif
          )(?:es|e|ing|s|ies)? (?:your|a user's|their|pupils'?|the user's)\
          (?:face|palm|iris|fingerprints?|veins?)(?![a-z])
          |(?:palm|face|iris|fingerprints?|veins?) (?:is|are) (?:\w+ )?(?:
            scanned|read|mapped|measured|captured|recogni[sz]ed|taken|stored
          )
          |fingerprints? of
          |(?:video )?selfies? ~~ (?:live|real) person
        `,
        except`
          # The browser can read your fingerprint.
          browser
          # The device can read your fingerprint.
          |device
          # Pages load fonts, and fingerprints of fonts are stored in the cache.
          |fonts
          # Fingerprints of files are stored as a hash.
          |hash
          # You may not scan the user's face.
          |you (?:may|must|shall|will) <not>
          # A security breach in which fingerprints are stored elsewhere is reported within a day.
          |${BREACH_WORDS}
        `,
      ],
      [
        "selfie compared",
        0.8,
        lines`
          (?:compar|match|check)(?:e|es|ing)? (?:\w+ ){0,2}selfies?
          |(?:
            selfies?
            |photo of your face
            |picture of your face
            |video of your face
            |likeness
          ) ~~ (?:match\w*|compar\w+|verif\w+|check\w*|same person|liveness|really you)
        `,
        except`
          # You must not compare selfies.
          you (?:may|must|shall|will) <not>
          # We compare selfies manually.
          |manually
          # Selfies are checked by a person.
          |by a person
          # A moderator will check selfies.
          |moderator
        `,
      ],
    ],
  ),
  typeRules("location-data", { heading: "(?:.{0,60})(?:location|geolocation)" }, [
    [
      "position of the user",
      0.92,
      "(?:approximate|precise|exact|current|geographic(?:al)?|gps) position(?![a-z])",
      except`
        # The job has a current position on the list.
        job
        # The vacancy has a current position on the list.
        |vacanc
        # The ranking shows the current position of each team.
        |ranking
        # The report shows the exact position of the company as to its financial position at year end.
        |financial position
        # The chart shows the exact position of your order beside any open position you hold.
        |open position
      `,
    ],
    [
      "location data",
      0.85,
      lines`
        (?:
          (?<!co-)location (?:sharing|tracking|history|access|permission)
          |(?:
            precise
            |approximate
            |geographic
            |physical
            |device
            |general
            |coarse
            |real[- ]time
            |exact
            |live
          ) (?:\w+ )?(?:geo-?)?locations?
          |locations? of (?:your|the|a) (?:\w+ )?(?:device|phone|vehicle|car|computer)
          |(?<!co-)(?:geo-?)?location[- ](?:data|information|services?|based|settings?)
          |geo-?locat\w+
          |gps
          |whereabouts
          |geographic(?:al)? (?:\w+ )?position
          |latitude
          |coordinates
        )
      `,
      except`
        # Our offices are located in several geographic locations.
        located in
        # The court asks for the exact location of the accident.
        |court
        # The venue has an exact location on the ticket.
        |venue
        # The physical location of the data center is secret.
        |data center
        # Prices follow your location of residence, not a geographic location.
        |your location of residence
        # The laws of your location and geographic location apply.
        |laws? of your location
        # Prices depend on the geographic location of the warehouse.
        |depend(?:s|ing)? (?:on|upon) (?:\w+ ){0,2}location
        # Speed varies with the geographic location of the warehouse.
        |(?:restrict\w*|vary|varies|quality|factors) ~~ location
        # Look up the laws governing drones at the geographic location of the flight.
        |laws governing
        # Say the exact location when calling 911.
        |911
        # Say the exact location in an emergency.
        |emergenc
        # "Data subject" means a natural person with a name or location data.
        |natural person
        # The offer holds in certain geographic locations named in the order form.
        |(?:some|certain|other) geographic
        # Customers rent co-location space at any physical location.
        |co-location
        # Rental cars come with child seats and GPS.
        |child seats
        # The term "geolocation" has the meaning given in the law.
        |the term
        # An identifier is such as a name or location data.
        |such as a name
        # A subpoena names the exact location of the hearing.
        |subpoena
        # Do not spoof the exact location.
        |(?:circumvent|spoof|mask|fals)\w*
        # The physical location of our servers is Ireland.
        |physical location of (?:the|our) (?:servers?|office)
        # We do not warrant the exact location on the plan.
        |warrant
      `,
    ],
    [
      "your location",
      0.8,
      lines`
        (?:
          collect
          |use
          |know
          |access
          |share
          |determine
          |track
          |see
          |detect
          |process
          |obtain
          |infer
          |identif(?:y|ies)
          |estimate
          |receive
          |transmit
          |send
          |disclose
          |derive
          |stor
          |record
          |find
          |read
          |check
          |includ
          |permission
          |approximat
        )(?:e|es|ed|ing|s)? ~ (?<!(?:in|at|near|within|to|for|available) )(?:
          your
          |a user's
          |users'?
          |their
          |the (?:device|phone|vehicle|child|pupil|rider|driver)'?s?
          |mobile
          |device
        ) (?:current |mobile )?location(?![a-z])
      `,
      except`
        # The court that hears a claim may identify your location from the order form.
        court
        # The organiser of the venue cannot see your location on the seating plan.
        |venue
        # The laws that apply to a flight differ, so identify your location first.
        |laws?
        # The kit is available in ten towns, so check if the list includes your location.
        |available in
        # Delivery times depend on the weather, and couriers cannot access your location in snow.
        |depend(?:s|ing)? on
        # To add the right tax, the shop page must know your location before you pay.
        |tax
        # You may not circumvent the way we determine your location.
        |circumvent
        # You may not use a VPN when we determine your location.
        |vpn
        # Our branches are located in ten towns, and the list includes your location.
        |located in
      `,
    ],
    [
      "where somebody is",
      0.75,
      lines`
        (?:know|show|see|look|tell|record|track|find|learn|work out|share|check|detect|pinpoint|follow)
        (?:s|ed|ing)? ~ where (?:
          you
          |your (?:\w+ )?(?:vehicle|car|phone|device|child|bike|scooter)
          |they
          |(?:the|a) (?:\w+ )?(?:bus|vehicle|car|driver|rider|child|phone|device)
        ) ~ (?:is|are|were|was|go|goes|went|parked|travel\w*|(?:use|used) (?:your|the) card)(?![a-z])
      `,
      except`
        # We tell where the vehicle park is located.
        located
        # Tell us where you reside and where you are on holiday.
        |reside
        # The law may know where you were.
        |laws?
        # Tell us where you live and where you are born.
        |live
        # Tell the desk where you are based.
        |based
        # The map shows where your data is kept and where they are copied at night.
        |data is
        # Ask the desk to tell you where you are in the queue for a repair.
        |where you are (?:in|a) (?:the|resident)
        # Tell us where you were established and under which number the company is registered.
        |established
      `,
    ],
    [
      "location by signals",
      0.75,
      lines`
        (?:location|nearby|close|near|position) ~~ (?:bluetooth|beacons?|wi-?fi|cell towers?|ip address)
        |beacons? ~~ (?:shops?|stores?|nearby|close to|near)
        |(?:bluetooth|wi-?fi|cell towers?|ip address) ~~ (?:location|position|where you are)
      `,
      except`
        # Web beacons may be placed in newsletters of shops.
        web beacons?
        # At this location the court offers wifi.
        |court
        # At this location the law forbids wifi.
        |laws?
        # Do not circumvent the location by changing the ip address.
        |circumvent
        # A vpn changes location and ip address.
        |vpn
      `,
    ],
    [
      "location switch",
      0.75,
      lines`
        (?:
          turn|switch|flip|enabl|disabl|allow|grant|share
        )(?:e|ing|s)? (?:on |off )?(?:on |off )?(?:the |your )?location(?! of)
        |background location
      `,
      except`
        # The court may allow location changes.
        court
        # Some laws allow location changes.
        |laws?
      `,
    ],
    [
      "position reported",
      0.75,
      lines`
        (?:report|send|share|show|transmit)s? (?:us )?(?:their|its|your) (?:\w+ )?positions?(?![a-z])
        |(?:follow|see|watch) (?:you|your (?:ride|trip|car|driver|courier)|them) on (?:the|a) map
        |which (?:town|city|country|region|area|street) you are (?:in|using|visiting)
        |(?:route|path) of (?:your|each|every|the) (?:run|ride|walk|trip|journey|drive)
        |pick-?up point
        |^(?:your |the )?location (?:is|stays|remains) (?:\w+ )?(?:off|on)(?![a-z])
      `,
      except`
        # The laws say who has to report their position.
        laws?
        # Officers for tax report their position.
        |tax
        # Tell us which country you are in or reside in.
        |reside
      `,
    ],
    [
      "town from an address",
      0.75,
      lines`
        (?:
          guess|infer|derive|estimate|tell|determine|work out|know|see
        )s? (?:\w+ )?(?:your|the|which) (?:\w+ )?(?:city|town|region|country|area) ~\
        (?:ip address|internet address)
        |where (?:each|every|your|the) (?:\w+ )?(?:trip|ride|journey|run|walk) (?:
          began|begins|starts?|started|ended|ends
        )(?![a-z])
      `,
    ],
    [
      "vehicle followed",
      0.75,
      lines`
        (?:track|follow|record|log)(?:s|ed|ing)? ~ (?:
          coordinates|routes?|journeys?|whereabouts|movements|trips?
        )(?![a-z])
        |(?:send|transmit)s? (?:their|its|your) (?:\w+ )?(?:coordinates|routes?|movements)
      `,
      except`
        # We record click movements.
        click
        # We record cursor movements.
        |cursor
        # We record mouse movements.
        |mouse
        # Track the parcel along its route.
        |parcel
        # We record the movements of money.
        |money
        # We record the movements of funds.
        |funds
        # We record the movements of traffic.
        |traffic
        # Games record physical movements.
        |physical movement
      `,
    ],
  ]),
  typeRules(
    "children",
    {
      heading: "(?:.{0,60})(?:child|minors?|kids|teens)",
    },
    [
      [
        "children's data",
        0.9,
        lines`
          (?:
            child(?:ren|'s|rens?)?
            |minors?
            |kids?
            |teens
            |teenagers
            |young people
            |(?:
              persons?|individuals|people|anyone|users|someone|players
            ) (?:who (?:is|are) )?(?:under|younger|below) ~ (?:\d\d|age|thirteen|sixteen|eighteen)
          ) ~~ (?:
            data
            |information
            |privacy
            |collect
            |consent
            |personal
            |parent
            |guardian
            |directed
            |intended
            |signed up
            |shared with
          )
        `,
        except`
          # We remove pictures that exploit children and report the data to the police.
          ${HARM_TO_CHILDREN}
          # Children may read about the privacy of each subsidiary.
          |subsidiar
          # Children's books are sold by our parent company, which has an information desk.
          |parent (?:company|corporation)
          # Children and every household member have privacy.
          |household member
          # Tell children about callers who request personal data from anyone who picks up.
          |(?<!(?:not|nt|never|knowingly) )(?:request|solicit) (?:\w+ ){0,6}(?:information|data)? ?from\
            (?:a|any|anyone)(?![a-z])
          # Children tell a teacher about any request for personal information.
          |request for personal information
          # We disable access of children to the information board.
          |disable access
          # Children need a user account for the information board.
          |user account
          # Staff with children may ask for information on parental leave.
          |leave
          # Insurance for children: see the information desk.
          |insurance
          # Children get tickets at the information desk.
          |tickets?
          # Children's fares are shown at the information desk.
          |fares?
        `,
      ],
      [
        "data of children",
        0.9,
        lines`
          (?:
            knowingly
            |collect\w*
            |process\w*
            |personal information
            |data (?:of|about|from)
            |information (?:of|about|from)
            |directed
            |intended
            |meant
            |solicit\w*
            |sell
            |target(?:ed)?
            |aimed
            |designed
            |provide (?:our |the )?services
            |we (?:do )?<not> (?:\w+ )?(?:show|serve|send|profile)
          ) ~~ (?:child(?:ren)?|minors|kids|under (?:the age of )?(?:1[3-8]|thirteen|sixteen|eighteen))
        `,
        except`
          # Members who knowingly harm minors lose their account.
          ${HARM_TO_CHILDREN}
          # Members who request data from any of our forum's minors knowingly lose the account, even in a club for children.
          |(?<!(?:not|nt|never|knowingly) )(?:request|solicit) (?:\w+ ){0,6}(?:information|data)? ?from\
            (?:a|any|anyone)(?![a-z])
          # Films intended to teach children show how to refuse a request for personal information.
          |request for personal information
          # You agree not to run campaigns aimed at children.
          |you (?:also )?(?:agree|may|must|shall|will) (?:\w+ )?(?:to )?<not>
          # You can't run campaigns aimed at children.
          |you ca nt
          # Schools may disable access to films meant for minors.
          |disable access
          # A linking site is one whose pages are meant for children.
          |linking site
          # Shops must not run campaigns aimed at children.
          |must <not>
          # The films in this list are suitable and meant for children.
          |suitable
          # The films in this list are appropriate and meant for children.
          |appropriate
          # Each household member sees the films meant for children.
          |household member
          # Teachers learn how we use films meant for children.
          |how we (?:safeguard|use)
        `,
      ],
      [
        "parental consent",
        0.85,
        lines`
          (?:parent(?:s|al)?|legal guardians?|carers?) (?:\w+ ){0,4}(?:
            consent
            |permission
            |approv\w+
            |supervision
            |request
            |controls? (?:let|allow|enable|set|help|are|is|restrict|feature)
            |responsibility
          )
        `,
        except`
          # The parent company gives its consent to the sale.
          parent (?:company|corporation)
          # Parental controls are suitable for films.
          |suitable
          # We do not warrant parental controls help.
          |warrant
          # Parental controls are commercially available.
          |commercially available
          # Parental controls help against harmful films.
          |harmful
          # Parental controls restrict access to material.
          |access to material
          # Our advice: parental controls help.
          |advice
        `,
      ],
      [
        "a parent has a say",
        0.8,
        lines`
          (?:parents?|carers?|guardians?|grown-?ups?)
          (?: (?:and|or)(?: an?)? (?:parents?|carers?|guardians?|teachers?|schools?))?\
          (?:must|has to|have to|needs? to|should|can|may|will) (?:\w+ ){0,2}(?:
            agree
            |consent
            |approve
            |give
            |sign
            |say
            |see
            |look
            |review
            |ask
            |delete
            |withdraw
          )
          |parents?:? you can
          |if you are (?:under|below|younger than) (?:the age of )?
          (?:1[0-8]|[5-9]|thirteen|sixteen|eighteen)(?!\d) ~~ (?:
            information|data|privacy|parent|carer|guardian
          )
        `,
        except`
          # For the lease of a flat, a guardian must sign next to the parent company.
          parent (?:company|corporation)
        `,
      ],
      [
        "a parent is asked",
        0.75,
        lines`
          (?:
            ask your (?:mum|mom|dad|parents?|carer|guardian|grown-?up)
            |(?:mums?|moms?|dads?|parents?|guardians?)(?: and| or| dads?| moms?)* (?:\w+ )?
            (?:see|read|view|okay|ok|allow)(?:s)? ~ (?:
              kids?|child(?:ren)?|sons?|daughters?|pupils?
            )
            |grown-?up'?s (?:okay|ok|permission|help)
            |not yet (?:1[0-8]|thirteen|sixteen|eighteen)
          )
        `,
      ],
      [
        "data about pupils",
        0.8,
        lines`
          (?:information|data|details|records?) (?:\w+ )?(?:about|of|on|from) (?:\w+ ){0,2}(?:
            pupils|children|schoolchildren|minors|toddlers|babies
          )(?![a-z])
          |pupils?(?:'s?)? (?:personal )?(?:information|data|records|details)
        `,
        except`
          # We report information on children who are abused to the police.
          ${HARM_TO_CHILDREN}
          # Without information about pupils the trip is off.
          |without
        `,
      ],
      [
        "under an age",
        0.75,
        lines`
          (?:no |<not> (?:\w+ ){0,5})under-?(?:1[0-8]|thirteens|sixteens)s?(?!\d)
          |(?:under|below|younger than) (?:the age of )?(?:1[0-7]|[5-9]|thirteen|sixteen)(?!\d) ~~ (?:
            information|data|privacy|ask ~ (?:parent|carer|guardian)|need a
          )
          |(?:information|data|privacy) ~~ (?:if you are|people) (?:under|below) (?:1[0-8]|eighteen)(?!\d)
        `,
        except`
          # Anyone under 16 may report abuse, and the information goes to the police.
          ${HARM_TO_CHILDREN}
        `,
      ],
      ["coppa", 0.9, "(?:coppa|children's online privacy)"],
    ],
  ),
  typeRules(
    "cookies-tracking",
    {
      heading: "^(?!.{0,40}privacy)(?:.{0,60})(?:cookies?|tracking|similar technologies|analytics)",
    },
    [
      [
        "cookies",
        0.9,
        lines`
          (?:
            cookies?(?! (?:polic(?:y|ies)|notices?|statements?)(?![a-z]))
            |web ?beacons?
            |(?:invisible|tiny|tracking|one|conversion) pixels?
            |pixel tags?
            |clear gifs?
            |web bugs?
            |flash cookies
            |local storage
            |device fingerprint\w*
            |(?:small )?text files? ~ (?:computer|device|browser|hard drive)
          )
        `,
        except`
          # The recipe channel shows cooking with cookies.
          cooking
          # Cookies and milk are served at four.
          |milk
          # The bakery sells bread, cakes and cookies.
          |bak(?:e|ery)
          # The gift box holds chocolate and cookies.
          |chocolate
          # The cookies in the box may hold traces of nuts.
          |nuts
          # The shop needs a browser with cookies enabled.
          |with cookies enabled
          # You need browser software that accepts cookies.
          |browser software
          # Fortune cookies come with every order.
          |fortune
          # The scanner removes spyware and cookies from the computer.
          |spyware
          # The passive collection of statistics works with cookies.
          |passive collection
        `,
      ],
      [
        "tracking technologies",
        0.9,
        lines`
          (?:
            tracking|similar|automated (?:data )?(?:collection|tracking)
          ) technolog(?:y|ies)(?! (?:compan|provider|use))
        `,
        except`
          # Members may not switch off similar technologies that protect films.
          protect
          # Security staff use cameras and similar technologies at the gate.
          |security
        `,
      ],
      [
        "we track you",
        0.95,
        lines`
          (?:we|our partners|third parties|advertisers|they) (?:\w+ ){0,3}track\
          (?:your |users' |you |what you |how you |which )(?:\w+ ){0,3}(?:
            brows|online|activit|behavio|click|visit|across|sites?|pages|web|do\
          )
        `,
        except`
          do not track
          # They track your visits, though we do not yet track names.
          |<not> (?:\w+ ){0,2}track
          # They track your order across three depots until the van arrives.
          |order
          # They track your parcel across the country.
          |parcel
          # They track your shipment across the country.
          |shipment
          # To stop fraud, they track your visits to the bank.
          |fraud
          # They track your visits for signs that a rule was violated.
          |violat
          # They track your visits for signs of anything prohibited.
          |prohibit
          # They track your visits for compliance with the licence.
          |compliance
        `,
      ],
      [
        "tracking of behaviour",
        0.8,
        lines`
          (?:track(?:s|ing)?|monitor(?:s|ing)?) ~ (?:
            your |users'? |browsing |online |use |usage |activit|behavio|across
          )
        `,
        except`
          # We do not track you across other sites.
          do not track
          # The courier lets you track your progress across the city.
          |track (?:and trace|your (?:order|progress|shipment))
          # Larkspur has no obligation to monitor the activity of members.
          |obligation
          # Banks monitor activity on cards for signs of fraud and block the card at once.
          |fraud
          # Staff monitor activity for signs of illegal sales.
          |illegal
          # Staff monitor activity for signs that a rule was violated.
          |violat
          # You can track your parcel online.
          |parcel
          # The diary helps you keep track and monitors your use of water.
          |keep track
          # Do not lose track of your use of credits.
          |track of
          # The budget page monitors your spending across accounts.
          |spending
          # The app monitors open orders across all your shops.
          |orders?
          # Parents are responsible for monitoring the use of the tablet.
          |responsib
          # Staff monitor server activity for anomalies.
          |anomal
          # Staff monitor server activity for unauthorised logins.
          |unauthori[sz]ed
          # Staff monitor activity for signs of anything prohibited.
          |prohibit
          # Auditors monitor activity for compliance with the licence.
          |compliance
        `,
      ],
      [
        "analytics tools",
        0.7,
        lines`
          (?:
            google analytics
            |piwik
            |matomo
            |hotjar
            |analytics (?:tools?|cookies|scripts?|software)
            |(?:use|uses|using|rely on|employ) ~ analytics (?:services?|providers?|partners)
            |(?:
              cookies
              |pixels
              |collect\w*
              |tracking
              |advertis\w+
              |third[- ]part\w+
              |includ\w+
              |integrat\w+
              |embed\w*
              |partners?
            ) ~~ (?:sdks?|software development kits?)
            |(?:sdks?|software development kits?) ~~ (?:
              collect|cookies|pixels|similar|track|analytics|advertis
            )
          )
        `,
        except`
          # The licence covers analytics software bought from Larkspur.
          licen[sc]e
          # Developers may build analytics tools with the kit.
          |developer
          # A customer may cancel the SDK and its tracking at any time.
          |cancel the sdk
          # You may resell analytics tools built with the kit.
          |you (?:may|must|shall)
          # This agreement covers analytics software bought from Larkspur.
          |agreement
          # Customers can export numbers from our analytics tools.
          |our analytics
          # The analytics terms apply to analytics software bought from Larkspur.
          |analytics (?:policies|terms)
          # Larkspur sells data analytics and analytics software.
          |data analytics
        `,
      ],
      [
        "pixel tells",
        0.8,
        lines`
          (?:tags|scripts|cookies) and pixels
          |pixels? (?:of|from|by|to measure)[ ]
          |third[- ]party trackers
          |trackers? (?:on|in) (?:our|the|this) (?:site|website|app|pages)
          |(?:
            pixels?
            |(?:tiny|small|invisible|transparent) (?:\w+ )?(?:images?|graphics?|gifs?|pictures?)
          ) ~ (?:record|track|tell|collect|measure|show|know|let|report|load)
        `,
        except`
          # The screen has a resolution of ten million pixels to show films.
          resolution
          # Photos have 300 pixels per inch to show details.
          |per inch
          # The camera has ten million pixels to record films.
          |camera
        `,
      ],
      [
        "whether a message was opened",
        0.75,
        lines`
          (?:
            e-?mails?|newsletters?|messages?
          ) ~~ (?:whether|if|when) (?:you|they|it|recipients?) (?:\w+ ){0,3}(?:open(?:ed|s)?|click(?:ed|s)?)
          (?![a-z])
        `,
        except`
          # You must tell us by e-mail if you open a second shop.
          you (?:must|should)
          # An e-mail arrives when you open an account.
          |account
          # The e-mail shows a warning if you open an attachment.
          |attachment
          # Forward phishing e-mails to us and say whether you clicked.
          |phishing
          # Forward suspicious e-mails to us and say whether you clicked.
          |suspicious
          # To unsubscribe from the newsletter, it is enough if you click the link.
          |to unsubscribe
        `,
      ],
      [
        "watches the screen",
        0.75,
        lines`
          (?:
            session (?:replay|recording)
            |(?:record|follow|watch|track|log|see)s? ~ (?:
              mouse (?:movements?|clicks)|scroll(?:s|ing)?(?![a-z])|keystrokes
            )
            |(?:little|small|tiny) (?:text )?files? ~ (?:laptop|computer|device|browser|phone)
            |(?:follow|track|recogni[sz]e)s? ~ (?:
              from (?:one )?(?:site|website|app) to (?:another|site|website|app)
              |across (?:\w+ ){0,2}(?:sites|websites|apps)
            )
            |(?:newsletters?|e-?mails?) ~~ who (?:clicked|opened|read)
          )
        `,
        except`
          # You may not use bots that record keystrokes.
          you (?:may|must|shall)
        `,
      ],
      [
        "device known by its traits",
        0.75,
        lines`
          (?:recogni[sz]e|identif(?:y|ies)|follow) ~ (?:browser|device|computer|phone) ~~ (?:
            fingerprint|fonts|again|other (?:sites|websites)|return
          )
        `,
        except`
          # You must identify the computer on which you log in again.
          you (?:may|must|shall)
        `,
      ],
    ],
  ),
  typeRules("profiling", { heading: "(?:.{0,60})profiling" }, [
    [
      "profiling",
      0.9,
      "profiling",
      except`
        # Profiling for criminality is left to the police.
        criminality
        # You may not use it for profiling.
        |you (?:may|must|shall|will) <not>
        # Customers build no tools for social scoring or profiling.
        |social scoring
      `,
    ],
    [
      "inferences",
      0.85,
      lines`
        (?:
          (?:draw|make|create|derive)\w* (?:\w+ ){0,4}(?:inferences?|predictions?|assumptions)
          |infer(?:red|s|ring)? ~ (?:
            inferences
            |interests?
            |preferences
            |characteristics
            |age
            |gender
            |traits?
            |information
            |data about
          )
          |predict (?:\w+ ){0,3}(?:interests|preferences|behavio\w+)
          |inferences? (?:\w+ ){0,2}(?:drawn|about|from)
        )
      `,
      except`
        # You may draw inferences from the charts.
        you (?:may|can|must|agree|create)
        # The app makes predictions about your balance at the end of the month.
        |balance
      `,
    ],
    [
      "guesses about people",
      0.8,
      lines`
        (?:guess|work(?:s|ed|ing)? out|estimate|predict|infer|deduce|figure out|calculate)(?:s|es|d)? ~ (?:
          how likely (?:you|they|a|each|it is)
          |what (?:sort|kind|type) of (?:\w+ )?(?:
            you|person|customer|player|user|viewer|reader|shopper|listener
          )
          |which (?:\w+ ){1,3}(?:are|is) (?:more |most )?likely
          |your (?:likely )?(?:interests|age|gender|preferences|personality|habits|tastes?|mood)
          |(?:you|they) (?:are|is) likely to
        )
      `,
      except`
        # You may estimate how likely it is that a parcel is late.
        you (?:may|can|must)\
      `,
    ],
    [
      "combines data to know you",
      0.8,
      lines`
        (?:
          (?:
            combin\w+|link\w*|merg\w+|aggregat\w+|match\w*|add\w*
          ) ~ (?:information|data|details|know) ~~ (?:
            picture
            |profile
            |portrait
            |(?:better|deeper|full) (?:view|understanding)
            |learn more
          ) (?:of|about) (?:you|users|each|people|individuals)
          |(?:fuller|clearer|complete|rounded|detailed|better|richer) (?:picture|portrait|view) of (?:
            you|who you|each|our (?:customers|users|readers|members)|your
          )
        )
      `,
      except`
        # You can combine details of all shops for a better view of each customer.
        you (?:may|can|must|agree)
      `,
    ],
    [
      "sorts people",
      0.85,
      lines`
        (?:sort|group|segment|categori[sz]e|classif(?:y|ies)|assign|place|put|divide)s? (?:\w+ ){0,2}(?:
          users?
          |you
          |people
          |customers?
          |visitors
          |them
          |players
          |readers
          |viewers
          |shoppers
          |members
          |households
          |pupils
          |patients
          |listeners
        ) (?:\w+ ){0,2}(?:in(?:to)?|to|by) (?:\w+ ){0,3}
        (?:segments?|groups?|categor(?:y|ies)|audiences?|clusters?|types?|cohorts?|personas?|bands?|tiers?)
        (?![a-z])
      `,
      except`
        # Administrators sort users into groups of accounts.
        accounts?
        # You may sort users into groups on the settings page.
        |you (?:may|must)
        # We assign customers to service tiers according to the plan they pay for.
        |service tiers?
      `,
    ],
    [
      "what it tells of you",
      0.75,
      lines`
        (?:
          (?:
            tells?|shows?|learn|find out
          ) (?:us )?(?:\w+ )?what (?:mood|kind of|type of|sort of) (?:\w+ )?(?:
            you|person|household|customer|user|player
          )
          |predict(?:s|ed|ing)? (?:which|whether|how) (?:\w+ ){0,3}(?:
            you|families|customers|users|people|households|players|pupils|students
          )
          |profiles? (?:of|about|on) (?:
            you|users|each|individuals
          ) (?:is|are|will be|may be) (?:\w+ )?(?:built|created|formed|made)
        )
      `,
    ],
    [
      "learns your habits",
      0.75,
      lines`
        (?:
          (?:
            build|get|form|gain|paint
          )(?:s|ing)? (?:up )?(?:a|an) (?:\w+ )?picture of (?:you|your|our|each)
          |(?:forms?|creates?|builds?) (?:\w+ ){0,2}(?:classes|segments|clusters|groups) (?:of|among)\
          (?:\w+ ){0,2}(?:
            customers|users|players|people|members|visitors
          )
          |(?:derive|deduce|learn)s? (?:\w+ )?your (?:\w+ )?(?:interests|preferences|habits|tastes?)
          |likely to (?:\w+ ){1,4}(?:are|is) (?:\w+ )?predicted
        )
      `,
      except`
        # You can learn your habits from the charts in the diary.
        you (?:may|can|must)
      `,
    ],
    [
      "scores people",
      0.75,
      lines`
        (?:give|assign|allocate|calculate)(?:s|d)? (?:
          each|every|you|them|users?|customers?|a|your
        ) (?:\w+ ){0,4}(?:scores?|risk rating)(?![a-z])
      `,
      except`
        # The bowling page gives each player a score for all games.
        games?
        # The referee gives each team a score after the match.
        |match
        # The app gives each player a score after the quiz.
        |quiz
        # The teacher gives each pupil a score after the test.
        |test
        # You may give each film a score between one and ten.
        |you (?:may|must)
        # Reviews of a film give each reader a score to compare.
        |reviews?
        # Buyers give each seller a score as feedback.
        |feedback
        # The leaderboard gives each player a score.
        |leader
      `,
    ],
    [
      "profile formed",
      0.85,
      lines`
        (?:
          customer
          |user
          |usage
          |personality
          |consumer
          |interest
          |movement
          |viewer
          |risk
          |shopper
          |pseudonymous
        ) profiles? (?:(?:of|about) \w+ )?(?:is|are|will be|may be|can be) (?:\w+ )?
        (?:formed|created|built|made|generated|compiled|drawn up)
        |(?:
          buying|purchasing|surfing|browsing|consumer|consumption|spending|usage
        ) (?:behavio\w+|habits|patterns) (?:\w+ ){0,3}(?:evaluated|analy[sz]ed|assessed)
      `,
      except`
        # You can open the page on which user profiles are created for new staff.
        you (?:may|can|must)
        # To create a user profile, fill in the form; user profiles are created at once.
        |create a user profile
        # User profiles are created with the account.
        |account
      `,
    ],
    [
      "builds profiles",
      0.85,
      lines`
        (?:build|create|develop|compile|generate|assign|place) ~ (?:
          (?<!your )profiles? (?:of|about|on)\
          |(?:interest|consumer's|customer|marketing|advertising|usage|behavio\w+) profiles?
          |audience segments?
          |segments
        )
      `,
      except`
        # You can create customer profiles for your own shop with the sales tool.
        you (?:may|can|must|agree|create|wish|choose)
        # Shops build customer profiles once they create an account.
        |create (?:a|your|an|user) account
      `,
    ],
  ]),
];
