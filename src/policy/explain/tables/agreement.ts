import { lines } from "../../reading/lines.js";
import type { PROVISION_FAMILIES, ProvisionType } from "../../taxonomy.js";
import { against, anywhere, core, either, harm, infavour, promise, type TypeTexts, texts } from "../reading-texts.js";

type Agreement = (typeof PROVISION_FAMILIES)["agreement" | "money"][number] & ProvisionType;

const LEAVE = "If you do not accept the change, object or leave before it takes effect.";

/** Texts on the contract itself and on money. */
export const AGREEMENT_TEXTS: Readonly<Record<Agreement, TypeTexts>> = {
  "unilateral-change": texts(
    [
      "The company may change its terms[ {discretion}][, {notice}][; {leave}].",
      "Obligations can move without a new signature; track versions, and put any notice period in the vendor calendar.",
      "What you agreed to can change.",
      "Check the page for changes from time to time, and save the version you accepted.",
      "Changed terms may apply to you once they are in force.",
    ],
    [
      "The company limits its own right to change the terms.",
      "Changes need what the clause names, such as consent or notice; hold the vendor to it.",
      "The terms should not change against you unless the condition named is met.",
    ],
    anywhere(
      against("without (?:\\w+ ){0,3}(?:notice|notif|inform|telling)\\w*", {
        means: "What you agreed to can change without anyone telling you.",
      }),
    ),
    anywhere(
      against(
        lines`
          (?:will|shall) (?:\w+ ){0,4}(?:notify|inform|e-?mail|tell|alert)(?: you)?
          |(?:notice|notify) ~ (?:days|weeks|month|advance|before|e-?mail)
        `,
        {
          means: "What you agreed to can change; you should be told as described.",
        },
      ),
    ),
    infavour("(?:<not>|without|only) ~~ (?:consent|agree|approv|accept)\\w*", {
      says: "The company does not change the terms, as described, without your consent.",
      means: "You can say no to such a change.",
    }),
    infavour("<not> ~ (?:retroactiv|retrospectiv)|<not> apply ~ (?:before|already|earlier|past)", {
      says: "Changes to the terms do not apply to the past.",
      means: "What happened before a change is judged by the old terms.",
    }),
    against(
      lines`
        (?:chang|increas|adjust|rais|modif|revis|updat)\w* ~ (?:prices?|fees|charges|rates|pricing)
        |(?:prices?|fees|charges|rates|pricing) ~ (?:chang|increas|adjust|rais|modif|revis)\w*
      `,
      {
        says: "The company may change its prices[ {discretion}][, {notice}][; {leave}].",
        why: "Cost can rise; check notice, caps and the right to leave.",
        means: "You may have to pay more to stay.",
        can: "If you do not accept the new price, cancel before it applies.",
        idle: "You pay the new price once it applies.",
      },
    ),
    against(
      lines`
        as (?:it |they |the same )?(?:may be |is |are )?(?:
          updated|amended|modified|revised|changed
        )(?: ~ time to time)?
      `,
      {
        says: "A text that these terms refer to may change[ {discretion}].",
        can: null,
        idle: null,
      },
    ),
    against(
      lines`
        (?:discontinu|modif|chang|suspend|withdraw|remov|alter|limit|updat|upgrad)\w* (?:\w+ ){0,8}(?:
          service
          |feature
          |product
          |app
          |application
          |platform
          |functionalit
          |site
          |website
          |content
          |software
        )\w*(?!-)(?! (?:\w+ ){0,2}terms)
      `,
      {
        says: "The company may change or stop the service or parts of it[ {discretion}][, {notice}].",
        why: "Functions that work depends on can change or end; check notice, exit and refund terms.",
        can: "Keep copies of what you store there, and have an alternative for what you need.",
        idle: null,
        means: "Features you use, or the whole service, may change or end.",
      },
    ),
    against(
      lines`
        (?:continu\w+|keep|after|subsequent|further) ~ (?:us(?:e|ing)|access\w*) ~~ (?:
          accept|agree|consent|bound|constitut|deemed
        )
        |(?:accept|agree|consent|bound|deemed|constitut)\w* ~~ (?:continu\w+|keep) ~ (?:us(?:e|ing)|access)
      `,
      {
        says: "The company may change its terms[ {discretion}][, {notice}]; using the service afterwards counts as acceptance.",
        can: LEAVE,
        idle: "If you keep using the service, the changed terms count as accepted.",
      },
    ),
    anywhere(
      against(
        lines`
          (?:continu\w+|keep) ~ (?:us(?:e|ing)|access\w*) ~~ (?:
            accept|agree|consent|bound|constitut|deemed
          )
          |(?:accept|agree|consent|deemed)\w* ~~ continu\w+ ~ us(?:e|ing)
          |by continuing
        `,
        {
          can: LEAVE,
          idle: "If you keep using the service, the changed terms count as accepted.",
        },
      ),
    ),
    against("(?:privacy|cookie|data protection) (?:policy|notice|statement)|this (?:policy|notice|statement)", {
      says: "The company may change this policy[ {discretion}][, {notice}].",
      why: "What was told to people about their data can change; a new purpose may need fresh notice or consent.",
      means: "How your data is handled can change.",
      idle: null,
    }),
  ),
  "acceptance-by-use": texts(
    [
      "Using the service counts as accepting the terms.",
      "People can bind themselves, or the organisation, without a signature; control who may sign up.",
      "You can be bound without clicking or signing anything.",
      "If you do not accept the terms, do not use the service.",
      "If you use the service, you count as having agreed.",
    ],
    [
      "Merely using the service does not bind you.",
      "Acceptance needs an act that can be proved; check how it is recorded.",
      "You are bound only once you have agreed in the way described.",
    ],
    against("(?:accept|acknowledg|assum)\\w* ~ risks?", {
      says: "By using the service you accept the risks named.",
      why: "Risk is moved to the user; check which risks the contract should give back.",
      means: "If one of these risks comes true, you may have nobody to turn to.",
      can: "Read the list of risks before you start.",
    }),
    against("(?:behalf of|bind) ~ (?:company|entity|organi[sz]ation|employer|business)", {
      says: "Using the service counts as accepting the terms, also for the organisation you act for.",
    }),
    against("privacy (?:policy|notice|statement)|consent to ~ (?:collect|process|use)", {
      says: "Using the service counts as accepting the terms and the privacy policy.",
      why: "Consent read from mere use is weak; under the GDPR it may not count as consent at all.",
      means: "The company treats your use as a yes to what it does with your data.",
    }),
  ),
  termination: texts(
    [
      "The company may suspend or end your access[ {discretion}][, {reasons}][, {notice}].",
      "Loss of access is an operational risk; check grounds, notice, data export and refunds.",
      "You could lose your account and what is stored in it.",
      "Keep your own copies of what you need.",
    ],
    [
      "You may end the contract or close your account[ {any-time}].",
      "Exit is open; check notice, data export and what remains payable.",
      "You can leave in the way described.",
      "Use the way to close the account that the clause or your settings give.",
    ],
    against(
      lines`
        (?:terminat|discontinu|stop|suspend|end|clos)\w* (?:(?!your )\w+ ){0,2}(?:
          services?|features?|products?|programmes?|programs?|platform
        )(?! account)
      `,
      {
        says: "The company may stop the service or parts of it[ {discretion}][, {notice}].",
        why: "Functions that work depends on can end; check notice, exit and refund terms.",
        means: "Features you use, or the whole service, may end.",
        can: "Keep copies of what you store there, and have an alternative for what you need.",
      },
    ),
    core(
      lines`
        (?:
          terminat
          |suspend
          |clos
          |end
          |block
          |ban
          |delet
          |disabl
          |cancel
          |deactivat
          |restrict
          |revok
          |limit
          |refus
          |discontinu
          |remov
          |withdraw
          |surviv
          |expire
        )\w*
      `,
    ),
    infavour(
      lines`
        you (?:
          may|can|have the right to|are free to|are entitled to
        ) (?:\w+ ){0,4}(?:terminate|close|end|cancel|deactivate|delete)
      `,
      {},
    ),
    infavour(
      lines`
        (?:we|it|company) (?:will|shall|may|can|do) ?<not> (?:\w+ ){0,4}(?:
          terminate|suspend|close|delete|disable|cancel|block
        )
      `,
      {
        says: "The company limits when it may close your account[, {notice}].",
        why: "Termination by the vendor is tied to conditions; hold it to them.",
        means: "Your account should not be closed unless the condition named is met.",
        can: null,
      },
    ),
    against("(?:upon|after|following|on|in the event of|effect of|if) (?:\\w+ ){0,4}(?:termination|cancell?ation)", {
      says: "The clause says what happens when the contract or account ends[, {notice}].",
      means: "When your account ends you may lose access, content or payments, as the clause says.",
      why: "The effects of termination decide exit risk; check data return, refunds and surviving duties.",
      can: "Export what you need before the account ends.",
    }),
    against("(?:either|both|any|each) part(?:y|ies) (?:\\w+ ){0,3}(?:may|can|shall)", {
      says: "Either side may end the contract[ {discretion}][, {notice}].",
      means: "You can leave, and so can the company.",
    }),
    against("(?:^|[.;] )(?:if you|you may|you can|to) (?:\\w+ ){0,4}(?:cancel|terminate|close)", {
      says: "The clause says how you can end the contract or subscription[, {notice}].",
      why: "Exit terms decide cost and timing of leaving; check notice and refunds.",
      means: "You can leave, under the conditions named.",
      can: "Follow the steps named to cancel, and keep the confirmation.",
    }),
  ),
  assignment: texts(
    [
      "The company may pass the contract on to somebody else[, {notice}][; {no-assign}].",
      "The counterparty can change; check consent rights and due diligence on the new party.",
      "Somebody you did not choose may take over your contract.",
    ],
    [
      "The company limits its right to pass the contract on.",
      "The counterparty does not change without what is named; hold the vendor to it.",
      "You should not find yourself with a company you did not choose.",
    ],
    against(
      lines`
        (?<!you )(?<!neither party )(?:
          may|can|reserve\w*|shall be entitled to
        ) (?!<not>)(?:\w+ ){0,5}(?:assign|transfer|delegate|novate)
      `,
      {},
    ),
    against(
      lines`
        you (?:may|will|shall|must|can|agree|are)(?: to)? ?<not> (?:\w+ ){0,4}(?:
          assign|transfer|sublicen[sc]e|delegate
        )
      `,
      {
        says: "You may not pass the contract on, or not without consent.",
        why: "A reorganisation of the customer may need the vendor's consent; ask for an exception for group companies.",
        means: "You cannot hand your contract or account to somebody else on your own.",
      },
    ),
    infavour("without ~ (?:consent|agreement|approval)|unless you", {
      says: "The company does not pass the contract on without your agreement.",
    }),
    against("neither party|(?:either|each) party", {
      says: "The clause limits when either side may pass the contract on.",
      means: "Neither you nor the company may freely hand the contract to somebody else.",
    }),
  ),
  scope: texts(
    [
      "The clause says what the document covers.",
      "Scope decides which services, entities and users are bound; check that it matches the order.",
      "It tells you whether these rules apply to what you use.",
    ],
    null,
    either(
      lines`
        (?:invalid|unenforceable|illegal|severab)\w* ~~ (?:remain|other|rest|sever|effect|provision)
        |(?:remain|other|rest) ~~ (?:invalid|unenforceable)
      `,
      {
        says: "If one part of the document is invalid, the rest stays in force.",
        why: "Standard; check only whether an invalid term is replaced by one that the vendor chooses.",
        means: "One bad clause does not undo the whole contract.",
      },
    ),
    either("(?:fail\\w*|delay|<not>) ~~ (?:enforc|exercis)\\w*|waiver ~ (?:breach|provision|right)", {
      says: "Not using a right at once does not mean giving it up.",
      why: "Standard; leniency now does not bar the vendor later.",
      means: "The company may still insist on a rule that it has let slip.",
    }),
    either("headings? ~~ (?:convenience|reference)|section titles", {
      says: "Headings have no legal effect.",
      why: "Standard; nothing to do.",
      means: "Only the text under a heading counts.",
    }),
    either("(?:on behalf of|authority to bind|authori[sz]ed (?:representative|to))", {
      says: "If you accept for an organisation, you confirm that you may bind it.",
      why: "Anyone who signs up can bind the organisation; control who may.",
      means: "If you sign up for a company or group, you vouch for your right to do so.",
    }),
    either("entire (?:agreement|understanding)|supersed\\w+|replaces? (?:all|any)", {
      says: "This document is the whole agreement and replaces earlier ones on the subject.",
      why: "Side letters and sales promises fall away unless written in; attach what matters.",
      means: "What you were told outside this document may not count.",
    }),
    either(
      lines`
        (?:conflict|inconsisten|discrepanc)\w* ~~ (?:prevail|control|govern|preceden)\w*
        |(?:prevail|take precedence)
      `,
      {
        says: "The clause says which document prevails when two conflict.",
        why: "The order of precedence decides which terms bind; check that negotiated terms come first.",
        means: "Where two texts differ, the one named counts.",
      },
    ),
    either("(?:does|do|shall|will) <not> (?:\\w+ )?(?:apply|cover|extend)", {
      says: "The clause says what the document does not cover.",
      means: "What is left out here has rules of its own; look for them.",
    }),
    either(
      lines`
        (?:privacy|cookie) (?:policy|notice|statement) ~ (?:
          appl|cover|explain|describ|tell|set|inform|govern
        )\w*
        |(?:explain|describ)\w* how we
      `,
      {
        says: "The clause says what this privacy document covers.",
        why: "Scope decides which processing is described; check that every service in use is covered.",
        means: "It tells you which services' handling of your data is described.",
      },
    ),
  ),
  "auto-renewal": texts(
    [
      "The subscription renews by itself[ {term}] and is charged again unless you cancel.",
      "Renewal commits budget again; put the last day to cancel in the contract calendar.",
      "You keep paying until you cancel in time.",
      "Cancel before the renewal, and keep the confirmation.",
      "You are charged for the next period.",
    ],
    [
      "The subscription does not renew by itself.",
      "No automatic commitment; plan a new order if the service is to go on.",
      "You are not charged again unless you order again.",
    ],
    promise("<not> (?:\\w+ ){0,3}(?:renew|auto|be renewed|recurring)", "unless|if you do <not>"),
    against("free trial|trial (?:period|subscription|offer)", {
      says: "A trial turns into a paid subscription that renews[ {term}] unless you cancel.",
      can: "Cancel before the trial ends if you do not want to pay.",
      idle: "You are charged when the trial ends.",
    }),
  ),
  "price-change": texts(
    [
      "The company may change its prices[ {discretion}][, {notice}][; {leave}].",
      "Cost can rise; check notice, caps and the right to leave.",
      "You may have to pay more to stay.",
      "If you do not accept the new price, cancel before it applies.",
      "You pay the new price once it applies.",
    ],
    [
      "The company limits price increases[ for {period}].",
      "Budget is protected as far as stated; note period and cap.",
      "Your price should not rise beyond what the clause allows.",
    ],
    core(
      lines`
        (?:
          we|reserve\w*|right|may|can|will|shall|company
        ) (?:\w+ ){0,8}(?:chang|increas|adjust|rais|modif|revis|updat)\w*
        |(?:chang|increas|rais)\w* (?:\w+ ){0,4}(?:price|fee|charge|rate)s?
        |<not>
      `,
    ),
    infavour("<not> ~ (?:increase|raise|change) ~ price|price ~ <not> ~ (?:increase|rise|change)", {
      says: "The company will not raise the price in the cases named[, for {period}].",
    }),
  ),
  refunds: texts(
    [
      "The clause says when money is paid back.",
      "It decides what can be recovered after cancellation or failure.",
      "Whether you get money back depends on the conditions named.",
      "Read the conditions before you pay, and ask in the way described.",
    ],
    [
      "You can get your money back in the cases named[, within {refund-window}].",
      "A stated refund right; note its conditions and its deadline.",
      "You can get your money back if you meet the conditions named.",
      "Ask for the refund in the way described.",
      "A refund that is not asked for may be lost.",
    ],
    promise("we (?:will|shall) (?:\\w+ ){0,6}refund", "unless|except|<not>|if you"),
    harm(
      "(?:no|<not>) (?:\\w+ ){0,4}(?:obligation|oblig\\w*|refund\\w*|entitled|eligible)|non-?refund\\w*",
      "if you (?:do|are) <not>|<not> (?:satisfied|happy)",
    ),
    core("refund\\w*|money back|reimburs\\w*|credit\\w*|return\\w*|withdraw\\w*|paid back|repay\\w*"),
    against("(?:you (?:can|may|will)(?! ?<not>)|ask for|request|entitled to|eligible for) ~~ (?:refund|money back)", {
      says: "You can get money back only in the cases named[, within {refund-window}].",
      why: "A narrow refund right; note its conditions and its deadline.",
      means: "Outside the cases named, expect no money back unless the law gives it to you.",
      can: "Ask for the refund in the way described, and in time.",
      idle: "A refund that is not asked for may be lost.",
    }),
    against(
      lines`
        (?:
          non-?refundable
          |sales? (?:are |is )?final
          |no (?:\w+ ){0,2}(?:returns|replacements)
          |no (?:\w+ ){0,2}obligation ~ refund
          |<not> (?:\w+ ){0,3}refund
          |no refunds?
          |<not> (?:\w+ ){0,4}(?:entitled|eligible) (?:\w+ ){0,3}refund
        )
      `,
      {
        says: "Payments are not refunded[, {except-law}].",
        why: "Prepaid sums are lost on early exit; weigh shorter terms or a termination refund.",
        means: "Once you have paid, expect no money back unless an exception or the law gives you one.",
        can: "Try a free or short plan first, and check your legal right of withdrawal.",
      },
    ),
  ),
  fees: texts(
    [
      "The clause says what you pay[: {charged}].",
      "It sets price, taxes and payment method; check against the order.",
      "It decides what you owe and when.",
      "Check the total, with taxes, before you pay.",
    ],
    [
      "No charge is made in the cases named.",
      "No cost arises as far as stated; check what is excepted.",
      "You do not pay for what is named here.",
    ],
    promise(
      lines`
        (?:we|company) (?:will |shall |may )?(?:\w+ )?(?:pay|bear|cover|reimburse)
        |at no (?:\w+ )?cost
        |free of charge
        |no (?:\w+ )?(?:charges?|fees?|costs?)
        |costs? (?:you )?nothing
      `,
      "you (?:must|shall|will|agree to) (?:\\w+ )?pay|<not> (?:\\w+ ){0,2}(?:pay|bear|cover|reimburse)",
    ),
    against("disput\\w* ~~ (?:within|no later|waive)\\w*", {
      says: "A wrong bill must be disputed within a set time[: {limit}].",
      why: "Invoice checks must be quicker than this limit.",
      means: "If you complain later, you may have to pay all the same.",
      can: "Check every bill at once, and dispute it in writing.",
      idle: "The right to dispute the bill may be lost.",
    }),
    against(
      lines`
      (?:late (?:fee|charge|payment)|overdue|past due|interest (?:at|of|on)|collection (?:costs|fees|agenc))
    `,
      {
        says: "Late payment costs extra[: {late-fee}].",
        why: "Late payment adds cost; check due dates and dispute rights against the payment run.",
        means: "If you pay late, you owe more.",
        can: "Pay on time, and dispute a wrong bill in writing before it is due.",
        idle: "Charges for late payment may be added.",
      },
    ),
    against("(?:authori[sz]e|permit|allow|permission)\\w* (?:\\w+ ){0,4}(?:charge|bill|debit)", {
      says: "You let the company charge your payment method[: {amount}].",
      means: "Amounts due are taken without asking you each time.",
      can: "Check your statements, and remove the payment method when you leave.",
    }),
    against("tax(?:es)?|vat|duties", { says: "You pay the fees shown[ ({amount})], and taxes as stated." }),
  ),
};
