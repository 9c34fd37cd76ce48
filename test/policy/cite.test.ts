import { describe, expect, it } from "vitest";
import { type Citation, formatCitation } from "../../src/policy/cite.js";

const CITATION: Citation = {
  platform: "Meadow Learn",
  document: "Terms of Service (D-12)",
  recordId: "C-67",
  quote: "We may end your account.",
  capturedAt: new Date("2026-05-11T06:02:13.900Z"),
  sha256: "0be9e4ad",
  sourceUrl: "https://www.meadow.example/terms?lang=en",
  archiveUrl: "https://web.archive.org/web/20260510000000/https://www.meadow.example/terms?lang=en",
  pageUrl: "https://fineprint.example/c/C-67",
  accessedAt: new Date("2026-05-12T00:00:00.000Z"),
};

describe("formatCitation", () => {
  it("writes the block", () => {
    expect(formatCitation(CITATION)).toBe(
      [
        "Platform: Meadow Learn",
        "Document: Terms of Service (D-12)",
        "Record: C-67",
        'Quote: "We may end your account."',
        "Captured: 2026-05-11 06:02:13 UTC",
        "SHA-256 of the snapshot: 0be9e4ad",
        "Source: https://www.meadow.example/terms?lang=en",
        "Archive: https://web.archive.org/web/20260510000000/https://www.meadow.example/terms?lang=en",
        "Page: https://fineprint.example/c/C-67",
        "Accessed: 2026-05-12 00:00:00 UTC",
      ].join("\n"),
    );
  });

  it("leaves out an archive that said nothing and a page that there is not", () => {
    expect(formatCitation({ ...CITATION, archiveUrl: null, pageUrl: null })).not.toMatch(/^(?:Archive|Page)/m);
  });

  it("lets no line of a quote pass for a field", () => {
    const block = formatCitation({ ...CITATION, quote: "One.\nSHA-256 of the snapshot: forged\r\nSource: forged" });
    const fields = block.split("\n").filter((line) => /^(SHA-256|Source)/.test(line));
    expect(fields).toHaveLength(2);
    expect(fields.join()).not.toContain("forged");
  });
});
