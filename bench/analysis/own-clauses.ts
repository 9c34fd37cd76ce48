import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { rateClause } from "../../src/policy/severity/rate.js";
import type { ProvisionType } from "../../src/policy/taxonomy.js";

const FOLDER = fileURLToPath(new URL("../../test/fixtures/clauses/", import.meta.url));

/** Clauses written by this project for one kind: of it, and tricky ones that are not. */
export interface OwnClauses {
  readonly type: ProvisionType;
  readonly is: readonly string[];
  readonly not: readonly string[];
}

export interface OwnFigures {
  /** Of the clauses of the kind, the share that is given the type. */
  readonly recall: number;
  /** Of the tricky ones, how many are given it. */
  readonly falseHits: number;
}

export function readOwnClauses(): OwnClauses[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => Object.entries<Omit<OwnClauses, "type">>(JSON.parse(readFileSync(FOLDER + file, "utf8"))))
    .map(([type, clauses]) => ({ ...clauses, type: type as ProvisionType }));
}

export function measureOwnClauses(): Record<string, OwnFigures> {
  return Object.fromEntries(
    readOwnClauses().map(({ type, is, not }) => [
      type,
      {
        recall: is.filter((text) => hasType(text, type)).length / is.length,
        falseHits: not.filter((text) => hasType(text, type)).length,
      },
    ]),
  );
}

function hasType(text: string, type: ProvisionType): boolean {
  return rateClause({ text, path: [] }).types.some(({ id }) => id === type);
}
