import { except } from "../../reading/except.js";
import { lines } from "../../reading/lines.js";
import { typeRules } from "../rule.js";

const PRICE = "(?:prices?|pricing|fees?|rates?|charges?|costs?|commissions?|tariffs?)(?![a-z])";
const CHANGE = lines`
  (?:
    chang(?:e|es|ed|ing)
    |modif(?:y|ied|ication)
    |increas(?:e|ed|es|ing)
    |adjust(?:ed|ments?)?
    |rais(?:e|ed)
    |revis(?:e|ed)
    |alter
    |amend(?:ed)?
    |updat(?:e|ed)
  )
`;
/** Prices that others set, that move with a market or that differ from case to case. */
const NOT_OUR_PRICE = lines`
  you (?:may|can|must)\
  |(?:exchange|conversion|reference|interchange|yield) rates?
  |extra charge
  |free of charge
  |no charge
  |without charge
  |your bank
  |arbitrat
  |fluctuat
  |vary (?:based|by|depending|from)
  |text message
  |documentation
  |seller who
  |protocols?
  |digital assets?
  |billing account
  |your booking
`;

const SUBSCRIPTION = lines`
  (?:subscriptions?|plans?|memberships?|licen[sc]es?|term|order(?: form)?s?|pass(?:es)?|coverage)(?![a-z])
`;
const PERIODIC = lines`
  (?:
    subscriptions?
    |plans?
    |memberships?
    |licen[sc]es?
    |contracts?
    |agreements?
    |term
    |order(?: form)?s?
    |pass(?:es)?
    |coverage
  )(?![a-z])
`;

/** Costs of a dispute. */
const NOT_A_FEE = lines`
  arbitrat
  |jams
  |filing fees?
  |statutes? of limitations?
  |attorneys?'? fees
  |damages?(?![a-z])
  |represent and warrant
`;

/** Money: what is paid, what changes, what renews and what comes back. */
export const MONEY_RULES = [
  typeRules("auto-renewal", { heading: "(?:.{0,60})(?:renewal|recurring)" }, [
    [
      "renews automatically",
      0.95,
      lines`
        (?:
          auto(?:matically|matic)?[- ]?(?:be )?renew(?:s|ed|al|ing)?(?![a-z])
          |(?:
            ${PERIODIC}|it|they|services?
          ) (?:\w+ ){0,4}(?:will|shall) (?:\w+ ){0,2}(?:be )?renew(?:ed)?(?![a-z])
        )
      `,
      except`
        # The subscription will not automatically renew.
        <not> (?:be )?(?:automatically )?renew
        # They will automatically renew your password.
        |renew (?:your )?(?:consent|password)
        # The agreement with the domain office will automatically renew.
        |domain
        # The certificate of the service will automatically renew.
        |certificate
        # The law says that contracts will automatically renew.
        |laws?(?![a-z])
      `,
    ],
    [
      "renews by itself",
      0.95,
      lines`
        (?:
          renew(?:s|ed|al|ing)? (?:\w+ ){0,4}automatic
          |${PERIODIC} (?:\w+ ){0,3}(?:prolonged|extended|extends|continues) (?:\w+ ){0,2}automatically
          |${PERIODIC} (?:\w+ ){0,3}automatically (?:be )?(?:prolong|extend|continu)\w*
        )
      `,
      except`
        # The pass does not renew automatically.
        <not> (?:\w+ ){0,2}renew
      `,
    ],
    [
      "taken until stopped",
      0.9,
      lines`
        (?:take|collect|charge|debit|deduct)s? ~ (?:each|every|per) (?:
          month|year|week|billing|subscription
        ) ~ (?:until|unless)
      `,
      except`
        # We will not charge a fee each month until the trial ends.
        <not> (?:\w+ ){0,2}(?:take|charge)
      `,
    ],
    [
      "automatic renewal",
      0.95,
      lines`
        (?:
          auto(?:matic)?[- ]?renewals?
          |recurring (?:subscriptions?|payments?|billing|charges?) ~~ (?:
            cancel
            |renew
            |until
            |terminat
            |authori[sz]
            |interval
            |period
            |month
            |year
            |automatic
          )\w*
          |(?:authori[sz]e|agree|cancel|turn off|stop|renew)\w* ~~ recurring (?:
            subscriptions?|payments?|billing|charges?|fees?
          )
          |(?:pay|pays|paid|payments?|charged?|bill(?:ed)?) (?:\w+ ){0,8}recurring basis
        )
      `,
      except`
        # Automatic renewal follows the law of the state.
        laws?(?![a-z])
        # Automatic renewal comes at the price of the day.
        |prices? of
        # You agree to give accurate information when you set up recurring charges for charity.
        |accurate information
        # The card processor asks banks to authorise each recurring payment to a charity.
        |process(?:ing|or|ors)(?![a-z])
        # The donor may authorise a third party to make recurring payments to a charity.
        |third party to
        # Your wallet lists payments that can be paid to a charity on a recurring basis.
        |payments that can be
        # A billing agreement with the wallet has automatic renewal.
        |billing agreement
      `,
    ],
    [
      "renews unless cancelled",
      0.9,
      lines`
        (?:
          renew\w*
          |charged?
          |converts?
          |bill(?:ed)?
          |recur\w*
          |${SUBSCRIPTION} (?:\w+ ){0,4}(?:
            extend(?:s|ed)?
            |prolonged
            |keeps? (?:going|running)
            |continues?
            |rolls? over
            |runs? on
          )
        ) ~~ (?:unless|until|if (?:you do|it is|neither|the (?:customer|user))) ~\
        (?:cancel|terminat|notif|opt|stop)
      `,
      except`
        # Cookies renew each month unless you cancel them.
        cookies
        # Guests who are charged for a film are permitted to view it until the cinema stops it.
        |permitted to view
        # The plan renews each month until it is modified or cancelled.
        |modified
        # If we renew a lease, its old terms continue to govern until both sides notify each other of new ones.
        |continue to (?:govern|apply)
        # The trade renews each month until cancelled.
        |trades?(?![a-z])
        # Where an order is billed by a partner, its terms will apply until you terminate the order.
        |terms (?:\w+ ){0,3}apply
      `,
    ],
    [
      "extended by a further term",
      0.9,
      lines`
        (?:
          (?:
            extended
            |prolonged
            |extends
            |renews?
            |renewed
            |goes on
            |rolls? (?:on|over)
            |runs on
          ) (?:\w+ ){0,3}(?:by|for) (?:\w+ ){0,4}(?:
            further
            |more
            |another
            |additional
            |successive
            |same
            |consecutive
            |one
            |twelve
            |\d+
          ) (?:\w+ ){0,4}(?:years?|months?|periods?|terms?)(?![a-z])
          |(?:renews?|rolls? over) (?:on|each|every|annually|monthly|yearly)(?![a-z])
        )
      `,
      except`
        # The pass is not renewed for another year.
        <not> (?:\w+ ){0,2}(?:extend|renew)
        # The deadline may be extended by another month.
        |deadline
        # The time limit may be extended by another month.
        |time limit
        # The time to respond may be extended by another month.
        |respon
        # For a difficult request it may be extended by another month.
        |request
        # Given its complexity it may be extended by another month.
        |complexity
      `,
    ],
    [
      "renewal can be turned off",
      0.85,
      lines`
        (?:
          turn(?:ing)? off
          |disabl(?:e|ing)
          |switch(?:ing)? off
          |cancel(?:ling)?
          |stop(?:ping)?
        ) (?:\w+ ){0,3}(?:auto-?)?renewals?(?![a-z])
      `,
    ],
    [
      "trial converts",
      0.85,
      lines`
        (?:free )?trial ~~ (?:
          convert
          |automatically
          |(?:be|being|get|are) (?:\w+ )?charged
          |we (?:will |shall )?(?:\w+ )?charg(?:e|ing)(?![a-z])
          |becomes? a
          |turns? into
          |bill(?:ed)?(?![a-z])
          |unless you cancel
        )
      `,
      except`
        # After the free trial you will not be charged.
        <not> (?:\w+ ){0,2}(?:be )?(?:charged?|billed|convert)
      `,
    ],
  ]),
  typeRules("price-change", {}, [
    [
      "prices may change",
      0.9,
      lines`
        (?:
          <may>|right to|right|time to time|discretion to|entitled to
        ) (?:\w+ ){0,5}?(?:${CHANGE}|vary)(?:(?: and| or)? \w+)? (?:\w+ ){0,4}?${PRICE}
      `,
      except`
        # You may change the rate at which your savings plan pays out at any time.
        ${NOT_OUR_PRICE}
      `,
    ],
    [
      "new fees",
      0.8,
      `<we> (?:\\w+ ){0,4}(?:introduce|impose|add|charge) (?:new|additional|further) (?:\\w+ ){0,2}${PRICE}`,
      except`
        # We charge additional fees of no kind for arbitration before the consumer board.
        ${NOT_OUR_PRICE}
      `,
    ],
    [
      "price subject to change",
      0.9,
      lines`
        ${PRICE} (?:\w+ ){0,6}?(?:
          <may> (?:\w+ )?(?:be )?|(?:are |is )?(?:\w+ )?subject to\
        )(?:${CHANGE}|go up|rise|higher)
        |${PRICE} ~ (?:may|can|might|could|shall|will) be (?:
          higher|lower|changed|increased|raised|adjusted|revised
        )
      `,
      except`
        # Exchange rates are subject to change during the day.
        ${NOT_OUR_PRICE}
      `,
    ],
    [
      "if we change the price",
      0.85,
      lines`
        (?:put|push) (?:our|the|your) (?:\w+ ){0,2}${PRICE} up(?![a-z])
        |(?:if|when|where|should) (?:our|your) (?:\w+ ){0,2}${PRICE} (?:\w+ )?(?:
          rises?|increases?|changes?|go(?:es)? up
        )(?![a-z])
        |(?:if|when|where|should) (?:we|\w+) (?:\w+ ){0,2}(?:
          increases?|changes?|raises?|adjusts?|modif(?:y|ies)
        ) (?:the|our|your|its|any) (?:\w+ ){0,2}${PRICE}
      `,
      except`
        # When you change your plan in the app, it asks if the shop changes the price.
        you (?:may )?change
      `,
    ],
    [
      "notice of price change",
      0.85,
      lines`
        (?:notice|notif\w+|inform|tell|advance|effect|effective|apply|applies) ~~ (?:
          (?:price|fee|pricing|rate) (?:changes?|increases?|adjustments?)
          |(?:changes?|increases?|adjustments?) (?:to|in|of) (?:\w+ ){0,3}${PRICE}
        )
      `,
      except`
        # Our service e-mails tell you about price changes of hotels on your list.
        service e-?mails?
        # Your communication preferences apply to alerts on price changes in saved searches.
        |communication preferences
        # The notice on personal data explains why we log price changes of saved hotels.
        |personal (?:data|information)
        # We notify traders when the exchange rate changes by more than two percent.
        |${NOT_OUR_PRICE}
      `,
    ],
    [
      "price change takes effect",
      0.85,
      lines`
        (?:
          (?:price|fee|pricing|rate) (?:changes?|increases?|adjustments?)
          |(?:changes?|increases?|adjustments?) (?:to|in|of) (?:\w+ ){0,3}${PRICE}
          |new (?:prices|fees|rates)
        ) ~ (?:effect|effective|apply|applies)(?![a-z])
      `,
      except`
        # Increases of the exchange rate take effect at midnight.
        ${NOT_OUR_PRICE}
      `,
    ],
    [
      "price for a while",
      0.8,
      lines`
        (?:
          introductory|promotional|promotion|discounted|starter
        ) (?:${PRICE}|offer|period) ~~ (?:regular|standard|full|normal|current) (?:\w+ )?${PRICE}
      `,
    ],
  ]),
  typeRules("refunds", { heading: "(?:.{0,60})(?:refunds?|withdrawal)" }, [
    [
      "refund",
      0.85,
      "(?:non-?)?refund(?:s|ed|able)?",
      except`
        # You can get a tax refund by filing a return.
        tax refund
        # We need personal data for a refund.
        |personal (?:data|information)
        # The history of each refund is shown in the app.
        |histor(?:y|ies)
        # Sales are subject to our refund rules.
        |subject to our refund
        # The seller bears each chargeback and refund.
        |chargebacks? (?:and|or)
        # We read your information before a refund.
        |your (?:account )?information
        # We use the number of the card in order to process a refund.
        |(?:^|order )to (?:process|provide|issue|handle|manage) ~ refund
        # Write to the desk about issues such as a refund.
        |issues such as
        # We record each refund request.
        |refund requests?
        # We keep payment data for a refund.
        |payment (?:information|data)
        # A refund is a legitimate interest.
        |legitimate interest
        # A refund is the performance of a contract.
        |performance of (?:our |a |the )?contract
        # Banks see the processing of payments and each refund.
        |processing (?:of )?payments
        # We enable your purchases and a refund.
        |enable your purchases
        # The arbitrator may order a refund.
        |arbitrat
        # A seller bears each reversal and refund.
        |revers(?:e|ed|al)
      `,
    ],
    [
      "money back",
      0.85,
      lines`
        (?:
          (?:your|their|the|his) money back
          |money[- ]back
          |(?:sales|purchases?|payments) (?:of (?:\w+ ){1,4})?(?:are|is) (?:\w+ )?final
          |(?:fees?|amounts?|payments?|money|price) ~ <not> (?:be )?(?:
            returned|repaid|reimbursed|given back
          )
          |(?:<we>|will|shall|must) (?:\w+ ){0,4}(?:
            repay|return|give back|pay back|reimburse
          ) (?:\w+ ){0,5}(?:
            payments?|price|amounts?|fees?|balance|money|what (?:you|they|he)
          )(?![a-z])
          |gets? back (?:what|the|any|all|your)
          |(?:
            deposits?|credits?|payments?|money|purchase price
          ) (?:\w+ ){0,6}(?:paid back|reimbursed|given back)
        )
      `,
      except`
        # Investors may lose or never get their money back.
        lose (?:\w+ ){0,4}money back
        # The lender of the loan gets the money back.
        |loan
        # A credit balance is your money back.
        |credit balance
        # If a mistake by our branch leads to a direct debit being taken twice, tell us and we will put the money back the same day, together with any overdraft interest or unpaid-item charge that resulted from it.
        |overdraft
        # Whoever wins the arbitration gets the money back.
        |arbitrat
        # Whoever wins gets the filing fee and the money back.
        |filing fee
        # You shall reimburse us for reasonable attorneys' fees arising from your misuse of the API.
        |attorneys
      `,
    ],
    [
      "withdrawal right",
      0.8,
      lines`
        (?:
          right (?:of|to) withdraw(?:al)?
          |cooling[- ]off
          |withdraw from (?:the|this|your) (?:contract|purchase|agreement)
        )
      `,
      except`
        # At any time you have the right to withdraw consent.
        consent
      `,
    ],
  ]),
  typeRules(
    "fees",
    {
      heading: "(?:.{0,60})(?:fees|payments?|billing|pricing|taxes)",
    },
    [
      [
        "user pays",
        0.8,
        lines`
          (?:you|customer|subscriber|user|member)s? (?:\w+ ){0,4}(?:
            pays?(?![a-z])
            |owe
            |be charged
            |be billed
            |be responsible for paying
            |are responsible for (?:all|any|paying)
          ) ~ (?:fees?|charges?|taxes|amounts?|prices?|costs?|subscription|invoices?|commission)
        `,
        except`
          # Where you pay fees twice the shop will refund one.
          refund
          # If you choose to pay the fee by card, it is quick.
          |choose to pay
          # We see the name of the bank when you pay fees.
          |when you pay
          # You pay a charge for a second copy of your file.
          |copy of your
          # You will not have to pay a fee.
          |<not> (?:\w+ ){0,4}pay (?:a|any) fee
          # If a user fails to pay fees, the shop writes a letter.
          |fails? to (?:\w+ )?pay
          # You are responsible for all use of the account and for any charges a guest runs up.
          |responsible for all use
          # You pay the filing fees of the court that you choose.
          |${NOT_A_FEE}
        `,
      ],
      [
        "we charge",
        0.8,
        lines`
          (?:<we>|authori[sz]e) (?:\w+ ){0,6}?(?:charge|bill|invoice|debit)(?:s|ed)? (?:\w+ ){0,4}?(?:
            you
            |your
            |fees?
            |payment method
            |card
            |customers?
            |sellers?
            |buyers?
            |users?
            |commission
          )(?![a-z])
        `,
        except`
          # When you upload photos of your listing, you give us permission to use them free of charge to promote your listing, including on other sites.
          free of charge
          # We bill customers for repairs, advice is without charge.
          |without charge
          # We bill customers for repairs, there is no charge for advice.
          |no charge
          # We do not print your personal data on the invoice that we bill customers with.
          |personal (?:data|information)
          # We bill customers: your bill comes by post.
          |your bill
          # The fees we bill customers are on the list.
          |fees we bill
          # Write to the desk if we bill customers twice.
          |if we bill
          # We run a bill collection office that invoices customers of local utilities.
          |bill collection
          # We charge a fee or refuse to act on the request.
          |act on the request
          # We charge a fee for what is unfounded.
          |unfounded
          # We charge a fee for what is excessive.
          |excessive
          # For a second copy of your file we may charge you a reasonable fee.
          |reasonable (?:administrative )?fee
          # If we are unable to charge your card, the film stops.
          |(?:cannot|unable to|fail to|nt) (?:\w+ )?(?:charge|bill)
          # Our ledger shows credits and debits of your card: we bill customers in euros.
          |credits and debits
          # We will not charge you for exercising your rights.
          |exercis(?:e|ing) (?:\w+ ){0,2}rights?
          # We do not charge you when we answer your request.
          |your request
          # We do not discriminate when we charge customers.
          |discriminat
          # We charge customers different prices.
          |different prices
          # We charge the card that is kept in the wallet.
          |wallet
          # We charge your card once when you start a pay-in to the purse.
          |pay-in
          # We debit your purse when you convert coins into points.
          |convert
          # We debit the money from your purse once the seller has sent the parcel.
          |debit the money
          # We bill the customer the filing fees of the court that he has chosen.
          |${NOT_A_FEE}
        `,
      ],
      [
        "free of charge",
        0.7,
        lines`
          (?:
            (?:
              service|plan|app|account|version|membership|registration|use|it
            ) (?:\w+ ){0,5}(?:is|are|free) (?:\w+ )?(?:free of charge|at no (?:cost|charge)|without charge)
            |(?:is|are) free (?:for|to use|up to)
          )
        `,
        except`
          # The licence for use is free of charge.
          licen[sc]e
          # On request the service is free of charge.
          |request
          # A copy for use is free of charge.
          |copy
          # The right of use is free of charge.
          |rights?
          # Ask whether the service is free of charge.
          |whether
          # We are free to use any feedback for any purpose without obligation to you.
          |free to use (?:it|them|the|any|your)
        `,
      ],
      [
        "amounts due",
        0.65,
        lines`
          (?:
            amounts?|invoices?|payments?|fees?|charges?
          ) (?:\w+ ){0,3}(?:is|are|become|must be|shall be) (?!being)(?:\w+ )?(?:due|payable|paid)
        `,
        except`
          # The fees of the panel are paid by the loser of the arbitration.
          ${NOT_A_FEE}
        `,
      ],
      [
        "late payment",
        0.85,
        lines`
          (?:late(?! on)|overdue|unpaid|past due|failure to pay)(?![a-z]) (?:\w+ ){0,4}?(?:
            fees?|charges?|interest|payments?|amounts?|balances?
          )
        `,
        except`
          # We send reminders of unpaid amounts.
          reminders?
          # We send warnings of unpaid amounts.
          |warnings?
          # Interest on late payment of damages follows the civil code.
          |${NOT_A_FEE}
        `,
      ],
      [
        "fees apply",
        0.7,
        lines`
          (?:fees?|charges?|taxes|prices?) (?:\w+ ){0,3}(?:
            apply
            |applies
            |are (?:due|payable|charged|exclusive|inclusive|quoted|stated)
            |include
            |exclude
            |shall be (?:\w+ )?(?:paid|due|payable|charged|invoiced|borne)
            |must be paid
            |is due
          )
        `,
        except`
          # No retroactive fees apply.
          retroactive
          # Changes to taxes apply at once.
          |changes? to
          # With fee changes, taxes apply.
          |(?:fee|price) changes
          # Court filing fees shall be paid by the party that loses the case.
          |${NOT_A_FEE}
        `,
      ],
      [
        "named amount",
        0.8,
        lines`
          (?:costs?|priced at|price (?:is|of)|fees? of|charges? of|commission of|charge) (?:\w+ ){0,3}(?:
            [£$€][ ]?\d
            |\d[\d.,]*[ ]?(?:%|percent|per cent|euros?|dollars?|pounds?|usd|eur|gbp)
            |\w+ (?:percent|per cent)(?![a-z])
          )
          |costs? nothing
          |charged at (?:[£$€][ ]?)?\d
          |<we> (?:take|keep) (?:\w+ )?\d[\d.]*[ ]?(?:%|percent|per cent)
        `,
        except`
          # The liability for a lost ticket has a price of $20.
          liab
          |damages
          # The fee of $300 for an arbitration case is set by the board.
          |${NOT_A_FEE}
        `,
      ],
      [
        "billed by period",
        0.75,
        lines`
          (?:customers?|users?|you|members?|schools?) (?:are|is|will be|shall be) (?:\w+ )?
          (?:invoiced|billed|charged) (?:\w+ ){0,2}(?:
            monthly|annually|yearly|quarterly|in (?:arrears|advance)|each|per
          )(?![a-z])
        `,
        except`
          # Members are billed per hour by the arbitration panel, not by Norvale.
          ${NOT_A_FEE}
        `,
      ],
      [
        "bought for money",
        0.7,
        lines`
          (?:
            (?:bought|purchased?|buy|paid) (?:\w+ ){0,3}(?:for|with|using) real (?:world )?money
            |(?:offers?|includes?|contains?) (?:\w+ ){0,3}in-app purchases
          )
        `,
      ],
      [
        "carrier charges",
        0.8,
        lines`
          (?:
            (?:carrier|network|operator|internet provider|mobile provider) (?:\w+ ){0,4}(?:
              <may> (?:\w+ )?charge
              |charges? you
              |(?:rates|fees|charges) (?:\w+ ){0,2}(?:apply|applies)
            )
            |(?:
              messag(?:e|ing)|data|roaming|text
            ) (?:and \w+ )?(?:rates|fees|charges) (?:\w+ ){0,3}(?:apply|applies)
          )
        `,
        except`
          # Data charges apply under the rules of the arbitration board for hearings by telephone.
          ${NOT_A_FEE}
        `,
      ],
    ],
  ),
];
