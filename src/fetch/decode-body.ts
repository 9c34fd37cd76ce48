import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";

/** A body in a compression that was not asked for. The code stands in `network-problems.ts`. */
export class UnknownCodingError extends Error {
  override readonly name = "UnknownCodingError";
  readonly code = "UNKNOWN_CODING";
}

/** Bytes of a body up to the limit that was asked for; `truncated` when there was more (a bomb's bytes are not kept). */
export interface BoundedBody {
  readonly bytes: Buffer;
  readonly truncated: boolean;
}

type Decompress = (bytes: Buffer, options: { maxOutputLength: number }) => Promise<Buffer>;

/** What `Accept-Encoding` asks for. zstd is not in Node 20. */
export const ACCEPTED_CODINGS = "gzip, deflate, br";

const DECOMPRESSORS: ReadonlyMap<string, (bytes: Buffer) => Decompress> = new Map<
  string,
  (bytes: Buffer) => Decompress
>([
  ["gzip", () => gunzipWhole],
  ["x-gzip", () => gunzipWhole],
  ["br", () => promisify(brotliDecompress) as Decompress],
  // "deflate" means zlib (RFC 9110), yet some servers send it bare; zlib's first byte tells.
  ["deflate", (bytes) => promisify(((bytes[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw) as Decompress],
]);

/** What servers write where a coding should stand, and mean none. */
const NO_CODING =
  /^(?:none|plain|text|binary|[78]bit|default|null|off|no|utf-?8|utf-?16|unicode|us-ascii|ascii|latin-?1|iso-?8859-?\d{1,2}|windows-?\d{3,4}|charset=[\w-]{1,20})$/;

/** Servers stack one coding, seldom two. */
const MAX_CODINGS = 2;

/**
 * Undoes a body's Content-Encoding, stopping at `limit` bytes of output. Throws `UnknownCodingError`, and zlib's errors for
 * damaged data.
 */
export async function decodeBody(body: BoundedBody, encoding: string | undefined, limit: number): Promise<BoundedBody> {
  const codings = readCodings(encoding);
  if (codings.length === 0 || body.bytes.length === 0) return body;
  if (body.truncated) return { bytes: Buffer.alloc(0), truncated: true };
  try {
    return { bytes: await undoCodings(body.bytes, codings, limit), truncated: false };
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return { bytes: Buffer.alloc(0), truncated: true };
  }
}

async function undoCodings(coded: Buffer, codings: readonly string[], limit: number): Promise<Buffer> {
  let bytes = coded;
  for (const coding of codings.toReversed()) {
    const decompress = DECOMPRESSORS.get(coding);
    if (!decompress || codings.length > MAX_CODINGS) {
      throw new UnknownCodingError(`The body is coded as ${codings.join(", ")}.`);
    }
    bytes = await decompress(bytes)(bytes, { maxOutputLength: limit });
  }
  return bytes;
}

/** A gzip body whose last bytes, sums to check it by, never came: whole if its own stream says that it ended. */
async function gunzipWhole(bytes: Buffer, options: { maxOutputLength: number }): Promise<Buffer> {
  try {
    return await (promisify(gunzip) as Decompress)(bytes, options);
  } catch (error) {
    const head = gzipHead(bytes);
    if (!isCutShort(error) || head === null) throw error;
    return (promisify(inflateRaw) as Decompress)(bytes.subarray(head), options);
  }
}

function isCutShort(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "Z_BUF_ERROR";
}

/** Length of a gzip member's head (RFC 1952), or null where it has parts that servers never send. */
function gzipHead(bytes: Buffer): number | null {
  const flags = bytes[3] ?? 0xff;
  if ((flags & ~0x08) !== 0) return null;
  if (flags === 0) return 10;
  const end = bytes.indexOf(0, 10);
  return end < 0 ? null : end + 1;
}

function isTooLarge(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE";
}

function readCodings(encoding: string | undefined): string[] {
  return (encoding ?? "")
    .toLowerCase()
    .split(",")
    .map((coding) => coding.trim().slice(0, 20))
    .filter((coding) => coding !== "" && coding !== "identity" && !NO_CODING.test(coding))
    .slice(0, MAX_CODINGS + 1);
}
