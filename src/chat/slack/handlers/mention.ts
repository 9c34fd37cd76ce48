import type { App } from "@slack/bolt";
import { mentionLine } from "../../commands/line/mention-line.js";
import { findPersonName, findPersonWord } from "../person-word.js";
import { createResponseUrl } from "../response-url.js";
import { unescapeText } from "../slack-text.js";
import { answerWords } from "./answer-words.js";
import type { HandlerDeps } from "./ask.js";
import { createSeenEvents } from "./seen-events.js";
import type { FindSubject } from "./subject.js";

export interface MentionDeps extends HandlerDeps {
  readonly findSubject: FindSubject;
}

/** Takes @mentions: the words are a command line, the thread says which change is meant, the answer goes to the thread. */
export function takeMentions(app: App, deps: MentionDeps): void {
  const isRepeat = createSeenEvents();
  app.event("app_mention", async ({ event, body, context }) => {
    if (event.user === undefined || isRepeat(body.event_id)) return;
    const thread = event.thread_ts ?? event.ts;
    const responseUrl = createResponseUrl(undefined, deps.clock);
    const userName = await findPersonName(event.user, deps);
    const from = {
      user: event.user,
      ...(userName === null ? {} : { userName }),
      team: event.user_team ?? event.user_profile?.team,
    };
    const asked = { channel: event.channel, ...from, responseUrl, thread, staysInThread: true };
    const words = unescapeText(await wordsOf(event.text, context.botUserId, deps)).trim();
    const subject =
      event.thread_ts === undefined
        ? undefined
        : await deps.findSubject({ channel: event.channel, ts: event.thread_ts }, deps.workspace());
    const line = mentionLine(words, subject);
    await answerWords(line, { asked, subject, files: event.files }, deps);
  });
}

const MENTION = /<@([A-Z0-9]{1,40})(?:\|[^<>]{0,80})?>/g;

/** What was written beside our own name; other people stay in it, by their names where Slack tells them. */
async function wordsOf(text: string, bot: string | undefined, deps: HandlerDeps): Promise<string> {
  const ours = bot ?? [...text.matchAll(MENTION)][0]?.[1];
  const people = [...new Set([...text.matchAll(MENTION)].map(([, id = ""]) => id))].filter((id) => id !== ours);
  const words = await Promise.all(people.map(async (id) => [id, await findPersonWord(id, deps)] as const));
  const known = new Map(words.map(([id, word]) => [id, word.replaceAll(/\s+/g, "")]));
  return text.replaceAll(MENTION, (_mention, id: string) => known.get(id) ?? " ");
}
