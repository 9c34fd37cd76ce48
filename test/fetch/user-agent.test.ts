import { expect, test } from "vitest";
import { formatUserAgent } from "../../src/fetch/user-agent.js";

test("the user agent names the bot, its version and its operator's address", () => {
  expect(formatUserAgent("1.2.3", "https://watch.example")).toBe("Fineprint/1.2.3 (+https://watch.example)");
  expect(formatUserAgent("1.2.3")).toBe("Fineprint/1.2.3 (policy change watcher)");
});
