import type { Clause, Predicate, VerbGroup, Word } from "./parts.js";
import { FRAMES, type Frame } from "./tables/frames.js";

const DEEPEST = 3;

/** Looks through the frames of a clause to the verb that is meant. */
export function readPredicate(words: readonly Word[], groups: readonly VerbGroup[], clause: Clause): Predicate {
  const frames: Frame[] = [];
  let person: Predicate["person"] = null;
  let at = clause.at;
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const next = complementOf(words, groups, at, clause.end);
    if (next === null) break;
    frames.push(next.frame);
    if (next.frame.subject === "object") person = personOf(words, groups[at]?.end ?? 0, groups[next.at]?.start ?? 0);
    at = next.at;
  }
  return {
    acts: frames.length === 0 ? [at] : [at, ...rowOf(words, groups, at, clause.end)],
    frames,
    head: clause.at,
    person,
  };
}

function complementOf(
  words: readonly Word[],
  groups: readonly VerbGroup[],
  at: number,
  end: number,
): { frame: Frame; at: number } | null {
  const group = groups[at];
  const next = groups[at + 1];
  if (group === undefined || next === undefined || next.start >= end) return null;
  if (next.kind !== "infinitive" && next.kind !== "gerund") return null;
  const between = words.slice(
    group.head,
    next.negation !== null && next.negation < next.start ? next.negation : next.start,
  );
  const text = between
    .map(({ low }, index) => (index === 0 && group.copular ? "be" : low))
    .join(" ")
    .replace(/ ?,? at (?:its|our|their) (?:\w+ )?(?:and \w+ )?discretion ?,?/, "")
    .trim();
  const passive = group.passive ? `be ${text}` : text;
  const frame = FRAMES.find(({ when }) => when.test(passive) || (!group.passive && when.test(text)));
  if (frame === undefined || (frame.subject === "object" && frame.modality === "must" && isOpen(group))) return null;
  if (next.kind === "gerund" && frame.modality === "must") return null;
  if (
    next.kind === "gerund" &&
    !/ (?:of|from|for|to|by)$/.test(text) &&
    !/^(?:continue|stop|cease|discontinue)/.test(text)
  )
    return null;
  return { frame, at: at + 1 };
}

/** The verbs in a row with an infinitive: "to use, copy and share". */
function rowOf(words: readonly Word[], groups: readonly VerbGroup[], first: number, end: number): number[] {
  const row: number[] = [];
  const known = new Set([first]);
  for (let at = first + 1; at < groups.length; at += 1) {
    const group = groups[at];
    if (group === undefined || group.start >= end) break;
    const again = group.kind === "infinitive" && /^(?:and|or|,)$/.test(words[group.start - 1]?.low ?? "");
    const joined = group.sharedWith !== null && known.has(group.sharedWith);
    if (!joined && !again) continue;
    known.add(at);
    row.push(at);
  }
  return row;
}

/** "We may require you to": nothing is required yet. */
function isOpen({ modal }: VerbGroup): boolean {
  return modal !== null && /^(?:may|might|can|could)$/.test(modal);
}

/** "Us" of "us permission to", all of "our partners to". */
function personOf(words: readonly Word[], start: number, end: number): { start: number; end: number } {
  return { start, end: /^(?:us|you|them)$/.test(words[start]?.low ?? "") ? start + 1 : end };
}
