import { lines } from "../../reading/lines.js";
import type { PROVISION_FAMILIES, ProvisionType } from "../../taxonomy.js";
import {
  against,
  anywhere,
  core,
  either,
  harm,
  infavour,
  OPT_OUT,
  promise,
  type TypeTexts,
  texts,
} from "../reading-texts.js";

type Data = (typeof PROVISION_FAMILIES)["collection" | "use"][number] & ProvisionType;

const PROMISE = "Keep the promise in the vendor file, and watch that it stays.";

/** Texts on collection and use of data. */
export const DATA_TEXTS: Readonly<Record<Data, TypeTexts>> = {
  "data-collection": texts(
    [
      "The company collects data about you[, including {collected}][; some comes from {source}].",
      "Compare the categories with the record of processing, and check that each is needed.",
      "It tells you what the company may learn about you.",
      "Give only what is needed, and check permissions in your settings.",
    ],
    [
      "The company does not collect the data named[, such as {not-data}].",
      `Less data to assess. ${PROMISE}`,
      "The company should not learn what is named.",
    ],
    against(
      lines`
        (?:<not>|fail\w* to|refus\w* to|choose <not> to) (?:\w+ ){0,3}(?:provide|give|submit|share) ~~ (?:
          <not> be able
          |unable
          |cannot
          |may <not>
          |<not> (?:be )?(?:possible|available)
        )
      `,
      {
        says: "If you do not give the data asked for, you may not get the service.",
        means: "Saying no to the data may mean doing without the service.",
        can: "Ask which data is really needed.",
        idle: null,
      },
    ),
    against(
      lines`
        (?:explain|describ|learn|find out|see)\w* ~~ (?:what|how|categories|information) ~~ collect\w*
        |what (?:\w+ ){0,4}(?:information|data) (?:do|does)\
      `,
      {
        says: "The clause points to what data is collected.",
        means: "What is collected stands elsewhere.",
        can: "Read the part that it points to.",
      },
    ),
    against("only (?:\\w+ )?collect\\w*|collect\\w* (?:\\w+ )?only|limited to what|minim(?:al|um|i[sz])\\w*", {
      says: "The company says that it collects only what it needs[, such as {collected}].",
      why: "Data minimisation is promised; compare with what is really asked for.",
      means: "Collection should be limited as described.",
      can: "If you are asked for more than is needed, say so.",
    }),
    promise(
      "<not> (?:\\w+ ){0,3}(?:collect|store|record|log|gather|ask for|require|request)\\w*",
      "except|unless|other than|however|but|only|you (?:do|may|can) <not>",
    ),
    anywhere(
      against("automatic\\w*|log (?:data|files)|server logs", {
        says: "The company collects data about you[, including {collected}], some of it automatically.",
        means: "Some data is taken without your entering it.",
      }),
    ),
    against(
      lines`
        (?:from|by) (?:\w+ ){0,3}(?:
          third part
          |(?:other|external|outside) (?:\w+ )?sources
          |partners
          |social
          |data brokers
          |public(?:ly)?
        )
      `,
      {
        says: "The company gets data about you from others[, such as {source}][, including {collected}].",
        means: "The company may learn things that you did not tell it.",
        can: "Ask the company which sources it used.",
      },
    ),
    against(
      lines`
        (?:
          you (?:\w+ ){0,2}(?:provide|give|submit|enter|upload|share|send|fill)
          |when you (?:\w+ )?(?:register|sign up|create)
          |voluntar
        )
      `,
      {
        says: "The company collects what you give it[, including {collected}][; some comes from {source}].",
        can: "Leave out what is not required.",
      },
    ),
  ),
  "sensitive-data": texts(
    [
      "Sensitive data about you may be processed[, including {data}][, {choice}].",
      "Special categories need a specific legal ground, often an assessment, and stricter security.",
      "Very private facts about you may be held, and misuse could hurt you.",
      "Share such facts only where you must.",
    ],
    [
      "The company does not process sensitive data as described[, such as {not-data}].",
      `Special categories stay out as far as stated. ${PROMISE}`,
      "The company should not hold such private facts about you.",
    ],
    either(
      lines`
        (?:please )?(?:
          do <not>
          |should <not>
          |ask you <not>
          |must <not>
          |request that you <not>
          |(?:undertak|agree|warrant|represent)\w* <not> to
          |customers? (?:must|shall|may|will) <not>
        ) (?:\w+ ){0,4}(?:send|submit|provide|disclose|share|give|upload|include|contain)
      `,
      {
        says: "You are asked not to send sensitive data.",
        why: "Sensitive data sent all the same may lack protection; brief staff.",
        means: "If you send such facts, they may not get special care.",
        can: "Leave such facts out of forms, files and messages.",
      },
    ),
    anywhere(
      against("explicit consent|(?:with|only|if|withdraw)(?: \\w+){0,3} consent", {
        can: "Give consent only if you want this; you can withdraw it where the law or the clause says so.",
      }),
    ),
    infavour("<not> ~~ (?:collect|process|ask|request|seek)", {
      says: "The company does not collect sensitive data as described[, such as {not-data}].",
    }),
  ),
  "biometric-data": texts(
    [
      "Biometric data may be processed[, such as {biometric}][, {choice}].",
      "Biometric identifiers often need explicit or written consent, and some laws set damages for each breach.",
      "Your face, voice or fingerprint cannot be changed if it leaks.",
      "Ask whether you can identify yourself in another way.",
    ],
    [
      "The company does not take or keep biometric data as described.",
      `A strong reduction of legal risk. ${PROMISE}`,
      "Your face, voice or fingerprint should stay with you.",
    ],
    promise(
      lines`
        (?:
          <not> (?:\w+ ){0,3}(?:collect|store|receive|process|keep|retain|use|share|have|get|access)
          |only on your device
          |never leave
        )
      `,
      "you (?:do|may|can) <not>|without|unless",
    ),
    anywhere(
      against("(?:written |explicit |prior )?(?:consent|permission|opt[- ]in|if you (?:choose|enable|switch|turn))", {
        can: "Agree only if you want this, and ask for another way to identify yourself.",
      }),
    ),
  ),
  "location-data": texts(
    [
      "The company may learn[ {precision}] where you are[, {choice}].",
      "Location reveals movements of staff and users; check precision, purpose and retention.",
      "Where you are can become known to the company.",
      "Check location access in your device's settings.",
      "Location may be collected as far as your settings allow it.",
    ],
    [
      "The company does not collect or use your location as described.",
      `Movements of staff stay unknown as far as stated. ${PROMISE}`,
      "Your movements should stay unknown to the company.",
    ],
    against(
      lines`
        (?:disclos|shar|sell)\w* ~~ location
        |location ~~ (?:disclos|shar(?:e|ed|ing) with|sold|provided to)\w*
      `,
      {
        says: "Your location may be shared with others[, {choice}].",
        means: "Others may learn where you are.",
      },
    ),
    against("(?:if|when) you (?:\\w+ ){0,3}(?:share|send|post|tag)", {
      says: "Location that you share yourself is handled as described.",
      means: "What you share about your place can be seen or kept as described.",
      can: "Think before you share your location.",
      idle: null,
    }),
    against(
      lines`
        (?:approximate|general|rough|coarse|city|country) ~ location
        |location ~ (?:ip address|approximate)
        |ip address ~ (?:location|locat|infer|estimat|determin)
      `,
      {
        says: "The company may work out roughly where you are.",
        means: "The company may know your area, not your exact place.",
        can: null,
        idle: null,
      },
    ),
    promise(
      "<not> (?:\\w+ ){0,3}(?:collect|track|use|store|share|access)",
      "without|unless|except|you (?:do|may|can) <not>|if you|only (?:the )?(?:city|approx)",
    ),
    harm("(?:may|can|will) (?:(?!<not>)\\w+ ){0,8}without (?:\\w+ ){0,3}(?:notice|consent)"),
    anywhere(
      against("(?:turn|switch|disabl|revok|den|withdraw|settings)\\w* ~~ (?:location|off|device|permission|settings)", {
        can: "Turn location off in your device's settings; some features may stop working.",
        idle: "Location may be collected while access is on.",
      }),
    ),
  ),
  children: texts(
    [
      "The clause says how data of children[ under {child-age}] is handled.",
      "Below the age that the law sets, children's data often needs a parent's consent; check age checks and use in schools.",
      "It tells parents what happens to a child's data.",
      "Parents can ask the company what it holds on a child.",
    ],
    [
      "The company limits what it collects from children[ under {child-age}].",
      "Not meant for children; using it with pupils or minors needs a separate check.",
      "The company says that it does not want data from children below that age.",
      "Parents can report a child's account or data to the company.",
    ],
    either("<not> (?:\\w+ ){0,5}(?:direct|intend|aimed|target|design|knowingly|meant|offer)\\w*", {
      says: "The service is not meant for children[ under {child-age}], or takes no data from them knowingly.",
      why: "Not meant for children; using it with pupils or minors needs a separate check.",
      means: "If you are below that age, the service is not for you.",
      can: "If a child has given data, parents can ask for its deletion[ at {address}].",
    }),
    either(
      lines`
        (?:<not>|no) (?:\w+ ){0,6}(?:ask|obtain|seek|need|require|verify)\w* ~ (?:age|parent|consent)
        |(?:by (?:letting|allowing|permitting)|on behalf of) ~ child\w* ~~ (?:agree|consent)
      `,
      {
        says: "Data of children[ under {child-age}] may be collected without separate consent of a parent.",
        why: "Children's data without verifiable parental consent may engage COPPA and the GDPR; have it checked before any use with minors.",
        means: "A child's data may be used without a parent being asked.",
        can: "Parents: do not set up an account for a child unless you accept this.",
        idle: "The child's data may be used as described.",
      },
    ),
    either(
      lines`
        (?:only with|without|verifiable|obtain\w*|prior) (?:\w+ ){0,5}consent
        |parent\w* ~~ (?:consent|permission|review|delet|refus)
      `,
      {
        says: "Data of children[ under {child-age}] depends on a parent's consent or control, as described.",
        why: "Parental consent must be provable; check how it is collected and kept.",
        means: "Parents decide about a child's data in the way described.",
        can: "Parents can use the rights described, such as review or deletion.",
      },
    ),
  ),
  "cookies-tracking": texts(
    [
      "Cookies or similar tools are used[ for {cookie-use}][, {choice}].",
      "Trackers that are not strictly necessary generally need prior consent in the EU and UK; check the banner against the list.",
      "The site can recognise your browser and record what you do there.",
      "Refuse optional cookies in the banner or your browser.",
      "Optional cookies may stay on, depending on the banner.",
    ],
    [
      "The company does not track you with cookies as described.",
      `No consent banner needed as far as stated. ${PROMISE}`,
      "Your browsing should not be recorded in the way named.",
    ],
    harm(
      lines`
        (?:
          we|third[- ]part\w*|partners
        ) (?:\w+ ){0,4}(?:use|place|set|employ) (?:\w+ ){0,4}(?:cookies|pixels|trackers)
      `,
      "<not> (?:\\w+ ){0,3}(?:use|set|place)",
    ),
    promise(
      lines`
        <not> (?:\w+ ){0,3}(?:use|set|place|employ|allow|permit)
        |no (?:\w+ ){0,2}(?:cookies|trackers|tracking)
        |no information
        |nothing to refuse
      `,
      "unless|except|without|however|if you|you (?:do|may|can) <not>",
    ),
    anywhere(
      against(
        lines`
          only (?:\w+ ){0,4}(?:if|with|after) ~ (?:agree|consent|accept)\w*
          |(?:if|with|after) (?:you )?(?:\w+ ){0,2}(?:consent|agree|accept)\w*\
        `,
        {
          idle: "What needs your consent should stay off until you agree.",
        },
      ),
    ),
    against(
      lines`
        (?:you (?:can|may|could|have)|can be|how to|choose to|option to) ~ (?:
          block
          |refus
          |disabl
          |reject
          |delet
          |turn
          |declin
          |remov
          |control
          |manag
          |adjust
          |withdr
          |opt
        )\w*
        |block\w* cookies
        |browser ~~ (?:block|refus|disabl|reject|delet|settings)
      `,
      {
        says: "You can refuse cookies in the way described.",
        why: "Refusing must be as easy as accepting in the EU and UK; test it.",
        means: "You can limit tracking, perhaps at the cost of some features.",
        can: "Use the browser or cookie settings named.",
        idle: "Cookies stay on as described.",
      },
    ),
    against(
      lines`
        (?:
          third[- ]part\w*|partners?|advertisers?|google|facebook|meta|analytics
        ) ~~ (?:cookies?|pixels?|beacons?|track\w*|tags?)
        |(?:cookies?|pixels?|beacons?|track\w*|tags?) ~~ (?:
          third[- ]part\w*
          |partners?
          |advertisers?
          |google
          |facebook
          |other (?:web)?sites
          |across
        )
      `,
      {
        says: "Cookies or similar tools, also of other companies, are used[ for {cookie-use}][, {choice}].",
        means: "What you do on this site, and perhaps on others, can be followed.",
      },
    ),
  ),
  profiling: texts(
    [
      "The company draws conclusions about you or builds a profile[, for {profile-use}][, {choice}].",
      "Profiling can need an assessment, information and a right to object.",
      "You may be sorted into groups that decide what you see or are offered.",
      "Object to profiling where a setting, the clause or the law lets you.",
      "The profile may go on growing.",
    ],
    [
      "The company does not profile you as described.",
      `Less to assess. ${PROMISE}`,
      "You should not be sorted into groups in the way named.",
    ],
    promise(
      "<not> (?:\\w+ ){0,2}(?:build|create|make|compile|infer|engage|use|sort|profile|draw)",
      "unless|except|without|you (?:do|may|can) <not>|rel(?:y|ied)",
    ),
  ),
  "data-use": texts(
    [
      "Your data is used[ {used}][, {choice}].",
      "Each purpose needs a legal basis and must match what people were told.",
      "It tells you what your data is used for.",
      "Object to a use that you do not accept, where the law lets you.",
    ],
    [
      "The company does not use your data in the way named.",
      `Purposes are limited. ${PROMISE}`,
      "Your data should be used only as described.",
    ],
    promise(
      "<not> (?:\\w+ ){0,3}use|use\\w* (?:\\w+ ){0,4}(?:only|solely)|only use",
      "unless|except|without|however|but|you (?:do|may|can) <not>",
    ),
    core("(?:use|using|used|uses|process\\w*|analy\\w*|combin\\w*)(?![a-z])"),
    against("any (?:\\w+ )?purpose|any (?:manner|way)|for (?:our|its) (?:own )?(?:\\w+ )?business purposes", {
      says: "Your data may be used for very broad purposes[, {choice}].",
      why: "An open purpose is hard to square with purpose limitation under the GDPR; ask for a list.",
      means: "The company leaves itself wide room to use your data.",
      can: "Share only what you are willing to see used in other ways.",
    }),
    against(
      lines`
        (?:
          third[- ]part|partners?|advertis|google|facebook|meta|analytics
        )\w* ~~ (?:cookie|pixel|beacon|track|tag)
        |(?:cookie|pixel|beacon|track|tag)\w* ~~ (?:
          third[- ]part
          |partner
          |advertis
          |google
          |facebook
          |other (?:web)?sites
          |across
        )
      `,
      {
        says: "Cookies or similar tools, also of other companies, are used[ for {cookie-use}][, {choice}].",
        means: "What you do on this site, and perhaps on others, can be followed.",
      },
    ),
    infavour("only|solely|<not> ~ (?:other|any) ~ purpose", {
      says: "Your data is used only for the purpose named.",
    }),
    against("(?:aggregat|anonymi[sz]|de-?identif)\\w*", {
      says: "Data that no longer identifies you may be used[ for {purpose}].",
      why: "Check how data is anonymised; if people can be singled out, the GDPR still applies.",
      means: "Statistics drawn from your use may be used and kept.",
      can: null,
    }),
    against(
      lines`
        legal bas[ie]s
        |(?:our|their|third part\w*) legitimate (?:business )?interests?
        |(?:performance of|perform) (?:\w+ )?contract
      `,
      {
        says: "Your data is used[ for {purpose}] on the legal grounds named.",
        why: "The basis decides which rights people have; check that it fits each purpose.",
        means: "The basis decides whether you can refuse, object or withdraw consent.",
        can: "Where legitimate interests are named, you can object in the EU and UK.",
      },
    ),
    against("(?:contact|communicat\\w+ with|send|notify|email|e-mail|inform) you", {
      says: "Your data is used to contact you[, and for {purpose}].",
      can: "Unsubscribe from messages that you do not want.",
    }),
  ),
  advertising: texts(
    [
      "Your data may be used for advertising or marketing[, with {recipients}][, {choice}].",
      "Advertising use brings opt-out and objection rights, and stricter rules for minors.",
      "What you do may decide which ads or offers you get.",
      "Look for an advertising setting, and unsubscribe from messages that you do not want.",
      "Ads and messages may continue.",
    ],
    [
      "The company does not use your data for advertising as described.",
      `No ad-related opt-outs to run as far as stated. ${PROMISE}`,
      "Your data should not decide which ads you see.",
    ],
    promise("<not> use (?:\\w+ ){0,4}to (?:send|show|target|market|advertis)"),
    promise(
      lines`
        you (?:may|can|have the right to|are free to) (?:(?!<not>)\w+ ){0,4}(?:
          opt|unsubscrib|object|stop|refus|declin|withdraw
        )\w*
        |still (?:\w+ ){0,3}(?:send|receive|contact|get)
        |(?:request|right|ask) (?:to )?opt[- ]?out
      `,
      "cannot|unless you",
    ),
    promise(
      "<not> (?:\\w+ ){0,3}(?:use|share|show|send|target|allow|let|serve)",
      "unless|except|without|however|you (?:do|may|can) <not>",
    ),
    anywhere(
      against(`${OPT_OUT}|unsubscrib\\w+|(?:may|can|right to) object`, {
        can: "Use the opt-out named[, at {address}].",
        idle: "Without opting out, ads or messages continue.",
      }),
    ),
    infavour("(?:right|may|can|choose) ~~ (?:object|opt|unsubscrib|stop|withdraw)", {
      says: "You can object to advertising or unsubscribe[: {address}].",
      why: "Objections must be carried out, also by partners; test the way described.",
      means: "You can stop such ads or messages.",
      can: "Use the way described.",
      idle: "Ads and messages may continue.",
    }),
    against(
      lines`
        (?:
          send|receive|contact|call|text|e-?mail|reach|mail|notify
        )(?:ing)? (?:to )?(?:you|\w+ (?:promotional|marketing))
        |newsletters?
        |(?:marketing|promotional) (?:communications?|messages?|materials?|e-?mails?|calls|texts)
      `,
      {
        says: "The company may send you marketing messages[, {choice}].",
        means: "You may get advertising by e-mail, phone or other messages.",
        can: "Unsubscribe from messages that you do not want.",
        idle: "Messages may continue.",
      },
    ),
  ),
  personalisation: texts(
    [
      "What you see is adapted to you on the basis of your data[, {choice}].",
      "Recommender systems carry transparency duties in the EU.",
      "What you see or are offered may differ from what others get.",
      "Look for a setting that turns personalisation off.",
      "What you see stays adapted to you.",
    ],
    [
      "The company does not personalise the service as described.",
      "No recommender by profile as far as stated.",
      "You should get the same as everybody else in the way named.",
    ],
    promise("<not> (?:\\w+ ){0,3}(?:personali|tailor|customi|use)", "unless|except|without|you (?:do|may|can) <not>"),
  ),
};
