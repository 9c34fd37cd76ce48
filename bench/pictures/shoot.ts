import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const FLAGS = [
  ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"],
  ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
];
const SCALE = 2;
/** Wide enough for every page; a page's body has its own width. */
const PROBE = "2000,400";

/** Draws a page to a PNG as large as its body, two dots to the pixel. Needs Debian's `chromium` and `pngquant`. */
export async function shoot(html: string, png: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "fineprint-picture-"));
  try {
    const page = join(folder, "page.html");
    const flags = [...FLAGS, `--user-data-dir=${join(folder, "profile")}`];
    await writeFile(page, html + MEASURE);
    const { stdout } = await run("chromium", [...flags, `--window-size=${PROBE}`, "--dump-dom", `file://${page}`]);
    const [, width, height] = /data-size="(\d+),(\d+)"/.exec(stdout) ?? [];
    await writeFile(page, html);
    const size = [`--window-size=${width},${height}`, `--force-device-scale-factor=${SCALE}`];
    await run("chromium", [...flags, ...size, `--screenshot=${png}`, `file://${page}`]);
    await run("pngquant", ["--force", "--strip", "--quality=60-95", "--speed=1", "--output", png, png]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const MEASURE = `<script>
const { width, height } = document.body.getBoundingClientRect();
document.body.dataset.size = [Math.ceil(width), Math.ceil(height)].join();
</script>`;
