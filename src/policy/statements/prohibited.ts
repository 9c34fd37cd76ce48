import type { Clause, Word } from "./parts.js";
import type { Action } from "./statement.js";
import { findVerbAction } from "./verb-forms.js";

/** What "the use of bots is prohibited" forbids: the act that its subject names, by a gerund or a noun; null for another thing. */
export function prohibitedAct(words: readonly Word[], { subject }: Clause): Action | null {
  if (subject === null) return null;
  for (const word of words.slice(subject.start, Math.min(subject.end, subject.start + 6))) {
    const shape = word.verb?.shapes[0];
    if (/^(?:following|existing|outstanding|including)$/.test(word.low)) continue;
    if (word.verb !== null && (shape === "ing" || (shape === "base" && word.pos === "NOUN")))
      return findVerbAction(word.verb.base);
  }
  return null;
}
