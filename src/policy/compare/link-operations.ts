import type { LinkChange } from "../types.js";
import type { ClauseRole } from "./clause-role.js";
import type { ComparableClause } from "./comparable-clause.js";
import { compareLinks, type LinkComparison } from "./links.js";
import type { NoiseRuleId } from "./noise-rules.js";
import type { ClauseOperation } from "./operation.js";
import { diffWords } from "./word-diff.js";

export interface LinkedSides {
  readonly before: readonly ComparableClause[];
  readonly after: readonly ComparableClause[];
  readonly rolesBefore: readonly ClauseRole[];
  readonly rolesAfter: readonly ClauseRole[];
}

/** So many links that keep their pages' names under other addresses are a site put in another order. */
const RELOCATED = 3;
const NONE: LinkComparison = { changes: [], noise: null };

/** Looks at the links of the clauses that stayed: one that leads to another policy is a change although no word is. */
export function applyLinks(operations: readonly ClauseOperation[], sides: LinkedSides): ClauseOperation[] {
  const compared = operations.map((operation) => compareOperation(operation, sides));
  const relocated = isRelocation(compared.flatMap(({ changes }) => changes));
  return operations.map((operation, at) => {
    const { changes, noise } = compared[at] ?? NONE;
    if (changes.length === 0) return withNoise(operation, noise);
    return relocated ? withNoise(operation, "link-relocation") : withLinks(operation, changes, sides);
  });
}

/** Links of menus, footers and date lines are no wording of the policy either. */
function compareOperation({ before, after }: ClauseOperation, sides: LinkedSides): LinkComparison {
  if (before === null || after === null) return NONE;
  if ((sides.rolesBefore[before] ?? null) !== null || (sides.rolesAfter[after] ?? null) !== null) return NONE;
  return compareLinks(sides.before[before]?.links ?? [], sides.after[after]?.links ?? []);
}

function withNoise(operation: ClauseOperation, noise: NoiseRuleId | null): ClauseOperation {
  return noise === null || operation.kind !== "same" ? operation : { ...operation, kind: "noise", noise };
}

function withLinks(operation: ClauseOperation, links: readonly LinkChange[], sides: LinkedSides): ClauseOperation {
  if (operation.kind === "modified" || operation.kind === "rewritten") return { ...operation, links };
  const [before, after] = [sides.before[operation.before ?? -1], sides.after[operation.after ?? -1]];
  const words = diffWords(before?.text ?? "", after?.text ?? "");
  return { ...operation, kind: "modified", noise: null, words, links };
}

/** On one site, and every page keeps its own name. */
function isRelocation(changes: readonly LinkChange[]): boolean {
  return changes.length >= RELOCATED && changes.every(({ before, after }) => keepsName(before, after));
}

function keepsName(before: string, after: string): boolean {
  const [old, young] = [before, after].map((address) => address.split("/"));
  return old?.[0] === young?.[0] && old?.at(-1) === young?.at(-1);
}
