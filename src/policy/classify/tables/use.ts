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
          # Larkspur does not sell anything, cannot profile you and never uses it: we use data not for loans but to plan routes.
          <not> (?:\w+ )?(?:use|process)
          # We use details you attach to your content under the terms of the upload form.
          |your content
          # If you upload a drawing, we use information embedded in that content as described in the upload form.
          |that content
          # We use the details of the photo even where moral rights in it exist.
          |moral rights
          # We use the data of the school under a perpetual licence.
          |licen[sc]e
          # We use hosting providers who store information for us and perform services on our behalf.
          |us(?:e|es|ing) (?:\w+ ){0,5}(?:
              measures|safeguards|encryption|providers?|cookies|technolog|storage
            )
          # You have the right to know when and for what reason we process your information.
          |right to
          # As a transfer mechanism for exports, we process the data under the standard contractual clauses.
          |transfer mechanism
          # Larkspur is not responsible for harm when your bank refuses a card, since we process details that you typed.
          |<not> (?:be )?responsible
          # We may suspend your account while we analyse the information in a report against you.
          |suspend
          # We use the information in the revised version of these terms from its effective date.
          |revised
          # The policy covers the Brindle app; there we process personal information.
          |${A_REMARK_ABOUT_THE_TEXT}
          # We use personal data in many ways, and you can ask the Larkspur help centre about each.
          |you can (?:refer|ask)
          # In this notice, "we process or store data" means that a server of Larkspur holds it.
          |we (?:collect|process|hold),? (?:use )?(?:and|or) (?:control|save|store)
          # Before you install the app, we process the data file on our build servers.
          |install
          # You may ask whether we use your personal information at all.
          |whether we
          # Where it is unlawful, no authority can demand it; we process data under Irish law.
          |unlawful
          # If you believe we process incorrect information, write to the Larkspur support desk.
          |you believe
          # We use personal data in the ways listed under how we use it.
          |how we (?:\w+ )?(?:collect|use)
          # You may request a copy of the safeguards we use for exports of data outside the EEA by writing to dpo@acme.example.
          |outside (?:your|of|the)
          # The help centre explains it: we use personal data for orders.
          |explains
          # We use your information until you leave and then cease using it.
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
          # You may use personal data of other members only to complete an order.
          you (?:may|can|must|agree|will) (?:<not> )?use
          # Your use of personal data in our sandbox is at your own risk and for testing.
          |your use of
          # The Processor shall not use personal data to profile data subjects.
          |<not> (?:\w+ )?use
          # Larkspur is responsible for the shops, and they process personal data for orders.
          |responsib
          # We process personal data for the orders you place but do not sell them.
          |do <not> sell
          # This notice applies when Larkspur companies process personal data for their own customers.
          |${A_REMARK_ABOUT_THE_TEXT}
          # Members infringe the privacy of others when they use personal data for pranks.
          |infring
          # Only staff whom Larkspur has authorised process personal data for the help desk.
          |authori[sz]
          # Hosting providers process personal data for us in Ireland.
          |providers?
          # Members who knowingly use personal data to harm others lose their account.
          |knowingly
          # To find out when we process personal data for each product, see our help centre.
          |see (?:the|our)
          # If you have questions when we process personal data for you, write to the help desk.
          |questions?
          # If you have concerns when we process personal data for the school, write to the help desk.
          |concerns?
          # You have a right to know when we process personal data for advertising.
          |right to
          # You may restrict us where we process personal data for research.
          |restrict
          # Our affiliates' use of your personal information for marketing can be limited by calling 1-800-555-0142.
          |limit
          # You may object when we process personal data for direct mail.
          |object
          # Parents consent to Larkspur before schools process personal data for homework.
          |consent to
          # Members can opt out of the pilot in which we process personal data for research.
          |opt out of
          # In automated means of payment, the banks process personal data for each transfer.
          |automated means
          # We hand over in a machine-readable form what we process: personal data for each order.
          |machine-readable
          # Our lawyers and other professional advisors process personal data for us.
          |advisors
          # Visitors who provide their address let us process personal data for the parcel.
          |provide their
          # When we process personal data on your consent, you are free to withdraw it.
          |to withdraw
          # If you think we process personal data for no good reason, you may lodge a complaint.
          |lodge
          # Under the retention schedule our teams process personal data for orders.
          |retention
          # We retain backups while our teams process personal data for open orders.
          |retain
          # The period of time for which we process personal data depends on the product.
          |period of time
          # The disclosure of a name happens when couriers process personal data for a delivery.
          |disclosure of
          # Read in our help centre how schools process personal data for homework.
          |how (?:we|\w+) (?:\w+ ){0,2}(?:use|process)
          # We use the term "handling" where others say that companies process personal data for a purpose.
          |use the terms?
          # By continuing to use the site you agree to our use of your data for marketing purposes.
          |you agree
          # Each payment company acts as an independent controller when its staff process personal data for a refund.
          |independent (?:data )?controller
          # Where companies process personal data for unlawful ends, you may go to the regulator.
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
          # The Larkspur cookie notice describes that personal data may be used for advertising.
          ${A_REMARK_ABOUT_THE_TEXT}
          # Personal data is processed in order to ship parcels, and you may learn more in the help centre.
          |learn more
          # Your data is used for orders and will not be used for anything else.
          |<not> (?:be )?(?:used|processed)
          # Your data may be used to send a parcel by a third-party provider of the shop's own choice.
          |third[- ]party provider
          # The controller of personal data used by the forum is Larkspur, and your data is processed by us in Cork.
          |controller
          # Our register covers current and potential suppliers, and this data is used for tenders only.
          |current and potential
          # The personal data is used to deliver parcels, and the couriers who run such services may only read the label.
          |services may only
          # Your data may be processed for us on servers outside the country where you live.
          |outside the country
          # Your data may be used to produce aggregate reports about sales.
          |aggregate
          # You have a right to know when your data is used for advertising.
          |right to
          # Your data is processed for a limited period of time after you leave.
          |period of time
          # Your data is used for a specific period named in the order form.
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
          # We retain invoices for the following purposes: tax and audits.
          retain
          # We keep invoices for the following purposes: tax and audits.
          |keep
          # We store invoices for the following purposes: tax and audits.
          |store
          # Addresses are sold to publishers for the following purposes: mailings and surveys.
          |sold
          # We disclose addresses to couriers for the following purposes: delivery and returns.
          |disclos\w+
          # Addresses are shared with couriers for the following purposes: delivery and returns.
          |shar(?:e|es|ed|ing)
          # We act without your agreement for the following purposes: tax and audits.
          |without your
          # You may exercise your rights for the following purposes: correction and deletion.
          |rights
          # Larkspur engages processors for the following purposes: hosting and e-mail.
          |processors
          # Larkspur engages hosting providers for the following purposes: backups and e-mail.
          |providers
          # The app loads modules for the following purposes: maps and payments.
          |modules
          # The app contains SDKs for the following purposes: maps and payments.
          |sdks?
          # We set cookies for the following purposes: language and sign-in.
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
          # Your phone number is used for deliveries and will not be used for calls.
          <not> (?:be )?used
          # Your phone number will not change hands without your consent and is used to call you.
          |without your
          # Your e-mail address is your responsibility if it is used by somebody else.
          |responsib
          # Your contact details in a licence form are used for renewals.
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
          # This notice explains that we need your date of birth for age checks.
          ${A_REMARK_ABOUT_THE_TEXT}
          # If you use your right to a copy, we need your address to send it.
          |right to
          # If the bank wants to verify your identity, we need your documents for the desk clerk.
          |verify your identity
          # We need your address to answer your request.
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
          # Information from cookies helps us improve the shop.
          cookies
          # You agree that usage statistics help us improve the shop.
          |you (?:may|must|agree)
          # A data processing agreement lets us support schools, and its data helps us plan lessons.
          |processing agreement
          # We retain statistics because the data lets us compare the years.
          |retain
          # The usage reports help us improve the shop but do not identify anyone.
          |<not>
          # We share data with vendors that help us run the service.
          |shar(?:e|es|ed|ing)
          # Data from suppliers helps us plan the stock.
          |suppliers
          # Data from weather providers helps us plan the routes.
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
          # Where your consent is needed because the law says so, we ask for it on the first screen.
          consent
          # Your written permission is needed to install an app on a school tablet.
          |permission
          # Under your right of withdrawal your signature is needed for a refund.
          |rights?
          # Your driving licence is required to rent a scooter.
          |licen[sc]e
          # Your prior approval is required for each new repair.
          |approval
          # Your full address is required because we are legally bound to print it on invoices.
          |legally
          # Please keep the receipt, as your order number is needed to return a chair.
          |keep
          # We retain the form because your signature is needed for the auditor.
          |retain
          # Your current password is required to change the settings.
          |password
          # Your Larkspur account is required to enter the competition.
          |account (?:is|are)
          # We review your messages and content to remove spam, and we check reports to act on them.
          |content
          # Your signature is required for a copyright notice to be valid, and your address is needed to answer it.
          |copyright
          # Your credit card is required to start the free trial.
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
          # We need your phone number for the courier, and we do not use it elsewhere.
          <not> use
          # We use your name and likeness for the winners' page.
          |likeness
          # You grant a licence and we use your name for publicity.
          |licen[sc]e
          # With your consent we use your e-mail address to announce the winners.
          |consent
          # With your permission we use your e-mail address to announce the winners.
          |permission
          # We use your name to credit the content you post.
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
          # Delivery is complete on fulfilment, which is the performance of the contract by Larkspur.
          |fulfil?ment
          # Larkspur answers for negligence in the performance of the contract.
          |negligence
          # Larkspur is liable for delays in the performance of this contract.
          |liab
          # A tort committed in the performance of this contract is judged under Irish law.
          |tort
          # Our legal grounds for denying a refund are listed in the order form.
          |denying
          # The arbitrator decides any quarrel about the performance of this contract.
          |arbitrat
          # We may go to court to protect our legitimate interests in the brand.
          |protect our legitimate
          # You may raise an objection to processing that rests on legitimate interests.
          |object(?:ion)? to
          # You have the right to object, on grounds relating to your particular situation, to processing based on legitimate interests.
          |right to
          # Once you have objected, our legitimate interests are weighed against yours.
          |objected
          # Members avoid the dissemination of rumours that harm the legitimate interests of others.
          |dissemination
          # Forum members respect the rights and legitimate interests of one another.
          |rights and legitimate interests
          # If you ask for performance of the contract during the withdrawal period, you pay for what was delivered.
          |withdrawal period
          # For questions about our legitimate interests, write to the help desk.
          |questions?
          # Where the law gives a legal basis, we share it with the tax office.
          |share it
          # A member who violates the legitimate interests of another loses the account.
          |violat
          # A design that infringes the legitimate interests of another maker is taken down.
          |infring
          # You may complain about our legitimate interests to the regulator.
          |complain
          # A court order is one of the legal grounds for sharing a chat log.
          |grounds? for shar
          # You may ask for erasure where there is no longer a legal basis.
          |erasure
          # We erase the file once its legal basis has ended.
          |erase
          # We retain invoices as long as a legal basis exists.
          |retain
          # The retention of invoices rests on a legal basis in tax law.
          |retention
          # We preserve chat logs where a legal basis exists.
          |preserve
          # We keep personal data while a legal basis exists.
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
          # You agree to provide the services of a courier only in daylight, and we use a pager to contact you.
          you agree
          # You may contact the help desk, which is there to respond to your letters.
          |you (?:may|can) contact
          # We disclose addresses to couriers so as to provide the services you ordered.
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
        // There may be occasions when you may see advertisements.
        "shows advertisements",
        0.8,
        lines`
          you (?:may|will|might|can) (?:also |sometimes |occasionally )?(?:
            see
            |receive
            |be shown
            |encounter
          ) (?:\w+ ){0,3}(?:ads|adverts|advertis\w+|commercials)(?![a-z])
        `,
      ],
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
          # Larkspur follows the code of the advertising industry on targeted advertising.
          advertising industry
          # Sellers in the Larkspur marketplace may book targeted ads.
          |marketplace
          # Larkspur is not responsible for targeted ads on linked pages.
          |responsib
          # Larkspur accepts no liability for contextual ads on linked pages.
          |liab
          # Larkspur does not endorse the makers behind contextual ads.
          |endors
          # The campaign page shows how many people clicked your targeted ads.
          |your (?:targeted |own )?(?:
              advertis
              |ads?(?![a-z])(?! (?:settings?|preferences|choices|experience))
            )
          # You may not run retargeting ads on pages for pupils.
          |you (?:may|must|shall|agree) <not>
          # Creators earn a part of what contextual ads bring.
          |creators
          # The targeted advertising terms apply to your use of the campaign page.
          |apply to your use
          # Advertisers must label targeted advertising as such.
          |advertisers? (?:shall|must|agrees?)
          # Publishers must label targeted advertising as such.
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
          # Larkspur is not responsible for what you see when we display third-party ads.
          responsib
          # Larkspur accepts no liability when pages display third-party ads.
          |liab
          # We display third-party ads but do not endorse them.
          |endors
          # Creators earn a part when pages display third-party ads.
          |creators
          # Third-party ad networks may place your own ads on other pages.
          |your (?:own )?(?:advertis|ads?(?![a-z]))
          # Your dealings with third-party advertisers on our pages concern only you and them.
          |dealings
          # Correspondence with third-party advertisers on our pages concerns only you and them.
          |correspondence
          # We display third-party ads as they come and without any warranty as to their content.
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
          # Larkspur is not responsible when pages show ads for toys.
          |responsib
          # Larkspur accepts no liability when pages show ads for toys.
          |liab
          # Pages may show ads for toys that Larkspur does not endorse.
          |endors
          # We show your ads within two days of payment.
          |your (?:own )?(?:advertis|ads?(?![a-z])(?! (?:settings?|preferences|choices|experience)))
          # We deliver ads up to the credit limit of the campaign.
          |credit limit
          # We send an invoice for the month in which we deliver ads.
          |invoice
          # Larkspur has no obligation to display adverts in a given week.
          |obligat
          # Advertisers must select ads that a child may see.
          |advertisers? (?:shall|will|must|may|agrees?)
          # Publishers must place ads away from navigation buttons.
          |publishers? (?:shall|will|must|may|agrees?)
          # The agency represents that it may place ads for the brand.
          |represents?
          # We deliver ads without any warranty as to clicks.
          |warrant
          # At the end of a campaign the advertiser pays for ads we deliver, and we send promotional credits.
          |the advertiser
          # If you are placing an order, we select ads in the order they were paid.
          |if you are placing
          # Agencies place ads on someone else's account with written consent only.
          |on someone else
          # Stealing clicks by bots that display ads is forbidden.
          |stealing
          # "Campaign" means a set of orders to display adverts.
          |means
          # With the self-serve page a shop can place ads in minutes.
          |self-serve
          # Where the customer elects this option, Larkspur will place ads on partner pages.
          |customer elects
          # We display adverts within two days if you buy a slot.
          |if you buy
          # Developers who show ads to end users label them.
          |end users?(?![a-z])
          # The campaign terms apply to your use of the page where shops place ads.
          |apply to your use
          # Fees fall due once we have served the order and we display adverts.
          |have served
          # Please do not place ads in the comments.
          |do <not> place
          # Shops may display two ads per page.
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
          # You may not buy promoted posts for weapons.
          you (?:may|must|shall|agree) <not>
          # You must label sponsored posts as such.
          |you (?:must|shall|should)
          # Bloggers disclose sponsored posts in the first line.
          |disclos
          # The campaign page counts how often your ads appear as promoted posts.
          |your ads
          # "Promoted listings" means the places at the top of a results page.
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
          # Your ads are shown to people based on the interests they follow.
          your ads
          # Larkspur gives no warranty that ads are selected according to your budget.
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
          # The acceptable use rules cover marketing e-mails sent with Larkspur.
          acceptable
          # Larkspur prohibits marketing e-mails to bought lists.
          |prohibit
          # Marketing e-mails to bought lists count as spam.
          |spam
          # At the end of the promotional offer period the normal price returns, and marketing offers end.
          |promotional offer period
          # We charge the payment method on file for each promotional e-mail campaign.
          |payment method
          # Distribution of promotional materials at the fair needs a stand.
          |^distribut
          # Marketing e-mails sent with Larkspur count as yours, regardless of whether a bot wrote them.
          |regardless of whether
          # All costs of printing promotional materials for a campaign are paid by the advertiser.
          |the advertiser
          # Larkspur may show the customer's logo in marketing materials.
          |logos?
          # Larkspur may name the customer in press releases and marketing materials.
          |press releases
          # Larkspur may quote user content in promotional materials.
          |(?:user|your) content
          # Winners let Larkspur use their likeness in promotional materials.
          |likeness
          # The winner grants a licence for promotional materials.
          |licen[sc]e
          # An advertiser's promotional materials must name the company that pays for them.
          |advertiser's
          # You may not copy our promotional materials.
          |you (?:may|must|shall|agree) <not>
          # Promotional materials are no warranty as to what a product does.
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
          # We e-mail you news of changes to our other products.
          changes? to
          # For general information purposes we send you a catalogue.
          |general information purposes
          # We send you offers, which are no investment advice.
          |advice
          # We send you a catalogue with orders over ten euros.
          |orders?
          # We e-mail you news about new products for security.
          |security
          # After an outage we send you vouchers.
          |outage
          # We send you vouchers when your booking is cancelled.
          |your (?:account|booking)
          # We call it spam when shops send you offers.
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
          # You may write about our products on your blog.
          you (?:may|must|shall)
          # The banner you see tells how your ads perform.
          |your ads
          # "Display slot" means the banner you see at the top.
          |means
          # Brands pay us for every click.
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
          # Sending newsletters to bought lists counts as spam.
          spam
          # Schools do not use the lists for sending newsletters.
          |<not> use
          # If you delete the address you will not be able to receive our newsletter.
          |<not> be able
          # The service consists of tools including but not confined to sending newsletters.
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
        # Open the cookie settings to customise the content you see.
        cookie (?:preferences|settings)
        # You can customise your feed in the settings.
        |you (?:can|may|could|are able to) (?:\w+ )?(?:customi[sz]e|tailor)
        # The administrator may customise the services in the account for use by pupils.
        |account for use
        # Members create their own personalised content with the drawing tool.
        |(?:create|make|build)s? (?:your own |their own )?(?:personali[sz]ed|customi[sz]ed)
        # Members of the paid plan see ads only in tailored content which partners mark as such.
        |(?:ads|advertising|advertisements) ~ tailored
        # Promotions in the shop run for a week and may be customised for you.
        |(?:ads|advertising|promotions?) ~~ (?:personali[sz]ed|tailored|customi[sz]ed) (?:to|for) you
        # The kit contains customised content which you can use in class.
        |which you can use
        # We guarantee that customised content is delivered within a week.
        |guarantee
        # The plan includes customised security features for schools.
        |security features
        # Personalised content you draw is yours too.
        |yours too
        # You may order plain or customised content, and the choice is yours.
        |choice is yours
        # Ask our sales team about customised services.
        |our sales team
        # Larkspur sells solutions tailored to you.
        |solutions tailored
        # Our consultants offer customised services for your professional needs.
        |professional needs
        # Customised services come without any warranty.
        |warrant
        # The school is responsible for customised content it orders.
        |responsib
        # Customised services are billed at the hourly fees in the order form.
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
        # The standard course cannot be tailored to your needs, as its plan is tailored to each pupil by the school.
        <not> be tailored
        # The start page is tailored to you, and ads pay for it.
        |ads
        # The start page is tailored to you, and adverts pay for it.
        |adverts
        # Advertisers choose where they appear among pages which are personalised for you.
        |advertis
        # We build solutions for schools which are all tailored to your needs.
        |solutions
        # Our professional staff write courses tailored to your needs.
        |professional
        # A desk made to order is personalised for you and cannot be sent back.
        |made to order
        # A mug with a name is personalised for you and cannot be sent back.
        |mugs?
        # Goods that were personalised for you cannot be returned unless they are faulty.
        |returned
        # Talk to our sales team for a price tailored to your needs.
        |sales team
        # Shops run promotions in their windows which are tailored to your location.
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
        # We show you the campaign reports based on your advertising account.
        |advertis
        # We offer you one of three offers from your local shop.
        |offers
        # We suggest getting help from your consultant before you sign.
        |consult
        # We recommend getting advice from your lawyer before you sign.
        |lawyer
        # We recommend getting advice from your doctor before you start the exercises.
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
        # The page shows personalised content and ads based on what you bought.
        ads based
        # If you object, we will not personalise results based on your history.
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
        # The adverts are selected based on your interests.
        |adverts?
        |advertis\w+
        # The price may change based on your choices in the order form.
        |price
        # The fees may change based on your choices in the order form.
        |fees?
        # Sponsored listings are picked by keywords you type, not by your history.
        |sponsored
        # The credit limit may change based on your activity.
        |credit
        # The cookies we set differ depending on your choices.
        |cookies?
        # The browser extension changes its icon depending on your activity.
        |browser
        # The list of tools changes depending on your choices in the settings.
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
        # Based on your interests we show ads.
        ads
        # Based on your interests we display adverts.
        |adverts?
        |advertis\w+
        # Based on your interests we send special offers to you and display them in the app.
        |offers? to
        # Based on your interests we display marketing banners.
        |marketing
        # According to the rules on orders and the consumer law, we display the price with tax.
        |law
        # According to the preferences in your account we disclose and display your birthday to friends.
        |disclos
        # Based on your orders we display the cashback you have earned.
        |cashback
        # According to the history in your account we display the last ten transactions.
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
        # We show ads that may interest you.
        ads
        # We show adverts that may interest you.
        |adverts?
        |advertis\w+
        # We show offers that may interest you.
        |offers
        # We suggest products of our partners that may interest you.
        |partners
        # We show marketing banners that may interest you.
        |marketing
        # We display pages of third parties that may interest you.
        |third parties
        # The shop page displays goods you may like to order.
        |goods
        # A test shows whether you would enjoy the course.
        |whether you
        # You may choose an arbitrator from the list that suits you.
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
        # The content on offer varies with local laws and depends on what you order.
        laws?
        # The content of a box and the prices of its parts depend on what you order.
        |prices?
        # The content of the plan and its fees vary with what you order.
        |fees?
        # The content on offer depends on the country and what you order.
        |country
        # The content of this section varies by jurisdiction and with what you order.
        |jurisdiction
        # The content of the diet plan changes with what you eat.
        |diet
        # We guarantee no result, as the pace of progress depends on how often you train.
        |guarantee
        # We give no warranty, as the pace of progress depends on how often you train.
        |warrant
        # You are responsible for your results, as the pace of progress depends on how often you train.
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
        # You see ads because you watched a film on sports.
        ads
        # You see advertising because you watched a film on sports.
        |advertis\w+
        # You cannot ask for a refund because you watched the film.
        |refund
        # The shop sets cookies because you viewed its pages.
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
        # We recommend the help centre, which has content for beginners.
        we (?:\w+ )?(?:recommend|suggest)
        # Our editors suggest that people read the services list first.
        |(?:recommend|suggest) (?:that|you)
        # It is recommended that people read the rules.
        |recommended that
        # It is strongly recommended for people with a slow connection to use a cable.
        |strongly
        # If you send us feedback or suggestions, we may use them without any obligation to you.
        |feedback
        # We welcome your comments, but any suggestion you make about our services may be used by us freely and without any obligation to pay you.
        |comments
        # Sharing a login is not recommended, as people lose content.
        |<not> recommended
        # Recommended services of other makers come without any warranty.
        |warrant
        # Larkspur is not responsible for recommended services of other makers.
        |responsib
        # Larkspur accepts no liability for recommended services of other makers.
        |liab
        # Larkspur does not endorse recommended services of other makers.
        |endors
        # Recommended services in the list do not represent the opinion of Larkspur.
        |represent
        # Recommended content in the library does not replace professional help.
        |professional
        # Recommended content in the library does not replace a visit to the doctor.
        |doctor
      `,
    ],
  ]),
];
