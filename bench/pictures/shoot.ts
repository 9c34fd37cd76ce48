import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { chromium } from "playwright-core";

const run = promisify(execFile);
const SCALE = 2;
/** Wide enough for every page; a page's body has its own width. */
const PROBE = { width: 2_000, height: 400 };
const CHROMIUM = "/usr/bin/chromium";

/** Draws pages to PNGs as large as their bodies, two dots to the pixel. */
export interface Camera {
  shoot(html: string, png: string): Promise<void>;
  close(): Promise<void>;
}

/** Opens one browser for all pictures. Needs Debian's `chromium` and `pngquant`. */
export async function openCamera(): Promise<Camera> {
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox", "--disable-gpu"] });
  const page = await browser.newPage({ viewport: PROBE, deviceScaleFactor: SCALE });
  return {
    async shoot(html, png) {
      await page.setContent(html);
      await page.evaluate("document.fonts.ready");
      await page.locator("body").screenshot({ path: png });
      await run("pngquant", ["--force", "--strip", "--quality=60-95", "--speed=1", "--output", png, png]);
    },
    close: () => browser.close(),
  };
}
