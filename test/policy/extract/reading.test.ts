import { describe, expect, it } from "vitest";
import { extractPage } from "../../../src/policy/extract/extract-page.js";
import { COMBINED_TYPE, joinPages, splitPages } from "../../../src/policy/extract/reading/combined-page.js";
import {
  type ReadingInstructions,
  ReadingInstructionsShape,
} from "../../../src/policy/extract/reading/instructions.js";

const URL_OF_PAGE = "https://tarn.example/policies";
const PAGE = `<html><head><title>Policies of Tarn</title></head><body><main>
<h1>Privacy</h1><p class="intro">We keep what you write.</p>
<h2>1. Your rights</h2><p>You may object at any time.</p><aside class="ad">Buy a boat today.</aside>
<h2>2. Contact</h2><p>Write to us about it.</p>
</main><footer><p>Made by Tarn.</p></footer></body></html>`;

async function read(reading: unknown, html = PAGE) {
  const bytes = new TextEncoder().encode(html);
  const extraction = await extractPage(
    { bytes, contentType: "text/html", url: URL_OF_PAGE },
    ReadingInstructionsShape.parse(reading),
  );
  return "fault" in extraction ? extraction : extraction.text.split("\n\n");
}

describe("reading instructions", () => {
  it.each<[string, ReadingInstructions, string[]]>([
    ["a part", { select: [".intro"] }, ["We keep what you write."]],
    ["parts in the page's order", { select: [".ad", "h1"] }, ["Privacy", "Buy a boat today."]],
    [
      "a part without another",
      { select: ["main"], remove: [".ad", "h2", "h1"] },
      ["We keep what you write.", "You may object at any time.", "Write to us about it."],
    ],
    [
      "a stretch between headings",
      { select: [{ startBefore: "heading: your rights", endBefore: "heading: Contact" }] },
      ["1. Your rights", "You may object at any time.", "Buy a boat today."],
    ],
    [
      "a stretch behind one element and with another",
      { select: [{ startAfter: "h1", endAfter: ".intro" }] },
      ["We keep what you write."],
    ],
    ["what is left of a page", { remove: [{ startBefore: "h2" }] }, ["Privacy", "We keep what you write."]],
    ["a page whose removed part is gone already", { select: ["h1"], remove: [".gone"] }, ["Privacy"]],
  ])("take %s", async (_, reading, text) => expect(await read(reading)).toEqual(text));

  it.each<[string, ReadingInstructions, string]>([
    ["a selector", { select: ["article.legal"] }, "“article.legal” matched nothing"],
    ["all of several", { select: [".a", ".b"] }, "“.a”, “.b” matched nothing"],
    ["where a stretch begins", { select: [{ startBefore: "#top" }] }, "“#top” matched nothing"],
    [
      "where it ends",
      { select: [{ startBefore: "h1", endBefore: "heading:The end" }] },
      "“heading:The end” matched nothing",
    ],
  ])("say when %s matches nothing", async (_, reading, fault) => {
    expect(await read(reading)).toEqual({ fault: expect.stringContaining(fault), code: "nothing-selected" });
  });

  it("are part of what made the text, whatever made the rest of it", async () => {
    const page = { bytes: new TextEncoder().encode(PAGE), contentType: "text/html", url: URL_OF_PAGE };
    const extractors = [{}, { select: ["main"] }, { select: ["body"] }, { browser: true }].map(async (reading) => {
      const extraction = await extractPage(page, reading);
      return "fault" in extraction ? extraction.fault : extraction.extractor;
    });
    const [plain, main, body, browser] = await Promise.all(extractors);
    expect(browser).toBe(plain);
    expect(new Set([plain, main, body]).size).toBe(3);
  });

  it.each(["p ~ p", ":has(p ~ p)", "div:contains(a) p"])(
    "end on a hostile page: %s",
    async (selector) => {
      const html = `${"<div>".repeat(1_500)}${"<p>a</p>".repeat(20_000)}`;
      const result = await read({ select: [selector] }, html);
      if ("fault" in result) expect(result.fault).toContain("too large or too deep");
      else expect(result.length).toBeGreaterThan(0);
    },
    30_000,
  );

  it.each<[unknown, string]>([
    [{ select: "p[" }, "no CSS selector"],
    [{ select: "" }, "is empty"],
    [{ select: "heading:" }, "no words"],
    [{ select: [{ endBefore: "p" }] }, "startBefore or startAfter"],
    [{ select: [{ startBefore: "p", endBefore: "a", endAfter: "b" }] }, "not both"],
    [{ combine: [{ url: "javascript:alert(1)" }] }, "no web address"],
    [{ filter: "run()" }, "filter"],
    [{ select: "a".repeat(301) }, "300"],
  ])("are refused with a reason: %j", (given, fault) => {
    const result = ReadingInstructionsShape.safeParse(given);
    expect(result.success).toBe(false);
    expect(JSON.stringify(result.error?.issues)).toContain(fault);
  });
});

describe("a document of several pages", () => {
  const pages = ["terms", "fees"].map((name) => ({
    asked: `https://tarn.example/${name}`,
    url: `https://www.tarn.example/${name}/`,
    contentType: "text/html",
    bytes: new TextEncoder().encode(
      `<main><h1>${name}</h1><p>About our ${name}, \r\n--fineprint--\r\n which we keep.</p></main>`,
    ),
  }));
  const combined = { bytes: joinPages(pages), contentType: COMBINED_TYPE, url: "https://tarn.example/terms" };

  it("keeps every page's bytes", () => expect(splitPages(combined)).toEqual(pages));

  it("is one text, each page read by its own parts or by the document's", async () => {
    const combine = [{ url: "https://tarn.example/fees", select: ["h1"] }];
    const text = await extractPage(combined, { select: ["p"], combine });
    expect("fault" in text ? text.fault : text.text).toBe("About our terms, --fineprint-- which we keep.\n\nfees");
  });

  it("is not read without one of its pages", async () => {
    const missing = await extractPage(combined, { combine: [{ url: "https://tarn.example/more" }] });
    expect(missing).toEqual({ fault: "recorded without https://tarn.example/more, which is part of the document" });
  });

  it.each([
    ["", 0],
    ["--fineprint\r\nContent-Length: 99999999999\r\n\r\n", 0],
    [
      "--fineprint\r\nContent-Location: a\r\nContent-Base: b\r\nContent-Type: \r\nContent-Length: 999999\r\n\r\nshort",
      1,
    ],
  ])("survives a body that is none: %j", (body, count) => {
    const page = { bytes: new TextEncoder().encode(body), contentType: COMBINED_TYPE, url: "" };
    expect(splitPages(page)?.length ?? 0).toBe(count);
  });
});
