import { DEFAULT_CHANNEL_SETTINGS } from "../../../channels/channel-settings.js";
import { formatMinute, formatSecond } from "../../../policy/utc.js";
import type { Delivery } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import { type ChangeView, readChangeView } from "../../../records/change-view.js";
import { checkSnapshot } from "../../../records/snapshot-check.js";
import { factsLine } from "../../../records/stated-facts.js";
import { CHANGE_STATUS_WORDS, DIRECTION_WORDS, IMPORTED_WORDS, SEVERITY_WORDS } from "../../../records/words.js";
import { createChangeNotice } from "../../notice/change-notice.js";
import { triagedNotice } from "../../notice/triaged-notice.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { fields, heading, list, menuEntry, nextStep, text, toAsker } from "../reply.js";
import { readChannel } from "../watched.js";

/** Which record, and whether with everything that is known of it. */
interface Shown {
  readonly id: number;
  readonly full: boolean;
}

/** The change record: its card and what became of it here; in full every field, each clause change, the evidence checked now. */
export async function showChange({ id, full }: Shown, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const view = await readChangeView(deps.stores, id, deps.logger);
  const channel = await readChannel(deps.stores, context);
  const triage = await deps.stores.triage.listTriage(channel.id, [id]);
  const now = deps.clock.now();
  const notice = triagedNotice(
    createChangeNotice(view, { ...DEFAULT_CHANNEL_SETTINGS, now, addressOf: deps.recordAddress }),
    triage,
  );
  const here = await placeHere({ changeId: id, channelId: channel.id }, deps);
  const record = formatRecordId("change", id);
  if (!full) {
    const { details: _details, files: _files, ...card } = notice;
    const blocks = [...notice.blocks, ...fields(here), nextStep("Everything on record", "show", `${record} full`)];
    const actions = [...(notice.actions ?? []), menuEntry("Everything on record", "show", `${record} full`)];
    return toAsker({ ...card, blocks, actions });
  }
  const stored = await checkSnapshot(deps.stores, view.after.snapshot);
  const provisions = [
    ...new Set(view.clauses.flatMap(({ provisionId }) => (provisionId === null ? [] : [provisionId]))),
  ];
  const blocks = [
    ...notice.blocks,
    heading("On record"),
    ...fields([...recordFields(view, now), ...here]),
    ...(provisions.length > 0
      ? [text("Provisions touched:"), ...list(provisions.map((one) => formatRecordId("provision", one)))]
      : []),
    text(stored.sentence),
  ];
  return toAsker({ ...notice, blocks });
}

const HERE = "In this channel";

/** What became of the change in this channel: posted, to come, or why not; nothing where it never was a matter here. */
async function placeHere(
  { changeId, channelId }: { readonly changeId: number; readonly channelId: number },
  { stores }: HandlerDeps,
): Promise<[string, string][]> {
  const deliveries = await stores.deliveries.listDeliveries({ changeId, channelId, limit: 20 });
  const card = deliveries.find(({ kind }) => kind === "change");
  return card ? [[HERE, deliveryWords(card)]] : [];
}

function deliveryWords({ status, postedAt, reason, skipKind }: Delivery): string {
  const why = reason ?? "no reason was noted";
  if (status === "posted") return postedAt ? `posted ${formatMinute(postedAt)}` : "posted";
  if (status === "failed") return `not posted: ${why}`;
  if (status !== "skipped") return "to be posted";
  return skipKind === "team" ? `not posted, silenced by this workspace: ${why}` : `not posted: ${why}`;
}

function recordFields({ change, facts, clauses, unproven }: ChangeView, now: Date): [string, string | null][] {
  return [
    ["Detected", formatSecond(change.detectedAt)],
    ["Confirmed", change.confirmedAt ? formatSecond(change.confirmedAt) : null],
    ["Status", change.imported ? IMPORTED_WORDS : CHANGE_STATUS_WORDS[change.status]],
    ["Severity", change.severity ? SEVERITY_WORDS[change.severity] : null],
    ["Direction", change.direction ? DIRECTION_WORDS[change.direction] : null],
    ["Stated in the text", factsLine(facts, now)],
    ["Clause changes", String(clauses.length)],
    ["Left out", unproven > 0 ? `${unproven}, because their quote does not stand in the stored version` : null],
    ["Analyser", change.analyser],
  ];
}
