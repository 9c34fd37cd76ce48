import type { APIEmbed } from "discord.js";
import { countFitting } from "../pack.js";
import type { Notice } from "../types.js";
import { colourOf, type DiscordPost, noticePieces, type RestPlace } from "./card.js";
import { drawActions } from "./draw-actions.js";
import type { Stage } from "./draw-prose.js";
import { LIMITS } from "./limits.js";
import { fileMessages, safeFiles } from "./message.js";
import { PACKING } from "./pack.js";

const WHOLE_FILE = "card.txt";

/** A notice as one embed, for the day Discord takes none of our components: its start as text, all of it in a file when it is longer. */
export function renderEmbed(notice: Notice, { words }: RestPlace, stage: Stage = {}): DiscordPost {
  const pieces = noticePieces(notice, stage);
  const room = { parts: pieces.length, size: LIMITS.embedText - pieces.length };
  const shown = pieces.slice(0, countFitting(pieces, room, PACKING));
  const text = pieces.map((piece) => piece.text).join("\n\n");
  const whole = shown.length === pieces.length ? [] : [{ name: WHOLE_FILE, text: `${text}\n` }];
  const colour = colourOf(notice);
  const embed: APIEmbed = {
    description: shown.map(({ markdown }) => markdown).join("\n") || "Nothing to show.",
    ...(colour === undefined ? {} : { color: colour }),
    ...(whole.length > 0 ? { footer: { text: `${words}: all of it, ${WHOLE_FILE}` } } : {}),
  };
  const files = safeFiles([...whole, ...(notice.files ?? [])]);
  const card = { components: [...drawActions(notice.actions ?? [], stage.target).rows], embeds: [embed], files: [] };
  return { card, rest: fileMessages(files), restFiles: files };
}
