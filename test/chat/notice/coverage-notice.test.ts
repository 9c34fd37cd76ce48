import { describe, expect, it } from "vitest";
import { createCoverageNotice } from "../../../src/chat/notice/coverage-notice.js";
import { DOCUMENT, NOW, PLATFORM } from "./view.js";

describe("createCoverageNotice", () => {
  it("says since when and why a document cannot be read, and that it is no change", () => {
    const problem = "www.meadow.example answered with a challenge page.";
    const document = {
      ...DOCUMENT,
      state: "unreadable",
      stateSince: NOW,
      problem,
      lastVerifiedAt: new Date(0),
    } as const;
    const notice = createCoverageNotice({ kind: "unreadable", platform: PLATFORM, document });
    expect(notice.summary).toBe("Meadow Learn · Terms of Service: It cannot be read since 2026-05-11 06:02 UTC.");
    const words = JSON.stringify(notice.blocks);
    for (const part of [
      problem,
      "last verified 1970-01-01",
      "The watch stays",
      "a failed read is never counted as a change",
      "D-12",
    ]) {
      expect(words).toContain(part);
    }
    expect(notice.severity).toBeUndefined();
  });

  it("says that it can be read again", () => {
    const notice = createCoverageNotice({ kind: "recovered", platform: PLATFORM, document: DOCUMENT });
    expect(notice.summary).toContain("It can be read since 2026-05-11 06:02 UTC.");
    expect(JSON.stringify(notice)).not.toContain("cannot be read since");
  });
});
