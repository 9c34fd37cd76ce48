import { z } from "zod";
import type { ApiScope } from "../../ports.js";
import type { ApiReader } from "./reader.js";

/** One thing the API does: a route of `/api/v1` and a tool for assistants at once. */
export interface Endpoint {
  /** `list_changes`: its name as a tool, and its operation ID. */
  readonly name: string;
  readonly method: "get" | "post";
  /** Under `/api/v1`, with `{id}` for what is filled in. */
  readonly path: string;
  readonly scope: ApiScope;
  readonly summary: string;
  /** What it takes: what stands in the path, the rest as the query, or as the body of a POST. */
  readonly takes: z.ZodObject;
  readonly gives: z.ZodType;
  run(given: unknown, reader: ApiReader): Promise<unknown>;
}

/** An endpoint whose function gets what it takes, parsed. */
export function endpoint<T extends z.ZodObject, G extends z.ZodType>(
  made: Omit<Endpoint, "takes" | "gives" | "run"> & {
    readonly takes: T;
    readonly gives: G;
    readonly run: (given: z.infer<T>, reader: ApiReader) => Promise<z.infer<G>>;
  },
): Endpoint {
  return { ...made, run: async (given, reader) => made.run(made.takes.parse(given), reader) };
}

/** How many of a list at a time, at most. */
export const LIMIT = z.coerce.number().int().min(1).max(100).default(20).describe("At most so many, 1 to 100");

const CURSOR = /^[A-Za-z0-9_-]{1,200}$/;

/** Where a list goes on. Opaque: what is in it may change. */
export const Cursor = z.string().regex(CURSOR).optional().describe("`next` of the page before");

export function writeCursor(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}

/** What a cursor says; undefined for none and for what is no cursor of ours. */
export function readCursor<T>(cursor: string | undefined, shape: z.ZodType<T>): T | undefined {
  if (cursor === undefined) return undefined;
  try {
    return shape.parse(JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")));
  } catch {
    throw new z.ZodError([
      { code: "custom", path: ["cursor"], message: "is no cursor of this list; begin without one", input: cursor },
    ]);
  }
}
