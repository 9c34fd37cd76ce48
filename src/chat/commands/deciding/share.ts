import { cutText, safeLine } from "../../../records/safe-text.js";
import type { CommandContext, Notice, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { findRecord, needRecord } from "../find-record.js";
import type { Command } from "../line/command.js";
import { sentenceReply, toChannel } from "../reply.js";
import { prose } from "../verbs/prose.js";
import { shortChange, shortDocument, shortProvision } from "./short-forms.js";

const MAX_NAME = 80;

/** Posts the short form of a record for everyone, here or in another channel, and who wanted it to be seen. */
export async function handleShare(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const record = needRecord(command);
  const short = { change: shortChange, provision: shortProvision, document: shortDocument }[record.kind];
  const found = await findRecord(record, () => short(record.id, deps));
  const notice = sharedBy(found, cutText(safeLine(context.userName ?? context.user), MAX_NAME));
  const { target } = command.given;
  if (target === undefined || target === context.channel.channel) return toChannel(notice);
  return postElsewhere(notice, target, context);
}

async function postElsewhere(notice: Notice, target: string, { postTo }: CommandContext): Promise<Reply> {
  if (!postTo) return sentenceReply("There is no other channel here to share it in.");
  const outcome = await postTo(target, notice);
  const where = { place: "the channel", channel: target };
  if (outcome.kind === "posted") return sentenceReply(prose`Shared in ${where}.`);
  return sentenceReply(prose`It was not shared in ${where}: ${outcome.reason}`);
}

function sharedBy(notice: Notice, name: string): Notice {
  return { ...notice, blocks: [...notice.blocks, { kind: "footer", text: `Shared by @${name}` }] };
}
