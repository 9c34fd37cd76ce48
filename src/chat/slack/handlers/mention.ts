import type { App } from "@slack/bolt";
import { mentionHelp, mentionLine } from "../../commands/line/mention-line.js";
import { createResponseUrl } from "../response-url.js";
import { unescapeText } from "../slack-text.js";
import { askRunner, type HandlerDeps, sayToAsker } from "./ask.js";
import type { FindSubject } from "./subject.js";

export interface MentionDeps extends HandlerDeps {
  readonly findSubject: FindSubject;
}

/** Takes @mentions: the words are a command line, the thread says which change is meant, the answer goes to the thread. */
export function takeMentions(app: App, deps: MentionDeps): void {
  const seen = new Set<string>();
  app.event("app_mention", async ({ event, body }) => {
    if (event.user === undefined || isRepeat(body.event_id, seen)) return;
    const thread = event.thread_ts ?? event.ts;
    const responseUrl = createResponseUrl(undefined, deps.clock);
    const from = { user: event.user, team: event.user_team ?? event.user_profile?.team };
    const asked = { channel: event.channel, ...from, responseUrl, thread, staysInThread: true };
    const words = unescapeText(event.text.replaceAll(/<@[A-Z0-9]+(\|[^<>]*)?>/g, " ")).trim();
    const subject =
      event.thread_ts === undefined
        ? undefined
        : await deps.findSubject({ channel: event.channel, ts: event.thread_ts }, deps.workspace());
    const line = mentionLine(words, subject);
    await (line === null ? sayToAsker(mentionHelp(subject), asked, deps) : askRunner(line, asked, deps));
  });
}

const REMEMBERED = 500;

/** Slack sends an event again when it thinks we missed it. */
function isRepeat(eventId: string, seen: Set<string>): boolean {
  if (seen.has(eventId)) return true;
  seen.add(eventId);
  const [oldest] = seen;
  if (seen.size > REMEMBERED && oldest !== undefined) seen.delete(oldest);
  return false;
}
