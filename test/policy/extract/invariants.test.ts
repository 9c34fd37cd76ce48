import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractPolicy, extractText } from "../../../src/policy/extract/extract.js";
import type { PolicyFormat, PolicyText } from "../../../src/policy/types.js";

const TAGS =
  "div p span b a h1 h2 h3 ul ol li table tr td th br hr pre main nav header footer dl dt dd details summary button i section article strong sup template noscript form dialog".split(
    " ",
  );
const WORDS =
  "policy we may share data Terms 1. 2.3 (a) • – LAST UPDATED 2024 \u00ad \u200b &amp; &nbsp; < > * # _ [x](y) | \n \n\n \t é 漢字 🌱 | --- ``` Accept".split(
    " ",
  );
const ATTRIBUTES = [
  "",
  " class='cookie-banner nav'",
  " hidden",
  " style='display:none'",
  " href='#a'",
  " role=dialog",
  " aria-hidden=true",
  " data-cfemail='2a4b'",
];

const tag = fc
  .tuple(fc.constantFrom(...TAGS), fc.constantFrom("<", "</"), fc.constantFrom(...ATTRIBUTES))
  .map(([name, open, attributes]) => (open === "<" ? `<${name}${attributes}>` : `</${name}>`));
const soup = fc
  .array(fc.oneof(tag, fc.constantFrom(...WORDS), fc.string({ maxLength: 12 })), { maxLength: 60 })
  .map((parts) => parts.join(" "));
const format = fc.constantFrom<PolicyFormat>("html", "markdown", "text");

function expectSound(policy: PolicyText): void {
  let end = 0;
  for (const clause of policy.clauses) {
    const quote = policy.text.slice(clause.start, clause.end);
    expect(clause.start).toBeGreaterThanOrEqual(end);
    expect(policy.text.slice(end, clause.start)).toMatch(/^\n{0,2}$/);
    expect(quote).toBe(quote.trim().replace(/\s+/g, " "));
    expect(quote).not.toBe("");
    expect(quote).not.toMatch(/[\u00ad\u200b\ufeff]/);
    expect(clause.linkShare).toBeGreaterThanOrEqual(0);
    expect(clause.linkShare).toBeLessThanOrEqual(1);
    end = clause.end;
  }
  expect(policy.text.length).toBe(end);
}

/** Every step of a path is the text of an earlier heading. */
function expectPaths(policy: PolicyText): void {
  const headings = new Set<string>();
  for (const clause of policy.clauses) {
    for (const step of clause.path) expect(headings.has(step)).toBe(true);
    if (clause.kind === "heading") headings.add(policy.text.slice(clause.start, clause.end));
  }
}

describe("any input", () => {
  it("gives ordered clauses that are exact slices of the text", () => {
    fc.assert(
      fc.property(soup, format, (text, kind) => {
        const policy = extractText(text, kind);
        expectSound(policy);
        expectPaths(policy);
      }),
      { numRuns: 600 },
    );
  });

  it("never throws on arbitrary bytes and headers", () => {
    const header = fc.option(
      fc.oneof(fc.string(), fc.constantFrom("text/html; charset=utf-16le", "text/plain", "text/html; charset=gb18030")),
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), header, fc.string(), (bytes, contentType, url) => {
        expectSound(extractPolicy({ bytes, contentType, url }));
      }),
      { numRuns: 300 },
    );
  });

  it("gives the same result every time", () => {
    fc.assert(
      fc.property(soup, format, (text, kind) => {
        expect(extractText(text, kind)).toEqual(extractText(text, kind));
      }),
      { numRuns: 100 },
    );
  });

  it("does not depend on how a page indents its markup", () => {
    const word = fc.constantFrom("share", "keep", "delete", "data", "account", "notice");
    const paragraphs = fc.array(fc.array(word, { minLength: 3, maxLength: 9 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(paragraphs, (all) => {
        const tight = all.map((words) => `<p>${words.join(" ")}</p>`).join("");
        const loose = all.map((words) => `\n   <p>\n\t${words.join("\n      ")}\n   </p>`).join("\n\n");
        expect(extractText(`<div>${loose}</div>`, "html").text).toBe(extractText(`<div>${tight}</div>`, "html").text);
      }),
    );
  });
});
