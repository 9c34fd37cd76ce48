import { readChannelSettings } from "../../../channels/channel-settings.js";
import { changeTitle } from "../../../records/change-sentences.js";
import { readChangeView } from "../../../records/change-view.js";
import { safeLine } from "../../../records/safe-text.js";
import { TRIAGE_MARKS, triageWords } from "../../../records/triage-words.js";
import { upperFirst } from "../../../records/words.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { type Command, needArgument } from "../line/command.js";
import { readPerson } from "../person.js";
import { button, heading, text, toChannel } from "../reply.js";
import { webLink } from "../verbs/prose.js";
import { type Decided, decide, findCardLink, needOpen, readTriageSubject, type TriageSubject } from "./triage.js";
import { triageReply } from "./triage-reply.js";

/**
 * Calls, in front of everybody here, for someone to look at a change, and mentions the channel's group if it has one: once
 * for a change until it is reopened, so that nobody is called again and again.
 */
export async function handleEscalate(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const subject = await readTriageSubject(command, context, deps);
  const reason = safeLine(needArgument(command, "reason"));
  const { person } = command.given;
  const to = person === undefined ? {} : { to: readPerson(person, context) };
  const standing = await needOpen(subject, deps);
  const decided = await decide(subject, { kind: "escalated", reason, ...to }, { context, deps });
  // Pressed twice, it calls once.
  const isFirst = !standing.some(({ kind }) => kind === "escalated");
  if (!decided.saved)
    return triageReply(`${subject.record}: already ${triageWords(decided.entry)}`, subject, decided.card);
  const url = await findCardLink(subject, { context, deps });
  return call(subject, { ...decided, isFirst, url }, deps);
}

interface Call extends Decided {
  readonly isFirst: boolean;
  /** Where the card stands. */
  readonly url: string | null;
}

async function call(
  { changeId, channelId, record }: TriageSubject,
  { entry, card, isFirst, url, people }: Call,
  deps: HandlerDeps,
) {
  const { stores, logger } = deps;
  const view = await readChangeView(stores, changeId, logger);
  const { ping } = await readChannelSettings(stores, channelId);
  const words = triageWords(entry);
  const notice = toChannel({
    summary: `${record} ${changeTitle(view)}: ${words}`,
    record,
    ...(view.change.severity ? { severity: view.change.severity } : {}),
    blocks: [
      heading(`${TRIAGE_MARKS.escalated} ${record} · ${changeTitle(view)}`),
      text(upperFirst(words)),
      ...(card === null ? [] : [text(card)]),
      ...(url === null ? [] : [{ kind: "byline" as const, text: [webLink("Open its card ↗", url)] }]),
    ],
    actions: [button("Show", "show", record), button("Explain", "explain", record)],
  });
  return { ...notice, ...(ping === null || !isFirst ? {} : { ping }), ...(people.length > 0 ? { people } : {}) };
}
