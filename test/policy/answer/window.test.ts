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
      const [inside = ""] = shown
        .split("…")
        .map((part) => part.trim())
        .filter((part) => part !== "");
      expect(text).toContain(inside);
      expect(inside).toContain(given[at]);
    }),
  );
});
