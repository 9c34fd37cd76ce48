import { franc } from "franc-min";
import type { Clause } from "../types.js";

/** Characters the guess is made on; franc itself looks at no more. */
const SAMPLE = 2048;
/** Below this a guess says more about names and labels than about the language. */
const SHORTEST = 150;

/** ISO 639-3 code of the language of the clauses that are prose, or null when there is too little of it. */
export function findLanguage(text: string, clauses: readonly Clause[]): string | null {
  const parts: string[] = [];
  let length = 0;
  for (const clause of clauses) {
    if (length >= SAMPLE) break;
    if (clause.kind === "heading" || clause.linkShare > 0.5) continue;
    const part = text.slice(clause.start, Math.min(clause.end, clause.start + SAMPLE));
    parts.push(part);
    length += part.length;
  }
  if (length < SHORTEST) return null;
  const code = franc(parts.join(" ").slice(0, SAMPLE));
  return code === "und" ? null : code;
}
