import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/policy/extract/extract.js";
import { clauseLines } from "./clause-lines.js";

const PROSE = "This sentence is the policy that the page is about, and it is long enough to count as prose.";

function linesOf(html: string): string[] {
  return clauseLines(extractText(html, "html"));
}

describe("inline text", () => {
  it.each([
    ["<p>We <b>may</b> share <i>your</i> data.</p>", "We may share your data."],
    ["<p>un<b>believ</b>able</p>", "unbelievable"],
    ["<p>one<br>two</p>", "one two"],
    ["<p>soft\u00adhyphen and zero\u200bwidth</p>", "softhyphen and zerowidth"],
    ["<p>x<sup>2</sup> and H<sub>2</sub>O</p>", "x2 and H2O"],
    ["<p>You’re “here” – e\u0301</p>", "You’re “here” – e\u0301"],
    ["<p>a &amp; b &lt;c&gt; &#8364; &euro;</p>", "a & b <c> € €"],
    ["<p>See the <a href='/a'>terms</a>, <a href='/b'>rules</a>.</p>", "See the terms, rules."],
  ])("%s", (html, text) => {
    expect(extractText(html, "html").text).toBe(text);
  });

  it("keeps apart elements that only a style sheet keeps apart", () => {
    const html = "<div><span>Effective 1 May 2025</span><a href='/old'>Previous version</a></div>";
    expect(linesOf(html)).toEqual(["paragraph Effective 1 May 2025", "paragraph Previous version"]);
  });
});

describe("paragraphs and headings", () => {
  it("reads two line breaks as a new paragraph and a bold first line as a heading", () => {
    const html = "<div><b>Your rights</b><br>You may ask us for a copy.<br><br>You may object.</div>";
    expect(linesOf(html)).toEqual([
      "heading Your rights",
      "paragraph [Your rights] You may ask us for a copy.",
      "paragraph [Your rights] You may object.",
    ]);
  });

  it("does not take bold sentences, bold date lines or shouted sentences for headings", () => {
    const html = `<p><b>You must be eighteen to use this.</b></p><p><b>Last updated: 1 May 2025</b></p>
      <p>THE SERVICE IS PROVIDED AS IT IS.</p><p>${PROSE}</p>`;
    expect(extractText(html, "html").clauses.map((clause) => clause.kind)).toEqual(Array(4).fill("paragraph"));
  });

  it("nests numbered titles and lets the next number end a section", () => {
    const html = `<p>1. Scope</p><p>${PROSE}</p><p><b>1.1 Persons</b></p><p>${PROSE}</p>
      <p>2. Changes. We may change these terms whenever the law changes, and we tell you before.</p>`;
    expect(extractText(html, "html").clauses.map((clause) => clause.path)).toEqual([
      [],
      ["1. Scope"],
      ["1. Scope"],
      ["1. Scope", "1.1 Persons"],
      [],
    ]);
  });

  it("gives headings of a lower rank a path and drops it at the next higher one", () => {
    const html = "<h1>A</h1><h3>B</h3><p>one</p><h2>C</h2><p>two</p>";
    expect(linesOf(html)).toEqual([
      "heading A",
      "heading [A] B",
      "paragraph [A > B] one",
      "heading [A] C",
      "paragraph [A > C] two",
    ]);
  });

  it("takes ARIA headings for headings and very long ones for paragraphs", () => {
    const html = `<div role="heading" aria-level="2">Fees</div><h2>${"word ".repeat(100)}</h2>`;
    expect(extractText(html, "html").clauses.map((clause) => clause.kind)).toEqual(["heading", "paragraph"]);
  });
});

describe("tables", () => {
  it("joins what a cell holds and keeps a row one clause", () => {
    const html =
      "<table><tr><td><p>Name</p><ul><li>first</li><li>last</li></ul></td><td></td><td>Two years</td></tr></table>";
    expect(linesOf(html)).toEqual(["row Name first last | Two years"]);
  });

  it("reads a table of one column as paragraphs", () => {
    expect(linesOf("<table><tr><td>one</td></tr><tr><td>two</td></tr></table>")).toEqual([
      "paragraph one",
      "paragraph two",
    ]);
  });
});

describe("what is hidden or not the policy", () => {
  it.each([
    [
      "a closed banner",
      '<div class="cookieBanner" style="display:none"><p>We use cookies.</p><button>OK</button></div>',
    ],
    ["an icon's label", '<span aria-hidden="true">chevron</span>'],
    ["a screen reader's note", '<a href="/x">x<span class="sr-only">(opens in a new tab)</span></a>'],
    ["controls", "<select><option>Germany</option></select><textarea>chevron</textarea><button>Copy</button>"],
    [
      "a jump list",
      '<ul><li><a href="#a">Alpha</a></li><li><a href="#b">Beta</a></li><li><a href="#c">Gamma</a></li></ul>',
    ],
    ["a page's navigation", '<div role="navigation"><a href="/a">Alpha</a></div>'],
    ["a label of the page", "<p>Back to top</p>"],
  ])("drops %s", (_name, furniture) => {
    const policy = extractText(`<body><div><p>${PROSE}</p><p>${PROSE}</p>${furniture}</div></body>`, "html");
    expect(policy.text.replaceAll(PROSE, "").replace(/^x$/m, "").trim()).toBe("");
  });

  it("keeps a panel that a control opens, and hidden parts full of prose", () => {
    const html = `<main><p>${PROSE}</p><div id="p9" hidden>Short panel text.</div><button aria-controls="p9">More on it</button>
      <div style="display:none"><p>${"A long hidden paragraph says more. ".repeat(10)}</p></div></main>`;
    const { text } = extractText(html, "html");
    expect(text).toContain("Short panel text.");
    expect(text).toContain("A long hidden paragraph");
  });

  it("keeps a policy whose own container has the name of a banner", () => {
    const html = `<body><div class="cookie-notice"><h1>Cookies</h1><p>${PROSE}</p><p>${PROSE}</p><a class="btn">Settings</a></div></body>`;
    expect(extractText(html, "html").text).toContain(PROSE);
  });

  it("ignores utility classes whose words only sound like a menu", () => {
    const links = [1, 2, 3, 4].map(
      (number) => `<p class="group-nav:flex toc-open:mt-2"><a href="/${number}">Partner ${number}</a></p>`,
    );
    const html = `<main><p>${PROSE}</p><h2>Partners</h2><div class="toc-open:mt-2">${links.join("")}</div></main>`;
    expect(extractText(html, "html").text).toContain("Partner 4");
  });

  it("reads an error page that a consent dialog covers", () => {
    const html = `<body><div aria-hidden="true"><h2>This page isn't available</h2><p>Try again in a while, or go back.</p></div>
      <div role="dialog"><p>${PROSE.repeat(5)}</p><div role="button"><span>Allow all cookies</span></div></div></body>`;
    expect(extractText(html, "html").text).toBe("This page isn't available\n\nTry again in a while, or go back.");
  });
});

describe("obfuscated e-mail", () => {
  it("decodes addresses and leaves broken ones alone", () => {
    const key = 0x2a;
    const hex = [key, ...Buffer.from("a@b.example").map((byte) => byte ^ key)]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("");
    const html = `<p>Write to <span class="__cf_email__" data-cfemail="${hex}">[email protected]</span> or
      <a href="/cdn-cgi/l/email-protection#${hex}">[email&#160;protected]</a>, <span data-cfemail="zz">kept</span>.</p>`;
    expect(extractText(html, "html").text).toBe("Write to a@b.example or a@b.example, kept.");
  });
});
