import { formatDay } from "../../../policy/utc.js";
import type { ChangeRecord } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { changeLine, documentName, documentState } from "../../../records/labels.js";
import { TRIAGE_STATES } from "../../../records/triage-words.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { type Command, needArgument } from "../line/command.js";
import { findRecordedPlatform } from "../platforms/known-platform.js";
import { list, nextStep, text, toAsker } from "../reply.js";
import { readChannel } from "../watched.js";

const DEFAULT_COUNT = 20;

/** Every recorded change of a platform, quiet ones too, newest first, and since when its documents are tracked. */
export async function handleTimeline(command: Command, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const { stores } = deps;
  const platform = await findRecordedPlatform(needArgument(command, "platform"), deps);
  const limit = command.given.count ?? DEFAULT_COUNT;
  const [documents, changes] = await Promise.all([
    stores.documents.listDocuments(platform.id),
    stores.changes.listChanges({ platformId: platform.id, withQuiet: true, limit }),
  ]);
  const states = await triageStates(changes, context, deps);
  const byId = new Map(documents.map((document) => [document.id, document]));
  const lines = changes.flatMap((change) => {
    const document = byId.get(change.documentId);
    return document ? [`${changeLine(change, document, platform)}${states.get(change.id) ?? ""}`] : [];
  });
  const tracked = documents.map((document) => {
    return `${documentName(document, platform)}: tracked since ${formatDay(document.firstTrackedAt)}, ${documentState(document)}`;
  });
  const full = changes.length === limit ? ` (the newest ${limit})` : "";
  const summary =
    changes.length === 0 ? `No change of ${platform.name} on record yet.` : `Timeline of ${platform.name}${full}.`;
  const newest = changes[0];
  return toAsker({
    summary,
    ...(newest ? { record: formatRecordId("change", newest.id) } : {}),
    blocks: [
      text(summary),
      ...list(lines),
      ...list(tracked),
      nextStep("Its most severe clauses", "risks", platform.slug),
    ],
  });
}

/** ` · acknowledged, assigned to @bob`, for the changes this channel has decided something on. */
async function triageStates(
  changes: readonly ChangeRecord[],
  context: CommandContext,
  { stores }: HandlerDeps,
): Promise<Map<number, string>> {
  const { id } = await readChannel(stores, context);
  const states = new Map<number, string>();
  for (const entry of await stores.triage.listTriage(
    id,
    changes.map((change) => change.id),
  )) {
    const to = entry.assigneeName === null ? "" : ` to @${entry.assigneeName}`;
    const before = states.get(entry.changeId);
    states.set(entry.changeId, `${before ? `${before}, ` : " · "}${TRIAGE_STATES[entry.kind]}${to}`);
  }
  return states;
}
