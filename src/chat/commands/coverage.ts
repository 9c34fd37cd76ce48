import type { Block } from "../types.js";
import { documentName, documentState } from "./labels.js";
import { heading, list } from "./reply.js";
import type { WatchedDocument } from "./watched.js";

/** `Of 3 watched policies: 2 readable, 1 cannot be read, 0 not read yet.` */
export function coverageSentence(watched: readonly WatchedDocument[]): string {
  if (watched.length === 0) return "This channel watches nothing yet.";
  const count = (state: string) => watched.filter(({ document }) => document.state === state).length;
  const all = watched.length === 1 ? "1 watched policy" : `${watched.length} watched policies`;
  return `Of ${all}: ${count("verified")} readable, ${count("unreadable")} cannot be read, ${count("unverified")} not read yet.`;
}

/** What cannot be read since when and why, and what was not read yet; nothing when all is well. */
export function coverageProblems(watched: readonly WatchedDocument[]): Block[] {
  return [
    ...problems("Cannot be read", watched, "unreadable"),
    ...problems("Not read yet (unverified)", watched, "unverified"),
  ];
}

function problems(title: string, watched: readonly WatchedDocument[], state: string): Block[] {
  const lines = watched
    .filter(({ document }) => document.state === state)
    .map(({ document, platform }) => `${documentName(document, platform)}: ${documentState(document)}`);
  return lines.length > 0 ? [heading(title), ...list(lines)] : [];
}
