import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../../src/policy/compare/compare.js";
import { findWhereItLeads, judgeFirstRead, judgeRead } from "../../../src/policy/compare/judge-read.js";
import { extractPolicy, extractText } from "../../../src/policy/extract/extract.js";

const SITE = "https://marlow.example/privacy";
const CLAUSES = Array.from({ length: 12 }, (_, at) => {
  return `## ${at + 1}. Part ${at + 1}\n\nWe keep the data of your ride number ${at + 1} for ${at + 2} years, because the law of part ${at + 1} requires it, and delete it then.`;
});
const WHOLE = `# Privacy notice\n\nThis notice tells which data Marlow Cabs handles.\n\n${CLAUSES.join("\n\n")}\n`;

function page(body: string) {
  const html = `<html lang=en><head><title>Privacy</title></head><body><main><h1>Privacy notice</h1>${body}</main></body></html>`;
  return extractPolicy({ bytes: new TextEncoder().encode(html), contentType: "text/html", url: SITE });
}

/** Pages that only lead to the policy, and where. */
const LEADING: readonly [string, string, string][] = [
  [
    "a file",
    "<p>You can download our privacy notice here:</p><p><a href=/files/privacy.pdf>Privacy notice (PDF)</a></p>",
    "/files/privacy.pdf",
  ],
  [
    "a choice of countries",
    "<p>Please choose the country you live in to read the privacy notice that applies to you.</p><ul><li><a href=/de/privacy>Germany</a></li><li><a href=/fr/privacy>France</a></li></ul>",
    "/de/privacy",
  ],
  [
    "a frame of another site",
    "<p>The notice below comes from our compliance partner and forms part of our agreement.</p><iframe src=https://vendor.example/marlow></iframe>",
    "https://vendor.example/marlow",
  ],
  ["a frame set", "</main><frameset cols='20%,80%'><frame src=/text></frameset><main>", "/text"],
  [
    "an embedded file",
    "<object data=/files/p.pdf type=application/pdf><p>Your browser cannot show the privacy notice. Please download it.</p></object>",
    "/files/p.pdf",
  ],
  ["a refresh", '<meta http-equiv=refresh content="3; url=/new"><p>This page has moved.</p>', "/new"],
  [
    "a legal centre",
    "<p>Our privacy notice has moved. Please see the <a href=https://legal.marlow.example/privacy>legal centre</a>.</p>",
    "https://legal.marlow.example/privacy",
  ],
];

describe("a first read", () => {
  it.each(LEADING)("is no policy when it only leads to %s, which is named", (_, body, address) => {
    const text = page(body);
    expect(judgeRead(text).readable).toBe(false);
    expect(findWhereItLeads(text)).toBe(new URL(address, SITE).href);
  });

  it.each([
    ["a heading", "<p>Soon.</p>"],
    ["a line", "<p>Our notice is here.</p>"],
  ])("is a stub with no more than %s", (_, body) => {
    expect(judgeFirstRead(page(body))).toMatchObject({ readable: false, reason: expect.stringMatching(/stub|empty/) });
  });

  it("is a policy with a frame beside enough of it, a film or a map", () => {
    const policy =
      "<p>We keep the data of your ride for four years, because tax law requires it, and we delete it then. You may ask us for a copy of your data.</p>";
    expect(judgeFirstRead(page(`${policy.repeat(2)}<iframe src=https://vendor.example/x></iframe>`)).readable).toBe(
      true,
    );
    expect(judgeFirstRead(page(`${policy}<iframe src=https://www.youtube.com/embed/1></iframe>`)).readable).toBe(true);
  });

  it("is not refused for a number that a limit has too", () => {
    expect(judgeRead(page("<p>Marlow Cabs, 429 Quay Street, Marlow. We keep your data for a year.</p>")).readable).toBe(
      true,
    );
  });
});

describe("a later read", () => {
  const whole = extractText(WHOLE, "markdown");
  const verdict = (after: string) => comparePolicies(whole, extractText(after, "markdown"));

  it.each([0.3, 0.5, 0.7, 0.8])(
    "that ends in the middle of a sentence after %d of the text was cut on its way",
    (share) => {
      const at = WHOLE.indexOf("because", Math.floor(WHOLE.length * share)) + "because the law".length;
      expect(verdict(WHOLE.slice(0, at))).toMatchObject({ verdict: "unreadable", fault: "cut-off" });
    },
  );

  it("that ends where a sentence ends was shortened", () => {
    const short = WHOLE.slice(0, WHOLE.indexOf("## 11."));
    expect(verdict(short).verdict).toBe("changed");
  });

  it.each([
    [
      "terms",
      "# Terms of use\n\nRead these terms before you ride.\n\n## Fares\n\nA fare is shown before you order, and you pay it in the cab.\n\n## Conduct\n\nYou may not smoke.\n",
    ],
    [
      "cookies",
      "# Cookies on our pages\n\nA cookie named sid keeps you signed in.\n\n## Refusing\n\nYour browser can refuse every cookie.\n",
    ],
    [
      "guidelines",
      "# Community guidelines\n\nBe kind to drivers.\n\n## Reports\n\nA driver can report a passenger who is rude to others in a cab.\n",
    ],
  ])("that is another document (%s) is told as one", (_, after) => {
    expect(verdict(after)).toMatchObject({ verdict: "unreadable", fault: "another-document" });
  });

  it.each([
    [
      "the site's home",
      "# Marlow takes you home\n\nMore than two million rides were ordered with Marlow last year. Will yours be the next?\n\n## Why Marlow\n\nOur drivers know every street of the town, and a cab stands at your door before the kettle boils.\n\n## A ride for every day\n\nLeather seats, a charger for every telephone and music that you choose: a ride may be the best part of a day.\n",
    ],
    [
      "an article",
      "# How a cab crosses the river\n\nFor a hundred years a ferry took people across, then came the bridge, and with it the first cabs of the town.\n\n## The bridge\n\nIt was built by four brothers, and its arches have carried every cab, lorry and tram since that winter.\n",
    ],
    [
      "a shop",
      "# Vouchers and gifts\n\nA voucher for ten rides is the present that nobody takes back to the shop.\n\n## Printed or by post\n\nWe print it on heavy paper, wrap it in blue ribbon and bring it to whomever you name within two days.\n",
    ],
  ])("that is no policy any more (%s) is told as another document", (_, after) => {
    expect(verdict(after)).toMatchObject({ verdict: "unreadable" });
  });

  it("that is a rewrite under a title that names no kind is a change", () => {
    const rewrite =
      "# How Marlow treats you\n\nPassengers who order a ride agree to what follows here.\n\n## Information\n\nWe collect names and telephone numbers of passengers and keep them for three years after the last ride.\n\n## Deletion\n\nYou may ask us to delete your personal data at any time, and we will do so within a month.\n\n## Partners\n\nWe share personal data with drivers and insurers alone, who must not use it for purposes of their own.\n\n## Consent\n\nYou may withdraw your consent whenever you want, without a reason and without a fee.\n";
    expect(verdict(rewrite).verdict).toBe("changed");
  });

  it("that is a rewrite under the same kind of title is a change", () => {
    const rewrite =
      "# Privacy statement\n\nMarlow handles passengers' information as follows.\n\n## Information\n\nNames and numbers of passengers are stored with each order, by the desk.\n\n## Deletion\n\nPassengers may demand deletion by post at any time they like.\n\n## Partners\n\nInformation on passengers is disclosed to drivers and insurers alone, who must not process it for purposes of their own, and never to data brokers or other third parties.\n\n## Consent\n\nPassengers who gave consent to offers by post may withdraw it whenever they want, without a reason and without a fee.\n";
    expect(verdict(rewrite).verdict).toBe("changed");
  });

  it("that follows a cut one is the policy, and no change", () => {
    const cut = extractText(WHOLE.slice(0, WHOLE.indexOf("because", 700) + 10), "markdown");
    expect(comparePolicies(cut, whole).verdict).toBe("recovered");
  });

  it("that follows a stub is the policy, and no change", () => {
    const stub = extractText("# Privacy notice\n\nThis page is being updated.\n", "markdown");
    expect(comparePolicies(stub, whole).verdict).toBe("recovered");
  });
});
