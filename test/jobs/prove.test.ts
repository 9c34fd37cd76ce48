import { expect, it } from "vitest";
import type { StepDeps } from "../../jobs/step.js";
import { prove } from "../../jobs/steps/prove.js";

it("keeps proof where it is handed how, and nothing elsewhere", async () => {
  const deps = { keepProof: async () => ({ sealed: 2, archived: 1 }) } as unknown as StepDeps;
  expect(await prove({}, deps)).toEqual({ kind: "proof-kept", sealed: 2, archived: 1 });
  expect(await prove({}, {} as StepDeps)).toEqual({ kind: "proof-kept", sealed: 0, archived: 0 });
});
