import { InputError } from "../../../errors.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { type Command, needArgument } from "../line/command.js";
import { sentenceReply } from "../reply.js";

/** Takes a link or a token of this workspace back. */
export async function handleRevoke(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { letter, id } = needArgument(command, "access");
  const { stores, clock } = deps;
  const now = clock.now();
  const name = `${letter}-${id}`;
  const store = letter === "L" ? stores.links.revokeLink : stores.tokens.revokeToken;
  if ((await store(id, context.channel, now)) === null) throw new InputError(`${name} is none of this workspace's.`);
  await stores.audit.append({
    ...{ at: now, actor: context.user, channelId: null, verb: "revoke", subject: name, detail: {} },
  });
  return sentenceReply(`${name} opens nothing any more.`);
}
