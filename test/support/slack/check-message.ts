import { z } from "zod";

/** Slack's documented limits, written anew so that a wrong figure in the product does not go unseen. */
const plainText = (max: number) =>
  z.strictObject({ type: z.literal("plain_text"), text: z.string().min(1).max(max), emoji: z.boolean().optional() });
const ID = z.string().min(1).max(255);
const STYLE = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional();

const Words = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("channel"), channel_id: ID, style: STYLE }),
  z.strictObject({
    type: z.literal("date"),
    timestamp: z.number().int().positive(),
    format: z.string().regex(/^[^{}]*(?:\{\w+\}[^{}]*)+$/),
    fallback: z.string().min(1),
    style: STYLE,
  }),
  z.strictObject({ type: z.literal("user"), user_id: ID, style: STYLE }),
  z.strictObject({ type: z.literal("usergroup"), usergroup_id: ID, style: STYLE }),
  z.strictObject({ type: z.literal("text"), text: z.string().min(1), style: STYLE }),
  z.strictObject({
    type: z.literal("link"),
    url: z.url().max(3_000),
    text: z.string().min(1).optional(),
    style: STYLE,
  }),
]);
const Section = z.strictObject({ type: z.literal("rich_text_section"), elements: z.array(Words).min(1) });
const RichText = z.strictObject({
  type: z.literal("rich_text"),
  block_id: ID.optional(),
  elements: z
    .array(
      z.discriminatedUnion("type", [
        Section,
        z.strictObject({ type: z.literal("rich_text_quote"), elements: z.array(Words).min(1) }),
        z.strictObject({ type: z.literal("rich_text_preformatted"), elements: z.array(Words).min(1) }),
        z.strictObject({
          type: z.literal("rich_text_list"),
          style: z.enum(["bullet", "ordered"]),
          elements: z.array(Section).min(1),
        }),
      ]),
    )
    .min(1),
});

const Option = z.strictObject({ text: plainText(75), value: z.string().min(1).max(75) });
const Pressable = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("button"),
    action_id: ID,
    text: plainText(75),
    value: z.string().max(2_000).optional(),
    style: z.enum(["primary", "danger"]).optional(),
    accessibility_label: z.string().min(1).max(75).optional(),
  }),
  z.strictObject({ type: z.literal("overflow"), action_id: ID, options: z.array(Option).min(1).max(5) }),
  z.strictObject({
    type: z.literal("static_select"),
    action_id: ID,
    placeholder: plainText(150).optional(),
    options: z.array(Option).min(1).max(100),
  }),
]);

const Select = z.strictObject({
  type: z.enum(["external_select", "multi_external_select"]),
  action_id: ID,
  placeholder: plainText(150).optional(),
  min_query_length: z.number().int().min(0).optional(),
  initial_option: Option.optional(),
});
const INITIAL = { initial_option: Option.optional() };
const Fields = z.discriminatedUnion("type", [
  z.strictObject({
    type: z.literal("static_select"),
    action_id: ID,
    ...INITIAL,
    options: z.array(Option).min(1).max(100),
  }),
  z.strictObject({
    type: z.literal("plain_text_input"),
    action_id: ID,
    multiline: z.boolean(),
    max_length: z.number().int().min(1).max(3_000),
  }),
  z.strictObject({ type: z.literal("users_select"), action_id: ID, placeholder: plainText(150).optional() }),
  z.strictObject({ type: z.literal("timepicker"), action_id: ID }),
  z.strictObject({
    type: z.literal("file_input"),
    action_id: ID,
    filetypes: z.array(z.string().regex(/^[a-z]{1,10}$/)).optional(),
    max_files: z.number().int().min(1).max(10).optional(),
  }),
]);
const Conversations = z.strictObject({
  type: z.literal("conversations_select"),
  action_id: ID,
  response_url_enabled: z.boolean().optional(),
  default_to_current_conversation: z.boolean().optional(),
  filter: z
    .strictObject({
      include: z.array(z.enum(["im", "mpim", "private", "public"])).optional(),
      exclude_bot_users: z.boolean().optional(),
    })
    .optional(),
});

const MessageBlock = z.discriminatedUnion("type", [
  RichText,
  z.strictObject({ type: z.literal("divider"), block_id: ID.optional() }),
  z.strictObject({ type: z.literal("header"), block_id: ID.optional(), text: plainText(150) }),
  z.strictObject({
    type: z.literal("context"),
    block_id: ID.optional(),
    elements: z.array(plainText(2_000)).min(1).max(10),
  }),
  z.strictObject({ type: z.literal("actions"), block_id: ID.optional(), elements: z.array(Pressable).min(1).max(25) }),
]);
const Input = z.strictObject({
  type: z.literal("input"),
  block_id: ID,
  label: plainText(2_000),
  hint: plainText(2_000).optional(),
  optional: z.boolean().optional(),
  element: z.union([Select, Conversations, Fields]),
});

const Modal = z.strictObject({
  type: z.literal("modal"),
  callback_id: ID,
  private_metadata: z.string().max(3_000),
  title: plainText(24),
  submit: plainText(24),
  close: plainText(24),
  blocks: z.array(Input).min(1).max(100),
});
const Home = z.strictObject({ type: z.literal("home"), blocks: z.array(MessageBlock).max(100) });

/** How many messages and views were held to these rules. */
export const checked = { messages: 0, views: 0 };

/** The error Slack gives a view, or null. */
export function checkView(view: unknown): string | null {
  checked.views += 1;
  return z.union([Modal, Home]).safeParse(view).success ? null : "invalid_arguments";
}

/** The error Slack gives a message, or null. */
export function checkMessage({ text, blocks }: { text?: unknown; blocks?: unknown }): string | null {
  checked.messages += 1;
  if (typeof text === "string" && text.length > 40_000) return "msg_too_long";
  if (!text && !Array.isArray(blocks)) return "no_text";
  if (blocks === undefined) return null;
  const parsed = z.array(MessageBlock).max(50).safeParse(blocks);
  if (!parsed.success) return "invalid_blocks";
  const pressed = parsed.data.flatMap((block) =>
    block.type === "actions" ? block.elements.map((one) => one.action_id) : [],
  );
  if (new Set(pressed).size < pressed.length) return "invalid_blocks";
  return JSON.stringify(blocks).length > 13_100 ? "msg_blocks_too_long" : null;
}

/** Every text people see in blocks, in order. Labels of buttons included. */
export function textOf(blocks: unknown): string {
  if (Array.isArray(blocks)) return blocks.map(textOf).join("");
  if (typeof blocks !== "object" || blocks === null) return "";
  if ("text" in blocks && typeof blocks.text === "string") return blocks.text;
  return Object.values(blocks).map(textOf).join("");
}

/** Anything in a message that Slack would act on: mentions, broadcasts, links in `text`, mrkdwn, custom emoji. */
export function liveParts(message: { text?: string; blocks?: unknown }): string[] {
  const inText = message.text?.match(/<[^>]*>?/g) ?? [];
  const kinds = [...JSON.stringify(message.blocks ?? []).matchAll(/"type":"(\w+)"/g)].map(([, kind]) => kind ?? "");
  const active = new Set(["broadcast", "user", "usergroup", "channel", "team", "emoji", "mrkdwn"]);
  return [...inText, ...kinds.filter((kind) => active.has(kind))];
}
