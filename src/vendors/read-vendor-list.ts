import { parse } from "csv-parse/sync";
import { InputError } from "../errors.js";
import { type Column, findColumn } from "./columns.js";
import type { FaultyLine, VendorLine, VendorList } from "./types.js";

/** A list that is longer is no list of vendors but something else. */
export const MOST_LINES = 2_000;
/** Characters. */
export const MOST_TEXT = 1_000_000;
const MOST_FIELD = 2_000;
const SEPARATORS = [",", ";", "\t", "|"] as const;

/** How the values of a column are read; each throws an `InputError` that says what is allowed. */
export type ColumnReaders = {
  readonly [name in Exclude<Column, "vendor" | "address">]: (text: string) => Partial<VendorLine>;
};

/**
 * Reads a list of vendors: CSV with headings in any order and language of columns.ts, without headings name and then the other
 * columns as an export has them, or just a name a line. Comma, semicolon, tab or bar apart. A line that cannot be taken is a
 * fault of its own. Throws an `InputError` for what is no list at all.
 */
export function readVendorList(text: string, readers: ColumnReaders): VendorList {
  if (text.length > MOST_TEXT) throw new InputError(`The list is too long: at most ${MOST_TEXT} characters.`);
  const rows = readRows(text.replace(/^\uFEFF/, ""));
  if (rows.length > MOST_LINES + 1) throw new InputError(`The list has ${rows.length} lines; at most ${MOST_LINES}.`);
  const [first] = rows;
  if (!first) throw new InputError("The list is empty. Write a vendor a line, or CSV with a heading named vendor.");
  const headings = readHeadings(first.fields);
  const columns = headings ?? DEFAULT_COLUMNS;
  const lines: VendorLine[] = [];
  const faults: FaultyLine[] = [];
  for (const row of headings ? rows.slice(1) : rows) {
    const read = readLine(row, columns, readers);
    if ("problem" in read) faults.push(read);
    else if (read.vendor !== "") lines.push(read);
  }
  return { lines, faults, ignored: headings === null ? [] : ignoredOf(first.fields, headings) };
}

function ignoredOf(fields: readonly string[], headings: readonly (Column | null)[]): readonly string[] {
  return fields.filter((field, index) => field !== "" && headings[index] === null).map((field) => field.slice(0, 60));
}

/** Without headings only the name is sure; what follows may be anything. */
const DEFAULT_COLUMNS: readonly (Column | null)[] = ["vendor"];

interface Row {
  readonly line: number;
  readonly fields: readonly string[];
}

function readRows(text: string): Row[] {
  try {
    const rows = parse(text, {
      delimiter: separatorOf(text),
      record_delimiter: ["\r\n", "\n", "\r"],
      ...{ relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true, info: true },
      max_record_size: 20_000,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return rows.map(({ record, info }) => ({ line: info.lines, fields: record }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new InputError(`The list is no CSV: ${why}. Check the quotes of that line.`, { cause: error });
  }
}

/** The sign that parts most columns in the first line; a list of bare names has none. */
function separatorOf(text: string): string {
  const [line = "", second = ""] = text.trimStart().split(/\r?\n/, 2);
  const counted = SEPARATORS.map((sign) => ({
    sign,
    count: line.split(sign).filter((part) => findColumn(part)).length,
  }));
  const best = counted.toSorted((a, b) => b.count - a.count)[0];
  if (best && best.count > 1) return best.sign;
  // One known heading among others, above lines with as many columns.
  const heads = best?.count === 1 && line.includes(best.sign);
  if (heads && line.split(best.sign).length === second.split(best.sign).length) return best.sign;
  // Without headings a comma may stand in a name ("Box, Inc."): the line is the name.
  return best?.count === 1 || !line.includes("\t") ? "\u0001" : "\t";
}

/** The columns of a first line that heads the others: one of them has to be the name or the address. */
function readHeadings(fields: readonly string[]): readonly (Column | null)[] | null {
  const columns = fields.map(findColumn);
  return columns.includes("vendor") || columns.includes("address") ? columns : null;
}

function readLine(
  { line, fields }: Row,
  columns: readonly (Column | null)[],
  readers: ColumnReaders,
): VendorLine | FaultyLine {
  const cells = new Map<Column, string>();
  for (const [index, column] of columns.entries()) {
    // An export guards spreadsheets against cells that look like formulas.
    const text = (fields[index] ?? "").trim().replace(/^'(?=[=+\-@])/, "");
    if (column !== null && text !== "" && !cells.has(column)) cells.set(column, text);
  }
  // An address says which page; the name beside it is for people.
  const vendor = cells.get("address") ?? cells.get("vendor") ?? "";
  const name = cells.get("vendor") ?? vendor;
  try {
    const long = [...cells].find(([, text]) => text.length > MOST_FIELD);
    if (long) throw new InputError(`Its ${long[0]} has ${long[1].length} characters; at most ${MOST_FIELD}.`);
    if (vendor === "" && cells.size > 0) throw new InputError("It names no vendor.");
    const given = (Object.keys(readers) as (keyof ColumnReaders)[]).map((column) => {
      const text = cells.get(column);
      return text === undefined ? {} : readers[column](text);
    });
    return { line, vendor, ...Object.assign({}, ...given) };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { line, vendor: name, cells: Object.fromEntries(cells), problem: error.message };
  }
}
