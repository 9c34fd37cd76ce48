import { except } from "../../reading/except.js";
import { lines } from "../../reading/lines.js";
import { typeRules } from "../rule.js";
import { AUTHORITY, DEAL, EMPLOYER, GROUP, OUTSIDER, POINTER, RECORDS, SEEN, TITLE } from "./sharing-words.js";

const NOT_A_DATA_ACT = "you (?:may|can|must|should|agree|will|are) ~ (?:collect|share|disclose|sell|use)";
/** What is shared when data is. */
const DATA = lines`
  (?:
    information
    |data
    |details
    |pii
    |e-?mail address(?:es)?
    |identifiers?
    |profiles?
    |records?
    |history
    |messages?
    |contacts?
    |inferences
  )
`;
/** A rule for users, or a licence, speaks of sharing without sharing anyone's data. */
const NOT_OURS = lines`
  you (?:may|can|must|should|agree|will|shall) (?:only |<not> )?(?:\w+ ){0,2}(?:
    share|disclose|sell|use|provide|transfer|post
  )
  |sublicen
  |attribution
  |(?:made available|provided|posted) by (?:third|others|other users)
  |content (?:and|or) information from
`;

/** Ownership of goods, accounts or the contract moves, not data in a deal between businesses. */
const NOT_A_BUSINESS_TRANSFER = lines`
  assign(?:s|ed|ment|able)? ~ (?:agreement|terms|rights|obligations|contract)(?![a-z])
  |<not> assignable
  |terminat
  |indemn
  |marketplace
  |unauthori[sz]ed
  |deemed to be a transfer
  |licen[sc]e you
  |digital assets
  |crypto
  |margin
  |joint venture between
  |games
  |in-game
  |taxes
  |federal acquisition
  |c\.f\.r
  |acquisition regulation
  |job application
  |sales of the print
  |carry out sales
  |know-your-customer
  |kyc
  |money laundering
  |customer due diligence
  |assignable
  |managing mergers
`;
const NOT_A_PROVIDER = lines`
  liab
  |warrant
  |indemn
  |damages
  |licensors
  |credit card
  |you are
  |harmless
  |licensees
  |acts? as
  |payment instrument
  |your agents
  |household
`;
/** Countries that policies name as the place data goes to. */
const FAR_COUNTRY = lines`
  (?:
    united states
    |u\.s
    |usa
    |(?<=the )us
    |america
    |china
    |india
    |singapore
    |ireland
    |japan
    |philippines
    |israel
    |hong kong
    |south korea
    |malaysia
    |australia
    |canada
    |brazil
    |mexico
    |argentina
    |south africa
    |nigeria
    |kenya
    |turkey
    |russia
    |ukraine
    |vietnam
    |indonesia
    |thailand
    |taiwan
    |pakistan
    |new zealand
    |costa rica
    |colombia
    |united arab emirates
    |switzerland
    |serbia
  )
`;

/** Sharing of data with others. */
export const SHARING_RULES = [
  typeRules(
    "third-party-sharing",
    {
      heading: lines`
        (?:.{0,60})(?:
          shar(?:e|ing) (?:of |your |the |with )?(?:\w+ ){0,3}(?:
            information|data|third|others|partners|you(?![a-z])
          )
          |(?:information|data) (?:we )?shar(?:e|ing|ed)
          |(?:we|us|they) (?:\w+ )?shar(?:e|ing)
          |disclos(?:e|ure|ures|ing) (?:of |your )?(?:\w+ )?(?:personal|information|data|your)
          |(?:we|us) disclose
          |(?:categories of |data )recipients
          |recipients of
          |who (?:has|can) (?:access|see)
        )
      `,
    },
    [
      [
        "shares data with third parties",
        0.9,
        lines`
          (?:
            (?:we|may|might|will|can|also|never|<not>) (?:\w+ ){0,3}(?:
              shar(?:e|es|ed|ing)
              |disclos(?:e|es|ed|ing|ures?)
              |reveal(?:s|ed)?
              |releas(?:e|es|ed|ing)
              |pass(?:es|ed)?(?: on)?
            )
            |(?:
              shar(?:e|es|ed|ing)
              |disclos(?:e|es|ed|ing|ures?)
              |reveal(?:s|ed)?
              |pass(?:es|ed)?(?: on)?
              |releas(?:e|es|ed|ing)
              |transmit(?:s|ted)?
              |transfer(?:s|red|ring)?
              |sell(?:s|ing)?
              |sold
              |(?:mak(?:e|es|ing)|made) available
              |giv(?:e|es|en|ing)
              |provid(?:e|es|ed|ing)
              |send(?:s|ing)?
              |sent
            ) ~ ${DATA}
          ) ~~ (?:to|with|available to|between|among)(?! you(?![a-z])) ~ (?:
            <third>(?! (?:requests?|claims?))
            |others
            |other (?:parties|entities|persons)
            |recipients?
            |the public
          )
        `,
        except`
          # It shares data with other companies when you are happy for it to do so and use the export.
          ${NOT_A_DATA_ACT}
          # Members can then reveal to others what was posted by other users of the forum.
          |${NOT_OURS}
          # We may disclose feedback on our songs to the public.
          |feedback
          # The licence may be passed on to others in the same household.
          |licen[sc]e
          # You may pass on the phone and transfer the app with it to others in your household.
          |transfer (?:the|this|your) (?:app|account|software|agreement)
          # The seat may be passed on when the contract transfers to another person or to others.
          |transfers? to another
          # A playlist can be shared with other users of Tonewell.
          |playlist
          # Your content can be shared with other users by a link.
          |(?:your|user) content
          # A setting allows or requires you to confirm before it can release a post to the public.
          |allows? or requires? you
          # When you share a folder, we also pass on its name to other users.
          |when you share
          # Players can share a link to invite others to the club.
          |invite others
          # We receive some information from shops and give a copy of the records to the public.
          |receive (?:\w+ )?information from
          # We recommend that you never give your details to other users.
          |(?:recommend|advise|urge) (?:that )?you
          # Never give your password or account details to others.
          |password
          # Your username can be disclosed to other users in the game.
          |username
          # Anyone may comment or share a drawing with other users.
          |comment or share
          # A student who is required to provide an address may reveal it to others.
          |required to provide
          # Some members choose to share their holiday records with other users.
          |choose to share
          # Send a message to others in the class when your phone number is new.
          |phone number is
          # Where we disclose a defect to the public, you will be told first.
          |you will be
          # The studio provided us scenes that we release to the public in May.
          |provided us
          # We release no pictures to others that were previously shared in a closed album.
          |previously shared
          # We will release the signed data transfer agreement to the public.
          |transfer agreement
          # Staff may not disclose insider information to third parties.
          |insider information
          # A guest may inadvertently reveal the door code to others.
          |inadvertently
          # It is your right that we reveal to others who wrote a post.
          |your rights?
          # A right of portability obliges banks to give records to other companies.
          |portability
          # The browser can send messages to others of your choice from any page.
          |of your choice
          # We provide records on each order to you or to others in the household.
          |to you or
          # We reveal a code to login only to others in the same team.
          |to login
          # We send details to partners who share a photo with us for the contest.
          |(?:shar|disclos|provid|giv)\w* ~ (?:with|to) us(?![a-z])
          # The customer shall not disclose its benchmark results to third parties.
          |(?:customer|client|publisher)s? (?:shall|must|agrees?)
          # The standard contractual clauses oblige exporters to give a copy of the details to others on request.
          |standard contractual
          # A parcel sent with the wrong details to others may be handed to you by third parties.
          |to you by
          # Records obtained from archives may not be passed on to third parties.
          |(?:obtained|received|collected) from
          # We may release no pictures from third parties to the public.
          |from third parties
          # You control who may share a drawing of yours with other users.
          |(?:control|choose|manage) (?:\w+ ){0,2}(?:how|whether|who)
          # The wall of the club is a public place, which may reveal a nickname to others.
          |is a public
          # This section describes how we disclose defects to third parties such as repair shops.
          |${POINTER}
          # We may disclose our margins to partners when providing you with a quote.
          |provid(?:e|ing) you with
          # We never release to the public what you have shared in a closed chat.
          |you(?:'ve| have)? (?:\w+ )?shared
          # The author may not reveal the source to others: all rights reserved.
          |all rights
          # The drawing that you provide may be shared with other users of the game.
          |you (?:\w+ )?provide
          # The shop provides you with a seal, and may disclose it to the public.
          |provides you
          # The app can send messages to others only while the recipient's device is on.
          |recipient s device
          # Sharing of data with third parties
          |${TITLE}
        `,
      ],
      [
        "we share data",
        0.8,
        lines`
          (?:
            we
            |we'll
            |we've
            |we're
            |the company
            |company
            |the provider
            |the operator
            |[a-z]+\.com
            |us to
          )(?![a-z]) (?:\w+ ){0,3}(?:shar(?:e|es|ed)|disclos(?:e|es|ed)|reveal|releas(?:e|es)) ~\
          (?:<data>|information|data|it|them)
        `,
        except`
          # If we disclose it, you may not share the draft with anybody.
          ${NOT_A_DATA_ACT}
          # We may disclose insider information only after the stock exchange has closed.
          |insider information
          # We disclose confidential information to nobody before the launch of a product.
          |confidential information
          # We share a script that lets you sort data in a table.
          |lets? you
          # We share a script that allows you to sort data in a table.
          |allows? you
          # We share a script that enables you to sort data in a table.
          |enables? you
          # We may inadvertently reveal data on a film before you have seen it.
          |inadvertently
          # We host and share data sets on birds with schools.
          |(?:display|host|publish|show) and share
          # We release information on your rights in five languages.
          |your rights?
          # The court gave permission to share it, and we share the information on fees.
          |permission to share
          # This section explains how we share data.
          |${POINTER}
        `,
      ],
      [
        "hands data to others",
        0.92,
        lines`
          (?:<we>|the (?:company|bank|operator|provider|app)) (?:\w+ ){0,2}(?:
            hand|give|pass|forward|send|suppl(?:y|ie)|transmit
          )s? (?:over |on |along )?(?:\w+ ){0,3}(?:<pdata>|details|data|information|records)\
          (?:over |on |along )?to (?:\w+ ){0,3}${OUTSIDER}
        `,
        except`
          # Tell us before we send details to hotels if you are unable to use the lift.
          ${NOT_A_DATA_ACT}
          # The bank sends data to a broker only if customers instruct it.
          |instruct
          # At your request we send your records to hospitals.
          |at your request
          # We give confidential information to auditors under seal.
          |confidential information
        `,
      ],
      [
        "data is shared",
        0.75,
        lines`
          (?:
            personal data|information|data|details
          ) ~ (?:(?:is|are|be|been) (?:\w+ )?(?:shared|disclosed|passed|transferred|made available|sent|accessible)) ~\
          (?:with|to)(?! (?:you|us|our (?:servers|systems))\b)
        `,
        except`
          # Parents are responsible for checking what information is shared with their child's classmates.
          responsib
          # Map data under the open licence is shared with everyone.
          |licen[sc]e
          # Information in public content is shared with all readers of the page.
          |content
          # Before posting, always review the details that are shared with a group.
          |always review
          # The details of a lost badge are sent to an administrator of the club.
          |administrator
          # Contest details are not shared with anybody unless it is over.
          |unless it is
          # When you are signing in, device details are sent to the lock for a check.
          |sign(?:ing)? in
          # There is no right to stop that data is passed to a court.
          |no right to
          # Your data may be transferred to countries outside the European Economic Area.
          |(?:transferred|sent) (?:
              to (?:and \w+ in )?(?:the )?(?:
                u\.s
                |united states
                |countries
                |(?:other|third|foreign) countries
                |us(?![a-z])
              )
              |with
            )
          # Members control who their holiday details are shared with.
          |(?:control|choose|manage) (?:\w+ ){0,2}(?:how|whether|who)
          # This section explains how data is shared with Orbis.
          |${POINTER}
        `,
      ],
      [
        "third parties collect or receive",
        0.8,
        "<third> ~ (?:<may> )?(?:collect|receive|access|process|have access|use) ~ (?:<data>|information|data)",
        except`
          # Other companies never receive the data you provide on this form.
          you (?:provide|submit)
          # Publishers are responsible for how their readers use the data.
          |responsib
          # We visit publishers and collect information on new books at their fairs.
          |(?:we|and) (?:obtain|collect|receive)
          # Our partners do not access such data at all.
          |<not> (?:use|access)
          # Merchants may use the information in your content to answer a question.
          |your content
          # Sponsors may use stickers with the information desk's number on them.
          |stickers
          # Third parties may use spam to fish for information on accounts.
          |spam
          # Third parties may use unsolicited calls to fish for information on accounts.
          |unsolicited
          # You shall not let third parties access the data of other members.
          |you (?:shall|must|may|agree) <not>
          # Partners promise not to access the data on returned phones.
          |<not> to
          # Merchants know that we access data on the till when we repair it.
          |we (?:may )?access
          # Merchants can receive information only if you choose to connect a shop.
          |if you choose to connect
          # Publishers explain the use of cookies and similar data in their own notices.
          |use of cookies
          # Publishers state that they may use the data of weather stations.
          |they may use
          # Sponsors ask whether we still have access to the data of last year's fair.
          |we (?:\w+ )?have access
          # Members of third parties may access third-party content and information at their own risk.
          |third-party (?:personal )?(?:data|content|rights|materials)
          # Other users can access the information you post on the wall.
          |other users
          # We defend claims in which third parties say that use of the map data harms them.
          |claims?(?![a-z])
          # We defend suits of third parties alleging that use of the map data harms them.
          |alleging
          # Merchants receive a licence to use the map data in their shops.
          |licen[sc]e to
          # We defend suits in which third parties say that use of the data infringes a patent.
          |infring
          # Merchants use order data as controllers, not as a processor for Larkfield.
          |not as a
          # Other companies sell films, but we only receive data on their length.
          |we (?:\w+ ){0,2}(?:receive|collect|obtain)
          # These third parties may use information that everybody receives from our partners.
          |(?:receive|collect|obtain)\w* (?:\w+ ){0,4}from (?:our |these |such )?(?:third|partners)
        `,
      ],
      [
        "sharing as described",
        0.6,
        "(?:shar(?:e|ing)|disclos(?:e|ure|ing)) (?:of )?<pdata>",
        except`
          # Sharing your information to login is quicker with Keypass.
          to login
          # Why we think that sharing personal data is a matter of trust
          |^why we
          # Thank you for sharing your data with us in the survey.
          |(?:shar|disclos|provid|giv)\w* ~ (?:with|to) us(?![a-z])
          # Clients must avoid sharing personal data by fax or on postcards.
          |(?:customer|client|publisher)s? (?:shall|must|agrees?)
          # You will use the lock to stop sharing personal data with guests.
          |${NOT_A_DATA_ACT}
          # User submissions are read by moderators to stop members sharing personal data.
          |user submissions
          # To opt out of the sharing of your data with advertising partners, visit the privacy centre.
          |opt[- ]out
          # The ban on disclosing personal data in reviews leaves the lawful rights of critics untouched.
          |lawful rights
          # You acknowledge that sharing personal data in a chat is risky.
          |you acknowledge
          # We recommend care when sharing personal data in a chat.
          |recommend
          # Sharing personal data in an album works like photos previously shared.
          |previously shared
          # Use this switch to tell shops not to sell or share your data.
          |<not> to sell or share
          # Think twice when you share personal data in a public chat.
          |you (?:\w+ )?share
          # Members have a right to stop the sharing of personal data.
          |right to
          # A parent gives the school permission to share your data in the yearbook.
          |permission to share
          # This section explains how the sharing of personal data works.
          |${POINTER}
        `,
      ],
      [
        "hands data on",
        0.85,
        lines`
          (?:<we>|<may>|to|be|it|is|are|and|or) (?:\w+ ){0,3}(?:
            pass
            |forward
            |hand
            |furnish
            |suppl(?:y|ies)
            |send
            |give
            |transmit
            |disclose
            |provide
            |release
            |communicate
            |report
            |exchange
            |swap
            |trade
            |share
          )(?:es|s|ed|d|ing)? (?:on )?${RECORDS} ~ (?:to|with)(?! us(?![a-z])) ~ ${OUTSIDER}
        `,
        except`
          # If you are old enough to collect stamps, we send your address to a club.
          ${NOT_A_DATA_ACT}
          # You must post the form yourself; we never send your letters or your records to the bank for you.
          |${NOT_OURS}
          # You are liable if you send the records of a friend to our bank.
          |liab
          # Members indemnify us when they publish or pass on your name to other users.
          |indemn
          # The poster you provided us is used at the fair, and visitors can pass on your name to the organisers.
          |provided us
          # The standard contractual clauses oblige an exporter to send your details to other controllers on request.
          |standard contractual
          # To give your data to us is safe, and never to send your details to brokers is our aim.
          |(?:shar|disclos|provid|giv)\w* ~ (?:with|to) us(?![a-z])
          # The customer shall send your data to the bank.
          |(?:customer|client|publisher)s? (?:shall|must|agrees?)
          # Insider information aside, we give customer names to brokers.
          |insider information
          # Confidential information aside, we send customer lists to auditors.
          |confidential information
          # Your contacts choose whether to send your name or address to the club.
          |(?:contacts|others|friends) choose
          # Your login opens the vault, and we send your details to the bank.
          |login
          # A password is needed before you send your details to the bank.
          |password
          # To get paid, send your bank account and details to the sellers.
          |bank account
          # The wizard asks you to send your details to the bank.
          |(?:ask|require|oblige|allow|enable)s? you
          # To unsubscribe, send your details to the club.
          |unsubscribe
        `,
      ],
      [
        "data is handed on",
        0.85,
        lines`
          ${RECORDS} ~ (?:is|are|be|been|get|gets) (?:\w+ ){0,2}(?:
            passed
            |forwarded
            |transmitted
            |supplied
            |handed
            |given
            |provided
            |disclosed
            |shared
            |made available
            |communicated
            |sent
            |released
            |reported
            |exchanged
            |swapped
            |forwarded
          ) (?:on |over )?(?:to|with)(?! us(?![a-z])) ~ ${OUTSIDER}
        `,
        except`
          # If you are old enough to collect stamps, your records are sent to the club.
          ${NOT_A_DATA_ACT}
          # You must never post cash; your records are sent to the bank on paper.
          |${NOT_OURS}
          # The brochures provided us show how your records are sent to hospitals by post.
          |provided us
          # Under the standard contractual clauses your copy of the contract's details is sent to other controllers on request.
          |standard contractual
          # Your records, where previously shared, are sent to hospitals again.
          |previously shared
          # The prize is paid once the bank account details are sent to the organiser.
          |bank account
          # Under the right of portability, your records are sent to another bank.
          |portability
          # Your records are sent to hospitals of your choice.
          |of your choice
          # One of your rights is that your records are sent to another bank.
          |your rights?
        `,
      ],
      [
        "sends what is yours to others",
        0.75,
        lines`
          <we> (?:<may> )?(?:\w+ )?(?:
            pass|forward|hand|send|give|suppl(?:y|ies)|transmit|release|report
          )(?:es|s)? (?:on )?(?:your|the|each) (?:\w+ ){1,4}(?:on |over )?to\
          (?:the|our|your|a|an|any|other|another|that) (?:\w+ ){0,3}${OUTSIDER}
        `,
        except`
          # If you are unable to collect the parcel, we send your letter to the bank.
          ${NOT_A_DATA_ACT}
          # You must never post cash; we send your cheque to the bank.
          |${NOT_OURS}
          # We send your payment to the seller within two days.
          |payments?
          # We send your prize money to the bank that you named.
          |money
          # We send your pension funds to the bank that you named.
          |funds
          # We send the full refund to the bank that issued the card.
          |refund
          # We send the chosen products to your hotel on the same day.
          |products?
          # We send your letter to the bank when you ask for it.
          |you (?:ask|request|want)
          # We send your balance to the bank when you withdraw it.
          |withdraw
        `,
      ],
      [
        "tells others",
        0.75,
        lines`
          <we> (?:<may> )?(?:\w+ )?(?:
            tell|give|send|furnish|provide|supply|show|inform
          )s? (?:the|your|our|any|a|an|other|these|those) (?:\w+ ){0,2}${OUTSIDER} (?:with |about |of )?
          (?:your (?!own)|${RECORDS})
        `,
        except`
          # We tell the hotels your name if you are happy for us to share wishes with them.
          ${NOT_A_DATA_ACT}
          # We give the hotel your name, so you must never post a key.
          |${NOT_OURS}
          # We tell the bank your name with every payment that you make.
          |payments?
          # We tell the bank your name so that the money finds you.
          |money
          # We tell the bank your name so that the funds find you.
          |funds
        `,
      ],
      [
        "data goes to others",
        0.8,
        `(?:${RECORDS}|records) (?:\\w+ ){0,4}(?:go|goes) to (?:the|our|a|an|other|any) ~ ${OUTSIDER}`,
      ],
      [
        "others receive data",
        0.8,
        lines`
          (?:the|your|our|a|an|each|any|these|those|that|selected|such) ${OUTSIDER}\
          (?:<may> |then |also |only |who )?(?:
            (?:be|is|are) (?:given|told|sent|shown)
            |receives?
            |gets?
            |will see
            |can see
          ) ~ (?:your|${RECORDS})
        `,
        except`
          # You must never post cash: the bank is sent your cheque on the same day.
          ${NOT_OURS}
          # Trading subsidiaries of the charity receive supporters' names in order to send the Christmas catalogue.
          |receives? (?:\w+ ){0,3}(?:payment|order|request)
          # The other users can see your nickname in the game.
          |other users
          # The sponsors can see your team unless settings hide it.
          |settings
          # The bank is told your card limit when you buy a ticket.
          |limit
        `,
      ],
      [
        "lists exchanged",
        0.85,
        lines`
          <we> (?:\w+ ){0,3}(?:swap|exchange|trade)s? (?:\w+ ){0,3}(?:
            lists|data|information|details|records
          ) ~ with
          |with (?:which|whom) we (?:\w+ ){0,2}(?:swap|exchange|trade|share) (?:\w+ ){0,3}(?:
            lists|data|information|details|records
          )
        `,
        except`
          # We swap lists with a museum, and you may use them to share books.
          ${NOT_A_DATA_ACT}
        `,
      ],
    ],
  ),
  typeRules("data-sale", { heading: "(?:.{0,60})(?:sale of|sell|selling)" }, [
    [
      "sells data",
      0.95,
      lines`
        (?:
          sell(?:s|ing)?|sold|rent(?:s|ed|ing)?|leas(?:e|es|ed)
        ) (?:
          or\
          |and\
          |otherwise\
          |trade\
          |lease\
          |rent\
          |share\
          |disclose\
          |transfer\
          |loan\
        ){0,6}(?:
          any (?:of )?
          |all (?:of )?
          |your\
          |their\
          |the\
          |this\
          |that\
          |such\
          |users'?\
          |customers'?\
          |individual\
          |identifiable\
          |non-public\
        ){0,4}(?:(?:personal |customer |user |usage |account |contact |aggregated? |identifiable |non-personal )*(?:<pdata>|data|info|information|details))
        (?![a-z0-9])
      `,
      except`
        # The purposes for which shops sell personal data are listed in a public register.
        purposes? for (?:\w+ ){0,3}sell
        # Ask us whether we sell your personal data.
        |whether we
        # Ask to know how firms sell your personal data.
        |know how
        # Ask the consumer office for the list of third parties that sell data in your state.
        |list of (?:the )?third
        # You may want to know about the third parties in this market that sell data.
        |know about the third
        # Sellers who sell your items can also rent data loggers here.
        |sell(?:er|ing)? (?:your )?(?:products?|items?|goods)
        # Firms that sell personal data answer to the data protection board.
        |data protection
        # Shops that sell your data and products are listed elsewhere.
        |products
        # Under the CCPA you may ask us not to sell your data.
        |you (?:may|shall|will|must|agree|can) (?:\w+ ){0,6}(?:sell|rent|lease|trade|resell|use)
        # Firms that merge may sell personal data.
        |merge
        # Firms that are acquired may sell personal data.
        |acqui
        # A tenant may sell all or part of the stock and rent data lines with it.
        |all or (?:part|substantially)
        # Firms may sell personal data with other assets.
        |assets
        # Firms sell personal data with the software.
        |software
        # Exchanges that sell data such as trading data set their own fees.
        |trading (?:data|information)
        # Brokers who sell data such as market data pay a royalty to the exchange.
        |market data
        # Nobody may sell data loggers that bear our trade marks.
        |trade ?marks?
        # Shops pay a fee when offering to sell data plans on the market.
        |offering to
        # Thieves sell personal data such as credentials.
        |credentials
        # If our business is sold, your data goes to the buyer.
        |(?:business|company|firm|organi[sz]ation|service|we) (?:is|are|be|were|gets?|was) (?:\w+ )?sold
      `,
    ],
    [
      "sale of data",
      0.95,
      lines`
        (?:sale|sales|selling) (?:or (?:\w+ )?)?(?:of )
        (?:(?:your|the|their|this|that|such|personal|customer|user|any|consumer|sensitive|or|sharing|of) ){0,4}(?:
          <pdata>|data|information
        )
      `,
      except`
        # A sale of personal data comes with the assets.
        assets
        # A sale of personal data comes with a merger.
        |merger
        # A sale of personal data comes with a business.
        |business
        # Read additional information about the sale of personal data elsewhere.
        |additional information about
        # Follow the instructions in the app to opt out of the sale of your data.
        |instructions ~ (?:opt|sale)
        # We list here what this notice covers, such as the sale of data.
        |what this (?:\w+ )?(?:covers|includes)
      `,
    ],
    [
      "data for money",
      0.9,
      lines`
        (?:
          (?:
            money|payments?|consideration|compensation|revenue|paid
          ) ~ (?:in exchange|in return|for) (?:for )?(?:\w+ ){0,4}
          (?:<pdata>|personal data|personal information)
          |(?:
            licen[sc]e|rent|lease|disclos|shar|transfer|exchange|provid|suppl
          )\w* ~~ (?:for|in exchange for|in return for) (?:(?:monetary|other|good|valuable|or|and) ){1,4}
          consideration ~ (?:${RECORDS}|personal)
          |${RECORDS} ~~ for (?:(?:monetary|other|good|valuable|or|and) ){1,4}consideration
          |(?:paid|money|payment|fees?|remuneration) ~ (?:exchange|return) for (?:
            passing|giving|handing|sharing|disclosing|providing|supplying
          ) ~ ${RECORDS}
          |${RECORDS} ~ with ~ (?:who|which|that) (?:pay|pays) (?:us|for)
          |(?:exchange|return) for (?:a |an |any |other )?(?:
            fee|payment|money|remuneration|compensation
          ) ~ ${RECORDS} ~ (?:available|to)
          |pays? us (?:\w+ ){0,3}for (?:access to |use of |the |our )?(?:\w+ ){0,2}(?:
            data|information|insights|details
          )(?![a-z])
          |(?:<pdata>|data|information|details|what we know about you) (?:\w+ ){0,4}(?:for|on) sale(?![a-z])
          |remuneration ~ for (?:access|use)\
        )
      `,
      except`
        # We are not liable for money that was paid in exchange for personal data.
        <not> (?:be )?liab
        # Damages are money for lost personal data.
        |damages
        # In the class action money was paid for personal data.
        |class action
        # Guests pay no money, and a paid account is free for personal data trainers.
        |paid (?:account|plan|service)
        # Payments for tickets are made in advance, not in exchange for personal data.
        |payments? for
        # We refund money in exchange for personal data on the form.
        |refund
        # Money is held while banks process payments, and used for personal data checks.
        |process(?:ing)? payments?
        # Players pay money for items, never for personal data.
        |items
        # Guests pay money for products, never for personal data.
        |products
        # Landlords pay money for listings, never for personal data.
        |listings?
      `,
    ],
    [
      "data sold",
      0.9,
      lines`
        (?:
          <pdata>
          |personal data
          |data
          |information
          |history
          |records
          |lists?
          |profiles?
          |details
          |addresses
          |identifiers
        )(?! about items) ~ (?:is|are|be|been|being|get|gets) (?:\w+ ){0,3}(?:sold|rented|traded)
      `,
      except`
        # Personal data is licensed, never is it sold elsewhere.
        licensed
        # In the marketplace personal data is sold by others.
        |marketplace
        # We do not treat your personal information as an asset to be sold, and will not hand it to a buyer in a merger without your consent.
        |merg
        # When a firm is acquired, personal data is sold.
        |acqui
        # In the event of a bankruptcy, customer information may be sold as an asset.
        |bankrupt
        # Personal data is sold with the assets.
        |assets
        # Your library lists which digital products are sold in your country.
        |digital product
        # Ask whether personal data is sold.
        |whether
        # Details about what is sold can be found on the price board.
        |can be found
        # More information on how tickets are sold is on the next page.
        |(?:more|further) information on how
      `,
    ],
    [
      "sells a category of data",
      0.9,
      lines`
        <we> (?:\w+ ){0,4}(?:sell|sold|sells|rent|rented) ~ (?:
          identifiers
          |internet (?:or other )?(?:\w+ ){0,2}activity
          |geolocation
          |inferences
          |browsing (?:data|history)
          |purchase history
          |commercial information
          |e-?mail addresses
          |contact lists?
          |categories of (?:personal )?(?:data|information)
        )
      `,
      except`
        # We sell each seller identifiers for parcels.
        seller
        # We sell identifiers when firms merge.
        |merg
        # We sell identifiers when we are acquired.
        |acqui
        # Ask us whether we sell identifiers.
        |whether
      `,
    ],
    [
      "register for sale",
      0.85,
      lines`
        (?:
          register|mailing list|database|data|records|details
        ) ~ (?:can|may) be (?:bought|purchased|licen[sc]ed) by
      `,
      except`
        # The database of products may be purchased by anyone.
        products
        # After a merger the database may be purchased by the new firm.
        |merg
        # The database may be purchased by whoever acquires the firm.
        |acqui
      `,
    ],
    [
      "makes money with data",
      0.9,
      lines`
        (?:commerciali[sz]|moneti[sz])(?:e|es|ed|ing|ation) (?:of )?(?:the |any |all )?(?:${RECORDS}|data)
        |(?:
          make|makes|earn|earns|generate
        ) (?:\w+ ){0,3}(?:money|revenue|income) (?:\w+ ){0,2}(?:by|from) (?:sell|licen[sc]|rent|trad)ing ~\
        (?:data|information|insights)
      `,
      except`
        # We are not liable when others monetise data from your posts.
        <not> (?:be )?liab
        # Creators can monetise data and your own content on our stage.
        |your (?:own )?content
        # You may commercialise data from the weather tool.
        |you (?:may|must|shall|agree)
        # Developers may monetise data from the weather API.
        |(?<![a-z])api(?![a-z])
      `,
    ],
    [
      "do not sell",
      0.9,
      lines`
        (?:
          do not sell(?: or share)? (?:my|your)
          |opt[- ]out of (?:the )?(?:sale|selling)
          |right to opt[- ]out of (?:the )?sale
        )
      `,
    ],
  ]),
  typeRules("employer-access", {}, [
    [
      "employer sees",
      0.9,
      lines`
        (?:your|an|the|his or her|their|each|that) (?:\w+ )?${EMPLOYER} (?:or (?:\w+ ){0,3})?(?:
          <may>
          |is able to
          |are able to
          |has access
          |have access
          |gets? access
          |also
          |administrators
          |gets? to
          |sees?
        ) ~~ (?:
          access(?:es|ed)?
          |view
          |monitor
          |see
          |receive
          |review
          |control
          |retain
          |read
          |export
          |download
          |track
          |look at
          |inspect
        ) ~~ ${SEEN}
      `,
      except`
        # Your school may see which records you are missing, so bring them along.
        you (?:are|must|may <not>)
        # The institution may see the records of its guests, just as our employees do.
        |our employees
        # Each employer may view our equal opportunity report and other records on pay.
        |equal opportunity
        # Your rights to access a file: the institution may retain records for one year.
        |rights? ~ access
        # The bank gives access to a reading room where an organisation may see its records.
        |(?:gives?|grants?) (?:\w+ )?access
        # Your school may not share its records on fees and will not review messages.
        |<not> (?:share|transfer|permitted)
        # The school must obtain consent before the school can view records.
        |obtain (?:the )?consent
        # The supervisory office of each institution may inspect its annual records.
        |supervisory
        # The employer may read job messages sent to the hiring manager.
        |hiring manager
        # The institution can ask the data protection supervisor to inspect its records.
        |protection supervisor
        # An organisation may ask the consumer protection office to inspect its records.
        |consumer protection
        # If you complain about a tutor, the institution may review your message.
        |complain
      `,
    ],
    [
      "boss sees",
      0.85,
      lines`
        (?:your|the) (?:
          boss
          |it team
          |it department
          |hr team
          |hr department
          |line manager
          |manager
          |teacher
        )s? (?:or (?:\w+ ){0,3})?(?:<may>|gets? to|is able to|are able to) (?:\w+ )?
        (?:see|view|read|monitor|access|track) ~ (?:${SEEN}|what)
      `,
    ],
    [
      "administrator sees",
      0.9,
      lines`
        (?:
          account
          |workspace
          |organi[sz]ation(?:al)?
          |your
          |its
          |their
          |domain
          |enterprise
          |designated
          |employer
          |company
          |employer
          |school
          |university
          |college
          |district
          |tenant
          |team
        )(?: s)? (?:owners? and (?:\w+ ){0,2})?(?:administrators?|admins?|owners?) ~\
        (?:<may>|to|has|have|is able|are able) ~\
        (?:access|view|monitor|see|receive|review|control|retain|read|export|disclose|manage) ~~ ${SEEN}
      `,
      except`
        # The account owner may view messages on invoices that you are asked to pay.
        you (?:are|must|may <not>)
        # The account owner can view the recovery key but should not share it in messages.
        |<not> share
        # In a family account, its owner can see the photos that children add.
        |family account
        # Only the primary account owner can export the invoices and reports.
        |primary account owner
        # An account owner has to authenticate by phone to view the reports.
        |authenticat
      `,
    ],
    [
      "administrator of the organisation sees",
      0.9,
      lines`
        (?:administrators?|admins?) (?:of|for|at|in) (?:your|the|an|a) (?:\w+ ){0,3}
        (?:account|organi[sz]ation|company|school|employer|workspace|team|domain|university) (?:\w+ ){0,2}
        (?:<may>|has|have|is able|are able) ~ (?:
          access
          |view
          |monitor
          |see
          |receive
          |review
          |control
          |retain
          |read
          |export
          |disclose
          |manage
        ) ~~ ${SEEN}
      `,
      except`
        # The administrator of the team may view messages on invoices, which you are not asked to pay.
        you (?:are|must|may <not>)
        # The administrator of the team can view the recovery key but should not share it in messages.
        |<not> share
      `,
    ],
    [
      "seen by the employer",
      0.85,
      lines`
        (?:
          seen|read|viewed|monitored|accessed|checked|visible|accessible
        ) (?:by|to) (?:your|the|their) (?:\w+ )?(?:${EMPLOYER}|administrators?|teachers?|line manager)
        (?! (?:of|for|number))
      `,
      except`
        # If you are a pupil, the library page can be read by your school.
        you (?:are|must|may <not>)
        # Our map can be read by your school, and we do not share it elsewhere.
        |<not> share
        # Each course page can be read by your school without an account.
        |course (?:catalog|page)
        # Our public timetable can be read by your school as well.
        |public
        # Your job post can be read by your employer like anybody else.
        |job (?:post|appl)
        # Letters to the supervisory office are read by their institution first.
        |supervisory
      `,
    ],
    [
      "teachers and managers see",
      0.8,
      lines`
        (?:
          tutors?
          |teachers?
          |instructors?
          |school staff
          |lecturers?
          |(?:district|school|university|college) officials
          |line managers?
          |team leads?
          |managers? (?:on|of) (?:your|the) (?:\w+ )?(?:plan|team|account|workspace)
        ) ~ (?:<may>|are able to|is able to|gets?|receives?) ~\
        (?:read|see|view|monitor|access|open|reports?|alerts?) ~ (?:${SEEN}|pupils?|students?|team members?)
      `,
      except`
        # Teachers may see the progress of the pilot, and you are asked to be patient.
        you (?:are|must|may <not>)
        # Teachers may see the exam content early but must not share it.
        |<not> share
        # We collect no fees, and teachers may view all reports on the project.
        |we (?:may )?(?:collect|receive)
      `,
    ],
    [
      "who controls the account sees",
      0.85,
      lines`
        (?:
          customer
          |organi[sz]ation
          |company
          |business
          |subscriber
          |person
          |employer
          |entity
          |owner
        ) (?:that|who|which) (?:controls|owns|runs|administers|manages|pays for|bought|set up|created)\
        (?:the|your|this|a) (?:\w+ )?(?:workspace|account|team|plan|licen[sc]e|seat|domain|subscription) ~\
        (?:<may>|has|is able) ~ (?:read|access|see|view|monitor|export|retain|delete|change|disclose) ~\
        ${SEEN}
      `,
      except`
        # The person who runs the account can view invoices and messages that you are sent about them.
        you (?:are|must|may <not>)
        # The person who runs the account can view the key in our messages and must not share it.
        |<not> share
      `,
    ],
    [
      "shared with employer",
      0.9,
      lines`
        (?:
          shar(?:e|es|ed|ing)
          |disclos(?:e|es|ed|ing)
          |report(?:s|ed)?
          |(?:mak(?:e|es|ing)|made) (?:\w+ ){0,4}available
          |visible
          |accessible
          |(?:
            giv(?:e|es|en)
            |send
            |sent
            |provid(?:e|es|ed)
            |transmit\w*
            |pass(?:es|ed)?(?: on)?
          ) ~ (?:information|data|reports?|grades|progress|messages|transactions|results)
        ) ~~ (?:with|to|available to) (?:
          (?:your|the|their|an) (?:\w+ )?${EMPLOYER}(?: s administrators?)?
          |(?:\w+ )?(?:
            employer'?s?|organi[sz]ation'?s?|enterprise|workspace|account
          ) (?:administrators?|admins?)
          |your (?:\w+ )?administrators?
          |your company(?: s)? (?:human resources|hr|it|training|management|administrators?|compliance)
        )(?! (?:for|number|of))
      `,
      except`
        # A reference is given by a former employer who reports the dates to the employer.
        former employer
        # The background check is disclosed to the employer who orders and pays for it.
        |background check
        # If you share a poster with your school, please name its author.
        |if you (?:share|disclose|provide)
        # When you make a poster available to your school, please name its author.
        |when you make
        # The award in an arbitration may be disclosed to the employer that is a party.
        |arbitrat
        # Learning resources are made available to the school free of charge.
        |learning resources
        # Every exhibit is made available to the school.
        |exhibit
        # Proof of age must be disclosed to the school desk.
        |proof
        # You must disclose allergies to your school before the trip.
        |you (?:agree|must|shall|may) (?:\w+ )?(?:share|disclose|provide)
        # Discounts are made available to your school if it is an approved educational institution.
        |approved educational institution
        # A complaint about a locker must be reported to the school first.
        |complaint
        # Teachers can share songs with the school choir.
        |teachers
        # If you do share a locker, please report it to the school.
        |if you do share
        # Desks are made available to your organisation under terms connected with the lease.
        |terms (?:and conditions )?connected
        # Only statistics are disclosed to the employer.
        |statistics
        # Added value services are made available to the organisation at a discount.
        |added value
        # Accounts are disclosed to the organisation by its supervisory office.
        |supervisory
        # Requests regarding desks are passed on as reports to your workplace.
        |requests regarding
      `,
    ],
    [
      "shared with who bought the licence",
      0.9,
      lines`
        (?:
          shar(?:e|es|ed|ing)
          |disclos\w+
          |report(?:s|ed)?
          |visible
          |available
          |accessible
        ) ~~ (?:with|to) (?:the |an? |your )?(?:\w+ )?
        (?:company|organi[sz]ation|business|institution|customer|entity|school)(?:
          's administrators?
          | (?:that|which|who) (?:
            bought
            |pa(?:ys|id)
            |purchased
            |provid\w+
            |sponsor\w*
            |gave
            |invited
            |manages?
            |owns
          )
        )
      `,
      except`
        # The lease is disclosed to the company that purchased or acquired the building.
        acquir
        # The lease is disclosed to the company that owns the merged brand.
        |merg
        # The lease is disclosed to the company that purchased the assets.
        |assets
        # The lease is disclosed to the company that purchased our business.
        |our (?:company|business)
        # You must report a defect to the company that provided the bicycle.
        |you (?:agree|must|shall)
        # A social post is visible to a company that sponsors the page.
        |social
      `,
    ],
    [
      "account provided by an organisation",
      0.75,
      lines`
        (?:accounts?|access|subscription|licen[sc]e) ~\
        (?:provided|assigned|managed|controlled|sponsored|administered|owned) (?:\w+ )?(?:to you )?
        (?:by|through) (?:your|an|the) (?:
          employer
          |organi[sz]ation
          |school
          |university
          |college
          |company administrator
          |administrator
          |institution
          |workplace
        )
      `,
    ],
    [
      "organisation that gives the account has access",
      0.85,
      lines`
        your ${EMPLOYER} (?:
          provides|gives|pays for|manages|administers|bought|owns|controls
        ) ~ (?:account|access|licen[sc]e|subscription) ~~ (?:access to|see|view|control|monitor|read)
      `,
      except`
        # Your school provides an account with access to games, and you are free to play.
        you (?:are|must|may <not>)
      `,
    ],
  ]),
  typeRules(
    "affiliate-sharing",
    {
      heading: "(?:.{0,60})(?:affiliate|group compan)",
    },
    [
      [
        // We may make you visible on other Orchard Group services.
        "shown on sister services",
        0.92,
        lines`
          (?:visible|shown|displayed|appear|profile) ~ on (?:
            other
            |our other
            |affiliated
          ) (?:[\w'-]+ ){0,3}(?:group|affiliat\w+|sister|family) (?:services|sites|apps|platforms|brands)
        `,
      ],
      [
        "shared with affiliates",
        0.9,
        lines`
          (?:
            shar(?:e|es|ed|ing)
            |exchang(?:e|es|ed|ing)
            |disclos(?:e|es|ed|ing)
            |transfer(?:s|red|ring)?
            |transmit(?:s|ted|ting)?
            |pass(?:es|ed|ing)?
            |(?:provid(?:e|es|ed|ing)|giv(?:e|es|en)|send(?:s|ing)?|sent) ~ ${DATA}
            |(?:made|mak(?:e|es|ing)) ~ available
            |available (?:to|across|within)
            |(?:seen|accessed|viewed|used) by
            |processed (?:(?:jointly|together) )?(?:by|with)
          ) ~~ ${GROUP}
        `,
        except`
          # Liability for a lost parcel is shared by our affiliates in that country.
          liab
          # The duty to indemnify hosts is shared by our affiliates.
          |indemn
          # The two-year warranty can be passed to our affiliates that repair lamps.
          |warrant
          # Damages paid by us are shared among our subsidiaries.
          |damages
          # You are welcome to use the lounges shared with our affiliates' guests to collect points.
          |${NOT_A_DATA_ACT}
          # The brand licence can be transferred to our subsidiaries.
          |licen[sc]e
          # The meaning of shared terms is the same in the contracts of our affiliates.
          |mean(?:s|ing)
          # News of the merger was passed to the staff of our subsidiaries.
          |merger
          # The rules, disclosed in full here, bind Elmstead together with its affiliates.
          |together with (?:its|our) (?:\w+ )?(?:affiliates|subsidiaries)
          # We transfer money to our subsidiaries once a month.
          |money
          # Our rights can be transferred to our affiliates without notice.
          |(?:rights|obligations) ~ (?:without|obligations|to)
          # Songs for teachers are shared across our group of companies.
          |teachers
          # The club shares its name with a brewery but is not affiliated with the brewery's holding company.
          |<not> affiliated
          # The kitchen is shared with a studio that was acquired by one of our subsidiaries.
          |acquired by
          # A party may disclose confidential information only to subsidiaries that sign first.
          |confidential information
          # The towns that provide Elmstead affiliates with rooms pass the costs on to our subsidiaries.
          |provide \w+ affiliates
          # The photos that you grant the club a right to print can be seen by our affiliates.
          |you (?:\w+ )?grant
          # This form grants us shared rights with our affiliates.
          |grants? (?:us|google|the company|to us)
          # The designated subsidiaries share a purchasing office with the parent company.
          |designated subsidiaries
          # Pictures shared in our family of apps are visible to other members.
          |visible to other members
          # The services are made available by our affiliates outside Europe.
          |(?:content|services|software) (?:is |are |be )?made available
          # Title to the samples passes to our subsidiaries.
          |title to
          # The lounge is available to you in all houses shared by our affiliates.
          |available to you
          # The marks shared here belong to our affiliates or licensors.
          |affiliates or licensors
          # Points can be exchanged for our affiliates' products.
          |affiliates (?:services|products|sites|platforms)
          # Vouchers can be exchanged wherever our affiliates operate hotels.
          |affiliates (?:have|provide|offer|operate)
          # We receive parcels passed on by our affiliates.
          |we (?:may )?(?:\w+ )?(?:receive|obtain)\
          # Elmstead prepared this booklet, which may be passed on to our affiliates.
          |prepared this
          # The papers are disclosed to the acquirer and its subsidiaries.
          |acquirer and
          # Text and voice calls are transmitted by our affiliates in the home country.
          |(?:voice|sms)
        `,
      ],
      [
        "affiliates use data",
        0.75,
        lines`
          (?:we|us|company|bank|the \w+) and (?:our|its) (?:
            affiliates|subsidiaries|group companies|parent company
          ) (?:\w+ )?(?:share|exchange|pool) ~ (?:${RECORDS}|data|information)
          |${GROUP} (?:\w+ ){0,3}(?:may|will|can|also|to|that|which) (?:\w+ ){0,3}(?:
            use
            |send you
            |contact you
            |market to you
            |see
            |access
            |receive
            |process
            |store
            |collect
            |share
            |requires?
            |needs?
          ) ~ (?:${RECORDS}|<data>|information|personal data|them|it)
        `,
        except`
          # Our affiliates may use the information here, but accept no liability for typing errors in it.
          liab
          # Our affiliates may use the information of an insurer to see who must indemnify them.
          |indemn
          # Our affiliates may use the information on the warranty card when they repair a lamp.
          |warrant
          # Our affiliates may access the information on price lists to work out damages.
          |damages
          # Our affiliates may use the map information under a licence from Orbis, and share it.
          |licen[sc]e
          # Our affiliates may use the information on fares as far as the railway grants it.
          |grant
          # Our affiliates may use the confidential information of the other party only for the talks.
          |confidential information
          # Our affiliates may use the content of this booklet and translate it.
          |content
          # Our subsidiaries also collect it where we receive old batteries.
          |we (?:may )?(?:\w+ )?(?:receive|collect|obtain)
        `,
      ],
      [
        "shared within the group",
        0.85,
        lines`
          (?:within|across|throughout|among) (?:the|our|its) (?:\w+ )?(?:corporate |entire )?(?:
            group(?! (?:of|chat|video|call))
            |family of (?:companies|brands|apps)
            |sister companies
          ) ~~ (?:shar|pass|transmit|transferr?|disclos|exchang|access)\w* ~ (?:${RECORDS}|data|to)
          |(?:
            shar|transferr?|exchang|pass|disclos
          )\w* ~ (?:data|information|details|records) ~ within (?:the|our|its) (?:\w+ )?(?:corporate )?
          group(?! (?:of|chat|video|call))
        `,
        except`
          # Rooms within our group have tablets for passing on to guests, which you are free to use.
          ${NOT_A_DATA_ACT}
        `,
      ],
      [
        "one database for the group",
        0.75,
        lines`
          (?:
            brands|companies|studios|labels|entities|apps|businesses
          ) ~ (?:draw on|use|work from|share|have access to) (?:\w+ ){0,3}
          (?:same|common|shared|joint|central) (?:\w+ ){0,2}(?:database|data|records|profile|account data)
          |(?:
            profile|account|data|information|details|records
          ) ~ (?:available|visible|shared|used) (?:\w+ )?(?:across|to|by) (?:all )?(?:the |our )?(?:\w+ )?
          (?:brands|companies) (?:owned|run|operated) by
        `,
      ],
    ],
  ),
  typeRules(
    "law-enforcement",
    {
      heading: lines`
        (?:.{0,60})(?:
          legal (?:requests?|reasons?|requirements?|process)
          |law enforcement
          |government
          |compliance with law
          |required by law
        )
      `,
    },
    [
      [
        "disclosed to authorities",
        0.9,
        lines`
          (?:
            shar(?:e|es|ed|ing)
            |disclos(?:e|es|ed|ing|ures?)
            |reveal
            |(?:releas|transfer|transmit)(?:e|ed|red|ing|ted)? (?:\w+ ){0,4}(?:information|data|records)
            |preserve
            |report(?:ed)? (?:\w+ ){0,5}to
            |cooperate with (?:law|police|government|public|regulatory|authorit)
            |furnish
            |(?:hand|turn|pass|give)(?:ed|n|ing)? (?:\w+ ){0,3}(?:over|on)
            |(?:
              provid(?:e|es|ed|ing)
              |giv(?:e|es|en|ing)
              |send
              |sent
              |suppl(?:y|ied)
              |submit(?:ted)?
            ) ~ (?:information|data|records|logs|details|histor\w+)
            |(?:information|data|records|logs|details|histor\w+|content) ~ (?:
              provided
              |given
              |sent
              |supplied
              |submitted
              |forwarded
              |passed
              |transmitted
              |released
              |reported
              |communicated
              |handed
            )(?: over| on)? to
            |(?:compelled|ordered|obliged|obligated|required|forced) ~ (?:
              reveal|disclose|hand over|share|give|provide|identify
            )
            |(?:give|tell|send|provide) (?:
              hmrc
              |the irs
              |the tax (?:office|authority|authorities)
              |the police
              |the authorities
              |regulators
            )
            |pass(?:ed|es)? (?:\w+ ){0,3}(?:information|data|records|concerns|details)
            |access(?:ed)? ~ (?:information|data|content|records)
          ) ~~ ${AUTHORITY}
        `,
        except`
          # The form to lodge a claim is shared with the public authorities.
          lodge
          # This page gives details on how to complain to the public authorities in your country.
          |complain
          # You keep your right to report crimes to the police.
          |your right
          # Facts disclosed while a case is litigated are known to the courts already.
          |litigated
          # The paragraph on trade secrets does not keep this paragraph from letting staff report crimes to the police.
          |(?:this|the) paragraph
          # Sealed bids are disclosed exclusively to the public bodies that called for them.
          |exclusively
          # We share new features first with police officers in our pilot group.
          |new features
          # Sellers report taxes, assessable under local law, to the tax authorities themselves.
          |tax(?:es)?,? (?:assessable|withholding)
          # Sellers must disclose value-added turnover to the tax authorities themselves.
          |value-added
          # Sellers report withholding tax to the tax authorities themselves.
          |withholding tax
          # Sellers share the fees that public bodies charge for a market stall.
          |fees
          # We save costs by providing you with records before the courts open.
          |provid(?:e|ing) (?:you|any information reasonably)
          # Our annual report is shared with public bodies and the press.
          |annual report
          # Issuers of securities must disclose the prospectus to regulators.
          |securities
          # We share tips against bicycle theft with the police.
          |theft
          # Poor reception of the services may be reported to the public authorities for radio.
          |reception of the services
          # Teachers can share impact assessments with public bodies that fund the course.
          |impact assessments
          # Parties who disclosed nothing may fare badly with the courts.
          |(?:with|in) the courts
          # The customer warrants that it has disclosed all permits from public authorities.
          |warrant(?:s|ed)? that
          # Neither party may report a breach to a regulator before it has called the other.
          |breach to
          # A personal data breach must be disclosed to the regulators within three days.
          |personal data breach
          # Customers notify the supervisory office themselves and share the form with public bodies.
          |notif(?:y|ied) ~ (?:supervisory|breach)
          # The parties share the wish to keep peace, and submit to the courts at the seat of Norvale.
          |submit to
          # Employees bringing claims under the share plan must do so before the ordinary courts of Zurich 1.
          |courts (?:of|in|located)
          # A judgment may be disclosed to any regulator that has jurisdiction.
          |jurisdiction
          # Customers must report breaches to the regulators within three days.
          |breaches
          # Parents may share a car for the visit to the police station.
          |parents
          # The duty of secrecy ends when a fact is disclosed and becomes known to the public authorities.
          |becomes known
          # The duty of secrecy leaves out facts disclosed earlier and already known to public bodies.
          |already known
          # The disclosing party may ask the courts to stop a breach of secrecy.
          |disclosing party
          # The receiving party may disclose drafts when a regulator asks for them.
          |receiving party
          # Sellers must disclose the correct tax to the tax authorities.
          |correct tax
          # Sellers report to the tax authorities any taxes they owe on sales.
          |any taxes
          # The parties share the costs of a hearing before a judge in tax courts.
          |judge (?:of|in)
        `,
      ],
      [
        "compelled to disclose",
        0.85,
        lines`
          (?:compelled|ordered|obliged|obligated|forced) by (?:a |an |any |the )?(?:
            court|law|judge|subpoena|authority|regulator|government|warrant
          )\w* ~ (?:to )?(?:reveal|disclose|hand over|share|give|provide|release|identify)
          |(?:give|tell|send|report to|provide) (?:
            hmrc
            |the irs
            |the tax (?:office|authority|authorities)
            |the police
            |the authorities
            |regulators
          ) ~ (?:details|information|data|records|who|about)
        `,
        except`
          # If compelled by a court to disclose the draft, you must warn its author first.
          you (?:may|must|shall|agree|will)
          # A party ordered by a court to disclose confidential information warns the other party first.
          |confidential information
          # The receiving party, if ordered by a court to disclose the drafts, warns the other party.
          |receiving party
          # Shops are obliged by law to provide receipts and to retain copies of them.
          |retain
          # Clinics are obliged by law to provide a form on which patients give their consent.
          |consent
        `,
      ],
      [
        "authorities are informed",
        0.8,
        lines`
          <may
          |we> (?:\w+ ){0,3}(?:report|notify|inform|alert|contact)(?:s|ed)? ~ (?:to )?(?:the )?(?:
            police
            |authorities
            |law[- ]enforcement
            |(?:\w+ ){0,3}(?:
              crime|fraud|revenue|intelligence|prosecution|tax|immigration
            ) (?:\w+ )?(?:agency|authority|authorities|service|office|unit|department)
          )(?![a-z])
        `,
        except`
          breach
          |you (?:must|should|may)
          |complain
          |incident
        `,
      ],
      [
        "government requests",
        0.8,
        lines`
          (?:<we>|we'll|controller|provider|processor) ~ (?:
            challenge
            |contest
            |fight
            |resist
            |reject
            |narrow
            |object to
            |push back
            |review
            |scrutini[sz]e
            |notify
            |tell
            |comply
            |respond
            |answer
            |receive
          ) ~ (?:government(?:al)?|police|official|law enforcement|authorit\w+|court|state|legally binding)\
          (?:\w+ ){0,3}(?:requests?|demands?|orders?|access)
        `,
        except`
          # It is your right that we answer a request before the official access period ends.
          your right
          # We respond to members who complain about the official booking requests of the club.
          |complain
          # We tell you when the official access card is erased from the lock.
          |eras(?:e|ed)
          # We tell you when the official access card is deleted from the lock.
          |delet(?:e|ed)
          # If you breach this agreement, we may respond by a court order.
          |breach this agreement
          # We may reject an offer and terminate talks if a court demands it.
          |terminate
          # We reject bids and return payments where a court orders it.
          |payments
          # We review the funds that a court orders to be held for heirs.
          |funds
        `,
      ],
      [
        "counts of requests",
        0.8,
        lines`
          transparency report
          |(?:requests?|demands?) (?:for|to see|to obtain|about) (?:\w+ ){0,3}
          (?:data|information|records|users) ~ (?:
            governments?|police|authorit\w+|law enforcement
          )
          |(?:
            governments?|police|authorit\w+|law enforcement
          )(?: s)? (?:\w+ ){0,2}(?:requests?|demands?) (?:for|to see|to obtain) (?:\w+ ){0,3}
          (?:data|information|records)
        `,
        except`
          # It is your right to send a request for information to the data protection authorities.
          your right
          # You may request that demands for records be answered by authorities in your language.
          |you may request
          # Advertisers answer requests for information on political spots from authorities.
          |advertis
          # Auditors answer requests for information on annual accounts from authorities.
          |auditors
          # Transparency report
          |${TITLE}
        `,
      ],
      [
        "disclosed when law requires",
        0.85,
        lines`
          (?:
            shar(?:e|es|ed|ing)
            |disclos(?:e|es|ed|ing|ure)
            |reveal
            |releas(?:e|ed|ing)
            |preserve
          ) ~~ (?:
            (?:as|if|when|where|to the extent|unless) (?:\w+ ){0,4}(?:
              required|compelled|obliged|obligated|permitted|necessary
            )
            |(?:the |applicable )?(?:law|court|statute|regulation)s? (?:\w+ ){0,2}(?:
              requires?|permits?|orders?|compels?
            )
            |(?:is|are|be) (?:\w+ ){0,3}(?:required|compelled|necessary|requested)
            |to comply
            |in compliance
            |required
          ) (?:\w+ ){0,5}(?:by|with|under) ~ (?:
            law|laws|legal|regulations?|subpoena|court|statute|government
          )
        `,
        except`
          # You may disclose these terms to your adviser if required to do so by law.
          you (?:may|must|shall|agree|will)
          # Either party can disclose confidential information if required to do so by law.
          |confidential information
          # The receiving party can disclose drafts if required to do so by law.
          |receiving party
          # We release backup disks after a year but retain invoices as required by law.
          |retain
          # Sellers share the cost of a refund when it is required by law.
          |refund
          |(?:our|ask for your) consent
          # Names of minors are not disclosed on the leader board, as required by law.
          |<not> (?:be )?(?:shar|disclos)
          # Salaries may be disclosed other than on the board if it is required by law.
          |other than
          # The disclosures page is released every quarter as required by state law.
          |disclosures page
          # The sale and release of these fireworks is prohibited as required by law.
          |prohibited
          # The sharing of sensitive personal files must be logged by clinics as required by law.
          |sensitive personal
          # Sets that clinics share with us are de-identified as required by law.
          |de-?identified
          # Sets that clinics share with us are anonymised as required by law.
          |anonymi[sz]ed
          # The section on additional disclosures is released in English, as required by state law.
          |additional disclosures
          # A school asks for parental consent before it shares a class photo, as required by law.
          |consent
          # Clinics share the text of the privacy rule with patients as required by law.
          |privacy rule
          # Drivers share their position in the app as needed, and switch it off as required by law.
          |as needed
          # Sharing of customer content can be switched off for minors, as required by law.
          |sharing of customer content
          # Both cities share the duty to see that each tram will be in compliance with safety law.
          |will be in compliance
          # A clinic may release a patient only insofar as it is permitted by law.
          |only (?:insofar|do so)
          # The recipient of a shared album is shown a warning as required by law.
          |recipient
          # If you share a picture of another person, ask first, as required by law.
          |another person
          # Each version is released in compliance with legal requirements on safety.
          |in compliance with legal requirements
          # Our switch to limit sharing of precise places is built as required by law.
          |limit sharing
          # Shops disclose these rights on a board at the till as required by law.
          |these rights
          # You can ask us to delete a shared album when it is required by law.
          |ask us to delete
          # Car sharing is allowed by the lease if it is permitted by law.
          |allowed (?:in accordance|by)
        `,
      ],
      [
        "legally obliged",
        0.85,
        lines`
          (?:
            shar(?:e|es|ed|ing)|disclos\w+|hand over|releas\w+|reveal
          ) ~~ (?:legally|lawfully) (?:obliged|obligated|required|compelled|bound)
        `,
        except`
          # Clinics ask for consent before they share an image, as they are legally required to.
          consent
          # A party may disclose confidential information that it is legally required to.
          |confidential information
        `,
      ],
      [
        "legally obliged, then disclosed",
        0.85,
        lines`
          (?:
            legally (?:obliged|obligated|required|compelled|bound)
            |(?:the |a )?(?:law|court|statute)s? (?:requires?|orders?|compels?)
          ) ~ we (?:\w+ ){0,3}(?:shar|disclos|hand over|releas|reveal|provid)
        `,
        except`
          # The law requires that we provide receipts and retain them for ten years.
          retain
          # The law requires that we provide receipts and keep copies for ten years.
          |keep
        `,
      ],
      [
        "papers served, then disclosed",
        0.85,
        lines`
          (?:
            (?:a|an|search|or|and|valid|any) warrants?
            |subpoenas?
            |court orders?
            |legal demands?
            |(?:judge|court|magistrate|law) (?:orders|tells|requires|obliges|compels) us
          ) ~ (?:<we>|we'll) (?:\w+ ){0,3}(?:give|hand|turn|disclose|share|provide|release|comply)
        `,
        except`
          # We warrant the frame for two years, and for any warrants of fitness we will provide a form.
          we warrant
          # The maker warrants that the car is safe, and for any warrant of fitness we provide a form.
          |warrants? that
        `,
      ],
      [
        "disclosed to protect rights",
        0.8,
        lines`
          (?:
            shar(?:e|es|ed|ing)|disclos\w+
          ) ~~ (?:protect|defend|enforce) (?:\w+ ){0,3}(?:rights|safety|property)
        `,
        except`
          # If you find a gap in our fence, you must disclose it to protect our property.
          you (?:may|must|shall|agree)
          # A court may order a party not to disclose confidential information, to protect the rights of the other.
          |confidential information
          # Authors share the costs of a suit to protect their intellectual property.
          |intellectual
        `,
      ],
      [
        "authorities obtain records",
        0.75,
        lines`
          (?:
            government
            |police
            |authorit(?:y|ies)
            |agenc(?:y|ies)
            |courts?
            |law enforcement
          ) (?:\w+ ){0,3}(?:obtain|demand|request|compel|seize|access) ~ (?:data|records|information)
        `,
        except`
          # It is your right to ask an agency to access its records on you.
          your right
          # You may complain to the agency, and it can demand records from our kitchen.
          |complain
          # A travel agency will request records of jabs to verify that guests can enter.
          |verify
          # A rental agency will request information on the identity of the driver.
          |identity
          # The agency can request information on the rights of tenants from a town hall.
          |rights of
          # You must give the rental agency access to records on past repairs.
          |you (?:must|shall)
        `,
      ],
      [
        "disclosed when the law requires it",
        0.85,
        lines`
          (?:
            shar(?:e|es|ed|ing)|disclos\w+|hand over|releas\w+|reveal
          ) ~~ (?:law|court|statute|regulator)s? (?:requires?|obliges?|compels?|demands?|orders?)
        `,
        except`
          # Clinics ask for consent before they share an image where the law requires it.
          consent
          # A party may disclose confidential information where a court orders it.
          |confidential information
          # Old disks are released to recyclers, but invoices we retain as the law requires.
          |retain
        `,
      ],
      [
        "legal process",
        0.8,
        lines`
          (?:respond|response|comply|compliance|pursuant) (?:to|with) ~ (?:
            subpoenas?
            |court orders?
            |legal process
            |(?:lawful|legal|government\w*) (?:requests?|demands?|process)
            |warrants?(?![a-z])
          )
        `,
        except`
          # Posts are erased within a day in response to a court order.
          eras(?:e|ed)
          # Posts are deleted within a day in response to a court order.
          |delet(?:e|ed)
          # We retain disputed posts pursuant to a court order until the case is over.
          |retain
          # We use this address only to respond to lawful requests of publishers.
          |we use this
          # A delay in compliance with a court order does not breach this agreement.
          |breach this agreement
          # Either party may terminate the lease to comply with a court order.
          |terminate
          # We delay the shredding in response to a court order where we need that information.
          |need that information
          # The bank is holding funds pursuant to a court order.
          |holding (?:payments?|funds)
        `,
      ],
      [
        "authorities may ask",
        0.75,
        "law[- ]enforcement (?:\\w+ )?(?:requests?|agenc|authorit|officials?)",
        except`
          # You can complain to a law enforcement agency in the town where you live.
          complain
          # A breach notification may be delayed at a law enforcement agency's wish.
          |notification may be delayed
          # A landlord can terminate the lease after a law enforcement agency seals the flat.
          |terminate
          # You must hand found keys to law enforcement officials, not to our drivers.
          |you (?:must|agree|may)
          # Accounts of players under investigation by a law enforcement agency win no prizes.
          |investigation by
          # Drones are prohibited over the stadium by law enforcement agencies.
          |(?:prohibited|permitted) ~ by
          # In May we have updated the chapter on law enforcement requests.
          |we have updated
          # The chapter on content removal comes after that on law enforcement requests.
          |content removal
          # Guests leave the hall when directed to do so by law enforcement officials.
          |directed to do so
          # A delay caused by action taken by law enforcement officials is not our fault.
          |action taken
          # The evening course for teachers is also open to law enforcement officials.
          |teachers
          # Our resources on first aid are free for law enforcement officials.
          |resources
          # The app cannot place emergency calls to law enforcement agencies.
          |emergency (?:calls|services to)
          # If somebody is in immediate danger, ring a law enforcement agency in your town.
          |immediate danger
          # The tracker is not intended for use by law enforcement officials.
          |<not> intended
          # Elmstead builds radios for hospitals and law enforcement agencies.
          |hospitals
        `,
      ],
    ],
  ),
  typeRules(
    "business-transfer",
    {
      heading: "(?:.{0,60})(?:business transfers?|merger|corporate transaction|change of control)",
    },
    [
      [
        "data in a merger",
        0.9,
        lines`
          ${DEAL} ~~ (?:
            <data>
            |${RECORDS}
            |information
            |data
            |records
            |disclos\w+
            |shar(?:e|ed|ing)(?! ?of (?:stock|capital))
          )
        `,
        except`
          # Unauthorised copies of the merger simulation may not be shared with other pupils' data.
          ${NOT_A_BUSINESS_TRANSFER}
        `,
      ],
      [
        "to a buyer",
        0.9,
        lines`
          (?:<data>|information|data|records|assets) ~~ (?:
            prospective|potential|future|new|actual|eventual|possible
          ) (?:purchasers?|buyers?|acquirers?|owners?)(?![a-z])
        `,
        except`
          # The account owner can hand the workspace data over to a new owner at any time.
          account owner
          # The content owner can hand the data of the channel over to a new owner.
          |content owner
          # The data on the plate names a possible owner of the copyright.
          |copyright
          # Data stored on the loyalty card can be read by its new owner.
          |card
          # The registry sends the transfer data of the domain to its new owner.
          |domain
          # Reset the tablet, since data on the device can be read by its new owner.
          |device
          # The information in your listing is what potential buyers decide by.
          |listing
          # Reset the hub before moving, or data about the home stays visible to its new owner.
          |home
          # Reset the radio, since data in the vehicle can be read by its new owner.
          |vehicle
        `,
      ],
      [
        "new owner gets data",
        0.85,
        lines`
          (?:
            new owners?|purchaser|acquirer|buyer|successor
          )(?! (?:protection|or seller)) (?:of (?:\w+ ){1,4})?(?:would|will|may|can|shall) (?:\w+ )?
          (?:receive|get|take over|obtain|have|use) ~ (?:${RECORDS}|data|information|account|records)
          |(?:${RECORDS}|data|customer file|records) ~ (?:pass|go|move|transferred|handed)(?:es|s|d)?\
          (?:\w+ )?to (?:the|a|any|whoever) (?:\w+ )?(?:
            purchaser|acquirer|successor|new owner
          )
        `,
        except`
          # The purchaser may receive information about the goods in another language.
          goods
          # The purchaser may receive information on how to recycle the product.
          |product
          # The purchaser may receive information on the age of the item.
          |item
          # The buyer may use the information in a listing to compare sellers.
          |listing
          # The buyer may receive records of repairs to the home.
          |home
          # The buyer may receive records of repairs to the vehicle.
          |vehicle
          # A new owner can have the data on the device erased in any shop.
          |device
          # A new owner may use the account only after the domain has moved.
          |domain
          # The buyer may receive information on the order by post.
          |order
          # When you sell a ticket, the buyer may receive information about the seat.
          |you (?:may|can|sell)
        `,
      ],
      [
        "buyers look at data",
        0.85,
        lines`
          (?:prospective|potential|future|new|possible) (?:purchasers?|buyers?|acquirers?|owners?) ~~ (?:
            see|receive|inspect|look at|review|access|obtain|given
          ) ~ (?:data|information|records|details)
        `,
        except`
          # Potential buyers can see the details in your listing without signing in.
          listing
          # Potential buyers can see details of the home on the plan.
          |home
          # Potential buyers can look at the repair records of the vehicle.
          |vehicle
          # Potential buyers can see details of the device such as its age.
          |device
          # Potential buyers can see the registration details of the domain.
          |domain
          # You may let potential buyers see records of past repairs.
          |you (?:may|can)
        `,
      ],
      [
        "transferred in a merger",
        0.9,
        lines`
          (?:<data>|${RECORDS}|information|data|records|disclos\w+) ~~ (?:
            ${DEAL}
            |new owners?
            |(?:whoever|anyone|person|party|company) (?:\w+ ){0,3}(?:buys|acquires|takes over|purchases) (?:
              us|our|what|the (?:\w+ )?(?:business|company|assets|service)
            )
          )
        `,
        except`
          # Data on past mergers, as shown in the marketplace, is sold by its publishers.
          ${NOT_A_BUSINESS_TRANSFER}
        `,
      ],
      [
        "caught up in a deal",
        0.8,
        lines`
          (?:if|when|should|suppose|were|event) ~ (?:
            enters? into|involved in|undergoes?|goes? through|part of
          ) (?:\w+ ){0,3}(?:
            merger|acquisition|sale of|reorgani[sz]ation|bankruptcy|restructuring
          )
          |(?:merger|acquisition|sale)s? (?:\w+ ){0,4}(?:asset|business) transfers?
        `,
        except`
          # If a player is involved in the acquisition of coins in games, trading is paused.
          ${NOT_A_BUSINESS_TRANSFER}
          # If either party is involved in a merger, the other need not agree to it.
          |either party
          # If the host is involved in a merger, the customer may leave at the end of the month.
          |customer may
          # If the host is involved in a merger, the fees of running projects stay the same.
          |fees
        `,
      ],
      [
        "list entry on a deal",
        0.75,
        lines`
          (?:
            in the event (?:that|of)
            |in connection with
            |as part of
            |(?:to|or) (?:evaluate|conduct|facilitate)
            |(?:evaluate|conduct|facilitate) (?:or \w+ )?an?
            |acquirers?
            |(?:due to|during) (?:an? )?
            |to a(?:ny)? (?:successor|buyer|purchaser)
          ) ~~ (?:mergers?|divestiture|(?:sale|sell|transfer) ~ (?:business|assets)|bankruptcy)
        `,
        except`
          # In the event of bankruptcy of a customer, the subscription is terminated.
          ${NOT_A_BUSINESS_TRANSFER}
          # In the event of bankruptcy, either party may leave the contract at once.
          |either party
          # In the event of a merger of the host, the customer may leave early.
          |customer may
          # In the event of a merger of the tenant, the consent of the landlord is needed.
          |consent of
          # In the event of a merger, you may leave the club within a month.
          |you (?:may|shall|will|agree)
          # In the event of a merger of two teams, the entry fees are not paid back.
          |fees
          # In the event of bankruptcy of the organiser, all vouchers are void.
          |void
          # In the event of bankruptcy, the credit risk of an unpaid order lies with the seller.
          |credit risk
        `,
      ],
    ],
  ),
  typeRules(
    "international-transfer",
    {
      heading: "(?:.{0,60})(?:international|cross[- ]border|transfers? (?:of|outside|to)|data transfers?)",
    },
    [
      [
        "data transferred abroad",
        0.9,
        lines`
          (?:
            transfer(?:red|s|ring)?
            |transmi(?:t|ts|tted|ssion)
            |(?:data|information) ~ moved?
            |move (?:\w+ ){0,3}(?:data|information)
            |export(?:ed)?
            |stor(?:e|ed|ing)
            |process(?:ed|ing)?
            |(?:data|information) ~ (?:maintained|accessed)
            |access (?:\w+ ){0,4}(?:data|information)
            |maintain (?:\w+ ){0,4}(?:data|information|servers)
            |send
            |sent
            |held
            |kept
            |hosted
            |leaves?
          ) ~~ (?:
            outside (?:of )?(?:the |your )?(?:\w+ ){0,3}(?:
              eea
              |eu
              |uk
              |european
              |country
              |union
              |switzerland
              |jurisdiction
              |state
              |province
              |canada
              |united kingdom
              |economic
            )
            |(?:to|in|by) (?:\w+ ){0,4}(?:
              other|foreign|third|another|different|any
            ) (?:countr(?:y|ies)|jurisdictions?)
            |abroad
            |overseas
            |across borders
            |internationally
            |(?:countr(?:y|ies)|jurisdictions?) (?:outside|other than|that|which|where|in which|whose)
          )
        `,
        except`
          # You may transfer money abroad.
          money
          # Funds can be sent to a bank account in another country within two days.
          |funds
          # Card payment is processed in the currency of another country at a daily rate.
          |payment
          # Taxes on goods sent to another country are paid by the buyer.
          |taxes
          # Parental approval is needed before a pupil is sent abroad on exchange.
          |parental
          # You may complain to the consumer centre when goods are sent from abroad.
          |complain
          # Riverton cannot be held responsible for post sent abroad that goes missing.
          |held responsible
          # We make no representation that content stored here may be viewed in other countries.
          |no representation
          |dispute resolution
          # Unresolved cases are sent to a panel in another country.
          |unresolved
          # Export control laws apply to software that is sent to other countries.
          |export (?:control|restrict)
          # Software that is stored abroad needs a permit for re-export.
          |re-?export
          # Prizes are not sent to any country under an embargo.
          |embargo
          # Prizes are not sent to any country under sanctions.
          |sanction
          # Shipping costs more when the goods are sent abroad.
          |ship
          # The contract may be assigned to a firm held by a parent in another country.
          |assign
          # Any dispute on goods sent abroad goes to the seller's home court.
          |dispute
          # Nothing here limits your rights under the sales act for goods sent abroad.
          |(?:your|the) rights under
          # You may not transfer your licence to a user in another country.
          |you (?:shall|may|must|agree) <not>
          # Some seeds may not be sent to other countries because they are illegal.
          |illegal
          # Storing of data outside the EU
          |${TITLE}
        `,
      ],
      [
        "leaves the region",
        0.85,
        lines`
          (?:data|information|details|records) (?:\w+ ){0,4}(?:leave|leaves|leaving) (?:the )?(?:
            uk|united kingdom|eu|eea|european|country|switzerland|germany
          )
        `,
      ],
      [
        "to the united states",
        0.8,
        lines`
          (?:
            transfer(?:red|s)?
            |stored
            |processed
            |hosted
            |(?:data|information|details|records) ~ (?:held|kept|sent)
            |servers? (?:\w+ ){0,3}(?:located|based)
            |servers?
          ) ~ (?:to|in|on (?:\w+ )?servers in) (?:the )?${FAR_COUNTRY}(?![a-z0-9])
        `,
        except`
          # Cases may be transferred to a court in Canada.
          court
          # Bottles stored in Canada are taxed under the law of the province.
          |law
          # Disputes on goods stored in Canada are heard by a mediator in Toronto.
          |dispute
          # Cases transferred to Singapore are decided there by arbitration.
          |arbitrat
          # Prizes can be transferred to winners in Australia who reside there for the whole year.
          |reside
          # Prizes cannot be transferred to Russia while the embargo lasts.
          |embargo
          # The seat licence may be transferred to users in India.
          |licen[sc]e
          # We make no representation that goods processed in China carry a local seal.
          |no representation
        `,
      ],
      [
        "kept in the region",
        0.8,
        lines`
          (?:
            keep
            |keeps
            |kept
            |store[ds]?
            |storing
            |hold
            |holds
            |held
            |host(?:s|ed)?
            |stays?
            |remains?
            |process(?:es|ed)?
          ) (?:\w+ ){0,3}(?:data|information|records|personal data|them)? (?:\w+ ){0,2}(?:in|within|inside)\
          (?:the )?(?:
            uk
            |united kingdom
            |eu
            |eea
            |european (?:union|economic area)
            |germany
            |switzerland
            |france
            |${FAR_COUNTRY}
          )(?![a-z0-9])
        `,
        except`
          # A court that holds records in Germany may be asked for a copy of the judgment.
          court
          # We store data in Ireland, and each dispute about a bill goes to the Irish ombudsman.
          |dispute
          # The arbitration panel holds its records in Switzerland for ten years.
          |arbitrat
          # Traders who hold information in Russia must respect the embargo.
          |embargo
          # Publishers who hold data in Germany under a map licence must name its source.
          |licen[sc]e
          # We hold information events in Germany every autumn.
          |events?
          # Investors whose shares we hold information on in Germany get a letter each spring.
          |shares
          # Please keep the information in the EU office leaflet for later.
          |office
          # Students who reside abroad keep records in Ireland until they graduate.
          |reside
          # The bakery's cookies keep information in Germany on the wrapper about nuts.
          |cookies
        `,
      ],
      [
        "kept where a provider sits",
        0.8,
        lines`
          (?:
            are|is|based|located|headquartered|hosted|operate[sd]?|servers
          ) (?:\w+ )?in (?:the )?${FAR_COUNTRY} ~~ (?:data|information|details|records) (?:\w+ ){0,5}
          (?:held|stored|processed|kept|transferred|sent|goes|ends)
        `,
        except`
          # The court is located in Ireland, and the records of a hearing are kept there for ten years.
          court
          # The dispute panel is located in Ireland, and records of its hearings are kept for ten years.
          |dispute
          # The arbitration panel is located in Singapore, and records of its hearings are kept there.
          |arbitrat
          # Traders based in Russia fall under the embargo, and records of refused orders are kept.
          |embargo
          # The licence office is located in Canada, and the records of licences are kept there.
          |licen[sc]e
          # Shops that are based in China make no representation that order details are stored at all.
          |no representation
        `,
      ],
      [
        "transfer safeguards",
        0.95,
        lines`
          (?:
            standard contractual clauses
            |model clauses
            |standard data protection clauses
            |privacy shield
            |data privacy framework
            |adequacy (?:decisions?|regulations?)
            |adequate level of (?:data )?protection
            |binding corporate rules
            |cross[- ]border (?:data )?transfers?
            |international (?:data )?transfers?
            |(?<![a-z])sccs(?![a-z])
            |export(?:ed|s)? (?:\w+ ){0,2}from the (?:eea|eu|uk)
            |restricted transfers?(?! of your content)
            |uk addendum
            |international data transfer (?:agreement|addendum)
            |(?:clauses|sccs?) ~ (?:approved|adopted|issued) by the european commission
          )
        `,
        except`
          # Our rates for money transfers are shown under international transfers in the app.
          money transfers?
          # Our EU representative answers questions on the privacy shield.
          |eu representative
          # Our external representative answers questions on the privacy shield.
          |external representative
          # Mediation is free for members of the privacy shield choir.
          |mediation
          # You can start arbitration under the privacy shield.
          |arbitrat
          # Dispute resolution under the privacy shield is free.
          |dispute resolution
          # Unresolved claims under the privacy shield go to a panel.
          |unresolved
          # International transfers of personal data
          |${TITLE}
        `,
      ],
    ],
  ),
  typeRules(
    "subprocessors",
    {
      heading: "(?:.{0,60})(?:sub-?processors?|(?:our|with|to) (?:\\w+ )?service providers|processors)",
    },
    [
      ["subprocessors", 0.95, "sub-?processors?"],
      [
        "providers process data",
        0.9,
        lines`
          (?:
            service providers?
            |vendors?
            |(?:sub-?)?contractors?
            |suppliers?
            |(?:third[- ]party |other |our )processors?
            |processors? (?:that|which|who|are|engaged|appointed)
            |data processors(?! or)
            |(?:parties|companies|businesses|persons) processing
            |agents
            |hosting (?:providers?|partners?)
            |payment processors?
          ) ~~ (?:
            on (?:our|its) behalf
            |behalf of (?:us|\w+)
            |perform ~ (?:for us|functions|services|tasks|operations)
            |process(?:es|ing)? (?:\w+ ){0,4}(?:data|information|payments?)
            |handle (?:\w+ ){0,3}(?:data|information)
            |help
            |assist(?: us| in| with)?
            |(?:come into )?contact with (?:personal )?(?:data|information)
            |need (?:some of )?(?:your|the) (?:data|information)
            |access to (?:\w+ ){0,3}(?:data|information)
            |need to know
            |services (?:for|to) us
            |instructions
          )
        `,
        except`
          # Suppliers who process payments are liable for their own errors under the payment services act.
          ${NOT_A_PROVIDER}
          # Banks and payment processors that process payments are independent controllers with their own privacy notices.
          |independent (?:data )?controllers?
          # Survey vendors provide us with panel information and help with the questions.
          |(?:
              vendors|providers|suppliers|partners
            ) (?:\w+ )?provide us with (?:\w+ ){0,3}(?:information|data)
          # For schools we are only a processor, as other suppliers that process their data are.
          |<we> (?:\w+ ){0,3}(?:are|is|act|acts) (?:\w+ ){0,3}processor
          # Suppliers must assist each other to meet their obligations under these market rules.
          |obligations under (?:these|this|the)
          # Fares that service providers help to sell are collected directly at the gate.
          |collect(?:ed)? (?:from|directly)
          # We obtain most timetable information, which vendors help to keep, from railways.
          |(?:receive|collect|obtain)\w* (?:\w+ ){0,4}(?:information|data) ~ from
          # Suppliers that help at the fair wear a badge on their behalf.
          |on their behalf
          # Contractors help advertisers on the roof of the stadium to fix their boards.
          |advertisers on
          # The works council may ask whether we let contractors help in the canteen.
          |whether we
          # The scanner helps your vendors to send better invoices, and vendors need no account to get help.
          |your vendors
          # For schools, we work only as a service provider and help teachers plan lessons.
          |<we> (?:\w+ ){0,6}as an? (?:\w+ )?(?:service provider|contractor|processor)
        `,
      ],
      [
        "providers hold data",
        0.85,
        lines`
          (?:
            (?:hosting|cloud|payment|e-?mail|storage|analytics|support|delivery|it) (?:
              company|companies|providers?|processors?|services?|partners?|vendors?
            ) (?:\w+ ){0,5}(?:receives?|process(?:es)?|stores?|handles?|gets?|holds?|access(?:es)?) ~\
            (?:data|information|details|files)
            |(?:rely on|use|engage|employ|work with|lean on) (?:\w+ ){0,5}(?:
              providers?|vendors?|contractors?|companies|processors?|suppliers?
            ) (?:to|who|that|for|which) (?:\w+ ){0,4}(?:
              stor(?:e|ing)
              |host(?:ing)?
              |process(?:ing)?
              |handl(?:e|ing)
              |deliver(?:ing)?
              |send(?:ing)?
            ) ~ (?:data|information|files|e-?mails?|payments?|content)
          )
        `,
        except`
          # We use cloud providers to store data, and our liability for their errors ends with the contract.
          liab
          # We use providers to host data, and nobody warrants that they stay open.
          |warrant
          # We use providers to host data, and you indemnify them for your uploads.
          |indemn
          # We use providers to store data, and pay no damages when they close.
          |damages
          # You must tell us if the hosting provider stores files of the band.
          |you (?:must|shall|agree)
          # We use providers to store data, and you hold them harmless for your uploads.
          |harmless
        `,
      ],
      [
        "bound to our instructions",
        0.85,
        lines`
          (?:they|who|which|providers?|companies|suppliers?|vendors?) (?:\w+ ){0,2}(?:only|solely)\
          (?:touch|use|see|handle|process|access|act|receive|get)s? ~\
          (?:data|information|details|instructions|need) ~~ (?:
            job|task|service|purpose|we ask|instruct|anything else|need
          )
        `,
        except`
          # Your agents are people who only see the data they need for the job you gave them.
          ${NOT_A_PROVIDER}
          # The customer may appoint users who only access the data of the task.
          |customer (?:shall|may)
        `,
      ],
      [
        "work done by a provider",
        0.8,
        lines`
          (?:
            handle|process|store|access|use|receive
          )(?:s|es|d)? ~ (?:data|information|details) ~ on our behalf
          |(?:
            trusted|other|outside|external|specialist|several|some|certain
          ) (?:companies|businesses|firms|partners|organi[sz]ations) (?:\w+ )?
          (?:help|assist|support|work for) us
          |(?:
            payments?
            |hosting
            |e-?mails?
            |newsletters?
            |support
            |deliver(?:y|ies)
            |analytics
            |billing
            |printing
            |mailings?
            |text messages
            |storage
            |data
          ) (?:is|are) (?:\w+ )?(?:handled|processed|hosted|sent|managed|carried out|operated|stored|held)\
          (?:for us )?(?:on (?:our|their|its) (?:servers|behalf) )?by\
          (?:a|an|our|the|another|outside|external|third[- ]party) (?:\w+ ){0,3}
          (?:provider|company|supplier|processor|vendor|partner|firm|service|host)s?(?![a-z])
          |(?:service|company|firm|provider|supplier|vendor|agency|host|processor)s? (?:\w+ ){0,3}
          (?:that|which|who) (?:\w+ )?(?:
            process
            |store
            |host
            |handle
            |send
            |print
            |shred
            |scan
            |deliver
            |analy[sz]
            |manage
            |run
            |maintain
          )\w* ~ (?:for us|on our behalf|under contract|on our instructions)
        `,
        except`
          # The payments are handled by a credit card company of your own choosing.
          ${NOT_A_PROVIDER}
          # Payments are handled by a provider that you choose at the till.
          |you (?:choose|select|connect)
        `,
      ],
      [
        "processing contract",
        0.85,
        lines`
          (?:
            (?:
              order|commissioned|contract|contracted|commission
            ) (?:data )?processing (?:contract|agreement)
            |(?:processing|processor) (?:contract|agreement)s? (?:\w+ ){0,3}with\
            (?:our |the |this |these |all |each |such |\w+ ){0,3}(?:
              provider
              |host
              |supplier
              |vendor
              |contractor
              |processor
              |google
              |operator
              |compan
            )
            |(?:contract|agreement)s? ~ (?:
              pursuant to
              |in accordance with
              |under
              |within the meaning of
              |according to
            ) art(?:icle|\.)? ?28
          )
        `,
        except`
          # You can sign a processing agreement with our company in the admin panel.
          you (?:can|may|need)
          # A processing agreement with a company of yours forms part of the contract between you and Larkfield.
          |between you and
        `,
      ],
      [
        "terms of a processing agreement",
        0.85,
        lines`
          (?:
            (?:
              engage
              |appoint
              |use
              |involve
              |add
              |addition
              |replace
              |replacement
              |object
              |objection
              |list
              |impose
              |subcontract
            )\w* ~ (?:
              another processor
              |other processors?
              |any other processor
              |further processors?
              |new (?:subcontractor|vendor|supplier|processor)s?
              |third[- ]party processors?
            )
            |subcontract(?:s|ed|ing) (?:\w+ ){0,4}(?:processing|personal data)
            |(?:processing|personal data) (?:\w+ ){0,3}subcontract
            |general (?:written )?authori[sz]ation ~ (?:engage|appoint|processors?|subcontract)
          )
        `,
        except`
          # A bank that engages other processors of cheques is not a processor itself.
          <not> (?:a|the) processor
        `,
      ],
      [
        "shared with providers",
        0.9,
        lines`
          (?:
            shar(?:e|es|ed|ing)
            |disclos(?:e|es|ed|ing)
            |transfer(?:s|red)?
            |pass(?:es|ed)?
            |(?:provid(?:e|es|ed|ing)|giv(?:e|es|en)|send(?:s|ing)?|sent|available) ~ ${DATA}
          ) ~~ (?:
            service providers?
            |vendors?
            |(?:sub-?)?contractors?
            |suppliers
            |(?:our|data|payment|third[- ]party) processors
            |agents (?:who|that|which|acting)
            |(?:third part(?:y|ies)|companies|others|those) (?:who|that|which|to) (?:
              provide ~ (?:services|us)|perform|help|assist|work|process
            )
            |(?:
              companies
              |parties
              |people
              |those
              |others
              |providers
              |persons
              |businesses
              |partners
            ) ~~ (?:on (?:our )?behalf|process (?:it|them|data|this information) for us)
          )
        `,
        except`
          # Sellers who share stock with suppliers remain liable for late parcels.
          ${NOT_A_PROVIDER}
          # A party may disclose confidential information to contractors who have signed a confidentiality form.
          |confidential information
          # Tickets sold to the following groups are passed on by suppliers at cost: schools and clubs.
          |sold to the following
          # Sellers share with us the names of their suppliers of spare parts.
          |with us the
          # When the invoice is shared with your service providers, they see its total.
          |your (?:service )?providers
          # Access codes must not be disclosed by you to contractors who have not passed the site induction.
          |by you(?![a-z])
          # Calls are passed through telecom suppliers, whose tariff applies.
          |telecom
          # An internet access service is passed through by suppliers that we do not choose.
          |internet access service
          |payment instrument
          # You may share the project board with contractors in your own company.
          |you (?:may|can|confirm)
          # A transfer on the blockchain cannot be undone by Coinford or its suppliers.
          |blockchain
          # Seat access can be transferred between contractors of the same customer.
          |seat access
          # The authorised parties may transfer a ticket to contractors on the same site.
          |authori[sz]ed part
          # Costs are shared between contractors and any non-service provider on the site.
          |non-service provider
          # Where a school transfers records to vendors abroad, it signs the standard contractual clauses itself.
          |standard contractual
          # Card fees are passed on to suppliers who choose instant settlement.
          |fees
          # E-money can be transferred to suppliers who hold a Paylane purse.
          |e-money
          # Funds are transferred to suppliers within two working days.
          |funds
          # Fiat balances can be transferred to vendors in five currencies.
          |fiat
          # A wire transfer to suppliers takes one working day.
          |wire
          # Withdrawals are passed to vendors of the market every Friday.
          |withdraw\w*
          # Customers who transfer stock between suppliers must provide such information in the stock form.
          |provide such information
          # Ask our desk whether we share a depot with other vendors.
          |whether we
          # Discount codes may be shared with your preferred vendors.
          |your (?:\w+ )?vendors
          # As a service provider, we share costs with our suppliers each quarter.
          |as an? service provider
        `,
      ],
    ],
  ),
];
