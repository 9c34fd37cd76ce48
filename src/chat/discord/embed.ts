import type { APIEmbed } from "discord.js";
import type { Notice } from "../types.js";
import { colourOf, noticePieces } from "./card.js";
import { drawActions } from "./draw-actions.js";
import { LIMITS } from "./limits.js";
import { type DiscordMessage, safeFiles } from "./message.js";
import { countFitting } from "./pack.js";

const WHOLE_FILE = "card.txt";

/** A notice as one embed, for the day Discord takes none of our components: the start as text, all of it in a file when it is longer. */
export function renderEmbed(notice: Notice): DiscordMessage {
  const pieces = noticePieces(notice);
  const shown = pieces.slice(
    0,
    countFitting(pieces, { pieces: pieces.length, characters: LIMITS.embedText - pieces.length * 2 }),
  );
  const whole =
    shown.length === pieces.length ? [] : [{ name: WHOLE_FILE, text: pieces.map(({ text }) => text).join("\n\n") }];
  const colour = colourOf(notice);
  const embed: APIEmbed = {
    description: shown.map(({ markdown }) => markdown).join("\n"),
    ...(colour === undefined ? {} : { color: colour }),
    ...(whole.length > 0 ? { footer: { text: `All of it: ${WHOLE_FILE}` } } : {}),
  };
  return {
    components: [...drawActions(notice.actions ?? []).rows],
    embeds: [embed],
    files: safeFiles([...whole, ...(notice.files ?? [])]).slice(0, LIMITS.filesInMessage),
  };
}
