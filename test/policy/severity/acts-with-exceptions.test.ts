import { describe, expect, it } from "vitest";
import { rateClause } from "../../../src/policy/severity/rate.js";

const severityOf = (text: string) => rateClause({ text, path: [] }).severity;

describe("an act whose exception is denied", () => {
  it.each([
    "We may use your input to train our artificial intelligence models or tools unless you direct us not to do so.",
    "We use your content to train our models, except where you have told us that we may not.",
    "We may sell your personal data until you ask us not to.",
  ])("is rated as the act: %s", (text) => expect(severityOf(text)).not.toBe("low"));

  it.each([
    "We do not use your content to train our models unless you ask us to.",
    "Unless you agree, we will not sell your personal data.",
    "We never use your photos to train our models, except where you opt in.",
  ])("is not taken for it where the act itself is denied: %s", (text) => expect(severityOf(text)).not.toBe("high"));
});
