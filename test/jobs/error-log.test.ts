import { expect, it } from "vitest";
import { createErrorLog } from "../../jobs/error-log.js";

it("says a fault that comes by the hundred once a minute, with how often it came", () => {
  const said: unknown[] = [];
  let now = 0;
  const log = createErrorLog({ error: (...about: unknown[]) => void said.push(about) }, () => now);
  const refused = new Error("connect ECONNREFUSED");
  for (let i = 0; i < 300; i += 1) log.say({ step: "sweep" }, refused, "worker failed");
  log.say({ step: "fetch" }, new Error("deadlock detected"), "queue failed");
  now = 60_000;
  log.say({ step: "digest" }, refused, "worker failed");
  expect(said).toEqual([
    [{ step: "sweep", error: "connect ECONNREFUSED" }, "worker failed"],
    [{ step: "fetch", error: "deadlock detected" }, "queue failed"],
    [{ step: "digest", error: "connect ECONNREFUSED", repeated: 299 }, "worker failed"],
  ]);
});
