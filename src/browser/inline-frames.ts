import type { Frame, Page } from "playwright-core";
import { isSameSite } from "../fetch/same-site.js";

/** What an element of the page offers; the page's own types are not part of this program. */
interface AttributeHolder {
  setAttribute(name: string, value: string): void;
}

/** Frames of one page that are taken in, and their size in characters. */
const MAX_FRAMES = 10;
const MAX_HTML = 2_000_000;

/**
 * Writes what stands in a page's frames of the same site into the page, as `srcdoc`, where the extractor reads it. Frames of
 * other sites are advertisements, players and forms.
 */
export async function inlineFrames(page: Page): Promise<void> {
  const frames = page
    .mainFrame()
    .childFrames()
    .filter((frame) => isSameSite(frame.url(), page.url()));
  for (const frame of frames.slice(0, MAX_FRAMES)) {
    // A frame may be gone by now.
    await inlineFrame(frame).catch(() => {});
  }
}

async function inlineFrame(frame: Frame): Promise<void> {
  const html = await frame.content();
  if (html.length > MAX_HTML) return;
  const element = await frame.frameElement();
  await element.evaluate((node, srcdoc) => (node as unknown as AttributeHolder).setAttribute("srcdoc", srcdoc), html);
}
