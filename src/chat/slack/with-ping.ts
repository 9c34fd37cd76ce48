import type { types } from "@slack/bolt";
import { isPerson, isPing } from "../ping.js";
import type { Mentioning } from "../types.js";
import type { SlackMessage } from "./card.js";
import { LIMITS } from "./limits.js";

/** Whom a message mentions; anything that is no ID is left out. */
export interface Pinged {
  readonly group: string | null;
  readonly users: readonly string[];
}

/** The channel's user group, and people that a person has chosen. */
export function pingOf({ ping, people = [] }: Mentioning): Pinged {
  return {
    group: ping !== undefined && isPing("slack", ping) ? ping : null,
    users: [...new Set(people)].filter((id) => isPerson("slack", id)),
  };
}

/** Puts the mentions under a card, as elements that are nothing else; a full card says them in its text. */
export function withPing(card: SlackMessage, { group, users }: Pinged): SlackMessage {
  const groups = group === null ? [] : [group];
  if (groups.length + users.length === 0) return card;
  if (card.blocks.length >= LIMITS.blocksInMessage) {
    const words = [...groups.map((id) => `<!subteam^${id}>`), ...users.map((id) => `<@${id}>`)].join(" ");
    return { ...card, text: `${words} ${card.text}` };
  }
  const mentions: types.RichTextElement[] = [
    ...groups.map((id) => ({ type: "usergroup", usergroup_id: id }) as const),
    ...users.map((id) => ({ type: "user", user_id: id }) as const),
  ];
  const elements = mentions.flatMap((one, index) =>
    index === 0 ? [one] : [{ type: "text", text: " " } as const, one],
  );
  const line: types.RichTextBlock = { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
  return { ...card, blocks: [...card.blocks, line] };
}
