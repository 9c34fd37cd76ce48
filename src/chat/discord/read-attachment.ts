import type { Attachment } from "discord.js";
import { InputError } from "../../errors.js";
import { readGivenFile } from "../given-file.js";

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
  return readGivenFile({ name, size, url: address, platform: "Discord" });
}
