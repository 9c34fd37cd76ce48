import { readChannelSettings, saveChannelSettings } from "../../channels/channel-settings.js";
import { SEVERITIES } from "../../policy/severities.js";
import type { Severity } from "../../policy/types.js";
import type { AuditEntry, Watch } from "../../ports.js";
import { formatRecordId, readRecordId } from "../../record-id.js";
import { readTeamRules } from "../../teams/team-rules.js";
import type { CommandContext, Reply } from "../types.js";
import type { HandlerDeps } from "./deps.js";
import { triedBlocks, tryRules } from "./replayed.js";
import { button, nextStep, sentenceReply, text, toAsker, toChannel } from "./reply.js";
import { place, prose } from "./verbs/prose.js";
import { typedProse } from "./verbs/typed-prose.js";
import type { VerbName } from "./verbs/verb-types.js";
import { thresholdWords } from "./watch-settings.js";
import { readChannel, readWatched, type WatchedDocument } from "./watched.js";

/** Entries of the audit log that are looked through for the last time a threshold was set for all. */
const LOOKED_BACK = 500;
/** What the entry about all watches is about. */
const SUBJECT = "all";
const VERB = "watch";
/** What new watches had, in the entry about all watches. */
const NEW_WERE = "new watches were";

/** Whether an entry of the audit log is about a threshold that was set for all watches, or taken back. */
export function isOfAll({ verb, subject }: AuditEntry): boolean {
  return verb === VERB && subject === SUBJECT;
}

/** Whether such an entry is that it was taken back. */
export function isTakenBack({ detail }: AuditEntry): boolean {
  return detail["undone"] === true;
}

/** A threshold for all watches of the channel, and the command that asks for it. */
export interface AllThresholds {
  readonly threshold: Severity;
  readonly confirmed: boolean;
  readonly command: { readonly verb: VerbName; readonly argument: string };
  /** What new watches had before, where the command sets that too. */
  readonly ofNew?: Severity | undefined;
}

/**
 * Sets one threshold for every watch of the channel: first what it would have changed in the last 90 days, then, confirmed,
 * the change with its Undo.
 */
export async function applyThreshold(
  { threshold, confirmed, command, ofNew }: AllThresholds,
  context: CommandContext,
  deps: HandlerDeps,
): Promise<Reply> {
  const watched = await readWatched(deps.stores, context);
  const other = watched.filter(({ watch }) => watch.threshold !== threshold);
  if (other.length === 0 && ofNew === undefined) {
    return sentenceReply(
      prose`Nothing to change: ${place()} has ${countOf(watched)}, ${thresholdWords(threshold)} each.`,
    );
  }
  if (!confirmed) return preview({ threshold, command, other, ofNew, all: watched.length }, context, deps);
  await save(other, () => threshold, context, deps);
  await note({ threshold, ...(ofNew ? { [NEW_WERE]: ofNew } : {}), ...wereWords(other) }, context, deps);
  const summary = prose`${countOf(other)}${newWords(ofNew)} of ${place()}: ${thresholdWords(threshold)} from now on.`;
  return toChannel({
    summary: typedProse(summary),
    blocks: [text(summary), nextStep("One of them otherwise", "watch", "coursera severity:medium")],
    actions: [button("Undo", "settings", "apply:undo")],
  });
}

async function preview(
  {
    threshold,
    command,
    other,
    ofNew,
    all,
  }: Pick<AllThresholds, "threshold" | "command" | "ofNew"> & {
    readonly other: readonly WatchedDocument[];
    readonly all: number;
  },
  context: CommandContext,
  deps: HandlerDeps,
): Promise<Reply> {
  const team = await readTeamRules(deps.stores, context.channel);
  const tried = await tryRules({ before: team, after: team, threshold }, context, deps);
  const summary = prose`This would set ${countOf(other)} of the ${all} in ${place()}${newWords(ofNew)} to ${thresholdWords(threshold)}.`;
  const again = `${command.argument} yes`;
  return toAsker({
    summary: typedProse(summary),
    blocks: [text(summary), ...triedBlocks(tried), nextStep("To do it", command.verb, again)],
    actions: [button(`Set ${countOf(other)}`, command.verb, again)],
  });
}

/** Gives each watch the threshold back that the last such command took; of those that were changed since, nothing. */
export async function undoThreshold(context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { id: channelId } = await readChannel(deps.stores, context);
  const entries = await deps.stores.audit.listAudit({ channelId, verb: VERB, limit: LOOKED_BACK });
  const last = entries.find(isOfAll);
  if (!last || isTakenBack(last)) {
    return sentenceReply(prose`No threshold was set for all watches of ${place()} that could be taken back.`);
  }
  const were = readWere(last);
  const watched = await readWatched(deps.stores, context);
  const back = watched.filter(
    ({ watch }) => were.has(watch.documentId) && watch.threshold === last.detail["threshold"],
  );
  await save(back, ({ documentId, threshold }) => were.get(documentId) ?? threshold, context, deps);
  const ofNew = await undoOfNew(last, context, deps);
  await note({ undone: true, watches: back.length }, context, deps);
  const kept = were.size - back.length;
  const rest =
    kept > 0
      ? ` ${kept === 1 ? "1 was changed or taken away since and stays as it is" : `${kept} were changed or taken away since and stay as they are`}.`
      : "";
  const summary = prose`Taken back: ${countOf(back)}${newWords(ofNew)} of ${place()} have the threshold they had.${rest}`;
  return toChannel({ summary: typedProse(summary), blocks: [text(summary), nextStep("All watches", "list")] });
}

/** Gives new watches the threshold back that they had, unless it was set anew since. */
async function undoOfNew(
  { detail }: AuditEntry,
  context: CommandContext,
  { stores }: HandlerDeps,
): Promise<Severity | undefined> {
  const was = SEVERITIES.find((severity) => severity === detail[NEW_WERE]);
  if (was === undefined) return undefined;
  const { id } = await readChannel(stores, context);
  const settings = await readChannelSettings(stores, id);
  if (settings.threshold !== detail["threshold"]) return undefined;
  await saveChannelSettings(stores, id, { ...settings, threshold: was });
  return was;
}

function newWords(ofNew: Severity | undefined): string {
  return ofNew === undefined ? "" : ", and new ones,";
}

async function save(
  watched: readonly WatchedDocument[],
  thresholdOf: (watch: Watch) => Severity,
  { user }: CommandContext,
  { stores, clock }: HandlerDeps,
): Promise<void> {
  const now = clock.now();
  await stores.watches.saveWatches(
    watched.map(({ watch }) => {
      const { channelId, documentId, provisionType, digest } = watch;
      const settings = { threshold: thresholdOf(watch), provisionType, digest };
      return { channelId, documentId, settings, createdBy: user, now };
    }),
  );
}

async function note(
  detail: AuditEntry["detail"],
  context: CommandContext,
  { stores, clock }: HandlerDeps,
): Promise<void> {
  const { id: channelId } = await readChannel(stores, context);
  await stores.audit.append({
    at: clock.now(),
    actor: context.user,
    channelId,
    verb: VERB,
    subject: SUBJECT,
    detail,
  });
}

/** `was medium`: the documents, as the log says it and Undo reads it. */
function wereWords(watched: readonly WatchedDocument[]): AuditEntry["detail"] {
  return Object.fromEntries(
    SEVERITIES.flatMap((severity) => {
      const ids = watched
        .filter(({ watch }) => watch.threshold === severity)
        .map(({ document }) => formatRecordId("document", document.id));
      return ids.length === 0 ? [] : [[`was ${severity}`, ids]];
    }),
  );
}

function readWere({ detail }: AuditEntry): ReadonlyMap<number, Severity> {
  const were = new Map<number, Severity>();
  for (const severity of SEVERITIES) {
    const ids: unknown = detail[`was ${severity}`];
    for (const id of Array.isArray(ids) ? ids : []) {
      const record = typeof id === "string" ? readRecordId(id) : null;
      if (record) were.set(record.id, severity);
    }
  }
  return were;
}

function countOf({ length }: readonly unknown[]): string {
  return length === 1 ? "1 watch" : `${length} watches`;
}
