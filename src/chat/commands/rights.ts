import { type ChannelRight, type ChannelRights, readRights } from "../../channels/rights.js";
import { InputError } from "../../errors.js";
import type { Stores } from "../../ports.js";
import type { CommandContext } from "../types.js";
import type { VerbName } from "./verbs/verb-types.js";

/** What each right is called in a refusal. */
const DEEDS: Readonly<Record<ChannelRight, string>> = {
  watch: "changes what is watched here",
  decide: "decides on changes for this channel",
  manage: "changes what this channel gets",
};

/** Throws an `InputError` that names the right when the person may not change what this channel gets. */
export function requireManage(verb: VerbName, context: Pick<CommandContext, "mayManage" | "manageRight">): void {
  if (!context.mayManage) throw refusal(verb, "manage", context);
}

/** Throws an `InputError` for people of another company in a shared channel: they read, and change nothing here. */
export function refuseOutsiders(verb: VerbName, { outsider, manageRight }: CommandContext): void {
  if (outsider !== true) return;
  throw new InputError(
    `You need ${manageRight ?? "to be a member of this workspace"} to use ${verb}. Ask someone who is.`,
  );
}

/**
 * That a person lacks a right, in the platform's own words where it is the platform's to give; where the channel has rights of
 * its own, the platform's may be there and not be enough.
 */
export function refusal(
  verb: VerbName,
  right: ChannelRight,
  { mayManage, manageRight }: Pick<CommandContext, "mayManage" | "manageRight">,
): InputError {
  const needed = mayManage ? "a right that you do not have here" : (manageRight ?? "the right to manage this channel");
  return new InputError(`You need ${needed} to use ${verb}: it ${DEEDS[right]}. Ask someone who has it.`);
}

/** What a person may do in a channel: by its rights where they are set, else as the platform says. */
export async function readAllowed(
  stores: Pick<Stores, "settings" | "watches">,
  context: CommandContext,
): Promise<Readonly<Record<ChannelRight, boolean>>> {
  const rights = await readRights(stores, context.channel);
  const admin = lazily(() => context.isAdmin?.() ?? Promise.resolve(context.mayManage));
  const listed = lazily(() => isListed(rights, context));
  const allowed = async (right: ChannelRight, unset: boolean) => {
    const who = rights[right];
    if (who === null) return unset;
    if (who === "everyone") return isMember(context);
    return (await admin()) || (who === "listed" && (await listed()));
  };
  const { mayManage } = context;
  return {
    watch: await allowed("watch", mayManage),
    decide: await allowed("decide", true),
    manage: await allowed("manage", mayManage),
  };
}

/** People of another company in a shared channel are never everyone. */
function isMember({ outsider }: CommandContext): boolean {
  return outsider !== true;
}

async function isListed({ listed }: ChannelRights, context: CommandContext): Promise<boolean> {
  if (listed.some(({ kind, id }) => kind === "person" && id === context.user)) return true;
  for (const { kind, id } of listed) {
    if (kind === "group" && (await context.isInGroup?.(id))) return true;
  }
  return false;
}

/** Asks once, and only when the answer is needed: a platform is asked over the network. */
function lazily(ask: () => Promise<boolean>): () => Promise<boolean> {
  let asked: Promise<boolean> | null = null;
  return () => {
    asked ??= ask();
    return asked;
  };
}
