import { describe, expect, it } from "vitest";
import { reportChange } from "../../../src/policy/report/report.js";
import type { PolicyText } from "../../../src/policy/types.js";
import { policyOf } from "./policy-of.js";

const SPANISH = [
  "# Aviso de privacidad de Acme",
  "Este aviso se aplica al sitio web y a la aplicación de Acme, y a todo lo que usted pida en ellos.",
  "Usted debe tener al menos 16 años de edad para abrir una cuenta con nosotros.",
];
const GERMAN = [
  "# Datenschutz bei Acme",
  "Diese Hinweise gelten für die Website und die App von Acme und für alles, was Sie dort bestellen.",
  "Sie müssen mindestens 16 Jahre alt sein, um bei uns ein Konto zu eröffnen.",
];

function textOf(lines: readonly string[], language: string): PolicyText {
  return { ...policyOf(lines), language };
}

describe("a change in a language that the grammar does not read", () => {
  it.each([
    ["spa", SPANISH, "No vendemos sus datos personales.", "Podemos vender sus datos personales a terceros."],
    ["deu", GERMAN, "Wir verkaufen Ihre Daten nicht.", "Wir verkaufen Ihre Daten an Werbepartner."],
    // Words that the tables of English know stand in other languages as well.
    [
      "deu",
      GERMAN,
      "Wir nutzen kein Tracking.",
      "We may sell your personal data to third parties. Das gilt ab 1. Mai 2026.",
    ],
  ])("%s: quotes with neutral labels, no direction, no dates", (language, frame, was, now) => {
    const before = textOf([...frame, was], language);
    const after = textOf([...frame, now], language);
    for (const report of [reportChange(before, after), reportChange(after, before)]) {
      expect(report).toMatchObject({ verdict: "changed", direction: "unclear", facts: [] });
      expect(report.told.length).toBeGreaterThan(0);
      for (const { text, types, direction } of report.told) {
        expect(text).toMatch(/^Wording: /);
        expect({ types, direction }).toEqual({ types: ["other"], direction: "unclear" });
      }
      for (const { direction } of report.changes) expect(["unclear", "editorial"]).toContain(direction);
    }
  });

  it("leaves English as it is", () => {
    const lines = [
      "# Privacy Policy of Acme",
      "This policy applies to the website and the app of Acme, and to everything that you order there.",
    ];
    const before = textOf([...lines, "We do not sell your personal data."], "eng");
    const after = textOf([...lines, "We may sell your personal data to third parties."], "eng");
    expect(reportChange(before, after)).toMatchObject({ direction: "worse" });
  });
});
