import { readPattern } from "../reading/pattern.js";

/** Words that make a sentence state a fact about a change. */
export const TAKES_EFFECT = readPattern(
  "(?:effective|in (?:force|effect)|takes? effect|taking effect|enters? into (?:force|effect)|comes? into (?:force|effect)|will apply|applies|apply|shall apply|valid|starting|beginning)",
);
export const IN_FORCE_AT_ONCE = readPattern(
  "(?:effective|in (?:force|effect)|appl(?:y|ies)|takes? effect|binding) (?:\\w+ ){0,2}(?:immediately|at once|upon posting|as soon as (?:we|they|it) (?:are |is )?post)",
);
export const OPTS_OUT = readPattern(
  "(?:opt(?:ing|ed)?[- ]out|object(?:ion)? to|reject|decline|withdraw|unsubscrib\\w+|do <not> (?:agree|accept|want))",
);
export const USER_ACTS_IN_TIME = readPattern(
  "(?:opt(?:ing|ed)?[- ]out|object|reject|decline|withdraw|cancel|terminate|close your account|appeal|<not> (?:agree|accept))",
);
export const DEADLINE = readPattern("(?:by|before|until|no later than|within|prior to|up to|after|for|have|has)");
export const GIVES_NOTICE = readPattern(
  "(?:notice|notif(?:y|ied|ication)|in advance|inform(?:ed)? you|prior|before (?:the|any|such|these|they|it|we) )",
);
export const RETROACTIVE = readPattern(
  "(?:retroactive\\w*|retrospective\\w*|appl(?:y|ies) to ~ (?:before (?:the|this|these)|already (?:collected|uploaded|posted|arisen)|previously (?:collected|uploaded|posted)|that arose before|past (?:disputes|claims|content|data)))",
);
export const NOT_RETROACTIVE = readPattern("<not> (?:\\w+ ){0,3}(?:be )?(?:appl\\w+|retro\\w+)");
export const ANNOUNCED = readPattern(
  "(?:will|shall|are going to|upcoming|planned) ~~ (?:take effect|come into (?:force|effect)|be effective|become effective|apply (?:from|as of|on|to)|chang(?:e|es|ing)|in force)",
);
export const ADDRESS = /(?:[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}|(?:https?:\/\/|www\.)[^\s)>\]"'<]{3,200})/;

/** Only a sentence about the document or its reach tells whom a change concerns. */
export const CONCERNS = readPattern(
  "(?:(?:section|terms|policy|notice|change|update|agreement|provision|amendment)s? ~~ (?:appl(?:y|ies)|affects?|concerns?|for|to)|(?:appl(?:y|ies)|affects?|concerns?) (?:only )?to?)",
);

/** Groups of users, by the words that name them. */
export const USER_GROUPS: readonly (readonly [group: string, words: RegExp])[] = [
  [
    "California",
    readPattern(
      "(?:california (?:residents?|consumers?|users?)|(?:residents? of|live in|reside in|located in) california)",
    ),
  ],
  [
    "EU and EEA",
    readPattern(
      "(?:(?:users?|residents?|customers?|individuals|people|consumers?|live|reside|located|based|you are) (?:\\w+ ){0,3}(?:the )?(?:eu|eea|european (?:union|economic area)|europe)|(?:eu|eea|european) (?:residents?|users?|customers?|consumers?))",
    ),
  ],
  [
    "United Kingdom",
    readPattern(
      "(?:(?:users?|residents?|customers?|consumers?|live|reside|located|based) (?:\\w+ ){0,3}(?:the )?(?:uk|united kingdom)|uk (?:residents?|users?|customers?|consumers?))",
    ),
  ],
  [
    "United States",
    readPattern(
      "(?:(?:users?|residents?|customers?|consumers?|live|reside|located|based) (?:\\w+ ){0,3}(?:the us|u\\.s|usa|(?:the )?united states)|u\\.s\\.? (?:residents?|users?|customers?|consumers?))",
    ),
  ],
  [
    "business customers",
    readPattern(
      "(?:business (?:customers?|users?|accounts?)|enterprise (?:customers?|users?)|team (?:customers|administrators))",
    ),
  ],
  ["children", readPattern("(?:child(?:ren)?|minors|teens|users? under (?:the age of )?1[3-8])")],
  ["existing users", readPattern("(?:existing|current) (?:users?|customers?|subscribers?|members?)")],
  ["new users", readPattern("new (?:users?|customers?|subscribers?|members?)")],
  ["everyone", readPattern("(?:all|every) (?:of our )?(?:users?|customers?|subscribers?|members?|visitors?)")],
];
