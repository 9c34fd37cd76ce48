import { except } from "../../reading/except.js";
import { lines } from "../../reading/lines.js";
import { typeRules } from "../rule.js";

const A_REMARK_ABOUT_THE_TEXT = lines`
  (?:policy|notice|statement) (?:also )?(?:
    describes?|explains?|tells?|sets? out|outlines?|applies|covers|governs
  )
`;

/** What the data of people are used for. */
export const USE_RULES = [
  typeRules(
    "data-use",
    {
      heading: lines`
        (?:.{0,60})(?:
          how (?:we|do we|\w+) (?:\w+ )?(?:use|process)
          |use of (?:your |the )?(?:personal )?(?:information|data)
          |purposes?
          |why (?:we|do we)
          |legal bas(?:is|es)
          |our use
        )
      `,
    },
    [
      [
        "we use data to",
        0.85,
        lines`
          (?<!
            how\
            |which\
            |that\
            |what\
            |when\
            |where\
            |why\
            |if\
            |way\
            |ways\
            |of data\
            |, as\
            |and\
          )(?:
            we|we'll|we're|we've|the company
          ) (?:(?!(?:to|not|from|that|disclose|stop|cease|delete)\b)\w+ ){0,5}(?:
            use
            |uses
            |process
            |processes
            |analy[sz]es?
            |(?:are|is|be|before|when|by) (?:using|processing)
          ) (?:(?!to\b|your use\b)[\w'/-]+ ){0,6}(?:
            information
            |data(?! (?:transfer|process|protection|cent))
            |(?:it|them)(?= (?:to|for|in order|so)(?![a-z]))
            |details
            |history
            |messages
          )(?![a-z0-9])
        `,
        except`
          <not> (?:\w+ )?(?:use|process)
          |your content
          |that content
          |moral rights
          |licen[sc]e
          # We use hosting providers who store information for us and perform services on our behalf.
          |us(?:e|es|ing) (?:\w+ ){0,5}(?:
              measures|safeguards|encryption|providers?|cookies|technolog|storage
            )
          |right to
          |transfer mechanism
          |<not> (?:be )?responsible
          |suspend
          |revised
          |${A_REMARK_ABOUT_THE_TEXT}
          |you can (?:refer|ask)
          |we (?:collect|process|hold),? (?:use )?(?:and|or) (?:control|save|store)
          |install
          |whether we
          |unlawful
          |you believe
          |how we (?:\w+ )?(?:collect|use)
          # You may request a copy of the safeguards we use for exports of data outside the EEA by writing to dpo@acme.example.
          |outside (?:your|of|the)
          |explains
          |(?:cease|stop) (?:using|processing)
        `,
      ],
      [
        "use of data",
        0.75,
        lines`
          (?:
            (?<!to |that |which |how |may only |who |of )(?:use|uses|process|processes) (?:\w+ ){0,2}(?:
              <pdata>
              |personal data
              |this information
              |such information
              |the information
              |your information
            )
            |(?:our |the |this )?(?:use|processing) of (?:\w+ ){0,4}(?:
              <pdata>
              |personal data
              |this information
              |such information
              |the information
              |your data
              |your details
            ) (?:is|are|takes place|serves) (?:\w+ )?
            (?:based|necessary|required|needed|carried|done|limited|for|to)
          ) ~~ (?:to|for|in order|because|based|necessary|on)\
        `,
        except`
          you (?:may|can|must|agree|will) (?:<not> )?use
          |your use of
          # The Processor shall not use personal data to profile data subjects.
          |<not> (?:\w+ )?use
          |responsib
          |do <not> sell
          |${A_REMARK_ABOUT_THE_TEXT}
          |infring
          |authori[sz]
          |providers?
          |knowingly
          |see (?:the|our)
          |questions?
          |concerns?
          |right to
          |restrict
          # Our affiliates' use of your personal information for marketing can be limited by calling 1-800-555-0142.
          |limit
          |object
          |consent to
          |opt out of
          |automated means
          |machine-readable
          |advisors
          |provide their
          |to withdraw
          |lodge
          |retention
          |retain
          |period of time
          |disclosure of
          |how (?:we|\w+) (?:\w+ ){0,2}(?:use|process)
          |use the terms?
          # By continuing to use the site you agree to our use of your data for marketing purposes.
          |you agree
          |independent (?:data )?controller
          |unlawful
        `,
      ],
      [
        "data used",
        0.8,
        lines`
          (?<!how |why |where |way |ways |purposes for which |of )(?:
            <pdata>
            |personal data
            |personal information
            |(?:this|that|such|the|your|collected) (?:\w+ )?(?:information|data)
          ) (?:\w+ ){0,6}(?:is|are|be|may be|will be) (?:\w+ ){0,2}(?:used|processed|analy[sz]ed)\
          (?:\w+ ){0,2}(?:to|for|in order|by us|only|exclusively|solely|on the basis|based|so)(?![a-z])
        `,
        except`
          ${A_REMARK_ABOUT_THE_TEXT}
          |learn more
          |<not> (?:be )?(?:used|processed)
          |third[- ]party provider
          |controller
          |current and potential
          |services may only
          |outside the country
          |aggregate
          |right to
          |period of time
          |specific period
        `,
      ],
      [
        "purposes of processing",
        0.8,
        lines`
          (?:
            for the following purposes
            |(?:our )?purposes? (?:of|for) (?:our |the )?(?:
              processing|collecting
            ) (?:\w+ ){0,4}(?:is|are|includes?)(?![a-z])
          )
        `,
        except`
          retain
          |keep
          |store
          |sold
          |disclos\w+
          |shar(?:e|es|ed|ing)
          |without your
          |rights
          |processors
          |providers
          |modules
          |sdks?
          |cookies
        `,
      ],
      [
        "your details are used to",
        0.8,
        lines`
          (?:your|pupils'?|students'?|players'?|customers'?) (?:\w+ ){0,3}(?:
            e-?mail address
            |phone number
            |ip address
            |contact details
            |purchase history
            |details
            |marks
            |results
            |answers
            |scores?
            |stats
            |recordings?
          ) ~ (?:is|are|will be|may be) (?:\w+ )?used (?:to|for|by|so|only)
        `,
        except`
          <not> (?:be )?used
          |without your
          |responsib
          |licen[sc]e
        `,
      ],
      [
        "what data is needed for",
        0.8,
        lines`
          (?:
            <we> (?:\w+ )?(?:need|want|require|ask for) (?:your|this|the|that|these|some) (?:\w+ ){0,2}(?:
              information|data|details|documents|address|number|stuff|date of birth
            ) (?:to|so|in order|for|because)
            |why (?:do )?we (?:want|need|use|ask for) (?:your|this|it)
            |with the help of (?:your|this|these) (?:\w+ ){1,3}(?:we|our|the)
          )
        `,
        except`
          ${A_REMARK_ABOUT_THE_TEXT}
          |right to
          |verify your identity
          |your request
        `,
      ],
      [
        "what data helps with",
        0.75,
        lines`
          (?:
            information
            |data
            |details
            |stats
            |statistics
            |number
            |answers
            |feedback
            |logs
            |reports
            |history
          ) (?:\w+ ){0,4}(?:helps?|lets?|allows?|enables?) (?:us|our) (?:to )?(?:\w+)
        `,
        except`
          cookies
          |you (?:may|must|agree)
          |processing agreement
          |retain
          |<not>
          # We share data with vendors that help us run the service.
          |shar(?:e|es|ed|ing)
          |suppliers
          |providers
        `,
      ],
      [
        "what it is there for",
        0.7,
        lines`
          (?:
            your (?:\w+ ){1,3}(?:is|are) (?:there|needed|required|asked for|held|kept) (?:only )?(?:
              so|to|because|for (?!\d|as long|up to|a (?:period|maximum)|no longer)
            )
            |(?:details|data|information) (?:\w+ ){0,2}(?:serves?) (?:only )?(?:to|for|as)
            |<we> (?:\w+ )?(?:look at|check|examine|study|evaluate|review) (?:your |the |these )?
            (?:\w+ ){0,2}(?:
              reports|logs|data|information|stats|statistics|messages|usage
            ) ~ (?:to|so)\
          )
        `,
        except`
          consent
          |permission
          |rights?
          |licen[sc]e
          |approval
          |legally
          |keep
          |retain
          |password
          |account (?:is|are)
          |content
          |copyright
          |card (?:is|details are) required
        `,
      ],
      [
        "your details used",
        0.8,
        lines`
          (?<!how |which |that |what |when |where |why |if )<we> (?:\w+ ){0,2}(?:use|uses|need|needs)\
          (?:your|the user's|pupils'?|customers'?) (?:\w+ ){0,3}(?:
            address
            |name
            |numbers?
            |e-?mails?
            |contacts?
            |birth
            |payment
            |orders?
            |activity
            |searches
            |answers
            |scores?
            |readings?
            |purchases
            |documents
            |location
            |responses
            |records?
            |cv
            |application
          ) (?:\w+ ){0,3}(?:to|for|so)(?![a-z])
        `,
        except`
          <not> use
          |likeness
          |licen[sc]e
          |consent
          |permission
          |content
        `,
      ],
      [
        "legal basis",
        0.85,
        lines`
          (?:
            legal (?:basis|bases|ground|grounds)
            |legitimate interests?
            |performance of (?:a|the|our|this) contract
            |(?:process\w*|necessary|needed) ~ performance of (?:the|our|this|an) agreement
            |art(?:icle|\.)? ?6 ?(?:\( ?1|1|para|gdpr|of the (?:gdpr|general))
          )
        `,
        except`
          # Damages are excluded, whatever the legal basis.
          damages
          |fulfil?ment
          |negligence
          |liab
          |tort
          |denying
          |arbitrat
          |protect our legitimate
          |object(?:ion)? to
          # You have the right to object, on grounds relating to your particular situation, to processing based on legitimate interests.
          |right to
          |objected
          |dissemination
          |rights and legitimate interests
          |withdrawal period
          |questions?
          |share it
          |violat
          |infring
          |complain
          |grounds? for shar
          |erasure
          |erase
          |retain
          |retention
          |preserve
          |(?:keep|maintain|store) (?:\w+ )?(?:data|information)
        `,
      ],
      [
        "sends messages",
        0.45,
        lines`
          (?:use ~ to|to) (?:\w+ )?(?:
            communicate with you
            |contact you
            |respond to your
            |provide (?:you with )?(?:the |our )?services?
            |improve (?:the |our )?(?:\w+ )?services?
          )
        `,
        except`
          you agree
          |you (?:may|can) contact
          |disclose
        `,
      ],
    ],
  ),
  typeRules(
    "advertising",
    {
      heading: lines`
        ^(?!.{0,60}(?:cost|payment|fees?|programme?s?|terms|condition|materials|shar(?:e|ing)|disclos|partners|advertisers|review|rules|polic))
        (?:.{0,60})(?:
          advertising
          |advertisements
          |marketing
          |(?:targeted|personali[sz]ed|relevant|interest-based|your) ads
          |promotional
        )
      `,
    },
    [
      [
        "targeted advertising",
        0.95,
        lines`
          (?:
            targeted
            |personali[sz]ed
            |interest[- ]based
            |behaviou?ral
            |cross-context
            |relevant
            |tailored
            |customi[sz]ed
            |retarget\w*
            |remarket\w*
            |online
            |contextual
          ) (?:\w+ ){0,2}(?:advertising|advertisements?|adverts?|ads?|marketing)(?![a-z0-9])
        `,
        except`
          advertising industry
          |marketplace
          |responsib
          |liab
          |endors
          |your (?:targeted |own )?(?:
              advertis
              |ads?(?![a-z])(?! (?:settings?|preferences|choices|experience))
            )
          |you (?:may|must|shall|agree) <not>
          |creators
          |apply to your use
          |advertisers? (?:shall|must|agrees?)
          |publishers? (?:shall|must|agrees?)
        `,
      ],
      [
        "other firms' advertising",
        0.75,
        lines`
          (?:
            work|partner|shar|us|collect|disclos|serv|display|show|allow
          )(?:e|es|s|ed|ing)? ~~ third[- ]party (?:\w+ ){0,2}
          (?:advertising|adverts?|ads?|advertisers|advertisements?)(?![a-z0-9])
          |third[- ]party (?:\w+ )?(?:advertising|ad) (?:\w+ )?(?:networks?|companies|partners|technolog\w+)
          |third[- ]party (?:\w+ )?(?:advertisers|advertisements|ads) (?:may|might|on our|use)
        `,
        except`
          responsib
          |liab
          |endors
          |creators
          |your (?:own )?(?:advertis|ads?(?![a-z]))
          |dealings
          |correspondence
          |warrant
        `,
      ],
      [
        "advertising with data",
        0.85,
        lines`
          (?:deliver|show|display|serv|send|target|measur|tailor|select|plac|improv)(?:e|es|s|ing)?\
          (?:(?!for(?![a-z]))[\w'/.-]+ ){0,5}(?:
            advertising
            |advertisements?
            |adverts
            |ads
            |promotions?
            |promotional
            |marketing
          )(?![a-z0-9])
        `,
        except`
          # You may not send unsolicited advertising or spam.
          you (?:may|can|must|agree|will|shall) (?:<not> )?(?:use|send|post|display)
          |responsib
          |liab
          |endors
          |your (?:own )?(?:advertis|ads?(?![a-z])(?! (?:settings?|preferences|choices|experience)))
          |credit limit
          |invoice
          |obligat
          |advertisers? (?:shall|will|must|may|agrees?)
          |publishers? (?:shall|will|must|may|agrees?)
          |represents?
          |warrant
          |the advertiser
          |if you are placing
          |on someone else
          |stealing
          |means
          |self-serve
          |customer elects
          |if you buy
          |end users?(?![a-z])
          |apply to your use
          |have served
          |do <not> place
          |per page
        `,
      ],
      [
        "advertisers reach you",
        0.85,
        lines`
          (?:
            (?:
              advertisers?|sponsors?|brands|marketers
            ) (?:\w+ ){0,3}(?:reach|target|address|show)(?:es|s)? (?:you|users|people|\w+ audiences?)
            |(?:sponsored|promoted) (?:posts?|content|listings?|messages?|results?|stories)
            |(?:adverts?|ads|advertisements) ~ (?:reach|shown to|find) (?:you|people|users|others)
            |(?:custom|lookalike|matched) audiences?
          )
        `,
        except`
          you (?:may|must|shall|agree) <not>
          |you (?:must|shall|should)
          |disclos
          |your ads
          |means
        `,
      ],
      [
        "ads chosen from data",
        0.85,
        lines`
          (?:ads|adverts|advertisements|advertising) ~~\
          (?:selected|chosen|shown|displayed|delivered|based|match\w*|decide\w*|depend\w*) ~ (?:
            (?:according to|based on|from|using|on) (?:\w+ ){0,3}(?:
              your|you|browsing|interests?|history|activity
            )
            |what you
            |advertising id
          )
        `,
        except`
          your ads
          |warrant
        `,
      ],
      [
        "marketing messages",
        0.8,
        lines`
          (?:marketing|promotional|advertising) (?:\w+ )?(?:
            communications?|messages?|e-?mails?|calls|texts?
          )(?![a-z])
          |(?:marketing|promotional) (?:\w+ )?(?:materials?|information|content)(?![a-z])
          |(?:marketing|advertising) (?:\w+ )?(?:purposes?|offers?)(?![a-z])
          |promotional offers (?:to|from|by|that|about)
          |(?:with|to|by|our|allow|let|and|use) (?:
            certain |selected |trusted |our\
          )?(?<!from our )(?:marketing|advertising) partners
        `,
        except`
          acceptable
          |prohibit
          |spam
          |promotional offer period
          |payment method
          |^distribut
          |regardless of whether
          |the advertiser
          |logos?
          |press releases
          |(?:user|your) content
          |likeness
          |licen[sc]e
          |advertiser's
          |you (?:may|must|shall|agree) <not>
          |warrant
        `,
      ],
      [
        "tells of offers",
        0.75,
        lines`
          (?:
            (?:e-?mail|send|tell|text|write to|contact|inform|notify|call)(?:s|ing)? you (?:\w+ ){0,3}
            (?:news|about|with|of) ~ (?:
              offers
              |events
              |campaigns
              |promotions
              |deals
              |discounts
              |(?:other|new|our|similar|these) (?:\w+ ){0,3}(?:products|services)
              |products ~ (?:interest|like)
            )
            |send(?:s|ing)? you (?:\w+ ){0,3}(?:
              offers|vouchers|coupons|promotions|deals|catalogues?
            )(?![a-z])
            |(?:
              data|information|details
            ) ~ for (?:(?:direct|targeted|our|any) )?(?:advertis\w+|marketing)(?![a-z])
            |unsubscribe from (?:our |all |the |any )?(?:
              marketing|promotion\w*|newsletters?|advertis\w+|offers|mailing
            )
            |opt(?:ing)? out of (?:our |all |receiving )?(?:marketing|promotion\w*|newsletters?)
          )
        `,
        except`
          changes? to
          |general information purposes
          |advice
          |orders?
          |security
          |outage
          |your (?:account|booking)
          |spam
        `,
      ],
      [
        "banners and sales",
        0.75,
        lines`
          (?:
            banners? ~ (?:you see|depend|shown|based)
            |(?:
              drop|write|ring|call|phone|e-?mail|text|message
            )(?: to)?(?: you)?(?: a line)? about (?:our|new|special|upcoming) (?:\w+ )?
            (?:sales?|offers?|products?|deals|services|events)
            |(?:brands|companies|advertisers|sponsors) pay us
            |(?:our|the) ad partners?
            |ads (?:help )?(?:pay|fund|finance)[ ](?:for |our|the|this)
          )
        `,
        except`
          you (?:may|must|shall)
          |your ads
          |means
          |click
        `,
      ],
      [
        "newsletters",
        0.6,
        lines`
          (?:
            send
            |sending
            |receive
            |subscri\w+
            |sign up
            |dispatch
            |mailing
            |distribution
            |register
          ) ~ (?:newsletters?|special offers)
        `,
        except`
          spam
          |<not> use
          |<not> be able
          |including (?:but|without)
        `,
      ],
    ],
  ),
  typeRules("personalisation", { heading: "(?:.{0,60})(?:personali|recommend)" }, [
    [
      "personalise",
      0.85,
      lines`
        (?:
          personali[sz](?:e|ed|es|ing)
          |customi[sz](?:e|ed|ing)
          |tailor(?:ed|ing)?
          |(?:personali[sz]ation|customi[sz]ation) of
        ) (?!(?:\w+ ){0,4}(?:ads?|adverts?|advertis\w+|marketing|promotional|promotions?)(?! (?:and|or) (?:other )?(?:content|services|experience))(?![a-z]))
        (?:[\w'/-]+ ){0,5}(?:
          experiences?
          |content
          |services?
          |features?
          |recommendations?
          |offers?
          |feed
          |results
          |sites?
          |websites?
          |app
          |communications
          |home ?page
          |suggestions
          |for you
          |to you
        )(?![a-z])
      `,
      except`
        cookie (?:preferences|settings)
        |you (?:can|may|could|are able to) (?:\w+ )?(?:customi[sz]e|tailor)
        |account for use
        |(?:create|make|build)s? (?:your own |their own )?(?:personali[sz]ed|customi[sz]ed)
        |(?:ads|advertising|advertisements) ~ tailored
        |(?:ads|advertising|promotions?) ~~ (?:personali[sz]ed|tailored|customi[sz]ed) (?:to|for) you
        |which you can use
        |guarantee
        |security features
        |yours too
        |choice is yours
        |our sales team
        |solutions tailored
        |professional needs
        |warrant
        |responsib
        |fees
      `,
    ],
    [
      "made to fit you",
      0.8,
      lines`
        (?<!(?:ads?|adverts?|advertis\w+|marketing|promotions?|solutions|packages?|plans?) (?:\w+ ){0,4})
        (?:tailored|personali[sz]ed|customi[sz]ed|adapted) (?:specifically |better )?(?:to|for) (?:
          you
          |each (?:user|visitor|customer|member|reader|pupil|player)
          |your (?:\w+ )?(?:interests?|preferences|needs|tastes?|location)
        )(?![a-z])
      `,
      except`
        <not> be tailored
        |ads
        |adverts
        |advertis
        |solutions
        |professional
        |made to order
        |mugs?
        |returned
        |sales team
        |promotions
      `,
    ],
    [
      "we recommend from what you did",
      0.85,
      lines`
        <we> (?:\w+ ){0,2}(?:recommend|suggest|show you|offer you) (?:\w+ ){1,5}(?:
          based on|according to|similar to|from
        ) (?:\w+ ){0,3}(?:you|your)\
      `,
      except`
        # We show you personalised ads based on your interests.
        ads
        |advertis
        |offers
        |consult
        |lawyer
        |doctor
      `,
    ],
    ["people you may know", 0.85, "(?:people|friends|contacts|users) (?:that )?you (?:may|might) (?:know|like)"],
    [
      "results from history",
      0.85,
      lines`
        (?:personali[sz]\w*|customi[sz]\w*|tailor\w*|adapt\w*) ~ (?:
          results?|home ?page|recommendations|feed|content|services?|experience
        ) ~ (?:using|based on|according to|with|from) (?:\w+ ){0,3}(?:your|you|previous)
      `,
      except`
        ads based
        |<not> personali
      `,
    ],
    [
      "chosen by what you did",
      0.75,
      lines`
        (?:pick|choos|select|suggest|recommend|order|rank|sort|show|shown|adapt|adjust|chang|differ)
        (?:e|es|s|ed|ing)? ~~ (?:based on|according to|depending on|because of|by|from) (?:\w+ ){0,2}
        (?:your|their|past|previous|earlier|viewers|listeners|people) (?:\w+ ){0,2}(?:
          clicks
          |searches
          |purchases
          |answers
          |activity
          |history
          |interests
          |preferences
          |likes
          |viewing
          |listening
          |reading
          |taste
          |choices
        )(?![a-z])
      `,
      except`
        # We show you personalised ads based on your interests.
        ads
        |adverts?
        |advertis\w+
        |price
        |fees?
        # Sponsored listings are picked by keywords you type, not by your history.
        |sponsored
        |credit
        |cookies?
        |browser
        |settings
      `,
    ],
    [
      "from your history we show",
      0.8,
      lines`
        (?:based on|from|because of|using|according to|remember|use) (?:\w+ ){0,5}(?:
          clicks
          |searches
          |purchases
          |orders
          |answers
          |activity
          |history
          |interests
          |preferences
          |likes
          |viewing
          |listening
          |tastes?
          |visited
          |bank
          |bought
          |watched
          |played
          |read
        ) ~~ (?:show|suggest|recommend|indicate|offer|display|pick|present|propose|adapt)s?\
      `,
      except`
        ads
        |adverts?
        |advertis\w+
        |offers? to
        |marketing
        |law
        |disclos
        |cashback
        |transactions
      `,
    ],
    [
      "what you may like",
      0.8,
      lines`
        (?:suggest|show|recommend|pick|choos|indicat|present|propos|display|discover|surfac)
        (?:e|es|s|ed|ing)? ~~ (?:
          (?:may|might|could|would|will|should) (?:\w+ )?(?:
            interest|suit|appeal to|be of interest to|be relevant to
          ) you
          |you(?:'ll|'d| may| might| will| would| could) (?:\w+ )?(?:like|love|enjoy|be interested in)
          |(?:that|which|what) (?:suits?|fits?|match(?:es)?|matters?) (?:\w+ )?(?:to )?you
          |match(?:es|ing)? your (?:profile|interests|taste|preferences|skills)
        )(?![a-z])
      `,
      except`
        ads
        |adverts?
        |advertis\w+
        |offers
        |partners
        |marketing
        |third parties
        |goods
        |whether you
        |arbitrat
      `,
    ],
    [
      "differs from person to person",
      0.75,
      lines`
        (?:
          difficulty
          |pace
          |content
          |home ?page
          |feed
          |search results
          |order of
          |what you see
          |lessons?
          |exercises?
          |recommendations
        ) ~ (?:
          changes?
          |adapts?
          |adjusts?
          |differs?
          |varies
          |vary
          |depends?
          |(?:is|are) (?:adjusted|adapted|ordered|ranked|sorted|chosen|picked)
        ) ~ (?:
          how (?:well|often|much|you)
          |person to person
          |users? to user
          |(?:
            what you (?:liked|read|watched|clicked|bought)
            |(?:your|their|past|previous) (?:\w+ )?(?:
              activity|answers|clicks|history|interests|likes|choices
            )
            |what you
          )
        )
      `,
      except`
        laws?
        |prices?
        |fees?
        |country
        |jurisdiction
        |diet
        |guarantee
        |warrant
        |responsib
      `,
    ],
    [
      "learns your taste",
      0.75,
      lines`
        (?:
          better (?:we|it) gets? at|gets? better at|getting better at
        ) (?:picking|choosing|suggesting|recommending|guessing)
        |greets? you by name
        |welcomes? you by name
        |(?:feed|timeline|home ?page) ~ (?:all about you|just for you|made for you)
        |(?:next|future) (?:\w+ ){1,2}(?:for|to) (?:each|every|the) (?:
          pupil|student|learner|player|user
        ) from
        |personali[sz]ation purposes
      `,
    ],
    [
      "from what you have done",
      0.75,
      lines`
        (?:
          (?:adapt|adjust|fit)s? (?:\w+ ){1,4}to (?:the |your |their )?(?:
            level|needs|abilit|taste|interest|pace|skill|preference|progress
          )\w*
          |(?:similar to|like) (?:those|the ones|what|items|products) (?:that )?you (?:\w+ )?(?:
            bought|viewed|watched|liked|read|ordered|searched
          )
          |(?:
            recommendations?
            |suggestions?
            |playlists?
            |songs?
            |music
            |stories
            |videos?
            |articles
            |news
            |films?
            |books?
            |lessons?
            |exercises?
            |shows?
            |posts
            |jobs
            |recipes
            |products
            |items
          ) ~~ (?:from|based on|because of|since) (?:\w+ ){0,3}
          (?:what you|you have|you've|each has|they have) (?:\w+ )?
          (?:played|watched|read|bought|liked|listened|viewed|searched|clicked|tapped)
          |because you (?:watched|bought|read|liked|played|listened|viewed)
          |(?:things|apps|features|pages) you (?:\w+ )?(?:use|like|visit|open) (?:the )?(?:most|often)
          |two (?:people|users|players|customers|visitors) (?:may|might|can|will) see different
          |(?:faster|slower|harder|easier) depending on how
        )
      `,
      except`
        ads
        |advertis\w+
        |refund
        |cookies
      `,
    ],
    [
      "recommendations",
      0.8,
      lines`
        (?:
          (?:recommend(?:ations?|er|ing)?|suggest(?:ions?)?|recommended) ~ (?:
            content|services?|friends|people|to you|for you|your interests
          )(?![a-z])
          |recommend(?:er|ations?) (?:systems?|engines?|algorithms?)
          |recommend(?:ed|s)? (?:\w+ ){0,3}based on
        )
      `,
      except`
        we (?:\w+ )?(?:recommend|suggest)
        |(?:recommend|suggest) (?:that|you)
        |recommended that
        |strongly
        # If you send us feedback or suggestions, we may use them without any obligation to you.
        |feedback
        # We welcome your comments, but any suggestion you make about our services may be used by us freely and without any obligation to pay you.
        |comments
        |<not> recommended
        |warrant
        |responsib
        |liab
        |endors
        |represent
        |professional
        |doctor
      `,
    ],
  ]),
];
