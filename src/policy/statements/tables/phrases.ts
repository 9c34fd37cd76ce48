import type { PurposeClass, RecipientClass } from "../statement.js";

/** Who a thing goes to, by the words of the phrase; the first that fits. */
export const RECIPIENTS: readonly (readonly [RecipientClass, RegExp])[] = [
  [
    "advertisers",
    /\b(?:advertis(?:ers?|ing (?:partners?|networks?|companies|platforms?))|ad (?:networks?|partners?|exchanges?)|marketers?|data brokers?|marketing (?:partners?|companies))\b/,
  ],
  [
    "authorities",
    /\b(?:law[- ]enforcement|police|courts?|regulat\w+|authorit(?:y|ies)|governments?|government\w* (?:agenc\w+|bod\w+)|public (?:agenc|bod)\w+|officials?)\b/,
  ],
  [
    "affiliates",
    /\b(?:affiliat\w+|subsidiar\w+|parent compan\w+|group compan\w+|companies (?:in|of|within) (?:our|the) (?:\w+ )?group|our (?:corporate )?(?:group|family))\b/,
  ],
  [
    "service-providers",
    /\b(?:service[- ]providers?|(?:sub-?)?contractors?|vendors?|suppliers?|(?:sub-?)?processors?|payment (?:processors?|providers?)|agents?|hosting (?:providers?|companies)|cloud providers?|consultants?|providers?|auditors?|advis[eo]rs|lawyers|accountants|couriers?|carriers?)\b/,
  ],
  ["buyers", /\b(?:buyers?|acquir\w+|purchasers?|successors?|merg\w+|assignees?|new owners?)\b/],
  ["partners", /\bpartners?\b/],
  [
    "third-parties",
    /\b(?:third[- ]part(?:y|ies)|other (?:compan\w+|parties|organi[sz]ations|businesses|entities)|others|outside (?:compan\w+|parties)|unaffiliated|anyone else|third persons?)\b/,
  ],
  [
    "other-users",
    /\b(?:other (?:users?|members?|people|players?|customers?)|your (?:friends|followers|contacts|connections)|users|members|people)\b/,
  ],
  ["public", /\b(?:the (?:general )?public|the world|publicly)\b/],
  ["user", /\b(?:you|yourself|your (?:e-?mail|account|address|device))\b/],
  ["company", /\b(?:us|our (?:team|staff|employees|support|servers)|the company)\b/],
  ["anyone", /\b(?:anyone|anybody|any (?:person|party|other party)|everyone)\b/],
];

/** What for, by the words of the phrase; the first that fits. */
export const PURPOSES: readonly (readonly [PurposeClass, RegExp])[] = [
  [
    "ai-training",
    /\b(?:train\w* (?:\S+ ){0,6}(?:models?|ai|algorithms?|systems?)|(?:ai|artificial intelligence|machine[- ]learning|models?) (?:training|development|models?)|machine[- ]learning|develop\w* (?:\S+ ){0,4}(?:ai|models?)\b)/,
  ],
  ["advertising", /\b(?:advertis\w+|ads?\b|retarget\w+|remarket\w+)/],
  ["marketing", /\b(?:marketing|promot\w+|newsletters?|offers?)\b/],
  ["profiling", /\b(?:profil(?:e|es|ing)|scoring|automated decisions?)\b/],
  ["personalisation", /\b(?:personali[sz]\w+|customi[sz]\w+|tailor\w*|recommend\w*)\b/],
  ["research", /\bresearch\b/],
  ["analytics", /\b(?:analytics?|statistic\w*|measure\w*|analy[sz]\w+|understand how)\b/],
  ["security", /\b(?:secur\w+|fraud\w*|safety|abuse|protect\w*|spam|integrity)\b/],
  ["legal", /\b(?:law|laws|legal\w*|regulat\w+|compl(?:y|iance|ying)|court|dispute\w*|enforc\w+|tax)\b/],
  ["improvement", /\b(?:improv\w+|enhanc\w+|develop\w*|optimi[sz]\w+)\b/],
  [
    "service",
    /\b(?:provid\w+|deliver\w*|operat\w+|fulfil\w*|process\w* (?:your )?(?:orders?|payments?|transactions?|requests?)|services?|support|maintain\w*|perform\w*|function\w*|respond\w*|communicat\w+|notify\w*|administ\w+)\b/,
  ],
  ["any", /\bany (?:lawful |other )?purposes?\b/],
  ["business", /(?<!non-)\b(?:business|commercial)\b/],
];
