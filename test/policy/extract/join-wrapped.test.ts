import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/policy/extract/extract.js";
import { clauseLines } from "./clause-lines.js";

/** A page made from a printed one: each line is a paragraph. */
const PRINTED = [
  "Lantern Terms of Service",
  "The purpose of these terms is to say on which conditions Lantern Limited gives",
  "you access to its reading rooms, and what you may expect of it and it of you.",
  "1. Your account",
  "1.1 You must be at least sixteen years old to open an account, and you must keep",
  "your password to yourself at all times when others are in the reading room.",
  "1.2 We may close an account that nobody has used for two years, and will write",
  "to the address on file thirty days before we do so.",
  "You must not:",
  "(a) lend your card to others, or leave it in a place where it may be found by",
  "people who have no account;",
  "(b) copy books by machine.",
  "Lantern Limited",
  "12 Lamp Street",
  "London",
  "2. OUR LIABILITY",
  "WE ARE NOT LIABLE FOR THINGS THAT YOU LEAVE IN THE READING ROOMS, OR FOR DAMAGE",
  "THAT OTHER READERS DO TO THEM, EXCEPT WHERE THE LAW SAYS THAT WE ARE LIABLE FOR",
  "IT ALL THE SAME.",
  "These terms were made in London. Courts of that place decide all disputes that",
  "arise from them, as far as the law allows.",
  "We write to you by e-mail, and you agree that a message so sent has reached you",
  "when it was sent, unless we learn that it did not.",
];

describe("lines of a page that was wrapped at a fixed width", () => {
  const read = clauseLines(extractText(PRINTED.join("\n\n"), "markdown")).map((line) => line.replace(/ \[.*?\]/, ""));

  it("are joined to the sentences they were", () => {
    expect(read).toContain(
      "paragraph The purpose of these terms is to say on which conditions Lantern Limited gives you access to its reading rooms, and what you may expect of it and it of you.",
    );
    expect(read).toContain(
      "paragraph 1.2 We may close an account that nobody has used for two years, and will write to the address on file thirty days before we do so.",
    );
  });

  it("are joined in capitals too", () => {
    expect(read).toContain(
      "paragraph WE ARE NOT LIABLE FOR THINGS THAT YOU LEAVE IN THE READING ROOMS, OR FOR DAMAGE THAT OTHER READERS DO TO THEM, EXCEPT WHERE THE LAW SAYS THAT WE ARE LIABLE FOR IT ALL THE SAME.",
    );
  });

  it("leave entries of lists, addresses and titles apart", () => {
    expect(read).toContain(
      "paragraph (a) lend your card to others, or leave it in a place where it may be found by people who have no account;",
    );
    expect(read).toContain("paragraph (b) copy books by machine.");
    for (const line of ["Lantern Limited", "12 Lamp Street", "London"]) expect(read).toContain(`paragraph ${line}`);
    expect(read).toContain("paragraph You must not:");
    expect(read.some((line) => line.endsWith("OUR LIABILITY"))).toBe(true);
  });

  it("lose no word, whatever the lines", () => {
    const line = fc.constantFrom(...PRINTED, "of us", "• one", "iv) two", "x".repeat(90), "a b".repeat(20));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const words = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word));
        const text = extractText(lines.join("\n\n"), "text").text;
        expect(words(text)).toEqual(words(lines.join(" ").replaceAll("• ", "")));
      }),
    );
  });

  it("stay as they are on a page that is not wrapped", () => {
    const page = ["We share data with", "partners we trust.", "We keep it for", "two years.", "Write to us."];
    expect(clauseLines(extractText(page.join("\n\n"), "markdown"))).toHaveLength(page.length);
  });
});
