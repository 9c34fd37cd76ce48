import { InputError } from "../../errors.js";
import type { CommandContext } from "../types.js";
import type { VerbName } from "./verbs/verb-types.js";

/** Throws an `InputError` that names the right when the person may not change what this channel gets. */
export function requireManage(
  verb: VerbName,
  { mayManage, manageRight }: Pick<CommandContext, "mayManage" | "manageRight">,
): void {
  if (mayManage) return;
  const needed = manageRight ?? "the right to manage this channel";
  throw new InputError(`You need ${needed} to use ${verb}: it changes what this channel gets. Ask someone who has it.`);
}
