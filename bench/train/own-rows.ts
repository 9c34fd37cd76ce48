import { readdirSync, readFileSync } from "node:fs";
import { FAIR_SIGNS } from "../../src/policy/classify/fair-signs.js";
import { foldText } from "../../src/policy/reading/fold-text.js";
import { PROVISION_TYPES, type ProvisionType } from "../../src/policy/taxonomy.js";
import plain from "../../test/fixtures/plain-clauses.json" with { type: "json" };
import { type OwnClauses, readOwnClauses } from "../analysis/own-clauses.js";
import { type LabelledClause, toLabelledClause } from "./labelled-clauses.js";

const FOLDER = new URL("./own-clauses/", import.meta.url);
/** A feature must stand in clauses of two companies: own clauses are dealt out to as many made-up ones. */
const VOICES = 20;

/**
 * Clauses written by this project: of a kind, and near misses. They tell of that one kind and leave all others open. The ones
 * kept unseen (`later` in plain-clauses.json) are not among them.
 */
export function readOwnRows(kinds: readonly ProvisionType[]): LabelledClause[] {
  const clauses = [
    ...[...readOwnClauses(), ...readTrainingClauses()].flatMap(({ type, is, not }) => [
      ...is.map((text) => ({ type, text, own: true })),
      ...not.map((text) => ({ type, text, own: false })),
    ]),
    ...Object.entries(plain.first).flatMap(([type, texts]) =>
      texts.map((text) => ({ type: type as ProvisionType, text, own: true })),
    ),
  ];
  const taught = clauses.filter(({ type, text }) => kinds.includes(type) && !isFair(type, text));
  return taught.map(({ type, text, own }, at) => {
    const label = { types: own ? [type] : [], maybe: PROVISION_TYPES.filter((other) => other !== type) };
    return { ...toLabelledClause(text, [], label), company: `own ${at % VOICES}`, documentKind: "own" };
  });
}

/** Lawyers labelled what is unfair: a fair clause of a kind that is learned from them is left to its rule. */
function isFair(type: ProvisionType, text: string): boolean {
  return FAIR_SIGNS[type]?.test(foldText(text)) ?? false;
}

/** Clauses written for training alone: no test asks for them. */
function readTrainingClauses(): OwnClauses[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) =>
      Object.entries<Omit<OwnClauses, "type">>(JSON.parse(readFileSync(new URL(file, FOLDER), "utf8"))),
    )
    .map(([type, clauses]) => ({ ...clauses, type: type as ProvisionType }));
}
