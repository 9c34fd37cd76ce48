import { describe, expect, it } from "vitest";
import { auditLine } from "../../../src/chat/commands/audit-words.js";

const entry = (verb: string, subject: string, detail: Record<string, unknown>) =>
  auditLine({ at: new Date("2026-05-11T06:02:13Z"), actor: "U12", channelId: 1, verb, subject, detail });

describe("a line of the audit log", () => {
  it.each([
    [
      entry("settings", "channel", {
        before: "threads:on timezone:UTC audience:both",
        after: "threads:on timezone:Europe/Berlin audience:both raise:3",
      }),
      "settings channel · timezone: UTC → Europe/Berlin, raise: not set → 3",
    ],
    [entry("settings", "channel", { before: "threads:on", after: "threads:on" }), "settings channel · unchanged: all"],
    [
      entry("digest", "channel", { before: "daily, 09:00", after: "off" }),
      "digest channel · before: daily, 09:00, after: off",
    ],
    [entry("digest", "channel", { before: "off", after: "off" }), "digest channel · unchanged: off"],
    [entry("mute", "D-2", { until: "2026-06-08T06:02:13.000Z" }), "mute D-2 · until: 2026-06-08 06:02 UTC"],
    [entry("assign", "C-1", { assignee: "U2", assigneeName: "bob" }), "assign C-1 · assignee: bob"],
    [entry("acknowledge", "C-1", {}), "acknowledge C-1"],
  ])("says what became otherwise: %s", (line, words) => {
    expect(line).toBe(`2026-05-11 06:02:13 UTC · U12 · ${words}`);
  });
});

it("names people beside their ID where the platform says what they are called", () => {
  const at = new Date("2026-05-11T06:02:13Z");
  const one = { at, actor: "U12", channelId: 1, verb: "mute", subject: "D-2", detail: {} };
  expect(auditLine(one, new Map([["U12", "Ann"]]))).toBe("2026-05-11 06:02:13 UTC · Ann (U12) · mute D-2");
  expect(auditLine(one, new Map())).toBe("2026-05-11 06:02:13 UTC · U12 · mute D-2");
});
