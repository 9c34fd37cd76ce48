import type { Block } from "../block.js";
import { countInk } from "../clean-text.js";
import { dropPageFurniture } from "./drop-page-furniture.js";
import type { Line, TextPiece } from "./line.js";
import { readPdfBlocks } from "./read-blocks.js";
import { readLines } from "./read-lines.js";
import { hasBomb } from "./unpacked-size.js";

/** What a PDF gives: blocks of text, or why it gives none, in words that complete "the page is …". */
export type PdfReading = { readonly blocks: readonly Block[] } | { readonly fault: string };

/** The longest policies have about 100 pages. */
const MAX_PAGES = 500;
const MAX_CHARACTERS = 5_000_000;
const MAX_UNPACKED = 64 * 1024 * 1024;
/** A scanned page has no letters, or those of a stamp. */
const FEWEST_LETTERS = 40;

const FAULTS: Readonly<Record<string, string>> = {
  PasswordException: "a PDF protected by a password",
  InvalidPDFException: "a damaged PDF",
};

/** Reads the text of a PDF. Never throws on any bytes. The library is loaded when the first PDF comes along. */
export async function readPdf(bytes: Uint8Array): Promise<PdfReading> {
  if (hasBomb(bytes, MAX_UNPACKED)) return { fault: "a PDF that unpacks to more than is read" };
  try {
    const pages = await readPages(bytes);
    if (pages.length > MAX_PAGES) return { fault: `a PDF of more than ${MAX_PAGES} pages` };
    const lines = dropPageFurniture(pages);
    if (lines.reduce((sum, { text }) => sum + countInk(text), 0) < FEWEST_LETTERS) {
      return { fault: "a PDF of images without text, such as a scan" };
    }
    return { blocks: readPdfBlocks(lines) };
  } catch (error) {
    const name = error instanceof Error ? error.name : "";
    return { fault: FAULTS[name] ?? "a PDF that cannot be read" };
  }
}

async function readPages(bytes: Uint8Array): Promise<Line[][]> {
  const { getDocument, VerbosityLevel } = await import("unpdf/pdfjs");
  // A copy, because the library takes the memory away from its caller.
  const task = getDocument({
    data: Uint8Array.from(bytes),
    isEvalSupported: false,
    useSystemFonts: true,
    disableFontFace: true,
    stopAtErrors: false,
    maxImageSize: 0,
    verbosity: VerbosityLevel.ERRORS,
  });
  try {
    const document = await task.promise;
    const pages: Line[][] = [];
    let characters = 0;
    for (let number = 1; number <= Math.min(document.numPages, MAX_PAGES + 1); number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      const lines = readLines(items.filter(isPiece), number);
      characters += lines.reduce((sum, { text }) => sum + text.length, 0);
      if (characters > MAX_CHARACTERS) break;
      pages.push(lines);
      page.cleanup();
    }
    return pages;
  } finally {
    await task.destroy();
  }
}

function isPiece(piece: object): piece is TextPiece {
  return "str" in piece && "transform" in piece;
}
