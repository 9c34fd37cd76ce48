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
          (?:we|company|\w+) (?:hereby )?grants? (?:to )?(?:the )?(?:you|customer|users?|licensee)(?![a-z])
          |licen[sc]e to access
          |(?:narrow|limited) grants?
          |grant(?:s|ing)? (?:subscribers|recipients|licensees|members|visitors)
          |bandwidth
          |by opting
          |(?:grants?|give|gives|provides?|providing|giving) you
          |<not> (?:\w+ ){0,4}(?:grant|give|provid|confer)
          |feedback
          # You give us a licence to use your suggestions about the product.
          |suggestion
          |right to (?:ask|access|request|object|opt|know)
          |rights? (?:regarding|with respect)
          |subject to (?:your compliance|these terms)
          |personal (?:data|information)
          |(?:personal|user|health) information
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
          (?:grants?|granting|give) (?:to )?(?:each |the )?(?:you|customer|users?|licensee)
          |we grant
          |gives? you
          |jurisdiction
          |privacy
          |right to delete
          |you (?:will |shall )?(?:have|receive|obtain|are granted|acquire)
          # Neither party must give feedback, but when it does the recipient gets a non-exclusive licence to it.
          |feedback
          # You grant Acme a perpetual, irrevocable, royalty-free licence to use any suggestion you make for improving the service.
          |suggestion
          |limited
          |revocable licen
          |software
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
          (?:to|grant(?:ed)?(?: to)?) you
          |software
          |your licen[sc]e
          |agreement
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
          cookies
          |personal (?:data|information)
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
          <not> (?:\w+ ){0,2}be
          |personal
          |removed
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
          |personal
          |efforts
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
          |cookies
          # California minors may request removal of content they have posted.
          |request
          |you(?:'ll| will)? (?:agree )?(?:<not>|shall)
          |unauthori[sz]ed
          |may <not>
          |proprietary notices
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
          personal
          |request
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
          you (?:are|own|must)
          |if you are
          |<not> (?:\w+ ){0,3}(?:owned|own|operated|controlled|belong)
          |(?:affiliated with|controlled by|related to) us
          |parent
          |subsidiar
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
          <not> (?:\w+ ){0,3}owned
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
          (?:owns?|own) risk
          |(?:your|their|its) own\
          |(?:which|that|if|whether|unless|either|because) (?:\w+ )?(?:you|users?) (?:\w+ )?own
          |(?:<not>|only) (?:\w+ ){0,5}you (?:\w+ )?own
          |<not> (?:retain|own)
          |moral rights
          |keep (?:\w+ ){0,2}(?:back-?up|copies)
          |personal (?:data|information)
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
          represent
          |warrant
          |<not> (?:\w+ )?ours
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
          your content
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
          you grant
          |give us
          |you own
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
          legitimate interests?
          |your interests?
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
      NOT_FEEDBACK_GIVEN,
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
      NOT_FEEDBACK_GIVEN,
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
        photos?
        |videos?
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
          |<not> (?:access|extract|scrape|use any|permitted)
          |(?:access|extract|mine|scrape)(?: or|,)
          |prohibited
          # No one may train AI models here.
          |no one may
          # A benchmark shows how others train AI models.
          |benchmark
          # Guests do not train competing AI models.
          |competing
          |generated content from
          # The library is utilized by others to train AI models.
          |utili[sz]ed by
          |(?<![a-z] )(?:use|utilize|access|copy|scrape|create) (?:the|any|our|this) (?:
              services?|content|output|site|materials?
            )
          # The app holds a pre-trained AI model.
          |pre-trained
          |from the site
          # Words plucked elsewhere train AI models.
          |plucked
          |input or output
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
          |scrap
          # You may not use the pictures for AI training.
          |you (?:may|shall|must) <not>
          |permission is limited
          # Text mining and AI training need a licence.
          |mining
          |does not extend
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
          staff
          |employees
          |you (?:may|shall|must) <not>
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
          staff
          |employees
          |you (?:may|shall|must) <not>
          |support
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
        automatically (?:collect|renew|record|receive|log|process(?:ed)? (?:by )?(?:our )?servers)
        |automated data processing system
        |receipt processing
        |scrap
        |<not> access
        |package
        |portability
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
        ${OTHERS_MACHINES}
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
      OTHERS_MACHINES,
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
        |warrant
        |responsib
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
        made available by
        |you (?:may|must|shall) <not>
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
        scrap
        |you (?:may|must|shall) <not>
        |use the services?
        |crawl
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
        |payment processor
        |warrant
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
        support
        |moderat
      `,
    ],
  ]),
];
