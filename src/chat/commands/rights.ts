import { InputError } from "../../errors.js";
import type { CommandContext } from "../types.js";
import type { VerbName } from "./verbs/verb-types.js";

/** Throws an `InputError` when the person may not change what this channel gets. */
export function requireManage(verb: VerbName, { mayManage }: Pick<CommandContext, "mayManage">): void {
  if (mayManage) return;
  throw new InputError(
    `${verb} changes what this channel gets, and you do not have that right here. Ask someone who manages the channel.`,
  );
}
