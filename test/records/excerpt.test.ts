import { expect, it } from "vitest";
import { excerptAround } from "../../src/records/excerpt.js";

const FILLER = "nothing to be found here ".repeat(30);

it("shows a short quote whole and a long one around the first word that was looked for, in any of its forms", () => {
  expect(excerptAround("Disputes go to arbitration.", "nothing")).toBe("Disputes go to arbitration.");
  const cut = excerptAround(`${FILLER}Disputes are ARBITRATED by one person. ${FILLER}`, '"arbitration" -class');
  expect(cut).toMatch(/^… (?:\w+ )+Disputes are ARBITRATED by one person\. [\w ]+ …$/);
  expect(cut.length).toBeLessThan(420);
});

it("begins at the beginning where the words are there or nowhere, and takes text without a space", () => {
  expect(excerptAround(`Disputes first. ${FILLER}`, "disputes")).toMatch(/^Disputes first\. .* …$/);
  expect(excerptAround(FILLER, "elsewhere")).toMatch(/^nothing to be .* …$/);
  expect(excerptAround("x".repeat(900), "")).toBe(`${"x".repeat(280)} …`);
});
