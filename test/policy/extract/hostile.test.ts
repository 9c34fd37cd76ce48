import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/policy/extract/extract.js";
import type { PolicyFormat } from "../../../src/policy/types.js";

const MANY = 50_000;
const END = "The last words.";

/** Each would take minutes, or overflow the stack, in an extractor that recurses or is quadratic; the runner's limit fails it. */
const HOSTILE: readonly [string, PolicyFormat, string][] = [
  ["deep divs", "html", `${"<div>".repeat(MANY)}${END}`],
  ["deep divs that close", "html", `${"<div>".repeat(MANY)}${END}${"</div>".repeat(MANY)}`],
  ["deep lists", "html", `${"<ul><li>".repeat(MANY)}${END}`],
  ["deep tables", "html", `${"<table><tr><td>".repeat(MANY / 10)}${END}`],
  ["tables below the limit of depth", "html", `${"<table><tr><td>".repeat(400)}${"<p>a</p>".repeat(MANY / 5)}${END}`],
  ["dialogs below the limit of depth", "html", `${"<dialog>".repeat(1500)}${"<i>a</i>".repeat(MANY / 5)}${END}`],
  ["unclosed inline tags", "html", `${"<p><b><i>".repeat(MANY / 5)}${END}`],
  ["closing tags of nothing", "html", `${"<div>".repeat(1500)}${"</x>".repeat(MANY)}${END}`],
  ["open brackets", "html", `${"<div ".repeat(MANY)}><p>${END}`],
  ["an attribute of 5 MB", "html", `<p title="${"x ".repeat(2_500_000)}" class="${"a-B".repeat(500_000)}">${END}</p>`],
  ["many attributes", "html", `<p ${Array.from({ length: 20_000 }, (_, index) => `a${index}=1`).join(" ")}>${END}`],
  ["line breaks", "html", `<p>${"<br>".repeat(MANY)}${END}</p>`],
  ["seams", "html", `<div>${"<span>End.</span><span>Start</span>".repeat(MANY / 5)}${END}</div>`],
  ["links", "html", `<div>${"<a href='#x'>a</a>".repeat(MANY / 5)}<p>${END}</p></div>`],
  ["headings", "html", `${"<h2>Title</h2><h3>Below</h3>".repeat(MANY / 10)}<p>${END}</p>`],
  ["white space", "text", `${" ".repeat(2_000_000)}\n${END}`],
  ["one line of 3 MB", "text", `${"words ".repeat(500_000)}\n\n${END}`],
  ["numbers", "text", `${"1.1.1.1.1.1.1.1 ".repeat(MANY)}\n\n${END}`],
  ["capitals", "text", `${"ABC DEF\n".repeat(MANY / 2)}\n${END}`],
  ["brackets", "markdown", `${"[".repeat(20_000)}\n\n${END}`],
  ["quotes", "markdown", `${">".repeat(20_000)} a\n\n${END}`],
  ["emphasis", "markdown", `${"*a ".repeat(20_000)}\n\n${END}`],
  [
    "a deep markdown list",
    "markdown",
    `${Array.from({ length: 40 }, (_, index) => `${"  ".repeat(index)}* a`).join("\n")}\n\n${END}`,
  ],
];

describe("hostile input", () => {
  it.each(HOSTILE)("%s", { timeout: 30_000 }, (_name, format, text) => {
    expect(extractText(text, format).text).toContain(END);
  });
});
