import { describe, expect, it } from "vitest";
import { judgeRead } from "../../../src/policy/compare/judge-read.js";
import { reportChange } from "../../../src/policy/report/report.js";
import type { PolicyText } from "../../../src/policy/types.js";
import { DATE_LINES } from "./cases/date-lines.js";
import { LANGUAGES } from "./cases/languages.js";
import { COUNTERS, PAGE_PARTS } from "./cases/page-parts.js";
import { edited, POLICY_HTML, page, readHtml, readMain, replaceAll } from "./cases/quillmoor.js";
import { REAL_EDITS, REAL_ENDS, REAL_LINES } from "./cases/real-changes.js";
import { REDESIGNS } from "./cases/redesigns.js";
import { TYPOGRAPHY } from "./cases/typography.js";
import { WALLS } from "./cases/walls.js";

const POLICY = page();
const paragraph = (text: string) => `<p>${text}</p>`;

/** Both ways round: what comes may go. */
function posts(before: PolicyText, after: PolicyText): boolean[] {
  return [reportChange(before, after).post, reportChange(after, before).post];
}

describe("no news", () => {
  it.each(DATE_LINES)("a date line: %s", (old, young) => {
    expect(reportChange(page({ top: paragraph(old) }), page({ top: paragraph(young) })).post).toBe(false);
    expect(reportChange(page({ end: paragraph(young) }), POLICY).post).toBe(false);
  });

  it.each(PAGE_PARTS)("part of the page: %s", (_, html) => {
    expect(reportChange(POLICY, page({ top: html, after: html })).post).toBe(false);
    expect(reportChange(page({ end: html, before: html }), POLICY).post).toBe(false);
  });

  it.each(COUNTERS)("a figure of the visit: %s", (_, old, young) => {
    const lines = [old, young].map(paragraph).map((end) => page({ end }));
    expect(posts(lines[0] ?? POLICY, lines[1] ?? POLICY)).toEqual([false, false]);
  });

  it.each(TYPOGRAPHY)("typography: $name", ({ edits }) => {
    expect(posts(POLICY, edited(...edits))).toEqual([false, false]);
  });
});

describe("a page built anew", () => {
  it.each(REDESIGNS)("says the same: %s", (_, build) => {
    expect(posts(POLICY, readHtml(build(POLICY_HTML)))).toEqual([false, false]);
  });
});

describe("news", () => {
  it.each(REAL_EDITS)("a small change: %s", (_, from, to) => {
    expect(posts(POLICY, edited([from, to]))).toEqual([true, true]);
  });

  it.each(REAL_LINES)("a term like noise: %s", (old, young) => {
    const within = (line: string) => edited(["</ul>", `</ul>${paragraph(line)}`]);
    expect(posts(within(old), within(young))).toEqual([true, true]);
  });
});

describe("news at the end of a page", () => {
  it.each(REAL_ENDS)("in %s", (_, old, young) => {
    expect(posts(page({ end: old }), page({ end: young }))).toEqual([true, true]);
  });
});

describe.each(Object.entries(LANGUAGES))("in %s", (_, { html, noise, real }) => {
  it("tells noise from news", () => {
    const read = (edit: readonly [string, string]) => readMain(replaceAll(html, [edit]));
    const policy = readMain(html);
    expect(noise.filter((edit) => posts(policy, read(edit)).some(Boolean))).toEqual([]);
    expect(real.filter((edit) => !posts(policy, read(edit)).every(Boolean))).toEqual([]);
  });
});

describe("a page instead of the policy", () => {
  it.each(WALLS)("is a failed read: %s", (name, html) => {
    const bare = readHtml(`<html><body>${html}</body></html>`);
    const nav = "<nav><a href='/'>Home</a><a href='/p'>Pricing</a></nav>";
    const framed = readHtml(`<html><body>${nav}<main>${html.replace(/<title>.*?<\/title>/, "")}</main></body></html>`);
    for (const wall of [bare, framed]) {
      expect(reportChange(POLICY, wall).verdict).toBe("unreadable");
      expect(reportChange(wall, POLICY).verdict).toBe("recovered");
      // A home page cannot be told by itself: it says nothing that a first read could judge.
      if (name !== "home") expect(judgeRead(wall).readable).toBe(false);
    }
  });
});
