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

type Sharing = (typeof PROVISION_FAMILIES)["sharing"][number] & ProvisionType;

const PROMISE = "Keep the promise in the vendor file, and watch that it stays.";

/** Texts on the sharing of data. */
export const SHARING_TEXTS: Readonly<Record<Sharing, TypeTexts>> = {
  "third-party-sharing": texts(
    [
      "Your data may be shared[ with {recipients}][, including {data}][, {choice}].",
      "Recipients widen the circle of risk; check their roles, contracts and what people were told.",
      "Others may receive your data.",
      "Share less, or use a sharing setting where there is one.",
      "Data may be shared as described.",
    ],
    [
      "The company does not share your data in the way named[, {unless-agreed}].",
      `Fewer recipients to assess. ${PROMISE}`,
      "Your data should stay with the company in the case named.",
    ],
    core(
      lines`
        (?:we|may|will|can|be|to|our|are|is|us|and|or|who|that|they|[a-z]+s?) (?:\w+ ){0,6}(?:
          share[sd]?
          |sharing(?! settings)
          |disclos\w*
          |provid\w*
          |transfer\w*
          |pass\w*
          |giv\w*
          |send\w*
          |sent
          |sell
          |sold
          |releas\w*
          |transmit\w*
          |available
          |access
          |collect\w*
          |recipients?
          |receiv\w*
          |visible
          |see
          |track\w*
        )(?! settings)(?![a-z])
      `,
    ),
    promise(
      lines`
        <not> (?:\w+ ){0,3}(?:share|disclose|sell|rent|give|provide|transfer|release|pass|make)
        |nobody outside
        |<not> be (?:shared|disclosed|sold|given)
      `,
      lines`
        except
        |other than
        |however
        |but
        |without ~ notice
        |(?:unless|without)(?! ~~ (?:consent|permission|told|agree|ask|direct|authori))
        |you (?:do|may|can) <not>
      `,
    ),
    anywhere(
      against(OPT_OUT, {
        can: "Use the opt-out named[, at {address}].",
        idle: "Without opting out, your data may be shared as described.",
      }),
    ),
    against(
      lines`
        (?:
          merg\w*
          |acqui\w+
          |bankrupt\w*
          |insolven\w*
          |reorgani\w*
          |restructur\w*
          |sale of (?:\w+ ){0,4}(?:assets|business|company)
        )
      `,
      {
        says: "Your data may pass to another company if the business is sold or merged[, {told}].",
        why: "A new controller may follow other rules; check notice and choice on transfer.",
        means: "A company that you never chose may end up with your data.",
        can: "You can ask for deletion of what you do not want to pass on.",
        idle: null,
      },
    ),
    against(
      lines`
        (?:
          law[- ]enforcement
          |subpoena
          |court order
          |legal process
          |(?:required|obliged|compelled) (?:\w+ ){0,2}by (?:\w+ )?law
          |comply with (?:\w+ )?(?:law|legal)
          |public authorit
          |government
        )\w*
      `,
      {
        says: "Your data may be given to authorities or disclosed to obey the law[, {threshold}].",
        why: "Check the threshold for disclosure, notice to customers, and handling of foreign requests.",
        means: "Police, courts or agencies may get your data, perhaps without you knowing.",
        can: "Ask the company whether it tells users of such requests.",
        idle: null,
      },
    ),
    against("(?:describ|explain|learn|tell|set|find)\\w* ~~ (?:how|what|why) ~ (?:share|disclos)\\w*", {
      says: "The clause points to the rules on sharing of data.",
      means: "How your data is shared stands elsewhere.",
      can: "Read the part on sharing that it points to.",
      idle: null,
    }),
    against("you (?:can|may) (?:\\w+ ){0,4}(?:control|manage|limit|choose)", {
      says: "You can control some of the sharing of your data.",
      means: "Settings decide part of what others receive.",
      can: "Use the settings or choices that it names.",
    }),
    against("(?:their|its) own (?:\\w+ ){0,3}(?:purposes?|use|marketing|advertising|business)", {
      says: "Others[, such as {recipients},] may get your data for their own purposes[, including {data}][, {choice}].",
      why: "These recipients use the data for themselves; this needs a legal basis of its own and may count as a sale.",
      means: "Others may use your data as they see fit.",
    }),
    against(
      lines`
        (?:
          shar|disclos|provid|publish|sell|releas
        )\w* (?:(?!as |and |or )\w+ ){0,4}(?:aggregat|anonym|de-?identif|statistic)\w*
        |<not> (?:personally )?identif\w*
        |(?:aggregat|anonym|de-?identif)\w* (?:\w+ ){0,3}(?:may|might|can|will) be shared
      `,
      {
        says: "Data that does not identify you may be shared[ with {recipients}].",
        why: "Check how data is anonymised; if people can be singled out, sharing rules still apply.",
        means: "Statistics or data without your name may reach others.",
        can: null,
        idle: null,
      },
    ),
    against(
      lines`
        (?:own|their|respective) (?:\w+ ){0,2}(?:
          privacy (?:policy|policies|notice|statement|practices)|terms
        )
        |third[- ]part\w* (?:web)?sites?
        |<not> ~ (?:control|responsib)\w* ~~ third
      `,
      {
        says: "Other companies handle data under their own rules[, such as {recipients}].",
        why: "These recipients act for themselves; their own notices apply.",
        means: "What happens to your data there is not decided by this company.",
        can: "Read the other company's privacy notice first.",
        idle: null,
      },
    ),
    against("(?:other users|public|profile|publicly|other members|visible to)", {
      says: "What you post or your profile may be seen by others[, such as {recipients}].",
      why: "Staff posts may be public; set a rule for what may be posted.",
      means: "Other people may see and copy it.",
      can: "Check your profile and visibility settings before you post.",
      idle: null,
    }),
    against("(?:with|when|if|after|obtain\\w*) (?:\\w+ ){0,4}(?:parental|parent's|explicit|prior|express) consent", {
      says: "Your data may be shared[ with {recipients}] once consent is given.",
      why: "Consent must be provable and specific; check how it is collected and withdrawn.",
      means: "Sharing should wait for the consent named.",
      can: "Say no if you do not want it.",
      idle: null,
    }),
    against(
      lines`
        (?:with|if|when|where|unless|at) (?:\w+ ){0,3}(?:your|you) (?:\w+ )?(?:
          consent
          |agree
          |permission
          |direct
          |direction
          |request
          |choose
          |ask
          |authori[sz]e
          |give
        )
      `,
      {
        says: "Your data may be shared[ with {recipients}] if you agree or ask for it.",
        can: "Say no if you do not want it.",
        idle: null,
      },
    ),
    against(
      lines`
        (?:behaviou?ral|targeted|interest-based|personali[sz]ed) (?:\w+ )?(?:advertis\w*|ads)
        |advertis(?:ers?|ing (?:partners?|networks?|companies))
        |ad networks?
      `,
      {
        says: "Your data may be shared for advertising[, with {recipients}][, including {data}][, {choice}].",
        why: "Sharing for ads may count as a sale or sharing under US state laws, and generally needs consent in the EU and UK.",
        means: "Advertisers may learn about you and follow what you do.",
        can: "Look for an advertising or sharing setting.",
      },
    ),
    against(
      lines`
        (?:
          service providers?
          |vendors?
          |processors?
          |contractors?
          |suppliers?
          |on our behalf
          |(?:who|that|which) (?:\w+ ){0,3}(?:
            help|perform|process|deliver|operat|fulfil|assist|host|provid
          )\w*
        )
      `,
      {
        says: "Your data may be shared with others who help run the service[, such as {recipients}][, including {data}].",
        means: "Other companies may receive what they need for their part.",
        can: "Ask which companies receive your data.",
      },
    ),
  ),
  "data-sale": texts(
    [
      "Your personal data may be sold[ to {recipients}][, including {data}][, {choice}].",
      "A sale brings opt-out duties under US state laws and needs a legal basis under the GDPR.",
      "Your data may be traded, and you may not learn where it ends up.",
      "Ask the company not to sell your data.",
      "Your data may be sold.",
    ],
    [
      "The company does not sell your personal data[, {unless-agreed}].",
      `No sale opt-out to run as far as stated; sharing for ads may still count as a sale. ${PROMISE}`,
      "Your data should not be traded for money. Sharing may still be allowed elsewhere in the text.",
    ],
    either(
      lines`
        (?:right|may|can|choose|request|wish|want) (?:\w+ ){0,3}opt[- ]?out ~ (?:sale|sell|selling)
        |opt[- ]?(?:ing )?out of (?:\w+ ){0,3}(?:sale|selling|sharing|sell)
        |(?:right|may|can) ~~ (?:direct|tell|instruct|request) ~ <not> (?:to )?sell
        |request to opt[- ]?out
      `,
      {
        says: "You can tell the company not to sell your personal data[: {address}].",
        why: "Opt-outs must be honoured, also by signal; test the way described.",
        means: "You can stop the sale of your data.",
        can: "Use the opt-out named.",
        idle: "If you do not opt out, a sale may go on.",
      },
    ),
    anywhere(
      against(`${OPT_OUT}|do <not> sell (?:or share )?my|global privacy control`, {
        can: "Use the opt-out named[, at {address}].",
        idle: "Without opting out, your data may be sold.",
      }),
    ),
    against(
      lines`
        (?:may|might|could) (?:be )?(?:considered|deemed|constitut|count|qualif|regarded)\w* ~ sale
        |definition of ~ sale
        |defined ~ sale
      `,
      {
        says: "Some sharing may count as a sale of your data[, {choice}].",
        means: "Your data goes to others in a way that the law may call a sale.",
      },
    ),
  ),
  "employer-access": texts(
    [
      "Your employer, school or administrator may get to see or control your account or data[, including {data}].",
      "Monitoring of staff or students needs a lawful basis, information and often consultation.",
      "People with power over you may see what you do there.",
      "Keep private matters out of an account that an organisation controls.",
      "The organisation may see what the clause describes.",
    ],
    [
      "Your employer or administrator does not see the data named.",
      "Insight into individuals is limited; do not plan on more.",
      "What is named should stay between you and the company.",
    ],
    harm(
      lines`
        (?:employer|administrator|organi[sz]ation|school)s? (?:\w+ ){0,2}(?:may|can|will|could)(?! ?<not>)\
        (?:\w+ ){0,8}(?:
          read|see|view|access|copy|monitor|export|record|control|manage|delete
        )
      `,
    ),
    either(
      lines`
        (?:<not>|only|no) (?:\w+ ){0,4}(?:
          see
          |share
          |give
          |disclose
          |view
          |access
          |identif
          |individual
          |statistic
          |aggregat
        )\w* ~~ (?:employer|organi[sz]ation|administrator|school)
        |(?:
          employer|organi[sz]ation|administrator|school
        )\w* (?:does|do|will|can|cannot) ?<not>? (?:\w+ ){0,3}(?:see|view|access|open|read)
      `,
      {
        says: "Your employer or organisation does not see individual data as described.",
        why: "Insight into individuals is limited; do not plan on more.",
        means: "What is named should stay between you and the company.",
        can: null,
        idle: null,
      },
    ),
    against("employers?(?![a-z])", {
      says: "Your employer may get to see or control your account or data[, including {data}].",
    }),
    against("(?:schools?|universit\\w+|teachers?|instructors?|educational institutions?)(?![a-z])", {
      says: "Your school may get to see or control your account or data[, including {data}].",
      why: "Student data needs a lawful basis and, where they apply, education-record rules; check the agreement with the school.",
    }),
    against("(?:administrators?|organi[sz]ation|workspace|account owner|company account)", {
      says: "Your organisation or its administrator may get to see or control your account or data[, including {data}].",
    }),
  ),
  "affiliate-sharing": texts(
    [
      "Your data may be shared within the company's group[, including {data}].",
      "Group companies may be separate controllers; check purposes and countries.",
      "Companies of the same group that you do not deal with may get your data.",
      "Ask which group companies receive your data.",
    ],
    [
      "The company does not share your data within its group as described.",
      `Fewer recipients to assess. ${PROMISE}`,
      "Sister companies should not get your data.",
    ],
    promise(
      "<not> (?:\\w+ ){0,3}(?:share|disclose|sell|transfer|give|provide)|none of",
      "unless|except|without|however|but|you (?:do|may|can) <not>",
    ),
  ),
  "law-enforcement": texts(
    [
      "Your data may be given to authorities or in legal proceedings[, {threshold}].",
      "Check the threshold for disclosure, notice to customers, and handling of foreign requests.",
      "Police, courts or agencies may get your data, perhaps without you knowing.",
      "Ask the company whether it tells users of such requests.",
    ],
    [
      "The company limits what it gives to authorities[, {threshold}].",
      "A stated threshold for disclosure; check notice and foreign requests.",
      "Your data should reach authorities only under the conditions named.",
    ],
    promise(
      lines`
        <not> (?:\w+ ){0,4}(?:give|disclose|share|provide|hand|allow|grant|release)
        |we (?:challenge|fight|publish|reject)
      `,
      "<not> ~ without (?:\\w+ ){0,2}(?:limit|restrict)",
    ),
    anywhere(
      against("(?:notify|tell|inform) you (?:\\w+ ){0,4}(?:before|first|in advance|prior|unless|where)", {
        means: "Police, courts or agencies may get your data; the company says when it tells you.",
        can: "When you are told of a request, you can ask for advice and object.",
      }),
    ),
    against(
      lines`
      protect ~~ (?:rights|property|safety)
      |enforce (?:our|these|the|this)
      |investigat\w* ~ (?:fraud|violat)
    `,
      {
        says: "Your data may be disclosed to obey the law or to protect rights and safety[, {threshold}].",
      },
    ),
  ),
  "business-transfer": texts(
    [
      "Your data may pass to another company if the business is sold or merged[, {told}].",
      "A new controller may follow other rules; check notice and choice on transfer.",
      "A company that you never chose may end up with your data.",
      "You can ask for deletion of what you do not want to pass on.",
      "Your data may go along with the business.",
    ],
    [
      "Your data does not pass to a buyer unless the condition named is met.",
      `Control over a change of owner. ${PROMISE}`,
      "You keep a say when the business is sold.",
    ],
    promise("<not> (?:be )?(?:transfer|pass|share|hand|sold|sell)\\w* ~~ (?:unless|without)", "without ~ notice"),
  ),
  "international-transfer": texts(
    [
      "Your data may go to other countries[, such as {countries}][, {safeguard}].",
      "Transfers out of the EEA or UK need a legal mechanism and an assessment of the destination.",
      "Your data may be held where other privacy laws apply.",
      "Ask where your data goes and what protects it there.",
      "Your data may be moved as described.",
    ],
    [
      "Your data stays where the clause says[: {countries}].",
      `No transfer assessment as far as stated; check remote access and suppliers. ${PROMISE}`,
      "Your data should stay under the law of the place named.",
    ],
    against("complain\\w*|unresolved|dispute resolution", {
      says: "The clause says where to complain about data transfers[: {address}].",
      why: "A complaint route is a condition of some transfer frameworks; keep it in the vendor file.",
      means: "If your data was mishandled after a transfer, you have somebody to turn to.",
      can: "Complain to the company first, then as described.",
      idle: null,
    }),
    infavour("<not> (?:transfer|move|send|export|share)", {
      says: "Your data is not moved abroad as described[; place named: {countries}].",
    }),
    infavour("safeguards|standard contractual|adequacy|copy of", {
      says: "Transfers abroad are covered by safeguards[: {safeguard}].",
      means: "Your data should be protected abroad in the way named.",
      can: "Ask for a copy of the safeguards.",
    }),
    against(
      lines`
        (?:using|use|provid\w+|submit\w*|access\w*) ~~ (?:consent|agree|acknowledg|understand)
        |(?:consent|agree) to ~~ transfer
      `,
      {
        says: "By using the service you accept that your data goes to other countries[, such as {countries}].",
        why: "Consent read from use is a weak basis for transfers under the GDPR; ask for a mechanism.",
        idle: "If you use the service, you count as having agreed.",
      },
    ),
    anywhere(against("copy of", { can: "Ask for a copy of the safeguards[, at {address}]." })),
  ),
  subprocessors: texts(
    [
      "Service providers handle data for the company[, such as {providers}][, {bound}].",
      "Each provider must be bound by contract; check the list, locations and the right to object.",
      "Other companies handle your data on this company's behalf.",
      "Ask for the list of providers if it is not published.",
    ],
    [
      "The company limits what its service providers may do with data[, {bound}].",
      "Flow-down of duties is stated; check the list and the liability for providers.",
      "Providers should use your data only for this company's work.",
    ],
    anywhere(
      against("object ~~ (?:within|days)|(?:within|days) ~~ object", {
        can: "Business customers can object to a new provider in the way described.",
        idle: "A provider that nobody objects to in time may be used.",
      }),
    ),
    anywhere(
      against("(?:<not>|no) (?:\\w+ ){0,3}(?:responsib|liab)\\w*", {
        says: "Service providers are used, and the company takes no responsibility for them.",
        why: "Under the GDPR a processor stays liable to its customer for its subprocessors; ask for a correction.",
        means: "If a provider mishandles your data, the company says that it is not to blame.",
      }),
    ),
    either("<not> (?:use|engage|appoint|subcontract)\\w* ~~ without", {
      says: "No subprocessor is used without the customer's approval, as described.",
      why: "Strong control over the supply chain; set up who approves.",
      means: "Other companies should get data only if the customer has agreed.",
      can: null,
      idle: null,
    }),
  ),
};
