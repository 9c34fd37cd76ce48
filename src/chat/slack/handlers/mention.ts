import type { App } from "@slack/bolt";
import { readRecordId } from "../../../record-id.js";
import { findVerb, VERB_WORDS } from "../../commands/find-verb.js";
import type { Verb } from "../../commands/verb-types.js";
import { createResponseUrl } from "../response-url.js";
import { unescapeText } from "../safe-text.js";
import { askRunner, type HandlerDeps, sayToAsker } from "./ask.js";
import type { FindSubject } from "./subject.js";

export interface MentionDeps extends HandlerDeps {
  readonly findSubject: FindSubject;
}

/** What people say when they mean a verb of ours; the first word of a question decides. */
const QUESTION_WORDS: Readonly<Record<string, string>> = { how: "severity", why: "severity", what: "explain" };

/** Takes @mentions: the words are a command line, the thread says which change is meant, the answer goes to the thread. */
export function takeMentions(app: App, deps: MentionDeps): void {
  const seen = new Set<string>();
  app.event("app_mention", async ({ event, body }) => {
    if (event.user === undefined || isRepeat(body.event_id, seen)) return;
    const thread = event.thread_ts ?? event.ts;
    const responseUrl = createResponseUrl(undefined, deps.clock);
    const asked = { channel: event.channel, user: event.user, responseUrl, thread, staysInThread: true };
    const words = unescapeText(event.text.replaceAll(/<@[A-Z0-9]+(\|[^<>]*)?>/g, " ")).trim();
    const subject =
      event.thread_ts === undefined
        ? undefined
        : await deps.findSubject({ channel: event.channel, ts: event.thread_ts }, deps.workspace());
    const line = mentionLine(words, subject);
    await (line === null ? sayToAsker(helpText(subject), asked, deps) : askRunner(line, asked, deps));
  });
}

/** The command line a mention stands for, or null when it holds none. `subject` is the record its thread is about. */
export function mentionLine(words: string, subject: string | undefined): string | null {
  const [head = "", ...rest] = words
    .replace(/^\/?policy\b/i, "")
    .trim()
    .split(/\s+/);
  const first = head.replace(/[?!.,:;]+$/, "");
  if (readRecordId(first)) return words;
  const ask = findVerb("ask");
  const verb = findVerb(first.replace(/^\//, ""));
  if (verb && verb !== ask && !(isQuestion(words) && ask)) return withSubject(verb, rest, subject);
  if (ask && words !== "") return [ask.name, words, subject ?? ""].join(" ").trimEnd();
  const meant = findVerb(QUESTION_WORDS[first.toLowerCase()] ?? "");
  return meant && subject !== undefined ? `${meant.name} ${subject}` : null;
}

function isQuestion(words: string): boolean {
  return words.endsWith("?") && words.split(/\s+/).length > 2;
}

/** A verb about a record, in a thread about one, needs no ID. */
function withSubject(verb: Verb, rest: readonly string[], subject: string | undefined): string {
  const about = verb.arguments.find(({ kind }) => kind === "record");
  const kind = subject === undefined ? undefined : readRecordId(subject)?.kind;
  const fills = kind !== undefined && about?.records?.includes(kind) && rest.length === 0;
  return [verb.name, ...(fills && subject !== undefined ? [subject] : rest)].join(" ");
}

function helpText(subject: string | undefined): string {
  const about = subject === undefined ? "" : ` This thread is about ${subject}.`;
  const verbs = ["explain", "severity", "diff", "cite", "latest"].filter((word) => VERB_WORDS.includes(word));
  return `I understand commands here: ${verbs.join(", ")}, help.${about} In the thread of a card they need no ID; elsewhere write, for example, "explain C-67".`;
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
