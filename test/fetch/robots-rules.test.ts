import { describe, expect, test } from "vitest";
import { readRobots } from "../../src/fetch/robots-rules.js";

const ROBOTS = new URL("https://acme.example/robots.txt");

function allows(text: string, path: string): boolean {
  return readRobots(ROBOTS, text).allows(new URL(path, ROBOTS));
}

describe("readRobots", () => {
  test.each([
    ["nothing", "", "/terms", true],
    ["a page of HTML", "<!doctype html><p>Not found</p>", "/terms", true],
    ["everyone out", "User-agent: *\nDisallow: /", "/terms", false],
    ["everyone in", "User-agent: *\nDisallow:", "/terms", true],
    ["others out", "User-agent: BadBot\nDisallow: /", "/terms", true],
    ["us out", "User-agent: fineprint\nDisallow: /legal", "/legal/terms", false],
    ["us out, any case, with version", "USER-AGENT: FinePrint/1.0\nDISALLOW: /", "/terms", false],
    ["our group beats everyone's", "User-agent: *\nDisallow: /\n\nUser-agent: Fineprint\nAllow: /", "/terms", true],
    ["a group of several", "User-agent: BadBot\nUser-agent: Fineprint\nDisallow: /", "/terms", false],
    [
      "a group of others after ours",
      "User-agent: Fineprint\nAllow: /\nUser-agent: BadBot\nDisallow: /",
      "/terms",
      true,
    ],
    ["the longest rule wins", "User-agent: *\nDisallow: /legal\nAllow: /legal/terms", "/legal/terms", true],
    ["allow wins a tie", "User-agent: *\nDisallow: /legal\nAllow: /legal", "/legal", true],
    ["a wildcard", "User-agent: *\nDisallow: /*.pdf$", "/legal/terms.pdf", false],
    ["a wildcard with an end", "User-agent: *\nDisallow: /*.pdf$", "/legal/terms.pdf?x=1", true],
    ["comments and blank lines", "# hello\nUser-agent: * # all\n\nDisallow: /x # no\n", "/x", false],
    ["line ends of all kinds", "User-agent: *\r\nDisallow: /a\rDisallow: /b", "/b", false],
    ["the query counts", "User-agent: *\nDisallow: /*?print=", "/terms?print=1", false],
  ] as const)("%s", (_, text, path, expected) => {
    expect(allows(text, path)).toBe(expected);
  });

  test("a host that forbids thousands of bots by name costs no more than the lines it has", () => {
    const agents = Array.from({ length: 30_000 }, (_, n) => `User-agent: bot${n}`).join("\n");
    const rules = Array.from({ length: 20_000 }, (_, n) => `Disallow: /${n}/`).join("\n");
    const robots = readRobots(ROBOTS, `${agents}\n${rules}\nUser-agent: *\nDisallow: /private`);
    expect(robots.allows(new URL("/1/", ROBOTS))).toBe(true);
    expect(robots.allows(new URL("/private", ROBOTS))).toBe(false);
    expect(robots.size).toBeLessThan(200);
  });

  test("keeps rules that are made to be slow within bounds", () => {
    const slow = Array.from({ length: 25_000 }, () => `Disallow: /*a*a*a*a*a*a*b`).join("\n");
    const robots = readRobots(ROBOTS, `User-agent: *\nDisallow: /private\n${slow}\nDisallow: /*${"a".repeat(100_000)}`);
    expect(robots.size).toBeLessThan(100_000);
    expect(robots.allows(new URL(`/${"a".repeat(4_000)}`, ROBOTS))).toBe(true);
    expect(robots.allows(new URL("/private", ROBOTS))).toBe(false);
  });
});
