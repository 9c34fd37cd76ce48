import { DEFAULT_CHANNEL_SETTINGS } from "../../../channels/channel-settings.js";
import { formatSecond } from "../../../policy/utc.js";
import { formatRecordId } from "../../../record-id.js";
import { type ChangeView, readChangeView } from "../../../records/change-view.js";
import { checkSnapshot } from "../../../records/snapshot-check.js";
import { factsLine } from "../../../records/stated-facts.js";
import { CHANGE_STATUS_WORDS, DIRECTION_WORDS, IMPORTED_WORDS, SEVERITY_WORDS } from "../../../records/words.js";
import { createChangeNotice } from "../../notice/change-notice.js";
import { triagedNotice } from "../../notice/triaged-notice.js";
import type { CommandContext, Reply } from "../../types.js";
import type { HandlerDeps } from "../deps.js";
import { fields, heading, list, text, toAsker } from "../reply.js";
import { readChannel } from "../watched.js";

/** The change record: its card, every field, each clause change, the evidence checked now. */
export async function showChange(id: number, context: CommandContext, deps: HandlerDeps): Promise<Reply> {
  const view = await readChangeView(deps.stores, id, deps.logger);
  const channel = await readChannel(deps.stores, context);
  const triage = await deps.stores.triage.listTriage(channel.id, [id]);
  const now = deps.clock.now();
  const notice = triagedNotice(
    createChangeNotice(view, { ...DEFAULT_CHANNEL_SETTINGS, now, addressOf: deps.recordAddress }),
    triage,
  );
  const stored = await checkSnapshot(deps.stores, view.after.snapshot);
  const provisions = [
    ...new Set(view.clauses.flatMap(({ provisionId }) => (provisionId === null ? [] : [provisionId]))),
  ];
  const blocks = [
    ...notice.blocks,
    heading("On record"),
    ...fields(recordFields(view, now)),
    ...(provisions.length > 0
      ? [text("Provisions touched:"), ...list(provisions.map((one) => formatRecordId("provision", one)))]
      : []),
    text(stored.sentence),
  ];
  return toAsker({ ...notice, blocks });
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
