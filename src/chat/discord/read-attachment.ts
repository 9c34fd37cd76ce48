import type { Attachment } from "discord.js";
import { InputError } from "../../errors.js";

/** Bytes: a list of vendors is far smaller. */
const MOST_BYTES = 1_000_000;
const TIMEOUT_MS = 10_000;
/** Where Discord keeps what people attach. */
const HOSTS: ReadonlySet<string> = new Set(["cdn.discordapp.com", "media.discordapp.net"]);

/** A file that somebody gave with a command, as text. Throws `InputError` for one that is too large, no text or not to be had. */
export async function readAttachment(
  { url, size, name }: Pick<Attachment, "url" | "size" | "name">,
  apiUrl: string | undefined,
): Promise<string> {
  const address = new URL(url);
  const own = apiUrl !== undefined && address.host === new URL(apiUrl).host;
  if (!own && (address.protocol !== "https:" || !HOSTS.has(address.hostname))) {
    throw new InputError("The file does not stand with Discord, so it is not read.");
  }
  if (size > MOST_BYTES) throw new InputError(`${name} has ${size} bytes; at most ${MOST_BYTES} are taken.`);
  const bytes = await download(address, name);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new InputError(`${name} is no text in UTF-8. Save it as CSV UTF-8 and give it again.`, { cause: error });
  }
}

async function download(url: URL, name: string): Promise<Uint8Array> {
  try {
    const answer = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(TIMEOUT_MS) });
    if (!answer.ok || !answer.body) throw new Error(`HTTP ${answer.status}`);
    const parts: Uint8Array[] = [];
    let length = 0;
    for await (const part of answer.body) {
      length += part.length;
      if (length > MOST_BYTES) throw new Error("larger than it said");
      parts.push(part);
    }
    return Buffer.concat(parts);
  } catch (error) {
    throw new InputError(`${name} could not be fetched from Discord. Give it again.`, { cause: error });
  }
}
