import type { Export, ExportFile, ExportFormat } from "./types.js";
import { writeCsv } from "./write-csv.js";
import { writeJson } from "./write-json.js";
import { writeMarkdown } from "./write-markdown.js";
import { writePdf } from "./write-pdf.js";

/** An export as a file, byte for byte as it is to arrive; a PDF's words are those of the Markdown. */
export async function writeExport(whole: Export, format: ExportFormat): Promise<ExportFile> {
  const name = `fineprint-${whole.exportedAt.slice(0, 10)}.${format}`;
  if (format === "pdf") return { name, text: writeMarkdown(whole), bytes: await writePdf(whole) };
  const text = { csv: writeCsv, json: writeJson, md: writeMarkdown }[format](whole);
  return { name, text, bytes: new TextEncoder().encode(text) };
}
