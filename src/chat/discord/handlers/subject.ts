import { type APIMessage, type Message, Routes } from "discord.js";
import type { ChannelRef } from "../../../ports.js";
import { subjectOf } from "../mark.js";
import type { HandlerDeps } from "./ask.js";

/** The record a question is about: the card it replies to, or the one whose thread it stands in. Undefined when none is. */
export async function findSubject(
  message: Message,
  channel: ChannelRef,
  { rest, subjects }: HandlerDeps,
): Promise<string | undefined> {
  const replied = message.reference?.messageId;
  const about = replied ? await readSubject(rest, message.channelId, replied) : undefined;
  if (about !== undefined || !message.channel.isThread()) return about;
  // A thread has the ID of the message it hangs on; a forum's post has it in itself.
  const known = await subjects?.findSubject(channel, { message: message.channelId });
  return (
    known ??
    (await readSubject(rest, channel.channel, message.channelId)) ??
    (await readSubject(rest, message.channelId, message.channelId))
  );
}

/** Without the right to read the history, or when the message is gone, nobody knows. */
async function readSubject(rest: HandlerDeps["rest"], channel: string, message: string): Promise<string | undefined> {
  try {
    const { components } = (await rest.get(Routes.channelMessage(channel, message))) as APIMessage;
    return subjectOf(components ?? []);
  } catch {
    return undefined;
  }
}
