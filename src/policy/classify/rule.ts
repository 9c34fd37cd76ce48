import type { Exception, Exceptions } from "../reading/except.js";
import { readPattern } from "../reading/pattern.js";
import type { ProvisionType } from "../taxonomy.js";

/** One named sign of a provision type. `pattern` and `unless` are in the notation of `pattern.ts`, read on folded text. */
export interface TypeRule {
  readonly name: string;
  /** How sure one hit makes us, 0 to 1. */
  readonly weight: number;
  readonly pattern: RegExp;
  /** The sentence does not count when this stands in it. */
  readonly unless: RegExp | null;
  /** The pattern as the table has it. */
  readonly written: string;
  /** What `unless` is made of. */
  readonly exceptions: readonly Exception[];
}

export interface TypeRules {
  readonly type: ProvisionType;
  /** Read on the innermost heading above the clause. */
  readonly heading: RegExp | null;
  readonly rules: readonly TypeRule[];
}

export type RuleRow = readonly [name: string, weight: number, pattern: string, unless?: string | Exceptions];

/** Reads one type's rows of a rule table. */
export function typeRules(
  type: ProvisionType,
  words: { readonly heading?: string },
  rows: readonly RuleRow[],
): TypeRules {
  return {
    type,
    heading: words.heading === undefined ? null : readPattern(words.heading),
    rules: rows.map(([name, weight, pattern, unless]) => ({
      name,
      weight,
      pattern: readPattern(pattern),
      written: pattern,
      ...exceptionsOf(unless),
    })),
  };
}

function exceptionsOf(unless: string | Exceptions | undefined): Pick<TypeRule, "unless" | "exceptions"> {
  if (unless === undefined) return { unless: null, exceptions: [] };
  if (typeof unless === "string") {
    return { unless: readPattern(unless), exceptions: [{ words: unless, forcedBy: null }] };
  }
  return { unless: readPattern(unless.words), exceptions: unless.all };
}
