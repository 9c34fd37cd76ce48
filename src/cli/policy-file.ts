import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import { errorMessage, InputError } from "../errors.js";
import { extractPolicy, extractText } from "../policy/extract/extract.js";
import { extractPage } from "../policy/extract/extract-page.js";
import { isPdf } from "../policy/extract/pdf/is-pdf.js";
import type { PageReading } from "../policy/extract/reading/instructions.js";
import type { PolicyFormat, PolicyText } from "../policy/types.js";

/** Largest file read, in bytes; the same bound as for fetched pages. */
const MAX_BYTES = 10 * 1024 * 1024;

const FORMATS: Readonly<Record<string, PolicyFormat>> = {
  ".html": "html",
  ".htm": "html",
  ".md": "markdown",
  ".markdown": "markdown",
  ".txt": "text",
};

const KINDS = ".html, .md, .txt or .pdf";

export interface PolicyFile {
  /** The name as given, "-" for standard input. */
  readonly name: string;
  /** SHA-256 of the bytes, hex. */
  readonly sha256: string;
  /** SHA-256 of the extracted text (UTF-8), hex. */
  readonly textSha256: string;
  readonly content: PolicyText;
}

/**
 * Reads and extracts a policy from a `.html`, `.md`, `.txt` or `.pdf` file, or from standard input for "-".
 * A web page is read by the instructions, if there are any. Throws an `InputError` of one line for anything that is no
 * readable text of at most 10 MB.
 */
export async function readPolicyFile(name: string, reading: PageReading | null = null): Promise<PolicyFile> {
  const bytes = await readBytes(name);
  if (bytes.length === 0) throw new InputError(`${label(name)} is empty.`);
  const content = isPdf(bytes, null) || reading ? await extractAny(name, bytes, reading) : extract(name, bytes);
  if (content.clauses.length === 0) throw new InputError(`${label(name)} holds no readable text.`);
  return { name, sha256: sha256(bytes), textSha256: sha256(content.text), content };
}

function sha256(data: Uint8Array | string): string {
  return createHash("sha256").update(data).digest("hex");
}

function label(name: string): string {
  return name === "-" ? "Standard input" : basename(name);
}

async function readBytes(name: string): Promise<Buffer> {
  if (name !== "-") await checkFile(name);
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of name === "-" ? process.stdin : createReadStream(name)) {
      size += chunk.length;
      if (size > MAX_BYTES) throw tooLarge(name);
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof InputError ? error : unreadable(name, error);
  }
  return Buffer.concat(chunks);
}

async function checkFile(name: string): Promise<void> {
  const stats = await stat(name).catch((error: unknown) => {
    throw unreadable(name, error);
  });
  if (stats.isDirectory()) throw new InputError(`${label(name)} is a directory. Give a ${KINDS} file.`);
  if (stats.size > MAX_BYTES) throw tooLarge(name);
}

function tooLarge(name: string): InputError {
  return new InputError(`${label(name)} is larger than ${MAX_BYTES / 1024 / 1024} MB, the most that is read.`);
}

function unreadable(name: string, error: unknown): InputError {
  const code = (error as NodeJS.ErrnoException).code;
  const why = code === "ENOENT" ? "there is no such file" : errorMessage(error);
  return new InputError(`${label(name)} cannot be read: ${why}.`, { cause: error });
}

/** UTF-16 text has NUL bytes too, but starts with a byte order mark. */
function isBinary(bytes: Buffer): boolean {
  const marked = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return !marked && bytes.subarray(0, 64 * 1024).includes(0);
}

async function extractAny(name: string, bytes: Buffer, reading: PageReading | null): Promise<PolicyText> {
  const contentType = isPdf(bytes, null) ? "application/pdf" : "text/html";
  const extraction = await extractPage({ bytes, contentType, url: "" }, reading);
  if ("fault" in extraction) throw new InputError(`${label(name)} is ${extraction.fault}.`);
  return extraction;
}

function extract(name: string, bytes: Buffer): PolicyText {
  if (isBinary(bytes)) throw new InputError(`${label(name)} is not a text file. Give a ${KINDS} file.`);
  const format = FORMATS[extname(name).toLowerCase()] ?? sniffFormat(bytes);
  if (format === "html") return extractPolicy({ bytes, contentType: "text/html", url: "" });
  return extractText(decode(bytes), format);
}

function sniffFormat(bytes: Buffer): PolicyFormat {
  const start = bytes.subarray(0, 4096).toString("utf8");
  if (/<(?:!doctype html|html|head|body|main|article|div|p|h[1-6])\b/i.test(start)) return "html";
  return /^(?:#{1,6} |[*-] |={3,}$|-{3,}$)/m.test(start) ? "markdown" : "text";
}

function decode(bytes: Buffer): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(little ? "utf-16le" : big ? "utf-16be" : "utf-8").decode(bytes);
}
