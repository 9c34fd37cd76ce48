import { z } from "zod";
import type { Clause, ClauseLink } from "../src/policy/types.js";

/**
 * A version's clauses as they are stored: hundreds of them share a few paths. Each is its kind, the number of its path,
 * start, end, share of links.
 */
export interface ClauseList {
  readonly paths: readonly (readonly string[])[];
  readonly clauses: readonly (readonly [Clause["kind"], number, number, number, number])[];
  /** Links: the number of their clause and of their target, and their words. Absent from what the first extractor read. */
  readonly targets?: readonly string[] | undefined;
  readonly links?: readonly (readonly [number, number, string])[] | undefined;
}

const place = z.number().int().nonnegative();

export const clauseListShape: z.ZodType<ClauseList> = z.object({
  paths: z.array(z.array(z.string())),
  clauses: z.array(z.tuple([z.enum(["heading", "paragraph", "item", "row"]), place, place, place, z.number()])),
  targets: z.array(z.string()).optional(),
  links: z.array(z.tuple([place, place, z.string()])).optional(),
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
  return { paths, clauses: packed, ...packLinks(clauses) };
}

/** Many links of a text lead to one place. */
function packLinks(clauses: readonly Clause[]): Pick<ClauseList, "targets" | "links"> {
  const numbers = new Map<string, number>();
  const links = clauses.flatMap((clause, at) =>
    (clause.links ?? []).map(({ text, target }) => {
      const number = numbers.get(target) ?? numbers.size;
      numbers.set(target, number);
      return [at, number, text] as const;
    }),
  );
  return links.length === 0 ? {} : { targets: [...numbers.keys()], links };
}

export function unpackClauses({ paths, clauses, targets = [], links = [] }: ClauseList): Clause[] {
  const linked = new Map<number, ClauseLink[]>();
  for (const [at, number, text] of links) {
    linked.set(at, [...(linked.get(at) ?? []), { text, target: targets[number] ?? "" }]);
  }
  return clauses.map(([kind, number, start, end, linkShare], at) => {
    const own = linked.get(at);
    return { kind, path: paths[number] ?? [], start, end, linkShare, ...(own ? { links: own } : {}) };
  });
}
