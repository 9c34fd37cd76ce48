import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createHookPoster } from "../../src/fetch/hook-poster.js";
import { type FlakyReceiver, startFlakyReceiver } from "../support/flaky-receiver.js";

let receiver: FlakyReceiver;
beforeAll(async () => {
  receiver = await startFlakyReceiver();
});
afterAll(() => receiver.close());

const post = async (allowPrivateHosts: string[], url = receiver.url) => {
  const poster = createHookPoster({ allowPrivateHosts, userAgent: "fineprint-test", timeoutMs: 200 });
  const answer = await poster.post(url, { "webhook-id": "1" }, "{}");
  await poster.close();
  return answer;
};

describe("posting to an endpoint", () => {
  it("reaches no private address that was not opened", async () => {
    for (const url of [receiver.url, "http://169.254.169.254/latest", "http://[::1]:1/", "http://localhost/"]) {
      expect(await post([], url), url).toMatchObject({ kind: "failed", retryable: false });
    }
    expect(receiver.requests).toBe(0);
  });

  it("says what was answered, follows no redirect, and tells an outage from an answer", async () => {
    expect(await post(["127.0.0.1"])).toEqual({ kind: "answered", status: 204, retryAfterMs: null });
    Object.assign(receiver, { mood: () => "error", status: 302, headers: { location: "http://169.254.169.254/" } });
    expect(await post(["127.0.0.1"])).toMatchObject({ kind: "answered", status: 302 });
    Object.assign(receiver, { status: 503, headers: { "retry-after": "120" } });
    expect(await post(["127.0.0.1"])).toEqual({ kind: "answered", status: 503, retryAfterMs: 120_000 });
    for (const mood of ["hang", "reset"] as const) {
      receiver.mood = () => mood;
      expect(await post(["127.0.0.1"]), mood).toMatchObject({ kind: "failed", retryable: true });
    }
  });
});
