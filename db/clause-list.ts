import { z } from "zod";
import type { Clause } from "../src/policy/types.js";

/**
 * A version's clauses as they are stored: hundreds of them share a few paths. Each is its kind, the number of its path,
 * start, end, share of links.
 */
export interface ClauseList {
  readonly paths: readonly (readonly string[])[];
  readonly clauses: readonly (readonly [Clause["kind"], number, number, number, number])[];
}

const place = z.number().int().nonnegative();

export const clauseListShape: z.ZodType<ClauseList> = z.object({
  paths: z.array(z.array(z.string())),
  clauses: z.array(z.tuple([z.enum(["heading", "paragraph", "item", "row"]), place, place, place, z.number()])),
});

export function packClauses(clauses: readonly Clause[]): ClauseList {
  const numbers = new Map<string, number>();
  const paths: (readonly string[])[] = [];
  const packed = clauses.map(({ kind, path, start, end, linkShare }) => {
    const key = JSON.stringify(path);
    const number = numbers.get(key) ?? paths.push(path) - 1;
    numbers.set(key, number);
    return [kind, number, start, end, linkShare] as const;
  });
  return { paths, clauses: packed };
}

export function unpackClauses({ paths, clauses }: ClauseList): Clause[] {
  return clauses.map(([kind, number, start, end, linkShare]) => ({
    ...{ kind, path: paths[number] ?? [], start, end, linkShare },
  }));
}
