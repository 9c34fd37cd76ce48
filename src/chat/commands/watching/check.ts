import { formatMinute } from "../../../policy/utc.js";
import type { PolicyDocument } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { documentName } from "../../../records/labels.js";
import { asSentence } from "../../../records/words.js";
import type { CommandContext, Reply } from "../../types.js";
import { chooseWatched } from "../choose-watched.js";
import type { HandlerDeps } from "../deps.js";
import type { Command } from "../line/command.js";
import { list, text, toAsker } from "../reply.js";
import { commandWords, place, prose } from "../verbs/prose.js";
import { SpokenError } from "../verbs/spoken-error.js";
import { readWatched, type WatchedDocument } from "../watched.js";

/** A site is not asked for the same page more often than that because people are curious. */
const PAUSE_MS = 10 * 60_000;
const MOST_AT_ONCE = 5;
/** How long it is waited for what came of it. */
const POLLS = 60;
const POLL_MS = 1_000;

/** Looks at watched policies now, each at most once in ten minutes, and says once what came of it. */
export async function handleCheck(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const watched = await readWatched(deps.stores, context);
  if (watched.length === 0) {
    throw new SpokenError(
      prose`${place("This channel")} watches nothing. ${commandWords("watch", "coursera")} starts.`,
    );
  }
  const chosen = chooseWatched(command, watched, { context, deps });
  const now = deps.clock.now().getTime();
  const fresh = chosen.filter(({ document }) => now - lastLook(document) < PAUSE_MS);
  const due = chosen.filter((one) => !fresh.includes(one));
  const looked = due.slice(0, MOST_AT_ONCE);
  await Promise.all(looked.map(({ document }) => deps.checks.requestCheck(document.id)));
  if (looked.length > 0) deps.background((signal) => reportChecks(looked, context, { deps, signal }));
  const lines = [
    ...looked.map((one) => `${nameOf(one)}: looking now; I say here what came of it.`),
    ...due.slice(MOST_AT_ONCE).map((one) => `${nameOf(one)}: not now, at most ${MOST_AT_ONCE} at a time.`),
    ...fresh.map(
      (one) =>
        `${nameOf(one)}: last looked at ${formatMinute(new Date(lastLook(one.document)))}; again from ${formatMinute(new Date(lastLook(one.document) + PAUSE_MS))}.`,
    ),
  ];
  const summary =
    looked.length > 0
      ? `Looking at ${policies(looked.length)} now.`
      : "Not looked at again: less than ten minutes have passed since the last look.";
  return toAsker({ summary: `${summary} ${lines.join(" ")}`, blocks: [text(summary), ...list(lines)] });
}

function policies(count: number): string {
  return count === 1 ? "1 policy" : `${count} policies`;
}

function lastLook({ lastCheckedAt }: PolicyDocument): number {
  return lastCheckedAt?.getTime() ?? 0;
}

function nameOf({ document, platform }: WatchedDocument): string {
  return documentName(document, platform);
}

interface Waiting {
  readonly deps: HandlerDeps;
  readonly signal: AbortSignal;
}

async function reportChecks(
  looked: readonly WatchedDocument[],
  context: CommandContext,
  { deps, signal }: Waiting,
): Promise<void> {
  const names = looked.map(nameOf);
  let lines: (Came | null)[] = [];
  for (let poll = 1; poll <= POLLS; poll += 1) {
    await deps.sleep(POLL_MS, signal);
    const now = await Promise.all(looked.map(({ document }) => deps.stores.documents.getDocument(document.id)));
    lines = await Promise.all(looked.map((one, index) => cameOf(one, now[index] ?? one.document, deps)));
    if (signal.aborted) return;
    if (lines.every((line) => line !== null)) break;
  }
  const said = lines.map((line, index) => line?.words ?? `${names[index] ?? ""} ${STILL}`);
  const [changed] = lines.flatMap((line) => line?.change ?? []);
  const record = changed === undefined ? {} : { record: changed };
  await context.followUp(toAsker({ summary: said.join(" "), ...record, blocks: list(said) }));
}

/** Said when the wait is over: another text is compared and looked at twice. */
const STILL = "is being worked on; a change is posted once a second look has seen it too.";

/** What a look came to, and the change it found. */
interface Came {
  readonly words: string;
  readonly change?: string;
}

/** What a look came to; null while it is under way. */
async function cameOf(one: WatchedDocument, now: PolicyDocument, deps: HandlerDeps): Promise<Came | null> {
  const { document: before } = one;
  if (now.failedReads > before.failedReads) {
    const problem = asSentence(now.problem ?? "the page could not be read");
    return { words: `${nameOf(one)} was not read: ${problem} Next try ${formatMinute(now.nextCheckAt)}.` };
  }
  if (lastLook(now) <= lastLook(before)) return null;
  if ((now.lastVerifiedAt?.getTime() ?? 0) <= (before.lastVerifiedAt?.getTime() ?? 0)) return null;
  if (before.currentVersionId === null) return { words: `${nameOf(one)} was read.` };
  if (now.currentVersionId === before.currentVersionId) return { words: `${nameOf(one)}: the same text as on record.` };
  const { words, ...change } = await changeWords(now, deps);
  return { words: `${nameOf(one)}: ${words}`, ...change };
}

/** How many of the newest changes of a page are looked through for the one that led to its present text. */
const NEWEST = 5;

/** What became of a text that is no longer the one on record when it was asked to look. */
async function changeWords({ id, currentVersionId }: PolicyDocument, { stores }: HandlerDeps): Promise<Came> {
  const newest = await stores.changes.listChanges({ documentId: id, withQuiet: true, limit: NEWEST });
  const change = newest.find(({ afterVersionId }) => afterVersionId === currentVersionId);
  if (!change) return { words: "another text, without a change of its clauses." };
  const record = formatRecordId("change", change.id);
  const isNews = change.status === "confirmed";
  return { words: isNews ? `changed: ${record}.` : `changed, but not in what it says: ${record}.`, change: record };
}
