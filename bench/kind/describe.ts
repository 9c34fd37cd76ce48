import { QUESTION_EXAMPLES } from "../../src/policy/answer/tables/question-examples.js";
import { SUBJECT_WORDS } from "../../src/policy/answer/tables/subject-words.js";
import { ALL_RULES } from "../../src/policy/classify/all-rules.js";
import { turnsOf } from "../../src/policy/explain/tables/turns.js";
import { regulationsFor } from "../../src/policy/regulations/regulations.js";
import { BASES } from "../../src/policy/severity/tables/bases.js";
import { FACTOR_ROWS } from "../../src/policy/severity/tables/factors.js";
import {
  ADVERSE_SIGNS,
  PROTECTIVE_BY_NATURE,
  PROTECTIVE_SIGNS,
} from "../../src/policy/severity/tables/polarity-table.js";
import type { ProvisionType } from "../../src/policy/taxonomy.js";
import { titleOfType } from "../../src/policy/type-titles.js";
import { readOwnClauses } from "../analysis/own-clauses.js";

const EXAMPLES = 6;

/** All that is known of a kind, a line a row. */
export function describeKind(type: ProvisionType): string[] {
  return [
    `${titleOfType(type)} (${type})`,
    ...part("Rules", rulesOf(type)),
    ...part("Base points", baseOf(type)),
    ...part("What moves them, of this kind alone", factorsOf(type)),
    ...part("Polarity", polarityOf(type)),
    ...part("Turns", turnsTo(type)),
    ...part("Words of questions", questionsOf(type)),
    ...part("Regulations it may engage", regulationsOf(type)),
    ...part("Examples", examplesOf(type)),
  ];
}

function part(title: string, rows: readonly string[]): string[] {
  return ["", title, ...(rows.length === 0 ? ["  none"] : rows.map((row) => `  ${row}`))];
}

function rulesOf(type: ProvisionType): string[] {
  return ALL_RULES.filter((rules) => rules.type === type).flatMap(({ heading, rules }) => [
    ...(heading === null ? [] : [`heading: ${heading.source}`]),
    ...rules.flatMap(({ name, weight, written, exceptions }) => [
      `${name} (${weight}): ${written}`,
      ...exceptions.map(
        ({ words, forcedBy }) => `  but not with ${words}${forcedBy === null ? "" : `: “${forcedBy}”`}`,
      ),
    ]),
  ]);
}

function baseOf(type: ProvisionType): string[] {
  const { points, variants } = BASES[type];
  return [`${points}`, ...variants.map((one) => `${one.points} ${one.name}: ${one.when.source}`)];
}

function factorsOf(type: ProvisionType): string[] {
  return FACTOR_ROWS.filter(({ types }) => types?.has(type)).map(
    ({ factor, name, points, phrase }) => `${points > 0 ? "+" : ""}${points} ${factor}, ${name}: ${phrase.source}`,
  );
}

function polarityOf(type: ProvisionType): string[] {
  return [
    PROTECTIVE_BY_NATURE.has(type)
      ? "serves the user unless a sign says otherwise"
      : "counts against the user unless a sign says otherwise",
    ...signs("against the user", ADVERSE_SIGNS[type]),
    ...signs("for the user", PROTECTIVE_SIGNS[type]),
  ];
}

function signs(side: string, pattern: RegExp | undefined): string[] {
  return pattern === undefined ? [] : [`${side}: ${pattern.source}`];
}

function turnsTo(type: ProvisionType): string[] {
  return turnsOf(type).map(({ to, when }) => `turns ${to} when ${when.source}`);
}

function questionsOf(type: ProvisionType): string[] {
  return [
    ...SUBJECT_WORDS.filter((subject) => subject.type === type).map(({ words }) => words.source),
    ...(QUESTION_EXAMPLES[type]?.split("\n") ?? []),
  ];
}

function regulationsOf(type: ProvisionType): string[] {
  return regulationsFor([type]).map(
    ({ provision, jurisdiction, reason }) => `${provision} (${jurisdiction}): ${reason}`,
  );
}

function examplesOf(type: ProvisionType): string[] {
  return readOwnClauses()
    .filter((clauses) => clauses.type === type)
    .flatMap(({ is, not }) => [
      ...is.slice(0, EXAMPLES).map((text) => `yes: ${text}`),
      ...not.slice(0, EXAMPLES).map((text) => `no: ${text}`),
    ]);
}
