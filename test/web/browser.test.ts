import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openTestDatabase, type TestDatabase } from "../support/database.js";
import { type OpenSite, openSite } from "./support/open-site.js";

const CHROMIUM = [process.env["BROWSER_PATH"], "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path),
);
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const PATHS = [
  "/c/C-1",
  "/p/P-1",
  "/d/D-1",
  "/platforms",
  "/platforms/meadow-learn",
  "/kinds",
  "/kinds/arbitration",
  "/compare",
  "/search?q=arbitration",
  "/about",
  "/c/C-99",
];
const LOOKS = [
  { name: "on a desk", viewport: { width: 1200, height: 900 }, colorScheme: "light" },
  { name: "on a phone in the dark", viewport: { width: 360, height: 700 }, colorScheme: "dark" },
] as const;

/** Without a browser on this machine the pages are tested as text alone. */
describe.skipIf(CHROMIUM === undefined)(
  `pages in a browser${CHROMIUM ? "" : " (skipped: no Chromium here; set BROWSER_PATH)"}`,
  () => {
    let database: TestDatabase;
    let site: OpenSite;
    let browser: Browser;
    beforeAll(async () => {
      database = await openTestDatabase();
      site = await openSite(database, "catalogue");
      browser = await chromium.launch({ executablePath: CHROMIUM ?? "", args: ["--no-sandbox"] });
    });
    afterAll(async () => {
      await browser?.close();
      await site?.close();
      await database?.close();
    });

    it.each(LOOKS)(
      "can be read by everybody $name, scroll one way, and ask nobody else",
      async ({ viewport, colorScheme }) => {
        // The pages' own policy lets no script run: axe runs beside it.
        const context = await browser.newContext({ viewport, colorScheme, bypassCSP: true });
        const page = await context.newPage();
        const outside: string[] = [];
        page.on("request", (request) => {
          if (!request.url().startsWith(site.base)) outside.push(request.url());
        });
        for (const path of PATHS) {
          await page.goto(`${site.base}${path}`);
          await page.addScriptTag({ content: AXE });
          const found = await page.evaluate(
            `axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))`,
          );
          const wide = await page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth",
          );
          expect([path, found, wide]).toEqual([path, [], 0]);
        }
        expect(outside).toEqual([]);
        await context.close();
      },
    );

    it("are gone through by keyboard, the way past the menu first", async () => {
      const page = await browser.newPage();
      await page.goto(`${site.base}/c/C-1`);
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.textContent.trim()")).toBe("Skip to the record");
      await page.keyboard.press("Enter");
      await page.waitForURL("**/c/C-1#main");
      await page.locator("summary").first().focus();
      await page.keyboard.press("Enter");
      await page.locator("details[open]").waitFor();
      expect(await page.locator("details[open]").count()).toBe(1);
      await page.close();
    });
  },
);
