import { expect, it } from "vitest";
import { createToll } from "../../../src/web/api/mcp-toll.js";

it("takes from the minute what is beyond the request's own read, and refuses what the minute does not hold", async () => {
  let left = 12;
  const taken: number[] = [];
  const toll = createToll(async (points) => {
    taken.push(points);
    left -= points;
    return { allowed: left >= 0, limit: 300, left: Math.max(0, left), resetIn: 40 };
  });
  for (const scope of ["read", "read", "ask"] as const) await toll(scope);
  expect(taken).toEqual([1, 10]);
  await expect(toll("ask")).rejects.toMatchObject({
    code: "too-much-asked",
    retryable: true,
    message: "At most 300 points in a minute; again in 40 s.",
  });
});
