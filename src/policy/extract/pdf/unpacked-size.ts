import { inflateSync } from "node:zlib";

const STREAM = Buffer.from("stream");
const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
/** A compression inside a compression is legal and rare. */
const MAX_LAYERS = 3;

/**
 * Whether a compressed part of a PDF would unpack to more than `limit` bytes. The library that reads the PDF keeps every
 * part it unpacks in memory outside the thread's limit, so this is looked at first.
 */
export function hasBomb(bytes: Uint8Array, limit: number): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = file.indexOf(STREAM); at >= 0; at = file.indexOf(STREAM, at + STREAM.length)) {
    if (unpacksTo(file.subarray(startOf(file, at + STREAM.length)), limit)) return true;
  }
  return false;
}

function startOf(file: Buffer, at: number): number {
  const afterReturn = file[at] === CARRIAGE_RETURN ? at + 1 : at;
  return file[afterReturn] === LINE_FEED ? afterReturn + 1 : afterReturn;
}

function unpacksTo(packed: Buffer, limit: number): boolean {
  let bytes = packed;
  for (let layer = 0; layer < MAX_LAYERS && isZlib(bytes); layer += 1) {
    try {
      bytes = inflateSync(bytes, { maxOutputLength: limit });
    } catch (error) {
      return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
    }
  }
  return false;
}

/** RFC 1950: method 8, and the two bytes together a multiple of 31. */
function isZlib(bytes: Buffer): boolean {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;
}
