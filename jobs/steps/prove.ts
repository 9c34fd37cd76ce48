import type { Outcome } from "../outcome.js";
import type { StepDeps } from "../step.js";

/** Keeps proof beyond our own word: the chain over confirmed changes, its time stamps, copies in archives. Posts nothing. */
export async function prove(_payload: unknown, { keepProof }: StepDeps): Promise<Outcome> {
  const kept = keepProof === undefined ? { sealed: 0, archived: 0 } : await keepProof();
  return { kind: "proof-kept", ...kept };
}
