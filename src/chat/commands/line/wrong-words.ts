import type { WrongPart } from "../../../ports.js";

/** Words that tell which part of a card somebody means, the surest first. */
const PART_HINTS: readonly (readonly [WrongPart, RegExp])[] = [
  [
    "not-a-change",
    /\b(?:(?:not|isn.?t) (?:really |actually )?(?:a|any) change|no (?:real )?change|nothing (?:has |had )?changed|(?:did ?n.?t|has ?n.?t|did not|has not) change|not news)\b/i,
  ],
  ["direction", /\b(?:direction|other way|opposite|better|worse|reversed?|upside down|wrong way)\b/i],
  ["severity", /\b(?:severity|severe|rating|rated|too (?:high|low)|high|medium|low)\b/i],
  ["summary", /\b(?:summary|headline|sentence|title|wording|says|said|reads)\b/i],
];

/** What of a card somebody's own words are about; `other` where they do not say. */
export function guessPart(words: string): WrongPart {
  return PART_HINTS.find(([, hint]) => hint.test(words))?.[0] ?? "other";
}

const SUBJECT =
  "(?:C-\\d{1,10}|this|that|it|summary|headline|direction|severity|(?:this|that|the|your) (?:card|summary|headline|sentence|direction|severity|rating|change|one))";
const VERY = "(?:just |simply |plainly |completely |totally |clearly |quite |all |so |the )?";
const BAD =
  "(?:wrong|incorrect|false|untrue|inaccurate|misleading|mistaken|a mistake|an error|other way (?:a)?round|nonsense)";
const GOOD = "(?:right|true|correct|accurate|a change|what it says|so)";

/**
 * What people say of a card that is wrong, at the start of what they say: "this is wrong", "that's not right", "the direction
 * is wrong", "it should be high", "C-12 is wrong", "not a change". Every part is bounded.
 */
const SAID_WRONG: readonly RegExp[] = [
  new RegExp(`^${SUBJECT}(?:'s| is| was| looks| seems)(?: not)? ${VERY}${BAD}\\b`, "i"),
  new RegExp(`^${SUBJECT}(?:'s not| is not| isn't| isnt| was not| wasn't) ${VERY}${GOOD}\\b`, "i"),
  new RegExp(`^${SUBJECT} (?:should|must) (?:be|have been|say|read|not be)\\b`, "i"),
  new RegExp(`^${SUBJECT} (?:did not|didn't|has not|hasn't) changed?\\b`, "i"),
  /^(?:not a change|no change|nothing (?:has )?changed)\b/i,
];

/** Whether somebody says that a card is wrong: a statement, not a question. */
export function saysWrong(words: string): boolean {
  return matchWrong(words) !== null;
}

/** What they say of it beyond that it is wrong; empty where that is all. */
export function wrongReason(words: string): string {
  const said = matchWrong(words) ?? "";
  const bare = tidy(words);
  const rest = bare.slice(said.length).replace(/^[\s,.:;!–-]+/, "");
  // "The direction is wrong" says by itself what is.
  return rest === "" && guessPart(bare) === "other" ? "" : bare;
}

function matchWrong(words: string): string | null {
  const bare = tidy(words);
  if (bare.endsWith("?")) return null;
  for (const pattern of SAID_WRONG) {
    const found = pattern.exec(bare);
    if (found) return found[0];
  }
  return null;
}

/** In one line, with straight apostrophes and without "no," in front. */
function tidy(words: string): string {
  return words
    .slice(0, 1_000)
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/\s+/g, " ")
    .trim()
    .replace(/^(?:no|sorry|hm+|hey)[,.!]? /i, "");
}
