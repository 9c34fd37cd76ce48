import type { Citation } from "../policy/cite.js";
import type { Span } from "../policy/types.js";
import type { Platform, PolicyDocument } from "../ports.js";
import { formatRecordId } from "../record-id.js";
import type { ChangeView } from "./change-view.js";
import type { Evidence } from "./evidence.js";
import type { ProvisionView } from "./provision-view.js";
import type { FindRecordAddress } from "./record-address.js";
import { documentLabel } from "./words.js";

/** When a citation is made, and where the pages of records stand. */
export interface CitingAt {
  readonly now: Date;
  /** Not given: records have no pages. */
  readonly addressOf?: FindRecordAddress | undefined;
}

/** The citation of a provision's clause as it stands in its last version. */
export function provisionCitation(view: ProvisionView, at: CitingAt): Citation {
  const { provision, evidence } = view;
  const record = { kind: "provision", id: provision.id } as const;
  return { ...origin(view, evidence, { record, at }), quote: provision.clause.quote };
}

/** One citation per quoted side of a change, new wording first; each carries the snapshot its quote stands in. */
export function changeCitations(view: ChangeView, at: CitingAt): Citation[] {
  const record = { kind: "change", id: view.change.id } as const;
  const cite = (span: Span | null, evidence: Evidence): Citation[] =>
    span ? [{ ...origin(view, evidence, { record, at }), quote: span.quote }] : [];
  return view.clauses.flatMap(({ ordinal, before, after }) => [
    ...cite(after, view.after),
    ...cite(before, view.heldBefore.get(ordinal) ?? view.before),
  ]);
}

interface Origin {
  readonly platform: Platform;
  readonly document: PolicyDocument;
}

interface Cited {
  readonly record: { readonly kind: "provision" | "change"; readonly id: number };
  readonly at: CitingAt;
}

function origin(
  { platform, document }: Origin,
  { snapshot }: Evidence,
  { record, at }: Cited,
): Omit<Citation, "quote"> {
  return {
    platform: platform.name,
    document: `${documentLabel(document.type)} (${formatRecordId("document", document.id)})`,
    recordId: formatRecordId(record.kind, record.id),
    capturedAt: snapshot.fetchedAt,
    sha256: snapshot.sha256,
    sourceUrl: document.url,
    archiveUrl: snapshot.archived?.url ?? null,
    pageUrl: at.addressOf?.(record, document) ?? null,
    accessedAt: at.now,
  };
}
