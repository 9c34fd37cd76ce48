import { getTableColumns, sql } from "drizzle-orm";
import { documents } from "../schema.js";

const {
  canonicalUrl: _url,
  lookingAt: _at,
  lookingFor: _for,
  prunedAt: _pruned,
  ...columns
} = getTableColumns(documents);

/** What a document is to whoever asks for it. */
export { columns };

/** Nobody looks at the document any more. */
export const LOOK_ENDED = { lookingAt: null, lookingFor: null } as const;

export function named(id: number): string {
  return `Document D-${id}`;
}

export function moment(at: Date) {
  return sql`${at.toISOString()}::timestamptz`;
}
