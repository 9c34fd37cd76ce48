import { afterAll, describe, expect, it } from "vitest";
import { createPolicyEngine } from "../../src/engine/policy-engine.js";
import { readClauses, readReport } from "../../src/policy/explain/read-clauses.js";
import { extractText } from "../../src/policy/extract/extract.js";
import { reportChange } from "../../src/policy/report/report.js";
import { writePdf } from "../policy/extract/pdf/write-pdf.js";

const engine = createPolicyEngine({ threads: 1 });
afterAll(() => engine.close());

const BEFORE = "<main><h1>Notice</h1><p>We keep your data for 30 days after you leave.</p><p>Write to us.</p></main>";
const AFTER = BEFORE.replace("30 days", "90 days");

function bytesOf(html: string): Uint8Array {
  return new TextEncoder().encode(html);
}

describe("policy engine", () => {
  it("gives on its threads what the pure functions give", async () => {
    const [before, after] = [extractText(BEFORE, "html"), extractText(AFTER, "html")];
    const page = { contentType: "text/html", url: "https://meadow.example/privacy" };
    expect(await engine.extract({ ...page, bytes: bytesOf(AFTER) })).toMatchObject(after);
    expect(await engine.compare(before, after)).toEqual(readReport(reportChange(before, after)));
    expect(await engine.read(after)).toEqual(readClauses(after));
  }, 60_000);

  it("reads PDFs, and says what is none that can be read", async () => {
    const page = { contentType: "application/pdf", url: "https://meadow.example/privacy.pdf" };
    const bytes = writePdf([[{ text: "We keep your data for 30 days after you leave, and no longer.", y: 700 }]]);
    const { text } = await engine.extract({ ...page, bytes });
    expect(text).toBe("We keep your data for 30 days after you leave, and no longer.");
    await expect(engine.extract({ ...page, bytes: writePdf([[]]) })).rejects.toMatchObject({
      code: "not-text",
      message: "https://meadow.example/privacy.pdf was read, but it is a PDF of images without text, such as a scan.",
    });
  }, 60_000);

  it("ends a task that takes too long, for good, and goes on with the next", async () => {
    const impatient = createPolicyEngine({ threads: 1, timeoutMs: 1 });
    try {
      const text = extractText(BEFORE, "html");
      await expect(impatient.read(text)).rejects.toMatchObject({ code: "analysis-timeout", retryable: false });
    } finally {
      await impatient.close();
    }
  }, 60_000);
});
