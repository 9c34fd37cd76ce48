import type { Citation } from "../../../policy/cite.js";
import type { Span } from "../../../policy/types.js";
import type { Platform, PolicyDocument } from "../../../ports.js";
import { formatRecordId } from "../../../record-id.js";
import type { ChangeView } from "../../../records/change-view.js";
import type { Evidence } from "../../../records/evidence.js";
import type { ProvisionView } from "../../../records/provision-view.js";
import { documentLabel } from "../../../records/words.js";

/** The citation of a provision's clause as it stands in its last version. */
export function provisionCitation(view: ProvisionView, now: Date): Citation {
  const { provision, evidence } = view;
  return {
    ...origin(view, evidence, now),
    recordId: formatRecordId("provision", provision.id),
    quote: provision.clause.quote,
  };
}

/** One citation per quoted side of a change, new wording first; each carries the snapshot its quote stands in. */
export function changeCitations(view: ChangeView, now: Date): Citation[] {
  const recordId = formatRecordId("change", view.change.id);
  const cite = (span: Span | null, evidence: Evidence): Citation[] =>
    span ? [{ ...origin(view, evidence, now), recordId, quote: span.quote }] : [];
  return view.clauses.flatMap(({ ordinal, before, after }) => [
    ...cite(after, view.after),
    ...cite(before, view.heldBefore.get(ordinal) ?? view.before),
  ]);
}

interface Origin {
  readonly platform: Platform;
  readonly document: PolicyDocument;
}

function origin(
  { platform, document }: Origin,
  { snapshot }: Evidence,
  now: Date,
): Omit<Citation, "recordId" | "quote"> {
  return {
    platform: platform.name,
    document: `${documentLabel(document.type)} (${formatRecordId("document", document.id)})`,
    capturedAt: snapshot.fetchedAt,
    sha256: snapshot.sha256,
    sourceUrl: document.url,
    accessedAt: now,
  };
}
