import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { brief } from "../../../src/policy/telling/brief.js";

/** A sentence, the room, and what is left of it. */
const SHORTENED: readonly (readonly [string, number, string])[] = [
  ["We keep logs for 30 days.", 60, "We keep logs for 30 days."],
  [
    "For the avoidance of doubt, we may close your account at any time and without notice to you.",
    72,
    "… we may close your account at any time and without notice to you.",
  ],
  [
    "We may share what you upload (photos, videos and notes of any kind) with our advertising partners.",
    75,
    "We may share what you upload … with our advertising partners.",
  ],
  [
    "We may process contact data, device data, payment data, and usage data for the training of our models.",
    88,
    "We may process contact data … and usage data for the training of our models.",
  ],
  [
    "Drafts are deleted within 30 days unless we have to keep them for longer because a court or an authority says so.",
    70,
    "Drafts are deleted within 30 days unless we have to keep them …",
  ],
];

describe("a sentence in little room", () => {
  it.each(SHORTENED)("%s", (sentence, longest, expected) => {
    expect(brief(sentence, longest)).toBe(expected);
  });

  it("keeps who acts, and on what condition, on the side of the gap where they act", () => {
    const sentence =
      "You alone are responsible for fetching your drawings from the archive of the house before the account ends for any reason, provided that if we end the account, we will keep your drawings ready for at least thirty days.";
    const words = "keep your drawings ready for at least thirty days";
    const keep = { start: sentence.indexOf(words), end: sentence.indexOf(words) + words.length };
    for (const longest of [130, 150, 180]) {
      const short = brief(sentence, longest, keep);
      expect(short.length).toBeLessThanOrEqual(longest);
      expect(short).toContain(`if we end the account, we will ${words}`);
    }
  });

  it("leaves no bracket out that holds an exception", () => {
    const sentence =
      "Your drafts (unless you shared them with a team or a guest) are deleted within thirty days of your request.";
    expect(brief(sentence, 90)).toContain("unless you shared them");
  });

  it("keeps the words at the place that moved", () => {
    const sentence =
      "We may disclose what you tell us to our affiliates, to companies that work for us, to courts that ask for it, and, from this year on, to advertising partners of ours in other countries.";
    const start = sentence.indexOf("advertising partners");
    const said = brief(sentence, 90, { start, end: start + "advertising partners".length });
    expect(said).toMatch(/^We may disclose/);
    expect(said).toContain("advertising partners");
    expect(said.length).toBeLessThanOrEqual(92);
  });

  it("is made of the sentence's own words, in order, and fits", () => {
    const words = fc.array(
      fc.constantFrom(
        "we",
        "may",
        "share",
        "data",
        "not",
        "unless",
        "you",
        "agree,",
        "(as",
        "defined)",
        "30",
        "days;",
        "including",
      ),
      { minLength: 1, maxLength: 60 },
    );
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 200 }), (said, longest) => {
        const sentence = said.join(" ");
        const short = brief(sentence, longest);
        expect(short.length).toBeLessThanOrEqual(longest + 2);
        let at = 0;
        for (const part of short
          .split("…")
          .map((piece) => piece.trim())
          .filter(Boolean)) {
          at = sentence.indexOf(part, at);
          expect(at).toBeGreaterThanOrEqual(0);
          at += part.length;
        }
      }),
    );
  });
});
