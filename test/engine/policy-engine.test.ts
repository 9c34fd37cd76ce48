import { afterAll, describe, expect, it } from "vitest";
import { createPolicyEngine } from "../../src/engine/policy-engine.js";
import { answerQuestion, readAsked } from "../../src/policy/answer/answer.js";
import { readClauses, readReport } from "../../src/policy/explain/read-clauses.js";
import { extractText } from "../../src/policy/extract/extract.js";
import { reportChange } from "../../src/policy/report/report.js";
import { rateClauses } from "../../src/policy/severity/rate.js";
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
    expect(await engine.compare(before, after)).toEqual(readReport(reportChange(before, after), { before, after }));
    expect(await engine.read(after)).toEqual(readClauses(after));
    const known = readClauses(after).filter(({ types: [leading] }) => leading?.id !== "other");
    expect(await engine.readKnown(after)).toEqual(known);
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

  it("answers from texts, and loads each of them once", async () => {
    const text = extractText(AFTER, "html");
    const loaded: string[] = [];
    const texts = ["V1", "V2"].map((key) => ({
      ...{ key, name: `Notice ${key}` },
      async load() {
        loaded.push(key);
        return { text, rated: null };
      },
    }));
    const question = "How long do you keep my data?";
    const sources = texts.map(({ name }) => ({ name, text, rated: rateClauses(text) }));
    const answer = await engine.answer(question, texts);
    expect(answer).toEqual(answerQuestion(question, sources, "current"));
    expect(answer.candidates.length).toBeGreaterThan(0);
    await engine.answer("Who can I write to?", texts);
    expect(loaded).toEqual(["V1", "V2"]);
    expect(await engine.question(question)).toEqual(readAsked(question));
  }, 60_000);

  it("finds peers by the words of clauses, and loads those once", async () => {
    const quote =
      "We keep your account data and your messages for two years after you close your account, then we delete them.";
    const clause = { platformId: 1, quote, types: ["retention" as const] };
    const others = [2, 3].map((id) => ({ key: `k${id}`, id, platformId: id }));
    const loaded: number[][] = [];
    const load = async (ids: readonly number[]) => {
      loaded.push([...ids]);
      return new Map(
        ids.map((id) => [id, id === 3 ? quote : "Invoices are stored for ten years because tax law says so."]),
      );
    };
    expect(await engine.peers(clause, others, load)).toEqual([others[1]]);
    expect(await engine.peers(clause, others.slice(1), load)).toEqual([others[1]]);
    expect(loaded).toEqual([[2, 3]]);
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
