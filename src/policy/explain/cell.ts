import type { Action, ObjectClass } from "../statements/statement.js";
import type { ProvisionType } from "../taxonomy.js";
import type { Act } from "./acts.js";

/** What is said of a clause beside its own words. Every part is true of every clause of its cell; a part with nothing to say is null. */
export interface CellTexts {
  /** What the words that follow it are: "You are not allowed to do this". */
  readonly lead: string;
  /** For compliance and governance; "you" never stands in it. */
  readonly why: string;
  /** For the user. */
  readonly means: string;
  readonly can: string;
}

/** A cell of the tables: who acts which way, and where it is narrower, by what is done, to what, in clauses of which kinds, in which words. */
export interface Cell extends CellTexts {
  readonly acts: readonly Act[];
  readonly actions: readonly Action[] | null;
  readonly objects: readonly ObjectClass[] | null;
  readonly kinds: readonly ProvisionType[] | null;
  readonly words: RegExp | null;
}

/** What narrows a cell. */
export type Narrower = Partial<Pick<Cell, "actions" | "objects" | "kinds" | "words">>;

export type Texts = readonly [lead: string, why: string, means: string, can: string];

export function cell(acts: Act | readonly Act[], narrower: Narrower, [lead, why, means, can]: Texts): Cell {
  const open = { actions: null, objects: null, kinds: null, words: null };
  return { ...open, ...narrower, acts: typeof acts === "string" ? [acts] : acts, lead, why, means, can };
}
