import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/policy/extract/extract.js";
import { clauseLines } from "./clause-lines.js";

const TEXT = `TERMS OF RENTAL
Effective 1 February 2024

1. Bicycles
You rent a bicycle by the hour
and bring it back clean.
   
2. Duties

* Lock the bicycle.
* Tell us at once
  when it is stolen.
- Do not lend it.

(a) You pay for damage that you cause by carelessness, up to three hundred euros in each case.
(b) We pay for wear.
`;

describe("plain text", () => {
  it("reads blank lines, hard-wrapped lines, bullets and title lines", () => {
    expect(clauseLines(extractText(TEXT, "text"))).toEqual([
      "heading TERMS OF RENTAL",
      "paragraph [TERMS OF RENTAL] Effective 1 February 2024",
      "heading 1. Bicycles",
      "paragraph [1. Bicycles] You rent a bicycle by the hour and bring it back clean.",
      "heading 2. Duties",
      "item [2. Duties] Lock the bicycle.",
      "item [2. Duties] Tell us at once when it is stolen.",
      "item [2. Duties] Do not lend it.",
      "item [2. Duties] (a) You pay for damage that you cause by carelessness, up to three hundred euros in each case.",
      "item [2. Duties] (b) We pay for wear.",
    ]);
  });

  it("reads carriage returns and form feeds as line ends", () => {
    expect(extractText("one\r\n\r\ntwo\f\fthree", "text").text).toBe("one\n\ntwo\n\nthree");
  });
});
