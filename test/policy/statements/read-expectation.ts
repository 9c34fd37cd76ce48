import type { Statement } from "../../../src/policy/statements/statement.js";

/**
 * A sentence and what it is expected to say: "text => party modality action [object] [extras] ; …", "-" for nothing sure.
 * A negated modality ends in "-not". A word with "?" must be read so, sure or not; without, it must be sure.
 * Extras: >recipient #purpose {kind/about} [figure-role value]. A statement of extras only may stand in any statement.
 * A list item stands after "lead-in || ".
 */
export interface Expectation {
  readonly leadIn: string | undefined;
  readonly text: string;
  readonly says: readonly ExpectedStatement[];
}

export interface ExpectedStatement {
  readonly fields: readonly string[];
  readonly extras: readonly string[];
}

export function readExpectation(row: string): Expectation {
  const cut = row.lastIndexOf(" => ");
  const [first = "", second] = row.slice(0, cut).split(" || ");
  const told = row.slice(cut + 4).trim();
  const says = told === "-" ? [] : told.split(" ; ").map(readExpected);
  return { leadIn: second === undefined ? undefined : first, text: second ?? first, says };
}

function readExpected(told: string): ExpectedStatement {
  const words = told.match(/\[[^\]]*\]|\S+/g) ?? [];
  return {
    fields: words.filter((word) => !/^[>#{[]/.test(word)),
    extras: words.filter((word) => /^[>#{[]/.test(word)),
  };
}

/** What of an expected statement a read one does not have; empty when it says it. */
export function missingIn(statement: Statement, { fields, extras }: ExpectedStatement): string[] {
  const [party, modality, action, object] = fields;
  const told = [
    ...field(party, statement.party.value, statement.party.sure),
    ...field(
      modality,
      `${statement.modality.value}${statement.negated.value ? "-not" : ""}`,
      statement.modality.sure && statement.negated.sure,
    ),
    ...field(action, statement.action.value, statement.action.sure),
    ...field(object, statement.object?.value ?? "none", statement.object?.sure ?? false),
  ];
  const has = new Set([
    ...statement.recipients.map(({ value }) => `>${value}`),
    ...statement.purposes.map(({ value }) => `#${value}`),
    ...statement.conditions.map(({ kind, about }) => `{${kind}/${about}}`),
    ...statement.figures.map(({ role, value }) => `[${role} ${value ?? ""}]`),
  ]);
  return [...told, ...extras.filter((extra) => !has.has(extra))];
}

function field(expected: string | undefined, read: string, sure: boolean): string[] {
  if (expected === undefined) return [];
  const loose = expected.endsWith("?");
  const value = loose ? expected.slice(0, -1) : expected;
  if (value !== read) return [`${value} (read ${read})`];
  return loose || sure ? [] : [`${value} (not sure)`];
}

/** Whether who, how and what are all sure: what a claim may rest on. */
export function isClaim({ party, modality, negated, action }: Statement): boolean {
  return party.sure && modality.sure && negated.sure && action.sure;
}
