import { describe, expect, it } from "vitest";
import { partInFull, questionParts } from "../../../src/policy/answer/question-parts.js";

describe("the parts of a question", () => {
  it("reads one that points back together with the first", () => {
    const [first = "", second = ""] = questionParts("Which body administers the arbitration and where is it seated?");
    expect(second).toBe("where is it seated?");
    expect(partInFull(second, first)).toBe("where is it seated? (Which body administers the arbitration)");
  });

  it("leaves one alone that stands by itself", () => {
    expect(partInFull("what do they charge", "do they sell my data")).toBe("what do they charge");
    expect(partInFull("is it sold", "is it sold")).toBe("is it sold");
  });
});
