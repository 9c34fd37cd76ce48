import type { PolicyText } from "../types.js";

/** Between the cells of a row, as the extractor writes it. */
const CELLS = " | ";
/** A name of a column is no longer than this, in characters. */
const LONGEST_NAME = 60;
/** Names of columns have no figures and no sentences. */
const NO_NAME = /\d|[.;!?]\s|[.;!]$/;

/** A stretch of a row that is one cell. */
export interface Cell {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The cells of a row, with their places in it. */
export function cellsOf(row: string): Cell[] {
  let start = 0;
  return row.split(CELLS).map((text) => {
    const cell = { text: text.trim(), start, end: start + text.length };
    start = cell.end + CELLS.length;
    return cell;
  });
}

/**
 * The names of the columns of each row, by clause; null for what is no row or has no names above it. A row of names names itself.
 * A table's first row is its names when every cell is short and without figures, and the rows under it are longer.
 */
export function columnsOf({
  text,
  clauses,
}: Pick<PolicyText, "text" | "clauses">): readonly (readonly string[] | null)[] {
  let names: readonly string[] | null = null;
  return clauses.map((clause, at) => {
    if (clause.kind !== "row") {
      names = null;
      return null;
    }
    const row = text.slice(clause.start, clause.end);
    const next = clauses[at + 1];
    const below = next?.kind === "row" ? text.slice(next.start, next.end) : null;
    if (below !== null && namesColumns(row, below)) names = cellsOf(row).map((cell) => cell.text);
    return names !== null && cellsOf(row).length === names.length ? names : null;
  });
}

function namesColumns(row: string, below: string): boolean {
  const cells = cellsOf(row);
  return (
    cells.length > 1 &&
    cells.length === cellsOf(below).length &&
    row.length < below.length &&
    cells.every((cell) => cell.text.length <= LONGEST_NAME && !NO_NAME.test(cell.text))
  );
}
