import type { Pattern } from "./collect.js";

/** What bounds the input of an expression that needs more than linear time. */
export interface Bound {
  readonly place: string;
  /** A piece of the expression's source. */
  readonly of: string;
  /** The longest input, and where it is cut. */
  readonly longest: string;
}

/** Files that build an expression out of a text while it is read, and why its time is linear all the same. */
export const BUILT_FROM_TEXT: Readonly<Record<string, string>> = {
  "src/policy/sentences/renames.ts": "a few words of the text as they stand, with bounded gaps between them",
};

export const BOUNDS: readonly Bound[] = [
  {
    place: "src/records/name-in-title.ts",
    of: "\\s*[|•»]\\s*",
    longest: "a page's title, cut at MOST_TITLE",
  },
  {
    place: "src/chat/commands/line/spoken-request.ts",
    of: "again please",
    longest: "a line of chat, cut where it is read",
  },
  {
    place: "src/chat/commands/line/spoken-request.ts",
    of: "[\\s.!?]+$",
    longest: "a line of chat, cut where it is read",
  },
  {
    place: "src/policy/telling/gate.ts",
    of: "“([^”]*)”",
    longest: "a sentence of ours that is told, some hundred letters",
  },
  { place: "src/policy/told.ts", of: "\\{([\\w-]+)\\}", longest: "templates of our own tables, a sentence each" },
  {
    place: "src/policy/reading/pattern.ts",
    of: "\\[[^\\]]*\\]",
    longest: "patterns of our own tables, at most some thousand letters",
  },
  {
    place: "src/policy/reading/pattern.ts",
    of: "\\[\\\\w",
    longest: "patterns of our own tables, at most some thousand letters",
  },
];

/** The bound of a pattern; null when none is named for every place that has it. */
export function boundOf({ places, source }: Pattern): readonly Bound[] | null {
  const bounds = places.map((place) => BOUNDS.find((bound) => bound.place === place && source.includes(bound.of)));
  return bounds.every((bound) => bound !== undefined) ? bounds : null;
}
