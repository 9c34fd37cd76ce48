import { describe, expect, it } from "vitest";
import { plainQuestion } from "../../../src/policy/answer/plain-question.js";
import { isLearned, likelyTypes, likelyTypesWithout } from "../../../src/policy/answer/question-types.js";
import lines from "../../../src/policy/answer/tables/question-lines.json" with { type: "json" };
import { foldText } from "../../../src/policy/reading/fold-text.js";
import { isProvisionType } from "../../../src/policy/taxonomy.js";

describe("what a question is likely about", () => {
  it("learns from ways of asking of known types only, each once in its type", () => {
    for (const [type, asked] of Object.entries(lines)) {
      expect(isProvisionType(type), type).toBe(true);
      expect(new Set(asked).size, type).toBe(asked.length);
    }
  });

  it.each([
    ["can they flog what they know about me", "data-sale"],
    ["am i stuck paying again next year if i do nothing", "auto-renewal"],
    ["will a robot decide if i get banned", "automated-decisions"],
  ])("%s: %s", (question, type) => {
    expect(
      likelyTypes(plainQuestion(foldText(question)))
        .slice(0, 3)
        .map((one) => one.type),
    ).toContain(type);
  });

  it("judges a way of asking by the others", () => {
    const line = foldText(lines.arbitration[0] ?? "");
    const own = (found: ReturnType<typeof likelyTypes>) =>
      found.find(({ type }) => type === "arbitration")?.likely ?? 0;
    expect(own(likelyTypesWithout(line, line))).toBeLessThan(own(likelyTypes(line)));
    expect(likelyTypesWithout(foldText("no such line"), "no such line")).toEqual(likelyTypes(foldText("no such line")));
  });

  it("knows which words it has learned", () => {
    expect(isLearned("refund")).toBe(true);
    expect(isLearned("zyzzyva")).toBe(false);
  });
});
