import type { FakeInteraction } from "./interactions.js";
import {
  ALL_BITS,
  APPLICATION_ID,
  BITS,
  botUser,
  channelPayload,
  type FakeChannel,
  GUILD_ID,
  nextId,
  personUser,
} from "./world.js";

/** Who does something, where, and what the bot may do there. */
export interface Scene {
  readonly channel: FakeChannel;
  readonly manager?: boolean;
  /** Whether everyone may mention the role that is chosen. */
  readonly mentionable?: boolean;
}

type Option = { name: string; type: number; value?: unknown; focused?: boolean; options?: Option[] };

/** Options as people give them: `{ platform: "meadow", count: 5 }`. */
export type Given = Readonly<Record<string, string | number | boolean>>;

const TYPES: Readonly<Record<string, number>> = { string: 3, number: 4, boolean: 5 };

/** Options that Discord resolves, by name: a person, a channel, a role. */
const RESOLVED: Readonly<Record<string, number>> = { person: 6, channel: 7, ping: 8, "ping-role": 8 };

/** `/watch …` or, with a subcommand, `/policy latest …`. */
export function slash(scene: Scene, [name, sub]: readonly [string, (string | undefined)?], given: Given = {}) {
  return (interaction: FakeInteraction) => {
    return interactionOf(scene, interaction, 2, {
      ...{ id: nextId(), name, type: 1, options: nested(sub, optionsOf(given)), resolved: resolvedOf(scene, given) },
    });
  };
}

export function autocomplete(
  scene: Scene,
  [name, sub]: readonly [string, (string | undefined)?],
  given: Given,
  focused: string,
) {
  const options = optionsOf(given).map((option) => (option.name === focused ? { ...option, focused: true } : option));
  return (interaction: FakeInteraction) =>
    interactionOf(scene, interaction, 4, { id: nextId(), name, type: 1, options: nested(sub, options) });
}

/** A press of a button, or a choice in a menu. */
export function press(scene: Scene, customId: string, value?: string, on: Record<string, unknown> = {}) {
  const message = messageOf(scene, on);
  return (interaction: FakeInteraction) => ({
    ...interactionOf(scene, interaction, 3, {
      ...{ custom_id: customId, component_type: value === undefined ? 2 : 3 },
      ...(value === undefined ? {} : { values: [value] }),
    }),
    message,
  });
}

/** A form filled in: texts, and what was chosen as lists. */
export function submit(
  scene: Scene,
  customId: string,
  fields: Readonly<Record<string, string | readonly string[]>>,
  on: Record<string, unknown> = {},
) {
  const components = Object.entries(fields).map(([name, filled], id) => ({
    ...{ type: 18, id },
    component:
      typeof filled === "string"
        ? { type: 4, id: id + 100, custom_id: name, value: filled }
        : { type: name === "person" ? 5 : 3, id: id + 100, custom_id: name, values: filled },
  }));
  const people = [fields["person"] ?? []].flat().map((id) => [id, personUser(id)]);
  const message = messageOf(scene, on);
  return (interaction: FakeInteraction) => ({
    ...interactionOf(scene, interaction, 5, {
      ...{ custom_id: customId, components, resolved: { users: Object.fromEntries(people), members: {} } },
    }),
    message,
  });
}

/** An entry of a message's menu. */
export function messageCommand(scene: Scene, name: string, message: Record<string, unknown>) {
  const target = messageOf(scene, message);
  return (interaction: FakeInteraction) =>
    interactionOf(scene, interaction, 2, {
      ...{ id: nextId(), name, type: 3, target_id: target.id, resolved: { messages: { [target.id]: target } } },
    });
}

/** A message someone writes; without a mention Discord keeps its words to itself. */
export function written(scene: Scene, content: string, extra: Record<string, unknown> = {}) {
  return {
    ...messageOf(scene, { author: personUser(), content, mentions: [botUser()], ...extra }),
    guild_id: GUILD_ID,
    member: memberOf(scene),
  };
}

function messageOf({ channel }: Scene, message: Record<string, unknown>) {
  return {
    ...{ id: nextId(), channel_id: channel.id, author: botUser(), content: "", timestamp: "2026-05-11T06:02:00Z" },
    ...{
      edited_timestamp: null,
      tts: false,
      mention_everyone: false,
      mentions: [],
      mention_roles: [],
      attachments: [],
    },
    ...{ embeds: [], pinned: false, type: 0, components: [] },
    ...message,
  };
}

function interactionOf(scene: Scene, { id, token }: FakeInteraction, type: number, data: unknown) {
  const denied = [...scene.channel.denied].reduce((sum, name) => sum | BITS[name], 0n);
  return {
    ...{ id, token, type, data, application_id: APPLICATION_ID, version: 1, guild_id: GUILD_ID, context: 0 },
    ...{ channel_id: scene.channel.id, channel: { ...channelPayload(scene.channel), permissions: "0" } },
    member: { ...memberOf(scene), user: personUser() },
    ...{ app_permissions: String(ALL_BITS & ~denied & ~BITS.ManageGuild), locale: "en-GB", guild_locale: "en-GB" },
    ...{ entitlements: [], authorizing_integration_owners: { "0": GUILD_ID }, attachment_size_limit: 10_485_760 },
  };
}

function memberOf({ manager = true }: Scene) {
  const permissions = String(BITS.ViewChannel | (manager ? BITS.ManageGuild : 0n));
  return { roles: [], joined_at: "2026-01-01T00:00:00Z", deaf: false, mute: false, flags: 0, permissions };
}

/** What Discord tells of the person, the channel and the role that were chosen. */
function resolvedOf({ channel, mentionable = true }: Scene, given: Given) {
  const role = given["ping"] ?? given["ping-role"];
  const shown = { name: "legal", permissions: "0", position: 1, color: 0, hoist: false, managed: false, flags: 0 };
  const person = given["person"];
  return {
    ...(person === undefined ? {} : { users: { [String(person)]: personUser(String(person)) } }),
    ...("channel" in given
      ? { channels: { [String(given["channel"])]: { ...channelPayload(channel), id: String(given["channel"]) } } }
      : {}),
    ...(role === undefined ? {} : { roles: { [String(role)]: { id: role, mentionable, ...shown } } }),
  };
}

function nested(sub: string | undefined, options: Option[]): Option[] {
  return sub === undefined ? options : [{ name: sub, type: 1, options }];
}

function optionsOf(given: Given): Option[] {
  return Object.entries(given).map(([name, value]) => ({
    ...{ name, value },
    type: RESOLVED[name] ?? TYPES[typeof value] ?? 3,
  }));
}
