import { describe, expect, it } from "vitest";
import { readLinks } from "../../src/discovery/read-links.js";
import { CONFIDENT, findHubs, scoreLinks } from "../../src/discovery/score-links.js";

const SITE = new URL("https://www.acme.example/");

function score(...anchors: readonly [label: string, href: string][]) {
  const html = anchors.map(([label, href]) => `<a href="${href}">${label}</a>`).join("\n");
  return scoreLinks(readLinks(html, SITE), SITE);
}

describe("links of a home page", () => {
  it.each([
    ["Privacy Policy", "/legal/privacy-policy", "privacy"],
    ["Privacy", "/privacy.html", "privacy"],
    ["Terms &amp; Conditions", "/en/terms", "terms"],
    ["Terms", "/terms", "terms"],
    ["DPA", "/legal/dpa", "dpa"],
    ["Data Processing Addendum", "/legal/data-processing-addendum.pdf", "dpa"],
    ["Sub-processors", "https://trust.acme.example/subprocessors", "subprocessors"],
    ["Cookie Policy", "/privacy/cookies", "cookies"],
    ["Acceptable Use Policy", "/aup", "acceptable-use"],
    ["Datenschutzerklärung", "/de/datenschutz", "privacy"],
    ["AGB", "/agb", "terms"],
    ["Impressum", "/impressum", "imprint"],
    ["Politique de confidentialité", "/fr/politique-de-confidentialite", "privacy"],
    ["Política de Privacidad", "/es/privacidad", "privacy"],
    ["プライバシーポリシー", "/ja/privacy", "privacy"],
    ["Privacy Policy", "https://www.iubenda.com/privacy-policy/123", "privacy"],
  ])("%s at %s is surely the %s document", (label, href, type) => {
    const [link] = score([label, href]);
    expect(link).toMatchObject({ type, url: new URL(href, SITE) });
    expect(link?.score).toBeGreaterThanOrEqual(CONFIDENT);
  });

  it.each([
    ["Privacy Policy", "https://policies.captcha.example/privacy"],
    ["California Privacy Notice", "/privacy/california"],
    ["Applicant Privacy Policy", "/careers/applicant-privacy"],
    ["Your Privacy Choices", "/privacy-choices"],
  ])("%s at %s is not surely what is meant", (label, href) => {
    expect(score([label, href]).filter((link) => link.score >= CONFIDENT)).toEqual([]);
  });

  it.each([
    ["Pricing", "/pricing"],
    ["Read how we think about the terms on which young companies raise money", "/blog/raising-money"],
    ["Contact", "mailto:privacy@acme.example"],
    ["Privacy", "javascript:void(0)"],
  ])("%s at %s is no policy", (label, href) => {
    expect(score([label, href])).toEqual([]);
  });

  it("prefers the policy to its variants, and its own to another company's", () => {
    const links = score(
      ["Privacy Policy", "https://other.example/privacy"],
      ["Candidate Privacy Policy", "/candidates/privacy-policy"],
      ["Privacy Policy", "/legal/privacy-policy"],
      ["Terms of Service", "/legal/terms"],
    );
    expect(links.map(({ type, url }) => `${type} ${url.pathname}`).slice(0, 2)).toEqual([
      "terms /legal/terms",
      "privacy /legal/privacy-policy",
    ]);
    expect(links.filter(({ score }) => score >= CONFIDENT)).toHaveLength(2);
  });

  it("takes the words of a picture or a title where the link has none, and follows the base address", () => {
    const html = '<base href="https://www.acme.example/en/"><a href="p" title="Privacy Policy"><img src="x"></a>';
    expect(scoreLinks(readLinks(html, SITE), SITE)[0]?.url.href).toBe("https://www.acme.example/en/p");
  });

  it("knows the pages that list policies", () => {
    const html = '<a href="/legal/">Legal</a><a href="/trust">Trust Center</a><a href="https://law.example/">Legal</a>';
    expect(findHubs(readLinks(html, SITE), SITE).map(({ pathname }) => pathname)).toEqual(["/legal/", "/trust"]);
  });

  it("comes to an end on a deep and endless page", () => {
    const html = `<a href="/privacy">Privacy</a>${"<div><a href='/x'>".repeat(100_000)}`;
    expect(readLinks(html, SITE).map(({ label }) => label)).toEqual(["Privacy"]);
  });
});
