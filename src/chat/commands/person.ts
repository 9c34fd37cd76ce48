import { InputError } from "../../errors.js";
import { cutText, safeLine } from "../../records/safe-text.js";
import { UNNAMED } from "../../records/triage-words.js";
import { isPerson } from "../ping.js";
import type { CommandContext } from "../types.js";

const MAX_NAME = 80;
/** `<@U012>`, `<@!34>`, `<@U012|alice>`; roles and groups are no persons. */
const MENTION = /^<@!?([A-Za-z0-9]{1,40})(?:\|([^<>|]{1,80}))?>$/;
const ME = /^(?:me|myself|i)$/i;

/** Names of people and groups have a few words; more of them are a sentence. */
const MAX_WORDS = 5;
/** Where a second thing to do begins: it is no part of a name, and would stand on the record as one. */
const SECOND_THING = /;|\s(?:and|then|but)\s/i;

/** A person as triage keeps one: the ID where the platform gave it, and a name for people. */
export interface Person {
  readonly id: string | null;
  readonly name: string;
}

type Asker = Pick<CommandContext, "user" | "userName" | "channel">;

/** Who gives the command. */
export function askerOf({ user, userName, channel }: Asker): Person & { id: string } {
  return { id: user, name: nameOf(userName ?? (isPerson(channel.adapter, user) ? UNNAMED : user)) };
}

/** The person someone typed or chose. Throws `InputError` for what names nobody. */
export function readPerson(typed: string, context: Asker): Person {
  if (ME.test(typed)) return askerOf(context);
  const [, id, name] = MENTION.exec(typed) ?? [];
  if (id !== undefined) return id === context.user ? askerOf(context) : { id, name: nameOf(name ?? UNNAMED) };
  const plain = nameOf(typed.replace(/^(?:to +)?@?/i, "").trim());
  if (SECOND_THING.test(plain) || plain.split(/\s+/).length > MAX_WORDS) {
    throw new InputError("Say one person alone, like @alice, and what else is to be done in a command of its own.");
  }
  if (plain !== "" && !/[<>]/.test(plain)) return { id: null, name: plain };
  throw new InputError("Say who: mention the person, like @alice, or write me.");
}

function nameOf(text: string): string {
  return cutText(safeLine(text), MAX_NAME);
}
