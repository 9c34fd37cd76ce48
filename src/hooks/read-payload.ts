import { exportChange } from "../export/export-change.js";
import type { Logger } from "../logger.js";
import { deadlinesOf } from "../policy/facts/deadlines.js";
import type { Channel, Clock, Hook, HookMessage, PolicyDocument, Stores } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { type ChangeView, readChangeView } from "../records/change-view.js";
import { deadlineWords } from "../records/deadline-words.js";
import type { FindRecordAddress } from "../records/record-address.js";
import { documentLabel } from "../records/words.js";
import { readTeamRater } from "../teams/team-severity.js";
import type {
  HookedChange,
  HookedCorrection,
  HookedDeadline,
  HookedDecision,
  HookedDocument,
  HookPayload,
} from "./payload.js";
import { summaryOf } from "./summary.js";

/** Bytes of a body: more than any card says, and less than receivers refuse. */
const MOST_BYTES = 200_000;

/** What messages are made from. */
export interface PayloadDeps {
  /** As the endpoint's workspace may read them (`visibleStores`). */
  readonly stores: Stores;
  readonly clock: Clock;
  readonly logger?: Pick<Logger, "error">;
  readonly recordAddress?: FindRecordAddress | undefined;
}

/**
 * A message's body, made from the records as they stand, every quote proven. Throws as `readChangeView`, and a
 * `FineprintError` "unproven" where nothing proves a day any more.
 */
export async function readPayload(message: HookMessage, hook: Hook, deps: PayloadDeps): Promise<HookPayload> {
  const { stores } = deps;
  const { event, detail, changeId, documentId, channelId, plannedAt } = message;
  const channel = channelId === null ? null : await stores.watches.getChannel(channelId);
  const view = changeId === null ? null : await readChangeView(stores, changeId, deps.logger);
  const document = view?.document ?? (documentId === null ? null : await stores.documents.getDocument(documentId));
  const decision = event === "change.decided" ? decisionOf(detail) : null;
  const correction = event === "change.corrected" ? correctionOf(detail) : null;
  const parts = {
    document: document && (await describeDocument(document, stores)),
    change: view && (await describeChange(view, channel, deps)),
    ...{ decision, correction },
    deadline: event === "deadline.near" && view ? describeDeadline(view, detail["day"] ?? "") : null,
    reading: document && event.startsWith("document.") ? readingOf(document) : null,
  };
  return withinBounds({
    type: event,
    timestamp: (decision ?? correction)?.at ?? plannedAt.toISOString(),
    data: {
      schema: "fineprint.webhook/1",
      summary: summaryOf(event, parts),
      workspace: { platform: hook.adapter, id: hook.workspace },
      channel: channel?.channel ?? null,
      ...parts,
    },
  });
}

async function describeDocument(
  { id, platformId, type, url }: PolicyDocument,
  { platforms }: Pick<Stores, "platforms">,
): Promise<HookedDocument> {
  const { name } = await platforms.getPlatform(platformId);
  const label = documentLabel(type);
  return { id: formatRecordId("document", id), platform: name, type, label, sourceUrl: url };
}

async function describeChange(view: ChangeView, channel: Channel | null, deps: PayloadDeps): Promise<HookedChange> {
  const exported = exportChange(view, [], deps.clock.now());
  const { id, detectedAt, confirmedAt, severity, direction, flags, headline, sentence, told } = exported;
  const { factsLine, evidence, analyser } = exported;
  const rate = channel && (await readTeamRater(deps.stores, channel.id));
  return {
    ...{ id, detectedAt, confirmedAt, severity, direction, flags, headline, sentence, told, toldLeftOut: 0 },
    ...{ factsLine, evidence, analyser },
    severityForYou: rate ? rate(view).severity : severity,
    clauses: view.clauses.length,
    page: deps.recordAddress?.({ kind: "change", id: view.change.id }, view.document) ?? null,
  };
}

function decisionOf(detail: HookMessage["detail"]): HookedDecision {
  const { kind, by, to, reason, at } = detail;
  return { kind: kind ?? "", by: by ?? null, to: to ?? null, reason: reason ?? null, at: at ?? "" };
}

function correctionOf(detail: HookMessage["detail"]): HookedCorrection {
  const { headline = null, direction = null, severity = null, withdrawn, by = null, reason = null, at } = detail;
  return { headline, direction, severity, withdrawn: withdrawn === "yes", by, reason, at: at ?? "" };
}

function describeDeadline({ facts }: ChangeView, day: string): HookedDeadline | null {
  const due = deadlinesOf(facts).filter((one) => one.day === day);
  if (due.length === 0) return null;
  const words = [...new Set(due.map(({ name }) => deadlineWords(name, day)))].join("; ");
  return { day, words, quotes: due.map(({ fact }) => fact.quote) };
}

function readingOf({ state, stateSince, problem }: PolicyDocument) {
  return { state, since: stateSince.toISOString(), problem };
}

/** What is said of a very large change goes from its end, and the message says how much. */
function withinBounds(payload: HookPayload): HookPayload {
  const { change } = payload.data;
  if (!change || change.told.length === 0 || sizeOf(payload) <= MOST_BYTES) return payload;
  const shorter = { ...change, told: change.told.slice(0, -1), toldLeftOut: change.toldLeftOut + 1 };
  return withinBounds({ ...payload, data: { ...payload.data, change: shorter } });
}

function sizeOf(payload: HookPayload): number {
  return Buffer.byteLength(JSON.stringify(payload));
}
