import { lines } from "../../reading/lines.js";
import type { PROVISION_FAMILIES, ProvisionType } from "../../taxonomy.js";
import { against, anywhere, core, either, infavour, promise, type TypeTexts, texts } from "../reading-texts.js";

type Content = (typeof PROVISION_FAMILIES)["content" | "ai" | "conduct" | "other"][number] & ProvisionType;

/** Texts on content, AI, conduct, and what is left. */
export const CONTENT_TEXTS: Readonly<Record<Content, TypeTexts>> = {
  "content-licence": texts(
    [
      "You let the company use your content[ {licence-purpose}][; {licence-end}].",
      "Organisation content posted there may be reused; check purpose, duration, sublicensing and moral rights.",
      "The company may use what you post, within the licence.",
      "Post only what you are willing to license, and delete what you are not.",
      "The licence covers what you have posted.",
    ],
    [
      "You keep your rights in your content[; {licence-end}].",
      "Content stays the customer's; note the limits on the vendor's use.",
      "The company may not treat your content as its own.",
    ],
    against("(?:grant|give|allow)\\w* (?:\\w+ ){0,3}(?:each|other|all|every|any) (?:\\w+ ){0,3}users?", {
      says: "You let other users use your content[ {licence-purpose}].",
      means: "Other people may use and share what you post, within the licence.",
    }),
    against("reverse[- ]engineer|decompil|disassembl", {
      says: "You must not take the software apart or look for its source code.",
      why: "Security testing or integration work may breach the terms; law may allow some of it.",
      means: "Looking into how the software works may be forbidden.",
      can: null,
      idle: null,
    }),
    core("licen[cs]\\w*|grant\\w*|permission|rights?|allow\\w*"),
    against("(?:perpetual|irrevocabl|in perpetuity|survives?)\\w*", {
      says: "You give the company a[ {permanence}] licence to use your content[ {licence-purpose}].",
      means: "The company may go on using what you posted, even if you change your mind.",
      can: "Post only what you are willing to give away for good.",
      idle: "The licence stays on what you have posted.",
    }),
    against(
      lines`
        (?:<service>|software|materials?) ~~ (?:licen[sc]e|right) to (?:use|access)
        |(?:we|company) (?:hereby )?(?:grants?|gives?) you
      `,
      {
        says: "The company lets you use the service or its material under a limited licence.",
        why: "Use beyond the licence is a breach; match users, devices and purposes to it.",
        means: "You may use the service, but you do not own it, and the permission can end.",
        can: "Check whether your use, above all for work, is within the licence.",
        idle: null,
      },
    ),
    infavour("<not> ~ (?:claim|own|acquire)", {
      says: "The company claims no rights in your content beyond what is named[; {licence-end}].",
    }),
  ),
  "content-removal": texts(
    [
      "The company may remove or block content[ {discretion}][, {content-reasons}][, {notice}].",
      "Published material can disappear; check grounds, notice and appeal.",
      "Your posts can be taken down.",
      "Keep copies of what you publish.",
    ],
    [
      "The company limits removals of content, or lets you contest them.",
      "Removal is bound to conditions; note how to appeal.",
      "You can expect your posts to stay unless the conditions named are met.",
      "If something is removed, contest it in the way described.",
    ],
    anywhere(
      against("(?:appeal|contest|object|challeng|complain|counter[- ]notice|counter[- ]notification)\\w*", {
        means: "Your posts can be taken down, and the clause names a way to contest that.",
        can: "If something is removed, contest it in the way described.",
        idle: "A removal that is not contested stands.",
      }),
    ),
    against("(?:dmca|copyright|infring\\w+) ~~ (?:remov|notice|notif|disabl|take ?down)\\w*", {
      says: "Content said to infringe copyright can be removed.",
      why: "Takedown notices can hit organisation content; name a contact, and keep proof of rights.",
      means: "Somebody's copyright complaint can take your post down.",
    }),
  ),
  ownership: texts(
    [
      "The company or its licensors own the service and what belongs to it.",
      "Ownership stays with the vendor; make sure that customer data and results are carved out.",
      "Using the service gives you no rights in it beyond what the terms allow.",
    ],
    [
      "You keep ownership of your content or data.",
      "Customer ownership is stated; check the licences granted elsewhere.",
      "What you put in stays yours, subject to any licence you give.",
    ],
    either(
      lines`
        you (?:\w+ ){0,3}(?:own|retain|keep) (?:\w+ ){0,6}(?:
          ownership|rights?|content|data|title|it|materials?|what
        )
        |you (?:own|retain|keep)\
      `,
      {
        says: "You keep ownership of your content or data.",
        why: "Customer ownership is stated; check the licences granted elsewhere.",
        means: "What you put in stays yours, subject to any licence you give.",
      },
    ),
    against("(?:remov|obscur|alter|delet)\\w* ~~ (?:copyright|trademark|proprietary|notices)", {
      says: "You must not remove or change copyright or trademark notices.",
      why: "Check that the organisation's own use keeps the notices.",
      means: "Leave such notices where they are.",
    }),
    core("own\\w*|propert\\w*|rights?|title|copyright\\w*|trademarks?|licens\\w*|logos?"),
    either("(?:<not>|no) (?:\\w+ ){0,3}(?:claim|ownership) ~ (?:your|user)", {
      says: "The company claims no ownership of your content or data.",
      why: "Customer ownership is stated; check the licences granted elsewhere.",
      means: "What you put in stays yours, subject to any licence you give.",
    }),
    anywhere(
      against("you (?:hereby )?assign", {
        says: "You transfer ownership of what is named to the company.",
        why: "Rights in results pass to the vendor; check that no organisation work product is caught.",
        means: "You may no longer own what you made.",
        can: "Do not create or upload there what you want to keep.",
      }),
    ),
  ),
  "feedback-licence": texts(
    [
      "The company may use feedback and ideas that you send it[, {no-pay}].",
      "Staff may give away ideas by sending suggestions; set a rule for it.",
      "The company may build on your suggestion without owing you anything, as far as the clause says.",
      "Keep to yourself ideas that you want to use or be paid for.",
    ],
    [
      "Your feedback stays yours.",
      "Feedback is not taken over; suggestions by staff are safer here.",
      "The company needs your agreement before it uses your idea.",
    ],
    against("assign|(?:sole|exclusive) property|belongs? to", {
      says: "Feedback and ideas you send become the company's property[, {no-pay}].",
      means: "You give up your rights in a suggestion by sending it.",
    }),
  ),
  "ai-training": texts(
    [
      "Your content or data may be used to train AI[, {choice}].",
      "Confidential or personal data may end up in models and is hard to take out; check legal basis, scope and opt-out before staff use it.",
      "What you write or upload can become training material.",
      "Keep sensitive content out, and look for a training setting.",
      "What you enter may be used for training.",
    ],
    [
      "The company does not train AI on your data[, {choice}].",
      "A commitment to ask for in vendor reviews; check that it also binds suppliers.",
      "What you enter should not become training material.",
    ],
    infavour("(?:unless|without|only|opt[- ]in|with your)", {
      says: "The company does not train AI on your data unless you agree.",
      means: "What you enter should become training material only if you say yes.",
      can: "Leave the permission off if you do not want this.",
    }),
    anywhere(
      against("opt[- ]?(?:ing |ed )?out|(?:turn|switch|toggle)\\w* (?:\\w+ ){0,3}off|disable", {
        can: "Use the opt-out or setting named if you do not want this.",
        idle: "Without opting out, your data may be used for training.",
      }),
    ),
    against("(?:aggregat|anonymi[sz]|de-?identif)\\w*", {
      says: "Data in aggregated or anonymous form may be used to train AI[, {choice}].",
      means: "What you do there may help to train AI, in a form that is said not to identify you.",
    }),
  ),
  "automated-decisions": texts(
    [
      "Decisions about you may be made by automated means[; {review}].",
      "Automated decisions with legal or similar effect need safeguards, information and human review in the EU and UK.",
      "A system, rather than a person, may decide about you.",
      "If a decision harms you, ask for reasons and for review by a person.",
    ],
    [
      "You are not subject to purely automated decisions[, {choice}].",
      "A safeguard for decisions with legal or similar effect; check that human review is real.",
      "A person is involved, or you can ask for one.",
    ],
    anywhere(
      against("(?:ask|request|contact|right) ~~ (?:review|human|person|staff)", {
        can: "If a decision harms you, ask for review by a person, as described.",
        idle: "A decision that nobody contests stands.",
      }),
    ),
    anywhere(
      against("(?:final|<not> (?:\\w+ ){0,3}(?:explain|review)|no (?:\\w+ ){0,3}(?:review|appeal))", {
        says: "Decisions about you may be made by automated means, without explanation or review as stated.",
        can: "The law where you live may still give you a right to reasons or review; ask.",
      }),
    ),
    infavour("(?:right|may|can|request|ask) ~~ (?:human|person|review|contest|object|<not> (?:to )?be subject)", {
      says: "You can object to automated decisions or have a person look at them.",
      can: "Ask for review by a person if such a decision affects you.",
    }),
    against("(?:detect|prevent|fraud|spam|abuse|security|moderat)\\w*", {
      says: "Automated systems look for abuse, fraud or harmful content[; {review}].",
      means: "A system may flag you or your content, at times wrongly.",
      can: "If you are flagged wrongly, ask for review by a person.",
      idle: null,
    }),
  ),
  "acceptable-use": texts(
    [
      "The clause says what users must not do[: {ban-words}].",
      "Staff conduct can put the account at risk; reflect the rules in the organisation's own policy.",
      "Breaking these rules can have consequences under the terms.",
      "Read the list before you post or build on the service.",
    ],
    [
      "The clause says what users remain free to do.",
      "Fewer grounds for sanctions; check the rest of the rules.",
      "What is named here should not be held against you.",
    ],
    against(
      lines`
        embargo\w*
        |sanction(?:s|ed) (?:countr|list|part|person)\w*
        |terrorist
        |restricted part(?:y|ies)
        |export (?:control|law)
      `,
      {
        says: "You confirm that trade sanctions or export rules do not bar you.",
        why: "Check staff abroad and group companies against the lists named.",
        means: "If you live in, or belong to, what is listed, you may not use it.",
      },
    ),
    core(
      lines`
        (?:you|users?|customers?|members?|anyone) (?:\w+ ){0,5}<not> (?!oblig|requir|have to|need)
        |agree (?:\w+ ){0,2}<not>
        |prohibit\w*
        |forbid\w*
        |refrain
        |<not> (?:permitted|allowed)
        |illegal
        |unlawful
        |violat\w*
        |infring\w*
        |^\W*(?:to )?(?:
          use
          |remove
          |access
          |post
          |upload
          |copy
          |modify
          |engage
          |attempt
          |interfere
          |circumvent
          |harass
          |send
          |transmit
          |create
          |sell
          |collect
          |impersonate
          |disrupt
          |advertise
          |share
          |submit
          |make
          |do
          |take
          |cause
          |register
          |distribute
          |promote
        )(?:ing|ed|s)?(?![a-z])
      `,
    ),
    promise("you are free to|(?:do|does|will|shall) <not> (?:count|constitut|consider)|forbid only"),
    against("(?:robot|bots?|scrap|spider|crawl|automated|harvest)\\w* ", {
      says: "You must not use bots or scraping, or do the other things listed.",
      why: "Integrations and research tools may breach the terms; use the official interface.",
      means: "Scripts or bots can cost you access, except where the clause allows them.",
    }),
    against("(?:resell|commercial|personal,? non-?commercial|sublicens|rent|lease)\\w* ", {
      says: "The clause limits what you may do with the service, such as commercial use or resale.",
      why: "Business use may fall outside the licence; check before staff rely on it.",
      means: "Using it to earn money or passing it on may be forbidden.",
    }),
    against("reverse[- ]engineer|decompil|disassembl", {
      says: "The clause says what users must not do[: {ban-words}].",
      why: "Security testing or integration work may breach the terms; law may allow some of it.",
      means: "Looking into how the software works may be forbidden.",
    }),
  ),
  "account-responsibility": texts(
    [
      "You are responsible for your account.",
      "Shared or unmanaged accounts carry the risk; manage access centrally, and report misuse fast.",
      "You may have to answer for what happens under your account.",
      "Keep your password to yourself.",
    ],
    [
      "You are not held responsible for misuse of your account in the cases named.",
      "Liability for misuse is limited; note the duty to report.",
      "If you report misuse as described, you should not have to pay for it.",
      "Report misuse at once.",
    ],
    against(
      lines`
        (?:create|register|open|set up|creating|registering) (?:\w+ ){0,3}account
        |registration (?:\w+ )?requires?
      `,
      {
        says: "You need an account to use the service or parts of it.",
        means: "Without signing up you may not be able to use it.",
        can: "Give only the details that are required.",
      },
    ),
    promise("you (?:are|will be|shall be) <not> (?:\\w+ ){0,2}(?:responsible|liable)"),
    against("(?:you are|you're|be|remain) (?:\\w+ ){0,3}(?:responsible|liable|accountable)", {}),
    anywhere(
      against("(?:notify|tell|inform|contact|report) ~~ (?:unauthori[sz]ed|without|breach|suspect|stolen|compromis)", {
        says: "You are responsible for your account, and must report misuse.",
        idle: "Misuse that you do not report may be counted against you.",
        can: "Keep your password to yourself, and report misuse at once[ to {address}].",
      }),
    ),
    against("(?:accura|correct|true|current|complete|up[- ]to[- ]date)\\w* ", {
      says: "You must give correct account details[; {answers}].",
      why: "Wrong account data can cost access or notices; assign an owner for it.",
      means: "Wrong or old details can cost you access or messages.",
      can: "Keep your account details up to date.",
      idle: null,
    }),
  ),
  enforcement: texts(
    [
      "The company may act against users who break the rules[ {discretion}][, {notice}].",
      "Sanctions can interrupt service; check proportionality, reasons and appeal.",
      "If the company thinks that you broke a rule, you may lose content or access.",
      "If you think that a measure is wrong, write to the company and ask for the reason.",
    ],
    [
      "Sanctions are limited, or you can contest them.",
      "Due process is stated; hold the vendor to it.",
      "You should be warned or heard in the way described.",
      "Contest a measure in the way described.",
    ],
    anywhere(
      against("appeal|contest|counter|challenge", {
        says: "The company may act against users who break the rules; you can contest it.",
        can: "Contest a measure in the way described.",
        idle: "A measure that is not contested stands.",
      }),
    ),
    against("investigat|cooperat\\w* with|refer ~ (?:authorit|law)|report ~ (?:authorit|police|law)", {
      says: "The company may investigate breaches of the rules and involve authorities.",
      means: "If a breach is suspected, your account and data may be looked into.",
    }),
    against("monitor\\w*", {
      says: "The company may watch use of the service for breaches of the rules.",
      means: "What you do there may be looked at.",
      can: null,
    }),
  ),
  "age-limit": texts(
    [
      "You must be old enough to use the service[: at least {age}].",
      "Age limits matter for schools and family products; check age checks and parental consent.",
      "If you are younger, you may not use it, or only as the clause allows.",
      "If you are under the age named, ask a parent before you sign up.",
      "An account opened too early may be closed.",
    ],
    null,
    against("no (?:\\w+ )?(?:minimum age|age limit)", {
      says: "There is no age limit for what is named[; for the rest, at least {age}].",
      means: "You may use what is named at any age.",
      can: null,
      idle: null,
    }),
    against("parent|guardian", {
      says: "There is a minimum age[ of {age}]; younger users need a parent or guardian as described.",
      means: "If you are too young, a parent must agree or you may not use it.",
    }),
    against("legal age|age of majority|competent to|legal capacity|form a binding contract|capable of", {
      says: "You must be of age, or able by law, to agree to the terms[: at least {age}].",
    }),
  ),
  "automation-ban": texts(
    [
      "Automated access, such as scraping or bots, is not allowed[, {except-api}].",
      "Integrations, archives and research tools may breach the terms; use the official interface.",
      "You may not use scripts or bots to get at the service, except as the clause allows.",
      "Ask for permission, or use an official interface, before you automate anything.",
    ],
    [
      "Automated access is allowed within the limits named.",
      "Integrations and research have a permitted way; keep to its limits.",
      "You may use scripts or bots as described.",
    ],
  ),
  contact: texts(
    [
      "The clause says how to reach the company[: {address}].",
      "It names the channel for notices and privacy requests; keep it in the vendor file.",
      "It tells you where to ask or complain.",
      "Write there, and keep a copy.",
    ],
    null,
    either("(?:supervisory|data protection|regulatory) authorit|ombudsman|commissioner", {
      says: "The clause says where to complain[: {address}].",
      means: "If the company does not help, you can go to the authority named or described.",
    }),
    either("data protection officer|dpo", {
      says: "The clause says how to reach the data protection officer[: {address}].",
    }),
    either(
      lines`
        (?:notices?|communications?) ~ (?:must|shall|will|may) (?:be )?(?:\w+ )?(?:
          in writing|given|sent|deliver|made|e-?mail|deemed
        )
      `,
      {
        says: "The clause says how notices must be sent[: {address}].",
        why: "A notice sent another way may not count; set up the right address and form.",
        means: "A message sent in another way may not count.",
        can: "Send anything important in the form named, and keep proof.",
      },
    ),
  ),
  definitions: texts(
    [
      "The clause says what words of the document mean[, such as {defined}].",
      "A definition widens or narrows every clause that uses the word; read it with them.",
      "Words may mean more or less here than in everyday use.",
      "When another clause uses a defined word, come back to its meaning here.",
    ],
    null,
  ),
  other: texts(
    ["The clause is of no kind that we rate; read its wording.", null, null],
    null,
    either("(?:invalid|unenforceable|illegal|void|severab)\\w* ~~ (?:remain|other|rest|sever|effect|provision)", {
      says: "If one part of the document is invalid, the rest stays in force.",
    }),
    either("(?:<not>|no) ~ (?:liab|default|breach|responsib)\\w* ~~ (?:beyond|outside) ~ control|force majeure", {
      says: "A side is not at fault for delay caused by events beyond its control.",
    }),
    either("(?:fail\\w*|delay|<not>|no) ~~ (?:enforc|exercis)\\w* ~~ waiver|waive\\w*", {
      says: "Not using a right at once does not mean giving it up.",
    }),
    either("headings? ~ (?:convenience|reference)", { says: "Headings have no legal effect." }),
    either("translat\\w+ ~~ (?:prevail|govern|control|counts?|conflict|differ|discrepan)|english version", {
      says: "The clause says which language version counts.",
    }),
    either("export (?:control|law|restriction|administration)|sanction(?:ed|s) (?:countr|list|person|part)", {
      says: "You must follow export and sanctions law.",
    }),
  ),
};
