import { expect, it } from "vitest";
import { reportChange } from "../../../src/policy/report/report.js";
import { policyOf } from "./policy-of.js";

const WILL_NOT = "We will not use your input or output to train our models unless you direct us to do so.";
const MAY = "We may use your input or output to train our models unless you direct us not to do so.";

it("rates an act that was ruled out by the act and the promise that it broke", () => {
  const report = reportChange(policyOf([WILL_NOT]), policyOf([MAY]));
  expect(report).toMatchObject({ post: true, direction: "worse", severity: "high" });
  expect(report.changes[0]?.reasons).toContainEqual(expect.objectContaining({ factor: "protection", points: 20 }));
});

it("gives no points for a promise that is won", () => {
  const report = reportChange(policyOf([MAY]), policyOf([WILL_NOT]));
  expect(report.direction).toBe("better");
  expect(report.changes[0]?.reasons).not.toContainEqual(expect.objectContaining({ factor: "protection" }));
});
