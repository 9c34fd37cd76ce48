import { lines } from "../../reading/lines.js";
import type { TopicRow } from "./topic.js";

/** What is collected and what for. */
export const DATA_TOPICS: readonly TopicRow[] = [
  [
    "location",
    "locations?|gps|geo-?locat\\w+|whereabouts|latitude|geographic\\w*",
    lines`
      where (?:i|we|my|you) (?:am|are|go|was|been|phone|travel|drive|device)
      |(?:follow|track|trace) (?:\w+ ){0,3}(?:movements?|trips?|around|routes?)
      |which (?:city|country|town) i
      |how far
    `,
    lines`
      wi-?fi (?:access points?|signals?)
      |cell towers?
      |bluetooth
      |nearby
      |country (?:of|you)
      |ip address ~ (?:location|country|city|region)
    `,
    "must",
  ],
  [
    "health",
    "health\\w*|medical|wellness|fitness|disabilit\\w+|illness",
    lines`
      sick
      |ill\b
      |disease
      |doctor
      |diagnos\w*
      |medicine
      |pregnan\w*
      |heart[- ]?(?:beat|rate)
      |sleep
      |weight
      |vaccin\w*
      |mental
    `,
    "patients?|biological|physical (?:condition|activity)",
    "must",
  ],
  [
    "special kinds of data",
    lines`
      sensitive
      |special categor\w+
      |religio\w+
      |politic\w+
      |racial
      |race
      |ethnic\w*
      |sexual (?:orientation|life)
      |trade union
      |philosophical
      |criminal
      |genetic
    `,
    lines`
      dna
      |genes?
      |gay
      |lesbian
      |trans\b
      |church
      |faith
      |beliefs?
      |believe
      |party i vote
      |vote
      |skin colou?r
      |origin
      |convict\w*
      |sexuality
      |nationality
    `,
    "genetic|union membership",
    "must",
  ],
  [
    "biometrics",
    lines`
      biometric\w*
      |finger[- ]?prints?
      |facial
      |face (?:recognition|scan|data|id|geometry|print)s?
      |(?:my|your|the|our) faces?
      |voice[- ]?prints?
      |iris
      |retina
    `,
    lines`
      selfies?
      |scan (?:my|our|the) (?:\w+ )?(?:eyes?|hand|thumb|palm)
      |recogni[sz]e (?:my face|me (?:in|by) (?:photos?|pictures?|face))
      |touch[- ]?id
    `,
    "templates?",
    "must",
  ],
  [
    "microphone, camera, calls",
    lines`
      microphones?
      |cameras?
      |audio
      |voice
      |recordings?
      |record(?:s|ed|ing)? (?:\w+ ){0,4}(?:calls?|conversations?|meetings?|voice|sessions?|audio|video)
      |phone calls?
      |telephone calls?
    `,
    lines`
      mic\b
      |webcam
      |listen\w*
      |eavesdrop\w*
      |hear (?:me|us|what)
      |wiretap
      |bugged
      |(?:tape|film|watch)(?:s|ed|ing)? (?:me|us|my)
      |spy (?:on|through)
      |hotline
    `,
    lines`
      video (?:surveillance|recordings?|footage)
      |cctv
      |calls? (?:may be|are|is) (?:monitored|recorded)
      |call (?:recording|monitoring)
    `,
    "must",
  ],
  [
    "cameras on site",
    "cctv|video surveillance|surveillance|security cameras?|premises|in[- ]store",
    "cameras? (?:in|at|on|inside)|filmed (?:in|at)|visit (?:the|a|their) (?:shop|store|office|station)",
    "visitors? to our (?:offices|premises|stores)",
    "must",
  ],
  [
    "messages and their content",
    lines`
      messages?
      |chats?
      |conversations?
      |communications?
      |correspondence
      |direct messages?
      |e-?mails? (?:you send|content)
      |contents? of
    `,
    "texts?\\b|dms?\\b|what (?:i|we) (?:write|type|say|send|talk)|inbox|letters?",
    "end-to-end|private (?:content|communication)s?|when you (?:contact|communicate|write|message)",
  ],
  [
    "contacts and address book",
    lines`
      (?:your|my|our|phone|their|of) contacts(?! (?:us|information|details))
      |address[- ]?books?
      |phone[- ]?books?
      |contact lists?
      |friends(?: list)?
    `,
    lines`
      (?:know|get|see|upload|read|have) (?:\w+ ){0,3}(?:friends|contacts|people i know)
      |my (?:contacts?|people)
    `,
    "information about (?:other|your contacts|others)|invite|people you know|others provide|referr\\w*",
    "must",
  ],
  [
    "photos and files on the device",
    "photos?|camera roll|gallery|files?|documents?|storage",
    "pictures?|pics?|images?|(?:look|go|peek|see) (?:\\w+ ){0,3}(?:my (?:files|photos|folders))|clipboard",
    "metadata|exif|media library|permissions?",
  ],
  [
    "device and technical data",
    lines`
      device (?:information|data|identifier|id|type|model)s?
      |ip address\w*
      |operating system
      |browser (?:type|version|information)
      |log (?:files?|data|information)
      |server logs?
      |unique (?:device )?identifier\w*
      |advertising (?:id|identifier)s?
      |user agent
    `,
    lines`
      (?:what|which|anything) (?:\w+ ){0,5}(?:phone|computer|device|laptop|machine|browser)
      |(?:know|get|see|read|log) (?:\w+ ){0,3}(?:ip|phone model|device|computer|browser)
      |serial number
      |technical (?:data|stuff|info\w*)
      |fingerprint(?:ing)? (?:\w+ ){0,2}(?:browser|device)
    `,
    lines`
      automatically collect\w*
      |crash (?:reports?|logs?|data)
      |diagnostic\w*
      |(?:screen|hardware) (?:resolution|model|size)
      |internet (?:service )?provider
      |mobile network
    `,
  ],
  [
    "what one does on the site",
    lines`
      usage (?:data|information|statistics)
      |browsing (?:history|behavio\w+|activit\w+|data)
      |search(?:es| (?:history|quer\w+|terms))
      |click\w*
      |pages? (?:viewed|visited)
      |activity
      |interact\w*
      |mouse (?:movements?|clicks?)
      |keystrokes?
      |session (?:replay|recording)s?
      |heat[- ]?maps?
    `,
    lines`
      (?:what|which|how|everything) (?:\w+ ){0,3}(?:i|we) (?:\w+ )?(?:
        watch
        |read
        |search
        |click
        |visit
        |look
        |listen
        |play
        |do
        |buy
        |browse
        |like
        |open
        |type
      )
      |watch (?:me|what|my)
      |log of
      |record of
      |(?:track|monitor|follow|spy) (?:\w+ ){0,3}(?:me|us|activity|what|my)
      |my (?:searches|history|habits|clicks)
    `,
    lines`
      (?:viewing|listening|purchase|order|reading|play|viewed|watched) (?:history|habits)?
      |features? (?:you )?use
      |referr(?:er|ing)
      |time (?:spent|of (?:your )?(?:visit|access))
      |how you (?:use|interact|access)
    `,
  ],
  [
    "opened e-mails",
    lines`
      (?:open|click)\w* (?:\w+ ){0,4}(?:e-?mails?|newsletters?)
      |(?:pixels?|beacons?|tracking) (?:\w+ ){0,4}(?:e-?mails?|newsletters?)
      |(?:e-?mails?|newsletters?) (?:\w+ ){0,5}(?:pixels?|beacons?|opened|track\w*)
    `,
    "know (?:if|when|whether) i (?:\\w+ )?(?:open|opened|read|click|clicked)",
    "open rates?|clear gifs?",
    "must",
  ],
  [
    "data given when signing up",
    "(?:name|e-?mail|phone number|date of birth|address|password|gender)(?:,| and| or) ",
    lines`
      (?:what|which) (?:\w+ ){0,5}(?:sign|register|account|need|ask|give|provide|hand over|tell)
      |have to (?:give|tell|provide|enter)
      |(?:need|want|ask|require|must i give|know) (?:\w+ ){0,3}(?:my )?(?:
        phone number
        |birthday
        |date of birth
        |real name
        |e-?mail
        |home address
        |gender
        |name
        |ssn
        |mobile
        |number
      )
      |personal (?:stuff|details)
    `,
    lines`
      when you (?:register|create|sign up|open|subscribe|fill)
      |you (?:provide|give|submit|supply|enter)
      |information you (?:provide|give)
      |(?:first|full|last) name
      |contact (?:details|information|data)
    `,
  ],
  [
    "data from elsewhere",
    lines`
      (?:from|by|through) (?:other|third|public(?:ly)?|external|our|social|data) (?:\w+ ){0,2}(?:
        sources?
        |part(?:y|ies)
        |partners?
        |compan(?:y|ies)
        |available
        |brokers?
        |providers?
        |networks?
        |media
        |affiliates
      )
      |other sources
      |publicly available
      |data brokers?
      |purchase\w* (?:\w+ ){0,3}(?:data|information)
    `,
    lines`
      (?:buy|get|obtain|find|receive|collect) (?:\w+ ){0,5}(?:
        about me|on me|my data|information|data|info\w*
      ) (?:\w+ ){0,3}(?:from|elsewhere|others)
      |where (?:\w+ ){0,5}(?:get|from|comes?)
      |behind my back
      |google me
      |look me up
      |besides what i
    `,
    "(?:receive|obtain|collect|combine|supplement)\\w* (?:\\w+ ){0,6}from",
  ],
  [
    "need to give data",
    lines`
      (?:
        required
        |obliged
        |mandatory
        |necessary
        |voluntary
        |optional
        |not (?:have|need|require)\w*
      ) (?:\w+ ){0,4}(?:to )?(?:provid|giv|suppl|disclos|data|information)\w*
      |(?:
        not|do nt|decline|choose not|refuse|fail\w*
      ) (?:to )?(?:\w+ ){0,2}(?:provide|give|supply|submit|share)
    `,
    lines`
      (?:do i|must i|have to|need to|can i) (?:\w+ ){0,4}(?:give|tell|provide|hand|share) (?:\w+ ){0,3}(?:
        data|information|name|phone|number|address|details|email|e-mail
      )
      |without (?:giving|telling|sharing|an account|registering)
      |anonymous(?:ly)?
      |what if i (?:do nt|refuse)
      |keep (?:it|this|that) to myself
    `,
    "statutory or contractual|may not be able to (?:use|provide|access)|anonym\\w+|pseudonym\\w*",
  ],
  [
    "cookies",
    "cookies?|local storage|web beacons?|pixels?|tags?|similar technolog\\w+|trackers?|sdks?",
    lines`
      (?:track|follow)\w* (?:\w+ ){0,3}(?:me|us|around|web|internet|sites?|apps?|across|online)
      |spy\w*
      |ad[- ]?blockers?
    `,
    "tracking technolog\\w+|flash|session|persistent",
    "must",
  ],
  [
    "refusing cookies",
    lines`
      (?:
        refus
        |reject
        |block
        |disabl
        |declin
        |delet
        |manag
        |control
        |accept
        |turn
        |opt
        |switch
      )\w* (?:\w+ ){0,6}cookies?
      |cookies? (?:\w+ ){0,5}(?:
        settings?
        |preferences?
        |banner
        |refus\w*
        |disabl\w*
        |block\w*
        |reject\w*
        |off
        |consent
      )
    `,
    lines`
      (?:no|without|avoid|get rid of|stop|kill) (?:\w+ ){0,3}(?:cookies?|trackers?|tracking)
      |turn (?:\w+ ){0,3}(?:off|tracking)
    `,
    lines`
      browser (?:settings?|to (?:refuse|block|reject))
      |opt[- ]?out ~ (?:cookies?|analytics|track\w*)
      |(?:cookies?|analytics|track\w*) ~ opt[- ]?out
    `,
  ],
  [
    "life of cookies",
    lines`
      (?:session|persistent|permanent) cookies?
      |cookies? (?:\w+ ){0,6}(?:expire|last|stored|remain|duration|months|days|years|deleted)
    `,
    "how long (?:\\w+ ){0,3}cookies?",
    "cookie ~ (?:hours|days|months|years|expir\\w*|close)",
    "must",
  ],
  [
    "analytics",
    "analytics|google analytics|matomo|hotjar|mixpanel|statistic\\w*|measure\\w*|audience",
    "count (?:visits|visitors|clicks)|who visits|visitor numbers|measure me",
    "aggregat\\w*|usage trends|traffic",
  ],
  [
    "do not track",
    lines`
      do[- ]not[- ]track
      |\bdnt\b
      |global privacy control
      |\bgpc\b
      |browser signals?
      |opt-out preference signals?
    `,
    "signal from my browser",
    "",
    "must",
  ],
  [
    "profiles and guesses",
    "profil(?:e|es|ing)|infer\\w*|predict\\w*|segment\\w*|interests|scor(?:e|es|ing)|lookalike",
    lines`
      (?:guess|figure out|work out|deduce|conclude|assume|know|analy[sz]e) (?:\w+ ){0,4}(?:
        about me|i like|interests?|mood|habits|personality|age|gender|income
      )
      |put me in (?:a )?(?:group|box|category)
      |judge me
    `,
    "preferences|characteristics|likely|behavio\\w+",
  ],
  [
    "decisions by machine",
    lines`
      automat\w+ (?:\w+ ){0,3}(?:decision|processing|means|individual|moderation|system)\w*
      |decision-making
      |algorithm\w*
      |human[- ](?:review\w*|interven\w*|involve\w*|supervis\w*|oversight|decision)
      |solely (?:by |on )?automat\w*
      |without (?:any )?human
    `,
    lines`
      (?:computer|machine|robot|algorithm|software|ai|system|program) (?:\w+ ){0,4}(?:
        decide|decides|judge|reject|choose|say no|refuse|approve|ban
      )\w*
      |(?:human|person|somebody|real people) (?:\w+ ){0,5}(?:look|decide|check|review|involved|loop)\w*
      |credit (?:check|scor\w*|rating)
    `,
    "legal(?:ly)? (?:or similarly )?(?:significant|effects?)|fraud (?:detection|prevention|screening)",
    "must",
  ],
  [
    "recommendations",
    "recommend\\w*|personali[sz]\\w+|rank\\w*|tailor\\w*|customi[sz]\\w+|curat\\w+|suggest(?:ed|ions?)",
    lines`
      why (?:\w+ ){0,4}(?:see|shown|show|suggest\w*)
      |my feed
      |order of (?:results|posts|listings)
      |what i see first
      |top of the list
    `,
    "search results|parameters|order in which|most relevant",
  ],
  [
    "advertising",
    "advert\\w*|\\bads?\\b|marketing|sponsor\\w*|promotional|interest-based",
    "commercials|banners?|target(?:ed|ing)? me|junk",
    "targeting|retarget\\w*|remarketing",
  ],
  [
    "stopping marketing mail",
    lines`
      unsubscrib\w+
      |opt(?:ing)?[- ]?out (?:\w+ ){0,6}(?:
        e-?mails?|marketing|communications?|newsletters?|messages|mailings?
      )
      |(?:stop|object|withdraw)\w* (?:\w+ ){0,6}(?:marketing|promotional|newsletters?|e-?mails?|mailings?)
    `,
    lines`
      (?:stop|spam|turn off|get rid of|no more|end|quit|avoid) (?:\w+ ){0,5}(?:
        mails?
        |e-?mails?
        |emails
        |messages
        |texts
        |calls
        |notifications
        |letters
        |newsletters?
      )
      |junk mail
      |leave me alone
      |keep (?:\w+ )?(?:emailing|mailing|calling|texting)
    `,
    lines`
      mailing list
      |direct marketing
      |(?:marketing|promotional) (?:e-?mails?|communications?|messages) ~~ (?:opt|choice|stop|not|prefer)\w*
      |preferences? (?:cent(?:er|re)|page)
      |e-?mail ~ (?:unsubscribe|opt)
    `,
    "must",
  ],
  [
    "text messages and push",
    "push notifications?|sms|text messages?|notifications?|telephone calls|robocalls?|autodial\\w*",
    "buzz|ping me|call me|text me|ring me",
    "reply(?:ing)? stop",
  ],
  [
    "avoiding targeted ads",
    lines`
      opt[- ]?out (?:\w+ ){0,8}(?:advert\w*|\bads?\b|interest|target\w*|personali\w*)
      |(?:
        advert\w*|\bads?\b|personali[sz]ed|targeted|interest-based
      ) (?:\w+ ){0,8}(?:opt|choices?|settings?|preferences?|turn|disable|object)\w*
      |digital advertising alliance
      |network advertising
      |youronlinechoices
      |adchoices
    `,
    lines`
      (?:
        stop|turn off|avoid|switch off|get rid of|no|without|say no to|refuse
      ) (?:\w+ ){0,5}(?:\bads?\b|advert\w*|targeted|personali[sz]ed)
    `,
    "ad (?:settings|preferences)|limit ad tracking",
  ],
  [
    "purposes",
    lines`
      purposes?
      |why we (?:use|collect|process|need)
      |how we use
      |(?:use|process) (?:your |the |this )?(?:\w+ )?(?:data|information) (?:to|for)
    `,
    lines`
      why (?:do|does|would|are) (?:they|it|you)
      |what (?:is|are|do|does|will|can) (?:\w+ ){0,5}(?:
        used for|use|uses|do with|done with|used|happen with
      ) ?
      |what for
      |(?:need|want) (?:\w+ ){0,3}(?:my|data|information) for
      |what happens (?:to|with) (?:my|the) (?:data|information)
      |use my (?:data|information|number|address|email)
    `,
    "in order to|to (?:provide|improve|communicate|personali[sz]e|comply|develop|maintain|protect)",
  ],
  [
    "legal basis",
    lines`
      legal (?:bas(?:is|es)|grounds?)
      |legitimate interests?
      |lawful(?:ness| basis)?
      |performance of (?:a|the|our) contract
      |legal obligation
      |article 6
      |art\. ?6
    `,
    "on what (?:basis|ground)|what (?:gives|allows) (?:them|it)|by what right|allowed to (?:use|process)",
    "consent",
  ],
  [
    "research and improvement",
    lines`
      research\w*
      |improv\w*
      |develop\w* (?:\w+ ){0,4}(?:products?|services?|features?)
      |test(?:ing)?
      |surveys?
    `,
    "stud(?:y|ies)|scientists?|experiment\\w*|universit\\w+|make (?:it|things|the app) better",
    "analys\\w+|statistic\\w*",
  ],
  [
    "anonymous and aggregate data",
    "anonym\\w+|aggregat\\w+|de-?identif\\w+|pseudonym\\w+|statistical|non-personal",
    "without my name|ca nt be traced|traced? (?:back )?to me|identify me",
    "hash\\w*|re-?identif\\w*",
  ],
  [
    "children's data",
    lines`
      child(?:ren)?(?:'s)?
      |minors?
      |coppa
      |under (?:the age of )?(?:1[0-8]|thirteen|sixteen|eighteen)
      |parental
    `,
    lines`
      kids?
      |(?:my|our) (?:son|daughter|child|teen\w*|boy|girl|toddler|baby)
      |teen\w*
      |pupils?
      |youngsters?
      |family
    `,
    "knowingly collect|parents?|not (?:intended|directed|aimed)",
  ],
];
