import { lines } from "../../reading/lines.js";
import type { TopicRow } from "./topic.js";

/** What people put in, who owns it, and what may be done with it. */
export const CONTENT_TOPICS: readonly TopicRow[] = [
  [
    "licence to one's content",
    lines`
      licen[cs]es?(?! (?:plate|number))
      |sublicen[cs]\w+
      |royalty[- ]free
      |rights? (?:to|in|over) (?:use|my|your|what|the content)
    `,
    lines`
      (?:what|can|may|do|are) (?:\w+ ){0,5}(?:
        use|do|reuse|publish|show|share|sell|edit|change|copy|print|keep
      ) (?:\w+ ){0,3}(?:my|our|what i|things i|stuff)[- ]?(?:\w+ )?(?:
        content
        |photos?
        |pictures?
        |videos?
        |posts?
        |uploads?
        |work
        |music
        |art
        |drawings?
        |images?
        |files?
        |texts?
        |stor(?:y|ies)
        |reviews?
        |creations?
        |upload
        |post
        |make
        |write
        |recipes?
        |songs?
        |designs?
      )?
      |my (?:\w+ )?(?:photo|picture|video|post|review|content|art|music|face|name)s? (?:\w+ ){0,4}(?:
        ads?|advert\w*|used|marketing|commercial|brochure|elsewhere|public
      )
    `,
    lines`
      grant (?:\w+ ){0,6}(?:licen[cs]e|right|permission)
      |non-?exclusive
      |worldwide
      |perpetual
      |irrevocable
      |(?:
        reproduce|modify|adapt|publish|distribute|display
      ) (?:\w+ ){0,3}(?:content|submissions?|materials?|contributions?)
    `,
  ],
  [
    "how long the licence lasts",
    "perpetual|irrevocable|licen[cs]e (?:\\w+ ){0,4}(?:end|terminat|last|expire|continu|surviv)\\w*",
    lines`
      (?:after|when|once) i (?:delete|remove|leave|quit|close|take down)
      |forever
      |take (?:it|them|that|the (?:rights?|licen[cs]e)) back
      |still use (?:my|it|them)
      |how long (?:\w+ ){0,4}(?:rights?|licen[cs]e|use my)
    `,
    lines`
      (?:until|when|unless|after) (?:you )?(?:delete|remove)
      |duration of
      |term of (?:protection|the licen[cs]e)
      |surviv\w+
    `,
  ],
  [
    "who owns one's content",
    lines`
      (?:own|owns|owned|ownership|owner|retain\w*|belong\w*|title) (?:\w+ ){0,8}(?:
        content
        |photos?
        |videos?
        |work
        |submissions?
        |materials?
        |posts?
        |uploads?
        |rights?
        |property
        |data
        |creations?
        |output
        |input
      )
    `,
    lines`
      who (?:owns|has|holds|keeps)
      |(?:is|are|stay|stays|still|remain|remains) (?:\w+ ){0,4}(?:mine|ours)
      |keep (?:\w+ ){0,3}(?:rights|copyright|ownership)
      |my property
      |lose (?:\w+ )?rights
      |belongs? to
    `,
    lines`
      (?:retain|keep|own|hold|reserve)s? (?:\w+ ){0,5}(?:rights?|ownership|title|copyright)
      |remain (?:\w+ ){0,3}(?:property|yours|owner)
      |ownership
    `,
    "must",
  ],
  [
    "what belongs to the company",
    "intellectual property|copyrights?|proprietary|trademarks?|patents?",
    lines`
      (?:
        copy
        |use
        |reuse
        |take
        |print
        |republish
        |quote
        |reproduce
        |download
        |screenshot
        |save
        |show
        |share
        |embed
        |translate
        |sell
      ) (?:\w+ ){0,4}(?:
        their
        |its
        |from (?:the|their)
        |articles?
        |texts?
        |content
        |images
        |pictures
        |photos
        |pages
        |site
        |material
        |logo
        |data
        |code
        |screenshots?
        |maps?
        |recipes?
        |icons?
      )
    `,
    lines`
      (?:
        reproduc|copy|copied|distribut|publish|modif|transmit|display|creat
      )\w* (?:\w+ ){0,8}(?:content|materials?|site|service|works?|without)
      |all rights reserved
      |owned by (?:or licensed )?
      |exclusive property
      |limited,? (?:\w+,? ){0,4}licen[cs]e
      |personal,? (?:\w+,? ){0,3}non-?commercial
    `,
  ],
  [
    "logo and trademark",
    lines`
      trade[- ]?marks?
      |logos?
      |brand(?:s|ing)?(?: (?:name|feature|guideline|asset)s?)?
      |service marks?
      |trade names?
      |trade dress
    `,
    lines`
      (?:use|show|put|display) (?:\w+ ){0,4}(?:their (?:\w+ )?name|brand|badge|icon|mascot)
      |in their name
      |official
    `,
    "domain names?|endorse\\w*|publicity",
    "must",
  ],
  [
    "name of the customer in advertising",
    lines`
      (?:customer|client) list
      |publicity
      |reference customer
      |testimonials?
      |(?:use|display) (?:your|my|our) (?:company |organi[sz]ation'?s? )?(?:name|logo)
    `,
    lines`
      (?:say|tell|name|mention|show) (?:\w+ ){0,5}(?:customer|client|we use|use them)
      |(?:show|use) our (?:\w+ )?(?:logo|name)
    `,
    lines`
      identify you as
      |(?:your|customer'?s?) (?:\w+ ){0,3}(?:names?|logos?|trademarks?)
      |case stud(?:y|ies)
      |likeness
      |press release
    `,
    "must",
  ],
  [
    "taking content down",
    lines`
      (?:remov|delet(?!ed)|tak|block|hid|edit|refus|reject|screen|moderat)\w* (?:\w+ ){0,8}(?:
        content
        |posts?
        |videos?
        |photos?
        |reviews?
        |comments?
        |materials?
        |submissions?
        |listings?
        |uploads?
        |items?
        |messages?
        |ads?
      )(?: down)?
      |moderat\w+
      |censor\w*
      |take[- ]?downs?
    `,
    lines`
      (?:
        content
        |posts?
        |videos?
        |photos?
        |reviews?
        |comments?
        |listings?
        |uploads?
        |page
        |what i (?:write|wrote|post|posted)
      ) (?:\w+ ){0,3}(?:removed|deleted|taken down|blocked|hidden|censored|rejected|pulled|flagged|edited)
      |silence (?:me|us|people|users)
      |shadow[- ]?ban
    `,
    lines`
      (?:right|discretion|may|can) (?:\w+ ){0,6}(?:remove|delete|refuse|edit|disable|screen|monitor)
      |objectionable
    `,
    "must",
  ],
  [
    "checking content",
    lines`
      (?:monitor|review|screen|scan|inspect|pre-?screen|moderat|check)\w* (?:\w+ ){0,6}(?:
        content
        |posts?
        |messages?
        |files?
        |communications?
        |submissions?
        |uploads?
        |photos
        |activity
        |e-?mails
        |chats
      )
    `,
    lines`
      (?:look|peek|read|snoop|go|open|see)s? (?:\w+ ){0,4}(?:through|into|inside|at|my|in) (?:\w+ ){0,2}(?:
        files?
        |messages?
        |mails?
        |e-?mails
        |documents
        |chats
        |photos
        |uploads?
        |content
        |stuff
        |posts?
      )
      |(?:
        human|person|people|staff|employees?|anyone|somebody
      ) (?:\w+ ){0,4}(?:look|read|see|listen|check|review|watch)\w*
    `,
    lines`
      no obligation to (?:monitor|review|screen)
      |reserve the right to (?:monitor|review|access)
      |access ~ (?:content|files|messages|communications)
    `,
  ],
  [
    "copyright complaint",
    lines`
      dmca
      |copyright (?:infringement|complaint|notice|agent|claim|owner|violation)s?
      |infring\w+
      |notice and takedown
      |counter-?(?:notice|notification)
    `,
    lines`
      (?:
        stole|steal|steals|stolen|copied|copies|copying|ripped|pirat\w*
      ) (?:\w+ ){0,4}(?:my|work|picture|photo|video|song|content|art|text|without)
      |someone (?:\w+ ){0,3}(?:posted|uploaded|copied|copies) my
      |report (?:a )?(?:copyright|stolen|piracy)
    `,
    "designated agent|repeat infringers?|under penalty of perjury|good[- ]faith belief",
    "must",
  ],
  [
    "ideas and feedback",
    "feedback|suggestions?|ideas?(?! of)|unsolicited",
    "(?:invention|proposal|bug report|improvement|feature request)s?|report(?:ed)? a bug",
    "proposals|enhancement requests?|comments ~ (?:improv|service|product)\\w*",
    "must",
  ],
  [
    "confidential",
    "confidential\\w*|non-?disclosure|nda|trade secrets?",
    "keep (?:it |this |that )?(?:a )?secret|tell others about",
    "",
  ],
  [
    "backups of one's files",
    "back(?:ing|ed)?[- ]?ups?|(?:store|keep|retain|make) (?:\\w+ ){0,4}copies",
    lines`
      (?:
        restore|recover|get back|undo|undelete|bring back
      ) (?:\w+ ){0,4}(?:files?|data|photos?|account|content|deleted)
      |copies of (?:my|what)
    `,
    "archiv\\w+|recover\\w*|residual copies|disaster recovery",
    "must",
  ],
  [
    "storage and limits",
    lines`
      storage (?:space|limit|quota|capacity)s?
      |bandwidth
      |quotas?
      |fair use
      |usage limits?
      |rate limits?
      |excessive
      |file size
      |limits? on
    `,
    lines`
      (?:how (?:much|many|big|large)|limit) (?:\w+ ){0,5}(?:
        store
        |upload
        |send
        |files?
        |space
        |gb
        |download
        |requests
        |calls
        |devices
        |users
      )
      |too much (?:data|traffic|bandwidth)
      |unlimited
    `,
    "gigabytes?|gb|megabytes?|mb|reasonable (?:use|limits)|maximum (?:number|size)",
  ],
  [
    "who sees what one posts",
    lines`
      public(?:ly)?
      |visible
      |visibility
      |anyone (?:can|may|will)
      |other (?:users|members|people)
      |search engines?
      |viewable
    `,
    lines`
      (?:who|can|do|will) (?:\w+ ){0,5}(?:see|sees|view|find|read|look at|visible) (?:\w+ ){0,3}(?:
        my|what i|me|it|post|profile|reviews?|photos?|comments?|activity
      )?
      |stranger\w*
      |on google
      |found by
      |everyone
      |the world
    `,
    lines`
      public (?:areas?|forums?|profiles?|information|content|posts?)
      |made available to (?:other|the public)
      |indexed
    `,
  ],
  [
    "photos and videos of people",
    "photographs?|photos?|pictures?|videos?|images?|recordings?|film(?:ed|ing)?|likeness|voice",
    "(?:photograph|photos?|pictures?|pics?|videos?|film|record) (?:\\w+ ){0,3}(?:me|us)|on camera",
    "",
  ],
  [
    "what an AI makes",
    lines`
      outputs?
      |generated (?:content|by)
      |(?:ai|artificial intelligence)[- ](?:generated|features?|tools?|services?)
      |prompts?
      |generative
    `,
    lines`
      (?:what|things|pictures|text|answers?|images?|results?|code) (?:\w+ ){0,3}
      (?:ai|bot|chatbot|assistant|it) (?:
        makes?|writes?|says?|creates?|generates?|gives?|produces?
      )
      |(?:ai|chatbot|bot|assistant) (?:\w+ ){0,3}(?:wrong|mistake|lie|correct|reliable|answers?)
    `,
    "inputs?",
  ],
  [
    "training an AI",
    lines`
      (?:train(?:s|ed|ing)?|teach\w*|develop\w*|improv\w*|fine-?tun\w*|feed\w*|fed) (?:\w+ ){0,6}(?:
        ai
        |artificial
        |machine
        |(?<!(?:pricing|business|revenue) )models?
        |algorithms?
        |llms?
        |chatbots?
        |neural
      )
      |machine[- ]learning
      |artificial intelligence
      |ai (?:model|system|training|tool|feature)s?
      |large language
      |generative
      |text and data mining
    `,
    lines`
      (?:ai|chatgpt|gpt|llm|robots?|algorithms?|models?|bots?|computers?) (?:\w+ ){0,4}(?:
        learn
        |train
        |trained
        |training
        |taught
        |fed
        |smarter
        |read
        |reads
        |use
        |uses
        |used
        |process
        |processes
        |summari[sz]e\w*
        |analy[sz]e\w*
      )
      |(?:is|use|uses|using) (?:\w+ )?ai
      |(?:
        train|teach|feed|fed|learn|build
      )\w* (?:\w+ ){0,5}(?:on|with|from|to|an?|into) (?:\w+ ){0,4}(?:ai|my|their|model|it|them)
    `,
    "",
    "must",
  ],
  [
    "software licence",
    lines`
      (?:install|download|licen[cs]ed?|copy|copies) (?:\w+ ){0,6}(?:
        software|app|application|program|client|game
      )
      |number of (?:devices|copies|computers|users)
      |end user licen[cs]e
      |object code
      |source code
    `,
    lines`
      (?:how many|on (?:two|more|several|other|all my)) (?:\w+ ){0,2}(?:
        devices?|computers?|phones?|machines?|screens?|pcs?|tvs?
      )
      |install (?:it )?(?:\w+ ){0,3}(?:on|twice|more)
      |back-?up copy
    `,
    "non-?transferable|revocable|personal use|single (?:device|computer|user)",
  ],
  [
    "open source",
    lines`
      open[- ]source
      |free software
      |gpl
      |apache
      |mit licen[cs]e
      |source code
      |creative commons
      |cc[- ]by\w*
      |public domain
    `,
    "(?:see|get|read|fork|view) (?:\\w+ ){0,2}(?:the |its |their )?(?:source|code)",
    "third[- ]party (?:software|licen[cs]es?|components?)",
    "must",
  ],
  [
    "reverse engineering",
    lines`
      reverse[- ](?:engineer\w*|compil\w*|assembl\w*)
      |decompil\w*
      |disassembl\w*
      |derivative works?
      |tamper\w*
    `,
    lines`
      take (?:it |the (?:app|software|code) )?apart
      |hack (?:the|it|their|into the)
      |crack\w*
      |mod(?:s|ding)?
      |modify (?:the |their |its )?(?:app|software|game|code|client|program)
      |modified (?:app|client|version)
      |jailbreak\w*
      |how it works
      |circumvent
      |bypass
    `,
    lines`
      (?:circumvent|bypass|disable|interfere)\w* (?:\w+ ){0,5}(?:
        security|measures?|protection|features?|restrictions?
      )
      |modif\w+ (?:\w+ ){0,4}(?:software|service|app|code)
    `,
    "must",
  ],
  [
    "using an API",
    lines`
      \bapis?\b
      |developer (?:terms|account|program|token)s?
      |api (?:key|call|limit|access|term)s?
      |integrations?
      |sdk
    `,
    lines`
      build (?:\w+ ){0,4}(?:app|on top|tool|plugin)
      |third[- ]party (?:client|app)s?
      |connect (?:my|other) (?:app|software)s?
      |plug-?ins?
    `,
    "application programming|rate limits?|access tokens?",
    "must",
  ],
  [
    "linking and embedding",
    lines`
      (?:link|linking|links|hyperlink\w*) (?:\w+ ){0,3}(?:to|our|the|this|their)
      |deep[- ]link\w*
      |fram(?:e|ing)
      |embed\w*
      |iframes?
    `,
    "(?:put|show|post|add) (?:\\w+ ){0,4}(?:link|on my (?:site|website|blog|page))",
    "inline linking",
  ],
  [
    "fan works, streams and let's plays",
    lines`
      stream\w*
      |broadcast\w*
      |let'?s plays?
      |fan (?:art|work|content|fiction|site)s?
      |mods?
      |monetiz\w+
      |monetis\w+
      |public (?:performance|display|screening)
    `,
    lines`
      youtube
      |twitch
      |show (?:it )?(?:in|to|at) (?:my |a |the )?(?:class|public|bar|school|customers|friends)
      |make (?:a )?videos?
    `,
    "user[- ]generated|exhibit\\w*",
  ],
];
