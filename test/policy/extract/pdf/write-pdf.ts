import { deflateSync } from "node:zlib";

/** One line of a page: where it starts, in points from the left and the bottom, its size and its font. */
export interface PrintedLine {
  readonly text: string;
  readonly x?: number;
  readonly y: number;
  readonly size?: number;
  readonly bold?: boolean;
}

export interface PdfOptions {
  readonly compress?: boolean;
  /** Objects put before the trailer, and entries of the trailer. */
  readonly trailer?: string;
  readonly objects?: readonly string[];
}

/** Writes a PDF of the given pages by hand: a catalogue, two fonts, one stream of text for each page. */
export function writePdf(pages: readonly (readonly PrintedLine[])[], options: PdfOptions = {}): Uint8Array {
  const streams = pages.map((lines) => lines.map(drawLine).join("\n"));
  return writeStreams(streams, options);
}

/** The same of pages whose drawing commands are given. */
export function writeStreams(streams: readonly string[], options: PdfOptions = {}): Uint8Array {
  const first = 5;
  const kids = streams.map((_, index) => `${first + 2 * index} 0 R`).join(" ");
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${streams.length} >>`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    ...streams.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + 2 * index + 1} 0 R ` +
        "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>",
      toStream(stream, options.compress === true),
    ]),
    ...(options.objects ?? []),
  ];
  return assemble(objects, options.trailer ?? "");
}

function drawLine({ text, x = 72, y, size = 11, bold = false }: PrintedLine): string {
  return `BT /${bold ? "F2" : "F1"} ${size} Tf ${x} ${y} Td (${text.replaceAll(/[\\()]/g, "\\$&")}) Tj ET`;
}

function toStream(content: string, compress: boolean): string {
  const body = compress ? deflateSync(Buffer.from(content, "latin1")).toString("latin1") : content;
  const filter = compress ? " /Filter /FlateDecode" : "";
  return `<< /Length ${body.length}${filter} >>\nstream\n${body}\nendstream`;
}

function assemble(objects: readonly string[], trailer: string): Uint8Array {
  const offsets: number[] = [];
  let file = "%PDF-1.4\n";
  for (const [index, object] of objects.entries()) {
    offsets.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const size = objects.length + 1;
  const end = `trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${file.length}\n%%EOF`;
  return Buffer.from(`${file}xref\n0 ${size}\n0000000000 65535 f \n${table}${end}`, "latin1");
}
