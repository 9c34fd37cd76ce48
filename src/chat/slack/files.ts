import type { webApi } from "@slack/bolt";
import type { NoticeFile } from "../types.js";
import { fileMessages } from "./plain.js";
import type { Posted, Poster } from "./poster.js";
import { readFailure } from "./slack-errors.js";

export interface FileDeps {
  readonly client: webApi.WebClient;
  readonly poster: Poster;
}

/**
 * Puts a file under a message: as a file where the app may send files, else as messages. Returns what went wrong, or null.
 */
export async function attachFile(file: NoticeFile, under: Posted, deps: FileDeps): Promise<string | null> {
  const { channel, ts } = under;
  try {
    await deps.client.files.uploadV2({
      channel_id: channel,
      thread_ts: ts,
      ...{ filename: file.name, title: file.name },
      ...(file.bytes ? { file: Buffer.from(file.bytes) } : { content: file.text }),
    });
    return null;
  } catch (error) {
    const failure = readFailure(error);
    if (failure.kind === "dead") return failure.reason;
  }
  for (const message of fileMessages(file)) {
    const result = await deps.poster.post({ channel, thread: ts }, message);
    if (result.kind !== "posted") return result.reason;
  }
  return null;
}
