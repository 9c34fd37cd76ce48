import type { PolicyText } from "../../src/policy/types.js";
import { pick, type Random } from "./random.js";
import { textOfClauses } from "./write-policies.js";

/** Share of clauses that are edited, taken out, put in; blocks that move; share of words that an edit replaces. */
export interface EditRates {
  readonly modify: number;
  readonly words: number;
  readonly remove: number;
  readonly insert: number;
  readonly blocks: number;
}

export const LEVELS = {
  typical: { modify: 0.05, words: 0.1, remove: 0.02, insert: 0.02, blocks: 0 },
  reorganised: { modify: 0.05, words: 0.12, remove: 0.02, insert: 0.02, blocks: 4 },
  heavy: { modify: 0.3, words: 0.25, remove: 0.1, insert: 0.1, blocks: 4 },
  extreme: { modify: 0.55, words: 0.4, remove: 0.15, insert: 0.15, blocks: 6 },
} as const satisfies Record<string, EditRates>;

export type Level = keyof typeof LEVELS;

export interface EditedPolicy {
  readonly text: PolicyText;
  /** The truth: which old clause became which new one. `key` is "old>new". */
  readonly pairs: readonly { key: string; modified: boolean; moved: boolean }[];
}

interface Part {
  readonly kind: PolicyText["clauses"][number]["kind"];
  readonly text: string;
  /** Index in the old text; -1 for what was put in. */
  readonly from: number;
  readonly modified: boolean;
  readonly moved: boolean;
}

const NEW_WORDS = [
  "vendor",
  "regulated",
  "quarterly",
  "biometric",
  "notice",
  "arbitration",
  "consent",
  "regional",
  "renewal",
  "licence",
  "automated",
  "profile",
  "without",
  "reasonable",
  "subprocessor",
  "training",
  "minor",
  "export",
  "suspend",
  "household",
  "credit",
  "voice",
  "insight",
  "audit",
] as const;

/** Edits a policy at the given rates and keeps the truth of every edit. */
export function editPolicy(policy: PolicyText, rates: EditRates, random: Random): EditedPolicy {
  const parts: Part[] = [];
  policy.clauses.forEach((clause, from) => {
    if (random() < rates.insert)
      parts.push({ kind: "paragraph", text: writeNew(random), from: -1, modified: false, moved: false });
    if (random() < rates.remove) return;
    const quote = policy.text.slice(clause.start, clause.end);
    const long = quote.split(" ").length >= 5;
    const text = long && random() < rates.modify ? replaceWords(quote, rates.words, random) : quote;
    parts.push({ kind: clause.kind, text, from, modified: text !== quote, moved: false });
  });
  const arranged = moveBlocks(parts, rates.blocks, random);
  const pairs = arranged.flatMap((part, to) =>
    part.from < 0 ? [] : [{ key: `${part.from}>${to}`, modified: part.modified, moved: part.moved }],
  );
  return { text: textOfClauses(arranged), pairs };
}

function writeNew(random: Random): string {
  return `${Array.from({ length: 12 + Math.floor(random() * 25) }, () => pick(random, NEW_WORDS)).join(" ")}.`;
}

/** Replaces, takes out and puts in words; at least one. */
function replaceWords(text: string, share: number, random: Random): string {
  const words = text.split(" ");
  const certain = Math.floor(random() * words.length);
  return words
    .flatMap((word, at) => {
      if (at !== certain && random() >= share) return [word];
      const kind = random();
      if (kind < 0.5) return [pick(random, NEW_WORDS)];
      return kind < 0.75 && at !== certain ? [] : [word, pick(random, NEW_WORDS)];
    })
    .join(" ");
}

/** Moves blocks of one to four clauses elsewhere, always across more text than the block's own: else the rest moved, not it. */
function moveBlocks(parts: readonly Part[], blocks: number, random: Random): readonly Part[] {
  let arranged = [...parts];
  for (let block = 0; block < blocks; block += 1) {
    const length = 1 + Math.floor(random() * 4);
    const from = Math.floor(random() * Math.max(1, arranged.length - length));
    const taken = arranged.slice(from, from + length);
    const rest = [...arranged.slice(0, from), ...arranged.slice(from + length)];
    const to = Math.floor(random() * (rest.length + 1));
    const crossed = rest.slice(Math.min(from, to), Math.max(from, to));
    if (lengthOf(crossed) < 2 * lengthOf(taken) || [...taken, ...crossed].some((part) => part.moved)) continue;
    arranged = [...rest.slice(0, to), ...taken.map((part) => ({ ...part, moved: true })), ...rest.slice(to)];
  }
  return arranged;
}

function lengthOf(parts: readonly Part[]): number {
  return parts.reduce((sum, part) => sum + part.text.length, 0);
}
