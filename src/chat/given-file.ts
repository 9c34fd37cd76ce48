import { InputError } from "../errors.js";

/** Bytes: a list of vendors is far smaller. */
const MOST_FILE_BYTES = 1_000_000;
const TIMEOUT_MS = 10_000;

/** A file that lies with a chat platform. */
export interface GivenFile {
  readonly name: string;
  /** Bytes, as the platform says. */
  readonly size: number;
  /** An address of the platform's own; whoever asks has looked at its host. */
  readonly url: URL;
  readonly headers?: Readonly<Record<string, string>>;
  /** The platform's name, for what is said of a file that cannot be had. */
  readonly platform: string;
}

/** Why a file is refused by its size, before anything is fetched; null for one that is taken. */
export function sizeProblem({ name, size }: Pick<GivenFile, "name" | "size">): string | null {
  return size > MOST_FILE_BYTES ? `${name} has ${size} bytes; at most ${MOST_FILE_BYTES} are taken.` : null;
}

/** A file that somebody gave with a command, as text. Throws `InputError` for one that is too large, no text or not to be had. */
export async function readGivenFile(file: GivenFile): Promise<string> {
  const problem = sizeProblem(file);
  if (problem !== null) throw new InputError(problem);
  const bytes = await download(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new InputError(`${file.name} is no text in UTF-8. Save it as CSV UTF-8 and give it again.`, { cause: error });
  }
}

async function download({ name, url, headers = {}, platform }: GivenFile): Promise<Uint8Array> {
  try {
    // A redirect would take the token elsewhere, or to a page that asks to sign in.
    const answer = await fetch(url, { headers, redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!answer.ok || !answer.body) throw new Error(`HTTP ${answer.status}`);
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of answer.body) {
      length += part.length;
      if (length > MOST_FILE_BYTES) throw new Error("larger than it said");
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    throw new InputError(`${name} could not be fetched from ${platform}. Give it again.`, { cause: error });
  }
}
