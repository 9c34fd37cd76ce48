import { InputError } from "../../errors.js";
import { finishGit, startGit } from "./git.js";

/** Larger files are no policy, and are skipped without being kept in memory. */
const MAX_BYTES = 10_000_000;
const MAX_HEADER = 200;
const NEW_LINE = 0x0a;

/** Reads files of a repository by their hash, through one git process for all of them. */
export interface BlobReader {
  /** Null for one that is missing or too large. One call at a time. */
  read(blob: string): Promise<Buffer | null>;
  close(): Promise<void>;
}

export function openBlobReader(directory: string): BlobReader {
  const git = startGit(directory, ["cat-file", "--batch"]);
  const finished = finishGit(git, directory);
  finished.catch(() => {});
  git.stdin.on("error", () => {});
  const input = new ByteStream(git.stdout);
  return {
    async read(blob) {
      git.stdin.write(`${blob}\n`);
      const [, kind, size] = (await input.line()).split(" ");
      if (kind !== "blob") return kind === "missing" ? null : await skip(input, Number(size));
      const bytes = await input.bytes(Number(size), MAX_BYTES);
      await input.bytes(1, 1);
      return bytes;
    },
    async close() {
      git.stdin.end();
      await finished;
    },
  };
}

async function skip(input: ByteStream, size: number): Promise<null> {
  if (!Number.isSafeInteger(size)) throw new InputError("git gave an answer that cannot be read.");
  await input.bytes(size + 1, 0);
  return null;
}

/** A stream of bytes read in parts of known length. */
class ByteStream {
  readonly #chunks: AsyncIterator<Buffer>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async line(): Promise<string> {
    for (;;) {
      const end = this.#rest.indexOf(NEW_LINE);
      if (end >= 0) {
        const line = this.#rest.subarray(0, end).toString("latin1");
        this.#rest = this.#rest.subarray(end + 1);
        return line;
      }
      if (this.#rest.length > MAX_HEADER) throw new InputError("git gave an answer that cannot be read.");
      this.#rest = Buffer.concat([this.#rest, await this.#next()]);
    }
  }

  /** The next `size` bytes; null when they are more than `limit`, after skipping them. */
  async bytes(size: number, limit: number): Promise<Buffer | null> {
    const kept: Buffer[] = [];
    for (let left = size; left > 0; ) {
      if (this.#rest.length === 0) this.#rest = await this.#next();
      const part = this.#rest.subarray(0, left);
      this.#rest = this.#rest.subarray(part.length);
      left -= part.length;
      if (size <= limit) kept.push(part);
    }
    return size <= limit ? Buffer.concat(kept) : null;
  }

  async #next(): Promise<Buffer> {
    const { value, done } = await this.#chunks.next();
    if (done) throw new InputError("git ended before it had given everything.");
    return value;
  }
}
