import type { types } from "@slack/bolt";
import { isPing } from "../ping.js";
import type { SlackMessage } from "./card.js";
import { LIMITS } from "./limits.js";

/** The user group a card may mention; anything that is no ID of one is left out. */
export function pingOf(ping: string | undefined): string | null {
  return ping !== undefined && isPing("slack", ping) ? ping : null;
}

/** Puts the mention of a user group under a card, as an element that is nothing else; a full card says it in its text. */
export function withPing(card: SlackMessage, group: string | null): SlackMessage {
  if (group === null) return card;
  if (card.blocks.length >= LIMITS.blocksInMessage) return { ...card, text: `<!subteam^${group}> ${card.text}` };
  const line: types.RichTextBlock = {
    type: "rich_text",
    elements: [{ type: "rich_text_section", elements: [{ type: "usergroup", usergroup_id: group }] }],
  };
  return { ...card, blocks: [...card.blocks, line] };
}
