import { type APIDMChannel, type REST, Routes } from "discord.js";
import type { Notice, SendOutcome } from "../types.js";
import { BELOW, renderNotice } from "./card.js";
import { readFailure } from "./discord-errors.js";
import { NEEDED_PERMISSIONS } from "./permissions.js";
import { postMessage } from "./post-message.js";

/** Writes to one person in private. Never throws for what Discord answers. */
export async function tell(rest: REST, user: string, notice: Notice): Promise<SendOutcome> {
  try {
    const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: user } })) as APIDMChannel;
    const post = renderNotice(notice, BELOW);
    const { id: message } = await postMessage(rest, id, post.card);
    for (const more of post.rest) await postMessage(rest, id, more);
    return { kind: "posted", message: { channel: id, message } };
  } catch (error) {
    const failure = readFailure(error, NEEDED_PERMISSIONS.SendMessages);
    return failure.kind === "rejected" ? { kind: "retry", reason: failure.reason } : failure;
  }
}
