import { diffWords } from "../compare/word-diff.js";
import type { Stretch } from "../reading/split-sentences.js";

/** One stretch of a sentence that was replaced, by places in either sentence; empty on one side for what came or went. */
export interface Edit {
  readonly before: Stretch;
  readonly after: Stretch;
}

/** Words between two edits that are too few to keep them apart. */
const NEAR = 12;

/** What was replaced in a reworded sentence, in order; edits that nearly touch are one. */
export function findEdits(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let [at, afterAt] = [0, 0];
  for (const { op, text } of diffWords(before, after)) {
    if (op === "=") {
      at += text.length;
      afterAt += text.length;
      continue;
    }
    const edit = {
      before: { start: at, end: op === "-" ? at + text.length : at },
      after: { start: afterAt, end: op === "+" ? afterAt + text.length : afterAt },
    };
    if (op === "-") at += text.length;
    else afterAt += text.length;
    pushEdit(edits, edit);
  }
  return edits.filter((edit) => saysAnything(edit, before, after));
}

function pushEdit(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1);
  if (last === undefined || edit.before.start - last.before.end > NEAR || edit.after.start - last.after.end > NEAR) {
    edits.push(edit);
    return;
  }
  edits[edits.length - 1] = {
    before: { start: last.before.start, end: Math.max(last.before.end, edit.before.end) },
    after: { start: last.after.start, end: Math.max(last.after.end, edit.after.end) },
  };
}

/** Punctuation and case alone say nothing. */
function saysAnything(edit: Edit, before: string, after: string): boolean {
  const plain = (text: string, { start, end }: Stretch) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}%€$£]+/gu, "");
  return plain(before, edit.before) !== plain(after, edit.after);
}
