import { lines } from "../../reading/lines.js";
import type { TopicRow } from "./topic.js";

/** Who the company is and how it is reached; contracts between companies. */
export const COMPANY_TOPICS: readonly TopicRow[] = [
  [
    "reaching the company",
    lines`
      contact
      |e-?mail (?:us|address)
      |customer (?:service|support|care)
      |help[- ]?(?:desk|cent(?:er|re))
      |support (?:team|request|ticket)s?
      |write to
      |reach (?:us|out)
    `,
    lines`
      (?:who|whom|where|how) (?:\w+ ){0,4}(?:
        reach
        |contact
        |write
        |call
        |email
        |e-mail
        |complain
        |ask
        |talk
        |speak
        |turn to
        |phone
        |message
        |get hold
      )
      |phone number
      |(?:their|its|the) (?:\w+ )?(?:address|e-?mail|phone|number|mail)
      |talk to (?:a |someone|somebody)
      |real person
      |get in touch
    `,
    lines`
      [a-z0-9._-]+@[a-z0-9-]+\.
      |(?:questions|concerns|comments|inquiries|enquiries) (?:\w+ ){0,8}(?:contact|e-?mail|write|reach|send)
      |call us
      |by (?:e-?mail|phone|post|mail) (?:at|to)
      |postal address
      |mailing address
    `,
  ],
  [
    "who the company is",
    lines`
      (?:data )?controllers?
      |registered (?:office|in|under|address|number)
      |company (?:number|registration)
      |(?:operated|owned|run|provided|published) by
      |head[- ]?quarter\w*
      |incorporated
    `,
    lines`
      who (?:
        runs
        |operates
        |owns
        |is behind
        |are they
        |is responsible
        |makes
        |provides
        |am i (?:dealing|signing|contracting)
      )
      |(?:which|what) company
      |where (?:are|is) (?:
        they|it|the company|their (?:office|headquarters)
      )[- ]?(?:based|located|registered)?
      |whom? am i (?:dealing|contracting)
    `,
    lines`
      (?:inc|ltd|llc|gmbh|limited|b\.?v|s\.?a|ab|oy|corp|plc|corporation|company)\b ~ (?:
        registered
        |located
        |address
        |street
        |office
        |organi[sz]ed
        |having
        |provides
        |whose
        |road
        |avenue
      )
      |contracting (?:party|entity)
      |you are contracting
    `,
  ],
  [
    "data protection officer",
    lines`
      (?:data protection|privacy|security) (?:officer|team|office|manager|contact|representative)s?
      |\bdpo\b
      |dpo@
      |privacy@
    `,
    lines`
      privacy (?:person|guy|people|boss)
      |who is in charge of (?:privacy|data)
      |person responsible for (?:data|privacy)
    `,
    "article 27|representative in the (?:eu|european|union|uk)|eu representative",
    "must",
  ],
  [
    "complaint to an authority",
    lines`
      supervisory authorit\w+
      |data protection (?:authorit\w+|commission\w*|agency|regulator)
      |lodge a complaint
      |information commissioner\w*
      |\bico\b
      |cnil
      |regulators?
      |attorney general
    `,
    lines`
      (?:who|where|whom|how) (?:\w+ ){0,5}complain\w*(?! if)
      |watchdog
      |authorit(?:y|ies) (?:\w+ ){0,3}(?:charge|complain|responsible)
      |report (?:them|the company)
      |file a (?:\w+ )?complaint
      |who (?:oversees|watches|regulates|supervises)
    `,
    lines`
      complain(?:t|ts)? (?:to|with|before) (?:the|a|an|your|any|our)
      |ombuds\w*
      |right to complain
      |competent authority
    `,
    "must",
  ],
  [
    "data processing agreement",
    "data processing (?:agreement|addendum|terms)|\\bdpa\\b",
    "controller or processor|whose data|sign (?:a )?(?:dpa|contract)|gdpr contract",
    lines`
      article 28
      |(?:on behalf of|instructions) ~ (?:customer|controller)
      |processing on (?:your|the customer's) behalf
    `,
    "must",
  ],
  [
    "subcontractors",
    lines`
      sub-?processors?
      |sub-?contractors?
      |service providers?
      |vendors?
      |suppliers?
      |third[- ]party (?:providers?|vendors?|processors?|service)
      |contractors?
    `,
    lines`
      (?:who|which|what) (?:\w+ ){0,4}(?:
        host
        |hosts
        |servers?
        |cloud
        |provider
        |company
        |companies
        |firms?
        |vendors?
        |processes
        |handles
        |delivers
        |sends
      )
      |outsourc\w+
      |use (?:aws|amazon|google|azure|cloudflare|stripe)
      |aws
      |amazon web
      |azure
      |behind the scenes
      |work for them
      |list of
    `,
    lines`
      hosting (?:provider|service|partner)s?
      |(?:provide|perform|host|process|analy)\w* (?:\w+ ){0,6}(?:on our behalf|for us)
      |amazon web services
      |google cloud
      |data cent(?:er|re)s?
    `,
  ],
  [
    "audits and certificates",
    "audit\\w*|\\biso\\b|\\bsoc[- ]?[12]\\b|certif\\w+|pci|hipaa|pen(?:etration)?[- ]?test\\w*",
    lines`
      (?:proof|prove|check\w*|inspect\w*) (?:\w+ ){0,4}(?:secur|safe|comply|complian|outside)\w*
      |independent
      |third party check
    `,
    "accredit\\w*|attestation",
    "must",
  ],
  [
    "use at school",
    "schools?|students?|teachers?|education\\w*|ferpa|pupils?|classrooms?|universit\\w+|district",
    "homework|my class|professor|college|grades?|teach\\w*",
    "",
    "must",
  ],
  [
    "use at work",
    lines`
      employers?
      |administrators?
      |workspace
      |team (?:owner|admin)
      |work (?:account|e-?mail)
      |enterprise (?:account|customer|admin)\w*
      |managed (?:account|user)
      |company account
    `,
    lines`
      (?:
        boss
        |manager
        |supervisor
        |admin
        |it department
        |my (?:company|firm|employer|organi[sz]ation|team)
        |workplace
      )
    `,
    lines`
      authorized users?
      |end users?
      |your (?:organi[sz]ation|employer|administrator)
      |on behalf of (?:a|an|your) (?:company|organi[sz]ation|entity|employer)
    `,
    "must",
  ],
  [
    "job applicants",
    "(?:job )?applicants?|candidates?|recruit\\w*|employment|cvs?\\b|resum[eé]s?|careers?|vacanc\\w+",
    "apply for (?:a )?job|job application|hire[sd]?|hiring|(?:want|apply) to work|interview",
    "",
    "must",
  ],
  [
    "government users",
    "government (?:users?|entit\\w+|agenc\\w+|end|customers?)|public (?:sector|bodies|authorities)|federal",
    "ministry|army|military",
    "far 12|dfars|commercial (?:computer )?(?:software|item)s?",
    "must",
  ],
  [
    "partnership and independence",
    "independent contractors?|joint venture|partnership|agency relationship|employees?",
    "(?:am i|become) (?:their|an|a) (?:employee|partner|agent|contractor)|work for them",
    "no agency|employment relationship",
  ],
  [
    "date and versions",
    lines`
      last (?:updated|modified|revised|changed)
      |effective (?:date|as of|from|on)
      |(?:previous|prior|earlier|old|archived|past) versions?
      |version
    `,
    lines`
      (?:how old|when) (?:\w+ ){0,4}(?:
        policy
        |terms
        |document
        |written
        |updated
        |changed
        |in force
        |effective
        |agreement
        |notice
      )
      |old (?:terms|policy|version)
      |which version
      |latest
    `,
    "in force|takes? effect|date of (?:the )?last|revision",
  ],
  [
    "meaning of a word",
    "defin\\w+|means?\\b|refers? to|meaning of",
    lines`
      what (?:is|are|counts as|does) (?:\w+ ){1,5}mean
      |what counts as
      |what do they (?:mean|call|understand)
    `,
    "(?:shall mean|collectively|hereinafter|referred to as)",
  ],
];
