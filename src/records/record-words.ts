import { formatMinute } from "../policy/utc.js";
import type { ChangeRecord, Platform, PolicyDocument } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import { correctionDeed } from "./correction-words.js";
import { CHANGE_STATUS_WORDS, DIRECTION_WORDS, documentLabel, SEVERITY_WORDS, STATE_WORDS } from "./words.js";

/** `D-12 Coursera Privacy Policy` */
export function documentName(document: PolicyDocument, platform: Pick<Platform, "name">): string {
  return `${formatRecordId("document", document.id)} ${platform.name} ${documentLabel(document.type)}`;
}

/** Its text is on record, and yet no check of ours has read it. */
const IMPORTED = "on record from an archive, not yet checked at its own address";

/** `readable, last verified …`, `cannot be read since …: why`, `not read yet`. */
export function documentState(document: PolicyDocument): string {
  const { state, lastVerifiedAt, problem } = document;
  if (state === "unreadable") {
    const verified = lastVerifiedAt ? ` Last verified ${formatMinute(lastVerifiedAt)}.` : "";
    return `${STATE_WORDS.unreadable} since ${formatMinute(document.stateSince)}: ${problem ?? "reason unknown"}${verified}`;
  }
  const failing = problem && document.failedReads > 0 ? `; the last try failed: ${problem}` : "";
  if (state === "unverified")
    return `${document.currentVersionId === null ? STATE_WORDS.unverified : IMPORTED} (unverified)${failing}`;
  const verified = lastVerifiedAt ? `, last verified ${formatMinute(lastVerifiedAt)}` : "";
  return `${STATE_WORDS.verified}${verified}${failing}`;
}

/** `High, worse for users` or, for a quiet change, what it was. */
export function changeRating(change: ChangeRecord): string {
  const parts = [
    change.severity ? SEVERITY_WORDS[change.severity] : null,
    change.direction ? DIRECTION_WORDS[change.direction] : null,
    change.status === "confirmed" ? null : CHANGE_STATUS_WORDS[change.status],
    change.imported ? "imported history" : null,
    change.correction ? correctionDeed(change.correction) : null,
  ];
  return parts.filter((part) => part !== null).join(", ");
}
