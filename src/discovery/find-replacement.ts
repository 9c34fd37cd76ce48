import type { PolicyDocument } from "../ports.js";
import type { Discover } from "./types.js";

/** A dead page does not hold the checks up for longer than this, ms. */
const PATIENCE_MS = 60_000;

/**
 * Where a policy whose page is gone seems to stand now: the readable page of the same type that its site links to. Null
 * when there is none, or none that is surely it.
 */
export async function findReplacement(discover: Discover, document: PolicyDocument): Promise<string | null> {
  if (document.type === "other") return null;
  const { pages } = await discover(new URL("/", document.url), AbortSignal.timeout(PATIENCE_MS));
  const same = pages.find(({ type, readable, confident }) => type === document.type && readable && confident);
  return same && same.url !== document.url ? same.url : null;
}
