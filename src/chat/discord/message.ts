import {
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIEmbed,
  type APIFileComponent,
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
} from "discord.js";
import { safeLine, safeText } from "../../records/safe-text.js";
import type { NoticeFile } from "../types.js";
import { LIMITS } from "./limits.js";
import type { Piece } from "./piece.js";

/** One message as Discord takes it, in components (V2) or, where those were refused, as embeds. */
export interface DiscordMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly embeds?: readonly APIEmbed[];
  /** Beside embeds only. */
  readonly content?: string;
  readonly files: readonly NoticeFile[];
  /** Who may be notified. */
  readonly pinged?: { readonly roles: readonly string[]; readonly users: readonly string[] };
}

/** Message flags besides the ones of the occasion: components in place of content. */
export function flagsOf({ embeds }: DiscordMessage): 0 | MessageFlags.IsComponentsV2 {
  return embeds ? 0 : MessageFlags.IsComponentsV2;
}

/** A message of one container, with its files under it. */
export function containerMessage(
  parts: readonly APIComponentInContainer[],
  { colour, files = [] }: { readonly colour?: number | undefined; readonly files?: readonly NoticeFile[] },
): DiscordMessage {
  const container: APIContainerComponent = {
    type: ComponentType.Container,
    ...(colour === undefined ? {} : { accent_color: colour }),
    components: [...parts],
  };
  return { components: [...(parts.length > 0 ? [container] : []), ...files.map(drawFile)], files };
}

/** Files in messages of their own. */
export function fileMessages(files: readonly NoticeFile[]): DiscordMessage[] {
  return Array.from({ length: Math.ceil(files.length / LIMITS.filesInMessage) }, (_none, index) =>
    containerMessage([], { files: files.slice(index * LIMITS.filesInMessage, (index + 1) * LIMITS.filesInMessage) }),
  );
}

export function drawPiece({ markdown }: Piece): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content: markdown };
}

/** Files with names Discord keeps as they are, each its own. */
export function safeFiles(files: readonly NoticeFile[]): NoticeFile[] {
  const taken = new Set<string>();
  return files.map(({ name, text, ...bytes }) => {
    const safe = ownName(
      safeLine(name)
        .replaceAll(/[^\w.-]+/g, "-")
        .slice(-LIMITS.fileName + 8) || "file.txt",
      taken,
    );
    taken.add(safe);
    return { name: safe, text: safeText(text), ...bytes };
  });
}

function ownName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2, own = name; ; number += 1, own = `${number}-${name}`) if (!taken.has(own)) return own;
}

function drawFile({ name }: NoticeFile): APIFileComponent {
  return { type: ComponentType.File, file: { url: `attachment://${name}` } };
}

/** What is sent for a file. */
export function fileData({ text, bytes }: NoticeFile): Buffer {
  return bytes ? Buffer.from(bytes) : Buffer.from(text, "utf8");
}
