import { createHash } from "node:crypto";
import type { APIMessage, APIMessageTopLevelComponent } from "discord.js";
import { readRecordId } from "../../record-id.js";
import { readCustomId } from "./custom-id.js";
import { LIMITS } from "./limits.js";
import type { DiscordMessage } from "./message.js";

/** Component IDs above this are marks of ours; Discord numbers the others from 1. */
const FIRST_MARK = 0x40000000;

/** The same for every try of a delivery: Discord posts one message for it within some minutes. */
export function nonceOf(deliveryId: string, channel: string): string {
  return digest(`${channel}:${deliveryId}`).toString("base64url").slice(0, LIMITS.nonce);
}

/** Puts the delivery's mark on a message, unseen: as the ID of its first component. */
export function markMessage(message: DiscordMessage, deliveryId: string): DiscordMessage {
  const [first, ...more] = message.components;
  return first ? { ...message, components: [{ ...first, id: markOf(deliveryId) }, ...more] } : message;
}

/** Whether a message of the channel is the delivery's. */
export function carriesMark(
  { author, components }: Pick<APIMessage, "author" | "components">,
  deliveryId: string,
): boolean {
  return author.bot === true && components?.[0]?.id === markOf(deliveryId);
}

/**
 * The record a message of ours is about: the one its buttons and menus name, a change before others; without any, the only
 * one that its words name.
 */
export function subjectOf(components: readonly APIMessageTopLevelComponent[]): string | undefined {
  const records = commandsIn(components)
    .flatMap((line) => line.split(" "))
    .filter((word) => readRecordId(word) !== null);
  if (records.length === 0) return onlyRecord(wordsIn(components));
  return records.find((word) => readRecordId(word)?.kind === "change") ?? records[0];
}

/** A help or a list names many: it is about none of them. */
function onlyRecord(words: readonly string[]): string | undefined {
  const named = new Set(words.flatMap((text) => text.match(/\b[CP]-[1-9]\d{0,9}\b/g) ?? []));
  return named.size === 1 ? [...named][0] : undefined;
}

function wordsIn(components: readonly object[]): string[] {
  return components.flatMap((component) => {
    const own = "content" in component && typeof component.content === "string" ? [component.content] : [];
    return [...own, ...wordsIn(listIn(component, "components"))];
  });
}

function markOf(deliveryId: string): number {
  return FIRST_MARK + (digest(deliveryId).readUInt32BE(0) % FIRST_MARK);
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}

/** Command lines behind everything one can press in the components, nested ones included. */
function commandsIn(components: readonly object[]): string[] {
  return components.flatMap((component) => {
    const own = "custom_id" in component && typeof component.custom_id === "string" ? [component.custom_id] : [];
    const values = listIn(component, "options").map((option) => ("value" in option ? String(option.value) : ""));
    const commands = [...own, ...values].flatMap((id) => readCustomId(id)?.line ?? []);
    return [...commands, ...commandsIn(listIn(component, "components"))];
  });
}

function listIn(component: object, name: "components" | "options"): readonly object[] {
  const list: unknown = (component as Record<string, unknown>)[name];
  return Array.isArray(list) ? list.filter((one): one is object => typeof one === "object" && one !== null) : [];
}
