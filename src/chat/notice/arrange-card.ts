import type { ChannelSettings } from "../../channels/channel-settings.js";
import { commandWords, prose } from "../commands/verbs/prose.js";
import type { Block, Notice } from "../types.js";

/** What stands last on a card. */
const FOOT: ReadonlySet<Block["kind"]> = new Set(["byline", "footer"]);

/** The blocks of a card without the policy's words. */
export function withoutQuotes(blocks: readonly Block[]): Block[] {
  return blocks.filter(({ kind }) => kind !== "quote" && kind !== "diff");
}

/**
 * A card in the form a channel wants: short ones without quotes, which stand in the details; details below the card, above
 * its footer, where no threads are wanted. Short and without a thread, the card says where the rest is.
 */
export function arrangeCard(
  { blocks, details }: Required<Pick<Notice, "blocks" | "details">>,
  { threads, short }: Pick<ChannelSettings, "threads" | "short">,
  record: string,
): Pick<Notice, "blocks" | "details"> {
  const card = short ? withoutQuotes(blocks) : blocks;
  if (threads) return { blocks: card, details };
  const body = card.filter(({ kind }) => !FOOT.has(kind));
  const foot = card.filter(({ kind }) => FOOT.has(kind));
  if (!short) return { blocks: [...body, ...details, ...foot] };
  const rest: Block = {
    kind: "text",
    text: prose`Quotes, reasons and evidence: ${commandWords("show", `${record} full`)}`,
  };
  return { blocks: [...body, rest, ...foot] };
}
