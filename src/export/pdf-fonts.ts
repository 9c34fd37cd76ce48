import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type Font } from "fontkit";

/** Drawn for a character the font does not have. */
const MISSING = "□";
/** Longer runs without a space take the line breaker seconds: a space lets the line end there. */
const LONGEST_WORD = /\S{90}(?=\S)/gu;

const require = createRequire(import.meta.url);

/** The fonts of a PDF, embedded, and what they can draw. */
export interface PdfFonts {
  readonly body: Buffer;
  readonly bold: Buffer;
  /** The text with a mark for what the font lacks, and spaces in words no line can hold. */
  drawable(text: string): string;
  /** Characters of the text that the font lacks. */
  countMissing(text: string): number;
}

let loaded: PdfFonts | null = null;

/** DejaVu Sans: Latin, Greek, Cyrillic, Arabic, Hebrew and more, but not Chinese, Japanese, Korean or the scripts of India. Read once. */
export function loadPdfFonts(): PdfFonts {
  loaded ??= openFonts();
  return loaded;
}

function openFonts(): PdfFonts {
  const body = readFileSync(require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans.ttf"));
  const bold = readFileSync(require.resolve("dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf"));
  const font = create(body);
  if (!("hasGlyphForCodePoint" in font)) throw new Error("The font of PDF exports is a collection, not a font.");
  return {
    body,
    bold,
    drawable: (text) =>
      [...text.replaceAll("\t", "    ")]
        .map((character) => (isDrawn(character, font) ? character : MISSING))
        .join("")
        .replaceAll(LONGEST_WORD, "$& "),
    countMissing: (text) => [...text].filter((character) => !isDrawn(character, font)).length,
  };
}

function isDrawn(character: string, font: Font): boolean {
  return character === "\n" || character === "\t" || font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
}
