import { PROBLEMS } from "./problem.js";

interface Part {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly components?: readonly Part[];
  readonly options?: readonly { label: string; value: string }[];
  readonly file?: { url: string };
}

export interface MessageBody {
  readonly content?: string | null;
  readonly flags?: number;
  readonly nonce?: string;
  readonly enforce_nonce?: boolean;
  readonly components?: readonly Part[];
  readonly embeds?: readonly { title?: string; description?: string; footer?: { text: string } }[] | null;
  readonly allowed_mentions?: unknown;
  readonly message_reference?: { message_id: string };
}

const V2 = 1 << 15;

/** Fields that Discord's API reference names, by type of component; it refuses no others, but we send none. */
const FIELDS: Readonly<Record<number, readonly string[]>> = {
  1: ["type", "id", "components"],
  2: ["type", "id", "style", "label", "emoji", "custom_id", "sku_id", "url", "disabled"],
  3: ["type", "id", "custom_id", "options", "placeholder", "min_values", "max_values", "required", "disabled"],
  10: ["type", "id", "content"],
  13: ["type", "id", "file", "spoiler"],
  14: ["type", "id", "divider", "spacing"],
  17: ["type", "id", "components", "accent_color", "spoiler"],
};
const BODY: readonly string[] = [
  ...["content", "nonce", "tts", "embeds", "allowed_mentions", "message_reference", "components", "sticker_ids"],
  ...["attachments", "flags", "enforce_nonce", "poll"],
];

/** How many messages were held to these rules. */
export const checked = { messages: 0 };

/** Discord's limits, as its API reference states them; what breaks one is answered with 50035. */
export function checkMessage(body: MessageBody, fileNames: readonly string[]): void {
  const parts = (body.components ?? []).flatMap(withNested);
  checked.messages += 1;
  const faults = [
    ...Object.keys(body)
      .filter((key) => !BODY.includes(key))
      .map((key) => `unknown field ${key}`),
    ...checkMentions(body.allowed_mentions),
    ...checkParts(parts, fileNames),
    ...((body.flags ?? 0) & V2 ? checkV2(body, parts) : checkLegacy(body, parts)),
    ...(fileNames.length > 10 ? ["more than 10 files"] : []),
    ...((body.nonce?.length ?? 0) > 25 ? ["nonce over 25"] : []),
  ];
  if (faults.length > 0) throw PROBLEMS.invalidBody(faults);
  const filled = body.content || parts.length > 0 || (body.embeds?.length ?? 0) > 0 || fileNames.length > 0;
  if (!filled) throw PROBLEMS.emptyMessage();
}

interface Allowed {
  readonly parse?: readonly string[];
  readonly roles?: readonly string[];
  readonly users?: readonly string[];
}

/** Lists of IDs, at most 100 each, and none of a kind that is to be looked for as well. */
function checkMentions(given: unknown): string[] {
  const { parse = [], roles = [], users = [], ...more } = (given ?? {}) as Allowed & Record<string, unknown>;
  return [
    ...Object.keys(more).filter((key) => key !== "replied_user"),
    ...([...roles, ...users].every((id) => /^\d{15,21}$/.test(id)) ? [] : ["allowed_mentions: no ID"]),
    ...(roles.length > 100 || users.length > 100 ? ["allowed_mentions over 100"] : []),
    ...((roles.length > 0 && parse.includes("roles")) || (users.length > 0 && parse.includes("users"))
      ? ["allowed_mentions twice"]
      : []),
  ];
}

function withNested(part: Part): Part[] {
  return [part, ...(part.components ?? []).flatMap(withNested)];
}

function checkV2({ content, embeds }: MessageBody, parts: readonly Part[]): string[] {
  const text = parts.reduce((sum, part) => sum + (part.content?.length ?? 0), 0);
  return [
    ...(content || embeds?.length ? ["content or embeds beside components V2"] : []),
    ...(parts.length > 40 ? [`${parts.length} components`] : []),
    ...(text > 4_000 ? [`${text} characters`] : []),
    ...(parts.length === 0 ? ["no components"] : []),
  ];
}

function checkLegacy({ content, embeds: given }: MessageBody, parts: readonly Part[]): string[] {
  const embeds = given ?? [];
  const texts = embeds.map(
    (e) => (e.title ?? "").length + (e.description ?? "").length + (e.footer?.text ?? "").length,
  );
  return [
    ...((content?.length ?? 0) > 2_000 ? ["content over 2000"] : []),
    ...(embeds.some((e) => (e.description?.length ?? 0) > 4_096) ? ["description over 4096"] : []),
    ...(texts.reduce((sum, size) => sum + size, 0) > 6_000 ? ["embeds over 6000"] : []),
    ...(parts.some(({ type }) => ![1, 2, 3].includes(type)) ? ["component of V2"] : []),
  ];
}

function checkParts(parts: readonly Part[], fileNames: readonly string[]): string[] {
  const customIds = parts.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]));
  const ids = parts.flatMap(({ id }) => (id ? [id] : []));
  return [
    ...(new Set(customIds).size < customIds.length ? ["custom_id twice"] : []),
    ...(new Set(ids).size < ids.length || ids.some((id) => id !== (id | 0)) ? ["bad component id"] : []),
    ...parts.flatMap((part) => checkPart(part, fileNames).map((fault) => `type ${part.type}: ${fault}`)),
  ];
}

function checkPart(part: Part, fileNames: readonly string[]): string[] {
  const { type, content = "", custom_id = "-", label = "", components = [], options = [], file } = part;
  const buttons = components.filter((one) => one.type === 2).length;
  const unknown = Object.keys(part).filter((key) => FIELDS[type]?.includes(key) === false);
  if (unknown.length > 0) return unknown.map((key) => `unknown field ${key}`);
  switch (type) {
    case 1:
      return components.length === 0 || buttons > 5 || (buttons < components.length && components.length > 1)
        ? [`${components.length} in a row`]
        : [];
    case 2:
      return [...lengthFault("custom_id", custom_id, 100), ...lengthFault("label", label, 80)];
    case 3:
      return [
        ...lengthFault("custom_id", custom_id, 100),
        ...(options.length < 1 || options.length > 25 ? [`${options.length} options`] : []),
        ...(new Set(options.map(({ value }) => value)).size < options.length ? ["value twice"] : []),
        ...options.flatMap((one) => [...lengthFault("label", one.label, 100), ...lengthFault("value", one.value, 100)]),
      ];
    case 10:
      return content.trim() === "" ? ["blank text"] : [];
    case 14:
      return [];
    case 13:
      return fileNames.includes((file?.url ?? "").replace("attachment://", "")) ? [] : [`no file ${file?.url}`];
    case 17:
      return components.length === 0 ? ["empty container"] : [];
    default:
      return ["unknown component"];
  }
}

function lengthFault(name: string, text: string, max: number): string[] {
  return text.length < 1 || text.length > max ? [`${name} of ${text.length}`] : [];
}
