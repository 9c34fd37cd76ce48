import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { extractText } from "../../src/cli/extract.js";

const PAGE = `<html><body>
  <nav><a href="/">Home</a> <a href="/shop">Shop</a> <a href="/help">Help</a></nav>
  <main><h1>Privacy notice</h1>
    <p>Last updated: 4 May 2026</p>
    <p>This notice tells which data Marlow Cabs handles when you order a ride, and who answers for it.</p>
    <p>We keep the record of a ride for four years, because tax law requires it, and delete it then.</p></main>
  <footer><p>We share your telephone number with the driver, and with nobody else, until the ride has ended.</p>
    <a href="/jobs">Jobs</a> <a href="/press">Press</a> <a href="/investors">Investors</a></footer></body></html>`;

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "fineprint-extract-"));
  file = path.join(folder, "page.html");
  writeFileSync(file, PAGE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("extract", () => {
  it("gives the text, and with --why what is not in it, each line with its reason", async () => {
    const text = await extractText(file, {});
    const why = (await extractText(file, { why: true })).split("\n");
    expect(text).toContain("We share your telephone number with the driver");
    expect(why[0]).toBe(`${why.length - 1} lines set aside`);
    expect(why.find((line) => line.startsWith("menu: "))).toContain("Shop");
    expect(why.filter((line) => line.startsWith("footer: ")).join(" ")).toContain("Investors");
    expect(why).toContain("date line: Last updated: 4 May 2026");
    expect(why.join("\n")).not.toContain("telephone number");
  });
});
