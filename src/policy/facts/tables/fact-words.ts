import { lines } from "../../reading/lines.js";
import { readPattern } from "../../reading/pattern.js";

/** Words that make a sentence state a fact about a change. */
export const TAKES_EFFECT = readPattern(
  lines`
    (?:
      effective
      |in (?:force|effect)
      |takes? effect
      |taking effect
      |enters? into (?:force|effect)
      |comes? into (?:force|effect)
      |will apply
      |applies
      |apply
      |shall apply
      |valid
      |starting
      |beginning
      |begins?
      |starts?
      |commenc\w+
      |binding
      |with effect
      |as of
      |as from
      |from and after
      |on and after
      |(?:on or )?after
      |into operation
      |kicks? in
      |operative
      |moves? over
      |rolls? out
      |(?:go|goes|going|went) live
      |(?:entry|enter\w*|coming) into (?:force|effect)
      |replaces?
      |supersedes?
      |in place
      |launch\w*
      |onwards?
      |(?:is|are|be|will|was|were) (?:\w+ ){0,4}from
    )
  `,
);
export const EFFECT_AFTER = readPattern(
  lines`
    (?:
      changes?
      |terms
      |policy
      |version
      |updates?
      |amendments?
      |modifications?
      |they
      |it
      |notice
      |agreement
      |fees?
      |prices?
    ) (?:\w+ ){0,5}(?:
      effective
      |takes? effect
      |in (?:force|effect)
      |into (?:force|effect)
      |appl(?:y|ies)
      |binding
    ) (?:\S+ ){0,5}(?:hours?|days?|weeks?|months?) (?:after|following|from) (?:\w+ ){0,4}
    (?:post|publi|notice|notif|announc|sent|send|e-?mail|they|it|we|the date|receiv|receipt)
  `,
);
export const IN_FORCE_AT_ONCE = readPattern(
  lines`
    (?:effective|in (?:force|effect)|appl(?:y|ies)|takes? effect|binding) (?:\w+ ){0,2}(?:
      immediately
      |at once
      |upon posting
      |as soon as (?:we|they|it) (?:are |is )?post
    )
  `,
);
export const OPTS_OUT = readPattern(
  lines`
    (?:
      opt(?:ing|ed)?[- ]out
      |objections?
      |objecting
      |<not> happy
      |say no
      |(?:you (?:can|may|could)|to) (?:\w+ )?(?:stop|prevent|block|exclude|keep)
      |rejections?
      |disagree
      |no[- ]thanks
      |(?:you'd|you would) rather <not>
      |(?:you'd|you would) rather keep
      |(?:you'd|you would) prefer (?:<not>|to keep)
      |(?:to|may|can|could|must|who|you) object
      |object to
      |refus\w+
      |turn(?:ing)? (?:it |this |them )?off
      |switch(?:ing)? (?:it |this |off )?
      |disabl\w+
      |reject
      |decline
      |withdraw
      |unsubscrib\w+
      |do <not> (?:agree|accept|want)
    )
  `,
);
export const USER_ACTS_IN_TIME = readPattern(
  lines`
    (?:
      opt(?:ing|ed)?[- ]out
      |object
      |reject
      |rejections?
      |decline
      |withdraw
      |cancel(?:led|ed)?
      |terminate
      |close your account
      |appeal
      |say no
      |disagree
      |<not> (?:agree|accept|happy|want)
      |hear from you
    )
  `,
);
export const DEADLINE = readPattern(
  lines`
    (?:
      by
      |before
      |until
      |no later than
      |within
      |prior to
      |up to
      |after
      |for
      |have
      |has
      |at the latest
      |(?:ends?|expires?|closes?) on
    )
  `,
);
export const GIVES_NOTICE = readPattern(
  lines`
    (?:
      notice
      |notif(?:y|ied|ication)
      |in advance
      |inform(?:ed)? you
      |let you know
      |tell you
      |hear from us
      |warning
      |ahead of
      |beforehand
      |prior
      |before (?:the|any|such|these|they|it|we|a|an|your|prices?|fees?|changes?)\
    )
  `,
);
export const RETROACTIVE = readPattern(
  lines`
    (?:
      retroactive\w*
      |retrospective\w*
      |(?:appl(?:y|ies|ied)|govern\w*|cover\w*|extend\w*|includ\w+|bind\w*) ~~ (?:
        claims?
        |disputes?
        |content
        |data
        |information
        |uploads?
        |posts?
        |purchases?
        |orders?
        |bookings?
        |contracts?
        |accounts?
        |materials?
        |works?
        |messages?
        |photos?
        |events?
        |everything
        |anything
        |all
        |whatever
        |what
      ) ~ (?:before (?:the|this|these|that|it|they|we)|prior to|already|previously|in the past|until now)
      |(?:from|since) the (?:day|date|moment|time) (?:that |when |on which )?you (?:\w+ )?(?:
        signed|joined|registered|opened|started|became|created
      )
      |appl(?:y|ies) to ~ (?:
        before (?:the|this|these)
        |already (?:collected|uploaded|posted|arisen)
        |previously (?:collected|uploaded|posted)
        |that arose before
        |past (?:disputes|claims|content|data)
      )
    )
  `,
);
/** "You must give us 30 days' notice": the user's own duty is no notice of a change. */
export const USER_GIVES_NOTICE = readPattern(
  lines`
    (?:
      you|customers?|users?|members?|subscribers?|clients?
    ) (?:\w+ ){0,3}(?:give|giving|provide|send|notify|inform|tell) (?:us|\w+ us|the|at least|\w+ days)
    |notice (?:from|by) you
    |(?:give|giving|provid\w+|send\w*) us\
  `,
);
export const NOT_RETROACTIVE = readPattern("<not> (?:\\w+ ){0,3}(?:be )?(?:appl\\w+|retro\\w+)");
/** What lies ahead, said of a day: "will", "the new ones start on". */
export const ANNOUNCED = readPattern(
  lines`
    (?:
      will
      |shall
      |(?:are|is) (?:going to|about to|changing|replacing|introducing)
      |upcoming
      |planned
      |(?:the|our|these) (?:new|revised|updated|amended) (?:
        terms|policy|version|fees|prices|rules|notice|ones?|agreement
      ) (?:\w+ ){0,2}(?:start|begin|appl|take|come|go|replace)\w*
    )
  `,
);
/** A notice that is kept is none that is given. */
export const KEEPS_NOTICES = readPattern(
  "(?:keep|kept|retain\\w*|stor\\w+|archiv\\w+|hold) (?:\\w+ ){0,3}(?:notices?|notifications?)",
);
/** "mailing a signed notice to Acme Ltd, 12 Dock Road, Leeds": what stands after the "to" is a postal address. */
export const POSTAL_ADDRESS = new RegExp(lines`
  \b(?:
    mail
    |mailing
    |post
    |posting
    |write
    |writing
    |send
    |sending
    |letter
    |notice
    |request
  )\b[^.;]{0,60}? (?:to|at):? ([A-Z0-9][^;\n]{10,160}\d[^;\n]{0,80}?)
  (?=\.?$|\. |;| within | before | no later )
`);
export const ADDRESS = new RegExp(lines`
  (?:
    [\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}
    |(?:https?:\/\/|www\.)[^\s)>\]"'<]{3,200}
    |(?<![\w.@-])(?:[a-z\d-]{2,63}\.){1,3}[a-z]{2,10}\/[^\s)>\]"'<]{1,200}
  )
`);

/** Only a sentence about the document or its reach tells whom a change concerns. */
export const CONCERNS = readPattern(
  lines`
    (?:
      (?:
        section
        |terms
        |policy
        |notice
        |change
        |update
        |agreement
        |provision
        |amendment
      )s? ~~ (?:appl(?:y|ies)|affects?|concerns?|for|to)
      |(?:appl(?:y|ies)|affects?|concerns?) (?:only )?to?
    )
  `,
);

/** Words that make a place a group of users, standing before it, with how far. */
export const PEOPLE_OF = readPattern(
  lines`
    (?:
      users?
      |residents?
      |customers?
      |consumers?
      |individuals?
      |people
      |citizens
      |visitors
      |live
      |living
      |reside
      |residing
      |resident
      |domiciled
      |you are
    )(?![a-z])
  `,
);
export const OF_PEOPLE = readPattern(
  "(?:residents?|users?|customers?|consumers?|citizens|individuals|visitors)(?![a-z])",
);

/**
 * What may stand before a group that a sentence begins with: "Existing subscribers keep …", "If you live in …", "For
 * business customers, …". "We share data with advertisers" begins with no group.
 */
export const BEFORE_GROUP = new RegExp(lines`
  ^(?:
    (?:
      if
      |where
      |when
      |whether
      |for
      |all
      |any
      |our
      |the
      |a
      |an
      |as
      |only
      |also
      |you
      |are
      |is
      |you're
      |who
      |live
      |living
      |in
      |located
      |based
      |reside
      |residing
      |resident
      |residents?
      |users?
      |customers?
      |members?
      |consumers?
      |individuals
      |people
      |persons
      |citizens
      |of
      |from
      |an?d
      |or
      |to
      |existing
      |current
      |new
      |certain
    )[\s,]+
  )*$
`);
/** Groups that a sentence begins with stand no further in than this, in characters. */
export const BEGINNING = 120;

/** Groups of users, by the words that name them. Places are found apart from them. */
export const USER_GROUPS: readonly (readonly [group: string, words: RegExp])[] = [
  [
    "business customers",
    readPattern(
      lines`
        (?:
          business (?:customers?|users?|accounts?|clients?|subscribers?)
          |enterprise (?:customers?|users?|accounts?)
          |(?:corporate|commercial) (?:customers?|users?|accounts?)
          |team (?:customers|administrators)
        )
      `,
    ),
  ],
  [
    "children",
    readPattern(
      lines`
        (?:
          child(?:ren)?
          |minors
          |teens
          |teenagers
          |(?:
            users?|members?|people|persons|individuals|anyone
          ) (?:who are )?(?:under|below|younger than) (?:the age of )?1[3-8]
        )
      `,
    ),
  ],
  ["students and teachers", readPattern("(?:students?|pupils|teachers?|educators?|schools?)(?![a-z])")],
  ["employees", readPattern("(?:employees|workers|staff members|job applicants|candidates)(?![a-z])")],
  [
    "sellers",
    readPattern(
      lines`
        (?:
          sellers?
          |merchants?
        )(?![a-z])
      `,
    ),
  ],
  ["developers", readPattern("developers?(?![a-z])")],
  ["creators", readPattern("(?:creators?|publishers?)(?![a-z])")],
  ["advertisers", readPattern("advertisers?(?![a-z])")],
  ["drivers and couriers", readPattern("(?:drivers?(?! licen[cs]e)|couriers?)(?![a-z])")],
  ["paying customers", readPattern("(?:paying|paid|premium) (?:users?|customers?|subscribers?|members?|accounts?)")],
  ["free accounts", readPattern("free (?:users?|accounts?|customers?|tier)")],
  ["existing users", readPattern("(?:existing|current) (?:users?|customers?|subscribers?|members?)")],
  ["new users", readPattern("new (?:users?|customers?|subscribers?|members?)")],
  [
    "everyone",
    readPattern(
      lines`
        (?:
          (?:all|every) (?:of our )?(?:users?|customers?|subscribers?|members?|visitors?)
          |everyone
          |everybody
          |anyone who
        )
      `,
    ),
  ],
];
