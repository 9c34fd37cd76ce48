import type { App } from "@slack/bolt";
import { mentionLine } from "../../commands/line/mention-line.js";
import { findPersonName } from "../person-word.js";
import { createResponseUrl } from "../response-url.js";
import { unescapeText } from "../slack-text.js";
import { answerWords } from "./answer-words.js";
import type { MentionDeps } from "./mention.js";
import { createSeenEvents } from "./seen-events.js";

/** Takes what people write to the app directly: the words are a command line or a question, answered right there. */
export function takeDirectMessages(app: App, deps: MentionDeps): void {
  const isRepeat = createSeenEvents();
  app.event("message", async ({ event, body }) => {
    // Edits, joins and what apps say (we among them) have a subtype or a bot's ID; so has a message with a file.
    if (event.channel_type !== "im" || "bot_id" in event) return;
    if (event.subtype !== undefined && event.subtype !== "file_share") return;
    if (event.user === undefined || isRepeat(body.event_id)) return;
    const userName = await findPersonName(event.user, deps);
    const asked = {
      ...{
        channel: event.channel,
        user: event.user,
        team: "team" in event ? event.team : undefined,
        direct: true,
        staysInThread: true,
      },
      ...(userName === null ? {} : { userName }),
      ...(event.thread_ts === undefined ? {} : { thread: event.thread_ts }),
      responseUrl: createResponseUrl(undefined, deps.clock),
    };
    const subject =
      event.thread_ts === undefined
        ? undefined
        : await deps.findSubject({ channel: event.channel, ts: event.thread_ts }, deps.workspace());
    const line = mentionLine(unescapeText(event.text ?? "").trim(), subject);
    await answerWords(line, { asked, subject, files: event.files }, deps);
  });
}
