import { findHunks } from "../compare/word-diff.js";
import { isTypo } from "./mistyped.js";
import type { Term } from "./terms.js";

/** Which term of the other side each term of a side is, by place; -1 for one that the other side has not. */
export interface MatchedTerms {
  readonly before: Int32Array;
  readonly after: Int32Array;
}

/** A run of so many words that stands elsewhere among what is left was moved; fewer stand together by chance. */
const MOVED_TOGETHER = 3;
/** More terms are not compared: the time stays in proportion to the text. */
const MOST_TERMS = 6000;

/** Matches two rows of terms: in order first, then runs that were moved; null where there are too many, or too little in common. */
export function matchTerms(before: readonly Term[], after: readonly Term[]): MatchedTerms | null {
  if (before.length + after.length > MOST_TERMS) return null;
  const hunks = findHunks(
    before.map(({ key }) => key),
    after.map(({ key }) => key),
  );
  if (hunks === null) return null;
  const matched = { before: new Int32Array(before.length).fill(-1), after: new Int32Array(after.length).fill(-1) };
  const link = (at: number, afterAt: number) => {
    matched.before[at] = afterAt;
    matched.after[afterAt] = at;
  };
  let [at, afterAt] = [0, 0];
  for (const hunk of [...hunks, { before: [], after: [], at: before.length, afterAt: after.length }]) {
    for (; at < hunk.at; at += 1, afterAt += 1) link(at, afterAt);
    at = hunk.at + hunk.before.length;
    afterAt = hunk.afterAt + hunk.after.length;
    if (isMistyped(hunk.before, hunk.after)) {
      for (let step = 0; step < Math.max(hunk.before.length, hunk.after.length); step += 1) {
        link(Math.min(hunk.at + step, at - 1), Math.min(hunk.afterAt + step, afterAt - 1));
      }
    }
  }
  matchMoved(before, after, matched, link);
  return matched;
}

/** "clientagr" and "client agreement", "restricit" and "restrict", "clarif" and "clarifi". */
function isMistyped(old: readonly string[], young: readonly string[]): boolean {
  if (old.length === 0 || young.length === 0 || old.length + young.length > 4) return false;
  const [was, now] = [old.join(""), young.join("")];
  if (was === now || isTypo(was, now) || isGlued(was, now) || isGlued(now, was)) return true;
  return old.length === young.length && areOneStem(was, now);
}

/** "theshared" and "shared". */
function isGlued(longer: string, shorter: string): boolean {
  const rest = longer.replace(/^(?:the|this|these|that|their|your|our|and)(?=\p{L}{4})/u, "");
  return rest !== longer && (rest.startsWith(shorter) || shorter.startsWith(rest));
}

/** Letters at the beginning by which two stems are forms of one word. */
const ONE_STEM = 6;
/** Ends that make another person of a word. */
const OTHER_PERSON = /^(?:employ|transfer|licens|controll?|process|assign|lend|bail)/;

function areOneStem(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter >= ONE_STEM && !OTHER_PERSON.test(a) && a.slice(0, shorter) === b.slice(0, shorter);
}

function matchMoved(
  before: readonly Term[],
  after: readonly Term[],
  matched: MatchedTerms,
  link: (at: number, afterAt: number) => void,
): void {
  const isFree = (side: "before" | "after", at: number) => matched[side][at] === -1;
  const nameOf = (side: "before" | "after", at: number) => {
    const terms = side === "before" ? before : after;
    const run = Array.from({ length: MOVED_TOGETHER }, (_, step) => at + step);
    return run.every((one) => isFree(side, one)) ? run.map((one) => terms[one]?.key).join(" ") : null;
  };
  const places = new Map<string, number[]>();
  for (let at = 0; at + MOVED_TOGETHER <= after.length; at += 1) {
    const name = nameOf("after", at);
    if (name !== null) places.set(name, [...(places.get(name) ?? []), at]);
  }
  for (let at = 0; at + MOVED_TOGETHER <= before.length; at += 1) {
    const name = nameOf("before", at);
    const place = name === null ? undefined : places.get(name)?.find((one) => nameOf("after", one) === name);
    if (place === undefined) continue;
    for (let step = 0; isFree("before", at + step) && isFree("after", place + step); step += 1) {
      if (before[at + step]?.key !== after[place + step]?.key) break;
      link(at + step, place + step);
    }
  }
}
