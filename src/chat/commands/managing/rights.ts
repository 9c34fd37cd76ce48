import {
  type ChannelRights,
  DEFAULT_RIGHTS,
  type Listed,
  MOST_LISTED,
  RIGHTS,
  readOwnRights,
  readRights,
  rightsPlace,
  saveRights,
} from "../../../channels/rights.js";
import { InputError } from "../../../errors.js";
import { isPerson, readPing } from "../../ping.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import type { Command, CommandArguments } from "../line/command.js";
import { readPerson } from "../person.js";
import { fields, nextStep, text, toAsker } from "../reply.js";
import { readAllowed } from "../rights.js";
import { commandWords, type Prose, place, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { typedProse } from "../verbs/typed-prose.js";
import { readChannel } from "../watched.js";

/** Who may watch, decide and manage here; with something given, changes it for the channel or for its whole workspace. */
export async function handleRights(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { who, person, ping, scope = "channel", reset } = command.given;
  const given = who !== undefined || person !== undefined || ping !== undefined || reset;
  if (!given) return shown(await readRights(deps.stores, context.channel), prose`Who may do what in ${place()}.`);
  if (scope === "workspace") await requireWorkspace(context);
  const kept = await rightsPlace(deps.stores, context.channel, scope);
  const before = await readOwnRights(deps.stores, kept.id);
  const after = reset ? null : changed(before ?? DEFAULT_RIGHTS, command.given, context);
  await saveRights(deps.stores, kept.id, after);
  // Who locks themselves out could not undo it.
  if (!(await readAllowed(deps.stores, context)).manage) {
    await saveRights(deps.stores, kept.id, before);
    throw new SpokenError(
      prose`That would take the right to manage from you, so nothing was changed. Put yourself on the list first: ${commandWords("rights", "person:me")}`,
    );
  }
  const { id: channelId } = await readChannel(deps.stores, context);
  const detail = { scope, before, after };
  await deps.stores.audit.append({
    ...{ at: deps.clock.now(), actor: context.user, channelId, verb: "rights", subject: scope, detail },
  });
  const where = scope === "workspace" ? "all channels of the workspace that have none of their own" : place();
  return shown(after ?? (await readRights(deps.stores, context.channel)), prose`Changed who may do what in ${where}.`);
}

/** A channel's managers do not rule other channels: for the workspace it takes the platform's word. Throws `InputError`. */
async function requireWorkspace({ isAdmin, mayManage }: CommandContext): Promise<void> {
  if (isAdmin ? await isAdmin() : mayManage) return;
  throw new InputError("Rights of the whole workspace are for its admins. For this channel alone leave scope: away.");
}

function changed(before: ChannelRights, given: CommandArguments, context: CommandContext): ChannelRights {
  const { who, person, ping } = given;
  let { listed } = before;
  if (person !== undefined) listed = toggled(listed, listedPerson(person, context));
  if (ping === null) listed = listed.filter(({ kind }) => kind !== "group");
  else if (ping !== undefined) {
    const id = readPing(context.channel.adapter, ping);
    listed = toggled(listed, { kind: "group", id, name: `group ${id}` });
  }
  if (listed.length > MOST_LISTED) throw new InputError(`At most ${MOST_LISTED} can be listed; take a group instead.`);
  return { ...before, ...who, listed };
}

function listedPerson(typed: string, context: CommandContext): Listed {
  const { id, name } = readPerson(typed, context);
  const known = id !== null && (id === context.user || isPerson(context.channel.adapter, id));
  if (!known) throw new InputError("Only somebody the platform knows can be listed: mention them, or write me.");
  return { kind: "person", id, name };
}

function toggled(listed: readonly Listed[], one: Listed): readonly Listed[] {
  const rest = listed.filter(({ kind, id }) => kind !== one.kind || id !== one.id);
  return rest.length < listed.length ? rest : [...listed, one];
}

const NAMES = { watch: "Watch and unwatch", decide: "Decide on changes", manage: "Change settings" } as const;
const UNSET = { watch: "as the platform says", decide: "everyone", manage: "as the platform says" } as const;
const WHO = { everyone: "everyone here", admins: "admins only", listed: "admins and who is listed" } as const;

function shown(rights: ChannelRights, summary: Prose): Reply {
  const lines = RIGHTS.map((right): [string, Prose] => {
    const who = rights[right];
    const value = who === null ? UNSET[right] : WHO[who];
    return [NAMES[right], prose`${value} · ${commandWords("rights", `${right}:everyone|admins|listed`)}`];
  });
  const names = rights.listed.map(({ name }) => name).join(", ");
  const listed = prose`${names === "" ? "nobody" : names} · ${commandWords("rights", "person:@name")}`;
  return toAsker({
    summary: typedProse(summary),
    blocks: [
      text(summary),
      ...fields([...lines, ["Listed", listed]]),
      nextStep("As the platform says", "rights", "reset"),
    ],
  });
}
