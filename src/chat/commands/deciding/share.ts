import { cutText, safeLine } from "../../../records/safe-text.js";
import type { CommandContext, Notice, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { findRecord, needRecord } from "../find-record.js";
import type { Command } from "../line/command.js";
import { toChannel } from "../reply.js";
import { shortChange, shortDocument, shortProvision } from "./short-forms.js";

const MAX_NAME = 80;

/** Posts the short form of a record for everyone, and who wanted it to be seen. */
export async function handleShare(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const record = needRecord(command);
  const short = { change: shortChange, provision: shortProvision, document: shortDocument }[record.kind];
  const notice = await findRecord(record, () => short(record.id, deps));
  return toChannel(sharedBy(notice, cutText(safeLine(context.userName ?? context.user), MAX_NAME)));
}

function sharedBy(notice: Notice, name: string): Notice {
  return { ...notice, blocks: [...notice.blocks, { kind: "footer", text: `Shared by @${name}` }] };
}
