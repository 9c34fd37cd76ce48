import { except } from "../../reading/except.js";
import { lines } from "../../reading/lines.js";
import { typeRules } from "../rule.js";

const MODELS = lines`
  (?:
    (?:
      ai
      |a\.i
      |artificial intelligence
      |machine[- ]learning
      |large language
      |language
      |generative
      |foundation
      |ml
      |deep learning
      |neural
    )(?![a-z0-9])
    |(?:our |the |its |their |such |these |those |new )models?
    |algorithms
    |llms?
    |models
    |(?:our |the |a )?(?:chat)?bots?(?![a-z])
  )
`;
/** What others may not do with the company's things. */
const NOT_OUR_TRAINING = lines`
  misuse
  |pricing models
  |you do <not> use
  |prohibited
  |except as (?:\w+ )?(?:expressly )?(?:authori[sz]ed|permitted)
  |unreasonably prejudice
`;
/** What users may not build with the service. */
const OTHERS_MACHINES = lines`
  you (?:may|must|shall) <not>
  |appropriate human
  |implement automated
  |business impact
  |consequential impact on any person
`;

/** Rights that a law gives, which are no licence. */
const LEGAL_RIGHTS = "(?:laws?|act|statutes?)(?![a-z]) (?:\\w+ ){0,3}(?:gives?|grants?|provides?)";

/** Who may give a licence to what they post; a licence of the company's own has another subject. */
const GRANTOR = lines`
  (?:
    you
    |users?
    |customers?
    |clients?
    |members?
    |sellers?
    |hosts?
    |creators?
    |subscribers?
    |advertisers?
    |publishers?
    |participants?
    |contributors?
    |submitters?
    |institution
    |schools?
    |pupils?
    |artists?
    |authors?
    |photographers?
    |entrants?
    |developers?
    |owner
    |this licen[sc]e (?:simply )?
  )(?![a-z])
`;

/** Sentences that name property without saying whose it is: promises of the user, complaints, harm, rules of conduct. */
const NOT_A_STATEMENT = lines`
  represent(?:s|ing)?\
  |warrants?(?![a-z])
  |confirm
  |ensure
  |certif
  |infring
  |violat
  |misappropriat
  |complain
  |respect (?:the|all)
  |good faith
  |safety
  |bank
  |third[- ]party (?:sites?|services?|websites?)
  |feedback
`;

const FEEDBACK = lines`
  (?:
    feedback
    |suggestions?
    |ideas?
    |proposals? for
    |bug reports?
    |enhancement requests?
    |comments (?:on|about) (?:our|the|how)
    |unsolicited (?:\w+ ){0,2}(?:ideas?|submissions?|materials?|information|creative)
  )(?![a-z])
`;
/** Feedback that is gathered, shown or handled as data; suggestions that are made to the user. */
const NOT_FEEDBACK_GIVEN = lines`
  personal (?:data|information)
  |contact information
  |feedback (?:form|survey)
  |(?:gather|collect|analy[sz]e|receive|review|reject|remove) (?:\w+ ){0,5}(?:feedback|suggestions?|ideas?)
  |(?:ask|asking) you (?:\w+ ){0,2}for (?:\w+ )?feedback
  |surveys?
  |we (?:will )?process
  |processed
  |feedback submission
  |in (?:the|your) feedback
  |(?:search|relevant|receive|ai-generated|friend) (?:\w+ ){0,3}suggestions?
  |ratings?
  |cookies?
  |legitimate interest
  |legal basis
  |dispute
  |user support
`;

/** Users' content and AI. */
export const CONTENT_RULES = [
  typeRules(
    "content-licence",
    {
      heading: "(?:.{0,60})(?:licen[sc]e (?:to|you grant)|your content|user content|rights you grant)",
    },
    [
      [
        "user grants a licence",
        0.95,
        lines`
          (?:${GRANTOR} (?:\w+ ){0,8}?|agreement to )
          (?<!(?:rights?|power|authority|necessary|required|authori[sz]ations?|permissions?) to )(?:
            (?:grants?|granting)(?! of)(?![a-z])
            |(?:giv(?:e|es|ing)|provid(?:e|es|ing) to) (?:to )?(?!someone|others?|anyone|them)[\w.]+\
            (?:\w+ ){0,4}?(?:
              (?:a|an|the|all|our|such|unlimited|unrestricted)(?![a-z])
              |(?=permission)
            )
          ) ~~ (?:licen[sc]es?|rights?|permission|sublicen[sc]e)(?![a-z]) ~~ (?:
            (?:use|using|host|copy|reproduce|display|distribute|modify|publish|store)(?![a-z])
            |content
            |submission
            |derivative
            |sublicen[sc]
          )
        `,
        except`
          # The publisher grants users a licence to use the font on one device.
          (?:we|company|\w+) (?:hereby )?grants? (?:to )?(?:the )?(?:you|customer|users?|licensee)(?![a-z])
          # The institution grants each reader a licence to access the archive and to copy single pages.
          |licen[sc]e to access
          # The owner makes two limited grants, a licence to print and a right to display the poster.
          |(?:narrow|limited) grants?
          # The owner grants visitors permission to use the photo desk in the hall.
          |grant(?:s|ing)? (?:subscribers|recipients|licensees|members|visitors)
          # Each user grants the network permission to use spare bandwidth of the device.
          |bandwidth
          # By opting in, a member grants the club permission to use one number for calls.
          |by opting
          # The owner gives you permission to use the car park during the event.
          |(?:grants?|give|gives|provides?|providing|giving) you
          # The customer does not grant Wexler a licence to publish the drawings.
          |<not> (?:\w+ ){0,4}(?:grant|give|provid|confer)
          # Users grant Wexler a licence to use all feedback on the beta version.
          |feedback
          # You give us a licence to use your suggestions about the product.
          |suggestion
          # Customers give us permission to use the address and keep the right to object.
          |right to (?:ask|access|request|object|opt|know)
          # Users give us all rights with respect to the videos so that we can publish them.
          |rights? (?:regarding|with respect)
          # Subject to these terms, the owner grants each guest a licence to use the pool app.
          |subject to (?:your compliance|these terms)
          # Members give the clinic permission to use personal data for the sleep study.
          |personal (?:data|information)
          # Members give the clinic permission to use health information in the sleep study.
          |(?:personal|user|health) information
          # For authors, the act gives an heir the right to copy unpublished letters.
          |${LEGAL_RIGHTS}
        `,
      ],
      [
        "licence adjectives",
        0.8,
        lines`
          (?:
            royalty[- ]free
            |irrevocable
            |perpetual
            |worldwide(?! copyright)
            |sublicens[ae]able
            |non-exclusive
          ) ~~ (?:licen[sc]e|rights?(?! reserved))(?![a-z])
        `,
        except`
          # Wexler grants users a non-exclusive licence to the fonts in the catalogue.
          (?:grants?|granting|give) (?:to )?(?:each |the )?(?:you|customer|users?|licensee)
          # Under this plan we grant a worldwide licence to the fonts in the catalogue.
          |we grant
          # The gold plan gives you a perpetual licence to the maps of the region.
          |gives? you
          # Some jurisdictions do not allow anybody to give a perpetual licence to a work.
          |jurisdiction
          # We ask no guest for an irrevocable waiver of the privacy rights that the state protects.
          |privacy
          # A perpetual licence for the archive does not touch the right to delete an entry.
          |right to delete
          # Once the bill is paid, you receive a perpetual licence to the sea chart.
          |you (?:will |shall )?(?:have|receive|obtain|are granted|acquire)
          # Neither party must give feedback, but when it does the recipient gets a non-exclusive licence to it.
          |feedback
          # You grant Acme a perpetual, irrevocable, royalty-free licence to use any suggestion you make for improving the service.
          |suggestion
          # The choir holds a limited, non-exclusive right to perform the song in public.
          |limited
          # The choir holds a non-exclusive, revocable licence to perform the song in public.
          |revocable licen
          # The vendor holds a perpetual licence to the software inside the scanner.
          |software
          # The painter keeps the perpetual right, title and interest in the canvas.
          |right,? title
        `,
      ],
      [
        "how long the licence lasts",
        0.75,
        lines`
          (?:the|this|these|your|such|content) licen[sc]es? ~ (?:
            ends?|terminates?|expires?|survives?|continues?|lasts?|remains?
          )\
        `,
        except`
          # The licence given to you ends with the last day of the season.
          (?:to|grant(?:ed)?(?: to)?) you
          # The licence for the software expires after twelve months without a payment.
          |software
          # Your licence ends on the day when the course is over.
          |your licen[sc]e
          # This licence ends when the agreement with the school is over.
          |agreement
          # The licence granted by Wexler lasts for one season of the league.
          |granted by (?!you)
          # This licence remains in force until terminated; it ends by itself if you fail to comply with any term.
          |if you (?:do <not>|fail|breach|violate)
        `,
      ],
      [
        "user lets us use it",
        0.85,
        lines`
          you (?:\w+ ){0,3}(?:allow|permit|authori[sz]e|let|enable)\
          (?!someone|others|other|anyone|another|your|any)(?:<we>|\w+) (?:and (?:\w+ ){1,3})?(?:to )?
          (?:\w+ ){0,3}(?:
            use
            |copy
            |host
            |store
            |reproduce
            |modify
            |display
            |publish
            |distribute
            |adapt
            |translate
            |show
            |share
            |feature
            |stream
            |print
            |re-?post
          ) ~ (?:
            it
            |them
            |content
            |submissions?
            |posts?
            |photos?
            |pictures?
            |videos?
            |materials?
            |works?
            |images?
            |tracks?
            |songs?
            |recipes?
            |drawings?
          )(?![a-z])
        `,
        except`
          # You allow us to use cookies and to store them on the device.
          cookies
          # You permit Wexler to store personal data and to share it with the bank.
          |personal (?:data|information)
          # You do not allow us to publish photos unless the box is ticked.
          |<not>
        `,
      ],
      [
        "what is shared may be shown",
        0.8,
        lines`
          (?:
            (?:
              recipes?
              |photos?
              |pictures?
              |posts?
              |content
              |works?
              |texts?
              |videos?
              |reviews?
              |everything
            ) you (?:share|post|upload|submit|send|add|create) (?:\w+ )?(?:may|can) be (?:\w+ )?
            (?:printed|published|used|shown|displayed|featured|reproduced)
            |(?:you|users?|members?|artists?) (?:\w+ ){0,8}licen[sc]e (?:us|the \w+) to (?:
              use|stream|show|copy|print|display|publish|host|share
            )(?![a-z])
          )
        `,
        except`
          # Photos you upload may be published in the album but will not be sold.
          <not> (?:\w+ ){0,2}be
          # Photos you upload may be shown on the personal page of each member.
          |personal
          # Reviews you post may be published at once and removed after a year.
          |removed
          # Posts you create may be shown to the editors after a report.
          |report
        `,
      ],
      ["moral rights waived", 0.9, "(?:waiv\\w+|<not> assert) ~ moral rights|moral rights ~ waiv\\w+"],
      [
        "we may use your content",
        0.75,
        lines`
          <we> (?:may|can|will|are free to) (?:\w+ )?
          (?:use|copy|reproduce|display|publish|distribute|modify|adapt) (?:\w+ ){0,4}?
          (?:your|user|submitted|posted) (?:\w+ )?(?:
            content
            |submissions?
            |posts?
            |photos?
            |likeness
            |name
            |materials?
            |contributions?
            |reviews?
          )(?![a-z])
        `,
        except`
          # We will not use your name in advertising.
          <not>
          # We may use your name for the personal greeting at the top of each page.
          |personal
          # We may use your photos only after reasonable efforts to reach you.
          |efforts
          # We may use your posts in an automated test of the search.
          |automated
        `,
      ],
    ],
  ),
  typeRules(
    "content-removal",
    {
      heading: "(?:.{0,60})(?:removal|moderation|takedown)",
    },
    [
      [
        "may remove content",
        0.9,
        lines`
          (?:
            <may>
            |right to
            |right
            |discretion
            |discretion to
            |obligation to
            |policy is to
            |entitled to
            |action
          ) ~~ (?:
            remov(?:e|ed|ing|al)
            |delet(?:e|ed|ing|ion)
            |take down
            |taken down
            |block
            |reject
            |refuse to (?:post|publish|display|distribute)
            |refuse
            |edit
            |disable
            |screen
            |hide
            |restrict
            |reclaim
            |disallow
            |moderate
            |pre-screen
            |discard
            |purge
          ) ~ (?:any |all |your |such |the |user |posted |certain |some |access to |or ){0,4}(?:
            (?:\w+ ){0,3}contents?
            |submissions?
            |materials?
            |posts?
            |postings?
            |contributions?
            |reviews?
            |listings?
            |photos?
            |videos?
            |messages?
            |comments?
            |communications?
            |information you
            |user ?names?
            |profile
            |images?
            |emails
            |links?
            |files
          )
        `,
        except`
          # You can delete single messages at any time.
          you (?:
              may|can|have the right to|wish|are able|should|must|choose
            ) ~ (?:remove|delete|edit|block|hide)
          # Some of our disclosures to advertising companies, although no money changes hands, might count as a sale of personal information in certain US states, and residents there can refuse them through the privacy choices link.
          |personal (?:data|information)
          # A browser may delete cookies together with saved files at the end of a session.
          |cookies
          # California minors may request removal of content they have posted.
          |request
          # You will not use a tool that can block comments of another member.
          |you(?:'ll| will)? (?:agree )?(?:<not>|shall)
          # An unauthorised person could delete files from a laptop that is left open.
          |unauthori[sz]ed
          # Contributors may not edit posts that another author has written.
          |may <not>
          # A licensee will keep and never remove proprietary notices on the images.
          |proprietary notices
          # A licensee will keep and never remove a copyright notice on the images.
          |copyright notice
        `,
      ],
      [
        "we may take content down",
        0.95,
        lines`
          <we> (?:
            may
            |can
            |might
            |reserves? the right to
            |has the right to
            |have the right to
            |is entitled to
            |are entitled to
          ) (?:\w+ ){0,4}(?:remove|delete|take down|block|hide|edit) (?:or \w+ |and \w+ )?
          (?:any |your |such |the |user |posted |certain |some |all ){0,4}(?:
            content
            |submissions?
            |materials?
            |posts?
            |postings?
            |contributions?
            |reviews?
            |listings?
            |photos?
            |videos?
            |comments?
          )(?![a-z])
        `,
        except`
          # We may remove photos that show personal details of a neighbour.
          personal
          # We may remove reviews from the page at the request of the author.
          |request
          # We may hide comments for a week, and you can delete them for good.
          |you (?:may|can) (?:remove|delete)
        `,
      ],
      [
        "content taken down",
        0.85,
        lines`
          (?:
            content
            |submissions?
            |posts?
            |reviews?
            |comments?
            |materials?
            |listings?
            |videos?
            |photos?
          ) (?:\w+ ){0,6}(?:may|will|shall|can|could) be (?:\w+ )?
          (?:removed|deleted|blocked|edited|taken down|rejected|disabled|restricted)
        `,
      ],
      ["user name reclaimed", 0.8, "(?:reclaim|reassign|refuse|cancel|change) ~ user ?names?"],
    ],
  ),
  typeRules(
    "ownership",
    {
      heading: "(?:.{0,60})(?:ownership|intellectual property|copyright|trademarks?|proprietary)",
    },
    [
      [
        "company owns",
        0.85,
        lines`
          (?:
            (?:owned|licensed)(?! or operated) (?:and \w+ |or \w+ |exclusively |solely ){0,3}by (?:
              <we>|\w+ (?:\w+ )?(?:and|or) (?:its|our|the)
            )
            |(?:is|are|remains?|be|become|becomes) (?:\w+ ){0,5}property of (?!
              you|others|third|their|another|someone
            )
            |(?<!(?:you|users?|which|customers?|your|its|their|our|his) (?:\w+ )?)
            (?:owns?|retains?|reserves?|holds?) (?:\w+ ){0,7}?(?:
              titles?
              |ownership
              |intellectual property
              |copyrights?
              |trade[ -]?marks?
              |proprietary rights?
            )(?![a-z])
            |(?:we|\w+) (?:are|is|remains?) (?:the )?(?:\w+ )?owners? (?:
              or \w+ |or the \w+ |and \w+\
            ){0,2}of (?:all|the|any|its|our)
            |belongs? (?:exclusively |solely )?to (?:<we>|\w+ (?:\w+ )?or (?:its|the|our)|\w+ and its)
          )
        `,
        except`
          # The films are owned by us, and you must return them after the show.
          you (?:are|own|must)
          |if you are
          # The ferry is not owned by us and runs on a timetable of its own.
          |<not> (?:\w+ ){0,3}(?:owned|own|operated|controlled|belong)
          # Firms that are owned by us or controlled by us share one reception.
          |(?:affiliated with|controlled by|related to) us
          # The parent company owns the trademarks that appear on the label.
          |parent
          # A subsidiary in Tarrow owns the trademarks that appear on the label.
          |subsidiar
          # A complaint about a copied song reaches the studio that owns the copyright.
          |${NOT_A_STATEMENT}
        `,
      ],
      [
        "works are owned",
        0.8,
        lines`
          (?:
            content
            |materials?
            |software
            |trade[ -]?marks?
            |logos?
            |copyrights?
            |intellectual property
            |designs?
            |graphics
          ) ~~ (?:is|are|remains?) (?:\w+ ){0,4}(?:owned by|(?:the )?property of)\
          (?!you|others|another|someone)
        `,
        except`
          # Some graphics in the printed catalogue are not owned by Larkfield.
          <not> (?:\w+ ){0,3}owned
          # Please complain to the desk when a design is owned by a rival studio.
          |${NOT_A_STATEMENT}
        `,
      ],
      [
        "user keeps ownership",
        0.9,
        lines`
          (?:you|users?|customers?|members?|creators?|sellers?|licensors) (?:\w+ ){0,3}
          (?:own|owns|retain|retains|keep|keeps)(?![a-z]) ~~ (?:
            content
            |rights
            |ownership
            |title
            |data
            |submissions?
            |copyright
            |intellectual
            |works?
          )(?![a-z])
        `,
        except`
          # Members act at own risk when they copy data from the board.
          (?:owns?|own) risk
          # Customers run their own backup of the data before each update.
          |(?:your|their|its) own\
          # Please name the songs that you own and add the full title.
          |(?:which|that|if|whether|unless|either|because) (?:\w+ )?(?:you|users?) (?:\w+ )?own
          # Please upload only pictures you own and add a title to each.
          |(?:<not>|only) (?:\w+ ){0,5}you (?:\w+ )?own
          # Customers do not own the title to the scanner during the lease.
          |<not> (?:retain|own)
          # Creators retain moral rights in each work that the gallery sells.
          |moral rights
          # Users should keep two copies of their data outside the platform.
          |keep (?:\w+ ){0,2}(?:back-?up|copies)
          # Sellers keep personal data of their buyers for one year.
          |personal (?:data|information)
          # Members keep the title of the car at the bank until the loan is paid.
          |${NOT_A_STATEMENT}
        `,
      ],
      [
        "keeps ownership",
        0.85,
        lines`
          (?:
            (?:keeps?|retains?) (?:\w+ ){0,3}ownership
            |(?:remains?|stays?|is|are) (?:\w+ ){0,2}(?:
              yours|your (?:own )?property|ours|our property
            )(?![a-z])
            |<not> (?:\w+ )?(?:your|the user's) property
            |<not> (?:\w+ ){0,3}ownership (?:of|in|rights?|interest)
          )
        `,
        except`
          # The sales representative keeps ownership of the demonstration kit after the fair.
          represent
          # During the warranty the dealer retains ownership of the spare parts.
          |warrant
          # The bicycles that are parked in the yard are not ours.
          |<not> (?:\w+ )?ours
          # The bank retains ownership of the van until the last rate is paid.
          |${NOT_A_STATEMENT}
        `,
      ],
      ["no claim of ownership", 0.9, "(?:<not>|no) ~ claim ~ (?:ownership|rights)"],
      [
        "intellectual property",
        0.6,
        lines`
          (?:
            (?:protected|covered) (?:\w+ )?(?:by|under) ~ (?:
              copyrights?|trade[ -]?marks?|intellectual property|patents?
            )(?![a-z])
            |(?:our|registered|unregistered|its) (?:\w+ ){0,3}(?:trade[ -]?marks?|service marks?)(?![a-z])
            |(?:trade[ -]?marks?|service marks?) (?:or \w+ (?:\w+ )?)?of (?!others|third|another|any)
            |copyrights? (?:\w+ ){0,3}reserved
          )
        `,
        except`
          # Your content may be covered by copyright in the country of the buyer.
          your content
          # A person who complains must show that the song is protected by copyright.
          |${NOT_A_STATEMENT}
        `,
      ],
      [
        "no transfer of rights",
        0.8,
        lines`
          (?:nothing|no (?:right|title|licen[sc]e)|<not>) ~\
          (?:transfers?|grants?|gives?|conveys?|confer(?:s|ring)?|acquires?) ~~ (?:
            intellectual property|ownership|title|copyright|trade[ -]?marks?
          )
        `,
        except`
          # You do not sell the film, but you grant Reelhaus a licence under the copyright.
          you grant
          # You need not give us the title of the film before the premiere.
          |give us
          # We do not give a refund for a title that you own twice.
          |you own
          # Rewards do not give the winner a title or a rank in the club.
          |rewards?
        `,
      ],
      [
        "rights remain",
        0.85,
        lines`
          (?:
            all rights
            |rights?,? title
            |titles?
            |(?:intellectual|industrial) property(?: rights)?
            |copyrights?
          ) ~ (?:remains?|stays?|belongs?|vests?|(?:is|are) (?:owned|retained|held)) ~\
          (?:with|by|to|in|the property)
        `,
        except`
          # The title of the survey remains in the file where a legitimate interest requires it.
          legitimate interests?
          # Book titles that fit your interests stay in the list for a month.
          |your interests?
          # The copyright in an infringing copy remains with the author of the film.
          |infring
        `,
      ],
      ["rights reserved", 0.75, "(?:reserve|all) (?:all )?rights (?:<not> expressly|reserved)"],
    ],
  ),
  typeRules("feedback-licence", { heading: "(?:.{0,60})(?:feedback|suggestions|unsolicited)" }, [
    [
      "feedback may be used",
      0.9,
      lines`
        ${FEEDBACK} ~~ (?:
          (?:<may>|free to|entitled to|agree|right to|<we>) (?:\w+ ){0,5}(?:
            us(?:e|ed|ing)|exploit\w*|implement|incorporate|disclose|build on
          )
          |licen[sc]e
          |own(?:s|ed)?(?! )
          |all (?:\w+ )?feedback
          |(?:our|become|the) (?:\w+ ){0,2}property
          |compensat\w+
          |obligation
          |confidential
          |non-?confidential
          |free(?:ly)?
          |turned into
          |assign
          |grant
          |exploit\w*
        )
      `,
      except`
        # Feedback on the course may be used in surveys among the parents.
        ${NOT_FEEDBACK_GIVEN}
      `,
    ],
    [
      "licence to feedback",
      0.9,
      lines`
        (?:
          licen[sc]e
          |assign
          |right to (?:\w+ ){0,3}(?:use|exploit)
          |free to (?:\w+ ){0,2}(?:use|exploit)
          |<may> (?:\w+ ){0,3}use
          |owns?(?![a-z])
        ) ~~ ${FEEDBACK}
      `,
      except`
        # We may use cookies to remember a suggestion that was shown before.
        ${NOT_FEEDBACK_GIVEN}
      `,
    ],
    [
      "what is sent may be used freely",
      0.8,
      lines`
        (?:
          (?:send|sending|give|giving|share|sharing|submit|submitting|offer|offering) (?:it|them|one)
          |(?:tell|show|write) us (?:\w+ ){0,2}how (?:to|we)
        ) ~~ (?:use|build on|implement|develop) (?:it|them|one)(?![a-z]) ~\
        (?:without|for free|owe|no obligation|any purpose)
      `,
      except`
        # Photos are yours until you send them to Pixelbarn, which may use them without a fee.
        photos?
        # Videos are yours until you send them to Pixelbarn, which may use them without a fee.
        |videos?
        # Personal letters stay private until you send them to the paper, which may use them without asking.
        |personal
      `,
    ],
  ]),
  typeRules(
    "ai-training",
    {
      heading: "(?:.{0,60})(?:machine learning|artificial intelligence|generative ai|ai)(?![a-z0-9])",
    },
    [
      [
        "train models",
        0.95,
        lines`
          (?:
            (?:train(?:s|ed|ing)?|retrain(?:s|ed|ing)?|fine-?tun\w+|teach(?:es|ing)?) ~ ${MODELS}
            |(?:
              develop(?:ing|ment)?|build(?:ing)?|improv(?:e|ing|ement)
            ) (?:(?!(?:using|with|through|via|by|creating)(?![a-z]))[\w'/-]+ ){0,6}${MODELS}
          )
        `,
        except`
          # Staff are trained in AI safety.
          (?:staff|employees|personnel) (?:\w+ ){0,3}(?:is|are|be) trained
          # We train our staff in artificial intelligence.
          |train(?:ing|ed)? (?:our |your |its )?(?:staff|employees|personnel|team)
          # Our training videos show how to use the AI features.
          |training (?:videos?|courses?|materials?|sessions?|programme?s?|events?)
          # We train founders in their business models.
          |business models?
          # We train engineers in the data models.
          |data models?
          # You may not use our texts to train artificial intelligence models.
          |(?:
              you|users?|customers?|third parties|anyone
            ) (?:\w+ )?(?:may|shall|must|will|can|agree|are)(?: <not>| <not> permitted|not)
          # Visitors of the archive are not permitted to train AI models on it.
          |<not> (?:access|extract|scrape|use any|permitted)
          # Robots that scrape, copy or index the archive to train AI models are blocked.
          |(?:access|extract|mine|scrape)(?: or|,)
          |prohibited
          # No one may train AI models here.
          |no one may
          # A benchmark shows how others train AI models.
          |benchmark
          # Guests do not train competing AI models.
          |competing
          # Rivals that train AI models with generated content from Quillmark lose their account.
          |generated content from
          # The library is utilized by others to train AI models.
          |utili[sz]ed by
          # Use the output to train AI models only with a written licence.
          |(?<![a-z] )(?:use|utilize|access|copy|scrape|create) (?:the|any|our|this) (?:
              services?|content|output|site|materials?
            )
          # The app holds a pre-trained AI model.
          |pre-trained
          # Whoever takes pictures from the site to train AI models needs a licence.
          |from the site
          # Words plucked elsewhere train AI models.
          |plucked
          # Training AI models on input or output of the tool needs a contract.
          |input or output
          # The misuse of photos to train AI models is a breach of these rules.
          |${NOT_OUR_TRAINING}
        `,
      ],
      [
        "training data",
        0.85,
        lines`
          (?:
            (?:as|for|of|into|becomes?|part of) training (?:data|datasets?)
            |(?:use|used|using|uses) ~~ for (?:
              machine learning|(?:ai|model) training|training (?:ai|models)
            )(?![a-z])
            |training (?:datasets?|of (?:ai|models|machine))
            |model training
            |ai training
            |machine learning training
            |models (?:\w+ ){0,2}(?:is|are|be|being) trained
            |datasets? ~~ (?:models?|ai) (?:\w+ ){0,2}(?:learns?|trained)
          )
        `,
        except`
          # Every employee gets AI training in the first week.
          employee
          # The staff get AI training in the first week.
          |staff
          # AI training comes after safety training.
          |safety training
          # Whoever scrapes the archive for AI training is blocked for a year.
          |scrap
          # You may not use the pictures for AI training.
          |you (?:may|shall|must) <not>
          # The permission is limited to private reading and leaves out AI training.
          |permission is limited
          # Text mining and AI training need a licence.
          |mining
          # The licence for the archive does not extend to AI training of any kind.
          |does not extend
          # AI training with the pictures in the archive is prohibited.
          |${NOT_OUR_TRAINING}
        `,
      ],
      [
        "trained on your things",
        0.9,
        lines`
          (?:train|learn|teach)(?:s|es|ed|ing)? (?:(?:its|their|any|our) (?:\w+ )?)?(?:on|with|using|from) (?:
            (?:your|customers?'?|users?'?|pupils?'?|members?'?|residents'?|clients?'?) (?:\w+ )?(?:
              data
              |content
              |documents?
              |files
              |chats?
              |messages
              |e-?mails
              |letters
              |posts?
              |photos
              |videos?
              |recordings?
              |inputs?
              |prompts?
              |essays
              |conversations?
              |work
              |uploads
            )
            |human players
            |what you (?:write|type|say|upload)
          )
        `,
        except`
          # New staff train with customers' letters during the first week.
          staff
          # New employees learn from customer chats during the first month.
          |employees
          # You may not train on user content that you find in the forum.
          |you (?:may|shall|must) <not>
          # It is prohibited to train on user content of the forum.
          |${NOT_OUR_TRAINING}
        `,
      ],
      [
        "machine learns from it",
        0.8,
        lines`
          (?:models?|ai|algorithms?|chatbots?|bots?|assistants?) (?:\w+ ){0,3}learns? from
          |feed(?:s|ing)? ~ (?:to|into) (?:\w+ )?(?:ai|models?)(?![a-z])
          |(?:make|help|get)s? (?:our|the|its) (?:\w+ )?(?:
            assistants?|ai|models?|chatbots?|bots?
          ) (?:\w+ )?(?:better|smarter|improve|learn)
          |(?:into|to) (?:systems?|software) (?:that|which) learns?
        `,
        except`
          # You may not build a chatbot that learns from it.
          you (?:may|shall|must) <not>
          # In this course the bot learns from mistakes.
          |courses?
          # Any chatbot that learns from the texts in the archive is prohibited.
          |${NOT_OUR_TRAINING}
        `,
      ],
      [
        "fed to a learning machine",
        0.8,
        lines`
          (?:
            chats?
            |messages
            |data
            |content
            |letters
            |recordings?
            |matches
            |games?
            |conversations?
            |documents
            |uploads?
            |inputs?
            |prompts?
            |posts
            |photos
            |answers
            |essays
            |voice
            |images
            |entries
          ) ~~ (?:
            (?:
              teach(?:es)?
              |train(?:s)?
              |fed (?:in)?to
              |feeds?
              |go into
              |put (?:\w+ ){0,4}into
              |used to improve
              |improve
              |drawn upon for
            ) ~ (?:
              bots?(?![a-z])
              |chatbots?
              |ai(?![a-z])
              |assistants?
              |(?:systems?|software|programs?) (?:that|which) learns?
              |(?:speech|voice|image|handwriting) recognition
            )
          )
        `,
        except`
          # Our staff write all the answers that train the chatbot.
          staff
          # Paid employees record the voice samples that train speech recognition.
          |employees
          # You may not copy the essays of others to train AI.
          |you (?:may|shall|must) <not>
          # Messages to the support desk improve the answers of the assistant.
          |support
          # It is prohibited to collect posts in the forum to train AI.
          |${NOT_OUR_TRAINING}
        `,
      ],
    ],
  ),
  typeRules("automated-decisions", { heading: "(?:.{0,60})automated" }, [
    [
      "automated decision",
      0.95,
      lines`
        automat(?:ed|ic|ically) (?:\w+ ){0,3}(?:
          decisions?|decid\w+|profiling|scoring|evaluat\w+|reject\w*|assess\w*
        )
      `,
      except`
        # The meter can automatically record and evaluate the flow of water.
        automatically (?:collect|renew|record|receive|log|process(?:ed)? (?:by )?(?:our )?servers)
        # The archive is an automated data processing system evaluated each year by a panel.
        |automated data processing system
        # The automated receipt processing rejects a picture of a bill that is blurred.
        |receipt processing
        # The automated scoring of our pages by a scraper is blocked.
        |scrap
        # Guests of the league do not access the automated scoring of the matches.
        |<not> access
        # The automated assessment of each package takes place in the depot.
        |package
        # Portability covers the results of automated scoring as a plain file.
        |portability
        # You must not run an automated scoring of applicants with the tool.
        |${OTHERS_MACHINES}
      `,
    ],
    [
      "automated processing",
      0.9,
      lines`
        (?:
          (?:
            decisions?|decid\w+|solely|subject to|based only|purely
          ) ~~ automat(?:ed|ic) (?:\w+ )?processing
          |automat(?:ed|ic) (?:\w+ )?processing ~~ (?:
            decisions?|decid\w+|legal effects?|legally|significant
          )
        )
      `,
      except`
        # You may not base decisions about tenants on automated processing of the reports.
        ${OTHERS_MACHINES}
        # Portability is limited to files that are subject to automated processing.
        |portability
      `,
    ],
    [
      "decision by machine",
      0.9,
      lines`
        (?:
          decisions? ~~ (?:
            (?:solely|exclusively|only|based) (?:\w+ ){0,3}automat
            |without (?:\w+ )?human
            |by automated
            |by (?:an? )?algorithm
            |by (?:a |our )?(?:machine|computer|software|system)s?(?! (?:or|and) )
            |(?:our|the|a) (?:system|computer|algorithm|software|machine) (?:\w+ )?made
          )
        )
      `,
      except`
        # You must not take decisions about pupils by automated means alone.
        ${OTHERS_MACHINES}
      `,
    ],
    [
      "a machine decides",
      0.9,
      lines`
        (?:
          algorithms?
          |computers?
          |software
          |machines?
          |automated (?:systems?|tools?)
          |our systems?
          |scoring systems?
          |bots?
          |robots?
          |models?
        ) (?:\w+ ){0,4}(?:
          decides?
          |determines?
          |rejects?
          |approves?
          |declines?
          |evaluates?
          |accepts?
          |refuses?
          |bans?
          |sifts?
          |screens? out
        ) ~ (?:
          whether
          |who
          |applica\w+
          |requests?
          |claims?
          |loans?
          |orders?
          |credit
          |eligib\w+
          |you
          |yours
          |transactions?
          |accounts?
          |pupils?
          |candidates?
        )(?![a-z])
      `,
      except`
        you (?:may|must|shall) <not>
        # Nobody warrants that the software approves every request in time.
        |warrant
        # The shop owner is responsible when the bot rejects an order by mistake.
        |responsib
        # The business impact is high where an algorithm decides who gets a flat.
        |${OTHERS_MACHINES}
      `,
    ],
    [
      "decided by a machine",
      0.85,
      lines`
        (?:
          decided
          |sifted
          |assessed
          |calculated
          |marked
          |graded
          |rejected
          |approved
          |screened
          |refused
          |set
          |reviewed
          |made
        ) (?:\w+ ){0,2}by (?:an? |our |the )?(?:algorithms?|computers?|machines?|ai|bots?|robots?)
        (?! (?:or|and) (?:a )?(?:person|human|staff))(?![a-z])
        |premiums? (?:\w+ ){0,3}by (?:computer|algorithm)
        |algorithms? (?:\w+ )?(?:
          sets?|fix(?:es)?|calculates?
        ) (?:your|the) (?:price|premium|limit|rate)s?(?![a-z])
      `,
      except`
        # The timetable of the ferry is made available by the computer in the hall.
        made available by
        |you (?:may|must|shall) <not>
        # A claim that was refused by a computer goes to an appropriate human in the office.
        |${OTHERS_MACHINES}
      `,
    ],
    [
      "nobody takes part",
      0.85,
      lines`
        (?:
          without (?:an?y? |the )?(?:
            person
            |human
            |people
            |anyone
            |anybody
            |teacher
            |staff
            |member of staff
            |officer
            |human being
          ) (?:being |taking |looking |having |to )?
          (?:involved|part|looking|look|review\w*|intervention|involvement|at|check\w*)
          |with no (?:person|human|people|one|staff)(?: being| taking| having)? (?:
            involved|part|intervention|involvement|looked
          )
          |(?:
            application|claim|request|loan|order|eligibility|offer
          ) ~ (?:decided|refused|approved|declined) (?:fully |entirely )?automatically
          |algorithms? (?:\w+ )?checks? whether
          |no human (?:involvement|intervention|review)
          |by a computer alone
        )
      `,
      except`
        # Scrapers that copy pages without a person involved are blocked.
        scrap
        |you (?:may|must|shall) <not>
        # Programs that use the service without a person involved need a key.
        |use the services?
        # Some robots crawl the catalogue with no human involved and get blocked.
        |crawl
        # An appropriate human looks at each loan that was declined automatically.
        |${OTHERS_MACHINES}
      `,
    ],
    [
      "a machine sorts out",
      0.85,
      lines`
        (?:
          algorithms?
          |computers?
          |software
          |machines?
          |bots?
          |(?:our|the) (?:systems?|program)
        ) (?:\w+ ){0,3}(?:turns? down|ranks?|grades?|shortlists?|declines?|refuses?|rejects?) (?:\w+ ){0,4}
        (?:payments?|candidates?|applica\w+|claims?|cvs?|pupils?|customers?|loans?)
        |(?:
          paid|declined|refused|turned down|approved|rejected|ranked
        )(?: or (?:paid|declined|refused|approved|rejected))? by (?:the |our |a )?
        (?:program|software|computer|machine|algorithm|bot)(?![a-z])
        |(?:nobody|no one|no-one|no person) (?:\w+ ){0,2}(?:looks?|checks?|reviews?|decides?)(?![a-z])
        |by (?:machines?|computers?) alone
      `,
      except`
        you (?:may|must|shall) <not>
        # A card may be declined by the software of the payment processor.
        |payment processor
        # Nobody warrants that the software ranks all candidates in the right order.
        |warrant
        # An appropriate human looks at each claim that was rejected by the computer.
        |${OTHERS_MACHINES}
      `,
    ],
    [
      "right to a human",
      0.85,
      lines`
        (?:right|request|ask|obtain|opportunity|option) ~ (?:human|manual) (?:review|intervention)
        |(?:human|person|someone|staff|people|officer|member of (?:our )?(?:staff|team))\
        (?:will |can |to |always )?(?:
          takes? another look
          |looks? (?:at it|again)
          |reviews? (?:a |the |that |any )?(?:automated )?decision
        )
      `,
      except`
        # Customers of the gold plan can request human review of a fault by the support desk.
        support
        # Authors can ask for human review when a moderator hides a post.
        |moderat
      `,
    ],
  ]),
];
