import { type PGlite, protocol, type Results, type RowMode } from "@electric-sql/pglite";

const { CommandCompleteMessage, DataRowMessage, RowDescriptionMessage } = protocol.messages;

type Message = Awaited<ReturnType<PGlite["execProtocolStream"]>>[number];
type Column = Results["fields"][number];

/** What turns a value of a type, given by its OID, from text into a JavaScript value. */
type ParserOf = (type: number) => ((value: string) => unknown) | undefined;

/** Statements whose tag ends in the number of rows they changed. */
const CHANGES = /^(?:INSERT|UPDATE|DELETE|MERGE|COPY) /;

/** Puts together what one statement answered, as PGlite does: rows of objects or, when asked, of arrays. */
export function readResults<T>(messages: readonly Message[], parserOf: ParserOf, rowMode?: RowMode): Results<T> {
  let fields: Column[] = [];
  let parsers: ReturnType<ParserOf>[] = [];
  const rows: unknown[] = [];
  let tag = "";
  for (const message of messages) {
    if (message instanceof RowDescriptionMessage) {
      fields = message.fields.map(({ name, dataTypeID }) => ({ name, dataTypeID }));
      parsers = fields.map(({ dataTypeID }) => parserOf(dataTypeID));
    } else if (message instanceof DataRowMessage) {
      const values = message.fields.map((value, index) => parse(value, parsers[index]));
      rows.push(rowMode === "array" ? values : Object.fromEntries(fields.map(({ name }, at) => [name, values[at]])));
    } else if (message instanceof CommandCompleteMessage) {
      tag = message.text;
    }
  }
  const rowCount = Number.parseInt(tag.slice(tag.lastIndexOf(" ") + 1), 10) || 0;
  return { rows: rows as Results<T>["rows"], fields, rowCount, affectedRows: CHANGES.test(tag) ? rowCount : 0 };
}

function parse(value: string | null, parser: ReturnType<ParserOf>): unknown {
  return value === null || !parser ? value : parser(value);
}
