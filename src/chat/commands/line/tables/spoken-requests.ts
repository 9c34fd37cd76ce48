/**
 * What people say to Fineprint itself, in their own words, and the command each stands for. A question about what a policy
 * says is never among them: "you" is asked here only for what no policy does (watch, look, read pages).
 *
 * In `says`, a word in braces is a place for a name: {record} and {change} by ID (or "this" in a card's thread), {document}
 * by ID, {kind} of clause, {platform} only where it is one, {rest} anything. The line gets them in their braces.
 */
export interface SpokenRow {
  /** Alternatives in parts between bars; the whole line, in any case, without what is polite and the mark at its end. */
  readonly says: readonly string[];
  readonly line: string;
}

const WATCH = "(?:watch|watching|follow|following|monitor|monitoring|cover|covering)";
const NAMED = "(?:platforms|companies|vendors|services|sites|policies|documents|pages)";
const LOOKED = "(?:look|looked|check|checked|fetch|fetched)";
const DONE =
  "(?:done|acknowledged|seen|seen to|handled|dealt with|read|reviewed|ok|okay|closed|resolved|finished|taken care of)";
const NO_MATTER = "(?:not material|immaterial|irrelevant|not relevant|unimportant|noise)";
const BECAUSE = "(?:(?:,|:| -)?(?: because| since| as)? {rest})?";
const UNREAD = "(?:unreadable|not readable|not read|not read yet|failing|broken)";
const OPEN = "(?:open|undecided|unacknowledged|unhandled|pending|unseen|unread|undone|outstanding)";
const CHANGES = "(?:changes|change cards|cards|decisions|items|things)";

const WATCHED: readonly SpokenRow[] = [
  {
    says: [
      `(?:what|which)(?: ${NAMED})?(?: all)? (?:do|are|does) (?:you|we|i|this channel|fineprint)(?: all| currently)? ${WATCH}(?: here| now| in this channel| for us)?`,
      `(?:what|which)(?: ${NAMED})? (?:is|are)(?: being)? (?:watched|monitored|followed)(?: here| now| in this channel)?`,
      `(?:what|which) ${NAMED} (?:do|are) (?:you|we|i) (?:track|tracking|have|keep an eye on)`,
      `(?:show|list|tell)(?: me)?(?: all| everything)?(?: that)?(?: what)? (?:we|you|i) ${WATCH}`,
      `(?:show|list)(?: me)?(?: all)?(?: the| my| our)? (?:watches|watched ${NAMED})`,
      "(?:my|our|all) watches",
      "how many (?:platforms|companies|vendors|policies|documents) (?:do|are) (?:you|we|i) (?:watch|watching|monitor|monitoring|track|tracking)",
    ],
    line: "list",
  },
  {
    says: [`(?:do|are) (?:you|we) (?:already |still )?${WATCH} {platform}`, `is {platform}(?: being)? watched`],
    line: "list {platform}",
  },
  {
    says: ["what (?:do i own|is mine|am i responsible for)", "(?:my|mine)(?: policies| vendors| platforms)?"],
    line: "list mine",
  },
  {
    says: [
      "who (?:owns|looks after|is responsible for|is in charge of|takes care of) {platform}",
      "who is the owner of {platform}",
    ],
    line: "list {platform}",
  },
  {
    says: [
      "(?:is|are)(?: anything| any of them| something)? muted",
      `(?:what|which)(?: ${NAMED})? (?:is|are) muted`,
      "what did (?:we|i) mute",
      "muted",
    ],
    line: "list state:muted",
  },
  { says: ["is {platform} muted"], line: "list {platform}" },
  {
    says: [
      `(?:my |our |the )?${OPEN}(?: ${CHANGES})?`,
      `(?:what|which|what all)(?: ${CHANGES})? (?:is|are|do we have|have we got|is there)(?: still)? ${OPEN}(?: here| now| for (?:me|us))?`,
      `(?:what|which ${CHANGES}) (?:needs?|waits? for|(?:is|are) waiting for|requires?)(?: still)? (?:me|us|a decision|decisions|attention|my attention|somebody|deciding|to be decided)`,
      `(?:is|are) (?:there )?(?:anything|any ${CHANGES})(?: still)? (?:${OPEN}|waiting|to decide|to do)(?: here| for (?:me|us))?`,
      `(?:show|list|give)(?: me)?(?: all| the| our| my)? ${OPEN} ${CHANGES}`,
      `how many (?:${CHANGES} )?(?:are )?(?:still )?${OPEN}(?: ${CHANGES})?`,
      "what (?:do|should|must) (?:i|we) (?:still )?(?:have to |need to )?(?:decide|decide on|look at|review)(?: next| now| here| first)?",
      "what(?:'s| is)(?: there)?(?: left)? to decide(?: on)?",
      "what (?:did|have) (?:i|we) miss(?:ed)?",
    ],
    line: "todo",
  },
  {
    says: [
      `what(?: ${CHANGES})? (?:is|are) (?:assigned|given) to me`,
      "my (?:changes|cards|decisions|tasks|todo|work)",
    ],
    line: "todo",
  },
];

const LOOKS: readonly SpokenRow[] = [
  {
    says: [
      UNREAD,
      `(?:unread|${UNREAD}) ${NAMED}`,
      `(?:what|which|which one|which ones)(?: ${NAMED})? (?:is|are) ${UNREAD}`,
      `(?:what|which) ${NAMED} (?:is|are) unread`,
      `(?:is|are) there (?:any |some )?unread ${NAMED}`,
      `(?:is|are) there (?:any |anything |some )?${UNREAD}(?: ${NAMED})?`,
      `(?:is|are) (?:anything|any(?: ${NAMED})?) ${UNREAD}`,
      `(?:what|which)(?: ${NAMED})? (?:can't|cannot|can not|couldn't|could not|can|could) (?:you|fineprint|we)(?: not)? read`,
      `(?:what|which)(?: ${NAMED})? (?:can't|cannot|can not|couldn't|could not) be read`,
      `(?:can|could|did) you read (?:everything|all|all of them|all ${NAMED})`,
    ],
    line: "status",
  },
  {
    says: [
      `when (?:did|have) (?:you|we|fineprint)(?: last| most recently)? ${LOOKED}(?: at)?(?: it| them| this| everything| all)?(?: last)?`,
      `(?:when was|what was|when is|what is)(?: your| the)? (?:last|next|latest) (?:look|check|fetch|visit)`,
      `when (?:do|will) (?:you|we|fineprint) (?:look|check)(?: again| next)?`,
      "how often do (?:you|we) (?:look|check)(?: at)?(?: it| them| everything)?",
      "(?:last|next|latest) (?:look|check)",
      "are you (?:still )?(?:there|alive|working|running|up|ok|okay)",
    ],
    line: "status",
  },
  {
    says: [
      `when (?:did|have) (?:you|we|fineprint)(?: last| most recently)? ${LOOKED}(?: at)? {document}(?: last)?`,
      `when was {document}(?: last)? (?:looked at|checked|read|fetched|verified)`,
      `when (?:do|will) (?:you|we) (?:look at|check) {document}(?: again| next)?`,
      "how often do (?:you|we) (?:look at|check) {document}",
    ],
    line: "show {document}",
  },
  {
    says: [
      `when (?:did|have) (?:you|we|fineprint)(?: last| most recently)? ${LOOKED}(?: at)? {platform}(?: last)?`,
      `when was {platform}(?: last)? (?:looked at|checked|read|fetched|verified)`,
      `when (?:do|will) (?:you|we) (?:look at|check) {platform}(?: again| next)?`,
      "how often do (?:you|we) (?:look at|check) {platform}",
    ],
    line: "show {platform}",
  },
  {
    says: ["(?:look at|check|read) {document}(?: again)?(?: now)?", "have (?:another|a) look at {document}"],
    line: "check {document}",
  },
  {
    says: ["(?:when is|what is|when does)(?: the| our)? next digest(?: come| due)?", "next digest"],
    line: "digest",
  },
];

const RECORDS: readonly SpokenRow[] = [
  {
    says: ["(?:what is|what's|whats|what are|show me|tell me about|what does it say in) {document}"],
    line: "show {document}",
  },
  {
    says: [
      "(?:what is|what's|whats|what are|tell me about|what about) {clause}(?: about)?",
      "what does {clause} (?:mean|say)",
    ],
    line: "explain {clause}",
  },
  {
    says: [
      "who (?:has|owns|took|takes|takes care of|looks after|is responsible for|is on|handles|is handling|acknowledged|decided on|escalated) {change}",
      "who is {change} (?:assigned|given) to",
      `(?:is|was) {change} (?:open|decided|assigned|taken|escalated|${DONE})`,
      "(?:what is the )?(?:state|status) of {change}",
      "has (?:anyone|anybody|somebody|someone) (?:taken|seen|acknowledged|looked at) {change}",
    ],
    line: "show {change}",
  },
];

const DECISIONS: readonly SpokenRow[] = [
  {
    says: [
      `(?:mark|set) {change}(?: as| to)? ${DONE}`,
      `{change}(?: is| as)? ${DONE}`,
      "(?:close|resolve|finish|complete|tick off|sign off) {change}",
    ],
    line: "acknowledge {change}",
  },
  {
    says: [
      `(?:mark|set) {change}(?: as| to)? ${NO_MATTER}${BECAUSE}`,
      `{change} is ${NO_MATTER}${BECAUSE}`,
      `{change} (?:does not|doesn't) matter(?: to us)?${BECAUSE}`,
    ],
    line: "not-material {change} {rest}",
  },
  {
    says: ["(?:i will take|i'll take|i take|take|grab|claim) {change}", "{change} is mine"],
    line: "assign {change} me",
  },
  { says: ["(?:assign|give|hand)(?: over)? {change}(?: over)? to {rest}"], line: "assign {change} {rest}" },
  { says: [`escalate {change}${BECAUSE}`], line: "escalate {change} {rest}" },
  { says: ["undo {change}", "take back (?:what was decided on )?{change}"], line: "reopen {change}" },
  {
    says: [
      "undo (?:that|this|it|my last(?: one| command)?|the last(?: one| command| thing)?|please)",
      "oops",
      "take (?:it|that) back",
    ],
    line: "undo",
  },
  { says: ["how (?:do|can) i undo(?: that| this| it| something| {rest})?"], line: "undo" },
  { says: ["remind me (?:of|about) {change}"], line: "snooze {change}" },
  { says: ["remind me (?:of|about) {change} tomorrow", "(?:snooze )?{change} tomorrow"], line: "snooze {change} 1d" },
  { says: ["remind me (?:of|about) {change}(?: in a| next) week"], line: "snooze {change} 7d" },
  { says: ["remind me (?:of|about) {change}(?: again)? in {rest}"], line: "snooze {change} {rest}" },
];

const WATCHING: readonly SpokenRow[] = [
  {
    says: [
      "(?:stop|quit) (?:watching|following|monitoring) {rest}",
      "(?:don't|do not) (?:watch|follow|monitor) {rest} (?:any ?more|any longer)",
    ],
    line: "unwatch {rest}",
  },
  { says: ["(?:start watching|start following|start monitoring|monitor|keep an eye on) {rest}"], line: "watch {rest}" },
  { says: ["(?:tag|label) {document} (?:as |with )?{tag}"], line: "watch {document} tag:{tag}" },
  { says: ["(?:tag|label) {platform} (?:as |with ){tag}"], line: "watch {platform} tag:{tag}" },
  {
    says: ["untag {document} {tag}", "(?:remove|take)(?: the)? tag {tag} (?:from|off) {document}"],
    line: "watch {document} tag:-{tag}",
  },
];

const EXPORTS: readonly SpokenRow[] = [
  {
    says: [
      "(?:the |all |all the |our |my )?changes (?:of |from |in |during |over )?{rest} as (?:a |an )?{format}(?: file)?",
      "(?:export|send|give|get|download|make|create|write)(?: me| us)? (?:a |an |the )?{format}(?: file| report| export)?(?: of| with| for| from) {rest}",
    ],
    line: "export {rest} {format}",
  },
];

const OF = "(?:the )?(?:(?:severity|rating|points|weight|priority) (?:of |for )?)?(?:the )?";
const TO = "(?: clauses?)?(?: to)?(?: high| medium| low| up| down)?";

const RATING: readonly SpokenRow[] = [
  {
    says: [
      `(?:raise|increase|upgrade|bump|up-?rate) ${OF}{kind}${TO}`,
      "(?:make|rate) {kind}(?: clauses?)? (?:high|higher|more severe)",
    ],
    line: "profile raise:{kind}",
  },
  {
    says: [
      `(?:lower|reduce|decrease|downgrade|down-?rate) ${OF}{kind}${TO}`,
      "(?:make|rate) {kind}(?: clauses?)? (?:low|lower|less severe)",
    ],
    line: "profile lower:{kind}",
  },
  // What is no kind of clause has no rating of its own to be moved: the help says what has.
  {
    says: [
      `(?:raise|increase|upgrade|lower|reduce|decrease|downgrade) ${OF}{rest} to (?:high|medium|low)`,
      "(?:make|rate) {record} (?:high|medium|low|higher|lower)",
      "(?:how (?:do|can) i )?(?:change|raise|lower|set)(?: the| a)? (?:severity|rating)(?: (?:of|for) {rest})?",
    ],
    line: "help profile",
  },
];

const ABOUT: readonly SpokenRow[] = [
  { says: ["(?:who|what) are you", "what is (?:this bot|fineprint)", "what's fineprint"], line: "about" },
  {
    says: [
      "what can (?:you|fineprint|this bot) do(?: for (?:me|us))?",
      "how do (?:i|we) (?:start|begin|get started|use (?:you|this bot|fineprint))",
      "how (?:do you|does fineprint|does this bot) work",
      "what do i (?:type|write|say)(?: here)?",
    ],
    line: "help",
  },
  {
    says: [
      "how (?:do|can) (?:i|we) (?:watch|follow|add|monitor|tag|label)(?: (?:a|another|more|new) (?:vendor|company|platform|policy|page|site|companies|vendors)| a vendor's policy| {document}| {platform})?",
    ],
    line: "help watch",
  },
  {
    says: [
      "how (?:do|can) (?:i|we) (?:unwatch|remove|stop watching)(?: (?:a|one) (?:vendor|company|platform|policy)| {document}| {platform})?",
    ],
    line: "help unwatch",
  },
  {
    says: [
      "how (?:do|can) (?:i|we) (?:mute|silence|pause)(?: (?:a|one|this) (?:vendor|company|platform|policy|channel)| this| it| {document}| {platform})?",
    ],
    line: "help mute",
  },
  { says: ["how (?:do|can) (?:i|we) unmute(?: {rest})?"], line: "help unmute" },
  {
    says: ["how (?:do|can) (?:i|we) (?:acknowledge|close|decide on)(?: a change| a card| {change})"],
    line: "help acknowledge",
  },
  {
    says: ["how (?:do|can) (?:i|we) (?:assign|give)(?: a change| a card| {change})(?: to {rest})?"],
    line: "help assign",
  },
  { says: ["how (?:do|can) (?:i|we) (?:escalate|raise)(?: a change| a card| {change})?"], line: "help escalate" },
  { says: ["how (?:do|can) (?:i|we) share(?: a change| a card| a record| {record})?"], line: "help share" },
  {
    says: [
      "how (?:do|can) (?:i|we) export(?: a change| changes| the changes| a list| the list| the watches| everything| {record})?",
    ],
    line: "help export",
  },
];

/** In the order in which they are tried: what names a kind of clause goes before what takes anything. */
export const SPOKEN_ROWS: readonly SpokenRow[] = [
  ...EXPORTS,
  ...WATCHED,
  ...LOOKS,
  ...RECORDS,
  ...DECISIONS,
  ...WATCHING,
  ...RATING,
  ...ABOUT,
];
