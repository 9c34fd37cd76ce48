import { customType } from "drizzle-orm/pg-core";
import type { z } from "zod";
import { FineprintError } from "../src/errors.js";

const HALF_PAIR = /\p{Surrogate}/u;

/**
 * Text that must come back character for character: a version's text, a quote. PostgreSQL cannot hold NUL characters and
 * broken UTF-16 pairs, and replacing them would move every offset behind them, so such text is refused.
 */
export const verbatim = customType<{ data: string; driverData: string }>({
  dataType: () => "text",
  toDriver: requireStorable,
});

/** Text for people, not a quote: characters PostgreSQL cannot hold become U+FFFD. */
export const prose = customType<{ data: string; driverData: string }>({
  dataType: () => "text",
  toDriver: replaceUnstorable,
});

export const bytes = customType<{ data: Uint8Array; driverData: Uint8Array }>({
  dataType: () => "bytea",
  toDriver: (value) => value,
  fromDriver: (value) => value,
});

/** A JSON column that is never queried by its contents. Type `json`, not `jsonb`: it keeps every string as it was given. */
export function json<T>(shape: z.ZodType<T>) {
  return jsonColumn("json", shape)();
}

/** A JSON column that is queried by its contents. */
export function jsonb<T>(shape: z.ZodType<T>) {
  return jsonColumn("jsonb", shape)();
}

function jsonColumn<T>(dataType: "json" | "jsonb", shape: z.ZodType<T>) {
  return customType<{ data: T; driverData: unknown }>({
    dataType: () => dataType,
    toDriver: (value) => JSON.stringify(value),
    fromDriver: (value) => shape.parse(value),
  });
}

/** Returns the text if PostgreSQL can hold it unchanged; throws a `FineprintError` otherwise. */
export function requireStorable(text: string): string {
  if (!HALF_PAIR.test(text) && !text.includes("\0")) return text;
  throw new FineprintError(
    "text-not-storable",
    "The text holds a NUL character or half of a UTF-16 pair, which the database cannot keep. The extractor must take them out.",
    false,
  );
}

/**
 * JSON for a statement that takes it apart again (`json_to_recordset`), which stops at characters PostgreSQL cannot
 * hold: they become U+FFFD.
 */
export function toRecordset(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === "string" ? replaceUnstorable(value) : value));
}

function replaceUnstorable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");
}
