import { InputError } from "../../errors.js";
import { mailChannel } from "../../mail-channel.js";
import type { CommandContext, Reply } from "../types.js";
import type { Command } from "./line/command.js";

/** A command that is about an e-mail address instead of the channel it is given in: `for:dana@example.com`. */
export interface Addressed {
  /** As the handler gets it: about the address. */
  readonly context: CommandContext;
  /** Its answer, which names the address where it would say "this channel". */
  say(reply: Reply): Reply;
}

/** Null for a command about its own channel. Throws `InputError` where no mail is sent, or the person may not have it sent. */
export function addressed(
  { given }: Command,
  context: CommandContext,
  { mail = false, mayManage }: { readonly mail?: boolean; readonly mayManage: boolean },
): Addressed | null {
  const { address } = given;
  if (address === undefined) return null;
  if (!mail)
    throw new InputError("No mail is sent from here: whoever runs Fineprint turns it on with SMTP_URL and SMTP_FROM.");
  if (!mayManage)
    throw new InputError("You need the right to manage this channel to have mail sent. Ask someone who has it.");
  const { user, userName, outsider, followUp } = context;
  const say = (reply: Reply): Reply => ({ ...sayPlace(reply, address), audience: "asker" });
  return {
    // What posts, edits or links is of the channel's platform; a mail has none of it.
    context: {
      ...{ channel: mailChannel(context.channel, address), user, mayManage },
      ...(userName === undefined ? {} : { userName }),
      ...(outsider === undefined ? {} : { outsider }),
      followUp: (reply) => followUp(say(reply)),
    },
    say,
  };
}

function sayPlace(reply: Reply, address: string): Reply {
  const summary = reply.summary.replaceAll(/\bthis channel\b/gi, address);
  return { ...(withPlace(reply, address) as Reply), summary };
}

/** Words for the channel, wherever they stand in blocks. An action has a `place` of its own, and a label. */
function withPlace(value: unknown, address: string): unknown {
  if (Array.isArray(value)) return value.map((one) => withPlace(one, address));
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  if ("place" in value && !("label" in value)) return address;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withPlace(one, address)]));
}
