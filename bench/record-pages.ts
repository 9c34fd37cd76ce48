/**
 * Looks at record pages as people see them: bytes, what axe-core finds, and a picture each, on a desk and a phone, light and
 * dark and printed. Needs a Chromium and a running Fineprint with RECORD_PAGES.
 *
 *   npx tsx bench/record-pages.ts http://127.0.0.1:3000 FOLDER /c/C-1 /p/P-1 /d/D-1
 */

import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";

const [base = "http://127.0.0.1:3000", folder = "pages", ...paths] = process.argv.slice(2);
const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LOOKS = [
  { name: "desk", viewport: { width: 1200, height: 900 }, colorScheme: "light" },
  { name: "desk-dark", viewport: { width: 1200, height: 900 }, colorScheme: "dark" },
  { name: "phone", viewport: { width: 375, height: 720 }, colorScheme: "light" },
  { name: "phone-dark", viewport: { width: 375, height: 720 }, colorScheme: "dark" },
] as const;

interface Finding {
  readonly id: string;
  readonly impact: string | null;
  readonly nodes: readonly { readonly html: string }[];
}

async function findFaults(page: Page): Promise<Finding[]> {
  return page.evaluate(`(async () => {
    const { violations } = await axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] });
    return violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => ({ html: html.slice(0, 160) })) }));
  })()`);
}

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env["BROWSER_PATH"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
let faults = 0;
for (const look of LOOKS) {
  // The page's own policy lets no script run: axe runs beside it.
  const context = await browser.newContext({ viewport: look.viewport, colorScheme: look.colorScheme, bypassCSP: true });
  const page = await context.newPage();
  const outside: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(base)) outside.push(request.url());
  });
  for (const path of paths) {
    const response = await page.goto(`${base}${path}`);
    const html = (await response?.body())?.byteLength ?? 0;
    const words = Buffer.byteLength((await page.textContent("main")) ?? "");
    const wide = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
    await page.addScriptTag({ content: AXE });
    const found = await findFaults(page);
    faults += found.length;
    const name = path.replaceAll(/[^\w-]+/g, "_").slice(0, 60);
    await page.screenshot({ path: join(folder, `${name}-${look.name}.png`), fullPage: true });
    if (look.name === "desk") await page.pdf({ path: join(folder, `${name}.pdf`), format: "A4" });
    const said = found
      .map(({ id, impact, nodes }) => `${id} (${impact}, ${nodes.length}: ${nodes[0]?.html})`)
      .join("; ");
    process.stdout.write(
      `${look.name} ${path}: ${response?.status()}, ${html} B, ${html - words} B beside its text, ${wide ? "SCROLLS SIDEWAYS, " : ""}axe ${said || "nothing"}\n`,
    );
  }
  if (outside.length > 0) process.stdout.write(`requests elsewhere: ${outside.join(", ")}\n`);
  await context.close();
}
await browser.close();
process.stdout.write(`${faults} accessibility findings\n`);
