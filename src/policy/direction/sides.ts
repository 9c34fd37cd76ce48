import { normaliseClause } from "../compare/normalise.js";
import { foldText } from "../reading/fold-text.js";
import { splitSentences } from "../reading/split-sentences.js";
import type { Side } from "./move.js";

/** Both wordings of a clause with the sentences that only one of them has. */
export function readSides(before: string, after: string): { before: Side; after: Side } {
  const old = sentencesOf(before);
  const now = sentencesOf(after);
  const oldKeys = new Set(old.map(({ key }) => key));
  const nowKeys = new Set(now.map(({ key }) => key));
  return {
    before: { text: before, folded: foldText(before), changed: old.filter(({ key }) => !nowKeys.has(key)) },
    after: { text: after, folded: foldText(after), changed: now.filter(({ key }) => !oldKeys.has(key)) },
  };
}

function sentencesOf(text: string): { start: number; end: number; key: string }[] {
  return splitSentences(text).map(({ start, end }) => ({
    start,
    end,
    key: normaliseClause(text.slice(start, end)).tokens.join(" "),
  }));
}
