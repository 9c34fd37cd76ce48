import type { Platform, PolicyDocument, Watch } from "../../ports.js";
import { documentState } from "../../records/record-words.js";
import { commandWords, type Prose, prose } from "../commands/verbs/prose.js";
import type { Block } from "../types.js";
import { failingNames, sameFailures } from "./same-failures.js";

/** A watched policy, as far as its coverage goes. */
export interface Covered {
  readonly document: PolicyDocument;
  readonly platform: Platform;
  /** The watch itself, where it is known whether it is on. */
  readonly watch?: Pick<Watch, "disabledReason">;
}

/** `Of 3 watched policies: 2 readable, 1 cannot be read, 0 not read yet.` */
export function coverageSentence(all: readonly Covered[]): string {
  const watched = onceEach(all);
  if (all.length === 0) return "This channel watches nothing yet.";
  const count = (state: string) => watched.filter(({ document }) => document.state === state).length;
  const policies = watched.length === 1 ? "1 watched policy" : `${watched.length} watched policies`;
  return `Of ${policies}: ${count("verified")} readable, ${count("unreadable")} cannot be read, ${count("unverified")} not read yet.${offWords(all)}`;
}

/** Each policy once, however many channels watch it; those of watches that are switched off are not covered. */
function onceEach(all: readonly Covered[]): Covered[] {
  const on = all.filter(({ watch }) => !watch?.disabledReason);
  return [...new Map(on.map((one) => [one.document.id, one])).values()];
}

function offWords(all: readonly Covered[]): string {
  const off = all.filter(({ watch }) => watch?.disabledReason).length;
  return off === 0 ? "" : ` ${off === 1 ? "1 watch is" : `${off} watches are`} switched off.`;
}

/** What cannot be read since when and why, and what was not read yet; nothing when all is well. */
export function coverageProblems(all: readonly Covered[]): Block[] {
  const watched = onceEach(all);
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
  const failing = watched.filter(({ document }) => document.state === state);
  const lines = sameFailures(failing).map((group) => {
    const [{ document }] = group;
    return prose`${failingNames(group)}: ${documentState(document)}${movedProse(document)}`;
  });
  return lines.length > 0
    ? [
        { kind: "heading", text: title },
        { kind: "list", items: lines },
      ]
    : [];
}
