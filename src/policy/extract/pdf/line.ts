/** One printed line of a PDF page. Lengths in points (1/72 inch); `y` grows upwards. */
export interface Line {
  readonly text: string;
  readonly page: number;
  readonly x: number;
  /** Where the line ends on the right. */
  readonly right: number;
  readonly y: number;
  /** Size of its largest letters. */
  readonly size: number;
  /** The one font of the whole line, by the file's own name for it; null when it has several. */
  readonly font: string | null;
}

/** A piece of text as the PDF places it. */
export interface TextPiece {
  readonly str: string;
  /** `[a, b, c, d, x, y]`, the text's matrix. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}
