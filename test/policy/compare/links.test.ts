import { describe, expect, it } from "vitest";
import { comparableHash } from "../../../src/policy/compare/comparable.js";
import { comparePolicies } from "../../../src/policy/compare/compare.js";
import { extractPolicy, extractText } from "../../../src/policy/extract/extract.js";
import { reportChange } from "../../../src/policy/report/report.js";

/** A policy with one link in it; the words are the same in every case. */
function linking(target: string, words = "Partner Terms", more = "") {
  return extractText(
    [
      "# Terms of the Wrenfield Library",
      "These terms apply to everyone who borrows an electronic book from the Wrenfield Library and to every reader's account.",
      `Books of other libraries are lent under the [${words}](${target}), which you accept when you borrow one of them.`,
      `We keep the list of the books you borrowed for 30 days after you brought them back, and then delete it. ${more}`,
      "You can close your account at any time on the page of your account, and we answer within one month.",
    ].join("\n\n"),
    "markdown",
  );
}

const BASE = "https://wrenfield.example/legal/partner-terms";

/** What follows the visitor, or is the same page under another spelling. */
const NOISE: readonly (readonly [string, string])[] = [
  ["tracking parameters", `${BASE}?utm_source=mail&fbclid=x1`],
  ["a fragment", `${BASE}#section-2`],
  ["a session in the path", `${BASE};jsessionid=0A1B2C3D`],
  ["a session in the query", `${BASE}?PHPSESSID=abcdef`],
  ["a language in front", "https://wrenfield.example/de/legal/partner-terms"],
  ["a language and a region", "https://wrenfield.example/en-gb/legal/partner-terms"],
  ["a region and a language", "https://wrenfield.example/us/en/legal/partner-terms"],
  ["a language as a host", "https://de.wrenfield.example/legal/partner-terms"],
  ["a language as a parameter", `${BASE}?hl=fr&country=FR`],
  ["no encryption", "http://wrenfield.example/legal/partner-terms"],
  ["www and a slash", "https://www.wrenfield.example/legal/partner-terms/"],
  ["a file's ending", `${BASE}.html`],
  ["an index file", `${BASE}/index.php`],
  ["upper case", "https://Wrenfield.example/Legal/Partner-Terms"],
  ["an escaped letter", "https://wrenfield.example/legal/p%61rtner-terms"],
  ["a deployment's identifier", `https://wrenfield.example/9f8e7d6c5b4a39281706f5e4/legal/partner-terms`],
  ["another folder for policies", "https://wrenfield.example/policies/partner-terms"],
  ["a relative address", "/legal/partner-terms"],
  ["a redirector", `https://www.google.com/url?q=${encodeURIComponent(BASE)}&sa=D`],
  ["an archive's copy", `https://web.archive.org/web/20240102030405/${BASE}`],
];

/** Another policy, or another company's. */
const NEWS: readonly (readonly [string, string])[] = [
  ["another policy", "https://wrenfield.example/legal/lender-terms"],
  ["a policy for others", "https://wrenfield.example/business/legal/partner-terms"],
  ["another company", "https://bigbooks.example/legal/partner-terms"],
  ["another company in the same country", "https://wrenfield.other.example/legal/partner-terms"],
  ["another page of a script", "https://wrenfield.example/page.php?id=77"],
  ["a file", "https://wrenfield.example/files/conditions-2026.pdf"],
];

describe("a link's target", () => {
  it.each(NOISE)("is the same with %s", (_, target) => {
    const [before, after] = [linking(BASE), linking(target)];
    expect(comparePolicies(before, after)).toMatchObject({ verdict: "none" });
    if (!target.startsWith("/")) expect(comparableHash(after)).toBe(comparableHash(before));
  });

  it.each(NEWS)("is another one: %s", (_, target) => {
    const [before, after] = [linking(BASE), linking(target)];
    for (const report of [reportChange(before, after), reportChange(after, before)]) {
      expect(report).toMatchObject({ verdict: "changed", post: true, severity: "low", direction: "unclear" });
      const [change] = report.changes;
      expect(report.changes).toHaveLength(1);
      expect(change).toMatchObject({ kind: "modified", links: [{ text: "Partner Terms" }] });
      expect(change?.before?.quote).toBe(change?.after?.quote);
      expect(change?.words.map(({ op }) => op)).toEqual(["="]);
      expect(report.summary.join(" ")).toContain("link “Partner Terms” now leads to");
    }
    expect(comparableHash(after)).not.toBe(comparableHash(before));
  });

  it("counts by its site alone where it is no policy's", () => {
    const page = (path: string) => linking(`https://wrenfield.example/${path}`, "reading room");
    expect(comparePolicies(page("rooms/1"), page("rooms/2"))).toMatchObject({ verdict: "none" });
    expect(comparePolicies(page("rooms/1"), page("rooms/2")).because.join()).toContain("link-page");
    expect(comparePolicies(page("rooms/1"), linking("https://rooms.example/1", "reading room")).verdict).toBe(
      "changed",
    );
  });

  it("tells addresses of the page's own site from those of others", () => {
    const page = (href: string, url: string) =>
      extractPolicy({
        bytes: Buffer.from(
          `<main><h1>Notice</h1><p>How we handle the data of our readers stands in our <a href="${href}">privacy policy</a>, which is part of these terms and which you accept with them.</p></main>`,
        ),
        contentType: "text/html",
        url,
      });
    const own = page("/privacy", "https://wrenfield.example/terms");
    expect(own.clauses[1]?.links).toEqual([{ text: "privacy policy", target: "https://wrenfield.example/privacy" }]);
    expect(
      comparePolicies(own, page("https://wrenfield.example/privacy", "https://wrenfield.example/terms")).verdict,
    ).toBe("none");
    expect(comparePolicies(own, page("/privacy", "https://bigbooks.example/terms")).verdict).toBe("changed");
  });

  it("is a site put in order when every page keeps its name", () => {
    const pages = (folder: string) =>
      ["privacy", "cookies", "refunds"].map((name) => `[${name} policy](https://wrenfield.example/${folder}/${name})`);
    const with3 = (folder: string) => linking(BASE, "Partner Terms", `See our ${pages(folder).join(", ")}.`);
    const { verdict, because } = comparePolicies(with3("a"), with3("b"));
    expect({ verdict, because: because.join() }).toMatchObject({ verdict: "none" });
    expect(because.join()).toContain("link-relocation");
  });

  it("shows beside other words that changed", () => {
    const after = linking("https://wrenfield.example/legal/lender-terms");
    const reworded = { ...after, text: after.text.replace("one of them", "any of them") };
    const report = reportChange(linking(BASE), reworded);
    expect(report.changes[0]?.links).toHaveLength(1);
    expect(report.changes[0]?.words.some(({ op }) => op === "+")).toBe(true);
  });

  it("says nothing in a menu, nor when a link only comes or goes", () => {
    const plain = extractText(linking(BASE).text, "text");
    expect(comparePolicies(linking(BASE), plain).verdict).toBe("none");
  });

  it("leads nowhere when it is a script, an e-mail address or a place on the page", () => {
    const html = ["#top", "javascript:alert(1)", "mailto:a@b.example", "tel:1", "", "data:text/html,x"]
      .map((href) => `<a href="${href}">words that are linked</a>`)
      .join(" ");
    expect(extractText(`<p>A paragraph with ${html} and more words.</p>`, "html").clauses[0]?.links).toBeUndefined();
  });
});
