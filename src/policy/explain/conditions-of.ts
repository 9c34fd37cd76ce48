import { lines } from "../reading/lines.js";
import type { Condition } from "../statements/statement.js";
import type { Operative } from "./operative.js";

/** So many conditions are pointed at, none longer than this, in characters. */
const MOST = 2;
const LONGEST = 140;
/** What a condition does to what is stated, by its kind. */
const SAID: Readonly<Partial<Record<Condition["kind"], string>>> = {
  "only-if": "It holds only in this case",
  if: "It holds in this case",
  unless: "There is an exception",
  except: "There is an exception",
  until: "It holds up to this point",
  regardless: "It holds whatever else is so",
  without: "Mind this",
  discretion: "Who decides",
};

/** Of every user: no condition to point at. */
const IDLE = new RegExp(
  lines`
    ^(?:if|when|whenever|while|where) you (?:are )?(?:use|using|visit|visiting|access|accessing|interact\w*
    |register|sign up)\b|^if (?:applicable|any|necessary|needed|possible)\b|^without (?:limit\w*|regard)\b
  `,
  "i",
);
/** One condition inside another: which holds of what is not sure. */
const INNER = /.\b(?:unless|except|only if|provided that)\b/i;
const PAIRS = [
  ["(", ")"],
  ["\u201c", "\u201d"],
] as const;

/** Words with half a pair of brackets or quotes are cut amid something. */
function isBalanced(words: string): boolean {
  const count = (mark: string) => words.split(mark).length;
  return PAIRS.every(([open, close]) => count(open) === count(close)) && count('"') % 2 === 1;
}

/** The conditions that a sentence sets, each with its words. */
export function conditionsOf({ sentence, statement }: Operative): string[] {
  if (statement === null) return [];
  const told = statement.conditions.flatMap(({ kind, place, sure }) => {
    const said = SAID[kind];
    const words = sentence.text
      .slice(place.start, place.end)
      .replace(/\s+/g, " ")
      .replace(/[\s,;.:]{1,4}$/, "");
    if (IDLE.test(words) || INNER.test(words) || !isBalanced(words)) return [];
    if (kind === "discretion" && !/\b(?:discretion|option|judge?ment|opinion)\b/i.test(words)) return [];
    if (!sure || said === undefined || place.in !== "sentence" || words.length > LONGEST) return [];
    return [`${said}: \u201c${words}\u201d.`];
  });
  return [...new Set(told)].slice(0, MOST);
}
