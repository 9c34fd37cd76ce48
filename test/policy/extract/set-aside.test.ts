import { describe, expect, it } from "vitest";
import { extractText } from "../../../src/policy/extract/extract.js";

const RIGHT = "You may ask us once a month which data we hold on you, and we will answer within two weeks.";
const BODY = `<h1>Privacy notice</h1><p>Marlow Cabs runs the booking desk and the app. This notice tells which data we handle when you order a ride.</p>
<h2>What we collect</h2><p>We collect your name, your telephone number and the places you ride from and to.</p>
<p>We keep the record of a ride for four years, because tax law requires it, and delete it then.</p>
<h2>Who receives it</h2><p>The driver sees your first name. We do not sell your personal data to anybody.</p>`;
const MENU =
  "<ul><li><a href=/jobs>Jobs</a></li><li><a href=/press>Press</a></li><li><a href=/fleet>Fleet</a></li></ul>";

function page(part: string, where: "end" | "start" = "end"): string {
  const inside = where === "end" ? BODY + part : part + BODY;
  return `<html lang=en><head><title>Marlow Cabs</title></head><body><nav>${MENU}</nav><div class=doc>${inside}</div><footer>${MENU}<p>© 2026 Marlow Cabs</p></footer></body></html>`;
}

/** Places and names that pages give to what is not the policy, with a clause of the policy in each. */
const FRAMES: readonly [string, string][] = [
  ["a footer", `<footer><h2>Your rights</h2><p>${RIGHT}</p></footer>`],
  ["a footer with a menu", `<footer><p>${RIGHT}</p>${MENU}</footer>`],
  ["a header without a title", `<header><h2>Before you ride</h2><p>${RIGHT}</p></header>`],
  ["a banner", `<div role=banner><p>${RIGHT}</p></div>`],
  ["contentinfo", `<div role=contentinfo><p>${RIGHT}</p></div>`],
  ["a nav", `<nav><h2>Your rights</h2><p>${RIGHT}</p>${MENU}</nav>`],
  ["a dialog", `<dialog><h2>Your rights</h2><p>${RIGHT}</p><button>Close</button></dialog>`],
  ["a dialog by its role", `<div role=dialog><p>${RIGHT}</p><button>Accept all</button></div>`],
  ["a hidden part", `<div hidden><p>${RIGHT}</p></div>`],
  ["a part without display", `<div style="display:none"><p>${RIGHT}</p></div>`],
  ["a modal", `<div class=rights-modal><p>${RIGHT}</p><button>OK</button></div>`],
  ["a promotion", `<div class=promo><p>${RIGHT} <a href=/more>More</a></p></div>`],
  ["a call to action", `<div class=cta-box><p>${RIGHT} <a href=/ask>Ask</a></p></div>`],
  ["related content", `<div class=related-content><p>${RIGHT} <a href=/r>Read on</a></p></div>`],
  ["a privacy center", `<div class=privacy-center><p>${RIGHT}</p><button>Accept</button></div>`],
  ["a feedback form", `<div class=feedback><p>${RIGHT}</p><input name=q></div>`],
  ["a sign-up form", `<section class=subscribe><p>${RIGHT}</p><button>Send</button></section>`],
  ["a part beside the content", `<aside><p>${RIGHT}</p><a href=/a>A</a></aside>`],
];

describe("policy in a page's frame", () => {
  it.each(FRAMES)("is read in %s", (_, part) => {
    const { text } = extractText(page(part), "html");
    expect(text).toContain(RIGHT);
    expect(text).not.toContain("Fleet");
  });

  it("is read beside the content of a main element", () => {
    const html = `<body><main>${BODY}</main><aside><p>${RIGHT}</p></aside><footer>${MENU}</footer></body>`;
    expect(extractText(html, "html").text).toContain(RIGHT);
  });

  it("is read where boxes of one telling name hold much of the page's prose, links and all", () => {
    const boxes = Array.from({ length: 6 }, (_, at) => {
      return `<div class=cta-box><h3>${at + 1}. Part</h3><p>From time to time we write to you, and you can always say no to letter ${at} as <a href=/x>described here</a>.</p></div>`;
    });
    expect(extractText(page(boxes.join("")), "html").text).toContain("always say no to letter 5 as described here");
  });

  it.each([
    [
      "one whole link at the start",
      `<p><a href=/arb>Important: section 9 contains an agreement to settle disputes by binding arbitration.</a></p>`,
    ],
    [
      "one whole link at the end",
      `<p><a href=/arb>You agree that disputes between us are settled by binding arbitration.</a></p>`,
    ],
  ])("is read as %s", (_, part) => {
    expect(extractText(page(part, part.includes("Important") ? "start" : "end"), "html").text).toContain(
      "binding arbitration",
    );
  });
});

/** What stands in the same places and is not the policy. */
const FURNITURE: readonly [string, string, string][] = [
  ["a menu", `<nav>${MENU}</nav>`, "Press"],
  [
    "an offer",
    "<div class=promo><p>Ride to the airport at half the price this week. <a href=/offer>Book now</a></p></div>",
    "half the price",
  ],
  [
    "a consent banner",
    "<div role=dialog class=cookie-banner><p>We use cookies and similar technologies to make this site work, and our partners may read them. You may accept or refuse.</p><button>Accept all</button></div>",
    "similar technologies",
  ],
  [
    "a newsletter",
    "<div class=newsletter><p>By subscribing you agree to receive our newsletter. You may unsubscribe at any time.</p><input name=mail></div>",
    "unsubscribe",
  ],
  [
    "a teaser",
    "<div class=related-articles><a href=/a><p>How we protect your data and why you may trust our drivers.</p></a></div>",
    "trust our drivers",
  ],
  ["a hidden label", "<span hidden>You must enter a name.</span>", "enter a name"],
];

describe("what is no policy", () => {
  it.each(FURNITURE)("is set aside: %s", (_, part, words) => {
    const { text, setAside = [] } = extractText(page(part), "html");
    expect(text).not.toContain(words);
    expect(text).toContain("We do not sell your personal data to anybody.");
    expect(setAside.map((line) => line.text).join("\n")).toContain(words);
  });

  it("is listed with its reason", () => {
    const { setAside } = extractText(page(""), "html");
    expect(setAside).toEqual([
      ...["Jobs", "Press", "Fleet"].map((text) => ({ reason: "menu", text })),
      ...["Jobs", "Press", "Fleet", "© 2026 Marlow Cabs"].map((text) => ({ reason: "footer", text })),
    ]);
  });
});

describe("what a browser shows", () => {
  it.each([
    ["del", "<del>four</del><ins>nine</ins>"],
    ["s", "<s>four</s> nine"],
    ["strike", "<strike>four</strike>nine"],
    ["an inline style", '<span style="color:red; text-decoration: line-through">four</span> nine'],
    ["a class of the page", "<span class=old>four</span> nine"],
    ["a class everybody uses", '<span class="line-through">four</span> nine'],
  ])("leaves out words struck by %s, and glues nothing", (_, words) => {
    const html = `<style>.old, #x { text-decoration: line-through }</style><main><p>We keep it for ${words} years.</p><p>You may leave.</p></main>`;
    expect(extractText(html, "html").text).toBe("We keep it for nine years.\n\nYou may leave.");
  });

  it("leaves out what Markdown strikes, and keeps words apart", () => {
    expect(extractText("We keep it ~~90~~180 days.\n\nNo~~never~~body pays twice here.", "markdown").text).toBe(
      "We keep it 180 days.\n\nNo body pays twice here.",
    );
  });

  it("keeps the page where a tag that strikes was never closed", () => {
    expect(extractText(`<main><p>Terms <s>old</p>${BODY}</main>`, "html").text).toContain("We do not sell");
  });

  it.each([
    ["a shadow tree", `<legal-doc><template shadowrootmode=open><style>p{}</style>${BODY}</template></legal-doc>`],
    [
      "a shadow tree in a shadow tree",
      `<a-b><template shadowrootmode=closed><c-d><template shadowrootmode=open>${BODY}</template></c-d></template></a-b>`,
    ],
    ["what a slot shows", `<a-b><template shadowrootmode=open><slot></slot></template>${BODY}</a-b>`],
    ["a read-only field", `<textarea readonly>${BODY.replaceAll(/<[^>]*>/g, " ")}</textarea>`],
    ["a field full of policy", `<textarea>${BODY.replaceAll(/<[^>]*>/g, " ")}</textarea>`],
    [
      "a document in an attribute",
      `<iframe srcdoc="${BODY.replaceAll("<", "&lt;").replaceAll('"', "&quot;")}"></iframe>`,
    ],
  ])("reads %s", (_, part) => {
    const { text } = extractText(`<body><nav>${MENU}</nav>${part}</body>`, "html");
    expect(text).toContain("We do not sell your personal data to anybody.");
  });

  it("does not read what stands beside a shadow tree without a slot", () => {
    const html = `<a-b><template shadowrootmode=open>${BODY}</template><p>We may sell your personal data to anybody who asks.</p></a-b>`;
    expect(extractText(html, "html").text).not.toContain("anybody who asks");
  });
});

describe("hints on links", () => {
  const linked = (hint: string) =>
    extractText(
      `<main>${BODY}<p>More is in our <a href="/c">Cookie Notice${hint}</a>, which you may print.</p></main>`,
      "html",
    ).text;

  it.each([
    "<span class=x>Opens in new tab</span>",
    "<span>(opens in a new window)</span>",
    "<small> , opens an external site in a new window</small>",
    "<span class=sr><i></i>External link</span>",
    "<span> öffnet in neuem Fenster</span>",
    "<span>Ouvre dans un nouvel onglet</span>",
  ])("are no words of the policy: %s", (hint) => expect(linked(hint)).toBe(linked("")));

  it("are told from the policy's own words", () => {
    expect(linked("<span> on new windows of the fleet</span>")).toContain("new windows of the fleet");
    const own = extractText(
      `<main>${BODY}<p>The map <em>opens in a new window</em> of your browser.</p></main>`,
      "html",
    );
    expect(own.text).toContain("opens in a new window of your browser");
  });
});

describe("a consent dialog with a list of cookies longer than the policy", () => {
  const cookies = Array.from({ length: 30 }, (_, at) => {
    return `<ul><li>Cookie</li><li>mrlw_${at}</li><li>We set this cookie to collect information about your visits and share it with partners ${at}.</li></ul>`;
  });
  const dialog = (button: string) =>
    `<div class="cky-preference-center" role=dialog aria-modal=true><h2>Your choice</h2>${cookies.join("")}<button>${button}</button></div>`;

  it.each(["Accept all", "Enregistrer mes préférences", "Save my preferences"])("is set aside: %s", (button) => {
    const { text } = extractText(page(dialog(button)), "html");
    expect(text).toContain("We do not sell your personal data to anybody.");
    expect(text).not.toContain("mrlw_");
  });

  it("is read where nothing asks for consent: then it is the policy's own list", () => {
    const list = `<div class=cookie-list>${cookies.join("")}</div>`;
    expect(extractText(page(list), "html").text).toContain("mrlw_7");
  });
});

/** A page of entries whose longer sentences are all the frame's: a shop's footer around a list of companies. */
const COMPANIES = [
  "Alder Ltd",
  "Birch GmbH",
  "Cedar SARL",
  "Dogwood Inc.",
  "Elm BV",
  "Fir Oy",
  "Gorse SpA",
  "Hazel AB",
];
const ENTRIES: readonly [string, string][] = [
  [
    "a table",
    `<table><tr><th>Company</th><th>Where it processes</th></tr>${COMPANIES.map((name) => `<tr><td>${name} and its subsidiaries</td><td>Republic of Ireland</td></tr>`).join("")}</table>`,
  ],
  ["a list", `<ul>${COMPANIES.map((name) => `<li>${name}, hosting of pages, Republic of Ireland</li>`).join("")}</ul>`],
  [
    "a list of terms",
    `<dl>${COMPANIES.map((name) => `<dt>${name}</dt><dd>Hosting, Republic of Ireland</dd>`).join("")}</dl>`,
  ],
];
const SHOP = `<footer><div>By signing up you agree to get news and offers from us about shoes that are and shoes that will be.</div>
<div>Buy one pair and get the second pair for half of what it costs, in all shops, until the end of the month.</div>
<div><div>Boots</div><div>Sandals</div><div>Order status</div></div><p>Paying in parts is offered by a bank, which looks at your income first and then decides.</p></footer>`;

describe("a register of entries", () => {
  it.each(ENTRIES)("is read without the frame around it: %s", (_, entries) => {
    const html = `<body><header><div>Shoes</div></header><main><h1>Our subprocessors</h1>${entries}</main>${SHOP}</body>`;
    const { text, setAside = [] } = extractText(html, "html");
    for (const name of COMPANIES) expect(text).toContain(name);
    for (const words of ["offers", "half of what", "Sandals", "Order status", "a bank"])
      expect(text).not.toContain(words);
    expect(setAside.some(({ reason }) => reason === "footer")).toBe(true);
  });

  it("keeps a rule that stands in the footer below it", () => {
    const html = `<body><main><h1>Our subprocessors</h1>${ENTRIES[0]?.[1]}</main><footer><p>${RIGHT}</p>${MENU}</footer></body>`;
    const { text } = extractText(html, "html");
    expect(text).toContain(RIGHT);
    expect(text).not.toContain("Fleet");
  });

  it("is none where the entries are few: what holds the sentences is the text then", () => {
    const html = `<body><main><ul><li>Alder Ltd</li><li>Birch GmbH</li></ul></main><footer><h2>Notice</h2><p>${RIGHT}</p><p>The booking desk is open from six in the morning until late, on every day of the week.</p></footer></body>`;
    expect(extractText(html, "html").text).toContain("The booking desk is open");
  });
});
