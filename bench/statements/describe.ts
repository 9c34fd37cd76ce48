import type { Field, Place, Statement } from "../../src/policy/statements/statement.js";
import type { SampledSentence } from "./sample.js";

/** A statement in one line; what is not sure has a question mark and need not be judged. */
export function describeStatement(statement: Statement, { text, leadIn }: SampledSentence): string {
  const words = ({ start, end, in: where }: Place) => (where === "sentence" ? text : (leadIn ?? "")).slice(start, end);
  const mark = ({ value, sure }: Field<unknown>) => `${String(value)}${sure ? "" : "?"}`;
  const { party, modality, negated, action, object, recipients, purposes, conditions, figures } = statement;
  const parts = [
    mark(party),
    `${mark(modality)}${negated.value ? ` NOT${negated.sure ? "" : "?"}` : negated.sure ? "" : " (not?)"}`,
    mark(action),
    object === null ? "-" : `${mark(object)} "${words(object.place)}"`,
    ...recipients.map((one) => `to ${mark(one)} "${words(one.place)}"`),
    ...purposes.map((one) => `for ${mark(one)} "${words(one.place)}"`),
    ...conditions.map(
      (one) => `{${one.kind}/${one.about}${one.exempts ? " off" : ""}${one.sure ? "" : "?"}: ${words(one.place)}}`,
    ),
    ...figures.map(
      (one) => `[${one.role}${one.sure ? "" : "?"} ${one.bound} ${one.value ?? ""} ${one.unit}: ${words(one.place)}]`,
    ),
  ];
  return parts.join(" | ");
}
