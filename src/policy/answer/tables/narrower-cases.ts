import { lines } from "../../reading/lines.js";

/** Cases that a clause may be for alone: who somebody is, where, or which product is used. Those of one row exclude each other. */
const ROWS: readonly (readonly RegExp[])[] = [
  [/\bconsumers?\b/i, /\bbusiness(?:es)?(?: users?| customers?)?\b|\b(?:companies|enterprises?|organi[sz]ations?)\b/i],
  [
    /\b(?:californi\w*|ccpa|cpra|colorado|virginia|connecticut|utah|texas|new jersey|nevada|u\.?s\.?a?\.?|united states)\b/i,
    /\b(?:eea|eu|gdpr|europe\w*|european union|uk|united kingdom|switzerland|swiss)\b/i,
    /\b(?:brazil\w*|lgpd|canad\w+|australia\w*|japan\w*|china|chinese|korea\w*|india)\b/i,
  ],
  [/\b(?:children|child|minors?|kids?|teens?|under (?:13|16|18))\b/i],
  [/\b(?:sellers?|merchants?|hosts?|creators?|publishers?|advertisers?|drivers?|couriers?|developers?|referred)\b/i],
  [/\b(?:job applicants?|applicants?|candidates?|employees?|staff|contractors?)\b/i],
  [/\b(?:free (?:plan|version|trial)|trials?|beta)\b/i, /\b(?:paid|premium|pro|enterprise) (?:plan|version|users?)\b/i],
];

const CASES = ROWS.flat();

/** Heads of sections for some only: "California residents", "If you are a consumer", "For hosts". */
const FOR_SOME = new RegExp(
  lines`
    ^(?:\W|\d|[ivx]+\.)*(?:additional|special|specific|further|notice|information|provisions?|rights?|terms
    |if you|for |when you|users? (?:in|of|from)|residents?|only)
    |\b(?:residents?|only|only for|specific terms|users (?:in|of|from)|addendum|supplement\w*)\b
  `,
  "i",
);

/** Whether words put a case: a section for some only, or who somebody is. */
export function putsCase(words: string): boolean {
  return CASES.some((one) => one.test(words)) && (FOR_SOME.test(words) || words.split(/\s+/).length <= SHORT);
}

/** A heading of few words that names somebody is for them. */
const SHORT = 6;

/** Whether the question puts a case, and the words put one that excludes it. */
export function putsOtherCase(question: string, words: string): boolean {
  return ROWS.some((row) => {
    const asked = row.findIndex((one) => one.test(question));
    if (asked < 0) return false;
    return row[asked]?.test(words) === false && row.some((one, at) => at !== asked && one.test(words));
  });
}
