import { setImmediate as breathe } from "node:timers/promises";
import PDFDocument from "pdfkit";
import { isProvisionType } from "../policy/taxonomy.js";
import { titleOfType } from "../policy/type-titles.js";
import { safeText } from "../records/safe-text.js";
import { DIRECTION_WORDS, KIND_WORDS, SCOPE_NOTE, SEVERITY_WORDS } from "../records/words.js";
import { loadPdfFonts, type PdfFonts } from "./pdf-fonts.js";
import type { Export, ExportedChange, ExportedClause, ExportedEvidence } from "./types.js";

const SIZES = { title: 16, heading: 12, clause: 10, text: 9, small: 7.5 } as const;
const INK = { text: "#1a1a1a", quiet: "#666666" } as const;
const MARGIN = 50;
/** As much as is set at a time, up to a space where there is one: a clause may be as long as its page. */
const PART = /.{1,4000}(?=\s|$)|.{1,4000}/gsu;

/** Writes one paragraph. */
interface Pen {
  write(
    text: string,
    style: { readonly size: keyof typeof SIZES; readonly bold?: boolean; readonly quiet?: boolean },
  ): void;
}

/** A document to read and to file, A4. Sets clause by clause and lets other work go on in between. */
export async function writePdf(whole: Export): Promise<Uint8Array> {
  const fonts = loadPdfFonts();
  const info = { Title: `Fineprint: ${whole.about}`, Creator: "Fineprint", CreationDate: new Date(whole.exportedAt) };
  const pdf = new PDFDocument({ size: "A4", margin: MARGIN, info });
  const bytes = collect(pdf);
  const pen = createPen(pdf, fonts);
  writeHead(whole, pen, fonts);
  for (const change of whole.changes) {
    writeChange(change, pen);
    for (const [index, clause] of change.clauses.entries()) await writeClause(clause, index, pen);
  }
  pen.write(`Fineprint ${SCOPE_NOTE}.`, { size: "small", quiet: true });
  pdf.end();
  return bytes;
}

function collect(pdf: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    pdf.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
  });
}

function createPen(pdf: PDFKit.PDFDocument, { body, bold: heavy, drawable }: PdfFonts): Pen {
  pdf.registerFont("body", body);
  pdf.registerFont("bold", heavy);
  return {
    write(text, { size, bold, quiet }) {
      pdf
        .font(bold ? "bold" : "body")
        .fontSize(SIZES[size])
        .fillColor(quiet ? INK.quiet : INK.text)
        .text(drawable(safeText(text)), { paragraphGap: 3 });
    },
  };
}

function writeHead({ about, exportedAt, changes, notes }: Export, pen: Pen, fonts: PdfFonts): void {
  pen.write(`Fineprint: ${about}`, { size: "title", bold: true });
  pen.write(`Exported ${exportedAt} · ${changes.length} ${changes.length === 1 ? "change" : "changes"}`, {
    size: "text",
    quiet: true,
  });
  for (const note of notes) pen.write(note, { size: "text", bold: true });
  const missing = changes.reduce((sum, change) => sum + fonts.countMissing(quotesOf(change)), 0);
  if (missing > 0) {
    const words = `□ stands for ${missing} characters of scripts this file's font does not have. The csv, json and md exports have them.`;
    pen.write(words, { size: "text", bold: true });
  }
}

function quotesOf({ clauses, facts }: ExportedChange): string {
  const quotes = clauses.flatMap(({ before, after }) => [before?.quote ?? "", after?.quote ?? ""]);
  return [...quotes, ...facts.map(({ quote }) => quote)].join("\n");
}

function writeChange(change: ExportedChange, pen: Pen): void {
  const { id, platform, documentLabel, severity, direction, evidence, factsLine, facts } = change;
  const rating = [severity && SEVERITY_WORDS[severity], direction && DIRECTION_WORDS[direction]].filter(Boolean);
  pen.write("", { size: "text" });
  pen.write(`${id} · ${platform} · ${documentLabel}`, { size: "heading", bold: true });
  pen.write([rating.join(", "), change.sentence].filter(Boolean).join(" · "), { size: "text" });
  if (factsLine !== null) pen.write(factsLine, { size: "text", bold: true });
  for (const { words } of change.triage) pen.write(`Triage: ${words}`, { size: "text" });
  for (const { name, quote } of facts) pen.write(`Stated (${name}): “${quote}”`, { size: "text" });
  if (change.leftOut > 0) {
    pen.write(`${change.leftOut} left out: their quote does not stand in the stored version.`, { size: "text" });
  }
  for (const line of [
    `Detected ${change.detectedAt} · ${change.document} · ${change.sourceUrl}`,
    evidenceLine("Before", evidence.before),
    evidenceLine("After", evidence.after),
    ...(evidence.after.archiveUrl === null ? [] : [`Archived copy: ${evidence.after.archiveUrl}`]),
  ]) {
    pen.write(line, { size: "small", quiet: true });
  }
}

function evidenceLine(side: string, { capturedAt, snapshotSha256, textSha256 }: ExportedEvidence): string {
  return `${side}: captured ${capturedAt} · SHA-256 of the snapshot ${snapshotSha256} · of the text ${textSha256}`;
}

async function writeClause(clause: ExportedClause, index: number, pen: Pen): Promise<void> {
  const { kind, types, severity, before, after, links } = clause;
  const [type = "other"] = types;
  const title = isProvisionType(type) ? titleOfType(type) : type;
  const rating = severity === null ? "" : ` (${SEVERITY_WORDS[severity]})`;
  pen.write(`${index + 1}. ${KIND_WORDS[kind]}: ${title}${rating}`, { size: "clause", bold: true });
  const path = (after ?? before)?.path.join(" › ") ?? "";
  if (path !== "") pen.write(path, { size: "small", quiet: true });
  const quotes = [after && `After: “${after.quote}”`, before && `Before: “${before.quote}”`];
  for (const part of quotes.flatMap((quote) => quote?.match(PART) ?? [])) {
    pen.write(part, { size: "text" });
    await breathe();
  }
  for (const link of links) pen.write(`Link “${link.text}”: ${link.before} → ${link.after}`, { size: "text" });
}
