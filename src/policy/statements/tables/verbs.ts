import type { Action } from "../statement.js";

/** Verbs by what they do, base form; a second word is a particle or a noun that belongs to the verb ("pass on", "opt out"). */
export const VERBS: Readonly<Partial<Record<Action, string>>> = {
  shares:
    "share|disclose|reveal|divulge|expose|publish|publicize|publicise|release|communicate|hand over|pass on|pass along|pass to|exchange|distribute|furnish|supply|make available|make public|forward|relay|broadcast|syndicate|disseminate|give away|display publicly|provide access|give access|grant access|turn over|report to",
  sells: "sell|rent|lease|trade|barter|monetize|monetise|resell|commercialize|commercialise|auction|rent out|sell on",
  collects:
    "collect|gather|obtain|acquire|capture|receive|harvest|ask for|log|record|track|pick up|infer|derive|solicit|compile|scrape|amass|crawl",
  uses: "use|process|utilize|utilise|analyze|analyse|employ|apply|exploit|handle|leverage|evaluate|reuse|examine",
  keeps:
    "keep|retain|store|hold|hold on|save|preserve|archive|maintain records|back up|host data|persist|cache|warehouse|remain stored",
  deletes: "delete|erase|destroy|purge|wipe|dispose|discard|get rid|expunge|shred|scrub|overwrite|dispose of",
  trains: "train|fine-tune|finetune|teach|retrain",
  transfers: "transfer|export|send abroad|move|transmit|migrate|relocate|transport",
  secures: "secure|protect|encrypt|safeguard|hash|guard|defend against|tokenize|scramble",
  monitors: "monitor|scan|inspect|observe|watch|surveil|listen|audit|spy|eavesdrop|intercept",
  profiles: "profile|score|segment|target|build profile|classify|categorize|rank",
  combines: "combine|merge|aggregate|link|match|enrich|cross-reference|join|consolidate|associate|supplement|append",
  anonymises:
    "anonymize|anonymise|de-identify|deidentify|pseudonymize|pseudonymise|redact|blur|mask|depersonalize|strip",
  corrects: "correct|rectify|update|amend data|complete data|fix",
  ends: "end|terminate|cancel|close|expire|discontinue|stop|cease|shut down|wind down|deactivate|sunset|lapse|rescind|retire",
  suspends: "suspend|freeze|pause|interrupt|put on hold|lock|place on hold",
  restricts:
    "restrict|limit|block|disable|deny|refuse|reject|withhold|throttle|ban|prevent|hinder|decline|exclude|downgrade|disallow|curtail|revoke|bar|expel",
  changes:
    "change|modify|amend|revise|update terms|alter|replace|vary|adjust|edit|increase|raise|decrease|lower|reduce|add|supersede|reprice|substitute|rewrite",
  renews: "renew|auto-renew|autorenew|roll over|extend|recur|rebill|reactivate",
  provides:
    "provide|offer|supply service|make|deliver|operate|enable|support|maintain|introduce|run|host|grant|give|serve|include|credit|reinstate|restore|issue|show|display|recommend|sponsor|launch|perform|develop|create|improve|customize|personalize|enhance|optimize|build",
  accesses: "access|browse|visit|download|view|open|read|log in|log on|sign in|enter|enjoy|stream|install|connect|play",
  registers: "register|sign up|create account|enroll|enrol|subscribe|join service|apply for",
  complies:
    "comply|follow|abide|adhere|observe rules|conform|obey|respect|cooperate|co-operate|honor|honour|bind|fulfil|fulfill",
  charges:
    "charge|bill|invoice|debit|levy|impose fee|deduct|collect payment|cost|surcharge|recover|recoup|withdraw funds|offset|set off",
  pays: "pay|remit|reimburse us|compensate|settle|owe|bear|incur|purchase|buy|order|fund|prepay",
  refunds: "refund|reimburse|credit back|return payment|give back|repay|chargeback",
  owns: "own|belong|possess|claim ownership|retain ownership|hold title|vest|retain rights|remain property",
  licenses: "license|licence|sublicense|sub-license|grant license|cross-license",
  waives: "waive|relinquish|forgo|forego|give up|surrender|renounce|forfeit|release from|disclaim rights|lose",
  assigns: "assign|delegate|novate|subcontract|outsource|convey|transfer rights|sell business",
  copies:
    "copy|reproduce|duplicate|modify software|adapt|translate|decompile|disassemble|reverse engineer|reverse-engineer|mirror|frame|create derivative|embed|deconstruct|tamper|circumvent|bypass|hack|decrypt|probe",
  posts: "post|upload|submit|contribute|transmit content|publish content|send content|input|tweet|comment|write",
  "limits-liability": "limit liability|exclude liability|disclaim liability|cap|exceed liability",
  "answers-for":
    "answer|be liable|be responsible|take responsibility|accept responsibility|accept liability|assume risk",
  disclaims: "disclaim",
  warrants: "warrant|guarantee|represent|certify|ensure|confirm|assure|promise|vouch",
  indemnifies: "indemnify|hold harmless|defend",
  arbitrates: "arbitrate|mediate",
  sues: "sue|litigate|bring|file|commence|prosecute|pursue|take court|initiate|enforce|assert",
  governs: "govern|construe|interpret|apply law|prevail",
  informs:
    "inform|notify|alert|tell|warn|announce|advise|remind|send notice|give notice|let know|email notice|explain|describe|acknowledge receipt|make aware|indicate",
  contacts:
    "contact|email|e-mail|call|text|message|send|mail|phone|market|advertise|reach|reach out|write to|deliver messages|push",
  responds: "respond|reply|answer request|act on|consider|address|resolve|investigate|handle request|process request",
  consents: "consent|agree|accept|authorize|authorise|permit|allow|approve|opt in|opt into|acknowledge|opt-in|assent",
  objects:
    "object|opt out|opt-out|unsubscribe|withdraw|revoke consent|refuse consent|turn off|switch off|reject cookies|decline cookies|say no|disagree|toggle off",
  requests: "request|ask|demand|require|inquire|seek",
  complains: "complain|lodge|appeal|contest|dispute|challenge|lodge complaint|report abuse|escalate",
  verifies: "verify|authenticate|validate|check|identify|screen",
  moderates: "moderate|review|pre-screen|prescreen|filter|supervise|police|vet",
  removes: "remove|take down|unpublish|hide|demote|delist|take off",
  prohibits: "prohibit|forbid|ban use|outlaw",
  misuses:
    "misuse|abuse|infringe|violate|harass|impersonate|breach|stalk|spam|threaten|defame|harm|damage|interfere|disrupt|misrepresent|misappropriate|manipulate|overload|deceive|bully|defraud|mislead|cheat|falsify|launder",
};

/** Verbs that are known and say nothing we name: they keep a word from being read as something else. */
export const OTHER_VERBS =
  "be|have|do|help|need|want|work|contain|consist|mean|become|depend|relate|go|come|get|take|put|set|try|believe|think|know|understand|see|learn|feel|look|start|begin|continue|choose|decide|determine|select|refer|state|specify|prove|meet|cover|cause|arise|result|occur|happen|exist|concern|affect|involve|act|live|reside|travel|move|participate|place|remain|stay|appear|seem|fall|reserve|strive|endeavor|endeavour|intend|plan|aim|commit|undertake|attempt|hope|expect|wish|like|prefer|let|assist|facilitate|conduct|carry|lead|handle|manage|test|measure|detect|communicate|interact|rely|click|tap|press|save|leave|turn|treat|base|locate|relate|comprise|survive|bind|entitle|oblige|obligate|subject|constitute|signify|imply|reflect|define|list|outline|form|sell|hold|transact|bind|close|deem|qualify|exceed|pass|derive|require|apply|render|design|partner|compete|entrust|deal|count|fail|discover|notice|suspect|permit|violate|accrue|prevent|waive|total|print|attend|enter|find|lose|win|earn|redeem|spend|use|change|vary|differ|resolve|negotiate|implement|adopt|establish|employ|regard|hire|direct|instruct|disclose|trigger|remind|generate|produce|cooperate|encourage|urge|trust|care|covenant|configure|authorize|invite|suffer|undergo|possess|assist|render|pertain|describe|reside|grow|happen|talk|speak|look|stand|submit|install|upgrade|merge|dissolve|recommend|suggest|link|exist|expand|satisfy|assess|convert|redirect|participate";

/** Forms that no rule makes: base, third person, past, participle. */
export const IRREGULAR_FORMS: readonly (readonly [base: string, ...forms: string[]])[] = [
  ["be", "is", "was", "been", "are", "were", "am", "being"],
  ["have", "has", "had", "had"],
  ["do", "does", "did", "done"],
  ["sell", "sells", "sold", "sold"],
  ["resell", "resells", "resold", "resold"],
  ["keep", "keeps", "kept", "kept"],
  ["hold", "holds", "held", "held"],
  ["give", "gives", "gave", "given"],
  ["send", "sends", "sent", "sent"],
  ["tell", "tells", "told", "told"],
  ["make", "makes", "made", "made"],
  ["take", "takes", "took", "taken"],
  ["get", "gets", "got", "gotten"],
  ["pay", "pays", "paid", "paid"],
  ["repay", "repays", "repaid", "repaid"],
  ["prepay", "prepays", "prepaid", "prepaid"],
  ["build", "builds", "built", "built"],
  ["read", "reads", "read", "read"],
  ["write", "writes", "wrote", "written"],
  ["rewrite", "rewrites", "rewrote", "rewritten"],
  ["run", "runs", "ran", "run"],
  ["put", "puts", "put", "put"],
  ["set", "sets", "set", "set"],
  ["let", "lets", "let", "let"],
  ["shut", "shuts", "shut", "shut"],
  ["buy", "buys", "bought", "bought"],
  ["bring", "brings", "brought", "brought"],
  ["seek", "seeks", "sought", "sought"],
  ["bind", "binds", "bound", "bound"],
  ["bear", "bears", "bore", "borne"],
  ["lose", "loses", "lost", "lost"],
  ["teach", "teaches", "taught", "taught"],
  ["withdraw", "withdraws", "withdrew", "withdrawn"],
  ["withhold", "withholds", "withheld", "withheld"],
  ["forgo", "forgoes", "forwent", "forgone"],
  ["forego", "foregoes", "forewent", "foregone"],
  ["overwrite", "overwrites", "overwrote", "overwritten"],
  ["mean", "means", "meant", "meant"],
  ["find", "finds", "found", "found"],
  ["know", "knows", "knew", "known"],
  ["see", "sees", "saw", "seen"],
  ["show", "shows", "showed", "shown"],
  ["choose", "chooses", "chose", "chosen"],
  ["begin", "begins", "began", "begun"],
  ["become", "becomes", "became", "become"],
  ["go", "goes", "went", "gone"],
  ["come", "comes", "came", "come"],
  ["think", "thinks", "thought", "thought"],
  ["understand", "understands", "understood", "understood"],
  ["leave", "leaves", "left", "left"],
  ["lead", "leads", "led", "led"],
  ["meet", "meets", "met", "met"],
  ["fall", "falls", "fell", "fallen"],
  ["feel", "feels", "felt", "felt"],
  ["forbid", "forbids", "forbade", "forbidden"],
  ["mislead", "misleads", "misled", "misled"],
  ["hide", "hides", "hid", "hidden"],
  ["freeze", "freezes", "froze", "frozen"],
  ["undertake", "undertakes", "undertook", "undertaken"],
  ["deal", "deals", "dealt", "dealt"],
  ["arise", "arises", "arose", "arisen"],
  ["win", "wins", "won", "won"],
  ["spend", "spends", "spent", "spent"],
  ["broadcast", "broadcasts", "broadcast", "broadcast"],
  ["cost", "costs", "cost", "cost"],
  ["wind", "winds", "wound", "wound"],
];

/** Two-syllable verbs whose last consonant doubles, and those of one syllable that do: "submitted", "banned". */
export const DOUBLING =
  "submit|permit|transmit|commit|ban|bar|cap|stop|scan|log|rent out|opt|put|set|get|run|shut|strip|scrub|wrap|spam|plan|let|cancel|tag|pool|track|drop|refer|incur|occur|transfer|infer|prefer|defer|compel|expel|control|enrol|label|model|signal|travel|profil|omit|admit|dispel|recur|tap|chat|vet|win|begin|debit|unsubscrib|pin|embed|forbid|forget";
