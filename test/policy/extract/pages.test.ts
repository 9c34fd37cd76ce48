import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { extractPolicy } from "../../../src/policy/extract/extract.js";
import { clauseLines } from "./clause-lines.js";
import { PAGE_EXPECTATIONS } from "./page-expectations.js";

const PAGES = new URL("../../fixtures/pages/", import.meta.url);

function readPage(file: string) {
  const bytes = readFileSync(new URL(file, PAGES));
  return extractPolicy({ bytes, contentType: "text/html", url: `https://example.test/${file}` });
}

describe("fixture pages", () => {
  it.each(PAGE_EXPECTATIONS)("$file: keeps the policy's clauses and nothing of the site", (page) => {
    const policy = readPage(page.file);
    expect(clauseLines(policy)).toEqual(page.lines);
    expect(policy.title).toBe(page.title);
    expect(policy.dateLine).toBe(page.dateLine);
  });

  it("has an expectation for every page", () => {
    expect(PAGE_EXPECTATIONS.map((page) => page.file)).toEqual(readdirSync(PAGES).sort());
  });

  it("tells link lists by their share of links", () => {
    const policy = readPage("sidebar-contents.html");
    expect(policy.clauses.filter((clause) => clause.linkShare === 1).length).toBe(3);
  });
});
