import { InputError } from "../errors.js";

/** The role or group a High card mentions: Discord's role ID, Slack's user-group ID. */
export type PingId = string;

interface PingShape {
  /** The ID alone, or the mention the platform writes for it; the ID is in one of the groups. */
  readonly typed: RegExp;
  readonly id: RegExp;
  readonly hint: string;
}

/** By adapter. One that is not named here has nothing to mention. Everyone, here and single people are none of these shapes. */
const SHAPES: Readonly<Record<string, PingShape>> = {
  discord: {
    typed: /^(?:<@&(\d{15,21})>|(\d{15,21}))$/,
    id: /^\d{15,21}$/,
    hint: "Mention a role, like ping:@Legal, or give its ID. @everyone and @here are not taken",
  },
  slack: {
    typed: /^(?:<!subteam\^(S[A-Z0-9]{4,20})(?:\|[^<>]{0,80})?>|(S[A-Z0-9]{4,20}))$/,
    id: /^S[A-Z0-9]{4,20}$/,
    hint: "Give a user group's ID, like ping:S012ABC345: Slack shows it under the group's ⋯ menu. @here and @channel are not taken",
  },
};

/** The ID in what someone typed. Throws `InputError` with what is taken on this platform. */
export function readPing(adapter: string, typed: string): PingId {
  const shape = Object.hasOwn(SHAPES, adapter) ? SHAPES[adapter] : undefined;
  if (!shape) throw new InputError("There are no groups to mention here; ping works in Slack and Discord.");
  const match = shape.typed.exec(typed.slice(0, 150));
  const id = match?.[1] ?? match?.[2];
  if (id !== undefined) return id;
  throw new InputError(`That is no group that can be mentioned. ${shape.hint}; ping:off takes it away.`);
}

/** Whether a stored ID has the platform's shape: what an adapter checks before it writes a mention. */
export function isPing(adapter: string, id: string): boolean {
  return Object.hasOwn(SHAPES, adapter) && SHAPES[adapter]?.id.test(id) === true;
}

/** How each platform writes one person's ID. */
const PEOPLE: Readonly<Record<string, RegExp>> = { discord: /^\d{15,21}$/, slack: /^[UW][A-Z0-9]{1,20}$/ };

/** Whether an ID has the shape of a person's there. */
export function isPerson(adapter: string, id: string): boolean {
  return Object.hasOwn(PEOPLE, adapter) && PEOPLE[adapter]?.test(id) === true;
}
