import type { Rename } from "../sentences/renames.js";
import type { PolicyText, ToldFact } from "../types.js";
import { cut } from "./cut.js";
import { LONGEST_HEADLINE, type Said } from "./say-news.js";

/** A told fact with how it came to be said. */
export interface SaidFact {
  readonly fact: ToldFact;
  readonly said: Said;
  readonly weight: number;
}

/** A second sentence joins the first when it matters nearly as much. */
const NEARLY = 0.7;
/** What a name that was replaced throughout weighs beside other news. */
const RENAME_WEIGHT = 6;

/** What a colleague would say of the change: its first sentence, and the second where both are ours and there is room. */
export function sayHeadline(facts: readonly SaidFact[]): string | null {
  const [first, second] = facts;
  if (first === undefined) return null;
  if (second?.said.made && first.said.made && second.weight >= NEARLY * first.weight) {
    const joined = `${first.fact.text}; ${lowerFirst(second.fact.text)}`;
    if (joined.length <= LONGEST_HEADLINE && !joined.includes("“")) return joined;
  }
  return first.said.head;
}

/** "They" and "You" amid a sentence; names stay as they are. */
function lowerFirst(text: string): string {
  return /^(?:They|Their|You|Your|The|It)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** The names that were replaced throughout, one fact each, where they stand among the rest by their weight. */
export function withRenames(
  facts: readonly SaidFact[],
  renames: readonly Rename[],
  texts: { readonly before: PolicyText; readonly after: PolicyText },
): SaidFact[] {
  const named = renames.filter((rename) => !isSpelling(rename)).map((rename) => sayRename(rename, texts));
  const heavier = facts.filter(({ weight }) => weight > RENAME_WEIGHT);
  return [...heavier, ...named, ...facts.filter((one) => !heavier.includes(one))];
}

/** One name in another spelling: "Simplifi" and "Simpli.fi". */
function isSpelling({ was, now }: Rename): boolean {
  const [old, young] = [was, now].map((name) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ""));
  return old === young;
}

/** What a text says of a thing that has another name now, and how near both names stand to it. */
const FORMERLY = /\b(?:formerly|previously|f\/k\/a|fka|renamed|rebranded|now (?:called|known as))\b/gi;
const NEAR = 60;

/** Whether the new text itself says that both are one: "Meta (formerly known as Facebook)". Else one may have taken the other's place. */
function saysSame({ was, now }: Pick<Rename, "was" | "now">, text: string): boolean {
  return [...text.matchAll(FORMERLY)].some(({ index, 0: words }) => {
    const around = text.slice(Math.max(0, index - NEAR), index + words.length + NEAR);
    return around.includes(was) && around.includes(now);
  });
}

/** "Looker" of "Looker Studio", which is "Data Studio" now, is no name by itself: the word that always follows both belongs to them. */
function wholeNames({ was, now }: Rename, before: string, after: string): Pick<Rename, "was" | "now"> {
  const behind = before
    .split(was)
    .slice(1)
    .map((rest) => /^ \p{Lu}[\p{L}\p{N}]*/u.exec(rest)?.[0] ?? "");
  const [word = ""] = behind;
  const isWhole = word !== "" && behind.every((other) => other === word) && after.includes(`${now}${word}`);
  return isWhole ? { was: `${was}${word}`, now: `${now}${word}` } : { was, now };
}

function sayRename(
  rename: Rename,
  { before, after }: { readonly before: PolicyText; readonly after: PolicyText },
): SaidFact {
  const { times } = rename;
  const { was, now } = wholeNames(rename, before.text, after.text);
  const quote = (text: string, words: string) => {
    const start = text.indexOf(words);
    return start < 0 ? null : { quote: words, start, end: start + words.length };
  };
  const text = saysSame({ was, now }, after.text)
    ? `“${was}” is now called “${now}” (${times} places)`
    : `“${now}” now stands where “${was}” stood (${times} places)`;
  const sides = { was: quote(before.text, was), now: quote(after.text, now) };
  const fact: ToldFact = { text, types: ["definitions"], direction: "unclear", ...sides };
  return {
    fact,
    said: { text, head: cut(text, LONGEST_HEADLINE), gist: null, made: false, stopped: false },
    weight: RENAME_WEIGHT,
  };
}
