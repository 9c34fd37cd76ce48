import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractPage } from "../../../../src/policy/extract/extract-page.js";
import type { PolicyText } from "../../../../src/policy/types.js";
import { type PrintedLine, writePdf, writeStreams } from "./write-pdf.js";

const URL = "https://marigold.example/terms.pdf";

async function read(bytes: Uint8Array, contentType: string | null = "application/pdf"): Promise<PolicyText> {
  const extraction = await extractPage({ bytes, contentType, url: URL });
  if ("fault" in extraction) throw new Error(extraction.fault);
  return extraction;
}

async function faultOf(bytes: Uint8Array): Promise<string> {
  const extraction = await extractPage({ bytes, contentType: "application/pdf", url: URL });
  return "fault" in extraction ? extraction.fault : "none";
}

function clausesOf({ text, clauses }: PolicyText): string[] {
  return clauses.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

/** Lines 14 points apart; an empty one leaves a gap. */
function print(texts: readonly (string | Partial<PrintedLine>)[], top = 720): PrintedLine[] {
  return texts.flatMap((line, index) => {
    const given = typeof line === "string" ? { text: line } : line;
    return given.text ? [{ text: given.text, ...given, y: top - 14 * index }] : [];
  });
}

const OPENING = [
  { text: "Marigold Notes Privacy Notice", size: 20 },
  "",
  "We collect the name and the address that you give us when you open an",
  "account, and the notes that you write. We use them to run the service.",
  "",
  { text: "1. Retention", size: 14 },
  "",
  "When you close your account we delete your notes within 30 days. Our",
  "backups follow one month later, and nobody reads them in the mean-",
  "time. In the meantime you may ask us for a copy.",
];

describe("a PDF", () => {
  it("gives paragraphs of its lines and headings of its sizes", async () => {
    const policy = await read(writePdf([print(OPENING)]));
    expect(clausesOf(policy)).toEqual([
      "heading: Marigold Notes Privacy Notice",
      "paragraph: We collect the name and the address that you give us when you open an account, and the notes that you write. We use them to run the service.",
      "heading: 1. Retention",
      "paragraph: When you close your account we delete your notes within 30 days. Our backups follow one month later, and nobody reads them in the meantime. In the meantime you may ask us for a copy.",
    ]);
    expect(policy.title).toBe("Marigold Notes Privacy Notice");
    expect(policy.clauses[3]?.path).toEqual(["Marigold Notes Privacy Notice", "1. Retention"]);
  });

  it("reads the same compressed, and without a header that says what it is", async () => {
    const plain = await read(writePdf([print(OPENING)]));
    expect(await read(writePdf([print(OPENING)], { compress: true }), null)).toEqual(plain);
    expect(await read(writePdf([print(OPENING)]), "text/html")).toEqual(plain);
  });

  it("keeps list items and numbered clauses apart", async () => {
    const policy = await read(
      writePdf([
        print([
          "We share your account details with the companies named here and with nobody else for their own use:",
          "(a) the company that hosts our servers in the country in which you live;",
          "(b) the company that sends our mail.",
          "",
          "2.1 You may object to this sharing at any time and we will then end it within seven days or say why",
          "we cannot.",
          "2.2 You may also close your account.",
        ]),
      ]),
    );
    expect(clausesOf(policy)).toEqual([
      "paragraph: We share your account details with the companies named here and with nobody else for their own use:",
      "item: (a) the company that hosts our servers in the country in which you live;",
      "item: (b) the company that sends our mail.",
      "paragraph: 2.1 You may object to this sharing at any time and we will then end it within seven days or say why we cannot.",
      "paragraph: 2.2 You may also close your account.",
    ]);
  });

  it("takes a short line in another font for a heading", async () => {
    const body = "We keep your account details for as long as your account is open and for two years after that.";
    const policy = await read(writePdf([print([body, "", { text: "Your choices", bold: true }, "", body, "", body])]));
    expect(clausesOf(policy)).toContain("heading: Your choices");
  });

  it("joins a paragraph across pages and drops running titles and page numbers", async () => {
    const subjects = ["", "This clause", "Retention", "Another clause", "The end"];
    const pages = [1, 2, 3, 4].map((page) => [
      { text: `Marigold Notes, version ${page}`, y: 770, size: 8 },
      ...print([
        `${subjects[page]} says that we keep what you write only for as long as you want us to keep`,
        `it, as ${subjects[page]} goes on to say at length and in the same words as all the other pages, until the`,
      ]),
      { text: `Page ${page} of 4`, x: 280, y: 30, size: 8 },
    ]);
    const lines = clausesOf(await read(writePdf(pages)));
    expect(lines.join("\n")).not.toMatch(/version|of 4/);
    expect(lines).toHaveLength(4);
    const cut = [
      print(["We keep your notes in the country in which you live, and copies of them in"]),
      print(["two other countries."]),
    ];
    expect(clausesOf(await read(writePdf(cut)))).toEqual([
      "paragraph: We keep your notes in the country in which you live, and copies of them in two other countries.",
    ]);
  });

  it("says that a scan has no text", async () => {
    expect(await faultOf(writeStreams(["q 612 0 0 792 0 0 cm /Im1 Do Q", "q Q"]))).toBe(
      "a PDF of images without text, such as a scan",
    );
  });

  it("says that a protected PDF asks for a password", async () => {
    const key = "00".repeat(32);
    const filter = `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -44 >>`;
    const bytes = writePdf([print(OPENING)], { objects: [filter], trailer: "/Encrypt 7 0 R /ID [<00> <00>]" });
    expect(await faultOf(bytes)).toBe("a PDF protected by a password");
  });

  it("says that a damaged PDF is damaged", async () => {
    expect(await faultOf(Buffer.from("%PDF-1.7 and nothing else"))).toBe("a damaged PDF");
    expect(await faultOf(writePdf([]))).toMatch(/^a PDF|^a damaged PDF/);
  });

  it("does not unpack a bomb", async () => {
    const bomb = writeStreams([" ".repeat(80 * 1024 * 1024)], { compress: true });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await faultOf(bomb)).toBe("a PDF that unpacks to more than is read");
  });

  it("comes to an end on any bytes, without an error", async () => {
    const whole = writePdf([print(OPENING)], { compress: true });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 30 }),
        fc.integer({ min: 10, max: whole.length }),
        async (changes, length) => {
          const bytes = whole.slice(0, length);
          for (const [at, byte] of changes) if (at > 8 && at < length) bytes[at] = byte;
          await extractPage({ bytes, contentType: "application/pdf", url: URL });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe("what only says that it is a PDF", () => {
  it("is read as the page it is", async () => {
    const html = Buffer.from("<!doctype html><p>We keep your notes for 30 days and delete them after that.</p>");
    expect((await read(html)).text).toBe("We keep your notes for 30 days and delete them after that.");
  });
});
