import { packMessages } from "../pack.js";
import type { Notice, NoticeFile } from "../types.js";
import type { SlackMessage } from "./card.js";
import { drawBlock } from "./draw-block.js";
import { LIMITS } from "./limits.js";
import { PACKING } from "./pack.js";
import { drawCode, drawSection } from "./rich-text.js";
import { escapeText, splitText } from "./slack-text.js";

/** Most messages a file may become; a longer one is offered elsewhere. */
const MAX_FILE_MESSAGES = 8;

const WHOLE =
  "One change whole: /policy diff C-67, with the change's own ID. The file itself: give the app files:write.";

/** A notice without blocks, for the day Slack takes none of ours: plain text in as many messages as it needs. */
export function plainMessages(notice: Notice): SlackMessage[] {
  const drawn = [...notice.blocks, ...(notice.details ?? [])].flatMap(drawBlock);
  const text = [notice.summary, ...drawn.map((one) => one.text)].join("\n");
  return splitText(text, LIMITS.messageText).map((part) => ({ text: escapeText(part), blocks: [] }));
}

/** A file as messages, where files may not be sent. Says so when it is too long for that. */
export function fileMessages({ name, text, bytes }: NoticeFile): SlackMessage[] {
  const why = bytes
    ? "The app may not send files, so this is its text"
    : "The app may not send files, so it comes as text";
  const head = [{ text: name, style: { bold: true } }, { text: `: ${why}. To change that, give it files:write.` }];
  const pages = packMessages([...drawSection(head), ...drawCode(text)], PACKING);
  const count = pages.length > MAX_FILE_MESSAGES ? MAX_FILE_MESSAGES - 1 : pages.length;
  const shown = pages.slice(0, count);
  const left = pages
    .slice(count)
    .flat()
    .reduce((sum, page) => sum + page.text.length, 0);
  const end = left === 0 ? [] : [drawSection([{ text: `${left} more characters do not fit here. ${WHOLE}` }])];
  return [...shown, ...end].map((page) => ({
    text: escapeText(`The text of ${name}`),
    blocks: page.map(({ block }) => block),
  }));
}
