import type { Platform, PolicyDocument } from "../../ports.js";
import { documentName, documentState } from "../../records/record-words.js";
import { commandWords, type Prose, prose } from "../commands/verbs/prose.js";
import type { Block } from "../types.js";

/** A watched policy, as far as its coverage goes. */
export interface Covered {
  readonly document: PolicyDocument;
  readonly platform: Platform;
}

/** `Of 3 watched policies: 2 readable, 1 cannot be read, 0 not read yet.` */
export function coverageSentence(watched: readonly Covered[]): string {
  if (watched.length === 0) return "This channel watches nothing yet.";
  const count = (state: string) => watched.filter(({ document }) => document.state === state).length;
  const all = watched.length === 1 ? "1 watched policy" : `${watched.length} watched policies`;
  return `Of ${all}: ${count("verified")} readable, ${count("unreadable")} cannot be read, ${count("unverified")} not read yet.`;
}

/** What cannot be read since when and why, and what was not read yet; nothing when all is well. */
export function coverageProblems(watched: readonly Covered[]): Block[] {
  return [
    ...problems("Cannot be read", watched, "unreadable"),
    ...problems("Not read yet (unverified)", watched, "unverified"),
  ];
}

/** ` It seems to stand elsewhere now: …`, with the command that watches it there; empty when nothing was found. */
export function movedProse({ replacementUrl }: Pick<PolicyDocument, "replacementUrl">): Prose {
  return replacementUrl === null
    ? ""
    : prose` It seems to stand elsewhere now: ${commandWords("watch", replacementUrl)}`;
}

function problems(title: string, watched: readonly Covered[], state: string): Block[] {
  const lines = watched
    .filter(({ document }) => document.state === state)
    .map(
      ({ document, platform }) =>
        prose`${documentName(document, platform)}: ${documentState(document)}${movedProse(document)}`,
    );
  return lines.length > 0
    ? [
        { kind: "heading", text: title },
        { kind: "list", items: lines },
      ]
    : [];
}
