import { packMessages } from "../pack.js";
import type { Notice, NoticeFile } from "../types.js";
import type { SlackMessage } from "./card.js";
import { drawBlock } from "./draw-block.js";
import { LIMITS } from "./limits.js";
import { PACKING } from "./pack.js";
import { drawCode, drawSection } from "./rich-text.js";
import { escapeText, splitText } from "./slack-text.js";

/** Most messages a file may become; a longer one is offered elsewhere. */
const MAX_FILE_MESSAGES = 20;

/** A notice without blocks, for the day Slack takes none of ours: plain text in as many messages as it needs. */
export function plainMessages(notice: Notice): SlackMessage[] {
  const drawn = [...notice.blocks, ...(notice.details ?? [])].flatMap(drawBlock);
  const text = [notice.summary, ...drawn.map((one) => one.text)].join("\n");
  return splitText(text, LIMITS.messageText).map((part) => ({ text: escapeText(part), blocks: [] }));
}

/** A file as messages, where files may not be sent. Says so when it is too long for that. */
export function fileMessages({ name, text }: NoticeFile): SlackMessage[] {
  const pages = packMessages([...drawSection([{ text: name, style: { bold: true } }]), ...drawCode(text)], PACKING);
  const shown = pages.slice(0, MAX_FILE_MESSAGES);
  const left = pages
    .slice(MAX_FILE_MESSAGES)
    .flat()
    .reduce((sum, page) => sum + page.text.length, 0);
  const end =
    left === 0
      ? []
      : [
          drawSection([
            { text: `${left} more characters do not fit here. Give the app files:write to get ${name} whole.` },
          ]),
        ];
  return [...shown, ...end].map((page) => ({
    text: escapeText(`The text of ${name}`),
    blocks: page.map(({ block }) => block),
  }));
}
