import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../../src/policy/compare/compare.js";
import { judgeRead } from "../../../src/policy/compare/judge-read.js";
import type { PolicyText } from "../../../src/policy/types.js";
import { edit, FOOTER, MENU, read, SAMPLE } from "./sample-policy.js";

const WALLS: readonly (readonly [name: string, page: string])[] = [
  [
    "a page that is not available",
    "# This page isn’t available\n\nThe link you followed may be broken, or the page may have been removed.",
  ],
  ["a missing page", "# 404\n\nOops! We can't find the page you're looking for."],
  [
    "a missing page under a menu",
    `${MENU}# Page not found\n\nThe page you requested does not exist. Try one of these links instead.\n${FOOTER}`,
  ],
  ["a German missing page", "# Seite nicht gefunden\n\nDie angeforderte Seite wurde nicht gefunden."],
  [
    "a login wall",
    "You must log in to continue.\n\nLog into Songbook\n\n[Forgot account?](https://songbook.example/recover)",
  ],
  ["a sign-in page", "# Welcome back\n\nPlease sign in to view this document.\n\nEmail\n\nPassword"],
  ["a challenge", "Just a moment...\n\nChecking your browser before accessing larkfield.example. Ray ID: 7f2a"],
  ["a captcha", "# Security check\n\nPlease verify you are a human by completing the captcha below."],
  ["a denied request", "# Access Denied\n\nYou don't have permission to access this resource. Reference #18.2f"],
  ["a block", "Sorry, you have been blocked\n\nYou are unable to access larkfield.example"],
  ["a region block", "We are sorry. This service is not available in your country."],
  ["too many requests", "Error 429\n\nToo many requests. Slow down."],
  ["a page that needs JavaScript", "You need to enable JavaScript to run this app."],
  ["an old browser", "Your browser is not supported. Please update your browser to see this page."],
  [
    "a client error",
    "Application error: a client-side exception has occurred (see the browser console for more information).",
  ],
  ["a server error", "# 502 Bad Gateway\n\nnginx"],
  [
    "Chromium's error page",
    "This site can’t be reached\n\nacme.example’s server IP address could not be found.\n\nDNS_PROBE_FINISHED_NXDOMAIN",
  ],
  [
    "Chromium's page of a broken answer",
    "This page isn’t working\n\nacme.example didn’t send any data.\n\nERR_EMPTY_RESPONSE",
  ],
  [
    "Firefox's error page",
    "Hmm. We’re having trouble finding that site.\n\nWe can’t connect to the server at acme.example.",
  ],
  [
    "Safari's error page",
    "Safari Can’t Open the Page\n\nSafari can’t open the page because the server unexpectedly dropped the connection.",
  ],
  [
    "a warning of the browser's",
    "Your connection is not private\n\nAttackers might be trying to steal your information from acme.example.",
  ],
  ["an error page in German", "Diese Website ist nicht erreichbar\n\nacme.example hat die Verbindung abgelehnt."],
  ["something wrong", "Something went wrong. Please try again later."],
  ["maintenance", "# We'll be back soon\n\nOur site is down for scheduled maintenance."],
  ["loading", "Loading..."],
  ["nothing", ""],
  [
    "a consent wall",
    "# Allow the use of cookies from Larkfield on this browser?\n\nWe use cookies to provide the school, to keep it safe and to show you offers. You can allow all of them or essential cookies alone.\n\nAllow all cookies",
  ],
];

describe("judgeRead", () => {
  it.each(WALLS)("takes %s for no policy", (_, page) => {
    expect(judgeRead(read(page))).toMatchObject({ readable: false });
  });

  it.each([
    ["the sample", SAMPLE],
    ["the sample with menus", MENU + SAMPLE + FOOTER],
    ["two sentences", "# Terms\n\nYou may use the lessons for yourself. We keep your data for 30 days."],
    ["a policy that speaks of logging in", edit("Write to", "You must log in to continue with a request. Write to")],
    [
      "a short policy that speaks of failures",
      "# Terms\n\nThe service is provided as it stands, and we are not liable when the service is temporarily unavailable. You agree to these terms when you open an account. We may terminate an account that breaks them, and disputes go to the courts of Dublin. You keep the rights in what you upload, and you give us a licence to show it.",
    ],
    [
      "a short policy that speaks of what its service cannot reach",
      "# Terms\n\nWe are not liable when the site cannot be reached or took too long to respond. You agree to these terms when you open an account with us, and we may end an account that breaks them. You keep the rights in what you upload, and disputes about these terms are decided by the courts of Dublin, where we have our office and our records.",
    ],
    ["a policy under a script warning", `Please enable JavaScript to use all features.\n\n${SAMPLE}`],
    ["a policy under a cookie banner", `We use cookies. By clicking accept you agree.\n\nAccept all\n\n${SAMPLE}`],
    [
      "a cookie policy",
      "# Cookie Policy\n\nThis policy explains which cookies the school sets, why it sets them and how you can refuse them. Cookies are small files that are stored on your device.",
    ],
    ["a page given twice", SAMPLE + SAMPLE],
  ])("takes %s for a policy", (_, page) => {
    expect(judgeRead(read(page))).toEqual({ readable: true, reason: null });
  });

  it("sees a crawl fault that repeats one text", () => {
    expect(judgeRead(read(SAMPLE.repeat(6)))).toEqual({ readable: false, reason: "repeated" });
  });
});

/** A longer policy: the sample's sections under several names. */
const LONG = ["Larkfield", "Tonewood", "Maplefield"]
  .map((name) => edit("Larkfield", name).replace(/\b(data|school|course)\b/g, `$1 of ${name}`))
  .join("\n");

describe("verdicts about the reads themselves", () => {
  it.each(WALLS)("says unreadable for %s and recovered the other way round", (_, page) => {
    expect(comparePolicies(read(SAMPLE), read(page)).verdict).toBe("unreadable");
    expect(comparePolicies(read(page), read(SAMPLE)).verdict).toBe("recovered");
  });

  it("says unreadable when a piece from the middle is all that is left", () => {
    const piece = LONG.slice(LONG.indexOf("## 4."), LONG.indexOf("## 6."));
    expect(comparePolicies(read(LONG), read(piece))).toMatchObject({
      verdict: "unreadable",
      because: [expect.stringContaining("collapsed")],
    });
    expect(comparePolicies(read(piece), read(LONG)).verdict).toBe("recovered");
  });

  it("says changed for a shortening with a new date", () => {
    const short = edit("3 March 2025", "1 June 2025", SAMPLE.slice(0, SAMPLE.indexOf("## 2.")));
    expect(comparePolicies(read(LONG), read(short)).verdict).toBe("changed");
  });

  it("says changed for a rewrite", () => {
    const rewrite = `# Our promise on privacy\n\n${Array.from({ length: 30 }, (_, at) => `Promise ${at}: the studio handles consent record ${at * 7} under applicable law, and a person may object to processing ${at * 3} in writing.`).join("\n\n")}`;
    expect(comparePolicies(read(SAMPLE), read(rewrite)).verdict).toBe("changed");
  });

  it("says unreadable when the page became a home page", () => {
    const home = `# Learn the piano with Larkfield\n\nPlay your first song in a week with friendly teachers and short lessons that fit your day.\n\nThousands of students have found their favourite tunes with us, from jazz to folk and everything between.\n${FOOTER}`;
    expect(comparePolicies(read(LONG), read(home)).verdict).toBe("unreadable");
  });

  it("says language-switch when the languages differ and nothing is shared", () => {
    const german =
      "# Datenschutzerklärung\n\nWir erheben Ihren Namen, Ihre Anschrift und Ihr Instrument, wenn Sie ein Konto eröffnen. Wir verkaufen Ihre personenbezogenen Daten nicht. Sie können Auskunft, Berichtigung und Löschung verlangen. Es gilt das Recht der Republik Irland, und zuständig sind die Gerichte in Dublin. Wir bewahren Ihre Daten dreißig Tage lang auf, nachdem Sie Ihr Konto geschlossen haben.";
    const after: PolicyText = { ...read(german), language: "deu" };
    expect(comparePolicies(read(SAMPLE), after).verdict).toBe("language-switch");
  });

  it("does not call a wrong guess of the language a switch", () => {
    expect(comparePolicies(read(SAMPLE), { ...read(edit("30 days", "31 days")), language: "sco" }).verdict).toBe(
      "changed",
    );
  });

  it("says unreadable when both sides are walls", () => {
    expect(comparePolicies(read("You must log in to continue."), read("You must log in to continue.")).verdict).toBe(
      "unreadable",
    );
  });
});
