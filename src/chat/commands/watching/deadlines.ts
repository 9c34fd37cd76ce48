import { readChannelSettings } from "../../../channels/channel-settings.js";
import { daysUntil, localDay } from "../../../channels/reminder-times.js";
import type { Deadline } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { daysLeftWords, deadlineWords } from "../../../records/deadline-words.js";
import { documentName } from "../../../records/labels.js";
import { type ProvenDeadline, proveDeadlines } from "../../../records/proven-deadlines.js";
import { SEVERITY_WORDS } from "../../../records/words.js";
import { rateListed } from "../../../teams/team-severity.js";
import type { Block, CommandContext, Reply } from "../../types.js";
import { chooseWatched } from "../choose-watched.js";
import type { HandlerDeps } from "../deps.js";
import { filterWords, hasFilter } from "../filter-watched.js";
import type { Command } from "../line/command.js";
import { writeOptions } from "../line/write-options.js";
import { pageOf } from "../pages.js";
import { nextStep, text, toAsker } from "../reply.js";
import { commandWords, place, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { typedProse } from "../verbs/typed-prose.js";
import { readChannel, readWatched, type WatchedDocument } from "../watched.js";

const PAGE_SIZE = 10;
const MOST = 1_000;

/** Days ahead that changes of what this channel watches bind to, soonest first. */
export async function handleDeadlines(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores, clock } = deps;
  const { given } = command;
  const all = await readWatched(stores, context);
  if (all.length === 0) {
    throw new SpokenError(
      prose`${place("This channel")} watches nothing. ${commandWords("watch", "coursera")} starts.`,
    );
  }
  const named = given.platform !== undefined || hasFilter(given);
  const watched = named ? chooseWatched(command, all, { context, deps }) : all;
  const { id: channelId } = await readChannel(stores, context);
  const { timeZone, remind } = await readChannelSettings(stores, channelId);
  const now = clock.now();
  const documentIds = watched.map(({ document }) => document.id);
  const asked = { documentIds, from: localDay(now, timeZone), minding: { channelId }, limit: MOST };
  const proven = await proveDeadlines(await stores.deadlines.listDeadlines(asked), stores);
  const ahead = eachDayOnce(await rateListed(proven, channelId, stores));
  const whose = `${given.platform === undefined ? "what this channel watches" : (watched[0]?.platform.name ?? "")}${filterWords(given, context)}`;
  const count = ahead.length === 1 ? "1 deadline" : `${ahead.length} deadlines`;
  const summary =
    ahead.length === 0
      ? `No deadline ahead from the changes of ${whose}.`
      : `${count} ahead from the changes of ${whose}.`;
  const page = pageOf(ahead, given.page, PAGE_SIZE);
  const reminders =
    remind.length === 0 ? "Nobody is reminded" : `Threads are reminded ${remind.join(", ")} days before`;
  return toAsker({
    summary: typedProse(summary),
    blocks: [
      text(summary),
      ...page.shown.map((deadline) => deadlineBlock(deadline, { watched, timeZone, now })),
      ...page.words((number) =>
        commandWords("deadlines", writeOptions({ ...command, given: { ...given, page: number } }).join(" ")),
      ),
      text(prose`${reminders}: ${commandWords("settings", "remind:14,3,1")}`),
      ...ahead.slice(0, 1).map(({ changeId }) => nextStep("One of them", "show", formatRecordId("change", changeId))),
    ],
  });
}

/** A change may state one day in two ways; it is one deadline. */
function eachDayOnce(deadlines: readonly ProvenDeadline[]): ProvenDeadline[] {
  const first = new Map(deadlines.toReversed().map((one) => [`${one.changeId} ${one.day}`, one]));
  return deadlines.filter((one) => first.get(`${one.changeId} ${one.day}`) === one);
}

/** The day, and the policy's own words that set it. */
function deadlineBlock(deadline: ProvenDeadline, naming: Naming): Block {
  return { kind: "quote", text: deadline.quote, source: deadlineLine(deadline, naming) };
}

interface Naming {
  readonly watched: readonly WatchedDocument[];
  readonly timeZone: string;
  readonly now: Date;
}

/** `Opt out by 1 July 2026, in 3 days · C-67 High · D-12 Coursera Terms of Service · owner Alice` */
function deadlineLine(
  { name, day, changeId, documentId, severity }: Deadline,
  { watched, timeZone, now }: Naming,
): string {
  const one = watched.find(({ document }) => document.id === documentId);
  const parts = [
    `${deadlineWords(name, day)}, ${daysLeftWords(daysUntil(day, { timeZone }, now))}`,
    `${formatRecordId("change", changeId)}${severity ? ` ${SEVERITY_WORDS[severity]}` : ""}`,
    one ? documentName(one.document, one.platform) : "",
    one?.watch.ownerName ? `owner ${one.watch.ownerName}` : "",
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
