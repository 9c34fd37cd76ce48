import type { types } from "@slack/bolt";
import { z } from "zod";
import { readRecordId } from "../../record-id.js";
import type { Notice } from "../types.js";
import type { SlackMessage } from "./card.js";
import { ACTION_PREFIX } from "./draw-actions.js";

/** The event type of the metadata that every message of ours carries. */
export const METADATA_EVENT = "fineprint_delivery";

/** What a message of ours says about itself, unseen: which delivery it is, and which record it is about. */
export interface MessageMark {
  readonly delivery?: string;
  /** "C-67" */
  readonly subject?: string;
}

/** Metadata as Slack takes it; nothing when there is nothing to say. */
export function writeMetadata(mark: MessageMark): { metadata?: types.MessageMetadata } {
  const payload = Object.fromEntries(Object.entries(mark).filter(([, value]) => value !== undefined));
  if (Object.keys(payload).length === 0) return {};
  return { metadata: { event_type: METADATA_EVENT, event_payload: payload } };
}

/** Before a delivery's ID in the `block_id` of its card's first block. */
const BLOCK_PREFIX = "fineprint_delivery:";

/**
 * The card with its delivery's ID on its first block. Slack shows metadata to apps with a scope of its own
 * (metadata.message:read); a block's ID comes with the message.
 */
export function markCard(card: SlackMessage, deliveryId: string): SlackMessage {
  const [first, ...others] = card.blocks;
  return first ? { ...card, blocks: [{ ...first, block_id: `${BLOCK_PREFIX}${deliveryId}` }, ...others] } : card;
}

/** The record a notice is about: the one it says, else the one its buttons name, a change before others. */
export function subjectOf({ record, actions }: Pick<Notice, "record" | "actions">): string | undefined {
  return record ?? firstRecord((actions ?? []).map(({ argument }) => argument));
}

/** Parts of a message that came from Slack; everything else in it is left alone. */
const Message = z.object({
  metadata: z
    .object({ event_type: z.literal(METADATA_EVENT), event_payload: z.record(z.string(), z.unknown()) })
    .optional()
    .catch(undefined),
  blocks: z
    .array(
      z.object({
        block_id: z.string().optional().catch(undefined),
        elements: z.array(z.unknown()).optional().catch(undefined),
      }),
    )
    .optional()
    .catch(undefined),
});

const Pressable = z.object({
  action_id: z.string().startsWith(ACTION_PREFIX),
  value: z.string().optional(),
  options: z.array(z.object({ value: z.string() })).optional(),
});

/** What a message says about itself, whatever it is; a message of somebody else says nothing. */
export function readMark(message: unknown): MessageMark {
  const parsed = Message.safeParse(message);
  if (!parsed.success) return {};
  const { delivery: stated, subject } = parsed.data.metadata?.event_payload ?? {};
  const delivery = stated ?? deliveryIn(parsed.data);
  const record = typeof subject === "string" && readRecordId(subject) ? subject : firstRecord(commandsIn(parsed.data));
  return {
    ...(typeof delivery === "string" ? { delivery } : {}),
    ...(record === undefined ? {} : { subject: record }),
  };
}

function deliveryIn({ blocks }: z.infer<typeof Message>): string | undefined {
  const id = blocks?.find((block) => block.block_id?.startsWith(BLOCK_PREFIX))?.block_id;
  return id?.slice(BLOCK_PREFIX.length);
}

/** The commands behind the message's buttons and menus: "explain C-67". */
function commandsIn({ blocks }: z.infer<typeof Message>): string[] {
  return (blocks ?? [])
    .flatMap(({ elements }) => elements ?? [])
    .flatMap((element) => {
      const parsed = Pressable.safeParse(element);
      if (!parsed.success) return [];
      return [parsed.data.value ?? "", ...(parsed.data.options ?? []).map(({ value }) => value)];
    });
}

function firstRecord(lines: readonly string[]): string | undefined {
  const words = lines.flatMap((line) => line.split(/\s+/)).filter((word) => readRecordId(word) !== null);
  return words.find((word) => readRecordId(word)?.kind === "change") ?? words[0];
}
