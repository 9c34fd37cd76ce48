import { type PatternPart, type PatternSequence, readPatternParts } from "./pattern-parts.js";

/**
 * Letters that stand in a match one after the other; where a word begins or ends with them for certain, it says so. A digit is
 * a word "0", whichever it is, and "@" a word of its own.
 */
export interface Fragment {
  readonly letters: string;
  readonly begins: boolean;
  readonly ends: boolean;
}

/** What every text that a pattern matches holds: a fragment, all of several needs, or any of them. */
export type Need = Fragment | { readonly all: readonly Need[] } | { readonly any: readonly Need[] };

/** Shorter runs of letters stand in nearly every sentence and decide nothing, unless they are a word. */
const SHORTEST = 3;

/**
 * Reads from a pattern's own source which words a match cannot do without, so that the costly expression runs only where
 * it can match. Null: nothing is required.
 */
export function requiredWords(pattern: RegExp): Need | null {
  return needOfBranches(readPatternParts(pattern), { behind: false, ahead: false });
}

/** Whether letters are certain not to stand right before and right after. */
interface Around {
  readonly behind: boolean;
  readonly ahead: boolean;
}

/** Of several alternatives one is met. */
function needOfBranches(branches: readonly PatternSequence[], around: Around): Need | null {
  const needs = branches.map((branch) => needOfSequence(branch, around));
  const [only] = needs;
  if (needs.length === 1) return only ?? null;
  const known = needs.filter((need) => need !== null);
  return known.length < needs.length ? null : { any: known.flatMap((need) => ("any" in need ? need.any : [need])) };
}

/** All parts of a sequence are met. */
function needOfSequence(parts: PatternSequence, around: Around): Need | null {
  const needs: Need[] = [];
  let { behind } = around;
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (part === undefined) break;
    const run = runAt(parts, at);
    if (run.length > 0) {
      at += run.length - 1;
      const fragment = { letters: run, begins: behind, ends: noLetterAt(parts, at + 1, around.ahead) };
      if (isTelling(fragment)) needs.push(fragment);
      behind = false;
      continue;
    }
    if (part.kind === "set" && part.sign !== undefined && !part.times.optional)
      needs.push({ letters: part.sign, begins: true, ends: true });
    if (part.kind === "group" && !part.times.optional) {
      const ahead = noLetterAt(parts, at + 1, around.ahead) && (!part.times.many || part.branches.every(beginsApart));
      const need = needOfBranches(part.branches, { behind, ahead });
      if (need !== null) needs.push(...("all" in need ? need.all : [need]));
    }
    behind = isBehind(part, behind);
  }
  const [first] = needs;
  return first === undefined ? null : needs.length === 1 ? first : { all: needs };
}

/** The letters from there on that come once each. */
function runAt(parts: PatternSequence, from: number): string {
  let run = "";
  for (let at = from; at < parts.length; at += 1) {
    const part = parts[at];
    if (part?.kind !== "letter" || part.times.optional || part.times.many) break;
    run += part.letter;
  }
  return run;
}

function isTelling({ letters, begins, ends }: Fragment): boolean {
  return letters.length >= SHORTEST || (begins && ends);
}

/** Whether no letter stands right before what follows the part, given whether none stood before it. */
function isBehind(part: PatternPart, before: boolean): boolean {
  if (part.kind === "place") return part.behind || before;
  const after = part.kind === "set" ? !part.letters : part.kind === "group" && part.branches.every(endsApart);
  return part.times.optional ? before && after : after;
}

/** Whether a sequence ends behind something that is no letter. */
function endsApart(parts: PatternSequence): boolean {
  return parts.reduce((behind, part) => isBehind(part, behind), false);
}

function beginsApart(parts: PatternSequence): boolean {
  return noLetterAt(parts, 0, false);
}

/** Whether what stands from there on, right behind a letter, is certain not to go on with a letter. */
function noLetterAt(parts: PatternSequence, from: number, ahead: boolean): boolean {
  const part = parts[from];
  if (part === undefined) return ahead;
  const rest = () => noLetterAt(parts, from + 1, ahead);
  if (part.kind === "letter") return false;
  // Right behind a letter, a place that wants none before it is no place at all.
  if (part.kind === "place") return part.ahead || part.behind || rest();
  const apart = part.kind === "set" ? !part.letters : part.branches.every((branch) => noLetterAt(branch, 0, rest()));
  return part.times.optional ? apart && rest() : apart;
}
