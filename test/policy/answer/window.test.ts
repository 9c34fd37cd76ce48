import fc from "fast-check";
import { expect, it } from "vitest";
import { windowAround } from "../../../src/policy/answer/window.js";

it("keeps a text that fits", () => {
  expect(windowAround("We keep it for 30 days.", { start: 15, end: 22 }, 40)).toBe("We keep it for 30 days.");
});

it("shows the anchor in whole words of the text, and no more than is asked for", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12},?$/), { minLength: 30, maxLength: 150 });
  fc.assert(
    fc.property(words, fc.nat(), (given, seed) => {
      const text = given.join(" ");
      const at = seed % given.length;
      const start = given.slice(0, at).join(" ").length + (at === 0 ? 0 : 1);
      const end = start + (given[at] ?? "").length;
      const shown = windowAround(text, { start, end }, 120);
      expect(shown.length).toBeLessThanOrEqual(120);
      const parts = shown.split("…").map((part) => part.trim());
      for (const part of parts) expect(text).toContain(part);
      expect(parts.some((part) => part.includes(given[at] ?? ""))).toBe(true);
    }),
  );
});

it("cuts between parts, and keeps how the sentence begins", () => {
  const text =
    "You must not, in any way, do any of the following: copy the pages of the site; sell what you copied to others; or train a model on it.";
  const at = text.indexOf("train");
  expect(windowAround(text, { start: at, end: at + 5 }, 72)).toBe("You must not, … or train a model on it.");
  expect(windowAround(text, { start: at, end: at + 5 }, 92)).toBe(
    "You must not, … sell what you copied to others; or train a model on it.",
  );
});
