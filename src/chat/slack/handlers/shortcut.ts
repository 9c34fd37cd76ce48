import type { App, MessageShortcut } from "@slack/bolt";
import { recordInText } from "../../commands/line/mention-line.js";
import { readMark } from "../metadata.js";
import { createResponseUrl } from "../response-url.js";
import { askRunner, type HandlerDeps, sayToAsker } from "./ask.js";

export const EXPLAIN_SHORTCUT = "explain_change";

/** Takes the message shortcut "Explain this change": answered to the person who used it. */
export function takeShortcut(app: App, deps: HandlerDeps): void {
  app.shortcut<MessageShortcut>(
    { callback_id: EXPLAIN_SHORTCUT, type: "message_action" },
    async ({ ack, shortcut }) => {
      await ack();
      const asked = {
        channel: shortcut.channel.id,
        user: shortcut.user.id,
        userName: shortcut.user.name,
        team: shortcut.user.team_id,
        responseUrl: createResponseUrl(shortcut.response_url, deps.clock),
        staysInThread: false,
      };
      const subject = readMark(shortcut.message).subject ?? recordInText(shortcut.message.text ?? "");
      if (subject !== undefined) return askRunner(`explain ${subject}`, asked, deps);
      await sayToAsker(
        "That message names no change. Use this on a card of mine, or type /policy explain C-67.",
        asked,
        deps,
      );
    },
  );
}
