import type { WordRun } from "../types.js";

/** Kept words between two changes that are as good as gone: at most so many, and shorter than the changes around them. */
const MOST_WORDS = 2;

/** What was taken out and put in at one place. */
interface Change {
  readonly gone: string;
  readonly fresh: string;
}

/**
 * Joins changes that are apart by a word or two which only happen to stand on both sides: "we ~~tell~~ may share your
 * ~~employer~~ progress" reads as a puzzle. The kept words join both changes, so the runs rejoin to both sides as before.
 */
export function mergeRuns(runs: readonly WordRun[]): WordRun[] {
  const merged: (Change | string)[] = [];
  for (const part of readParts(runs)) {
    const kept = merged.at(-1);
    const former = merged.at(-2);
    if (typeof part !== "string" && typeof kept === "string" && isChange(former) && isChance(kept, former, part)) {
      merged.splice(-2, 2, { gone: former.gone + kept + part.gone, fresh: former.fresh + kept + part.fresh });
    } else merged.push(part);
  }
  return merged.flatMap(writeRuns);
}

/** Kept text as strings, and what stands between it as one change each. */
function readParts(runs: readonly WordRun[]): (Change | string)[] {
  const parts: (Change | string)[] = [];
  for (const { op, text } of runs) {
    const last = parts.at(-1);
    if (op === "=") parts.push(text);
    else if (isChange(last)) parts[parts.length - 1] = addTo(last, op, text);
    else parts.push(addTo({ gone: "", fresh: "" }, op, text));
  }
  return parts;
}

function addTo({ gone, fresh }: Change, op: "-" | "+", text: string): Change {
  return op === "-" ? { gone: gone + text, fresh } : { gone, fresh: fresh + text };
}

function isChange(part: Change | string | undefined): part is Change {
  return typeof part === "object";
}

/** Both changes replace words, and what is kept between them is less than either. */
function isChance(kept: string, former: Change, next: Change): boolean {
  const words = kept.trim().split(/\s+/).length;
  return words <= MOST_WORDS && kept.length <= Math.min(sizeOf(former), sizeOf(next)) && replaces(former, next);
}

function sizeOf({ gone, fresh }: Change): number {
  return Math.max(gone.length, fresh.length);
}

/** Pure insertions stand better by themselves: a name added to a list, and another one two words on. */
function replaces(former: Change, next: Change): boolean {
  return former.gone + next.gone !== "" && former.fresh + next.fresh !== "";
}

function writeRuns(part: Change | string): WordRun[] {
  if (typeof part === "string") return [{ op: "=", text: part }];
  const runs: WordRun[] = [
    { op: "-", text: part.gone },
    { op: "+", text: part.fresh },
  ];
  return runs.filter(({ text }) => text !== "");
}
